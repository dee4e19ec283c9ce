import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-nosql-injection',
  invalid: [
    {
      name: 'a login by what the body says',
      code: `import express from 'express'
import mongoose from 'mongoose'
const app = express()
const User = mongoose.model('User', new mongoose.Schema({ email: String, password: String }))
app.post('/login', async (req, res) => {
  const user = await User.findOne({ email: req.body.email })
  res.json({ ok: Boolean(user) })
})`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 6,
          data: { source: '`req.body.email`', line: 6, sink: '`User.findOne()`' },
          suggestions: [
            {
              messageId: 'wrapInString',
              output: `import express from 'express'
import mongoose from 'mongoose'
const app = express()
const User = mongoose.model('User', new mongoose.Schema({ email: String, password: String }))
app.post('/login', async (req, res) => {
  const user = await User.findOne({ email: String(req.body.email) })
  res.json({ ok: Boolean(user) })
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the whole query string as a filter',
      code: `const express = require('express')
const Product = require('../models/product')
const mongoose = require('mongoose')
const Item = mongoose.model('Item', schema)
const router = express.Router()
router.get('/items', async (req, res) => res.json(await Item.find(req.query)))
module.exports = router`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 6,
          data: { source: '`req.query`', line: 6, sink: '`Item.find()`' },
        },
      ],
    },
    {
      name: 'the driver, a shorthand property',
      filename: 'app/api/reset/route.ts',
      code: `import { MongoClient } from 'mongodb'
const client = new MongoClient(process.env.MONGO_URL)
export async function POST(request: Request) {
  const { token } = await request.json()
  const reset = await client.db('app').collection('resets').findOne({ token })
  return Response.json({ ok: reset !== null })
}`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 5,
          suggestions: [
            {
              messageId: 'wrapInString',
              output: `import { MongoClient } from 'mongodb'
const client = new MongoClient(process.env.MONGO_URL)
export async function POST(request: Request) {
  const { token } = await request.json()
  const reset = await client.db('app').collection('resets').findOne({ token: String(token) })
  return Response.json({ ok: reset !== null })
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a database that a function receives, nested operators',
      code: `import type { Express } from 'express'
export function register(app: Express, db) {
  app.post('/x', async (req, res) => {
    await db.collection('users').deleteMany({ $or: [{ name: req.body.name }, { age: 1 }] })
    res.end()
  })
}`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 4,
          suggestions: [
            {
              messageId: 'wrapInString',
              output: `import type { Express } from 'express'
export function register(app: Express, db) {
  app.post('/x', async (req, res) => {
    await db.collection('users').deleteMany({ $or: [{ name: String(req.body.name) }, { age: 1 }] })
    res.end()
  })
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'Nest with an injected model',
      code: `import { Body, Controller, Post } from '@nestjs/common'
import { InjectModel } from '@nestjs/mongoose'
import { Model } from 'mongoose'
@Controller('sessions')
export class SessionsController {
  constructor(@InjectModel('User') private users: Model<User>) {}
  @Post()
  login(@Body() body) {
    return this.users.findOne({ ...body })
  }
}`,
      errors: [{ messageId: 'taintedFilter', line: 9 }],
    },
    {
      name: 'Fastify, a filter put together step by step',
      code: `import Fastify from 'fastify'
import { model } from 'mongoose'
const User = model('User', schema)
const app = Fastify()
app.post('/search', async (request) => {
  const filter = {}
  if (request.body.role) filter.role = request.body.role
  return User.find(filter)
})`,
      errors: [{ messageId: 'taintedFilter', line: 8 }],
    },
    {
      name: 'a $where text',
      code: `import express from 'express'
import { model } from 'mongoose'
const User = model('User', schema)
const app = express()
app.get('/x', async (req, res) => {
  res.json(await User.find({ $where: \`this.name === '\${req.query.name}'\` }))
})`,
      errors: [
        {
          messageId: 'taintedWhere',
          line: 6,
          data: { source: '`req.query.name`', line: 6, sink: '`$where`' },
        },
      ],
    },
    {
      name: 'a $where call',
      code: `import express from 'express'
import mongoose from 'mongoose'
const app = express()
app.get('/x', async (req, res) => res.json(await mongoose.model('U').find().$where('this.a == ' + req.query.a)))`,
      errors: [{ messageId: 'taintedWhere', line: 4 }],
    },
    {
      name: 'a check of another module',
      code: `import express from 'express'
import { model } from 'mongoose'
import { validateLogin } from 'some-package'
const User = model('User', schema)
const app = express()
app.post('/login', async (req, res) => {
  if (!validateLogin(req.body)) return res.sendStatus(400)
  res.json(await User.findOne({ email: req.body.email }))
})`,
      errors: [
        {
          messageId: 'uncheckedFilter',
          line: 8,
          suggestions: [
            {
              messageId: 'wrapInString',
              output: `import express from 'express'
import { model } from 'mongoose'
import { validateLogin } from 'some-package'
const User = model('User', schema)
const app = express()
app.post('/login', async (req, res) => {
  if (!validateLogin(req.body)) return res.sendStatus(400)
  res.json(await User.findOne({ email: String(req.body.email) }))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the body of a Lambda function with a name of its own',
      code: `import { MongoClient } from 'mongodb'
const client = new MongoClient(process.env.MONGO_URL)
export const refund = async (event) => {
  const body = JSON.parse(event.body ?? '{}')
  const done = await client.db('shop').collection('payments').deleteOne({ _id: 'p1', pin: body.pin })
  return { statusCode: done.deletedCount ? 200 : 404 }
}`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 5,
          suggestions: [
            {
              messageId: 'wrapInString',
              output: `import { MongoClient } from 'mongodb'
const client = new MongoClient(process.env.MONGO_URL)
export const refund = async (event) => {
  const body = JSON.parse(event.body ?? '{}')
  const done = await client.db('shop').collection('payments').deleteOne({ _id: 'p1', pin: String(body.pin) })
  return { statusCode: done.deletedCount ? 200 : 404 }
}`,
            },
          ],
        },
      ],
    },

    {
      name: 'a function of an aggregation, an update that the client writes, and the end of a chain',
      code: `import express from 'express'
import mongoose from 'mongoose'
import { MongoClient } from 'mongodb'
const posts = new MongoClient('mongodb://db').db('a').collection('posts')
const Item = mongoose.model('Item')
const app = express()
app.post('/score', async (req, res) => {
  const score = { $function: { lang: 'js', args: ['$likes'], body: \`function (likes) { return \${req.body.weights} }\` } }
  await posts.updateOne({ slug: String(req.params.slug) }, req.body.operations ?? { $set: { text: req.body.text } })
  res.json([await posts.aggregate([{ $addFields: { score } }]).toArray(), await Item.find().where('shelf').equals(req.body.shelf)])
})`,
      errors: [
        { messageId: 'taintedWhere', line: 8 },
        { messageId: 'taintedFilter', line: 9 },
        { messageId: 'taintedFilter', line: 10 },
      ],
    },

    {
      name: 'a schema before the handler that says nothing of the field',
      code: `import express from 'express'
import { z } from 'zod'
import { MongoClient } from 'mongodb'
import { validate } from 'some-middleware'
const users = new MongoClient('mongodb://db').db('a').collection('users')
const app = express()
app.post('/login', validate(z.object({ email: z.string(), pin: z.any() })), async (req, res) => {
  res.json(await users.findOne({ email: req.body.email, pin: req.body.pin }))
})`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 8,
          suggestions: [
            {
              messageId: 'wrapInString',
              output: `import express from 'express'
import { z } from 'zod'
import { MongoClient } from 'mongodb'
import { validate } from 'some-middleware'
const users = new MongoClient('mongodb://db').db('a').collection('users')
const app = express()
app.post('/login', validate(z.object({ email: z.string(), pin: z.any() })), async (req, res) => {
  res.json(await users.findOne({ email: req.body.email, pin: String(req.body.pin) }))
})`,
            },
          ],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a text by String()',
      code: `import express from 'express'
import mongoose from 'mongoose'
const app = express()
const User = mongoose.model('User', new mongoose.Schema({ email: String }))
app.post('/login', async (req, res) => res.json(await User.findOne({ email: String(req.body.email) })))`,
    },
    {
      name: 'a schema of texts',
      code: `import express from 'express'
import { z } from 'zod'
import { model } from 'mongoose'
const Login = z.object({ email: z.string().email(), password: z.string() })
const User = model('User', schema)
const app = express()
app.post('/login', async (req, res) => {
  const { email } = Login.parse(req.body)
  res.json(await User.findOne({ email }))
})`,
    },
    {
      name: 'parameters of the path are texts',
      code: `import express from 'express'
import { model } from 'mongoose'
const User = model('User', schema)
const app = express()
app.get('/users/:name', async (req, res) => res.json(await User.findOne({ name: req.params.name })))`,
    },
    {
      name: 'search parameters are texts',
      filename: 'app/api/x/route.ts',
      code: `import clientPromise from '@/lib/mongodb'
export async function GET(request: Request) {
  const db = (await clientPromise).db()
  const name = new URL(request.url).searchParams.get('name')
  return Response.json(await db.collection('users').findOne({ name }))
}`,
    },
    {
      name: 'a check of the type',
      code: `import express from 'express'
import { model } from 'mongoose'
const User = model('User', schema)
const app = express()
app.post('/x', async (req, res) => {
  const { token } = req.body
  if (typeof token !== 'string') return res.sendStatus(400)
  res.json(await User.findOne({ token }))
})`,
    },
    {
      name: 'an operator that takes a plain value',
      code: `import express from 'express'
import { model } from 'mongoose'
const User = model('User', schema)
const app = express()
app.post('/x', async (req, res) => {
  res.json(await User.find({ email: { $eq: req.body.email }, id: { $in: req.body.ids } }))
})`,
    },
    {
      name: 'an identifier made an ObjectId',
      code: `import Fastify from 'fastify'
import { ObjectId } from 'mongodb'
import { db } from './db'
const app = Fastify()
app.post('/x', async (request) => db.collection('users').findOne({ _id: new ObjectId(request.body.id) }))`,
    },
    {
      name: 'findById casts',
      code: `import express from 'express'
import { model } from 'mongoose'
const User = model('User', schema)
const app = express()
app.post('/x', async (req, res) => res.json(await User.findById(req.body.id)))`,
    },
    {
      name: 'a text put together',
      code: `import express from 'express'
import { model } from 'mongoose'
const User = model('User', schema)
const app = express()
app.post('/x', async (req, res) => res.json(await User.findOne({ key: 'user:' + req.body.id })))`,
    },
    {
      name: 'find of an array',
      code: `import express from 'express'
const app = express()
const users = []
app.post('/x', (req, res) => res.json(users.find((user) => user.name === req.body.name)))`,
    },
    {
      name: 'a project that cleans every request',
      code: `import express from 'express'
import { model } from 'mongoose'
const User = model('User', schema)
const app = express()
app.post('/x', async (req, res) => res.json(await User.findOne({ email: req.body.email })))`,
      files: { 'package.json': '{"dependencies":{"express-mongo-sanitize":"2"}}' },
    },
    {
      name: 'the option of Mongoose',
      code: `import express from 'express'
import mongoose from 'mongoose'
mongoose.set('sanitizeFilter', true)
const User = mongoose.model('User', schema)
const app = express()
app.post('/x', async (req, res) => res.json(await User.findOne({ email: req.body.email })))`,
    },
    {
      name: 'parameters of a Lambda event are texts, and fields whose types a list of both checks',
      code: `import { MongoClient } from 'mongodb'
const client = new MongoClient(process.env.MONGO_URL)
const payments = client.db('shop').collection('payments')
export const show = async (event) => {
  const found = await payments.findOne({ number: event.pathParameters.number })
  return { statusCode: found ? 200 : 404 }
}
export const redeem = async (event) => {
  const { code, order } = JSON.parse(event.body)
  if ([code, order].some((item) => typeof item !== 'string')) return { statusCode: 400 }
  const card = await payments.findOne({ code, order })
  return { statusCode: card ? 200 : 404 }
}`,
    },
    {
      name: 'an event of the page',
      code: `import { MongoClient } from 'mongodb'
const payments = new MongoClient(process.env.MONGO_URL).db('shop').collection('payments')
export const onPaid = async (event) => payments.updateOne({ _id: event.paymentId }, { $set: { paid: true } })`,
    },

    {
      name: 'values of an update, and a chain with a text',
      code: `import express from 'express'
import mongoose from 'mongoose'
import { MongoClient } from 'mongodb'
const posts = new MongoClient('mongodb://db').db('a').collection('posts')
const Item = mongoose.model('Item')
const app = express()
app.post('/edit', async (req, res) => {
  await posts.updateOne({ slug: String(req.params.slug) }, { $set: { text: req.body.text } })
  res.json(await Item.find().where('shelf').equals(String(req.body.shelf)))
})`,
    },

    {
      name: 'checks that stand before the handler: a schema, celebrate, fields of express-validator',
      code: `import express from 'express'
import { z } from 'zod'
import { celebrate, Joi } from 'celebrate'
import { body } from 'express-validator'
import { MongoClient } from 'mongodb'
const users = new MongoClient('mongodb://db').db('a').collection('users')
const app = express()
const Login = z.object({ email: z.string(), pin: z.string() })
const validate = (schema) => (req, res, next) => {
  const parsed = schema.safeParse(req.body)
  if (!parsed.success) return res.status(400).end()
  next()
}
app.post('/login', validate(Login), async (req, res) => {
  res.json(await users.findOne({ email: req.body.email, pin: req.body.pin }))
})
app.post('/forgot', celebrate({ body: Joi.object({ email: Joi.string() }) }), async (req, res) => {
  res.json(await users.findOne({ email: req.body.email }))
})
app.post('/mail', body('email').isEmail(), async (req, res) => {
  res.json(await users.findOne({ email: req.body.email, name: req.body.name.trim() }))
})`,
    },
    {
      name: 'the schema of a route of Fastify',
      code: `import Fastify from 'fastify'
import { Type } from '@sinclair/typebox'
import { MongoClient } from 'mongodb'
const users = new MongoClient('mongodb://db').db('a').collection('users')
const app = Fastify()
const schema = { body: { type: 'object', properties: { email: { type: 'string' } } } }
app.post('/a', { schema }, async (req) => users.findOne({ email: req.body.email }))
app.post('/b', { schema: { body: Type.Object({ email: Type.String() }) } }, async (req) => users.findOne({ email: req.body.email }))`,
    },
  ],
  limits: [
    {
      name: 'a model of a file that cannot be read',
      reason: 'What a name of another module stands for is only known when the module is there.',
      code: `import express from 'express'
import User from '@company/models'
const app = express()
app.post('/x', async (req, res) => res.json(await User.findOne({ email: req.body.email })))`,
    },
  ],
} satisfies RuleCases
