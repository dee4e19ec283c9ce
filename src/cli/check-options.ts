import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { FORMATS, type Format } from '../findings/outputs/formats.ts'
import { DEFAULT_THRESHOLD, type Threshold, parseThreshold } from '../gate/decide.ts'
import { parseDate, readDate } from '../gate/dates.ts'
import { type OptionRow, findNearest, parseArguments } from './arguments.ts'
import { isInside } from './content.ts'
import type { PresetChoice } from './embedded.ts'
import { UsageError } from './git.ts'

export const CHECK_OPTIONS: readonly OptionRow[] = [
  { name: 'staged', type: 'boolean', help: 'Look at what the next commit changes, as it is staged.' },
  {
    name: 'since',
    type: 'string',
    value: 'REF',
    help: 'Look at the files changed since the branch left REF, and report only new findings.',
  },
  { name: 'root', type: 'string', value: 'DIR', help: 'The folder that paths are relative to (default: here).' },
  {
    name: 'format',
    type: 'string',
    value: 'NAME',
    help: `How to print the report: ${FORMATS.join(', ')} (default: text).`,
  },
  { name: 'output', type: 'string', value: 'FILE', help: 'Write the report to a file.' },
  {
    name: 'fail-on',
    type: 'string',
    value: 'SEVERITY[:CONFIDENCE]',
    help: 'The least that makes the check fail (default: medium:medium).',
  },
  {
    name: 'preset',
    type: 'string',
    value: 'NAME',
    help: "recommended or strict. Chosen here, it also replaces the levels in the project's ESLint config.",
  },
  {
    name: 'no-project-config',
    type: 'boolean',
    help: 'Use only the embedded preset and execute nothing of the project.',
  },
  { name: 'semgrep', type: 'string', value: 'PATH', help: 'The Semgrep to run.' },
  { name: 'no-semgrep', type: 'boolean', help: 'Run ESLint only.' },
  { name: 'today', type: 'string', value: 'DATE', help: 'The day that suppressions are judged by, YYYY-MM-DD.' },
  { name: 'agent-hook', type: 'boolean', help: 'For hooks of coding agents: findings on stderr with exit code 2.' },
  { name: 'quiet', type: 'boolean', short: 'q', help: 'Only what makes the check fail.' },
  { name: 'debug', type: 'boolean', help: 'Print times and stack traces on stderr.' },
  { name: 'help', type: 'boolean', short: 'h', help: 'Show this help.' },
]

export type SemgrepChoice =
  | { readonly kind: 'find' }
  /** The user opted out. */
  | { readonly kind: 'off' }
  | { readonly kind: 'path'; readonly path: string }

export interface CheckOptions {
  /** Absolute, without symbolic links. */
  readonly root: string
  readonly paths: readonly string[]
  readonly stage:
    { readonly kind: 'full' } | { readonly kind: 'staged' } | { readonly kind: 'since'; readonly ref: string }
  readonly format: Format
  readonly output: string | undefined
  readonly threshold: Threshold
  readonly preset: PresetChoice
  readonly isPresetChosen: boolean
  readonly useProjectConfig: boolean
  readonly semgrep: SemgrepChoice
  readonly today: string
  readonly isAgentHook: boolean
  readonly isQuiet: boolean
  readonly isDebug: boolean
}

/** Reads the arguments of `vetlint check`. Throws a `UsageError`. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { flags, values, paths } = parseArguments(args, CHECK_OPTIONS)
  const preset = readWord(values, 'preset', ['recommended', 'strict'] as const)
  const isAgentHook = flags.has('agent-hook')
  const format = readWord(values, 'format', FORMATS) ?? (isAgentHook ? 'agent' : 'text')
  const ref = values.get('since')
  if (flags.has('staged') && ref !== undefined) throw new UsageError('--staged and --since exclude each other.')
  const semgrep = values.get('semgrep')
  if (flags.has('no-semgrep') && semgrep !== undefined)
    throw new UsageError('--semgrep and --no-semgrep exclude each other.')
  const root = readRoot(values.get('root'), paths)
  return {
    root,
    paths,
    stage: ref !== undefined ? { kind: 'since', ref } : { kind: flags.has('staged') ? 'staged' : 'full' },
    format,
    output: values.get('output'),
    threshold: readThreshold(values.get('fail-on')),
    preset: preset ?? 'recommended',
    isPresetChosen: preset !== undefined,
    useProjectConfig: !flags.has('no-project-config'),
    semgrep:
      semgrep === undefined ? { kind: flags.has('no-semgrep') ? 'off' : 'find' } : { kind: 'path', path: semgrep },
    today: readToday(values.get('today')),
    isAgentHook,
    isQuiet: flags.has('quiet'),
    isDebug: flags.has('debug'),
  }
}

function readWord<Word extends string>(
  values: ReadonlyMap<string, string>,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = values.get(name)
  if (value === undefined) return undefined
  const word = words.find((candidate) => candidate === value)
  if (word !== undefined) return word
  const nearest = findNearest(value, words)
  throw new UsageError(
    `--${name} knows ${words.join(', ')}, not "${value}".${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  )
}

function readThreshold(text: string | undefined): Threshold {
  if (text === undefined) return DEFAULT_THRESHOLD
  const threshold = parseThreshold(text)
  if (threshold) return threshold
  throw new UsageError(
    `--fail-on wants a severity (critical, high, medium, low), and after a colon a confidence (high, medium, low), not "${text}".`,
  )
}

function readToday(text: string | undefined): string {
  if (text === undefined) return readDate()
  const date = parseDate(text)
  if (date === undefined) throw new UsageError(`--today wants a day of the calendar as YYYY-MM-DD, not "${text}".`)
  return date
}

/** The folder named, or here; a single folder elsewhere is a root of its own. */
function readRoot(named: string | undefined, paths: readonly string[]): string {
  const here = realpathSync(process.cwd())
  if (named !== undefined) return toFolder(named)
  const [only] = paths
  if (only === undefined || paths.length > 1) return here
  try {
    const real = realpathSync(resolve(only))
    return !isInside(real, here) && statSync(real).isDirectory() ? real : here
  } catch {
    return here
  }
}

function toFolder(path: string): string {
  try {
    const real = realpathSync(resolve(path))
    if (statSync(real).isDirectory()) return real
  } catch {
    // Said below.
  }
  throw new UsageError(`The root "${path}" is no folder.`)
}
