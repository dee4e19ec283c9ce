import type { WeaknessClass } from './types.ts'

export default {
  id: 'format-string',
  title: 'Format string from outside',
  summary:
    'Text that somebody else writes is used as the format. Its directives read the stack and, with `%n`, write memory.',
  why: 'Printing a variable directly is one argument shorter and prints the same for harmless text.',
  fix: 'Keep the format constant and pass the text as an argument: `printf("%s", text)`.',
  cwe: [134],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Is every character of this format a constant?',
  references: [
    'https://wiki.sei.cmu.edu/confluence/display/c/FIO30-C.+Exclude+user+input+from+format+strings',
    'https://cwe.mitre.org/data/definitions/134.html',
  ],
} as const satisfies WeaknessClass
