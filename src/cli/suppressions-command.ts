import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { toLogText } from '../findings/hostile.ts'
import { REGISTER_FORMATS, type RegisterFormat, printRegister } from '../findings/outputs/register.ts'
import { count } from '../findings/outputs/words.ts'
import { parseDate, readDate } from '../gate/dates.ts'
import { type RegisterEntry, type RegisterInputs, adoptFiles, createRegister } from '../gate/register.ts'
import plugin from '../index.ts'
import { type OptionRow, parseArguments } from './arguments.ts'
import { Content } from './content.ts'
import { listFiles } from './files.ts'
import { Git, UsageError } from './git.ts'
import type { Io } from './io.ts'
import { findRuleDocs } from './rule-docs.ts'
import { findPackRule } from './semgrep/pack.ts'

const OPTIONS: readonly OptionRow[] = [
  { name: 'root', type: 'string', value: 'FOLDER', help: 'The folder of the project (default: here).' },
  { name: 'format', type: 'string', value: 'NAME', help: `${REGISTER_FORMATS.join(', ')} (default: text).` },
  { name: 'output', type: 'string', value: 'FILE', help: 'Write the register to a file.' },
  { name: 'all', type: 'boolean', help: 'Not only what concerns security.' },
  {
    name: 'expiring-in',
    type: 'string',
    value: 'DAYS',
    help: 'Only what expires within so many days, or has expired.',
  },
  { name: 'owner', type: 'string', value: 'NAME', help: 'Only what this owner answers for.' },
  {
    name: 'fail-on',
    type: 'string',
    value: 'STATES',
    help: 'Exit with 1 when one is listed, for example expired,bare.',
  },
  { name: 'today', type: 'string', value: 'DATE', help: 'The day that suppressions are judged by, YYYY-MM-DD.' },
  { name: 'adopt', type: 'boolean', help: 'Show a template for every bare suppression, with owner and expiry.' },
  { name: 'write', type: 'boolean', help: 'With --adopt: write the templates into the files.' },
  { name: 'help', type: 'boolean', short: 'h', help: 'Show this help.' },
]
const STATES = [
  'valid',
  'expiring-soon',
  'bare',
  'blanket',
  'no-expiry',
  'expired',
  'too-long',
  'malformed',
  'boilerplate',
  'missing-owner',
] as const satisfies readonly RegisterEntry['state'][]

/** `vetlint suppressions`: prints the register and gives the exit code. */
export async function runSuppressions(args: readonly string[], io: Io): Promise<number> {
  const { flags, values, paths } = parseArguments(args, OPTIONS)
  if (flags.has('help')) {
    await io.out(getHelp())
    return 0
  }
  const root = readRoot(values.get('root'))
  const git = Git.open(root)
  const content = new Content(root)
  const inputs: RegisterInputs = {
    files: listFiles(root, git, paths).files,
    read: (file) => content.read(file),
    today: readToday(values.get('today')),
    govern: flags.has('all') ? 'all' : 'security',
    findClassOfRule: (ruleId) => findRuleDocs(plugin, ruleId)?.class ?? findPackRule(ruleId)?.classId,
  }
  if (flags.has('adopt')) return adopt(inputs, content, flags.has('write'), io)
  if (flags.has('write')) throw new UsageError('--write goes with --adopt.')
  const format = readFormat(values.get('format'))
  const failing = readStates(values.get('fail-on'))
  const isWanted = toFilter(values)
  const register = createRegister(inputs)
  const entries = register.entries.filter(isWanted)
  const isFailing = ({ state }: RegisterEntry): boolean => failing.has(state)
  const text = printRegister(format, { ...register, entries }, isFailing)
  const output = values.get('output')
  if (output === undefined) await io.out(text)
  else writeReport(output, text)
  return entries.some(isFailing) ? 1 : 0
}

/** Files are bytes here, so that nothing but the insertions changes. */
async function adopt(inputs: RegisterInputs, content: Content, isWriting: boolean, io: Io): Promise<number> {
  const adopted = adoptFiles(inputs, (file) =>
    'text' in content.read(file) ? readFileSync(content.toAbsolute(file), 'latin1') : undefined,
  )
  const lines: string[] = []
  for (const { file, lines: numbers, before, after } of adopted) {
    const [old, changed] = [before, after].map((text) => text.split(/\r\n|[\n\r]/))
    for (const number of new Set(numbers)) {
      lines.push(`${toLogText(file)}:${number}`)
      lines.push(
        `- ${toLogText(toUtf8(old?.[number - 1] ?? ''))}`,
        `+ ${toLogText(toUtf8(changed?.[number - 1] ?? ''))}`,
      )
    }
    if (isWriting) writeFileSync(content.toAbsolute(file), after, 'latin1')
  }
  const total = adopted.reduce((sum, { lines: numbers }) => sum + numbers.length, 0)
  const verb = isWriting ? 'given a template' : 'would be given a template (--write does it)'
  lines.push(
    `${count(total, 'bare suppression')} in ${count(adopted.length, 'file')} ${verb}; each holds once its reason is written.`,
  )
  await io.out(`${lines.join('\n')}\n`)
  return 0
}

function toUtf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8').trim()
}

function getHelp(): string {
  const rows = OPTIONS.map(({ name, short, value, help }) => [
    `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    help,
  ])
  const width = Math.max(...rows.map(([head = '']) => head.length))
  const options = rows.map(([head = '', help = '']) => `  ${head.padEnd(width)}  ${help}`).join('\n')
  return `vetlint suppressions [OPTIONS] [PATH …]

Lists every suppression with its rules, verdict, owner, expiry and reason.

${options}

Exit code: 0, 1 when a state of --fail-on is listed, 2 the command could not run.
`
}

function readRoot(named: string | undefined): string {
  try {
    const real = realpathSync(resolve(named ?? process.cwd()))
    if (statSync(real).isDirectory()) return real
  } catch {
    // Said below.
  }
  throw new UsageError(`The root "${named ?? '.'}" is no folder.`)
}

function readToday(text: string | undefined): string {
  if (text === undefined) return readDate()
  const date = parseDate(text)
  if (date === undefined) throw new UsageError(`--today wants a day of the calendar as YYYY-MM-DD, not "${text}".`)
  return date
}

function readFormat(text: string | undefined): RegisterFormat {
  const format = REGISTER_FORMATS.find((candidate) => candidate === (text ?? 'text'))
  if (!format) throw new UsageError(`--format knows ${REGISTER_FORMATS.join(', ')}, not "${text ?? ''}".`)
  return format
}

function readStates(text: string | undefined): ReadonlySet<string> {
  const names = text === undefined ? [] : text.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !STATES.some((state) => state === name))
  if (unknown !== undefined) throw new UsageError(`--fail-on knows ${STATES.join(', ')}, not "${unknown}".`)
  return new Set(names)
}

function toFilter(values: ReadonlyMap<string, string>): (entry: RegisterEntry) => boolean {
  const owner = values.get('owner')
  const text = values.get('expiring-in')
  if (text !== undefined && !/^\d{1,5}$/.test(text))
    throw new UsageError(`--expiring-in wants a number of days, not "${text}".`)
  const days = text === undefined ? undefined : Number(text)
  return (entry) =>
    (owner === undefined || entry.owner === owner) &&
    // What has no date at all lapses every day.
    (days === undefined || (entry.expires !== null && (entry.daysLeft ?? -1) <= days))
}

function writeReport(output: string, text: string): void {
  try {
    writeFileSync(output, text)
  } catch (error) {
    throw new UsageError(`Could not write the register to ${output}: ${(error as Error).message}`)
  }
}
