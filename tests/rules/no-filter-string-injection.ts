import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-filter-string-injection',
  invalid: [
    {
      name: 'the search of a list with Supabase',
      filename: 'app/api/products/route.ts',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_ANON_KEY!)
export async function GET(request: Request) {
  const q = new URL(request.url).searchParams.get('q')
  const { data } = await supabase.from('products').select('*').or(\`name.ilike.%\${q}%,brand.ilike.%\${q}%\`)
  return Response.json(data)
}`,
      errors: [{ messageId: 'taintedFilterText', line: 5 }],
    },
    {
      name: 'an OData filter',
      code: `import express from 'express'
const app = express()
app.get('/accounts', async (req, res) => {
  const { search } = req.query
  const filter = search ? \`contains(name, '\${search}')\` : undefined
  res.json(await crm.list({ filter }))
})`,
      errors: [
        {
          messageId: 'taintedFilterText',
          line: 5,
          data: { source: '\`req.query\`', line: 4, sink: '\`an OData filter\`' },
        },
      ],
    },
    {
      name: 'an LDAP filter by concatenation',
      code: `const express = require('express')
const app = express()
app.post('/login', (req, res) => {
  client.search('ou=people,dc=example', { filter: '(uid=' + req.body.user + ')' }, done(res))
})`,
      errors: [{ messageId: 'taintedFilterText', line: 4 }],
    },
    {
      name: 'an XPath expression',
      code: `import fastify from 'fastify'
const app = fastify()
app.get('/book', async (request) => xpath.select(\`//book[title='\${request.query.title}']\`, document))`,
      errors: [{ messageId: 'taintedFilterText', line: 3 }],
    },
    {
      name: 'a comparison in an OData filter',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/users', async (c) => {
  const mail = c.req.query('mail')
  return c.json(await graph.api('/users').filter(\`mail eq '\${mail}'\`).get())
})`,
      errors: [{ messageId: 'taintedFilterText', line: 5 }],
    },
    {
      name: 'through a helper of this file',
      code: `import express from 'express'
const app = express()
const toFilter = (name: string) => \`startswith(displayName,'\${name}')\`
app.get('/users', async (req, res) => res.json(await graph.list(toFilter(req.query.name))))`,
      errors: [{ messageId: 'taintedFilterText', line: 3 }],
    },
    {
      name: 'the parameter of an exported function that puts the text together first',
      code: `export function findAccount(name: string) {
  const pattern = '*' + name
  return directory.search(\`(&(objectClass=person)(cn=\${pattern}))\`)
}`,
      errors: [{ messageId: 'parameterFilterText', line: 3 }],
    },
    {
      name: 'after a check of another package',
      code: `import express from 'express'
import { isSafeSearch } from 'some-package'
const app = express()
app.get('/users', async (req, res) => {
  if (!isSafeSearch(req.query.mail)) return res.sendStatus(400)
  res.json(await graph.list(\`mail eq '\${req.query.mail}'\`))
})`,
      errors: [{ messageId: 'uncheckedFilterText', line: 6 }],
    },
  ],
  valid: [
    {
      name: 'escaped quotes',
      code: `import express from 'express'
const app = express()
app.get('/accounts', async (req, res) => {
  const search = String(req.query.search).replace(/'/g, "''")
  res.json(await crm.list({ filter: \`contains(name, '\${search}')\` }))
})`,
    },
    {
      name: 'a method of its own for each condition',
      filename: 'app/api/products/route.ts',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_ANON_KEY!)
export async function GET(request: Request) {
  const q = new URL(request.url).searchParams.get('q')
  const { data } = await supabase.from('products').select('*').ilike('name', \`%\${q}%\`)
  return Response.json(data)
}`,
    },
    {
      name: 'only letters and digits',
      code: `import express from 'express'
const app = express()
app.get('/users', async (req, res) => {
  const { name } = req.query
  if (!/^[a-z0-9]+$/i.test(name)) return res.sendStatus(400)
  res.json(await graph.list(\`startswith(displayName,'\${name}')\`))
})`,
    },
    {
      name: 'a number',
      code: `import express from 'express'
const app = express()
app.get('/orders', async (req, res) => res.json(await crm.list(\`total gt '\${Number(req.query.min)}'\`)))`,
    },
    {
      name: 'a constant',
      code: `import express from 'express'
const app = express()
const STATE = 'open'
app.get('/orders', async (req, res) => res.json(await crm.list(\`state eq '\${STATE}'\`)))`,
    },
    {
      name: 'a member of a list',
      code: `import express from 'express'
const app = express()
const STATES = ['open', 'closed']
app.get('/orders', async (req, res) => {
  if (!STATES.includes(req.query.state)) return res.sendStatus(400)
  res.json(await crm.list(\`state eq '\${req.query.state}'\`))
})`,
    },
    {
      name: 'a sentence that only looks like it',
      code: `import express from 'express'
const app = express()
app.get('/hello', (req, res) => res.json({ text: \`The list contains '\${req.query.name}'\` }))`,
    },
    {
      name: 'a query of another language in a tagged template',
      code: `import gql from 'graphql-tag'
export const QUERY = gql\`query { users(filter: { name: { eq: "x" } }) { id } }\``,
    },
  ],
} satisfies RuleCases
