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
  ],
} satisfies RuleCases
