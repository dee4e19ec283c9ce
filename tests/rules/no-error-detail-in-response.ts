import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-error-detail-in-response',
  invalid: [
    {
      name: 'message and stack in an error handler of Express',
      code: `import express from 'express'
const app = express()
app.use((err, req, res, next) => {
  res.status(500).json({ error: err.message, stack: err.stack })
})`,
      errors: [{ messageId: 'stackSent', line: 4, data: { error: 'err' } }],
    },
    {
      name: 'the message of a caught error',
      code: `import express from 'express'
const router = express.Router()
router.get('/orders', async (req, res) => {
  try {
    res.json(await findOrders())
  } catch (error) {
    res.status(500).json({ success: false, error: error.message })
  }
})
export default router`,
      errors: [
        {
          messageId: 'messageSent',
          line: 7,
          data: { error: 'error' },
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `import express from 'express'
const router = express.Router()
router.get('/orders', async (req, res) => {
  try {
    res.json(await findOrders())
  } catch (error) {
    res.status(500).json({ success: false, error: 'Internal server error' })
  }
})
export default router`,
            },
          ],
        },
      ],
    },
    {
      name: 'Next.js with the usual test of the type',
      filename: 'app/api/report/route.ts',
      code: `import { NextResponse } from 'next/server'
export async function POST(request: Request) {
  try {
    return NextResponse.json(await makeReport(await request.json()))
  } catch (error) {
    console.error(error)
    return NextResponse.json({ error: error instanceof Error ? error.message : 'Unknown error' }, { status: 500 })
  }
}`,
      errors: [
        {
          messageId: 'messageSent',
          line: 7,
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `import { NextResponse } from 'next/server'
export async function POST(request: Request) {
  try {
    return NextResponse.json(await makeReport(await request.json()))
  } catch (error) {
    console.error(error)
    return NextResponse.json({ error: 'Internal server error' }, { status: 500 })
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a function on the edge, through a variable',
      filename: 'supabase/functions/mail/index.ts',
      code: `Deno.serve(async (req) => {
  try {
    return await send(req)
  } catch (err) {
    const message = err instanceof Error ? err.message : String(err)
    return new Response(JSON.stringify({ error: message }), { status: 500 })
  }
})`,
      errors: [
        {
          messageId: 'messageSent',
          line: 6,
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `Deno.serve(async (req) => {
  try {
    return await send(req)
  } catch (err) {
    const message = err instanceof Error ? err.message : String(err)
    return new Response(JSON.stringify({ error: 'Internal server error' }), { status: 500 })
  }
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a caught error whole',
      code: `const express = require('express')
const app = express()
app.get('/users', (req, res) => {
  db.all('SELECT * FROM users', (err, rows) => {
    if (err) return res.status(500).json(err)
    res.json(rows)
  })
})`,
      errors: [{ messageId: 'errorSent', line: 5, data: { error: 'err' } }],
    },
    {
      name: 'a template without a status',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/rates', async (c) => {
  try {
    return c.json(await load())
  } catch (e) {
    return c.text(\`Could not load: \${e}\`)
  }
})`,
      errors: [
        {
          messageId: 'anyMessageSent',
          line: 7,
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `import { Hono } from 'hono'
const app = new Hono()
app.get('/rates', async (c) => {
  try {
    return c.json(await load())
  } catch (e) {
    return c.text('Internal server error')
  }
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise that fails',
      code: `import express from 'express'
const app = express()
app.get('/x', (req, res) => {
  load().then((data) => res.json(data)).catch((failure) => res.status(502).send('Failed: ' + failure.message))
})`,
      errors: [
        {
          messageId: 'messageSent',
          line: 4,
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `import express from 'express'
const app = express()
app.get('/x', (req, res) => {
  load().then((data) => res.json(data)).catch((failure) => res.status(502).send('Internal server error'))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'Fastify, and a status that the error carries',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.setErrorHandler((error, request, reply) => {
  reply.status(error.statusCode ?? 500).send({ message: error.message })
})`,
      errors: [
        {
          messageId: 'anyMessageSent',
          line: 4,
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `import Fastify from 'fastify'
const app = Fastify()
app.setErrorHandler((error, request, reply) => {
  reply.status(error.statusCode ?? 500).send({ message: 'Internal server error' })
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'an exception of Nest',
      code: `import { Controller, Get, InternalServerErrorException } from '@nestjs/common'
@Controller('reports')
export class ReportsController {
  @Get()
  async list() {
    try {
      return await this.reports.all()
    } catch (error) {
      throw new InternalServerErrorException(error.message)
    }
  }
}`,
      errors: [
        {
          messageId: 'messageSent',
          line: 9,
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `import { Controller, Get, InternalServerErrorException } from '@nestjs/common'
@Controller('reports')
export class ReportsController {
  @Get()
  async list() {
    try {
      return await this.reports.all()
    } catch (error) {
      throw new InternalServerErrorException('Internal server error')
    }
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a server action',
      filename: 'app/actions.ts',
      code: `'use server'
import { db } from '@/lib/db'
export async function rename(id: string, name: string) {
  try {
    await db.project.update({ where: { id }, data: { name } })
    return { ok: true }
  } catch (error) {
    return { ok: false, error: (error as Error).message }
  }
}`,
      errors: [
        {
          messageId: 'anyMessageSent',
          line: 8,
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `'use server'
import { db } from '@/lib/db'
export async function rename(id: string, name: string) {
  try {
    await db.project.update({ where: { id }, data: { name } })
    return { ok: true }
  } catch (error) {
    return { ok: false, error: 'Internal server error' }
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper of the file',
      code: `import express from 'express'
const app = express()
function fail(res, problem) {
  res.status(500).json({ detail: problem.message })
}
app.get('/x', async (req, res) => {
  try { res.json(await load()) } catch (e) { fail(res, e) }
})`,
      errors: [
        {
          messageId: 'messageSent',
          line: 4,
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `import express from 'express'
const app = express()
function fail(res, problem) {
  res.status(500).json({ detail: 'Internal server error' })
}
app.get('/x', async (req, res) => {
  try { res.json(await load()) } catch (e) { fail(res, e) }
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'an error of the database from Supabase',
      code: `import express from 'express'
import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_KEY)
const app = express()
app.get('/posts', async (req, res) => {
  const { data, error } = await supabase.from('posts').select()
  if (error) return res.status(500).json({ error: error.message })
  res.json(data)
})`,
      errors: [
        {
          messageId: 'messageSent',
          line: 7,
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `import express from 'express'
import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_KEY)
const app = express()
app.get('/posts', async (req, res) => {
  const { data, error } = await supabase.from('posts').select()
  if (error) return res.status(500).json({ error: 'Internal server error' })
  res.json(data)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'Lambda',
      code: `export const handler = async (event) => {
  try {
    return { statusCode: 200, body: JSON.stringify(await work(event)) }
  } catch (error) {
    return { statusCode: 500, body: JSON.stringify({ message: error.message, trace: error.stack }) }
  }
}`,
      errors: [{ messageId: 'stackSent', line: 5 }],
    },
    {
      name: 'Koa',
      code: `import Koa from 'koa'
const app = new Koa()
app.use(async (ctx, next) => {
  try {
    await next()
  } catch (err) {
    ctx.status = 500
    ctx.body = { error: err.toString() }
  }
})`,
      errors: [
        {
          messageId: 'anyMessageSent',
          line: 8,
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `import Koa from 'koa'
const app = new Koa()
app.use(async (ctx, next) => {
  try {
    await next()
  } catch (err) {
    ctx.status = 500
    ctx.body = { error: 'Internal server error' }
  }
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'an answer to a wrong request',
      code: `import express from 'express'
const app = express()
app.post('/x', async (req, res) => {
  try { res.json(await save(req.body)) } catch (error) { res.status(400).json({ error: error.message }) }
})`,
      errors: [
        {
          messageId: 'clientErrorMessage',
          line: 4,
          suggestions: [
            {
              messageId: 'useFixedMessage',
              output: `import express from 'express'
const app = express()
app.post('/x', async (req, res) => {
  try { res.json(await save(req.body)) } catch (error) { res.status(400).json({ error: 'Internal server error' }) }
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'an error handler that another file registers',
      code: `export function errorHandler(err: Error, req, res, next) {
  const status = res.statusCode === 200 ? 500 : res.statusCode
  res.status(status)
  res.json({ message: err.message, stack: err.stack })
}`,
      errors: [{ messageId: 'stackSent', line: 4 }],
    },
    {
      name: 'the error handler of Hono',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.onError((err, c) => c.json({ error: err.stack }, 500))`,
      errors: [{ messageId: 'stackSent', line: 3, data: { error: 'err' } }],
    },
    {
      name: 'middleware of Koa in a file of its own',
      code: `export async function errors(ctx, next) {
  try {
    await next()
  } catch (err) {
    ctx.status = 500
    ctx.body = { error: err.stack }
  }
}`,
      errors: [{ messageId: 'stackSent', line: 6, data: { error: 'err' } }],
    },
  ],
  valid: [
    {
      name: 'a fixed message',
      code: `import express from 'express'
const app = express()
app.use((err, req, res, next) => {
  console.error(err.message, err.stack)
  res.status(500).json({ error: 'Internal server error', requestId: req.id })
})`,
    },
    {
      name: 'an error of the program that was written for users',
      code: `import express from 'express'
import { AppError } from './errors'
const app = express()
app.use((err, req, res, next) => {
  if (err instanceof AppError) return res.status(err.status).json({ error: err.message })
  res.status(500).json({ error: 'Something went wrong' })
})`,
    },
    {
      name: 'issues of a schema',
      filename: 'app/api/x/route.ts',
      code: `import { ZodError } from 'zod'
export async function POST(request: Request) {
  try {
    return Response.json(await create(await request.json()))
  } catch (error) {
    if (error instanceof ZodError) return Response.json({ error: error.message, issues: error.issues }, { status: 400 })
    return Response.json({ error: 'Could not create' }, { status: 500 })
  }
}`,
    },
    {
      name: 'details in development only',
      code: `import express from 'express'
const app = express()
app.use((err, req, res, next) => {
  res.status(500).json({
    error: process.env.NODE_ENV === 'production' ? 'Internal server error' : err.message,
    ...(process.env.NODE_ENV === 'development' && { stack: err.stack }),
  })
})`,
    },
    {
      name: 'a flag of the error says that it may be shown',
      code: `import express from 'express'
const app = express()
app.use((err, req, res, next) => {
  const message = err.isOperational ? err.message : 'Internal server error'
  const shown = err.expose ? err.message : undefined
  res.status(err.statusCode || 500).json({ message, shown })
})`,
    },
    {
      name: 'own errors only, the others are passed on',
      code: `import express from 'express'
import { ValidationError } from './errors'
const app = express()
app.post('/x', async (req, res, next) => {
  try {
    res.json(await save(req.body))
  } catch (error) {
    if (!(error instanceof ValidationError)) return next(error)
    res.status(400).json({ error: error.message })
  }
})`,
    },
    {
      name: 'a status below 500 shows its message',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.setErrorHandler((error, request, reply) => {
  const status = error.statusCode ?? 500
  reply.status(status).send({ message: status < 500 ? error.message : 'Internal server error' })
})`,
    },
    {
      name: 'the message of something that was not caught',
      code: `import express from 'express'
const app = express()
app.get('/x', async (req, res) => {
  const check = await validate(req.query)
  if (check.error) return res.status(422).json({ error: check.error.message })
  const message = { message: 'ok' }
  res.json({ error: message.message })
})`,
    },
    {
      name: 'the error goes to the log and to the next handler',
      code: `import express from 'express'
import { logger } from './logger'
const app = express()
app.get('/x', async (req, res, next) => {
  try {
    res.json(await load())
  } catch (error) {
    logger.error({ message: error.message, stack: error.stack })
    next(error)
  }
})`,
    },
    {
      name: 'a component shows what failed',
      filename: 'src/components/Form.tsx',
      code: `import { useState } from 'react'
export function Form() {
  const [error, setError] = useState('')
  const save = async () => { try { await send() } catch (e) { setError(e.message) } }
  return <form onSubmit={save}>{error}</form>
}`,
    },
    {
      name: 'a known code of the database has its own text',
      code: `import express from 'express'
const app = express()
app.post('/x', async (req, res) => {
  try {
    res.json(await save(req.body))
  } catch (error) {
    if (error.code === 'P2002') return res.status(409).json({ error: 'This name is taken', field: error.meta.target })
    res.status(500).json({ error: 'Could not save' })
  }
})`,
    },
    {
      name: 'only the code of the error',
      code: `import express from 'express'
const app = express()
app.get('/x', async (req, res) => {
  try { res.json(await load()) } catch (error) { res.status(500).json({ error: 'failed', code: error.code }) }
})`,
    },
    {
      name: 'Fastify hands an error that is sent to its handler',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/x', (request, reply) => {
  load((err, data) => {
    if (err) return reply.send(err)
    reply.send(data)
  })
})`,
    },
    {
      name: 'a test',
      filename: 'tests/server.test.ts',
      code: `import express from 'express'
const app = express()
app.use((err, req, res, next) => { res.status(500).json({ stack: err.stack }) })`,
    },
  ],
  limits: [
    {
      name: 'an error that is thrown on and answered elsewhere',
      reason: 'What a function of another file does with the error is not followed.',
      code: `import express from 'express'
import { sendFailure } from './failure'
const app = express()
app.get('/x', async (req, res) => {
  try { res.json(await load()) } catch (error) { sendFailure(res, error) }
})`,
    },
  ],
} satisfies RuleCases
