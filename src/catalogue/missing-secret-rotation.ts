import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-secret-rotation',
  title: 'Secret that is never replaced',
  summary:
    'A stored secret or key has no rotation, or the state that contains it is kept without protection. A value that leaked once stays valid.',
  why: 'The resource that holds a secret works without the resource that rotates it, so only the first is generated.',
  fix: 'Add a rotation with a period of days for each secret and key, and keep state in an encrypted backend with access control.',
  cwe: [522, 324],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025', 'A04:2025'],
  severity: 'medium',
  owner: 'sre',
  reviewerQuestion: 'When was this secret last replaced, and by what?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html',
  ],
} as const satisfies WeaknessClass
