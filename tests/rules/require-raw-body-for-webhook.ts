import type { RuleCases } from '../support/cases.ts'

const STRIPE = `import express from 'express'
import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY)
const app = express()`

export default {
  rule: 'require-raw-body-for-webhook',
  invalid: [
    {
      name: 'a body that a JSON parser has taken apart',
      code: `${STRIPE}
app.use(express.json())
app.post('/webhooks/stripe', (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.WEBHOOK_SECRET)
  res.json({ received: event.id })
})`,
      errors: [
        {
          messageId: 'parsedBody',
          line: 7,
          data: { callee: 'stripe.webhooks.constructEvent', text: 'req.body', line: 5 },
        },
      ],
    },
    {
      name: 'a body that is written as text again',
      code: `import express from 'express'
import { createHmac } from 'node:crypto'
const app = express()
app.post('/webhooks/shop', (req, res) => {
  const digest = createHmac('sha256', process.env.SECRET).update(JSON.stringify(req.body)).digest('hex')
  if (digest !== req.headers['x-signature']) return res.sendStatus(401)
  res.end()
})`,
      errors: [{ messageId: 'reserializedBody', line: 5, data: { text: 'JSON.stringify(req.body)' } }],
    },
    {
      name: 'written as text again for Stripe',
      code: `${STRIPE}
app.post('/webhooks/stripe', (req, res) => {
  const payload = JSON.stringify(req.body)
  const event = stripe.webhooks.constructEvent(payload, req.headers['stripe-signature'], process.env.WEBHOOK_SECRET)
  res.json(event.id)
})`,
      errors: [{ messageId: 'reserializedBody', line: 7, data: { text: 'payload' } }],
    },
    {
      name: 'the pages API of Next.js',
      filename: 'pages/api/webhooks/stripe.ts',
      code: `import Stripe from 'stripe'
import type { NextApiRequest, NextApiResponse } from 'next'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export default function handler(req: NextApiRequest, res: NextApiResponse) {
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature']!, process.env.WEBHOOK_SECRET!)
  res.json(event.id)
}`,
      errors: [{ messageId: 'parsedByNext', line: 5 }],
    },
    {
      name: 'with require and body-parser',
      code: `const express = require('express')
const bodyParser = require('body-parser')
const stripe = require('stripe')(process.env.STRIPE_KEY)
const app = express()
app.use(bodyParser.json())
app.post('/stripe/webhook', async (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.get('stripe-signature'), process.env.WEBHOOK_SECRET)
  res.send(event.type)
})`,
      errors: [{ messageId: 'parsedBody', line: 7 }],
    },
    {
      name: 'a route whose parser is in another file',
      code: `import type { Express } from 'express'
import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export function registerRoutes(app: Express) {
  app.post('/api/webhook/stripe', async (req, res) => {
    const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'] as string, process.env.WEBHOOK_SECRET!)
    res.json({ received: event.id })
  })
}`,
      errors: [{ messageId: 'parsedElsewhere', line: 6 }],
    },
    {
      name: 'a Fastify body written as text again',
      code: `import fastify from 'fastify'
import crypto from 'node:crypto'
const app = fastify()
app.post('/hooks/github', async (request, reply) => {
  const expected = crypto.createHmac('sha256', process.env.SECRET).update(JSON.stringify(request.body)).digest('hex')
  if (request.headers['x-hub-signature-256'] !== expected) return reply.code(401).send()
  return { ok: true }
})`,
      errors: [{ messageId: 'reserializedBody', line: 5 }],
    },
    {
      name: 'a helper of the handler',
      code: `import express from 'express'
import { createHmac } from 'crypto'
const app = express()
function isValid(req) {
  return createHmac('sha1', process.env.SECRET).update(JSON.stringify(req.body)).digest('hex') === req.get('x-sign')
}
app.post('/webhook', (req, res) => (isValid(req) ? res.end() : res.sendStatus(401)))`,
      errors: [{ messageId: 'reserializedBody', line: 5 }],
    },
  ],
  valid: [
    {
      name: 'a raw parser on the route',
      code: `${STRIPE}
app.post('/webhooks/stripe', express.raw({ type: 'application/json' }), (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.WEBHOOK_SECRET)
  res.json({ received: event.id })
})
app.use(express.json())`,
    },
    {
      name: 'the text of a request',
      filename: 'app/api/webhook/route.ts',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function POST(request: Request) {
  const event = stripe.webhooks.constructEvent(await request.text(), request.headers.get('stripe-signature')!, process.env.WEBHOOK_SECRET!)
  return Response.json({ received: event.id })
}`,
    },
    {
      name: 'a copy of the raw text',
      code: `${STRIPE}
app.use(express.json({ verify: (req, _res, buffer) => { req.rawBody = buffer } }))
app.post('/webhooks/stripe', (req, res) => {
  const event = stripe.webhooks.constructEvent(req.rawBody, req.headers['stripe-signature'], process.env.WEBHOOK_SECRET)
  res.json({ received: event.id })
})`,
    },
    {
      name: 'a raw parser for the path',
      code: `${STRIPE}
app.use('/webhooks', express.raw({ type: '*/*' }))
app.use(express.json())
app.post('/webhooks/stripe', (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.WEBHOOK_SECRET)
  res.json({ received: event.id })
})`,
    },
    {
      name: 'a pages API without a parser',
      filename: 'pages/api/webhooks/stripe.ts',
      code: `import Stripe from 'stripe'
import { buffer } from 'micro'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export const config = { api: { bodyParser: false } }
export default async function handler(req, res) {
  const event = stripe.webhooks.constructEvent(await buffer(req), req.headers['stripe-signature'], process.env.WEBHOOK_SECRET!)
  res.json(event.id)
}`,
    },
    {
      name: 'signing what is sent',
      code: `import express from 'express'
import { createHmac } from 'node:crypto'
const app = express()
app.post('/orders', async (req, res) => {
  const signature = createHmac('sha256', process.env.SECRET).update(JSON.stringify({ id: 1 })).digest('hex')
  await fetch('https://partner.example/hook', { method: 'POST', headers: { 'x-signature': signature } })
  res.end()
})`,
    },
    {
      name: 'a JSON parser after the route',
      code: `${STRIPE}
app.post('/webhooks/stripe', express.raw({ type: 'application/json' }), handleStripe)
app.use(express.json())
function handleStripe(req, res) {
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.WEBHOOK_SECRET)
  res.json(event.id)
}`,
    },
    {
      name: 'a hash of a body that is no signature',
      code: `import express from 'express'
import { createHmac } from 'node:crypto'
const app = express()
app.post('/cache-key', (req, res) => res.end(createHmac('sha256', 'k').update(JSON.stringify(req.body)).digest('hex')))`,
    },
  ],
} satisfies RuleCases
