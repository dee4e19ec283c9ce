import type { WeaknessClass } from './types.ts'

export default {
  id: 'client-supplied-identity',
  title: 'Identity taken from the client',
  summary:
    'The caller says in the body, a header or a handshake who it is, and the program believes it. Anybody can act as anybody.',
  why: 'The front end knows the user id, so the generated request sends it along and the generated handler uses it.',
  fix: 'Take the identity from the verified session or token only; treat an id from the request as the object to be checked.',
  acceptedWhen:
    'Behind a gateway that sets the header itself and strips it from outside, the header is as good as a session.',
  cwe: [290, 287, 639],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Where was this user id proved to belong to the caller?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
