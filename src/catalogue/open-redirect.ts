import type { WeaknessClass } from './types.ts'

export default {
  id: 'open-redirect',
  title: 'Open redirect',
  summary:
    'The address of a redirect comes from the request. Links to the trusted site lead to a copy of its login page.',
  why: 'After the login the visitor should return to where he was, and the address travels in a query parameter.',
  fix: 'Accept only paths that start with one slash, or compare the host with an allow-list.',
  acceptedWhen: 'A path that begins with a single slash, and a member of a constant list, stay on the own site.',
  cwe: [601],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'To which hosts can this redirect lead?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
