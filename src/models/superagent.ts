import type { LibraryModel } from '../analysis/types.ts'

const methods = ['get', 'post', 'put', 'patch', 'head', 'delete', 'del']

export default {
  package: 'superagent',
  title: 'SuperAgent and request',
  docs: 'https://forwardemail.github.io/superagent/',
  aliases: { 'request-promise': 'request', 'request-promise-native': 'request', 'request.defaults()': 'request' },
  sinks: [
    { call: 'superagent', arg: 0, kind: 'url' },
    ...methods.map((name) => ({ call: `superagent.${name}`, arg: 0, kind: 'url' as const })),
    ...['request', ...methods.map((name) => `request.${name}`)].flatMap((call) => [
      { call, arg: 0, kind: 'url' as const },
      { call, arg: 0, property: ['url'], kind: 'url' as const },
      { call, arg: 0, property: ['uri'], kind: 'url' as const },
    ]),
    ...['get', 'post', 'put', 'delete'].map((name) => ({ call: `needle.${name}`, arg: 0, kind: 'url' as const })),
    { call: 'needle', arg: 1, kind: 'url' },
  ],
} satisfies LibraryModel
