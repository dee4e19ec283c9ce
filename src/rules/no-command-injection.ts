import type { SinkSite } from '../analysis/analysis.ts'
import { defineTaintRule } from '../rule.ts'

export default defineTaintRule({
  name: 'no-command-injection',
  meta: {
    class: 'command-injection',
    description: 'Disallow shell commands that are put together from values.',
    messages: {
      taintedCommand:
        '{{source}} (line {{line}}) becomes part of the command of {{sink}}; use `execFile(file, [args])` without a shell.',
      parameterCommand:
        'The parameter {{source}} (line {{line}}) becomes part of the shell command of {{sink}}; use `execFile(file, [args])` without a shell.',
      uncheckedCommand:
        '{{source}} (line {{line}}) becomes part of the command of {{sink}} after a check that is not visible here; use `execFile(file, [args])`.',
    },
    confidence: { taintedCommand: 'high', parameterCommand: 'medium', uncheckedCommand: 'low' },
  },
  kinds: ['command'],
  toMessage(taint, site, file) {
    // What a model chooses is the subject of no-unsafe-tool-input.
    if (taint.kind === 'model') return undefined
    // `spawn(path.join(folder, 'bin/tool'), args)`: no shell reads the path of a program.
    if (taint.kind === 'library' && isProgramAlone(site)) return undefined
    if (!taint.isSure) return 'uncheckedCommand'
    if (taint.kind === 'remote') return 'taintedCommand'
    // A command line tool passes its user's words on; that user already has the shell.
    return file.role === 'production' ? 'parameterCommand' : undefined
  },
})

function isProgramAlone({ row }: SinkSite): boolean {
  return /\.(?:spawn|execFile)(?:Sync)?$/.test(row.call) && row.when === undefined
}
