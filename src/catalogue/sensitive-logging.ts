import type { WeaknessClass } from './types.ts'

export default {
  id: 'sensitive-logging',
  title: 'Secrets in logs',
  summary:
    'Passwords, tokens, headers or whole requests are written to logs, which more people and services read than the database.',
  why: 'Assistants add a log line with the whole object at every step to find out why something fails.',
  fix: 'Log identifiers and outcomes; redact secrets in the logger so that a forgotten line does no harm.',
  acceptedWhen: 'The name of a field, its length or whether it is set may be logged.',
  cwe: [532],
  owasp2021: ['A09:2021'],
  owasp2025: ['A09:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which secret stands in this line of the log?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
