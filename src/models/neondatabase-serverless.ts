import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: '@neondatabase/serverless',
  title: 'Neon serverless driver',
  docs: 'https://neon.com/docs/serverless/serverless-driver',
  aliases: { '@neondatabase/serverless.Pool': 'pg.Pool', '@neondatabase/serverless.Client': 'pg.Client' },
  sinks: [
    // Called as a function rather than as a template tag, it takes plain text.
    { call: '@neondatabase/serverless.neon()', arg: 0, kind: 'sql' },
    { call: '@neondatabase/serverless.neon().query', arg: 0, kind: 'sql' },
    { call: '@neondatabase/serverless.neon().unsafe', arg: 0, kind: 'sql' },
  ],
  effects: [
    { call: '@neondatabase/serverless.neon()', effect: 'read', arg: 0, isStatement: true },
    { call: '@neondatabase/serverless.neon().query', effect: 'read', arg: 0, isStatement: true },
  ],
} satisfies LibraryModel
