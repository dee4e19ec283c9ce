import type { WeaknessClass } from './types.ts'

export default {
  id: 'unverified-session',
  title: 'Session read without verification',
  summary:
    'Server code trusts a session that was read from the cookie without asking whether it is genuine. A changed cookie is another user.',
  why: '`getSession()` has the friendlier name and works in every example.',
  fix: 'Call the function that verifies with the authentication server or by signature (`getUser`, `getClaims`) before any decision.',
  acceptedWhen: 'In the browser the session only decides what is shown.',
  cwe: [345, 287],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which call proves that this session was not changed?',
  references: [
    'https://supabase.com/docs/guides/auth/server-side',
    'https://supabase.com/docs/reference/javascript/auth-getsession',
  ],
} as const satisfies WeaknessClass
