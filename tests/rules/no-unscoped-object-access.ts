import type { RuleCases } from '../support/cases.ts'

const express = `import express from 'express'
import { PrismaClient } from '@prisma/client'
import { requireAuth } from './auth.js'
const prisma = new PrismaClient()
const app = express()
`

export default {
  rule: 'no-unscoped-object-access',
  invalid: [
    {
      name: 'any order by its number',
      code: `${express}app.get('/orders/:id', requireAuth, async (req, res) => {
  const order = await prisma.order.findUnique({ where: { id: req.params.id } })
  if (!order) return res.sendStatus(404)
  res.json(order)
})`,
      errors: [
        {
          messageId: 'unscopedRead',
          line: 7,
          data: { lookup: 'prisma.order.findUnique()', source: '`req.params.id`', line: 7 },
        },
      ],
    },
    {
      name: 'any address can be deleted',
      code: `${express}app.delete('/addresses/:id', requireAuth, async (req, res) => {
  await prisma.address.delete({ where: { id: req.params.id } })
  res.sendStatus(204)
})`,
      errors: [
        {
          messageId: 'unscopedChange',
          line: 7,
          data: { lookup: 'prisma.address.delete()', source: '`req.params.id`', line: 7 },
        },
      ],
    },
    {
      name: 'Next.js route handler',
      filename: 'app/api/invoices/[id]/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
import { getSession } from '@/lib/session'
const db = new PrismaClient()
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const session = await getSession()
  if (!session) return new Response('no', { status: 401 })
  const { id } = await params
  return Response.json(await db.invoice.findFirst({ where: { id } }))
}`,
      errors: [{ messageId: 'unscopedRead', line: 8 }],
    },
    {
      name: 'a server action',
      filename: 'app/actions.ts',
      code: `'use server'
import { PrismaClient } from '@prisma/client'
import { auth } from '@/auth'
const prisma = new PrismaClient()
export async function renameDocument(id: string, title: string) {
  const session = await auth()
  if (!session) throw new Error('Unauthorized')
  await prisma.document.update({ where: { id }, data: { title } })
}`,
      errors: [{ messageId: 'unscopedChange', line: 8 }],
    },
    {
      name: 'mongoose',
      code: `const express = require('express')
const mongoose = require('mongoose')
const { protect } = require('./auth')
const Note = mongoose.model('Note', new mongoose.Schema({ text: String, user: String }))
const app = express()
app.put('/notes/:id', protect, async (req, res) => {
  res.json(await Note.findByIdAndUpdate(req.params.id, { text: String(req.body.text) }, { new: true }))
})`,
      errors: [
        {
          messageId: 'unscopedChange',
          line: 7,
          data: { lookup: 'Note.findByIdAndUpdate()', source: '`req.params.id`', line: 7 },
        },
      ],
    },
    {
      name: 'drizzle',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
import { jwt } from 'hono/jwt'
import { drizzle } from 'drizzle-orm/node-postgres'
import { eq } from 'drizzle-orm'
import { bookings } from './schema'
const db = drizzle(process.env.DATABASE_URL!)
const app = new Hono()
app.use('/bookings/*', jwt({ secret: process.env.JWT_SECRET! }))
app.delete('/bookings/:id', async (c) => {
  await db.delete(bookings).where(eq(bookings.id, c.req.param('id')))
  return c.body(null)
})
export default app`,
      errors: [{ messageId: 'unscopedChange', line: 10 }],
    },
    {
      name: 'SQL with placeholders',
      code: `import express from 'express'
import pg from 'pg'
import { authenticate } from './auth.js'
const pool = new pg.Pool()
const app = express()
app.get('/messages/:id', authenticate, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM messages WHERE id = $1', [req.params.id])
  res.json(rows[0])
})`,
      errors: [{ messageId: 'unscopedRead', line: 7 }],
    },
    {
      name: 'TypeORM',
      code: `import Fastify from 'fastify'
import { DataSource, Repository } from 'typeorm'
import { Ticket } from './ticket'
const source = new DataSource({ type: 'postgres' })
const tickets: Repository<Ticket> = source.getRepository(Ticket)
const app = Fastify()
app.addHook('onRequest', async (request) => { await request.jwtVerify() })
app.get('/tickets/:id', async (request) => {
  const { id } = request.params as { id: string }
  return tickets.findOneBy({ id })
})`,
      errors: [{ messageId: 'unscopedRead', line: 10 }],
    },
    {
      name: 'the identifier through a schema',
      code: `${express}import { z } from 'zod'
const input = z.object({ paymentId: z.string().uuid() })
app.post('/payments/cancel', requireAuth, async (req, res) => {
  const { paymentId } = input.parse(req.body)
  await prisma.payment.update({ where: { id: paymentId }, data: { state: 'cancelled' } })
  res.end()
})`,
      errors: [{ messageId: 'unscopedChange', line: 10 }],
    },
    {
      name: 'in a helper of the file, read first and then changed',
      code: `${express}async function cancel(id: string) {
  const order = await prisma.order.findUnique({ where: { id } })
  if (!order) return false
  await prisma.order.update({ where: { id }, data: { cancelled: true } })
  return true
}
app.post('/orders/:id/cancel', requireAuth, async (req, res) => {
  res.json({ ok: await cancel(req.params.id) })
})`,
      errors: [{ messageId: 'unscopedChange', line: 9 }],
    },
    {
      name: 'a function of another module, beside one that asks for the owner of the same rows',
      filename: 'src/routes.js',
      code: `import express from 'express'
import { requireUser } from './auth.js'
import { pets } from './pets.js'
const app = express()
app.get('/pets/:id/medical', requireUser, async (req, res) => {
  const pet = await pets.find(Number(req.params.id))
  res.json(pet)
})`,
      files: {
        'package.json': '{"type":"module","dependencies":{"express":"4","@prisma/client":"6"}}',
        'src/db.js': `import { PrismaClient } from '@prisma/client'
export const prisma = new PrismaClient()`,
        'src/auth.js': `export function requireUser(req, res, next) {
  if (!req.session.userId) return res.sendStatus(401)
  next()
}`,
        'src/pets.js': `import { prisma } from './db.js'
export const pets = {
  find: (id) => prisma.pet.findUnique({ where: { id } }),
  findOwn: (id, ownerId) => prisma.pet.findFirst({ where: { id, ownerId } }),
  async ofOwner(id, user) {
    const pet = await prisma.pet.findUnique({ where: { id } })
    if (pet?.ownerId !== user.id) return null
    return pet
  },
}
export const toys = { find: (id) => prisma.toy.findUnique({ where: { id } }) }`,
      },
      errors: [
        {
          messageId: 'unscopedRead',
          line: 6,
          data: { lookup: 'pets.find()', source: '`req.params.id`', line: 6 },
        },
      ],
    },
    {
      name: 'conditions before the effect, and an owner asked for in another branch only',
      code: `import Koa from 'koa'
import createKnex from 'knex'
import { signedIn } from './auth.js'
const knex = createKnex({ client: 'pg' })
const app = new Koa()
import Router from '@koa/router'
const router = new Router({ prefix: '/tickets' })
router.post('/:id', signedIn, async (ctx) => {
  if (ctx.query.action === 'cancel') {
    ctx.body = await knex('tickets').where('id', '=', ctx.params.id).del()
    return
  }
  ctx.body = await knex('tickets').where({ id: ctx.params.id, user_id: ctx.state.user.id }).update({ note: '' })
})
app.use(router.routes())`,
      errors: [{ messageId: 'unscopedChange', line: 10 }],
    },
    {
      name: 'an action behind a wrapper that gives the caller and is not asked for it',
      filename: 'app/actions.ts',
      code: `'use server'
import { PrismaClient } from '@prisma/client'
import { signedIn } from './wrappers'
const prisma = new PrismaClient()
export const tickDay = signedIn(async (user, habitId, day) => {
  await prisma.habit.update({ where: { id: habitId }, data: { day: String(day) } })
})`,
      errors: [{ messageId: 'unscopedChange', line: 6 }],
    },
    {
      name: 'a page',
      filename: 'app/notes/[id]/print/page.tsx',
      code: `import { PrismaClient } from '@prisma/client'
import { requireSession } from '../../../../lib/session'
const prisma = new PrismaClient()
export default async function PrintPage({ params }) {
  await requireSession()
  const note = await prisma.note.findFirst({ where: { id: params.id } })
  return <pre>{note.body}</pre>
}`,
      errors: [{ messageId: 'unscopedRead', line: 6 }],
    },
    {
      name: 'a prepared statement',
      code: `import express from 'express'
import Database from 'better-sqlite3'
import { requireUser } from './auth.js'
const db = new Database('x.db')
const app = express()
app.get('/orders/:id', requireUser, (req, res) => res.json(db.prepare('SELECT * FROM orders WHERE id = ?').get(req.params.id)))`,
      errors: [{ messageId: 'unscopedRead', line: 6 }],
    },
  ],
  valid: [
    {
      name: 'the owner in the condition',
      code: `${express}app.get('/orders/:id', requireAuth, async (req, res) => {
  const order = await prisma.order.findFirst({ where: { id: req.params.id, userId: req.user.id } })
  if (!order) return res.sendStatus(404)
  res.json(order)
})`,
    },
    {
      name: 'compared afterwards',
      code: `${express}app.get('/orders/:id', requireAuth, async (req, res) => {
  const order = await prisma.order.findUnique({ where: { id: req.params.id } })
  if (!order || order.customerId !== req.user.id) return res.sendStatus(404)
  res.json(order)
})
app.put('/notes/:id', requireAuth, async (req, res) => {
  const note = await prisma.note.findUnique({ where: { id: req.params.id } })
  if (!note.owner.equals(req.user._id)) return res.sendStatus(403)
  res.json(await prisma.note.update({ where: { id: req.params.id }, data: { text: req.body.text } }))
})`,
    },
    {
      name: 'a route for administrators',
      code: `${express}import { requireRole } from './roles.js'
app.delete('/orders/:id', requireAuth, requireRole('admin'), async (req, res) => {
  await prisma.order.delete({ where: { id: req.params.id } })
  res.end()
})
app.get('/admin/orders/:id', requireAuth, async (req, res) => res.json(await prisma.order.findUnique({ where: { id: req.params.id } })))`,
    },
    {
      name: 'the role of the caller decides',
      code: `${express}app.get('/orders/:id', requireAuth, async (req, res) => {
  if (req.user.role !== 'support') return res.sendStatus(403)
  res.json(await prisma.order.findUnique({ where: { id: req.params.id } }))
})`,
    },
    {
      name: 'a helper that takes the caller',
      code: `${express}import { assertCanRead } from './policy.js'
import { loadProject } from './projects.js'
app.get('/documents/:id', requireAuth, async (req, res) => {
  await assertCanRead(req.user, req.params.id)
  res.json(await prisma.document.findUnique({ where: { id: req.params.id } }))
})
app.get('/projects/:id/tasks/:task', requireAuth, async (req, res) => {
  const project = await loadProject(req.params.id, req.user.id)
  res.json(await prisma.task.findUnique({ where: { id: req.params.task, projectId: project.id } }))
})`,
    },
    {
      name: 'membership is looked up first',
      code: `${express}app.delete('/projects/:id', requireAuth, async (req, res) => {
  const member = await prisma.member.findFirst({ where: { projectId: req.params.id, userId: req.user.id } })
  if (!member) return res.sendStatus(404)
  await prisma.project.delete({ where: { id: req.params.id } })
  res.end()
})`,
    },
    {
      name: 'rows that everybody may see, or that belong to the shop',
      code: `${express}app.get('/products/:id', requireAuth, async (req, res) => res.json(await prisma.product.findUnique({ where: { id: req.params.id } })))
app.get('/posts/:id', requireAuth, async (req, res) => res.json(await prisma.post.findUnique({ where: { id: req.params.id } })))
app.get('/reports/:id', requireAuth, async (req, res) => res.json(await prisma.report.findFirst({ where: { id: req.params.id, published: true } })))`,
    },
    {
      name: 'the own row',
      code: `${express}app.patch('/me', requireAuth, async (req, res) => {
  res.json(await prisma.account.update({ where: { id: req.user.id }, data: { name: req.body.name } }))
})`,
    },
    {
      name: 'nobody is asked at all: another rule says so',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/orders/:id', async (req, res) => res.json(await prisma.order.findUnique({ where: { id: req.params.id } })))`,
    },
    {
      name: 'row level security of the caller',
      filename: 'app/api/notes/[id]/route.ts',
      code: `import { createClient } from '@/lib/supabase/server'
export async function DELETE(request: Request, { params }: { params: { id: string } }) {
  const supabase = await createClient()
  const { data } = await supabase.auth.getUser()
  if (!data.user) return new Response('no', { status: 401 })
  await supabase.from('notes').delete().eq('id', params.id)
  return new Response(null, { status: 204 })
}`,
    },
    {
      name: 'mongoose and SQL with the owner',
      code: `import express from 'express'
import mongoose from 'mongoose'
import pg from 'pg'
import { protect } from './auth.js'
const Note = mongoose.model('Note', new mongoose.Schema({ text: String, user: String }))
const pool = new pg.Pool()
const app = express()
app.delete('/notes/:id', protect, async (req, res) => { await Note.deleteOne({ _id: req.params.id, user: req.user._id }); res.end() })
app.get('/messages/:id', protect, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM messages WHERE id = $1 AND recipient_id = $2', [req.params.id, req.user.id])
  res.json(rows[0])
})`,
    },
    {
      name: 'drizzle with and()',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
import { jwt } from 'hono/jwt'
import { drizzle } from 'drizzle-orm/node-postgres'
import { and, eq } from 'drizzle-orm'
import { bookings } from './schema'
const db = drizzle(process.env.DATABASE_URL!)
const app = new Hono()
app.use('/bookings/*', jwt({ secret: process.env.JWT_SECRET! }))
app.delete('/bookings/:id', async (c) => {
  const user = c.get('jwtPayload')
  await db.delete(bookings).where(and(eq(bookings.id, c.req.param('id')), eq(bookings.userId, user.sub)))
  return c.body(null)
})
export default app`,
    },
    {
      name: 'a secret in the address is the permission',
      code: `${express}app.get('/shared/:token', requireAuth, async (req, res) => {
  res.json(await prisma.document.findFirst({ where: { shareToken: req.params.token } }))
})`,
    },
    {
      name: 'a table that the settings call public',
      options: { publicTables: ['reports'] },
      code: `${express}app.get('/reports/:id', requireAuth, async (req, res) => res.json(await prisma.report.findUnique({ where: { id: req.params.id } })))`,
    },
    {
      name: 'a condition that is made elsewhere',
      code: `${express}import { visibleTo } from './visibility.js'
app.get('/orders/:id', requireAuth, async (req, res) => {
  res.json(await prisma.order.findFirst({ where: { id: req.params.id, ...visibleTo(req.user) } }))
})`,
    },
    {
      name: 'a row that is added changes nobody’s',
      code: `'use server'
import { auth } from '@clerk/nextjs/server'
import { Kysely } from 'kysely'
const db = new Kysely({})
export async function reserve(formData) {
  const { userId } = auth()
  if (!userId) throw new Error('Unauthenticated')
  await db.insertInto('bookings').values({ room_id: formData.get('room'), hours: 2 }).execute()
}`,
    },
    {
      name: 'functions of another module that ask for the owner, or whose rows nobody owns',
      filename: 'src/routes.js',
      code: `import express from 'express'
import { requireUser } from './auth.js'
import { pets, toys } from './pets.js'
const app = express()
app.get('/pets/:id', requireUser, async (req, res) => res.json(await pets.findOwn(req.params.id, req.session.userId)))
app.get('/pets/:id/card', requireUser, async (req, res) => res.json(await pets.ofOwner(req.params.id, { id: req.session.userId })))
app.get('/toys/:id', requireUser, async (req, res) => res.json(await toys.find(req.params.id)))`,
      files: {
        'package.json': '{"type":"module","dependencies":{"express":"4","@prisma/client":"6"}}',
        'src/db.js': `import { PrismaClient } from '@prisma/client'
export const prisma = new PrismaClient()`,
        'src/auth.js': `export function requireUser(req, res, next) {
  if (!req.session.userId) return res.sendStatus(401)
  next()
}`,
        'src/pets.js': `import { prisma } from './db.js'
export const pets = {
  find: (id) => prisma.pet.findUnique({ where: { id } }),
  findOwn: (id, ownerId) => prisma.pet.findFirst({ where: { id, ownerId } }),
  async ofOwner(id, user) {
    const pet = await prisma.pet.findUnique({ where: { id } })
    if (pet?.ownerId !== user.id) return null
    return pet
  },
}
export const toys = { find: (id) => prisma.toy.findUnique({ where: { id } }) }`,
      },
    },
    {
      name: 'owners in a prepared statement, in Sequelize and in a condition of Kysely',
      code: `import express from 'express'
import Database from 'better-sqlite3'
import { Sequelize } from 'sequelize'
import { Kysely } from 'kysely'
import { requireUser } from './auth.js'
const db = new Database('x.db')
const orders = new Kysely({})
const Customer = new Sequelize('x').define('customer', {})
const app = express()
app.get('/orders/:id', requireUser, (req, res) =>
  res.json(db.prepare('SELECT * FROM orders WHERE id = ? AND user_id = ?').get(req.params.id, req.user.id)))
app.put('/customers/:id', requireUser, async (req, res) => {
  res.json(await Customer.update(req.body, { where: { id: req.params.id, tenant: req.user.tenant } }))
})
app.put('/orders/:id', requireUser, async (req, res) => {
  await orders.updateTable('orders').set({ note: '' }).where((eb) => eb.and({ id: req.params.id, user_id: req.user.id })).execute()
  res.end()
})`,
    },
    {
      name: 'a ticket whose mac was compared, in place of a session',
      code: `import express from 'express'
import { openSignedTicket } from './tickets.js'
import { invoices } from './db.js'
const app = express()
app.get('/statement', async (req, res) => {
  const ticket = openSignedTicket(req.query.ticket)
  if (!ticket) return res.status(403).end()
  res.json(await invoices.findById(ticket.invoiceId))
})`,
    },
  ],
  limits: [
    {
      name: 'the look-up is in a service',
      code: `${express}import { orders } from './services/orders.js'
app.get('/orders/:id', requireAuth, async (req, res) => res.json(await orders.load(req.params.id)))`,
      reason: 'Summaries of other modules do not keep the conditions of their queries.',
    },
  ],
} satisfies RuleCases
