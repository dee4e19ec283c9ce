import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-timing-unsafe-compare',
  invalid: [
    {
      name: 'a key in a header',
      code: `import express from 'express'
import crypto from 'node:crypto'
const app = express()
app.post('/sync', (req, res) => {
  if (req.headers['x-api-key'] !== process.env.SYNC_API_KEY) return res.sendStatus(401)
  res.end()
})`,
      errors: [
        {
          messageId: 'timingUnsafe',
          line: 5,
          data: { comparison: `req.headers['x-api-key'] !== process.env.SYNC_A…`, secret: 'process.env.SYNC_API_KEY' },
        },
      ],
    },
    {
      name: 'a signature',
      code: `import crypto from 'node:crypto'
export function verify(body: string, signature: string) {
  const expected = crypto.createHmac('sha256', process.env.KEY).update(body).digest('hex')
  return expected === signature
}`,
      errors: [
        { messageId: 'timingUnsafe', line: 4, data: { comparison: 'expected === signature', secret: 'expected' } },
      ],
    },
    {
      name: 'a bearer token',
      code: `import express from 'express'
import crypto from 'node:crypto'
const app = express()
app.get('/cron', (req, res) => {
  if (req.headers.authorization === \`Bearer \${process.env.CRON_SECRET}\`) res.json({})
  else res.sendStatus(401)
})`,
      errors: [
        {
          messageId: 'timingUnsafe',
          line: 5,
          data: {
            comparison: `req.headers.authorization === 'Bearer \${process…`,
            secret: `'Bearer \${process.env.CRON_SECRET}'`,
          },
        },
      ],
    },
    {
      name: 'a secret in a constant',
      code: `import Fastify from 'fastify'
const app = Fastify()
const SECRET = process.env.ADMIN_TOKEN
app.post('/jobs', async (request, reply) => {
  if (request.headers['x-token'] !== SECRET) return reply.code(401).send()
})`,
      errors: [
        {
          messageId: 'timingUnsafe',
          line: 5,
          data: { comparison: `request.headers['x-token'] !== SECRET`, secret: 'SECRET' },
        },
      ],
    },
    {
      name: 'Next.js',
      filename: 'app/api/jobs/route.ts',
      code: `export async function POST(request: Request) {
  const key = request.headers.get('x-key')
  if (key !== process.env.JOB_SECRET) return new Response('No', { status: 401 })
  return new Response('ok')
}`,
      errors: [
        {
          messageId: 'timingUnsafe',
          line: 3,
          data: { comparison: 'key !== process.env.JOB_SECRET', secret: 'process.env.JOB_SECRET' },
        },
      ],
    },
    {
      name: 'the sides exchanged',
      code: `import express from 'express'
import crypto from 'node:crypto'
const app = express()
app.post('/a', (req, res) => res.json({ ok: process.env.API_KEY == req.query.key }))`,
      errors: [
        {
          messageId: 'timingUnsafe',
          line: 4,
          data: { comparison: 'process.env.API_KEY == req.query.key', secret: 'process.env.API_KEY' },
        },
      ],
    },
    {
      name: 'a digest in place',
      code: `const crypto = require('crypto')
module.exports = (body, providedSignature, key) =>
  crypto.createHmac('sha256', key).update(body).digest('hex') !== providedSignature`,
      errors: [
        {
          messageId: 'timingUnsafe',
          line: 3,
          data: {
            comparison: `crypto.createHmac('sha256', key).update(body).d…`,
            secret: `crypto.createHmac('sha256', key).update(body).d…`,
          },
        },
      ],
    },
    {
      name: 'Hono',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.post('/a', (c) => (c.req.header('x-secret') === process.env.HOOK_SECRET ? c.json({}) : c.json({}, 401)))
export default app`,
      errors: [
        {
          messageId: 'timingUnsafe',
          line: 3,
          data: { comparison: `c.req.header('x-secret') === process.env.HOOK_S…`, secret: 'process.env.HOOK_SECRET' },
        },
      ],
    },
    {
      name: 'a signature that a function makes, a secret by its prefix, comparisons without an operator',
      code: `import { createHmac } from 'node:crypto'
const mac = (secret, text) => createHmac('sha256', secret).update(text).digest()
const { GATE_TOKEN } = process.env
export function gate(req, res) {
  const [, token] = req.headers.authorization.split(' ')
  if (token !== GATE_TOKEN) return res.sendStatus(401)
  const given = Buffer.from(req.headers['x-signature'], 'hex')
  if (!mac(process.env.KEY, req.body).equals(given)) return res.sendStatus(401)
  if (req.headers.authorization !== \`Bearer \${process.env.CONSOLE_TOKEN}\`) return res.sendStatus(401)
  if (token.localeCompare(process.env.SCANNER_TOKEN ?? '') !== 0) return res.sendStatus(401)
  res.end()
}`,
      errors: [
        { messageId: 'timingUnsafe', line: 6 },
        { messageId: 'timingUnsafe', line: 8 },
        { messageId: 'timingUnsafe', line: 9 },
        { messageId: 'timingUnsafe', line: 10 },
      ],
    },
  ],
  valid: [
    {
      name: 'in constant time',
      code: `import { createHmac, timingSafeEqual } from 'node:crypto'
export function verify(body: string, signature: string) {
  const expected = createHmac('sha256', process.env.KEY).update(body).digest()
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'))
}`,
    },
    {
      name: 'a secret that is missing',
      code: `if (process.env.API_KEY === undefined || process.env.API_KEY === '') throw new Error('API_KEY is missing')`,
    },
    {
      name: 'a setting that is no secret',
      code: `import express from 'express'
import crypto from 'node:crypto'
const app = express()
app.get('/a', (req, res) => res.json({ ok: req.query.env === process.env.NODE_ENV }))`,
    },
    {
      name: 'the hash of an address',
      code: `export const isHere = (hash: string) => hash === location.hash`,
    },
    {
      name: 'a token of a parser',
      code: `export const isComma = (token: { kind: number }, kinds: { comma: number }) => token.kind === kinds.comma`,
    },
    {
      name: 'two secrets of the server',
      code: `export const isSame = process.env.OLD_SECRET === process.env.NEW_SECRET`,
    },
    {
      name: 'the digest of a file',
      code: `import { createHash } from 'node:crypto'
export const isSame = (body: string, etag: string) => createHash('sha256').update(body).digest('hex') === etag`,
    },
    {
      name: 'a test',
      filename: 'tests/a.test.ts',
      code: `import { expected } from './a'
export const ok = (signature: string) => process.env.API_KEY === signature`,
    },
    {
      name: 'two settings, a name in a list, a comparison of the scheme',
      code: `export function gate(req, res) {
  const [scheme, token] = req.headers.authorization.split(' ')
  if (scheme !== 'Bearer') return res.sendStatus(401)
  if (process.env.OLD_TOKEN === process.env.NEW_TOKEN) return res.sendStatus(500)
  if (['a', 'b'].includes(token.length)) return res.sendStatus(401)
  if (req.params.name.localeCompare('x') === 0) return res.end()
  res.end()
}`,
    },
  ],
} satisfies RuleCases
