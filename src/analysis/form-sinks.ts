import type { TSESTree } from '@typescript-eslint/types'
import { type CallNode, type Node, findPropertyValue, findStringValue, unwrap } from '../ast/nodes.ts'
import { findAnswerSinks } from './answer-sinks.ts'
import type { SinkSite } from './analysis.ts'
import type { Constants } from './constants.ts'
import type { FileIndex } from './file-index.ts'
import type { PathResolver } from './paths.ts'
import type { Kind } from './types.ts'

/** What is asked while the sinks of a file are looked for. */
export interface FormContext {
  readonly index: FileIndex
  readonly paths: PathResolver
  readonly constants: Constants
}

/** Calls that start a program with a list of arguments. */
export const SPAWNS: ReadonlySet<string> = new Set([
  ...['child_process.spawn', 'child_process.spawnSync', 'child_process.execFile', 'child_process.execFileSync'],
  ...['execa', 'execa.execa', 'execa.execaSync', 'execa.sync', 'cross-spawn', 'cross-spawn.sync', 'Bun.spawn'],
])
const SPAWN_NAMES = ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'execa', 'execaSync', 'sync'] as const
const SHELLS = /(?:^|\/)(?:sh|bash|zsh|dash|ash|ksh|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh)$/
const RUN_OPTIONS = /^(?:-[a-z]*c|\/[cC]|-[cC]ommand|-EncodedCommand)$/
const INTERPRETERS = /(?:^|\/)(?:node|nodejs|deno|bun|python\d?(?:\.\d+)?|perl|ruby|php|lua|Rscript|osascript)$/
const EVAL_OPTIONS = /^(?:-e|-c|-p|-pe|-r|-E|--eval|--print|eval)$/
/** The words of a template that start a shell with a command: what follows is read as one. */
const SHELL_WORDS =
  /(?:^|[\s;&|])(?:\S*\/)?(?:sh|bash|zsh|dash|ash|ksh|cmd|powershell|pwsh)\s+(?:-\S+\s+)*(?:-[a-z]*c|\/c)\s+['"]?$/i
const SHELL_TAGS = /^(?:zx|execa|bun|Bun|dax)\.\$(?:\(\))?$/

/** Sinks that no row can name: not what is called makes them, but how it is called or what is written. */
export function findFormSinks(kind: Kind, context: FormContext): readonly SinkSite[] {
  switch (kind) {
    case 'command':
      return [...findPrograms(SHELLS, RUN_OPTIONS, 'command', context), ...findTemplates(context)]
    case 'code':
      return [...findPrograms(INTERPRETERS, EVAL_OPTIONS, 'code', context), ...findImports('code', context)]
    case 'path':
      return findImports('path', context)
    case 'html':
    case 'redirect':
      return findAnswerSinks(kind, context)
    default:
      return []
  }
}

/** `spawn('bash', ['-c', text])`, `execFile('node', ['-e', text])`: the program runs what the list holds. */
function findPrograms(
  programs: RegExp,
  options: RegExp,
  kind: Kind,
  { index, paths, constants }: FormContext,
): SinkSite[] {
  const sites: SinkSite[] = []
  for (const name of SPAWN_NAMES) {
    for (const call of index.callsNamed(name)) {
      const list = call.arguments[1] && constants.findDefinition(call.arguments[1])
      if (list?.type !== 'ArrayExpression' || !programs.test(constants.findString(call.arguments[0]) ?? '')) continue
      if (!SPAWNS.has(paths.findPath(call.callee) ?? '')) continue
      const elements = list.elements.filter((element) => element !== null)
      const at = elements.findIndex((element) => options.test(findStringValue(element) ?? ''))
      const text = at < 0 ? undefined : elements[at + 1]
      if (text && text.type !== 'SpreadElement') sites.push(toSite(call, text, kind, name))
    }
  }
  return sites
}

/** `` $`bash -c ${text}` `` and `` $`${{ raw: text }}` ``: what the library quotes becomes a command again, or is not quoted. */
function findTemplates({ index, paths }: FormContext): SinkSite[] {
  const sites: SinkSite[] = []
  for (const node of index.nodes('TaggedTemplateExpression')) {
    if (node.quasi.expressions.length === 0 || !SHELL_TAGS.test(paths.findPath(node.tag) ?? '')) continue
    // A tagged template is a call in all but its form.
    const call = { ...node, callee: node.tag, arguments: [] } as unknown as CallNode
    node.quasi.expressions.forEach((expression, position) => {
      const raw = findPropertyValue(unwrap(expression), 'raw')
      if (raw) sites.push(toSite(call, raw, 'command', '$'))
      else if (SHELL_WORDS.test(node.quasi.quasis[position]?.value.cooked ?? ''))
        sites.push(toSite(call, expression, 'command', '$'))
    })
  }
  return sites
}

/** `import('data:text/javascript,' + text)` runs the text; any other computed `import()` or `require()` runs the file that it names. */
function findImports(kind: 'code' | 'path', { index, paths, constants }: FormContext): SinkSite[] {
  const loads: { call: CallNode; source: Node; name: string }[] = index
    .nodes('ImportExpression')
    .map((node) => ({ call: toCall(node), source: node.source, name: 'import' }))
  for (const call of index.callsNamed('require')) {
    const [source] = call.arguments
    if (
      source &&
      source.type !== 'SpreadElement' &&
      source.type !== 'Literal' &&
      paths.findPath(call.callee) === 'require'
    )
      loads.push({ call, source, name: 'require' })
  }
  return loads.flatMap(({ call, source, name }) => {
    const text = unwrap(constants.findDefinition(source) ?? source)
    if (constants.findString(text) !== undefined) return []
    const isText = getStart(text, constants).startsWith('data:')
    return isText === (kind === 'code') ? [toSite(call, source, kind, name)] : []
  })
}

function toCall(node: TSESTree.ImportExpression): CallNode {
  return { ...node, callee: node, arguments: [node.source] } as unknown as CallNode
}

/** The fixed start of a text. */
function getStart(node: Node, constants: Constants): string {
  if (node.type === 'TemplateLiteral') return node.quasis[0]?.value.cooked ?? ''
  if (node.type === 'BinaryExpression') return constants.findString(node.left) ?? getStart(unwrap(node.left), constants)
  return ''
}

function toSite(call: CallNode, argument: Node, kind: Kind, name: string): SinkSite {
  const label = name === '$' ? '$' : `${name}()`
  return { call, argument, path: [], row: { call: name, arg: 0, kind, label } }
}

/** Does a text look as if something in it were a sink by its form? Asked before a module is opened. */
export function mayHoldFormSink(text: string, code: string): boolean {
  return (
    /\bimport\(\s*[^'\"\s)]|\beval\b|\bgetPrototypeOf\(\s*async\b|\}\)\.constructor\b|[\s(]\$`/.test(code) ||
    (/\bstatusCode\b|\bResponse\b|\b(?:setHeader|writeHead)\b/.test(code) && /\blocation\b|\btext\/html/i.test(text))
  )
}
