import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-sensitive-response',
  invalid: [
    {
      name: 'all users with all columns',
      filename: 'app/api/users/route.ts',
      code: `import { NextResponse } from 'next/server'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function GET() {
  const users = await prisma.user.findMany()
  return NextResponse.json(users)
}`,
      errors: [{ messageId: 'wholeAccount', line: 6, data: { call: '`prisma.user.findMany()`', line: 5 } }],
    },
    {
      name: 'the hash of a user beside other fields',
      filename: 'src/routes/me.js',
      code: `import express from 'express'
const app = express()
app.get('/me', async (req, res) => {
  const user = await loadUser(req.session.userId)
  res.json({ id: user.id, email: user.email, passwordHash: user.passwordHash })
})`,
      errors: [{ messageId: 'secretField', line: 5, data: { field: 'passwordHash', row: '`user`' } }],
    },
    {
      name: 'the row that an insert returns, in Drizzle and Hono',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
import { drizzle } from 'drizzle-orm/node-postgres'
import { users } from './schema'
const db = drizzle(process.env.DATABASE_URL!)
const app = new Hono()
app.post('/register', async (c) => {
  const form = Form.parse(await c.req.json())
  const [user] = await db.insert(users).values(form).returning()
  return c.json({ user }, 201)
})`,
      errors: [{ messageId: 'wholeAccount', line: 9 }],
    },
    {
      name: 'a document of Mongoose in the answer of Express',
      filename: 'src/controllers/users.js',
      code: `const express = require('express')
const User = require('../models/User')
const mongoose = require('mongoose')
const router = express.Router()
router.get('/users/:id', async (req, res) => {
  const user = await mongoose.model('User').findById(req.params.id)
  res.status(200).json({ success: true, data: user })
})
module.exports = router`,
      errors: [{ messageId: 'wholeAccount', line: 7 }],
    },
    {
      name: 'the row is spread',
      filename: 'src/server.ts',
      code: `import Fastify from 'fastify'
import { PrismaClient } from '@prisma/client'
const db = new PrismaClient()
const app = Fastify()
app.get('/profile', async (request, reply) => {
  const account = await db.user.findUniqueOrThrow({ where: { id: request.user.id } })
  return reply.send({ ...account, plan: 'free' })
})`,
      errors: [{ messageId: 'wholeAccount', line: 7, data: { call: '`db.user.findUniqueOrThrow()`', line: 6 } }],
    },
    {
      name: 'the call itself is the answer',
      filename: 'pages/api/admins.ts',
      code: `import type { NextApiRequest, NextApiResponse } from 'next'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  res.json(await prisma.admin.findMany({ orderBy: { name: 'asc' } }))
}`,
      errors: [{ messageId: 'wholeAccount', line: 5, data: { call: '`prisma.admin.findMany()`', line: 5 } }],
    },
    {
      name: 'the schema shows a secret in a table with a harmless name',
      filename: 'src/routes/shops.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/shops', async (req, res) => {
  const shops = await prisma.shop.findMany()
  res.json(shops)
})`,
      files: {
        'package.json': '{}',
        'prisma/schema.prisma': 'model Shop {\n  id String @id\n  name String\n  apiSecret String\n}\n',
      },
      errors: [{ messageId: 'wholeAccount', line: 7, data: { call: '`prisma.shop.findMany()`', line: 6 } }],
    },
    {
      name: 'a relation with the password is included',
      filename: 'src/routes/posts.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/posts', async (req, res) => {
  const posts = await prisma.post.findMany({ include: { author: true } })
  res.json(posts)
})`,
      files: {
        'package.json': '{}',
        'prisma/schema.prisma':
          'model Post {\n  id Int @id\n  title String\n  author User @relation(fields: [authorId], references: [id])\n}\n\nmodel User {\n  id Int @id\n  password String\n}\n',
      },
      errors: [{ messageId: 'wholeAccount', line: 7 }],
    },
    {
      name: 'a reset token in a nested object',
      filename: 'app/api/forgot/route.ts',
      code: `export async function POST(request: Request) {
  const { email } = await request.json()
  const account = await startReset(email)
  return Response.json({ sent: true, debug: { resetToken: account.resetToken } })
}`,
      errors: [{ messageId: 'secretField', line: 4, data: { field: 'resetToken', row: '`account`' } }],
    },
  ],
  valid: [
    {
      name: 'the public fields are selected',
      filename: 'app/api/users/route.ts',
      code: `import { NextResponse } from 'next/server'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function GET() {
  const users = await prisma.user.findMany({ select: { id: true, name: true } })
  return NextResponse.json(users)
}`,
    },
    {
      name: 'an answer made of the fields that the client shows',
      filename: 'src/routes/me.js',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/me', async (req, res) => {
  const user = await prisma.user.findUnique({ where: { id: req.session.userId } })
  res.json({ id: user.id, email: user.email, hasPassword: user.passwordHash !== null })
})`,
    },
    {
      name: 'a table without secrets, as the schema shows',
      filename: 'app/api/team/route.ts',
      code: `import { NextResponse } from 'next/server'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function GET() {
  const members = await prisma.teamMember.findMany()
  return NextResponse.json({ members })
}`,
      files: {
        'package.json': '{}',
        'prisma/schema.prisma': 'model TeamMember {\n  id String @id\n  name String\n  email String\n}\n',
      },
    },
    {
      name: 'users of a project whose passwords are kept by a provider',
      filename: 'app/api/me/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function GET() {
  const user = await prisma.user.findFirst({ where: { clerkId: await currentId() }, include: { posts: true } })
  return Response.json(user)
}`,
      files: {
        'package.json': '{}',
        'prisma/schema.prisma':
          'model User {\n  id String @id\n  clerkId String @unique\n  posts Post[]\n}\nmodel Post {\n  id String @id\n}\n',
      },
    },
    {
      name: 'the password is taken out by a rest pattern',
      filename: 'src/server.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.post('/login', async (req, res) => {
  const user = await prisma.user.findUnique({ where: { email: String(req.body.email) } })
  const { password, ...shown } = user
  res.json({ user: shown })
})`,
    },
    {
      name: 'the password is deleted before',
      filename: 'src/server.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/users/:id', async (req, res) => {
  const user = await prisma.user.findUnique({ where: { id: req.params.id } })
  delete user.password
  res.json(user)
})`,
    },
    {
      name: 'the password is overwritten in the answer',
      filename: 'src/server.ts',
      code: `import Fastify from 'fastify'
