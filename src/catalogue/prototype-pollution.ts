import type { WeaknessClass } from './types.ts'

export default {
  id: 'prototype-pollution',
  title: 'Prototype changed through input',
  summary:
    'Keys of the input decide where a nested object is written. `__proto__` or `constructor` reaches the prototype of all objects and changes the behaviour of the whole program.',
  why: 'A recursive merge or a setter by path is ten lines, and all of them look harmless.',
  fix: 'Refuse `__proto__`, `constructor` and `prototype`, use `Map` or `Object.create(null)`, or take a library that does.',
  acceptedWhen: 'Keys from a constant list cannot reach the prototype.',
  cwe: [1321],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Can a key of this input be `__proto__`?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
