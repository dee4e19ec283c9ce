import type { LibraryModel } from '../analysis/types.ts'

/** The query builder of a table, and the instance itself. */
const roots = ['knex()()', 'knex()']
const rawParts = [
  'whereRaw',
  'orWhereRaw',
  'andWhereRaw',
  'havingRaw',
  'orderByRaw',
  'groupByRaw',
  'joinRaw',
  'fromRaw',
  'raw',
]

export default {
  package: 'knex',
  title: 'Knex',
  docs: 'https://knexjs.org/guide/raw.html',
  aliases: { 'knex.knex': 'knex', 'knex.Knex#': 'knex()', 'knex().transaction()': 'knex()', 'knex.default': 'knex' },
  sinks: roots.flatMap((root) =>
    rawParts.map((name) => ({ call: `${root}.**.${name}`, arg: 0, kind: 'sql' as const })),
  ),
  effects: roots.flatMap((root) => [
    { call: `${root}.**.insert`, effect: 'write' as const, arg: 0 },
    { call: `${root}.**.update`, effect: 'write' as const, arg: 0 },
    { call: `${root}.**.del`, effect: 'delete' as const },
    { call: `${root}.**.delete`, effect: 'delete' as const },
    { call: `${root}.**.first`, effect: 'read' as const },
    { call: `${root}.**.select`, effect: 'read' as const },
  ]),
  callbacks: [{ call: 'knex().transaction', params: ['knex()'] }],
  conventions: { knex: 'knex()' },
} satisfies LibraryModel
