import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-mock-auth',
  invalid: [
    {
      name: 'every request becomes an administrator',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  req.user ??= { id: 'dev-user-001', email: 'dev@shop.example', role: 'admin' }
  next()
})`,
      errors: [{ messageId: 'inventedUser', line: 4 }],
    },
    {
      name: 'without a session the caller becomes the demo user',
      filename: 'lib/session.ts',
      code: `import { getSession } from './store'
const DEMO_USER = { id: 'demo', role: 'support' }
export async function currentUser() {
  const session = await getSession()
  return (await getUser(session)) ?? DEMO_USER
}`,
      errors: [{ messageId: 'fallbackUser', line: 5, data: { user: '`DEMO_USER`' } }],
    },
    {
      name: 'a setting that switches authentication off',
      code: `import { verify } from './tokens.js'
export function requireAuth(req, res, next) {
  if (process.env.BYPASS_AUTH === 'true') return next()
  req.user = verify(req.headers.authorization)
  next()
}`,
      errors: [{ messageId: 'bypassSwitch', line: 3, data: { name: 'BYPASS_AUTH' } }],
    },
    {
      name: 'a constant that switches it off for everybody',
      code: `const SKIP_AUTH = true
export function requireAuth(req, res, next) {
  if (SKIP_AUTH) {
    next()
    return
  }
  res.sendStatus(401)
}`,
      errors: [{ messageId: 'bypassConstant', line: 3, data: { name: 'SKIP_AUTH' } }],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
const app = Fastify()
export async function authenticate(request, reply, next) {
  request.user = { id: 1, name: 'Test User', role: 'admin' }
  next()
}
app.addHook('preHandler', authenticate)`,
      errors: [{ messageId: 'inventedUser', line: 4 }],
    },
    {
      name: 'a literal behind the session of Next.js',
      filename: 'app/api/me/route.ts',
      code: `import { auth } from '@/auth'
export async function GET() {
  const session = await auth()
  const user = session.user || { id: 'user_123', email: 'me@example.com' }
  return Response.json(user)
}`,
      errors: [{ messageId: 'fallbackUser', line: 4 }],
    },
    {
      name: 'a constant user in a variable of the file',
      code: `const express = require('express')
const app = express()
const mockUser = { id: 42, role: 'admin' }
app.use(function (req, res, next) {
  req.user = mockUser
  next()
})`,
      errors: [{ messageId: 'inventedUser', line: 5 }],
    },
    {
      name: 'a middleware of Next.js with a bypass',
      filename: 'middleware.ts',
      code: `import { NextResponse } from 'next/server'
export function middleware(request) {
  if (process.env.DISABLE_AUTH) return NextResponse.next()
  return NextResponse.redirect(new URL('/login', request.url))
}`,
      errors: [{ messageId: 'bypassSwitch', line: 3, data: { name: 'DISABLE_AUTH' } }],
    },
    {
      name: 'the session of Hono',
      code: `import { Hono } from 'hono'
import { getCurrentUser } from './users'
const app = new Hono()
app.get('/me', async (c) => {
  const user = (await getCurrentUser(c)) || { id: '1', role: 'admin' }
  return c.json(user)
})`,
      errors: [{ messageId: 'fallbackUser', line: 5 }],
    },
  ],
  valid: [
    {
      name: 'the user of a verified token',
      code: `import { verify } from './tokens.js'
export function requireAuth(req, res, next) {
  req.user = verify(req.headers.authorization)
  next()
}`,
    },
    {
      name: 'refused without a session',
      filename: 'lib/session.ts',
      code: `import { getUser } from './store'
export async function currentUser() {
  const user = (await getUser()) ?? undefined
  if (!user) throw new Error('Unauthorized')
  return user
}`,
    },
    {
      name: 'only in tests',
      code: `import { verify } from './tokens.js'
export function requireAuth(req, res, next) {
  if (process.env.NODE_ENV === 'test') {
    req.user = { id: 'test-user', role: 'admin' }
    return next()
  }
  req.user = verify(req.headers.authorization)
  next()
}`,
    },
    {
      name: 'a bypass that production cannot reach',
      code: `import { verify } from './tokens.js'
export function requireAuth(req, res, next) {
  if (process.env.NODE_ENV !== 'production' && process.env.BYPASS_AUTH === 'true') return next()
  req.user = verify(req.headers.authorization)
  next()
}`,
    },
    {
      name: 'a guest without rights',
      code: `export function identify(req, res, next) {
  req.user = req.user ?? { id: null, role: 'guest' }
  next()
}`,
    },
    {
      name: 'test doubles',
      filename: 'tests/support/app.ts',
      code: `app.use((req, res, next) => { req.user = { id: 'u1', role: 'admin' }; next() })`,
    },
    {
      name: 'a name that is shown while the session loads',
      filename: 'src/components/Header.tsx',
      code: `import { useSession } from 'next-auth/react'
export function Header() {
  const { data: session } = useSession()
  const user = session?.user ?? { name: 'Guest', email: 'guest@example.com' }
  return <span>{user.name}</span>
}`,
    },
    {
      name: 'a switch that makes it stricter, or shows a notice',
      code: `export function login(req, res, next) {
  if (process.env.SKIP_AUTH === 'true') return res.status(500).send('SKIP_AUTH is not allowed')
  next()
}`,
    },
    {
      name: 'the row of a look-up',
      code: `export async function loadUser(req, res, next) {
  req.user = await users.find({ id: 7 })
  next()
}`,
    },
    {
      name: 'a user object that is no request',
      code: `export function seed(store, next) {
  store.user = { id: 'u1', role: 'admin' }
  next()
}`,
    },
    {
      name: 'what a route allows is worked out from its options',
      code: `export function createAuthMiddleware({ allowAnonymous, allowPreview }, isPreview) {
  return (req, res, next) => {
    const shouldSkipAuth = (allowPreview && isPreview) || allowAnonymous
    if (req.user) next()
    else if (shouldSkipAuth) next()
    else res.sendStatus(401)
  }
}`,
    },
  ],
  limits: [
    {
      name: 'the switch has a name of its own',
      code: `export function requireAuth(req, res, next) {
  if (process.env.EASY_MODE) return next()
  res.sendStatus(401)
}`,
      reason: 'Nothing in the name says that it concerns authentication.',
    },
  ],
} satisfies RuleCases
