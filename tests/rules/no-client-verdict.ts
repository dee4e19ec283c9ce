import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-client-verdict',
  invalid: [
    {
      name: 'a captcha that the client has solved by its own word',
      filename: 'server/signup.js',
      code: `import express from 'express'
const app = express()
app.post('/signup', async (req, res) => {
  if (!req.body.captchaVerified) return res.status(400).end()
  res.json(await createAccount(req.body.email))
})`,
      errors: [{ messageId: 'believedVerdict', line: 4, data: { source: '`req.body.captchaVerified`', line: 4 } }],
    },
    {
      name: 'the status of a payment',
      filename: 'app/api/orders/route.ts',
      code: `export async function POST(request: Request) {
  const { paymentStatus, items } = await request.json()
  if (paymentStatus === 'success') await ship(items)
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'believedVerdict', line: 3 }],
    },
    {
      name: 'stored as the body says',
      filename: 'server/orders.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.post('/orders', requireUser, async (req, res) => {
  const order = await prisma.order.create({ data: { userId: req.user.id, paymentStatus: req.body.paymentStatus } })
  res.json(order)
})`,
      errors: [
        {
          messageId: 'storedVerdict',
          line: 6,
          data: { name: 'paymentStatus', source: '`req.body.paymentStatus`', line: 6 },
        },
      ],
    },
    {
      name: 'a code that was checked in the browser',
      filename: 'app/actions.ts',
      code: `'use server'
import { db } from './db'
export async function changePhone(input: { phone: string; otpVerified: boolean }) {
  if (input.otpVerified) await db.users.update(input.phone)
}`,
      errors: [{ messageId: 'believedVerdict', line: 4 }],
    },
    {
      name: 'Hono, under another name',
      filename: 'src/app.ts',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.post('/join', async (c) => {
  const body = await c.req.json()
  const { captcha: answer } = body
  if (body.captcha !== 'verified') return c.json({ error: 'captcha' }, 400)
  return c.json(await join(body.name, answer))
})`,
      errors: [{ messageId: 'believedVerdict', line: 6 }],
    },
    {
      name: 'a conditional',
      filename: 'server/tickets.js',
      code: `const fastify = require('fastify')()
fastify.post('/tickets', async (request) => {
  const status = request.body.isPaid === true ? 'valid' : 'reserved'
  return issue(request.body.event, status)
})`,
      errors: [{ messageId: 'believedVerdict', line: 3 }],
    },
    {
      name: 'a verified address by the body',
      filename: 'app/api/profile/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function PATCH(request: Request) {
  const body = await request.json()
  const user = await currentUser()
  await prisma.user.update({ where: { id: user.id }, data: { emailVerified: body.emailVerified } })
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'storedVerdict', line: 6 }],
    },
    {
      name: 'one of two conditions',
      filename: 'server/kyc.ts',
      code: `import express from 'express'
const app = express()
app.post('/payout', requireUser, async (req, res) => {
  const { kycStatus, amount } = req.body
  if (kycStatus !== 'approved' || amount > 1000) return res.status(403).end()
  res.json(await payOut(req.user.id, amount))
})`,
      errors: [{ messageId: 'believedVerdict', line: 5 }],
    },
  ],
  valid: [
    {
      name: 'the provider is asked',
      filename: 'server/signup.js',
      code: `import express from 'express'
const app = express()
app.post('/signup', async (req, res) => {
  const captchaVerified = await verifyTurnstile(req.body.token)
  if (!captchaVerified) return res.status(400).end()
  res.json(await createAccount(req.body.email))
})`,
    },
    {
      name: 'the webhook of the provider',
      filename: 'app/api/webhooks/pay/route.ts',
      code: `export async function POST(request: Request) {
  const { paymentStatus, id } = await request.json()
  if (paymentStatus === 'success') await markPaid(id)
  return new Response('ok')
}`,
    },
    {
      name: 'the status of a row',
      filename: 'server/orders.ts',
      code: `import express from 'express'
const app = express()
app.post('/orders/:id/ship', requireUser, async (req, res) => {
  const order = await orders.find(req.params.id)
  if (order.paymentStatus !== 'paid') return res.status(402).end()
  res.json(await ship(order))
})`,
    },
    {
      name: 'a list by its status',
      filename: 'server/orders.ts',
      code: `import express from 'express'
const app = express()
app.get('/orders', requireUser, async (req, res) => {
  if (req.query.paymentStatus === 'paid') return res.json(await orders.paid())
  res.json(await orders.all())
})`,
    },
    {
      name: 'a captcha token that is missing',
      filename: 'server/signup.ts',
      code: `import express from 'express'
const app = express()
app.post('/signup', async (req, res) => {
  if (!req.body.captcha) return res.status(400).end()
  if (!(await verify(req.body.captcha))) return res.status(400).end()
  res.json(await createAccount(req.body.email))
})`,
    },
    {
      name: 'an administrator marks an order as paid',
      filename: 'server/admin.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.patch('/orders/:id', requireAdmin, async (req, res) => {
  res.json(await prisma.order.update({ where: { id: req.params.id }, data: { paymentStatus: req.body.paymentStatus } }))
})`,
    },
    {
      name: 'the claims of a verified token',
      filename: 'server/auth.ts',
      code: `import express from 'express'
const app = express()
app.post('/post', requireUser, async (req, res) => {
  if (!req.user.emailVerified) return res.status(403).end()
  res.json(await write(req.user.id))
})`,
    },
    {
      name: 'a filter of a statement',
      filename: 'server/report.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.post('/report', requireUser, async (req, res) => {
  res.json(await prisma.order.updateMany({ where: { paymentStatus: req.body.paymentStatus }, data: { seen: true } }))
})`,
    },
    {
      name: 'a form in the browser',
      filename: 'src/components/Form.tsx',
      code: `'use client'
export function Form({ captchaVerified, send }) {
  return <button disabled={!captchaVerified} onClick={send}>Send</button>
}`,
    },
    {
      name: 'a test',
      filename: 'tests/x.test.ts',
      code: `import express from 'express'
express().post('/x', (req, res) => {
  if (req.body.captchaVerified) res.end()
})`,
    },
  ],
} satisfies RuleCases
