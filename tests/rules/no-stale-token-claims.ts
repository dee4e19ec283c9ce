import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-stale-token-claims',
  invalid: [
    {
      name: 'the role of the old token',
      filename: 'server/refresh.js',
      code: `import jwt from 'jsonwebtoken'
export function refresh(req, res) {
  const old = jwt.verify(req.cookies.refreshToken, process.env.REFRESH_SECRET, { algorithms: ['HS256'] })
  const token = jwt.sign({ id: old.id, role: old.role }, process.env.JWT_SECRET, { expiresIn: '15m' })
  res.json({ token })
}`,
      errors: [{ messageId: 'copiedClaims', line: 4, data: { name: 'refresh', line: 3 } }],
    },
    {
      name: 'a cookie for ten years',
      filename: 'server/login.js',
      code: `import express from 'express'
const app = express()
app.post('/login', async (req, res) => {
  const token = await login(req.body)
  res.cookie('session_token', token, { httpOnly: true, secure: true, maxAge: 10 * 365 * 24 * 60 * 60 * 1000 })
  res.json({ ok: true })
})`,
      errors: [{ messageId: 'endlessSession', line: 5, data: { name: 'session_token', years: '10' } }],
    },
    {
      name: 'the token twice',
      filename: 'server/login.ts',
      code: `import express from 'express'
const app = express()
app.post('/login', async (req, res) => {
  const token = await login(req.body)
  res.cookie('token', token, { httpOnly: true, secure: true, sameSite: 'lax' })
  res.json({ user: req.body.email, token })
})`,
      errors: [{ messageId: 'tokenBeside', line: 6, data: { line: 5 } }],
    },
    {
      name: 'all claims by a spread',
      filename: 'app/api/refresh/route.ts',
      code: `import { jwtVerify, SignJWT } from 'jose'
export async function POST(request: Request) {
  const { token } = await request.json()
  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] })
  const next = await new SignJWT({ ...payload }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('15m').sign(key)
  return Response.json({ next })
}`,
      errors: [{ messageId: 'copiedClaims', line: 5 }],
    },
    {
      name: 'a helper signs',
      filename: 'server/refresh.ts',
      code: `import jwt from 'jsonwebtoken'
import { generateAccessToken } from './tokens'
export const renew = (token: string) => {
  const decoded = jwt.verify(token, process.env.REFRESH_SECRET!, { algorithms: ['HS256'] })
  const payload = { userId: decoded.userId, isAdmin: decoded.isAdmin }
  return generateAccessToken(payload)
}`,
      errors: [{ messageId: 'copiedClaims', line: 5 }],
    },
    {
      name: 'a destructured claim',
      filename: 'server/refresh.js',
      code: `const { verify, sign } = require('jsonwebtoken')
function refreshToken(token) {
  const claims = verify(token, process.env.SECRET, { algorithms: ['HS256'] })
  return sign({ sub: claims.sub, plan: claims.plan }, process.env.SECRET, { expiresIn: '1h' })
}
module.exports = { refreshToken }`,
      errors: [{ messageId: 'copiedClaims', line: 4 }],
    },
    {
      name: 'Hono for two years',
      filename: 'src/app.ts',
      code: `import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
const app = new Hono()
const LIFE = 63072000
app.post('/login', async (c) => {
  setCookie(c, 'session', await login(c), { httpOnly: true, secure: true, maxAge: LIFE })
  return c.json({ ok: true })
})`,
      errors: [{ messageId: 'endlessSession', line: 6 }],
    },
    {
      name: 'the cookies of Next.js',
      filename: 'app/api/login/route.ts',
      code: `import { cookies } from 'next/headers'
export async function POST(request: Request) {
  const jwt = await login(await request.json())
  const store = await cookies()
  cookies().set('auth_token', jwt, { httpOnly: true, secure: true, maxAge: 3600 })
  return Response.json({ success: true, accessToken: jwt })
}`,
      errors: [{ messageId: 'tokenBeside', line: 6 }],
    },
    {
      name: 'claims in a callback',
      filename: 'routes/token.js',
      code: `const express = require('express')
const jwt = require('jsonwebtoken')
const router = express.Router()
router.post('/token', (req, res) => {
  jwt.verify(req.body.token, process.env.REFRESH_SECRET, { algorithms: ['HS256'] }, (error, account) => {
    if (error) return res.sendStatus(403)
    const access = jwt.sign({ id: account.id, role: account.role }, process.env.JWT_SECRET, { expiresIn: '15m' })
    res.json({ access })
  })
})
module.exports = router`,
      errors: [{ messageId: 'copiedClaims', line: 7, data: { name: 'This handler', line: 5 } }],
    },
  ],
  valid: [
    {
      name: 'the row is loaded in the callback',
      filename: 'routes/token.js',
      code: `const express = require('express')
const jwt = require('jsonwebtoken')
const { User } = require('../models')
const router = express.Router()
router.post('/token', (req, res) => {
  jwt.verify(req.body.token, process.env.REFRESH_SECRET, { algorithms: ['HS256'] }, async (error, claims) => {
    if (error) return res.sendStatus(403)
    const account = await User.findById(claims.id)
    if (!account) return res.sendStatus(403)
    res.json({ access: jwt.sign({ id: account.id, role: account.role }, process.env.JWT_SECRET, { expiresIn: '15m' }) })
  })
})
module.exports = router`,
    },
    {
      name: 'the user is loaded again',
      filename: 'server/refresh.js',
      code: `import jwt from 'jsonwebtoken'
export async function refresh(req, res) {
  const old = jwt.verify(req.cookies.refreshToken, process.env.REFRESH_SECRET, { algorithms: ['HS256'] })
  const user = await users.findById(old.id)
  if (!user) return res.status(401).end()
  res.json({ token: jwt.sign({ id: user.id, role: user.role }, process.env.JWT_SECRET, { expiresIn: '15m' }) })
}`,
    },
    {
      name: 'a cookie for a week',
      filename: 'server/login.js',
      code: `import express from 'express'
const app = express()
app.post('/login', async (req, res) => {
  const token = await login(req.body)
  res.cookie('session_token', token, { httpOnly: true, secure: true, maxAge: 7 * 24 * 60 * 60 * 1000 })
  res.json({ ok: true })
})`,
    },
    {
      name: 'only the id goes on',
      filename: 'server/refresh.ts',
      code: `import jwt from 'jsonwebtoken'
export const renew = (token: string) => {
  const old = jwt.verify(token, process.env.REFRESH_SECRET!, { algorithms: ['HS256'] })
  return jwt.sign({ sub: old.sub }, process.env.JWT_SECRET!, { expiresIn: '15m' })
}`,
    },
    {
      name: 'a list of revoked tokens is asked',
      filename: 'server/refresh.ts',
      code: `import jwt from 'jsonwebtoken'
export async function renew(token: string) {
  const old = jwt.verify(token, process.env.REFRESH_SECRET!, { algorithms: ['HS256'] })
  if (await tokens.isRevoked(old.jti)) throw new Error('revoked')
  return jwt.sign({ sub: old.sub, role: old.role }, process.env.JWT_SECRET!, { expiresIn: '15m' })
}`,
    },
    {
      name: 'a preference for ten years',
      filename: 'server/theme.js',
      code: `import express from 'express'
const app = express()
app.post('/theme', (req, res) => {
  res.cookie('theme', String(req.body.theme), { maxAge: 10 * 365 * 24 * 60 * 60 * 1000 }).end()
})`,
    },
    {
      name: 'a token for a client without cookies',
      filename: 'server/login.ts',
      code: `import express from 'express'
const app = express()
app.post('/token', async (req, res) => {
  const token = await login(req.body)
  res.json({ token })
})`,
    },
    {
      name: 'the claims are only read',
      filename: 'server/me.ts',
      code: `import jwt from 'jsonwebtoken'
export const me = (req, res) => {
  const claims = jwt.verify(req.cookies.token, process.env.JWT_SECRET, { algorithms: ['HS256'] })
  res.json({ id: claims.sub, role: claims.role })
}`,
    },
    {
      name: 'the token against forgery beside its cookie',
      filename: 'server/csrf.ts',
      code: `import express from 'express'
const app = express()
app.get('/csrf', (req, res) => {
  const value = make()
  res.cookie('xsrf', value, { httpOnly: true })
  res.json({ value })
})`,
    },
    {
      name: 'a test',
      filename: 'tests/refresh.test.ts',
      code: `import jwt from 'jsonwebtoken'
const old = jwt.verify(token, 'x', { algorithms: ['HS256'] })
jwt.sign({ role: old.role }, 'x', { expiresIn: '1h' })`,
    },
  ],
} satisfies RuleCases
