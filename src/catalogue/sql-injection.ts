import type { WeaknessClass } from './types.ts'

export default {
  id: 'sql-injection',
  title: 'SQL injection',
  summary:
    'A value becomes part of the text of an SQL statement, so whoever chooses it chooses the statement: reading, changing or deleting any row.',
  why: 'Template strings read naturally, and sort columns or IN lists cannot be parameters, so the whole statement is put together.',
  fix: 'Pass values as bound parameters; look names of columns and tables up in a constant list.',
  acceptedWhen:
    'Constant texts and names from a constant list may be put together; so may the statement of a migration that no request reaches.',
  cwe: [89],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Can any character of this statement come from outside?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Query_Parameterization_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
