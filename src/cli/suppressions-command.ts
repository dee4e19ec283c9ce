import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { toLogText } from '../findings/hostile.ts'
import { REGISTER_FORMATS, printRegister } from '../findings/outputs/register.ts'
import { printTrend } from '../findings/outputs/trend.ts'
import { count } from '../findings/outputs/words.ts'
import { parseDate, readDate } from '../gate/dates.ts'
import {
  REGISTER_STATES,
  type RegisterEntry,
  type RegisterInputs,
  adoptFiles,
  createRegister,
  isUnsound,
} from '../gate/register.ts'
import { type OptionRow, parseArguments } from './arguments.ts'
import { Content } from './content.ts'
import { listFiles } from './files.ts'
import { Git, UsageError } from './git.ts'
import { HiddenFindings } from './hidden-findings.ts'
import type { Io } from './io.ts'
import { readRulebook } from './suppression-rules.ts'
import { ASKABLE_NAMES, AskedTools } from './tools/ask-tools.ts'
import { findTrend } from './trend.ts'

const SORTS = ['place', 'owner', 'age', 'expiry'] as const
type Sort = (typeof SORTS)[number]

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
  { name: 'sort', type: 'string', value: 'BY', help: `${SORTS.join(', ')} (default: place).` },
  { name: 'age', type: 'boolean', help: 'Add since when each one stands there, from git blame.' },
  { name: 'authors', type: 'boolean', help: 'With --age: also who committed it.' },
  {
    name: 'with-findings',
    type: 'boolean',
    help: 'Run the rules on the files that silence them, to tell which suppressions hide nothing.',
  },
  {
    name: 'ask-tools',
    type: 'string',
    value: 'TOOLS',
    help: `Run the linters that the project has, to tell which of their suppressions hide nothing: all, or of ${ASKABLE_NAMES.join(', ')}.`,
  },
  { name: 'no-semgrep', type: 'boolean', help: 'With --with-findings: run ESLint only.' },
  { name: 'no-project-config', type: 'boolean', help: 'With --with-findings: execute nothing of the project.' },
  {
    name: 'trend',
    type: 'string',
    value: 'BASE..HEAD',
    help: 'What was added, removed, renewed and lapsed between two commits; BASE alone compares with the work tree.',
  },
  {
    name: 'fail-on',
    type: 'string',
    value: 'STATES',
    help: 'Exit with 1 when one is listed, for example expired,bare; `invalid` is every one that does not hold, apart from clutter.',
  },
  { name: 'today', type: 'string', value: 'DATE', help: 'The day that suppressions are judged by, YYYY-MM-DD.' },
  { name: 'adopt', type: 'boolean', help: 'Show a template for every bare suppression, with owner and expiry.' },
  { name: 'write', type: 'boolean', help: 'With --adopt: write the templates into the files.' },
  { name: 'help', type: 'boolean', short: 'h', help: 'Show this help.' },
]

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
  const { rules } = readRulebook(content.readText, {
    today: readToday(values.get('today')),
    govern: flags.has('all') ? 'all' : undefined,
    hasBase: false,
    where: '',
  })
  const { files } = listFiles(root, git, paths)
  const inputs: RegisterInputs = { files, read: (file) => content.read(file), rules }
  refuseLoneOptions(flags, values)
  if (flags.has('adopt')) return adopt(inputs, content, flags.has('write'), io)
  const format = readWord(values.get('format') ?? 'text', '--format', REGISTER_FORMATS)
  const failing = readStates(values.get('fail-on'))
  const isFailing = ({ state }: RegisterEntry): boolean => failing.has(state)
  const print = async (text: string): Promise<void> => {
    const output = values.get('output')
    if (output === undefined) await io.out(text)
    else writeReport(output, text)
  }
  const range = values.get('trend')
  if (range !== undefined) {
    const isWanted = toPathFilter(paths, files)
    const trend = findTrend({ range, root, git, content, files, isWanted, rules })
    await print(printTrend(format, trend, isFailing))
    return [...trend.added, ...trend.changed, ...trend.renewed, ...trend.lapsed].some(isFailing) ? 1 : 0
  }
  const filter = toFilter(values)
  const sort = readWord(values.get('sort') ?? 'place', '--sort', SORTS)
  let register = createRegister(inputs)
  const problems: string[] = []
  if (flags.has('with-findings')) {
    const hidden = await HiddenFindings.find(content, register.entries, rules, flags)
    problems.push(...hidden.problems)
    register = { ...register, entries: register.entries.map((entry) => hidden.complete(entry)) }
  }
  const notes: string[] = []
  const names = values.get('ask-tools')
  if (names !== undefined) {
    const asked = AskedTools.ask(content, register.entries, names)
    problems.push(...asked.problems)
    notes.push(...asked.notes)
    register = { ...register, entries: register.entries.map((entry) => asked.complete(entry)) }
  }
  let entries = register.entries.filter(filter)
  if (flags.has('age') || sort === 'age') entries = addAge(entries, requireGit(git, root), flags.has('authors'))
  entries = sortEntries(entries, sort)
  await print(printRegister(format, { ...register, entries }, isFailing))
  for (const note of notes) await io.error(`vetlint: ${toLogText(note)}\n`)
  for (const problem of problems) await io.error(`vetlint: ${toLogText(problem)}\n`)
  if (problems.length > 0) return 2
  return entries.some(isFailing) ? 1 : 0
}

