import type { WeaknessClass } from './types.ts'

export default {
  id: 'disabled-build-checks',
  title: 'Build checks switched off',
  summary: 'The build is told to ignore type or lint errors. The checks exist and no longer stop anything.',
  why: 'The build fails on code that was just generated, and one option makes it pass.',
  fix: 'Remove the option and repair what it hides.',
  acceptedWhen: 'A repository whose pipeline runs the same checks in another job may skip them in the build.',
  cwe: [1127],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'platform',
  reviewerQuestion: 'Which step of the pipeline still runs this check?',
  references: ['https://nextjs.org/docs/app/api-reference/config/next-config-js/typescript'],
} as const satisfies WeaknessClass
