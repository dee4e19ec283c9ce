import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-ssrf',
  invalid: [
    {
      name: 'an address from the body',
      code: `import express from 'express'
const app = express()
app.post('/preview', async (req, res) => {
  const page = await fetch(req.body.url)
  res.json({ title: await page.text() })
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, data: { source: '`req.body.url`', line: 4, sink: '`fetch()`' } }],
    },
    {
      name: 'a host from the query in a template',
      code: `const express = require('express')
const router = express.Router()
router.get('/status', async (req, res) => {
  const { host } = req.query
  const answer = await fetch(\`https://\${host}/health\`)
  res.json(await answer.json())
})
module.exports = router`,
      errors: [{ messageId: 'taintedUrl', line: 5, data: { source: '`req.query`', line: 4, sink: '`fetch()`' } }],
    },
    {
      name: 'Next.js route handler',
      filename: 'app/api/proxy/route.ts',
      code: `export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const target = searchParams.get('url')
  const upstream = await fetch(target!)
  return new Response(upstream.body)
}`,
      errors: [{ messageId: 'taintedUrl', line: 4 }],
    },
    {
      name: 'through a helper of the same file',
      code: `import express from 'express'
const app = express()
async function load(address: string) {
  return fetch(address)
}
app.post('/import', async (req, res) => {
  const body = await load(req.body.feed)
  res.json(body)
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, data: { source: '`req.body.feed`', line: 7, sink: '`fetch()`' } }],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.post('/hook', async (c) => {
  const body = await c.req.json()
  await fetch(body.callbackUrl, { method: 'POST' })
  return c.text('ok')
})`,
      errors: [{ messageId: 'taintedUrl', line: 5 }],
    },
    {
      name: 'a check that is somewhere else',
      code: `import express from 'express'
import { isSafeUrl } from 'some-package'
const app = express()
app.post('/preview', async (req, res) => {
  if (!isSafeUrl(req.body.url)) return res.sendStatus(400)
  res.send((await fetch(req.body.url)).status.toString())
})`,
      errors: [{ messageId: 'uncheckedUrl', line: 6 }],
    },
    {
      name: 'an address built from a parameter of an exported function',
      code: `export async function getWeather(host: string) {
  return fetch('https://' + host + '/weather')
}`,
      errors: [{ messageId: 'parameterUrl', line: 2 }],
    },
    {
      name: 'a tool argument that the model fills in',
      code: `import { tool } from 'ai'
export const browse = tool({
  description: 'Read a page',
  execute: async (args) => (await fetch(args.url)).text(),
})`,
      errors: [{ messageId: 'modelUrl', line: 4 }],
    },
    {
      name: 'axios with an options object',
      code: `import express from 'express'
import axios from 'axios'
const app = express()
app.post('/proxy', async (req, res) => {
  const answer = await axios({ method: 'get', url: req.body.target })
  res.json(answer.data)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, data: { source: '`req.body.target`', line: 5, sink: '`axios()`' } }],
    },
    {
      name: 'an instance of axios, a renamed client, a namespace',
      code: `import express from 'express'
import axios from 'axios'
import { request as send } from 'undici'
import * as http from 'node:http'
const api = axios.create({ timeout: 1000 })
const app = express()
app.get('/a', async (req, res) => res.json((await api.get(req.query.a)).data))
app.get('/b', async (req, res) => res.json(await send(req.query.b)))
app.get('/c', (req, res) => http.get({ hostname: req.query.c }, (answer) => answer.pipe(res)))`,
      errors: [
        { messageId: 'taintedUrl', line: 7 },
        { messageId: 'taintedUrl', line: 8 },
        { messageId: 'taintedUrl', line: 9 },
      ],
    },
    {
      name: 'a browser that opens what the client says',
      code: `import Fastify from 'fastify'
import puppeteer from 'puppeteer'
const app = Fastify()
app.post('/pdf', async (request) => {
  const browser = await puppeteer.launch()
  const page = await browser.newPage()
  await page.goto(request.body.url)
  return page.pdf()
})`,
      errors: [{ messageId: 'taintedUrl', line: 7 }],
    },
    {
      name: 'a check of the scheme only',
      code: `import express from 'express'
const app = express()
app.post('/preview', async (req, res) => {
  const { url } = req.body
  if (!url.startsWith('http')) return res.sendStatus(400)
  res.send(await (await fetch(url)).text())
})`,
      errors: [
        {
          messageId: 'incompleteCheck',
          line: 6,
          data: { source: '`req.body`', line: 4, sink: '`fetch()`', check: 5 },
        },
      ],
    },
    {
      name: 'a list of what is refused',
      filename: 'app/api/image/route.ts',
      code: `export async function POST(request: Request) {
  const { src } = await request.json()
  const parsed = new URL(src)
  if (parsed.hostname === 'localhost' || parsed.hostname === '127.0.0.1') return new Response(null, { status: 400 })
  return fetch(src)
}`,
      errors: [{ messageId: 'incompleteCheck', line: 5 }],
    },
    {
      name: 'credentials of the machine',
      code: `export async function getRole() {
  return (await fetch('http://169.254.169.254/latest/meta-data/iam/security-credentials/')).text()
}`,
      errors: [
        {
          messageId: 'internalHost',
          line: 2,
          data: { sink: '`fetch()`', host: '`http://169.254.169.254`' },
        },
      ],
    },

    {
      name: 'the base of a client, of another module and of Axios',
      filename: 'src/app.ts',
      files: {
        'package.json': '{}',
        'src/client.ts': `export class Client {
  constructor(private readonly base: string) {}
  async get(path: string) {
    return fetch(\`\${this.base}/\${path}\`)
  }
}`,
      },
      code: `import express from 'express'
import axios from 'axios'
import { Client } from './client'
const app = express()
app.get('/x', async (req, res) => {
  const client = new Client(req.query.base as string)
  const http = axios.create({ baseURL: req.query.api as string })
  res.json([await client.get('items'), await http.get('/items')])
})`,
      errors: [
        { messageId: 'taintedUrl', line: 6 },
        { messageId: 'taintedUrl', line: 7 },
      ],
    },

    {
      name: 'a look at the addresses behind a name, and an agent of another module',
      filename: 'src/app.ts',
      files: {
        'package.json': '{}',
        'src/net.ts': `import dns from 'node:dns/promises'
export async function resolvesToPrivate(host: string) {
  return (await dns.lookup(host, { all: true })).some(({ address }) => /^10\\./.test(address))
}`,
        'src/agent.ts': 'export const publicOnly: unknown = undefined',
      },
      code: `import express from 'express'
import { resolvesToPrivate } from './net'
import { publicOnly } from './agent'
const app = express()
app.get('/x', async (req, res) => {
  const url = new URL(req.query.url as string)
  if (await resolvesToPrivate(url.hostname)) return res.status(400).end()
  res.json([await fetch(url), await fetch(req.query.other as string, { dispatcher: publicOnly })])
})`,
      errors: [
        { messageId: 'uncheckedUrl', line: 8 },
        { messageId: 'uncheckedUrl', line: 8 },
      ],
    },
  ],
  valid: [
    {
      name: 'only the path comes from the client',
      code: `import express from 'express'
const app = express()
app.get('/users/:id', async (req, res) => {
  const answer = await fetch(\`https://api.example.test/users/\${req.params.id}\`)
  res.json(await answer.json())
})`,
    },
    {
      name: 'host compared with a constant set',
      code: `import express from 'express'
const ALLOWED = new Set(['images.example.test'])
const app = express()
app.get('/image', async (req, res) => {
  const target = new URL(req.query.src)
  if (!ALLOWED.has(target.hostname)) return res.sendStatus(400)
  res.send(await (await fetch(target)).text())
})`,
    },
    {
      name: 'a constant address',
      code: `export async function getRates() { return fetch('https://rates.example.test/latest') }`,
    },
    {
      name: 'client code fetches what its own router says',
      filename: 'src/components/Page.tsx',
      code: `'use client'
import { useSearchParams } from 'next/navigation'
export function Page() {
  const params = useSearchParams()
  void fetch(params.get('url')!)
  return <p />
}`,
    },
    {
      name: 'the address of the deployment',
      code: `import express from 'express'
const app = express()
app.get('/orders/:id', async (req, res) => {
  res.json(await (await fetch(\`\${process.env.ORDERS_URL}/orders/\${req.params.id}\`)).json())
})`,
    },
    {
      name: 'a parameter passed through whole',
      code: `export function request(url: string, init?: RequestInit) { return fetch(url, init) }`,
    },
    {
      name: 'a test file',
      filename: 'tests/proxy.test.ts',
      code: `import express from 'express'
const app = express()
app.get('/x', async (req, res) => { res.send(await fetch(req.query.url)) })`,
    },
    {
      name: 'allowed address from a constant table',
      code: `import express from 'express'
const FEEDS = { news: 'https://news.example.test/rss', blog: 'https://blog.example.test/rss' }
const app = express()
app.get('/feed/:name', async (req, res) => {
  res.send(await (await fetch(FEEDS[req.params.name])).text())
})`,
    },
    {
      name: 'a host and its subdomains',
      code: `import express from 'express'
import axios from 'axios'
const HOSTS = ['cdn.example.test', 'img.example.test']
const app = express()
app.get('/x', async (req, res) => {
  const url = new URL(String(req.query.url))
  if (url.protocol !== 'https:' || !HOSTS.some((host) => url.hostname === host || url.hostname.endsWith('.' + host)))
    return res.sendStatus(400)
  const { data } = await axios.get(url.href)
  res.send(data)
})`,
    },
    {
      name: 'a path below a base address',
      code: `import Fastify from 'fastify'
import axios from 'axios'
const api = axios.create({ baseURL: 'https://api.example.test' })
const app = Fastify()
app.get('/users/:id', async (request) => (await api.get(\`/users/\${request.params.id}\`)).data)`,
    },
    {
      name: 'parameters and body of the client, address of ours',
      code: `import express from 'express'
import axios from 'axios'
const app = express()
app.post('/x', async (req, res) => {
  const query = new URLSearchParams({ q: req.query.q })
  await axios.post('https://api.example.test/x', req.body, { params: req.query })
  await axios({ url: 'https://api.example.test/y', data: req.body })
  res.json(await (await fetch(\`https://api.example.test/search?\${query}\`)).json())
})`,
    },
    {
      name: 'a service on this machine while developing',
      code: `export const ping = () => fetch('http://localhost:3000/health').then(() => fetch('http://127.0.0.1:9000'))`,
    },
    {
      name: 'a list of refused addresses is no request',
      code: `const PRIVATE = ['http://169.254.169.254/', 'http://10.0.0.1/']
export const isPrivate = (url: string) => PRIVATE.some((start) => url.startsWith(start))`,
    },
    {
      name: 'a Request that nobody sends',
      code: `import express from 'express'
import { render } from './pages'
const app = express()
app.use(async (req, res) => {
  const url = new URL(req.originalUrl, 'http://' + req.get('host'))
  res.send(await render(new Request(url.toString(), { method: req.method })))
})`,
    },

    {
      name: 'a host that was taken out of the address',
      code: `import express from 'express'
const app = express()
const HOSTS = new Set(['a.example', 'b.example'])
app.get('/x', async (req, res) => {
  const { hostname, protocol } = new URL(req.query.url)
  if (protocol !== 'https:' || !HOSTS.has(hostname)) return res.status(400).end()
  const { host } = new URL(req.query.feed)
  if (!HOSTS.has(host)) return res.status(400).end()
  res.json([await fetch(req.query.url), await fetch(req.query.feed)])
})`,
    },

    {
      name: 'a host in a switch, in a table, in a pattern',
      code: `import express from 'express'
const app = express()
const HOSTS = new Set(['a.example', 'b.example'])
app.get('/x', async (req, res) => {
  const first = new URL(req.query.first)
  switch (first.hostname) {
    case 'a.example':
      break
    default:
      return res.status(400).end()
  }
  const second = new URL(req.query.second)
  if (!{ 'a.example': true }[second.hostname]) return res.status(400).end()
  const third = new URL(req.query.third)
  if (!/^(?:[a-z0-9-]+\\.)?partner\\.example$/.test(third.hostname)) return res.status(400).end()
  res.json([await fetch(first), await fetch(second), await fetch(third)])
})`,
    },

    {
      name: 'what stands behind a host that the caller of a helper gives',
      code: `import express from 'express'
import axios from 'axios'
const app = express()
class Client {
  constructor(base) {
    this.base = base
  }
  get(path) {
    return fetch(\`\${this.base}/\${path}\`)
  }
}
app.get('/x', async (req, res) => {
  const client = new Client('https://api.example')
  res.json([await client.get(\`items/\${req.query.id}\`), await axios.get(\`items/\${req.query.id}\`)])
})`,
    },

    {
      name: 'predicates of another module that get the host, a schema that refines',
      filename: 'src/app.ts',
      files: {
        'package.json': '{}',
        'src/hosts.ts': `import dns from 'node:dns/promises'
const PARTNERS = ['a.example']
export const isPartner = (host: string) => PARTNERS.some((p) => host === p || host.endsWith(\`.\${p}\`))
export async function resolvesToPrivate(host: string) {
  return (await dns.lookup(host, { all: true })).some(({ address }) => /^10\\./.test(address))
}`,
        'src/agent.ts': 'export const publicOnly: unknown = undefined',
      },
      code: `import express from 'express'
import { z } from 'zod'
import { isPartner } from './hosts'
const app = express()
const Feed = z.object({ url: z.string().url().refine((value) => isPartner(new URL(value).hostname)) })
app.get('/x', async (req, res) => {
  const first = new URL(req.query.first as string)
  if (!isPartner(first.hostname)) return res.status(400).end()
  const { url } = Feed.parse(req.query)
  res.json([await fetch(first), await fetch(url)])
})`,
    },
  ],
} satisfies RuleCases
