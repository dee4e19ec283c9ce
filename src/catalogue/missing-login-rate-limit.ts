import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-login-rate-limit',
  title: 'Login without a rate limit',
  summary: 'Passwords and codes can be tried as fast as the network allows.',
  why: 'A limit is not part of the feature that was asked for, and nothing fails without it.',
  fix: 'Limit attempts by account and address, for example with `express-rate-limit`, and slow down after failures.',
  acceptedWhen: 'A managed sign-in service or a limiting proxy in front of the application counts the tries already.',
  cwe: [307, 770],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'How many passwords can be tried in a minute?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#login-throttling'],
} as const satisfies WeaknessClass
