import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-open-redirect',
  invalid: [
    {
      name: 'back to where the query says',
      code: `import express from 'express'
const app = express()
app.post('/login', (req, res) => {
  res.redirect(req.query.next || '/')
})`,
      errors: [
        {
          messageId: 'taintedRedirect',
          line: 4,
          data: { source: '`req.query.next`', line: 4, sink: '`res.redirect()`' },
        },
      ],
    },
    {
      name: 'NextResponse with an absolute address',
      filename: 'app/api/login/route.ts',
      code: `import { NextResponse } from 'next/server'
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const callbackUrl = searchParams.get('callbackUrl') ?? '/'
  return NextResponse.redirect(new URL(callbackUrl, request.url))
}`,
      errors: [
        {
          messageId: 'taintedRedirect',
          line: 5,
          data: { source: '`request.url`', line: 3, sink: '`NextResponse.redirect()`' },
        },
      ],
    },
    {
      name: 'a status before the address',
      code: `const express = require('express')
const router = express.Router()
router.get('/out', (req, res) => res.status(302).redirect(301, req.query.url))
module.exports = router`,
      errors: [{ messageId: 'taintedRedirect', line: 3 }],
    },
    {
      name: 'a single slash before it',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/go/:to', async (request, reply) => reply.redirect(\`/\${request.params.to}\`))`,
      errors: [{ messageId: 'taintedRedirect', line: 3 }],
    },
    {
      name: 'only the first slash is looked at',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/x', (c) => {
  const next = c.req.query('next')
  if (!next.startsWith('/')) return c.redirect('/')
  return c.redirect(next)
})`,
      errors: [{ messageId: 'taintedRedirect', line: 6 }],
    },
    {
      name: 'a server action',
      filename: 'app/actions.ts',
      code: `'use server'
import { redirect } from 'next/navigation'
export async function signIn(form: FormData) {
  redirect(String(form.get('to')))
}`,
      errors: [{ messageId: 'taintedRedirect', line: 4 }],
    },
    {
      name: 'a client that follows its query',
      filename: 'src/components/Login.tsx',
      code: `'use client'
import { useRouter, useSearchParams } from 'next/navigation'
export function Login() {
  const router = useRouter()
  const params = useSearchParams()
  return <button onClick={() => router.push(params.get('returnTo')!)}>go</button>
}`,
      errors: [{ messageId: 'taintedRedirect', line: 6 }],
    },
    {
      name: 'the address of the page',
      filename: 'src/components/redirect.ts',
      code: `const target = new URLSearchParams(window.location.search).get('redirect')
if (target) window.location.href = target`,
      errors: [{ messageId: 'taintedRedirect', line: 2 }],
    },
    {
      name: 'a Location header',
      code: `import express from 'express'
const app = express()
app.get('/a', (req, res) => { res.setHeader('Location', req.query.to); res.status(302).end() })
app.get('/b', (req, res) => { res.writeHead(302, { Location: req.query.to }); res.end() })`,
      errors: [
        { messageId: 'taintedRedirect', line: 3 },
        { messageId: 'taintedRedirect', line: 4 },
      ],
    },
    {
      name: 'a Response with a header',
      code: `Deno.serve((req) => {
  const to = new URL(req.url).searchParams.get('to')
  return new Response(null, { status: 302, headers: { location: to! } })
})`,
      errors: [{ messageId: 'taintedRedirect', line: 3 }],
    },
    {
      name: 'a check of another module',
      code: `import express from 'express'
import { isLocal } from 'some-package'
const app = express()
app.get('/x', (req, res) => res.redirect(isLocal(req.query.to) ? req.query.to : '/'))`,
      errors: [{ messageId: 'uncheckedRedirect', line: 4 }],
    },

    {
      name: 'an answer of Lambda that a helper of another module makes, and one that stands here',
      filename: 'src/checkout.mjs',
      files: {
        'package.json': '{}',
        'src/http.mjs': 'export const redirect = (location) => ({ statusCode: 302, headers: { location }, body: "" })',
      },
      code: `import { redirect } from './http.mjs'
export const begin = async (event) => {
  const { plan, back } = event.queryStringParameters ?? {}
  if (plan === 'free') return redirect(back ?? '/')
  return { statusCode: 302, headers: { Location: event.queryStringParameters.next } }
}`,
      errors: [
        { messageId: 'taintedRedirect', line: 4 },
        { messageId: 'taintedRedirect', line: 5 },
      ],
    },
    {
      name: 'getServerSideProps, and a Refresh header',
      filename: 'src/pages/account.tsx',
      code: `import type { GetServerSideProps } from 'next'
