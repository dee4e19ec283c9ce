import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'undici',
  title: 'Undici',
  docs: 'https://undici.nodejs.org/',
  aliases: { 'undici.fetch': 'fetch', 'undici.Request#': 'Request#' },
  sinks: [
    ...['request', 'stream', 'pipeline', 'connect', 'upgrade'].map((name) => ({
      call: `undici.${name}`,
      arg: 0,
      kind: 'url' as const,
    })),
    { call: 'undici.Client#', arg: 0, kind: 'url' },
    { call: 'undici.Pool#', arg: 0, kind: 'url' },
  ],
} satisfies LibraryModel
