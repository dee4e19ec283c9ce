import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-placeholder-secret',

  invalid: [
    {
      name: 'a token signed with a placeholder',
      code: `import jwt from 'jsonwebtoken'
export const sign = (id) => jwt.sign({ id }, 'your-secret-key', { algorithm: 'HS256' })`,
      errors: [{ messageId: 'placeholderSecret', line: 2, data: { value: 'your-secret-key', sink: '`jwt.sign()`' } }],
    },
    {
      name: 'sessions',
      code: `const session = require('express-session')
const app = require('express')()
app.use(session({ secret: 'keyboard cat', resave: false }))`,
      errors: [{ messageId: 'placeholderSecret', line: 3, data: { value: 'keyboard cat', sink: '`session()`' } }],
    },
    {
      name: 'a constant',
      code: `import { verify } from 'jsonwebtoken'
const SECRET = 'change-me-in-production'
export const read = (token) => verify(token, SECRET)`,
      errors: [{ messageId: 'placeholderSecret', line: 3 }],
    },
    {
      name: 'a webhook',
      code: `import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY)
export const read = (body, signature) => stripe.webhooks.constructEvent(body, signature, 'whsec_test')`,
      errors: [{ messageId: 'placeholderSecret', line: 3 }],
    },
    {
      name: 'an HMAC with a real key in the source',
      code: `import { createHmac } from 'node:crypto'
export const sign = (text) => createHmac('sha256', 'q8Zt31LwpR77xYkd02').update(text).digest('hex')`,
      errors: [{ messageId: 'literalSecret', line: 2, data: { sink: '`createHmac()`' } }],
    },
    {
      name: 'jose',
      code: `import { SignJWT } from 'jose'
const key = new TextEncoder().encode('change-me')
export const sign = (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(key)`,
      errors: [{ messageId: 'placeholderSecret', line: 2 }],
    },
    {
      name: 'Nest',
      code: `import { JwtModule } from '@nestjs/jwt'
export const module = JwtModule.register({ secret: 'secretKey', signOptions: { expiresIn: '1h' } })`,
      errors: [{ messageId: 'placeholderSecret', line: 2 }],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
import jwt from '@fastify/jwt'
const app = Fastify()
app.register(jwt, { secret: 'supersecret' })`,
      errors: [{ messageId: 'placeholderSecret', line: 4 }],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
import { jwt } from 'hono/jwt'
const app = new Hono()
app.use('/api/*', jwt({ secret: 'it-is-very-secret' }))`,
      errors: [{ messageId: 'placeholderSecret', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'a key of the environment',
      code: `import jwt from 'jsonwebtoken'
export const sign = (id) => jwt.sign({ id }, process.env.JWT_SECRET, { algorithm: 'HS256' })`,
    },
    {
      name: 'a key of another file',
      code: `import jwt from 'jsonwebtoken'
import session from 'express-session'
import { config } from './config'
export const sign = (id) => jwt.sign({ id }, config.jwtSecret)
export const sessions = session({ secret: config.sessionSecret })`,
    },
    {
      name: 'the same words somewhere else',
      code: `export const hint = 'your-secret-key'
export const labels = { secret: 'change-me', placeholder: 'your-secret-key' }`,
    },
    {
      name: 'a public key',
      code: `import jwt from 'jsonwebtoken'
const KEY = '-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----'
export const read = (token) => jwt.verify(token, KEY, { algorithms: ['RS256'] })`,
    },
    {
      name: 'a function of the same name',
      code: `import { sign } from './sign'
export const token = sign({ id: 1 }, 'your-secret-key')`,
    },
    {
      name: 'a field of a form',
      filename: 'src/components/Settings.tsx',
      code: `export const Settings = () => <input name="secret" placeholder="your-secret-key" />`,
    },
    {
      name: 'a random key for each start',
      code: `import session from 'express-session'
import { randomBytes } from 'node:crypto'
export const sessions = session({ secret: randomBytes(32).toString('hex') })`,
    },
    {
      name: 'text that is encoded for other uses',
      code: `import { jwtVerify } from 'jose'
const body = new TextEncoder().encode(message)
export const read = (token, key) => jwtVerify(token, key)`,
    },
    {
      name: 'a test',
      filename: 'tests/jwt.test.ts',
      code: `import jwt from 'jsonwebtoken'
export const token = jwt.sign({ id: 1 }, 'secret')`,
    },
  ],
} satisfies RuleCases
