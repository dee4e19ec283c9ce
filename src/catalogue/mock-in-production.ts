import type { WeaknessClass } from './types.ts'

export default {
  id: 'mock-in-production',
  title: 'Mock data in production code',
  summary:
    'Production code imports mocks or falls back to them when a setting is missing. Users get invented data, and checks run against it.',
  why: 'The program must run in the session of the assistant, where no database is.',
  fix: 'Keep mocks in tests and stories, and fail at start-up when a setting is missing.',
  acceptedWhen: 'A development server that loads mocks behind a constant that the production build removes is fine.',
  cwe: [489],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Can this branch be taken in production?',
  references: ['https://12factor.net/dev-prod-parity'],
} as const satisfies WeaknessClass
