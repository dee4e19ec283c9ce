import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-self-service-entitlement',
  invalid: [
    {
      name: 'an upgrade without a payment',
      filename: 'server/account.js',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.post('/upgrade', requireUser, async (req, res) => {
  await prisma.user.update({ where: { id: req.user.id }, data: { isPro: true } })
  res.json({ ok: true })
})`,
      errors: [{ messageId: 'freeEntitlement', line: 6, data: { name: 'isPro', route: 'POST /upgrade' } }],
    },
    {
      name: 'the plan of the body',
      filename: 'app/api/plan/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const { plan } = await request.json()
  const user = await currentUser()
  await prisma.user.update({ where: { id: user.id }, data: { plan } })
  return Response.json({ ok: true })
}`,
      errors: [
        { messageId: 'chosenEntitlement', line: 6, data: { name: 'plan', source: '`request.json()`', line: 4 } },
      ],
    },
    {
      name: 'credits by a statement',
      filename: 'server/credits.ts',
      code: `import express from 'express'
import { Pool } from 'pg'
const pool = new Pool()
const app = express()
app.post('/credits', requireUser, async (req, res) => {
  await pool.query('UPDATE users SET credits = credits + $1 WHERE id = $2', [req.body.amount, req.user.id])
  res.json({ ok: true })
})`,
      errors: [{ messageId: 'chosenEntitlement', line: 6 }],
    },
    {
      name: 'Supabase in a handler',
      filename: 'app/api/premium/route.ts',
      code: `import { createClient } from '@/lib/supabase/server'
export async function POST() {
  const supabase = await createClient()
  const { data: { user } } = await supabase.auth.getUser()
  if (!user) return new Response(null, { status: 401 })
  await supabase.from('profiles').update({ is_premium: true }).eq('id', user.id)
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'freeEntitlement', line: 6 }],
    },
    {
      name: 'an action',
      filename: 'app/actions.ts',
      code: `'use server'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function activate() {
  const user = await currentUser()
  const data = { subscriptionTier: 'enterprise' }
  await prisma.user.update({ where: { id: user.id }, data })
}`,
      errors: [{ messageId: 'freeEntitlement', line: 6 }],
    },
    {
      name: 'more credits, by an increment',
      filename: 'src/app.ts',
      code: `import { Hono } from 'hono'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = new Hono()
app.post('/credits/add', auth, async (c) => {
  await prisma.user.update({ where: { id: c.get('userId') }, data: { credits: { increment: 100 } } })
  return c.json({ ok: true })
})`,
      errors: [{ messageId: 'freeEntitlement', line: 6 }],
    },
    {
      name: 'a document of mongoose',
      filename: 'routes/me.js',
      code: `const express = require('express')
const mongoose = require('mongoose')
const User = mongoose.model('User', schema)
const router = express.Router()
router.patch('/me/tier', protect, async (req, res) => {
  const { tier } = req.body
  res.json(await User.findByIdAndUpdate(req.user.id, { tier: String(tier) }))
})
module.exports = router`,
      errors: [{ messageId: 'chosenEntitlement', line: 7 }],
    },
    {
      name: 'Drizzle',
      filename: 'server/billing.ts',
      code: `import Fastify from 'fastify'
import { drizzle } from 'drizzle-orm/node-postgres'
import { users } from './schema'
const db = drizzle(process.env.DATABASE_URL!)
const app = Fastify()
app.put('/me', { preHandler: [auth] }, async (request) => {
  await db.update(users).set({ subscriptionStatus: 'active' })
  return { ok: true }
})`,
      errors: [{ messageId: 'freeEntitlement', line: 7 }],
    },
  ],
  valid: [
    {
      name: 'the webhook of the provider',
      filename: 'app/api/webhooks/stripe/route.ts',
      code: `import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const stripe = new Stripe(process.env.KEY!)
export async function POST(request: Request) {
  const event = stripe.webhooks.constructEvent(await request.text(), request.headers.get('stripe-signature')!, process.env.WH!)
  await prisma.user.update({ where: { id: event.data.object.metadata.userId }, data: { isPro: true } })
  return new Response('ok')
}`,
    },
    {
      name: 'an administrator gives a plan',
      filename: 'server/admin.js',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.post('/users/:id/plan', requireAdmin, async (req, res) => {
  await prisma.user.update({ where: { id: req.params.id }, data: { plan: String(req.body.plan) } })
  res.json({ ok: true })
})`,
    },
    {
      name: 'credits are spent',
      filename: 'app/api/generate/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function POST() {
  const user = await currentUser()
  await prisma.user.update({ where: { id: user.id, credits: { gte: 1 } }, data: { credits: { decrement: 1 } } })
  return Response.json(await generate())
}`,
    },
    {
      name: 'the payment is looked at',
      filename: 'app/api/confirm/route.ts',
      code: `import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const stripe = new Stripe(process.env.KEY!)
export async function POST(request: Request) {
  const { id } = await request.json()
  const session = await stripe.checkout.sessions.retrieve(id)
  if (session.payment_status !== 'paid') return new Response(null, { status: 402 })
  await prisma.user.update({ where: { id: session.client_reference_id }, data: { isPro: true } })
  return Response.json({ ok: true })
}`,
    },
    {
      name: 'a new account starts with what is free',
      filename: 'app/api/register/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const { email } = await request.json()
  await prisma.user.create({ data: { email: String(email), plan: 'free', credits: 10 } })
  return Response.json({ ok: true })
}`,
    },
    {
      name: 'a plan ends',
      filename: 'server/account.js',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.post('/close', requireUser, async (req, res) => {
  await prisma.user.update({ where: { id: req.user.id }, data: { isPro: false, plan: 'free' } })
  res.json({ ok: true })
})`,
    },
    {
      name: 'a trial',
      filename: 'app/api/trial/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function POST() {
  const user = await currentUser()
  await prisma.user.update({ where: { id: user.id, trialUsed: false }, data: { plan: 'pro', trialUsed: true } })
  return Response.json({ ok: true })
}`,
    },
    {
      name: 'the plan is only a condition',
      filename: 'server/mail.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.post('/hello', requireUser, async (req, res) => {
  await prisma.user.updateMany({ where: { plan: 'pro' }, data: { greeted: true } })
  res.json({ ok: true })
})`,
    },
    {
      name: 'another column',
      filename: 'server/me.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.patch('/me', requireUser, async (req, res) => {
  res.json(await prisma.user.update({ where: { id: req.user.id }, data: { name: String(req.body.name) } }))
})`,
    },
    {
      name: 'a test',
      filename: 'tests/x.test.ts',
      code: `import { PrismaClient } from '@prisma/client'
import express from 'express'
express().post('/upgrade', async (req) => new PrismaClient().user.update({ where: { id: 1 }, data: { isPro: true } }))`,
    },
  ],
} satisfies RuleCases
