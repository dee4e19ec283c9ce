import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-html-response-concat',
  invalid: [
    {
      name: 'a greeting',
      code: `import express from 'express'
const app = express()
app.get('/hello', (req, res) => {
  res.send(\`<h1>Hello \${req.query.name}</h1>\`)
})`,
      errors: [
        {
          messageId: 'reflectedHtml',
          line: 4,
          data: { source: '`req.query.name`', line: 4, sink: '`res.send()`' },
        },
      ],
    },
    {
      name: 'the page that was not found',
      code: `import express from 'express'
const app = express()
app.use((req, res) => {
  res.status(404).send('No page at ' + req.query.path)
})`,
      errors: [
        {
          messageId: 'reflectedText',
          line: 4,
          data: { source: '`req.query.path`', line: 4, sink: '`res.status(404).send()`' },
        },
      ],
    },
    {
      name: 'a Response with its type',
      filename: 'app/api/preview/route.ts',
      code: `export async function GET(request: Request) {
  const title = new URL(request.url).searchParams.get('title')
  const html = '<!doctype html><title>' + title + '</title>'
  return new Response(html, { headers: { 'content-type': 'text/html' } })
}`,
      errors: [{ messageId: 'reflectedHtml', line: 4 }],
    },
    {
      name: 'a page that a helper builds',
      code: `const express = require('express')
const router = express.Router()
const page = (title) => \`<html><body><h1>\${title}</h1></body></html>\`
router.get('/search', (req, res) => res.status(200).send(page(req.query.q)))
module.exports = router`,
      errors: [{ messageId: 'reflectedHtml', line: 4 }],
    },
    {
      name: 'a value as it came',
      code: `import express from 'express'
const app = express()
app.get('/echo', (req, res) => res.send(req.query.text))`,
      errors: [{ messageId: 'reflectedText', line: 3 }],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/u/:name', (c) => c.html('<p>' + c.req.param('name') + '</p>'))`,
      errors: [{ messageId: 'reflectedHtml', line: 3 }],
    },
    {
      name: 'Fastify with the type set',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/u/:name', async (request, reply) => reply.type('text/html').send(\`<b>\${request.params.name}</b>\`))`,
      errors: [{ messageId: 'reflectedHtml', line: 3 }],
    },
    {
      name: 'Koa',
      code: `import Koa from 'koa'
const app = new Koa()
app.use(async (ctx) => {
  ctx.body = \`<h1>\${ctx.query.title}</h1>\`
})`,
      errors: [{ messageId: 'reflectedHtml', line: 4 }],
    },
    {
      name: 'the server of Node',
      code: `import http from 'node:http'
http.createServer((req, res) => {
  const name = new URL(req.url, 'http://x').searchParams.get('name')
  res.writeHead(200, { 'Content-Type': 'text/html' })
  res.end('<p>' + name + '</p>')
})`,
      errors: [{ messageId: 'reflectedHtml', line: 5 }],
    },
    {
      name: 'a Lambda function',
      code: `export const handler = async (event) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'text/html' },
  body: \`<h1>\${event.queryStringParameters.name}</h1>\`,
})`,
      errors: [{ messageId: 'reflectedHtml', line: 4 }],
    },
    {
      name: 'a mail to the owner',
      code: `import express from 'express'
import nodemailer from 'nodemailer'
const app = express()
const transport = nodemailer.createTransport({ host: 'mail' })
app.post('/contact', async (req, res) => {
  const { name, message } = req.body
  await transport.sendMail({ to: 'owner@shop.test', subject: 'Contact', html: \`<b>\${name}</b><p>\${message}</p>\` })
  res.json({ ok: true })
})`,
      errors: [
        {
          messageId: 'mailHtml',
          line: 7,
          data: { source: '`req.body`', line: 6, sink: '`transport.sendMail()`' },
        },
      ],
    },
    {
      name: 'a check that another module makes',
      code: `import express from 'express'
import { isName } from './checks'
const app = express()
app.get('/hello', (req, res) => {
  const { name } = req.query
  if (!isName(name)) return res.sendStatus(400)
  res.send('<h1>' + name + '</h1>')
})`,
      errors: [{ messageId: 'otherHtml', line: 7 }],
    },

    {
      name: 'a page that a helper of another module makes',
      filename: 'src/invoice.mjs',
      files: {
        'package.json': '{}',
        'src/http.mjs': `export const page = (body, statusCode = 200) => ({
  statusCode,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: \`<!doctype html><body>\${body}</body>\`,
})`,
      },
      code: `import { page } from './http.mjs'
export const view = async (event) => {
  return page(\`<p>No invoice \${event.pathParameters.id}</p>\`, 404)
}`,
      errors: [{ messageId: 'reflectedHtml', line: 3 }],
    },
  ],
  valid: [
    {
      name: 'escaped by a library',
      code: `import express from 'express'
import escapeHtml from 'escape-html'
const app = express()
app.get('/hello', (req, res) => res.send(\`<h1>Hello \${escapeHtml(req.query.name)}</h1>\`))`,
    },
    {
      name: 'JSON',
      code: `import express from 'express'
const app = express()
app.get('/hello', (req, res) => res.json({ message: \`Hello \${req.query.name}\` }))`,
    },
    {
      name: 'plain text',
      code: `import express from 'express'
const app = express()
app.get('/hello', (req, res) => {
  res.type('text/plain').send(\`Hello <\${req.query.name}>\`)
})
app.get('/robots', (req, res) => {
  res.setHeader('Content-Type', 'text/plain')
  res.send('# ' + req.query.x)
})`,
    },
    {
      name: 'escaped by hand',
      code: `import express from 'express'
const app = express()
const escape = (text) => String(text).replace(/[&<>"']/g, (c) => '&#' + c.charCodeAt(0) + ';')
app.get('/hello', (req, res) => res.send('<h1>' + escape(req.query.name) + '</h1>'))`,
    },
    {
      name: 'events of a stream',
      code: `import express from 'express'
const app = express()
const send = (res, text) => res.write(\`data: \${text}\\n\\n\`)
app.get('/events', (req, res) => {
  res.setHeader('Content-Type', 'text/event-stream')
  res.write(\`data: \${req.query.topic}\\n\\n\`)
  send(res, req.query.topic)
})`,
    },
    {
      name: 'a number',
      code: `import express from 'express'
const app = express()
app.get('/page', (req, res) => {
  const page = Number(req.query.page)
  res.send(\`<p>Page \${page}</p>\`)
})`,
    },
    {
      name: 'the body as it came is sent as JSON',
      code: `import express from 'express'
const app = express()
app.post('/echo', (req, res) => res.send(req.body))`,
    },
    {
      name: 'a Response without a type is plain text',
      filename: 'app/api/hello/route.ts',
      code: `export async function GET(request: Request) {
  return new Response(\`Hello \${new URL(request.url).searchParams.get('name')}\`)
}
export async function POST(request: Request) {
  const { name } = await request.json()
  return new Response(JSON.stringify({ name }), { headers: { 'Content-Type': 'application/json' } })
}`,
    },
    {
      name: 'an answer of Fastify without a type',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/u/:name', async (request, reply) => reply.send('<b>' + request.params.name))`,
    },
    {
      name: 'one of a constant list',
      code: `import express from 'express'
const app = express()
app.get('/theme', (req, res) => {
  const { theme } = req.query
  if (!['dark', 'light'].includes(theme)) return res.sendStatus(400)
  res.send(\`<body class="\${theme}">\`)
})`,
    },
    {
      name: 'a mail as text',
      code: `import express from 'express'
import nodemailer from 'nodemailer'
const app = express()
const transport = nodemailer.createTransport({ host: 'mail' })
app.post('/contact', async (req, res) => {
  await transport.sendMail({ to: 'owner@shop.test', subject: 'Contact', text: \`\${req.body.name}: \${req.body.message}\` })
  res.json({ ok: true })
})`,
    },
    {
      name: 'a page for developers',
      code: `import express from 'express'
const app = express()
if (process.env.NODE_ENV !== 'production') {
  app.get('/dev/:slug', (req, res) => res.send('<h1>' + req.params.slug + '</h1>'))
}`,
    },
    {
      name: 'what a store gives for a name',
      code: `import express from 'express'
import pages from './pages'
const app = express()
app.get('/:slug', (req, res) => {
  const { slug } = req.params
  pages.get(slug, (error, page) => {
    page.title ||= slug.replace(/-/g, ' ')
    res.send(page)
  })
})`,
    },
    {
      name: 'constants',
      code: `import express from 'express'
const app = express()
const TITLE = 'Shop'
app.get('/', (req, res) => res.send(\`<h1>\${TITLE}</h1>\`))`,
    },

    {
      name: 'a page of another module with text that a table of entities escapes',
      filename: 'src/invoice.mjs',
      files: {
        'package.json': '{}',
        'src/markup.mjs': `const MAP = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#x27;']])
export const h = (value) => [...String(value ?? '')].map((c) => MAP.get(c) ?? c).join('')`,
        'src/http.mjs': `export const page = (body) => ({ statusCode: 200, headers: { 'content-type': 'text/html' }, body: \`<body>\${body}</body>\` })
export const json = (value) => ({ statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) })`,
      },
      code: `import { json, page } from './http.mjs'
import { h } from './markup.mjs'
export const view = async (event) => {
  if (event.queryStringParameters.raw) return json(\`<p>\${event.pathParameters.id}</p>\`)
  return page(\`<p>No invoice \${h(event.pathParameters.id)}</p>\`)
}`,
    },
  ],
} satisfies RuleCases
