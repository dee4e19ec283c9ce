import type { WeaknessClass } from './types.ts'

export default {
  id: 'exposed-database',
  title: 'Database reachable from the internet',
  summary:
    'The database has a public address or listens on one. Only its password stands between strangers and the data.',
  why: 'The application on the desk has to reach the cloud database, and the public switch is the quickest way.',
  fix: 'Keep the database in private subnets without a public address, and connect through the application network, a proxy or a tunnel.',
  cwe: [284, 306],
  owasp2021: ['A01:2021', 'A05:2021'],
  owasp2025: ['A01:2025', 'A02:2025'],
  severity: 'high',
  owner: 'sre',
  reviewerQuestion: 'Who connects to this database from outside its network?',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Database_Security_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
