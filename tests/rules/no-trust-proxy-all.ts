import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-trust-proxy-all',
  invalid: [
    {
      name: 'every proxy is believed',
      code: `import express from 'express'
const app = express()
app.set('trust proxy', true)`,
      errors: [{ messageId: 'trustedProxies', line: 3, data: { setting: `app.set('trust proxy', true)` } }],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
export const app = Fastify({ trustProxy: true })`,
      errors: [{ messageId: 'trustedProxies', line: 2, data: { setting: 'trustProxy: true' } }],
    },
    {
      name: 'enable',
      code: `import express from 'express'
const app = express()
app.enable('trust proxy')`,
      errors: [{ messageId: 'trustedProxies', line: 3, data: { setting: `app.enable('trust proxy')` } }],
    },
    {
      name: 'a constant',
      code: `import express from 'express'
const app = express()
const ALL = true
app.set('trust proxy', ALL)`,
      errors: [{ messageId: 'trustedProxies', line: 4, data: { setting: `app.set('trust proxy', ALL)` } }],
    },
    {
      name: 'by require',
      code: `const fastify = require('fastify')
module.exports = fastify({ logger: true, trustProxy: !0 })`,
      errors: [{ messageId: 'trustedProxies', line: 2, data: { setting: 'trustProxy: !0' } }],
    },
    {
      name: 'Nest',
      code: `import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module'
const app = await NestFactory.create(AppModule)
app.set('trust proxy', true)
await app.listen(3000)`,
      errors: [{ messageId: 'trustedProxies', line: 4, data: { setting: `app.set('trust proxy', true)` } }],
    },
    {
      name: 'a chain',
      code: `import express from 'express'
const app = express()
app.set('etag', false).set('trust proxy', true)`,
      errors: [
        { messageId: 'trustedProxies', line: 3, data: { setting: `app.set('etag', false).set('trust proxy', true)` } },
      ],
    },
    {
      name: 'a template',
      code: `import express from 'express'
const app = express()
app.set(\`trust proxy\`, true)`,
      errors: [{ messageId: 'trustedProxies', line: 3, data: { setting: `app.set('trust proxy', true)` } }],
    },
  ],
  valid: [
    {
      name: 'one proxy',
      code: `import express from 'express'
const app = express()
app.set('trust proxy', 1)`,
    },
    {
      name: 'named proxies',
      code: `import Fastify from 'fastify'
export const app = Fastify({ trustProxy: '10.0.0.0/8' })`,
    },
    {
      name: 'the own machine',
      code: `import express from 'express'
const app = express()
app.set('trust proxy', 'loopback')`,
    },
    {
      name: 'switched off',
      code: `import express from 'express'
const app = express()
app.set('trust proxy', false)`,
    },
    {
      name: 'another setting',
      code: `import express from 'express'
const app = express()
app.set('json spaces', true)`,
    },
    {
      name: 'reading the setting',
      code: `import express from 'express'
const app = express()
export const trust = app.get('trust proxy')`,
    },
    {
      name: 'a function that decides',
      code: `import express from 'express'
const app = express()
app.set('trust proxy', (ip: string) => ip === '10.0.0.1')`,
    },
    {
      name: 'a test',
      filename: 'tests/app.test.ts',
      code: `import { app } from '../app'
app.set('trust proxy', true)`,
    },
  ],
} satisfies RuleCases
