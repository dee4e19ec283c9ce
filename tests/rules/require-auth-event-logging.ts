import type { RuleCases } from '../support/cases.ts'

const express = `import express from 'express'
import bcrypt from 'bcrypt'
import { logger } from './logger.js'
import { users, audit } from './users.js'
const app = express()
`

export default {
  rule: 'require-auth-event-logging',
  invalid: [
    {
      name: 'a refused login without a record',
      code: `${express}app.post('/api/login', async (req, res) => {
  const user = await users.find(req.body.email)
  if (!user || !(await bcrypt.compare(req.body.password, user.hash))) {
    return res.status(401).json({ error: 'Invalid email or password' })
  }
  res.json({ ok: true })
})`,
      errors: [{ messageId: 'unloggedRefusal', line: 8, data: { route: 'POST /api/login' } }],
    },
    {
      name: 'a change of a role',
      code: `${express}app.put('/users/:id/role', async (req, res) => {
  if (req.user.role !== 'admin') return res.sendStatus(403)
  await users.setRole(req.params.id, req.body.role)
  res.end()
})`,
      errors: [{ messageId: 'unloggedRefusal', line: 7, data: { route: 'PUT /users/:id/role' } }],
    },
    {
      name: 'only the success is logged',
      code: `${express}app.post('/login', async (req, res) => {
  const user = await users.check(req.body)
  if (!user) return res.status(400).json({ error: 'Invalid credentials' })
  logger.info({ id: user.id }, 'logged in')
  res.json({ ok: true })
})`,
      errors: [{ messageId: 'unloggedRefusal', line: 8 }],
    },
    {
      name: 'the other branch',
      code: `${express}app.post('/auth/sign-in', async (req, res) => {
  const user = await users.check(req.body)
  if (user) res.json({ ok: true })
  else return res.status(401).end()
})`,
      errors: [{ messageId: 'unloggedRefusal', line: 9 }],
    },
    {
      name: 'Next.js route handler',
      filename: 'app/api/login/route.ts',
      code: `import { check } from '@/lib/users'
export async function POST(request: Request) {
  const user = await check(await request.json())
  if (!user) return new Response('Unauthorized', { status: 401 })
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'unloggedRefusal', line: 4 }],
    },
    {
      name: 'NestJS',
      filename: 'src/auth.controller.ts',
      code: `import { Body, Controller, Post, UnauthorizedException } from '@nestjs/common'
@Controller('auth')
export class AuthController {
  constructor(private readonly users: { check(body: unknown): Promise<unknown> }) {}
  @Post('login')
  async login(@Body() body: { email: string }) {
    const user = await this.users.check(body)
    if (!user) throw new UnauthorizedException()
    return user
  }
}`,
      errors: [{ messageId: 'unloggedRefusal', line: 8, data: { route: 'POST /auth/login' } }],
    },
    {
      name: 'a payout',
      code: `import { Hono } from 'hono'
import { payouts, mayPay } from './payouts.js'
const app = new Hono()
app.post('/payouts', async (c) => {
  const { to, amount } = await c.req.json()
  if (!(await mayPay(c.get('user'), amount))) return c.json({ error: 'Forbidden' }, 403)
  return c.json(await payouts.create(to, amount))
})
export default app`,
      errors: [{ messageId: 'unloggedRefusal', line: 6 }],
    },
    {
      name: 'a server action',
      filename: 'app/actions.ts',
      code: `'use server'
import { redirect } from 'next/navigation'
import { check } from '@/lib/users'
export async function signIn(form: FormData) {
  const user = await check(form)
  if (!user) return { error: 'Invalid credentials' }
  redirect('/home')
}`,
      errors: [{ messageId: 'unloggedRefusal', line: 6, data: { route: 'signIn()' } }],
    },
  ],
  valid: [
    {
      name: 'the refusal is logged',
      code: `${express}app.post('/api/login', async (req, res) => {
  const user = await users.check(req.body)
  if (!user) {
    logger.warn({ email: req.body.email, ip: req.ip }, 'login refused')
    return res.status(401).json({ error: 'Invalid email or password' })
  }
  res.json({ ok: true })
})`,
    },
    {
      name: 'an audit of the project',
      code: `${express}app.post('/api/login', async (req, res) => {
  const user = await users.check(req.body)
  if (!user) {
    await audit.loginFailed(req.body.email)
    await recordFailedLogin(req.ip)
    return res.sendStatus(401)
  }
  res.json({ ok: true })
})`,
    },
    {
      name: 'a logger of requests',
      files: { 'package.json': '{ "dependencies": { "express": "^5.0.0", "morgan": "^1.10.0" } }' },
      code: `${express}app.post('/api/login', async (req, res) => {
  const user = await users.check(req.body)
  if (!user) return res.sendStatus(401)
  res.json({ ok: true })
})`,
    },
    {
      name: 'the logger of Fastify',
      code: `import Fastify from 'fastify'
import { users } from './users.js'
const app = Fastify({ logger: true })
app.post('/login', async (request, reply) => {
  const user = await users.check(request.body)
  if (!user) return reply.code(401).send({ error: 'Invalid credentials' })
  return user
})`,
    },
    {
      name: 'another route',
      code: `${express}app.post('/articles', async (req, res) => {
  if (!req.user) return res.sendStatus(401)
  res.json(await users.write(req.body))
})`,
    },
    {
      name: 'a form that is not filled in',
      code: `${express}app.post('/login', async (req, res) => {
  if (!req.body.email) return res.status(400).json({ error: 'Email is required, request invalid' })
  res.json(await users.check(req.body))
})`,
    },
    {
      name: 'a role that is not there',
      code: `${express}app.patch('/roles/:id', async (req, res) => {
  const role = await users.findRole(req.params.id)
  if (!role) return res.status(404).json({ error: 'Role not found' })
  res.json(role)
})`,
    },
    {
      name: 'the form of the login',
      code: `${express}app.get('/login', async (req, res) => {
  if (req.user) return res.redirect('/')
  if (req.query.blocked) return res.status(403).render('blocked')
  res.render('login')
})`,
    },
    {
      name: 'a test',
      filename: 'test/login.test.js',
      code: `${express}app.post('/login', async (req, res) => {
  const user = await users.check(req.body)
  if (!user) return res.sendStatus(401)
  res.json({ ok: true })
})`,
    },
  ],
  limits: [
    {
      name: 'a refusal in a service of another module',
      reason: 'what a function of another module refuses is not part of its summary',
      files: {
        'users.js': `import { UnauthorizedException } from '@nestjs/common'
export async function check(email) {
  if (!email) throw new UnauthorizedException()
}`,
      },
      filename: 'login.js',
      code: `import express from 'express'
import { check } from './users.js'
const app = express()
app.post('/login', async (req, res) => {
  res.json(await check(req.body.email))
})`,
    },
  ],
} satisfies RuleCases
