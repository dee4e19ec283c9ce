import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-user-controlled-filename',
  invalid: [
    {
      name: 'the name as it came',
      code: `import multer from 'multer'
export const storage = multer.diskStorage({
  destination: 'uploads/',
  filename: (req, file, cb) => cb(null, file.originalname),
})`,
      errors: [
        { messageId: 'clientName', line: 4, data: { source: '`file.originalname`', line: 4, sink: '`multer`' } },
      ],
    },
    {
      name: 'a time before the name',
      code: `const multer = require('multer')
const storage = multer.diskStorage({
  destination: (req, file, cb) => cb(null, 'public/uploads'),
  filename(req, file, cb) {
    const unique = Date.now() + '-' + file.originalname
    cb(null, unique)
  },
})
module.exports = multer({ storage })`,
      errors: [
        { messageId: 'keptExtension', line: 6, data: { source: '`file.originalname`', line: 5, sink: '`multer`' } },
      ],
    },
    {
      name: 'express-fileupload',
      code: `import express from 'express'
const app = express()
app.post('/upload', (req, res) => {
  const photo = req.files.photo
  photo.mv('./uploads/' + photo.name, () => res.sendStatus(204))
})`,
      errors: [{ messageId: 'clientPath', line: 5 }],
    },
    {
      name: 'a key in S3',
      code: `import express from 'express'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
const app = express()
const s3 = new S3Client({})
app.post('/upload', async (req, res) => {
  await s3.send(new PutObjectCommand({ Bucket: 'files', Key: \`uploads/\${req.file.originalname}\`, Body: req.file.buffer }))
  res.end()
})`,
      errors: [
        {
          messageId: 'clientKey',
          line: 6,
          data: { source: '`req.file.originalname`', line: 6, sink: '`PutObjectCommand()`' },
        },
      ],
    },
    {
      name: 'a blob of Vercel',
      filename: 'app/api/upload/route.ts',
      code: `import { put } from '@vercel/blob'
export async function POST(request: Request) {
  const form = await request.formData()
  const file = form.get('file') as File
  return Response.json(await put(file.name, file, { access: 'public' }))
}`,
      errors: [{ messageId: 'clientKey', line: 5 }],
    },
    {
      name: 'a template with a named filter function',
      code: `import { diskStorage } from 'multer'
function toName(req, file, done) {
  done(null, \`\${req.user.id}_\${file.originalname}\`)
}
export const storage = diskStorage({ destination: 'uploads', filename: toName })`,
      errors: [{ messageId: 'keptExtension', line: 3 }],
    },
    {
      name: 'a bucket of Google',
      code: `import express from 'express'
import { Storage } from '@google-cloud/storage'
const app = express()
const storage = new Storage()
app.put('/files', async (req, res) => {
  const { fileName } = req.body
  await storage.bucket('docs').file(fileName).save(req.body.data)
  res.end()
})`,
      errors: [{ messageId: 'clientKey', line: 7 }],
    },
    {
      name: 'behind a namespace',
      code: `import * as multer from 'multer'
export const storage = multer.diskStorage({
  filename: (_req, { originalname }, cb) => { cb(null, originalname) },
})`,
      errors: [{ messageId: 'clientName', line: 3 }],
    },
  ],
  valid: [
    {
      name: 'a random name with the extension',
      code: `import multer from 'multer'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
export const storage = multer.diskStorage({
  destination: 'uploads/',
  filename: (req, file, cb) => cb(null, randomUUID() + path.extname(file.originalname)),
})`,
    },
    {
      name: 'an extension by type',
      code: `import multer from 'multer'
import { randomUUID } from 'node:crypto'
const EXTENSIONS = { 'image/png': '.png', 'image/jpeg': '.jpg' }
export const storage = multer.diskStorage({
  filename: (req, file, cb) => cb(null, randomUUID() + EXTENSIONS[file.mimetype]),
})`,
    },
    {
      name: 'only the name of the field',
      code: `import multer from 'multer'
export const storage = multer.diskStorage({
  filename: (req, file, cb) => cb(null, 'avatar-' + req.user.id + '.png'),
})`,
    },
    {
      name: 'a name without special characters, behind a time',
      code: `import multer from 'multer'
export const storage = multer.diskStorage({
  filename: (req, file, cb) => cb(null, Date.now() + '-' + file.originalname.replace(/[^a-z0-9.]/gi, '_')),
})`,
    },
    {
      name: 'a unique key in S3',
      code: `import express from 'express'
import { randomUUID } from 'node:crypto'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
const app = express()
const s3 = new S3Client({})
app.post('/upload', async (req, res) => {
  await s3.send(new PutObjectCommand({ Bucket: 'files', Key: \`\${randomUUID()}/\${req.file.originalname}\`, Body: req.file.buffer }))
  res.end()
})`,
    },
    {
      name: 'the last part of the name',
      code: `import express from 'express'
import path from 'node:path'
const app = express()
app.post('/upload', (req, res) => {
  const photo = req.files.photo
  photo.mv('./uploads/' + path.basename(photo.name), () => res.sendStatus(204))
})`,
    },
    {
      name: 'the name as data',
      code: `import express from 'express'
import { db } from './db'
const app = express()
app.post('/upload', async (req, res) => {
  await db.insert({ name: req.file.originalname, path: req.file.path })
  res.end()
})`,
    },
    {
      name: 'in a browser',
      filename: 'src/components/Upload.tsx',
      code: `import { useState } from 'react'
import { createClient } from '@supabase/supabase-js'
const supabase = createClient('https://x.supabase.co', 'anon')
export function Upload() {
  const [file, setFile] = useState<File>()
  const send = () => supabase.storage.from('avatars').upload(file.name, file)
  return <input type="file" onChange={(event) => setFile(event.target.files[0])} onBlur={send} />
}`,
    },
    {
      name: 'a shell command called mv',
      code: `import shell from 'shelljs'
shell.mv('a.txt', 'b.txt')`,
    },
  ],
} satisfies RuleCases
