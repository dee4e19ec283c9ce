import type { WeaknessClass } from './types.ts'

export default {
  id: 'hardcoded-credentials',
  title: 'Credentials in the source',
  summary:
    'A key, password or connection string stands in the source and with it in every clone, build and log of the repository.',
  why: 'The key was pasted into the conversation so that the code would run, and the assistant wrote it where it was needed.',
  fix: 'Revoke the key, read the new one from the environment or a secret store, and remove the old one from the history.',
  acceptedWhen: 'Texts in test fixtures and documentation that open nothing are no credentials.',
  cwe: [798, 259],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Is this credential revoked?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
