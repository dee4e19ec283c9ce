import type { WeaknessClass } from './types.ts'

export default {
  id: 'unchecked-input-assertion',
  title: 'Input given a type by assertion',
  summary:
    'A request body or parsed text is declared to have a type, and nothing looks whether it has. Missing fields, objects instead of texts and extra fields go straight into the program.',
  why: 'The compiler asks for a type, and `as` gives it one.',
  fix: 'Parse the value with a schema at the border and use what the schema returns.',
  acceptedWhen: 'A value that this program wrote itself a moment before needs no schema.',
  cwe: [20],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'What happens when a field of this type is missing or an object?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
