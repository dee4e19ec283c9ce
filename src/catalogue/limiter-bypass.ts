import type { WeaknessClass } from './types.ts'

export default {
  id: 'limiter-bypass',
  title: 'Rate limit that can be avoided',
  summary:
    'A rate limit is skipped by a header, a path prefix, a private address or a test flag that the client can choose, or it leaves out the login. Guessing goes on.',
  why: 'The limiter disturbed a test or a health check, and a broad exception was the quick way.',
  fix: 'Limit by account and by the address that your own proxy reports; except only exact paths.',
  acceptedWhen: 'Health checks and internal callers on another port need no limit.',
  cwe: [307, 807],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which request of a stranger passes without being counted?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#login-throttling'],
} as const satisfies WeaknessClass
