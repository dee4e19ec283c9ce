import type { WeaknessClass } from './types.ts'

export default {
  id: 'container-root-user',
  title: 'Container that runs as root',
  summary:
    'The process in the container is root. A flaw in the application gives more rights than it had to, and a flaw in the runtime gives the host.',
  why: 'Images start as root unless told otherwise, and every permission problem disappears that way.',
  fix: 'Create a user in the image and switch to it with `USER`, or set `runAsNonRoot` and `allowPrivilegeEscalation: false`.',
  cwe: [250],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'platform',
  reviewerQuestion: 'What does this process need root for?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
    'https://docs.docker.com/build/building/best-practices/#user',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  ],
} as const satisfies WeaknessClass
