import type { WeaknessClass } from './types.ts'

export default {
  id: 'unsafe-security-definer',
  title: 'Function with the rights of its owner and no guard',
  summary:
    'A `SECURITY DEFINER` function runs as its owner, past all row policies. Without a fixed search path the caller chooses the tables it meets, and without a check of the caller it acts for everybody.',
  why: 'A policy that calls itself ends in recursion, and the definer function is the known way out; the search path is an extra line.',
  fix: "Set `search_path = ''` and qualify all names, check `auth.uid()` inside, and revoke `EXECUTE` from roles that need not call it.",
  cwe: [426, 862],
  owasp2021: ['A08:2021', 'A01:2021'],
  owasp2025: ['A08:2025', 'A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Who may call this function, and which tables does it find?',
  references: [
    'https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY',
    'https://supabase.com/docs/guides/database/functions#security-definer-vs-invoker',
  ],
} as const satisfies WeaknessClass
