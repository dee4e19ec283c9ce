import { describe, expect, it } from 'vitest'
import { lint } from '../fuzz/harness.ts'

interface Example {
  readonly name: string
  readonly code: string
  readonly filename?: string
  readonly files: Readonly<Record<string, string>>
  /** Lines of `require-route-auth`. */
  readonly lines: readonly number[]
}

const ROUTER = `import { Router } from 'express'
import { db } from '../db'
const router = Router()
router.delete('/users/:id', async (req, res) => {
  await db.user.delete({ where: { id: req.params.id } })
  res.end()
})
export default router`

const DB = `import { PrismaClient } from '@prisma/client'
export const db = new PrismaClient()`

const GUARD = `import jwt from 'jsonwebtoken'
export function requireUser(req, res, next) {
  try {
    req.user = jwt.verify(req.cookies.token, process.env.JWT_SECRET, { algorithms: ['HS256'] })
    next()
  } catch {
    res.status(401).end()
  }
}`

const EXAMPLES: readonly Example[] = [
  {
    name: 'a router that nobody is known to mount',
    code: ROUTER,
    files: {},
    lines: [],
  },
  {
    name: 'a router mounted without a guard',
    code: ROUTER,
    files: {
      'src/app.ts': `import express from 'express'
import users from './routes/users'
const app = express()
app.use('/api', users)`,
    },
    lines: [4],
  },
  {
    name: 'a router mounted in development only',
    code: ROUTER,
    files: {
      'src/app.ts': `import express from 'express'
import users from './routes/users'
const app = express()
if (process.env.NODE_ENV !== 'production') app.use('/api', users)`,
    },
    lines: [],
  },
  {
    name: 'a function without types that is given the application',
    code: `import { db } from '../db'
export function register(app) {
  app.delete('/users/:id', async (req, res) => {
    await db.user.delete({ where: { id: req.params.id } })
    res.end()
  })
}`,
    files: {
      'src/app.ts': `import express from 'express'
import { register } from './routes/users'
const app = express()
register(app)`,
    },
    lines: [3],
  },
  {
    name: 'the same, in debug mode only',
    code: `import { db } from '../db'
export function register(app) {
  app.delete('/users/:id', async (req, res) => {
    await db.user.delete({ where: { id: req.params.id } })
    res.end()
  })
}`,
    files: {
      'src/app.ts': `import express from 'express'
import { register } from './routes/users'
import { config } from './config'
const app = express()
if (config.debug) register(app)`,
    },
    lines: [],
  },
  {
    name: 'a router mounted behind a guard in the same call',
    code: ROUTER,
    files: {
      'src/guard.ts': GUARD,
      'src/app.ts': `import express from 'express'
import users from './routes/users'
import { requireUser } from './guard'
const app = express()
app.use('/api', requireUser, users)`,
    },
    lines: [],
  },
  {
    name: 'a router mounted after the guard of the whole application',
    code: ROUTER,
    files: {
      'src/guard.ts': GUARD,
      'src/app.ts': `import express from 'express'
import users from './routes/users'
import { requireUser } from './guard'
const app = express()
app.use('/api', requireUser)
app.use('/api', users)`,
    },
    lines: [],
  },
  {
    name: 'a router mounted before the guard',
    code: ROUTER,
    files: {
      'src/guard.ts': GUARD,
      'src/app.ts': `import express from 'express'
import users from './routes/users'
import { requireUser } from './guard'
const app = express()
app.use('/api', users)
app.use('/api', requireUser)`,
    },
    lines: [4],
  },
  {
    name: 'a router in between that has the guard',
    code: ROUTER,
    files: {
      'src/guard.ts': GUARD,
      'src/routes/index.ts': `import { Router } from 'express'
import users from './users'
import { requireUser } from '../guard'
const router = Router()
router.use(requireUser)
router.use('/v1', users)
export default router`,
      'src/app.ts': `import express from 'express'
import routes from './routes'
const app = express()
app.use('/api', routes)`,
    },
    lines: [],
  },
  {
    name: 'a router in between without a guard',
    code: ROUTER,
    files: {
      'src/routes/index.ts': `import { Router } from 'express'
import users from './users'
const router = Router()
router.use('/v1', users)
export default router`,
      'src/app.ts': `import express from 'express'
import routes from './routes'
const app = express()
app.use('/api', routes)`,
    },
    lines: [4],
  },
  {
    name: 'a router in between that nobody mounts',
    code: ROUTER,
    files: {
      'src/routes/index.ts': `import { Router } from 'express'
import users from './users'
const router = Router()
router.use('/v1', users)
export default router`,
    },
    lines: [],
  },
  {
    name: 'CommonJS with require in the call',
    filename: 'src/routes/users.js',
    code: `const express = require('express')
const { db } = require('../db')
const router = express.Router()
router.delete('/users/:id', async (req, res) => {
  await db.user.delete({ where: { id: req.params.id } })
  res.end()
})
module.exports = router`,
    files: {
      'src/app.js': `const express = require('express')
const app = express()
app.use('/api', require('./routes/users'))`,
    },
    lines: [4],
  },
  {
    name: 'a function that registers on the application of another file, behind its guard',
    code: `import type { Express } from 'express'
import { db } from '../db'
export function registerRoutes(app: Express) {
  app.delete('/users/:id', async (req, res) => {
    await db.user.delete({ where: { id: req.params.id } })
    res.end()
  })
}`,
    files: {
      'src/guard.ts': GUARD,
      'src/app.ts': `import express from 'express'
import { registerRoutes } from './routes/users'
import { requireUser } from './guard'
const app = express()
app.use(requireUser)
registerRoutes(app)`,
    },
    lines: [],
  },
  {
    name: 'a Fastify plugin registered without a guard',
    code: `import type { FastifyInstance } from 'fastify'
import { db } from '../db'
export default async function users(app: FastifyInstance) {
  app.delete('/users/:id', async (request, reply) => {
    await db.user.delete({ where: { id: request.params.id } })
    return reply.send()
  })
}`,
    files: {
      'src/app.ts': `import fastify from 'fastify'
import users from './routes/users'
const app = fastify()
app.register(users, { prefix: '/api' })`,
    },
    lines: [4],
  },
  {
    name: 'a Hono router mounted without a guard',
    code: `import { Hono } from 'hono'
import { db } from '../db'
export const users = new Hono()
users.delete('/users/:id', async (c) => {
  await db.user.delete({ where: { id: c.req.param('id') } })
  return c.body(null)
})`,
    files: {
      'src/app.ts': `import { Hono } from 'hono'
import { users } from './routes/users'
const app = new Hono()
app.route('/api', users)
export default app`,
    },
    lines: [4],
  },
]

describe('routers that another file mounts', () => {
  for (const example of EXAMPLES) {
    it(example.name, () => {
      const filename = example.filename ?? 'src/routes/users.ts'
      const messages = lint(example.code, {
        filename,
        files: { 'package.json': '{}', 'src/db.ts': DB, 'src/db.js': DB, ...example.files },
        rules: { 'require-route-auth': [] },
        settings: { minConfidence: 'medium' },
      })
      expect(
        messages.map((message) => message.line),
        messages.map((message) => message.message).join('\n'),
      ).toEqual(example.lines)
    })
  }
})
