import type { WeaknessClass } from './types.ts'

export default {
  id: 'weak-cipher',
  title: 'Broken or unauthenticated cipher',
  summary:
    'Data is encrypted with an algorithm or mode that is broken, too short, or does not notice changes. It can be read or altered.',
  why: 'Old examples are many, and the result looks just as unreadable.',
  fix: 'Use AES-256-GCM or ChaCha20-Poly1305 and check the tag when decrypting.',
  acceptedWhen: 'Reading old data of a system that is being replaced may need the old cipher; do not write with it.',
  cwe: [327, 326],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Would this decryption notice a changed byte?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html',
    'https://nodejs.org/api/crypto.html',
  ],
} as const satisfies WeaknessClass
