import type { WeaknessClass } from './types.ts'

export default {
  id: 'sensitive-response',
  title: 'Sensitive columns in the response',
  summary:
    'A whole row is sent to the client, with the password hash, tokens or personal data that the page does not show.',
  why: 'Returning what the query gives is the shortest handler; new columns join the answer unseen.',
  fix: 'Select the columns that the client needs, or map the row to a response type.',
  acceptedWhen: 'A profile may hold the private data of the person who asked for it; choose its fields by name.',
  cwe: [200, 359],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which columns of this row reach the browser?',
  references: ['https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/'],
} as const satisfies WeaknessClass