export const getServerSideProps: GetServerSideProps = async ({ query, res }) => {
  if (query.now) res.setHeader('Refresh', \`0; url=\${query.to}\`)
  return { redirect: { destination: query.continue, permanent: false } }
}`,
      errors: [
        { messageId: 'taintedRedirect', line: 3 },
        { messageId: 'taintedRedirect', line: 4 },
      ],
    },
  ],
  valid: [
    {
      name: 'a path of this site',
      code: `import express from 'express'
const app = express()
app.post('/login', (req, res) => {
  const next = String(req.query.next)
  res.redirect(next.startsWith('/') && !next.startsWith('//') ? next : '/')
})`,
    },
    {
      name: 'a constant path on the request',
      filename: 'middleware.ts',
      code: `import { NextResponse } from 'next/server'
export function middleware(request) {
  return NextResponse.redirect(new URL('/sign-in', request.url))
}`,
    },
    {
      name: 'a table of addresses',
      code: `import express from 'express'
const TARGETS = { docs: 'https://docs.example.test', app: '/app' }
const app = express()
app.get('/go/:to', (req, res) => res.redirect(TARGETS[req.params.to] ?? '/'))`,
    },
    {
      name: 'the same origin',
      filename: 'app/api/x/route.ts',
      code: `import { NextResponse } from 'next/server'
const BASE = 'https://app.example.test'
export async function GET(request: Request) {
  const target = new URL(new URL(request.url).searchParams.get('to') ?? '/', BASE)
  if (target.origin !== BASE) return NextResponse.redirect(BASE)
  return NextResponse.redirect(target.href)
}`,
    },
    {
      name: 'the target is only a parameter',
      code: `import express from 'express'
const app = express()
app.get('/x', (req, res) => res.redirect('/login?next=' + encodeURIComponent(req.originalUrl)))`,
    },
    {
      name: 'a path with a constant start',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.post('/orders', async (request, reply) => reply.redirect(\`/orders/\${request.body.id}\`))`,
    },
    {
      name: 'the same address with another scheme',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => req.secure ? next() : res.redirect('https://' + req.headers.host + req.url))`,
    },
    {
      name: 'back to the page before',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => res.redirect(req.get('Referrer') || '/'))`,
    },
    {
      name: 'an id of the database',
      code: `import express from 'express'
import { links } from './links'
const app = express()
app.get('/:slug', async (req, res) => {
  const link = await links.find(req.params.slug)
  res.redirect(link.url)
})`,
    },
    {
      name: 'a client that moves inside of itself',
      filename: 'src/components/Search.tsx',
      code: `'use client'
import { useRouter, useSearchParams } from 'next/navigation'
export function Search() {
  const router = useRouter()
  const params = useSearchParams()
  return <input onChange={(event) => router.push('/search?q=' + params.get('q') + event.target.value)} />
}`,
    },
    {
      name: 'an allow-list',
      code: `import { Hono } from 'hono'
const ALLOWED = ['https://a.example.test', 'https://b.example.test']
new Hono().get('/x', (c) => {
  const to = c.req.query('to')
  return ALLOWED.includes(to) ? c.redirect(to) : c.notFound()
})`,
    },
    {
      name: 'a location that is no address',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => {
  const shop = {}
  shop.location = req.body.location
  res.json({ location: req.body.location })
})`,
    },
    {
      name: 'the path of the request with one slash at its start',
      code: `import express from 'express'
const app = express()
app.get('/size/:size/*rest', (req, res) => {
  let url = req.originalUrl.replace('/size/' + req.params.size, '')
  url = url.replace(/^\\/+/, '/')
  res.redirect(url)
})`,
    },
    {
      name: 'an address that was replaced by a checked one where there is any',
      code: `import express from 'express'
import { toPath } from 'safe-path'
const app = express()
app.post('/acs', (req, res) => {
  let next = req.body.next
  if (next)
    try {
      next = toPath(next)
    } catch {
      throw new Error('not allowed')
    }
  res.redirect(next)
})`,
    },
    {
      name: 'a subdomain of the own host',
      code: `import { Hono } from 'hono'
const pages = new Hono()
pages.get('/after', (c) => {
  const url = new URL(c.req.query('u') ?? '/', 'https://app.example.com')
  if (!url.hostname.endsWith('.example.com') || url.protocol !== 'https:') return c.redirect('/')
  return c.redirect(url.toString(), 302)
})`,
    },
    {
      name: 'a path of simple segments',
      code: `import express from 'express'
const app = express()
app.get('/goodbye', (req, res) => {
  const to = String(req.query.to || '/')
  res.redirect(/^\\/[a-z0-9-]+(\\/[a-z0-9-]+)*$/.test(to) ? to : '/')
})`,
    },

    {
      name: 'an answer of Lambda that stays on the own host',
      filename: 'src/checkout.mjs',
      files: {
        'package.json': '{}',
        'src/http.mjs': 'export const redirect = (location) => ({ statusCode: 302, headers: { location }, body: "" })',
      },
      code: `import { redirect } from './http.mjs'
export const begin = async (event) => {
  const { path = '' } = event.queryStringParameters ?? {}
  return redirect(\`https://app.example/\${path}\`)
}`,
    },
  ],
} satisfies RuleCases
