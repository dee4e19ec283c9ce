import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-weak-random-secret',
  invalid: [
    {
      name: 'a token',
      code: `export function createReset(user) {
  const resetToken = Math.random().toString(36).slice(2)
  return store(user, resetToken)
}`,
      errors: [
        {
          messageId: 'randomSecret',
          line: 2,
          data: {
            name: 'resetToken',
            source: 'Math.random()',
            instead: '\`crypto.randomUUID()\` or \`crypto.randomBytes()\`',
          },
          suggestions: [
            {
              messageId: 'useRandomUuid',
              output: `export function createReset(user) {
  const resetToken = crypto.randomUUID()
  return store(user, resetToken)
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a one-time code',
      code: `import { sendMail } from './mail'
export async function sendOtp(email) {
  const otp = Math.floor(100000 + Math.random() * 900000).toString()
  await sendMail(email, otp)
}`,
      errors: [
        {
          messageId: 'randomSecret',
          line: 3,
          data: { name: 'otp', source: 'Math.random()', instead: '\`crypto.randomInt()\`' },
          suggestions: [
            {
              messageId: 'useRandomInt',
              output: `import { randomInt } from 'node:crypto'
import { sendMail } from './mail'
export async function sendOtp(email) {
  const otp = randomInt(100000, 1000000).toString()
  await sendMail(email, otp)
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a password from an alphabet, letter by letter',
      code: `export function makeAccount() {
  const chars = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  let password = ''
  for (let i = 0; i < 12; i++) password += chars.charAt(Math.floor(Math.random() * chars.length))
  return { password }
}`,
      errors: [
        {
          messageId: 'randomSecret',
          line: 4,
          data: {
            name: 'password',
            source: 'Math.random()',
            instead: '\`crypto.randomUUID()\` or \`crypto.randomBytes()\`',
          },
        },
      ],
    },
    {
      name: 'by the name of the function',
      code: `const ALPHABET = '0123456789abcdef'
export const generateApiKey = () => 'sk_' + Array.from({ length: 32 }, () => ALPHABET[Math.floor(Math.random() * ALPHABET.length)]).join('')`,
      errors: [{ messageId: 'randomSecret', line: 2 }],
    },
    {
      name: 'through a helper with another name',
      code: `function randomText(length) {
  let text = ''
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (let i = 0; i < length; i++) text += letters[Math.floor(Math.random() * letters.length)]
  return text
}
export function invite(team) {
  const inviteCode = randomText(8)
  return save(team, inviteCode)
}`,
      errors: [
        {
          messageId: 'randomSecret',
          line: 4,
          data: {
            name: 'inviteCode',
            source: 'Math.random()',
            instead: '\`crypto.randomUUID()\` or \`crypto.randomBytes()\`',
          },
        },
      ],
    },
    {
      name: 'a property of a row',
      code: `import { prisma } from './db'
export const share = (id) =>
  prisma.share.create({ data: { id, accessToken: Math.random().toString(36).substring(2) + Date.now().toString(36) } })`,
      errors: [
        {
          messageId: 'randomSecret',
          line: 3,
          suggestions: [
            {
              messageId: 'useRandomUuid',
              output: `import { prisma } from './db'
export const share = (id) =>
  prisma.share.create({ data: { id, accessToken: crypto.randomUUID() } })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a session id on the server',
      code: `import express from 'express'
const app = express()
app.post('/login', (req, res) => {
  const sessionId = \`\${Date.now()}-\${Math.random()}\`
  res.cookie('sid', sessionId, { httpOnly: true, secure: true, sameSite: 'lax' })
  res.end()
})`,
      errors: [
        {
          messageId: 'randomCode',
          line: 4,
          data: {
            name: 'sessionId',
            source: 'Math.random()',
            instead: '\`crypto.randomUUID()\` or \`crypto.randomBytes()\`',
          },
        },
      ],
    },
    {
      name: 'a code of six digits without a better name',
      code: `const { send } = require('./sms')
exports.start = async (phone) => {
  const code = Math.floor(100000 + Math.random() * 900000)
  await send(phone, code)
}`,
      errors: [
        {
          messageId: 'randomCode',
          line: 3,
          suggestions: [
            {
              messageId: 'useRandomInt',
              output: `const { send } = require('./sms')
exports.start = async (phone) => {
  const code = require('node:crypto').randomInt(100000, 1000000)
  await send(phone, code)
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'the first password of a user, hashed right away',
      code: `import bcrypt from 'bcrypt'
export async function create(users, email) {
  return users.insert({ email, hash: await bcrypt.hash(Math.random().toString(36), 10) })
}`,
      errors: [
        {
          messageId: 'randomSecret',
          line: 3,
          data: {
            name: 'password',
            source: 'Math.random()',
            instead: '\`crypto.randomUUID()\` or \`crypto.randomBytes()\`',
          },
          suggestions: [
            {
              messageId: 'useRandomUuid',
              output: `import bcrypt from 'bcrypt'
export async function create(users, email) {
  return users.insert({ email, hash: await bcrypt.hash(crypto.randomUUID(), 10) })
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a class that makes tokens',
      code: `export class Tokens {
  private salt = Math.random().toString()
  createToken() {
    return 'xxxx-xxxx'.replace(/x/g, () => ((Math.random() * 16) | 0).toString(16))
  }
}`,
      errors: [
        {
          messageId: 'randomSecret',
          line: 2,
          data: {
            name: 'salt',
            source: 'Math.random()',
            instead: '\`crypto.randomUUID()\` or \`crypto.randomBytes()\`',
          },
        },
        {
          messageId: 'randomSecret',
          line: 4,
          data: {
            name: 'createToken',
            source: 'Math.random()',
            instead: '\`crypto.randomUUID()\` or \`crypto.randomBytes()\`',
          },
        },
      ],
    },
    {
      name: 'lodash',
      code: `import { random } from 'lodash'
export const otpCode = () => String(random(100000, 999999))`,
      errors: [
        {
          messageId: 'randomSecret',
          line: 2,
          data: { name: 'otpCode', source: 'random()', instead: '`crypto.randomInt()`' },
        },
      ],
    },
    {
      name: 'a parameter of a function of the file',
      code: `function savePassword(user, password) { user.password = password }
export const reset = (user) => savePassword(user, Math.random().toString(36).slice(-8))`,
      errors: [
        {
          messageId: 'randomSecret',
          line: 2,
          suggestions: [
            {
              messageId: 'useRandomUuid',
              output: `function savePassword(user, password) { user.password = password }
export const reset = (user) => savePassword(user, crypto.randomUUID())`,
            },
          ],
        },
      ],
    },
    {
      name: 'a key that a function of another module makes',
      code: `import { shortId } from './ids'
export async function addSensor(db, name) {
  const apiKey = shortId('s')
  await db.insert({ name, apiKey })
}`,
      filename: 'src/sensors.ts',
      files: {
        'package.json': '{}',
        'src/ids.ts': `export const shortId = (prefix: string) => \`\${prefix}_\${Math.random().toString(36).slice(2)}\`
export const longId = (prefix: string) => \`\${prefix}_\${crypto.randomUUID()}\``,
      },
      errors: [
        {
          messageId: 'foreignSecret',
          line: 3,
          data: {
            name: 'apiKey',
            maker: 'shortId',
            source: 'Math.random()',
            place: 'src/ids.ts:1',
            instead: '\`crypto.randomUUID()\` or \`crypto.randomBytes()\`',
          },
        },
      ],
    },
    {
      name: 'a session of the time',
      code: `export function openSession(user, store) {
  const sessionToken = user.id + '-' + Date.now().toString(36)
  store.set(sessionToken, user)
}`,
      errors: [
        {
          messageId: 'clockSecret',
          line: 2,
          data: { name: 'sessionToken', instead: '\`crypto.randomUUID()\` or \`crypto.randomBytes()\`' },
        },
      ],
    },
    {
      name: 'a code that opens a lock',
      code: `export async function rent(db, bike) {
  const code = Math.random().toFixed(6).slice(2)
  return db.rental.create({ bike, unlockCode: code })
}`,
      errors: [
        {
          messageId: 'randomCode',
          line: 2,
          data: {
            name: 'unlockCode',
            source: 'Math.random()',
            instead: '\`crypto.randomUUID()\` or \`crypto.randomBytes()\`',
          },
        },
      ],
    },
    {
      name: 'a hash of the time and of what others know',
      code: `import { createHash } from 'node:crypto'
export const apiKey = (id) => createHash('sha256').update(\`\${id}:\${Date.now()}\`).digest('hex')
export const inviteCode = () => createHash('md5').update(String(Date.now())).digest('hex').slice(0, 12)
export const open = (scanner) => {
  const sid = \`\${scanner.id}-\${Date.now().toString(36)}\`
  return sid
}`,
      errors: [
        {
          messageId: 'clockSecret',
          line: 2,
          data: { name: 'apiKey', instead: '\`crypto.randomUUID()\` or \`crypto.randomBytes()\`' },
        },
        { messageId: 'clockSecret', line: 3 },
        { messageId: 'clockSecret', line: 5 },
      ],
    },
    {
      name: 'identifiers that count, and a column that says what the code is for',
      code: `import { v1 as uuidv1 } from 'uuid'
import { ObjectId } from 'mongodb'
export async function issue(pool, id) {
  const resetToken = uuidv1()
  const shareToken = new ObjectId().toHexString()
  const digits = String(Math.floor(Math.random() * 900000) + 100000)
  await pool.query('UPDATE lockers SET unlock_code = $1 WHERE id = $2', [digits, id])
  return { resetToken, shareToken }
}`,
      errors: [
        { messageId: 'randomSecret', line: 4 },
        { messageId: 'randomSecret', line: 5 },
        { messageId: 'randomCode', line: 6 },
      ],
    },
    {
      name: 'the id of a session',
      code: `import { slug } from './slug'
export async function signIn(sessions, user) {
  const sid = slug(32)
  await sessions.put(sid, user.id)
}`,
      filename: 'src/people.ts',
      files: {
        'package.json': '{}',
        'src/slug.ts': `export const slug = (n: number) => Array.from({ length: n }, () => 'abcdef'.charAt(Math.random() * 6)).join('')`,
      },
      errors: [{ messageId: 'foreignSecret', line: 3 }],
    },
  ],
  valid: [
    {
      name: 'a generator for secrets',
      code: `import { randomBytes, randomInt } from 'node:crypto'
export const makeToken = () => randomBytes(32).toString('base64url')
export const makeOtp = () => randomInt(100000, 1000000).toString()`,
    },
    {
      name: 'chance that protects nothing',
      code: `export const jitter = (ms) => ms + Math.random() * 250
export const rowKey = () => \`row-\${Math.random().toString(36).slice(2)}\`
export const color = () => '#' + Math.floor(Math.random() * 16777215).toString(16)
export function shuffle(list) { return list.sort(() => Math.random() - 0.5) }`,
    },
    {
      name: 'an existing value is chosen',
      code: `const KEYS = [process.env.KEY_A, process.env.KEY_B]
export function pick(tokens) {
  const apiKey = KEYS[Math.floor(Math.random() * KEYS.length)]
  const token = tokens[Math.floor(Math.random() * tokens.length)]
  return { apiKey, token }
}`,
    },
    {
      name: 'numbers of tokens that a model used',
      code: `export const usage = () => ({
  tokens: Math.floor(Math.random() * 500),
  promptTokens: Math.floor(Math.random() * 500),
  tokenCount: Math.random() * 10,
  maxToken: 4,
  completionToken: Math.random(),
})`,
    },
    {
      name: 'a key of React and an id of an element',
      filename: 'src/components/List.tsx',
      code: `import { useState } from 'react'
export function List({ items }) {
  const [id] = useState(() => Math.random().toString(36))
  return <ul id={id}>{items.map((item) => <li key={Math.random()}>{item}</li>)}</ul>
}`,
    },
    {
      name: 'a session of the statistics in a browser',
      filename: 'src/hooks/useAnalytics.ts',
      code: `import { useEffect } from 'react'
export function useAnalytics() {
  useEffect(() => {
    const sessionId = Math.random().toString(36).slice(2)
    window.sessionStorage.setItem('sessionId', sessionId)
  }, [])
}`,
    },
    {
      name: 'codes of other kinds',
      code: `export const sample = () => {
  const statusCode = Math.random() < 0.1 ? 500 : 200
  const errorCode = Math.floor(Math.random() * 10)
  const code = Math.random().toString(36).slice(2, 6)
  const pin = { lat: Math.random(), lng: Math.random() }
  return { statusCode, errorCode, code, pin }
}`,
    },
    {
      name: 'names of requests and of cancellations',
      code: `export function start() {
  const requestToken = Math.random()
  const cancelToken = Math.random().toString(36)
  const traceToken = Math.random().toString(36)
  const mockToken = 'mock-' + Math.random()
  return { requestToken, cancelToken, traceToken, mockToken }
}`,
    },
    {
      name: 'a comparison gives no secret',
      code: `export const password = Math.random() > 0.5 ? process.env.PASSWORD_A : process.env.PASSWORD_B
export const hasToken = Math.random() > 0.5`,
    },
    {
      name: 'a generator of the program',
      code: `const generator = { random: () => 4 }
export const token = generator.random()
const Math = { random: () => 4 }
export const secret = Math.random()`,
    },
    {
      name: 'a mark that tells own messages from others',
      code: `export const later = ((token, queue) => {
  window.addEventListener('message', ({ data }) => { if (data === token) queue.shift()() })
  return (job) => { queue.push(job); window.postMessage(token, '*') }
})(\`later@\${Math.random()}\`, [])`,
    },
    {
      name: 'a test',
      filename: 'tests/login.test.ts',
      code: `export const token = Math.random().toString(36)`,
    },
    {
      name: 'the length of something random',
      code: `export const token = make(Math.random().toString(36).length)
export const password = pad(String(Math.random()).length)`,
    },
    {
      name: 'a key that a function of another module makes with a strong generator',
      code: `import { longId } from './ids'
export async function addSensor(db, name) {
  const apiKey = longId('s')
  await db.insert({ name, apiKey })
}`,
      filename: 'src/sensors.ts',
      files: {
        'package.json': '{}',
        'src/ids.ts': `export const shortId = (prefix: string) => \`\${prefix}_\${Math.random().toString(36).slice(2)}\`
export const longId = (prefix: string) => \`\${prefix}_\${crypto.randomUUID()}\``,
      },
    },
    {
      name: 'the time beside a strong part',
      code: `import { randomUUID } from 'node:crypto'
export const makeToken = () => {
  const resetToken = Date.now() + '-' + randomUUID()
  return resetToken
}`,
    },
    {
      name: 'a mark of the time that opens nothing',
      code: `let token = 0
export function search(text) {
  token = Date.now()
  const mine = token
  return load(text).then((rows) => (mine === token ? rows : []))
}`,
    },
    {
      name: 'a salt, and the time before a hash',
      code: `export function grant(req, code) {
  const salt = Date.now().toString()
  req.session.salt = salt
  const time = Math.floor(Date.now() / 1000)
  return makeHash(code, time).then((hash) => time + ':' + hash)
}
export const makeToken = (user) => user.id + '-' + Date.now()`,
    },
    {
      name: 'a hash with a secret or chance in it, a mark of a version, an id that is read',
      code: `import { createHash, createHmac, randomUUID } from 'node:crypto'
import { ObjectId } from 'mongodb'
export const apiKey = (id, secret) => createHmac('sha256', secret).update(\`\${id}:\${Date.now()}\`).digest('hex')
export const accessToken = () => createHash('sha256').update(\`\${randomUUID()}\${Date.now()}\`).digest('hex')
export const resetToken = (salt) => createHash('sha256').update(salt + Date.now()).digest('hex')
export const etag = () => createHash('md5').update(String(Date.now())).digest('hex')
export const toToken = (token) => new ObjectId(token)
export const addNote = (pool, text) => pool.query('INSERT INTO notes (id, body) VALUES ($1, $2)', [Math.random(), text])`,
    },
  ],
  limits: [
    {
      name: 'a token of the clock',
      reason: 'The time alone is reported by nothing here: most values that are made of it are names.',
      code: `export const token = Date.now().toString(36)`,
    },
  ],
} satisfies RuleCases
