import type { WeaknessClass } from './types.ts'

export default {
  id: 'fake-success',
  title: 'Success without doing the work',
  summary:
    'A payment, verification or delivery is reported as done although nothing was asked of a provider. Orders ship unpaid and checks pass that never ran.',
  why: 'Without credentials for the provider the assistant simulates it, and the simulation answers with success.',
  fix: 'Call the provider and pass its answer on; fail when it is not configured.',
  acceptedWhen: 'A sandbox mode is fine when only an explicit setting switches it on and production refuses it.',
  cwe: [840, 636],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which line asks the provider?',
  references: ['https://owasp.org/Top10/A04_2021-Insecure_Design/'],
} as const satisfies WeaknessClass
