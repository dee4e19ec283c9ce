import type { LibraryModel } from '../analysis/types.ts'

const objects = ['h3.', '#imports.', '']
const texts = [
  'getQuery',
  'getRouterParam',
  'getRouterParams',
  'getHeader',
  'getHeaders',
  'getRequestHeader',
  'getCookie',
  'getRequestURL',
]

export default {
  package: 'h3',
  title: 'Nuxt and h3',
  docs: 'https://h3.dev/utils/request',
  sources: objects.flatMap((object) => [
    ...['readBody', 'readFormData', 'readMultipartFormData', 'readRawBody'].map((name) => ({
      path: `${object}${name}()`,
      kind: 'remote' as const,
    })),
    ...texts.map((name) => ({ path: `${object}${name}()`, kind: 'remote' as const, isText: name !== 'getQuery' })),
    { path: `${object}useRoute().query`, kind: 'remote' as const, isText: true },
  ]),
  sinks: objects.map((object) => ({ call: `${object}sendRedirect`, arg: 1, kind: 'redirect' as const })),
  callbacks: objects.flatMap((object) =>
    ['defineEventHandler', 'eventHandler', 'defineCachedEventHandler'].map((name) => ({
      call: `${object}${name}`,
      params: ['$h3.event'],
      framework: 'h3',
    })),
  ),
  wholes: Object.fromEntries(objects.map((object) => [`${object}readBody()`, 'body' as const])),
} satisfies LibraryModel
