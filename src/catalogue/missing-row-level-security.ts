import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-row-level-security',
  title: 'Table without row-level security',
  summary:
    'A table of an exposed schema has no row-level security. Everybody who has the public key of the page can read and change all its rows.',
  why: 'The table works at once without policies, and with security enabled the first query returns nothing, which looks like a mistake.',
  fix: 'Enable row-level security in the migration that creates the table and add one policy for each operation and role.',
  cwe: [862],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Which rows of this table may the public key read and write?',
  references: [
    'https://supabase.com/docs/guides/database/postgres/row-level-security',
    'https://www.postgresql.org/docs/current/ddl-rowsecurity.html',
  ],
} as const satisfies WeaknessClass
