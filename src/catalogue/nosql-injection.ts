import type { WeaknessClass } from './types.ts'

export default {
  id: 'nosql-injection',
  title: 'NoSQL operator injection',
  summary:
    'A value from the request is used in a query object and may itself be an object with operators. `{ "$ne": null }` as a password matches every user.',
  why: 'The handler passes the body on as it is, and in tests the values are strings.',
  fix: 'Make the value a string with `String(…)` or parse the body with a schema before the query.',
  acceptedWhen: 'Values that were turned into texts or numbers before they enter the filter cannot be operators.',
  cwe: [943],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What happens when this value is an object instead of a string?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Injection_Prevention_Cheat_Sheet.html',
    'https://mongoosejs.com/docs/guide.html#sanitizeFilter',
  ],
} as const satisfies WeaknessClass
