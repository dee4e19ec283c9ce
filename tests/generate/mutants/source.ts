import { SYNTAX, type Syntax, type Token, tokenize } from './lexer.ts'

/** A line of a fixture or of a mutant, with the number of the line it comes from; 0 for one that a mutation wrote. */
export interface Line {
  readonly text: string
  readonly from: number
}

export interface Source {
  /** The name of the language's syntax. */
  readonly language: string
  readonly syntax: Syntax
  readonly lines: readonly Line[]
  readonly tokens: readonly Token[]
  /** By index of the line. */
  readonly facts: readonly LineFacts[]
}

export interface LineFacts {
  /** Where it starts in the text. */
  readonly start: number
  /** It starts inside of a string or of a comment, where white space counts. */
  readonly startsInside: boolean
  /** The line after it does. */
  readonly endsInside: boolean
  /** Brackets that it leaves open, and one more for a backslash at its end. */
  readonly open: number
  /** Its tokens; those that go over several lines belong to the first. */
  readonly tokens: readonly Token[]
  /** Brackets that are open where it starts. */
  readonly depth: number
}

const OPEN = new Set(['(', '[', '{'])
const CLOSE = new Set([')', ']', '}'])

export function readSource(language: string, lines: readonly Line[]): Source {
  const syntax = SYNTAX[language]
  if (!syntax) throw new Error(`No syntax is called ${language}.`)
  const text = lines.map((line) => line.text).join('\n')
  const tokens = tokenize(text, syntax)
  const facts: LineFacts[] = []
  let start = 0
  let next = 0
  let depth = 0
  for (const line of lines) {
    const end = start + line.text.length
    const first = next
    while ((tokens[next]?.start ?? Infinity) <= end && (tokens[next]?.start ?? 0) < Math.max(end, start + 1)) next++
    const own = tokens.slice(first, next)
    const isInside = (at: number): boolean => {
      const token = tokens.findLast((item) => item.start < at)
      return token !== undefined && token.kind !== 'space' && token.start + token.text.length > at
    }
    const change = own.reduce(
      (sum, { kind, text: piece }) =>
        kind === 'punct' ? sum + (OPEN.has(piece.at(-1) ?? '') ? 1 : CLOSE.has(piece) ? -1 : 0) : sum,
      0,
    )
    facts.push({
      start,
      startsInside: isInside(start) || isInside(start - 1),
      endsInside: isInside(end),
      open: change + (line.text.endsWith('\\') ? 1 : 0),
      tokens: own,
      depth,
    })
    depth += change
    start = end + 1
  }
  return { language, syntax, lines, tokens, facts }
}

export const toText = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n')

export const indentOf = (text: string): number => text.length - text.trimStart().length

/** A run of lines: the first, and the one after the last. */
export interface Range {
  readonly start: number
  readonly end: number
}

const CONTROL =
  /^(?:\}?\s*)?(?:if|for|foreach|while|switch|catch|else|using|lock|synchronized|do|try|fixed|return|match)\b/
/** What says that a brace opens the body of a function, where a brace does. */
const FUNCTION: Readonly<Record<string, RegExp>> = {
  go: /\bfunc\b/,
  rust: /\bfn\s+\w+/,
  kotlin: /\bfun\b/,
  swift: /\b(?:func|init)\b/,
  php: /\bfunction\b/,
  java: /^(?!.*(?:\bnew\b|->|=)).*\)\s*(?:throws [\w., ]+)?$/,
  csharp: /^(?!.*(?:\bnew\b|=>|=\s*[^"]*$)).*\)$/,
  c: /^[a-z_](?!.*=).*\)$/i,
}

/** The lines of the bodies of functions that stand in no other. */
export function findBodies(source: Source): Range[] {
  const { language, lines } = source
  if (language === 'python') return findPythonBodies(source)
  if (language === 'ruby')
    return lines.flatMap(({ text }, index) => {
      if (!/^\s*def [\w.?!=]+(?:\(.*\))?$/.test(text)) return []
      const end = lines.findIndex((line, at) => at > index && line.text === `${' '.repeat(indentOf(text))}end`)
      return end > index + 1 ? [{ start: index + 1, end }] : []
    })
  const wanted = FUNCTION[language]
  if (!wanted) return []
  const bodies: Range[] = []
  for (const [index, { text }] of lines.entries()) {
    const last = bodies.at(-1)
    if ((last && index < last.end) || source.facts[index]?.startsInside === true || !text.trimEnd().endsWith('{'))
      continue
    let first = index
    // The header may stand above the brace, and its parameters on lines of their own.
    if (text.trim() === '{') first--
    while (
      first > 0 &&
      (source.facts[first]?.depth ?? 0) > 0 &&
      /^\s*(?:\)|\w.*,$)/.test(lines[first]?.text ?? '') &&
      !wanted.test(lines[first]?.text.replace(/\s*\{$/, '').trim() ?? '')
    )
      first--
    const header = lines
      .slice(first, index + 1)
      .map((line) => line.text)
      .join(' ')
      .replace(/\s*\{$/, '')
      .trim()
    if (CONTROL.test(header) || !wanted.test(header)) continue
    let depth = 0
    let end = index
    do {
      depth += countBraces(source, end)
      end++
    } while (depth > 0 && end < lines.length)
    const closing = lines[end - 1]?.text ?? ''
    if (depth === 0 && /^\s*\}/.test(closing) && end - 1 > index + 1) bodies.push({ start: index + 1, end: end - 1 })
  }
  return bodies
}

function countBraces(source: Source, index: number): number {
  return (source.facts[index]?.tokens ?? []).reduce(
    (sum, { kind, text, inside }) =>
      kind === 'punct' && inside === 0 ? sum + (text === '{' ? 1 : text === '}' ? -1 : 0) : sum,
    0,
  )
}

function findPythonBodies({ lines, facts }: Source): Range[] {
  const bodies: Range[] = []
  for (const [index, { text }] of lines.entries()) {
    const last = bodies.at(-1)
    if ((last && index < last.end) || facts[index]?.startsInside === true || !/^\s*(?:async )?def /.test(text)) continue
    const indent = indentOf(text)
    let start = index
    while (start < lines.length && !((facts[start + 1]?.depth ?? 0) === (facts[index]?.depth ?? 0))) start++
    start++
    if (!/:\s*(?:#.*)?$/.test(lines[start - 1]?.text ?? '')) continue
    let end = start
    for (let at = start; at < lines.length; at++) {
      const line = lines[at]?.text ?? ''
      if (line.trim() === '' || facts[at]?.startsInside === true) continue
      if (indentOf(line) <= indent) break
      end = at + 1
    }
    if (end > start) bodies.push({ start, end })
  }
  return bodies
}
