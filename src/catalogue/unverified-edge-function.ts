import type { WeaknessClass } from './types.ts'

export default {
  id: 'unverified-edge-function',
  title: 'Edge function without verification of the caller',
  summary:
    'The platform check of the token is switched off and the function makes none of its own. Strangers call it, and it works with the service role.',
  why: 'A webhook or a preflight request fails with 401, and `verify_jwt = false` ends the failure.',
  fix: 'Leave the check on; for webhooks verify the signature of the sender, and answer preflight requests before a check of your own.',
  cwe: [306, 345],
  owasp2021: ['A07:2021', 'A01:2021'],
  owasp2025: ['A07:2025', 'A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What proves who calls this function?',
  references: [
    'https://supabase.com/docs/guides/functions/auth',
    'https://supabase.com/docs/guides/functions/function-configuration',
  ],
} as const satisfies WeaknessClass
