import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: '@vercel/postgres',
  title: 'Vercel Postgres',
  docs: 'https://github.com/vercel/storage/tree/main/packages/postgres',
  aliases: {
    '@vercel/postgres.createPool()': 'pg.Pool#',
    '@vercel/postgres.createClient()': 'pg.Client#',
    '@vercel/postgres.db': 'pg.Pool#',
  },
  sinks: [{ call: '@vercel/postgres.sql.query', arg: 0, kind: 'sql' }],
  effects: [{ call: '@vercel/postgres.sql.query', effect: 'read', arg: 0, isStatement: true }],
} satisfies LibraryModel
