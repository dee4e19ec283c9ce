import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-plaintext-password',
  invalid: [
    {
      name: 'a stored password compared with the one that was typed',
      code: `import express from 'express'
import { prisma } from './db'
const app = express()
app.post('/login', async (req, res) => {
  const { email, password } = req.body
  const user = await prisma.user.findUnique({ where: { email } })
  if (!user || user.password !== password) return res.status(401).end()
  res.json({ id: user.id })
})`,
      errors: [{ messageId: 'comparedPassword', line: 7, data: { stored: 'user.password' } }],
    },
    {
      name: 'a password that is stored as it was typed',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function register(email: string, password: string) {
  return prisma.user.create({ data: { email, password } })
}`,
      errors: [{ messageId: 'storedPassword', line: 4, data: { sink: '\`prisma.user.create()\`' } }],
    },
    {
      name: 'old accounts',
      code: `export async function check(account, password, bcrypt) {
  const hashed = account.passwordHash && (await bcrypt.compare(password, account.passwordHash))
  return hashed || account.legacyPassword === password
}`,
      errors: [{ messageId: 'comparedPassword', line: 3, data: { stored: 'account.legacyPassword' } }],
    },
    {
      name: 'a list of accounts',
      code: `const users = await loadUsers()
export function login(username, pwd) {
  const password = pwd
  return users.find((candidate) => candidate.username === username && candidate.password == password)
}`,
      errors: [{ messageId: 'comparedPassword', line: 4, data: { stored: 'candidate.password' } }],
    },
    {
      name: 'the body of the request on the left',
      code: `const express = require('express')
const app = express()
app.post('/login', async (req, res) => {
  const row = await db.get('SELECT * FROM users WHERE email = ?', req.body.email)
  if (req.body.password === row.password) return res.json({ ok: true })
  res.status(401).end()
})`,
      errors: [{ messageId: 'comparedPassword', line: 5, data: { stored: 'row.password' } }],
    },
    {
      name: 'a look-up by password',
      code: `import { User } from './models/user'
export const login = async (email, password) => User.findOne({ email, password })`,
      errors: [{ messageId: 'queriedPassword', line: 2 }],
    },
    {
      name: 'a condition of Prisma',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export const login = (input) =>
  prisma.user.findFirst({ where: { email: input.email, password: input.password } })`,
      errors: [{ messageId: 'queriedPassword', line: 4 }],
    },
    {
      name: 'SQL',
      code: `import { pool } from './db'
export async function login(email, password) {
  const { rows } = await pool.query('SELECT id FROM users WHERE email = $1 AND password = $2', [email, password])
  return rows[0]
}`,
      errors: [{ messageId: 'queriedPassword', line: 3 }],
    },
    {
      name: 'SQL in a template',
      code: `export const login = (db, email, password) =>
  db.get(\`SELECT * FROM accounts WHERE email = '\${email}' AND password = '\${password}'\`)`,
      errors: [{ messageId: 'queriedPassword', line: 2 }],
    },
    {
      name: 'Drizzle',
      code: `import { drizzle } from 'drizzle-orm/node-postgres'
import { users } from './schema'
const db = drizzle(process.env.DATABASE_URL)
export const signup = async (body) => db.insert(users).values({ email: body.email, password: body.password })`,
      errors: [{ messageId: 'storedPassword', line: 4 }],
    },
    {
      name: 'a table of Supabase',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_KEY)
export async function signUpUser(email, password) {
  return supabase.from('users').insert({ email, password })
}`,
      errors: [{ messageId: 'storedPassword', line: 4 }],
    },
    {
      name: 'a list in memory',
      code: `import express from 'express'
const app = express()
const users = []
app.post('/register', (req, res) => {
  const { username, password } = req.body
  users.push({ username, password })
  res.status(201).end()
})`,
      errors: [{ messageId: 'storedPassword', line: 6, data: { sink: '\`users.push()\`' } }],
    },
    {
      name: 'a column of a statement by its position',
      code: `import Database from 'better-sqlite3'
const db = new Database('app.db')
export function addMember(req, res) {
  const { nickname, password } = req.body
  db.prepare('INSERT INTO members (family, nickname, password) VALUES (?, ?, ?)').run(req.family.id, nickname, password)
  res.sendStatus(201)
}`,
      errors: [{ messageId: 'storedPassword', line: 5 }],
    },
    {
      name: 'named and numbered placeholders',
      code: `const insert = db.prepare('INSERT INTO children (name, password) VALUES (@name, @password)')
export async function add(pool, body, password, newPassword) {
  const child = { name: body.name, password: String(password) }
  insert.run(child)
  await pool.query('UPDATE visitors SET password = $2 WHERE id = $1', [body.id, newPassword])
  await pool.query('UPDATE gates SET ? WHERE id = ?', [{ gate_password: password }, body.id])
}`,
      errors: [
        { messageId: 'storedPassword', line: 3 },
        { messageId: 'storedPassword', line: 5 },
        { messageId: 'storedPassword', line: 6 },
      ],
    },
    {
      name: 'a condition of a query builder, a text made of the value, a comparison without an operator',
      code: `export async function login(supabase, users, req) {
  const { name, password } = req.body
  const { data } = await supabase.from('scanners').select('id').eq('name', name).eq('password', password).single()
  const user = await users.findOne({ name: String(name), password: String(password) })
  return data && user && Object.is(user.password, password) && [user.password].includes(String(password))
}`,
      errors: [
        { messageId: 'queriedPassword', line: 3 },
        { messageId: 'queriedPassword', line: 4 },
        { messageId: 'comparedPassword', line: 5 },
        { messageId: 'comparedPassword', line: 5 },
      ],
    },
    {
      name: 'a repository of another module stores what it is given',
      code: `import { insertGrower } from './repositories/growers'
export async function signUp(req, res) {
  const { email, password } = req.body
  res.json(await insertGrower(email, password))
}`,
      filename: 'src/routes.ts',
      files: {
        'package.json': '{}',
        'src/repositories/growers.ts': `import { pool } from '../db'
export const insertGrower = (email: string, password: string) =>
  pool.query('INSERT INTO growers (email, password) VALUES ($1, $2)', [email, password])`,
      },
      errors: [
        {
          messageId: 'storedPassword',
          line: 4,
          data: { sink: '\`pool.query()\` (src/repositories/growers.ts:3)' },
        },
      ],
    },
    {
      name: 'a model of mongoose that has no hook',
      code: `import { User } from './models/User'
export async function register(req, res) {
  const { email, password } = req.body
  const user = new User({ email, password })
  await user.save()
  res.sendStatus(201)
}`,
      filename: 'src/users.ts',
      files: {
        'package.json': '{}',
        'src/models/User.ts': `import mongoose from 'mongoose'
const schema = new mongoose.Schema({ email: String, password: { type: String, required: true } })
export const User = mongoose.model('User', schema)`,
      },
      errors: [{ messageId: 'storedPassword', line: 4 }],
    },
    {
      name: 'a row that is saved, and values under a key',
      code: `import { Customer } from './models/Customer'
export async function change(req, res) {
  const { newPassword } = req.body
  const customer = await Customer.findById(req.session.id)
  customer.password = newPassword
  await customer.save()
  res.sendStatus(204)
}
export async function lock(env, req) {
  const { name, password } = await req.json()
  await env.LINKS.put(name, JSON.stringify({ target: '/', password }))
}`,
      filename: 'src/customers.ts',
      files: {
        'package.json': '{}',
        'src/models/Customer.ts': `import mongoose from 'mongoose'
const schema = new mongoose.Schema({ email: String, password: String })
export const Customer = mongoose.model('Customer', schema)`,
      },
      errors: [
        { messageId: 'storedPassword', line: 5, data: { sink: '\`customer.save()\`' } },
        { messageId: 'storedPassword', line: 11 },
      ],
    },
  ],
  valid: [
    {
      name: 'a hash is compared',
      code: `import bcrypt from 'bcrypt'
import { prisma } from './db'
export async function login(email, password) {
  const user = await prisma.user.findUnique({ where: { email } })
  return user !== null && (await bcrypt.compare(password, user.password))
}`,
    },
    {
      name: 'a hash is stored',
      code: `import bcrypt from 'bcrypt'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function register(email, password) {
  const hashedPassword = await bcrypt.hash(password, 12)
  await prisma.user.create({ data: { email, password: hashedPassword } })
  return prisma.user.update({ where: { email }, data: { password: await bcrypt.hash(password, 12) } })
}`,
    },
    {
      name: 'two fields of a form',
      code: `export function validate(values, password) {
  if (values.password !== values.confirmPassword) return 'The passwords differ'
  if (password !== values.passwordConfirmation) return 'The passwords differ'
  if (values.newPassword === values.oldPassword) return 'Choose another password'
  return values.password === password ? undefined : 'The passwords differ'
}`,
    },
    {
      name: 'whether there is one',
      code: `export function describe(user) {
  if (user.password === '' || user.password === undefined || user.password == null) return 'no password'
  return user.password !== 'x' ? 'set' : typeof user.password === 'string'
}`,
    },
    {
      name: 'a hash by the value, whatever its name',
      code: `import { createHash } from 'node:crypto'
export function check(user, input) {
  const password = createHash('sha512').update(user.salt + input).digest('hex')
  return user.password === password
}`,
    },
    {
      name: 'a password of the deployment',
      code: `const password = process.env.ADMIN_PASSWORD
export const isAdmin = (row) => row.password === password || row.password === process.env.OTHER_PASSWORD`,
    },
    {
      name: 'the service keeps the password',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_KEY)
export const signUp = (email, password) => supabase.auth.signUp({ email, password })
export const change = (password) => supabase.auth.updateUser({ password })
export const make = (email, password) => supabase.auth.admin.createUser({ email, password })`,
    },
    {
      name: 'a model that hashes before it saves',
      code: `import mongoose from 'mongoose'
import bcrypt from 'bcryptjs'
const schema = new mongoose.Schema({ email: String, password: String })
schema.pre('save', async function () { this.password = await bcrypt.hash(this.password, 12) })
export const User = mongoose.model('User', schema)
export const register = (email, password) => User.create({ email, password })`,
    },
    {
      name: 'the body is changed before it is stored',
      code: `import bcrypt from 'bcrypt'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function register(body) {
  body.password = await bcrypt.hash(body.password, 12)
  return prisma.user.create({ data: { email: body.email, password: body.password } })
}`,
    },
    {
      name: 'a parameter that is written over with its hash',
      code: `import argon2 from 'argon2'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function register(email, input) {
  let password = input
  password = await argon2.hash(password)
  return prisma.user.create({ data: { email, password } })
}`,
    },
    {
      name: 'SQL that reads a hash, and SQL with a hash',
      code: `import { pool } from './db'
import { sha } from './hash'
export const read = (email) => pool.query('SELECT id, password FROM users WHERE email = $1', [email])
export const find = (email, password) => pool.query('SELECT id FROM users WHERE email = $1 AND password = $2', [email, hashPassword(password)])
export const crypt = (email, password) => pool.query('SELECT id FROM users WHERE email = $1 AND password = crypt($2, password)', [email, password])`,
    },
    {
      name: 'columns of a query, and a test of a change',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export const read = (email) => prisma.user.findUnique({ where: { email }, select: { id: true, password: true } })
export const changed = (before, after) => before.password !== after.password`,
    },
    {
      name: 'a request to another server',
      code: `import axios from 'axios'
export const login = (email, password) => axios.post('/api/login', { email, password })
export const signIn = (client, email, password) => client.get({ email, password })`,
    },
    {
      name: 'a test',
      filename: 'tests/user.test.ts',
      code: `export const same = (user, password) => user.password === password`,
    },
    {
      name: 'a repository stores the account that it is given',
      code: `import { drizzle } from 'drizzle-orm/node-postgres'
import { users } from './schema'
const db = drizzle(process.env.DATABASE_URL)
export class UsersRepository {
  async save(user) {
    const row = { email: user.email, password: user.password }
    return db.insert(users).values(row).returning()
  }
}`,
    },
    {
      name: 'a hash at the position of the password, and a hash that only the column calls a password',
      code: `import bcrypt from 'bcrypt'
export async function add(db, id, password) {
  db.prepare('INSERT INTO members (id, password) VALUES (?, ?)').run(id, await bcrypt.hash(password, 12))
  const digest = await bcrypt.hash(password, 12)
  await db.query('UPDATE members SET password = $1 WHERE id = $2', [digest, id])
  await db.query('UPDATE members SET password = crypt($1, $2) WHERE id = $3', [password, 'bf', id])
}`,
    },
    {
      name: 'a repository stores the hash that it is given',
      code: `import argon2 from 'argon2'
import { insertGrower } from './repositories/growers'
export const signUp = async (email, password) => insertGrower(email, await argon2.hash(password))`,
      filename: 'src/routes.ts',
      files: {
        'package.json': '{}',
        'src/repositories/growers.ts': `import { pool } from '../db'
export const insertGrower = (email: string, password: string) =>
  pool.query('INSERT INTO growers (email, password) VALUES ($1, $2)', [email, password])`,
      },
    },
    {
      name: 'a repository by the name of its file',
      code: `import { pool } from '../db'
export const insertGrower = (email: string, password: string) =>
  pool.query('INSERT INTO growers (email, password) VALUES ($1, $2)', [email, password])`,
      filename: 'src/repositories/growers.ts',
    },
    {
      name: 'a model of mongoose with a hook that hashes',
      code: `import { User } from './models/User'
export const register = (email, password) => new User({ email, password }).save()`,
      filename: 'src/users.ts',
      files: {
        'package.json': '{}',
        'src/models/User.ts': `import mongoose from 'mongoose'
import bcrypt from 'bcrypt'
const schema = new mongoose.Schema({ email: String, password: String })
schema.pre('save', async function () { this.password = await bcrypt.hash(this.password, 12) })
export const User = mongoose.model('User', schema)`,
      },
    },
    {
      name: 'a column that is asked whether it is there, and two fields of a form',
      code: `export async function check(db, body) {
  await db.query('SELECT id FROM users WHERE password IS NULL AND id = $1', [body.id])
  await db.query('UPDATE users SET password_changed_at = $1 WHERE id = $2', [Date.now(), body.id])
  return Object.is(body.password, body.passwordConfirm)
}`,
    },
    {
      name: 'a row that is saved with a hash, of a model with a hook, and a form',
      code: `import bcrypt from 'bcrypt'
import { Customer } from './models/Customer'
export async function change(req, res) {
  const customer = await Customer.findById(req.session.id)
  customer.password = req.body.newPassword
  await customer.save()
  const other = await loadOther(req.session.id)
  other.password = await bcrypt.hash(req.body.newPassword, 12)
  await other.save()
  form.set('password', req.body.newPassword)
}`,
      filename: 'src/customers.ts',
      files: {
        'package.json': '{}',
        'src/models/Customer.ts': `import mongoose from 'mongoose'
const schema = new mongoose.Schema({ email: String, password: String })
schema.pre('save', hashPassword)
export const Customer = mongoose.model('Customer', schema)`,
      },
    },
    {
      name: 'a storage in memory keeps the account that it is given',
      code: `export class MemStorage {
  users = new Map()
  async createUser(userData) {
    const user = { email: userData.email, password: userData.password || null }
    this.users.set(userData.email, user)
    return user
  }
}`,
    },
  ],
  limits: [
    {
      name: 'a model of mongoose without a hook',
      reason: 'Whether another file adds a hook that hashes is not known, so models that may have hooks are left out.',
      code: `import mongoose from 'mongoose'
import { schema } from './schema'
const User = mongoose.model('User', schema)
export const register = (email, password) => User.create({ email, password })`,
    },
  ],
} satisfies RuleCases
