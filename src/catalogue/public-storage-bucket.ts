import type { WeaknessClass } from './types.ts'

export default {
  id: 'public-storage-bucket',
  title: 'Private files in a public bucket',
  summary: 'Files that belong to one person are stored where everybody who has or guesses the address can read them.',
  why: 'A public bucket gives an address that works in an image tag at once.',
  fix: 'Keep the bucket private and hand out signed addresses that expire.',
  acceptedWhen: 'Avatars, banners and other material meant for every visitor can be public.',
  cwe: [732],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'May a stranger read every file of this bucket?',
  references: ['https://supabase.com/docs/guides/storage/buckets/fundamentals'],
} as const satisfies WeaknessClass
