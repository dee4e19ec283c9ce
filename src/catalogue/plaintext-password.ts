import type { WeaknessClass } from './types.ts'

export default {
  id: 'plaintext-password',
  title: 'Password stored or compared in plain text',
  summary:
    'Passwords are compared with what is stored, so they are stored readable. One leaked table gives every account, here and elsewhere.',
  why: 'A comparison with `===` is the shortest login that works with the sample data; "legacy users" later keep it alive.',
  fix: 'Store passwords with argon2id, scrypt or bcrypt and compare with the verify function of the library.',
  acceptedWhen: 'Comparing two fields of the same form, a password and its repetition, is not a login.',
  cwe: [256, 522],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'In which form does this password lie in the database?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
