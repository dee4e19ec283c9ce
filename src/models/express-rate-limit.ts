import type { LibraryModel } from '../analysis/types.ts'

const middlewares = [
  ...['express-rate-limit', 'express-rate-limit.rateLimit', 'express-slow-down', 'express-slow-down.slowDown'],
  ...['@fastify/rate-limit', 'koa-ratelimit', 'koa2-ratelimit.RateLimit.middleware', 'hono-rate-limiter.rateLimiter'],
  ...['express-brute#.prevent', 'rate-limit'],
]

export default {
  package: 'express-rate-limit',
  title: 'express-rate-limit and other limiters',
  docs: 'https://express-rate-limit.mintlify.app/',
  limiters: [
    ...['express-rate-limit', 'rate-limiter-flexible', 'express-slow-down', 'express-brute', 'limiter', 'botid'],
    ...['@nestjs/throttler', 'nestjs-throttler', '@fastify/rate-limit', 'fastify-rate-limit', 'hono-rate-limiter'],
    ...['koa-ratelimit', 'koa2-ratelimit', '@upstash/ratelimit', '@vercel/firewall', 'next-rate-limit'],
    ...['@arcjet/next', '@arcjet/node', '@arcjet/nest', '@arcjet/fastify', 'lambda-rate-limiter', 'elysia-rate-limit'],
  ],
  auth: [
    ...middlewares.map((call) => ({ call, as: 'limit' as const })),
    { call: 'rate-limiter-flexible.*.consume', as: 'limit' },
    { call: 'rate-limiter-flexible.*.penalty', as: 'limit' },
    { call: '@upstash/ratelimit.Ratelimit#.limit', as: 'limit', answer: '`success`' },
    { call: '@nestjs/throttler.ThrottlerGuard', as: 'limit' },
    { call: '@nestjs/throttler.Throttle', as: 'limit' },
    { call: '@arcjet/next().protect', as: 'limit' },
    { call: '@arcjet/node().protect', as: 'limit' },
    { call: 'limiter.RateLimiter#.removeTokens', as: 'limit' },
    { call: 'limiter.RateLimiter#.tryRemoveTokens', as: 'limit' },
    { call: 'lru-cache#.rateLimit', as: 'limit' },
  ],
} satisfies LibraryModel
