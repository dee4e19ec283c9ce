import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-csrf-protection',
  invalid: [
    {
      name: 'a session for other sites',
      filename: 'server/app.js',
      code: `import express from 'express'
import session from 'express-session'
const app = express()
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true, sameSite: 'none' } }))
app.post('/transfer', requireUser, transfer)`,
      errors: [{ messageId: 'crossSiteSession', line: 4 }],
    },
    {
      name: 'deleted by a link',
      filename: 'server/users.js',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/users/delete/:id', requireAdmin, async (req, res) => {
  await prisma.user.delete({ where: { id: req.params.id } })
  res.redirect('/users')
})`,
      errors: [
        {
          messageId: 'changingGet',
          line: 5,
          data: { route: 'GET /users/delete/:id', change: 'prisma.user.delete', line: 6 },
        },
      ],
    },
    {
      name: 'a page that writes',
      filename: 'app/api/settings/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function GET() {
  const user = await currentUser()
  await prisma.user.update({ where: { id: user.id }, data: { theme: 'dark' } })
  return Response.json({ ok: true })
}`,
      errors: [
        {
          messageId: 'writingGet',
          line: 3,
          data: { route: 'GET /api/settings', change: 'prisma.user.update', line: 5 },
        },
      ],
    },
    {
      name: 'a cookie session by a constant',
      filename: 'server/app.ts',
      code: `import express from 'express'
import cookieSession from 'cookie-session'
const options = { keys: [process.env.KEY], secure: true, sameSite: 'none' as const }
const app = express()
app.use(cookieSession(options))`,
      errors: [{ messageId: 'crossSiteSession', line: 3 }],
    },
    {
      name: 'approved in Hono',
      filename: 'src/app.ts',
      code: `import { Hono } from 'hono'
import { storage } from './storage'
const app = new Hono()
app.get('/posts/:id/approve', requireModerator, async (c) => {
  await storage.updatePost(c.req.param('id'), { approved: true })
  return c.text('ok')
})`,
      errors: [{ messageId: 'changingGet', line: 4 }],
    },
    {
      name: 'a row that is removed by a helper',
      filename: 'server/items.ts',
      code: `import Fastify from 'fastify'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = Fastify()
const drop = (id: string) => prisma.item.delete({ where: { id } })
app.get('/items/remove', async (request) => {
  await drop(request.query.id)
  return { ok: true }
})`,
      errors: [{ messageId: 'changingGet', line: 6 }],
    },
    {
      name: 'a document of mongoose',
      filename: 'routes/cart.js',
      code: `const express = require('express')
const mongoose = require('mongoose')
const Cart = mongoose.model('Cart', schema)
const router = express.Router()
router.get('/cart/clear', protect, async (req, res) => {
  await Cart.deleteMany({ owner: req.user.id })
  res.redirect('/cart')
})
module.exports = router`,
      errors: [{ messageId: 'changingGet', line: 5 }],
    },
    {
      name: 'money by a link',
      filename: 'server/pay.ts',
      code: `import express from 'express'
import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
const app = express()
app.get('/plans/:plan/buy', requireUser, async (req, res) => {
  await stripe.subscriptions.create({ customer: req.user.customer, items: [{ price: PRICES.basic }] })
  res.redirect('/plans')
})`,
      errors: [{ messageId: 'changingGet', line: 5 }],
    },
    {
      name: 'a row for every call, whatever the query says',
      filename: 'server/teams.ts',
      code: `import express from 'express'
import { storage } from './storage'
const app = express()
app.get('/teams/mine', requireUser, async (req, res) => {
  const user = await storage.getUser(req.user.id)
  if (!req.query.quiet) await storage.createTeam({ owner: user.id })
  res.json(user)
})`,
      errors: [
        {
          messageId: 'writingGet',
          line: 4,
          data: { route: 'GET /teams/mine', change: 'storage.createTeam', line: 6 },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a session for this site alone',
      filename: 'server/app.js',
      code: `import express from 'express'
import session from 'express-session'
const app = express()
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true, sameSite: 'lax' } }))`,
    },
    {
      name: 'deleted by a request of its own',
      filename: 'server/users.js',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.delete('/users/:id', requireAdmin, async (req, res) => {
  await prisma.user.delete({ where: { id: req.params.id } })
  res.end()
})`,
    },
    {
      name: 'a program that tells the version',
      code: `import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Router } from 'express'
const runFile = promisify(execFile)
export const router = Router()
router.get('/build', async (req, res) => {
  const { stdout } = await runFile('git', ['rev-parse', 'HEAD'])
  res.json({ build: stdout.trim() })
})`,
    },
    {
      name: 'a token in every form',
      filename: 'server/app.js',
      code: `import express from 'express'
import session from 'express-session'
import { doubleCsrf } from 'csrf-csrf'
const app = express()
const { doubleCsrfProtection } = doubleCsrf({ getSecret: () => process.env.CSRF_SECRET })
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true, sameSite: 'none' } }))
app.use(doubleCsrfProtection)`,
    },
    {
      name: 'the origin is looked at',
      filename: 'server/app.js',
      code: `import express from 'express'
