import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-limiter-bypass',
  invalid: [
    {
      name: 'a header switches it off',
      filename: 'server/limit.js',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ windowMs: 60000, max: 10, skip: (req) => req.headers['x-internal'] === 'true' })`,
      errors: [{ messageId: 'clientSkips', line: 2, data: { source: "`req.headers['x-internal']`" } }],
    },
    {
      name: 'the login is left out',
      filename: 'server/limit.ts',
      code: `import { rateLimit } from 'express-rate-limit'
export const limiter = rateLimit({ windowMs: 60_000, limit: 100, skip: (req) => req.path.startsWith('/api/auth') })`,
      errors: [{ messageId: 'skippedPath', line: 2, data: { path: '/api/auth' } }],
    },
    {
      name: 'addresses behind the proxy',
      filename: 'server/limit.js',
      code: `const rateLimit = require('express-rate-limit')
module.exports = rateLimit({
  max: 5,
  skip: (req) => req.ip === '127.0.0.1' || req.ip.startsWith('10.'),
})`,
      errors: [{ messageId: 'skippedAddress', line: 4, data: { address: '10.' } }],
    },
    {
      name: 'always',
      filename: 'server/limit.ts',
      code: `import rateLimit from 'express-rate-limit'
const skip = () => true
export const limiter = rateLimit({ max: 5, skip })`,
      errors: [{ messageId: 'alwaysSkipped', line: 2 }],
    },
    {
      name: 'the client chooses the key',
      filename: 'server/limit.ts',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ max: 5, keyGenerator: (req) => req.headers['x-forwarded-for'] || req.ip })`,
      errors: [{ messageId: 'clientKey', line: 2, data: { source: "`req.headers['x-forwarded-for']`" } }],
    },
    {
      name: 'a parameter of the address',
      filename: 'server/limit.ts',
      code: `import { slowDown } from 'express-slow-down'
function isTest(req) {
  return req.query.test === '1'
}
export const limiter = slowDown({ delayAfter: 5, skip: isTest })`,
      errors: [{ messageId: 'clientSkips', line: 3 }],
    },
    {
      name: 'Hono by its header',
      filename: 'src/limit.ts',
      code: `import { rateLimiter as makeLimiter } from 'hono-rate-limiter'
export const limiter = makeLimiter({ limit: 10, keyGenerator: (c) => c.req.header('x-forwarded-for') ?? '' })`,
      errors: [{ messageId: 'clientKey', line: 2 }],
    },
    {
      name: 'the first part of a list',
      filename: 'server/limit.ts',
      code: `import Fastify from 'fastify'
import rateLimit from '@fastify/rate-limit'
const app = Fastify()
app.register(rateLimit, { max: 10, keyGenerator: (request) => String(request.headers['x-real-ip']).split(',')[0] })`,
      errors: [{ messageId: 'clientKey', line: 4 }],
    },
    {
      name: 'a path by comparison',
      filename: 'server/limit.ts',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ max: 10, skip: (req) => req.path === '/login' })`,
      errors: [{ messageId: 'skippedPath', line: 2 }],
    },
  ],
  valid: [
    {
      name: 'health checks',
      filename: 'server/limit.js',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ max: 100, skip: (req) => req.path === '/health' || req.path.startsWith('/api/health') })`,
    },
    {
      name: 'the address of the connection',
      filename: 'server/limit.ts',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ max: 5, keyGenerator: (req) => req.user?.id ?? req.ip })`,
    },
    {
      name: 'in tests',
      filename: 'server/limit.ts',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ max: 5, skip: () => process.env.NODE_ENV === 'test' })`,
    },
    {
      name: 'a header that is compared with a secret',
      filename: 'server/limit.ts',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ max: 5, skip: (req) => req.headers['x-api-key'] === process.env.INTERNAL_KEY })`,
    },
    {
      name: 'accounts that are guessed',
      filename: 'server/limit.ts',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ max: 5, keyGenerator: (req) => req.body.email })`,
    },
    {
      name: 'files of the page',
      filename: 'server/limit.ts',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ max: 50, skip: (req) => req.path.startsWith('/static') || req.method === 'OPTIONS' })`,
    },
    {
      name: 'who is logged in',
      filename: 'server/limit.ts',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ max: 5, skip: (req) => req.user?.role === 'admin' })`,
    },
    {
      name: 'a list that is filtered',
      filename: 'src/list.ts',
      code: `const rateLimit = (options) => options
export const x = rateLimit({ skip: () => true })`,
    },
    {
      name: 'successful requests',
      filename: 'server/limit.ts',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ max: 5, skipSuccessfulRequests: true })`,
    },
    {
      name: 'a test',
      filename: 'tests/limit.test.ts',
      code: `import rateLimit from 'express-rate-limit'
export const limiter = rateLimit({ max: 5, skip: () => true })`,
    },
  ],
} satisfies RuleCases
