import type { WeaknessClass } from './types.ts'

export default {
  id: 'open-network-ingress',
  title: 'Administrative port open to the world',
  summary:
    'A firewall rule lets every address reach a port for administration or a database. Scanners find it within minutes and try passwords and known flaws.',
  why: 'The connection works at once with 0.0.0.0/0, while the right address range is not known to the assistant.',
  fix: 'Allow only the networks that need the port, and reach administrative ports through a bastion, a VPN or a session manager.',
  cwe: [284],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025', 'A02:2025'],
  severity: 'high',
  owner: 'sre',
  reviewerQuestion: 'Which addresses need this port?',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Network_Segmentation_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
