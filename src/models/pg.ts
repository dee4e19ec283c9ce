import type { LibraryModel } from '../analysis/types.ts'

const clients = ['pg.Pool#', 'pg.Client#']

export default {
  package: 'pg',
  title: 'node-postgres',
  docs: 'https://node-postgres.com/apis/client',
  aliases: {
    'pg.native': 'pg',
    'pg-pool#': 'pg.Pool#',
    'pg.Pool()': 'pg.Pool#',
    'pg.Pool#.connect()': 'pg.Client#',
    'pg.PoolClient': 'pg.Client',
    'pg.ClientBase': 'pg.Client',
    'fastify().pg': 'pg.Pool#',
    '$fastify.req.server.pg': 'pg.Pool#',
  },
  sinks: clients.flatMap((client) => [
    { call: `${client}.query`, arg: 0, kind: 'sql' as const },
    { call: `${client}.query`, arg: 0, property: ['text'], kind: 'sql' as const },
  ]),
  sanitizers: [
    { call: 'pg.escapeIdentifier', arg: 0, cleans: ['sql'] },
    { call: 'pg.escapeLiteral', arg: 0, cleans: ['sql'] },
    ...clients.flatMap((client) => [
      { call: `${client}.escapeIdentifier`, arg: 0, cleans: ['sql' as const] },
      { call: `${client}.escapeLiteral`, arg: 0, cleans: ['sql' as const] },
    ]),
    { call: 'pg-format.ident', arg: 0, cleans: ['sql'] },
    { call: 'pg-format.literal', arg: 0, cleans: ['sql'] },
    // The values of `%I` and `%L` are quoted; only the format itself goes through.
    { call: 'pg-format', arg: 0, cleans: [] },
  ],
  effects: clients.map((client) => ({ call: `${client}.query`, effect: 'read' as const, arg: 0, isStatement: true })),
  conventions: { pgPool: 'pg.Pool#', pool: 'pg.Pool#' },
} satisfies LibraryModel
