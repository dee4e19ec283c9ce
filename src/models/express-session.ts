import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'express-session',
  title: 'express-session and other sessions',
  docs: 'https://expressjs.com/en/resources/middleware/session.html',
  sessions: [
    { call: 'express-session' },
    { call: 'next-session' },
    { call: 'cookie-session', isInCookie: true, isSecureByDefault: true },
    { call: 'koa-session', isInCookie: true, isSecureByDefault: true },
    { call: 'client-sessions', isInCookie: true },
    { call: 'iron-session.getIronSession', isInCookie: true },
    { call: '@fastify/secure-session', isInCookie: true },
  ],
  effects: [
    { call: '$express.req.session.regenerate', effect: 'session' },
    { call: '$express.req.session.save', effect: 'session' },
    { call: '$express.req.session.destroy', effect: 'session' },
  ],
} satisfies LibraryModel
