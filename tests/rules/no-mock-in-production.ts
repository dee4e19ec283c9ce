import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-mock-in-production',
  invalid: [
    {
      name: 'a database that is invented when its password is missing',
      code: `import { config } from './config'
const useMockDatabase = process.env.USE_MOCK_DB === 'true' || !config.DB_PASSWORD
export const db = useMockDatabase ? createMockDatabase() : connect(config)`,
      errors: [
        {
          messageId: 'mockWithoutConfiguration',
          line: 2,
          data: { name: 'useMockDatabase', setting: 'config.DB_PASSWORD' },
        },
      ],
    },
    {
      name: 'invented users in a route',
      code: `import express from 'express'
import { users } from './mocks/users'
const app = express()
app.get('/api/users', (req, res) => res.json(users))`,
      errors: [{ messageId: 'importedMock', line: 2, data: { module: './mocks/users' } }],
    },
    {
      name: 'a payment that is invented when its key is missing',
      code: `const MOCK_PAYMENTS = !process.env.STRIPE_SECRET_KEY
export const charge = MOCK_PAYMENTS ? fakeCharge : realCharge`,
      errors: [
        {
          messageId: 'mockWithoutConfiguration',
          line: 1,
          data: { name: 'MOCK_PAYMENTS', setting: 'process.env.STRIPE_SECRET_KEY' },
        },
      ],
    },
    {
      name: 'through Boolean()',
      code: `export const isFakeMailer = Boolean(!process.env.SMTP_HOST)`,
      errors: [{ messageId: 'mockWithoutConfiguration', line: 1 }],
    },
    {
      name: 'faker in a route handler of Next.js',
      filename: 'app/api/orders/route.ts',
      code: `import { faker } from '@faker-js/faker'
export async function GET() {
  return Response.json([{ id: faker.string.uuid(), total: faker.number.int() }])
}`,
      errors: [{ messageId: 'importedMock', line: 1, data: { module: '@faker-js/faker' } }],
    },
    {
      name: 'invented data in a Fastify route',
      code: `import fastify from 'fastify'
import mockData from '../mock-data'
const app = fastify()
app.get('/stats', async () => ({ revenue: mockData.revenue }))`,
      errors: [{ messageId: 'importedMock', line: 2 }],
    },
    {
      name: 'one of several reasons',
      code: `const useStub = config.forceStub || !env.AUTH_URL || process.env.STUB === '1'
export default useStub`,
      errors: [{ messageId: 'mockWithoutConfiguration', line: 1, data: { name: 'useStub', setting: 'env.AUTH_URL' } }],
    },
    {
      name: 'used in a helper of the handler',
      code: `import { Hono } from 'hono'
import { orders } from './__fixtures__/orders'
const app = new Hono()
app.get('/orders', (c) => {
  const list = orders.filter((order) => order.open)
  return c.json(list)
})`,
      errors: [{ messageId: 'importedMock', line: 2 }],
    },
  ],
  valid: [
    {
      name: 'a switch that somebody turns on',
      code: `const useMockDatabase = process.env.USE_MOCK_DB === 'true'
export const db = useMockDatabase ? createMockDatabase() : connect()`,
    },
    {
      name: 'refusing to start',
      code: `if (!process.env.DB_PASSWORD) throw new Error('DB_PASSWORD is not set')
export const db = connect(process.env.DB_PASSWORD)`,
    },
    {
      name: 'invented only outside of production',
      code: `const useMock = process.env.NODE_ENV !== 'production' && !process.env.API_URL
export default useMock`,
    },
    {
      name: 'an import in a test',
      filename: 'src/users.test.ts',
      code: `import { users } from './mocks/users'
test('lists', () => expect(list(users)).toEqual(users))`,
    },
    {
      name: 'behind a check of the environment',
      code: `import express from 'express'
import { users } from './mocks/users'
const app = express()
app.get('/api/users', async (req, res) => {
  if (process.env.NODE_ENV === 'development') return res.json(users)
  res.json(await store.list())
})`,
    },
    {
      name: 'behind a switch of the configuration',
      code: `import express from 'express'
import { users } from './mocks/users'
const app = express()
app.get('/api/users', async (req, res) => res.json(config.demo ? users : await store.list()))`,
    },
    {
      name: 'a seed script',
      filename: 'scripts/seed.ts',
      code: `import { faker } from '@faker-js/faker'
await db.user.create({ data: { name: faker.person.fullName() } })`,
    },
    {
      name: 'only its types',
      code: `import express from 'express'
import type { User } from './mocks/users'
const app = express()
app.get('/api/users', async (req, res) => { const list: User[] = await store.list(); res.json(list) })`,
    },
    {
      name: 'a mock-up is a drawing',
      code: `import express from 'express'
import { render } from './mockup'
const app = express()
app.get('/mockups/:id', async (req, res) => res.json(await render(req.params.id)))`,
    },
    {
      name: 'an absence that decides about something else',
      code: `const isReadOnly = !process.env.WRITE_KEY
export const mode = isReadOnly ? 'read' : 'write'`,
    },
  ],
} satisfies RuleCases
