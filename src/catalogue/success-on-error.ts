import type { WeaknessClass } from './types.ts'

export default {
  id: 'success-on-error',
  title: 'Success answered after an error',
  summary: 'An error is answered as if the work had been done. Callers go on with data that is not there.',
  why: 'A catch block must return something of the right type, and an empty success satisfies it.',
  fix: 'Answer with an error, or return a value that says that there is none.',
  acceptedWhen: 'A page may show an empty list with a visible error; a permission or a payment may not.',
  cwe: [636, 703],
  owasp2021: ['A04:2021'],
  owasp2025: ['A10:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'How does the caller learn that this failed?',
  references: ['https://cwe.mitre.org/data/definitions/636.html'],
} as const satisfies WeaknessClass
