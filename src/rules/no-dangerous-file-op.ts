import type { TSESLint } from '@typescript-eslint/utils'
import { isDeletion } from '../analysis/deletions.ts'
import type { Fact } from '../analysis/facts.ts'
import { type CallNode, type Node, findPropertyValue, isCall, isInside, unwrap } from '../ast/nodes.ts'
import { type Report, type RuleFile, type Taint, defineTaintRule } from '../rule.ts'

/** The places that an upload library itself chose, not the client. */
const OWN_PATH = /(?:\.|\[['"])(?:path|filepath|tempFilePath|destination)(?:['"]\])?`?$/

type MessageId =
  'taintedDeletion' | 'parameterDeletion' | 'uncheckedDeletion' | 'openMode' | 'sharedTemp' | 'fixedTemp' | 'closeMode'

export default defineTaintRule<MessageId>({
  name: 'no-dangerous-file-op',
  meta: {
    class: 'dangerous-file-operation',
    description: 'Disallow deleting what the client names, files for everybody, and temporary files with fixed names.',
    messages: {
      taintedDeletion:
        '{{source}} (line {{line}}) decides what {{sink}} deletes or changes; look the path up by an id, or resolve it and check `startsWith(root + path.sep)`.',
      parameterDeletion:
        'The parameter {{source}} (line {{line}}) is joined into the path that {{sink}} deletes or changes; resolve it and check that it stays below the root.',
      uncheckedDeletion:
        '{{source}} (line {{line}}) decides what {{sink}} deletes or changes after a check that is not visible here; make sure it refuses `..` and absolute paths.',
      openMode:
        'The mode `{{mode}}` lets every account of the machine change this file; give it to its owner alone with `{{better}}`.',
      sharedTemp:
        "All requests write to the same temporary file, so they read each other's data, and others can put a link there first; use `mkdtemp()` or a random name.",
      fixedTemp:
        'The name of this temporary file is known before, so another account can put a link there first; use `mkdtemp()` or a random name.',
      closeMode: 'Give the file to its owner alone with `{{better}}`.',
    },
    confidence: {
      taintedDeletion: 'high',
      parameterDeletion: 'low',
      uncheckedDeletion: 'low',
      openMode: 'high',
      sharedTemp: 'medium',
      fixedTemp: 'low',
      closeMode: 'high',
    },
    hasSuggestions: true,
  },
  kinds: ['path'],
  isRelevant: (site, file) => isDeletion(site.row.call) && !file.isClient,
  toMessage(taint, site, file) {
    if (!['remote', 'library'].includes(taint.kind) || isOwnPath(taint, site.argument, file)) return undefined
    if (taint.kind === 'library' && !site.through && startsPath(site.argument, file)) return undefined
    if (!taint.isSure) return 'uncheckedDeletion'
    return taint.kind === 'remote' ? 'taintedDeletion' : 'parameterDeletion'
  },
  reportMore(file, report) {
    reportModes(file, report)
    if (file.role === 'production') reportTemporaryFiles(file, report)
  },
})

function isOwnPath(taint: Taint, argument: Node, file: RuleFile): boolean {
  if (!/\bfiles?\b/.test(taint.source)) return false
  return OWN_PATH.test(taint.source) || OWN_PATH.test(file.getText(unwrap(argument)))
}

/** `path.join(folder, 'draft.tmp')`, `${file}.tmp`: the caller names the place itself, and nothing that leads out of it. */
function startsPath(argument: Node, file: RuleFile): boolean {
  const { analysis } = file
  const getOwn = (node: Node): readonly Fact[] =>
    analysis.getFacts(node).filter(({ source }) => source.type === 'source' && source.kind === 'library')
  const node = unwrap(analysis.constants.findDefinition(argument) ?? argument)
  if (node.type === 'TemplateLiteral' && node.quasis[0]?.value.raw !== '') return false
  const [first, ...rest] = getPathParts(node, file)
  if (!first) return getOwn(node).some(({ built }) => !built)
  return rest.every((part) => getOwn(part).length === 0) && startsPath(first, file)
}

type Reporter = (report: Report<MessageId>) => void

const MODE_ARGUMENTS = ['chmod', 'chmodSync', 'lchmod', 'fchmod', 'fchmodSync'].map((name) => `fs.${name}`)
const MODE_OPTIONS = [
  'mkdir',
  'mkdirSync',
  'writeFile',
  'writeFileSync',
  'createWriteStream',
  'appendFile',
  'appendFileSync',
  'outputFile',
  'ensureDir',
].map((name) => `fs.${name}`)
/** The bit that lets everybody write. */
const OTHERS_WRITE = 0o002
const ANY_EXECUTES = 0o111

function reportModes(file: RuleFile, report: Reporter): void {
  for (const { call, path } of file.findCalls(...MODE_ARGUMENTS, ...MODE_OPTIONS)) {
    const mode = MODE_ARGUMENTS.includes(path)
      ? call.arguments[1]
      : call.arguments
          .map((argument) => findPropertyValue(file.analysis.constants.findObject(argument), 'mode'))
          .find((value) => value !== undefined)
    const bits = mode && toMode(file.analysis.constants.findConstant(mode)?.value)
    if (!mode || bits === undefined || (bits & OTHERS_WRITE) === 0) continue
    const better = (bits & ANY_EXECUTES) !== 0 || /mkdir|ensureDir/.test(path) ? '0o700' : '0o600'
    const isLiteral = unwrap(mode).type === 'Literal'
    report({
      node: mode,
      messageId: 'openMode',
      data: { mode: file.quote(mode), better },
      ...(isLiteral
        ? {
            suggest: [
              {
                messageId: 'closeMode' as const,
                data: { better },
                fix: (fixer: TSESLint.RuleFixer) => fixer.replaceText(mode, better),
              },
            ],
          }
        : {}),
    })
  }
}

/** A number, or digits of an octal number in a text. */
function toMode(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^(?:0o?)?[0-7]{3,4}$/.test(value)
    ? Number.parseInt(value.replace('o', ''), 8)
    : undefined
}

const WRITES = [
  'writeFile',
  'writeFileSync',
  'createWriteStream',
  'appendFile',
  'appendFileSync',
  'outputFile',
  'writeJson',
  'writeJsonSync',
].map((name) => `fs.${name}`)

function reportTemporaryFiles(file: RuleFile, report: Reporter): void {
  for (const { call } of file.findCalls(...WRITES)) {
    const [path] = call.arguments
    if (!path || path.type === 'SpreadElement' || !isFixedTemporary(path, file)) continue
    const isInHandler = file.routes.some(({ handler }) => handler && isInside(call, handler))
    report({ node: path, messageId: isInHandler ? 'sharedTemp' : 'fixedTemp' })
  }
}

/** `'/tmp/report.pdf'`, `path.join(os.tmpdir(), 'report.pdf')`, `` `${os.tmpdir()}/report.pdf` `` */
function isFixedTemporary(path: Node, file: RuleFile): boolean {
  const { constants } = file.analysis
  const text = constants.findString(path)
  if (text !== undefined) return /^\/(?:var\/)?tmp\/./.test(text)
  const node = unwrap(constants.findDefinition(path) ?? path)
  const [first, ...rest] = getPathParts(node, file)
  if (!first || !isTemporaryFolder(first, file)) return false
  return (
    rest.every((part) => constants.findString(part) !== undefined) &&
    (rest.length > 0 || node.type === 'TemplateLiteral')
  )
}

/** What a path is put together from; nothing where it is not. */
function getPathParts(node: Node, file: RuleFile): readonly Node[] {
  if (node.type === 'TemplateLiteral') return node.expressions
  if (isPathCall(node, file)) return node.arguments
  if (node.type !== 'BinaryExpression') return []
  const left = unwrap(node.left)
  const before = left.type === 'BinaryExpression' ? getPathParts(left, file) : [left]
  return [...before, unwrap(node.right)].filter((part) => file.analysis.constants.findString(part) !== '')
}

function isPathCall(node: Node, file: RuleFile): node is CallNode {
  return isCall(node) && /^path\.(?:join|resolve)$/.test(file.findPath(node.callee) ?? '')
}

function isTemporaryFolder(node: Node, file: RuleFile): boolean {
  const definition = unwrap(file.analysis.constants.findDefinition(node) ?? node)
  if (isCall(definition)) return file.findPath(definition.callee) === 'os.tmpdir'
  return /^\/(?:var\/)?tmp\/?$/.test(file.analysis.constants.findString(definition) ?? '')
}
