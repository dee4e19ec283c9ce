import type { WeaknessClass } from './types.ts'

export default {
  id: 'excessive-workflow-permissions',
  title: 'Workflow token with more rights than it uses',
  summary:
    'The token of the workflow may write to everything, or its rights are left to the default. A compromised step can push code, releases and packages.',
  why: 'One step failed for want of a right, and `write-all` repairs all such failures at once.',
  fix: 'Set `permissions: contents: read` for the workflow and add single rights to the job that needs them.',
  cwe: [269, 732],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025', 'A03:2025'],
  severity: 'medium',
  owner: 'platform',
  reviewerQuestion: 'Which of these rights does each job use?',
  references: [
    'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token',
    'https://docs.github.com/en/actions/reference/security/secure-use',
  ],
} as const satisfies WeaknessClass
