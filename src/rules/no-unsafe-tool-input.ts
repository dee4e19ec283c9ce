import { defineTaintRule } from '../rule.ts'

export default defineTaintRule({
  name: 'no-unsafe-tool-input',
  meta: {
    class: 'unsafe-tool-input',
    description: "Disallow commands, code and file paths that a tool's arguments decide.",
    messages: {
      toolCommand:
        'The model fills in {{source}} (line {{line}}), which becomes part of the command of {{sink}}; use `execFile(file, [args])` with an enumerated choice.',
      toolCode:
        'The model fills in {{source}} (line {{line}}), which {{sink}} runs as code; run it in a sandbox or offer fixed operations.',
      toolPath:
        'The model fills in {{source}} (line {{line}}), which decides the file that {{sink}} touches; resolve it and check that it stays below the root.',
      uncheckedTool:
        'The model fills in {{source}} (line {{line}}), which reaches {{sink}} after a check that is not visible here; make sure it limits the value to a list.',
    },
    confidence: { toolCommand: 'high', toolCode: 'high', toolPath: 'medium', uncheckedTool: 'low' },
  },
  kinds: ['command', 'code', 'path'],
  toMessage(taint, site) {
    // What a model answers is another matter than what it passes to a tool.
    if (taint.kind !== 'model' || !taint.isToolInput) return undefined
    if (!taint.isSure) return 'uncheckedTool'
    if (site.row.kind === 'command') return 'toolCommand'
    return site.row.kind === 'code' ? 'toolCode' : 'toolPath'
  },
})
