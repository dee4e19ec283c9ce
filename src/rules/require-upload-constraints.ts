import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  findPropertyValue,
  getOuterParent,
  isCall,
  unwrap,
} from '../ast/nodes.ts'
import { type Report, type RuleFile, defineRule } from '../rule.ts'

type MessageId =
  'unlimitedUpload' | 'unlimitedSize' | 'anyType' | 'svgUpload' | 'claimedType' | 'uncheckedFile' | 'largeBody'

/** Position of the options of Nest's interceptors. */
const INTERCEPTORS: Readonly<Record<string, number>> = {
  FileInterceptor: 1,
  FilesInterceptor: 2,
  FileFieldsInterceptor: 1,
  AnyFilesInterceptor: 0,
}
/** The file looks at the type of what was uploaded, before or after it was taken. */
const LOOKS_AT_TYPE =
  /\bfileTypeFrom\w+|\bfile-type\b|\bmagic-bytes|\bmimetype\s*(?:[!=]==?|\.(?:startsWith|includes|match))|\.(?:includes|has|test)\(\s*[\w.?!]*\b(?:mimetype|ext|extension|fileExt)\b|extname\([^)]*\)[^;]{0,40}(?:[!=]==|includes)|FileTypeValidator/i
const LOOKS_AT_CONTENT = /fileTypeFrom\w+|file-type|magic-bytes|\bmagic\b|\bsharp\(/
const DEFAULT_LIMIT = 10

export default defineRule<MessageId>({
  name: 'require-upload-constraints',
  meta: {
    class: 'unrestricted-upload',
    description: 'Require uploads to be limited in size and type.',
    messages: {
      unlimitedUpload:
        '{{call}} takes files of any size and any type; set `limits: { fileSize: … }` and a `fileFilter` with a list of types.',
      unlimitedSize:
        '{{call}} takes files of any size, and a few large ones fill memory or disk; set `limits: { fileSize: … }`.',
      anyType:
        '{{call}} keeps files of any type, pages with scripts among them; set a `fileFilter` with a list of types.',
      svgUpload:
        'This filter lets SVG through, and an SVG runs its scripts where it is opened; leave `image/svg+xml` out, or serve it as an attachment.',
      claimedType:
        'This filter believes the type that the client claims; look at the first bytes as well, for example with `file-type`.',
      uncheckedFile:
        'The uploaded `{{call}}` is read into memory whatever its size and type; compare `file.size` and `file.type` with what is allowed first.',
      largeBody:
        '{{call}} lets everybody send bodies of {{size}} MB to every route; keep the limit at {{limit}} MB or less, and raise it only for the route that needs it.',
    },
    confidence: {
      unlimitedUpload: 'medium',
      unlimitedSize: 'medium',
      anyType: 'medium',
      svgUpload: 'medium',
      claimedType: 'low',
      uncheckedFile: 'medium',
      largeBody: 'medium',
    },
    mentions: /multer|busboy|fileupload|Interceptor|formData|limit/i,
    schema: {
      type: 'object',
      properties: {
        maxBodyMegabytes: { type: 'number', description: 'The largest body that every route may take, in megabytes.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { maxBodyMegabytes: DEFAULT_LIMIT },
  },
  create(file, report) {
    const filters = new Set<Node>()
    const reportOnce: Reporter = (found) => {
      if (found.messageId === 'svgUpload' || found.messageId === 'claimedType') {
        if (filters.has(found.node as Node)) return
        filters.add(found.node as Node)
      }
      report(found)
    }
    for (const { call } of file.findCalls('multer')) reportOptions(call, call.arguments[0], file, reportOnce)
    for (const { call, path } of file.findCalls('busboy()', 'busboy', 'express-fileupload', 'busboy#')) {
      const options = call.arguments[0]
      if (!isLimited(options, path === 'express-fileupload' ? 'express-fileupload' : 'busboy', file))
        report({ node: call, messageId: 'unlimitedSize', data: { call: nameCall(call, file) } })
    }
    for (const [name, position] of Object.entries(INTERCEPTORS)) {
      for (const { call } of file.findCalls(`@nestjs/platform-express.${name}`)) {
        // Without options a module may set them for all.
        if (call.arguments[position] && !/ParseFilePipe|MaxFileSizeValidator/.test(file.sourceCode.text))
          reportOptions(call, call.arguments[position], file, reportOnce)
      }
    }
    reportFormFiles(file, report)
    reportLargeBodies(file, report)
  },
})

type Reporter = (report: Report<MessageId>) => void

function nameCall(call: CallNode, file: RuleFile): string {
  return `\`${file.quote(call.callee)}()\``
}

/** Options as multer takes them. What cannot be seen is taken to be right. */
function reportOptions(call: CallNode, options: Node | undefined, file: RuleFile, report: Reporter): void {
  const object = options ? file.analysis.constants.findObject(options) : undefined
  if ((options && !object) || hasSpread(object)) return
  const data = { call: nameCall(call, file) }
  const filter = findPropertyValue(object, 'fileFilter')
  const isSized = isLimited(options, 'multer', file)
  const isTyped = filter !== undefined || LOOKS_AT_TYPE.test(file.sourceCode.text)
  if (!isSized && !isTyped) report({ node: call, messageId: 'unlimitedUpload', data })
  else if (!isSized) report({ node: call, messageId: 'unlimitedSize', data })
  // What stays in memory is read as something, and a wrong type fails there.
  else if (!isTyped && isKept(object, file)) report({ node: call, messageId: 'anyType', data })
  if (filter) reportFilter(filter, isKept(object, file), file, report)
}

function hasSpread(object: TSESTree.ObjectExpression | undefined): boolean {
  return object?.properties.some((property) => property.type === 'SpreadElement') === true
}

/** Is the size of a file bounded by `limits.fileSize`? */
function isLimited(options: Node | undefined, library: string, file: RuleFile): boolean {
  const { constants } = file.analysis
  if (!options) return false
  const object = constants.findObject(options)
  if (!object || hasSpread(object)) return true
  const limits = findPropertyValue(object, 'limits')
  if (!limits) return false
  const bounds = constants.findObject(limits)
  if (!bounds || hasSpread(bounds)) return true
  const size = findPropertyValue(bounds, 'fileSize')
  if (size === undefined)
    return library === 'busboy' && findPropertyValue(bounds, 'files') !== undefined && isZero(bounds)
  return file.getText(size) !== 'Infinity'
}

/** `files: 0`: no files at all. */
function isZero(bounds: TSESTree.ObjectExpression): boolean {
  const files = findPropertyValue(bounds, 'files')
  return files?.type === 'Literal' && files.value === 0
}

/** Files go to a folder (or to a store of another package), rather than into memory. */
function isKept(object: TSESTree.ObjectExpression | undefined, file: RuleFile): boolean {
  if (!object) return false
  const storage = findPropertyValue(object, 'storage')
  if (!storage) return findPropertyValue(object, 'dest') !== undefined
  const definition = unwrap(file.analysis.constants.findDefinition(storage) ?? storage)
  return isCall(definition) && findCalleeName(definition) === 'diskStorage'
}

function reportFilter(filter: Node, isKeptOnDisk: boolean, file: RuleFile, report: Reporter): void {
  const target = file.index.findFunction(filter)
  if (!target) return
  const text = file.getText(target)
  const list = listNames(target, file)
  const isImages = /startsWith\(\s*['"]image\/?['"]|\/\^?\(?image\\?\/(?!\()|['"]image\/\*['"]/.test(text)
  const mentionsSvg = /svg/i.test(text + list)
  if (isKeptOnDisk && (isImages || mentionsSvg) && !/!==?\s*['"]image\/svg|svg[^;]*(?:false|Error)/i.test(text))
    report({ node: filter, messageId: 'svgUpload' })
  else if (/mimetype/.test(text) && !LOOKS_AT_CONTENT.test(file.sourceCode.text))
    report({ node: filter, messageId: 'claimedType' })
}

/** The texts of the constants that a filter compares with. */
function listNames(target: Node, file: RuleFile): string {
  let text = ''
  file.index.walkBelow(target, (node) => {
    if (node.type !== 'Identifier') return
    const definition = file.analysis.constants.findDefinition(node)
    if (definition && file.analysis.constants.isConstantCollection(definition)) text += file.getText(definition)
  })
  return text
}

/** `(await request.formData()).get('file')`, read without a look at size or type. */
function reportFormFiles(file: RuleFile, report: Reporter): void {
  for (const name of ['arrayBuffer', 'stream', 'bytes']) {
    for (const call of file.index.callsNamed(name)) {
      const callee = unwrap(call.callee)
      if (callee.type !== 'MemberExpression' || file.isClient) continue
      const path = file.findPath(callee.object)
      if (path === undefined || !/\.formData\(\)\.get\(\)$/.test(path)) continue
      const owner = findEnclosingFunction(call)
      const object = unwrap(callee.object)
      if (!owner || object.type !== 'Identifier') continue
      if (
        new RegExp(
          `\\b${object.name}\\??\\.(?:size|type)\\b|\\b\\w*(?:validate|check)\\w*\\(\\s*${object.name}\\b`,
          'i',
        ).test(file.getText(owner))
      )
        continue
      // A schema that takes the file looks at it.
      if (/\bsafeParse\(|\.parse\(|instanceof\s+File\b[^)]*\.size/.test(file.getText(owner))) continue
      report({ node: call, messageId: 'uncheckedFile', data: { call: object.name } })
      return
    }
  }
}

const PARSERS = ['json', 'urlencoded', 'raw', 'text'].flatMap((name) => [`express.${name}`, `body-parser.${name}`])

function reportLargeBodies(file: RuleFile, report: Reporter): void {
  const limit = Number(file.options['maxBodyMegabytes'] ?? DEFAULT_LIMIT)
  let isReported = false
  const check = (node: Node, value: Node | undefined, call: string): void => {
    const size = value && toMegabytes(file.analysis.constants.findConstant(value)?.value)
    if (size === undefined || size <= limit || isReported) return
    // One report says it for all parsers of the file.
    isReported = true
    report({ node, messageId: 'largeBody', data: { call, size: Math.round(size), limit } })
  }
  for (const { call } of file.findCalls(...PARSERS)) {
    const { parent: use, child } = getOuterParent(call)
    // With a path before it the limit is that of a route.
    if (use?.type !== 'CallExpression' || findCalleeName(use) !== 'use' || use.arguments[0] !== child) continue
    check(call, findPropertyValue(file.analysis.constants.findObject(call.arguments[0]), 'limit'), nameCall(call, file))
  }
  for (const { call } of file.findCalls('fastify'))
    check(
      call,
      findPropertyValue(file.analysis.constants.findObject(call.arguments[0]), 'bodyLimit'),
      nameCall(call, file),
    )
  for (const property of file.index.nodes('Property')) {
    if (property.parent.type !== 'ObjectExpression' || findPropertyName(property) !== 'bodySizeLimit') continue
    check(property, property.value, '`bodySizeLimit`')
  }
}

/** `'50mb'` and numbers of bytes. */
function toMegabytes(value: unknown): number | undefined {
  if (typeof value === 'number') return value / 1_048_576
  const match = typeof value === 'string' ? /^\s*(\d+(?:\.\d+)?)\s*(b|kb|mb|gb)?\s*$/i.exec(value) : null
  if (!match) return undefined
  const unit = { b: 1 / 1_048_576, kb: 1 / 1_024, mb: 1, gb: 1_024 }[(match[2] ?? 'b').toLowerCase()] ?? 1
  return Number(match[1]) * unit
}
