import type { LibraryModel } from '../analysis/types.ts'

const db = 'kysely.Kysely#'

export default {
  package: 'kysely',
  title: 'Kysely',
  docs: 'https://kysely-org.github.io/kysely-apidoc/',
  sinks: [
    { call: 'kysely.sql.raw', arg: 0, kind: 'sql' },
    { call: 'kysely.sql.lit', arg: 0, kind: 'sql' },
    { call: 'kysely.CompiledQuery.raw', arg: 0, kind: 'sql' },
  ],
  effects: [
    { call: `${db}.selectFrom`, effect: 'read' },
    { call: `${db}.insertInto().values`, effect: 'write', arg: 0 },
    { call: `${db}.updateTable().set`, effect: 'write', arg: 0 },
    { call: `${db}.deleteFrom`, effect: 'delete' },
  ],
  callbacks: [{ call: `${db}.transaction().execute`, params: [db] }],
} satisfies LibraryModel
