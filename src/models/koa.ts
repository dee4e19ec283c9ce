import type { LibraryModel } from '../analysis/types.ts'

const context = [
  'query',
  'params',
  'headers',
  'header',
  'url',
  'path',
  'host',
  'hostname',
  'get()',
  'request.body',
  'request.query',
  'request.headers',
  'request.url',
  'request.files',
  'cookies.get()',
  'querystring',
  'originalUrl',
]
const routers = ['@koa/router#', 'koa-router#', '@koa/router()', 'koa-router()']

export default {
  package: 'koa',
  title: 'Koa',
  docs: 'https://koajs.com/',
  aliases: { '@koa/router.Router': '@koa/router' },
  sources: context.map((name) => ({
    path: `$koa.ctx.${name}`,
    kind: 'remote' as const,
    // Koa's own query parser makes texts and lists of texts; only the body may hold objects.
    isText: !name.startsWith('request.'),
  })),
  sinks: [
    { call: '$koa.ctx.redirect', arg: 0, kind: 'redirect' },
    { call: '$koa.ctx.attachment', arg: 0, kind: 'path' },
  ],
  auth: [
    { call: 'koa-jwt', as: 'guard' },
    { call: 'koa-session', as: 'none' },
    { call: 'koa-generic-session', as: 'none' },
    { call: 'koa-passport.initialize', as: 'none' },
    { call: 'koa-passport.session', as: 'none' },
  ],
  routers: [
    { object: 'koa#', framework: 'koa', params: ['$koa.ctx', '$koa.next'] },
    ...routers.map((object) => ({ object, framework: 'koa', params: ['$koa.ctx', '$koa.next'], mountable: true })),
  ],
  types: [
    { type: 'koa.Middleware', path: '$koa.handler', params: ['$koa.ctx', '$koa.next'] },
    { type: 'koa.Context', path: '$koa.ctx' },
    { type: 'koa.ParameterizedContext', path: '$koa.ctx' },
  ],
  wholes: {
    '$koa.ctx.request': 'request',
    '$koa.ctx.request.body': 'body',
    '$koa.ctx.headers': 'headers',
    '$koa.ctx.header': 'headers',
    '$koa.ctx.request.headers': 'headers',
    '$koa.ctx.request.header': 'headers',
    '$koa.ctx.session': 'session',
  },
} satisfies LibraryModel
