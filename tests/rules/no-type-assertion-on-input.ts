import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-type-assertion-on-input',
  invalid: [
    {
      name: 'the body of a route handler',
      filename: 'app/api/users/route.ts',
      code: `interface CreateUser { email: string; name: string }
export async function POST(request: Request) {
  const body = (await request.json()) as CreateUser
  await db.user.create({ data: { email: body.email, name: body.name } })
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'assertedInput', line: 3, data: { type: 'CreateUser', source: '\`request.json()\`' } }],
    },
    {
      name: 'the body of an Express route',
      code: `import express from 'express'
const app = express()
app.post('/orders', async (req, res) => {
  const order = req.body as Order
  await store.save(order.items, order.total)
  res.end()
})`,
      errors: [{ messageId: 'assertedInput', line: 4, data: { type: 'Order', source: '\`req.body\`' } }],
    },
    {
      name: 'through unknown',
      code: `import express from 'express'
const app = express()
app.post('/orders', async (req, res) => {
  const order = req.body as unknown as Order
  res.json(await store.save(order))
})`,
      errors: [{ messageId: 'assertedInput', line: 4, data: { type: 'Order', source: '\`req.body\`' } }],
    },
    {
      name: 'an annotation in place of a check',
      filename: 'supabase/functions/mail/index.ts',
      code: `Deno.serve(async (req) => {
  const { to, subject }: MailRequest = await req.json()
  await send(to, subject)
  return new Response('ok')
})`,
      errors: [{ messageId: 'assertedInput', line: 2 }],
    },
    {
      name: 'a literal type',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.post('/notes', async (c) => {
  const note = (await c.req.json()) as { title: string; text: string }
  return c.json(await notes.add(note.title, note.text))
})`,
      errors: [{ messageId: 'assertedInput', line: 4 }],
    },
    {
      name: 'in angle brackets',
      code: `import express from 'express'
const app = express()
app.put('/settings', async (req, res) => {
  const settings = <Settings>req.body
  res.json(await store.update(settings.theme))
})`,
      errors: [{ messageId: 'assertedInput', line: 4 }],
    },
    {
      name: 'a text that is parsed',
      filename: 'app/api/import/route.ts',
      code: `export async function POST(request: Request) {
  const text = await request.text()
  const rows = JSON.parse(text) as { id: string }
  return Response.json(await store.load(rows.id))
}`,
      errors: [{ messageId: 'assertedInput', line: 3 }],
    },
    {
      name: 'Fastify',
      code: `import fastify from 'fastify'
const app = fastify()
app.post('/login', async (request) => {
  const { name, password } = request.body as Credentials
  return accounts.open(name, password)
})`,
      errors: [{ messageId: 'assertedInput', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'a schema',
      filename: 'app/api/users/route.ts',
      code: `import { z } from 'zod'
const CreateUser = z.object({ email: z.email(), name: z.string() })
export async function POST(request: Request) {
  const body = CreateUser.parse(await request.json())
  return Response.json(await db.user.create({ data: body }))
}`,
    },
    {
      name: 'unknown, and a check',
      code: `import express from 'express'
const app = express()
app.post('/orders', async (req, res) => {
  const body = req.body as unknown
  if (!isOrder(body)) return res.sendStatus(400)
  res.json(await store.save(body))
})`,
    },
    {
      name: 'checks of the fields',
      code: `import express from 'express'
const app = express()
app.post('/orders', async (req, res) => {
  const order = req.body as Order
  if (typeof order.total !== 'number' || !Array.isArray(order.items)) return res.sendStatus(400)
  res.json(await store.save(order))
})`,
    },
    {
      name: 'checks after destructuring',
      code: `import express from 'express'
const app = express()
app.post('/mode', async (req, res) => {
  const input = req.body as ModeInput
  const { mode } = input
  if (!['dark', 'light'].includes(mode)) return res.sendStatus(400)
  res.json(await store.setMode(mode))
})`,
    },
    {
      name: 'a function that validates',
      code: `import express from 'express'
const app = express()
app.post('/orders', async (req, res) => {
  const order = validateOrder(req.body as Order)
  res.json(await store.save(order))
})`,
    },
    {
      name: 'an answer of another service',
      code: `export async function load() {
  const response = await fetch('https://api.example/items')
  return (await response.json()) as Item[]
}`,
    },
    {
      name: 'a record of unknown values',
      code: `import express from 'express'
const app = express()
app.post('/any', (req, res) => {
  const body = req.body as Record<string, unknown>
  res.json(Object.keys(body).length)
})`,
    },
    {
      name: 'a form',
      filename: 'app/api/upload/route.ts',
      code: `export async function POST(request: Request) {
  const form = (await request.formData()) as FormData
  return Response.json({ name: form.get('name') })
}`,
    },
    {
      name: 'a parameter of the path',
      code: `import express from 'express'
const app = express()
app.get('/users/:id', async (req, res) => {
  const id = req.params.id as string
  res.json(await users.find(id))
})`,
    },
    {
      name: 'a test',
      filename: 'src/api.test.ts',
      code: `import express from 'express'
const app = express()
app.post('/x', (req, res) => {
  const body = req.body as Order
  res.json(body)
})`,
    },
    {
      name: 'a controller whose routes are behind a validation in another file',
      filename: 'src/users.controller.ts',
      files: {
        'package.json': '{"name":"shop"}',
        'src/users.route.ts': `import { users } from './users.controller'
router.post('/', ValidationMiddleware(createUserSchema), users.create)`,
      },
      code: `import type { Request, Response } from 'express'
export class UsersController {
  create = async (req: Request, res: Response) => {
    const user: NewUser = req.body
    res.json(await this.service.create(user))
  }
}`,
    },
  ],
} satisfies RuleCases
