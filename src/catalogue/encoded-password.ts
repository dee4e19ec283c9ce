import type { WeaknessClass } from './types.ts'

export default {
  id: 'encoded-password',
  title: 'Password encoded instead of hashed',
  summary:
    'A password is stored as base64, hex or another form that can be turned back. Whoever reads the table reads the passwords.',
  why: 'The stored text looks scrambled, and the comparison is one line.',
  fix: 'Hash with argon2id, scrypt or bcrypt and compare with the verify function of the library.',
  acceptedWhen: 'Encoding for transport, such as a Basic header, is not storage.',
  cwe: [256, 916],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Can the stored value be turned back into the password?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
