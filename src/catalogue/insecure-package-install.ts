import type { WeaknessClass } from './types.ts'

export default {
  id: 'insecure-package-install',
  title: 'Package installation without verification',
  summary:
    'Packages are installed without signature checks, from an unverified host or without the lockfile. The build takes whatever the network offers at that minute.',
  why: 'A flag that skips the check makes the failing build pass, and `npm install` is what everybody types.',
  fix: 'Install from the lockfile (`npm ci`, `pip install --require-hashes`) and repair the key or certificate instead of skipping the check.',
  cwe: [829, 494],
  owasp2021: ['A08:2021'],
  owasp2025: ['A03:2025', 'A08:2025'],
  severity: 'medium',
  owner: 'platform',
  reviewerQuestion: 'What stops a changed package from entering this build?',
  references: [
    'https://docs.npmjs.com/cli/commands/npm-ci',
    'https://pip.pypa.io/en/stable/topics/secure-installs/',
    'https://cheatsheetseries.owasp.org/cheatsheets/Software_Supply_Chain_Security_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
