import type { WeaknessClass } from './types.ts'

export default {
  id: 'self-service-entitlement',
  title: 'Users can set their own plan or credits',
  summary:
    'The handler or policy by which users edit their profile also lets them set plan, credits or role. Everybody upgrades himself.',
  why: 'Plan and credits are columns of the profile, and the update takes what the form sends.',
  fix: 'Let only the payment webhook or an administrator write these columns; keep them in a table of their own.',
  acceptedWhen: 'A trial that the user may start once is decided on the server by its date.',
  cwe: [269, 863],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Who besides the payment provider can raise this value?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
