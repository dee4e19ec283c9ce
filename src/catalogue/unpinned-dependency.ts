import type { WeaknessClass } from './types.ts'

export default {
  id: 'unpinned-dependency',
  title: 'Dependency that can change by itself',
  summary:
    'A dependency is named without a version, by a branch or by a plain address. Its owner, or whoever takes the name over, changes what is built and run.',
  why: '`latest` and a CDN address always work while the example is made.',
  fix: 'Name a version range, commit the lockfile, and add `integrity` to scripts of another host.',
  acceptedWhen: 'A package of the same workspace follows its neighbour by intention.',
  cwe: [829, 1104],
  owasp2021: ['A08:2021'],
  owasp2025: ['A03:2025'],
  severity: 'medium',
  owner: 'platform',
  reviewerQuestion: 'What decides which version is installed tomorrow?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/NPM_Security_Cheat_Sheet.html',
    'https://developer.mozilla.org/en-US/docs/Web/Security/Defenses/Subresource_Integrity',
  ],
} as const satisfies WeaknessClass
