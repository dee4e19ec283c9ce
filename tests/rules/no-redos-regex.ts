import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-redos-regex',
  invalid: [
    {
      name: 'a repetition in a repetition',
      code: `import express from 'express'
const app = express()
app.post('/names', (req, res) => {
  if (!/^([a-zA-Z]+\\s*)+$/.test(req.body.name)) return res.sendStatus(400)
  res.sendStatus(204)
})`,
      errors: [
        {
          messageId: 'exponentialPattern',
          line: 4,
          data: { attack: "`'aa ' + 'aa '.repeat(n) + '!'`", source: '`req.body.name`', line: 4 },
        },
      ],
    },
    {
      name: 'the mail address of a schema',
      code: `import mongoose from 'mongoose'
export const User = mongoose.model('User', new mongoose.Schema({
  email: { type: String, match: [/^\\w+([.-]?\\w+)*@\\w+([.-]?\\w+)*(\\.\\w{2,3})+$/, 'Invalid'] },
}))`,
      errors: [{ messageId: 'schemaPattern', line: 3, data: { attack: "`'a@aaa' + 'aa'.repeat(n) + '!'`" } }],
    },
    {
      name: 'three lists of anything',
      code: `const express = require('express')
const router = express.Router()
router.get('/parse', (req, res) => {
  const parts = req.query.line.match(/^(.*),(.*),(.*)$/)
  res.json(parts)
})
module.exports = router`,
      errors: [
        {
          messageId: 'slowPattern',
          line: 4,
          data: { attack: "`',,a' + ',,a'.repeat(n) + '\\n'`", source: '`req.query.line`', line: 4, degree: 3 },
        },
      ],
    },
    {
      name: 'two parts that share the dot',
      code: `import Fastify from 'fastify'
const app = Fastify()
const EMAIL = /^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$/
app.post('/mail', async (request) => ({ ok: EMAIL.test(request.body.email) }))`,
      errors: [{ messageId: 'quadraticPattern', line: 4 }],
    },
    {
      name: 'an exported check',
      filename: 'server/validate.ts',
      code: `const URL_PATTERN = /^(https?:\\/\\/)?([\\da-z.-]+)\\.([a-z.]{2,6})([\\/\\w .-]*)*\\/?$/
export function isUrl(text: string) {
  return URL_PATTERN.test(text)
}`,
      errors: [
        {
          messageId: 'exportedPattern',
          line: 3,
          data: { attack: "`'a.aaa' + 'a'.repeat(n) + '!'`", source: '`text: string`' },
        },
      ],
    },
    {
      name: 'a pattern from a text',
      code: `import { Hono } from 'hono'
const app = new Hono()
const slug = new RegExp('^(?:[a-z]+|[a-z]+-)*$', 'i')
app.get('/:slug', (c) => c.json({ ok: slug.exec(c.req.param('slug')) !== null }))`,
      errors: [{ messageId: 'exponentialPattern', line: 4 }],
    },
    {
      name: 'a replacement through a helper',
      code: `import express from 'express'
const app = express()
const strip = (text) => text.replace(/(\\s|\\n)+$/, '')
app.post('/notes', (req, res) => res.json({ text: strip(req.body.text) }))`,
      errors: [{ messageId: 'exponentialPattern', line: 3 }],
    },
    {
      name: 'a pattern in a schema of zod',
      filename: 'app/api/tags/route.ts',
      code: `import { z } from 'zod'
const schema = z.object({ tags: z.string().regex(/^(\\w+,?)+$/) })
export async function POST(request: Request) {
  return Response.json(schema.parse(await request.json()))
}`,
      errors: [{ messageId: 'schemaPattern', line: 2 }],
    },
    {
      name: 'split',
      filename: 'app/api/split/route.ts',
      code: `export async function POST(request: Request) {
  const text = await request.text()
  return Response.json(text.split(/(?:a|aa)+b/))
}`,
      errors: [{ messageId: 'exponentialPattern', line: 3 }],
    },
  ],
  valid: [
    {
      name: 'no two parts take the same text',
      code: `import express from 'express'
const app = express()
app.post('/slugs', (req, res) => {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(req.body.slug)) return res.sendStatus(400)
  res.sendStatus(204)
})`,
    },
    {
      name: 'the length is limited before',
      code: `import express from 'express'
const app = express()
app.post('/names', (req, res) => {
  const { name } = req.body
  if (name.length > 50 || !/^([a-zA-Z]+\\s*)+$/.test(name)) return res.sendStatus(400)
  res.sendStatus(204)
})`,
    },
    {
      name: 'text of this code',
      code: `const NAMES = ['a b', 'c']
console.log(NAMES.every((name) => /^([a-z]+\\s*)+$/.test(name)))
export const version = /^(\\d+\\.?)+$/.test(process.version)`,
    },
    {
      name: 'nothing has to follow the repetition',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => res.json({ ok: /(a+)+/.test(req.body.text) }))`,
    },
    {
      name: 'in a browser',
      filename: 'src/components/Form.tsx',
      code: `import { useState } from 'react'
export function Form() {
  const [name, setName] = useState('')
  const isValid = /^([a-z]+\\s*)+$/.test(new URLSearchParams(location.search).get('name'))
  return <input value={name} onChange={(event) => setName(event.target.value)} aria-invalid={!isValid} />
}`,
    },
    {
      name: 'a number',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => {
  const id = Number(req.body.id)
  res.json({ ok: /^(\\d+)+$/.test(String(id)) })
})`,
    },
    {
      name: 'counted repetitions',
      code: `import express from 'express'
const app = express()
app.get('/ip', (req, res) => res.json({ ok: /^(\\d{1,3}\\.){3}\\d{1,3}$/.test(req.query.ip) }))`,
    },
    {
      name: 'looks ahead for a password',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => res.json({ ok: /^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8,}$/.test(req.body.password) }))`,
    },
    {
      name: 'a schema with a maximum before the pattern',
      code: `import { z } from 'zod'
export const schema = z.object({ tags: z.string().max(40).regex(/^(\\w+,?)+$/) })`,
    },
    {
      name: 'only the start is taken',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => {
  const head = req.body.text.slice(0, 80)
  res.json({ ok: /^(\\w+\\s?)*$/.test(head) })
})`,
    },
    {
      name: 'a method that happens to be called test',
      code: `import express from 'express'
import { probe } from './probe'
const app = express()
app.post('/x', (req, res) => res.json(probe.test(req.body.text)))`,
    },
  ],
  limits: [
    {
      name: 'a back reference',
      reason: 'Patterns with back references are given up: what they match is no regular language.',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => res.json({ ok: /^(a+)+\\1$/.test(req.body.text) }))`,
    },
  ],
} satisfies RuleCases
