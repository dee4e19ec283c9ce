import type { RuleCases } from '../support/cases.ts'

const OLD_YAML = { 'package.json': '{ "dependencies": { "js-yaml": "^3.14.1" } }' }

export default {
  rule: 'no-unsafe-deserialization',
  invalid: [
    {
      name: 'a cookie that becomes an object',
      code: `import express from 'express'
import serialize from 'node-serialize'
const app = express()
app.get('/profile', (req, res) => {
  const profile = serialize.unserialize(Buffer.from(req.cookies.profile, 'base64').toString())
  res.json(profile)
})`,
      errors: [
        {
          messageId: 'taintedObject',
          line: 5,
          data: { source: '\`req.cookies.profile\`', line: 5, sink: '\`serialize.unserialize()\`' },
        },
      ],
    },
    {
      name: 'XML with entities',
      code: `import express from 'express'
import libxmljs from 'libxmljs2'
const app = express()
app.post('/import', express.text({ type: 'application/xml' }), (req, res) => {
  const doc = libxmljs.parseXml(req.body, { noent: true })
  res.json({ root: doc.root().name() })
})`,
      errors: [{ messageId: 'externalEntities', line: 5, data: { source: '\`req.body\`', line: 5, option: 'noent' } }],
    },
    {
      name: 'structured clones of the client',
      code: `import Fastify from 'fastify'
import v8 from 'node:v8'
const app = Fastify()
app.post('/state', async (request) => v8.deserialize(request.body))`,
      errors: [{ messageId: 'taintedObject', line: 4 }],
    },
    {
      name: 'YAML before version 4',
      files: OLD_YAML,
      code: `const express = require('express')
const yaml = require('js-yaml')
const router = express.Router()
router.post('/config', (req, res) => res.json(yaml.load(req.body.text)))
module.exports = router`,
      errors: [{ messageId: 'taintedObject', line: 4 }],
    },
    {
      name: 'YAML with functions',
      code: `import { Hono } from 'hono'
import { load, DEFAULT_FULL_SCHEMA } from 'js-yaml'
const app = new Hono()
app.post('/config', async (c) => c.json(load(await c.req.text(), { schema: DEFAULT_FULL_SCHEMA })))`,
      errors: [{ messageId: 'taintedObject', line: 4 }],
    },
    {
      name: 'the parameter of an exported function',
      code: `import { unserialize } from 'node-serialize'
export function restore(text: string) {
  return unserialize('{' + text + '}')
}`,
      errors: [{ messageId: 'parameterObject', line: 3 }],
    },
    {
      name: 'a check of another module',
      code: `import express from 'express'
import * as serialize from 'node-serialize'
import { isFine } from './checks'
const app = express()
app.post('/x', (req, res) => {
  const { state } = req.body
  if (!isFine(state)) return res.sendStatus(400)
  res.json(serialize.unserialize(state))
})`,
      errors: [{ messageId: 'uncheckedObject', line: 8 }],
    },
    {
      name: 'XML of unknown origin with entities',
      code: `import { parseXmlString } from 'libxmljs'
const OPTIONS = { replaceEntities: true }
export function parse(text: string) {
  return parseXmlString(text, OPTIONS)
}`,
      errors: [{ messageId: 'resolvedEntities', line: 4, data: { option: 'replaceEntities' } }],
    },
  ],
  valid: [
    {
      name: 'JSON',
      code: `import express from 'express'
const app = express()
app.get('/profile', (req, res) => res.json(JSON.parse(req.cookies.profile)))`,
    },
    {
      name: 'XML without entities',
      code: `import express from 'express'
import libxmljs from 'libxmljs2'
const app = express()
app.post('/import', (req, res) => res.json(libxmljs.parseXml(req.body, { nonet: true }).root().name()))`,
    },
    {
      name: 'YAML from version 4 on',
      files: { 'package.json': '{ "dependencies": { "js-yaml": "^4.1.0" } }' },
      code: `import express from 'express'
import yaml from 'js-yaml'
const app = express()
app.post('/config', (req, res) => res.json(yaml.load(req.body.text)))`,
    },
    {
      name: 'YAML before version 4 with a safe schema',
      files: OLD_YAML,
      code: `import express from 'express'
import yaml from 'js-yaml'
const app = express()
app.post('/a', (req, res) => res.json(yaml.safeLoad(req.body.text)))
app.post('/b', (req, res) => res.json(yaml.load(req.body.text, { schema: yaml.JSON_SCHEMA })))`,
    },
    {
      name: 'a file of this server',
      files: OLD_YAML,
      code: `import fs from 'node:fs'
import v8 from 'node:v8'
import yaml from 'js-yaml'
export const config = yaml.load(fs.readFileSync('config.yml', 'utf8'))
export const state = v8.deserialize(fs.readFileSync('state.bin'))`,
    },
    {
      name: 'the package called yaml',
      code: `import express from 'express'
import YAML from 'yaml'
const app = express()
app.post('/config', (req, res) => res.json(YAML.parse(req.body.text)))`,
    },
    {
      name: 'parsers of XML without entities',
      code: `import express from 'express'
import { XMLParser } from 'fast-xml-parser'
import { parseStringPromise } from 'xml2js'
const app = express()
app.post('/a', (req, res) => res.json(new XMLParser().parse(req.body)))
app.post('/b', async (req, res) => res.json(await parseStringPromise(req.body)))`,
    },
    {
      name: 'another function with that name',
      code: `import express from 'express'
import { unserialize } from './codec'
const app = express()
app.post('/x', (req, res) => res.json(unserialize(req.body)))`,
    },
  ],
} satisfies RuleCases
