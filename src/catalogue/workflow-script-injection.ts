import type { WeaknessClass } from './types.ts'

export default {
  id: 'workflow-script-injection',
  title: 'Event text inside a workflow script',
  summary:
    'A title, branch name or comment of a stranger is pasted into a script before the shell reads it. The stranger runs commands with the token and the secrets of the workflow.',
  why: 'The expression looks like a variable, and pasting it into the command is the shortest way to use it.',
  fix: 'Hand the value over through `env:` and use it as a quoted shell variable.',
  cwe: [94, 78],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025', 'A03:2025'],
  severity: 'critical',
  owner: 'platform',
  reviewerQuestion: 'Who can write this text, and what may the token of this job do?',
  references: [
    'https://docs.github.com/en/actions/concepts/security/script-injections',
    'https://docs.github.com/en/actions/reference/security/secure-use',
  ],
} as const satisfies WeaknessClass
