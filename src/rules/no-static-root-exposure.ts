import { type CallNode, type Node, findCalleeName, findPropertyValue, isCall, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const SERVERS = ['express.static', 'serve-static', 'koa-static', 'sirv', 'koa-static-server']
const UPLOADS = /^(?:\.\.?\/)*(?:public\/)?uploads?\/?$/
const MAX_DEPTH = 6

export default defineRule({
  name: 'no-static-root-exposure',
  meta: {
    class: 'exposed-static-root',
    description: 'Disallow serving the folder of the project as static files.',
    messages: {
      servedRoot:
        '{{call}} serves {{folder}}, and with it sources, `package.json` and `.env` files of the project; serve a folder that holds only public files.',
      servedUploads:
        '{{call}} serves what users uploaded to everybody who has the address; hand the files out in a route that checks who asks.',
      listedFolder: '{{call}} shows everybody the names of all files in {{folder}}; leave the listing out.',
    },
    confidence: { servedRoot: 'high', servedUploads: 'low', listedFolder: 'medium' },
    mentions: /static|serve|sirv/i,
  },
  create(file, report) {
    for (const { call, path } of file.findCalls(...SERVERS)) {
      const [folder] = call.arguments
      if (!folder || folder.type === 'SpreadElement') continue
      const text = toFolder(folder, file, 0)
      if (isRoot(text)) report({ node: call, messageId: 'servedRoot', data: describe(call, folder, file) })
      else if (path !== 'sirv' && UPLOADS.test(text ?? '') && !isGuardedMount(call))
        report({ node: call, messageId: 'servedUploads', data: { call: nameCall(call, file) } })
    }
    for (const { call } of file.findCalls('serve-index')) {
      const [folder] = call.arguments
      if (folder) report({ node: call, messageId: 'listedFolder', data: describe(call, folder, file) })
    }
    for (const { call, root } of findRootOptions(file)) {
      if (isRoot(toFolder(root, file, 0)))
        report({ node: call, messageId: 'servedRoot', data: describe(call, root, file) })
    }
  },
})

function nameCall(call: CallNode, file: RuleFile): string {
  return `\`${file.quote(call.callee)}()\``
}

function describe(call: CallNode, folder: Node, file: RuleFile): { call: string; folder: string } {
  return { call: nameCall(call, file), folder: `\`${file.quote(folder)}\`` }
}

/** `app.register(fastifyStatic, { root })` and `serveStatic({ root })` of Hono, mounted for every path. */
function findRootOptions(file: RuleFile): { call: CallNode; root: Node }[] {
  const found: { call: CallNode; root: Node }[] = []
  const { constants } = file.analysis
  for (const call of file.index.callsNamed('register')) {
    const [plugin, options] = call.arguments
    const root = findPropertyValue(constants.findObject(options), 'root')
    if (plugin && root && file.findPath(plugin) === '@fastify/static') found.push({ call, root })
  }
  const hono = ['@hono/node-server/serve-static', 'hono/bun', 'hono/deno'].map((name) => `${name}.serveStatic`)
  for (const { call } of file.findCalls(...hono)) {
    const object = constants.findObject(call.arguments[0])
    const root = findPropertyValue(object, 'root')
    const mount = call.parent
    // The path of the request is looked up below the root, so a prefix keeps the rest away.
    const prefix = mount.type === 'CallExpression' ? constants.findString(mount.arguments[0]) : undefined
    const isEverything = prefix === undefined || prefix === '*' || prefix === '/*'
    if (root && isEverything && !findPropertyValue(object, 'path') && !findPropertyValue(object, 'rewriteRequestPath'))
      found.push({ call, root })
  }
  return found
}

/** `.` for the folder of the project or of this file, `..` above it, other texts below; undefined when it is not known. */
function toFolder(node: Node, file: RuleFile, depth: number): string | undefined {
  const { constants } = file.analysis
  if (depth > MAX_DEPTH) return undefined
  const text = constants.findString(node)
  if (text !== undefined) return text
  const inner = unwrap(constants.findDefinition(node) ?? node)
  const path = file.findPath(inner)
  if (path === '__dirname' || path === 'import.meta.dirname') return '.'
  if (inner.type === 'TemplateLiteral') {
    const [first] = inner.expressions
    const rest = inner.quasis[1]?.value.cooked ?? ''
    const start =
      first && inner.expressions.length === 1 && inner.quasis[0]?.value.raw === ''
        ? toFolder(first, file, depth + 1)
        : undefined
    return start === undefined ? undefined : join(start, rest)
  }
  if (inner.type === 'BinaryExpression') {
    const start = toFolder(inner.left, file, depth + 1)
    const rest = constants.findString(inner.right)
    return start === undefined || rest === undefined ? undefined : join(start, rest)
  }
  if (!isCall(inner)) return undefined
  const callee = file.findPath(inner.callee)
  if (callee === 'process.cwd' || callee === 'Deno.cwd') return '.'
  // dirname(fileURLToPath(import.meta.url))
  if (
    callee === 'path.dirname' &&
    /fileURLToPath\(import\.meta\.url\)|__filename/.test(file.getText(expandText(inner, file)))
  )
    return '.'
  if (callee !== 'path.join' && callee !== 'path.resolve' && callee !== 'path.normalize') return undefined
  let folder: string | undefined
  for (const argument of inner.arguments) {
    const part = toFolder(argument, file, depth + 1)
    if (part === undefined) return undefined
    folder = folder === undefined ? part : join(folder, part)
  }
  return folder ?? '.'
}

/** The argument of `dirname`, looked up where it is a constant. */
function expandText(call: CallNode, file: RuleFile): Node {
  const [argument] = call.arguments
  return argument ? (file.analysis.constants.findDefinition(argument) ?? argument) : call
}

function join(folder: string, part: string): string {
  const parts: string[] = []
  for (const name of `${folder}/${part}`.split('/')) {
    if (name === '' || name === '.') continue
    if (name === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(name)
  }
  return parts.length === 0 ? '.' : parts.join('/')
}

function isRoot(folder: string | undefined): boolean {
  return folder !== undefined && /^(?:\.?\/?|\/|(?:\.\.\/?)+)$/.test(folder.trim())
}

/** `app.use('/uploads', requireAuth, express.static('uploads'))` */
function isGuardedMount(call: CallNode): boolean {
  const { parent } = call
  return (
    parent.type === 'CallExpression' &&
    findCalleeName(parent) === 'use' &&
    parent.arguments
      .slice(0, -1)
      .some((argument) => argument.type === 'Identifier' || argument.type === 'MemberExpression' || isCall(argument))
  )
}
