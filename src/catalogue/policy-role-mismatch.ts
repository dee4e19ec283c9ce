import type { WeaknessClass } from './types.ts'

export default {
  id: 'policy-role-mismatch',
  title: 'Policy that promises a role and does not check it',
  summary:
    'The name of the policy says service role, system or administrator, but nothing in it restricts the role. It applies to everybody, and reviewers read only the name.',
  why: 'The intention is written into the name, and the service role needs no policy at all, so the condition becomes `true`.',
  fix: 'Delete policies for the service role, which bypasses them, and give the others `TO role` or a condition that checks the role.',
  cwe: [863, 862],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which line of this policy enforces what its name says?',
  references: [
    'https://supabase.com/docs/guides/database/postgres/row-level-security#bypassing-row-level-security',
    'https://www.postgresql.org/docs/current/sql-createpolicy.html',
  ],
} as const satisfies WeaknessClass
