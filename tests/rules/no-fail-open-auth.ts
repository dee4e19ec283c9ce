import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-fail-open-auth',
  invalid: [
    {
      name: 'the catch of a middleware goes on',
      code: `import jwt from 'jsonwebtoken'
export function requireAuth(req, res, next) {
  try {
    req.user = jwt.verify(req.headers.authorization.slice(7), process.env.JWT_SECRET, { algorithms: ['HS256'] })
    next()
  } catch (error) {
    console.error('token', error)
    next()
  }
}`,
      errors: [{ messageId: 'nextInCatch', line: 8, data: { check: '`jwt.verify`', line: 4, name: 'requireAuth' } }],
    },
    {
      name: 'a permission that is granted when the look-up fails',
      code: `import { permissions } from './store.js'
export async function hasPermission(userId, action) {
  try {
    return await permissions.check(userId, action)
  } catch {
    return true
  }
}`,
      errors: [
        { messageId: 'yesInCatch', line: 6, data: { check: '`permissions.check`', line: 4, name: 'hasPermission' } },
      ],
    },
    {
      name: 'everybody is the scheduler without a secret',
      filename: 'supabase/functions/nightly/index.ts',
      code: `function isScheduler(req: Request): boolean {
  const cronSecret = Deno.env.get('CRON_SECRET')
  if (!cronSecret) return true
  return req.headers.get('authorization') === \`Bearer \${cronSecret}\`
}
Deno.serve((req) => (isScheduler(req) ? run() : new Response('no', { status: 403 })))`,
      errors: [{ messageId: 'yesWithoutSecret', line: 3, data: { name: 'isScheduler', missing: 'cronSecret' } }],
    },
    {
      name: 'a middleware is open without its key',
      code: `import express from 'express'
const app = express()
app.use('/internal', function requireApiKey(req, res, next) {
  if (!process.env.INTERNAL_API_KEY) {
    console.warn('no key configured')
    return next()
  }
  if (req.get('x-api-key') !== process.env.INTERNAL_API_KEY) return res.sendStatus(401)
  next()
})`,
      errors: [
        { messageId: 'nextWithoutSecret', line: 6, data: { name: 'requireApiKey', missing: 'INTERNAL_API_KEY' } },
      ],
    },
    {
      name: 'a blocked account passes when the database is down',
      code: `import { prisma } from './db.js'
export async function requireActiveAccount(req, res, next) {
  try {
    const account = await prisma.user.findUnique({ where: { id: req.user.id } })
    if (account?.status !== 'active') {
      res.status(403).json({ error: 'blocked' })
      return
    }
    next()
  } catch (error) {
    console.error('look-up failed', error)
    next()
  }
}`,
      errors: [{ messageId: 'nextInCatch', line: 12 }],
    },
    {
      name: 'NestJS guard',
      filename: 'src/roles.guard.ts',
      code: `import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common'
@Injectable()
export class RolesGuard implements CanActivate {
  constructor(private readonly roles: { verifyRole(id: string): Promise<boolean> }) {}
  async canActivate(context: ExecutionContext) {
    try {
      return await this.roles.verifyRole(context.switchToHttp().getRequest().user.id)
    } catch (error) {
      return true
    }
  }
}`,
      errors: [
        { messageId: 'yesInCatch', line: 9, data: { check: '`this.roles.verifyRole`', line: 7, name: 'canActivate' } },
      ],
    },
    {
      name: 'Next.js middleware',
      filename: 'middleware.ts',
      code: `import { NextResponse } from 'next/server'
import { jwtVerify } from 'jose'
export async function authMiddleware(request) {
  try {
    await jwtVerify(request.cookies.get('session')?.value ?? '', key)
    return NextResponse.next()
  } catch {
    return NextResponse.next()
  }
}`,
      errors: [{ messageId: 'yesInCatch', line: 8 }],
    },
    {
      name: 'an object that says yes',
      code: `export const validateSession = async (id: string) => {
  try {
    const session = await readSession(id)
    return { valid: session.expires > Date.now() }
  } catch (error) {
    return { valid: true, error }
  }
}`,
      errors: [{ messageId: 'yesInCatch', line: 6 }],
    },
    {
      name: 'a promise that is caught with yes',
      code: `import { canEdit } from './permissions'
export async function save(user, page, text) {
  if (!(await canEdit(user, page).catch(() => true))) throw new Error('forbidden')
  await page.update(text)
}`,
      errors: [{ messageId: 'yesInCatch', line: 3, data: { check: '`canEdit`', line: 3, name: 'canEdit' } }],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
import { verifyToken } from './tokens'
const app = new Hono()
app.use('/api/*', async (c, next) => {
  try {
    c.set('user', await verifyToken(c.req.header('authorization')))
    await next()
  } catch (error) {
    await next()
  }
})`,
      errors: [{ messageId: 'nextInCatch', line: 9 }],
    },
    {
      name: 'the tenant is not checked when the service does not answer',
      code: `const { tenants } = require('./tenants')
module.exports.tenantAccess = async function tenantAccess(req, res, next) {
  try {
    const member = await tenants.isMember(req.params.tenant, req.user.id)
    if (!member) return res.status(403).end()
    return next()
  } catch (err) {
    return next()
  }
}`,
      errors: [{ messageId: 'nextInCatch', line: 8 }],
    },
    {
      name: 'the error is only logged and the request goes on',
      code: `export async function trainer(ctx, next) {
  try {
    const member = await Member.findByPk(readClaims(ctx).sub)
    if (member?.role !== 'trainer') ctx.throw(403)
    ctx.state.member = member
  } catch (error) {
    if (error.status === 403) throw error
    ctx.log?.warn(error)
  }
  return next()
}`,
      errors: [{ messageId: 'goesOnAfterCatch', line: 6, data: { check: '`readClaims`', line: 3, name: 'trainer' } }],
    },
    {
      name: 'the answer starts as yes',
      code: `import { hasPermission, callerOf } from './auth'
export async function close(req) {
  let allowed = true
  try {
    allowed = await hasPermission(await callerOf(req))
  } catch (error) {
    console.error(error)
  }
  if (!allowed) return new Response('Forbidden', { status: 403 })
  return closeAll()
}`,
      errors: [
        {
          messageId: 'yesBeforeCheck',
          line: 3,
          data: { variable: 'allowed', check: '`hasPermission`', line: 5, name: 'close' },
        },
      ],
    },
    {
      name: 'the caller is checked only with a secret',
      filename: 'app/api/cron/route.ts',
      code: `export async function GET(request: Request) {
  const secret = process.env.CRON_SECRET
  if (secret && request.headers.get('authorization') !== \`Bearer \${secret}\`) {
    return new Response('Unauthorized', { status: 401 })
  }
  return run()
}`,
      errors: [{ messageId: 'skippedWithoutSecret', line: 3, data: { missing: 'CRON_SECRET' } }],
    },
    {
      name: 'a missing token answers yes in an expression',
      code: `import config from './config'
function allowedToScrape(request) {
  return !config.metricsToken || equal(given(request), config.metricsToken)
}`,
      errors: [{ messageId: 'yesWithoutSecret', line: 3, data: { name: 'allowedToScrape', missing: 'metricsToken' } }],
    },
    {
      name: 'a callback that does not look at its error',
      code: `import jwt from 'jsonwebtoken'
export const device = (req, res, next) => {
  if (!req.get('authorization')) return res.status(401).end()
  jwt.verify(req.get('authorization'), process.env.DEVICE_SECRET, { algorithms: ['HS256'] }, (err, claims) => {
    if (err) console.warn('rejected', err.message)
    req.device = claims || { station: 'unknown' }
    next()
  })
}`,
      errors: [{ messageId: 'nextInCatch', line: 7, data: { check: '`jwt.verify`', line: 4, name: 'device' } }],
    },
    {
      name: 'what stands in for a failed look-up passes the test behind it',
      code: `export async function accountant(request, reply) {
  const account = await accounts.find(request.user.sub).catch(() => ({ kind: 'accountant' }))
  if (account?.kind !== 'accountant') return reply.code(403).send()
}`,
      errors: [{ messageId: 'yesInCatch', line: 2, data: { check: '`accounts.find`', line: 2, name: 'accountant' } }],
    },
    {
      name: 'a decision about the caller under any name',
      code: `import { auth } from '@clerk/nextjs/server'
export async function mayWatch(courseId) {
  try {
    const { userId } = await auth()
    return (await enrollments.count({ courseId, userId })) > 0
  } catch {
    return true
  }
}`,
      errors: [{ messageId: 'yesInCatch', line: 7, data: { check: '`auth`', line: 4, name: 'mayWatch' } }],
    },
    {
      name: 'the middleware of Next.js goes on after an error',
      filename: 'middleware.ts',
      code: `import { NextResponse } from 'next/server'
import { roleOf } from './session'
export async function middleware(request) {
  try {
    const role = await roleOf(request.cookies.get('sid')?.value)
    if (role !== 'lead') return NextResponse.redirect(new URL('/login', request.url))
  } catch (error) {
    return NextResponse.next()
  }
  return NextResponse.next()
}`,
      errors: [{ messageId: 'nextInCatch', line: 8, data: { check: '`roleOf`', line: 5, name: 'middleware' } }],
    },
    {
      name: 'only 401 and 403 are refused',
      code: `export async function manager(req, res, next) {
  const status = await fetch('https://idp.example/introspect', { headers: { authorization: req.headers.authorization } })
    .then((answer) => answer.status)
    .catch(() => 0)
  if (status === 401 || status === 403) return res.status(403).end()
  next()
}`,
      errors: [{ messageId: 'passesOtherStatus', line: 5, data: { name: 'manager', subject: 'status' } }],
    },
    {
      name: 'nothing is decided without a token, or without a user',
      code: `export async function guard(req, res, next) {
  const token = req.headers.authorization
  const checked = token ? await introspect(token) : undefined
  if (checked === false) return res.status(401).end()
  next()
}
export async function adminOnly(req, res, next) {
  const user = await findUser(req.headers.authorization)
  if (user && !user.isAdmin) return res.status(403).json({ error: 'Forbidden' })
  next()
}`,
      errors: [
        { messageId: 'passesUndecided', line: 4, data: { subject: 'token', name: 'guard' } },
        { messageId: 'passesWithoutCaller', line: 9, data: { subject: 'user', name: 'adminOnly' } },
      ],
    },
    {
      name: 'every error but one is a yes',
      code: `export async function isStaff() {
  return staffMember().then(
    () => true,
    (error) => error.message !== 'Staff only',
  )
}
export async function canEdit(id) {
  try {
    await checkAccess(id)
    return true
  } catch (error) {
    return error.code !== 'DENIED'
  }
}`,
      errors: [
        { messageId: 'yesInCatch', line: 4 },
        { messageId: 'yesInCatch', line: 12 },
      ],
    },
  ],
  valid: [
    {
      name: 'the catch refuses',
      code: `import jwt from 'jsonwebtoken'
export function requireAuth(req, res, next) {
  try {
    req.user = jwt.verify(req.headers.authorization.slice(7), process.env.JWT_SECRET, { algorithms: ['HS256'] })
    next()
  } catch {
    res.status(401).json({ error: 'Invalid token' })
  }
}`,
    },
    {
      name: 'the error is passed on',
      code: `import { permissions } from './store.js'
export async function requirePermission(req, res, next) {
  try {
    await permissions.check(req.user.id, req.path)
    next()
  } catch (error) {
    next(error)
  }
}
export async function hasPermission(userId, action) {
  try {
    return await permissions.check(userId, action)
  } catch {
    return false
  }
}`,
    },
    {
      name: 'optional by name',
      code: `import { verifyToken } from './tokens'
export async function optionalAuth(req, res, next) {
  try {
    req.user = await verifyToken(req.headers.authorization)
    next()
  } catch {
    next()
  }
}
export async function attachUser(req, res, next) {
  try { req.user = await verifyToken(req.cookies.session) } catch { return next() }
  next()
}`,
    },
    {
      name: 'the identity is taken away on failure',
      code: `import { verifyToken } from './tokens'
export async function userFromToken(req, res, next) {
  try {
    req.user = await verifyToken(req.headers.authorization)
    next()
  } catch {
    req.user = null
    next()
  }
}`,
    },
    {
      name: 'metrics and clean-up may fail',
      code: `import { metrics, sessions } from './infra'
export async function countRequests(req, res, next) {
  try { await metrics.increment(req.path) } catch (error) { return next() }
  next()
}
export async function cleanupSessions() {
  try { await sessions.deleteExpired(); return true } catch { return true }
}`,
    },
    {
      name: 'yes means that the token is no longer good',
      code: `import { decodeJwt } from 'jose'
export function isTokenExpired(token) {
  try {
    return decodeJwt(token).exp * 1000 < Date.now()
  } catch {
    return true
  }
}`,
    },
    {
      name: 'without a secret nobody passes',
      code: `export function requireApiKey(req, res, next) {
  const key = process.env.INTERNAL_API_KEY
  if (!key) return res.status(500).json({ error: 'not configured' })
  if (req.get('x-api-key') !== key) return res.sendStatus(401)
  next()
}`,
    },
    {
      name: 'open on a developer machine only',
      code: `export function requireApiKey(req, res, next) {
  if (process.env.NODE_ENV !== 'production') {
    if (!process.env.INTERNAL_API_KEY) return next()
  }
  if (req.get('x-api-key') !== process.env.INTERNAL_API_KEY) return res.sendStatus(401)
  next()
}`,
    },
    {
      name: 'the token of the caller is missing: the next strategy is asked',
      code: `export function bearer(req, res, next) {
  const token = req.get('authorization')
  if (!token) return next()
  req.token = token
  next()
}`,
    },
    {
      name: 'a function of a screen',
      filename: 'src/components/Login.tsx',
      code: `export async function loadPreferences() {
  try { return await api.get('/preferences') } catch { return { ok: true, theme: 'dark' } }
}`,
    },
    {
      name: 'a promise that is caught with no',
      code: `import { canEdit } from './permissions'
export const mayEdit = async (user, page) => canEdit(user, page).catch(() => false)`,
    },
    {
      name: 'a test double',
      filename: 'tests/support/auth.ts',
      code: `export function requireAuth(req, res, next) {
  try { verifyToken(req.headers.authorization); next() } catch { next() }
}`,
    },
    {
      name: 'the key of the caller decides which rules apply',
      code: `export function blockStaffKeys(req, res, next) {
  if (!req.api_key) {
    return next()
  }
  if (req.api_key.isStaff) return res.sendStatus(403)
  next()
}`,
    },
    {
      name: 'what fails is the decoding of a path',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.use(async (c, next) => {
  let name
  try {
    name = tryDecodeURI(c.req.path)
  } catch {
    return next()
  }
  return c.text(name)
})`,
    },
    {
      name: 'a middleware that serves one more file and refuses nobody',
      code: `import settings from './settings'
export function serveKey(req, res, next) {
  const apiKey = settings.get('index_api_key')
  if (!apiKey) return next()
  if (req.path.slice(1, -4) !== apiKey) return next()
  res.send(apiKey)
}`,
    },
    {
      name: 'a session is attached when there is one',
      code: `import jwt from 'jsonwebtoken'
export async function readSession(ctx, next) {
  try {
    ctx.state.user = jwt.verify(ctx.cookies.get('sid'), process.env.JWT_SECRET, { algorithms: ['HS256'] })
  } catch (error) {
    ctx.log.warn(error)
  }
  return next()
}`,
    },
    {
      name: 'a limiter that is out of order stops nobody',
      code: `export async function limit(req, res, next) {
  try {
    const count = await redis.incr(req.ip)
    if (count > 100) return res.status(429).end()
  } catch (error) {
    console.error(error)
  }
  next()
}`,
    },
    {
      name: 'the answer starts as no',
      code: `import { hasPermission, callerOf } from './auth'
export async function close(req) {
  let allowed = false
  try {
    allowed = await hasPermission(await callerOf(req))
  } catch (error) {
    console.error(error)
  }
  if (!allowed) return new Response('Forbidden', { status: 403 })
  return closeAll()
}`,
    },
    {
      name: 'a missing secret is refused together with a wrong one',
      filename: 'app/api/cron/route.ts',
      code: `export async function GET(request: Request) {
  const secret = process.env.CRON_SECRET
  if (!secret || request.headers.get('authorization') !== \`Bearer \${secret}\`) {
    return new Response('Unauthorized', { status: 401 })
  }
  return run()
}`,
    },
    {
      name: 'a missing secret was refused before',
      filename: 'app/api/cron/route.ts',
      code: `export async function GET(request: Request) {
  const secret = process.env.CRON_SECRET
  if (!secret) return new Response('Not configured', { status: 500 })
  if (secret && request.headers.get('authorization') !== \`Bearer \${secret}\`) {
    return new Response('Unauthorized', { status: 401 })
  }
  return run()
}`,
    },
    {
      name: 'a missing token answers no in an expression',
      code: `import config from './config'
function allowedToProfile(request) {
  return Boolean(config.metricsToken) && equal(given(request), config.metricsToken)
}`,
    },
    {
      name: 'a callback that refuses on an error',
      code: `import jwt from 'jsonwebtoken'
export const device = (req, res, next) => {
  jwt.verify(req.get('authorization'), process.env.DEVICE_SECRET, { algorithms: ['HS256'] }, (err, claims) => {
    if (err) return res.status(401).end()
    req.device = claims
    next()
  })
}`,
    },
    {
      name: 'what stands in for a failed look-up is refused',
      code: `export async function accountant(request, reply) {
  const account = await accounts.find(request.user.sub).catch(() => ({ kind: 'unknown' }))
  if (account?.kind !== 'accountant') return reply.code(403).send()
}`,
    },
    {
      name: 'a middleware that serves something else when it can',
      code: `import express from 'express'
const app = express()
app.use(async function pageCache(req, res, next) {
  try {
    const middleware = await getCache(req)
    return middleware(req, res, next)
  } catch {
    return next()
  }
})
async function getCache(req) {
  return req.user ? passOn : keepForAMinute
}`,
    },
    {
      name: 'whatever is no success is refused, and callers without a user are refused before',
      code: `export async function manager(req, res, next) {
  const answer = await fetch('https://idp.example/introspect')
  if (answer.status === 401) return res.status(401).end()
  if (!answer.ok) return res.status(503).end()
  next()
}
export async function adminOnly(req, res, next) {
  const user = await findUser(req.headers.authorization)
  if (!user) return res.status(401).end()
  if (user && !user.isAdmin) return res.status(403).end()
  next()
}
export async function notBanned(req, res, next) {
  const user = await requireUser(req)
  if (user && user.isBanned) return res.status(403).end()
  req.account = user.account
  next()
}
export async function isStaff() {
  return staffMember().then(
    () => true,
    (error) => error.message === 'No desk yet',
  )
}`,
    },
  ],
  limits: [
    {
      name: 'a default tenant after a failed look-up',
      code: `export async function resolveTenant(req) {
  try { return await tenants.find(req.hostname) } catch { return DEFAULT_TENANT }
}`,
      reason: 'Whether the default has fewer rights than the tenant is not in this file.',
    },
  ],
} satisfies RuleCases
