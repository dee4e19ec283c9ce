import type { WeaknessClass } from './types.ts'

export default {
  id: 'insecure-cookie',
  title: 'Session cookie without protection',
  summary:
    'A cookie that proves who the caller is can be read by scripts, travels unencrypted, or is sent along by other sites.',
  why: 'The flags stop the cookie from working on `http://localhost`, so they are switched off.',
  fix: "Set `httpOnly: true`, `sameSite: 'lax'` and `secure: process.env.NODE_ENV === 'production'`.",
  acceptedWhen: 'Cookies that hold a preference and no session need no protection.',
  cwe: [614, 1004, 1275],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Who but the server can read this cookie?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
  ],
} as const satisfies WeaknessClass
