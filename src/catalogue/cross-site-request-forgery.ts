import type { WeaknessClass } from './types.ts'

export default {
  id: 'cross-site-request-forgery',
  title: 'Cross-site request forgery',
  summary:
    "Another site makes the visitor's browser send a request with its cookies, and the application cannot tell the difference.",
  why: 'The protection makes the first form fail, so it is switched off for the view.',
  fix: "Keep the framework's token or check the Origin header; use `SameSite` cookies.",
  acceptedWhen: 'Interfaces that authenticate by a header rather than a cookie cannot be called by a foreign page.',
  cwe: [352],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'What distinguishes a request of our page from one of another site?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
