import type { WeaknessClass } from './types.ts'

export default {
  id: 'weak-random-secret',
  title: 'Secret from a predictable generator',
  summary:
    'A token, code or password comes from `Math.random()`, whose next values can be computed from a few earlier ones.',
  why: 'The one-line random text is in every snippet, and nothing in the prompt says that the value must not be guessed.',
  fix: 'Use `crypto.randomUUID()`, `crypto.randomBytes()` or `crypto.randomInt()`.',
  acceptedWhen: 'Chance in animations, samples and back-off times protects nothing and may be cheap.',
  cwe: [330, 338],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What can somebody do who guesses this value?',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/API/Crypto/getRandomValues',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
