import { describe, expect, it } from 'vitest'
import { lint } from '../fuzz/harness.ts'

/** A small project: the file that is linted, the other files, and what must be reported there. */
interface Example {
  readonly name: string
  readonly code: string
  readonly filename?: string
  readonly files: Readonly<Record<string, string>>
  readonly rule: string
  /** `line messageId sink`, or nothing for silence. */
  readonly reports: readonly string[]
}

const ROUTE = (call: string, imports: string): string => `import express from 'express'
${imports}
const app = express()
app.get('/items', async (req, res) => {
  res.json(await ${call})
})`

const STORE = `import { Pool } from 'pg'
const pool = new Pool()
export async function findItems(name: string) {
  return pool.query(\`SELECT * FROM items WHERE name = '\${name}'\`)
}
export async function findSafely(name: string) {
  return pool.query('SELECT * FROM items WHERE name = $1', [name])
}
export const byOption = ({ sort, name }: { sort: string; name: string }) =>
  pool.query('SELECT * FROM items WHERE name = $1 ORDER BY ' + sort, [name])
`

const EXAMPLES: readonly Example[] = [
  {
    name: 'a service of another file that stores every field',
    code: `import express from 'express'
import { BookingStore } from './bookings'
const app = express()
const bookings = new BookingStore()
app.post('/a', async (req, res) => res.json(await bookings.change(req.params.id, req.body)))
app.post('/b', async (req, res) => res.json(await bookings.note(req.params.id, req.body)))
app.post('/c', async (req, res) => res.json(await bookings.find(req.body)))`,
    files: {
      'src/bookings.ts': `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export class BookingStore {
  change(id: string, fields: object) {
    return prisma.booking.update({ where: { id }, data: { ...fields, changed: true } })
  }
  note(id: string, values: { text: string }) {
    return prisma.booking.update({ where: { id }, data: { notes: values.text } })
  }
  find(criteria: object) {
    return prisma.booking.findMany({ where: criteria, take: 10 })
  }
}`,
    },
    rule: 'no-mass-assignment',
    reports: ['5 `prisma.booking.update()` (src/bookings.ts:5)'],
  },
  {
    name: 'what a function of another file gives: a collection of its client',
    code: `import { collection } from './mongo'
import { bodyOf, type Event } from './http'
export async function search(event: Event) {
  const orders = await collection('orders')
  return orders.find(bodyOf(event)).toArray()
}`,
    files: {
      'src/mongo.ts': `import { MongoClient } from 'mongodb'
let client: MongoClient | undefined
export async function collection(name: string) {
  client ??= await new MongoClient(process.env.MONGO_URL).connect()
  return client.db('shop').collection(name)
}`,
      'src/http.ts': `import type { APIGatewayProxyEventV2 } from 'aws-lambda'
export type Event = APIGatewayProxyEventV2
export function bodyOf(event: Event) {
  return JSON.parse(event.body ?? '{}')
}`,
    },
    rule: 'no-nosql-injection',
    reports: ['5 `orders.find()`'],
  },
  {
    name: 'a function of another file',
    code: ROUTE('findItems(req.query.name)', `import { findItems } from './store'`),
    files: { 'src/store.ts': STORE },
    rule: 'no-sql-concat',
    reports: ['5 `pool.query()` (src/store.ts:4)'],
  },
  {
    name: 'a function of another file that passes the value as a parameter of the query',
    code: ROUTE('findSafely(req.query.name)', `import { findSafely } from './store'`),
    files: { 'src/store.ts': STORE },
    rule: 'no-sql-concat',
    reports: [],
  },
  {
    name: 'a constant for the same function',
    code: ROUTE(`findItems('chair')`, `import { findItems } from './store'`),
    files: { 'src/store.ts': STORE },
    rule: 'no-sql-concat',
    reports: [],
  },
  {
    name: 'named parameters: the one that is used',
    code: ROUTE(`byOption({ sort: req.query.sort, name: 'x' })`, `import { byOption } from './store'`),
    files: { 'src/store.ts': STORE },
    rule: 'no-sql-concat',
    reports: ['5 `pool.query()` (src/store.ts:10)'],
  },
  {
    name: 'named parameters: the one that is bound',
    code: ROUTE(`byOption({ sort: 'name', name: req.query.name })`, `import { byOption } from './store'`),
    files: { 'src/store.ts': STORE },
    rule: 'no-sql-concat',
    reports: [],
  },
  {
    name: 'two files away, through a class, by constructor injection',
    code: ROUTE(
      'service.list(req.query.name)',
      `import { ItemService } from './service'\nconst service = new ItemService()`,
    ),
    files: {
      'src/service.ts': `import { ItemStore } from './item-store'
export class ItemService {
  private store = new ItemStore()
  async list(name: string) {
    return this.store.find(name)
  }
}`,
      'src/item-store.ts': `import { Pool } from 'pg'
const pool = new Pool()
export class ItemStore {
  find(name: string) {
    return pool.query("SELECT * FROM items WHERE name = '" + name + "'")
  }
}`,
    },
    rule: 'no-sql-concat',
    reports: ['6 `pool.query()` (src/item-store.ts:5)'],
  },
  {
    name: 'a NestJS controller with an injected service',
    filename: 'src/items.controller.ts',
    code: `import { Controller, Get, Query } from '@nestjs/common'
import { ItemsService } from './items.service'
@Controller('items')
export class ItemsController {
  constructor(private readonly items: ItemsService) {}
  @Get()
  find(@Query('name') name: string) {
    return this.items.search(name)
  }
}`,
    files: {
      'src/items.service.ts': `import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
@Injectable()
export class ItemsService {
  constructor(private readonly db: DataSource) {}
  search(name: string) {
    return this.db.query(\`SELECT * FROM items WHERE name = '\${name}'\`)
  }
}`,
    },
    rule: 'no-sql-concat',
    reports: ['8 `this.db.query()` (src/items.service.ts:7)'],
  },
  {
    name: 'a barrel, a default export and an object of functions',
    code: ROUTE('items.find(req.query.name)', `import { items } from './services'`),
    files: {
      'src/services/index.ts': `export { default as items } from './items'`,
      'src/services/items.ts': `import { Pool } from 'pg'
const pool = new Pool()
export default { find: (name: string) => pool.query('SELECT ' + name) }`,
    },
    rule: 'no-sql-concat',
    reports: ['5 `pool.query()` (src/services/items.ts:3)'],
  },
  {
    name: 'CommonJS',
    filename: 'src/app.js',
    code: `const express = require('express')
const { run } = require('./jobs')
const app = express()
app.post('/jobs', (req, res) => { run(req.body.name); res.end() })`,
    files: {
      'src/jobs.js': `const { exec } = require('child_process')
function run(name) { exec('convert ' + name) }
module.exports = { run }`,
    },
    rule: 'no-command-injection',
    reports: ['4 `exec()` (src/jobs.js:2)'],
  },
  {
    name: 'module.exports as a class instance',
    filename: 'src/app.js',
    code: `const express = require('express')
const jobs = require('./jobs')
const app = express()
app.post('/jobs', (req, res) => { jobs.run(req.body.name); res.end() })`,
    files: {
      'src/jobs.js': `const { exec } = require('child_process')
class Jobs { run(name) { exec('convert ' + name) } }
module.exports = new Jobs()`,
    },
    rule: 'no-command-injection',
    reports: ['4 `exec()` (src/jobs.js:2)'],
  },
  {
    name: 'a package of the same workspace, by its name, although its build is not there',
    code: ROUTE('findItems(req.query.name)', `import { findItems } from '@acme/store'`),
    filename: 'apps/api/src/app.ts',
    files: {
      'package.json': '{ "name": "root", "workspaces": ["apps/*", "packages/*"] }',
      'apps/api/package.json': '{ "name": "@acme/api" }',
      'packages/store/package.json': '{ "name": "@acme/store", "exports": { ".": { "import": "./dist/index.js" } } }',
      'packages/store/src/index.ts': STORE,
    },
    rule: 'no-sql-concat',
    reports: ['5 `pool.query()` (packages/store/src/index.ts:4)'],
  },
  {
    name: 'a path inside of a package of a pnpm workspace',
    code: ROUTE('findItems(req.query.name)', `import { findItems } from '@acme/store/items'`),
    filename: 'apps/api/src/app.ts',
    files: {
      'pnpm-workspace.yaml': `packages:\n  - 'apps/*'\n  - 'packages/*'\n`,
      'apps/api/package.json': '{ "name": "@acme/api" }',
      'packages/store/package.json': '{ "name": "@acme/store", "exports": { "./*": "./src/*.ts" } }',
      'packages/store/src/items.ts': STORE,
    },
    rule: 'no-sql-concat',
    reports: ['5 `pool.query()` (packages/store/src/items.ts:4)'],
  },
  {
    name: 'the imports map of the package',
    code: ROUTE('findItems(req.query.name)', `import { findItems } from '#data/store'`),
    files: { 'package.json': '{ "imports": { "#data/*": "./src/data/*.ts" } }', 'src/data/store.ts': STORE },
    rule: 'no-sql-concat',
    reports: ['5 `pool.query()` (src/data/store.ts:4)'],
  },
  {
    name: 'baseUrl without paths',
    code: ROUTE('findItems(req.query.name)', `import { findItems } from 'data/store'`),
    files: { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": "./src" } }', 'src/data/store.ts': STORE },
    rule: 'no-sql-concat',
    reports: ['5 `pool.query()` (src/data/store.ts:4)'],
  },
  {
    name: 'paths of a configuration that tsconfig.json extends',
    code: ROUTE('findItems(req.query.name)', `import { findItems } from '~data/store'`),
    files: {
      'tsconfig.json': '{ "extends": "./config/tsconfig.shared.json" }',
      'config/tsconfig.shared.json': '{ "compilerOptions": { "paths": { "~data/*": ["../src/data/*"] } } }',
      'src/data/store.ts': STORE,
    },
    rule: 'no-sql-concat',
    reports: ['5 `pool.query()` (src/data/store.ts:4)'],
  },
  {
    name: 'tsconfig paths',
    code: ROUTE('findItems(req.query.name)', `import { findItems } from 'data/store'`),
    files: {
      'tsconfig.json': `{ "compilerOptions": { "baseUrl": ".", "paths": { "data/*": ["lib/*"] } } }`,
      'lib/store.ts': STORE,
    },
    rule: 'no-sql-concat',
    reports: ['5 `pool.query()` (lib/store.ts:4)'],
  },
  {
    name: 'a value that comes back from another file',
    code: `import express from 'express'
import { toAddress } from './address'
const app = express()
app.get('/preview', async (req, res) => {
  const page = await fetch(toAddress(req.query.host))
  res.send(await page.text())
})`,
    files: { 'src/address.ts': 'export const toAddress = (host: string) => `https://${host}/index.html`' },
    rule: 'no-ssrf',
    reports: ['5 `fetch()`'],
  },
  {
    name: 'a source in another file',
    filename: 'app/api/preview/route.ts',
    code: `import { readTarget } from '../../../lib/request'
export async function POST(request: Request) {
  const { target, limit } = await readTarget(request)
  await fetch(target)
  await fetch(limit)
  return Response.json({})
}`,
    files: {
      'lib/request.ts': `export async function readTarget(request: Request) {
  const body = await request.json()
  return { target: body.target, limit: 'https://example.com' }
}`,
    },
    rule: 'no-ssrf',
    reports: ['4 `fetch()`'],
  },
  {
    name: 'a sanitizer in another file',
    code: `import express from 'express'
import { toSlug } from './slug'
import fs from 'node:fs'
const app = express()
app.get('/file', (req, res) => { res.end(fs.readFileSync('./data/' + toSlug(req.query.name))) })`,
    files: { 'src/slug.ts': `export const toSlug = (text: string) => text.replace(/[^a-z0-9]/gi, '')` },
    rule: 'no-path-traversal',
    reports: [],
  },
  {
    name: 'a guard in another file',
    code: `import express from 'express'
import { isAllowedHost } from './hosts'
const app = express()
app.get('/preview', async (req, res) => {
  if (!isAllowedHost(req.query.host)) return res.sendStatus(400)
  res.send(await (await fetch('https://' + req.query.host)).text())
})`,
    files: {
      'src/hosts.ts': `const HOSTS = new Set(['a.example', 'b.example'])
export function isAllowedHost(host: string) { return HOSTS.has(host) }`,
    },
    rule: 'no-ssrf',
    reports: [],
  },
  {
    name: 'a cycle of files',
    code: ROUTE('first(req.query.name)', `import { first } from './first'`),
    files: {
      'src/first.ts': `import { second } from './second'
export const first = (name: string) => second(name)`,
      'src/second.ts': `import { first } from './first'
import { Pool } from 'pg'
const pool = new Pool()
export const second = (name: string): unknown => (name ? pool.query('SELECT ' + name) : first(name))`,
    },
    rule: 'no-sql-concat',
    reports: ['5 `pool.query()` (src/second.ts:4)'],
  },
  {
    name: 'a file that is missing and one with a syntax error',
    code: ROUTE(
      '(first(req.query.name), second(req.query.name))',
      `import { first } from './missing'\nimport { second } from './broken'`,
    ),
    files: { 'src/broken.ts': 'export function second(name: string {' },
    rule: 'no-sql-concat',
    reports: [],
  },
]

describe('values that cross modules', () => {
  for (const parser of ['typescript', 'espree'] as const) {
    for (const example of EXAMPLES) {
      if (parser === 'espree' && example.filename?.endsWith('.js') !== true) continue
      it(`${example.name} (${parser})`, () => {
        const messages = lint(example.code, {
          parser,
          files: { 'package.json': '{}', ...example.files },
          rules: { [example.rule]: [] },
          ...(example.filename ? { filename: example.filename } : {}),
        })
        const reports = messages.map((message) => {
          const sink = /(`[^`]+\(\)`(?: \([^)]*\))?)(?![^`]*`[^`]*\(\)`)/.exec(message.message)?.[1] ?? message.message
          return `${message.line} ${sink}`
        })
        expect(reports, messages.map((message) => message.message).join('\n')).toEqual(example.reports)
      })
    }
  }

  it('stay closed where the setting says so', () => {
    const messages = lint(ROUTE('findItems(req.query.name)', `import { findItems } from './store'`), {
      files: { 'package.json': '{}', 'src/store.ts': STORE },
      rules: { 'no-sql-concat': [] },
      settings: { modules: false },
    })
    expect(messages).toEqual([])
  })
})
