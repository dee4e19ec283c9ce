import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-webhook-signature',
  invalid: [
    {
      name: 'orders are paid by whoever posts',
      code: `import express from 'express'
import { orders } from './store.js'
const app = express()
app.post('/webhooks/stripe', async (req, res) => {
  if (req.body.type === 'checkout.session.completed') {
    await orders.update(req.body.data.object.client_reference_id, { status: 'paid' })
  }
  res.json({ received: true })
})`,
      errors: [
        {
          messageId: 'unverifiedWebhook',
          line: 4,
          data: { route: '/webhooks/stripe', change: '`orders.update()`, line 6' },
        },
      ],
    },
    {
      name: 'Next.js route handler',
      filename: 'app/api/webhooks/paypal/route.ts',
      code: `import { db } from '@/lib/db'
export async function POST(request: Request) {
  const event = await request.json()
  await db.subscription.update({ where: { id: event.resource.id }, data: { active: true } })
  return new Response('ok')
}`,
      errors: [
        {
          messageId: 'unverifiedWebhook',
          line: 2,
          data: { route: '/api/webhooks/paypal', change: '`db.subscription.update()`, line 4' },
        },
      ],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
import { deployments } from './deployments.js'
const app = Fastify()
app.post('/github-webhook', async (request, reply) => {
  const { ref, repository } = request.body as any
  if (ref === 'refs/heads/main') await deployments.trigger(repository.name)
  return { ok: true }
})`,
      errors: [{ messageId: 'unverifiedWebhook', line: 4 }],
    },
    {
      name: 'Hono, the body is validated by a schema and the sender is not',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
import { z } from 'zod'
import { users } from './users'
const app = new Hono()
const schema = z.object({ type: z.string(), data: z.object({ id: z.string() }) })
app.post('/hooks/clerk', async (c) => {
  const event = schema.parse(await c.req.json())
  if (event.type === 'user.deleted') await users.remove(event.data.id)
  return c.text('ok')
})
export default app`,
      errors: [{ messageId: 'unverifiedWebhook', line: 6 }],
    },
    {
      name: 'Supabase edge function',
      filename: 'supabase/functions/shop-webhook/index.ts',
      code: `import { createClient } from 'npm:@supabase/supabase-js@2'
Deno.serve(async (req) => {
  const event = await req.json()
  const supabase = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!)
  await supabase.from('orders').update({ paid: true }).eq('id', event.order)
  return new Response('ok')
})`,
      errors: [{ messageId: 'unverifiedWebhook', line: 2 }],
    },
    {
      name: 'NestJS',
      filename: 'src/webhooks.controller.ts',
      code: `import { Body, Controller, Post } from '@nestjs/common'
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly shipments: { updateStatus(id: string, status: string): void }) {}
  @Post('carrier')
  receive(@Body() body: { id: string; status: string }) {
    return this.shipments.updateStatus(body.id, body.status)
  }
}`,
      errors: [{ messageId: 'unverifiedWebhook', line: 6 }],
    },
    {
      name: 'the handler is in another file',
      filename: 'src/app.ts',
      code: `import express from 'express'
import { receive } from './receive'
const app = express()
app.post('/webhook', express.json(), receive)`,
      files: {
        'package.json': '{"name":"app"}',
        'src/receive.ts': `import { orders } from './store'
export async function receive(req, res) {
  await orders.complete(req.body.id)
  await orders.update(req.body.id, { paid: true })
  res.end()
}`,
      },
      errors: [
        {
          messageId: 'unverifiedWebhook',
          line: 4,
          data: { route: '/webhook', change: '`orders.update()`, src/receive.ts:4' },
        },
      ],
    },
    {
      name: 'a helper of the file does the work',
      code: `const express = require('express')
const app = express()
const { credits } = require('./credits')
async function apply(event) {
  await credits.add(event.user, event.amount)
}
app.post('/api/webhook', async (req, res) => {
  await apply(req.body)
  res.sendStatus(200)
})`,
      errors: [{ messageId: 'unverifiedWebhook', line: 7 }],
    },
  ],
  valid: [
    {
      name: 'the library verifies',
      code: `import express from 'express'
import Stripe from 'stripe'
import { orders } from './store.js'
const stripe = new Stripe(process.env.STRIPE_KEY)
const app = express()
app.post('/webhooks/stripe', express.raw({ type: 'application/json' }), async (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET)
  if (event.type === 'payment_intent.succeeded') await orders.update(event.data.object.id, { status: 'paid' })
  res.json({ received: true })
})`,
    },
    {
      name: 'an HMAC compared in constant time',
      filename: 'app/api/webhooks/github/route.ts',
      code: `import { createHmac, timingSafeEqual } from 'node:crypto'
import { deploy } from '@/lib/deploy'
export async function POST(request: Request) {
  const body = await request.text()
  const expected = createHmac('sha256', process.env.GITHUB_SECRET!).update(body).digest('hex')
  const given = request.headers.get('x-hub-signature-256')?.slice(7) ?? ''
  if (given.length !== expected.length || !timingSafeEqual(Buffer.from(given), Buffer.from(expected))) return new Response(null, { status: 401 })
  await deploy.trigger(JSON.parse(body).ref)
  return new Response('ok')
}`,
    },
    {
      name: 'a middleware verifies',
      code: `import express from 'express'
import { verifyShopifyHmac } from './shopify.js'
import { stock } from './store.js'
const app = express()
app.post('/webhooks/stock', verifyShopifyHmac, async (req, res) => {
  await stock.update(req.body.sku, req.body.available)
  res.end()
})`,
    },
    {
      name: 'a helper of another file verifies',
      filename: 'src/app.ts',
      code: `import express from 'express'
import { readEvent } from './events'
import { orders } from './store'
const app = express()
app.post('/webhook', express.raw({ type: '*/*' }), async (req, res) => {
  const event = readEvent(req.body, req.headers)
  if (!event) return res.sendStatus(400)
  await orders.update(event.id, { paid: true })
  res.end()
})`,
      files: {
        'package.json': '{"name":"app"}',
        'src/events.ts': `import { createHmac, timingSafeEqual } from 'crypto'
export function readEvent(body, headers) {
  const expected = createHmac('sha256', process.env.SECRET).update(body).digest()
  return timingSafeEqual(expected, Buffer.from(headers['x-sig'], 'hex')) ? JSON.parse(body) : undefined
}`,
      },
    },
    {
      name: 'a shared secret in a header',
      filename: 'supabase/functions/database-webhook/index.ts',
      code: `import { createClient } from 'npm:@supabase/supabase-js@2'
Deno.serve(async (req) => {
  if (req.headers.get('x-webhook-secret') !== Deno.env.get('WEBHOOK_SECRET')) return new Response('no', { status: 401 })
  const event = await req.json()
  const supabase = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!)
  await supabase.from('orders').update({ paid: true }).eq('id', event.order)
  return new Response('ok')
})`,
    },
    {
      name: 'the request goes to code that cannot be seen',
      code: `import { Webhooks } from 'some-sdk'
import express from 'express'
const webhooks = new Webhooks(process.env.SDK_SECRET)
const app = express()
app.post('/webhook', async (req, res) => {
  await webhooks.receive(req, res)
})`,
    },
    {
      name: 'routes for setting up webhooks',
      code: `import express from 'express'
import { db } from './db.js'
const app = express()
app.post('/api/webhooks', async (req, res) => {
  const { url, events } = req.body
  res.json(await db.webhook.create({ data: { url, events } }))
})
app.delete('/api/webhooks/:id', async (req, res) => { res.json(await db.webhook.delete({ where: { id: req.params.id } })) })`,
    },
    {
      name: 'the provider is asked about the payment',
      code: `import express from 'express'
import { createMollieClient } from '@mollie/api-client'
import { orders } from './store.js'
const mollie = createMollieClient({ apiKey: process.env.MOLLIE_KEY })
const app = express()
app.post('/webhooks/mollie', async (req, res) => {
  const payment = await mollie.payments.get(req.body.id)
  if (payment.status === 'paid') await orders.update(payment.metadata.order, { paid: true })
  res.end()
})`,
    },
    {
      name: 'nothing happens with the event',
      code: `import express from 'express'
const app = express()
app.post('/webhook', (req, res) => {
  console.log('event', req.body.type)
  res.sendStatus(200)
})`,
    },
    {
      name: 'a page about webhooks',
      filename: 'app/settings/webhooks/page.tsx',
      code: `export default async function Page() {
  const hooks = await listWebhooks()
  return <ul>{hooks.map((hook) => <li key={hook.id}>{hook.url}</li>)}</ul>
}`,
    },
    {
      name: 'outgoing webhooks',
      code: `export async function sendWebhook(url: string, body: object) {
  await fetch(url, { method: 'POST', body: JSON.stringify(body) })
}`,
    },
  ],
  limits: [
    {
      name: 'a shared secret inside of the path',
      code: `import express from 'express'
import { orders } from './store.js'
const app = express()
app.post(\`/webhook/\${process.env.HOOK_PATH}\`, async (req, res) => { await orders.update(req.body.id, {}); res.end() })`,
      reason: 'The path is computed, so the rule does not know that it is a webhook; here that is right by luck.',
    },
  ],
} satisfies RuleCases
