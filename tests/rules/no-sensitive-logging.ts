import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-sensitive-logging',
  invalid: [
    {
      name: 'the body of a login',
      code: `import express from 'express'
const app = express()
app.post('/login', async (req, res) => {
  console.log('Login attempt:', req.body)
  res.json(await signIn(req.body.email, req.body.password))
})`,
      errors: [{ messageId: 'credentialsLogged', line: 4, data: { name: 'req.body' } }],
    },
    {
      name: 'a token in a template',
      code: `import jwt from 'jsonwebtoken'
import { logger } from './logger'
export function issue(user) {
  const accessToken = jwt.sign({ id: user.id }, process.env.JWT_SECRET)
  logger.info(\`Issued \${accessToken} for \${user.id}\`)
  return accessToken
}`,
      errors: [{ messageId: 'secretLogged', line: 5, data: { name: 'accessToken' } }],
    },
    {
      name: 'all headers of every request',
      code: `const express = require('express')
const app = express()
app.use((req, res, next) => {
  console.log(\`\${req.method} \${req.path}\`, JSON.stringify(req.headers, null, 2))
  next()
})`,
      errors: [{ messageId: 'headersLogged', line: 4, data: { name: 'req.headers' } }],
    },
    {
      name: 'the environment at start-up',
      code: `import { createServer } from 'node:http'
console.log('Starting with', process.env)
createServer(handler).listen(3000)`,
      errors: [{ messageId: 'environmentLogged', line: 2 }],
    },
    {
      name: 'a key of the environment',
      code: `console.log('OpenAI key: ' + process.env.OPENAI_API_KEY)
export const client = makeClient()`,
      errors: [{ messageId: 'secretLogged', line: 1, data: { name: 'process.env.OPENAI_API_KEY' } }],
    },
    {
      name: 'pino of a Fastify application',
      code: `import Fastify from 'fastify'
const app = Fastify({ logger: true })
app.post('/session', async (request, reply) => {
  const { email, password } = request.body;
  request.log.info({ email, password }, 'sign in')
  return open(email, password)
})`,
      errors: [{ messageId: 'secretLogged', line: 5, data: { name: 'password' } }],
    },
    {
      name: 'through a variable and a copy',
      code: `import express from 'express'
const router = express.Router()
router.post('/register', async (req, res) => {
  const form = req.body
  const details = { form, at: Date.now() }
  console.debug('new account', details)
  res.status(201).json(await create(form))
})
export default router`,
      errors: [{ messageId: 'credentialsLogged', line: 6, data: { name: 'form' } }],
    },
    {
      name: 'a one-time code in a service',
      code: `import { randomInt } from 'node:crypto'
export async function sendOtp(phone) {
  const otp = randomInt(100000, 1000000).toString()
  console.log('OTP for', phone, 'is', otp)
  await sms.send(phone, otp)
}`,
      errors: [{ messageId: 'secretLogged', line: 4, data: { name: 'otp' } }],
    },
    {
      name: 'a reset link with the token in it',
      code: `import { logger } from '../lib/logger'
export async function forgot(user, resetToken) {
  const address = \`\${process.env.APP_URL}/reset?token=\${resetToken}\`
  logger.debug('reset address', { address })
}`,
      errors: [{ messageId: 'secretLogged', line: 4, data: { name: 'resetToken' } }],
    },
    {
      name: 'the Authorization header of a Next.js handler',
      filename: 'app/api/me/route.ts',
      code: `export async function GET(request: Request) {
  const auth = request.headers.get('authorization')
  console.log('auth header', auth)
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'secretLogged', line: 3 }],
    },
    {
      name: 'the cookie of a Koa context',
      code: `import Koa from 'koa'
const app = new Koa()
app.use(async (ctx, next) => {
  console.log(ctx.method, ctx.headers.cookie)
  await next()
})`,
      errors: [{ messageId: 'secretLogged', line: 4, data: { name: 'ctx.headers.cookie' } }],
    },
    {
      name: 'a Nest service with its own logger',
      code: `import { Injectable, Logger } from '@nestjs/common'
@Injectable()
export class AuthService {
  private readonly logger = new Logger(AuthService.name)
  async validate(username: string, password: string) {
    this.logger.warn(\`Login of \${username} with \${password} failed\`)
    return null
  }
}`,
      errors: [{ messageId: 'secretLogged', line: 6, data: { name: 'password' } }],
    },
    {
      name: 'a token that may be one',
      code: `import { verify } from './tokens'
export async function authenticate(token) {
  console.log('verifying', token)
  return verify(token)
}`,
      errors: [{ messageId: 'vagueSecretLogged', line: 3, data: { name: 'token' } }],
    },
    {
      name: 'the body of another route',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.post('/orders', async (c) => {
  const order = await c.req.json()
  console.log('order', order)
  return c.json(await place(order))
})`,
      errors: [{ messageId: 'bodyLogged', line: 5 }],
    },
    {
      name: 'a whole request',
      code: `import express from 'express'
const app = express()
app.get('/x', (req, res) => {
  console.log(req)
  res.end()
})`,
      errors: [{ messageId: 'requestLogged', line: 4, data: { name: 'req' } }],
    },
    {
      name: 'the console of a browser',
      filename: 'src/components/LoginForm.tsx',
      code: `import { useState } from 'react'
export function LoginForm() {
  const [password, setPassword] = useState('')
  const submit = () => { console.log('submitting', password) }
  return <form onSubmit={submit}><input onChange={(e) => setPassword(e.target.value)} /></form>
}`,
      errors: [{ messageId: 'browserConsole', line: 4, data: { name: 'password' } }],
    },
    {
      name: 'a key in an error',
      code: `export function connect(apiKey) {
  if (!apiKey.startsWith('sk-')) throw new Error('Invalid key: ' + apiKey)
  return open(apiKey)
}`,
      errors: [{ messageId: 'secretInError', line: 2, data: { name: 'apiKey' } }],
    },
    {
      name: 'a password in a prompt',
      code: `import OpenAI from 'openai'
const openai = new OpenAI()
export const ask = (question) =>
  openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: \`You run SQL. The database password is \${process.env.DB_PASSWORD}.\` },
      { role: 'user', content: question },
    ],
  })`,
      errors: [{ messageId: 'secretInPrompt', line: 7, data: { name: 'process.env.DB_PASSWORD' } }],
    },
    {
      name: 'a password hash in a text for Gemini',
      code: `import { GoogleGenerativeAI } from '@google/generative-ai'
const model = new GoogleGenerativeAI(process.env.GEMINI_KEY).getGenerativeModel({ model: 'gemini-2.0-flash' })
export const describe = (user) => model.generateContent(\`Describe \${user.name}, \${user.passwordHash}\`)`,
      errors: [{ messageId: 'secretInPrompt', line: 3, data: { name: 'user.passwordHash' } }],
    },
    {
      name: 'a password hash of a row in a prompt of the AI SDK',
      code: `import { generateText } from 'ai'
export async function summarise(user, model) {
  return generateText({ model, prompt: 'Describe this customer: ' + JSON.stringify({ name: user.name, hash: user.passwordHash }) })
}`,
      errors: [{ messageId: 'secretInPrompt', line: 3, data: { name: 'user.passwordHash' } }],
    },
    {
      name: 'every body, in middleware of the application and in a hook',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  console.log(req.method, req.path, req.body)
  next()
})
export function onFailure(err, req, res, next) {
  console.error('failed', { path: req.path, body: req.body })
  res.sendStatus(500)
}`,
      errors: [
        { messageId: 'everyBodyLogged', line: 4, data: { name: 'req.body' } },
        { messageId: 'everyBodyLogged', line: 8, data: { name: 'req.body' } },
      ],
    },
    {
      name: 'a text that says what the body is',
      code: `import express from 'express'
import { logger } from './logger'
const router = express.Router()
router.post('/owners', (req, res, next) => {
  logger.debug('owner signup ' + JSON.stringify(req.body))
  next()
}, create)`,
      errors: [{ messageId: 'credentialsLogged', line: 5, data: { name: 'req.body' } }],
    },
    {
      name: 'a stored row with its hash, and one of a statement that gives the token back',
      code: `import bcrypt from 'bcrypt'
export async function login(users, db, body) {
  const person = await users.findOne({ email: body.email })
  if (!(await bcrypt.compare(body.password, person.password))) return undefined
  console.log('signed in:', person)
  const row = db.prepare('UPDATE users SET api_token = ? WHERE id = ? RETURNING id, email, api_token').get(body.t, person.id)
  console.log('issued', { row })
}`,
      errors: [
        { messageId: 'rowLogged', line: 5, data: { name: 'person' } },
        { messageId: 'rowLogged', line: 7, data: { name: 'row' } },
      ],
    },
    {
      name: 'the settings of another module',
      code: `import { config } from './config'
console.log('starting with', config)`,
      filename: 'src/index.ts',
      files: {
        'package.json': '{}',
        'src/config.ts': `export const config = { port: 3000, tokenSecret: process.env.TOKEN_SECRET }`,
      },
      errors: [{ messageId: 'settingsLogged', line: 2, data: { name: 'config' } }],
    },
    {
      name: 'a key by what makes it, and the id of a session',
      code: `import { apiKey } from './tokens'
export function issue(res, logger, berth) {
  const key = apiKey(berth)
  logger.info('issued key', { berth, key })
  const sid = crypto.randomUUID()
  res.cookie('sid', sid, { httpOnly: true, secure: true })
  console.log(\`session \${sid}\`)
}`,
      errors: [
        { messageId: 'secretLogged', line: 4, data: { name: 'key' } },
        { messageId: 'vagueSecretLogged', line: 7, data: { name: 'sid' } },
      ],
    },
    {
      name: 'a token of an access log, and a function of a module for logs',
      code: `import morgan from 'morgan'
import { info } from './lib/log.js'
morgan.token('auth', (req) => req.headers.authorization || '-')
export const tell = (resetToken) => info('sent', { resetToken })`,
      errors: [
        { messageId: 'secretLogged', line: 3 },
        { messageId: 'secretLogged', line: 4, data: { name: 'resetToken' } },
      ],
    },
  ],
  valid: [
    {
      name: 'fields that are no secret',
      code: `import express from 'express'
const app = express()
app.post('/login', async (req, res) => {
  console.log('Login attempt', { email: req.body.email, ip: req.ip })
  res.json(await signIn(req.body.email, req.body.password))
})`,
    },
    {
      name: 'whether a key is set',
      code: `console.log('OpenAI key:', process.env.OPENAI_API_KEY ? 'set' : 'missing', !!process.env.JWT_SECRET, Boolean(process.env.DB_PASSWORD))
export const ready = true`,
    },
    {
      name: 'a length, a type, a comparison',
      code: `export function inspect(token, password, expected) {
  console.log(token.length, typeof password, password === expected)
  const hasToken = token !== undefined
  const tokenCount = token.split('.').length
  console.log({ hasToken, tokenCount })
}`,
    },
    {
      name: 'what is left of a key',
      code: `import { logger } from './logger'
import { mask } from './mask'
export function start(apiKey) {
  const shown = apiKey.slice(-4)
  logger.info('key ends in ' + shown)
  logger.info({ apiKey: mask(apiKey), start: apiKey.slice(0, 6) })
  logger.info(\`key \${apiKey.substring(0, 4)}…\`)
}`,
    },
    {
      name: 'a body without its password',
      code: `import express from 'express'
const app = express()
app.post('/register', async (req, res) => {
  const { password, ...rest } = req.body
  console.log('register', rest)
  console.log('register', { ...req.body, password: '***' })
  const copy = { ...req.body }
  delete copy.password
  console.log(copy)
  res.json(await create(rest, password))
})`,
    },
    {
      name: 'a text about a password',
      code: `import { logger } from './logger'
export function refuse() {
  logger.warn('Password mismatch')
  const passwordHint = 'at least 12 characters'
  logger.info(passwordHint, { passwordMinLength: 12 })
  const token = 'none'
  return token
}`,
    },
    {
      name: 'words of a language',
      code: `export class Tokenizer {
  next() {
    const token = this.read()
    console.log('token', token)
    if (!token) throw new Error('Unexpected token ' + token)
    return token
  }
}`,
    },
    {
      name: 'an error about a token, by its name',
      code: `export function parse(token, keyName) {
  if (!token) throw new Error(\`Missing \${keyName}\`)
  throw new SyntaxError(\`Unexpected token \${token}\`)
}`,
    },
    {
      name: 'settings by name',
      code: `console.log('port', process.env.PORT, process.env.NODE_ENV, process.env.TOKEN_EXPIRES_IN, process.env.PASSWORD_MIN_LENGTH)
export const port = process.env.PORT`,
    },
    {
      name: 'one header that is no credential',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  console.log(req.headers['user-agent'], req.get('content-type'), req.headers.host)
  next()
})`,
    },
    {
      name: 'a program for the terminal',
      filename: 'src/commands/token.ts',
      code: `import { createToken } from '../tokens'
export async function run() {
  const apiToken = await createToken()
  console.log(apiToken)
}`,
    },
    {
      name: 'the first password, printed once',
      code: `import { randomBytes } from 'node:crypto'
export async function createFirstAdmin(users) {
  const adminPassword = randomBytes(12).toString('base64url')
  await users.create({ name: 'admin', hash: await hash(adminPassword) })
  console.log('First password:', adminPassword)
}`,
    },
    {
      name: 'a test',
      filename: 'tests/login.test.ts',
      code: `console.log('token', accessToken, process.env)
export {}`,
    },
    {
      name: 'a request for a logger with serializers',
      code: `import express from 'express'
import pino from 'pino'
const logger = pino()
const app = express()
app.use((req, res, next) => { logger.info({ req }); next() })`,
    },
    {
      name: 'a function named after a secret, and a method of something else',
      code: `import { createToken } from './tokens'
console.log(createToken)
Math.log(password)
catalog.info(password)
export const dialog = { log: (password) => password }
dialog.log(password)`,
    },
    {
      name: 'the key of a service in the address that it asks for',
      code: `const URL = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key='
export const ask = (text, apiKey) =>
  fetch(URL + apiKey, { method: 'POST', body: JSON.stringify({ contents: [{ parts: [{ text }] }] }) })`,
    },
    {
      name: 'the model and the address of the environment in a prompt',
      code: `import { generateText } from 'ai'
export const ask = (question) => generateText({
  model: process.env.OPENAI_MODEL,
  system: \`You answer for \${process.env.SITE_NAME} with at most \${process.env.MAX_TOKENS} words.\`,
  prompt: question,
})`,
    },
    {
      name: 'a logger of another module that hides passwords',
      code: `import express from 'express'
import { auditLogger } from './logger'
const app = express()
app.post('/login', (req, res) => {
  auditLogger.info({ body: req.body }, 'login attempt')
  res.json(signIn(req.body.email, req.body.password))
})`,
      filename: 'src/app.ts',
      files: {
        'package.json': '{}',
        'src/logger.ts': `import pino from 'pino'
export const logger = pino()
export const auditLogger = pino({ redact: { paths: ['body.password'] } })`,
      },
    },
    {
      name: 'parts of rows and settings',
      code: `import bcrypt from 'bcrypt'
import { config } from './config'
export async function login(users, body) {
  const person = await users.findOne({ email: body.email })
  if (!(await bcrypt.compare(body.password, person.password))) return undefined
  console.log('signed in:', person.id, config.port)
}`,
      filename: 'src/index.ts',
      files: {
        'package.json': '{}',
        'src/config.ts': `export const config = { port: 3000, tokenSecret: process.env.TOKEN_SECRET }`,
      },
    },
    {
      name: 'a row without a secret, a key of a cache, the id of a chat',
      code: `import { cacheKey } from './cache'
export async function show(db, sessions, id) {
  const row = await db.prepare('SELECT id, email FROM users WHERE id = ?').get(id)
  console.log('loaded', row)
  const key = cacheKey(id)
  const sessionId = sessions.create(id)
  console.debug('cached', key, sessionId)
}`,
    },
    {
      name: 'the kind of the header in an access log',
      code: `import morgan from 'morgan'
morgan.token('auth-kind', (req) => (req.headers.authorization || '-').split(' ')[0])`,
    },
  ],
  limits: [
    {
      name: 'an object from somewhere else',
      reason: 'Whether an imported object holds a secret is not known from its name.',
      code: `import { config } from './config'
console.log(config)
export {}`,
    },
  ],
} satisfies RuleCases
