import type { LibraryModel } from '../analysis/types.ts'

const request = [
  'query',
  'body',
  'params',
  'headers',
  'cookies',
  'url',
  'originalUrl',
  'hostname',
  'raw.url',
  'file()',
  'files()',
]
/** The reply and what its chainable methods return. */
const reply = '$fastify.reply.**'

export default {
  package: 'fastify',
  title: 'Fastify',
  docs: 'https://fastify.dev/docs/latest/',
  aliases: { 'fastify.fastify': 'fastify', 'fastify.Fastify': 'fastify' },
  sources: request.map((name) => ({
    path: `$fastify.req.${name}`,
    kind: 'remote' as const,
    // The query parser of Fastify makes texts and lists of texts.
    isText: !['body', 'cookies', 'file()', 'files()'].includes(name),
  })),
  sinks: [
    { call: `${reply}.redirect`, arg: 0, kind: 'redirect' },
    { call: `${reply}.redirect`, arg: 1, kind: 'redirect' },
    { call: `${reply}.send`, arg: 0, kind: 'html' },
  ],
  auth: [
    { call: '$fastify.req.jwtVerify', as: 'identity' },
    { call: '@fastify/rate-limit', as: 'limit' },
    // Plugins that decorate the instance; a route still has to call what they add.
    { call: '@fastify/session', as: 'none' },
    { call: '@fastify/secure-session', as: 'none' },
    { call: '@fastify/cookie', as: 'none' },
    { call: '@fastify/jwt', as: 'none' },
    { call: '@fastify/auth', as: 'none' },
    { call: '@fastify/passport', as: 'none' },
    { call: '@fastify/csrf-protection', as: 'none' },
  ],
  routers: [
    {
      object: 'fastify()',
      framework: 'fastify',
      methods: ['addHook'],
      params: ['$fastify.req', '$fastify.reply', '$fastify.next'],
    },
  ],
  types: [
    { type: 'fastify.FastifyRequest', path: '$fastify.req' },
    { type: 'fastify.FastifyReply', path: '$fastify.reply' },
    { type: 'fastify.RouteHandlerMethod', path: '$fastify.handler', params: ['$fastify.req', '$fastify.reply'] },
    { type: 'fastify.FastifyInstance', path: 'fastify()' },
  ],
  wholes: {
    '$fastify.req.body': 'body',
    '$fastify.req.headers': 'headers',
    '$fastify.req.rawHeaders': 'headers',
    '$fastify.req.cookies': 'cookies',
    '$fastify.req.session': 'session',
  },
  sessions: [
    { call: '@fastify/session' },
    { call: 'fastify-session' },
    { call: '@fastify/secure-session', isInCookie: true },
    { call: 'fastify-secure-session', isInCookie: true },
  ],
} satisfies LibraryModel
