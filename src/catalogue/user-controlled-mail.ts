import type { WeaknessClass } from './types.ts'

export default {
  id: 'user-controlled-mail',
  title: 'Mail whose recipient and content strangers choose',
  summary:
    'A route without authentication sends mail to an address and with a text from the request. It sends spam and phishing in your name.',
  why: 'The form has these fields, and the mail call has them too.',
  fix: 'Fix the recipient or take it from the signed-in user, use a template, and limit the rate.',
  acceptedWhen: 'A contact form that writes to its owner has a fixed recipient.',
  cwe: [799, 20],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Who can make this server write to whom?',
  references: ['https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/'],
} as const satisfies WeaknessClass
