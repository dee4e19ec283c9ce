import type { LibraryModel } from '../analysis/types.ts'

const request = [
  'query',
  'body',
  'params',
  'headers',
  'cookies',
  'signedCookies',
  'url',
  'originalUrl',
  'path',
  'hostname',
  'rawBody',
  'file',
  'files',
  'param()',
  'get()',
  'header()',
]
/** `query` and `body` are parsed into objects, `cookies` may hold JSON. */
const TEXTS: ReadonlySet<string> = new Set([
  'params',
  'headers',
  'url',
  'originalUrl',
  'path',
  'hostname',
  'get()',
  'header()',
  'cookies',
  'signedCookies',
])
const ROOTED: ReadonlySet<string> = new Set(['url', 'originalUrl', 'path'])
const params = ['$express.req', '$express.res', '$express.next']
/** `res` and what its chainable methods return: `res.status(500).type('html').send(…)`. */
const response = '$express.res.**'

export default {
  package: 'express',
  title: 'Express',
  docs: 'https://expressjs.com/en/api.html',
  aliases: { 'express-promise-router': 'express.Router', 'express.default': 'express' },
  sources: request.map((name) => ({
    path: `$express.req.${name}`,
    kind: 'remote' as const,
    isText: TEXTS.has(name),
    isRooted: ROOTED.has(name),
  })),
  sinks: [
    { call: `${response}.send`, arg: 0, kind: 'html' },
    { call: `${response}.end`, arg: 0, kind: 'html' },
    { call: `${response}.write`, arg: 0, kind: 'html' },
    { call: `${response}.redirect`, arg: 0, kind: 'redirect' },
    { call: `${response}.redirect`, arg: 1, kind: 'redirect' },
    { call: `${response}.location`, arg: 0, kind: 'redirect' },
    { call: `${response}.download`, arg: 0, kind: 'path' },
    { call: `${response}.sendFile`, arg: 0, kind: 'path' },
    { call: `${response}.render`, arg: 0, kind: 'path' },
  ],
  effects: [],
  auth: [
    { call: '$express.req.isAuthenticated', as: 'identity' },
    { call: 'passport.authenticate', as: 'guard' },
    // They carry a session and let everybody pass.
    { call: 'express-session', as: 'none' },
    { call: 'cookie-session', as: 'none' },
    { call: 'client-sessions', as: 'none' },
    { call: 'passport.initialize', as: 'none' },
    { call: 'passport.session', as: 'none' },
    { call: 'express-rate-limit', as: 'limit' },
    { call: 'express-rate-limit.rateLimit', as: 'limit' },
    { call: 'express-slow-down', as: 'limit' },
    { call: 'csurf', as: 'none' },
  ],
  routers: [
    { object: 'express()', framework: 'express', params },
    { object: 'express.Router()', framework: 'express', params, mountable: true },
    { object: 'express.Router#', framework: 'express', params, mountable: true },
  ],
  types: [
    { type: 'express.Request', path: '$express.req' },
    { type: 'express.Response', path: '$express.res' },
    { type: 'express.NextFunction', path: '$express.next' },
    { type: 'express.Express', path: 'express()' },
    { type: 'express.Application', path: 'express()' },
    { type: 'express.Router', path: 'express.Router()' },
    { type: 'express.RequestHandler', path: '$express.handler', params },
    { type: 'express.Handler', path: '$express.handler', params },
    { type: 'next.NextApiHandler', path: '$express.handler', params },
    { type: 'next.NextApiRequest', path: '$express.req' },
    { type: 'next.NextApiResponse', path: '$express.res' },
    { type: '@vercel/node.VercelRequest', path: '$express.req' },
    { type: '@vercel/node.VercelResponse', path: '$express.res' },
  ],
  wholes: {
    '$express.req': 'request',
    '$express.req.body': 'body',
    '$express.req.headers': 'headers',
    '$express.req.rawHeaders': 'headers',
    '$express.req.cookies': 'cookies',
    '$express.req.signedCookies': 'cookies',
    '$express.req.session': 'session',
  },
} satisfies LibraryModel
