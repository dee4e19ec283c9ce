import type { WeaknessClass } from './types.ts'

export default {
  id: 'static-crypto-material',
  title: 'Constant key, salt or nonce',
  summary:
    'A key, salt or initialisation vector is a constant. Equal texts encrypt alike, tables are computed once for all, and who reads the source decrypts.',
  why: 'A constant makes the round trip of the example work.',
  fix: 'Read keys from a secret store; draw a new salt and nonce with `randomBytes` for every value and store them beside it.',
  acceptedWhen: 'Known test vectors belong into tests.',
  cwe: [321, 760],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Where do this key, salt and nonce come from, and when do they change?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
