import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-prototype-pollution',
  invalid: [
    {
      name: 'two keys of the request',
      code: `import express from 'express'
const app = express()
const settings = {}
app.put('/settings/:section', (req, res) => {
  const { key, value } = req.body
  settings[req.params.section][key] = value
  res.json({ saved: true })
})`,
      errors: [
        {
          messageId: 'pollutedPrototype',
          line: 6,
          data: { source: '`req.params.section`', line: 6, target: '`settings[req.params.section]`' },
        },
      ],
    },
    {
      name: 'a recursive merge of the body',
      code: `import express from 'express'
const app = express()
const config = { theme: { colour: 'blue' } }
function merge(target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object') merge(target[key], source[key])
    else target[key] = source[key]
  }
  return target
}
app.patch('/config', (req, res) => res.json(merge(config, req.body)))`,
      errors: [{ messageId: 'pollutedPrototype', line: 7 }],
    },
    {
      name: 'a path of keys that is walked in a loop',
      code: `const express = require('express')
const router = express.Router()
const store = {}
function setPath(object, path, value) {
  const keys = path.split('.')
  let current = object
  for (const key of keys.slice(0, -1)) {
    if (!current[key]) current[key] = {}
    current = current[key]
  }
  current[keys[keys.length - 1]] = value
}
router.post('/set', (req, res) => {
  setPath(store, req.body.path, req.body.value)
  res.sendStatus(204)
})
module.exports = router`,
      errors: [{ messageId: 'pollutedPrototype', line: 11 }],
    },
    {
      name: 'an entry that is kept under a name',
      code: `import { Hono } from 'hono'
const app = new Hono()
const rooms: Record<string, Record<string, string>> = {}
app.post('/rooms/:room/:user', async (c) => {
  const room = rooms[c.req.param('room')]!
  room[c.req.param('user')] = 'online'
  return c.json({ ok: true })
})`,
      errors: [{ messageId: 'pollutedPrototype', line: 6 }],
    },
    {
      name: 'made where it is missing',
      code: `import Fastify from 'fastify'
const app = Fastify()
const votes = {} as any
app.post('/vote', async (request) => {
  const { poll, option } = request.body
  const entry = (votes[poll] ??= {})
  entry[option] = (entry[option] ?? 0) + 1
  return { ok: true }
})`,
      errors: [{ messageId: 'pollutedPrototype', line: 7 }],
    },
    {
      name: 'everything of the body into the chosen entry',
      filename: 'app/api/profiles/route.ts',
      code: `const profiles: Record<string, object> = {}
export async function POST(request: Request) {
  const body = await request.json()
  Object.assign(profiles[body.id], body.fields)
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'pollutedPrototype', line: 4 }],
    },
    {
      name: 'pairs of a parsed text',
      code: `import express from 'express'
const app = express()
const translations = {}
app.post('/import', express.text(), (req, res) => {
  for (const [language, entries] of Object.entries(JSON.parse(req.body)))
    for (const [key, text] of Object.entries(entries)) translations[language][key] = text
  res.end()
})`,
      errors: [{ messageId: 'pollutedPrototype', line: 6 }],
    },
    {
      name: 'a reduction over the path',
      code: `import express from 'express'
const app = express()
const tree = {}
app.post('/tree', (req, res) => {
  const keys = req.body.path.split('/')
  const last = keys.pop()
  const parent = keys.reduce((node, key) => node[key], tree)
  parent[last] = req.body.value
  res.end()
})`,
      errors: [{ messageId: 'pollutedPrototype', line: 8 }],
    },
    {
      name: 'a fixed property with a value of this code',
      code: `import express from 'express'
const app = express()
const sessions = {}
app.post('/ping/:id', (req, res) => {
  const session = sessions[req.params.id]
  session.seenAt = Date.now()
  res.end()
})`,
      errors: [{ messageId: 'pollutedProperty', line: 6 }],
    },
    {
      name: 'only `constructor` is refused',
      code: `import express from 'express'
const app = express()
const data = {}
app.post('/x', (req, res) => {
  const { group, key, value } = req.body
  if (group === 'constructor') return res.sendStatus(400)
  data[group][key] = value
  res.end()
})`,
      errors: [{ messageId: 'pollutedPrototype', line: 7 }],
    },
  ],
  valid: [
    {
      name: 'the dangerous keys are refused',
      code: `import express from 'express'
const app = express()
const settings = {}
app.put('/settings/:section', (req, res) => {
  const { section } = req.params
  if (section === '__proto__' || section === 'constructor') return res.sendStatus(400)
  settings[section][req.body.key] = req.body.value
  res.end()
})`,
    },
    {
      name: 'a Map',
      code: `import express from 'express'
const app = express()
const settings = new Map()
app.put('/settings/:section', (req, res) => {
  settings.get(req.params.section)[req.body.key] = req.body.value
  res.end()
})`,
    },
    {
      name: 'an object without a prototype',
      code: `import express from 'express'
const app = express()
const settings = Object.create(null)
app.put('/settings/:section', (req, res) => {
  settings[req.params.section][req.body.key] = req.body.value
  res.end()
})`,
    },
    {
      name: 'one level only',
      code: `import express from 'express'
const app = express()
const cache = {}
app.put('/cache/:key', (req, res) => {
  cache[req.params.key] = req.body
  const copy = {}
  for (const key of Object.keys(req.body)) copy[key] = req.body[key]
  res.json(copy)
})`,
    },
    {
      name: 'a key from a constant list',
      code: `import express from 'express'
const app = express()
const SECTIONS = ['mail', 'display']
const settings = { mail: {}, display: {} }
app.put('/settings/:section', (req, res) => {
  if (!SECTIONS.includes(req.params.section)) return res.sendStatus(404)
  settings[req.params.section][req.body.key] = req.body.value
  res.end()
})`,
    },
    {
      name: 'a merge that leaves the dangerous keys out',
      code: `import express from 'express'
const app = express()
const BLOCKED = new Set(['__proto__', 'constructor', 'prototype'])
function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (BLOCKED.has(key)) continue
    if (typeof source[key] === 'object') merge(target[key], source[key])
    else target[key] = source[key]
  }
  return target
}
app.patch('/config', (req, res) => res.json(merge({}, req.body)))`,
    },
    {
      name: 'a merge over keys that the target has of its own',
      code: `import express from 'express'
