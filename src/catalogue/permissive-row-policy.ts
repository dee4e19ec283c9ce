import type { WeaknessClass } from './types.ts'

export default {
  id: 'permissive-row-policy',
  title: 'Row policy that admits everybody',
  summary:
    'A policy is true for every row, checks only that somebody is logged in, or checks the old row but not the new one. Users read and change what belongs to others.',
  why: 'A query fails with "violates row-level security", and `USING (true)` makes it pass.',
  fix: 'Compare the owner column with `auth.uid()` in `USING` and in `WITH CHECK`, and restrict the policy to a role with `TO`.',
  cwe: [862, 639, 863],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Which user is refused by this policy?',
  references: [
    'https://supabase.com/docs/guides/database/postgres/row-level-security#policies',
    'https://www.postgresql.org/docs/current/sql-createpolicy.html',
  ],
} as const satisfies WeaknessClass