import { PrismaClient } from '@prisma/client'
const db = new PrismaClient()
const app = Fastify()
app.get('/profile', async (request, reply) => {
  const user = await db.user.findFirst({ where: { id: request.user.id } })
  return reply.send({ ...user, password: undefined })
})`,
    },
    {
      name: 'a serializer makes the answer',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
import { drizzle } from 'drizzle-orm/node-postgres'
import { users } from './schema'
import { toPublicUser } from './dto'
const db = drizzle(process.env.DATABASE_URL!)
const app = new Hono()
app.get('/users', async (c) => {
  const rows = await db.query.users.findMany()
  return c.json(rows.map(toPublicUser))
})`,
    },
    {
      name: 'named columns of an insert',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
import { drizzle } from 'drizzle-orm/node-postgres'
import { users } from './schema'
const db = drizzle(process.env.DATABASE_URL!)
const app = new Hono()
app.post('/register', async (c) => {
  const [user] = await db.insert(users).values(Form.parse(await c.req.json())).returning({ id: users.id })
  return c.json({ user }, 201)
})`,
    },
    {
      name: 'rows of another table',
      filename: 'src/server.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/products', async (req, res) => {
  res.json(await prisma.product.findMany())
})
app.get('/users/:id/settings', async (req, res) => {
  res.json(await prisma.userSettings.findUnique({ where: { userId: req.params.id } }))
})`,
    },
    {
      name: 'people who do not log in',
      filename: 'src/server.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/customers', async (req, res) => {
  const customers = await prisma.customer.findMany()
  res.json(customers)
})`,
    },
    {
      name: 'the hash of a file',
      filename: 'app/api/files/route.ts',
      code: `export async function GET() {
  const file = await files.latest()
  return Response.json({ name: file.name, hash: file.hash })
}`,
    },
  ],
  limits: [
    {
      name: 'a repository of the project in between',
      filename: 'src/server.ts',
      code: `import express from 'express'
import { userRepository } from './repositories'
const app = express()
app.get('/users/:id', async (req, res) => {
  res.json(await userRepository.findById(req.params.id))
})`,
      reason: 'What a repository of the project leaves out is not known.',
    },
  ],
} satisfies RuleCases
