import type { WeaknessClass } from './types.ts'

export default {
  id: 'unpinned-action',
  title: 'Action named by a tag that can move',
  summary:
    'A third-party action is named by a tag or branch. Its owner, or whoever takes over the account, can change what runs in this workflow.',
  why: 'Every readme shows the tag, and the assistant does not know the commit.',
  fix: 'Pin the full commit with the version as a comment, and let a bot propose updates.',
  cwe: [829, 494],
  owasp2021: ['A08:2021'],
  owasp2025: ['A03:2025', 'A08:2025'],
  severity: 'medium',
  owner: 'platform',
  reviewerQuestion: 'Who can change what this name points to?',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
} as const satisfies WeaknessClass
