import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-permissive-cors',
  invalid: [
    {
      name: 'the package with its default',
      code: `import cors from 'cors'
import express from 'express'
const app = express()
app.use(cors())`,
      errors: [
        {
          messageId: 'defaultOrigin',
          line: 4,
          data: { call: 'cors()' },
          suggestions: [
            {
              messageId: 'listOrigins',
              output: `import cors from 'cors'
import express from 'express'
const app = express()
app.use(cors({ origin: process.env.CORS_ORIGIN?.split(',') ?? [] }))`,
            },
          ],
        },
      ],
    },
    {
      name: 'the header of an edge function',
      filename: 'supabase/functions/_shared/cors.ts',
      code: `export const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'authorization, content-type',
}`,
      errors: [
        {
          messageId: 'anyOrigin',
          line: 2,
          suggestions: [
            {
              messageId: 'listOrigins',
              output: `export const corsHeaders = {
  'Access-Control-Allow-Origin': process.env.CORS_ORIGIN ?? '',
  'Access-Control-Allow-Headers': 'authorization, content-type',
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a wildcard among the options',
      code: `const cors = require('cors')
const express = require('express')
const app = express()
const options = { origin: '*', methods: ['GET', 'POST'] }
app.use(cors(options))`,
      errors: [
        {
          messageId: 'anyOrigin',
          line: 4,
          suggestions: [
            {
              messageId: 'listOrigins',
              output: `const cors = require('cors')
const express = require('express')
const app = express()
const options = { origin: process.env.CORS_ORIGIN?.split(',') ?? [], methods: ['GET', 'POST'] }
app.use(cors(options))`,
            },
          ],
        },
      ],
    },
    {
      name: 'socket.io',
      code: `import { Server } from 'socket.io'
export const attach = (http) => new Server(http, { cors: { origin: '*', methods: ['GET'] } })`,
      errors: [
        {
          messageId: 'anyOrigin',
          line: 2,
          suggestions: [
            {
              messageId: 'listOrigins',
              output: `import { Server } from 'socket.io'
export const attach = (http) => new Server(http, { cors: { origin: process.env.CORS_ORIGIN?.split(',') ?? [], methods: ['GET'] } })`,
            },
          ],
        },
      ],
    },
    {
      name: 'Nest',
      code: `import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module'
const app = await NestFactory.create(AppModule)
app.enableCors()
await app.listen(3000)`,
      errors: [
        {
          messageId: 'defaultOrigin',
          line: 4,
          suggestions: [
            {
              messageId: 'listOrigins',
              output: `import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module'
const app = await NestFactory.create(AppModule)
app.enableCors({ origin: process.env.CORS_ORIGIN?.split(',') ?? [] })
await app.listen(3000)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a gateway of Nest',
      code: `import { WebSocketGateway } from '@nestjs/websockets'
@WebSocketGateway({ cors: true })
export class Events {}`,
      errors: [{ messageId: 'anyOrigin', line: 2 }],
    },
    {
      name: 'every origin by true, without credentials',
      code: `import Fastify from 'fastify'
import cors from '@fastify/cors'
const app = Fastify()
await app.register(cors, { origin: true })`,
      errors: [
        {
          messageId: 'anyOrigin',
          line: 4,
          suggestions: [
            {
              messageId: 'listOrigins',
              output: `import Fastify from 'fastify'
import cors from '@fastify/cors'
const app = Fastify()
await app.register(cors, { origin: process.env.CORS_ORIGIN?.split(',') ?? [] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'the header set by hand',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  res.setHeader('Access-Control-Allow-Origin', '*')
  next()
})`,
      errors: [
        {
          messageId: 'anyOrigin',
          line: 4,
          suggestions: [
            {
              messageId: 'listOrigins',
              output: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  res.setHeader('Access-Control-Allow-Origin', process.env.CORS_ORIGIN ?? '')
  next()
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a fallback to every origin',
      code: `import { Hono } from 'hono'
import { cors } from 'hono/cors'
const app = new Hono()
app.use('*', cors({ origin: process.env.CORS_ORIGIN || '*' }))`,
      errors: [{ messageId: 'fallbackOrigin', line: 4, data: { origin: "process.env.CORS_ORIGIN || '*'" } }],
    },
    {
      name: 'headers of Next.js',
      filename: 'next.config.mjs',
      code: `export default {
  async headers() {
    return [{ source: '/api/:path*', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] }]
  },
}`,
      errors: [
        {
          messageId: 'anyOrigin',
          line: 3,
          suggestions: [
            {
              messageId: 'listOrigins',
              output: `export default {
  async headers() {
    return [{ source: '/api/:path*', headers: [{ key: 'Access-Control-Allow-Origin', value: process.env.CORS_ORIGIN ?? '' }] }]
  },
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a handler that only reads',
      filename: 'app/api/feed/route.ts',
      code: `export async function GET() {
  return new Response(await feed(), { headers: { 'Access-Control-Allow-Origin': '*' } })
}`,
      errors: [{ messageId: 'publicRead', line: 2 }],
    },
    {
      name: 'middleware before routes that all read',
      code: `import { Hono } from 'hono'
const status = new Hono()
status.use(async (c, next) => {
  await next()
  c.res.headers.set('Access-Control-Allow-Origin', '*')
})
status.get('/', (c) => c.json({ ok: true }))
export default status`,
      errors: [{ messageId: 'publicRead', line: 5 }],
    },
    {
      name: 'middleware before routes of which one writes',
      code: `import { Hono } from 'hono'
const notes = new Hono()
notes.use(async (c, next) => {
  await next()
  c.res.headers.set('Access-Control-Allow-Origin', '*')
})
notes.get('/', (c) => c.json({ ok: true }))
notes.post('/', async (c) => c.json(await save(await c.req.json())))
export default notes`,
      errors: [
        {
          messageId: 'anyOrigin',
          line: 5,
          suggestions: [
            {
              messageId: 'listOrigins',
              output: `import { Hono } from 'hono'
const notes = new Hono()
notes.use(async (c, next) => {
  await next()
  c.res.headers.set('Access-Control-Allow-Origin', process.env.CORS_ORIGIN ?? '')
})
notes.get('/', (c) => c.json({ ok: true }))
notes.post('/', async (c) => c.json(await save(await c.req.json())))
export default notes`,
            },
          ],
        },
      ],
    },
    {
      name: 'the answer to one address, and to one that asks who is calling',
      code: `import { createServer } from 'node:http'
createServer(async (req, res) => {
  if (req.url === '/motd') return send(res, 200, { motd }, { 'access-control-allow-origin': '*' })
  if (req.url === '/digest' && isOperator(req)) return send(res, 200, await digest(), { 'access-control-allow-origin': '*' })
  return send(res, 404, {})
}).listen(4200)`,
      errors: [
        { messageId: 'publicRead', line: 3 },
        {
          messageId: 'anyOrigin',
          line: 4,
          suggestions: [
            {
              messageId: 'listOrigins',
              output: `import { createServer } from 'node:http'
createServer(async (req, res) => {
  if (req.url === '/motd') return send(res, 200, { motd }, { 'access-control-allow-origin': '*' })
  if (req.url === '/digest' && isOperator(req)) return send(res, 200, await digest(), { 'access-control-allow-origin': process.env.CORS_ORIGIN ?? '' })
  return send(res, 404, {})
}).listen(4200)`,
            },
          ],
        },
      ],
    },
    {
      name: 'headers that functions with bearer tokens share, and some with cookies',
      code: `export const publicHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'authorization, apikey, content-type',
}
export const guestHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Credentials': 'true',
  'Access-Control-Allow-Headers': 'authorization, content-type',
}`,
      filename: 'supabase/functions/_shared/http.ts',
      errors: [
        { messageId: 'publicRead', line: 2 },
        {
          messageId: 'anyOrigin',
          line: 6,
          suggestions: [
            {
              messageId: 'listOrigins',
              output: `export const publicHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'authorization, apikey, content-type',
}
export const guestHeaders = {
  'Access-Control-Allow-Origin': process.env.CORS_ORIGIN ?? '',
  'Access-Control-Allow-Credentials': 'true',
  'Access-Control-Allow-Headers': 'authorization, content-type',
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a router that only reads',
      code: `import cors from 'cors'
import express from 'express'
import { posts, tags } from './content'
const router = express.Router()
router.use(cors())
router.get('/posts', posts.browse)
router.get('/posts/:id', posts.read)
router.get('/tags', tags.browse)
export default router`,
      errors: [{ messageId: 'publicRead', line: 5 }],
    },
  ],
  valid: [
    {
      name: 'a list of origins',
      code: `import cors from 'cors'
import express from 'express'
const app = express()
app.use(cors({ origin: ['https://shop.example.test'], credentials: true }))`,
    },
    {
      name: 'origins of the deployment',
      code: `import { Server } from 'socket.io'
import { config } from './config'
export const attach = (http) => new Server(http, { cors: { origin: config.allowedOrigins } })
export const headers = { 'Access-Control-Allow-Origin': process.env.SITE_URL ?? 'https://example.test' }`,
    },
    {
      name: 'every origin in development only',
      code: `import cors from 'cors'
import express from 'express'
const app = express()
app.use(cors({ origin: process.env.NODE_ENV === 'production' ? ['https://example.test'] : '*' }))`,
    },
    {
      name: 'options of another file',
      code: `import cors from 'cors'
import express from 'express'
import { corsOptions } from './cors-options'
const app = express()
app.use(cors(corsOptions), cors({ ...corsOptions, maxAge: 600 }))`,
    },
    {
      name: 'a function that is called like the package',
      code: `import { cors } from './cors'
import express from 'express'
const app = express()
app.use(cors())`,
    },
    {
      name: 'a header that a client sends',
      code: `import axios from 'axios'
export const load = () => axios.get('https://api.example.test', { headers: { 'Access-Control-Allow-Origin': '*' } })
export const send = (body) => fetch('https://api.example.test', { method: 'POST', body, headers: { 'Access-Control-Allow-Origin': '*' } })`,
    },
    {
      name: 'the development server',
      filename: 'vite.config.ts',
      code: `export default { server: { headers: { 'Access-Control-Allow-Origin': '*' } } }`,
    },
    {
      name: 'no origin at all',
      code: `import cors from '@fastify/cors'
import Fastify from 'fastify'
const app = Fastify()
await app.register(cors, { origin: false })`,
    },
    {
      name: 'other headers',
      code: `export const headers = { 'Access-Control-Allow-Headers': '*', 'Access-Control-Allow-Methods': '*', 'Content-Type': '*' }`,
    },
    {
      name: 'what the options of a middleware say',
      code: `export function allow(options, res) {
  if (!options.origin || options.origin === '*') res.setHeader('Access-Control-Allow-Origin', '*')
  else res.setHeader('Access-Control-Allow-Origin', options.origin)
}`,
    },
    {
      name: 'a test',
      filename: 'tests/server.test.ts',
      code: `import cors from 'cors'
app.use(cors())`,
    },
    {
      name: 'an origin that is sent back, which another rule reports',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', req.get('origin') || '*')
  next()
})`,
    },
  ],
} satisfies RuleCases
