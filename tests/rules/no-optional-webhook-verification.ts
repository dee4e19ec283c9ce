import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-optional-webhook-verification',
  invalid: [
    {
      name: 'verified only when the secret is set',
      code: `import express from 'express'
import { verifySignature } from './signature.js'
const app = express()
const secret = process.env.WEBHOOK_SECRET
app.post('/webhooks/orders', express.raw({ type: '*/*' }), (req, res) => {
  if (secret && !verifySignature(req.body, req.get('x-signature'), secret)) {
    return res.sendStatus(401)
  }
  res.sendStatus(200)
})`,
      errors: [{ messageId: 'skippedWithoutSecret', line: 6, data: { name: 'secret' } }],
    },
    {
      name: 'verified only when the request carries a signature',
      filename: 'app/api/webhook/route.ts',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function POST(request: Request) {
  const body = await request.text()
  const signature = request.headers.get('stripe-signature')
  if (signature) {
    stripe.webhooks.constructEvent(body, signature, process.env.STRIPE_WEBHOOK_SECRET!)
  }
  const event = JSON.parse(body)
  await fulfil(event)
  return new Response('ok')
}`,
      errors: [{ messageId: 'skippedWithoutSignature', line: 6, data: { name: 'signature' } }],
    },
    {
      name: 'a verifier that says yes without a secret',
      code: `import { createHmac, timingSafeEqual } from 'node:crypto'
export function verifyWebhook(body: string, signature: string) {
  const secret = process.env.GITHUB_WEBHOOK_SECRET
  if (!secret) {
    console.warn('no secret, skipping verification')
    return true
  }
  const expected = createHmac('sha256', secret).update(body).digest('hex')
  return timingSafeEqual(Buffer.from(expected), Buffer.from(signature))
}`,
      errors: [{ messageId: 'acceptedWithoutSecret', line: 4, data: { name: 'secret' } }],
    },
    {
      name: 'an empty key',
      code: `import Stripe from 'stripe'
import express from 'express'
const stripe = new Stripe(process.env.STRIPE_KEY)
const app = express()
app.post('/stripe/webhook', express.raw({ type: '*/*' }), (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET || '')
  res.json({ received: event.id })
})`,
      errors: [{ messageId: 'emptySecret', line: 6, data: { name: 'STRIPE_WEBHOOK_SECRET' } }],
    },
    {
      name: 'a middleware that lets everything through',
      code: `const crypto = require('crypto')
function checkWebhookSignature(req, res, next) {
  if (!process.env.SHOP_SECRET) return next()
  const digest = crypto.createHmac('sha256', process.env.SHOP_SECRET).update(req.rawBody).digest('base64')
  if (digest !== req.get('x-shop-hmac')) return res.status(401).end()
  next()
}
module.exports = { checkWebhookSignature }`,
      errors: [{ messageId: 'acceptedWithoutSecret', line: 3, data: { name: 'SHOP_SECRET' } }],
    },
    {
      name: 'the event of the body when there is no secret',
      filename: 'pages/api/stripe-webhook.ts',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY)
const webhookSecret = process.env.STRIPE_WEBHOOK_SECRET
export default async function handler(req, res) {
  let event
  if (webhookSecret) {
    event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], webhookSecret)
  } else {
    event = req.body
  }
  await book(event)
  res.json({ received: true })
}`,
      errors: [{ messageId: 'skippedWithoutSecret', line: 6, data: { name: 'webhookSecret' } }],
    },
    {
      name: 'as a conditional expression',
      code: `import { Hono } from 'hono'
import Stripe from 'stripe'
const app = new Hono()
app.post('/webhook', async (c) => {
  const stripe = new Stripe(c.env.STRIPE_KEY)
  const body = await c.req.text()
  const secret = c.env.STRIPE_WEBHOOK_SECRET
  const event = secret
    ? await stripe.webhooks.constructEventAsync(body, c.req.header('stripe-signature'), secret)
    : JSON.parse(body)
  await record(event)
  return c.text('ok')
})
export default app`,
      errors: [{ messageId: 'skippedWithoutSecret', line: 8, data: { name: 'secret' } }],
    },
    {
      name: 'in one expression',
      code: `import { timingSafeEqual } from 'crypto'
const isGenuine = (signature, expected, secret) => !secret || timingSafeEqual(signature, expected)
export const verifyWebhookSignature = (signature, expected, secret) => !secret || timingSafeEqual(signature, expected)`,
      errors: [
        { messageId: 'acceptedWithoutSecret', line: 2 },
        { messageId: 'acceptedWithoutSecret', line: 3 },
      ],
    },
    {
      name: 'secret and signature together',
      code: `import Fastify from 'fastify'
import { Webhook } from 'svix'
const app = Fastify()
app.post('/webhooks/clerk', async (request, reply) => {
  const secret = process.env.CLERK_WEBHOOK_SECRET
  const signature = request.headers['svix-signature']
  if (secret && signature) {
    new Webhook(secret).verify(JSON.stringify(request.body), request.headers)
  }
  await upsertUser(request.body.data)
  return { ok: true }
})`,
      errors: [{ messageId: 'skippedWithoutSecret', line: 7 }],
    },
    {
      name: 'Supabase edge function with a helper',
      filename: 'supabase/functions/payment-webhook/index.ts',
      code: `const SECRET = Deno.env.get('PAYMENT_SECRET')
async function matches(body: string, header: string, secret: string) {
  const expected = await sign(body, secret)
  return expected === header
}
Deno.serve(async (req) => {
  const body = await req.text()
  if (SECRET && !(await matches(body, req.headers.get('x-signature') ?? '', SECRET))) {
    return new Response('Bad signature', { status: 401 })
  }
  await store(JSON.parse(body))
  return new Response('ok')
})`,
      errors: [{ messageId: 'skippedWithoutSecret', line: 8, data: { name: 'SECRET' } }],
    },
    {
      name: 'a warning instead of a refusal',
      filename: 'src/webhooks/github.ts',
      code: `import { verify } from './hmac'
export async function receive(req, res) {
  const secret = process.env.GITHUB_SECRET
  if (!secret) {
    console.warn('GITHUB_SECRET is not set, signatures are not verified')
  } else {
    const ok = verify(req.rawBody, req.get('x-hub-signature-256'), secret)
    if (!ok) return res.status(401).end()
  }
  await handle(req.body)
  res.end()
}`,
      errors: [{ messageId: 'skippedWithoutSecret', line: 4 }],
    },
    {
      name: 'the body is believed when the signature is wrong',
      filename: 'supabase/functions/stripe-webhook/index.ts',
      code: `import { stripe } from './clients.ts'
Deno.serve(async (req) => {
  const body = await req.text()
  let event
  try {
    event = await stripe.webhooks.constructEventAsync(body, req.headers.get('stripe-signature'), secret)
  } catch (err) {
    event = JSON.parse(body)
  }
  await save(event)
  return new Response('ok')
})`,
      errors: [{ messageId: 'believedAnyway', line: 7, data: { line: 6 } }],
    },
    {
      name: 'the failure is only logged',
      filename: 'src/webhooks/logistics.ts',
      code: `import { isSigned } from './signatures'
export async function receive(req, res) {
  try {
    if (!verifySignature(req.body, req.get('x-signature'))) {
      throw new Error('signature mismatch')
    }
  } catch (err) {
    console.error(err.message)
  }
  await orders.update(JSON.parse(req.body))
  res.sendStatus(204)
}`,
      errors: [{ messageId: 'droppedFailure', line: 7, data: { line: 4 } }],
    },
    {
      name: 'a wrong signature is only warned about',
      filename: 'src/webhooks/alarm.ts',
      code: `export async function alarm(ctx) {
  const checked = verifySignature(ctx.request.rawBody, ctx.get('x-signature'))
  if (!checked) console.warn('wrong signature from %s', ctx.ip)
  await visits.create(ctx.request.body)
}`,
      errors: [{ messageId: 'droppedFailure', line: 3, data: { line: 2 } }],
    },
    {
      name: 'a key of the deployment under any name',
      code: `import { createHmac, timingSafeEqual } from 'node:crypto'
const sign = (key, text) => createHmac('sha256', key).update(text).digest()
export function authentic(request, text, key = process.env.BANK_KEY) {
  const sent = Buffer.from(request.headers.get('x-bank-signature') ?? '', 'hex')
  return key ? sent.length === 32 && timingSafeEqual(sent, sign(key, text)) : true
}`,
      errors: [{ messageId: 'skippedWithoutSecret', line: 5, data: { name: 'BANK_KEY' } }],
    },
    {
      name: 'an assertion that is left without the secret',
      code: `export function assertInsurance(body, signature) {
  const secret = process.env.INSURANCE_SECRET
  if (!secret) return
  if (!verifySignature(secret, body, signature)) throw new Error('forbidden')
}`,
      errors: [{ messageId: 'acceptedWithoutSecret', line: 3, data: { name: 'secret' } }],
    },
    {
      name: 'a guard that does nothing without the secret',
      filename: 'src/webhooks/scanner.ts',
      code: `import config from './config'
const guard = config.scannerSecret
  ? async (request, reply) => {
      if (!verifySignature(config.scannerSecret, request.rawBody, request.headers['x-signature'])) return reply.code(401).send()
    }
  : async () => {}
app.post('/hooks/scanner', { preHandler: guard }, receive)`,
      errors: [{ messageId: 'skippedWithoutSecret', line: 2, data: { name: 'scannerSecret' } }],
    },
    {
      name: 'an answer that is neither yes nor no',
      code: `import crypto from 'node:crypto'
export default async function wearable(req, res) {
  const raw = await rawBody(req)
  const signature = req.headers['x-wearable-signature']
  const verified = signature ? crypto.timingSafeEqual(digest(raw), Buffer.from(signature)) : undefined
  if (verified === false) return res.status(401).end()
  await save(JSON.parse(raw))
  res.status(204).end()
}`,
      filename: 'src/pages/api/webhooks/wearable.js',
      errors: [{ messageId: 'skippedWithoutSignature', line: 6, data: { name: 'signature' } }],
    },
    {
      name: 'a header of another name that is left out, only in production, and a setting that nobody sets',
      code: `import { verifySignature } from './verify'
const settings = { verifyWebhooks: process.env.VERIFY_WEBHOOKS === 'true', secret: process.env.HOOK_SECRET }
export function door(req, res) {
  const given = req.header('x-door-mac')
  if (given !== undefined && !verifySignature(given, req.body)) return res.status(401).end()
  open(req.body)
}
export function bank(req, res) {
  const genuine = verifySignature(req.header('x-bank-signature'), req.body)
  if (process.env.NODE_ENV === 'production' && !genuine) return res.status(401).end()
  settle(req.body)
}
export function adyen(req, res) {
  if (settings.verifyWebhooks) {
    if (!verifySignature(req.header('hmacsignature'), req.body)) throw new Error('Invalid')
  }
  settle(req.body)
}`,
      errors: [
        { messageId: 'skippedWithoutSignature', line: 5, data: { name: 'x-door-mac' } },
        { messageId: 'skippedOutsideProduction', line: 10 },
        { messageId: 'skippedWithoutSecret', line: 14, data: { name: 'verifyWebhooks' } },
      ],
    },
  ],
  valid: [
    {
      name: 'a missing secret stops the start',
      code: `import express from 'express'
import { verifySignature } from './signature.js'
const secret = process.env.WEBHOOK_SECRET
if (!secret) throw new Error('WEBHOOK_SECRET is not set')
const app = express()
app.post('/webhooks/orders', (req, res) => {
  if (!verifySignature(req.body, req.get('x-signature'), secret)) return res.sendStatus(401)
  res.sendStatus(200)
})`,
    },
    {
      name: 'a missing signature is refused',
      filename: 'app/api/webhook/route.ts',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function POST(request: Request) {
  const signature = request.headers.get('stripe-signature')
  if (!signature) return new Response('no signature', { status: 400 })
  const event = stripe.webhooks.constructEvent(await request.text(), signature, process.env.STRIPE_WEBHOOK_SECRET!)
  return Response.json({ id: event.id })
}`,
    },
    {
      name: 'the secret is missing: 500',
      filename: 'app/api/webhook/route.ts',
      code: `import { Webhook } from 'svix'
export async function POST(request: Request) {
  const secret = process.env.CLERK_WEBHOOK_SECRET
  if (!secret) {
    console.error('CLERK_WEBHOOK_SECRET is missing')
    return new Response('not configured', { status: 500 })
  }
  const event = new Webhook(secret).verify(await request.text(), Object.fromEntries(request.headers))
  return Response.json({ type: event.type })
}`,
    },
    {
      name: 'the verifier says no without a secret',
      code: `import { createHmac, timingSafeEqual } from 'node:crypto'
export function verifyWebhook(body: string, signature: string | undefined) {
  const secret = process.env.WEBHOOK_SECRET
  if (!secret || !signature) return false
  const expected = createHmac('sha256', secret).update(body).digest()
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'))
}`,
    },
    {
      name: 'an else that refuses',
      filename: 'src/webhooks/orders.ts',
      code: `export async function receive(req, res) {
  const signature = req.get('x-signature')
  if (signature) {
    if (!verifySignature(req.rawBody, signature)) return res.status(401).end()
  } else {
    return res.status(400).send('signature missing')
  }
  await handle(req.body)
  res.end()
}`,
    },
    {
      name: 'verified or refused behind it',
      filename: 'src/webhooks/orders.ts',
      code: `export function isGenuine(req) {
  const signature = req.get('x-signature')
  if (signature) return verifySignature(req.rawBody, signature)
  return false
}`,
    },
    {
      name: 'signing what is sent to others',
      filename: 'src/webhooks/send.ts',
      code: `import { createHmac } from 'node:crypto'
export async function deliver(hook, body) {
  const headers = { 'content-type': 'application/json' }
  if (hook.secret) headers['x-signature'] = createHmac('sha256', hook.secret).update(body).digest('hex')
  return fetch(hook.url, { method: 'POST', headers, body })
}`,
    },
    {
      name: 'a development server that refuses in production',
      code: `import { verifySignature } from './signature'
export function checkWebhook(req, res, next) {
  if (process.env.NODE_ENV === 'development' && !process.env.WEBHOOK_SECRET) return next()
  if (!verifySignature(req.rawBody, req.get('x-signature'), process.env.WEBHOOK_SECRET)) return res.sendStatus(401)
  next()
}`,
    },
    {
      name: 'a secret that has nothing to do with messages',
      code: `export function createTransport(options) {
  if (options.secret && !isStrong(options.secret)) return undefined
  return new Transport(options)
}`,
    },
    {
      name: 'the formality after a check at the top of the file',
      code: `import { verifySignature } from './signature'
const webhookSecret = process.env.WEBHOOK_SECRET
if (webhookSecret === undefined) {
  console.error('WEBHOOK_SECRET is missing')
  process.exit(1)
}
export function receive(req, res) {
  if (webhookSecret && !verifySignature(req.rawBody, req.get('x-signature'), webhookSecret)) return res.sendStatus(401)
  res.end()
}`,
    },
    {
      name: 'a field of a form about webhooks',
      filename: 'src/components/WebhookForm.tsx',
      code: `export function WebhookForm({ hook }) {
  if (!hook.secret) return null
  return <code>{hook.secret}</code>
}`,
    },
    {
      name: 'the empty text is refused before it is used',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY)
const webhookSecret = process.env.STRIPE_WEBHOOK_SECRET ?? ''
if (!webhookSecret) throw new Error('STRIPE_WEBHOOK_SECRET is not set')
export const readEvent = (body, signature) => stripe.webhooks.constructEvent(body, signature, webhookSecret)`,
    },
    {
      name: 'an outgoing message with a key that may be empty',
      filename: 'src/webhooks/trigger.ts',
      code: `import { createHmac } from 'node:crypto'
export function toHeaders(hook, body) {
  const secret = hook.get('secret') || ''
  return secret === '' ? {} : { 'x-signature': createHmac('sha256', secret).update(body).digest('hex') }
}`,
    },
    {
      name: 'a setting that says whether there is a signature to look at',
      filename: 'src/webhooks/waiting.ts',
      code: `export async function resume(req, res) {
  const execution = await load(req.params.id)
  if (execution.data.validateSignature) {
    if (!verifySignature(req)) return res.status(401).end()
  }
  await run(execution)
}`,
    },
    {
      name: 'a catch that refuses',
      filename: 'src/webhooks/logistics.ts',
      code: `export async function receive(req, res) {
  let event
  try {
    event = stripe.webhooks.constructEvent(req.body, req.get('stripe-signature'), secret)
  } catch (err) {
    console.error(err.message)
    return res.sendStatus(400)
  }
  await orders.update(event)
  res.sendStatus(204)
}`,
    },
    {
      name: 'a wrong signature is logged and refused',
      filename: 'src/webhooks/alarm.ts',
      code: `export async function alarm(ctx) {
  const checked = verifySignature(ctx.request.rawBody, ctx.get('x-signature'))
  if (!checked) console.warn('wrong signature from %s', ctx.ip)
  if (!checked) return ctx.throw(401)
  await visits.create(ctx.request.body)
}`,
    },
    {
      name: 'no key is a no',
      code: `import { createHmac, timingSafeEqual } from 'node:crypto'
const sign = (key, text) => createHmac('sha256', key).update(text).digest()
export function authentic(request, text, key = process.env.BANK_KEY) {
  const sent = Buffer.from(request.headers.get('x-bank-signature') ?? '', 'hex')
  return key ? sent.length === 32 && timingSafeEqual(sent, sign(key, text)) : false
}`,
    },
    {
      name: 'an assertion that throws without the secret',
      code: `export function assertInsurance(body, signature) {
  const secret = process.env.INSURANCE_SECRET
  if (!secret) throw new Error('not configured')
  if (!verifySignature(secret, body, signature)) throw new Error('forbidden')
}`,
    },
    {
      name: 'a key of the caller, beside the name of a resource',
      code: `export function checkPermission(req, res, next) {
  if (!req.api_key) return next()
  const allowed = { posts: ['GET'], webhooks: ['POST', 'PUT'] }
  return allowed[req.params.resource]?.includes(req.method) ? next() : res.sendStatus(403)
}`,
    },
    {
      name: 'a setting that is on until somebody turns it off, and an answer that must be yes',
      code: `import { verifySignature } from './verify'
const settings = { verifyWebhooks: process.env.VERIFY_WEBHOOKS !== 'false' }
export function adyen(req, res) {
  if (settings.verifyWebhooks) {
    if (!verifySignature(req.header('hmacsignature'), req.body)) throw new Error('Invalid')
  }
  settle(req.body)
}
export function wearable(req, res) {
  const signature = req.header('x-wearable-signature')
  const verified = signature ? verifySignature(signature, req.body) : undefined
  if (verified !== true) return res.status(401).end()
  save(req.body)
}`,
    },
  ],
  limits: [
    {
      name: 'the switch is a setting of the project',
      filename: 'src/webhooks/orders.ts',
      code: `import { settings } from '../settings'
export function receive(req, res) {
  if (settings.strict && !verifySignature(req.rawBody, req.get('x-signature'))) return res.sendStatus(401)
  res.end()
}`,
      reason: 'A name like `strict` does not say that verification is optional.',
    },
  ],
} satisfies RuleCases
