import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-path-traversal',
  invalid: [
    {
      name: 'a file named by the client',
      code: `import express from 'express'
import path from 'node:path'
const app = express()
app.get('/files/:name', (req, res) => {
  res.sendFile(path.join(__dirname, 'uploads', req.params.name))
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, data: { source: '`req.params.name`', line: 5, sink: '`res.sendFile()`' } },
      ],
    },
    {
      name: 'concatenation and promises',
      code: `const express = require('express')
const { readFile } = require('fs/promises')
const router = express.Router()
router.get('/report', async (req, res) => {
  const { file } = req.query
  res.send(await readFile('./reports/' + file, 'utf8'))
})
module.exports = router`,
      errors: [{ messageId: 'taintedPath', line: 6, data: { source: '`req.query`', line: 5, sink: '`readFile()`' } }],
    },
    {
      name: 'Next route handler with a slug',
      filename: 'app/api/docs/[...slug]/route.ts',
      code: `import fs from 'node:fs'
import path from 'node:path'
export async function GET(request: Request, { params }) {
  const { slug } = await params
  const file = path.join(process.cwd(), 'content', ...slug)
  return new Response(fs.readFileSync(file, 'utf8'))
}`,
      errors: [{ messageId: 'taintedPath', line: 6 }],
    },
    {
      name: 'resolve without a check',
      code: `import Fastify from 'fastify'
import * as fs from 'fs'
import { resolve } from 'path'
const app = Fastify()
app.get('/x/:f', async (request, reply) => reply.send(fs.createReadStream(resolve('/srv', request.params.f))))`,
      errors: [{ messageId: 'taintedPath', line: 5 }],
    },
    {
      name: 'a check whose prefix has no separator behind a literal',
      code: `import express from 'express'
import fs from 'fs'
import path from 'path'
const app = express()
app.get('/x', (req, res) => {
  const file = path.resolve('/srv/files', req.query.f)
  if (!file.startsWith('/srv/files')) return res.sendStatus(403)
  fs.createReadStream(file).pipe(res)
})`,
      errors: [{ messageId: 'taintedPath', line: 8 }],
    },
    {
      name: 'dots removed once',
      code: `import { Hono } from 'hono'
import { readFileSync } from 'fs'
const app = new Hono()
app.get('/x', (c) => c.text(readFileSync('pages/' + c.req.query('p').replace('../', ''), 'utf8')))`,
      errors: [{ messageId: 'taintedPath', line: 4 }],
    },
    {
      name: 'read through fs-extra and a helper',
      code: `import express from 'express'
import { readJson as read } from 'fs-extra'
const app = express()
const toPath = (name) => \`/data/\${name}\`
app.get('/x', async (req, res) => { await read(toPath(req.body.name)); res.end() })`,
      errors: [{ messageId: 'taintedPath', line: 5 }],
    },
    {
      name: 'decoded after it was cleaned',
      code: `import express from 'express'
import fs from 'fs'
import path from 'path'
const app = express()
app.get('/x', (req, res) => {
  const name = path.basename(req.query.f)
  res.send(fs.readFileSync('files/' + decodeURIComponent(name)))
})`,
      errors: [{ messageId: 'taintedPath', line: 7 }],
    },
    {
      name: 'an entry of an archive',
      code: `import AdmZip from 'adm-zip'
import fs from 'fs'
import path from 'path'
export function unpack(buffer: Buffer, target: string) {
  for (const entry of new AdmZip(buffer).getEntries()) {
    fs.writeFileSync(path.join(target, entry.entryName), entry.getData())
  }
}`,
      errors: [
        {
          messageId: 'archiveEntry',
          line: 6,
          data: { source: '`a name inside of the archive`', line: 5, sink: '`fs.writeFileSync()`' },
        },
      ],
    },
    {
      name: 'an entry of tar-stream',
      code: `import tar from 'tar-stream'
import { createWriteStream } from 'fs'
const extract = tar.extract()
extract.on('entry', (header, stream, next) => {
  stream.pipe(createWriteStream('/srv/' + header.name))
  next()
})`,
      errors: [{ messageId: 'archiveEntry', line: 5 }],
    },
    {
      name: 'a parameter of an exported function, joined',
      code: `import fs from 'fs'
import path from 'path'
export function readNote(name: string) {
  return fs.readFileSync(path.join('/srv/notes', name), 'utf8')
}`,
      errors: [{ messageId: 'parameterPath', line: 4 }],
    },
    {
      name: 'a check of another module',
      code: `import express from 'express'
import fs from 'fs'
import { isSafeName } from 'some-package'
const app = express()
app.get('/x', (req, res) => {
  if (!isSafeName(req.query.f)) return res.sendStatus(400)
  res.send(fs.readFileSync('files/' + req.query.f))
})`,
      errors: [{ messageId: 'uncheckedPath', line: 7 }],
    },
    {
      name: 'a template of the server',
      code: `import express from 'express'
const app = express()
app.get('/page', (req, res) => res.render(req.query.page))`,
      errors: [{ messageId: 'taintedPath', line: 3 }],
    },
    {
      name: 'a query parameter of a Lambda function',
      code: `import { readFile } from 'node:fs/promises'
export const template = async (event) => {
  const { lang = 'en' } = event.queryStringParameters ?? {}
  return { statusCode: 200, body: await readFile(\`/opt/templates/\${lang}/mail.hbs\`, 'utf8') }
}`,
      errors: [{ messageId: 'taintedPath', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'the last part of the name',
      code: `import express from 'express'
import path from 'node:path'
const app = express()
app.get('/files/:name', (req, res) => {
  res.sendFile(path.join(__dirname, 'uploads', path.basename(req.params.name)))
})`,
    },
    {
      name: 'resolved and held below the root',
      code: `import express from 'express'
import fs from 'node:fs'
import path from 'node:path'
const ROOT = path.resolve('uploads')
const app = express()
app.get('/files', (req, res) => {
  const file = path.resolve(ROOT, req.query.name)
  if (!file.startsWith(ROOT + path.sep)) return res.sendStatus(403)
  fs.createReadStream(file).pipe(res)
})`,
    },
    {
      name: 'sendFile with a root',
      code: `import express from 'express'
const app = express()
app.get('/files/:name', (req, res) => res.sendFile(req.params.name, { root: 'uploads' }))`,
    },
    {
      name: 'a relative path that does not climb',
      code: `import Fastify from 'fastify'
import fs from 'fs'
import path from 'path'
const app = Fastify()
app.get('/x', async (request, reply) => {
  const file = path.join('/srv', request.query.f)
  const relative = path.relative('/srv', file)
  if (relative.startsWith('..') || path.isAbsolute(relative)) return reply.code(403).send()
  return fs.promises.readFile(file)
})`,
    },
    {
      name: 'a helper that throws',
      code: `import { Hono } from 'hono'
import { readFile } from 'fs/promises'
import path from 'path'
const ROOT = '/srv'
function toSafePath(name) {
  const full = path.resolve(ROOT, name)
  if (!full.startsWith(ROOT + path.sep)) throw new Error('outside')
  return full
}
new Hono().get('/x', async (c) => c.body(await readFile(toSafePath(c.req.query('f')))))`,
    },
    {
      name: 'a name without dots and slashes',
      filename: 'app/api/x/route.ts',
      code: `import { readFile } from 'node:fs/promises'
export async function GET(request: Request) {
  const name = new URL(request.url).searchParams.get('name')
  if (!/^[\\w-]+$/.test(name)) return new Response(null, { status: 400 })
  return new Response(await readFile(\`content/\${name}.md\`))
}`,
    },
    {
      name: 'an id looked up in a table',
      code: `import express from 'express'
import fs from 'fs'
const FILES = { terms: 'terms.pdf', privacy: 'privacy.pdf' }
const app = express()
app.get('/x/:id', (req, res) => fs.createReadStream('docs/' + FILES[req.params.id]).pipe(res))`,
    },
    {
      name: 'a number and a UUID',
      code: `import express from 'express'
import fs from 'fs'
import { z } from 'zod'
const app = express()
app.get('/x', (req, res) => {
  const { id } = z.object({ id: z.string().uuid() }).parse(req.query)
  fs.readFile(\`data/\${id}/\${Number(req.query.page)}.json\`, (error, data) => res.send(data))
})`,
    },
    {
      name: 'made absolute before it is joined',
      code: `import http from 'node:http'
import fs from 'node:fs'
import path from 'node:path'
http.createServer((req, res) => {
  const file = path.join('/srv/public', path.normalize('/' + req.url))
  fs.createReadStream(file).pipe(res)
})`,
    },
    {
      name: 'an entry that is held below the target',
      code: `import AdmZip from 'adm-zip'
import fs from 'fs'
import path from 'path'
export function unpack(buffer: Buffer, target: string) {
  const root = path.resolve(target)
  for (const entry of new AdmZip(buffer).getEntries()) {
    const file = path.resolve(root, entry.entryName)
    if (!file.startsWith(root + path.sep)) continue
    fs.writeFileSync(file, entry.getData())
  }
}`,
    },
    {
      name: 'a file of the deployment',
      code: `import fs from 'fs'
import path from 'path'
const config = JSON.parse(fs.readFileSync(path.join(process.cwd(), 'config', process.env.NODE_ENV + '.json'), 'utf8'))
export default config`,
    },
    {
      name: 'a parameter passed through whole',
      code: `import { readFileSync } from 'fs'
export const load = (file: string) => JSON.parse(readFileSync(file, 'utf8'))`,
    },
    {
      name: 'the content comes from the client, not the path',
      code: `import express from 'express'
import fs from 'fs'
const app = express()
app.post('/x', (req, res) => { fs.writeFileSync('last.json', JSON.stringify(req.body)); res.end() })`,
    },
    {
      name: 'a client',
      filename: 'src/components/Editor.tsx',
      code: `'use client'
import { useParams } from 'next/navigation'
export function Editor({ fs }) {
  const { name } = useParams()
  return <button onClick={() => fs.readFile('/notes/' + name)}>open</button>
}`,
    },
    {
      name: 'the place where multer put the upload',
      code: `import express from 'express'
import fs from 'node:fs/promises'
import multer from 'multer'
const app = express()
app.post('/logo', multer({ dest: '/tmp', limits: { fileSize: 1e6 } }).single('logo'), async (req, res) => {
  const { path } = req.file
  res.json({ size: (await fs.readFile(path)).length, text: await fs.readFile(req.file.path, 'utf8') })
})`,
    },
    {
      name: 'the folder of the resolved path, and its first step from the root',
      code: `import { readFile } from 'node:fs/promises'
import path from 'node:path'
function below(folder, name) {
  const full = path.resolve(folder, name)
  const steps = path.relative(folder, full).split(path.sep)
  return steps[0] === '' || steps[0] === '..' || path.isAbsolute(steps.join(path.sep)) ? null : full
}
export const attachment = async (event) => {
  const full = path.resolve('/mnt/attachments', event.pathParameters.proxy)
  if (path.dirname(full) !== '/mnt/attachments') return { statusCode: 404 }
  return { statusCode: 200, body: await readFile(full, 'utf8') }
}
export const asset = async (event) => {
  const file = below('/srv/public', event.pathParameters.proxy)
  if (!file) return { statusCode: 404 }
  return { statusCode: 200, body: await readFile(file, 'utf8') }
}`,
    },
    {
      name: 'a part of the path that router.param looked at',
      code: `import express from 'express'
import path from 'node:path'
const media = express.Router()
media.param('photo', (req, res, next, photo) => {
  if (!/^[a-z0-9_-]+\\.jpg$/.test(photo)) return res.sendStatus(404)
  next()
})
media.get('/photo/:photo', (req, res) => res.sendFile(path.resolve('photos', req.params.photo)))`,
    },
    {
      name: 'koa-send keeps to its root',
      code: `import Router from '@koa/router'
import send from 'koa-send'
const router = new Router()
router.get('/audio', async (ctx) => {
  await send(ctx, String(ctx.query.name), { root: '/srv/audio' })
})`,
    },

    {
      name: 'what stands behind the last slash, and a root or what is below it',
      code: `import express from 'express'
import fs from 'node:fs'
import path from 'node:path'
const app = express()
function safeJoin(root, name) {
  const full = path.resolve(root, name)
  if (full !== root && !full.startsWith(root + path.sep)) throw new Error('outside')
  return full
}
app.get('/x', (req, res) => {
  fs.createReadStream(path.join('/srv', req.query.name.split('/').pop())).pipe(res)
  fs.createReadStream(safeJoin('/srv', req.query.other)).pipe(res)
})`,
    },
  ],
} satisfies RuleCases
