import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-code-injection',
  invalid: [
    {
      name: 'a calculator that evaluates',
      code: `import express from 'express'
const app = express()
app.post('/calculate', (req, res) => {
  res.json({ result: eval(req.body.expression) })
})`,
      errors: [
        { messageId: 'taintedCode', line: 4, data: { source: '`req.body.expression`', line: 4, sink: '`eval()`' } },
      ],
    },
    {
      name: 'a function made of a formula',
      code: `const express = require('express')
const router = express.Router()
router.get('/plot', (req, res) => {
  const { formula } = req.query
  const f = new Function('x', \`return \${formula}\`)
  res.json([1, 2, 3].map((x) => f(x)))
})
module.exports = router`,
      errors: [{ messageId: 'taintedCode', line: 5, data: { source: '`req.query`', line: 4, sink: '`Function()`' } }],
    },
    {
      name: 'a new context is no sandbox',
      filename: 'app/api/run/route.ts',
      code: `import vm from 'node:vm'
export async function POST(request: Request) {
  const { code } = await request.json()
  return Response.json(vm.runInNewContext(code, {}))
}`,
      errors: [{ messageId: 'taintedCode', line: 4 }],
    },
    {
      name: 'a script object, renamed',
      code: `import Fastify from 'fastify'
import { Script as Program } from 'vm'
const app = Fastify()
app.post('/x', async (request) => new Program(request.body.code).runInThisContext())`,
      errors: [{ messageId: 'taintedCode', line: 4 }],
    },
    {
      name: 'a timer with a text',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/x', (c) => {
  setTimeout('notify("' + c.req.query('name') + '")', 10)
  return c.text('ok')
})`,
      errors: [{ messageId: 'taintedCode', line: 4 }],
    },
    {
      name: 'the address of the page',
      filename: 'src/components/Run.tsx',
      code: `export function run() { void (0, eval)(decodeURIComponent(window.location.hash.slice(1))) }`,
      errors: [{ messageId: 'taintedCode', line: 1 }],
    },
    {
      name: 'math.js with the whole text',
      code: `import express from 'express'
import { evaluate } from 'mathjs'
const app = express()
app.get('/calc', (req, res) => res.json(evaluate(String(req.query.expr))))`,
      errors: [{ messageId: 'taintedCode', line: 4 }],
    },
    {
      name: 'a template from the body',
      code: `import express from 'express'
import ejs from 'ejs'
const app = express()
app.post('/preview', (req, res) => res.send(ejs.render(req.body.template, { user: 'x' })))`,
      errors: [
        {
          messageId: 'taintedTemplate',
          line: 4,
          data: { source: '`req.body.template`', line: 4, sink: '`ejs.render()`' },
        },
      ],
    },
    {
      name: 'Handlebars and Nunjucks, a value inside of the template',
      code: `import express from 'express'
