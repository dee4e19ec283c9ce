import type { RuleCases } from '../support/cases.ts'

const START = `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
`

export default {
  rule: 'require-input-validation',
  invalid: [
    {
      name: 'fields of the body in a row',
      code: `${START}app.post('/posts', async (req, res) => {
  const { title, text } = req.body
  res.json(await prisma.post.create({ data: { title, text } }))
})`,
      errors: [
        {
          messageId: 'unvalidatedInput',
          line: 7,
          data: { source: '\`req.body\`', line: 6, sink: '\`prisma.post.create()\`' },
        },
      ],
    },
    {
      name: 'a handler of Next.js',
      filename: 'app/api/notes/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const body = await request.json()
  const note = await prisma.note.create({ data: { text: body.text } })
  return Response.json(note)
}`,
      errors: [{ messageId: 'unvalidatedInput', line: 5 }],
    },
    {
      name: 'an update',
      code: `${START}app.put('/posts/:id', async (req, res) => {
  res.json(await prisma.post.update({ where: { id: req.params.id }, data: { title: req.body.title } }))
})`,
      errors: [{ messageId: 'unvalidatedInput', line: 6 }],
    },
    {
      name: 'a mail',
      code: `import express from 'express'
import nodemailer from 'nodemailer'
const app = express()
const transport = nodemailer.createTransport({})
app.post('/contact', async (req, res) => {
  await transport.sendMail({ to: 'owner@shop.test', subject: 'Contact', text: req.body.message })
  res.end()
})`,
      errors: [{ messageId: 'unvalidatedInput', line: 6 }],
    },
    {
      name: 'only one of two fields is looked at',
      code: `${START}app.post('/posts', async (req, res) => {
  const { title, text } = req.body
  if (typeof title !== 'string') return res.sendStatus(400)
  res.json(await prisma.post.create({ data: { title, text } }))
})`,
      errors: [{ messageId: 'unvalidatedInput', line: 8 }],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = new Hono()
app.post('/tags', async (c) => {
  const { name } = await c.req.json()
  return c.json(await prisma.tag.create({ data: { name } }))
})`,
      errors: [{ messageId: 'unvalidatedInput', line: 7 }],
    },
    {
      name: 'a named handler, a router, require',
      code: `const express = require('express')
const { PrismaClient } = require('@prisma/client')
const prisma = new PrismaClient()
const router = express.Router()
async function create(req, res) {
  res.json(await prisma.item.create({ data: { name: req.body.name } }))
}
router.post('/', create)
module.exports = router`,
      errors: [{ messageId: 'unvalidatedInput', line: 6 }],
    },
    {
      name: 'only that it is there',
      code: `${START}app.post('/posts', async (req, res) => {
  if (!req.body.title) return res.sendStatus(400)
  res.json(await prisma.post.create({ data: { title: req.body.title } }))
})`,
      errors: [{ messageId: 'unvalidatedInput', line: 7 }],
    },
  ],
  valid: [
    {
      name: 'the bytes of an upload',
      code: `import fs from 'node:fs'
import express from 'express'
import multer from 'multer'
const app = express()
app.post('/files', multer().single('file'), (req, res) => {
  fs.writeFileSync('/srv/files/' + crypto.randomUUID(), req.file.buffer)
  res.sendStatus(201)
})`,
    },
    {
      name: 'a schema of zod',
      code: `import { z } from 'zod'
${START}const schema = z.object({ title: z.string().max(200) })
app.post('/posts', async (req, res) => {
  res.json(await prisma.post.create({ data: schema.parse(req.body) }))
})`,
    },
    {
      name: 'middleware that checks',
      code: `import { validateBody, postSchema } from './validation'
${START}app.post('/posts', validateBody(postSchema), async (req, res) => {
  res.json(await prisma.post.create({ data: { title: req.body.title } }))
})`,
    },
    {
      name: 'a schema of Fastify',
      code: `import Fastify from 'fastify'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = Fastify()
app.post('/tags', { schema: { body: { type: 'object' } } }, async (request) => prisma.tag.create({ data: { name: request.body.name } }))`,
    },
    {
      name: 'the types are looked at',
      code: `${START}app.post('/posts', async (req, res) => {
  const { title } = req.body
  if (typeof title !== 'string') return res.sendStatus(400)
  res.json(await prisma.post.create({ data: { title } }))
})`,
    },
    {
      name: 'texts and numbers',
      code: `${START}app.post('/posts/:id', async (req, res) => {
  await prisma.post.update({ where: { id: req.params.id }, data: { rank: Number(req.body.rank), title: String(req.body.title) } })
  res.end()
})`,
    },
    {
      name: 'nothing of the client',
      code: `${START}app.post('/visits', async (req, res) => {
  await prisma.visit.create({ data: { at: new Date() } })
  res.end()
})`,
    },
    {
      name: 'a check of another module',
      code: `import { assertPost } from './validation'
${START}app.post('/posts', async (req, res) => {
  const { title } = req.body
  assertPost(title)
  res.json(await prisma.post.create({ data: { title } }))
})`,
    },
    {
      name: 'reading',
      code: `${START}app.get('/posts', async (req, res) => {
  res.json(await prisma.post.findMany({ where: { title: req.query.title }, take: 10 }))
})`,
    },
  ],
} satisfies RuleCases
