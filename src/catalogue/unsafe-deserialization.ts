import type { WeaknessClass } from './types.ts'

export default {
  id: 'unsafe-deserialization',
  title: 'Unsafe deserialization',
  summary: 'Bytes or text from outside are turned into objects by a format that can run code while it reads.',
  why: 'Pickle and its relatives store any object in one line, so models, caches and sessions use them.',
  fix: 'Use a data format such as JSON, a safe loader, or `weights_only=True` for models.',
  acceptedWhen: 'Data that this program wrote and nobody else can change may be read back.',
  cwe: [502],
  owasp2021: ['A08:2021'],
  owasp2025: ['A08:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Who can write what is read here?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
