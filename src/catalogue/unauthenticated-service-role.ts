import type { WeaknessClass } from './types.ts'

export default {
  id: 'unauthenticated-service-role',
  title: 'Service role behind an open door',
  summary:
    'A function uses the key that bypasses row-level security and never finds out who is calling. Every caller has the rights of the database owner.',
  why: 'The row-level policies get in the way of the generated query, so the assistant uses the service key, and the check of the caller goes with the policies.',
  fix: "Verify the caller's token with `auth.getUser()` first, compare ids with it, or use a client that carries the caller's token.",
  acceptedWhen:
    'A function that only a scheduler with a secret can call, or that reads what is public, may use the service key.',
  cwe: [862, 269],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which check stands between an anonymous caller and the service key?',
  references: ['https://supabase.com/docs/guides/functions/auth', 'https://supabase.com/docs/guides/api/api-keys'],
} as const satisfies WeaknessClass
