import type { WeaknessClass } from './types.ts'

export default {
  id: 'path-traversal',
  title: 'Path traversal',
  summary:
    'A file name from outside is joined into a path without a check, so `../` leads to any file that the process may read or write.',
  why: '`path.join(dir, name)` looks like containment, and it works for every name that the author tries.',
  fix: 'Resolve the path and check that it starts with the root and a separator, or use only `path.basename()` or an id that maps to a stored name.',
  acceptedWhen: 'A command-line tool opens the files that its user names.',
  cwe: [22],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which line keeps this path inside its folder?',
  references: ['https://owasp.org/www-community/attacks/Path_Traversal', 'https://nodejs.org/api/path.html'],
} as const satisfies WeaknessClass
