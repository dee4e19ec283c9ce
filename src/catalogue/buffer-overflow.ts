import type { WeaknessClass } from './types.ts'

export default {
  id: 'buffer-overflow',
  title: 'Copy without regard to the size of the buffer',
  summary:
    'More bytes are written than the buffer holds. The caller overwrites neighbouring memory, crashes the program or takes it over.',
  why: 'The classic C functions are the shortest and the most frequent in public code, and the sample input fits.',
  fix: 'Use functions that take the size of the target (`snprintf`, `fgets`, `strlcpy`, `std::string`) and treat truncation as an error.',
  cwe: [120, 787],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'What is the longest input, and does the target hold it with its end mark?',
  references: [
    'https://wiki.sei.cmu.edu/confluence/display/c/STR31-C.+Guarantee+that+storage+for+strings+has+sufficient+space+for+character+data+and+the+null+terminator',
    'https://cwe.mitre.org/data/definitions/120.html',
  ],
} as const satisfies WeaknessClass
