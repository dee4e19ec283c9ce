import type { WeaknessClass } from './types.ts'

export default {
  id: 'exposed-self-hosted-runner',
  title: 'Own runner or shared cache reachable by pull requests',
  summary:
    'Jobs that strangers can start run on a machine of yours or write a cache or artifact that trusted jobs read. Their code stays behind and meets the next job.',
  why: 'The own machine is faster or has the right tools, and the label is a single word.',
  fix: 'Use hosted or short-lived runners for pull requests, keep own runners to private repositories and protected branches, and separate caches by trust.',
  cwe: [829, 250],
  owasp2021: ['A08:2021'],
  owasp2025: ['A03:2025', 'A08:2025'],
  severity: 'medium',
  owner: 'platform',
  reviewerQuestion: 'Who can start a job on this runner, and what does the job leave behind?',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners'],
} as const satisfies WeaknessClass
