import type { LibraryModel } from '../analysis/types.ts'

const client = '@libsql/client.createClient()'

export default {
  package: '@libsql/client',
  title: 'libSQL',
  docs: 'https://docs.turso.tech/sdk/ts/reference',
  aliases: { '@libsql/client/web': '@libsql/client', '@libsql/client/http': '@libsql/client' },
  sinks: [
    { call: `${client}.execute`, arg: 0, kind: 'sql' },
    { call: `${client}.execute`, arg: 0, property: ['sql'], kind: 'sql' },
    { call: `${client}.executeMultiple`, arg: 0, kind: 'sql' },
  ],
  effects: [{ call: `${client}.execute`, effect: 'read', arg: 0, isStatement: true }],
} satisfies LibraryModel
