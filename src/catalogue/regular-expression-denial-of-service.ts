import type { WeaknessClass } from './types.ts'

export default {
  id: 'regular-expression-denial-of-service',
  title: 'Slow regular expression on input',
  summary:
    'A regular expression needs time that grows much faster than the text it looks at, and the text comes from outside. One long value blocks the process.',
  why: 'Patterns for mail and web addresses are copied or invented with nested repetitions.',
  fix: 'Rewrite the pattern without nested or overlapping repetitions, or limit the length first.',
  acceptedWhen: 'A text whose length is bounded before, or that this program made itself, cannot be long enough.',
  cwe: [1333],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'How long does this pattern take on 50,000 characters?',
  references: ['https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS'],
} as const satisfies WeaknessClass
