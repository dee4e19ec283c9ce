import type { LibraryModel } from '../analysis/types.ts'

const request = [
  'query()',
  'queries()',
  'param()',
  'header()',
  'json()',
  'text()',
  'parseBody()',
  'formData()',
  'arrayBuffer()',
  'blob()',
  'url',
  'path',
  'raw',
]
const TEXTS: ReadonlySet<string> = new Set(['query()', 'queries()', 'param()', 'header()', 'text()', 'url', 'path'])
const params = ['$hono.c', '$hono.next']

export default {
  package: 'hono',
  title: 'Hono',
  docs: 'https://hono.dev/docs/api/context',
  aliases: { '@hono/zod-openapi.OpenAPIHono': 'hono.Hono' },
  sources: [
    ...request.map((name) => ({ path: `$hono.c.req.${name}`, kind: 'remote' as const, isText: TEXTS.has(name) })),
    { path: '$hono.c.req.valid()', kind: 'remote', isText: true },
  ],
  sinks: [
    { call: '$hono.c.html', arg: 0, kind: 'html' },
    { call: '$hono.c.redirect', arg: 0, kind: 'redirect' },
  ],
  auth: [
    { call: 'hono/jwt.jwt', as: 'guard' },
    { call: 'hono/jwt.verify', as: 'identity' },
    { call: 'hono/bearer-auth.bearerAuth', as: 'guard' },
    { call: 'hono/basic-auth.basicAuth', as: 'guard' },
    { call: '@hono/clerk-auth.clerkMiddleware', as: 'guard' },
    { call: '@hono/clerk-auth.getAuth', as: 'identity' },
  ],
  routers: [{ object: 'hono.Hono#', framework: 'hono', params }],
  callbacks: [{ call: 'hono.Hono#.onError', params: ['$error', '$hono.c'], framework: 'hono' }],
  types: [
    { type: 'hono.Handler', path: '$hono.handler', params },
    { type: 'hono.MiddlewareHandler', path: '$hono.handler', params },
    { type: 'hono.Context', path: '$hono.c' },
    { type: 'hono.Hono', path: 'hono.Hono#' },
  ],
  wholes: {
    '$hono.c.req.json()': 'body',
    '$hono.c.req.parseBody()': 'body',
    '$hono.c.req.header()': 'headers',
  },
} satisfies LibraryModel
