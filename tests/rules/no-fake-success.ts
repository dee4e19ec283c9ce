import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-fake-success',
  invalid: [
    {
      name: 'chance decides a payment',
      filename: 'src/services/payments.ts',
      code: `export async function processPayment(order: Order) {
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const success = Math.random() < 0.9
  return { success, transactionId: \`tx_\${Date.now()}\` }
}`,
      errors: [{ messageId: 'randomOutcome', line: 3, data: { subject: '`processPayment`' } }],
    },
    {
      name: 'a payment route that only answers',
      filename: 'app/api/payment/route.ts',
      code: `import { NextResponse } from 'next/server'
export async function POST(request: Request) {
  const { amount, cardNumber } = await request.json()
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return NextResponse.json({ success: true, amount, transactionId: 'txn_' + Math.random().toString(36).slice(2) })
}`,
      errors: [{ messageId: 'emptyHandler', line: 2, data: { route: 'POST /api/payment' } }],
    },
    {
      name: 'success although the provider threw',
      filename: 'src/billing.js',
      code: `import express from 'express'
const app = express()
app.post('/api/refunds', async (req, res) => {
  try {
    await provider.refund(req.body.chargeId)
    res.json({ success: true })
  } catch (error) {
    console.error(error)
    res.json({ success: true, message: 'Refund is on its way' })
  }
})`,
      errors: [{ messageId: 'successInCatch', line: 9, data: { subject: '`/api/refunds`' } }],
    },
    {
      name: 'a random refusal',
      filename: 'src/kyc.service.ts',
      code: `export class KycService {
  async check(document: Document) {
    if (Math.random() > 0.1) {
      return { status: 'approved' }
    }
    return { status: 'manual' }
  }
}`,
      errors: [{ messageId: 'randomOutcome', line: 3, data: { subject: '`KycService.check`' } }],
    },
    {
      name: 'chance in a conditional of an arrow function',
      filename: 'src/gateway.ts',
      code: `export const chargeCard = async (card: Card) => {
  const result = Math.random() >= 0.05 ? 'succeeded' : 'failed'
  return { result, last4: card.last4 }
}`,
      errors: [{ messageId: 'randomOutcome', line: 2, data: { subject: '`chargeCard`' } }],
    },
    {
      name: 'chance as a property of the answer',
      filename: 'src/routes.js',
      code: `const express = require('express')
const router = express.Router()
router.post('/verify-identity', (req, res) => {
  res.json({ verified: Math.random() > 0.2 })
})
module.exports = router`,
      errors: [{ messageId: 'randomOutcome', line: 4, data: { subject: '`/verify-identity`' } }],
    },
    {
      name: 'a checkout of Hono with a helper that only waits',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
const app = new Hono()
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
app.post('/checkout', async (c) => {
  const { items } = await c.req.json()
  await sleep(800)
  console.log('checkout', items.length)
  return c.json({ status: 'paid' })
})`,
      errors: [{ messageId: 'emptyHandler', line: 4, data: { route: 'POST /checkout' } }],
    },
    {
      name: 'a purchase of Fastify',
      filename: 'src/server.ts',
      code: `import Fastify from 'fastify'
import { randomUUID } from 'node:crypto'
const app = Fastify()
app.post('/purchase', async (request, reply) => {
  return reply.send({ ok: true, receipt: randomUUID() })
})`,
      errors: [{ messageId: 'emptyHandler', line: 4, data: { route: 'POST /purchase' } }],
    },
    {
      name: 'chance under a name that says nothing',
      filename: 'src/transfers.ts',
      code: `export async function transferMoney(order: Order) {
  const dice = Math.random() < 0.98
  if (dice) return { state: 'completed' }
  throw new Error('Try again')
}`,
      errors: [{ messageId: 'randomOutcome', line: 2, data: { subject: '\`transferMoney\`' } }],
    },
    {
      name: 'a verification that returns success from its catch',
      filename: 'src/receipts.ts',
      code: `export async function verifyPurchase(receipt: string) {
  try {
    const answer = await store.verify(receipt)
    return { valid: answer.valid }
  } catch {
    return { valid: true }
  }
}`,
      errors: [{ messageId: 'successInCatch', line: 6, data: { subject: '`verifyPurchase`' } }],
    },
    {
      name: 'the outcome negated before it is thrown',
      filename: 'src/payouts.ts',
      code: `export async function sendPayout(amount: number) {
  const { random } = Math
  if (!(Math.random() < 0.95)) throw new Error('The bank declined')
  return { id: random().toString(36), amount }
}`,
      errors: [{ messageId: 'randomOutcome', line: 3 }],
    },
    {
      name: 'marked as paid without asking anybody',
      code: `import express from 'express'
import { z } from 'zod'
import { PrismaClient } from '@prisma/client'
import { requireAuth } from './auth.js'
const prisma = new PrismaClient()
const app = express()
app.post('/payments/confirm', requireAuth, async (req, res) => {
  const { orderId } = z.object({ orderId: z.string().uuid() }).parse(req.body)
  await prisma.order.updateMany({ where: { id: orderId, userId: req.user.id }, data: { status: 'paid' } })
  res.json({ success: true, status: 'paid' })
})`,
      errors: [
        {
          messageId: 'markedPaid',
          line: 10,
          data: { route: 'POST /payments/confirm', change: '`prisma.order.updateMany()`', line: 9 },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'the answer of the provider',
      filename: 'app/api/payment/route.ts',
      code: `import Stripe from 'stripe'
import { NextResponse } from 'next/server'
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!)
export async function POST(request: Request) {
  const { intent } = await request.json()
  const payment = await stripe.paymentIntents.confirm(intent)
  return NextResponse.json({ success: payment.status === 'succeeded' })
}`,
    },
    {
      name: 'a failure is told',
      filename: 'src/billing.js',
      code: `import express from 'express'
const app = express()
app.post('/api/refunds', async (req, res) => {
  try {
    await provider.refund(req.body.chargeId)
    res.json({ success: true })
  } catch (error) {
    res.status(502).json({ success: false })
  }
})`,
    },
    {
      name: 'a double in a test',
      filename: 'tests/payments.ts',
      code: `export async function processPayment() {
  return { success: Math.random() < 0.9 }
}`,
    },
    {
      name: 'a story',
      filename: 'src/Checkout.stories.tsx',
      code: `export const payOrder = async () => (Math.random() < 0.5 ? 'success' : 'failed')`,
    },
    {
      name: 'a demo mode that has to be switched on',
      filename: 'src/services/payments.ts',
      code: `export async function processPayment(order: Order) {
  if (process.env.PAYMENTS_DEMO === 'true') {
    const success = Math.random() < 0.9
    return { success }
  }
  return provider.charge(order)
}`,
    },
    {
      name: 'outside of production',
      filename: 'src/services/payments.ts',
      code: `export async function processPayment(order: Order) {
  if (process.env.NODE_ENV !== 'production') {
    return { success: Math.random() < 0.9 }
  }
  return provider.charge(order)
}`,
    },
    {
      name: 'a sample for the log',
      filename: 'src/services/payments.ts',
      code: `export async function processPayment(order: Order) {
  if (Math.random() < 0.01) logger.info('payment', order.id)
  return provider.charge(order)
}`,
    },
    {
      name: 'an order of a list',
      filename: 'src/lists.ts',
      code: `export const randomOrder = () => (Math.random() < 0.5 ? 1 : -1)`,
    },
    {
      name: 'success of something that is no payment',
      filename: 'src/server.ts',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.post('/ping', async (request, reply) => reply.send({ ok: true }))`,
    },
    {
      name: 'the webhook of payments is acknowledged',
      filename: 'app/api/payments/webhook/route.ts',
      code: `export async function POST(request: Request) {
  console.log('event', await request.text())
  return Response.json({ ok: true })
}`,
    },
    {
      name: 'the payment is made by a module of the project',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
import { settle } from './settle'
const app = new Hono()
app.post('/checkout', async (c) => {
  await settle(await c.req.json())
  return c.json({ success: true })
})`,
    },
    {
      name: 'a mail after the payment may fail',
      filename: 'src/orders.ts',
      code: `export async function finishOrder(order: Order) {
  const charge = await provider.charge(order)
  try {
    await mailer.send(order.email, charge.id)
  } catch (error) {
    console.warn('mail', error)
    return { success: true, mailed: false }
  }
  return { success: true, mailed: true }
}`,
    },
    {
      name: 'chance in a game',
      filename: 'src/game.ts',
      code: `export function attack(monster: Monster) {
  const success = Math.random() < monster.luck
  return { success }
}`,
    },
    {
      name: 'a read of the state',
      filename: 'app/api/payment/route.ts',
      code: `export async function GET() {
  return Response.json({ success: true, methods: ['card', 'transfer'] })
}`,
    },
    {
      name: 'marked as paid after the provider was asked, or by the staff',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
import { requireAuth, requireRole } from './auth.js'
import { confirmIntent } from './provider.js'
const prisma = new PrismaClient()
const app = express()
app.post('/payments/confirm', requireAuth, async (req, res) => {
  const intent = await confirmIntent(req.body.intent)
  if (intent.state !== 'succeeded') return res.json({ success: false })
  await prisma.order.update({ where: { intentId: intent.id }, data: { status: 'paid' } })
  res.json({ success: true })
})
app.post('/payments/cash', requireAuth, requireRole('cashier'), async (req, res) => {
  await prisma.order.update({ where: { id: req.body.id }, data: { status: 'paid' } })
  res.json({ success: true })
})`,
    },
  ],
  limits: [
    {
      name: 'a payment that a database alone believes',
      filename: 'app/api/payment/route.ts',
      code: `export async function POST(request: Request) {
  const { orderId } = await request.json()
  await orders.update(orderId, { paid: true })
  return Response.json({ success: true })
}`,
      reason: 'Something is called, and it could be what talks to the provider.',
    },
  ],
} satisfies RuleCases
