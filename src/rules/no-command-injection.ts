import type { SinkSite } from '../analysis/analysis.ts'
import type { Kind } from '../analysis/types.ts'
import { type CallNode, type Node, findPropertyValue, findStringValue, isCall, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineTaintRule } from '../rule.ts'

const SPAWNS = [
  ...['child_process.spawn', 'child_process.spawnSync', 'child_process.execFile', 'child_process.execFileSync'],
  ...['execa', 'execa.execa', 'execa.execaSync', 'execa.sync', 'cross-spawn', 'cross-spawn.sync'],
] as const
const SHELLS = /(?:^|\/)(?:sh|bash|zsh|dash|ksh|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh)$/
const RUN_OPTIONS: ReadonlySet<string> = new Set([
  '-c',
  '-lc',
  '-ic',
  '/c',
  '/C',
  '-Command',
  '-command',
  '-EncodedCommand',
])
/** Programs that an option can make run another command or write a file. */
const OPTION_HUNGRY =
  /(?:^|\/)(?:git|hg|curl|wget|tar|zip|find|ssh|scp|rsync|man|openssl|npm|npx|docker|sed|awk|tcpdump)$/

export default defineTaintRule({
  name: 'no-command-injection',
  meta: {
    class: 'command-injection',
    description: 'Disallow shell commands that are put together from values.',
    messages: {
      taintedCommand:
        '{{source}} (line {{line}}) becomes part of the command of {{sink}}; use `execFile(file, [args])` without a shell.',
      taintedArgument:
        '{{source}} (line {{line}}) may begin with `-` and become an option of the program that {{sink}} starts; put `--` before it or refuse a leading dash.',
      parameterCommand:
        'The parameter {{source}} (line {{line}}) becomes part of the shell command of {{sink}}; use `execFile(file, [args])` without a shell.',
      uncheckedCommand:
        '{{source}} (line {{line}}) becomes part of the command of {{sink}} after a check that is not visible here; use `execFile(file, [args])`.',
    },
    confidence: {
      taintedCommand: 'high',
      taintedArgument: 'medium',
      parameterCommand: 'medium',
      uncheckedCommand: 'low',
    },
  },
  kinds: ['command', 'argument'],
  findMoreSinks,
  toMessage(taint, site, file) {
    // What a model chooses is the subject of no-unsafe-tool-input.
    if (taint.kind === 'model') return undefined
    if (site.row.kind === 'argument') return taint.isSure && taint.kind === 'remote' ? 'taintedArgument' : undefined
    if (taint.kind !== 'remote' && isProgramAlone(site)) return undefined
    if (!taint.isSure) return 'uncheckedCommand'
    if (taint.kind === 'remote') return 'taintedCommand'
    // A command line tool passes its user's words on; that user already has the shell.
    return file.role === 'production' ? 'parameterCommand' : undefined
  },
})

function findMoreSinks(file: RuleFile, kind: Kind): SinkSite[] {
  const sites: SinkSite[] = []
  for (const { call } of file.findCalls(...SPAWNS)) {
    const program = file.analysis.constants.findString(call.arguments[0])
    const list = call.arguments[1] && file.analysis.constants.findDefinition(call.arguments[1])
    if (program === undefined || list?.type !== 'ArrayExpression') continue
    const elements = list.elements.filter((element) => element !== null)
    const texts = elements.map((element) => findStringValue(element))
    if (SHELLS.test(program)) {
      const at = texts.findIndex((text) => text !== undefined && RUN_OPTIONS.has(text))
      const command = at < 0 ? undefined : elements[at + 1]
      if (kind === 'command' && command) sites.push(toSite(call, command, 'command'))
    } else if (kind === 'argument' && OPTION_HUNGRY.test(program) && !isShellArgument(call, file)) {
      const end = texts.indexOf('--')
      for (const element of end < 0 ? elements : elements.slice(0, end))
        if (element.type !== 'SpreadElement' && findStringValue(element) === undefined)
          sites.push(toSite(call, element, 'argument'))
    }
  }
  return kind === 'command' ? [...sites, ...findRawParts(file)] : sites
}

/** `spawn(path.join(folder, 'bin/tool'), args)`: no shell reads the path of a program that the caller chooses. */
function isProgramAlone({ row, call, argument }: SinkSite): boolean {
  return (
    /^child_process\.(?:spawn|execFile)(?:Sync)?$/.test(row.call) &&
    row.when === undefined &&
    argument === call.arguments[0]
  )
}

/** With a shell the whole list is part of the command. */
function isShellArgument(call: CallNode, file: RuleFile): boolean {
  return file.getSinks('command').some((site) => site.call === call && site.argument === call.arguments[1])
}

/** Bun's shell escapes what stands in its template, except `{ raw: … }`. */
function findRawParts(file: RuleFile): SinkSite[] {
  const sites: SinkSite[] = []
  for (const node of file.index.nodes('TaggedTemplateExpression')) {
    const path = file.findPath(node.tag)
    if (path !== 'bun.$' && path !== 'Bun.$') continue
    for (const expression of node.quasi.expressions) {
      const raw = findPropertyValue(unwrap(expression), 'raw')
      // A tagged template is a call in all but its form.
      if (raw) sites.push(toSite({ ...node, callee: node.tag } as unknown as CallNode, raw, 'command'))
    }
  }
  return sites
}

function toSite(call: CallNode, argument: Node, kind: 'command' | 'argument'): SinkSite {
  return { call, argument, path: [], row: { call: isCall(call) ? 'spawn' : '$', arg: 1, kind } }
}
