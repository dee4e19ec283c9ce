import type { WeaknessClass } from './types.ts'

export default {
  id: 'weak-password-hash',
  title: 'Fast hash for passwords',
  summary:
    'Passwords are hashed with a function made to be fast, so a leaked table is tried with billions of guesses a second.',
  why: 'The hash functions of the standard library come to mind first, and the result looks random.',
  fix: 'Use argon2id, scrypt or bcrypt with a cost that takes at least 100 ms.',
  acceptedWhen: 'A fast hash of a long random token is fine; only guessable secrets need a slow one.',
  cwe: [916, 327],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'How many guesses a second does this hash allow?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
