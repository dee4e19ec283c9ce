import type { WeaknessClass } from './types.ts'

export default {
  id: 'filter-injection',
  title: 'Filter expression put together from input',
  summary:
    'A filter of OData, PostgREST, LDAP, XPath or GraphQL is put together as text. A quote or a bracket in the value changes which rows are asked for.',
  why: 'These filters are texts, and their clients offer no parameters where the assistant looks first.',
  fix: "Use the client's methods for single conditions, or escape the value for exactly this filter language.",
  acceptedWhen: 'A value from a constant list cannot change the filter.',
  cwe: [943, 90, 74],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which characters of this value have a meaning in the filter language?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Injection_Prevention_Cheat_Sheet.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
