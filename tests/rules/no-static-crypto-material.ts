import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-static-crypto-material',
  invalid: [
    {
      name: 'a nonce of zeros',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv } from 'node:crypto'
const IV = Buffer.alloc(16, 0)
export function encrypt(text: string) {
  const cipher = createCipheriv('aes-256-cbc', Buffer.from(process.env.KEY!, 'hex'), IV)
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex')
}`,
      errors: [{ messageId: 'staticIv', line: 4, data: { sink: '`createCipheriv()`' } }],
    },
    {
      name: 'a constant salt for passwords',
      filename: 'server/auth.ts',
      code: `import { scryptSync } from 'node:crypto'
export const hash = (password: string) => scryptSync(password, 'salt', 64).toString('hex')`,
      errors: [{ messageId: 'staticSalt', line: 2, data: { sink: '`scryptSync()`' } }],
    },
    {
      name: 'a key that is made of a literal',
      filename: 'server/crypto.js',
      code: `const crypto = require('crypto')
const key = crypto.createHash('sha256').update('my app').digest()
function encrypt(text) {
  const iv = crypto.randomBytes(16)
  return Buffer.concat([iv, crypto.createCipheriv('aes-256-ctr', key, iv).update(text)])
}
module.exports = { encrypt }`,
      errors: [{ messageId: 'staticKey', line: 5, data: { sink: '`crypto.createCipheriv()`' } }],
    },
    {
      name: 'a nonce that is drawn once',
      filename: 'server/crypto.ts',
      code: `import * as crypto from 'crypto'
const iv = crypto.randomBytes(12)
export function seal(text: string, key: Buffer) {
  const cipher = crypto.createCipheriv('aes-256-gcm', key, iv)
  return [cipher.update(text), cipher.final(), cipher.getAuthTag()]
}`,
      errors: [{ messageId: 'reusedIv', line: 4, data: { name: 'iv', line: 2 } }],
    },
    {
      name: 'the nonce is a part of the key',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv } from 'crypto'
export function seal(text: string, key: Buffer) {
  const cipher = createCipheriv('aes-256-cbc', key, key.slice(0, 16))
  return cipher.update(text)
}`,
      errors: [{ messageId: 'derivedIv', line: 3, data: { sink: '`createCipheriv()`' } }],
    },
    {
      name: 'a constant salt for the key of the deployment',
      filename: 'server/crypto.ts',
      code: `import { scryptSync } from 'node:crypto'
export const key = scryptSync(process.env.ENCRYPTION_SECRET, 'salt', 32)`,
      errors: [{ messageId: 'staticSaltOfSecret', line: 2, data: { sink: '`scryptSync()`' } }],
    },
    {
      name: 'CryptoJS with literals',
      filename: 'src/secure.ts',
      code: `import CryptoJS from 'crypto-js'
const PHRASE = 'open sesame'
export const encrypt = (text: string) => CryptoJS.AES.encrypt(text, PHRASE, { iv: CryptoJS.enc.Utf8.parse('0000000000000000') }).toString()`,
      errors: [
        { messageId: 'staticKey', line: 3 },
        { messageId: 'staticIv', line: 3 },
      ],
    },
    {
      name: 'web crypto',
      filename: 'src/vault.ts',
      code: `const encoder = new TextEncoder()
export async function encrypt(text: string, key: CryptoKey) {
  const iv = new Uint8Array(12)
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, encoder.encode(text))
}
export const key = () => crypto.subtle.importKey('raw', encoder.encode('sixteen byte key'), 'AES-GCM', false, ['encrypt'])`,
      errors: [
        { messageId: 'staticIv', line: 4 },
        { messageId: 'staticKey', line: 6 },
      ],
    },
    {
      name: 'a key of letters that are repeated',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv, randomBytes } from 'node:crypto'
const KEY = 'abc'.repeat(11).slice(0, 32)
export const seal = (text) => createCipheriv('aes-256-cbc', Buffer.from(KEY), randomBytes(16)).update(text)`,
      errors: [{ messageId: 'staticKey', line: 3 }],
    },
    {
      name: 'a fixed salt of bcrypt',
      filename: 'server/auth.ts',
      code: `import bcrypt from 'bcrypt'
