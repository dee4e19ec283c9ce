import type { WeaknessClass } from './types.ts'

export default {
  id: 'unkept-security-promise',
  title: 'Security control promised in a comment only',
  summary:
    'A comment says that a check, a hash or a limit belongs here, and the code below does without it. Readers believe the comment, attackers the code.',
  why: 'Assistants write "in a real implementation you would verify this" when the full answer is long, and the sentence stays.',
  fix: 'Write the control that the comment names, or make the code refuse until it exists.',
  acceptedWhen: 'A comment about what another service does is not a promise of this code; word it so.',
  cwe: [358, 862],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which line does what this comment promises?',
  references: ['https://owasp.org/Top10/A04_2021-Insecure_Design/'],
} as const satisfies WeaknessClass
