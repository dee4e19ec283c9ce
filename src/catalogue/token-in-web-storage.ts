import type { WeaknessClass } from './types.ts'

export default {
  id: 'token-in-web-storage',
  title: 'Session token in web storage',
  summary:
    'A session token lies in `localStorage` or `sessionStorage`, where every script of the page can read it. One injected script takes the account along.',
  why: 'Storage survives a reload without any server work, and the example needs the token for the next request.',
  fix: 'Keep the session in a cookie with `HttpOnly`, `Secure` and `SameSite`.',
  acceptedWhen: 'A library of an identity provider that stores its own short-lived tokens decides this itself.',
  cwe: [922],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which scripts of this page can read the token?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