export const hash = (password: string) => bcrypt.hashSync(password, '$2b$10$abcdefghijklmnopqrstuv')`,
      errors: [{ messageId: 'staticSalt', line: 2 }],
    },
    {
      name: 'few secrets in PBKDF2',
      filename: 'server/auth.js',
      code: `import { pbkdf2 } from 'crypto'
import { promisify } from 'util'
const derive = promisify(pbkdf2)
export const hash = (password) => derive(password, Buffer.from('pepper'), 210000, 32, 'sha512')`,
      errors: [{ messageId: 'staticSalt', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'everything drawn anew',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv, randomBytes } from 'node:crypto'
const key = Buffer.from(process.env.ENCRYPTION_KEY!, 'hex')
export function encrypt(text: string) {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}`,
    },
    {
      name: 'a salt for every password',
      filename: 'server/auth.ts',
      code: `import { randomBytes, scryptSync } from 'node:crypto'
export function hash(password: string) {
  const salt = randomBytes(16)
  return salt.toString('hex') + ':' + scryptSync(password, salt, 64).toString('hex')
}`,
    },
    {
      name: 'an array that is filled',
      filename: 'src/vault.ts',
      code: `export async function encrypt(text: string, key: CryptoKey) {
  const iv = new Uint8Array(12)
  crypto.getRandomValues(iv)
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))
}`,
    },
    {
      name: 'the nonce of the stored text',
      filename: 'server/crypto.ts',
      code: `import { createDecipheriv } from 'node:crypto'
export function decrypt(payload: Buffer, key: Buffer) {
  const decipher = createDecipheriv('aes-256-gcm', key, payload.subarray(0, 12))
  decipher.setAuthTag(payload.subarray(-16))
  return decipher.update(payload.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
}`,
    },
    {
      name: 'a key of another module',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv, randomBytes } from 'node:crypto'
import { KEY } from './config'
export const seal = (text) => createCipheriv('aes-256-cbc', KEY, randomBytes(16)).update(text)`,
    },
    {
      name: 'a salt of the row',
      filename: 'server/auth.ts',
      code: `import { scryptSync } from 'node:crypto'
export const isRight = (password: string, user) => scryptSync(password, user.salt, 64).equals(user.hash)`,
    },
    {
      name: 'bcrypt makes its own salt',
      filename: 'server/auth.ts',
      code: `import bcrypt from 'bcrypt'
export const hash = async (password: string) => bcrypt.hash(password, await bcrypt.genSalt(12))`,
    },
    {
      name: 'a key with a fallback has a rule of its own',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv, randomBytes } from 'node:crypto'
const key = process.env.ENCRYPTION_KEY || 'thirty-two bytes for development'
export const seal = (text) => createCipheriv('aes-256-cbc', key, randomBytes(16)).update(text)`,
    },
    {
      name: 'a public key for verifying',
      filename: 'src/verify.ts',
      code: `export const key = () => crypto.subtle.importKey('raw', new Uint8Array([4, 17, 3]), { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])`,
    },
    {
      name: 'a nonce from the first block',
      filename: 'src/random.ts',
      code: `import { createCipheriv, randomFillSync } from 'node:crypto'
export function seal(text: string, key: Buffer) {
  const iv = Buffer.alloc(12)
  randomFillSync(iv)
  return createCipheriv('chacha20-poly1305', key, iv).update(text)
}`,
    },
    {
      name: 'bytes that are pushed one by one',
      filename: 'src/totp.ts',
      code: `function toBytes(text: string) {
  const bytes = []
  for (const letter of text) bytes.push(letter.charCodeAt(0))
  return new Uint8Array(bytes)
}
export const key = (secret: string) => crypto.subtle.importKey('raw', toBytes(secret), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])`,
    },
    {
      name: 'known vectors in a test',
      filename: 'tests/crypto.test.ts',
      code: `import { createCipheriv } from 'node:crypto'
test('vector', () => createCipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16)))`,
    },
  ],
} satisfies RuleCases
