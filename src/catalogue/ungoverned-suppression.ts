import type { WeaknessClass } from './types.ts'

export default {
  id: 'ungoverned-suppression',
  title: 'Suppression without justification or expiry',
  summary:
    'A finding is silenced without a reason, without an end, or for everything at once. Nobody will look at it again.',
  why: 'The quickest way to a green check is a comment that turns the check off, and assistants take it.',
  fix: 'Name the rule, give a reason and add `(owner: @team, expires: YYYY-MM-DD)`, or repair the finding.',
  acceptedWhen: 'Directives that concern style are out of scope unless the policy asks for all.',
  cwe: [1127],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Why is this finding harmless, who says so, and until when?',
  references: ['https://eslint.org/docs/latest/use/configure/rules#disabling-rules'],
} as const satisfies WeaknessClass
