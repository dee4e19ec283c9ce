import session from '@fastify/session'
import fp from 'fastify-plugin'
import type { FastifyInstance } from 'fastify'

interface Options {
  secret?: string
}

async function growerSession(app: FastifyInstance, { secret = 'greenhouse-grower-session-secret-0001' }: Options = {}) {
  await app.register(session, {
    secret,
    cookieName: 'gh_sid',
    saveUninitialized: false,
    cookie: { path: '/', maxAge: 86_400_000, httpOnly: false, secure: false },
  })
}

export default fp(growerSession)
