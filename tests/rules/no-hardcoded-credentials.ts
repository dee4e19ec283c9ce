import type { RuleCases } from '../support/cases.ts'

/** Joined here so that nothing looks like a key to who scans this repository. */
const key = (...parts: string[]): string => parts.join('')

const openai = key('sk-', 'proj-', 'q8Zr2LmVt5XwYc9Kd3Pn7Sb1')
const anthropic = key('sk-', 'ant-', 'api03-q8Zr2LmVt5XwYc9Kd3Pn7Sb1')
const stripe = key('sk_', 'live_', '51Hq8Zr2LmVt5XwYc9Kd3Pn7')
const github = key('ghp_', 'q8Zr2LmVt5XwYc9Kd3Pn7Sb1Fg4Hj6Tk0Uv2')
const aws = key('AKIA', 'Q8ZR2LMVT5XWYC9K')
const pem = key(
  '-----BEGIN ',
  'PRIVATE KEY-----',
  '\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\\n-----END ',
  'PRIVATE KEY-----',
)
const anon = key(
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
  '.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6ImFiY2RlZmdoaWoiLCJyb2xlIjoiYW5vbiIsImlhdCI6MTcwMDAwMDAwMCwiZXhwIjoyMDAwMDAwMDAwfQ.Zk3vQ8mT1sYxW0aLr5uPbN7cHdJ2eGf9',
)
const service = key(
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
  '.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6ImFiY2RlZmdoaWoiLCJyb2xlIjoic2VydmljZV9yb2xlIiwiaWF0IjoxNzAwMDAwMDAwLCJleHAiOjIwMDAwMDAwMDB9.Zk3vQ8mT1sYxW0aLr5uPbN7cHdJ2eGf9',
)
const mixed = key('q8Zr2LmVt5Xw', 'Yc9Kd3Pn7Sb1Fg4H')

