import type { WeaknessClass } from './types.ts'

export default {
  id: 'service-role-in-client',
  title: 'Service key in browser code',
  summary:
    'A client that runs in the browser is made with the key that bypasses every access rule. Each visitor can read and write the whole database with it.',
  why: 'A query fails on a row policy, and the service key makes it work; a factory shared by both sides then carries the key to the browser.',
  fix: 'Use the public key in the browser and keep the service key in server code that a `server-only` import protects.',
  acceptedWhen:
    'An internal tool that is never served to a browser may hold the key; move it out of the front-end folders so that it reads as what it is.',
  cwe: [522, 269],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Can this module end up in the bundle that visitors download?',
  references: ['https://supabase.com/docs/guides/api/api-keys', 'https://nextjs.org/docs/app/guides/data-security'],
} as const satisfies WeaknessClass
