import type { WeaknessClass } from './types.ts'

export default {
  id: 'remote-script-execution',
  title: 'Downloaded script that is run at once',
  summary:
    'A script is fetched and executed without anybody comparing it with what was expected. Whoever controls the server, the account behind it or the connection runs code here.',
  why: 'The installation line of many tools pipes a download into a shell, and it is copied into build files and scripts as it stands.',
  fix: 'Install from a package registry with a pinned version, or download to a file and compare its checksum before running it.',
  cwe: [494, 829],
  owasp2021: ['A08:2021'],
  owasp2025: ['A08:2025', 'A03:2025'],
  severity: 'high',
  owner: 'platform',
  reviewerQuestion: 'Who notices when the content of this address changes?',
  references: ['https://docs.docker.com/build/building/best-practices/', 'https://slsa.dev/spec/v1.0/threats-overview'],
} as const satisfies WeaknessClass
