import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-jwt-options',
  invalid: [
    {
      name: 'a token for ever',
      filename: 'server/auth.js',
      code: `import jwt from 'jsonwebtoken'
export const issue = (user) => jwt.sign({ id: user.id }, process.env.JWT_SECRET)`,
      errors: [{ messageId: 'neverExpires', line: 2 }],
    },
    {
      name: 'a token for a year',
      filename: 'server/auth.ts',
      code: `import { sign } from 'jsonwebtoken'
export const issue = (user: User) => sign({ id: user.id }, process.env.JWT_SECRET!, { expiresIn: '365d' })`,
      errors: [{ messageId: 'longLife', line: 2, data: { life: '365 days' } }],
    },
    {
      name: 'the algorithm none',
      filename: 'server/auth.js',
      code: `import * as jwt from 'jsonwebtoken'
export const read = (token) => jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256', 'none'] })`,
      errors: [{ messageId: 'noneAlgorithm', line: 2 }],
    },
    {
      name: 'the token chooses',
      filename: 'server/auth.ts',
      code: `import * as jwt from 'jsonwebtoken'
export function read(token: string, key: string) {
  const decoded = jwt.decode(token, { complete: true })
  return jwt.verify(token, key, { algorithms: [decoded.header.alg] })
}`,
      errors: [{ messageId: 'tokenAlgorithm', line: 4 }],
    },
    {
      name: 'expiry does not count',
      filename: 'server/auth.ts',
      code: `import jwt from 'jsonwebtoken'
const options = { algorithms: ['HS256'], ignoreExpiration: true }
export const read = (token: string) => jwt.verify(token, process.env.JWT_SECRET, options)`,
      errors: [{ messageId: 'ignoredExpiration', line: 2 }],
    },
    {
      name: 'any algorithm',
      filename: 'server/auth.ts',
      code: `import jwt from 'jsonwebtoken'
export const read = (token: string) => jwt.verify(token, process.env.JWT_SECRET)`,
      errors: [
        {
          messageId: 'anyAlgorithm',
          line: 2,
          data: { call: 'jwt.verify' },
          suggestions: [
            {
              messageId: 'nameAlgorithm',
              output: `import jwt from 'jsonwebtoken'
export const read = (token: string) => jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'jose without an end',
      filename: 'src/session.ts',
      code: `import { SignJWT } from 'jose'
export const issue = (id: string, key: Uint8Array) =>
  new SignJWT({ id }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().sign(key)`,
      errors: [{ messageId: 'neverExpires', line: 3 }],
    },
    {
      name: 'a payload that nobody sees',
      filename: 'server/token.ts',
      code: `import jwt from 'jsonwebtoken'
const SECRET = process.env.JWT_SECRET
export function generateToken(payload: object) {
  return jwt.sign(payload, SECRET, { algorithm: 'HS256' })
}`,
      errors: [{ messageId: 'neverExpires', line: 4 }],
    },
    {
      name: 'signed with none',
      filename: 'server/token.ts',
      code: `import jwt from 'jsonwebtoken'
export const issue = (id: string) => jwt.sign({ id, exp: soon() }, '', { algorithm: 'none' })`,
      errors: [{ messageId: 'noneAlgorithm', line: 2 }],
    },
    {
      name: 'two years in seconds, by a constant',
      filename: 'server/token.js',
      code: `const jwt = require('jsonwebtoken')
const LIFE = 63072000
exports.issue = (id, done) => jwt.sign({ id }, process.env.KEY, { expiresIn: LIFE }, done)`,
      errors: [{ messageId: 'longLife', line: 3 }],
    },
    {
      name: 'jose for a year',
      filename: 'src/session.ts',
      code: `import { SignJWT as Token } from 'jose'
export const issue = (id: string, key: Uint8Array) =>
  new Token({ id }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1y').sign(key)`,
      errors: [{ messageId: 'longLife', line: 3 }],
    },
  ],
  valid: [
    {
      name: 'a short life',
      filename: 'server/auth.js',
      code: `import jwt from 'jsonwebtoken'
export const issue = (user) => jwt.sign({ id: user.id }, process.env.JWT_SECRET, { expiresIn: '15m' })`,
    },
    {
      name: 'a fixed algorithm',
      filename: 'server/auth.ts',
      code: `import jwt from 'jsonwebtoken'
export const read = (token: string) => jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'], issuer: 'shop' })`,
    },
    {
      name: 'the end stands in the payload',
      filename: 'server/auth.ts',
      code: `import jwt from 'jsonwebtoken'
export function issue(id: string) {
  const payload = { id, exp: Math.floor(Date.now() / 1000) + 900 }
  return jwt.sign(payload, process.env.JWT_SECRET)
}`,
    },
    {
      name: 'options of another module',
      filename: 'server/auth.ts',
      code: `import jwt from 'jsonwebtoken'
import { signOptions, verifyOptions } from './options'
export const issue = (id: string) => jwt.sign({ id }, process.env.JWT_SECRET, signOptions)
export const read = (token: string) => jwt.verify(token, process.env.JWT_SECRET, { ...verifyOptions })`,
    },
    {
      name: 'a life that the deployment sets',
      filename: 'server/auth.ts',
      code: `import jwt from 'jsonwebtoken'
export const issue = (id: string) => jwt.sign({ id }, process.env.JWT_SECRET, { expiresIn: process.env.JWT_EXPIRES_IN || '7d' })`,
    },
    {
      name: 'a refresh token of sixty days',
      filename: 'server/auth.ts',
      code: `import jwt from 'jsonwebtoken'
export const refresh = (id: string) => jwt.sign({ id }, process.env.REFRESH_SECRET, { expiresIn: '60d' })`,
    },
    {
      name: 'jose with an end',
      filename: 'src/session.ts',
      code: `import { SignJWT, jwtVerify } from 'jose'
export const issue = (id: string, key: Uint8Array) =>
  new SignJWT({ id }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('2h').sign(key)
export const read = (token: string, key: Uint8Array) => jwtVerify(token, key, { algorithms: ['HS256'] })`,
    },
    {
      name: 'claims of an expired token for its renewal',
      filename: 'server/auth.ts',
      code: `import jwt from 'jsonwebtoken'
export function refreshSession(token: string) {
  const old = jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'], ignoreExpiration: true })
  return renew(old.sub)
}`,
    },
    {
      name: 'another sign',
      filename: 'server/sign.ts',
      code: `import { createSign } from 'node:crypto'
export const sign = (data: string, key: string) => createSign('sha256').update(data).sign(key)`,
    },
    {
      name: 'the algorithm of the key',
      filename: 'server/auth.ts',
      code: `import jwt from 'jsonwebtoken'
export const read = (token: string, jwk: { alg: string; pem: string }) => jwt.verify(token, jwk.pem, { algorithms: [jwk.alg] })`,
    },
    {
      name: 'a test',
      filename: 'tests/auth.test.ts',
      code: `import jwt from 'jsonwebtoken'
const token = jwt.sign({ id: 1 }, 'x')`,
    },
  ],
} satisfies RuleCases
