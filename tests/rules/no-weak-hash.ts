import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-weak-hash',
  invalid: [
    {
      name: 'a token from MD5',
      code: `import { createHash } from 'node:crypto'
export function makeResetToken(email: string) {
  return createHash('md5').update(email + Date.now()).digest('hex')
}`,
      errors: [{ messageId: 'weakHash', line: 3, data: { call: `createHash('md5')`, use: '`makeResetToken`' } }],
    },
    {
      name: 'a signature by SHA-1',
      code: `import crypto from 'node:crypto'
const signature = crypto.createHash('sha1').update('a').digest('hex')
export { signature }`,
      errors: [{ messageId: 'weakHash', line: 2, data: { call: `crypto.createHash('sha1')`, use: '`signature`' } }],
    },
    {
      name: 'an HMAC',
      code: `const crypto = require('crypto')
module.exports = (body, key) => crypto.createHmac('md5', key).update(body).digest('hex')`,
      errors: [{ messageId: 'weakHmac', line: 2, data: { call: `crypto.createHmac('md5', key)` } }],
    },
    {
      name: 'a property',
      code: `import { createHash as hash } from 'crypto'
export const make = (user: string) => ({ sessionId: hash('MD5').update(user).digest('base64') })`,
      errors: [{ messageId: 'weakHash', line: 2, data: { call: `hash('MD5')`, use: '`sessionId`' } }],
    },
    {
      name: 'the algorithm in a constant',
      code: `import * as crypto from 'node:crypto'
const ALGORITHM = 'sha1'
export function verifyWebhook(body: string) {
  return crypto.createHash(ALGORITHM).update(body).digest('hex')
}`,
      errors: [
        { messageId: 'weakHash', line: 4, data: { call: 'crypto.createHash(ALGORITHM)', use: '`verifyWebhook`' } },
      ],
    },
    {
      name: 'one call',
      code: `import { hash } from 'node:crypto'
export const apiKeyHash = hash('md5', 'x')`,
      errors: [{ messageId: 'weakHash', line: 2, data: { call: `hash('md5', 'x')`, use: '`apiKeyHash`' } }],
    },
    {
      name: 'a license',
      code: `import { createHash } from 'node:crypto'
const licenseCheck = createHash('ripemd160').update('x').digest()
export { licenseCheck }`,
      errors: [{ messageId: 'weakHash', line: 2, data: { call: `createHash('ripemd160')`, use: '`licenseCheck`' } }],
    },
    {
      name: 'in a class',
      code: `import { createHash } from 'node:crypto'
export class Tokens {
  createToken(id: string) {
    return createHash('sha-1').update(id).digest('hex')
  }
}`,
      errors: [{ messageId: 'weakHash', line: 4, data: { call: `createHash('sha-1')`, use: '`createToken`' } }],
    },
    {
      name: 'a sender that offers a better hash',
      code: `import { createHmac } from 'node:crypto'
export const verify = (body: string, headers: Record<string, string>, secret: string) =>
  createHmac('sha1', secret).update(body).digest('hex') === headers['x-hub-signature']`,
      errors: [{ messageId: 'weakHmac', line: 3, data: { call: `createHmac('sha1', secret)` } }],
    },
  ],
  valid: [
    {
      name: 'SHA-256',
      code: `import { createHash } from 'node:crypto'
export const tokenHash = createHash('sha256').update('x').digest('hex')`,
    },
    {
      name: 'a key of a cache',
      code: `import { createHash } from 'node:crypto'
const cacheKey = createHash('md5').update('x').digest('hex')
export { cacheKey }`,
    },
    {
      name: 'an ETag',
      code: `import { createHash } from 'node:crypto'
export function getEtag(body: string) {
  return createHash('sha1').update(body).digest('hex')
}`,
    },
    {
      name: 'an avatar',
      code: `import { createHash } from 'node:crypto'
export const gravatarUrl = (email: string) => createHash('md5').update(email).digest('hex')`,
    },
    {
      name: 'a share of users',
      code: `import { createHash } from 'node:crypto'
export function isInRollout(flag: string, user: string) {
  const bucketHash = createHash('md5').update(flag + user).digest()
  return (bucketHash[0] ?? 0) < 26
}`,
    },
    {
      name: 'passwords belong to another rule',
      code: `import { createHash } from 'node:crypto'
export function hashPassword(password: string) {
  return createHash('md5').update(password).digest('hex')
}`,
    },
    {
      name: 'an own function',
      code: `import { createHash } from './hash'
export const token = createHash('md5')`,
    },
    {
      name: 'a test',
      filename: 'tests/a.test.ts',
      code: `import { createHash } from 'node:crypto'
export const token = createHash('md5').update('x').digest('hex')`,
    },
    {
      name: 'a signature whose sender chose the hash',
      code: `import { createHmac, timingSafeEqual } from 'node:crypto'
export function verify(body: Buffer, headers: Record<string, string>, secret: string) {
  const expected = createHmac('sha1', secret).update(body).digest('hex')
  return timingSafeEqual(Buffer.from(headers['x-vercel-signature']), Buffer.from(expected))
}`,
    },
    {
      name: 'a one-time code as its standard wants it',
      code: `import { createHmac } from 'node:crypto'
export function totp(key: Buffer, counter: Buffer) {
  const mac = createHmac('sha1', key).update(counter).digest()
  return mac.readUInt32BE(mac[19] & 15) % 1_000_000
}`,
    },
  ],
} satisfies RuleCases
