import type { WeaknessClass } from './types.ts'

export default {
  id: 'unvalidated-size',
  title: 'Length or index taken from input without bounds',
  summary:
    'A number from outside is used as an index, a length or an allocation size without a comparison. Negative and huge values read or write outside the buffer.',
  why: '`atoi` turns text into a number in one call, reports no errors, and the sample call has a sensible number.',
  fix: 'Parse with `strtol` or `strtoul`, check the error and compare with both bounds before use.',
  cwe: [20, 787],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What happens for -1, and for the largest number?',
  references: [
    'https://wiki.sei.cmu.edu/confluence/display/c/ERR34-C.+Detect+errors+when+converting+a+string+to+a+number',
    'https://cwe.mitre.org/data/definitions/787.html',
  ],
} as const satisfies WeaknessClass
