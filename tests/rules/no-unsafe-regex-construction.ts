import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unsafe-regex-construction',
  invalid: [
    {
      name: 'a search for what the query says',
      code: `import express from 'express'
import { Product } from './models'
const app = express()
app.get('/search', async (req, res) => {
  const pattern = new RegExp(req.query.q, 'i')
  res.json(await Product.find({ name: pattern }))
})`,
      errors: [
        {
          messageId: 'taintedPattern',
          line: 5,
          data: { source: '`req.query.q`', line: 5, sink: '`RegExp()`' },
          suggestions: [
            {
              messageId: 'escapeText',
              output: `import express from 'express'
import { Product } from './models'
const app = express()
app.get('/search', async (req, res) => {
  const pattern = new RegExp(String(req.query.q).replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&'), 'i')
  res.json(await Product.find({ name: pattern }))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the operator of a document database',
      code: `import express from 'express'
import { User } from './models'
const app = express()
app.get('/users', async (req, res) => {
  res.json(await User.find({ name: { $regex: \`^\${req.query.name}\`, $options: 'i' } }))
})`,
      errors: [
        {
          messageId: 'taintedOperator',
          line: 5,
          data: { source: '`req.query.name`', line: 5, sink: '`$regex`' },
        },
      ],
    },
    {
      name: 'part of a pattern',
      code: `const express = require('express')
const router = express.Router()
router.get('/files', (req, res) => {
  const { ext } = req.query
  res.json(FILES.filter((name) => new RegExp('\\\\.' + ext + '$').test(name)))
})
const FILES = ['a.txt']
module.exports = router`,
      errors: [{ messageId: 'taintedPattern', line: 5 }],
    },
    {
      name: 'RegExp without new, in Hono',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/x', (c) => c.json({ ok: RegExp(\`\${c.req.query('p')}\`).test('text') }))`,
      errors: [{ messageId: 'taintedPattern', line: 3 }],
    },
    {
      name: 'through a helper',
      filename: 'app/api/search/route.ts',
      code: `const toPattern = (text: string) => new RegExp('^' + text)
export async function POST(request: Request) {
  const body = await request.json()
  return Response.json(toPattern(body.prefix).test('abc'))
}`,
      errors: [{ messageId: 'taintedPattern', line: 1 }],
    },
    {
      name: 'escaped for something else',
      code: `import Fastify from 'fastify'
import escapeHtml from 'escape-html'
const app = Fastify()
app.get('/x', async (request) => new RegExp('a' + escapeHtml(request.query.q)).test('abc'))`,
      errors: [{ messageId: 'taintedPattern', line: 4 }],
    },
    {
      name: 'the parameter of an exported function',
      code: `export function startsWithWord(text: string, word: string) {
  return new RegExp('^' + word + '\\\\b').test(text)
}`,
      errors: [{ messageId: 'parameterPattern', line: 2 }],
    },
    {
      name: 'a check of another module',
      code: `import express from 'express'
import { isPlain } from './checks'
const app = express()
app.get('/x', (req, res) => {
  const { q } = req.query
  if (!isPlain(q)) return res.sendStatus(400)
  res.json({ ok: new RegExp('^' + q).test('abc') })
})`,
      errors: [{ messageId: 'uncheckedPattern', line: 7 }],
    },
  ],
  valid: [
    {
      name: 'escaped by hand',
      code: `import express from 'express'
const app = express()
app.get('/search', (req, res) => {
  const text = String(req.query.q).replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')
  res.json(LIST.filter((item) => new RegExp(text, 'i').test(item)))
})
const LIST = ['a']`,
    },
    {
      name: 'escaped by a library',
      code: `import express from 'express'
import escapeRegExp from 'lodash/escapeRegExp'
const app = express()
app.get('/search', (req, res) => res.json(new RegExp(escapeRegExp(req.query.q)).test('abc')))`,
    },
    {
      name: 'escaped by a function of this file',
      code: `import express from 'express'
const app = express()
function escapeRegExp(text) {
  return text.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')
}
app.get('/search', (req, res) => res.json({ ok: new RegExp(\`^\${escapeRegExp(req.query.q)}\`).test('abc') }))`,
    },
    {
      name: 'a constant pattern',
      code: `import express from 'express'
const app = express()
const WORD = '[a-z]+'
app.get('/x', (req, res) => res.json({ ok: new RegExp('^' + WORD + '$').test(req.query.q) }))`,
    },
    {
      name: 'one of a list',
      code: `import express from 'express'
const app = express()
app.get('/x', (req, res) => {
  const { unit } = req.query
  if (!['kg', 'lb'].includes(unit)) return res.sendStatus(400)
  res.json({ ok: new RegExp('\\\\d+' + unit).test('5kg') })
})`,
    },
    {
      name: 'letters and digits alone',
      code: `import express from 'express'
const app = express()
app.get('/x', (req, res) => {
  const { word } = req.query
  if (!/^[a-z0-9]+$/i.test(word)) return res.sendStatus(400)
  res.json({ ok: new RegExp('\\\\b' + word).test('text') })
})`,
    },
    {
      name: 'in a browser',
      filename: 'src/components/Highlight.tsx',
      code: `import { useState } from 'react'
export function Highlight({ text }) {
  const [q] = useState(new URLSearchParams(location.search).get('q'))
  return <p onClick={() => setTimeout(() => undefined)}>{text.split(new RegExp(q, 'i'))}</p>
}`,
    },
    {
      name: 'RegExp.escape',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/x', (c) => c.json({ ok: new RegExp(RegExp.escape(c.req.query('p'))).test('text') }))`,
    },
    {
      name: 'the pattern as it is given',
      code: `export function matches(text: string, pattern: string) {
  return new RegExp(pattern).test(text)
}`,
    },
  ],
} satisfies RuleCases
