import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-encoded-password',
  invalid: [
    {
      name: 'base64 instead of a hash',
      filename: 'server/users.js',
      code: `export async function register(users, email, password) {
  const stored = Buffer.from(password).toString('base64')
  await users.insert({ email, password: stored })
}`,
      errors: [{ messageId: 'encodedPassword', line: 2, data: { password: 'password', form: 'base64' } }],
    },
    {
      name: `a hash of one's own`,
      filename: 'src/auth.ts',
      code: `export function hashPassword(password: string): string {
  let hash = 0
  for (let i = 0; i < password.length; i++) {
    hash = (hash << 5) - hash + password.charCodeAt(i)
    hash |= 0
  }
  return hash.toString(16)
}`,
      errors: [{ messageId: 'homemadeHash', line: 1, data: { name: 'hashPassword' } }],
    },
    {
      name: 'by the name of the function',
      filename: 'src/lib/hash.ts',
      code: `export const hashPassword = (password: string) => btoa(password + 'salt')`,
      errors: [{ messageId: 'encodedPassword', line: 1 }],
    },
    {
      name: 'compared at login',
      filename: 'src/login.ts',
      code: `import express from 'express'
const app = express()
app.post('/login', async (req, res) => {
  const user = await findUser(req.body.email)
  const given = Buffer.from(req.body.password, 'utf8').toString('hex')
  if (user.password !== given) return res.status(401).end()
  res.json({ id: user.id })
})`,
      errors: [{ messageId: 'encodedPassword', line: 5 }],
    },
    {
      name: 'a row of Prisma',
      filename: 'app/api/register/route.ts',
      code: `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function POST(request: Request) {
  const { email, password } = await request.json()
  await prisma.user.create({ data: { email: String(email), passwordHash: btoa(password) } })
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'encodedPassword', line: 5 }],
    },
    {
      name: 'the letters backwards',
      filename: 'src/store.js',
      code: `function encodePassword(password) {
  return password.split('').reverse().join('')
}
module.exports = { encodePassword }`,
      errors: [{ messageId: 'encodedPassword', line: 2 }],
    },
    {
      name: 'exclusive or with a key',
      filename: 'src/vault.js',
      code: `const KEY = 42
export function encryptPassword(password) {
  return password.split('').map((letter) => String.fromCharCode(letter.charCodeAt(0) ^ KEY)).join('')
}`,
      errors: [{ messageId: 'homemadeHash', line: 2 }],
    },
    {
      name: 'a field of a document',
      filename: 'models/user.js',
      code: `const mongoose = require('mongoose')
async function save(doc, body) {
  doc.password = Buffer.from(String(body.password)).toString('base64')
  await doc.save()
}
module.exports = { save }`,
      errors: [{ messageId: 'encodedPassword', line: 3 }],
    },
    {
      name: 'values of a statement',
      filename: 'server/db.ts',
      code: `import { Pool } from 'pg'
const pool = new Pool()
export async function addUser(name: string, password: string) {
  const hidden = btoa(password)
  await pool.query('INSERT INTO users (name, password) VALUES ($1, $2)', [name, hidden])
}`,
      errors: [{ messageId: 'encodedPassword', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'bcrypt',
      filename: 'server/users.js',
      code: `import bcrypt from 'bcrypt'
export async function register(users, email, password) {
  await users.insert({ email, password: await bcrypt.hash(password, 12) })
}`,
    },
    {
      name: 'a Basic header',
      filename: 'src/client.ts',
      code: `export function call(user: string, password: string) {
  return fetch('https://api.example.com', { headers: { Authorization: 'Basic ' + btoa(user + ':' + password) } })
}`,
    },
    {
      name: 'a pair under a name of its own',
      filename: 'src/client.js',
      code: `const credentials = (username, password) => \`\${username}:\${password}\`
export function hashOf(username, password) {
  const encoded = Buffer.from(credentials(username, password)).toString('base64')
  return { authorization: 'Basic ' + encoded }
}`,
    },
    {
      name: 'a body of another service',
      filename: 'src/pay.ts',
      code: `import axios from 'axios'
export const login = (user: string, password: string) =>
  axios.post('https://bank.example.com/login', { user, password: btoa(password) })`,
    },
    {
      name: 'a derived key as text',
      filename: 'server/auth.ts',
      code: `import { randomBytes, scryptSync } from 'node:crypto'
export function hashPassword(password: string) {
  const salt = randomBytes(16).toString('hex')
  return salt + ':' + scryptSync(password, salt, 64).toString('hex')
}`,
    },
    {
      name: 'a hash as base64',
      filename: 'server/auth.ts',
      code: `export async function store(users, row, passwordHash) {
  await users.insert({ ...row, password: Buffer.from(passwordHash).toString('base64') })
}`,
    },
    {
      name: 'the strength of a password',
      filename: 'src/strength.ts',
      code: `export function score(password: string) {
  let points = 0
  for (let i = 0; i < password.length; i++) {
    const code = password.charCodeAt(i)
    if (code > 64 && code < 91) points += 1
  }
  return points
}`,
    },
    {
      name: 'the hash of a text for a colour',
      filename: 'src/colour.ts',
      code: `export function toColour(name: string) {
  let hash = 0
  for (let i = 0; i < name.length; i++) hash = (hash << 5) - hash + name.charCodeAt(i)
  return '#' + (hash & 0xffffff).toString(16)
}`,
    },
    {
      name: 'a picture',
      filename: 'src/picture.ts',
      code: `export const toText = (bytes: Buffer) => Buffer.from(bytes).toString('base64')
export const toPassword = (text: string) => Buffer.from(text, 'base64').toString('utf8')`,
    },
    {
      name: 'a random password',
      filename: 'src/invite.ts',
      code: `import { randomBytes } from 'node:crypto'
export const makePassword = () => Buffer.from(randomBytes(18)).toString('base64')`,
    },
    {
      name: 'a test',
      filename: 'src/auth.test.ts',
      code: `const hashPassword = (password: string) => btoa(password)
test('x', () => hashPassword('y'))`,
    },
  ],
} satisfies RuleCases
