import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-secret-fallback',

  invalid: [
    {
      name: 'a literal for a missing signing key',
      code: `import jwt from 'jsonwebtoken'
const secret = process.env.JWT_SECRET || 'your-secret-key'
export const sign = (id) => jwt.sign({ id }, secret)`,
      errors: [
        {
          messageId: 'literalFallback',
          line: 2,
          data: { name: 'JWT_SECRET' },
          suggestions: [
            {
              messageId: 'throwIfMissing',
              output: `import jwt from 'jsonwebtoken'
const secret = process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set') })()
export const sign = (id) => jwt.sign({ id }, secret)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a default of the configuration',
      code: `import { ConfigService } from '@nestjs/config'
export const getKey = (config: ConfigService) => config.get('JWT_SECRET', 'dev-secret')`,
      errors: [{ messageId: 'defaultFallback', line: 2, data: { name: 'JWT_SECRET' } }],
    },
    {
      name: 'Deno',
      code: `const key = Deno.env.get('LOYALTY_SECRET') ?? 'corner-shop'
export { key }`,
      errors: [
        {
          messageId: 'literalFallback',
          line: 1,
          data: { name: 'LOYALTY_SECRET' },
          suggestions: [
            {
              messageId: 'throwIfMissing',
              output: `const key = Deno.env.get('LOYALTY_SECRET') ?? (() => { throw new Error('LOYALTY_SECRET is not set') })()
export { key }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a default of a schema',
      code: `import { z } from 'zod'
export const env = z.object({ SESSION_SECRET: z.string().default('change-me') }).parse(process.env)`,
      errors: [{ messageId: 'defaultFallback', line: 2, data: { name: 'SESSION_SECRET' } }],
    },
    {
      name: 'a default in a pattern',
      code: `const { REFRESH_TOKEN_SECRET = 'refresh-secret', PORT = '3000' } = process.env
export { REFRESH_TOKEN_SECRET, PORT }`,
      errors: [{ messageId: 'defaultFallback', line: 1, data: { name: 'REFRESH_TOKEN_SECRET' } }],
    },
    {
      name: 'a condition that repeats the read',
      code: `export const apiKey = process.env.API_KEY ? process.env.API_KEY : 'demo_api_key'`,
      errors: [{ messageId: 'literalFallback', line: 1, data: { name: 'API_KEY' } }],
    },
    {
      name: 'an assignment where nothing was set',
      code: `process.env.SESSION_SECRET ||= 'keyboard cat'
export {}`,
      errors: [{ messageId: 'literalFallback', line: 1, data: { name: 'SESSION_SECRET' } }],
    },
    {
      name: 'a literal behind a constant, and a secret of a settings object',
      code: `import { settings } from './settings'
const FALLBACK = 'super-secret'
export const secret = settings.cookieSecret || FALLBACK`,
      errors: [
        {
          messageId: 'literalFallback',
          line: 3,
          suggestions: [
            {
              messageId: 'throwIfMissing',
              output: `import { settings } from './settings'
const FALLBACK = 'super-secret'
export const secret = settings.cookieSecret || (() => { throw new Error('cookieSecret is not set') })()`,
            },
          ],
        },
      ],
    },
    {
      name: 'the environment of a bundler',
      code: `export const token = import.meta.env.ADMIN_TOKEN || 'letmein-please'`,
      errors: [
        {
          messageId: 'literalFallback',
          line: 1,
          suggestions: [
            {
              messageId: 'throwIfMissing',
              output: `export const token = import.meta.env.ADMIN_TOKEN || (() => { throw new Error('ADMIN_TOKEN is not set') })()`,
            },
          ],
        },
      ],
    },
    {
      name: 'a script that makes an account',
      filename: 'scripts/seed.js',
      code: `const { users } = require('../src/users')
users.create({ email: 'admin@shop.example', password: process.env.ADMIN_PASSWORD || 'admin12345' })`,
      errors: [
        {
          messageId: 'literalFallback',
          line: 2,
          data: { name: 'ADMIN_PASSWORD' },
          suggestions: [
            {
              messageId: 'throwIfMissing',
              output: `const { users } = require('../src/users')
users.create({ email: 'admin@shop.example', password: process.env.ADMIN_PASSWORD || (() => { throw new Error('ADMIN_PASSWORD is not set') })() })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that ends in a literal',
      code: `import { readFileSync } from 'node:fs'
export function inviteKey() {
  if (process.env.INVITE_SIGNING_KEY) return process.env.INVITE_SIGNING_KEY
  return 'invite-signing-key-v1'
}
export function exportKey() {
  try {
    return readFileSync('/run/secrets/export-key', 'utf8').trim()
  } catch {
    return 'export-key-for-ledgers'
  }
}`,
      errors: [
        { messageId: 'literalFallback', line: 4, data: { name: 'INVITE_SIGNING_KEY' } },
        { messageId: 'literalFallback', line: 10 },
      ],
    },
    {
      name: 'a choice, a helper and a promise',
      code: `import { readFile } from 'node:fs/promises'
const configured = process.env.COOKIE_SECRET
export const cookieSecret = configured && configured.length >= 16 ? configured : 'sourdough-cookie-key'
const pick = (value, otherwise) => (value === undefined ? otherwise : value)
export const linkKey = (env) => pick(env.LINK_SECRET, 'link-locker-signing-key')
export const shareSecret = await readFile('/run/secrets/share', 'utf8').catch(() => 'paper-share-secret')`,
      errors: [
        { messageId: 'literalFallback', line: 3, data: { name: 'COOKIE_SECRET' } },
        { messageId: 'defaultFallback', line: 5, data: { name: 'LINK_SECRET' } },
        { messageId: 'defaultFallback', line: 6 },
      ],
    },
    {
      name: 'keys of cookies, and a constant of another module',
      code: `import Koa from 'koa'
import { DEFAULT_SIGNING_KEY } from './constants'
const app = new Koa()
app.keys = [process.env.INBOX_KEY].filter(Boolean).concat(process.env.SIGNING_KEY?.trim() || DEFAULT_SIGNING_KEY)`,
      filename: 'src/app.ts',
      files: {
        'package.json': '{}',
        'src/constants.ts': `export const DEFAULT_SIGNING_KEY = 'invoice-default-signing-key'`,
      },
      errors: [
        {
          messageId: 'literalFallback',
          line: 4,
          data: { name: 'SIGNING_KEY' },
          suggestions: [
            {
              messageId: 'throwIfMissing',
              output: `import Koa from 'koa'
import { DEFAULT_SIGNING_KEY } from './constants'
const app = new Koa()
app.keys = [process.env.INBOX_KEY].filter(Boolean).concat(process.env.SIGNING_KEY?.trim() || (() => { throw new Error('SIGNING_KEY is not set') })())`,
            },
          ],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'settings that are no secret',
      code: `export const port = process.env.PORT || 3000
export const origin = process.env.CORS_ORIGIN ?? 'https://example.test'
export const expiry = process.env.JWT_EXPIRES_IN || '15m'
export const header = process.env.TOKEN_HEADER || 'x-token'
export const issuer = process.env.JWT_ISSUER || 'example'`,
    },
    {
      name: 'start-up fails without the secret',
      code: `const secret = process.env.JWT_SECRET || ''
if (!secret) throw new Error('JWT_SECRET is not set')
export { secret }`,
    },
    {
      name: 'a random key',
      code: `import { randomBytes } from 'node:crypto'
export const secret = process.env.SESSION_SECRET ?? randomBytes(32).toString('hex')`,
    },
    {
      name: 'production refuses the fallback',
      code: `const SESSION_SECRET = process.env.SESSION_SECRET || 'only-for-development'
if (process.env.NODE_ENV === 'production' && !process.env.SESSION_SECRET) throw new Error('SESSION_SECRET is not set')
export { SESSION_SECRET }`,
    },
    {
      name: 'a key for tests',
      code: `export const secret = process.env.NODE_ENV === 'test' ? (process.env.JWT_SECRET ?? 'test-secret') : requireEnv('JWT_SECRET')`,
    },
    {
      name: 'another variable, or an error',
      code: `export const key = process.env.API_KEY || process.env.LEGACY_API_KEY
export const token = process.env.API_TOKEN ?? fail('API_TOKEN')
export const other = process.env.AUTH_SECRET || undefined`,
    },
    {
      name: 'rows and forms',
      code: `export const show = (user, form) => [user.password || 'none at all', form.token ?? 'no token yet']`,
    },
    {
      name: 'words that say that nothing is there',
      code: `export const shown = process.env.API_KEY || 'not set'
export const state = process.env.API_TOKEN ?? 'missing'
export const empty = process.env.DB_PASSWORD ?? ''`,
    },
    {
      name: 'the mode of a request',
      code: `export const send = ({ withCredentials = 'same-origin', credentials = 'include' }) => fetch('/x', { credentials: withCredentials ?? credentials })`,
    },
    {
      name: 'headers and caches',
      code: `export const read = (headers, cache) => [headers.get('x-api-key', 'anonymous'), cache.get('token', 'absent')]`,
    },
    {
      name: 'a test',
      filename: 'tests/env.test.ts',
      code: `export const secret = process.env.JWT_SECRET || 'test-secret'`,
    },
    {
      name: 'a script for the database of the own machine',
      filename: 'scripts/load-data.js',
      code: `const mysql = require('mysql2/promise')
module.exports = () => mysql.createConnection({ password: process.env.MYSQL_PASSWORD || 'root-root' })`,
    },
    {
      name: 'start-up that refuses the default, with the environment in a constant',
      code: `const isLive = process.env.APP_ENV === 'production'
const JWT_SECRET = process.env.JWT_SECRET || 'local-only-secret'
if (isLive && JWT_SECRET === 'local-only-secret') throw new Error('JWT_SECRET is not set')
export { JWT_SECRET }`,
    },
    {
      name: 'other results beside a secret, and literals that are none',
      code: `import { readFile } from 'node:fs/promises'
export function describe() {
  if (process.env.API_SECRET) return 'configured'
  return 'open'
}
export function key() {
  if (!process.env.API_SECRET) throw new Error('API_SECRET is not set')
  return process.env.API_SECRET
}
export const motd = await readFile('/etc/motd', 'utf8').catch(() => 'Welcome')
export const vaultSecret = await readFile('/run/secrets/vault', 'utf8')
const cacheKeys = [process.env.CACHE_KEY || 'default-cache']
export const mode = process.env.NODE_ENV === 'test' ? process.env.API_SECRET : 'none'
export const used = cacheKeys`,
    },
  ],
} satisfies RuleCases
