import type { LibraryModel } from '../analysis/types.ts'

const db = 'drizzle-orm.drizzle()'
const drivers = [
  ...[
    'node-postgres',
    'postgres-js',
    'neon-http',
    'neon-serverless',
    'vercel-postgres',
    'pglite',
    'pg-proxy',
    'aws-data-api/pg',
  ],
  ...['mysql2', 'planetscale-serverless', 'tidb-serverless', 'mysql-proxy', 'singlestore'],
  ...[
    'better-sqlite3',
    'libsql',
    'libsql/web',
    'd1',
    'bun-sqlite',
    'bun-sql',
    'expo-sqlite',
    'sqlite-proxy',
    'durable-sqlite',
  ],
]
const databaseTypes = [
  ...[
    'node-postgres.NodePgDatabase',
    'postgres-js.PostgresJsDatabase',
    'neon-http.NeonHttpDatabase',
    'd1.DrizzleD1Database',
  ],
  ...['mysql2.MySql2Database', 'better-sqlite3.BetterSQLite3Database', 'libsql.LibSQLDatabase'],
]

export default {
  package: 'drizzle-orm',
  title: 'Drizzle ORM',
  docs: 'https://orm.drizzle.team/docs/sql',
  aliases: {
    ...Object.fromEntries(drivers.map((driver) => [`drizzle-orm/${driver}.drizzle`, 'drizzle-orm.drizzle'])),
    'drizzle-orm/sql.sql': 'drizzle-orm.sql',
  },
  sinks: [
    { call: 'drizzle-orm.sql.raw', arg: 0, kind: 'sql' },
    { call: `${db}.execute`, arg: 0, kind: 'sql' },
    ...['run', 'all', 'get', 'values'].map((name) => ({ call: `${db}.${name}`, arg: 0, kind: 'sql' as const })),
  ],
  effects: [
    { call: `${db}.select`, effect: 'read' },
    { call: `${db}.selectDistinct`, effect: 'read' },
    { call: `${db}.query.*.findFirst`, effect: 'read', arg: 0 },
    { call: `${db}.query.*.findMany`, effect: 'read', arg: 0 },
    { call: `${db}.insert().values`, effect: 'write', arg: 0 },
    { call: `${db}.insert().values().onConflictDoUpdate`, effect: 'write', arg: 0 },
    { call: `${db}.update().set`, effect: 'write', arg: 0 },
    { call: `${db}.delete`, effect: 'delete' },
    { call: `${db}.execute`, effect: 'read', arg: 0, isStatement: true },
  ],
  callbacks: [{ call: `${db}.transaction`, params: [db] }],
  types: databaseTypes.map((type) => ({ type: `drizzle-orm/${type}`, path: db })),
} satisfies LibraryModel
