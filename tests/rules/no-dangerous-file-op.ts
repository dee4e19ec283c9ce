import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-dangerous-file-op',
  invalid: [
    {
      name: 'deletes what the body names',
      code: `import express from 'express'
import fs from 'node:fs/promises'
const app = express()
app.delete('/files', async (req, res) => {
  await fs.rm(req.body.path, { recursive: true })
  res.sendStatus(204)
})`,
      errors: [
        { messageId: 'taintedDeletion', line: 5, data: { source: '\`req.body.path\`', line: 5, sink: '\`fs.rm()\`' } },
      ],
    },
    {
      name: 'a file that everybody may change',
      code: `import { chmodSync } from 'node:fs'
chmodSync('/srv/app/key.pem', 0o777)`,
      errors: [
        {
          messageId: 'openMode',
          line: 2,
          data: { mode: '0o777', better: '0o700' },
          suggestions: [
            {
              messageId: 'closeMode',
              output: `import { chmodSync } from 'node:fs'
chmodSync('/srv/app/key.pem', 0o700)`,
            },
          ],
        },
      ],
    },
    {
      name: 'the name is joined',
      code: `const express = require('express')
const fs = require('fs')
const path = require('path')
const router = express.Router()
router.delete('/images/:name', (req, res) => {
  const file = path.join(__dirname, 'images', req.params.name)
  fs.unlinkSync(file)
  res.end()
})
module.exports = router`,
      errors: [{ messageId: 'taintedDeletion', line: 7 }],
    },
    {
      name: 'remove of fs-extra, under another name',
      code: `import Koa from 'koa'
import { remove as removeFile } from 'fs-extra'
const app = new Koa()
app.use(async (ctx) => {
  await removeFile(\`uploads/\${ctx.query.name}\`)
})`,
      errors: [{ messageId: 'taintedDeletion', line: 5 }],
    },
    {
      name: 'rimraf',
      filename: 'app/api/clean/route.ts',
      code: `import { rimraf } from 'rimraf'
export async function POST(request: Request) {
  const { folder } = await request.json()
  await rimraf('/srv/work/' + folder)
  return new Response(null, { status: 204 })
}`,
      errors: [{ messageId: 'taintedDeletion', line: 4 }],
    },
    {
      name: 'a folder and a name of the caller',
      code: `import fs from 'node:fs/promises'
import path from 'node:path'
export const remove = (root: string, id: string) => fs.rm(path.join(root, id), { recursive: true })`,
      errors: [{ messageId: 'parameterDeletion', line: 3 }],
    },
    {
      name: 'an exported helper',
      code: `import fs from 'node:fs'
export function removeReport(name: string) {
  fs.unlinkSync('/srv/reports/' + name)
}`,
      errors: [{ messageId: 'parameterDeletion', line: 3 }],
    },
    {
      name: 'a check of another module',
      code: `import express from 'express'
import fs from 'node:fs'
import { isKnown } from './files'
const app = express()
app.delete('/f/:name', (req, res) => {
  const { name } = req.params
  if (!isKnown(name)) return res.sendStatus(404)
  fs.rmSync('/srv/' + name)
  res.end()
})`,
      errors: [{ messageId: 'uncheckedDeletion', line: 8 }],
    },
    {
      name: 'a folder that everybody may change',
      code: `import { mkdir } from 'node:fs/promises'
await mkdir('/srv/uploads', { recursive: true, mode: 0o777 })`,
      errors: [
        {
          messageId: 'openMode',
          line: 2,
          suggestions: [
            {
              messageId: 'closeMode',
              output: `import { mkdir } from 'node:fs/promises'
await mkdir('/srv/uploads', { recursive: true, mode: 0o700 })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a mode as text in a constant',
      code: `import * as fs from 'fs'
const MODE = '666'
fs.chmod('data.db', MODE, () => {})`,
      errors: [{ messageId: 'openMode', line: 3, data: { mode: 'MODE', better: '0o600' } }],
    },
    {
      name: 'a temporary file that requests share',
      code: `import express from 'express'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
const app = express()
app.post('/render', (req, res) => {
  const target = path.join(os.tmpdir(), 'upload.pdf')
  fs.writeFileSync(target, req.body)
  res.sendFile(target)
})`,
      errors: [{ messageId: 'sharedTemp', line: 8 }],
    },
    {
      name: 'a temporary file with a fixed name',
      code: `import { writeFileSync } from 'fs'
export function save(text: string) {
  writeFileSync('/tmp/report.json', text)
}`,
      errors: [{ messageId: 'fixedTemp', line: 3 }],
    },
  ],
  valid: [
    {
      name: 'files with fixed names in a folder of the caller',
      code: `import fs from 'node:fs'
import path from 'node:path'
const UNUSED = ['Dockerfile.dev', 'jest.config.js']
export function clean(folder) {
  for (const name of UNUSED) {
    const file = path.join(folder, name)
    if (fs.existsSync(file)) fs.unlinkSync(file)
  }
}`,
    },
    {
      name: 'the temporary file beside the one of the caller',
      code: `import fs from 'node:fs/promises'
export async function write(file: string, text: string) {
  const draft = \`\${file}.\${process.pid}.tmp\`
  try {
    await fs.writeFile(draft, text)
    await fs.rename(draft, file)
  } catch (error) {
    await fs.unlink(draft)
    throw error
  }
}`,
    },
    {
      name: 'the path stays below the root',
      code: `import express from 'express'
import fs from 'node:fs'
import path from 'node:path'
const app = express()
const ROOT = '/srv/files'
app.delete('/files/:name', (req, res) => {
  const file = path.resolve(ROOT, req.params.name)
  if (!file.startsWith(ROOT + path.sep)) return res.sendStatus(403)
  fs.unlinkSync(file)
  res.end()
})`,
    },
    {
      name: 'modes for the owner and its group',
      code: `import fs from 'node:fs'
fs.chmodSync('key.pem', 0o600)
fs.chmodSync('run.sh', 0o755)
fs.mkdirSync('logs', { mode: 0o750 })
fs.writeFileSync('a.txt', 'a', { mode: 0o644 })`,
    },
    {
      name: 'the file that multer made',
      code: `import express from 'express'
import fs from 'node:fs'
const app = express()
app.post('/import', (req, res) => {
  try {
    res.json({ ok: true })
  } finally {
    fs.unlinkSync(req.file.path)
  }
})`,
    },
    {
      name: 'all files that multer made',
      code: `import express from 'express'
import fs from 'node:fs/promises'
const app = express()
app.post('/import', async (req, res) => {
  for (const file of req.files) await fs.unlink(file.path)
  res.end()
})`,
    },
    {
      name: 'a path from a row that an id names',
      code: `import express from 'express'
import fs from 'node:fs'
import { db } from './db'
const app = express()
app.delete('/files/:id', async (req, res) => {
  const row = await db.file.findUnique({ where: { id: req.params.id } })
  fs.rmSync(row.path)
  res.end()
})`,
    },
    {
      name: 'the last part of the name',
      code: `import express from 'express'
import fs from 'node:fs'
import path from 'node:path'
const app = express()
app.delete('/f/:name', (req, res) => {
  fs.unlinkSync(path.join('/srv/files', path.basename(req.params.name)))
  res.end()
})`,
    },
    {
      name: 'constant paths',
      code: `import { rm } from 'node:fs/promises'
await rm('dist', { recursive: true, force: true })
export const remove = (file: string) => rm(file)`,
    },
    {
      name: 'temporary files with names of their own',
      code: `import express from 'express'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
const app = express()
app.post('/render', (req, res) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'render-'))
  fs.writeFileSync(path.join(folder, 'page.html'), 'x')
  fs.writeFileSync(path.join(os.tmpdir(), randomUUID() + '.pdf'), 'x')
  fs.writeFileSync(\`\${os.tmpdir()}/\${randomUUID()}.pdf\`, 'x')
  res.end()
})`,
    },
    {
      name: 'reading is another subject',
      code: `import express from 'express'
import fs from 'node:fs'
const app = express()
app.get('/f/:name', (req, res) => res.send(fs.readFileSync('files/' + req.params.name)))`,
    },
    {
      name: 'rm of another object',
      code: `import express from 'express'
import { basket } from './basket'
const app = express()
app.delete('/items/:id', (req, res) => {
  basket.rm(req.params.id)
  res.end()
})`,
    },
    {
      name: 'an entry of the listing of the folder',
      code: `import express from 'express'
import { readdir, unlink } from 'node:fs/promises'
const app = express()
app.delete('/files/:name', async (req, res) => {
  const own = await readdir('incoming')
  if (!own.includes(req.params.name)) return res.sendStatus(404)
  await unlink('incoming/' + req.params.name)
  res.sendStatus(204)
})`,
    },
  ],
} satisfies RuleCases
