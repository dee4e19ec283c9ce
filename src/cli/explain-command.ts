import type { Explanation } from '../findings/explanation.ts'
import { printExplanation } from '../findings/outputs/explanation.ts'
import { explain } from '../gate/explain.ts'
import plugin from '../index.ts'
import { type OptionRow, parseArguments } from './arguments.ts'
import { runCheck } from './check.ts'
import { toView } from './check-command.ts'
import { CHECK_OPTIONS, type CheckOptions, readCheckOptions } from './check-options.ts'
import { Content } from './content.ts'
import { COMPONENT_FILE, SCRIPT_FILE, openForInspection } from './eslint.ts'
import { toTargets } from './files.ts'
import { UsageError } from './git.ts'
import type { Io } from './io.ts'
import { readModelsFile } from './models-file.ts'
import { Progress } from './progress.ts'
import { findRuleDocs } from './rule-docs.ts'

const FORMATS = ['text', 'json'] as const
/** Those of `vetlint check` that change what is reported. */
const SHARED = new Set(['root', 'preset', 'no-project-config', 'semgrep', 'no-semgrep', 'today', 'debug', 'help'])
const OPTIONS: readonly OptionRow[] = [
  { name: 'format', type: 'string', value: 'NAME', help: `${FORMATS.join(', ')} (default: text).` },
  ...CHECK_OPTIONS.filter(({ name }) => SHARED.has(name)),
]

const HELP = `vetlint explain [OPTIONS] FILE:LINE

Says why a line is reported, with the way of the value and the code at each stop, or why it is not: the check, the
sanitizer or the schema that takes the danger, the guards of a route, a call that is not known, a suppression.

${OPTIONS.map(({ name, value, help }) => `  --${name}${value === undefined ? '' : ` ${value}`}  ${help}`).join('\n')}

Exit code: 0, also where the line is reported; 2 when the file could not be looked at.
`

/** `vetlint explain FILE:LINE`. */
export async function runExplain(args: readonly string[], io: Io): Promise<number> {
  const { flags, values, paths } = parseArguments(args, OPTIONS)
  if (flags.has('help')) {
    await io.out(HELP)
    return 0
  }
  const format = values.get('format') ?? 'text'
  if (!(FORMATS as readonly string[]).includes(format))
    throw new UsageError(`--format takes ${FORMATS.join(' or ')}, not "${format}".`)
  const [place, ...more] = paths
  if (place === undefined || more.length > 0)
    throw new UsageError('explain wants one place: vetlint explain FILE:LINE.')
  const { path, line } = readPlace(place)
  const shared = args.filter((arg, at) => arg !== place && !isFormat(args, at))
  const options = readCheckOptions([...shared, path])
  const { result, explanation } = await explainPlace(options, path, line)
  await io.out(
    format === 'json'
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : printExplanation(explanation, toView(options, result, io.isColored)),
  )
  return 0
}

function isFormat(args: readonly string[], at: number): boolean {
  return args[at] === '--format' || args[at - 1] === '--format' || args[at]?.startsWith('--format=') === true
}

function readPlace(place: string): { path: string; line: number } {
  const match = /^(.+):(\d+)(?::\d+)?$/.exec(place)
  const line = Number(match?.[2])
  if (!match?.[1] || line < 1) throw new UsageError(`"${place}" is no place: write FILE:LINE, with lines from 1.`)
  return { path: match[1], line }
}

async function explainPlace(options: CheckOptions, path: string, line: number) {
  const content = new Content(options.root)
  const [file] = toTargets(options.root, [path])
  const reading = file === undefined ? undefined : content.read(file)
  if (file === undefined || !reading) throw new UsageError(`${path} is not below ${options.root}.`)
  if (!('text' in reading)) throw new UsageError(`${path} cannot be explained: ${reading.why}.`)
  const last = reading.text.split('\n').length
  if (line > last) throw new UsageError(`${path} has ${last} lines; there is no line ${line}.`)
  const result = await runCheck(options, new Progress(undefined))
  const findings = result.report.findings.filter(
    (finding) => finding.file === file && finding.line <= line && line <= finding.endLine,
  )
  const problem = result.report.summary.problems[0]
  if (problem !== undefined && findings.length === 0) throw new UsageError(problem)
  const nothing: Explanation = {
    version: 1,
    file,
    line,
    findings,
    hidden: [],
    sinks: [],
    routes: [],
    calls: [],
    notes: [],
  }
  if (!SCRIPT_FILE.test(file) && !COMPONENT_FILE.test(file))
    return { result, explanation: { ...nothing, notes: [PACK_ONLY] } }
  const source = await openForInspection(file, {
    ...options,
    content,
    files: [file],
    models: readModelsFile(content.readText, ''),
  })
  if ('why' in source) throw new UsageError(`${path} cannot be explained: ${source.why}.`)
  const explanation = explain(source, {
    file,
    line,
    findings,
    getConfidence: (rule, messageId) => findRuleDocs(plugin, rule)?.confidence[messageId] ?? 'medium',
    minimum: options.preset === 'strict' ? 'low' : 'medium',
  })
  return { result, explanation: explanation ?? nothing }
}

const PACK_ONLY = 'Only rules of the Semgrep pack look at this kind of file; why they are silent cannot be told.'
