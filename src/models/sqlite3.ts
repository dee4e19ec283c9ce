import type { LibraryModel } from '../analysis/types.ts'

const objects = ['sqlite3.Database#', 'sqlite.open()']
const methods = objects.flatMap((object) =>
  ['run', 'get', 'all', 'each', 'exec', 'prepare'].map((name) => `${object}.${name}`),
)

export default {
  package: 'sqlite3',
  title: 'sqlite3',
  docs: 'https://github.com/TryGhost/node-sqlite3/wiki/API',
  aliases: { 'sqlite3.verbose()': 'sqlite3', '@journeyapps/sqlcipher': 'sqlite3' },
  sinks: methods.map((call) => ({ call, arg: 0, kind: 'sql' as const })),
  effects: methods.map((call) => ({ call, effect: 'read' as const, arg: 0, isStatement: true })),
} satisfies LibraryModel
