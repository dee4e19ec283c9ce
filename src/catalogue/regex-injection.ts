import type { WeaknessClass } from './types.ts'

export default {
  id: 'regex-injection',
  title: 'Regular expression made from input',
  summary:
    'A request decides the text of a regular expression. It can match what it should not, or keep the process busy for minutes.',
  why: '`new RegExp(query, "i")` is the shortest search that ignores case.',
  fix: 'Escape the value before it becomes a pattern, or search with `includes` or the database.',
  acceptedWhen: 'A pattern that an administrator configures is code by intention; bound the time it may take.',
  cwe: [1333, 400],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Who can choose the pattern, and how long may it run?',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/RegExp/escape',
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
  ],
} as const satisfies WeaknessClass
