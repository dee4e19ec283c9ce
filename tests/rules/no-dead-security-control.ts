import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-dead-security-control',
  invalid: [
    {
      name: 'a promise is always true',
      code: `import bcrypt from 'bcrypt'
import { users } from './store'
export async function login(email: string, password: string) {
  const user = await users.byEmail(email)
  if (!bcrypt.compare(password, user.passwordHash)) throw new Error('Wrong password')
  return user
}`,
      errors: [
        {
          messageId: 'unawaitedCheck',
          line: 5,
          column: 8,
          data: { check: 'bcrypt.compare(password, user.passwordHash)' },
          suggestions: [
            {
              messageId: 'addAwait',
              output: `import bcrypt from 'bcrypt'
import { users } from './store'
export async function login(email: string, password: string) {
  const user = await users.byEmail(email)
  if (!await bcrypt.compare(password, user.passwordHash)) throw new Error('Wrong password')
  return user
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'an answer that nobody looks at',
      code: `import crypto from 'node:crypto'
function verifySignature(body: Buffer, signature: string): boolean {
  const expected = crypto.createHmac('sha256', process.env.WEBHOOK_SECRET).update(body).digest('hex')
  return expected === signature
}
export function receive(body: Buffer, signature: string) {
  verifySignature(body, signature)
  return JSON.parse(body.toString())
}`,
      errors: [
        {
          messageId: 'ignoredAnswer',
          line: 7,
          data: { check: 'verifySignature(body, signature)', answer: 'true or false' },
        },
      ],
    },
    {
      name: 'an async function of this file, through a variable',
      code: `import express from 'express'
import { db } from './db'
const app = express()
async function isAdmin(id) {
  const user = await db.user.findUnique({ where: { id } })
  return user.role === 'admin'
}
app.delete('/users/:id', async (req, res) => {
  const allowed = isAdmin(req.user.id)
  if (!allowed) return res.sendStatus(403)
  await db.user.delete({ where: { id: req.params.id } })
  res.end()
})`,
      errors: [
        {
          messageId: 'unawaitedCheck',
          line: 9,
          data: { check: 'isAdmin(req.user.id)' },
          suggestions: [
            {
              messageId: 'addAwait',
              output: `import express from 'express'
import { db } from './db'
const app = express()
async function isAdmin(id) {
  const user = await db.user.findUnique({ where: { id } })
  return user.role === 'admin'
}
app.delete('/users/:id', async (req, res) => {
  const allowed = await isAdmin(req.user.id)
  if (!allowed) return res.sendStatus(403)
  await db.user.delete({ where: { id: req.params.id } })
  res.end()
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'in a function that cannot wait',
      code: `const argon2 = require('argon2')
function isRight(hash, password) {
  return argon2.verify(hash, password) ? 'yes' : 'no'
}
module.exports = { isRight }`,
      errors: [{ messageId: 'unawaitedCheck', line: 3, data: { check: 'argon2.verify(hash, password)' } }],
    },
    {
      name: 'a limiter that no route is behind',
      code: `import express from 'express'
import rateLimit from 'express-rate-limit'
import { login } from './auth.js'
const app = express()
const loginLimiter = rateLimit({ windowMs: 60_000, limit: 5 })
app.post('/login', login)
app.listen(3000)`,
      errors: [
        { messageId: 'unmountedControl', line: 5, column: 7, data: { name: 'loginLimiter', what: 'a limiter' } },
      ],
    },
    {
      name: 'a guard that is written and not used, and a middleware that is thrown away',
      code: `import express from 'express'
import helmet from 'helmet'
import { verifyToken } from './tokens.js'
const app = express()
helmet()
function requireAdmin(req, res, next) {
  if (verifyToken(req.headers.authorization)?.role !== 'admin') return res.sendStatus(403)
  next()
}
app.get('/stats', (req, res) => res.json({ visitors: 3 }))
app.listen(3000)`,
      errors: [
        { messageId: 'unmountedControl', line: 5, data: { name: 'helmet()', what: 'a middleware' } },
        { messageId: 'unmountedControl', line: 6, data: { name: 'requireAdmin', what: 'a guard' } },
      ],
    },
    {
      name: 'rules of express-validator whose result nobody asks for',
      code: `import express from 'express'
import { body } from 'express-validator'
import { users } from './store.js'
const app = express()
app.post('/users', [body('email').isEmail(), body('name').isLength({ max: 60 })], async (req, res) => {
  await users.create({ email: req.body.email, name: req.body.name })
  res.sendStatus(201)
})`,
      errors: [{ messageId: 'uncheckedRules', line: 5, column: 21, data: { rule: "body('email')" } }],
    },
    {
      name: 'the answers of libraries',
      filename: 'app/api/chat/route.ts',
      code: `import { timingSafeEqual } from 'node:crypto'
import { Ratelimit } from '@upstash/ratelimit'
import { redis } from '@/lib/redis'
const ratelimit = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(5, '1 m') })
export async function POST(request: Request) {
  await ratelimit.limit('all')
  timingSafeEqual(Buffer.from(request.headers.get('x-key') ?? ''), Buffer.from(process.env.KEY ?? ''))
  return Response.json({ ok: true })
}`,
      errors: [
        { messageId: 'ignoredAnswer', line: 6, data: { check: "ratelimit.limit('all')", answer: '`success`' } },
        {
          messageId: 'ignoredAnswer',
          line: 7,
          data: { check: 'timingSafeEqual(Buffer.from(request.headers.get…', answer: 'true or false' },
        },
      ],
    },
    {
      name: 'an async function of another module',
      filename: 'src/routes.ts',
      code: `import express from 'express'
import { hasPermission } from './permissions'
import { files } from './store'
const app = express()
app.delete('/files/:id', (req, res) => {
  if (!hasPermission(req.user, 'files')) return res.sendStatus(403)
  files.remove(req.params.id)
  res.end()
})`,
      files: {
        'package.json': '{"name":"app"}',
        'src/permissions.ts': `import { db } from './db'
export async function hasPermission(user, area) {
  const row = await db.permission.findFirst({ where: { user: user.id, area } })
  return row !== null
}`,
      },
      errors: [{ messageId: 'unawaitedCheck', line: 6, data: { check: "hasPermission(req.user, 'files')" } }],
    },
  ],
  valid: [
    {
      name: 'the answer is waited for',
      code: `import bcrypt from 'bcrypt'
export async function login(user, password: string) {
  const right = await bcrypt.compare(password, user.passwordHash)
  if (!right) throw new Error('Wrong password')
  return user
}`,
    },
    {
      name: 'a guard that throws needs nobody to look',
      code: `function requireAdmin(user: { role: string }): boolean {
  if (user.role !== 'admin') throw new Error('Forbidden')
  return true
}
export function remove(user: { role: string }, id: string) {
  requireAdmin(user)
  return id
}`,
    },
    {
      name: 'a limiter before the routes',
      code: `import express from 'express'
import rateLimit from 'express-rate-limit'
import helmet from 'helmet'
const app = express()
const limiter = rateLimit({ windowMs: 60_000, limit: 5 })
app.use(helmet())
app.use(limiter)
app.listen(3000)`,
    },
    {
      name: 'middleware that other files use',
      code: `import express from 'express'
import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ windowMs: 60_000, limit: 5 })
export function requireAuth(req, res, next) {
  if (!req.user) return res.sendStatus(401)
  next()
}
const app = express()
app.get('/', (req, res) => res.end())`,
    },
    {
      name: 'promises that somebody waits for later',
      code: `import bcrypt from 'bcrypt'
export async function both(a: string, b: string, hash: string) {
  const first = bcrypt.compare(a, hash)
  const second = bcrypt.compare(b, hash)
  const answers = await Promise.all([first, second])
  return answers.some(Boolean)
}
export function later(a: string, hash: string) {
  const check = bcrypt.compare(a, hash)
  return check.then((right) => (right ? 'yes' : 'no'))
}`,
    },
    {
      name: 'with a callback, and the form that does not wait',
      code: `const bcrypt = require('bcrypt')
function login(password, user, done) {
  bcrypt.compare(password, user.hash, (error, right) => done(error, right))
  if (!bcrypt.compareSync(password, user.hash)) return done(new Error('Wrong'))
}
module.exports = login`,
    },
    {
      name: 'a check that is not async',
      code: `function isAdmin(user) {
  return user.role === 'admin'
}
export function remove(user) {
  if (!isAdmin(user)) throw new Error('Forbidden')
}`,
    },
    {
      name: 'the result of the rules is asked',
      code: `import express from 'express'
import { body, validationResult } from 'express-validator'
const app = express()
app.post('/users', body('email').isEmail(), (req, res) => {
  if (!validationResult(req).isEmpty()) return res.sendStatus(400)
  res.sendStatus(201)
})`,
    },
    {
      name: 'a middleware of another file asks for the result of the rules',
      code: `import express from 'express'
import { body } from 'express-validator'
import { handleValidation } from './validation.js'
const app = express()
app.post('/users', body('email').isEmail(), handleValidation, (req, res) => res.sendStatus(201))`,
    },
    {
      name: 'an answer by sending it',
      code: `function checkAccess(user, res) {
  if (!user) {
    res.status(401).end()
    return false
  }
  return true
}
export function show(user, res) {
  checkAccess(user, res)
}`,
    },
    {
      name: 'an async function that is no check',
      code: `async function loadTheme() {
  return 'dark'
}
export function start() {
  const theme = loadTheme()
  if (theme) console.log('loading')
}`,
    },
    {
      name: 'a cookie banner in the browser',
      filename: 'src/components/gate.tsx',
      code: `import { useState } from 'react'
export function Gate({ isAllowed }) {
  const [open] = useState(isAllowed)
  return open ? <p>Open</p> : null
}`,
    },
    {
      name: 'a comparison that only takes its time, before the refusal',
      code: `import bcrypt from 'bcrypt'
import crypto from 'node:crypto'
import { users } from './store'
const DUMMY = '$2b$12$C6UzMDM.H6dfI/f/IKcEeO7ZrV8dZ1kVn0m1C0cM4l1aZb6yq8Z3K'
export async function login(email: string, password: string) {
  const user = await users.byEmail(email)
  if (!user) {
    await bcrypt.compare(password, DUMMY)
    throw new Error('Wrong password')
  }
  return (await bcrypt.compare(password, user.passwordHash)) ? user : null
}
export function isSame(a: Buffer, b: Buffer) {
  if (a.length !== b.length) {
    crypto.timingSafeEqual(a, a)
    return false
  }
  return crypto.timingSafeEqual(a, b)
}`,
    },
    {
      name: 'a comparison that only takes its time, before an answer 401',
      code: `import express from 'express'
import argon2 from 'argon2'
import { users, DUMMY_HASH } from './store'
const app = express()
app.post('/login', async (req, res) => {
  const user = await users.byEmail(req.body.email)
  if (!user) {
    await argon2.verify(DUMMY_HASH, req.body.password)
    return res.status(401).json({ error: 'Wrong password' })
  }
  if (!(await argon2.verify(user.hash, req.body.password))) return res.sendStatus(401)
  res.json({ id: user.id })
})`,
    },
  ],
} satisfies RuleCases
