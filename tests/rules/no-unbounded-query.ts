import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unbounded-query',
  invalid: [
    {
      name: 'a loop as long as the body says',
      code: `import express from 'express'
const app = express()
app.post('/codes', (req, res) => {
  const codes = []
  for (let i = 0; i < req.body.count; i++) codes.push(i)
  res.json(codes)
})`,
      errors: [
        { messageId: 'unboundedLoop', line: 5, data: { source: '\`req.body.count\`', line: 5, what: 'this loop' } },
      ],
    },
    {
      name: 'a request for every element',
      code: `import express from 'express'
const app = express()
app.post('/check', async (req, res) => {
  const results = await Promise.all(req.body.ids.map((id) => fetch('https://api.test/items/' + id)))
  res.json(results.map((result) => result.status))
})`,
      errors: [{ messageId: 'unboundedFanOut', line: 4, data: { source: '\`req.body.ids\`', line: 4 } }],
    },
    {
      name: 'a field of the query that is called like a count',
      code: `import express from 'express'
const app = express()
app.get('/grid', (req, res) => {
  res.json(Array.from({ length: Number(req.query.size) }, () => 0))
})`,
      errors: [{ messageId: 'unboundedLoop', line: 4 }],
    },
    {
      name: 'a loop over a field of the query that is called like a count',
      code: `import express from 'express'
const app = express()
app.get('/codes', (req, res) => {
  const codes = []
  for (let i = 0; i < req.query.size; i++) codes.push(i)
  res.json(codes)
})`,
      errors: [{ messageId: 'unboundedLoop', line: 5 }],
    },
    {
      name: 'a text as long as the query says',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/pad', (c) => c.text('x'.repeat(Number(c.req.query('n')))))`,
      errors: [{ messageId: 'unboundedLoop', line: 3 }],
    },
    {
      name: 'a list of a length of the client',
      filename: 'app/api/grid/route.ts',
      code: `export async function POST(request: Request) {
  const { rows } = await request.json()
  const size = parseInt(rows, 10)
  return Response.json(Array.from({ length: size }, () => 0))
}`,
      errors: [{ messageId: 'unboundedLoop', line: 4 }],
    },
    {
      name: 'memory',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/b', async (request) => Buffer.alloc(Number(request.query.bytes)))`,
      errors: [{ messageId: 'unboundedLoop', line: 3 }],
    },
    {
      name: 'a page of any size',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/posts', async (req, res) => {
  const limit = Number(req.query.limit) || 20
  res.json(await prisma.post.findMany({ take: limit }))
})`,
      errors: [{ messageId: 'unboundedPage', line: 7 }],
    },
    {
      name: 'the limit of a query',
      code: `const express = require('express')
const { Post } = require('./models')
const router = express.Router()
router.get('/', async (req, res) => res.json(await Post.find({}).limit(parseInt(req.query.limit))))
module.exports = router`,
      errors: [{ messageId: 'unboundedPage', line: 4 }],
    },
    {
      name: 'every row',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/users', async (req, res) => res.json(await prisma.user.findMany()))`,
      errors: [{ messageId: 'unlimitedQuery', line: 5, data: { what: '\`prisma.user.findMany()\`' } }],
    },
  ],
  valid: [
    {
      name: 'capped',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/posts', async (req, res) => {
  const take = Math.min(Number(req.query.limit) || 20, 100)
  res.json(await prisma.post.findMany({ take }))
})`,
    },
    {
      name: 'more is refused',
      code: `import express from 'express'
const app = express()
const MAX = 100
app.post('/codes', (req, res) => {
  const { count, ids } = req.body
  if (count > MAX || ids.length > 20) return res.sendStatus(400)
  for (let i = 0; i < count; i++) console.log(i)
  Promise.all(ids.map((id) => fetch('https://api.test/' + id))).then(() => res.end())
})`,
    },
    {
      name: 'a key that a rate limiter counts',
      code: `import { Ratelimit } from '@upstash/ratelimit'
import { Redis } from '@upstash/redis'
const perAddress = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(5, '1 h') })
export async function POST(request: Request) {
  const { success } = await perAddress.limit(request.headers.get('x-real-ip') ?? '')
  return new Response(null, { status: success ? 204 : 429 })
}`,
    },
    {
      name: 'a schema with a maximum',
      code: `import express from 'express'
import { z } from 'zod'
const schema = z.object({ count: z.number().int().max(50) })
const app = express()
app.post('/codes', (req, res) => {
  const { count } = schema.parse(req.body)
  res.json(Array.from({ length: count }))
})`,
    },
    {
      name: 'numbers of this code',
      code: `export function grid(rows: number) {
  for (let i = 0; i < 10; i++) console.log('-'.repeat(i))
  return new Array(rows)
}`,
    },
    {
      name: 'the length of what is there',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => {
  for (let i = 0; i < req.body.items.length; i++) console.log(i)
  res.end()
})`,
    },
    {
      name: 'a list of this code is sent out',
      code: `import express from 'express'
const app = express()
const SITES = ['https://a.test', 'https://b.test']
app.get('/status', async (req, res) => res.json(await Promise.all(SITES.map((site) => fetch(site)))))`,
    },
    {
      name: 'rows of one owner, and writes',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/notes', async (req, res) => res.json(await prisma.note.findMany({ where: { userId: req.user.id } })))
app.get('/tags', async (req, res) => res.json(await prisma.tag.findMany({ take: 50 })))`,
    },
    {
      name: 'only the first ones',
      code: `import express from 'express'
const app = express()
app.post('/check', async (req, res) => {
  const ids = req.body.ids.slice(0, 10)
  res.json(await Promise.all(ids.map((id) => fetch('https://api.test/' + id))))
})`,
    },
  ],
} satisfies RuleCases
