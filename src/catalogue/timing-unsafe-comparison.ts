import type { WeaknessClass } from './types.ts'

export default {
  id: 'timing-unsafe-comparison',
  title: 'Secret compared byte by byte',
  summary:
    'A signature or key of a caller is compared with `===`, which stops at the first difference. The time of the answer says how much of a guess was right.',
  why: 'A string is compared with the operator for strings, and the result is correct.',
  fix: 'Compare buffers of equal length with `crypto.timingSafeEqual`, best of the hashes of both sides.',
  acceptedWhen: 'Behind a limiter and for long random keys the difference is hard to measure over a network.',
  cwe: [208],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'low',
  owner: 'application',
  reviewerQuestion: 'Can a caller try values here and measure how long the answer takes?',
  references: ['https://nodejs.org/api/crypto.html#cryptotimingsafeequala-b'],
} as const satisfies WeaknessClass
