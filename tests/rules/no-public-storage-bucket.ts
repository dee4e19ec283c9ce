import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-public-storage-bucket',
  invalid: [
    {
      name: 'a public bucket for documents',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.URL, process.env.KEY)
await supabase.storage.createBucket('documents', { public: true })`,
      errors: [{ messageId: 'publicBucket', line: 3, data: { bucket: 'documents' } }],
    },
    {
      name: 'an address of an invoice that never expires',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.URL, process.env.KEY)
export function invoiceUrl(path: string) {
  return supabase.storage.from('invoices').getPublicUrl(path).data.publicUrl
}`,
      errors: [{ messageId: 'publicAddress', line: 4, data: { bucket: 'invoices' } }],
    },
    {
      name: 'the name and the options in constants',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.URL, process.env.KEY)
const BUCKET = 'medical-records'
const OPTIONS = { public: true, fileSizeLimit: 1000 }
await supabase.storage.createBucket(BUCKET, OPTIONS)`,
      errors: [{ messageId: 'publicBucket', line: 5, data: { bucket: 'medical-records' } }],
    },
    {
      name: 'a bucket that is opened later',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.URL, process.env.KEY)
await supabase.storage.updateBucket('kyc_scans', { public: true })`,
      errors: [{ messageId: 'publicBucket', line: 3, data: { bucket: 'kyc_scans' } }],
    },
    {
      name: 'a component that shows a passport',
      filename: 'src/components/passport.tsx',
      code: `import { supabase } from '../lib/supabase'
export function Passport({ path }) {
  const bucket = supabase.storage.from('passports')
  const { data } = bucket.getPublicUrl(path)
  return <img src={data.publicUrl} />
}`,
      errors: [{ messageId: 'publicAddress', line: 4, data: { bucket: 'passports' } }],
    },
    {
      name: 'an object that everybody may read',
      code: `import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3'
const s3 = new S3Client({})
export const save = (id: string, body: Buffer) =>
  s3.send(new PutObjectCommand({ Bucket: 'shop', Key: \`invoices/\${id}.pdf\`, Body: body, ACL: 'public-read' }))`,
      errors: [{ messageId: 'publicObject', line: 4, data: { key: `'invoices/\${id}.pdf'`, acl: 'public-read' } }],
    },
    {
      name: 'a wrapper of the client, by require',
      code: `const { supabase } = require('./client')
module.exports = async function upload(file) {
  await supabase.storage.from('resumes').upload(file.name, file)
  return supabase.storage.from('resumes').getPublicUrl(file.name)
}`,
      errors: [{ messageId: 'publicAddress', line: 4, data: { bucket: 'resumes' } }],
    },
    {
      name: 'optional chaining',
      code: `import { client } from './client'
export const link = (path) => client?.storage.from('prescriptions')?.getPublicUrl(path)`,
      errors: [{ messageId: 'publicAddress', line: 2, data: { bucket: 'prescriptions' } }],
    },
  ],
  valid: [
    {
      name: 'a private bucket and a signed address',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.URL, process.env.KEY)
await supabase.storage.createBucket('documents', { public: false })
export const link = (path: string) => supabase.storage.from('documents').createSignedUrl(path, 60)`,
    },
    {
      name: 'pictures that everybody may see',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.URL, process.env.KEY)
await supabase.storage.createBucket('avatars', { public: true })
await supabase.storage.createBucket('product-documents-public', { public: true })`,
    },
    {
      name: 'the address of a banner',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.URL, process.env.KEY)
export const banner = (path: string) => supabase.storage.from('banners').getPublicUrl(path)`,
    },
    {
      name: 'no option is private',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.URL, process.env.KEY)
await supabase.storage.createBucket('invoices')`,
    },
    {
      name: 'a name that is not known',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.URL, process.env.KEY)
export const create = (name: string) => supabase.storage.createBucket(name, { public: true })`,
    },
    {
      name: 'an object of the public site',
      code: `import { PutObjectCommand } from '@aws-sdk/client-s3'
export const put = (body: Buffer) => new PutObjectCommand({ Bucket: 'site', Key: 'logo.png', Body: body, ACL: 'public-read' })`,
    },
    {
      name: 'a private object',
      code: `import { PutObjectCommand } from '@aws-sdk/client-s3'
export const put = (body: Buffer) => new PutObjectCommand({ Bucket: 'shop', Key: 'invoices/1.pdf', Body: body, ACL: 'private' })`,
    },
    {
      name: 'getPublicUrl of something else',
      code: `import { from } from './list'
export const link = from('documents').getPublicUrlOf('x')`,
    },
  ],
} satisfies RuleCases
