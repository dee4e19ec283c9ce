import type { LibraryModel } from '../analysis/types.ts'

const objects = ['better-sqlite3#', 'better-sqlite3()']

export default {
  package: 'better-sqlite3',
  title: 'better-sqlite3',
  docs: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md',
  aliases: {
    'better-sqlite3.Database#': 'better-sqlite3#',
    'sqlite.Database#': 'better-sqlite3#',
    'sqlite.DatabaseSync#': 'better-sqlite3#',
  },
  sinks: objects.flatMap((object) =>
    ['prepare', 'exec', 'pragma', 'query', 'run'].map((name) => ({
      call: `${object}.${name}`,
      arg: 0,
      kind: 'sql' as const,
    })),
  ),
  effects: objects.flatMap((object) =>
    ['prepare', 'exec', 'query', 'run'].map((name) => ({
      call: `${object}.${name}`,
      effect: 'read' as const,
      arg: 0,
      isStatement: true,
    })),
  ),
} satisfies LibraryModel
