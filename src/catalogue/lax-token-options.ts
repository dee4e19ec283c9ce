import type { WeaknessClass } from './types.ts'

export default {
  id: 'lax-token-options',
  title: 'Token verified with open options',
  summary:
    'A token is verified without saying which algorithms, issuer or audience are accepted, or it never expires. A token made for another purpose or with a weaker algorithm passes.',
  why: 'The two-argument call is what every tutorial shows, and the options have defaults.',
  fix: 'Name the accepted algorithms, issuer and audience when verifying, and give tokens a short life when signing.',
  acceptedWhen:
    'A library whose version and key type fix the algorithm needs no list of algorithms; issuer and expiry still matter.',
  cwe: [347, 327, 613],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which algorithm, issuer and age does this verification accept?',
  references: [
    'https://www.rfc-editor.org/rfc/rfc8725',
    'https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
