import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-static-root-exposure',
  invalid: [
    {
      name: 'the folder of this file',
      code: `const express = require('express')
const app = express()
app.use(express.static(__dirname))`,
      errors: [{ messageId: 'servedRoot', line: 3, data: { call: '\`express.static()\`', folder: '\`__dirname\`' } }],
    },
    {
      name: 'the folder the server was started in',
      code: `import express from 'express'
const app = express()
app.use(express.static('.'))`,
      errors: [{ messageId: 'servedRoot', line: 3, data: { call: '\`express.static()\`', folder: "\`'.'\`" } }],
    },
    {
      name: 'the folder above',
      code: `import express from 'express'
import path from 'node:path'
const app = express()
app.use('/', express.static(path.join(__dirname, '..')))`,
      errors: [{ messageId: 'servedRoot', line: 4 }],
    },
    {
      name: 'cwd in a constant, serve-static',
      code: `import express from 'express'
import serveStatic from 'serve-static'
const root = process.cwd()
const app = express()
app.use(serveStatic(root, { index: false }))`,
      errors: [{ messageId: 'servedRoot', line: 5 }],
    },
    {
      name: 'a module without __dirname',
      code: `import Koa from 'koa'
import serve from 'koa-static'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
const here = dirname(fileURLToPath(import.meta.url))
const app = new Koa()
app.use(serve(here))`,
      errors: [{ messageId: 'servedRoot', line: 7 }],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
import fastifyStatic from '@fastify/static'
import path from 'node:path'
const app = Fastify()
app.register(fastifyStatic, { root: path.resolve('./') })`,
      errors: [{ messageId: 'servedRoot', line: 5 }],
    },
    {
      name: 'Hono for every path',
      code: `import { Hono } from 'hono'
import { serveStatic } from '@hono/node-server/serve-static'
const app = new Hono()
app.use('/*', serveStatic({ root: './' }))`,
      errors: [{ messageId: 'servedRoot', line: 4 }],
    },
    {
      name: 'uploads for everybody',
      code: `import express from 'express'
const app = express()
app.use('/uploads', express.static('uploads'))`,
      errors: [{ messageId: 'servedUploads', line: 3, data: { call: '\`express.static()\`' } }],
    },
    {
      name: 'a listing',
      code: `import express from 'express'
import serveIndex from 'serve-index'
const app = express()
app.use('/ftp', serveIndex('ftp', { icons: true }))`,
      errors: [{ messageId: 'listedFolder', line: 4, data: { call: '\`serveIndex()\`', folder: "\`'ftp'\`" } }],
    },
  ],
  valid: [
    {
      name: 'a public folder',
      code: `import express from 'express'
import path from 'node:path'
const app = express()
app.use(express.static('public'))
app.use(express.static(path.join(__dirname, 'public')))
app.use(express.static(path.resolve(__dirname, '..', 'client', 'dist')))`,
    },
    {
      name: 'what a build made',
      code: `import express from 'express'
import path from 'node:path'
const app = express()
const dist = path.join(process.cwd(), 'dist')
app.use(express.static(dist, { index: false }))`,
    },
    {
      name: 'a folder from the settings',
      code: `import express from 'express'
import { config } from './config'
const app = express()
app.use(express.static(config.publicFolder))
app.use(express.static(process.env.PUBLIC_DIR))`,
    },
    {
      name: 'Hono behind a prefix',
      code: `import { Hono } from 'hono'
import { serveStatic } from '@hono/node-server/serve-static'
const app = new Hono()
app.use('/static/*', serveStatic({ root: './' }))
app.get('/favicon.ico', serveStatic({ path: './favicon.ico' }))`,
    },
    {
      name: 'Fastify with a public folder',
      code: `import Fastify from 'fastify'
import fastifyStatic from '@fastify/static'
import path from 'node:path'
const app = Fastify()
app.register(fastifyStatic, { root: path.join(import.meta.dirname, 'public') })`,
    },
    {
      name: 'uploads behind a guard',
      code: `import express from 'express'
import { requireAuth } from './auth'
const app = express()
app.use('/uploads', requireAuth, express.static('uploads'))`,
    },
    {
      name: 'a template with a folder',
      code: `import express from 'express'
const app = express()
app.use(express.static(\`\${__dirname}/public\`))
app.use(express.static(__dirname + '/assets'))`,
    },
    {
      name: 'another function called static',
      code: `import { files } from './files'
files.static('.')`,
    },
  ],
} satisfies RuleCases
