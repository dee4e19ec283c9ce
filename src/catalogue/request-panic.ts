import type { WeaknessClass } from './types.ts'

export default {
  id: 'request-panic',
  title: 'Request that can stop the worker',
  summary:
    'A handler unwraps a value that depends on the request. A request without that value ends the task or, with some settings, the whole process.',
  why: 'Unwrapping is the shortest way to a value that compiles, and the happy path never panics.',
  fix: 'Return an error to the caller: use `?` with an error type that becomes a 4xx answer, or handle the missing case.',
  cwe: [248, 703],
  owasp2021: ['A04:2021'],
  owasp2025: ['A10:2025'],
  severity: 'low',
  owner: 'application',
  reviewerQuestion: 'Which request makes this value missing or malformed?',
  references: [
    'https://doc.rust-lang.org/book/ch09-03-to-panic-or-not-to-panic.html',
    'https://docs.rs/axum/latest/axum/error_handling/index.html',
  ],
} as const satisfies WeaknessClass
