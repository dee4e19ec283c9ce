import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-client-supplied-identity',
  invalid: [
    {
      name: 'a session for whoever the body names',
      code: `import express from 'express'
const app = express()
app.post('/api/auth/google', async (req, res) => {
  const { uid, email } = req.body
  const user = await storage.getUserByEmail(email)
  req.session.userId = user.id
  res.json({ ok: true, uid })
})`,
      errors: [{ messageId: 'sessionFromClient', line: 4, data: { source: '\`req.body\`', line: 4 } }],
    },
    {
      name: 'the identity of a socket',
      code: `import { Server } from 'socket.io'
const io = new Server(server)
io.on('connection', (socket) => {
  const userId = socket.handshake.auth.userId
  socket.join(userId)
})`,
      errors: [{ messageId: 'handshakeIdentity', line: 4, data: { name: 'userId' } }],
    },
    {
      name: 'a header',
      code: `import express from 'express'
const app = express()
app.get('/orders', async (req, res) => {
  const userId = req.headers['x-user-id']
  res.json(await orders.listFor(userId))
})`,
      errors: [{ messageId: 'identityHeader', line: 4, data: { name: 'x-user-id' } }],
    },
    {
      name: 'rows of the user that the body names, with the service role',
      filename: 'supabase/functions/push/index.ts',
      code: `import { createClient } from 'https://esm.sh/@supabase/supabase-js@2'
Deno.serve(async (req) => {
  const { user_id, text } = await req.json()
  const admin = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!)
  const { data } = await admin.from('devices').select('token').eq('user_id', user_id)
  return Response.json({ sent: data.length, text })
})`,
      errors: [{ messageId: 'queryByClientIdentity', line: 3, data: { name: 'user_id', line: 3 } }],
    },
    {
      name: 'a token for whoever the body names',
      code: `const express = require('express')
const jwt = require('jsonwebtoken')
const router = express.Router()
router.post('/token', (req, res) => {
  res.json({ token: jwt.sign({ sub: req.body.userId }, process.env.JWT_SECRET, { expiresIn: '1h' }) })
})
module.exports = router`,
      errors: [{ messageId: 'sessionFromClient', line: 5, data: { source: '\`req.body.userId\`', line: 5 } }],
    },
    {
      name: 'an order in the name of whoever the body names, although the caller is known',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
import { requireAuth } from './auth'
const prisma = new PrismaClient()
const app = express()
app.post('/orders', requireAuth, async (req, res) => {
  res.json(await prisma.order.create({ data: { userId: req.body.userId, status: 'open' } }))
})`,
      errors: [
        { messageId: 'ownerFromClient', line: 7, data: { name: 'userId', source: '\`req.body.userId\`', line: 7 } },
      ],
    },
    {
      name: 'a header in Hono',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/orders', async (c) => {
  const tenant = c.req.header('x-tenant-id')
  return c.json(await orders.listFor(tenant))
})`,
      errors: [{ messageId: 'identityHeader', line: 4, data: { name: 'x-tenant-id' } }],
    },
    {
      name: 'a header in a route handler',
      filename: 'app/api/orders/route.ts',
      code: `export async function GET(request: Request) {
  const userId = request.headers.get('X-User-Id')
  return Response.json(await orders.listFor(userId))
}`,
      errors: [{ messageId: 'identityHeader', line: 2, data: { name: 'x-user-id' } }],
    },
    {
      name: 'the handshake of a gateway, destructured',
      code: `import { WebSocketGateway } from '@nestjs/websockets'
@WebSocketGateway()
export class Gateway {
  handleConnection(client) {
    const { tenantId } = client.handshake.query
    client.join(tenantId)
  }
}`,
      errors: [{ messageId: 'handshakeIdentity', line: 5, data: { name: 'tenantId' } }],
    },
    {
      name: 'the client may replace the caller',
      code: `import express from 'express'
import { requireAuth } from './auth'
const app = express()
app.get('/bookings', requireAuth, async (req, res) => {
  const memberId = req.query.memberId ?? req.user.id
  res.json(await db.booking.findMany({ where: { memberId } }))
})`,
      errors: [
        {
          messageId: 'callerReplaced',
          line: 5,
          data: { source: '\`req.query.memberId\`', line: 5, caller: 'req.user.id' },
        },
      ],
    },
    {
      name: 'a default of the body’s field',
      code: `import Fastify from 'fastify'
import { requireAuth } from './auth'
const app = Fastify()
app.post('/invoices', { preHandler: requireAuth }, async (request) => {
  const { customer, accountId = request.user.sub } = request.body
  return db('invoices').insert({ account_id: accountId, customer })
})`,
      errors: [
        {
          messageId: 'callerReplaced',
          line: 5,
          data: { source: '\`request.body\`', line: 5, caller: 'request.user.sub' },
        },
      ],
    },
    {
      name: 'the place that the session fills elsewhere',
      code: `import express from 'express'
import { requireAuth } from './auth'
import { rentalsOf } from './rentals'
const router = express()
router.get('/mine', requireAuth, async (req, res) => {
  res.json(await rentalsOf(req.user.id))
})
router.get('/history', requireAuth, async (req, res) => {
  res.json(await rentalsOf(String(req.query.member)))
})`,
      filename: 'src/app.ts',
      files: {
        'src/rentals.ts': 'export const rentalsOf = (renter: string) => db.rental.findMany({ where: { renter } })',
      },
      errors: [
        {
          messageId: 'placeOfCaller',
          line: 9,
          data: { name: 'rentalsOf()', source: '\`req.query.member\`', line: 9, other: 6 },
        },
      ],
    },
    {
      name: 'an owner out of the body behind a guard that another file mounts',
      filename: 'src/invoices.ts',
      code: `import { Router } from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export const invoices = Router()
invoices.post('/', async (req, res) => {
  const { userId } = req.body
  res.json(await prisma.invoice.create({ data: { ownerId: userId } }))
})`,
      files: {
        'package.json': '{"dependencies":{"express":"4","@prisma/client":"6"}}',
        'src/app.ts': `import express from 'express'
import { invoices } from './invoices'
import { requireAuth } from './auth'
const app = express()
app.use('/invoices', requireAuth, invoices)`,
      },
      errors: [{ messageId: 'ownerFromClient', line: 7, data: { name: 'ownerId', source: '`req.body`', line: 6 } }],
    },
  ],
  valid: [
    {
      name: 'a verified password',
      code: `import express from 'express'
import bcrypt from 'bcrypt'
const app = express()
app.post('/login', async (req, res) => {
  const user = await storage.getUserByEmail(req.body.email)
  if (!(await bcrypt.compare(req.body.password, user.hash))) return res.sendStatus(401)
  req.session.userId = user.id
  res.end()
})`,
    },
    {
      name: 'a verified token of a provider',
      code: `import express from 'express'
const app = express()
app.post('/api/auth/google', async (req, res) => {
  const ticket = await admin.auth().verifyIdToken(req.body.idToken)
  const user = await storage.upsertUser({ uid: ticket.uid })
  req.session.userId = user.id
  res.end()
})`,
    },
    {
      name: 'a token for a thing',
      code: `import express from 'express'
import jwt from 'jsonwebtoken'
const app = express()
app.post('/gift-cards/open', (req, res) => {
  const token = jwt.sign({ cardId: req.body.cardId, kind: 'gift-card' }, process.env.CARD_SECRET, { expiresIn: '1h' })
  res.json({ token })
})`,
    },
    {
      name: 'a registration that logs in the account it has made',
      code: `import express from 'express'
import jwt from 'jsonwebtoken'
const app = express()
app.post('/api/auth/register', async (req, res) => {
  const account = await storage.createUser({ email: req.body.email, hash: await hash(req.body.password) })
  res.json({ token: jwt.sign({ uid: account.id }, process.env.JWT_SECRET, { expiresIn: '1h' }) })
})`,
    },
    {
      name: 'a handshake with a verified token',
      code: `import { Server } from 'socket.io'
import jwt from 'jsonwebtoken'
const io = new Server(server)
io.on('connection', (socket) => {
  const claims = jwt.verify(socket.handshake.auth.token, process.env.JWT_SECRET)
  socket.join(claims.sub)
})`,
    },
    {
      name: 'another header',
      code: `import express from 'express'
const app = express()
app.get('/orders', async (req, res) => { log(req.headers['x-request-id']); res.json(await orders.listAll()) })`,
    },
    {
      name: 'a header that an own gateway sets, with its secret',
      code: `import express from 'express'
const app = express()
app.get('/orders', async (req, res) => {
  if (req.headers['x-gateway-secret'] !== process.env.GATEWAY_SECRET) return res.sendStatus(401)
  res.json(await orders.listFor(req.headers['x-user-id']))
})`,
    },
    {
      name: 'the id of a target, behind a guard',
      code: `import express from 'express'
import { requireUser } from './auth'
const app = express()
app.get('/users/:id', requireUser, async (req, res) => res.json(await users.findPublic(req.params.id)))`,
    },
    {
      name: 'an order for the caller, and one that is compared with the caller',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
import { requireAuth } from './auth'
const prisma = new PrismaClient()
const app = express()
app.post('/orders', requireAuth, async (req, res) => {
  res.json(await prisma.order.create({ data: { userId: req.user.id, status: 'open' } }))
})
app.post('/notes', requireAuth, async (req, res) => {
  const { userId } = req.body
  if (userId !== req.user.id) return res.sendStatus(403)
  res.json(await prisma.note.create({ data: { userId, text: String(req.body.text) } }))
})`,
    },
    {
      name: 'staff that order for a customer',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
import { requireAuth, requireRole } from './auth'
const prisma = new PrismaClient()
const app = express()
app.post('/orders', requireAuth, requireRole('support'), async (req, res) => {
  res.json(await prisma.order.create({ data: { userId: req.body.userId, status: 'open' } }))
})`,
    },
    {
      name: 'a header that is sent',
      filename: 'src/api/client.ts',
      code: `export const load = (id: string) => fetch('/api/orders', { headers: { 'x-user-id': id } })`,
    },
    {
      name: 'the caller of a verified session',
      code: `import express from 'express'
const app = express()
app.get('/orders', async (req, res) => {
  if (!req.session.userId) return res.sendStatus(401)
  res.json(await orders.listFor(req.session.userId))
})`,
    },
    {
      name: 'staff choose the member, everybody else is themselves',
      code: `import express from 'express'
import { requireRole } from './auth'
const app = express()
app.get('/staff/bookings', requireRole('staff'), async (req, res) => {
  const memberId = req.query.memberId ?? req.user.id
  res.json(await db.booking.findMany({ where: { memberId } }))
})`,
    },
    {
      name: 'a setting beside the caller',
      code: `import express from 'express'
import { requireAuth } from './auth'
const app = express()
app.get('/bookings', requireAuth, async (req, res) => {
  const sort = req.query.sort ?? 'date'
  res.json(await db.booking.findMany({ where: { memberId: req.user.id }, orderBy: { [sort]: 'asc' } }))
})`,
    },
    {
      name: 'what a signed webhook says of its users',
      code: `import express from 'express'
import { verifySignature } from './signatures'
const app = express()
app.post('/webhooks/gym', verifySignature, async (req, res) => {
  await db.visit.create({ data: { memberId: req.body.memberId, at: new Date() } })
  res.sendStatus(204)
})`,
    },
    {
      name: 'the id of the object, and a look-up that proves the caller',
      code: `import express from 'express'
import { requireAuth } from './auth'
import { getSession } from './sessions'
const app = express()
app.get('/me', requireAuth, async (req, res) => {
  await getSession(req.user.id, 'web')
  res.json(await db.user.findUnique({ where: { id: req.user.id } }))
})
app.delete('/bins/:id', requireAuth, async (req, res) => {
  await getSession(req.body.userId, req.body.token)
  await db.bin.delete({ where: { id: req.params.id } })
  res.sendStatus(204)
})`,
      filename: 'src/app.ts',
      files: {
        'package.json': '{}',
        'src/sessions.ts':
          'export const getSession = (user: string, token: string) => db.session.find({ user, token })',
      },
    },
  ],
} satisfies RuleCases
