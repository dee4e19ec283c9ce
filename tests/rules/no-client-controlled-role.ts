import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-client-controlled-role',
  invalid: [
    {
      name: 'whoever registers chooses a role',
      filename: 'src/routes/auth.js',
      code: `import express from 'express'
import { User } from '../models/user.js'
const app = express()
app.post('/register', async (req, res) => {
  const user = await User.create({ email: req.body.email, role: req.body.role })
  res.status(201).json({ id: user.id })
})`,
      errors: [
        {
          messageId: 'storedRole',
          line: 5,
          data: { source: '`req.body.role`', line: 5, name: 'role', sink: '`User.create()`' },
        },
      ],
    },
    {
      name: 'the query makes an administrator',
      filename: 'src/routes/reports.js',
      code: `import express from 'express'
const app = express()
app.get('/reports', async (req, res) => {
  const isAdmin = req.query.admin === 'true'
  res.json(isAdmin ? await reports.all() : await reports.mine(req.session.userId))
})`,
      errors: [
        { messageId: 'decidedByClient', line: 4, data: { name: 'isAdmin', source: '`req.query.admin`', line: 4 } },
      ],
    },
    {
      name: 'a destructured body in a route of Next.js',
      filename: 'app/api/signup/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const { email, password, isAdmin } = await request.json()
  const passwordHash = await hash(password)
  await prisma.user.create({ data: { email: String(email), passwordHash, isAdmin } })
  return new Response(null, { status: 201 })
}`,
      errors: [{ messageId: 'storedRole', line: 6 }],
    },
    {
      name: 'a role with a default in Fastify and Drizzle',
      filename: 'src/server.ts',
      code: `import Fastify from 'fastify'
import { drizzle } from 'drizzle-orm/node-postgres'
import { users } from './schema'
const db = drizzle(process.env.DATABASE_URL!)
const app = Fastify()
app.post('/users', async (request, reply) => {
  const body = request.body as { name: string; role?: string }
  await db.insert(users).values({ name: body.name, role: body.role || 'member' })
  return reply.code(201).send()
})`,
      errors: [{ messageId: 'storedRole', line: 8 }],
    },
    {
      name: 'a header says the role',
      filename: 'src/index.ts',
      code: `import express from 'express'
const app = express()
app.delete('/posts/:id', async (req, res) => {
  const userRole = req.headers['x-user-role']
  if (userRole === 'admin' || userRole === 'moderator') {
    await posts.remove(req.params.id)
  }
  res.sendStatus(204)
})`,
      errors: [
        {
          messageId: 'decidedByClient',
          line: 4,
          data: { name: 'userRole', source: "`req.headers['x-user-role']`", line: 4 },
        },
      ],
    },
    {
      name: 'the body is asked in the condition',
      filename: 'src/routes/teams.js',
      code: `const express = require('express')
const router = express.Router()
router.post('/teams/:id/close', async (req, res) => {
  if (req.body.role === 'owner') {
    await teams.close(req.params.id)
  }
  res.end()
})
module.exports = router`,
      errors: [{ messageId: 'decidedByClient', line: 4 }],
    },
    {
      name: 'permissions in a token',
      filename: 'src/routes/login.js',
      code: `import express from 'express'
import jwt from 'jsonwebtoken'
const app = express()
app.post('/login', async (req, res) => {
  const user = await checkPassword(req.body.email, req.body.password)
  const token = jwt.sign({ sub: user.id, role: req.body.role }, process.env.JWT_SECRET)
  res.json({ token })
})`,
      errors: [{ messageId: 'storedRole', line: 6 }],
    },
    {
      name: 'a role in the body of Nest',
      filename: 'src/reports.controller.ts',
      code: `import { Body, Controller, Post } from '@nestjs/common'
@Controller('reports')
export class ReportsController {
  @Post()
  remove(@Body() body: any) {
    const isAdmin = body.role === 'admin'
    return isAdmin ? this.reports.removeAll() : undefined
  }
}`,
      errors: [{ messageId: 'decidedByClient', line: 6 }],
    },
    {
      name: 'a parameter of the address',
      filename: 'app/api/reviews/route.ts',
      code: `import { reviews } from '@/lib/store'
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const isAdmin = searchParams.get('admin') === 'true'
  return Response.json(isAdmin ? await reviews.all() : await reviews.published())
}`,
      errors: [{ messageId: 'decidedByClient', line: 4 }],
    },
    {
      name: 'a gate that the client opens with a parameter',
      code: `import { Hono } from 'hono'
import { auth } from './auth'
const app = new Hono()
app.use('*', auth)
app.get('/sales', (c) => {
  if (c.req.query('role') !== 'box-office') return c.json({ error: 'Forbidden' }, 403)
  return c.json(sales)
})`,
      errors: [{ messageId: 'decidedByClient', line: 6 }],
    },
    {
      name: 'a flag of the body that is as good as that of the session',
      code: `import express from 'express'
