import { parseArgs } from 'node:util'
import { UsageError } from './git.ts'

export interface OptionRow {
  readonly name: string
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** What stands for the value in the help. */
  readonly value?: string
  readonly help: string
}

export interface ParsedArguments {
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  readonly paths: readonly string[]
}

/** Reads the arguments of a command. Throws a `UsageError` that names the nearest option for one that is not known. */
export function parseArguments(args: readonly string[], rows: readonly OptionRow[]): ParsedArguments {
  const options = Object.fromEntries(
    rows.map(({ name, type, short }) => [name, { type, ...(short === undefined ? {} : { short }) }]),
  )
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const paths: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const row = rows.find(({ name }) => name === token.name)
    if (!row) throw new UsageError(toUnknown(token.rawName, rows))
    if (row.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`)
      flags.add(row.name)
    } else {
      // `--root --quiet`: the value was forgotten, and Node would take the next option for it.
      if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('--')))
        throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${row.value ?? 'VALUE'}.`)
      if (values.has(row.name)) throw new UsageError(`${token.rawName} is given twice.`)
      values.set(row.name, token.value)
    }
  }
  return { flags, values, paths }
}

function toUnknown(rawName: string, rows: readonly OptionRow[]): string {
  const nearest = findNearest(
    rawName.replace(/^-+/, ''),
    rows.map(({ name }) => name),
  )
  return `There is no option ${rawName}.${nearest === undefined ? '' : ` Did you mean --${nearest}?`} See \`vetlint check --help\`.`
}

/** The candidate with the fewest changed letters, unless it would be another word. */
export function findNearest(text: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = candidate.startsWith(text) && text.length > 2 ? 1 : getDistance(text, candidate)
    if (!best || distance < best.distance) best = { candidate, distance }
  }
  return best && best.distance <= Math.max(2, Math.floor(text.length / 3)) ? best.candidate : undefined
}

/** Levenshtein's distance. */
function getDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
