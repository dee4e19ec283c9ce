import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-weak-cipher',
  invalid: [
    {
      name: 'blocks that show their pattern',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv } from 'node:crypto'
export const seal = (text: string, key: Buffer) => createCipheriv('aes-256-ecb', key, null).update(text)`,
      errors: [{ messageId: 'brokenCipher', line: 2, data: { what: '`aes-256-ecb`' } }],
    },
    {
      name: 'a call that is gone from Node',
      filename: 'server/crypto.js',
      code: `const crypto = require('crypto')
function encrypt(text, secret) {
  const cipher = crypto.createCipher('aes-256-cbc', secret)
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex')
}
module.exports = { encrypt }`,
      errors: [{ messageId: 'brokenCipher', line: 3 }],
    },
    {
      name: 'DES, by a constant',
      filename: 'server/crypto.ts',
      code: `import * as crypto from 'crypto'
const ALGORITHM = 'des-ede3-cbc'
export function seal(text: string, key: Buffer) {
  const iv = crypto.randomBytes(8)
  return [iv, crypto.createCipheriv(ALGORITHM, key, iv).update(text)]
}`,
      errors: [{ messageId: 'brokenCipher', line: 5 }],
    },
    {
      name: 'decryption without the tag',
      filename: 'server/crypto.ts',
      code: `import { createDecipheriv } from 'node:crypto'
export function open(payload: Buffer, key: Buffer) {
  const decipher = createDecipheriv('aes-256-gcm', key, payload.subarray(0, 12))
  return decipher.update(payload.subarray(12), undefined, 'utf8')
}`,
      errors: [{ messageId: 'missingTag', line: 3, data: { algorithm: 'aes-256-gcm' } }],
    },
    {
      name: 'the tag is set and never checked',
      filename: 'server/crypto.ts',
      code: `import { createDecipheriv } from 'node:crypto'
export function open(payload: Buffer, key: Buffer) {
  const decipher = createDecipheriv('aes-256-gcm', key, payload.subarray(0, 12))
  decipher.setAuthTag(payload.subarray(-16))
  return decipher.update(payload.subarray(12, -16), undefined, 'utf8')
}`,
      errors: [{ messageId: 'uncheckedTag', line: 3 }],
    },
    {
      name: 'no message authentication',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv, randomBytes } from 'node:crypto'
export function seal(text: string, key: Buffer) {
  const iv = randomBytes(16)
  return [iv, createCipheriv('aes-256-cbc', key, iv).update(text)]
}`,
      errors: [{ messageId: 'unauthenticated', line: 4, data: { algorithm: 'aes-256-cbc' } }],
    },
    {
      name: 'a short key',
      filename: 'server/keys.ts',
      code: `import { generateKeyPairSync } from 'node:crypto'
export const pair = generateKeyPairSync('rsa', { modulusLength: 1024 })`,
      errors: [{ messageId: 'shortKey', line: 2, data: { bits: 1024 } }],
    },
    {
      name: 'encryption that is none',
      filename: 'src/settings.ts',
      code: `// simple for now
export function encryptKey(key: string): string {
  return btoa(key)
}
export const encryptForStorage = (data: string) => Buffer.from(data, 'utf8').toString('base64')`,
      errors: [
        { messageId: 'encodedOnly', line: 2, data: { name: 'encryptKey', form: 'base64' } },
        { messageId: 'encodedOnly', line: 5 },
      ],
    },
    {
      name: 'CryptoJS',
      filename: 'src/secure.ts',
      code: `import CryptoJS from 'crypto-js'
export const a = (text, key) => CryptoJS.TripleDES.encrypt(text, key).toString()
export const b = (text, key) => CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB }).toString()`,
      errors: [
        { messageId: 'brokenCipher', line: 2 },
        { messageId: 'brokenCipher', line: 3 },
      ],
    },
    {
      name: 'web crypto makes a short key',
      filename: 'src/keys.ts',
      code: `const options = { name: 'RSA-OAEP', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }
export const make = () => crypto.subtle.generateKey(options, true, ['encrypt', 'decrypt'])`,
      errors: [{ messageId: 'shortKey', line: 1 }],
    },
  ],
  valid: [
    {
      name: 'a tag is made and checked',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
export function seal(text: string, key: Buffer) {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}
export function open(payload: Buffer, key: Buffer) {
  const decipher = createDecipheriv('aes-256-gcm', key, payload.subarray(0, 12))
  decipher.setAuthTag(payload.subarray(-16))
  return decipher.update(payload.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
}`,
    },
    {
      name: 'a MAC beside it',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv, createHmac, randomBytes } from 'node:crypto'
export function seal(text: string, key: Buffer, macKey: Buffer) {
  const iv = randomBytes(16)
  const data = createCipheriv('aes-256-cbc', key, iv).update(text)
  return [iv, data, createHmac('sha256', macKey).update(iv).update(data).digest()]
}`,
    },
    {
      name: 'a chain of calls',
      filename: 'server/crypto.ts',
      code: `import { createDecipheriv } from 'node:crypto'
export function open(iv: Buffer, tag: Buffer, data: Buffer, key: Buffer) {
  const decipher = createDecipheriv('chacha20-poly1305', key, iv, { authTagLength: 16 }).setAuthTag(tag)
  return Buffer.concat([decipher.update(data), decipher.final()])
}`,
    },
    {
      name: 'a decipher that another function gets',
      filename: 'server/crypto.ts',
      code: `import { createDecipheriv } from 'node:crypto'
import { finish } from './finish'
export const open = (key: Buffer, iv: Buffer, payload: Buffer) => finish(createDecipheriv('aes-256-gcm', key, iv), payload)`,
    },
    {
      name: 'an algorithm of the configuration',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv, randomBytes } from 'node:crypto'
export const seal = (text, key, config) => createCipheriv(config.algorithm, key, randomBytes(12)).update(text)`,
    },
    {
      name: 'a good key',
      filename: 'server/keys.ts',
      code: `import { generateKeyPairSync } from 'node:crypto'
export const pair = generateKeyPairSync('rsa', { modulusLength: 3072 })
export const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' })`,
    },
    {
      name: 'encryption of a library as text',
      filename: 'src/box.ts',
      code: `import { secretbox } from './box-library'
export function encryptText(text: string, key: Uint8Array) {
  return Buffer.from(secretbox(text, key)).toString('base64')
}`,
    },
    {
      name: 'encoding under its own name',
      filename: 'src/encode.ts',
      code: `export const encodeCursor = (cursor: string) => btoa(cursor)
export const toBase64 = (text: string) => Buffer.from(text).toString('base64')`,
    },
    {
      name: 'a name of a dessert',
      filename: 'src/menu.ts',
      code: `const parlour = { createCipher: (name) => name }
export const x = parlour.createCipher('des-bananes')`,
    },
    {
      name: 'a bundle of another format in tests',
      filename: 'tests/legacy.test.ts',
      code: `import { createDecipheriv } from 'node:crypto'
test('old', () => createDecipheriv('des-ede3-cbc', key, iv))`,
    },
  ],
} satisfies RuleCases
