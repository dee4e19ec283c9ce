import type { WeaknessClass } from './types.ts'

export default {
  id: 'permissive-file-mode',
  title: 'File that everybody may change',
  summary:
    'Every user and process of the machine may read or change the file. A program that runs or trusts the file then does what they wrote into it.',
  why: 'A permission error disappears at once with mode 777, and the assistant was asked to make the error go away.',
  fix: 'Give the owner that needs the file the mode it needs, such as `0o600`, `0o640` or `0o750`.',
  cwe: [732],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which user needs to write this file?',
  references: ['https://cwe.mitre.org/data/definitions/732.html', 'https://docs.python.org/3/library/os.html#os.chmod'],
} as const satisfies WeaknessClass
