import session from '@fastify/session'
import fp from 'fastify-plugin'
import type { FastifyInstance } from 'fastify'

interface Options {
  secret: string | undefined
}

async function consoleSession(app: FastifyInstance, { secret }: Options) {
  if (!secret || secret.length < 32) throw new Error('The console session needs a secret of at least 32 characters')
  await app.register(session, {
    secret,
    cookieName: 'gh_console',
    saveUninitialized: false,
    cookie: { path: '/console', maxAge: 3_600_000, httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' },
  })
}

export default fp(consoleSession)
