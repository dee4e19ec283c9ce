import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-weak-password-hash',
  invalid: [
    {
      name: 'a single SHA-256',
      filename: 'server/auth.js',
      code: `import crypto from 'node:crypto'
export function hashPassword(password) {
  return crypto.createHash('sha256').update(password).digest('hex')
}`,
      errors: [{ messageId: 'fastHash', line: 3, data: { password: 'password', algorithm: 'SHA-256' } }],
    },
    {
      name: 'bcrypt with a low cost',
      filename: 'server/users.ts',
      code: `import bcrypt from 'bcrypt'
export const store = async (user, password) => {
  user.passwordHash = await bcrypt.hash(password, 4)
  await user.save()
}`,
      errors: [{ messageId: 'lowCost', line: 3, data: { what: 'bcrypt with a cost of 4', least: '`12`' } }],
    },
    {
      name: 'with a salt, through a helper',
      filename: 'server/auth.ts',
      code: `import { createHash as makeHash } from 'crypto'
const digest = (text: string) => makeHash('md5').update(text).digest('hex')
export function login(user, body) {
  return user.hash === digest(body.password + user.salt)
}`,
      errors: [{ messageId: 'fastHash', line: 2 }],
    },
    {
      name: 'a keyed hash',
      filename: 'server/auth.js',
      code: `const { createHmac } = require('crypto')
module.exports.hash = (userPassword, salt) => createHmac('sha512', salt).update(userPassword).digest('base64')`,
      errors: [{ messageId: 'fastHash', line: 2 }],
    },
    {
      name: 'a package that is one hash',
      filename: 'src/login.js',
      code: `import md5 from 'md5'
import express from 'express'
const app = express()
app.post('/login', async (req, res) => {
  const user = await users.find(req.body.email)
  if (user.hash !== md5(req.body.password)) return res.status(401).end()
  res.json({ ok: true })
})`,
      errors: [{ messageId: 'fastHash', line: 6 }],
    },
    {
      name: 'CryptoJS',
      filename: 'src/auth.ts',
      code: `import CryptoJS from 'crypto-js'
export function secure(password: string) {
  return CryptoJS.SHA256(password + 'pepper').toString()
}`,
      errors: [{ messageId: 'fastHash', line: 3 }],
    },
    {
      name: 'web crypto in an edge function',
      filename: 'supabase/functions/register/index.ts',
      code: `export default async function handler(request: Request) {
  const { email, password } = await request.json()
  const data = new TextEncoder().encode(password)
  const hash = await crypto.subtle.digest('SHA-256', data)
  await save(email, Array.from(new Uint8Array(hash)))
  return new Response('ok')
}`,
      errors: [{ messageId: 'fastHash', line: 4 }],
    },
    {
      name: 'the hash object has a name',
      filename: 'server/auth.ts',
      code: `import * as crypto from 'crypto'
export function toHash(input: { pwd: string }) {
  const algorithm = 'sha1'
  const hasher = crypto.createHash(algorithm)
  hasher.update(\`\${input.pwd}:salt\`)
  return hasher.digest('hex')
}`,
      errors: [{ messageId: 'fastHash', line: 5 }],
    },
    {
      name: 'few iterations',
      filename: 'server/auth.ts',
      code: `import { pbkdf2Sync, randomBytes, scryptSync } from 'node:crypto'
const ITERATIONS = 1000
export function hash(password: string) {
  const salt = randomBytes(16)
  return [salt, pbkdf2Sync(password, salt, ITERATIONS, 64, 'sha512')]
}
export const other = (password: string, salt: Buffer) => scryptSync(password, salt, 64, { N: 1024 })`,
      errors: [
        { messageId: 'lowCost', line: 5 },
        { messageId: 'lowCost', line: 7 },
      ],
    },
    {
      name: 'a salt of few rounds',
      filename: 'models/user.js',
      code: `const bcrypt = require('bcryptjs')
schema.pre('save', async function () {
  const salt = await bcrypt.genSalt(5)
  this.password = await bcrypt.hash(this.password, salt)
})`,
      errors: [{ messageId: 'lowCost', line: 3 }],
    },
    {
      name: 'PBKDF2 of web crypto',
      filename: 'src/worker.ts',
      code: `export const derive = (key, salt) =>
  crypto.subtle.deriveBits({ name: 'PBKDF2', salt, iterations: 5000, hash: 'SHA-256' }, key, 256)`,
      errors: [{ messageId: 'lowCost', line: 2 }],
    },
    {
      name: 'a helper of another module',
      code: `import { fingerprint } from './crypto'
export async function register(db, { email, password }) {
  await db.insert({ email, passwordHash: fingerprint(password) })
}`,
      filename: 'src/account.ts',
      files: {
        'package.json': '{}',
        'src/crypto.ts': `import { createHash } from 'node:crypto'
export const fingerprint = (text: string) => createHash('sha512').update('pantry:' + text).digest('hex')`,
      },
      errors: [
        {
          messageId: 'foreignHash',
          line: 3,
          data: { password: 'password', maker: 'fingerprint', algorithm: 'SHA-512', place: 'src/crypto.ts:2' },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'bcrypt with a good cost',
      filename: 'server/auth.js',
      code: `import bcrypt from 'bcrypt'
export const hashPassword = (password) => bcrypt.hash(password, 12)
export const isRight = (password, hash) => bcrypt.compare(password, hash)`,
    },
    {
      name: 'the hash of a long random token',
      filename: 'server/tokens.ts',
      code: `import { createHash, randomBytes } from 'node:crypto'
export function issue() {
  const token = randomBytes(32).toString('hex')
  return { token, stored: createHash('sha256').update(token).digest('hex') }
}`,
    },
    {
      name: 'the hash of a file',
      filename: 'server/files.js',
      code: `const crypto = require('crypto')
module.exports.etag = (content) => crypto.createHash('md5').update(content).digest('hex')`,
    },
    {
      name: 'the list of leaked passwords',
      filename: 'server/leaks.ts',
      code: `import { createHash } from 'node:crypto'
export async function isLeaked(password: string) {
  const digest = createHash('sha1').update(password).digest('hex').toUpperCase()
  const answer = await fetch('https://api.pwnedpasswords.com/range/' + digest.slice(0, 5))
  return (await answer.text()).includes(digest.slice(5))
}`,
    },
    {
      name: 'the first step of bcrypt',
      filename: 'server/auth.ts',
      code: `import { createHash } from 'node:crypto'
import bcrypt from 'bcrypt'
export async function hashPassword(password: string) {
  const short = createHash('sha512').update(password).digest('base64')
  return bcrypt.hash(short, 12)
}`,
    },
    {
      name: 'a comparison of equal lengths with the configured password',
      filename: 'server/basic.ts',
      code: `import { createHash, timingSafeEqual } from 'node:crypto'
const sha = (text) => createHash('sha256').update(text).digest()
export const isOperator = (password: string) =>
  timingSafeEqual(createHash('sha256').update(password).digest(), createHash('sha256').update(process.env.ADMIN_PASSWORD).digest())`,
    },
    {
      name: 'scrypt with its own cost',
      filename: 'server/auth.ts',
      code: `import { pbkdf2Sync, randomBytes, scryptSync } from 'node:crypto'
export const hash = (password: string) => {
  const salt = randomBytes(16)
  return Buffer.concat([salt, scryptSync(password, salt, 64), pbkdf2Sync(password, salt, 210_000, 64, 'sha512')])
}`,
    },
    {
      name: 'the key of the deployment',
      filename: 'server/key.ts',
      code: `import { createHash } from 'node:crypto'
export const key = createHash('sha256').update(process.env.COOKIE_PASSWORD).digest()`,
    },
    {
      name: 'a cost that the deployment sets',
      filename: 'server/auth.ts',
      code: `import bcrypt from 'bcrypt'
const ROUNDS = Number(process.env.BCRYPT_ROUNDS ?? 12)
export const hash = (password: string) => bcrypt.hash(password, ROUNDS)`,
    },
    {
      name: 'an answer to a challenge of a protocol',
      filename: 'src/digest.ts',
      code: `import { createHash } from 'node:crypto'
export function answer(user: string, realm: string, password: string) {
  return createHash('md5').update(\`\${user}:\${realm}:\${password}\`).digest('hex')
}`,
    },
    {
      name: 'a cheap cost in tests',
      filename: 'tests/auth.test.ts',
      code: `import bcrypt from 'bcrypt'
export const seed = (password: string) => bcrypt.hash(password, 4)`,
    },
    {
      name: 'the stored hash is hashed again for the key of a cache',
      filename: 'server/cache.ts',
      code: `import { createHash } from 'node:crypto'
export const cacheKey = (user) => createHash('sha256').update(user.passwordHash).digest('hex')`,
    },
    {
      name: 'a slow helper of another module, and its fast one for something else',
      code: `import { fingerprint, slowHash } from './crypto'
export async function register(db, { email, password, avatar }) {
  await db.insert({ email, passwordHash: await slowHash(password), avatarTag: fingerprint(avatar) })
}`,
      filename: 'src/account.ts',
      files: {
        'package.json': '{}',
        'src/crypto.ts': `import { createHash } from 'node:crypto'
import bcrypt from 'bcryptjs'
export const fingerprint = (text: string) => createHash('sha512').update(text).digest('hex')
export const slowHash = (text: string) => bcrypt.hash(text, 12)`,
      },
    },
  ],
} satisfies RuleCases
