import type { WeaknessClass } from './types.ts'

export default {
  id: 'integer-overflow',
  title: 'Size calculation that can wrap around',
  summary:
    'A product or sum of sizes becomes larger than its type and wraps to a small number. Too little memory is reserved and the following writes leave it.',
  why: 'Multiplying a count by an element size is what the formula says, and no test has a count near the limit.',
  fix: 'Use an allocation that checks the product (`calloc`, `reallocarray`), or compare with the maximum before calculating.',
  cwe: [190, 680],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What is the largest value of each operand here?',
  references: [
    'https://wiki.sei.cmu.edu/confluence/display/c/INT30-C.+Ensure+that+unsigned+integer+operations+do+not+wrap',
    'https://cwe.mitre.org/data/definitions/190.html',
  ],
} as const satisfies WeaknessClass
