import type { WeaknessClass } from './types.ts'

export default {
  id: 'excessive-database-grant',
  title: 'Database rights for everybody',
  summary:
    'All rights on tables, schemas or functions are granted to the anonymous role or to `public`. Each policy that is missing becomes an open door.',
  why: 'A permission error disappears with `GRANT ALL`, and the answer that shows it is the most copied one.',
  fix: 'Grant single operations on single tables to the role that needs them, and revoke the rest.',
  cwe: [269, 732],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which operation does the anonymous role need here?',
  references: [
    'https://www.postgresql.org/docs/current/sql-grant.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Database_Security_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
