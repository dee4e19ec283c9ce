import type { WeaknessClass } from './types.ts'

export default {
  id: 'code-injection',
  title: 'Code injection',
  summary:
    'Text from outside is run as code or compiled as a template, which gives its author the rights of the process.',
  why: 'A calculator, a rule editor or a template feature is solved with `eval` because a parser would be longer.',
  fix: 'Parse the few forms that are allowed, use a library made for expressions, and keep templates constant.',
  acceptedWhen:
    'A product whose feature is running its users’ code needs a sandbox, not `eval`; say so where it is built.',
  cwe: [94, 95],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'What is the shortest text that makes this line read a secret?',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/eval#never_use_direct_eval!',
    'https://cheatsheetseries.owasp.org/cheatsheets/Injection_Prevention_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
