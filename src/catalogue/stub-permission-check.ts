import type { WeaknessClass } from './types.ts'

export default {
  id: 'stub-permission-check',
  title: 'Permission check that always agrees',
  summary:
    'A function that should decide about access returns true whatever it is given. Everything that relies on it is open.',
  why: 'The assistant writes the caller first and leaves the decision as a placeholder that lets the happy path run.',
  fix: 'Decide from the stored role or ownership of the caller, and deny by default until the decision is written.',
  acceptedWhen:
    'A predicate that is true by design (a public page, a feature that everybody has) should not be named like a permission.',
  cwe: [862],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'For which caller does this function say no?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
