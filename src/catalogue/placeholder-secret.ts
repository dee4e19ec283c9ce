import type { WeaknessClass } from './types.ts'

export default {
  id: 'placeholder-secret',
  title: 'Placeholder used as a key',
  summary:
    'A text that was meant to be replaced signs tokens, sessions or webhooks. Such texts are in every list of guesses.',
  why: 'Examples in documentation and training data use `your-secret-key`, and it compiles.',
  fix: 'Read the key from the environment or a secret store and refuse to start without it.',
  acceptedWhen: 'A placeholder in an example file that the program never reads is documentation.',
  cwe: [1188],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Who knows this key?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
