import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-upload-constraints',
  invalid: [
    {
      name: 'multer with a folder alone',
      code: `import express from 'express'
import multer from 'multer'
const app = express()
const upload = multer({ dest: 'uploads/' })
app.post('/avatar', upload.single('file'), (req, res) => res.json({ ok: true }))`,
      errors: [{ messageId: 'unlimitedUpload', line: 4, data: { call: '`multer()`' } }],
    },
    {
      name: 'a limit of size and every type',
      code: `import multer from 'multer'
export const upload = multer({
  storage: multer.diskStorage({ destination: 'public/uploads' }),
  limits: { fileSize: 5 * 1024 * 1024 },
})`,
      errors: [{ messageId: 'anyType', line: 2, data: { call: '`multer()`' } }],
    },
    {
      name: 'in memory, with a look at the type and no limit',
      code: `const multer = require('multer')
const upload = multer({
  storage: multer.memoryStorage(),
  fileFilter: (req, file, cb) => cb(null, file.originalname.endsWith('.csv')),
})
module.exports = upload`,
      errors: [{ messageId: 'unlimitedSize', line: 2, data: { call: '`multer()`' } }],
    },
    {
      name: 'multer without options',
      code: `import multer from 'multer'
const upload = multer()
export default upload.array('photos')`,
      errors: [{ messageId: 'unlimitedUpload', line: 2 }],
    },
    {
      name: 'options in a constant, a limit of something else',
      code: `import createUpload from 'multer'
const options = { dest: '/srv/files', limits: { files: 3 } }
export const upload = createUpload(options)`,
      errors: [{ messageId: 'unlimitedUpload', line: 3 }],
    },
    {
      name: 'every image, SVG among them',
      code: `import multer from 'multer'
const isImage = (req, file, cb) => {
  if (file.mimetype.startsWith('image/')) cb(null, true)
  else cb(new Error('Only images'))
}
export const upload = multer({ dest: 'public/avatars', limits: { fileSize: 1e6 }, fileFilter: isImage })`,
      errors: [{ messageId: 'svgUpload', line: 6 }],
    },
    {
      name: 'SVG in the list',
      code: `import multer from 'multer'
const ALLOWED = ['image/png', 'image/svg+xml']
export const upload = multer({
  dest: 'public/logos',
  limits: { fileSize: 1e6 },
  fileFilter(req, file, cb) {
    cb(null, ALLOWED.includes(file.mimetype))
  },
})`,
      errors: [{ messageId: 'svgUpload', line: 6 }],
    },
    {
      name: 'the claimed type alone',
      code: `import multer from 'multer'
export const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: 1e6 },
  fileFilter: (req, file, cb) => cb(null, file.mimetype === 'application/pdf'),
})`,
      errors: [{ messageId: 'claimedType', line: 5 }],
    },
    {
      name: 'an interceptor of Nest',
      code: `import { Controller, Post, UseInterceptors } from '@nestjs/common'
import { FileInterceptor } from '@nestjs/platform-express'
@Controller('files')
export class FilesController {
  @Post()
  @UseInterceptors(FileInterceptor('file', { dest: './uploads' }))
  upload() {}
}`,
      errors: [{ messageId: 'unlimitedUpload', line: 6 }],
    },
    {
      name: 'busboy',
      code: `import Busboy from 'busboy'
export function receive(req, done) {
  const form = Busboy({ headers: req.headers })
  form.on('file', (name, stream) => stream.resume())
  req.pipe(form).on('finish', done)
}`,
      errors: [{ messageId: 'unlimitedSize', line: 3 }],
    },
    {
      name: 'express-fileupload',
      code: `import express from 'express'
import fileUpload from 'express-fileupload'
const app = express()
app.use(fileUpload({ createParentPath: true }))`,
      errors: [{ messageId: 'unlimitedSize', line: 4 }],
    },
    {
      name: 'a file of a form',
      filename: 'app/api/upload/route.ts',
      code: `import { writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
export async function POST(request: Request) {
  const form = await request.formData()
  const file = form.get('file') as File
  const bytes = Buffer.from(await file.arrayBuffer())
  await writeFile('/srv/uploads/' + randomUUID(), bytes)
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'uncheckedFile', line: 6, data: { call: 'file' } }],
    },
    {
      name: 'large bodies on every route',
      code: `import express from 'express'
const app = express()
app.use(express.json({ limit: '50mb' }))`,
      errors: [{ messageId: 'largeBody', line: 3, data: { call: '`express.json()`', size: 50, limit: 10 } }],
    },
    {
      name: 'a body limit of Fastify, and a lower one wanted',
      options: { maxBodyMegabytes: 2 },
      code: `import Fastify from 'fastify'
const app = Fastify({ logger: true, bodyLimit: 5242880 })`,
      errors: [{ messageId: 'largeBody', line: 2 }],
    },
    {
      name: 'bodies of server actions',
      filename: 'next.config.mjs',
      code: `export default { experimental: { serverActions: { bodySizeLimit: '100mb' } } }`,
      errors: [{ messageId: 'largeBody', line: 1 }],
    },
  ],
  valid: [
    {
      name: 'limits and a filter that looks at the content',
      code: `import multer from 'multer'
import { fileTypeFromBuffer } from 'file-type'
const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: 2 * 1024 * 1024 },
  fileFilter: (req, file, cb) => cb(null, ['image/png', 'image/jpeg'].includes(file.mimetype)),
})
export const type = (buffer) => fileTypeFromBuffer(buffer)
export default upload`,
    },
    {
      name: 'limits in a constant',
      code: `import multer from 'multer'
