import type { RuleCases } from '../support/cases.ts'

const MANIFEST = { 'package.json': '{ "dependencies": { "express": "^4.19.0" } }' }

export default {
  rule: 'require-security-headers',
  invalid: [
    {
      name: 'a server of pages',
      files: MANIFEST,
      code: `import express from 'express'
const app = express()
app.use(express.static('public'))
app.listen(3000)`,
      errors: [{ messageId: 'missingHeaders', line: 2 }],
    },
    {
      name: 'a policy that is switched off',
      code: `import express from 'express'
import helmet from 'helmet'
const app = express()
app.use(helmet({ contentSecurityPolicy: false }))
app.use(express.static('dist'))`,
      errors: [{ messageId: 'policyOff', line: 4 }],
    },
    {
      name: 'templates',
      files: MANIFEST,
      code: `const express = require('express')
const app = express()
app.set('view engine', 'ejs')
app.get('/', (req, res) => res.render('index'))
app.listen(3000)`,
      errors: [{ messageId: 'missingHeaders', line: 2 }],
    },
    {
      name: 'pages that another module serves',
      filename: 'server/index.ts',
      files: {
        ...MANIFEST,
        'server/vite.ts': `import express from 'express'
export const serve = (app) => app.use(express.static('dist'))`,
      },
      code: `import express from 'express'
import { serve } from './vite'
const app = express()
app.use(express.json())
serve(app)
app.listen(5000)`,
      errors: [{ messageId: 'missingHeaders', line: 3 }],
    },
    {
      name: 'a maker of the one application, and its test',
      filename: 'src/app.js',
      files: {
        ...MANIFEST,
        'src/server.js': `const createApp = require('./app')
createApp().listen(3000)`,
        'src/app.test.js': `const createApp = require('./app')
test('starts', () => createApp())`,
      },
      code: `const express = require('express')
module.exports = () => {
  const app = express()
  app.use('/api', require('./routes'))
  return app
}`,
      errors: [{ messageId: 'missingApiHeaders', line: 3 }],
    },
    {
      name: 'an API',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/', async () => ({ ok: true }))
app.listen({ port: 3000 })`,
      errors: [{ messageId: 'missingApiHeaders', line: 2 }],
    },
    {
      name: 'the settings of Next.js',
      filename: 'next.config.mjs',
      code: `const config = { reactStrictMode: true }
export default config`,
      errors: [{ messageId: 'missingNextHeaders', line: 2 }],
    },
    {
      name: 'inline scripts',
      code: `import express from 'express'
import helmet from 'helmet'
const app = express()
app.use(
  helmet({
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], scriptSrc: ["'self'", "'unsafe-inline'"] },
    },
  }),
)`,
      errors: [{ messageId: 'inlineScripts', line: 7, data: { keyword: 'unsafe-inline' } }],
    },
    {
      name: 'the plugin of Fastify with its policy off',
      code: `import Fastify from 'fastify'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
const app = Fastify()
const options = { contentSecurityPolicy: false }
app.register(helmet, options)
app.register(fastifyStatic, { root: '/srv/public' })`,
      errors: [{ messageId: 'policyOff', line: 5 }],
    },
  ],
  valid: [
    {
      name: 'a maker of applications for several modules',
      filename: 'src/shared/express.js',
      files: {
        ...MANIFEST,
        'src/admin/app.js': `const express = require('../shared/express')
module.exports = () => express('admin')`,
        'src/site/app.js': `const express = require('../shared/express')
module.exports = () => express('site')`,
      },
      code: `const express = require('express')
const { onError } = require('./errors')
module.exports = (name) => {
  const app = express()
  app.set('name', name)
  app.use(onError)
  return app
}`,
    },
    {
      name: 'helmet',
      code: `import express from 'express'
import helmet from 'helmet'
const app = express()
app.use(helmet())
app.use(express.static('public'))
app.listen(3000)`,
    },
    {
      name: 'headers by hand',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  res.setHeader('X-Frame-Options', 'DENY')
  next()
})
app.use(express.static('public'))
app.listen(3000)`,
    },
    {
      name: 'headers in another module',
      filename: 'server/index.ts',
      files: {
        'server/security.ts': `export const security = (req, res, next) => {
  res.setHeader('Content-Security-Policy', "default-src 'self'")
  next()
}`,
      },
      code: `import express from 'express'
import { security } from './security'
const app = express()
app.use(security)
app.use(express.static('public'))
app.listen(3000)`,
    },
    {
      name: 'headers of the platform',
      files: {
        ...MANIFEST,
        'vercel.json':
          '{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "X-Frame-Options", "value": "DENY" }] }] }',
      },
      code: `import express from 'express'
const app = express()
app.use(express.static('public'))
app.listen(3000)`,
    },
    {
      name: 'a router is no server',
      code: `import express from 'express'
const router = express.Router()
router.get('/', (req, res) => res.render('index'))
export default router`,
    },
    {
      name: 'settings of Next.js with headers',
      filename: 'next.config.mjs',
      code: `export default {
  async headers() {
    return [{ source: '/(.*)', headers: [{ key: 'X-Frame-Options', value: 'DENY' }] }]
  },
}`,
    },
    {
      name: 'the policy is off for an API alone',
      code: `import express from 'express'
import helmet from 'helmet'
const app = express()
app.use(helmet({ contentSecurityPolicy: false }))
app.get('/api', (req, res) => res.json({ ok: true }))`,
    },
    {
      name: 'the policy is off for developers alone',
      code: `import express from 'express'
import helmet from 'helmet'
const app = express()
app.use(helmet({ contentSecurityPolicy: process.env.NODE_ENV === 'production' ? undefined : false }))
app.use(express.static('dist'))`,
    },
    {
      name: 'scripts with a nonce',
      code: `import helmet from 'helmet'
export const security = helmet({
  contentSecurityPolicy: { directives: { scriptSrc: ["'self'", "'unsafe-inline'", (req, res) => \`'nonce-\${res.locals.nonce}'\`] } },
})`,
    },
  ],
} satisfies RuleCases
