import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-request-timeout',
  title: 'Outbound request without a time limit',
  summary:
    'A request to another service waits for ever. When that service hangs, the waiting requests pile up until this one hangs too.',
  why: 'The default of most clients is no limit, and the trial answered at once.',
  fix: 'Pass `AbortSignal.timeout(…)` or the client’s timeout option.',
  acceptedWhen: 'A wrapper or a platform that limits the time of every request makes it unnecessary here.',
  cwe: [1088, 400],
  owasp2021: ['A04:2021'],
  owasp2025: ['A10:2025'],
  severity: 'low',
  owner: 'application',
  reviewerQuestion: 'What happens here when the other side never answers?',
  references: ['https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/timeout_static'],
} as const satisfies WeaknessClass
