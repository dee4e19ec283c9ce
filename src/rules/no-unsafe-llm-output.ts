import type { SinkSite } from '../analysis/analysis.ts'
import { type RuleFile, defineTaintRule } from '../rule.ts'

export default defineTaintRule({
  name: 'no-unsafe-llm-output',
  meta: {
    class: 'unsafe-llm-output',
    description: "Disallow running a model's answer as a command, as a query or as code.",
    messages: {
      answerAsCommand:
        "The model's answer {{source}} (line {{line}}) becomes part of the command of {{sink}}; let it choose from a constant list and call `execFile(file, [args])`.",
      answerAsCode:
        "The model's answer {{source}} (line {{line}}) runs as code in {{sink}}; run it in a sandbox without network and secrets, or let it choose from fixed operations.",
      answerAsQuery:
        'The model writes the query that {{sink}} runs ({{source}}, line {{line}}); let it choose among prepared statements, or run it with a role that may only read.',
      answerAsAddress:
        "The model's answer {{source}} (line {{line}}) decides where {{sink}} connects to; compare the host of `new URL(…)` with a constant allow-list first.",
      answerAsPath:
        "The model's answer {{source}} (line {{line}}) decides which file {{sink}} touches; resolve it and check that it stays below the root.",
      uncheckedAnswer:
        "The model's answer {{source}} (line {{line}}) reaches {{sink}} after a check that is not visible here; make sure it limits the value to a list.",
    },
    confidence: {
      answerAsCommand: 'high',
      answerAsCode: 'high',
      answerAsQuery: 'high',
      answerAsAddress: 'medium',
      answerAsPath: 'medium',
      uncheckedAnswer: 'low',
    },
  },
  kinds: ['command', 'code', 'sql', 'nosql', 'url', 'path'],
  toMessage(taint, site, file) {
    // What a model passes to a tool is the subject of no-unsafe-tool-input.
    if (taint.kind !== 'model' || taint.isToolInput) return undefined
    if (RUNNERS.some((name) => file.index.importedModules.has(name))) return undefined
    if (site.row.kind === 'nosql' && !isWholeQuery(site, file)) return undefined
    if (!taint.isSure) return 'uncheckedAnswer'
    if (site.row.kind === 'command') return 'answerAsCommand'
    if (site.row.kind === 'sql' || site.row.kind === 'nosql') return 'answerAsQuery'
    if (site.row.kind === 'url') return file.isClient ? undefined : 'answerAsAddress'
    return site.row.kind === 'code' ? 'answerAsCode' : 'answerAsPath'
  },
})

/** `find(JSON.parse(answer))`: the model writes the whole filter, rather than a value of it. */
function isWholeQuery(site: SinkSite, file: RuleFile): boolean {
  return file.analysis.constants.findDefinition(site.argument)?.type !== 'ObjectExpression'
}

/** Packages that run code where it can do no harm; a file that imports one knows what it does. */
const RUNNERS = [
  ...['isolated-vm', 'quickjs-emscripten', '@e2b/code-interpreter', 'e2b', 'dockerode', '@vercel/sandbox'],
  ...['@cloudflare/sandbox', '@daytonaio/sdk', 'pyodide', '@jitl/quickjs-ng-wasmfile-release-sync'],
]
