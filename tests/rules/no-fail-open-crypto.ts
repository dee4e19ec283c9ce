import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-fail-open-crypto',
  invalid: [
    {
      name: 'the plain text in the catch',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv, randomBytes } from 'node:crypto'
export function encrypt(text: string, key: Buffer): string {
  try {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
  } catch (error) {
    console.error('Encryption failed', error)
    return text
  }
}`,
      errors: [
        {
          messageId: 'plainInCatch',
          line: 9,
          data: { operation: '`createCipheriv()`', line: 5, name: 'encrypt', value: 'text' },
        },
      ],
    },
    {
      name: 'no key, no encryption',
      filename: 'server/vault.js',
      code: `const KEY = process.env.ENCRYPTION_KEY
export function encryptField(value) {
  if (!KEY) return value
  return seal(value, KEY)
}`,
      errors: [{ messageId: 'plainWithoutKey', line: 3, data: { name: 'encryptField', value: 'value' } }],
    },
    {
      name: 'decryption gives back what it could not read',
      filename: 'server/crypto.js',
      code: `const crypto = require('crypto')
function decrypt(payload, key) {
  try {
    const [iv, tag, data] = payload.split(':').map((part) => Buffer.from(part, 'hex'))
    const decipher = crypto.createDecipheriv('aes-256-gcm', key, iv)
    decipher.setAuthTag(tag)
    return decipher.update(data, undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return payload
  }
}
module.exports = { decrypt }`,
      errors: [{ messageId: 'plainInCatch', line: 9 }],
    },
    {
      name: 'a password that could not be hashed',
      filename: 'src/auth.ts',
      code: `import bcrypt from 'bcryptjs'
export const hashPassword = async (password: string) => {
  try {
    return await bcrypt.hash(password, 12)
  } catch (e) {
    return password
  }
}`,
      errors: [{ messageId: 'plainInCatch', line: 6 }],
    },
    {
      name: 'in a promise',
      filename: 'src/notes.ts',
      code: `import { encrypt } from './crypto'
export async function saveNote(db, note) {
  const text = await encrypt(note.text).catch(() => note.text)
  await db.save({ ...note, text })
}`,
      errors: [{ messageId: 'plainInCatch', line: 3 }],
    },
    {
      name: 'a conditional',
      filename: 'src/tokens.ts',
      code: `import { aesEncrypt } from './aes'
export const encryptToken = (token: string) => (process.env.TOKEN_KEY ? aesEncrypt(token) : token)`,
      errors: [{ messageId: 'plainWithoutKey', line: 2 }],
    },
    {
      name: 'web crypto',
      filename: 'src/lib/secure.ts',
      code: `export async function encryptData(data: string, key: CryptoKey) {
  try {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    return await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(data))
  } catch (error) {
    console.warn('falling back', error)
    return data
  }
}`,
      errors: [{ messageId: 'plainInCatch', line: 7 }],
    },
    {
      name: 'a method of a class',
      filename: 'src/crypto.service.ts',
      code: `import * as CryptoJS from 'crypto-js'
export class CryptoService {
  constructor(private readonly secret: string) {}
  decrypt(value: string): string {
    try {
      return CryptoJS.AES.decrypt(value, this.secret).toString(CryptoJS.enc.Utf8) || value
    } catch {
      return value
    }
  }
}`,
      errors: [{ messageId: 'plainInCatch', line: 8 }],
    },
  ],
  valid: [
    {
      name: 'the error goes on',
      filename: 'server/crypto.ts',
      code: `import { createCipheriv, randomBytes } from 'node:crypto'
export function encrypt(text: string, key: Buffer): string {
  try {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
  } catch (error) {
    throw new Error('Encryption failed', { cause: error })
  }
}`,
    },
    {
      name: 'a missing key stops it',
      filename: 'server/vault.js',
      code: `const KEY = process.env.ENCRYPTION_KEY
export function encryptField(value) {
  if (!KEY) throw new Error('ENCRYPTION_KEY is not set')
  return seal(value, KEY)
}`,
    },
    {
      name: 'nothing is given back',
      filename: 'server/crypto.js',
      code: `const crypto = require('crypto')
function decrypt(payload, key) {
  try {
    return open(crypto.createDecipheriv('aes-256-gcm', key, payload.iv), payload)
  } catch {
    return null
  }
}
module.exports = { decrypt }`,
    },
    {
      name: 'an empty text needs no encryption',
      filename: 'server/vault.js',
      code: `export function encryptField(value, key) {
  if (!value) return value
  return seal(value, key)
}`,
    },
    {
      name: 'a text that is not encrypted, by its mark',
      filename: 'server/vault.js',
      code: `export function decryptField(value, key) {
  if (!value.startsWith('enc:v1:')) return value
  return open(value, key)
}`,
    },
    {
      name: 'a fallback that the caller chose',
      filename: 'src/lib/store.ts',
      code: `import { decrypt } from './crypto'
export function decryptOr(value: string, fallback: string) {
  try {
    return decrypt(value)
  } catch {
    return fallback
  }
}`,
    },
    {
      name: 'parsing falls back to the text',
      filename: 'src/lib/parse.ts',
      code: `export function decodeValue(value: string) {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}`,
    },
    {
      name: 'an address',
      filename: 'src/url.ts',
      code: `export function decodeUrl(url: string) {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}`,
    },
    {
      name: `on a developer's machine`,
      filename: 'src/tokens.ts',
      code: `export const encryptToken = (token: string, key: string) => {
  if (process.env.NODE_ENV === 'development') {
    if (!key) return token
  }
  return seal(token, key)
}`,
    },
    {
      name: 'the input is refused',
      filename: 'src/sign.ts',
      code: `import { signPayload } from './keys'
export async function signRequest(request, res) {
  try {
    return await signPayload(request)
  } catch (error) {
    res.status(500).end()
    return request
  }
}`,
    },
    {
      name: 'a test',
      filename: 'src/crypto.test.ts',
      code: `import { encrypt } from './crypto'
test('x', async () => encrypt('a').catch(() => 'a'))`,
    },
  ],
} satisfies RuleCases
