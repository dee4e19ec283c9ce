import type { WeaknessClass } from './types.ts'

export default {
  id: 'unverified-token',
  title: 'Token read without verification',
  summary:
    'The content of a token decides about access although its signature was never checked. Anybody can write such a token.',
  why: 'Decoding needs no key and gives the same object, so the example works with `decode`.',
  fix: 'Verify the signature with the expected key and algorithm, and use only what the verification returns.',
  acceptedWhen: 'A browser may decode its own token to show a name or an expiry.',
  cwe: [347, 345],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Which line checks the signature of this token?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html',
    'https://www.rfc-editor.org/rfc/rfc8725',
  ],
} as const satisfies WeaknessClass
