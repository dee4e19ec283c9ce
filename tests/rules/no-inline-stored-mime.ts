import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-inline-stored-mime',
  invalid: [
    {
      name: 'the type of the row',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/files/:id', async (req, res) => {
  const file = await prisma.file.findUnique({ where: { id: req.params.id } })
  res.setHeader('Content-Type', file.mimeType)
  res.send(file.data)
})`,
      errors: [{ messageId: 'storedType', line: 7, data: { value: '\`file.mimeType\`' } }],
    },
    {
      name: 'a Response',
      filename: 'app/api/files/[id]/route.ts',
      code: `import { getDocumentById } from '@/lib/documents'
export async function GET(request: Request, { params }) {
  const document = await getDocumentById(params.id)
  return new Response(document.bytes, { headers: { 'Content-Type': document.contentType } })
}`,
      errors: [{ messageId: 'storedType', line: 4, data: { value: '\`document.contentType\`' } }],
    },
    {
      name: 'inline',
      code: `const express = require('express')
const File = require('./models/file')
const router = express.Router()
router.get('/:id', async (req, res) => {
  const doc = await File.findById(req.params.id)
  res.set('Content-Disposition', 'inline')
  res.type(doc.mimetype).send(doc.buffer)
})
module.exports = router`,
      errors: [{ messageId: 'storedType', line: 7 }],
    },
    {
      name: 'a sentence that speaks of attachments',
      code: `import express from 'express'
import { prisma } from './db'
const app = express()
app.get('/attachments/:id', async (req, res) => {
  const attachment = await prisma.attachment.findFirst({ where: { id: req.params.id } })
  if (!attachment) return res.status(404).json({ error: 'Attachment not found' })
  res.setHeader('Content-Type', attachment.mimeType)
  res.send(attachment.data)
})`,
      errors: [{ messageId: 'storedType', line: 7 }],
    },
    {
      name: 'the upload goes straight back',
      code: `import express from 'express'
import multer from 'multer'
const app = express()
app.post('/preview', multer().single('file'), (req, res) => {
  res.contentType(req.file.mimetype)
  res.send(req.file.buffer)
})`,
      errors: [{ messageId: 'storedType', line: 5 }],
    },
    {
      name: 'a name for the type',
      code: `import Fastify from 'fastify'
import { store } from './store'
const app = Fastify()
app.get('/f/:id', async (request, reply) => {
  const { mimeType, data } = await store.findFile(request.params.id)
  reply.header('content-type', mimeType)
  return reply.send(data)
})`,
      errors: [{ messageId: 'storedType', line: 6 }],
    },
    {
      name: 'writeHead',
      code: `import http from 'node:http'
import { store } from './store'
http.createServer(async (req, res) => {
  const asset = await store.getAsset(req.url)
  res.writeHead(200, { 'Content-Type': asset.mime_type })
  res.end(asset.body)
})`,
      errors: [{ messageId: 'storedType', line: 5 }],
    },
    {
      name: 'with a fallback',
      code: `import { Hono } from 'hono'
import { getAttachment } from './attachments'
const app = new Hono()
app.get('/a/:id', async (c) => {
  const attachment = await getAttachment(c.req.param('id'))
  c.header('Content-Type', attachment.contentType || 'application/octet-stream')
  return c.body(attachment.data)
})`,
      errors: [{ messageId: 'storedType', line: 6 }],
    },
    {
      name: 'the type in a constant',
      code: `import express from 'express'
import { Upload } from './models'
const app = express()
app.get('/u/:id', async (req, res) => {
  const upload = await Upload.findOne({ where: { id: req.params.id } })
  const type = upload!.mimeType
  res.setHeader('Content-Type', type)
  res.end(upload!.data)
})`,
      errors: [{ messageId: 'storedType', line: 7 }],
    },
  ],
  valid: [
    {
      name: 'as an attachment',
      code: `import express from 'express'
import { File } from './models'
const app = express()
app.get('/files/:id', async (req, res) => {
  const file = await File.findById(req.params.id)
  res.setHeader('Content-Type', file.mimeType)
  res.setHeader('Content-Disposition', 'attachment; filename="file"')
  res.send(file.data)
})`,
    },
    {
      name: 'a list of types',
      code: `import express from 'express'
import { File } from './models'
const app = express()
const INLINE_TYPES = new Set(['image/png', 'image/jpeg'])
app.get('/files/:id', async (req, res) => {
  const file = await File.findById(req.params.id)
  if (!INLINE_TYPES.has(file.mimeType)) return res.sendStatus(415)
  res.setHeader('Content-Type', file.mimeType)
  res.send(file.data)
})`,
    },
    {
      name: 'constant types',
      code: `import express from 'express'
const app = express()
app.get('/a', (req, res) => res.type('text/csv').send('a,b'))
app.get('/b', (req, res) => {
  res.setHeader('Content-Type', 'application/pdf')
  res.end()
})`,
    },
    {
      name: 'the type of another server',
      code: `import express from 'express'
const app = express()
app.get('/proxy', async (req, res) => {
  const answer = await fetch('https://img.test/a.png')
  res.setHeader('Content-Type', answer.headers.get('content-type'))
  res.send(await answer.text())
})`,
    },
    {
      name: 'a request that goes out',
      code: `import { store } from './store'
export async function send(id) {
  const file = await store.findFile(id)
  await fetch('https://api.test', { method: 'PUT', body: file.data, headers: { 'Content-Type': file.mimeType } })
}`,
    },
    {
      name: 'a type by extension',
      code: `import express from 'express'
import mime from 'mime-types'
const app = express()
app.get('/f/:name', (req, res) => {
  res.setHeader('Content-Type', mime.lookup(req.params.name))
  res.end()
})`,
    },
    {
      name: 'settings of this code',
      code: `import express from 'express'
const app = express()
const FORMATS = { csv: { contentType: 'text/csv' } }
app.get('/export', (req, res) => {
  res.setHeader('Content-Type', FORMATS.csv.contentType)
  res.end()
})`,
    },
    {
      name: 'stored, not shown',
      code: `import express from 'express'
import { File } from './models'
const app = express()
app.post('/files', async (req, res) => {
  await File.create({ mimeType: req.file.mimetype, data: req.file.buffer })
  res.end()
})`,
    },
  ],
} satisfies RuleCases
