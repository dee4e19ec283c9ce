import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-insecure-cookie',
  invalid: [
    {
      name: 'the session of Express over plain HTTP',
      code: `import session from 'express-session'
export const sessions = session({
  secret: process.env.SESSION_SECRET,
  cookie: { httpOnly: true, secure: false, sameSite: 'lax' },
})`,
      errors: [
        {
          messageId: 'insecure',
          line: 4,
          suggestions: [
            {
              messageId: 'secureInProduction',
              output: `import session from 'express-session'
export const sessions = session({
  secret: process.env.SESSION_SECRET,
  cookie: { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' },
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a token without any flag',
      code: `import express from 'express'
const app = express()
app.post('/login', async (req, res) => {
  const token = await signIn(req.body)
  res.cookie('token', token)
  res.end()
})`,
      errors: [{ messageId: 'noFlags', line: 5, data: { name: 'token' } }],
    },
    {
      name: 'a session that scripts can read',
      code: `import { cookies } from 'next/headers'
const SESSION_COOKIE = 'shop_session'
export async function start(token: string) {
  const store = await cookies()
  store.set(SESSION_COOKIE, token, { httpOnly: false, secure: true })
}`,
      errors: [
        {
          messageId: 'readable',
          line: 5,
          suggestions: [
            {
              messageId: 'httpOnly',
              output: `import { cookies } from 'next/headers'
const SESSION_COOKIE = 'shop_session'
export async function start(token: string) {
  const store = await cookies()
  store.set(SESSION_COOKIE, token, { httpOnly: true, secure: true })
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'for every site, unencrypted',
      code: `import express from 'express'
const app = express()
app.post('/login', (req, res) => {
  res.cookie('access_token', make(req), { httpOnly: true, sameSite: 'none' })
  res.end()
})`,
      errors: [{ messageId: 'crossSite', line: 4 }],
    },
    {
      name: 'a response of Next.js',
      filename: 'app/api/login/route.ts',
      code: `import { NextResponse } from 'next/server'
export async function POST(request: Request) {
  const response = NextResponse.json({ ok: true })
  response.cookies.set('auth-token', await sign(request), { path: '/', maxAge: 3600 })
  return response
}`,
      errors: [{ messageId: 'noFlags', line: 4, data: { name: 'auth-token' } }],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.post('/login', async (request, reply) => {
  reply.setCookie('sessionId', await open(request), { httpOnly: false, secure: true })
  return { ok: true }
})`,
      errors: [
        {
          messageId: 'readable',
          line: 4,
          suggestions: [
            {
              messageId: 'httpOnly',
              output: `import Fastify from 'fastify'
const app = Fastify()
app.post('/login', async (request, reply) => {
  reply.setCookie('sessionId', await open(request), { httpOnly: true, secure: true })
  return { ok: true }
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
const app = new Hono()
app.post('/login', async (c) => {
  setCookie(c, 'session', await open(c))
  return c.text('ok')
})`,
      errors: [{ messageId: 'noFlags', line: 5, data: { name: 'session' } }],
    },
    {
      name: 'a script of the page',
      code: `export function remember(token) {
  document.cookie = \`token=\${token}; path=/\`
}`,
      errors: [{ messageId: 'scriptCookie', line: 2, data: { name: 'token' } }],
    },
    {
      name: 'sessions of visitors',
      code: `const session = require('express-session')
module.exports = session({ secret: process.env.SECRET, resave: false, saveUninitialized: true })`,
      errors: [{ messageId: 'openSessions', line: 2 }],
    },
    {
      name: 'a cookie that holds a signed token, whatever its name',
      code: `import express from 'express'
import jwt from 'jsonwebtoken'
const app = express()
app.post('/login', (req, res) => {
  const value = jwt.sign({ id: 1 }, process.env.JWT_SECRET)
  res.cookie('u', value, { maxAge: 1000 })
  res.end()
})`,
      errors: [{ messageId: 'noFlags', line: 6, data: { name: 'u' } }],
    },
    {
      name: 'a header of its own',
      code: `export const open = (res, ticket) => res.setHeader('Set-Cookie', \`remember=\${ticket}; Path=/; Max-Age=2592000\`)
export const scan = (sid) => new Response('ok', { headers: { 'Set-Cookie': 'scanner_sid=' + sid + '; Path=/; SameSite=None' } })`,
      errors: [
        { messageId: 'noFlags', line: 1, data: { name: 'remember' } },
        { messageId: 'noFlags', line: 2, data: { name: 'scanner_sid' } },
      ],
    },
    {
      name: 'a plugin of Fastify',
      code: `import session from '@fastify/session'
export async function plugin(app) {
  await app.register(session, { secret: process.env.SECRET, cookie: { path: '/', secure: false } })
}`,
      errors: [
        {
          messageId: 'insecure',
          line: 3,
          suggestions: [
            {
              messageId: 'secureInProduction',
              output: `import session from '@fastify/session'
export async function plugin(app) {
  await app.register(session, { secret: process.env.SECRET, cookie: { path: '/', secure: process.env.NODE_ENV === 'production' } })
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'the standard library of Deno, signed cookies, httpOnly alone',
      code: `import { setCookie } from 'https://deno.land/std@0.224.0/http/cookie.ts'
import { setSignedCookie } from 'hono/cookie'
import type { FastifyReply } from 'fastify'
export async function open(headers, c, reply: FastifyReply, token, key) {
  setCookie(headers, { name: 'guest_session', value: token, path: '/' })
  await setSignedCookie(c, 'app_sid', token, key, { path: '/' })
  reply.setCookie('access_token', token, { path: '/', httpOnly: true })
}`,
      errors: [
        { messageId: 'noFlags', line: 5, data: { name: 'guest_session' } },
        { messageId: 'noFlags', line: 6, data: { name: 'app_sid' } },
        { messageId: 'noSecure', line: 7, data: { name: 'access_token' } },
      ],
    },
    {
      name: 'options that a function of another module sets a cookie with',
      code: `import { openSession } from './sessions'
export const signIn = (req, res, user) => openSession(res, user, 'keeper_sid', { httpOnly: false })`,
      filename: 'src/index.ts',
      files: {
        'package.json': '{}',
        'src/sessions.ts': `import type { Response } from 'express'
export function openSession(res: Response, user: { id: string }, name: string, options: object) {
  res.cookie(name, user.id, options)
}`,
      },
      errors: [
        {
          messageId: 'readable',
          line: 2,
          suggestions: [
            {
              messageId: 'httpOnly',
              output: `import { openSession } from './sessions'
export const signIn = (req, res, user) => openSession(res, user, 'keeper_sid', { httpOnly: true })`,
            },
          ],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'all flags',
      code: `import session from 'express-session'
export const sessions = session({
  secret: process.env.SESSION_SECRET,
  saveUninitialized: false,
  cookie: { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' },
})`,
    },
    {
      name: 'cookies that prove nothing',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.cookie('theme', 'dark')
  res.cookie('locale', req.query.locale, { maxAge: 1000 })
  res.cookie('csrf_token', make(), { httpOnly: false })
  res.cookie('XSRF-TOKEN', make())
  res.cookie('sidebar:state', 'open')
  res.end()
})`,
    },
    {
      name: 'options of another file',
      code: `import express from 'express'
import { cookieOptions } from './cookies'
const app = express()
app.post('/login', (req, res) => {
  res.cookie('token', make(), cookieOptions)
  res.cookie('session', make(), { ...cookieOptions, maxAge: 1000 })
  res.end()
})`,
    },
    {
      name: 'a cookie is taken away',
      code: `import express from 'express'
const app = express()
app.post('/logout', (req, res) => {
  res.cookie('token', '', { maxAge: 0 })
  res.clearCookie('session')
  res.end()
})
export const forget = () => { document.cookie = 'token=; expires=Thu, 01 Jan 1970 00:00:00 GMT' }`,
    },
    {
      name: 'for every site, encrypted',
      code: `import express from 'express'
const app = express()
app.post('/login', (req, res) => {
  res.cookie('token', make(), { httpOnly: true, secure: true, sameSite: 'none' })
  res.end()
})`,
    },
    {
      name: 'a preference of a script',
      code: `export const remember = (name) => { document.cookie = \`theme=\${name}; path=/\` }
export const open = (state) => { document.cookie = 'sidebar_state=' + state }`,
    },
    {
      name: 'a map that is no cookie',
      code: `const store = new Map()
store.set('token', 'x')
export const cookie = (name, value) => name + value
cookie('token', 'x')`,
    },
    {
      name: 'flags behind a setting',
      code: `import session from 'express-session'
import { config } from './config'
export const sessions = session({ secret: config.secret, cookie: { secure: config.production, httpOnly: config.strict } })`,
    },
    {
      name: 'a package that sets the flag by the request',
      code: `import session from 'cookie-session'
export const sessions = session({ name: 'private', keys: [process.env.KEY], sameSite: 'none' })`,
    },
    {
      name: 'a test',
      filename: 'tests/cookie.test.ts',
      code: `import session from 'express-session'
export const sessions = session({ secret: 'x', cookie: { secure: false } })`,
    },
    {
      name: 'a session of the developer alone',
      code: `import express from 'express'
import session from 'express-session'
const app = express()
const isProduction = process.env.NODE_ENV === 'production'
if (!process.env.DATABASE_URL && !isProduction) {
  app.use(session({ secret: 'x', resave: false, saveUninitialized: false, cookie: { httpOnly: true, secure: false } }))
}`,
    },
    {
      name: 'headers with flags, with flags of a variable, of a choice, and one that takes the cookie away',
      code: `export function open(res, sid, flags) {
  res.setHeader('Set-Cookie', \`sid=\${sid}; HttpOnly; Secure; Path=/\`)
  res.setHeader('Set-Cookie', \`sid=\${sid}; \${flags}\`)
  res.setHeader('Set-Cookie', \`sid=\${sid}\${flags}\`)
  res.setHeader('Set-Cookie', 'sid=; Path=/; Max-Age=0')
  res.setHeader('Set-Cookie', \`theme=\${sid}; Path=/\`)
}`,
    },
    {
      name: 'a plugin of Fastify that is careful, and another plugin',
      code: `import session from '@fastify/session'
import rateLimit from '@fastify/rate-limit'
export async function plugin(app) {
  await app.register(session, { secret: process.env.SECRET, cookie: { secure: true, httpOnly: true } })
  await app.register(rateLimit, { cookie: { secure: false } })
}`,
    },
  ],
} satisfies RuleCases
