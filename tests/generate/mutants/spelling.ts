// Mutations that spell the same thing differently: quotes, the order of what has names, the case of keywords.
import { type Mutation, findCalls } from './layout.ts'
import { type Line, type Source, indentOf, toText } from './source.ts'

const otherQuote = (text: string): string | undefined => {
  const [, prefix = '', quote = '', body = ''] = /^(\w*)(["'])(.*)\2$/s.exec(text) ?? []
  if (quote === '' || /["'\\\n]/.test(body)) return undefined
  const other = quote === '"' ? "'" : '"'
  return `${prefix}${other}${body}${other}`
}

/** What the other quotes of a language would read differently. */
const SPECIAL: Readonly<Record<string, RegExp>> = { php: /\$/, ruby: /#\{/, bash: /[$`!]/, yaml: /^$/, python: /^$/ }

function splitLines(source: Source, text: string): readonly Line[] | undefined {
  const lines = text.split('\n')
  if (lines.length !== source.lines.length || text === toText(source.lines)) return undefined
  return lines.map((line, index) => ({ text: line, from: source.lines[index]?.from ?? 0 }))
}

const quotes: Mutation = {
  name: 'other quotes',
  languages: Object.keys(SPECIAL),
  apply: (source) => {
    const special = SPECIAL[source.language] ?? /^$/
    return splitLines(
      source,
      source.tokens
        .map(({ kind, text, whole, inside }) =>
          kind === 'string' && whole === true && inside === 0 && !special.test(text) && !/^\w*(["'])\1\1/.test(text)
            ? (otherQuote(text) ?? text)
            : text,
        )
        .join(''),
    )
  },
}

const rawStrings: Mutation = {
  name: 'raw strings',
  languages: ['go', 'csharp', 'rust'],
  apply: (source) =>
    splitLines(
      source,
      source.tokens
        .map(({ kind, text, whole, inside, start }) => {
          if (kind !== 'string' || whole !== true || inside > 0 || !/^"[^"\\\n`{}]+"$/.test(text)) return text
          const line = toText(source.lines).slice(0, start).split('\n').length
          if (/^\s*(?:import\b|#\[|\[|"[^"]*"$|\w+ "[^"]*"$)/.test(source.lines[line - 1]?.text ?? '')) return text
          if (source.language === 'go') return `\`${text.slice(1, -1)}\``
          return `${source.language === 'rust' ? 'r' : '@'}${text}`
        })
        .join(''),
    ),
}

/** How an argument with a name starts. */
const NAMED: Readonly<Record<string, RegExp>> = {
  python: /^\s*\w+\s*=(?!=)/,
  kotlin: /^\s*\w+\s*=(?!=)/,
  ruby: /^\s*\w+: |^\s*"[^"]*" => /,
  csharp: /^\s*\w+: /,
  php: /^\s*\w+: /,
}

const namedArguments: Mutation = {
  name: 'named arguments in reverse',
  languages: Object.keys(NAMED),
  apply: (source) => {
    const named = NAMED[source.language] ?? /^$/
    const lines = source.lines.map((line, index): Line => {
      const { tokens = [], start = 0, startsInside = false, endsInside = false } = source.facts[index] ?? {}
      if (startsInside || endsInside || /^\s*(?:(?:async )?def|fun|class|data class)\b/.test(line.text)) return line
      let text = line.text
      for (const { open, commas, close } of findCalls(tokens)) {
        const at = (token: number): number => (tokens[token]?.start ?? 0) - start
        const bounds = [open, ...commas, close]
        const items = bounds.slice(1).map((end, item) => text.slice(at(bounds[item] ?? 0) + 1, at(end)).trim())
        const first = items.findIndex((item) => named.test(item))
        const tail = items.slice(first)
        if (first < 0 || tail.length < 2 || !tail.every((item) => named.test(item))) continue
        const space = first === 0 ? '' : ' '
        text = `${text.slice(0, at(bounds[first] ?? 0) + 1)}${space}${[...tail].reverse().join(', ')}${text.slice(at(close))}`
        break
      }
      return { ...line, text }
    })
    return splitLines(source, toText(lines))
  },
}

/** A line that says a name and a value, in a list where the order says nothing. */
const ENTRY: Readonly<Record<string, RegExp>> = {
  python: /^\s+\w+=[^=].*,$/,
  go: /^\s+[A-Z]\w*:\s.*,$/,
  csharp: /^\s+[A-Z]\w* = .*,$/,
  rust: /^\s+\w+: .*,$/,
  kotlin: /^\s+\w+ = .*,$/,
  terraform: /^\s+\w+\s+= .*$/,
  yaml: /^\s*[\w.-]+:(?:\s|$)/,
}

/** The lines of an entry: what is said above it in comments, and what stands deeper below it. */
function readEntry(source: Source, start: number, pattern: RegExp): { indent: number; end: number } | undefined {
  let at = start
  while (/^\s*(?:#|\/\/)/.test(source.lines[at]?.text ?? '')) at++
  const head = source.lines[at]?.text ?? ''
  if (!pattern.test(head) || source.facts[at]?.startsInside === true) return undefined
  const indent = indentOf(head)
  at++
  if (source.language === 'yaml')
    while (
      at < source.lines.length &&
      /\S/.test(source.lines[at]?.text ?? '') &&
      (indentOf(source.lines[at]?.text ?? '') > indent ||
        (/^\s*- /.test(source.lines[at]?.text ?? '') && indentOf(source.lines[at]?.text ?? '') === indent))
    )
      at++
  else if (source.facts[at - 1]?.open !== 0 || source.facts[at - 1]?.endsInside === true) return undefined
  return { indent, end: at }
}

function reverseEntries(source: Source, pattern: RegExp): readonly Line[] | undefined {
  const out: Line[] = []
  let isChanged = false
  let at = 0
  while (at < source.lines.length) {
    const entries: { start: number; end: number }[] = []
    let next = at
    let indent: number | undefined
    for (;;) {
      const entry = readEntry(source, next, pattern)
      if (!entry || (indent !== undefined && entry.indent !== indent)) break
      indent = entry.indent
      entries.push({ start: next, end: entry.end })
      next = entry.end
    }
    if (entries.length < 2) {
      const line = source.lines[at]
      if (line) out.push(line)
      at++
      continue
    }
    isChanged = true
    for (const { start, end } of entries.reverse()) out.push(...source.lines.slice(start, end))
    at = next
  }
  return isChanged ? out : undefined
}

const entries: Mutation = {
  name: 'entries in reverse',
  languages: Object.keys(ENTRY),
  apply: (source) => reverseEntries(source, ENTRY[source.language] ?? /^$/),
}

const toCase = (name: string, change: (text: string) => string): Mutation => ({
  name,
  languages: ['sql'],
  apply: (source) =>
    splitLines(source, source.tokens.map(({ kind, text }) => (kind === 'name' ? change(text) : text)).join('')),
})

const instructions: Mutation = {
  name: 'instructions in lower case',
  languages: ['dockerfile'],
  apply: (source) =>
    splitLines(
      source,
      toText(source.lines).replace(/^(?:FROM|RUN|COPY|ADD|ENV|ARG|USER|CMD|ENTRYPOINT|EXPOSE|WORKDIR)\b/gm, (word) =>
        word.toLowerCase(),
      ),
    ),
}

export const SPELLING: readonly Mutation[] = [
  quotes,
  rawStrings,
  namedArguments,
  entries,
  toCase('lower case', (text) => text.toLowerCase()),
  toCase('upper case', (text) => text.toUpperCase()),
  instructions,
]
