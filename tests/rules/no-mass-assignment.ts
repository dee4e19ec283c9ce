import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-mass-assignment',
  invalid: [
    {
      name: 'the body becomes the data of an update',
      filename: 'app/api/profile/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function PATCH(request: Request) {
  const user = await requireUser()
  const body = await request.json()
  const profile = await prisma.user.update({ where: { id: user.id }, data: body })
  return Response.json({ name: profile.name })
}`,
      errors: [
        {
          messageId: 'wholeBody',
          line: 6,
          data: { source: '`request.json()`', line: 5, sink: '`prisma.user.update()`' },
        },
      ],
    },
    {
      name: 'the body is spread after the fields of the server',
      filename: 'src/routes/posts.js',
      code: `import express from 'express'
import mongoose from 'mongoose'
const Post = mongoose.model('Post')
const app = express()
app.post('/posts', async (req, res) => {
  await Post.create({ ownerId: req.session.userId, ...req.body })
  res.sendStatus(201)
})`,
      errors: [{ messageId: 'spreadBody', line: 6, data: { source: '`req.body`', line: 6, sink: '`Post.create()`' } }],
    },
    {
      name: 'the body is spread before the fields of the server',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
import { drizzle } from 'drizzle-orm/node-postgres'
import { notes } from './schema'
const db = drizzle(process.env.DATABASE_URL!)
const app = new Hono()
app.post('/notes', async (c) => {
  const input = await c.req.json()
  await db.insert(notes).values({ ...input, userId: c.get('userId') })
  return c.body(null, 201)
})`,
      errors: [{ messageId: 'spreadBodyFirst', line: 8 }],
    },
    {
      name: 'a row takes every field',
      filename: 'src/routes/users.ts',
      code: `import express from 'express'
const router = express.Router()
router.put('/users/me', async (req, res) => {
  const user = await loadUser(req.session.userId)
  Object.assign(user, req.body)
  await user.save()
  res.sendStatus(204)
})
export default router`,
      errors: [{ messageId: 'assignedBody', line: 5, data: { source: '`req.body`', line: 5, target: '`user`' } }],
    },
    {
      name: 'the body goes to a storage of the project',
      filename: 'server/routes.ts',
      code: `import express from 'express'
import { storage } from './storage'
const app = express()
app.patch('/api/users/:id', async (req, res) => {
  const user = await storage.updateUser(req.params.id, req.body)
  res.json({ id: user.id })
})`,
      errors: [
        { messageId: 'passedOn', line: 5, data: { source: '`req.body`', line: 5, sink: '`storage.updateUser()`' } },
      ],
    },
    {
      name: 'set of Drizzle in Express, with require',
      filename: 'src/users.js',
      code: `const express = require('express')
const { drizzle } = require('drizzle-orm/node-postgres')
const { users } = require('./schema')
const db = drizzle(process.env.DATABASE_URL)
const app = express()
app.patch('/me', async (req, res) => {
  await db.update(users).set(req.body).where(eq(users.id, req.user.id))
  res.end()
})`,
      errors: [
        { messageId: 'wholeBody', line: 7, data: { source: '`req.body`', line: 7, sink: '`db.update(users).set()`' } },
      ],
    },
    {
      name: 'a new document of Mongoose',
      filename: 'src/users.js',
      code: `const express = require('express')
const mongoose = require('mongoose')
const User = mongoose.model('User')
const app = express()
app.post('/users', async (req, res) => {
  const user = new User(req.body)
  await user.save()
  res.status(201).end()
})`,
      errors: [{ messageId: 'wholeBody', line: 6, data: { source: '`req.body`', line: 6, sink: '`User()`' } }],
    },
    {
      name: 'the rest of the destructured body',
      filename: 'src/server.ts',
      code: `import Fastify from 'fastify'
import { PrismaClient } from '@prisma/client'
const db = new PrismaClient()
const app = Fastify()
app.put('/items/:id', async (request, reply) => {
  const { id, ...changes } = request.body as Record<string, unknown>
  await db.item.update({ where: { id: request.params.id }, data: changes })
  return reply.code(204).send()
})`,
      errors: [{ messageId: 'wholeBody', line: 7 }],
    },
    {
      name: 'an untyped body in Nest',
      filename: 'src/users.controller.ts',
      code: `import { Body, Controller, Param, Patch } from '@nestjs/common'
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}
  @Patch(':id')
  update(@Param('id') id: string, @Body() changes: any) {
    return this.users.update(id, changes)
  }
}`,
      errors: [{ messageId: 'passedOn', line: 7 }],
    },
    {
      name: 'Supabase in a function',
      filename: 'app/api/todos/route.ts',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_KEY!)
