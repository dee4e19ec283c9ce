import type { WeaknessClass } from './types.ts'

export default {
  id: 'log-injection',
  title: 'Log injection',
  summary: 'Line breaks in a logged value forge entries, and log viewers may render markup in it.',
  why: 'Values are put into the message text instead of the fields of the entry.',
  fix: 'Pass values as structured fields, or remove line breaks.',
  acceptedWhen: 'Structured logging keeps values apart from the line and needs no escaping.',
  cwe: [117],
  owasp2021: ['A09:2021'],
  owasp2025: ['A09:2025'],
  severity: 'low',
  owner: 'application',
  reviewerQuestion: 'Can a visitor write a whole line of this log?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
