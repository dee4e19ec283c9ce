import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-optional-ownership-check',
  invalid: [
    {
      name: 'who is not logged in skips the check',
      filename: 'server/notes.js',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.delete('/notes/:id', async (req, res) => {
  const user = await currentUser(req)
  const note = await prisma.note.findUnique({ where: { id: req.params.id } })
  if (user) {
    if (note.ownerId !== user.id) return res.status(403).end()
  }
  await prisma.note.delete({ where: { id: note.id } })
  res.status(204).end()
})`,
      errors: [
        { messageId: 'skippedForAnonymous', line: 8, data: { caller: 'user', change: 'prisma.note.delete', line: 11 } },
      ],
    },
    {
      name: 'one condition for both',
      filename: 'app/api/posts/[id]/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
import { auth } from '@/auth'
const prisma = new PrismaClient()
export async function PATCH(request: Request, { params }) {
  const session = await auth()
  const post = await prisma.post.findUnique({ where: { id: params.id } })
  if (session && post.authorId !== session.user.id) return new Response(null, { status: 403 })
  await prisma.post.update({ where: { id: post.id }, data: { title: 'x' } })
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'skippedForAnonymous', line: 7 }],
    },
    {
      name: 'the user of the request',
      filename: 'server/files.ts',
      code: `import Fastify from 'fastify'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = Fastify()
app.put('/files/:id', async (request, reply) => {
  const file = await prisma.file.findUnique({ where: { id: request.params.id } })
  if (request.user && file.userId !== request.user.id) return reply.code(403).send()
  return prisma.file.update({ where: { id: file.id }, data: { open: true } })
})`,
      errors: [{ messageId: 'skippedForAnonymous', line: 7 }],
    },
    {
      name: 'a comparison of ids as texts',
      filename: 'routes/lists.js',
      code: `const express = require('express')
const mongoose = require('mongoose')
const List = mongoose.model('List', schema)
const router = express.Router()
router.delete('/:id', async (req, res) => {
  const list = await List.findById(String(req.params.id))
  const userId = req.session.userId
  if (userId !== undefined && String(list.owner) !== userId) {
    return res.status(403).json({ error: 'Forbidden' })
  }
  await List.deleteOne({ _id: list.id })
  res.end()
})
module.exports = router`,
      errors: [{ messageId: 'skippedForAnonymous', line: 8 }],
    },
    {
      name: 'an action that throws',
      filename: 'app/actions.ts',
      code: `'use server'
import { db } from './db'
import { getUser } from './auth'
export async function removeComment(id: string) {
  const user = await getUser()
  const comment = await db.comments.find(id)
  if (user != null) {
    if (comment.authorId !== user.id) throw new Error('Forbidden')
  }
  await db.comments.delete(id)
}`,
      errors: [{ messageId: 'skippedForAnonymous', line: 7 }],
    },
    {
      name: 'equals of a document',
      filename: 'routes/trips.js',
      code: `import express from 'express'
import mongoose from 'mongoose'
const Trip = mongoose.model('Trip', schema)
const app = express()
app.post('/trips/:id/close', async (req, res) => {
  const trip = await Trip.findById(String(req.params.id))
  if (req.user && !trip.owner.equals(req.user.id)) return res.sendStatus(403)
  await Trip.updateOne({ _id: trip.id }, { closed: true })
  res.end()
})`,
      errors: [{ messageId: 'skippedForAnonymous', line: 7 }],
    },
    {
      name: 'a service of another module changes it',
      filename: 'src/app.ts',
      code: `import { Hono } from 'hono'
import { storage } from './storage'
const app = new Hono()
app.delete('/docs/:id', async (c) => {
  const user = c.get('user')
  const doc = await storage.getDocument(c.req.param('id'))
  if (user && doc.ownerId !== user.id) return c.json({ error: 'Forbidden' }, 403)
  await storage.deleteDocument(doc.id)
  return c.json({ ok: true })
})`,
      errors: [{ messageId: 'skippedForAnonymous', line: 7 }],
    },
    {
      name: 'the claims of an optional token',
      filename: 'server/tasks.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.post('/tasks/:id', async (req, res) => {
  const decoded = readToken(req)
  const task = await prisma.task.findUnique({ where: { id: req.params.id } })
  if (decoded) {
    if (task.assigneeId !== decoded.sub) {
      res.status(403).end()
      return
    }
  }
  await prisma.task.update({ where: { id: task.id }, data: { done: true } })
  res.end()
})`,
      errors: [{ messageId: 'skippedForAnonymous', line: 8 }],
    },
  ],
  valid: [
    {
      name: 'refused first',
      filename: 'server/notes.js',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.delete('/notes/:id', async (req, res) => {
  const user = await currentUser(req)
  if (!user) return res.status(401).end()
  const note = await prisma.note.findUnique({ where: { id: req.params.id } })
  if (user && note.ownerId !== user.id) return res.status(403).end()
  await prisma.note.delete({ where: { id: note.id } })
  res.status(204).end()
})`,
    },
    {
      name: 'a middleware has refused',
      filename: 'server/notes.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
import { requireAuth } from './auth'
const prisma = new PrismaClient()
const app = express()
app.delete('/notes/:id', requireAuth, async (req, res) => {
  const note = await prisma.note.findUnique({ where: { id: req.params.id } })
  if (req.user && note.ownerId !== req.user.id) return res.status(403).end()
  await prisma.note.delete({ where: { id: note.id } })
  res.end()
})`,
    },
    {
      name: 'missing or foreign is refused',
      filename: 'server/notes.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.delete('/notes/:id', async (req, res) => {
  const user = await currentUser(req)
  const note = await prisma.note.findUnique({ where: { id: req.params.id } })
  if (!user || note.ownerId !== user.id) return res.status(403).end()
  await prisma.note.delete({ where: { id: note.id } })
  res.end()
})`,
    },
    {
      name: 'something else is only shown',
      filename: 'app/api/posts/[id]/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function GET(request: Request, { params }) {
  const session = await auth()
  const post = await prisma.post.findUnique({ where: { id: params.id } })
  if (session && post.authorId !== session.user.id) return Response.json({ title: post.title })
  return Response.json(post)
}`,
    },
    {
      name: 'the check has another branch',
      filename: 'server/carts.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.put('/carts/:id', async (req, res) => {
  const cart = await prisma.cart.findUnique({ where: { id: req.params.id } })
  if (req.user) {
    if (cart.userId !== req.user.id) return res.status(403).end()
  } else {
    if (cart.guestToken !== req.cookies.guest) return res.status(403).end()
  }
  res.json(await prisma.cart.update({ where: { id: cart.id }, data: { open: false } }))
})`,
    },
    {
      name: 'a function that refuses by itself',
      filename: 'app/actions.ts',
      code: `'use server'
