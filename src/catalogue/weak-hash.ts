import type { WeaknessClass } from './types.ts'

export default {
  id: 'weak-hash',
  title: 'Broken hash for a security decision',
  summary:
    'A signature, a token or a check of integrity rests on MD5 or SHA-1. Two inputs with the same hash can be made, so that one passes for the other.',
  why: 'MD5 stands in most old examples, and the result looks as random as any other.',
  fix: 'Use SHA-256, or HMAC with SHA-256 where a key is involved.',
  acceptedWhen: 'Cache keys, ETags, avatars and buckets for experiments decide nothing about security.',
  cwe: [328],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'What would it cost us if two inputs had the same hash here?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
