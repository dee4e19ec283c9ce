import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-tls-verification-off',
  invalid: [
    {
      name: 'a database',
      code: `import pg from 'pg'
export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } })`,
      errors: [
        {
          messageId: 'verificationOff',
          line: 2,
          data: { option: 'rejectUnauthorized: false' },
          suggestions: [
            {
              messageId: 'removeOption',
              output: `import pg from 'pg'
export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: {  } })`,
            },
          ],
        },
      ],
    },
    {
      name: 'the whole program',
      code: `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
export const ready = true`,
      errors: [{ messageId: 'processWide', line: 1 }],
    },
    {
      name: 'an agent',
      code: `import axios from 'axios'
import https from 'node:https'
export const carrier = axios.create({ httpsAgent: new https.Agent({ rejectUnauthorized: false, keepAlive: true }) })`,
      errors: [
        {
          messageId: 'verificationOff',
          line: 3,
          suggestions: [
            {
              messageId: 'removeOption',
              output: `import axios from 'axios'
import https from 'node:https'
export const carrier = axios.create({ httpsAgent: new https.Agent({ keepAlive: true }) })`,
            },
          ],
        },
      ],
    },
    {
      name: 'in production only',
      code: `export const ssl = process.env.NODE_ENV === 'production' ? { rejectUnauthorized: false } : false`,
      errors: [
        {
          messageId: 'verificationOff',
          line: 1,
          suggestions: [
            {
              messageId: 'removeOption',
              output: `export const ssl = process.env.NODE_ENV === 'production' ? {  } : false`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant, and a trailing option',
      code: `const VERIFY = false
export const options = { host: 'mail.example.test', rejectUnauthorized: VERIFY }`,
      errors: [
        {
          messageId: 'verificationOff',
          line: 2,
          data: { option: 'rejectUnauthorized: VERIFY' },
          suggestions: [
            {
              messageId: 'removeOption',
              output: `const VERIFY = false
export const options = { host: 'mail.example.test' }`,
            },
          ],
        },
      ],
    },
    {
      name: 'strictSSL of request',
      code: `const request = require('request')
exports.load = (url, done) => request({ url, strictSSL: false }, done)`,
      errors: [
        {
          messageId: 'verificationOff',
          line: 2,
          suggestions: [
            {
              messageId: 'removeOption',
              output: `const request = require('request')
exports.load = (url, done) => request({ url }, done)`,
            },
          ],
        },
      ],
    },
    {
      name: 'mongoose',
      code: `import mongoose from 'mongoose'
await mongoose.connect(process.env.MONGO_URL, { tlsAllowInvalidCertificates: true })`,
      errors: [
        {
          messageId: 'verificationOff',
          line: 2,
          suggestions: [
            {
              messageId: 'removeOption',
              output: `import mongoose from 'mongoose'
await mongoose.connect(process.env.MONGO_URL, {  })`,
            },
          ],
        },
      ],
    },
    {
      name: 'no look at the host',
      code: `import https from 'node:https'
export const agent = new https.Agent({ checkServerIdentity: () => undefined })`,
      errors: [{ messageId: 'uncheckedIdentity', line: 2 }],
    },
    {
      name: 'an option that is set later',
      code: `export function relax(options) {
  options.rejectUnauthorized = false
  return options
}`,
      errors: [{ messageId: 'verificationOff', line: 2, data: { option: 'rejectUnauthorized = false' } }],
    },
    {
      name: 'SQL Server',
      code: `import sql from 'mssql'
export const pool = new sql.ConnectionPool({ server: 'db.example.test', options: { trustServerCertificate: true } })`,
      errors: [
        {
          messageId: 'verificationOff',
          line: 2,
          suggestions: [
            {
              messageId: 'removeOption',
              output: `import sql from 'mssql'
export const pool = new sql.ConnectionPool({ server: 'db.example.test', options: {  } })`,
            },
          ],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'an authority of one\u2019s own',
      code: `import { readFileSync } from 'node:fs'
export const ssl = { rejectUnauthorized: true, ca: readFileSync('/etc/ssl/ca.pem', 'utf8') }`,
    },
    {
      name: 'on in production',
      code: `export const ssl = { rejectUnauthorized: process.env.NODE_ENV === 'production' }`,
    },
    {
      name: 'off in development only',
      code: `if (process.env.NODE_ENV === 'development') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
export const ssl = process.env.NODE_ENV === 'production' ? true : { rejectUnauthorized: false }
export const other = process.env.NODE_ENV !== 'production' && { rejectUnauthorized: false }`,
    },
    {
      name: 'what a server asks of its clients',
      code: `import https from 'node:https'
export const server = https.createServer({ requestCert: true, rejectUnauthorized: false }, handler)`,
    },
    {
      name: 'a setting of the user',
      code: `export const connect = (options) => open({ rejectUnauthorized: options.verify, strictSSL: options.strict })`,
    },
    {
      name: 'a browser for tests',
      code: `import { chromium } from 'playwright'
export const open = async () => (await chromium.launch()).newContext({ ignoreHTTPSErrors: true })`,
    },
    {
      name: 'the check of the certificate itself',
      code: `import https from 'node:https'
import tls from 'node:tls'
export const agent = new https.Agent({
  checkServerIdentity(host, certificate) {
    const error = tls.checkServerIdentity(host, certificate)
    return error ?? compare(certificate.fingerprint256)
  },
})`,
    },
    {
      name: 'the variable is read, or set to on',
      code: `export const isOff = process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0';
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'`,
    },
    {
      name: 'a pattern and a type of this name',
      code: `export const read = ({ rejectUnauthorized = true }) => rejectUnauthorized
export const defaults = { strictSSL: true, tlsInsecure: false, ignoreHTTPSErrors: false }`,
    },
    {
      name: 'a test',
      filename: 'tests/tls.test.ts',
      code: `export const agent = { rejectUnauthorized: false }`,
    },
  ],
} satisfies RuleCases
