import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-log-injection',
  invalid: [
    {
      name: 'a name in the message',
      code: `import express from 'express'
const app = express()
app.post('/login', (req, res) => {
  console.log(\`User \${req.body.username} logged in\`)
  res.end()
})`,
      errors: [
        {
          messageId: 'taintedMessage',
          line: 4,
          data: { source: '\`req.body.username\`', line: 4, sink: '\`console.log()\`' },
        },
      ],
    },
    {
      name: 'concatenation with a logger',
      code: `import express from 'express'
import winston from 'winston'
const logger = winston.createLogger({})
const app = express()
app.get('/search', (req, res) => {
  const { q } = req.query
  logger.info('search for ' + q)
  res.end()
})`,
      errors: [
        { messageId: 'taintedMessage', line: 7, data: { source: '\`req.query\`', line: 6, sink: '\`logger.info()\`' } },
      ],
    },
    {
      name: 'a message in a constant',
      code: `const express = require('express')
const router = express.Router()
router.post('/x', (req, res) => {
  const message = 'order ' + req.body.order
  console.warn(message)
  res.end()
})
module.exports = router`,
      errors: [{ messageId: 'taintedMessage', line: 5 }],
    },
    {
      name: 'a logger of this project',
      filename: 'app/api/contact/route.ts',
      code: `import { logger } from '@/lib/logger'
export async function POST(request: Request) {
  const body = await request.json()
  logger.error(\`Contact failed for \${body.email}\`)
  return new Response(null)
}`,
      errors: [{ messageId: 'taintedMessage', line: 4 }],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/:id', (c) => {
  console.info('id: ' + c.req.param('id'))
  return c.text('ok')
})`,
      errors: [{ messageId: 'taintedMessage', line: 4 }],
    },
    {
      name: 'Koa, after a cleaning for something else',
      code: `import Koa from 'koa'
import escapeHtml from 'escape-html'
const app = new Koa()
app.use((ctx) => console.log(\`q=\${escapeHtml(ctx.query.q)}\`))`,
      errors: [{ messageId: 'taintedMessage', line: 4 }],
    },
    {
      name: 'through a helper',
      code: `import express from 'express'
const app = express()
const say = (text) => console.log('> ' + text)
app.post('/x', (req, res) => { say(req.body.text); res.end() })`,
      errors: [{ messageId: 'taintedMessage', line: 3 }],
    },
    {
      name: 'decoded text',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => {
  console.error('bad: ' + decodeURIComponent(req.body.raw))
  res.end()
})`,
      errors: [{ messageId: 'taintedMessage', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'a logger of a project that logs JSON',
      files: { 'package.json': '{ "dependencies": { "express": "^4.19.0", "pino": "^9.0.0" } }' },
      code: `import express from 'express'
import { useLogger } from './logger'
const app = express()
app.get('/files/:id', (req, res) => {
  const logger = useLogger()
  logger.warn(\`No file \${req.params.id}\`)
  res.sendStatus(404)
})`,
    },
    {
      name: 'a field',
      code: `import express from 'express'
import winston from 'winston'
const logger = winston.createLogger({})
const app = express()
app.post('/login', (req, res) => {
  logger.info('logged in', { user: req.body.username })
  console.log('logged in', { user: req.body.username })
  res.end()
})`,
    },
    {
      name: 'as JSON',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => {
  console.log(\`body: \${JSON.stringify(req.body)}\`)
  res.end()
})`,
    },
    {
      name: 'a number',
      code: `import express from 'express'
const app = express()
app.get('/x', (req, res) => {
  console.log('page ' + Number(req.query.page))
  res.end()
})`,
    },
    {
      name: 'what cannot hold a line break',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  console.log(\`\${req.method} \${req.originalUrl} \${req.headers['user-agent']}\`)
  next()
})`,
    },
    {
      name: 'a logger that writes JSON',
      code: `import express from 'express'
import pino from 'pino'
const logger = pino()
const app = express()
app.post('/x', (req, res) => {
  logger.info(\`user \${req.body.name}\`)
  res.end()
})`,
    },
    {
      name: 'without line breaks',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => {
  console.log('name: ' + req.body.name.replace(/[\\r\\n]/g, ' '))
  res.end()
})`,
    },
    {
      name: 'one of a list',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => {
  const { kind } = req.body
  if (!['a', 'b'].includes(kind)) return res.sendStatus(400)
  console.log('kind ' + kind)
  res.end()
})`,
    },
    {
      name: 'texts of this code',
      code: `export function start(port: number) {
  console.log(\`listening on \${port}\`)
}`,
    },
  ],
} satisfies RuleCases
