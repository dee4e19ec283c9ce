import type { WeaknessClass } from './types.ts'

export default {
  id: 'disabled-guard',
  title: 'Guard switched off',
  summary: 'The check of the caller is commented out or replaced by a function that lets everybody pass.',
  why: 'To find out why a request fails, the assistant removes the guard, and the task is done when the request works.',
  fix: 'Put the guard back, and give the test a valid session instead.',
  acceptedWhen: 'A comment that keeps an old line beside its live replacement can go; nothing is lost.',
  cwe: [489, 862],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Since when can everybody call these routes?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
