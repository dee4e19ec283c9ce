import type { WeaknessClass } from './types.ts'

export default {
  id: 'unbounded-request-body',
  title: 'Request body read without a limit',
  summary: 'The whole body is read into memory, whatever its size. One large request can take the process down.',
  why: 'Reading everything is one call, and the examples of tests are small.',
  fix: 'Limit the body before it is read, for example with `http.MaxBytesReader`, and refuse larger requests with status 413.',
  cwe: [770, 400],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'What happens when this body has ten gigabytes?',
  references: [
    'https://pkg.go.dev/net/http#MaxBytesReader',
    'https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
