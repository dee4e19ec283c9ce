import type { WeaknessClass } from './types.ts'

export default {
  id: 'mass-assignment',
  title: 'Mass assignment',
  summary:
    'The whole body of a request is written to a row, so the client sets columns that the form does not show: role, balance, owner.',
  why: 'Passing the object on is shorter than naming its fields, and the type says that the body has the right ones.',
  fix: 'Name the fields that may be written, or parse the body with a schema that drops all others.',
  acceptedWhen: 'What a schema without extra keys has parsed may be written as it is.',
  cwe: [915],
  owasp2021: ['A08:2021'],
  owasp2025: ['A08:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which columns can a client set with this request?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
