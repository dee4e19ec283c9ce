import type { WeaknessClass } from './types.ts'

export default {
  id: 'excessive-permissions',
  title: 'Role that may do everything',
  summary:
    'A role, policy or binding grants all actions or all resources. Whoever takes over the one workload that has it owns the account or the cluster.',
  why: 'The exact actions are tedious to find, a star makes the error go away, and the deployment succeeds.',
  fix: 'List the actions and resources that the workload uses, and keep administrator rights for people with a second factor.',
  cwe: [269, 732],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'sre',
  reviewerQuestion: 'Which of these actions does the workload use?',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
  ],
} as const satisfies WeaknessClass
