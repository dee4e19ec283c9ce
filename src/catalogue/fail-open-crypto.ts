import type { WeaknessClass } from './types.ts'

export default {
  id: 'fail-open-crypto',
  title: 'Encryption that fails into plain text',
  summary:
    'When encrypting, hashing or verifying fails, the code returns its input. Secrets are stored readable and forged values accepted, without anybody noticing.',
  why: 'The catch block keeps the feature working when the key is missing in the session of the assistant.',
  fix: 'Let the error stop the operation; treat old unencrypted rows in a migration instead.',
  acceptedWhen: 'None that should stay: reading rows from before a migration needs an explicit mark on the row.',
  cwe: [636, 391],
  owasp2021: ['A02:2021'],
  owasp2025: ['A10:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What is stored when the key is wrong?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/636.html',
  ],
} as const satisfies WeaknessClass