const app = express()
function merge(target, source) {
  for (const key in source) {
    if (!Object.prototype.hasOwnProperty.call(target, key)) continue
    if (typeof source[key] === 'object') merge(target[key], source[key])
    else target[key] = source[key]
  }
}
app.patch('/config', (req, res) => { merge({}, req.body); res.end() })`,
    },
    {
      name: 'numbers as keys, and lists',
      code: `import express from 'express'
const app = express()
const grid = {}
const rows = [[], []]
app.put('/grid', (req, res) => {
  const row = Number(req.body.row)
  grid[row][req.body.column] = req.body.value
  rows[req.body.row][req.body.column] = req.body.value
  res.end()
})`,
    },
    {
      name: 'a key behind a fixed text',
      code: `import express from 'express'
const app = express()
const users = {}
app.put('/users/:id', (req, res) => {
  users[\`user:\${req.params.id}\`][req.body.field] = req.body.value
  res.end()
})`,
    },
    {
      name: 'keys of this code',
      code: `const totals = {}
export function add(orders) {
  for (const order of orders) totals[order.currency][order.status] = order.total
}`,
    },
    {
      name: 'a pattern that no prototype matches',
      code: `import express from 'express'
const app = express()
const data = {}
app.post('/x', (req, res) => {
  const { group, key } = req.body
  if (!/^[a-z]+$/.test(group)) return res.sendStatus(400)
  data[group][key] = 1
  res.end()
})`,
    },
  ],
  limits: [
    {
      name: 'a merge in another module',
      reason: 'What another module does to its arguments is known only for sinks that model rows name.',
      code: `import express from 'express'
import { deepMerge } from './merge.ts'
const app = express()
app.patch('/config', (req, res) => res.json(deepMerge({}, req.body)))`,
      files: {
        'src/merge.ts': `export function deepMerge(target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object') deepMerge(target[key], source[key])
    else target[key] = source[key]
  }
  return target
}`,
      },
    },
  ],
} satisfies RuleCases
