import type { LibraryModel } from '../analysis/types.ts'

const clients = ['mysql2.createPool()', 'mysql2.createConnection()']
const methods = clients.flatMap((client) => ['query', 'execute'].map((name) => `${client}.${name}`))

export default {
  package: 'mysql2',
  title: 'MySQL2',
  docs: 'https://sidorares.github.io/node-mysql2/docs',
  aliases: {
    'mysql2/promise': 'mysql2',
    mysql: 'mysql2',
    mariadb: 'mysql2',
    'promise-mysql': 'mysql2',
    'mysql2.createPool().getConnection()': 'mysql2.createConnection()',
    'mysql2.createPool().promise()': 'mysql2.createPool()',
    'mysql2.createConnection().promise()': 'mysql2.createConnection()',
    'mysql2.Pool#': 'mysql2.createPool()',
    'mysql2.Connection#': 'mysql2.createConnection()',
    'mysql2.PoolConnection#': 'mysql2.createConnection()',
    'fastify().mysql': 'mysql2.createPool()',
  },
  sinks: methods.flatMap((call) => [
    { call, arg: 0, kind: 'sql' as const },
    { call, arg: 0, property: ['sql'], kind: 'sql' as const },
  ]),
  sanitizers: ['mysql2', ...clients, 'sqlstring'].flatMap((object) => [
    { call: `${object}.escape`, arg: 0, cleans: ['sql' as const] },
    { call: `${object}.escapeId`, arg: 0, cleans: ['sql' as const] },
    // The values are quoted; only the text itself goes through.
    { call: `${object}.format`, arg: 0, cleans: [] },
  ]),
  effects: methods.map((call) => ({ call, effect: 'read' as const, arg: 0, isStatement: true })),
  callbacks: [{ call: 'mysql2.createPool().getConnection', params: ['$error', 'mysql2.createConnection()'] }],
} satisfies LibraryModel
