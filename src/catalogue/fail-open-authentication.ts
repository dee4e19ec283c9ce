import type { WeaknessClass } from './types.ts'

export default {
  id: 'fail-open-authentication',
  title: 'Authentication that fails open',
  summary:
    'An error, or a missing setting, in the check of the caller lets the request through. Whoever can provoke the error is signed in.',
  why: 'The assistant catches every error so that the program does not crash, and continues with the next handler.',
  fix: 'Answer 401 or 403 in every path that did not prove who the caller is; let unexpected errors become a refusal.',
  acceptedWhen:
    'Authentication that is optional by design leaves the request without a user and lets each route decide.',
  cwe: [636, 755],
  owasp2021: ['A07:2021'],
  owasp2025: ['A10:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'What does this check answer when it throws or its setting is missing?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/636.html',
  ],
} as const satisfies WeaknessClass
