import type { RuleCases } from '../support/cases.ts'

const SUGGESTED = 'escapeLess'

export default {
  rule: 'no-unescaped-json-in-script',
  invalid: [
    {
      name: 'the state of a page',
      code: `export function render(html, state) {
  return \`<body>\${html}<script>window.__STATE__ = \${JSON.stringify(state)}</script></body>\`
}`,
      errors: [
        {
          messageId: 'scriptData',
          line: 2,
          data: { value: 'JSON.stringify(state)' },
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `export function render(html, state) {
  return \`<body>\${html}<script>window.__STATE__ = \${JSON.stringify(state).replace(/</g, '\\\\u003c')}</script></body>\`
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'structured data of a page',
      filename: 'app/product/page.tsx',
      code: `export default async function Page({ params }) {
  const product = await load(params.id)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify({ name: product.name }) }} />
}
const load = (id) => fetch('https://api.test/' + id).then((response) => response.json())`,
      errors: [
        {
          messageId: 'scriptData',
          line: 3,
          data: { value: 'JSON.stringify({ name: product.name })' },
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `export default async function Page({ params }) {
  const product = await load(params.id)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify({ name: product.name }).replace(/</g, '\\\\u003c') }} />
}
const load = (id) => fetch('https://api.test/' + id).then((response) => response.json())`,
            },
          ],
        },
      ],
    },
    {
      name: 'concatenation in a handler',
      code: `const express = require('express')
const app = express()
app.get('/', async (req, res) => {
  const user = await db.user(req.params.id)
  res.send('<script>var user = ' + JSON.stringify(user) + ';</script>')
})`,
      errors: [
        {
          messageId: 'scriptData',
          line: 5,
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `const express = require('express')
const app = express()
app.get('/', async (req, res) => {
  const user = await db.user(req.params.id)
  res.send('<script>var user = ' + JSON.stringify(user).replace(/</g, '\\\\u003c') + ';</script>')
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'in a constant, after another script',
      code: `export function page(data) {
  const json = JSON.stringify(data, null, 2)
  return \`<script src="/a.js"></script><script>
    init(\${json})
  </script>\`
}`,
      errors: [
        {
          messageId: 'scriptData',
          line: 2,
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `export function page(data) {
  const json = JSON.stringify(data, null, 2).replace(/</g, '\\\\u003c')
  return \`<script src="/a.js"></script><script>
    init(\${json})
  </script>\`
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'through a helper of this file',
      code: `const toJson = (value) => JSON.stringify(value)
export const page = (data) => \`<script id="data" type="application/json">\${toJson(data)}</script>\``,
      errors: [
        {
          messageId: 'scriptData',
          line: 1,
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `const toJson = (value) => JSON.stringify(value).replace(/</g, '\\\\u003c')
export const page = (data) => \`<script id="data" type="application/json">\${toJson(data)}</script>\``,
            },
          ],
        },
      ],
    },
    {
      name: 'the configuration of a page, from a framework that sends texts',
      code: `import Fastify from 'fastify'
import { loadUser } from './users'
const app = Fastify()
app.get('/', async (request, reply) => {
  const user = await loadUser(request.query.id)
  reply.type('text/html')
  return \`<script type="module">import { start } from '/app.js'; start(\${JSON.stringify(user)})</script>\`
})`,
      errors: [
        {
          messageId: 'scriptData',
          line: 7,
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `import Fastify from 'fastify'
import { loadUser } from './users'
const app = Fastify()
app.get('/', async (request, reply) => {
  const user = await loadUser(request.query.id)
  reply.type('text/html')
  return \`<script type="module">import { start } from '/app.js'; start(\${JSON.stringify(user).replace(/</g, '\\\\u003c')})</script>\`
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a script of a component',
      filename: 'app/layout.tsx',
      code: `import Script from 'next/script'
export default function Layout({ children, session }) {
  return <html><body>{children}<script dangerouslySetInnerHTML={{ __html: \`window.session = \${JSON.stringify(session)}\` }} /></body></html>
}`,
      errors: [
        {
          messageId: 'scriptData',
          line: 3,
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `import Script from 'next/script'
export default function Layout({ children, session }) {
  return <html><body>{children}<script dangerouslySetInnerHTML={{ __html: \`window.session = \${JSON.stringify(session).replace(/</g, '\\\\u003c')}\` }} /></body></html>
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'two values in one script',
      code: `export const shell = (url, props) =>
  \`<script nonce="x">var url = \${encodeURIComponent(url)}, props = \${JSON.stringify({ ...props })}</script>\``,
      errors: [
        {
          messageId: 'scriptData',
          line: 2,
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `export const shell = (url, props) =>
  \`<script nonce="x">var url = \${encodeURIComponent(url)}, props = \${JSON.stringify({ ...props }).replace(/</g, '\\\\u003c')}</script>\``,
            },
          ],
        },
      ],
    },
    {
      name: 'the method of a view',
      code: `export class View {
  #head = '<script>'
  render(model) {
    return '<!doctype html><script>boot(' + JSON.stringify(model) + ')</script>'
  }
}`,
      errors: [
        {
          messageId: 'scriptData',
          line: 4,
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `export class View {
  #head = '<script>'
  render(model) {
    return '<!doctype html><script>boot(' + JSON.stringify(model).replace(/</g, '\\\\u003c') + ')</script>'
  }
}`,
            },
          ],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a part that no angle bracket stays in',
      code: `export const page = (id) => \`<script>open(\${JSON.stringify(encodeURIComponent(id))})</script>\``,
    },
    {
      name: 'escaped',
      code: `export function render(html, state) {
  return \`<script>window.__STATE__ = \${JSON.stringify(state).replace(/</g, '\\\\u003c')}</script>\`
}`,
    },
    {
      name: 'serialised for scripts',
      code: `import serialize from 'serialize-javascript'
import { uneval } from 'devalue'
export const a = (state) => \`<script>window.a = \${serialize(state)}</script>\`
export const b = (state) => \`<script>window.b = \${uneval(state)}</script>\``,
    },
    {
      name: 'data of this file',
      filename: 'app/page.tsx',
      code: `import { site } from './site'
const organization = { '@type': 'Organization', name: 'Shop', url: site.url }
export default function Page() {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(organization) }} />
}`,
    },
    {
      name: 'after the script has ended',
      code: `export const page = (data) => \`<script src="/a.js"></script><pre>\${JSON.stringify(data)}</pre>\``,
    },
    {
      name: 'JSON elsewhere',
      code: `export const save = (data) => localStorage.setItem('script', JSON.stringify(data))`,
    },
    {
      name: 'a style element',
      filename: 'src/chart.tsx',
      code: `export const Chart = ({ theme }) => <style dangerouslySetInnerHTML={{ __html: JSON.stringify(theme) }} />`,
    },
    {
      name: 'questions of this file',
      filename: 'app/faq/page.tsx',
      code: `const FAQ = [{ q: 'How?', a: 'So.' }]
export default function Page() {
  const data = { '@type': 'FAQPage', mainEntity: FAQ.map((item) => ({ name: item.q, text: item.a })) }
  return <script dangerouslySetInnerHTML={{ __html: JSON.stringify(data) }} />
}`,
    },
    {
      name: 'escaped by a helper',
      code: `const toScript = (value) => JSON.stringify(value).replaceAll('<', '\\\\u003c')
export const page = (data) => \`<script>init(\${toScript(data)})</script>\``,
    },
  ],
} satisfies RuleCases
