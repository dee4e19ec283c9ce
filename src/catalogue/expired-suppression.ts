import type { WeaknessClass } from './types.ts'

export default {
  id: 'expired-suppression',
  title: 'Suppression past its date',
  summary: 'The date until which a finding was accepted has passed, or cannot be read. The finding is live again.',
  why: 'Dates are copied from other comments, or set far in the past and the future, without anybody deciding.',
  fix: 'Repair the finding, or decide again and write a new date with the reason.',
  acceptedWhen: 'Never: renew the date after looking again, or repair the finding.',
  cwe: [1127],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Is the reason of this suppression still true today?',
  references: ['https://eslint.org/docs/latest/use/configure/rules#disabling-rules'],
} as const satisfies WeaknessClass
