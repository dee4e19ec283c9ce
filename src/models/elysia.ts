import type { LibraryModel } from '../analysis/types.ts'

const sources = ['body', 'query', 'params', 'headers', 'path', 'cookie']

export default {
  package: 'elysia',
  title: 'Elysia',
  docs: 'https://elysiajs.com/essential/handler.html',
  aliases: { '$elysia.context.request': '$web.request' },
  sources: sources.map((name) => ({
    path: `$elysia.context.${name}`,
    kind: 'remote' as const,
    isText: name !== 'body',
  })),
  sinks: [{ call: '$elysia.context.redirect', arg: 0, kind: 'redirect' }],
  routers: [{ object: 'elysia.Elysia#', framework: 'elysia', params: ['$elysia.context'] }],
  wholes: {
    '$elysia.context.body': 'body',
    '$elysia.context.headers': 'headers',
  },
} satisfies LibraryModel
