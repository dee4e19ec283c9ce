import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-host-header-trust',
  invalid: [
    {
      name: 'a link that resets a password',
      code: `import express from 'express'
const app = express()
app.post('/forgot', async (req, res) => {
  const link = \`https://\${req.headers.host}/reset?token=\${await makeToken(req.body.email)}\`
  await sendMail(req.body.email, link)
  res.end()
})`,
      errors: [{ messageId: 'linkFromHeader', line: 4, data: { header: 'host', line: 4 } }],
    },
    {
      name: 'where a payment returns to',
      filename: 'supabase/functions/portal/index.ts',
      code: `import Stripe from 'https://esm.sh/stripe@14'
const stripe = new Stripe(Deno.env.get('STRIPE_KEY')!)
Deno.serve(async (req) => {
  const origin = req.headers.get('origin') || 'http://localhost:3000'
  const session = await stripe.billingPortal.sessions.create({ customer: 'c', return_url: \`\${origin}/account\` })
  return Response.json({ url: session.url })
})`,
      errors: [{ messageId: 'returnFromHeader', line: 5, data: { option: 'return_url', header: 'origin', line: 4 } }],
    },
    {
      name: 'protocol and host',
      code: `const express = require('express')
const app = express()
app.post('/invite', (req, res) => {
  const inviteUrl = \`\${req.protocol}://\${req.get('host')}/join/\${code}\`
  mailer.send(req.body.to, inviteUrl)
  res.end()
})`,
      errors: [{ messageId: 'linkFromHeader', line: 4 }],
    },
    {
      name: 'by concatenation',
      code: `import express from 'express'
const app = express()
app.post('/signup', async (req, res) => {
  await sendMail(req.body.email, 'https://' + req.headers['x-forwarded-host'] + '/verify?code=' + code)
  res.end()
})`,
      errors: [{ messageId: 'linkFromHeader', line: 4, data: { header: 'x-forwarded-host', line: 4 } }],
    },
    {
      name: 'a server action of Next.js',
      filename: 'app/actions.ts',
      code: `'use server'
import { headers } from 'next/headers'
export async function forgot(email: string) {
  const origin = (await headers()).get('origin')
  await supabase.auth.resetPasswordForEmail(email, { redirectTo: \`\${origin}/update-password\` })
}`,
      errors: [{ messageId: 'returnFromHeader', line: 5 }],
    },
    {
      name: 'a route handler',
      filename: 'app/api/checkout/route.ts',
      code: `export async function POST(request: Request) {
  const base = request.headers.get('origin') ?? 'https://example.com'
  const session = await stripe.checkout.sessions.create({ success_url: base + '/thanks', cancel_url: base + '/cart' })
  return Response.json(session)
}`,
      errors: [
        { messageId: 'returnFromHeader', line: 3 },
        { messageId: 'returnFromHeader', line: 3 },
      ],
    },
    {
      name: 'the host that Express computes',
      code: `import express from 'express'
const app = express()
app.post('/magic', async (req, res) => {
  await sendMail(req.body.email, \`https://\${req.hostname}/magic/\${token}\`)
  res.end()
})`,
      errors: [{ messageId: 'linkFromHeader', line: 4 }],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.post('/recover', async (c) => {
  const host = c.req.header('host')
  const recoveryLink = \`https://\${host}/recover/\${token}\`
  await send(recoveryLink)
  return c.body(null)
})`,
      errors: [{ messageId: 'linkFromHeader', line: 5 }],
    },
  ],
  valid: [
    {
      name: 'a configured base URL',
      code: `import express from 'express'
const app = express()
app.post('/forgot', async (req, res) => {
  const link = \`\${process.env.BASE_URL}/reset?token=\${await makeToken(req.body.email)}\`
  await sendMail(req.body.email, link)
  res.end()
})`,
    },
    {
      name: 'a header that is compared with a list',
      filename: 'app/api/checkout/route.ts',
      code: `const ORIGINS = ['https://shop.example', 'https://www.shop.example']
export async function POST(request: Request) {
  const origin = request.headers.get('origin')
  if (!origin || !ORIGINS.includes(origin)) return new Response(null, { status: 400 })
  const session = await stripe.checkout.sessions.create({ success_url: \`\${origin}/thanks\` })
  return Response.json(session)
}`,
    },
    {
      name: 'a link to a page without a token',
      code: `import express from 'express'
const app = express()
app.get('/feed', (req, res) => res.json({ self: \`https://\${req.headers.host}/feed\` }))`,
    },
    {
      name: 'the parsing of an address',
      code: `import http from 'node:http'
http.createServer((req, res) => {
  const url = new URL(req.url, \`http://\${req.headers.host}\`)
  res.end(url.pathname)
})`,
    },
    {
      name: 'the origin of the window',
      filename: 'src/pages/Login.tsx',
      code: `import { useState } from 'react'
export function Login() {
  const [email] = useState('')
  const send = () => supabase.auth.resetPasswordForEmail(email, { redirectTo: \`\${window.location.origin}/reset\` })
  return <button onClick={send}>Send</button>
}`,
    },
    {
      name: 'another header',
      code: `import express from 'express'
const app = express()
app.post('/verify', (req, res) => res.json({ key: \`\${req.headers['x-request-id']}/verify\` }))`,
    },
    {
      name: 'the host of a database',
      code: `const host = config.host
export const resetUrl = \`https://\${host}/reset\``,
    },
    {
      name: 'a redirect to HTTPS',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => (req.secure ? next() : res.redirect(\`https://\${req.headers.host}\${req.url}\`)))`,
    },
  ],
} satisfies RuleCases