export async function POST(req: Request) {
  const todo = await req.json()
  await supabase.from('todos').insert({ ...todo })
  return new Response(null, { status: 201 })
}`,
      errors: [{ messageId: 'spreadBody', line: 5 }],
    },
    {
      name: 'the body of a Lambda function',
      code: `import { DataTypes, Sequelize } from 'sequelize'
const sequelize = new Sequelize(process.env.DB)
const Customer = sequelize.define('customer', { name: DataTypes.STRING, discount: DataTypes.INTEGER })
export async function create(event) {
  const input = JSON.parse(event.body ?? '{}')
  await Customer.create(input)
  return { statusCode: 201 }
}`,
      errors: [{ messageId: 'wholeBody', line: 6 }],
    },
    {
      name: 'the body that a handler of Nuxt reads',
      filename: 'server/api/posts.post.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export default defineEventHandler(async (event) => {
  const body = await readBody(event)
  return prisma.post.create({ data: body })
})`,
      errors: [
        {
          messageId: 'wholeBody',
          line: 5,
          data: { source: '`readBody(event)`', line: 4, sink: '`prisma.post.create()`' },
        },
      ],
    },
    {
      name: 'the text of a body, parsed by hand',
      filename: 'app/api/posts/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const body = JSON.parse(await request.text())
  return Response.json(await prisma.post.create({ data: body }))
}`,
      errors: [{ messageId: 'wholeBody', line: 5 }],
    },
    {
      name: 'a body of which a few fields are left out',
      code: `import express from 'express'
