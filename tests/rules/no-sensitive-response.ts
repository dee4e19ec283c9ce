import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-sensitive-response',

  invalid: [
    {
      name: 'the whole row of a new account',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.post('/register', async (req, res) => {
  const user = await prisma.user.create({ data: { email: req.body.email, passwordHash: await hash(req.body.password) } })
  res.status(201).json(user)
})`,
      errors: [{ messageId: 'wholeAccount', line: 7, data: { call: '`prisma.user.create()`', line: 6 } }],
    },
    {
      name: 'a password hash by name',
      code: `import express from 'express'
const app = express()
app.get('/users/:id', async (req, res) => {
  const user = await findUser(req.params.id)
  res.json({ id: user.id, passwordHash: user.passwordHash })
})`,
      errors: [{ messageId: 'secretField', line: 5, data: { field: 'passwordHash', row: '`user`' } }],
    },
    {
      name: 'all accounts',
      filename: 'app/api/users/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
import { NextResponse } from 'next/server'
const prisma = new PrismaClient()
export async function GET() {
  return NextResponse.json(await prisma.user.findMany())
}`,
      errors: [{ messageId: 'wholeAccount', line: 5 }],
    },
    {
      name: 'a row inside of an object',
      code: `const express = require('express')
const mongoose = require('mongoose')
const User = mongoose.model('User', new mongoose.Schema({ email: String, password: String }))
const app = express()
app.get('/me', async (req, res) => {
  const user = await User.findById(req.user.id)
  res.json({ success: true, user })
})`,
      errors: [{ messageId: 'wholeAccount', line: 7 }],
    },
    {
      name: 'Drizzle gives back what it stored',
      code: `import { Hono } from 'hono'
import { drizzle } from 'drizzle-orm/node-postgres'
import { users } from './schema'
const db = drizzle(process.env.DATABASE_URL)
const app = new Hono()
app.post('/users', async (c) => {
  const [user] = await db.insert(users).values(make(await c.req.json())).returning()
  return c.json(user, 201)
})`,
      errors: [{ messageId: 'wholeAccount', line: 8 }],
    },
    {
      name: 'a spread of the row',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/me', async (req, res) => {
  const account = await prisma.account.findUnique({ where: { id: req.user.id } })
  res.json({ ...account, plan: 'free' })
})`,
      errors: [{ messageId: 'wholeAccount', line: 7 }],
    },
    {
      name: 'Fastify, a reset token',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/users/:id', async (request, reply) => {
  const user = await load(request.params.id)
  return reply.send({ name: user.name, security: { resetToken: user.resetToken } })
})`,
      errors: [{ messageId: 'secretField', line: 5, data: { field: 'resetToken', row: '`user`' } }],
    },
    {
      name: 'administrators in a list',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/staff', async (req, res) => {
  const admins = await prisma.admin.findMany({ where: { teamId: req.user.teamId } })
  res.json({ admins })
})`,
      errors: [{ messageId: 'wholeAccount', line: 7 }],
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
  ],
  valid: [
    {
      name: 'selected fields',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/me', async (req, res) => {
  const user = await prisma.user.findUnique({ where: { id: req.user.id }, select: { id: true, email: true } })
  res.json(user)
})`,
    },
    {
      name: 'fields by name',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/me', async (req, res) => {
  const user = await prisma.user.findUnique({ where: { id: req.user.id } })
  res.json({ id: user.id, user: { email: user.email }, hasPassword: user.passwordHash !== null })
})`,
    },
    {
      name: 'the password is taken out',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/me', async (req, res) => {
  const user = await prisma.user.findUnique({ where: { id: req.user.id } })
  const { passwordHash, ...shown } = user
  res.json(shown)
})
app.get('/you', async (req, res) => {
  const user = await prisma.user.findUnique({ where: { id: req.params.id } })
  res.json({ ...user, passwordHash: undefined })
})`,
    },
    {
      name: 'rows of other tables',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/orders', async (req, res) => {
  res.json(await prisma.order.findMany({ where: { userId: req.user.id } }))
})
app.get('/settings', async (req, res) => {
  res.json(await prisma.userSettings.findUnique({ where: { userId: req.user.id } }))
})`,
    },
    {
      name: 'mongoose leaves the password out',
      code: `const express = require('express')
const mongoose = require('mongoose')
const User = mongoose.model('User', new mongoose.Schema({ email: String, password: String }))
const app = express()
app.get('/me', async (req, res) => {
  const user = await User.findById(req.user.id).select('-password')
  res.json(user)
})`,
    },
    {
      name: 'a serializer',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
import { toPublicUser } from './users'
const prisma = new PrismaClient()
const app = express()
app.get('/me', async (req, res) => {
  const user = await prisma.user.findUnique({ where: { id: req.user.id } })
  res.json(toPublicUser(user))
})`,
    },
    {
      name: 'how many there are',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/count', async (req, res) => {
  const users = await prisma.user.count()
  res.json({ users })
})`,
    },
    {
      name: 'a new session token is what the client asked for',
      code: `import express from 'express'
const app = express()
app.post('/login', async (req, res) => {
  const { token, user } = await signIn(req.body)
  res.json({ token, user: { id: user.id } })
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
      name: 'a test',
      filename: 'tests/users.test.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.get('/users', async (req, res) => { res.json(await prisma.user.findMany()) })`,
    },
  ],
} satisfies RuleCases
