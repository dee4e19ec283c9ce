import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-presence-only-auth',
  invalid: [
    {
      name: 'a middleware that asks for a header',
      filename: 'server/auth.js',
      code: `const express = require('express')
function requireAuth(req, res, next) {
  if (!req.headers.authorization) return res.status(401).json({ error: 'Unauthorized' })
  next()
}
module.exports = { requireAuth }`,
      errors: [
        {
          messageId: 'presenceOnly',
          line: 3,
          data: { name: 'requireAuth', credential: '`req.headers.authorization`' },
        },
      ],
    },
    {
      name: 'a middleware of Next.js that guards the interface',
      filename: 'src/middleware.ts',
      code: `import { NextResponse } from 'next/server'
export function middleware(request) {
  const session = request.cookies.get('session')
  if (!session && request.nextUrl.pathname.startsWith('/api/admin')) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 })
  return NextResponse.next()
}
export const config = { matcher: ['/api/admin/:path*'] }`,
      errors: [{ messageId: 'presenceOnly', line: 4 }],
    },
    {
      name: 'the pages of Next.js behind a cookie',
      filename: 'middleware.ts',
      code: `import { NextResponse, type NextRequest } from 'next/server'
export function middleware(request: NextRequest) {
  const token = request.cookies.get('auth-token')?.value
  if (!token) return NextResponse.redirect(new URL('/login', request.url))
  return NextResponse.next()
}`,
      errors: [{ messageId: 'presenceRedirect', line: 4, data: { name: 'middleware', credential: '`token`' } }],
    },
    {
      name: 'the token is cut out and forgotten',
      filename: 'server/guard.ts',
      code: `import type { NextFunction, Request, Response } from 'express'
export const protect = (req: Request, res: Response, next: NextFunction) => {
  const header = req.get('Authorization')
  const token = header?.startsWith('Bearer ') ? header.split(' ')[1] : undefined
  if (!token) {
    console.warn('no token', token)
    res.status(401).send('Missing token')
    return
  }
  return next()
}`,
      errors: [{ messageId: 'presenceOnly', line: 5 }],
    },
    {
      name: 'a route handler',
      filename: 'app/api/reports/route.ts',
      code: `import { db } from '@/lib/db'
export async function GET(request: Request) {
  const auth = request.headers.get('authorization')
  if (!auth || !auth.startsWith('Bearer ')) return new Response('Unauthorized', { status: 401 })
  return Response.json(await db.report.findMany())
}`,
      errors: [{ messageId: 'presenceOnly', line: 4 }],
    },
    {
      name: 'a middleware of Hono',
      filename: 'src/app.ts',
      code: `import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
const app = new Hono()
app.use('/admin/*', async (c, next) => {
  if (getCookie(c, 'session') === undefined) return c.json({ error: 'Unauthorized' }, 401)
  await next()
})`,
      errors: [{ messageId: 'presenceOnly', line: 5 }],
    },
    {
      name: 'the other branch refuses',
      filename: 'server/app.js',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  if (req.cookies.jwt) next()
  else res.sendStatus(401)
})`,
      errors: [{ messageId: 'presenceOnly', line: 4 }],
    },
    {
      name: 'a function that answers',
      filename: 'src/server/session.ts',
      code: `import { cookies } from 'next/headers'
