import type { WeaknessClass } from './types.ts'

export default {
  id: 'mock-authentication',
  title: 'Mock user in production code',
  summary:
    'Every request without a user gets an invented one, or a switch turns authentication off. The placeholder is an open door once it is deployed.',
  why: 'To show the feature before the login exists, the assistant sets a development user on the request and never removes it.',
  fix: 'Remove the mock from the program; give tests their user in the test set-up instead.',
  acceptedWhen: 'Tests may invent a user; keep it out of code that production loads.',
  cwe: [489, 287],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Can this branch run anywhere but in a test?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
