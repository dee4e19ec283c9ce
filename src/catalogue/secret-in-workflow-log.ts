import type { WeaknessClass } from './types.ts'

export default {
  id: 'secret-in-workflow-log',
  title: 'Secret written to a workflow log',
  summary:
    'A step prints a secret or the whole environment, or hands the secret over as an argument that is printed. Masking knows only the exact value, and public logs are read by everybody.',
  why: 'The cause of a failing step is searched by printing the environment, and the line stays.',
  fix: 'Remove the output, hand secrets over through `env:` or standard input, mask derived values, and replace what was printed.',
  cwe: [532, 200],
  owasp2021: ['A09:2021'],
  owasp2025: ['A09:2025'],
  severity: 'high',
  owner: 'platform',
  reviewerQuestion: 'Who can read the log of this job?',
  references: [
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
