import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-token-verification',
  invalid: [
    {
      name: 'claims of a token that is only decoded',
      code: `import express from 'express'
import jwt from 'jsonwebtoken'
const app = express()
app.get('/orders', async (req, res) => {
  const claims = jwt.decode(req.headers.authorization.slice(7))
  res.json(await orders.listFor(claims.sub))
})`,
      errors: [{ messageId: 'decodedClaims', line: 5, data: { decoder: '\`jwt.decode()\`', claim: 'sub' } }],
    },
    {
      name: 'a payload that is decoded by hand',
      code: `export function requireAdmin(req, res, next) {
  const token = req.cookies.token
  const payload = JSON.parse(Buffer.from(token.split('.')[1], 'base64').toString())
  if (payload.role !== 'admin') return res.sendStatus(403)
  next()
}`,
      errors: [{ messageId: 'handMadeDecode', line: 3, data: { claim: 'role' } }],
    },
    {
      name: 'a password that nobody compares',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  const [user] = Buffer.from(req.headers.authorization.split(' ')[1], 'base64').toString().split(':')
  if (user === 'admin') return next()
  res.sendStatus(401)
})`,
      errors: [{ messageId: 'unusedPassword', line: 4 }],
    },
    {
      name: 'jose in a route handler of Next.js',
      filename: 'app/api/me/route.ts',
      code: `import { decodeJwt } from 'jose'
export async function GET(request: Request) {
  const { userId } = decodeJwt(request.headers.get('authorization')!.slice(7))
  return Response.json(await db.user.findUnique({ where: { id: userId } }))
}`,
      errors: [{ messageId: 'decodedClaims', line: 3, data: { decoder: '\`decodeJwt()\`', claim: 'userId' } }],
    },
    {
      name: 'jwt-decode on a server',
      code: `import fastify from 'fastify'
import { jwtDecode } from 'jwt-decode'
const app = fastify()
app.addHook('onRequest', async (request, reply) => {
  request.user = jwtDecode(request.headers.authorization)
})`,
      errors: [{ messageId: 'decodedClaims', line: 5, data: { decoder: '\`jwtDecode()\`', claim: 'request.user' } }],
    },
    {
      name: 'atob in an edge function',
      filename: 'supabase/functions/orders/index.ts',
      code: `Deno.serve(async (req) => {
  const token = req.headers.get('Authorization')!.replace('Bearer ', '')
  const [, body] = token.split('.')
  const claims = JSON.parse(atob(body))
  return Response.json(await load(claims.sub))
})`,
      errors: [{ messageId: 'handMadeDecode', line: 4, data: { claim: 'sub' } }],
    },
    {
      name: 'with require and a wrapper type',
      code: `const jwt = require('jsonwebtoken')
exports.authenticate = function authenticate(req, res, next) {
  const claims = jwt.decode(req.cookies.session)
  req.user = claims
  next()
}`,
      errors: [{ messageId: 'decodedClaims', line: 3 }],
    },
    {
      name: 'a renamed import and a claim that is read at once',
      code: `import { Hono } from 'hono'
import { decode as readToken } from 'jsonwebtoken'
const app = new Hono()
app.get('/admin', (c) => {
  const role = readToken(c.req.header('authorization')!).role
  return role === 'admin' ? c.text('ok') : c.text('no', 403)
})`,
      errors: [{ messageId: 'decodedClaims', line: 5, data: { decoder: '\`readToken()\`', claim: 'role' } }],
    },
    {
      name: 'only the first part of the credentials',
      code: `export function basicAuth(req, res, next) {
  const credentials = atob(req.headers.authorization.slice(6)).split(':')
  req.user = users.get(credentials[0])
  next()
}`,
      errors: [{ messageId: 'unusedPassword', line: 2 }],
    },
    {
      name: 'a middleware of Hono that keeps a claim by a name of its own',
      code: `import { createMiddleware } from 'hono/factory'
import { decode } from 'hono/jwt'
export const requireTerminal = createMiddleware(async (c, next) => {
  const { header, payload } = decode(c.req.header('authorization').slice(7))
  if (header.alg !== 'HS256') return c.json({ error: 'Unauthorized' }, 401)
  c.set('locker', String(payload.locker))
  await next()
})`,
      errors: [{ messageId: 'decodedClaims', line: 4, data: { decoder: '`decode()`', claim: 'locker' } }],
    },
    {
      name: 'a decoded payload that Koa keeps after a look at its issuer',
      code: `import jwt from 'jsonwebtoken'
export async function corporate(ctx, next) {
  const decoded = jwt.decode(ctx.get('authorization').slice(7), { complete: true })
  if (decoded?.payload.iss !== 'https://login.example.com') ctx.throw(401)
  ctx.state.staff = decoded.payload
  await next()
}`,
      errors: [{ messageId: 'decodedClaims', line: 3, data: { decoder: '`jwt.decode()`', claim: 'ctx.state.staff' } }],
    },
    {
      name: 'a reader of parts, whose result a helper gives to the handler',
      code: `import express from 'express'
