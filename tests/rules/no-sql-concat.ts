import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-sql-concat',
  invalid: [
    {
      name: 'a query parameter in a template',
      code: `import express from 'express'
import { Pool } from 'pg'
const app = express()
const pool = new Pool()
app.get('/users', async (req, res) => {
  const { rows } = await pool.query(\`SELECT id, name FROM users WHERE name = '\${req.query.name}'\`)
  res.json(rows)
})`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          data: { source: '`req.query.name`', line: 6, sink: '`pool.query()`' },
        },
      ],
    },
    {
      name: 'a sort column that no list limits',
      code: `import express from 'express'
import mysql from 'mysql2/promise'
const app = express()
const pool = mysql.createPool({})
app.get('/products', async (req, res) => {
  const { sort } = req.query
  const [rows] = await pool.query(\`SELECT * FROM products ORDER BY \${sort} LIMIT 50\`)
  res.json(rows)
})`,
      errors: [
        {
          messageId: 'taintedIdentifier',
          line: 7,
          data: { source: '`req.query`', line: 6, sink: '`pool.query()`' },
        },
      ],
    },
    {
      name: 'columns from the keys of the body',
      code: `import express from 'express'
import { pool } from './db.js'
const app = express()
app.patch('/users/:id', async (req, res) => {
  const fields = Object.keys(req.body)
  const set = fields.map((field, i) => \`\${field} = $\${i + 1}\`).join(', ')
  await pool.query(\`UPDATE users SET \${set} WHERE id = $\${fields.length + 1}\`, [...Object.values(req.body), req.params.id])
  res.sendStatus(204)
})`,
      errors: [{ messageId: 'taintedIdentifier', line: 7 }],
    },
    {
      name: 'concatenation, text in a variable',
      code: `const express = require('express')
const { Client } = require('pg')
const router = express.Router()
const client = new Client()
router.get('/orders', (req, res) => {
  let sql = 'SELECT * FROM orders WHERE 1 = 1'
  if (req.query.status) sql += " AND status = '" + req.query.status + "'"
  client.query(sql, (err, result) => res.json(result.rows))
})
module.exports = router`,
      errors: [{ messageId: 'taintedQuery', line: 8 }],
    },
    {
      name: 'an options object',
      code: `import Fastify from 'fastify'
import pg from 'pg'
const app = Fastify()
const db = new pg.Pool()
app.get('/find', async (request) => {
  return db.query({ text: 'SELECT * FROM t WHERE a = ' + request.query.a, values: [] })
})`,
      errors: [{ messageId: 'taintedQuery', line: 6 }],
    },
    {
      name: 'Prisma, unsafe on purpose',
      filename: 'app/api/search/route.ts',
      code: `import { prisma } from '@/lib/prisma'
export async function GET(request: Request) {
  const q = new URL(request.url).searchParams.get('q')
  const rows = await prisma.$queryRawUnsafe(\`SELECT * FROM "Post" WHERE title ILIKE '%\${q}%'\`)
  return Response.json(rows)
}`,
      errors: [{ messageId: 'taintedQuery', line: 4 }],
    },
    {
      name: 'sql.raw of Drizzle inside of a tagged template',
      code: `import { Hono } from 'hono'
import { sql } from 'drizzle-orm'
import { db } from './db'
const app = new Hono()
app.get('/items', async (c) => {
  const order = c.req.query('order')
  return c.json(await db.execute(sql\`SELECT * FROM items ORDER BY \${sql.raw(order!)}\`))
})`,
      errors: [{ messageId: 'taintedQuery', line: 7 }],
    },
    {
      name: 'Knex, a raw part',
      code: `import express from 'express'
import createKnex from 'knex'
const knex = createKnex({ client: 'pg' })
const app = express()
app.get('/x', async (req, res) => res.json(await knex('users').whereRaw('name = ' + req.query.name)))`,
      errors: [{ messageId: 'taintedQuery', line: 5 }],
    },
    {
      name: 'Sequelize, a literal',
      code: `import { Sequelize, literal } from 'sequelize'
import express from 'express'
const app = express()
app.get('/x', async (req, res) => {
  res.json(await Post.findAll({ order: literal(\`\${req.query.by} DESC\`) }))
})`,
      errors: [{ messageId: 'taintedIdentifier', line: 5 }],
    },
    {
      name: 'TypeORM, a condition',
      code: `import { Controller, Get, Query } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
@Controller('users')
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
  @Get()
  find(@Query('name') name: string) {
    return this.users.createQueryBuilder('u').where(\`u.name = '\${name}'\`).getMany()
  }
}`,
      errors: [{ messageId: 'taintedQuery', line: 9 }],
    },
    {
      name: 'better-sqlite3 through a helper and a quoted name',
      code: `import Database from 'better-sqlite3'
import express from 'express'
const db = new Database('app.db')
const app = express()
function listRows(table) {
  return db.prepare(\`SELECT * FROM "\${table}"\`).all()
}
app.get('/tables/:name', (req, res) => res.json(listRows(req.params.name)))`,
      errors: [{ messageId: 'taintedIdentifier', line: 6 }],
    },
    {
      name: 'a client that is not known, a text that is SQL',
      code: `import type { Express } from 'express'
export function register(app: Express, db) {
  app.get('/x', async (req, res) => {
    const rows = await db.query("SELECT * FROM users WHERE email = '" + req.query.email + "'")
    res.json(rows)
  })
}`,
      errors: [{ messageId: 'taintedQuery', line: 4 }],
    },
    {
      name: 'a parameter of an exported function',
      code: `import { Pool } from 'pg'
const pool = new Pool()
export async function findByEmail(email: string) {
  return pool.query(\`SELECT * FROM users WHERE email = '\${email}'\`)
}`,
      errors: [
        {
          messageId: 'parameterQuery',
          line: 4,
          data: { source: '`email: string`', line: 3, sink: '`pool.query()`' },
        },
      ],
    },
    {
      name: 'a tool that runs what the model writes',
      code: `import { tool } from 'ai'
import { Pool } from 'pg'
const pool = new Pool()
export const query = tool({
  description: 'Run SQL',
  execute: async ({ sql }) => (await pool.query(sql)).rows,
})`,
      errors: [{ messageId: 'modelQuery', line: 6 }],
    },
    {
      name: 'a check of another module',
      code: `import express from 'express'
import { isColumn } from 'some-package'
import { pool } from './db'
const app = express()
app.get('/x', async (req, res) => {
  if (!isColumn(req.query.sort)) return res.sendStatus(400)
  res.json(await pool.query(\`SELECT * FROM t ORDER BY \${req.query.sort}\`))
})`,
      errors: [{ messageId: 'uncheckedQuery', line: 7 }],
    },
    {
      name: 'through a service of another file',
      code: `import express from 'express'
import { search } from './search'
const app = express()
app.get('/search', async (req, res) => res.json(await search(req.query.q)))`,
      files: {
        'src/search.ts': `import { Pool } from 'pg'
const pool = new Pool()
export async function search(text: string) {
  return pool.query(\`SELECT * FROM posts WHERE title LIKE '%\${text}%'\`)
}`,
      },
      errors: [{ messageId: 'taintedQuery', line: 4 }],
    },
    {
      name: 'a plugin of Fastify without types',
      code: `import { Pool } from 'pg'
const pool = new Pool()
export async function clipRoutes(app) {
  app.get('/recent', async (request, reply) => {
    const days = request.query.days || '7'
    return pool.query('SELECT id FROM clips WHERE age < ' + days)
  })
}`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          data: { source: '\`request.query.days\`', line: 5, sink: '\`pool.query()\`' },
        },
      ],
    },
    {
      name: 'a request with a type of the project',
      code: `import express from 'express'
import { Pool } from 'pg'
import type { AuthedRequest } from './auth'
const app = express()
const pool = new Pool()
app.get('/clips', async (req: AuthedRequest, res) => {
  res.json(await pool.query('SELECT id FROM clips WHERE tag = ' + req.query.tag))
})`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 7,
          data: { source: '\`req.query.tag\`', line: 7, sink: '\`pool.query()\`' },
        },
      ],
    },
    {
      name: 'a client that is the default of a parameter',
      code: `import express from 'express'
import makeKnex from 'knex'
const knex = makeKnex({ client: 'pg' })
class Results {
  constructor(db = knex) {
    this.db = db
  }
  ranking(column) {
    return this.db.raw(\`select \${column} from results\`)
  }
}
const results = new Results()
const app = express()
app.get('/ranking', async (req, res) => res.json(await results.ranking(req.query.by)))`,
      errors: [{ messageId: 'taintedQuery', line: 9 }],
    },

    {
      name: 'conditions that a builder of another module collects',
      filename: 'src/app.ts',
      files: {
        'package.json': '{}',
        'src/select.ts': `import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export class Select {
  private conditions: string[] = []
  where(column: string, value: string): this {
    this.conditions.push(\`\${column} = "\${value}"\`)
    return this
  }
  async run() {
    return pool.query('SELECT * FROM gifts WHERE ' + this.conditions.join(' AND '))
  }
}`,
      },
      code: `import express from 'express'
import { Select } from './select'
const app = express()
app.get('/gifts', async (req, res) => {
  const query = new Select()
  query.where('colour', req.query.colour as string)
  res.json(await query.run())
})`,
      errors: [{ messageId: 'taintedQuery', line: 6 }],
    },
    {
      name: 'what one middleware leaves for the next, and what a generator gives',
      code: `import express from 'express'
import { Pool } from 'pg'
const pool = new Pool()
const app = express()
function* names(req) {
  for (const name of req.body.names) yield name
}
app.use((req, res, next) => {
  res.locals.name = req.query.name
  next()
})
app.post('/find', async (req, res) => {
  for (const name of names(req)) await pool.query(\`DELETE FROM users WHERE name = '\${name}'\`)
  res.json(await pool.query(\`SELECT * FROM users WHERE name = '\${res.locals.name}'\`))
})`,
      errors: [
        { messageId: 'taintedQuery', line: 13 },
        { messageId: 'taintedQuery', line: 14 },
      ],
    },
    {
      name: 'a parameter with a default of an exported object',
      code: `import { Pool } from 'pg'
const pool = new Pool()
export const events = {
  async upcoming(sort = 'starts_at') {
    return pool.query(\`SELECT id FROM events ORDER BY \${sort}\`)
  },
}`,
      errors: [{ messageId: 'parameterQuery', line: 5 }],
    },
  ],
  valid: [
    {
      name: 'a bound parameter',
      code: `import express from 'express'
import { Pool } from 'pg'
const app = express()
const pool = new Pool()
app.get('/users', async (req, res) => {
  const { rows } = await pool.query('SELECT id, name FROM users WHERE name = $1', [req.query.name])
  res.json(rows)
})`,
    },
    {
      name: 'a column from a constant table',
      code: `import express from 'express'
import { pool } from './db'
const COLUMNS = { price: 'price_cents', name: 'name' }
const app = express()
app.get('/products', async (req, res) => {
  const column = COLUMNS[req.query.sort] ?? 'id'
  const direction = req.query.dir === 'desc' ? 'DESC' : 'ASC'
  res.json(await pool.query(\`SELECT * FROM products ORDER BY \${column} \${direction}\`))
})`,
    },
    {
      name: 'helpers for the schema, and a direction',
      filename: 'src/data/schema.js',
      code: `import knex from 'knex'
const db = knex({ client: 'sqlite3' })
export const listIndexes = (table, transaction = db) => transaction.raw(\`pragma index_list("\${table}")\`)
export const listColumns = (table, transaction = db) => transaction.raw(\`SHOW COLUMNS FROM \${table}\`)
export const createView = (name, body, transaction = db) => transaction.raw(\`CREATE OR REPLACE VIEW \${name} AS \${body}\`)
export const sorted = (query, order, column) => query.orderByRaw(\`?? \${order}\`, [column])`,
    },
    {
      name: 'tagged templates bind their values',
      code: `import express from 'express'
import postgres from 'postgres'
import { PrismaClient } from '@prisma/client'
import { sql as vercel } from '@vercel/postgres'
const sql = postgres()
const prisma = new PrismaClient()
const app = express()
app.get('/x', async (req, res) => {
  await sql\`SELECT * FROM t WHERE a = \${req.query.a}\`
  await vercel\`SELECT * FROM t WHERE a = \${req.query.a}\`
  res.json(await prisma.$queryRaw\`SELECT * FROM t WHERE a = \${req.query.a}\`)
})`,
    },
    {
      name: 'a list of placeholders',
      code: `import express from 'express'
import mysql from 'mysql2/promise'
const db = mysql.createPool({})
const app = express()
app.post('/x', async (req, res) => {
  const marks = req.body.ids.map(() => '?').join(', ')
  const [rows] = await db.query(\`SELECT * FROM t WHERE id IN (\${marks})\`, req.body.ids)
  res.json(rows)
})`,
    },
    {
      name: 'numbered placeholders',
      code: `import express from 'express'
import { pool } from './db'
const app = express()
app.get('/x', async (req, res) => {
  const values = []
  const where = []
  if (req.query.a) { values.push(req.query.a); where.push(\`a = $\${values.length}\`) }
  if (req.query.b) { values.push(req.query.b); where.push('b = $' + values.length) }
  res.json(await pool.query(\`SELECT * FROM t WHERE \${where.join(' AND ')}\`, values))
})`,
    },
    {
      name: 'a number',
      code: `import express from 'express'
import { pool } from './db'
const app = express()
app.get('/x', async (req, res) => {
  const limit = Math.min(Number(req.query.limit) || 20, 100)
  const page = parseInt(req.query.page, 10)
  res.json(await pool.query(\`SELECT * FROM t LIMIT \${limit} OFFSET \${page * limit}\`))
})`,
    },
    {
      name: 'keys limited to a list',
      code: `import express from 'express'
import { pool } from './db'
const ALLOWED = ['name', 'bio']
const app = express()
app.patch('/x', async (req, res) => {
  const fields = Object.keys(req.body).filter((key) => ALLOWED.includes(key))
  const set = fields.map((field, i) => \`\${field} = $\${i + 1}\`).join(', ')
  await pool.query(\`UPDATE t SET \${set}\`, fields.map((field) => req.body[field]))
  res.end()
})`,
    },
    {
      name: 'an enumeration by a schema',
      filename: 'app/api/x/route.ts',
      code: `import { z } from 'zod'
import { pool } from '@/lib/db'
const Query = z.object({ sort: z.enum(['name', 'age']), id: z.string().uuid() })
export async function GET(request: Request) {
  const query = Query.parse(Object.fromEntries(new URL(request.url).searchParams))
  return Response.json(await pool.query(\`SELECT * FROM t WHERE id = '\${query.id}' ORDER BY \${query.sort}\`))
}`,
    },
    {
      name: 'a quoted identifier',
      code: `import express from 'express'
import pg from 'pg'
import format from 'pg-format'
const pool = new pg.Pool()
const app = express()
app.get('/x', async (req, res) => {
  await pool.query(\`SELECT * FROM \${pg.escapeIdentifier(req.query.table)}\`)
  res.json(await pool.query(format('SELECT * FROM %I WHERE a = %L', req.query.table, req.query.a)))
})`,
    },
    {
      name: 'an options object whose values are bound',
      code: `import express from 'express'
import pg from 'pg'
const pool = new pg.Pool()
const app = express()
const byName = (name) => ({ text: 'SELECT * FROM t WHERE name = $1', values: [name] })
app.get('/x', async (req, res) => res.json(await pool.query(byName(req.query.name))))`,
    },
    {
      name: 'TypeORM with parameters and objects',
      code: `import { AppDataSource } from './data-source'
import express from 'express'
const app = express()
app.get('/x', async (req, res) => {
  const users = AppDataSource.getRepository(User)
  const found = await users.createQueryBuilder('u').where('u.name = :name', { name: req.query.name }).andWhere({ team: req.query.team }).getMany()
  res.json(found)
})`,
    },
    {
      name: 'query builders',
      code: `import { Hono } from 'hono'
import { eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import knex from 'knex'
const db = drizzle(env.DB)
const k = knex({})
const app = new Hono()
app.get('/:id', async (c) => {
  await k('t').where({ id: c.req.param('id') }).orderBy(c.req.query('sort'))
  await k.raw('SELECT ?', [c.req.param('id')])
  return c.json(await db.select().from(t).where(sql\`\${t.id} = \${c.req.param('id')}\`))
})`,
    },
    {
      name: 'a regular expression and a cache are no databases',
      code: `import express from 'express'
const app = express()
app.get('/x', (req, res) => {
  const match = /^a/.exec(req.query.a)
  cache.get('select:' + req.query.a)
  console.log('select x from ' + req.query.a)
  res.json(document.all(req.query.a))
})`,
    },
    {
      name: 'a text passed through whole',
      code: `import { Pool } from 'pg'
const pool = new Pool()
export const query = (text: string, values?: unknown[]) => pool.query(text, values)`,
    },
    {
      name: 'a migration with names of its own',
      filename: 'src/migrations/001.ts',
      code: `export async function up(db, schema) {
  await db.query(\`CREATE TABLE \${schema}.users (id int)\`)
}`,
    },
    {
      name: 'a test',
      filename: 'tests/db.test.ts',
      code: `import { pool } from '../src/db'
export const clear = (name: string) => pool.query('DELETE FROM ' + name)`,
    },
    {
      name: 'a name of a constant set, or none',
      code: `import express from 'express'
import { Pool } from 'pg'
const app = express()
const pool = new Pool()
const ORDERS = new Set(['title', 'minutes'])
app.get('/recipes', async (req, res) => {
  const { order } = req.query
  if (order !== undefined && !ORDERS.has(order)) return res.status(400).end()
  res.json(await pool.query('SELECT id FROM recipes ORDER BY ' + (order ?? 'id')))
})`,
    },
    {
      name: 'a parameter that a pipe of Nest checked',
      code: `import { Controller, Get, Query } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { ColumnPipe } from './column.pipe'
@Controller('pupils')
export class PupilsController {
  constructor(private readonly dataSource: DataSource) {}
  @Get()
  list(@Query('by', new ColumnPipe(['name', 'age'])) by: string) {
    return this.dataSource.query('SELECT * FROM pupils ORDER BY ' + by)
  }
}`,
    },

    {
      name: 'columns that a filter keeps, and names whose quotes are doubled',
      code: `import Database from 'better-sqlite3'
const db = new Database('a.db')
export class Table {
  readonly writable = ['title', 'body']
  insert(values) {
    const entries = Object.entries(values).filter(([column]) => this.writable.includes(column))
    const columns = entries.map(([column]) => column)
    return db.prepare(\`INSERT INTO notes (\${columns.join(', ')}) VALUES (?, ?)\`)
  }
  insertAll(values) {
    const columns = Object.keys(values).map((column) => \`"\${column.replaceAll('"', '""')}"\`)
    return db.prepare(\`INSERT INTO notes (\${columns.join(', ')}) VALUES (?, ?)\`)
  }
}`,
    },
  ],
  limits: [
    {
      name: 'text of a request put together by a query builder of the project',
      reason: 'What `where()` does with its argument is only known for libraries with a model.',
      code: `import express from 'express'
import { QueryText } from 'some-query-text'
const app = express()
app.get('/x', (req, res) => res.json(new QueryText('t').where('a = ' + req.query.a).run()))`,
    },
  ],
} satisfies RuleCases
