import type { WeaknessClass } from './types.ts'

export default {
  id: 'privileged-container',
  title: 'Container with the rights of the host',
  summary:
    'The container is privileged, shares a namespace of the host, or mounts its files or the socket of its runtime. Whoever takes over the container has the machine.',
  why: 'One line ends a long search for the missing permission, and examples for build and monitoring tools contain it.',
  fix: 'Drop all capabilities and add the single one that is needed, use volumes instead of host paths, and never mount the socket of the runtime.',
  cwe: [250],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'high',
  owner: 'sre',
  reviewerQuestion: 'What does this container need from the host?',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