import _ from 'lodash'
import { PrismaClient } from '@prisma/client'
const app = express()
const prisma = new PrismaClient()
app.post('/clips', async (req, res) => {
  const changes = _.omit(req.body, ['id'])
  res.json(await prisma.clip.create({ data: changes }))
})`,
      errors: [{ messageId: 'wholeBody', line: 8 }],
    },
  ],
  valid: [
    {
      name: 'fields of the body of Nuxt that are picked',
      filename: 'server/api/posts.post.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export default defineEventHandler(async (event) => {
  const { title, text } = await readBody(event)
  return prisma.post.create({ data: { title, text } })
})`,
    },
    {
      name: 'the whole text of a body, kept as it is',
      filename: 'app/api/hooks/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const payload = await request.text()
  return Response.json(await prisma.event.create({ data: { payload } }))
}`,
    },
    {
      name: 'picked fields',
      filename: 'app/api/profile/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function PATCH(request: Request) {
  const user = await requireUser()
  const { name, bio } = await request.json()
  await prisma.user.update({ where: { id: user.id }, data: { name, bio } })
  return new Response(null, { status: 204 })
}`,
    },
    {
      name: 'a schema knows the fields',
      filename: 'src/routes/posts.js',
      code: `import express from 'express'
import mongoose from 'mongoose'
import { z } from 'zod'
const Post = mongoose.model('Post')
const Input = z.object({ title: z.string(), text: z.string() })
const app = express()
app.post('/posts', async (req, res) => {
  const input = Input.parse(req.body)
  await Post.create({ ...input, ownerId: req.session.userId })
  res.sendStatus(201)
})`,
    },
    {
      name: 'a schema of another module',
      filename: 'server/routes.ts',
      code: `import express from 'express'
import { storage } from './storage'
import { insertUserSchema } from '@shared/schema'
const app = express()
app.post('/api/users', async (req, res) => {
  const parsed = insertUserSchema.safeParse(req.body)
  if (!parsed.success) return res.sendStatus(400)
  await storage.createUser(parsed.data)
  res.sendStatus(201)
})`,
    },
    {
      name: 'a DTO of Nest, which a pipe checks',
      filename: 'src/users.controller.ts',
      code: `import { Body, Controller, Post } from '@nestjs/common'
import { CreateUserDto } from './create-user.dto'
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}
  @Post()
  create(@Body() input: CreateUserDto) {
    return this.users.create(input)
  }
}`,
    },
    {
      name: 'picked by lodash',
      filename: 'src/users.js',
      code: `import express from 'express'
import { pick } from 'lodash'
import mongoose from 'mongoose'
const User = mongoose.model('User')
const app = express()
app.put('/me', async (req, res) => {
  await User.updateOne({ _id: req.session.userId }, pick(req.body, ['name', 'bio']))
  res.end()
})`,
    },
    {
      name: 'one text of the body',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
import { drizzle } from 'drizzle-orm/node-postgres'
import { notes } from './schema'
const db = drizzle(process.env.DATABASE_URL!)
const app = new Hono()
app.post('/notes', async (c) => {
  const input = await c.req.json()
  await db.insert(notes).values({ text: String(input.text), userId: c.get('userId') })
  return c.body(null, 201)
})`,
    },
    {
      name: 'options that are made here',
      filename: 'src/search.ts',
      code: `import express from 'express'
const app = express()
app.post('/search', async (req, res) => {
  const options = { limit: 20, sort: 'name' }
  Object.assign(options, req.body)
  res.json(await index.search(options))
})`,
    },
    {
      name: 'the body as text in a column',
      filename: 'src/server.ts',
      code: `import Fastify from 'fastify'
import { PrismaClient } from '@prisma/client'
const db = new PrismaClient()
const app = Fastify()
app.post('/inbox', async (request, reply) => {
  await db.message.create({ data: { payload: JSON.stringify(request.body) } })
  return reply.code(202).send()
})`,
    },
    {
      name: 'an answer of another service',
      filename: 'src/sync.ts',
      code: `import { PrismaClient } from '@prisma/client'
const db = new PrismaClient()
export async function sync() {
  const answer = await fetch('https://rates.example.org/today')
  await db.rate.create({ data: await answer.json() })
}`,
    },
    {
      name: 'a state of the browser',
      filename: 'src/components/Form.tsx',
      code: `import { useState } from 'react'
export function Form({ body }: { body: object }) {
  const [state, setState] = useState({})
  return <button onClick={() => setState({ ...state, ...body })}>Fill</button>
}`,
    },
    {
      name: 'a test',
      filename: 'tests/users.ts',
      code: `import express from 'express'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const app = express()
app.post('/users', async (req, res) => {
  await prisma.user.create({ data: req.body })
  res.end()
})`,
    },
    {
      name: 'chosen fields of the body of a Lambda function',
      code: `import { DataTypes, Sequelize } from 'sequelize'
import _ from 'lodash'
const sequelize = new Sequelize(process.env.DB)
const Customer = sequelize.define('customer', { name: DataTypes.STRING, discount: DataTypes.INTEGER })
export async function create(event) {
  const { name } = JSON.parse(event.body ?? '{}')
  await Customer.create({ name: String(name) })
  await Customer.create(_.pick(JSON.parse(event.body), ['name']))
  await Customer.create(JSON.parse(event.body), { fields: ['name'] })
  return { statusCode: 201 }
}`,
    },
    {
      name: 'a body that a compiled schema without other properties accepts',
      code: `import Ajv from 'ajv'
import { DataTypes, Sequelize } from 'sequelize'
const Rating = new Sequelize(process.env.DB).define('rating', { stars: DataTypes.INTEGER, spam: DataTypes.BOOLEAN })
const isRating = new Ajv().compile({ type: 'object', properties: { stars: { type: 'integer' } }, additionalProperties: false })
export async function rate(event) {
  const input = JSON.parse(event.body)
  if (!isRating(input)) return { statusCode: 422 }
  await Rating.create(input)
  return { statusCode: 201 }
}`,
    },
  ],
} satisfies RuleCases
