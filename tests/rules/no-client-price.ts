import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-client-price',
  invalid: [
    {
      name: 'the amount of a payment',
      filename: 'server/pay.js',
      code: `import express from 'express'
import Stripe from 'stripe'
const app = express()
const stripe = new Stripe(process.env.STRIPE_KEY)
app.post('/pay', async (req, res) => {
  const intent = await stripe.paymentIntents.create({ amount: req.body.amount, currency: 'eur' })
  res.json({ secret: intent.client_secret })
})`,
      errors: [
        {
          messageId: 'clientPrice',
          line: 6,
          data: { sink: '`stripe.paymentIntents.create()`', source: '`req.body.amount`', line: 6 },
        },
      ],
    },
    {
      name: 'a price in the items of a checkout',
      filename: 'app/api/checkout/route.ts',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function POST(request: Request) {
  const { items } = await request.json()
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: items.map((item) => ({
      quantity: item.quantity,
      price_data: { currency: 'usd', unit_amount: Math.round(item.price * 100), product_data: { name: item.name } },
    })),
  })
  return Response.json({ url: session.url })
}`,
      errors: [{ messageId: 'clientPrice', line: 9 }],
    },
    {
      name: 'the total of an order',
      filename: 'app/api/orders/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const { items, total } = await request.json()
  const order = await prisma.order.create({ data: { items: String(items), total, status: 'pending' } })
  return Response.json({ id: order.id })
}`,
      errors: [{ messageId: 'storedPrice', line: 5, data: { name: 'total', source: '`request.json()`', line: 4 } }],
    },
    {
      name: 'a negative quantity',
      filename: 'server/cart.js',
      code: `import express from 'express'
import { db } from './db.js'
const app = express()
app.post('/order', async (req, res) => {
  const product = await db.products.find(req.body.productId)
  const total = product.price * req.body.quantity
  res.json(await charge(total))
})`,
      errors: [{ messageId: 'uncheckedQuantity', line: 6, data: { source: '`req.body.quantity`', line: 6 } }],
    },
    {
      name: 'the id of any price',
      filename: 'app/api/subscribe/route.ts',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function POST(request: Request) {
  const { priceId } = await request.json()
  const session = await stripe.checkout.sessions.create({ mode: 'subscription', line_items: [{ price: priceId, quantity: 1 }] })
  return Response.json({ url: session.url })
}`,
      errors: [
        {
          messageId: 'clientPriceId',
          line: 5,
          data: { sink: '`stripe.checkout.sessions.create()`', source: '`request.json()`', line: 4 },
        },
      ],
    },
    {
      name: 'a request to PayPal',
      filename: 'src/pay.ts',
      code: `import { Hono } from 'hono'
const app = new Hono()
const PAYPAL = 'https://api-m.paypal.com'
app.post('/paypal', async (c) => {
  const { amount } = await c.req.json()
  const answer = await fetch(\`\${PAYPAL}/v2/checkout/orders\`, {
    method: 'POST',
    body: JSON.stringify({ intent: 'CAPTURE', purchase_units: [{ amount: { currency_code: 'EUR', value: amount.toFixed(2) } }] }),
  })
  return c.json(await answer.json())
})`,
      errors: [{ messageId: 'clientPrice', line: 8 }],
    },
    {
      name: 'a sum over the cart of the client',
      filename: 'server/checkout.ts',
      code: `import Fastify from 'fastify'
import Stripe from 'stripe'
const app = Fastify()
const stripe = new Stripe(process.env.STRIPE_KEY!)
app.post('/checkout', async (request) => {
  const cart = request.body.cart
  const sum = cart.reduce((acc, item) => acc + item.price * item.qty, 0)
  return stripe.paymentIntents.create({ amount: Math.round(sum * 100), currency: 'eur' })
})`,
      errors: [{ messageId: 'clientPrice', line: 8 }],
    },
    {
      name: 'Razorpay',
      filename: 'routes/pay.js',
      code: `const express = require('express')
const Razorpay = require('razorpay')
const router = express.Router()
const instance = new Razorpay({ key_id: process.env.ID, key_secret: process.env.KEY })
router.post('/order', async (req, res) => {
  const options = { amount: Number(req.body.price) * 100, currency: 'INR' }
  res.json(await instance.orders.create(options))
})
module.exports = router`,
      errors: [{ messageId: 'clientPrice', line: 6 }],
    },
    {
      name: 'only zero is refused',
      filename: 'server/pay.js',
      code: `import express from 'express'
import Stripe from 'stripe'
const app = express()
const stripe = new Stripe(process.env.STRIPE_KEY)
app.post('/pay', async (req, res) => {
  const { amount, currency = 'usd' } = req.body
  if (!amount || amount <= 0) return res.status(400).end()
  res.json(await stripe.paymentIntents.create({ amount, currency }))
})`,
      errors: [{ messageId: 'clientPrice', line: 8 }],
    },
    {
      name: 'an amount that a function of another file charges, of a schema that only asks for a number',
      filename: 'src/routes/shop.ts',
      files: {
        'package.json': '{}',
        'src/lib/payments.ts': `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function openCheckout(title: string, cents: number, quantity: number) {
  return stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [{ quantity, price_data: { currency: 'eur', unit_amount: cents, product_data: { name: title } } }],
  })
}
export const payNow = ({ amountCents, label }: { amountCents: number; label: string }) =>
  stripe.paymentIntents.create({ amount: amountCents, currency: 'eur', description: label })`,
      },
      code: `import { Hono } from 'hono'
import { z } from 'zod'
import { openCheckout, payNow } from '../lib/payments'
const app = new Hono()
const Input = z.object({ title: z.string(), price: z.number().positive() })
app.post('/buy', async (c) => {
  const { title, price } = Input.parse(await c.req.json())
  return c.json(await openCheckout(title, Math.round(price * 100), 1))
})
app.post('/settle', async (c) => {
  const { price } = await c.req.json()
  return c.json(await payNow({ amountCents: price, label: 'Order' }))
})`,
      errors: [
        {
          messageId: 'clientPrice',
          line: 8,
          data: {
            sink: '`stripe.checkout.sessions.create()` (src/lib/payments.ts:6)',
            source: '`c.req.json()`',
            line: 7,
          },
        },
        {
          messageId: 'clientPrice',
          line: 12,
          data: {
            sink: '`stripe.paymentIntents.create()` (src/lib/payments.ts:10)',
            source: '`c.req.json()`',
            line: 11,
          },
        },
      ],
    },
    {
      name: 'a discount of the client in a function of the file that charges, for a gift as well',
      filename: 'routes/gifts.js',
      code: `import express from 'express'
import Razorpay from 'razorpay'
const app = express()
const razorpay = new Razorpay({ key_id: process.env.ID, key_secret: process.env.SECRET })
const reduced = (cents, percent) => Math.round(cents * (1 - percent / 100))
const charge = (cents) => razorpay.orders.create({ amount: cents, currency: 'INR' })
app.post('/gifts', async (req, res) => {
  const box = await boxes.find(String(req.body.id))
  res.json(await charge(reduced(box.cents, Number(req.body.percent))))
})`,
      errors: [
        {
          messageId: 'clientPrice',
          line: 9,
          data: { sink: '`razorpay.orders.create()`', source: '`req.body.percent`', line: 9 },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'the price of the product',
      filename: 'server/pay.js',
      code: `import express from 'express'
import Stripe from 'stripe'
import { products } from './products.js'
const app = express()
const stripe = new Stripe(process.env.STRIPE_KEY)
app.post('/pay', async (req, res) => {
  const product = await products.findById(req.body.productId)
  const intent = await stripe.paymentIntents.create({ amount: product.price, currency: 'eur' })
  res.json({ secret: intent.client_secret })
})`,
    },
    {
      name: 'a donation',
      filename: 'app/api/donate/route.ts',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function POST(request: Request) {
  const { amount } = await request.json()
  return Response.json(await stripe.paymentIntents.create({ amount, currency: 'eur' }))
}`,
    },
    {
      name: 'a fixed list of prices',
      filename: 'app/api/plan/route.ts',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
const PRICES = { basic: 900, team: 2900 }
export async function POST(request: Request) {
  const { plan } = await request.json()
  return Response.json(await stripe.paymentIntents.create({ amount: PRICES[plan], currency: 'eur' }))
}`,
    },
    {
      name: 'compared with what the order costs',
      filename: 'server/pay.js',
      code: `import express from 'express'
import Stripe from 'stripe'
const app = express()
const stripe = new Stripe(process.env.STRIPE_KEY)
app.post('/pay', async (req, res) => {
  const { amount } = req.body
  const order = await orders.find(req.body.orderId)
  if (amount !== order.total) return res.status(400).end()
  res.json(await stripe.paymentIntents.create({ amount, currency: 'eur' }))
})`,
    },
    {
      name: 'between two bounds',
      filename: 'server/pay.js',
      code: `import express from 'express'
import Stripe from 'stripe'
const app = express()
const stripe = new Stripe(process.env.STRIPE_KEY)
app.post('/support', async (req, res) => {
  const { amount } = req.body
  if (amount < 500 || amount > 100000) return res.status(400).end()
  res.json(await stripe.paymentIntents.create({ amount, currency: 'eur' }))
})`,
    },
    {
      name: 'a quantity with bounds',
      filename: 'server/cart.js',
      code: `import express from 'express'
const app = express()
app.post('/order', async (req, res) => {
  const { quantity } = req.body
  if (!Number.isInteger(quantity) || quantity < 1) return res.status(400).end()
  const product = await products.find(req.body.id)
  res.json(await charge(product.price * quantity))
})`,
    },
    {
      name: 'a schema looks at the quantity',
      filename: 'server/cart.ts',
      code: `import { z } from 'zod'
import express from 'express'
const Order = z.object({ id: z.string(), quantity: z.number().int().positive() })
const app = express()
app.post('/order', async (req, res) => {
  const { id, quantity } = Order.parse(req.body)
  const product = await products.find(id)
  res.json(await charge(product.price * quantity))
})`,
    },
    {
      name: 'an administrator writes an order',
      filename: 'server/admin.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
import { requireAdmin } from './auth'
const prisma = new PrismaClient()
const app = express()
app.post('/orders', requireAdmin, async (req, res) => {
  res.json(await prisma.order.create({ data: { total: req.body.total } }))
})`,
    },
    {
      name: 'the price of a product that a seller offers',
      filename: 'server/products.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.post('/products', requireUser, async (req, res) => {
  res.json(await prisma.product.create({ data: { name: String(req.body.name), price: Number(req.body.price) } }))
})`,
    },
    {
      name: 'a refund of the whole payment',
      filename: 'server/refund.ts',
      code: `import express from 'express'
import Stripe from 'stripe'
const app = express()
const stripe = new Stripe(process.env.STRIPE_KEY!)
app.post('/refund/:id', requireAdmin, async (req, res) => {
  res.json(await stripe.refunds.create({ payment_intent: req.params.id }))
})`,
    },
    {
      name: 'a total that the page shows',
      filename: 'src/components/Cart.tsx',
      code: `import React from 'react'
export function Cart({ items }) {
  const pay = () => fetch('/api/pay', { method: 'POST', body: JSON.stringify({ amount: items.reduce((sum, item) => sum + item.price, 0) }) })
  return <button onClick={pay}>Pay</button>
}`,
    },
    {
      name: 'a function of another file that charges what the server knows',
      filename: 'src/routes/shop.ts',
      files: {
        'package.json': '{}',
        'src/lib/payments.ts': `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function openCheckout(title: string, cents: number, quantity: number) {
  return stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [{ quantity, price_data: { currency: 'eur', unit_amount: cents, product_data: { name: title } } }],
  })
}
export const payNow = ({ amountCents, label }: { amountCents: number; label: string }) =>
  stripe.paymentIntents.create({ amount: amountCents, currency: 'eur', description: label })`,
      },
      code: `import { Hono } from 'hono'
import { openCheckout, payNow } from '../lib/payments'
const app = new Hono()
const PRICES = { single: 1800, five: 8000 }
app.post('/buy', async (c) => {
  const { title, kind, quantity } = await c.req.json()
  await payNow({ amountCents: PRICES[kind], label: title })
  return c.json(await openCheckout(title, PRICES[kind], quantity))
})`,
    },
    {
      name: 'a function of another file that takes a donation',
      filename: 'src/routes/shop.ts',
      files: {
        'package.json': '{}',
        'src/lib/payments.ts': `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function openCheckout(title: string, cents: number, quantity: number) {
  return stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [{ quantity, price_data: { currency: 'eur', unit_amount: cents, product_data: { name: title } } }],
  })
}
export const payNow = ({ amountCents, label }: { amountCents: number; label: string }) =>
  stripe.paymentIntents.create({ amount: amountCents, currency: 'eur', description: label })`,
      },
      code: `import { Hono } from 'hono'
import { openCheckout } from '../lib/payments'
const app = new Hono()
app.post('/donations', async (c) => {
  const { cents } = await c.req.json()
  return c.json(await openCheckout('Donation', cents, 1))
})`,
    },
    {
      name: 'a test',
      filename: 'tests/pay.test.ts',
      code: `import Stripe from 'stripe'
import express from 'express'
const stripe = new Stripe('x')
express().post('/pay', (req) => stripe.paymentIntents.create({ amount: req.body.amount, currency: 'eur' }))`,
    },
  ],
} satisfies RuleCases
