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
const replies = [
  '$fastify.reply',
  '$fastify.reply.code()',
  '$fastify.reply.status()',
  '$fastify.reply.type()',
  '$fastify.reply.header()',
  '$fastify.reply.code().type()',
  '$fastify.reply.type().code()',
]

export default {
  package: 'fastify',
  title: 'Fastify',
  docs: 'https://fastify.dev/docs/latest/',
  aliases: { 'fastify.fastify': 'fastify', 'fastify.Fastify': 'fastify' },
  sources: request.map((name) => ({ path: `$fastify.req.${name}`, kind: 'remote' as const })),
  sinks: [
    ...replies.flatMap((reply) => [
      { call: `${reply}.redirect`, arg: 0, kind: 'redirect' as const },
      { call: `${reply}.redirect`, arg: 1, kind: 'redirect' as const },
      { call: `${reply}.sendFile`, arg: 0, kind: 'path' as const },
      { call: `${reply}.download`, arg: 0, kind: 'path' as const },
    ]),
    ...replies
      .filter((reply) => reply.includes('type()'))
      .map((reply) => ({ call: `${reply}.send`, arg: 0, kind: 'html' as const })),
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
  routers: [{ object: 'fastify()', framework: 'fastify', params: ['$fastify.req', '$fastify.reply'] }],
  types: [
    { type: 'fastify.FastifyRequest', path: '$fastify.req' },
    { type: 'fastify.FastifyReply', path: '$fastify.reply' },
    { type: 'fastify.FastifyInstance', path: 'fastify()' },
  ],
} satisfies LibraryModel
