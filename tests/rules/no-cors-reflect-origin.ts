import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-cors-reflect-origin',
  invalid: [
    {
      name: 'every origin with credentials',
      code: `import cors from 'cors'
import express from 'express'
const app = express()
app.use(cors({ origin: true, credentials: true }))`,
      errors: [{ messageId: 'everyOrigin', line: 4 }],
    },
    {
      name: 'the origin of the request is sent back',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', req.headers.origin)
  res.header('Access-Control-Allow-Credentials', 'true')
  next()
})`,
      errors: [{ messageId: 'reflectedOrigin', line: 4, data: { line: 4 } }],
    },
    {
      name: 'a function that accepts everything',
      code: `import cors from 'cors'
import express from 'express'
const app = express()
app.use(cors({ origin: (origin, callback) => callback(null, true), credentials: true }))`,
      errors: [{ messageId: 'acceptsAll', line: 4 }],
    },
    {
      name: 'an edge function',
      code: `Deno.serve(async (req) => {
  const headers = {
    'Access-Control-Allow-Origin': req.headers.get('Origin') ?? '',
    'Access-Control-Allow-Credentials': 'true',
  }
  return new Response('ok', { headers })
})`,
      errors: [{ messageId: 'reflectedOrigin', line: 3, data: { line: 3 } }],
    },
    {
      name: 'a list that logs and lets everything pass',
      code: `const cors = require('cors')
const express = require('express')
const app = express()
const allowed = ['https://a.example.test']
app.use(cors({
  origin(origin, cb) {
    if (!origin || allowed.includes(origin)) return cb(null, true)
    console.warn('unknown origin', origin)
    cb(null, true)
  },
}))`,
      errors: [{ messageId: 'acceptsAll', line: 6 }],
    },
    {
      name: 'a part of the name',
      code: `import cors from 'cors'
export const guard = cors({
  origin: (origin, callback) => {
    if (!origin || origin.includes('example.test') || origin.endsWith('myapp.test')) callback(null, true)
    else callback(new Error('refused'))
  },
})`,
      errors: [
        { messageId: 'looseComparison', line: 4, data: { test: "origin.includes('example.test')" } },
        { messageId: 'looseComparison', line: 4, data: { test: "origin.endsWith('myapp.test')" } },
      ],
    },
    {
      name: 'a host for everybody',
      code: `import cors from 'cors'
export const guard = cors({
  origin: (origin, callback) => callback(origin.endsWith('.vercel.app') ? null : new Error('refused'), true),
})`,
      errors: [{ messageId: 'sharedDomain', line: 3, data: { test: "origin.endsWith('.vercel.app')" } }],
    },
    {
      name: 'patterns without an end or a beginning',
      code: `import cors from 'cors'
export const guard = cors({ origin: [/example\\.test$/, /^https:\\/\\/example\\.test/] })`,
      errors: [
        { messageId: 'looseComparison', line: 2 },
        { messageId: 'looseComparison', line: 2 },
      ],
    },
    {
      name: 'Hono gives the origin back',
      code: `import { Hono } from 'hono'
import { cors } from 'hono/cors'
const app = new Hono()
app.use(cors({ origin: (origin) => origin, credentials: true }))`,
      errors: [{ messageId: 'acceptsAll', line: 4 }],
    },
    {
      name: 'an empty list accepts',
      code: `import cors from 'cors'
const allowed = (process.env.ORIGINS ?? '').split(',').filter(Boolean)
export const guard = cors({
  origin: (origin, callback) => {
    if (allowed.length === 0 || allowed.includes(origin)) callback(null, true)
    else callback(new Error('refused'))
  },
})`,
      errors: [{ messageId: 'emptyListAccepts', line: 5, data: { list: 'allowed' } }],
    },
    {
      name: 'the options of a delegate in a file of their own',
      code: `exports.partnerCors = (req, callback) => {
  callback(null, { origin: true, credentials: true })
}`,
      errors: [{ messageId: 'everyOrigin', line: 2 }],
    },
    {
      name: 'options with a type, for another file',
      code: `import { type CorsOptions } from 'cors'
export const api: CorsOptions = { origin: true, credentials: true }`,
      errors: [{ messageId: 'everyOrigin', line: 2 }],
    },
    {
      name: 'the header of a Koa context',
      code: `import Koa from 'koa'
import cors from '@koa/cors'
const app = new Koa()
app.use(cors({ origin: (ctx) => ctx.get('Origin'), credentials: true }))`,
      errors: [{ messageId: 'acceptsAll', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'an exact list',
      code: `import cors from 'cors'
const allowed = ['https://shop.example.test']
export const guard = cors({
  origin: (origin, callback) => callback(null, !origin || allowed.includes(origin)),
  credentials: true,
})`,
    },
    {
      name: 'the origin is sent back after a look at the list',
      code: `import express from 'express'
const ALLOWED = new Set(['https://shop.example.test'])
const app = express()
app.use((req, res, next) => {
  const origin = req.headers.origin
  if (ALLOWED.has(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin)
    res.setHeader('Access-Control-Allow-Credentials', 'true')
  }
  next()
})`,
    },
    {
      name: 'servers without an origin, and a refusal',
      code: `import cors from 'cors'
import { isAllowed } from './origins'
export const guard = cors({
  origin(origin, callback) {
    if (!origin) return callback(null, true)
    if (!isAllowed(origin)) return callback(new Error('refused'))
    return callback(null, true)
  },
})`,
    },
    {
      name: 'subdomains of one owner',
      code: `import cors from 'cors'
export const guard = cors({
  origin: (origin, callback) => {
    if (origin.endsWith('.example.test') || origin.startsWith('http://localhost:')) callback(null, true)
    else callback(new Error('refused'))
  },
})
export const other = cors({ origin: [/^https:\\/\\/[a-z]+\\.example\\.test$/, /\\.example\\.test$/, /^https?:\\/\\/localhost(:\\d+)?$/] })`,
    },
    {
      name: 'every origin without credentials is another rule',
      code: `import cors from 'cors'
export const open = cors({ origin: true })
export const wild = cors({ origin: '*' })`,
    },
    {
      name: 'a list of the deployment',
      code: `import { cors } from 'hono/cors'
const allowed = (process.env.ORIGINS ?? '').split(',')
export const guard = cors({ origin: (origin) => (allowed.includes(origin) ? origin : null), credentials: true })`,
    },
    {
      name: 'words in texts that are no origin',
      code: `import cors from 'cors'
export const guard = cors({ origin: 'https://shop.example.test' })
export const isImage = (name) => name.endsWith('png') || name.includes('image')`,
    },
    {
      name: 'a test',
      filename: 'tests/cors.test.ts',
      code: `import cors from 'cors'
export const guard = cors({ origin: true, credentials: true })`,
    },
    {
      name: 'the scheme and the own domain',
      code: `import { Hono } from 'hono'
import { cors } from 'hono/cors'
const app = new Hono()
app.use(cors({ origin: (origin) => (origin.startsWith('https://') && origin.endsWith('.example.com') ? origin : null), credentials: true }))`,
    },
    {
      name: 'options that this file chooses from',
      code: `const cors = require('cors')
const OPEN_CORS = { origin: true, credentials: true }
const CLOSED_CORS = { origin: false }
module.exports = cors((req, done) => done(null, isOwn(req.get('origin')) ? OPEN_CORS : CLOSED_CORS))`,
    },
  ],
} satisfies RuleCases