export async function isAuthenticated() {
  return Boolean((await cookies()).get('session'))
}`,
      errors: [
        {
          messageId: 'presenceAnswer',
          line: 3,
          data: { name: 'isAuthenticated', credential: "`(await cookies()).get('session')`" },
        },
      ],
    },
    {
      name: 'the guard of a Fastify route',
      filename: 'src/server.ts',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.delete('/users/:id', async (request, reply) => {
  const { authorization } = request.headers
  if (authorization == null) return reply.code(401).send({ error: 'Unauthorized' })
  await users.remove(request.params.id)
  return { ok: true }
})`,
      errors: [{ messageId: 'presenceOnly', line: 5 }],
    },
    {
      name: 'a guard of Nest',
      filename: 'src/auth.guard.ts',
      code: `import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common'
@Injectable()
export class TokenGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest()
    return !!request.headers['x-api-key']
  }
}`,
      errors: [{ messageId: 'presenceAnswer', line: 6 }],
    },
    {
      name: 'a module that is the guard',
      filename: 'middleware/guard.js',
      code: `module.exports = (req, res, next) => {
  const header = req.headers.authorization
  if (!header) return res.status(401).json({ message: 'no token' })
  next()
}`,
      errors: [{ messageId: 'presenceOnly', line: 3, data: { name: 'This guard', credential: '`header`' } }],
    },
  ],
  valid: [
    {
      name: 'the token is verified',
      filename: 'server/auth.js',
      code: `const jwt = require('jsonwebtoken')
function requireAuth(req, res, next) {
  const header = req.headers.authorization
  if (!header) return res.status(401).json({ error: 'Unauthorized' })
  try {
    req.user = jwt.verify(header.split(' ')[1], process.env.JWT_SECRET)
    next()
  } catch {
    res.status(401).json({ error: 'Unauthorized' })
  }
}
module.exports = { requireAuth }`,
    },
    {
      name: 'the session is looked up',
      filename: 'src/middleware.ts',
      code: `import { NextResponse } from 'next/server'
import { findSession } from './lib/sessions'
export async function middleware(request) {
  const id = request.cookies.get('session')?.value
  if (!id) return NextResponse.redirect(new URL('/login', request.url))
  if (!(await findSession(id))) return NextResponse.redirect(new URL('/login', request.url))
  return NextResponse.next()
}`,
    },
    {
      name: 'compared with the configured key',
      filename: 'server/cron.ts',
      code: `import express from 'express'
const app = express()
app.use('/internal', (req, res, next) => {
  const key = req.headers['x-api-key']
  if (!key || key !== process.env.INTERNAL_KEY) return res.status(401).end()
  next()
})`,
    },
    {
      name: 'handed on to the next middleware',
      filename: 'server/auth.ts',
      code: `export function readToken(req, res, next) {
  const token = req.headers.authorization?.replace('Bearer ', '')
  if (!token) return res.status(401).json({ error: 'Missing token' })
  req.token = token
  next()
}`,
    },
    {
      name: 'the upstream service verifies',
      filename: 'app/api/orders/route.ts',
      code: `export async function GET(request: Request) {
  const authorization = request.headers.get('authorization')
  if (!authorization) return new Response('Unauthorized', { status: 401 })
  return fetch(process.env.API_URL + '/orders', { headers: { authorization } })
}`,
    },
    {
      name: 'the whole request is handed on',
      filename: 'app/api/me/route.ts',
      code: `import { resolveCaller } from '@/lib/caller'
export async function GET(request: Request) {
  if (!request.headers.get('authorization')) return new Response('Unauthorized', { status: 401 })
  const caller = await resolveCaller(request)
  return Response.json(caller)
}`,
    },
    {
      name: 'a header that is no credential',
      filename: 'server/idempotency.ts',
      code: `export function requireKey(req, res, next) {
  if (!req.headers['idempotency-key']) return res.status(400).json({ error: 'Idempotency-Key is missing' })
  next()
}`,
    },
    {
      name: 'an earlier guard has verified',
      filename: 'server/routes.ts',
      code: `import express from 'express'
import { authenticate } from './auth'
const app = express()
app.get('/files', authenticate, (req, res) => {
  if (!req.cookies.session) return res.status(401).end()
  res.json(list(req.user.id))
})`,
    },
    {
      name: 'the session that a library has verified',
      filename: 'server/auth.ts',
      code: `import session from 'express-session'
export function requireLogin(req, res, next) {
  if (!req.session.userId) return res.status(401).end()
  next()
}`,
    },
    {
      name: 'logout without a cookie',
      filename: 'server/logout.ts',
      code: `import express from 'express'
const app = express()
app.post('/logout', (req, res) => {
  if (!req.cookies.token) return res.status(401).end()
  res.clearCookie('token').json({ ok: true })
})`,
    },
    {
      name: 'a browser hides a link',
      filename: 'src/components/Nav.tsx',
      code: `import Cookies from 'js-cookie'
import React from 'react'
export const Nav = () => {
  const isLoggedIn = () => !!Cookies.get('token')
  return isLoggedIn() ? <Account /> : <Login />
}`,
    },
    {
      name: 'a helper verifies',
      filename: 'server/auth.ts',
      code: `import { jwtVerify } from 'jose'
const readUser = async (token) => (await jwtVerify(token, key)).payload
export async function guard(req, res, next) {
  const [scheme, token] = (req.headers.authorization ?? '').split(' ')
  if (scheme !== 'Bearer' || !token) return res.status(401).end()
  res.locals.user = await readUser(token)
  next()
}`,
    },
    {
      name: 'a test',
      filename: 'tests/auth.test.ts',
      code: `export function requireAuth(req, res, next) {
  if (!req.headers.authorization) return res.status(401).end()
  next()
}`,
    },
  ],
} satisfies RuleCases
