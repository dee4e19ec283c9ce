import type { WeaknessClass } from './types.ts'

export default {
  id: 'stale-token-claims',
  title: 'Token renewed from its own old claims',
  summary:
    'A refresh copies role and id from the old token and asks nobody whether they still hold, or a session lives for years. Whoever was dismissed or demoted keeps the access.',
  why: 'Everything that the new token needs stands in the old one.',
  fix: 'Load the user at every refresh, rotate refresh tokens, and keep access tokens short.',
  acceptedWhen: 'A token of a few minutes may carry its claims to its end.',
  cwe: [613, 269],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'How long does a removed role keep working?',
  references: [
    'https://www.rfc-editor.org/rfc/rfc9700',
    'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
