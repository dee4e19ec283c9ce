import type { WeaknessClass } from './types.ts'

export default {
  id: 'unbounded-retry',
  title: 'Retry without an end',
  summary:
    'A failing call is repeated without a limit or a growing pause. An outage of one service becomes a flood that the own side pays for.',
  why: 'The loop fixes the flaky call in front of the assistant, and the number of tries was not part of the task.',
  fix: 'Limit the number of tries, wait longer each time with some chance in it, and give up with an error.',
  acceptedWhen:
    'A loop that waits for work (a queue, a stream) is meant to run for ever; let it wait between failures.',
  cwe: [834, 835, 770],
  owasp2021: ['A04:2021'],
  owasp2025: ['A10:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'What ends this loop when the other side stays down?',
  references: ['https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/'],
} as const satisfies WeaknessClass
