import type { WeaknessClass } from './types.ts'

export default {
  id: 'unbounded-query',
  title: 'Query without a limit',
  summary: 'A request can make the database return every row. As the table grows, one request fills the memory.',
  why: 'With the sample data the whole table is a page.',
  fix: 'Add a limit with a maximum that the client cannot raise, and page through the rest.',
  acceptedWhen: 'Small tables that only the application fills (countries, plans) need no pages.',
  cwe: [770],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'low',
  owner: 'application',
  reviewerQuestion: 'How many rows can this return in two years?',
  references: ['https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/'],
} as const satisfies WeaknessClass
