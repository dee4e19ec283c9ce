import type { WeaknessClass } from './types.ts'

export default {
  id: 'presence-only-authentication',
  title: 'Credential that only has to be present',
  summary:
    'A route asks whether a token or cookie is there and never whether it is valid. Any text in the header opens it.',
  why: 'The first half of the check, the 401 for a missing header, is written; the verification needs a key and a library and stays out.',
  fix: 'Verify the token or look the session up in the same guard, and refuse when that fails.',
  acceptedWhen: 'A redirect for convenience may look at the mere cookie as long as every handler behind it verifies.',
  cwe: [287],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which line would refuse a made-up token?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html',
    'https://nextjs.org/docs/app/guides/authentication',
  ],
} as const satisfies WeaknessClass
