import type { WeaknessClass } from './types.ts'

export default {
  id: 'automatic-schema-sync',
  title: 'Database schema changed by the start of the program',
  summary:
    'The program alters tables to fit its classes when it starts in production. A renamed field drops a column, and the account of the application must own the schema.',
  why: 'Synchronisation makes the first example work without migrations, and the setting travels into the production file.',
  fix: 'Switch synchronisation off outside development and run reviewed migrations with an account of their own.',
  cwe: [1188],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'sre',
  reviewerQuestion: 'Which statement will this start run against the production tables?',
  references: [
    'https://typeorm.io/docs/data-source/data-source-options',
    'https://sequelize.org/docs/v6/core-concepts/model-basics/#synchronization-in-production',
  ],
} as const satisfies WeaknessClass
