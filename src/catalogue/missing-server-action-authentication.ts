import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-server-action-authentication',
  title: 'Server action without authentication',
  summary:
    'A server action is a public endpoint: anybody can call it with any arguments. This one changes data without asking who is calling.',
  why: 'An action looks like a function of the page that imports it, and the page is behind a login.',
  fix: 'Read the session inside the action, refuse when there is none, and check that the caller may touch the object.',
  acceptedWhen: 'Actions that work for visitors, such as a newsletter form, need limits rather than a user.',
  cwe: [306, 862],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What stops a request that calls this action directly?',
  references: ['https://nextjs.org/docs/app/guides/authentication', 'https://nextjs.org/docs/app/guides/data-security'],
} as const satisfies WeaknessClass
