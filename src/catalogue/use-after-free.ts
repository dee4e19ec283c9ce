import type { WeaknessClass } from './types.ts'

export default {
  id: 'use-after-free',
  title: 'Memory used after it was freed',
  summary:
    'The program reads, writes or frees memory that it has already given back. Whoever controls what lies there next controls the program.',
  why: 'Clean-up code is added to each exit separately, so one path frees twice or touches the pointer once more.',
  fix: 'Free in one place, set the pointer to null at once, or let an owner such as `std::unique_ptr` do it.',
  cwe: [416, 415],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Which path reaches this line with the memory already freed?',
  references: [
    'https://wiki.sei.cmu.edu/confluence/display/c/MEM30-C.+Do+not+access+freed+memory',
    'https://cwe.mitre.org/data/definitions/416.html',
  ],
} as const satisfies WeaknessClass
