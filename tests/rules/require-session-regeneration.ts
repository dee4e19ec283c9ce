import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-session-regeneration',
  invalid: [
    {
      name: 'a login with a password',
      code: `import express from 'express'
import bcrypt from 'bcrypt'
const app = express()
app.post('/login', async (req, res) => {
  const user = await users.findByEmail(req.body.email)
  if (!user || !(await bcrypt.compare(req.body.password, user.passwordHash))) return res.sendStatus(401)
  req.session.userId = user.id
  res.json({ ok: true })
})`,
      errors: [{ messageId: 'keptSession', line: 7, data: { target: 'req.session.userId' } }],
    },
    {
      name: 'an agent of a help desk',
      code: `import { Router } from 'express'
import bcrypt from 'bcryptjs'
import { prisma } from './db'
export const router = Router()
router.post('/login', async (req, res) => {
  const agent = await prisma.agent.findUnique({ where: { email: String(req.body.email) } })
  if (!agent || !(await bcrypt.compare(String(req.body.password), agent.passwordHash))) {
    return res.sendStatus(401)
  }
  req.session.agentId = agent.id
  res.json({ id: agent.id })
})`,
      errors: [{ messageId: 'keptSession', line: 10, data: { target: 'req.session.agentId' } }],
    },
    {
      name: 'a whole user',
      code: `const express = require('express')
const router = express.Router()
router.post('/signin', async (req, res) => {
  const user = await accounts.check(req.body)
  req.session.user = { id: user.id, role: user.role }
  req.session.role = user.role
  res.redirect('/')
})
module.exports = router`,
      errors: [{ messageId: 'keptSession', line: 5, data: { target: 'req.session.user' } }],
    },
    {
      name: 'inside of a callback',
      code: `import express from 'express'
import bcrypt from 'bcryptjs'
const app = express()
app.post('/api/enter', (req, res) => {
  bcrypt.compare(req.body.password, hash, (error, same) => {
    if (!same) return res.sendStatus(401)
    req.session.isAuthenticated = true
    res.end()
  })
})`,
      errors: [{ messageId: 'keptSession', line: 7 }],
    },
    {
      name: 'a controller',
      code: `import type { Request, Response } from 'express'
import argon2 from 'argon2'
export async function login(req: Request, res: Response) {
  const account = await findAccount(req.body.name)
  if (!(await argon2.verify(account.hash, req.body.password))) return res.sendStatus(401)
  req.session!.accountId = account.id
  res.end()
}`,
      errors: [{ messageId: 'keptSession', line: 6 }],
    },
    {
      name: 'by a computed name',
      code: `import express from 'express'
const app = express()
app.post('/login', async (req, res) => {
  const user = await verifyPassword(req.body)
  req.session['userId'] = user.id
  res.end()
})`,
      errors: [{ messageId: 'keptSession', line: 5 }],
    },
    {
      name: 'Fastify',
      code: `import fastify from 'fastify'
const app = fastify()
app.post('/login', async (request, reply) => {
  const user = await checkPassword(request.body)
  request.session.userId = user.id
  return { ok: true }
})`,
      errors: [{ messageId: 'keptSession', line: 5 }],
    },
    {
      name: 'a logout that only answers',
      code: `import express from 'express'
import session from 'express-session'
const app = express()
app.use(session({ secret: process.env.SESSION_SECRET }))
app.post('/logout', (req, res) => {
  res.json({ success: true })
})`,
      errors: [{ messageId: 'keptAtLogout', line: 5, data: { route: 'POST /logout' } }],
    },
    {
      name: 'a logout of a file that uses the session elsewhere',
      code: `import express from 'express'
const app = express()
app.get('/me', (req, res) => res.json(req.session.profile))
app.get('/auth/sign-out', (req, res) => res.redirect('/'))`,
      errors: [{ messageId: 'keptAtLogout', line: 4, data: { route: 'GET /auth/sign-out' } }],
    },
  ],
  valid: [
    {
      name: 'a new session first',
      code: `import express from 'express'
import bcrypt from 'bcrypt'
const app = express()
app.post('/login', async (req, res, next) => {
  const user = await users.findByEmail(req.body.email)
  if (!user || !(await bcrypt.compare(req.body.password, user.passwordHash))) return res.sendStatus(401)
  req.session.regenerate((error) => {
    if (error) return next(error)
    req.session.userId = user.id
    res.json({ ok: true })
  })
})`,
    },
    {
      name: 'a logout that ends the session',
      code: `import express from 'express'
import session from 'express-session'
const app = express()
app.use(session({ secret: process.env.SESSION_SECRET }))
app.post('/logout', (req, res) => {
  req.session.destroy(() => res.clearCookie('sid').json({ success: true }))
})`,
    },
    {
      name: 'sessions in the cookie',
      code: `import express from 'express'
import cookieSession from 'cookie-session'
const app = express()
app.use(cookieSession({ keys: [process.env.KEY] }))
app.post('/login', async (req, res) => {
  const user = await verifyPassword(req.body)
  req.session.userId = user.id
  res.end()
})`,
    },
    {
      name: 'passport makes a new id',
      code: `import express from 'express'
const app = express()
app.post('/login', async (req, res, next) => {
  const user = await verifyPassword(req.body)
  req.login(user, () => { req.session.role = user.role; res.end() })
})`,
    },
    {
      name: 'a value that says nothing about who the caller is',
      code: `import express from 'express'
const app = express()
app.post('/login', async (req, res) => {
  req.session.returnTo = '/account'
  req.session.attempts = (req.session.attempts ?? 0) + 1
  res.end()
})`,
    },
    {
      name: 'ending a login',
      code: `import express from 'express'
const app = express()
app.post('/login/cancel', (req, res) => { req.session.userId = null; res.end() })`,
    },
    {
      name: 'a profile that changes later',
      code: `import express from 'express'
const app = express()
app.post('/profile', requireUser, async (req, res) => {
  const user = await users.update(req.session.userId, { name: req.body.name })
  req.session.user = user
  res.end()
})`,
    },
    {
      name: 'a logout with a token only',
      code: `import express from 'express'
const app = express()
app.post('/logout', async (req, res) => res.json({ success: true }))`,
    },
    {
      name: 'a verified token that is carried into the session',
      code: `import express from 'express'
import jwt from 'jsonwebtoken'
const app = express()
app.use((req, res, next) => {
  const claims = jwt.verify(req.cookies.token, process.env.JWT_SECRET, { algorithms: ['HS256'] })
  req.session.userId = claims.sub
  next()
})`,
    },
    {
      name: 'the session of something else',
      code: `import { connect } from 'some-database'
const session = await connect()
session.user = await verifyPassword(input)`,
    },
  ],
} satisfies RuleCases
