import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'cloudflare-d1',
  title: 'Cloudflare D1',
  docs: 'https://developers.cloudflare.com/d1/worker-api/d1-database/',
  sinks: [
    { call: '**.env.*.prepare', arg: 0, kind: 'sql' },
    { call: '$d1.prepare', arg: 0, kind: 'sql' },
    { call: '$d1.exec', arg: 0, kind: 'sql' },
  ],
  effects: [
    { call: '**.env.*.prepare', effect: 'read', arg: 0, isStatement: true },
    { call: '$d1.prepare', effect: 'read', arg: 0, isStatement: true },
  ],
  types: [{ type: 'D1Database', path: '$d1' }],
} satisfies LibraryModel
