import type { LibraryModel } from '../analysis/types.ts'

/** Each is the platform's `fetch()` under another name. */
export default {
  package: 'node-fetch',
  title: 'node-fetch and other polyfills',
  docs: 'https://github.com/node-fetch/node-fetch#readme',
  aliases: {
    'node-fetch': 'fetch',
    'cross-fetch': 'fetch',
    'cross-fetch.fetch': 'fetch',
    'isomorphic-fetch': 'fetch',
    'node-fetch-native': 'fetch',
    'node-fetch-native.fetch': 'fetch',
    'make-fetch-happen': 'fetch',
    'ofetch.ofetch': 'fetch',
    'ofetch.$fetch': 'fetch',
    $fetch: 'fetch',
  },
} satisfies LibraryModel
