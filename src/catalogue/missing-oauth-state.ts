import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-oauth-state',
  title: 'OAuth callback without state',
  summary:
    'A login by another provider does not bind the answer to the browser that asked. An attacker signs the victim in to his own account or links it.',
  why: 'The flow works without `state`, so the short version leaves it out or makes it constant.',
  fix: 'Send a random `state` and PKCE, store them in the session, and compare them in the callback.',
  acceptedWhen: 'Libraries that manage the whole flow (Auth.js, passport with `state: true`) do it themselves.',
  cwe: [352],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What ties this callback to the browser that started the login?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/OAuth2_Cheat_Sheet.html',
    'https://www.rfc-editor.org/rfc/rfc9700',
  ],
} as const satisfies WeaknessClass
