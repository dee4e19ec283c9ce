import type { WeaknessClass } from './types.ts'

export default {
  id: 'unlogged-security-event',
  title: 'Refused login that nobody records',
  summary:
    'A login, or a change of rights or money, is refused and nothing is written down. Guessing of passwords and stolen sessions stay unseen until a customer complains.',
  why: 'The answer to the client is what the task asked for; a record for the operators was not.',
  fix: 'Log the refusal with account, address and reason, never with the password, where alerts can count it.',
  acceptedWhen: 'A gateway or the provider of the accounts records refused logins itself.',
  cwe: [778],
  owasp2021: ['A09:2021'],
  owasp2025: ['A09:2025'],
  severity: 'low',
  owner: 'sre',
  reviewerQuestion: 'Who notices a thousand refused logins, and where?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#which-events-to-log'],
} as const satisfies WeaknessClass