const app = express()
app.post('/members', (req, res) => {
  const { asAdmin } = req.body
  if (!(req.session.admin || asAdmin)) return res.status(403).end()
  block(req.body.id)
  res.end()
})`,
      errors: [{ messageId: 'decidedByClient', line: 5 }],
    },
    {
      name: 'a header for administrators',
      code: `import express from 'express'
const app = express()
app.get('/notes', (req, res) => {
  const showAll = req.headers['x-is-admin'] === 'true'
  res.json(showAll ? all() : some())
})`,
      errors: [{ messageId: 'decidedByClient', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'the server sets the role',
      filename: 'src/routes/auth.js',
      code: `import express from 'express'
import { User } from '../models/user.js'
const app = express()
app.post('/register', async (req, res) => {
  const user = await User.create({ email: req.body.email, role: 'member' })
  res.status(201).json({ id: user.id })
})`,
    },
    {
      name: 'an administrator gives roles',
      filename: 'src/routes/users.js',
      code: `import express from 'express'
import { requireAdmin } from '../auth.js'
import { User } from '../models/user.js'
const router = express.Router()
router.post('/users', requireAdmin, async (req, res) => {
  await User.create({ email: req.body.email, role: req.body.role })
  res.sendStatus(201)
})
export default router`,
    },
    {
      name: 'the handler itself asks for an administrator',
      filename: 'app/api/users/[id]/route.ts',
      code: `import { auth } from '@/auth'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function PATCH(request: Request, { params }: Context) {
  const session = await auth()
  if (session?.user.role !== 'admin') return new Response(null, { status: 403 })
  const { role } = await request.json()
  await prisma.user.update({ where: { id: (await params).id }, data: { role } })
  return new Response(null, { status: 204 })
}`,
    },
    {
      name: 'a choice of harmless roles',
      filename: 'app/api/signup/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
import { z } from 'zod'
const prisma = new PrismaClient()
const Input = z.object({ email: z.string(), role: z.enum(['buyer', 'seller']) })
export async function POST(request: Request) {
  const input = Input.parse(await request.json())
  await prisma.user.create({ data: { email: input.email, role: input.role } })
  return new Response(null, { status: 201 })
}`,
    },
    {
      name: 'the role of the session',
      filename: 'src/routes/reports.js',
      code: `import express from 'express'
const app = express()
app.get('/reports', async (req, res) => {
  const isAdmin = req.user.role === 'admin'
  res.json(isAdmin ? await reports.all() : await reports.mine(req.user.id))
})`,
    },
    {
      name: 'a dangerous role is refused',
      filename: 'src/routes/auth.js',
      code: `import express from 'express'
const app = express()
app.post('/invite', async (req, res) => {
  if (req.body.role === 'admin') return res.sendStatus(403)
  res.json(await invites.list(req.user.teamId))
})`,
    },
    {
      name: 'rows are filtered by a role',
      filename: 'src/routes/people.js',
      code: `import express from 'express'
const app = express()
app.get('/people', async (req, res) => {
  const rows = await people.list()
  res.json(rows.filter((row) => row.role === req.query.role))
})`,
    },
    {
      name: 'the role of a message to a model',
      filename: 'src/chat.ts',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.post('/chat', async (request, reply) => {
  const messages = [{ role: 'user', content: String(request.body.text) }]
  return reply.send(await model.create({ messages }))
})`,
    },
    {
      name: 'the stored row decides',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.delete('/posts/:id', async (c) => {
  const member = await members.byToken(c.req.header('authorization'))
  if (member.role !== 'editor') return c.body(null, 403)
  await posts.remove(c.req.param('id'))
  return c.body(null, 204)
})`,
    },
    {
      name: 'a test',
      filename: 'src/routes/auth.test.js',
      code: `import express from 'express'
const app = express()
app.post('/register', async (req, res) => {
  await users.create({ role: req.body.role })
})`,
    },
    {
      name: 'the controller of administrators',
      code: `import { createAccount } from './accounts'
export const addAdmin = async (req, res) => {
  const { email, role } = req.body
  res.json(await createAccount({ email, role }))
}`,
      filename: 'src/controllers/adminController.ts',
    },
    {
      name: 'a flag of the database in a gate',
      code: `import express from 'express'
const app = express()
app.post('/members', async (req, res) => {
  const { isStaff } = await members.get(req.session.memberId)
  if (!isStaff) return res.status(403).end()
  res.end()
})`,
    },
  ],
  limits: [
    {
      name: 'an enum with a dangerous role',
      filename: 'app/api/signup/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
import { z } from 'zod'
const prisma = new PrismaClient()
const Input = z.object({ role: z.enum(['member', 'admin']) })
export async function POST(request: Request) {
  const input = Input.parse(await request.json())
  await prisma.user.create({ data: { role: input.role } })
  return new Response(null, { status: 201 })
}`,
      reason: 'Which member of an enum gives rights is not told by its schema.',
    },
  ],
} satisfies RuleCases
