import type { RuleCases } from '../support/cases.ts'

const express = `import express from 'express'
import bcrypt from 'bcrypt'
import { users, sendResetMail } from './users.js'
const app = express()
`

export default {
  rule: 'no-user-enumeration',
  invalid: [
    {
      name: 'a login that names the missing account',
      code: `${express}app.post('/api/auth/login', async (req, res) => {
  const user = await users.findOne({ email: req.body.email })
  if (!user) return res.status(404).json({ error: 'User not found' })
  if (!(await bcrypt.compare(req.body.password, user.hash))) return res.status(401).json({ error: 'Wrong password' })
  res.json({ ok: true })
})`,
      errors: [
        {
          messageId: 'unknownAccount',
          line: 7,
          data: { text: 'User not found', route: 'POST /api/auth/login' },
        },
      ],
    },
    {
      name: 'a forgotten password',
      code: `${express}app.post('/forgot-password', async (req, res) => {
  const user = await users.findOne({ email: req.body.email })
  if (!user) {
    return res.status(400).json({ success: false, message: 'No account found with that email address' })
  }
  await sendResetMail(user)
  res.json({ success: true })
})`,
      errors: [{ messageId: 'unknownAccount', line: 8 }],
    },
    {
      name: 'only the password is wrong',
      code: `${express}app.post('/signin', async (req, res) => {
  const user = await users.check(req.body)
  if (user === 'mismatch') {
    res.status(401)
    return res.send('Incorrect password')
  }
  res.json(user)
})`,
      errors: [{ messageId: 'wrongPassword', line: 9, data: { text: 'Incorrect password', route: 'POST /signin' } }],
    },
    {
      name: 'a registration that names the taken address',
      code: `${express}app.post('/register', async (req, res) => {
  if (await users.exists(req.body.email)) return res.status(409).json({ message: 'Email already registered' })
  res.status(201).json(await users.create(req.body.email))
})`,
      errors: [
        { messageId: 'takenAddress', line: 6, data: { text: 'Email already registered', route: 'POST /register' } },
      ],
    },
    {
      name: 'Next.js route handler',
      filename: 'app/api/login/route.ts',
      code: `import { NextResponse } from 'next/server'
import { findUser } from '@/lib/users'
const MESSAGE = "Account doesn't exist"
export async function POST(request: Request) {
  const { email, password } = await request.json()
  const user = await findUser(email)
  if (!user) return NextResponse.json({ error: MESSAGE }, { status: 404 })
  return NextResponse.json({ ok: user.matches(password) })
}`,
      errors: [{ messageId: 'unknownAccount', line: 7 }],
    },
    {
      name: 'a server action',
      filename: 'app/actions.ts',
      code: `'use server'
import { db } from '@/lib/db'
export async function signIn(form: FormData) {
  const user = await db.user.findUnique({ where: { email: String(form.get('email')) } })
  if (!user) return { error: 'There is no user with this email' }
  return { ok: true }
}`,
      errors: [
        { messageId: 'unknownAccount', line: 5, data: { text: 'There is no user with this email', route: 'signIn()' } },
      ],
    },
    {
      name: 'NestJS, by a method of the class',
      filename: 'src/auth.controller.ts',
      code: `import { Body, Controller, NotFoundException, Post } from '@nestjs/common'
@Controller('auth')
export class AuthController {
  constructor(private readonly users: { find(email: string): Promise<unknown> }) {}
  @Post('login')
  async login(@Body() body: { email: string; password: string }) { return this.check(body.email) }
  private async check(email: string) {
    const user = await this.users.find(email)
    if (!user) throw new NotFoundException('No user with this email')
    return user
  }
}`,
      errors: [
        { messageId: 'unknownAccount', line: 9, data: { text: 'No user with this email', route: 'POST /auth/login' } },
      ],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
import { users } from './users.js'
const app = Fastify()
app.post('/auth/login', async (request, reply) => {
  const user = await users.find(request.body.username)
  if (!user) return reply.code(401).send({ error: 'Unknown user' })
  return users.open(user, request.body.password)
})`,
      errors: [{ messageId: 'unknownAccount', line: 6 }],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
import { users } from './users.js'
const app = new Hono()
app.post('/password/forgot', async (c) => {
  const { email } = await c.req.json()
  if (!(await users.find(email))) return c.json({ message: 'This email is not registered' }, 404)
  return c.json({ message: 'sent' })
})
export default app`,
      errors: [{ messageId: 'unknownAccount', line: 6 }],
    },
  ],
  valid: [
    {
      name: 'one text for both',
      code: `${express}app.post('/api/auth/login', async (req, res) => {
  const user = await users.findOne({ email: req.body.email })
  if (!user) return res.status(401).json({ error: 'Invalid email or password' })
  if (!(await bcrypt.compare(req.body.password, user.hash))) return res.status(401).json({ error: 'Invalid email or password' })
  res.json({ ok: true })
})`,
    },
    {
      name: 'a forgotten password that says nothing',
      code: `${express}app.post('/forgot-password', async (req, res) => {
  const user = await users.findOne({ email: req.body.email })
  if (user) await sendResetMail(user)
  res.json({ message: 'If this email is registered, a link is on its way' })
})`,
    },
    {
      name: 'a route of an administrator',
      code: `${express}app.get('/api/users/:id', async (req, res) => {
  const user = await users.findOne({ id: req.params.id })
  if (!user) return res.status(404).json({ error: 'User not found' })
  res.json({ id: user.id })
})`,
    },
    {
      name: 'credentials',
      code: `${express}app.post('/login', async (req, res) => {
  const user = await users.check(req.body)
  if (!user) return res.status(401).json({ error: 'Wrong credentials' })
  res.json({ ok: true })
})`,
    },
    {
      name: 'a form that is not filled in',
      code: `${express}app.post('/login', async (req, res) => {
  if (!req.body.email) return res.status(400).json({ error: 'Email is required' })
  if (!/@/.test(req.body.email)) return res.status(400).json({ error: 'Invalid email format' })
  res.json(await users.check(req.body))
})`,
    },
    {
      name: 'passwords that differ at a registration',
      code: `${express}app.post('/register', async (req, res) => {
  if (req.body.password !== req.body.confirm) return res.status(400).json({ error: 'Password does not match confirmation' })
  res.json(await users.create(req.body.email))
})`,
    },
    {
      name: 'an error of the server',
      code: `${express}app.post('/login', async (req, res) => {
  if (!users.isReady) return res.status(500).json({ error: 'User table not found' })
  res.json(await users.check(req.body))
})`,
    },
    {
      name: 'a test',
      filename: 'test/login.test.js',
      code: `${express}app.post('/login', async (req, res) => {
  const user = await users.check(req.body)
  if (!user) return res.status(404).json({ error: 'User not found' })
  res.json({ ok: true })
})`,
    },
    {
      name: 'a text for the log',
      code: `${express}app.post('/login', async (req, res) => {
  const user = await users.check(req.body)
  if (!user) {
    console.warn('User not found')
    return res.sendStatus(401)
  }
  res.json({ ok: true })
})`,
    },
  ],
  limits: [
    {
      name: 'a text that a service of another module throws',
      reason: 'what a function of another module throws is not part of its summary',
      files: {
        'users.js': `export async function check(email) {
  throw new Error('User not found: ' + email)
}`,
      },
      filename: 'login.js',
      code: `import express from 'express'
import { check } from './users.js'
const app = express()
app.post('/login', async (req, res) => {
  try { res.json(await check(req.body.email)) } catch (error) { res.status(404).json({ error: error.message }) }
})`,
    },
  ],
} satisfies RuleCases
