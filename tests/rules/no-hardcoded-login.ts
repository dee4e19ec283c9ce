import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-hardcoded-login',
  invalid: [
    {
      name: 'an address and a password in the source',
      filename: 'app/api/login/route.ts',
      code: `export async function POST(request: Request) {
  const { email, password } = await request.json()
  if (email === 'admin@shop.example' && password === 'admin123') {
    return Response.json({ token: await makeToken(email) })
  }
  return new Response(null, { status: 401 })
}`,
      errors: [{ messageId: 'comparedLiteral', line: 3, data: { name: 'password' } }],
    },
    {
      name: 'a list of accounts that a login asks',
      filename: 'src/auth.js',
      code: `import express from 'express'
const app = express()
const DEMO_USERS = [
  { id: 1, username: 'anna', password: 'anna-2024', role: 'admin' },
  { id: 2, username: 'ben', password: 'ben-2024', role: 'viewer' },
]
app.post('/login', (req, res) => {
  const user = DEMO_USERS.find((one) => one.username === req.body.username && one.password === req.body.password)
  if (!user) return res.sendStatus(401)
  res.json({ id: user.id })
})`,
      errors: [{ messageId: 'accountList', line: 4 }],
    },
    {
      name: 'everything else is refused',
      filename: 'src/server.ts',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.post('/login', async (request, reply) => {
  if (request.body.user !== 'boss' || request.body.password !== 'letmein99') {
    return reply.code(401).send({ error: 'wrong' })
  }
  return reply.send({ token: makeToken('boss') })
})`,
      errors: [{ messageId: 'comparedLiteral', line: 4, data: { name: 'password' } }],
    },
    {
      name: 'through a constant, in a component',
      filename: 'src/pages/Admin.tsx',
      code: `import { useState } from 'react'
const ADMIN_PASSWORD = 'Winter-Garden7'
export function Admin() {
  const [pwd, setPwd] = useState('')
  const [open, setOpen] = useState(false)
  const submit = () => {
    if (pwd === ADMIN_PASSWORD) setOpen(true)
  }
  return open ? <Panel /> : <input value={pwd} onChange={(e) => setPwd(e.target.value)} onBlur={submit} />
}`,
      errors: [{ messageId: 'comparedLiteral', line: 7, data: { name: 'pwd' } }],
    },
    {
      name: 'the literal on the left, in Hono',
      filename: 'src/index.ts',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.post('/unlock', async (c) => {
  const body = await c.req.json()
  return c.json({ unlocked: '482915' === body.pin })
})`,
      errors: [{ messageId: 'comparedLiteral', line: 5, data: { name: 'pin' } }],
    },
    {
      name: 'an account that is created at the start',
      filename: 'src/db/init.ts',
      code: `import bcrypt from 'bcrypt'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function init() {
  const hash = await bcrypt.hash('admin123', 12)
  await prisma.user.upsert({
    where: { email: 'admin@shop.example' },
    update: {},
    create: { email: 'admin@shop.example', password: hash, role: 'admin' },
  })
}`,
      errors: [{ messageId: 'seededAccount', line: 5, data: { line: 5 } }],
    },
    {
      name: 'a document of a model',
      filename: 'src/setup.js',
      code: `const User = require('./models/User')
async function ensureAdmin() {
  if (await User.exists({ role: 'admin' })) return
  const admin = new User({ username: 'admin', password: 'changeme', role: 'admin' })
  await admin.save()
}
module.exports = { ensureAdmin }`,
      errors: [{ messageId: 'seededAccount', line: 4, data: { line: 4 } }],
    },
    {
      name: 'an authorize callback',
      filename: 'src/auth.ts',
      code: `import NextAuth from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
export const { handlers } = NextAuth({
  providers: [
    Credentials({
      async authorize(credentials) {
        if (credentials?.username === 'demo' && credentials?.password === 'demo-pass') return { id: '1', name: 'Demo' }
        return null
      },
    }),
  ],
})`,
      errors: [{ messageId: 'comparedLiteral', line: 7, data: { name: 'password' } }],
    },
    {
      name: 'signed up in the background',
      filename: 'src/bootstrap.ts',
      code: `import { auth } from './auth'
const FIRST_PASSWORD = 'Sommer2024!'
export const bootstrap = () =>
  auth.api.signUpEmail({ body: { email: 'root@shop.example', name: 'Root', password: FIRST_PASSWORD } })`,
      errors: [{ messageId: 'seededAccount', line: 2, data: { line: 2 } }],
    },
  ],
  valid: [
    {
      name: 'a hash of the database is compared',
      filename: 'app/api/login/route.ts',
      code: `import bcrypt from 'bcrypt'
export async function POST(request: Request) {
  const { email, password } = await request.json()
  const user = await users.byEmail(email)
  if (!user || !(await bcrypt.compare(password, user.passwordHash))) return new Response(null, { status: 401 })
  return Response.json({ token: await makeToken(user) })
}`,
    },
    {
      name: 'the first password comes from the environment',
      filename: 'src/db/init.ts',
      code: `import { PrismaClient } from '@prisma/client'
import { hash } from './hash'
const prisma = new PrismaClient()
export async function init() {
  const password = await hash(process.env.ADMIN_PASSWORD!)
  await prisma.user.create({ data: { email: 'admin@shop.example', password } })
}`,
    },
    {
      name: 'a default password is turned away',
      filename: 'src/config.ts',
      code: `export function check(adminPassword: string) {
  if (adminPassword === 'changeme') {
    throw new Error('Set ADMIN_PASSWORD')
  }
}`,
    },
    {
      name: 'the type of an input',
      filename: 'src/components/Field.tsx',
      code: `import { useState } from 'react'
export function Field({ type }: { type: string }) {
  const [showPassword, setShowPassword] = useState(false)
  const isHidden = type === 'password' && !showPassword
  return <input type={isHidden ? 'password' : 'text'} onClick={() => setShowPassword(true)} />
}`,
    },
    {
      name: 'both fields are the same',
      filename: 'src/register.ts',
      code: `export function isRepeated(form: Form) {
  return form.password === form.confirmPassword && form.password !== ''
}`,
    },
    {
      name: 'a test',
      filename: 'src/login.test.ts',
      code: `const users = [{ username: 'anna', password: 'anna-2024' }]
if (users.find((one) => one.password === 'anna-2024')) run()`,
    },
    {
      name: 'a story',
      filename: 'src/Login.stories.tsx',
      code: `export const filled = { args: { onSubmit: ({ password }) => password === 'story-pass1' } }`,
    },
    {
      name: 'a script that fills a database',
      filename: 'scripts/fill.ts',
      code: `import { createUser } from '../src/users'
await createUser({ email: 'anna@shop.example', password: 'anna-2024' })`,
    },
    {
      name: 'default values of a form',
      filename: 'src/components/Login.tsx',
      code: `import { useForm } from 'react-hook-form'
export function Login() {
  const form = useForm({ defaultValues: { email: 'you@example.com', password: '********' } })
  return <form onSubmit={form.handleSubmit(send)} />
}`,
    },
    {
      name: 'a connection to a database is no account of the application',
      filename: 'src/db.ts',
      code: `import { createPool } from 'mysql2/promise'
import { Pool } from 'pg'
export const one = createPool({ user: 'root', password: 'local-only' })
export const two = new Pool({ user: 'app', password: 'local-only' })`,
    },
    {
      name: 'members without passwords',
      filename: 'src/team.ts',
      code: `const TEAM = [
  { username: 'anna', role: 'editor' },
  { username: 'ben', role: 'viewer' },
]
export const isMember = (name: string, password: string) =>
  TEAM.some((one) => one.username === name) && compare(password, hashes[name])`,
    },
    {
      name: 'hashes in a list',
      filename: 'src/auth.ts',
      code: `const USERS = [{ username: 'anna', password: '$2b$12$abcdefghijklmnopqrstuv' }]
export const login = (name: string, password: string) => {
  const user = USERS.find((one) => one.username === name)
  return user ? bcrypt.compare(password, user.password) : false
}`,
    },
    {
      name: 'a kind of login',
      filename: 'src/flows.ts',
      code: `export const isPasswordFlow = (flow: Flow) => flow.grant === 'password' || flow.passwordMode === 'required'`,
    },
  ],
  limits: [
    {
      name: 'names and passwords in a record',
      filename: 'src/auth.ts',
      code: `const ACCOUNTS = { anna: 'anna-2024', ben: 'ben-2024' }
export const login = (name, secret) => ACCOUNTS[name] === secret`,
      reason: 'Nothing in the record says that its texts are passwords.',
    },
  ],
} satisfies RuleCases
