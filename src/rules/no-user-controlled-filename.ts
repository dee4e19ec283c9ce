import type { SinkSite } from '../analysis/analysis.ts'
import { expandValue } from '../analysis/values.ts'
import { type CallNode, type Node, findPropertyValue, isFunction, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineTaintRule } from '../rule.ts'

/** The name that the client gave its file. */
const FILE_NAME =
  /\b(?:originalname|originalName|original_name|originalFilename|filename|fileName|file_name)\b|\b(?:file|upload|photo|image|attachment|avatar|document|blob)\w*\??\.name\b/i
/** What makes a name this server's own. */
const UNIQUE =
  /uuid|nanoid|cuid|ulid|randomBytes|random\(|Date\.now|getTime|timestamp|createHash|\.id\b|userId|user_id/i

export default defineTaintRule({
  name: 'no-user-controlled-filename',
  meta: {
    class: 'user-controlled-filename',
    description: 'Disallow storing uploads under the name that the client gives them.',
    messages: {
      clientName:
        '{{source}} (line {{line}}) is the name that the upload is stored under, so a client replaces files of others and chooses `.html`; name it `randomUUID()` plus a type from a list.',
      clientPath:
        '{{source}} (line {{line}}) is part of the path that `mv()` writes to, and `../` in it leaves the folder; name the file `randomUUID()` plus a type from a list.',
      keptExtension:
        '{{source}} (line {{line}}) ends the name of the stored file, so the client chooses its type, `.html` too; keep `randomUUID()` plus an extension from a list.',
      clientKey:
        '{{source}} (line {{line}}) is the key of {{sink}}, so a client replaces what others stored under that name; put `randomUUID()` before it.',
    },
    confidence: { clientName: 'high', clientPath: 'high', keptExtension: 'medium', clientKey: 'medium' },
    mentions: /name/i,
  },
  kinds: ['path'],
  findMoreSinks: (file) => [...findStorageNames(file), ...findMoves(file), ...findKeys(file)],
  // Files of Node are the subject of no-path-traversal.
  isRelevant: (site, file) => LABELS.has(site.row.call) && !file.isClient,
  toMessage(taint, site, file) {
    if (taint.kind !== 'remote' || !taint.isSure) return undefined
    if (site.row.call === 'mv') return 'clientPath'
    const text = expandValue(site.argument, file.analysis)
      .map((value) => file.getText(value))
      .join('\n')
    if (!FILE_NAME.test(text) && !FILE_NAME.test(taint.source)) return undefined
    if (site.row.call === 'key') return UNIQUE.test(text) ? undefined : 'clientKey'
    if (!taint.fact.built) return 'clientName'
    // What is left after a replacement is a name of this code's making.
    return /\.replace(?:All)?\(/.test(text) ? undefined : 'keptExtension'
  },
})

const LABELS: ReadonlySet<string> = new Set(['storage', 'mv', 'key'])

function toSite(call: CallNode, argument: Node, name: string, label: string): SinkSite {
  return { call, argument, path: [], row: { call: name, arg: 0, kind: 'path', label } }
}

/** `multer.diskStorage({ filename: (req, file, cb) => cb(null, name) })` */
function findStorageNames(file: RuleFile): SinkSite[] {
  const sites: SinkSite[] = []
  for (const { call } of file.findCalls('multer.diskStorage')) {
    const option = findPropertyValue(file.analysis.constants.findObject(call.arguments[0]), 'filename')
    const target = option && (file.index.findFunction(option) ?? unwrap(option))
    const done = isFunction(target) ? target.params[2] : undefined
    const variable = done?.type === 'Identifier' ? file.index.findVariable(done) : undefined
    for (const reference of variable?.references ?? []) {
      const parent = (reference.identifier as Node).parent
      const name = parent?.type === 'CallExpression' ? parent.arguments[1] : undefined
      if (parent?.type === 'CallExpression' && name && name.type !== 'SpreadElement')
        sites.push(toSite(parent, name, 'storage', 'multer'))
    }
  }
  return sites
}

/** `req.files.photo.mv('./uploads/' + name)` of express-fileupload. */
function findMoves(file: RuleFile): SinkSite[] {
  return file.index.callsNamed('mv').flatMap((call) => {
    const callee = unwrap(call.callee)
    const [target] = call.arguments
    return callee.type === 'MemberExpression' && target && target.type !== 'SpreadElement'
      ? [toSite(call, target, 'mv', 'mv')]
      : []
  })
}

/** Calls of object stores, and the argument that is the key. */
const STORES: Readonly<Record<string, number>> = {
  '@vercel/blob.put': 0,
  '@google-cloud/storage.Storage#.bucket().file': 0,
  '@azure/storage-blob.ContainerClient#.getBlockBlobClient': 0,
  '@supabase/supabase-js.createClient().storage.from().upload': 0,
}
const KEYED = [
  '@aws-sdk/client-s3.PutObjectCommand#',
  'aws-sdk.S3#.upload',
  'aws-sdk.S3#.putObject',
  '@aws-sdk/client-s3.S3#.putObject',
]

function findKeys(file: RuleFile): SinkSite[] {
  const sites: SinkSite[] = []
  for (const { call, path } of file.findCalls(...Object.keys(STORES))) {
    const key = call.arguments[STORES[path] ?? 0]
    if (key && key.type !== 'SpreadElement') sites.push(toSite(call, key, 'key', file.quote(call.callee) + '()'))
  }
  for (const { call } of file.findCalls(...KEYED)) {
    const key = findPropertyValue(file.analysis.constants.findObject(call.arguments[0]), 'Key')
    if (key) sites.push(toSite(call, key, 'key', file.quote(call.callee) + '()'))
  }
  return sites
}
