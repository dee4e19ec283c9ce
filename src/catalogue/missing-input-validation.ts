import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-input-validation',
  title: 'Handler without input validation',
  summary:
    'A handler uses fields of the request in queries, calls or prompts, and no schema says what they may be. Wrong types and sizes reach code that never expected them.',
  why: 'The handler works with the body that the generated front end sends.',
  fix: 'Parse the request with a schema at the start of the handler.',
  acceptedWhen: 'A handler that passes one id to a parameterised query and answers 404 has little to validate.',
  cwe: [20],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'low',
  owner: 'application',
  reviewerQuestion: 'Which values does this handler refuse?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
