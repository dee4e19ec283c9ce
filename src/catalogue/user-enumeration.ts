import type { WeaknessClass } from './types.ts'

export default {
  id: 'user-enumeration',
  title: 'Answer that tells whether an account exists',
  summary:
    'A login, a registration or a forgotten password is answered differently for an address that has an account. Whoever tries addresses learns who is a customer, and whose password is worth guessing.',
  why: 'Each failure gets its own helpful message, and the form shows it to the user.',
  fix: 'Answer both with the same status and text, such as `Invalid email or password`; after a forgotten password say that a mail was sent if the account exists.',
  acceptedWhen:
    'Where accounts are public anyway, or a limiter and a captcha stand before the form, the convenience may win.',
  cwe: [204],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'low',
  owner: 'application',
  reviewerQuestion: 'Does the answer differ for an address without an account?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#authentication-and-error-messages',
  ],
} as const satisfies WeaknessClass
