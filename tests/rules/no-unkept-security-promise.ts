import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unkept-security-promise',
  invalid: [
    {
      name: 'a webhook of payments without the signature',
      filename: 'app/api/webhooks/billing/route.ts',
      code: `import { prisma } from '@/lib/prisma'

export async function POST(request: Request) {
  // In a real implementation, you would verify the webhook signature here.
  // For now, we'll just process the event.
  const event = await request.json()
  await prisma.order.update({ where: { id: event.orderId }, data: { paid: true } })
  return Response.json({ received: true })
}`,
      errors: [{ messageId: 'unkeptInHandler', line: 4, data: { control: 'signature verification' } }],
    },
    {
      name: 'a password that is kept as it is',
      filename: 'src/services/accounts.ts',
      code: `export async function createAccount(email: string, password: string) {
  // TODO: hash the password before saving
  return accounts.insert({ email, password })
}`,
      errors: [{ messageId: 'unkept', line: 2, data: { control: 'password hashing' } }],
    },
    {
      name: 'authentication that is to come, above an Express handler',
      filename: 'src/routes/reports.js',
      code: `const express = require('express')
const router = express.Router()

// TODO: add authentication
router.delete('/reports/:id', async (req, res) => {
  await reports.remove(req.params.id)
  res.sendStatus(204)
})
module.exports = router`,
      errors: [{ messageId: 'unkeptInHandler', line: 4, data: { control: 'authentication' } }],
    },
    {
      name: 'an ownership check left out for now in Fastify',
      filename: 'src/server.ts',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.put('/notes/:id', async (request, reply) => {
  const note = await notes.load(request.params.id)
  // Ownership check is skipped for now
  await notes.save({ ...note, text: request.body.text })
  return reply.send({ saved: true })
})`,
      errors: [{ messageId: 'unkeptInHandler', line: 5, data: { control: 'authorization' } }],
    },
    {
      name: 'no rate limit yet in Hono',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.post('/otp', async (c) => {
  const { phone } = await c.req.json()
  /* Rate limiting should be added before launch */
  await sms.sendCode(phone)
  return c.json({ sent: true })
})`,
      errors: [{ messageId: 'unkeptInHandler', line: 5, data: { control: 'rate limiting' } }],
    },
    {
      name: 'a block comment of several lines above a route of Next.js',
      filename: 'app/api/hooks/crm/route.ts',
      code: `/**
 * Receives changes of contacts.
 * NOTE: the HMAC signature is not verified in this version.
 */
export async function POST(req: Request) {
  const change = await req.json()
  await contacts.apply(change)
  return new Response(null, { status: 204 })
}`,
      errors: [{ messageId: 'unkeptInHandler', line: 1, data: { control: 'signature verification' } }],
    },
    {
      name: 'at the end of the line',
      filename: 'src/orders.ts',
      code: `export async function finishOrder(order: Order) {
  await orders.markPaid(order.id) // skip payment verification for now
  await mailer.sendInvoice(order)
}`,
      errors: [{ messageId: 'unkept', line: 2, data: { control: 'payment verification' } }],
    },
    {
      name: 'a prose line that ends with a call',
      filename: 'pages/api/checkout/done.ts',
      code: `import type { NextApiRequest, NextApiResponse } from 'next'
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  // In production, verify the payment with provider.sessions.get(id)
  await orders.update(req.body.orderId, { state: 'paid' })
  res.status(200).json({ ok: true })
}`,
      errors: [{ messageId: 'unkeptInHandler', line: 3, data: { control: 'payment verification' } }],
    },
    {
      name: 'a warning in front of the sentence',
      filename: 'src/vault.ts',
      code: `export function keep(note: string) {
  // WARNING: notes are not encrypted yet
  return store.put('note', note)
}`,
      errors: [{ messageId: 'unkept', line: 2, data: { control: 'encryption' } }],
    },
    {
      name: 'a body that nobody looks at in Koa',
      filename: 'src/app.ts',
      code: `import Router from '@koa/router'
const router = new Router()
router.post('/profile', async (ctx) => {
  // FIXME validate the request body
  await profiles.write(ctx.state.me, ctx.request.body)
  ctx.status = 204
})`,
      errors: [{ messageId: 'unkeptInHandler', line: 4, data: { control: 'input validation' } }],
    },
    {
      name: 'CSRF protection that is switched off',
      filename: 'src/forms.ts',
      code: `export function mountForms(app: App) {
  // Disable CSRF for now
  app.register(forms)
}`,
      errors: [{ messageId: 'unkept', line: 2, data: { control: 'CSRF protection' } }],
    },
  ],
  valid: [
    {
      name: 'the control follows the comment',
      filename: 'app/api/webhooks/billing/route.ts',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY!)
export async function POST(request: Request) {
  // In production, we must verify the webhook signature.
  const text = await request.text()
  const event = stripe.webhooks.constructEvent(text, request.headers.get('stripe-signature')!, process.env.WHSEC!)
  await handle(event)
  return Response.json({ received: true })
}`,
    },
    {
      name: 'a plan that has nothing to do with security',
      filename: 'src/routes/reports.js',
      code: `import express from 'express'
const router = express.Router()
// TODO: paginate, for now all rows are sent
router.get('/reports', async (req, res) => {
  res.json(await reports.list())
})`,
    },
    {
      name: 'a headline above public routes',
      filename: 'server/routes.ts',
      code: `import express from 'express'
const app = express()
// Public API routes (no authentication required)
app.get('/api/products', async (req, res) => {
  res.json(await products.list())
})
app.get('/api/products/:id', async (req, res) => {
  res.json(await products.get(req.params.id))
})`,
    },
    {
      name: 'an example of another service that is commented out',
      filename: 'src/suppliers.ts',
      code: `export async function sendOrder(order: Order) {
  // In production, you would call the supplier like this:
  // const response = await fetch(SUPPLIER_URL, {
  //   method: 'POST',
  //   headers: { Authorization: token },
  //   body: JSON.stringify(order),
  // })
  await queue.push(order)
  return { queued: true }
}`,
    },
    {
      name: 'the same with the header on a line of its own',
      filename: 'src/suppliers.ts',
      code: `export async function sendOrder(order: Order) {
  /*
   * For now the order is only queued:
   * await post(SUPPLIER_URL, {
   *   'X-Signature': signature,
   *   authenticate: true
   * })
   */
  return queue.push(order)
}`,
    },
    {
      name: 'a condition',
      filename: 'src/pages.ts',
      code: `export function choose(visitor: Visitor) {
  // If the visitor is not authenticated, ignore the saved filters
  const filters = visitor.id ? visitor.filters : []
  return render(filters)
}`,
    },
    {
      name: 'an exception that the code makes on purpose',
      filename: 'src/limits.ts',
      code: `export function mount(app: App) {
  // Skip rate limiting for health checks
  app.get('/healthz', answerOk)
}`,
    },
    {
      name: 'the gateway does it',
      filename: 'src/server.ts',
      code: `import Fastify from 'fastify'
const app = Fastify()
// In production, authentication is handled by the gateway in front of this service
app.get('/stock', async () => stock.list())`,
    },
    {
      name: 'in a component of the browser',
      filename: 'src/components/Upload.tsx',
      code: `import { useState } from 'react'
export function Upload() {
  const [file, setFile] = useState<File>()
  // TODO: input validation
  const send = () => post(file)
  return <button onClick={send}>Send</button>
}`,
    },
    {
      name: 'a test',
      filename: 'src/routes/reports.test.ts',
      code: `// Skip authentication for now
app.use((req, res, next) => next())`,
    },
    {
      name: 'above a type',
      filename: 'src/types.ts',
      code: `// TODO: passwords should be hashed
export interface Account {
  email: string
  password: string
}`,
    },
    {
      name: 'the limiter is there and shall move',
      filename: 'src/login.ts',
      code: `export async function login(form: Form) {
  // TODO: move rate limiting to Redis, for now it is in memory
  if (!limiter.take(form.email)) throw new TooMany()
  return sessions.open(form)
}`,
    },
    {
      name: 'what a comment only explains',
      filename: 'src/files.ts',
      code: `export function toPath(name: string) {
  // Authorization happened in the middleware, so the folder is known to belong to the caller.
  return join(ROOT, name)
}`,
    },
    {
      name: 'an example of such a comment in back quotes',
      filename: 'src/words.ts',
      code: `export function findWords(text) {
  // \`TODO: verify the signature\` and \`skip authentication for now\` are what this looks for.
  return text.match(/todo/)
}`,
    },
    {
      name: 'why a check is there, and what the caller must have done',
      filename: 'src/accounts.ts',
      code: `export async function link(account, identity) {
  // Without this check, an attacker whose provider does not validate the ownership of an address could take the account.
  if (!identity.confirmed) throw new Error('unconfirmed')
  return join(account, identity)
}
/** The caller must have established that it may act on the rows: this method does not check permissions. */
export function removeRows(rows) {
  return db.remove(rows)
}
// A flag that is off does not bypass the validation of the input.
export const start = () => registerJob()`,
    },
    {
      name: 'a decision that was taken on purpose',
      filename: 'src/members.ts',
      code: `export function acceptMember(group, uid) {
  // Note: ownership is intentionally not checked here, the controller did it.
  return db.add(group, uid)
}`,
    },
    {
      name: 'a to-do about errors of permissions, and one about limits of others',
      filename: 'src/relations.ts',
      code: `export function show(error) {
  // TODO: handle permission errors
  if (error) return render('error')
  // TODO: drop the temporary fix for missing permissions of old roles
  return render(readAll({ limit: -1 }))
}`,
    },
    {
      name: 'it is done in the function that is named',
      filename: 'src/schemas.ts',
      code: `// Builds the new schema. No validation is done here, it is done in toModelFields.
export function merge(fields, request) {
  return { ...fields, ...request }
}`,
    },
    {
      name: 'the signature of a file format, the lack of authentication as a fact',
      filename: 'src/images.ts',
      code: `export function measure(data) {
  // A boxed stream still starts with the FF 0A signature, so it is skipped here too
  const box = findBox(data)
  // Does not strip anything based on a lack of authentication.
  return toSize(box)
}`,
    },
    {
      name: 'what was missing before it was mended',
      filename: 'src/cache.ts',
      code: `export function makeKey(headers) {
  // Use JSON to make a key that is unique. Previous format used delimiters without escaping the input.
  return JSON.stringify(headers)
}`,
    },
  ],
  limits: [
    {
      name: 'a promise in another language',
      filename: 'src/services/accounts.ts',
      code: `export async function createAccount(email, password) {
  // später: Passwort verschlüsseln
  return accounts.insert({ email, password })
}`,
      reason: 'Only English comments are understood.',
    },
  ],
} satisfies RuleCases
