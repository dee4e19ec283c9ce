import { defineTaintRule } from '../rule.ts'

export default defineTaintRule({
  name: 'no-unsafe-llm-output',
  meta: {
    class: 'unsafe-llm-output',
    description: "Disallow running a model's answer as a command or as code.",
    messages: {
      answerAsCommand:
        "The model's answer {{source}} (line {{line}}) becomes part of the command of {{sink}}; let it choose from a constant list and call `execFile(file, [args])`.",
      answerAsCode:
        "The model's answer {{source}} (line {{line}}) runs as code in {{sink}}; run it in a sandbox without network and secrets, or let it choose from fixed operations.",
      answerAsPath:
        "The model's answer {{source}} (line {{line}}) decides which file {{sink}} touches; resolve it and check that it stays below the root.",
      uncheckedAnswer:
        "The model's answer {{source}} (line {{line}}) reaches {{sink}} after a check that is not visible here; make sure it limits the value to a list.",
    },
    confidence: { answerAsCommand: 'high', answerAsCode: 'high', answerAsPath: 'medium', uncheckedAnswer: 'low' },
  },
  kinds: ['command', 'code', 'path'],
  toMessage(taint, site, file) {
    // What a model passes to a tool is the subject of no-unsafe-tool-input.
    if (taint.kind !== 'model' || file.findPath(taint.fact.source.node)?.startsWith('$model.args') === true)
      return undefined
    if (RUNNERS.some((name) => file.index.importedModules.has(name))) return undefined
    if (!taint.isSure) return 'uncheckedAnswer'
    if (site.row.kind === 'command') return 'answerAsCommand'
    return site.row.kind === 'code' ? 'answerAsCode' : 'answerAsPath'
  },
})

/** Packages that run code where it can do no harm; a file that imports one knows what it does. */
const RUNNERS = [
  ...['isolated-vm', 'quickjs-emscripten', '@e2b/code-interpreter', 'e2b', 'dockerode', '@vercel/sandbox'],
  ...['@cloudflare/sandbox', '@daytonaio/sdk', 'pyodide', '@jitl/quickjs-ng-wasmfile-release-sync'],
]
