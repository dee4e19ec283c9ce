import type { WeaknessClass } from './types.ts'

export default {
  id: 'unchecked-allocation',
  title: 'Allocation used without a check',
  summary:
    'The result of an allocation is used although it may be null. A caller that can ask for much memory crashes the program, or makes it write at a small offset from address zero.',
  why: 'Allocations never fail on the machine where the example is tried, so the check is left out for brevity.',
  fix: 'Test the result before its first use and leave with an error.',
  cwe: [476, 690],
  owasp2021: ['A04:2021'],
  owasp2025: ['A10:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'What does the program do here when memory runs out?',
  references: [
    'https://wiki.sei.cmu.edu/confluence/display/c/ERR33-C.+Detect+and+handle+standard+library+errors',
    'https://cwe.mitre.org/data/definitions/476.html',
  ],
} as const satisfies WeaknessClass
