import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unguarded-debug-route',
  invalid: [
    {
      name: 'a route that shows sessions',
      code: `import express from 'express'
const app = express()
app.get('/api/debug/session', (req, res) => {
  res.json({ id: req.sessionID, session: req.session })
})`,
      errors: [
        {
          messageId: 'openDebugState',
          line: 3,
          data: { route: 'GET /api/debug/session', effect: 'shows `req.session`', line: 4 },
        },
      ],
    },
    {
      name: 'a route that fills the database',
      code: `import express from 'express'
import { prisma } from './db'
const app = express()
app.post('/seed', async (req, res) => {
  await prisma.product.createMany({ data: samples })
  res.json({ done: true })
})`,
      errors: [
        {
          messageId: 'openDebugState',
          line: 4,
          data: { route: 'POST /seed', effect: 'runs \`prisma.product.createMany()\`', line: 5 },
        },
      ],
    },
    {
      name: 'the environment in a Hono application',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/debug/env', (c) => c.json(process.env))`,
      errors: [{ messageId: 'openDebugState', line: 3 }],
    },
    {
      name: 'a route that sends a test mail',
      code: `import fastify from 'fastify'
import { sendMail } from './mail'
const app = fastify()
app.get('/test-email', async () => {
  await sendMail({ to: 'owner@example.com', subject: 'Test' })
  return 'sent'
})`,
      errors: [{ messageId: 'openDebugRoute', line: 4, data: { route: 'GET /test-email' } }],
    },
    {
      name: 'a Next.js route handler that creates the first account',
      filename: 'app/api/dev/bootstrap/route.ts',
      code: `import { db } from '@/lib/db'
export async function POST() {
  await db.user.create({ data: { email: 'admin@example.com', role: 'admin' } })
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'openDebugState', line: 2 }],
    },
    {
      name: 'under a condition that production meets as well',
      code: `import express from 'express'
const app = express()
if (process.env.NODE_ENV !== 'test') {
  app.get('/debug', (req, res) => res.json(req.headers))
}`,
      errors: [{ messageId: 'openDebugState', line: 4 }],
    },
    {
      name: 'a router of this file',
      code: `const express = require('express')
const app = express()
const debug = express.Router()
debug.get('/dump', async (req, res) => { res.json(await store.listAll()) })
app.use('/internal', debug)`,
      errors: [{ messageId: 'openDebugRoute', line: 4, data: { route: 'GET /internal/dump' } }],
    },
    {
      name: 'a database that anybody can reset with GET',
      code: `import express from 'express'
const app = express()
app.get('/reset-db', async (req, res) => {
  await storage.clearAll()
  res.send('ok')
})`,
      errors: [{ messageId: 'openDebugState', line: 3 }],
    },
    {
      name: 'a GraphQL server with introspection and playground',
      code: `import { ApolloServer } from '@apollo/server'
export const server = new ApolloServer({ typeDefs, resolvers, introspection: true })`,
      errors: [{ messageId: 'openExplorer', line: 2, data: { option: 'introspection' } }],
    },
  ],
  valid: [
    {
      name: 'registered outside of production only',
      code: `import express from 'express'
const app = express()
if (process.env.NODE_ENV !== 'production') {
  app.get('/debug/session', (req, res) => res.json(req.session))
}`,
    },
    {
      name: 'behind authentication',
      code: `import express from 'express'
import { requireAdmin } from './auth'
const app = express()
app.get('/debug/session', requireAdmin, (req, res) => res.json(req.session))`,
    },
    {
      name: 'a handler that turns production away',
      code: `import express from 'express'
const app = express()
app.post('/seed', async (req, res) => {
  if (process.env.NODE_ENV === 'production') return res.sendStatus(404)
  await storage.createSamples()
  res.json({ done: true })
})`,
    },
    {
      name: 'a health check',
      code: `import express from 'express'
const app = express()
app.get('/health', (req, res) => res.json({ ok: true }))
app.get('/ready', (req, res) => res.json({ uptime: process.uptime() }))`,
    },
    {
      name: 'test drives of a car dealer and test results of a laboratory',
      code: `import express from 'express'
const app = express()
app.get('/test-drives', async (req, res) => res.json(await store.listDrives()))
app.get('/lab/test-results/:id', async (req, res) => res.json(await store.getResult(req.params.id)))`,
    },
    {
      name: 'a check of a secret inside',
      code: `import express from 'express'
const app = express()
app.post('/seed', async (req, res) => {
  if (req.headers['x-seed-key'] !== process.env.SEED_KEY) return res.status(401).end()
  await storage.createSamples()
  res.end()
})`,
    },
    {
      name: 'a router whose mount is not known',
      filename: 'src/routes/debug.ts',
      code: `import { Router } from 'express'
const router = Router()
router.get('/debug/session', (req, res) => res.json(req.session))
export default router`,
    },
    {
      name: 'administration and webhooks, which have rules of their own',
      code: `import express from 'express'
const app = express()
app.post('/admin/setup', async (req, res) => { await store.createOwner(); res.end() })
app.post('/webhooks/test', async (req, res) => { await store.saveEvent(req.body); res.end() })`,
    },
    {
      name: 'words that only contain the segment',
      code: `import express from 'express'
const app = express()
app.get('/devices', async (req, res) => res.json(await store.listDevices()))
app.get('/contests/latest', async (req, res) => res.json(await store.latest()))`,
    },
    {
      name: 'introspection that production switches off',
      code: `import { ApolloServer } from '@apollo/server'
export const server = new ApolloServer({ typeDefs, introspection: process.env.NODE_ENV !== 'production' })`,
    },
    {
      name: 'a route of a test',
      filename: 'tests/server.test.ts',
      code: `import express from 'express'
const app = express()
app.get('/debug/session', (req, res) => res.json(req.session))`,
    },
  ],
} satisfies RuleCases
