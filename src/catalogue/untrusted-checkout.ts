import type { WeaknessClass } from './types.ts'

export default {
  id: 'untrusted-checkout',
  title: 'Privileged workflow that runs the code of a pull request',
  summary:
    'A workflow with secrets and a writing token checks out the branch of a stranger and builds it. The build scripts of the branch run with those rights.',
  why: 'The ordinary event has no secrets for forks, so the privileged one is used to make the step pass.',
  fix: 'Build pull requests with the event `pull_request` and without secrets, and do the privileged part in a second workflow that never runs their code.',
  cwe: [829, 94],
  owasp2021: ['A08:2021'],
  owasp2025: ['A03:2025', 'A08:2025'],
  severity: 'critical',
  owner: 'platform',
  reviewerQuestion: 'Whose code runs in this job, and which secrets can it read?',
  references: [
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    'https://docs.github.com/en/actions/reference/security/secure-use',
  ],
} as const satisfies WeaknessClass