import session from 'express-session'
const app = express()
app.use((req, res, next) => (req.method === 'GET' || req.headers.origin === process.env.APP_URL ? next() : res.sendStatus(403)))
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true, sameSite: 'none' } }))`,
    },
    {
      name: 'an address that came by mail',
      filename: 'app/api/verify-email/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function GET(request: Request) {
  const token = new URL(request.url).searchParams.get('token')
  await prisma.user.update({ where: { token: String(token) }, data: { verified: true } })
  return Response.json({ ok: true })
}`,
    },
    {
      name: 'a view is counted',
      filename: 'server/posts.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/posts/:id', async (req, res) => {
  await prisma.postView.create({ data: { postId: req.params.id } })
  res.json(await prisma.post.findUnique({ where: { id: req.params.id } }))
})`,
    },
    {
      name: 'the last visit is noted',
      filename: 'server/me.ts',
      code: `import express from 'express'
import { storage } from './storage'
const app = express()
app.get('/me', requireUser, async (req, res) => {
  await storage.updateLastSeen(req.user.id)
  res.json(req.user)
})`,
    },
    {
      name: 'reading',
      filename: 'server/list.ts',
      code: `import Fastify from 'fastify'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = Fastify()
app.get('/items', async () => prisma.item.findMany())`,
    },
    {
      name: 'a job of the platform',
      filename: 'app/api/cron/cleanup/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function GET(request: Request) {
  if (request.headers.get('authorization') !== \`Bearer \${process.env.CRON_SECRET}\`) return new Response(null, { status: 401 })
  await prisma.item.deleteMany({ where: { old: true } })
  return Response.json({ ok: true })
}`,
    },
    {
      name: 'a program that is asked over its input',
      filename: 'server/bridge.ts',
      code: `import express from 'express'
import { spawn } from 'node:child_process'
const child = spawn('accounts')
const app = express()
app.get('/accounts', requireUser, async (req, res) => {
  child.stdin.write('list')
  res.json(await answer())
})`,
    },
    {
      name: 'the first settings are made where there are none',
      filename: 'server/settings.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/settings', requireUser, async (req, res) => {
  let settings = await prisma.settings.findFirst({ where: { userId: req.user.id } })
  if (!settings) settings = await prisma.settings.create({ data: { userId: req.user.id } })
  res.json(settings)
})`,
    },
    {
      name: 'the plans are filled in once',
      filename: 'server/plans.ts',
      code: `import Fastify from 'fastify'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = Fastify()
app.get('/plans', async () => {
  const plans = await prisma.plan.findMany()
  if (plans.length === 0) await prisma.plan.createMany({ data: DEFAULT_PLANS })
  return plans
})`,
    },
    {
      name: 'a promise that fails',
      filename: 'server/ready.ts',
      code: `import express from 'express'
import { probe } from './probe'
const app = express()
app.get('/overview', async (_req, res) => {
  const late = new Promise((_resolve, reject) => setTimeout(() => reject(new Error('late')), 5000))
  await Promise.race([probe(), late])
  res.json({ up: true })
})`,
    },
    {
      name: 'a stream that ends with the connection, and a request to the provider of logins',
      filename: 'server/assets.ts',
      code: `import express from 'express'
import { destroyOnDisconnect, idp, sp, storage } from './parts'
const app = express()
app.get('/assets/:id', async (req, res) => {
  const stream = await storage.readAsset(req.params.id)
  if (destroyOnDisconnect(res, () => stream.destroy())) return
  stream.pipe(res)
})
app.get('/saml', (_req, res) => {
  const { context } = sp.createLoginRequest(idp, 'redirect')
  res.redirect(context)
})`,
    },
    {
      name: 'a test',
      filename: 'tests/app.test.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
express().get('/delete', () => new PrismaClient().user.deleteMany())`,
    },
  ],
} satisfies RuleCases
