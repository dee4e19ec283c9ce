import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unbound-payment',
  invalid: [
    {
      name: 'any paid session pays for any order',
      filename: 'app/api/confirm/route.ts',
      code: `import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const stripe = new Stripe(process.env.STRIPE_KEY!)
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const { sessionId, orderId } = await request.json()
  const session = await stripe.checkout.sessions.retrieve(sessionId)
  if (session.payment_status !== 'paid') return new Response('Not paid', { status: 402 })
  await prisma.order.update({ where: { id: orderId }, data: { status: 'paid' } })
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'unboundPayment', line: 7, data: { change: 'prisma.order.update', line: 9 } }],
    },
    {
      name: 'without a payment nothing is looked at',
      filename: 'server/orders.js',
      code: `import express from 'express'
import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const stripe = new Stripe(process.env.STRIPE_KEY)
const prisma = new PrismaClient()
const app = express()
app.post('/orders', requireUser, async (req, res) => {
  const { paymentIntentId, items } = req.body
  if (paymentIntentId) {
    const intent = await stripe.paymentIntents.retrieve(paymentIntentId)
    if (intent.status !== 'succeeded' || intent.metadata.userId !== req.user.id) return res.status(402).end()
  }
  const order = await prisma.order.create({ data: { items: String(items), status: 'confirmed' } })
  res.json(order)
})`,
      errors: [
        {
          messageId: 'optionalPayment',
          line: 9,
          data: { source: '`paymentIntentId`', change: 'prisma.order.create', line: 13 },
        },
      ],
    },
    {
      name: 'an intent, destructured',
      filename: 'server/pay.ts',
      code: `import Fastify from 'fastify'
import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const stripe = new Stripe(process.env.STRIPE_KEY!)
const prisma = new PrismaClient()
const app = Fastify()
app.post('/premium', { preHandler: [auth] }, async (request) => {
  const { status } = await stripe.paymentIntents.retrieve(request.body.intent)
  if (status === 'succeeded') await prisma.user.update({ where: { id: request.user.id }, data: { premium: true } })
  return { status }
})`,
      errors: [{ messageId: 'unboundPayment', line: 8 }],
    },
    {
      name: 'PayPal by its address',
      filename: 'routes/paypal.js',
      code: `const express = require('express')
const mongoose = require('mongoose')
const Booking = mongoose.model('Booking', schema)
const router = express.Router()
router.post('/capture', async (req, res) => {
  const answer = await fetch(\`https://api-m.paypal.com/v2/checkout/orders/\${req.body.orderID}/capture\`, { method: 'POST' })
  const data = await answer.json()
  if (data.status !== 'COMPLETED') return res.status(402).end()
  await Booking.findByIdAndUpdate(req.body.bookingId, { paid: true })
  res.json({ ok: true })
})
module.exports = router`,
      errors: [{ messageId: 'unboundPayment', line: 6 }],
    },
    {
      name: 'through a helper of the file',
      filename: 'src/app.ts',
      code: `import { Hono } from 'hono'
import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const stripe = new Stripe(process.env.STRIPE_KEY!)
const prisma = new PrismaClient()
const app = new Hono()
const isPaid = (session) => session.payment_status === 'paid'
app.get('/success', async (c) => {
  const session = await stripe.checkout.sessions.retrieve(c.req.query('session_id'))
  if (isPaid(session)) await prisma.course.update({ where: { id: c.req.query('course') }, data: { unlocked: true } })
  return c.redirect('/courses')
})`,
      errors: [{ messageId: 'unboundPayment', line: 9 }],
    },
    {
      name: 'the status is also logged',
      filename: 'app/api/verify/route.ts',
      code: `import Stripe from 'stripe'
import { createClient } from '@/lib/supabase/server'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function POST(request: Request) {
  const body = await request.json()
  const intent = await stripe.paymentIntents.retrieve(body.paymentIntentId)
  console.log('intent', intent.id, intent.amount)
  if (intent.status !== 'succeeded') return Response.json({ error: 'unpaid' }, { status: 402 })
  const supabase = await createClient()
  await supabase.from('orders').update({ status: 'paid' }).eq('id', body.orderId)
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'unboundPayment', line: 6 }],
    },
    {
      name: 'a body that may hold a session',
      filename: 'app/api/activate/route.ts',
      code: `import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const stripe = new Stripe(process.env.STRIPE_KEY!)
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const body = await request.json()
  if (body.sessionId) {
    const session = await stripe.checkout.sessions.retrieve(body.sessionId)
    if (session.payment_status !== 'paid') return new Response(null, { status: 402 })
  }
  await prisma.license.create({ data: { email: String(body.email) } })
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'optionalPayment', line: 7 }],
    },
    {
      name: 'Razorpay',
      filename: 'routes/pay.js',
      code: `const express = require('express')
const Razorpay = require('razorpay')
const { PrismaClient } = require('@prisma/client')
const prisma = new PrismaClient()
const instance = new Razorpay({ key_id: process.env.ID, key_secret: process.env.KEY })
const router = express.Router()
router.post('/done', async (req, res) => {
  const payment = await instance.payments.fetch(req.body.paymentId)
  if (payment.status !== 'captured') return res.status(402).end()
  await prisma.order.update({ where: { id: req.body.orderId }, data: { paid: true } })
  res.json({ ok: true })
})
module.exports = router`,
      errors: [{ messageId: 'unboundPayment', line: 8 }],
    },
  ],
  valid: [
    {
      name: 'the session says whose order it is',
      filename: 'app/api/confirm/route.ts',
      code: `import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const stripe = new Stripe(process.env.STRIPE_KEY!)
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const { sessionId } = await request.json()
  const session = await stripe.checkout.sessions.retrieve(sessionId)
  if (session.payment_status !== 'paid') return new Response('Not paid', { status: 402 })
  await prisma.order.update({ where: { id: session.metadata.orderId }, data: { status: 'paid' } })
  return Response.json({ ok: true })
}`,
    },
    {
      name: 'amount and buyer are compared',
      filename: 'server/orders.js',
      code: `import express from 'express'
import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const stripe = new Stripe(process.env.STRIPE_KEY)
const prisma = new PrismaClient()
const app = express()
app.post('/orders/:id/pay', requireUser, async (req, res) => {
  const order = await prisma.order.findUnique({ where: { id: req.params.id, userId: req.user.id } })
  const intent = await stripe.paymentIntents.retrieve(req.body.intent)
  if (intent.status !== 'succeeded' || intent.amount !== order.total) return res.status(402).end()
  await prisma.order.update({ where: { id: order.id }, data: { status: 'paid', intentId: intent.id } })
  res.json({ ok: true })
})`,
    },
    {
      name: 'a helper looks at the whole payment',
      filename: 'server/pay.ts',
      code: `import express from 'express'
import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
import { belongsTo } from './payments'
const stripe = new Stripe(process.env.STRIPE_KEY!)
const prisma = new PrismaClient()
const app = express()
app.post('/pay', requireUser, async (req, res) => {
  const intent = await stripe.paymentIntents.retrieve(req.body.intent)
  if (intent.status !== 'succeeded' || !belongsTo(intent, req.user)) return res.status(402).end()
  await prisma.user.update({ where: { id: req.user.id }, data: { premium: true } })
  res.json({ ok: true })
})`,
    },
    {
      name: 'the webhook',
      filename: 'app/api/webhooks/stripe/route.ts',
      code: `import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const stripe = new Stripe(process.env.STRIPE_KEY!)
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const event = stripe.webhooks.constructEvent(await request.text(), request.headers.get('stripe-signature')!, process.env.WH!)
  const session = await stripe.checkout.sessions.retrieve(event.data.object.id)
  if (session.payment_status === 'paid') await prisma.order.update({ where: { sessionId: session.id }, data: { status: 'paid' } })
  return new Response('ok')
}`,
    },
    {
      name: 'the status is only shown',
      filename: 'app/api/status/route.ts',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function GET(request: Request) {
  const id = new URL(request.url).searchParams.get('id')
  const session = await stripe.checkout.sessions.retrieve(id!)
  return Response.json({ status: session.payment_status })
}`,
    },
    {
      name: 'the id of the payment is stored with the order',
      filename: 'server/jobs.ts',
      code: `import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const stripe = new Stripe(process.env.STRIPE_KEY!)
const prisma = new PrismaClient()
export async function reconcile() {
  for (const order of await prisma.order.findMany()) {
    const intent = await stripe.paymentIntents.retrieve(order.intentId)
    if (intent.status === 'succeeded') await prisma.order.update({ where: { id: order.id }, data: { status: 'paid' } })
  }
}`,
    },
    {
      name: 'a missing payment is refused',
      filename: 'server/orders.js',
      code: `import express from 'express'
import Stripe from 'stripe'
import { PrismaClient } from '@prisma/client'
const stripe = new Stripe(process.env.STRIPE_KEY)
const prisma = new PrismaClient()
const app = express()
app.post('/orders', requireUser, async (req, res) => {
  if (req.body.intent) {
    const intent = await stripe.paymentIntents.retrieve(req.body.intent)
    if (intent.amount !== cart.total) return res.status(402).end()
  } else return res.status(402).end()
  res.json(await prisma.order.create({ data: { status: 'confirmed' } }))
})`,
    },
    {
      name: 'a test',
      filename: 'tests/pay.test.ts',
      code: `import Stripe from 'stripe'
const stripe = new Stripe('x')
test('x', async () => expect((await stripe.paymentIntents.retrieve('pi')).status).toBe('succeeded'))`,
    },
  ],
} satisfies RuleCases
