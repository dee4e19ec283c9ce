import type { WeaknessClass } from './types.ts'

export default {
  id: 'insecure-temporary-file',
  title: 'Predictable temporary file',
  summary:
    'The name of a temporary file can be guessed before the file exists. Another user of the machine creates it first, reads it, or makes it a link to a file worth overwriting.',
  why: 'The old function returns a name in one call and still works, and a fixed name under `/tmp` is the shortest example there is.',
  fix: 'Use the call that creates and opens the file in one step, such as `tempfile.NamedTemporaryFile`, `mkstemp` or `mktemp -d`.',
  cwe: [377],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Who else on this machine can create this file first?',
  references: ['https://docs.python.org/3/library/tempfile.html', 'https://cwe.mitre.org/data/definitions/377.html'],
} as const satisfies WeaknessClass