export default {
  rule: 'no-hardcoded-credentials',
  invalid: [
    {
      name: 'the key of a provider',
      filename: 'src/ai.ts',
      code: `import OpenAI from 'openai'
const client = new OpenAI({ apiKey: '${openai}' })
export default client`,
      errors: [{ messageId: 'knownKey', line: 2, data: { what: 'an OpenAI key' } }],
    },
    {
      name: 'a connection string with its password',
      filename: 'src/db.js',
      code: `const { Pool } = require('pg')
module.exports = new Pool({
  connectionString: 'postgres://shop:Tr0ub4dor@db.shop.example.net:5432/shop',
})`,
      errors: [{ messageId: 'connectionPassword', line: 3, data: { host: 'db.shop.example.net' } }],
    },
    {
      name: 'a password of the mail server',
      filename: 'src/mail.ts',
      code: `import nodemailer from 'nodemailer'
export const mailer = nodemailer.createTransport({
  host: 'mail.shop.example.net',
  auth: { user: 'shop', pass: 'Gr@ss-h0pper' },
})`,
      errors: [{ messageId: 'namedSecret', line: 4, data: { name: 'pass' } }],
    },
    {
      name: 'a signing secret in a constant',
      filename: 'src/auth.ts',
      code: `import jwt from 'jsonwebtoken'
const JWT_SECRET = '${mixed}'
export const sign = (id: string) => jwt.sign({ sub: id }, JWT_SECRET)`,
      errors: [{ messageId: 'namedSecret', line: 2, data: { name: 'JWT_SECRET' } }],
    },
    {
      name: 'the key behind a missing variable of the environment',
      filename: 'src/pay.ts',
      code: `import Stripe from 'stripe'
export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY ?? '${stripe}')`,
      errors: [{ messageId: 'knownKey', line: 2, data: { what: 'a Stripe key' } }],
    },
    {
      name: 'a header in the browser',
      filename: 'src/components/Chat.tsx',
      code: `import { useState } from 'react'
export function Chat() {
  const [text, setText] = useState('')
  const send = () =>
    fetch('https://api.anthropic.com/v1/messages', { method: 'POST', headers: { 'x-api-key': '${anthropic}' } })
  return <input value={text} onChange={(e) => setText(e.target.value)} onBlur={send} />
}`,
      errors: [{ messageId: 'knownKey', line: 5, data: { what: 'an Anthropic key' } }],
    },
    {
      name: 'a key of Supabase that may do everything',
      filename: 'src/supabase.ts',
      code: `import { createClient } from '@supabase/supabase-js'
export const supabase = createClient('https://abcdefghij.supabase.co', '${service}')`,
      errors: [{ messageId: 'knownKey', line: 2, data: { what: 'a Supabase service-role key' } }],
    },
    {
      name: 'a token in a template without values, in a configuration',
      filename: 'release.config.js',
      code: `export default { github: { token: \`${github}\` } }`,
      errors: [{ messageId: 'knownKey', line: 1, data: { what: 'a GitHub token' } }],
    },
    {
      name: 'an access key in a field of a class',
      filename: 'src/storage.ts',
      code: `export class Storage {
  private readonly accessKeyId = '${aws}'
  private apiSecret = '${mixed}'
}`,
      errors: [
        { messageId: 'knownKey', line: 2, data: { what: 'an AWS access key' } },
        { messageId: 'namedSecret', line: 3, data: { name: 'apiSecret' } },
      ],
    },
    {
      name: 'a private key with its content',
      filename: 'src/sign.ts',
      code: `const keyText = '${pem}'
export const sign = (text: string) => createSign('RSA-SHA256').update(text).sign(keyText)`,
      errors: [{ messageId: 'knownKey', line: 1, data: { what: 'a private key' } }],
    },
    {
      name: 'assigned to the environment',
      filename: 'src/start.ts',
      code: `process.env.SESSION_SECRET = '${mixed}'
mongoose.connect('mongodb+srv://app:h4rdPass@cluster7.abcde.mongodb.net/shop')`,
      errors: [
        { messageId: 'namedSecret', line: 1, data: { name: 'SESSION_SECRET' } },
        { messageId: 'connectionPassword', line: 2, data: { host: 'cluster7.abcde.mongodb.net' } },
      ],
    },
    {
      name: 'user and password of a Basic header, and the key of a client',
      code: `import { createClient } from '@supabase/supabase-js'
export const archive = createClient(process.env.URL, 'archive-role-velvet-rope-key-606')
export const send = (url) => fetch(url, { headers: { Authorization: 'Basic ' + btoa('door-list:Bouncer=Tuxedo=12') } })
export const post = (url) => fetch(url, { headers: { Authorization: \`Basic \${Buffer.from('api:k9-Walnut-Tree').toString('base64')}\` } })`,
      errors: [
        { messageId: 'givenSecret', line: 2, data: { what: 'the key of a database' } },
        { messageId: 'givenSecret', line: 3, data: { what: 'a user name with its password' } },
        { messageId: 'givenSecret', line: 4, data: { what: 'a user name with its password' } },
      ],
    },
    {
      name: 'a password of words beside a user or a host',
      code: `import mqtt from 'mqtt'
const options = { port: 8883, username: 'sensor-gateway' }
options.password = 'fern-basket-ninety'
export const client = mqtt.connect('mqtts://broker.internal', options)
export const pool = { host: 'db.shop.test', user: 'shop', password: 'winter-garden-shed' }`,
      errors: [
        { messageId: 'namedSecret', line: 3, data: { name: 'password' } },
        { messageId: 'namedSecret', line: 5, data: { name: 'password' } },
      ],
    },
  ],
  valid: [
    {
      name: 'from the environment',
      filename: 'src/ai.ts',
      code: `import OpenAI from 'openai'
export default new OpenAI({ apiKey: process.env.OPENAI_API_KEY })`,
    },
    {
      name: 'masks and stand-ins',
      filename: 'src/settings.ts',
      code: `export const shown = { password: '********', token: '<your-token>', apiKey: 'sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }
export const example = { secret: 'replace-me-with-32-characters', accessKeyId: 'AKIAIOSFODNN7EXAMPLE' }`,
    },
    {
      name: 'a name for what would stand there, beside a user name',
      code: `export const database = { host: 'db.orchard.dev', username: 'orchard', password: 'encrypted_password' }`,
    },
    {
      name: 'a token that is cut short',
      filename: 'src/docs.ts',
      code: `export const answer = {
  token: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...',
}`,
    },
    {
      name: 'the first line of a key file alone',
      filename: 'src/keys.ts',
      code: `export const toBody = (pem: string) =>
  pem.replace('-----BEGIN PRIVATE KEY-----', '').replace('-----END PRIVATE KEY-----', '').replace(/\\s/g, '')`,
    },
    {
      name: 'labels of a translation',
      filename: 'src/locales/pt.ts',
      code: `export default { password: 'Senha', confirmPassword: 'Confirme a senha', apiKey: 'Chave da API', token: 'Código' }`,
    },
    {
      name: 'a schema',
      filename: 'src/schema.ts',
      code: `import { z } from 'zod'
export const Login = z.object({ email: z.string(), password: z.string().min(8) })`,
    },
    {
      name: 'keys that are made for browsers',
      filename: 'src/public.ts',
      code: `import { createClient } from '@supabase/supabase-js'
const supabaseKey = '${anon}'
const stripeKey = 'pk_live_51Hq8Zr2LmVt5XwYc9Kd3Pn7'
export const supabase = createClient('https://abcdefghij.supabase.co', supabaseKey)
export const pay = loadStripe(stripeKey)`,
    },
    {
      name: 'the web configuration of Firebase',
      filename: 'src/firebase.ts',
      code: `import { initializeApp } from 'firebase/app'
export const app = initializeApp({
  apiKey: 'AIzaSyQ8Zr2LmVt5XwYc9Kd3Pn7Sb1Fg4Hj6Tk0',
  authDomain: 'shop-1234.firebaseapp.com',
  projectId: 'shop-1234',
})`,
    },
    {
      name: 'a database on the machine of the developer',
      filename: 'src/db.ts',
      code: `export const local = 'postgres://shop:Tr0ub4dor@localhost:5432/shop'
export const compose = 'redis://default:Tr0ub4dor@redis:6379'
export const shape = 'postgres://user:password@host.example.net:5432/name'`,
    },
    {
      name: 'a test',
      filename: 'src/auth.test.ts',
      code: `const JWT_SECRET = '${mixed}'
const client = new OpenAI({ apiKey: '${openai}' })`,
    },
    {
      name: 'names of keys and headers',
      filename: 'src/names.ts',
      code: `export const tokenKey = 'shop.auth.token-v2'
export const SECRET_NAME = 'projects/1234567/secrets/api-key-17'
export const apiKeyHeader = 'x-api-key-2024-shop'
export const passwordRegex = '^(?=.*[0-9])(?=.*[A-Z]).{12,}$'`,
    },
    {
      name: 'a path of a secret',
      filename: 'src/files.ts',
      code: `export const secret = '/run/secrets/jwt-signing-2024'
export const privateKey = './certificates/server-2024.key'
export const token = 'https://auth.shop.example/v2/token'`,
    },
    {
      name: 'an id and a hash of something public',
      filename: 'src/assets.ts',
      code: `export const integrity = 'sha384-q8Zr2LmVt5XwYc9Kd3Pn7Sb1Fg4Hj6Tk0Uv2'
export const chunkId = 'q8Zr2LmVt5XwYc9Kd3Pn7Sb1'`,
    },
    {
      name: 'a database of tests',
      filename: 'src/deployment.ts',
      code: `export const test = { databaseUrl: 'postgresql://test:test@test-db:5432/shop_test' }`,
    },
    {
      name: 'encoded texts that are no login, and keys that are public or to be filled in',
      code: `import { createClient } from '@supabase/supabase-js'
export const web = createClient(process.env.URL, 'your-anon-key')
export const open = createClient(process.env.URL, 'sb_publishable_abcdefghijklmnop')
export const image = 'data:image/svg+xml;base64,' + btoa('a:svg-file')
export const sample = { Authorization: 'Basic ' + btoa('user:password') }`,
    },
    {
      name: 'words that are no password',
      code: `export const labels = { username: 'User name', password: 'your-password' }
export const local = { host: 'localhost', user: 'app', password: 'winter-garden-shed' }
export const errors = { password: 'too-short-password' }
export const rule = { username: 'min-length', password: 'secret' }`,
    },
  ],
  limits: [
    {
      name: 'a weak password under a name of its own',
      filename: 'src/seed-data.ts',
      code: `export const DEFAULT_PASSWORD = 'admin123'`,
      reason:
        'A word and a number without punctuation are as often a label; where an account gets it, no-hardcoded-login reports it.',
    },
  ],
} satisfies RuleCases
