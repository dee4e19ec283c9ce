import type { WeaknessClass } from './types.ts'

export default {
  id: 'hardcoded-login',
  title: 'Login written into the source',
  summary:
    'A user name and password that work stand in the source. They stay valid for whoever has ever seen the repository or the bundle.',
  why: 'A demo needs an account, so the assistant compares the form with two literals or fills a list of users with passwords.',
  fix: 'Store users with a salted password hash, and create the first administrator with a random password that is shown once.',
  acceptedWhen: 'Accounts of automated tests may stand in the tests.',
  cwe: [798, 489],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Which account can sign in with what stands in this file?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
