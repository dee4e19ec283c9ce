import type { SinkSite } from '../analysis/analysis.ts'
import type { Kind } from '../analysis/types.ts'
import { SPAWNS } from '../analysis/form-sinks.ts'
import { type CallNode, findStringValue } from '../ast/nodes.ts'
import { type RuleFile, defineTaintRule } from '../rule.ts'

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

/** Arguments of programs that an option can turn into something else. */
function findMoreSinks(file: RuleFile, kind: Kind): SinkSite[] {
  if (kind !== 'argument') return []
  const sites: SinkSite[] = []
  for (const { call } of file.findCalls(...SPAWNS)) {
    const program = file.analysis.constants.findString(call.arguments[0])
    const list = call.arguments[1] && file.analysis.constants.findDefinition(call.arguments[1])
    if (program === undefined || list?.type !== 'ArrayExpression') continue
    if (!OPTION_HUNGRY.test(program) || isShellArgument(call, file)) continue
    const elements = list.elements.filter((element) => element !== null)
    const end = elements.findIndex((element) => findStringValue(element) === '--')
    for (const argument of end < 0 ? elements : elements.slice(0, end))
      if (argument.type !== 'SpreadElement' && findStringValue(argument) === undefined)
        sites.push({ call, argument, path: [], row: { call: 'spawn', arg: 1, kind } })
  }
  return sites
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