const app = express()
const read = (part) => JSON.parse(Buffer.from(part, 'base64url').toString())
const openTicket = (ticket) => {
  const [body] = String(ticket).split('.')
  const data = read(body)
  return data.exp > Date.now() ? data : null
}
app.get('/portal', (req, res) => {
  const ticket = openTicket(req.query.ticket)
  res.json(invoices.byCustomer(ticket.customerId))
})`,
      errors: [{ messageId: 'handMadeDecode', line: 6, data: { claim: 'customerId' } }],
    },
    {
      name: 'a helper that another file calls for its handlers',
      filename: 'lib/mobile.ts',
      code: `export function readMobileToken(header: string | null): { sub: string } | null {
  const token = header?.replace(/^Bearer /, '')
  if (!token) return null
  const [, payload] = token.split('.')
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
}`,
      files: {
        'package.json': '{"dependencies":{"next":"15"}}',
        'app/api/profile/route.ts': `import { readMobileToken } from '../../../lib/mobile'
export async function GET(request: Request) {
  const claims = readMobileToken(request.headers.get('authorization'))
  return Response.json(await profile(claims?.sub))
}`,
      },
      errors: [{ messageId: 'handMadeDecode', line: 5, data: { claim: 'claims' } }],
    },
    {
      name: 'a guard of NestJS that decodes',
      code: `import { JwtService } from '@nestjs/jwt'
export class CalendarGuard {
  constructor(private readonly jwt: JwtService) {}
  canActivate(context) {
    const request = context.switchToHttp().getRequest()
    request.user = this.jwt.decode(request.query.key)
    return Boolean(request.user)
  }
}`,
      errors: [
        { messageId: 'decodedClaims', line: 6, data: { decoder: '`this.jwt.decode()`', claim: 'request.user' } },
      ],
    },
  ],
  valid: [
    {
      name: 'a verified token',
      code: `import express from 'express'
import jwt from 'jsonwebtoken'
const app = express()
app.get('/orders', async (req, res) => {
  const claims = jwt.verify(req.headers.authorization.slice(7), process.env.JWT_SECRET, { algorithms: ['HS256'] })
  res.json(await orders.listFor(claims.sub))
})`,
    },
    {
      name: 'decoding on the client to show a name',
      filename: 'src/components/Header.tsx',
      code: `import { useMemo } from 'react'
import { jwtDecode } from 'jwt-decode'
export function Header({ token }: { token: string }) {
  const user = useMemo(() => jwtDecode<{ email: string }>(token), [token])
  return <b>{user.email}</b>
}`,
    },
    {
      name: 'when a token ends',
      code: `import jwt from 'jsonwebtoken'
export function isExpired(token: string) {
  const claims = jwt.decode(token)
  return claims.exp * 1000 < Date.now()
}`,
    },
    {
      name: 'the key id that selects the key',
      code: `import jwt from 'jsonwebtoken'
export function requireUser(req, res, next) {
  const token = req.headers.authorization.slice(7)
  const { header } = jwt.decode(token, { complete: true })
  req.user = jwt.verify(token, keys.get(header.kid), { algorithms: ['RS256'] })
  next()
}`,
    },
    {
      name: 'both parts of the credentials',
      code: `import { timingSafeEqual } from 'node:crypto'
export function basicAuth(req, res, next) {
  const [user, password] = Buffer.from(req.headers.authorization.slice(6), 'base64').toString().split(':')
  if (user === 'admin' && timingSafeEqual(Buffer.from(password), expected)) return next()
  res.sendStatus(401)
}`,
    },
    {
      name: 'a decoder of another library',
      code: `import express from 'express'
import { decode } from 'html-entities'
const app = express()
app.get('/x', (req, res) => { const text = decode(req.query.text); res.json({ id: text.id }) })`,
    },
    {
      name: 'base64 that is no token',
      code: `import express from 'express'
const app = express()
app.get('/page', async (req, res) => {
  const cursor = JSON.parse(Buffer.from(req.query.cursor, 'base64').toString())
  res.json(await store.after(cursor.id))
})`,
    },
    {
      name: 'a test',
      filename: 'src/auth.test.ts',
      code: `import jwt from 'jsonwebtoken'
export function check(req, res, next) {
  const claims = jwt.decode(req.token)
  req.user = claims.sub
}`,
    },
    {
      name: 'a mac that is compared before the parts are read, and a helper that only screens use',
      filename: 'lib/tickets.ts',
      code: `import { createHmac, timingSafeEqual } from 'node:crypto'
export function openTicket(req) {
  const [body = '', mac = ''] = String(req.query.ticket).split('.')
  const expected = createHmac('sha256', process.env.TICKET_SECRET).update(body).digest()
  if (!timingSafeEqual(expected, Buffer.from(mac, 'base64url'))) return null
  const data = JSON.parse(Buffer.from(body, 'base64url').toString())
  return data.customerId
}
export function readForDisplay(token: string) {
  return JSON.parse(atob(token.split('.')[1]))
}`,
      files: {
        'package.json': '{"dependencies":{"react":"19"}}',
        'app/badge.tsx': `'use client'
import { readForDisplay } from '../lib/tickets'
export const Badge = ({ token }) => <b>{readForDisplay(token).name}</b>`,
      },
    },
    {
      name: 'the key id and the expiry of a token, for a log',
      code: `import jwt from 'jsonwebtoken'
export async function logKid(ctx, next) {
  const decoded = jwt.decode(ctx.get('authorization').slice(7), { complete: true })
  ctx.log.info(decoded?.header.kid, decoded?.payload.exp)
  await next()
}`,
    },
  ],
  limits: [
    {
      name: 'a helper of another file that only decodes',
      code: `import express from 'express'
import { readClaims } from './claims'
const app = express()
app.get('/orders', async (req, res) => res.json(await orders.listFor(readClaims(req).sub)))`,
      reason: 'The rule looks into the file that decodes, where no handler is in sight.',
    },
  ],
} satisfies RuleCases
