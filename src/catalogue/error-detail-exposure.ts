import type { WeaknessClass } from './types.ts'

export default {
  id: 'error-detail-exposure',
  title: 'Internal error sent to the client',
  summary:
    'Messages and stacks of internal errors tell a stranger about tables, paths, versions and sometimes secrets.',
  why: 'The message makes the demo easy to debug, and the catch block is copied into every route.',
  fix: 'Log the error with an identifier and send a fixed message with that identifier.',
  acceptedWhen: 'Errors that were written for users, such as those of a schema, belong into the answer.',
  cwe: [209, 497],
  owasp2021: ['A05:2021'],
  owasp2025: ['A10:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'What does a stranger learn from this answer?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