import Handlebars from 'handlebars'
import nunjucks from 'nunjucks'
const app = express()
app.get('/a', (req, res) => res.send(Handlebars.compile('<h1>' + req.query.title + '</h1>')({})))
app.get('/b', (req, res) => res.send(nunjucks.renderString(\`Hello \${req.query.name}\`, {})))`,
      errors: [
        { messageId: 'taintedTemplate', line: 5 },
        { messageId: 'taintedTemplate', line: 6 },
      ],
    },
    {
      name: 'a parameter of an exported function',
      code: `export function getField(path) {
  return new Function('o', 'return o.' + path)
}`,
      errors: [{ messageId: 'parameterCode', line: 2 }],
    },
    {
      name: 'a check of another module',
      code: `import express from 'express'
import { isArithmetic } from 'some-package'
const app = express()
app.get('/x', (req, res) => {
  if (!isArithmetic(req.query.e)) return res.sendStatus(400)
  res.json(eval(req.query.e))
})`,
      errors: [{ messageId: 'uncheckedCode', line: 6 }],
    },
    {
      name: 'a router of the project that hands over request and response in one object',
      code: `import ejs from 'ejs'
import { reply } from '../router.js'
export function mails(router) {
  router.add('POST', '/mails/preview', async ({ res, json }) => {
    const { source } = json()
    reply(res, ejs.render(source, { club: 'SK' }))
  })
}`,
      errors: [{ messageId: 'taintedTemplate', line: 6 }],
    },
    {
      name: 'messages of a socket that a table of handlers answers',
      code: `import { WebSocketServer } from 'ws'
const handlers = {
  rule(state, message) {
    state.score = eval('(' + message.code + ')')
  },
  leave(state) {
    state.left = true
  },
}
const sockets = new WebSocketServer({ port: 8080 })
sockets.on('connection', (socket) => {
  const state = {}
  socket.on('message', (data) => {
    const message = JSON.parse(data.toString())
    const handler = Object.hasOwn(handlers, message.type) ? handlers[message.type] : undefined
    handler?.(state, message)
  })
})`,
      errors: [{ messageId: 'taintedCode', line: 4 }],
    },
    {
      name: 'a body that is read from the request itself',
      code: `const vm = require('node:vm')
async function readJson(req) {
  let text = ''
  for await (const chunk of req) text += chunk
  return JSON.parse(text || '{}')
}
exports.settings = async ({ req, res }) => {
  const { config } = await readJson(req)
  res.end(String(vm.runInNewContext(config, {})))
}`,
      errors: [{ messageId: 'taintedCode', line: 9 }],
    },

    {
      name: 'a module made of a text, a worker made of a text, a program that runs a text',
      code: `import express from 'express'
import { Worker } from 'node:worker_threads'
import { execFile } from 'node:child_process'
const app = express()
app.post('/hook', async (req, res) => {
  const hook = await import('data:text/javascript,' + encodeURIComponent(req.body.source))
  new Worker(\`const answer = 42; \${req.body.script}\`, { eval: true })
  execFile('python3', ['-c', req.body.python], () => res.json(hook.default()))
})`,
      errors: [
        { messageId: 'taintedCode', line: 6 },
        { messageId: 'taintedCode', line: 7 },
        { messageId: 'taintedCode', line: 8 },
      ],
    },
    {
      name: 'an async function that another module makes of a text',
      filename: 'src/app.js',
      files: {
        'package.json': '{}',
        'src/filters.js': `function makeFilter(source) {
  const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor
  return new AsyncFunction('text', source)
}
function evaluate(text) {
  const indirect = eval
  return Number(indirect(text.trim()))
}
module.exports = { makeFilter, evaluate }`,
      },
      code: `const express = require('express')
const { makeFilter, evaluate } = require('./filters')
const app = express()
app.post('/filter', async (req, res) => {
  const filter = makeFilter(req.body.source)
  res.json([await filter('a'), evaluate(req.body.sum)])
})`,
      errors: [
        { messageId: 'taintedCode', line: 5 },
        { messageId: 'taintedCode', line: 6 },
      ],
    },
  ],
  valid: [
    {
      name: 'a parser for what is meant',
      code: `import express from 'express'
const app = express()
app.post('/calculate', (req, res) => {
  res.json({ value: JSON.parse(req.body.value), sum: Number(req.body.a) + Number(req.body.b) })
})`,
    },
    {
      name: 'a constant template with data',
      code: `import express from 'express'
import ejs from 'ejs'
import Handlebars from 'handlebars'
const app = express()
const page = Handlebars.compile('<h1>{{title}}</h1>')
app.get('/x', (req, res) => res.send(ejs.render('<p><%= name %></p>', { name: req.query.name }) + page({ title: req.query.t })))`,
    },
    {
      name: 'evaluation in the page of a browser under control',
      code: `import express from 'express'
import puppeteer from 'puppeteer'
const app = express()
app.get('/x', async (req, res) => {
  const page = await (await puppeteer.launch()).newPage()
  res.json(await page.$eval(req.query.selector, (node) => node.textContent))
})`,
    },
    {
      name: 'scripts of Redis',
      code: `import express from 'express'
import { redis } from './redis'
const app = express()
app.get('/x', async (req, res) => res.json(await redis.eval('return ARGV[1]', 0, req.query.a)))`,
    },
    {
      name: 'a timer with a function',
      code: `import express from 'express'
const app = express()
app.get('/x', (req, res) => { setTimeout(() => res.json(req.query.a), Number(req.query.delay)) })`,
    },
    {
      name: 'arithmetic only',
      code: `import express from 'express'
const app = express()
app.get('/x', (req, res) => {
  const { e } = req.query
  if (!/^\\d{1,9}$/.test(e)) return res.sendStatus(400)
  res.json(eval(e))
})`,
    },
    {
      name: 'an own function of that name',
      code: `import express from 'express'
const app = express()
function evaluate(text) { return text.length }
class Function2 {}
app.get('/x', (req, res) => res.json([evaluate(req.query.e), new Function2(req.query.e)]))`,
    },
    {
      name: 'a constant text',
      code: `const root = Function('return this')()
export default eval('1 + 1') + root.length`,
    },
    {
      name: 'a configuration of a bundler',
      filename: 'webpack.config.js',
      code: `module.exports = (env) => ({ mode: eval('"' + env.mode + '"') })`,
    },
    {
      name: 'what a model writes belongs to another rule',
      code: `import OpenAI from 'openai'
const openai = new OpenAI()
export async function run() {
  const answer = await openai.chat.completions.create({ model: 'x', messages: [] })
  return eval(answer.choices[0].message.content)
}`,
    },
    {
      name: 'a template language without code',
      code: `import express from 'express'
import Mustache from 'mustache'
const app = express()
app.post('/preview', (req, res) => res.json({ text: Mustache.render(String(req.body.source), { club: 'SK' }) }))`,
    },
    {
      name: 'an answer in one object that is no handler of a route',
      code: `import ejs from 'ejs'
import { load } from './load.js'
load('mails').then(({ res, body }) => ejs.render(body, { status: res.status }))
const show = ({ response, body }) => ejs.render(body, { status: response.status })
show(await load('x'))`,
    },
    {
      name: 'one name for a type and for the value of that type',
      code: `export type INVALID = { status: 'aborted' }
export const INVALID: INVALID = Object.freeze({ status: 'aborted' })
setTimeout(INVALID.status, 10)`,
      filename: 'invalid.ts',
    },

    {
      name: 'a worker that gets data, a class that makes another of its kind',
      code: `import express from 'express'
import { Worker } from 'node:worker_threads'
const app = express()
class Money {
  constructor(amount) {
    this.amount = amount
  }
  times(factor) {
    return new (Object.getPrototypeOf(this).constructor)(this.amount * factor)
  }
}
app.post('/simulate', (req, res) => {
  new Worker('parentPort.postMessage(workerData * 2)', { eval: true, workerData: req.body.layers })
  res.json(new Money(req.body.amount).times(2))
})`,
    },
  ],
} satisfies RuleCases
