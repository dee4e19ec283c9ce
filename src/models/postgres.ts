import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'postgres',
  title: 'Postgres.js',
  docs: 'https://github.com/porsager/postgres#readme',
  sinks: [{ call: 'postgres().unsafe', arg: 0, kind: 'sql' }],
  effects: [{ call: 'postgres().unsafe', effect: 'read', arg: 0, isStatement: true }],
  callbacks: [{ call: 'postgres().begin', params: ['postgres()'] }],
} satisfies LibraryModel
