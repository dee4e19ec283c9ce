import type { WeaknessClass } from './types.ts'

export default {
  id: 'dangerous-file-operation',
  title: 'Delete or permission change on a path from input',
  summary:
    'A request decides which path is deleted, moved or made accessible to all. One request removes what the process may remove.',
  why: 'A clean-up feature is described by its happy path, and recursion and force are added so that it never fails.',
  fix: 'Look the path up by an id, keep it below a fixed folder after `path.resolve`, and use the narrowest permissions.',
  acceptedWhen: 'A command-line tool works on the paths that its user names.',
  cwe: [73, 22, 732],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which folder can this operation never leave?',
  references: ['https://owasp.org/www-community/attacks/Path_Traversal', 'https://nodejs.org/api/fs.html'],
} as const satisfies WeaknessClass
