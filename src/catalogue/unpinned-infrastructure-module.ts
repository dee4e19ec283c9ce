import type { WeaknessClass } from './types.ts'

export default {
  id: 'unpinned-infrastructure-module',
  title: 'Infrastructure module or provider without a version',
  summary:
    'A module or provider is loaded in whatever version is newest. The same code creates something else tomorrow, with the rights of the deployment.',
  why: 'The version is optional, and the assistant does not know the current one.',
  fix: 'State a version for each provider and module, a tag or commit for git sources, and commit the lock file.',
  cwe: [1104, 829],
  owasp2021: ['A06:2021', 'A08:2021'],
  owasp2025: ['A03:2025'],
  severity: 'medium',
  owner: 'platform',
  reviewerQuestion: 'Which version of this module was reviewed?',
  references: [
    'https://developer.hashicorp.com/terraform/language/modules/sources',
    'https://developer.hashicorp.com/terraform/language/files/dependency-lock',
  ],
} as const satisfies WeaknessClass