import { requireUser } from './auth'
import { db } from './db'
export async function remove(id: string) {
  const user = await requireUser()
  const row = await db.rows.find(id)
  if (user && row.ownerId !== user.id) throw new Error('Forbidden')
  await db.rows.delete(id)
}`,
    },
    {
      name: 'a row without an owner',
      filename: 'server/things.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.delete('/things/:id', requireUser, async (req, res) => {
  const thing = await prisma.thing.findUnique({ where: { id: req.params.id } })
  if (thing.ownerId && thing.ownerId !== req.user.id) return res.status(403).end()
  await prisma.thing.delete({ where: { id: thing.id } })
  res.end()
})`,
    },
    {
      name: 'nothing is changed',
      filename: 'server/show.ts',
      code: `import express from 'express'
const app = express()
app.get('/things/:id', async (req, res) => {
  const user = await currentUser(req)
  const thing = await things.find(req.params.id)
  if (user && thing.ownerId !== user.id) return res.status(403).end()
  res.json(thing)
})`,
    },
    {
      name: 'a test',
      filename: 'tests/x.test.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function run(user, note) {
  if (user && note.ownerId !== user.id) throw new Error('403')
  await prisma.note.delete({ where: { id: note.id } })
}`,
    },
  ],
} satisfies RuleCases
