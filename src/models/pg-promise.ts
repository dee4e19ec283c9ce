import type { LibraryModel } from '../analysis/types.ts'

const methods = [
  'query',
  'any',
  'one',
  'oneOrNone',
  'many',
  'manyOrNone',
  'none',
  'result',
  'multi',
  'multiResult',
  'each',
  'map',
]

export default {
  package: 'pg-promise',
  title: 'pg-promise',
  docs: 'https://vitaly-t.github.io/pg-promise/Database.html',
  sinks: methods.map((name) => ({ call: `pg-promise()().${name}`, arg: 0, kind: 'sql' as const })),
  sanitizers: [
    { call: 'pg-promise().as.name', arg: 0, cleans: ['sql'] },
    { call: 'pg-promise().as.format', arg: 0, cleans: [] },
    { call: 'pg-promise.as.name', arg: 0, cleans: ['sql'] },
    { call: 'pg-promise.as.format', arg: 0, cleans: [] },
  ],
  effects: methods.map((name) => ({
    call: `pg-promise()().${name}`,
    effect: 'read' as const,
    arg: 0,
    isStatement: true,
  })),
  callbacks: ['tx', 'task', 'taskIf', 'txIf'].map((name) => ({
    call: `pg-promise()().${name}`,
    params: ['pg-promise()()'],
  })),
} satisfies LibraryModel