function refuseLoneOptions(flags: ReadonlySet<string>, values: ReadonlyMap<string, string>): void {
  const needs: readonly (readonly [string, boolean, string])[] = [
    ['write', flags.has('adopt'), '--adopt'],
    ['authors', flags.has('age'), '--age'],
    ['no-semgrep', flags.has('with-findings'), '--with-findings'],
    ['no-project-config', flags.has('with-findings'), '--with-findings'],
  ]
  for (const [name, isMet, other] of needs)
    if (flags.has(name) && !isMet) throw new UsageError(`--${name} goes with ${other}.`)
  for (const name of ['adopt', 'trend'])
    if (values.has('ask-tools') && (flags.has(name) || values.has(name)))
      throw new UsageError(`--ask-tools and --${name} exclude each other.`)
  if (flags.has('adopt') && values.has('trend')) throw new UsageError('--adopt and --trend exclude each other.')
}

function requireGit(git: Git | undefined, root: string): Git {
  if (git) return git
  throw new UsageError(
    `--age needs a git repository, and ${root} is in none. Name one with --root, or leave --age out.`,
  )
}

/** One blame for each file that holds some of them. */
function addAge(entries: readonly RegisterEntry[], git: Git, withAuthors: boolean): RegisterEntry[] {
  const lines = new Map<string, number[]>()
  for (const { file, line } of entries) {
    const list = lines.get(file)
    if (list) list.push(line)
    else lines.set(file, [line])
  }
  const blames = new Map([...lines].map(([file, list]) => [file, git.blame(file, [...new Set(list)])]))
  return entries.map((entry) => {
    const blame = blames.get(entry.file)?.get(entry.line)
    return { ...entry, since: blame?.since ?? null, ...(withAuthors ? { by: blame?.by ?? null } : {}) }
  })
}

/** Stable: what is equal stays in the order of its places. What has no owner, age or expiry comes last. */
function sortEntries(entries: readonly RegisterEntry[], sort: Sort): RegisterEntry[] {
  const toKey = ({ owner, since, expires, daysLeft }: RegisterEntry): string | null | undefined =>
    sort === 'owner' ? owner : sort === 'age' ? since : daysLeft === null ? null : expires
  if (sort === 'place') return [...entries]
  return [...entries].sort((a, b) => {
    const [left, right] = [toKey(a) ?? '\uffff', toKey(b) ?? '\uffff']
    return left < right ? -1 : left > right ? 1 : 0
  })
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
    if (isWriting) writeFile(content.toAbsolute(file), after, file)
  }
  const total = adopted.reduce((sum, { lines: numbers }) => sum + numbers.length, 0)
  const verb = isWriting ? 'given a template' : 'would be given a template (--write does it)'
  lines.push(
    `${count(total, 'bare suppression')} in ${count(adopted.length, 'file')} ${verb}; each holds once its reason is written.`,
  )
  await io.out(`${lines.join('\n')}\n`)
  return 0
}

function writeFile(path: string, bytes: string, file: string): void {
  try {
    writeFileSync(path, bytes, 'latin1')
  } catch (error) {
    throw new UsageError(
      `Could not write ${file}: ${(error as Error).message}. Make it writable and run the command again; what is written stays.`,
    )
  }
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

Exit code: 0, 1 when a state of --fail-on is listed, 2 the command could not run or could not look as asked.
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

function readWord<Word extends string>(text: string, option: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === text)
  if (word === undefined) throw new UsageError(`${option} knows ${words.join(', ')}, not "${text}".`)
  return word
}

function readStates(text: string | undefined): ReadonlySet<string> {
  const names = text === undefined ? [] : text.split(',').map((name) => name.trim())
  const unknown = names.find((name) => name !== 'invalid' && !REGISTER_STATES.some((state) => state === name))
  if (unknown !== undefined)
    throw new UsageError(`--fail-on knows invalid, ${REGISTER_STATES.join(', ')}, not "${unknown}".`)
  return new Set(names.flatMap((name) => (name === 'invalid' ? REGISTER_STATES.filter(isUnsound) : [name])))
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

/** In a commit there is nothing to look a path up in, so a path that names no file now is taken as it is. */
function toPathFilter(paths: readonly string[], files: readonly string[]): (file: string) => boolean {
  if (paths.length === 0) return () => true
  const known = new Set(files)
  const folders = paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''))
  return (file) => known.has(file) || folders.some((folder) => file === folder || file.startsWith(`${folder}/`))
}

function writeReport(output: string, text: string): void {
  try {
    writeFileSync(output, text)
  } catch (error) {
    throw new UsageError(`Could not write the register to ${output}: ${(error as Error).message}`)
  }
}
