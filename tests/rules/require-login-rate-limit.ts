import type { RuleCases } from '../support/cases.ts'

const express = `import express from 'express'
import { users } from './users.js'
const app = express()
`

export default {
  rule: 'require-login-rate-limit',
  invalid: [
    {
      name: 'passwords without a limit',
      code: `${express}app.post('/api/auth/login', async (req, res) => {
  const { email, password } = req.body
  const user = await users.check(email, password)
  if (!user) return res.sendStatus(401)
  res.json({ token: user.token })
})`,
      errors: [{ messageId: 'unlimitedLogin', line: 4, data: { route: 'POST /api/auth/login' } }],
    },
    {
      name: 'Next.js route handler',
      filename: 'app/api/login/route.ts',
      code: `import { compare } from 'bcryptjs'
import { findUser } from '@/lib/users'
export async function POST(request: Request) {
  const body = await request.json()
  const user = await findUser(body.email)
  if (!user || !(await compare(body.password, user.hash))) return new Response('no', { status: 401 })
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'unlimitedLogin', line: 3, data: { route: 'POST /api/login' } }],
    },
    {
      name: 'one-time codes',
      code: `${express}app.post('/verify-otp', async (req, res) => {
  const ok = await users.checkCode(req.body.phone, req.body.code)
  res.json({ ok })
})`,
      errors: [{ messageId: 'unlimitedLogin', line: 4 }],
    },
    {
      name: 'NestJS',
      filename: 'src/auth.controller.ts',
      code: `import { Body, Controller, Post } from '@nestjs/common'
import { LoginDto } from './login.dto'
@Controller('auth')
export class AuthController {
  constructor(private readonly auth: { login(dto: LoginDto): Promise<unknown> }) {}
  @Post('login')
  login(@Body() dto: LoginDto) { return this.auth.login(dto) }
}`,
      errors: [{ messageId: 'unlimitedLogin', line: 7, data: { route: 'POST /auth/login' } }],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
import { users } from './users.js'
const app = Fastify()
app.post('/login', async (request, reply) => {
  const { username, password } = request.body as { username: string; password: string }
  return users.login(username, password)
})`,
      errors: [{ messageId: 'unlimitedLogin', line: 4 }],
    },
    {
      name: 'Hono with a schema',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
import { z } from 'zod'
import { users } from './users'
const app = new Hono()
const loginSchema = z.object({ email: z.string(), password: z.string() })
app.post('/auth/sign-in', async (c) => {
  const { email, password } = loginSchema.parse(await c.req.json())
  return c.json(await users.login(email, password))
})
export default app`,
      errors: [{ messageId: 'unlimitedLogin', line: 6 }],
    },
    {
      name: 'handlers of another file, and a code that is sent to any address',
      filename: 'src/app.ts',
      code: `import express from 'express'
import { login, forgotPassword } from './controllers/auth'
const app = express()
app.post('/login', login)
app.post('/forgot-password', forgotPassword)`,
      files: {
        'package.json': '{"name":"app","dependencies":{"express":"5"}}',
        'src/controllers/auth.ts': `import { users, mailer } from '../store'
export async function login(req, res) {
  const { email, password } = req.body
  res.json(await users.login(email, password))
}
export async function forgotPassword(req, res) {
  await mailer.sendResetCode(req.body.email)
  res.end()
}`,
      },
      errors: [
        { messageId: 'unlimitedLogin', line: 4 },
        { messageId: 'unlimitedLogin', line: 5, data: { route: 'POST /forgot-password' } },
      ],
    },
    {
      name: 'passport decides and limits nothing',
      code: `const express = require('express')
const passport = require('passport')
const app = express()
app.post('/login', passport.authenticate('local'), (req, res) => res.json(req.user.name))`,
      errors: [{ messageId: 'unlimitedLogin', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'a limiter in the chain',
      code: `import rateLimit from 'express-rate-limit'
${express}const limiter = rateLimit({ windowMs: 60_000, limit: 5 })
app.post('/login', limiter, async (req, res) => { res.json(await users.login(req.body.email, req.body.password)) })`,
    },
    {
      name: 'a limiter on the application',
      code: `${express}import { apiLimiter } from './limits.js'
app.use(apiLimiter)
app.post('/login', async (req, res) => { res.json(await users.login(req.body.email, req.body.password)) })`,
    },
    {
      name: 'a limiter among the dependencies',
      filename: 'src/app.ts',
      code: `${express}app.post('/login', async (req, res) => { res.json(await users.login(req.body.email, req.body.password)) })`,
      files: { 'package.json': '{"dependencies":{"express":"5","rate-limiter-flexible":"5"}}' },
    },
    {
      name: 'called inside of the handler',
      filename: 'app/api/login/route.ts',
      code: `import { checkRateLimit } from '@/lib/limits'
import { login } from '@/lib/users'
export async function POST(request: Request) {
  const { email, password } = await request.json()
  if (!(await checkRateLimit(email))) return new Response('later', { status: 400 })
  return Response.json(await login(email, password))
}`,
    },
    {
      name: 'attempts are counted here',
      code: `${express}const failedAttempts = new Map()
app.post('/login', async (req, res) => {
  const { email, password } = req.body
  if ((failedAttempts.get(email) ?? 0) > 5) return res.status(423).end()
  res.json(await users.login(email, password))
})`,
    },
    {
      name: 'the provider of the accounts limits attempts',
      filename: 'app/api/login/route.ts',
      code: `import { createClient } from '@/lib/supabase/server'
export async function POST(request: Request) {
  const { email, password } = await request.json()
  const supabase = await createClient()
  const { error } = await supabase.auth.signInWithPassword({ email, password })
  return Response.json({ ok: !error })
}`,
    },
    {
      name: 'the page of the form',
      code: `${express}app.get('/login', (req, res) => res.render('login'))
app.post('/logout', (req, res) => { req.session.destroy(() => res.end()) })`,
    },
    {
      name: 'a provider does the login, no password is tested',
      code: `${express}app.post('/auth/login', async (req, res) => { res.redirect(await users.providerUrl(req.body.provider)) })`,
    },
    {
      name: 'a router that nobody is known to mount',
      filename: 'src/routes/auth.ts',
      code: `import { Router } from 'express'
import { users } from '../users'
const router = Router()
router.post('/login', async (req, res) => { res.json(await users.login(req.body.email, req.body.password)) })
export default router`,
    },
  ],
  limits: [
    {
      name: 'the proxy in front limits',
      code: `${express}app.post('/login', async (req, res) => { res.json(await users.login(req.body.email, req.body.password)) })`,
      reason: 'Limits of a gateway or of the hosting platform are not in the source.',
    },
  ],
} satisfies RuleCases