import { extname } from 'node:path'
const LIMITS = { fileSize: 1_000_000 }
const config: multer.Options = {
  storage: multer.memoryStorage(),
  limits: LIMITS,
  fileFilter: (req, file, cb) => cb(null, extname(file.originalname) === '.csv'),
}
export const upload = multer(config)`,
    },
    {
      name: 'in memory with a limit, whatever the type',
      code: `import multer from 'multer'
export const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 5e6 } })`,
    },
    {
      name: 'options that cannot be seen',
      code: `import multer from 'multer'
import { uploadOptions, limits } from './config'
export const a = multer(uploadOptions)
export const b = multer({ ...uploadOptions, dest: 'x' })
export const c = multer({ storage: multer.memoryStorage(), limits })`,
    },
    {
      name: 'validators of Nest',
      code: `import { Controller, MaxFileSizeValidator, ParseFilePipe, Post, UploadedFile, UseInterceptors } from '@nestjs/common'
import { FileInterceptor } from '@nestjs/platform-express'
@Controller('files')
export class FilesController {
  @Post()
  @UseInterceptors(FileInterceptor('file', { dest: './uploads' }))
  upload(@UploadedFile(new ParseFilePipe({ validators: [new MaxFileSizeValidator({ maxSize: 1e6 })] })) file) {}
}`,
    },
    {
      name: 'the type is looked at later',
      code: `import multer from 'multer'
export const upload = multer({ dest: 'tmp/', limits: { fileSize: 5e6 } })
export function isAllowed(file) {
  return ['text/csv'].includes(file.mimetype)
}`,
    },
    {
      name: 'busboy with a limit, and without files',
      code: `import busboy from 'busboy'
export const a = (req) => busboy({ headers: req.headers, limits: { fileSize: 1e6 } })
export const b = (req) => busboy({ headers: req.headers, limits: { files: 0 } })`,
    },
    {
      name: 'a file of a form that is looked at',
      filename: 'app/api/upload/route.ts',
      code: `export async function POST(request: Request) {
  const form = await request.formData()
  const file = form.get('file') as File
  if (file.size > 2_000_000) return new Response('Too large', { status: 413 })
  return new Response(await file.arrayBuffer())
}`,
    },
    {
      name: 'large bodies on one route',
      code: `import express from 'express'
const app = express()
app.use(express.json())
app.use('/import', express.json({ limit: '50mb' }))
app.post('/images', express.raw({ limit: '20mb' }), (req, res) => res.end())`,
    },
    {
      name: 'another function called multer',
      code: `import { multer } from './upload'
export const upload = multer({ dest: 'uploads/' })`,
    },
    {
      name: 'raster images alone',
      code: `import multer from 'multer'
import sharp from 'sharp'
export const upload = multer({
  dest: 'public/avatars',
  limits: { fileSize: 1e6 },
  fileFilter: (req, file, cb) => cb(null, /^image\\/(png|jpe?g|webp)$/.test(file.mimetype)),
})
export const shrink = (path) => sharp(path).resize(200)`,
    },
  ],
} satisfies RuleCases
