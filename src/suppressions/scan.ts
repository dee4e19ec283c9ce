import { getSyntax, type LanguageSyntax, type StringSyntax } from './languages.ts'
import { findMarkupComments } from './scan-markup.ts'
import { findScriptComments } from './scan-script.ts'
import { TextLines } from './text-lines.ts'
import type { Comment } from './types.ts'

/** A comment as offsets into the text: `start` at its opening mark, `end` past its closing one. */
export interface CommentSpan {
  readonly kind: 'line' | 'block'
  readonly marker: string
  readonly closing: string
  readonly start: number
  readonly end: number
}

/** Finds the comments of a text by the language's own syntax, in one pass: what stands in a string is not one. */
export function findComments(text: string, language: string, lines: TextLines = new TextLines(text)): Comment[] {
  return findSpans(text, language).map((span) => toComment(text, span, lines))
}

function findSpans(text: string, language: string): CommentSpan[] {
  const syntax = getSyntax(language)
  if (syntax.scanner === 'script') return findScriptComments(text, language !== 'typescript')
  if (syntax.scanner === 'markup') return findMarkupComments(text)
  return findPlainComments(text, syntax)
}

function toComment(text: string, span: CommentSpan, lines: TextLines): Comment {
  const start = lines.getPlace(span.start)
  const end = lines.getPlace(span.end)
  const isClosed =
    span.closing !== '' &&
    text.endsWith(span.closing, span.end) &&
    span.end - span.closing.length >= span.start + span.marker.length
  return {
    text: text.slice(span.start + span.marker.length, isClosed ? span.end - span.closing.length : span.end),
    kind: span.kind,
    marker: span.marker,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

/** Languages whose comments and strings a table describes. */
function findPlainComments(text: string, syntax: LanguageSyntax): CommentSpan[] {
  const spans: CommentSpan[] = []
  const opening = toOpening(syntax)
  const heredocs = syntax.hasHeredocs ? new Heredocs(text) : undefined
  const missing = new Set<string>()
  let at = 0
  for (;;) {
    opening.lastIndex = at
    const match = opening.exec(text)
    if (!match) return spans
    const [mark] = match
    const start = match.index
    const string = syntax.strings.find(({ open }) => open === mark)
    const block = syntax.block.find(([open]) => open === mark)
    at = start + mark.length
    if (mark.startsWith('<<') && heredocs) at = heredocs.skip(start, at)
    else if (mark === '\\') at += 1
    else if (string)
      at = hasBoundary(text, start, string.needsBoundary, /[\s()[\]{},;:=&|>`]/)
        ? skipString(text, at, string, missing)
        : at
    else if (block) {
      at = skipBlock(text, at, block, syntax.isNested === true)
      spans.push({ kind: 'block', marker: block[0], closing: block[1], start, end: at })
    } else if (syntax.line.includes(mark) && hasBoundary(text, start, syntax.lineNeedsBoundary, /[\s();&|]/)) {
      at = findLineEnd(text, at)
      spans.push({ kind: 'line', marker: mark, closing: '', start, end: at })
    }
  }
}

function toOpening(syntax: LanguageSyntax): RegExp {
  const marks = [...syntax.strings.map(({ open }) => open), ...syntax.block.map(([open]) => open), ...syntax.line]
  const escaped = marks.sort((a, b) => b.length - a.length).map((mark) => mark.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  const heredoc = syntax.hasHeredocs ? '<<[-~]?(?:"\\w+"|\'\\w+\'|\\w+)|' : ''
  return new RegExp(`${heredoc}${escaped.join('|')}|\\\\`, 'g')
}

function hasBoundary(text: string, start: number, isNeeded: boolean | undefined, boundary: RegExp): boolean {
  return isNeeded !== true || start === 0 || boundary.test(text.charAt(start - 1))
}

/** The offset of the next line break, or the end. */
export function findLineEnd(text: string, from: number): number {
  const breaks = /[\n\r]/g
  breaks.lastIndex = from
  return breaks.exec(text)?.index ?? text.length
}

/** A string that never closes ends with its line, or, where it may span lines, is read as a lone quote. */
function skipString(text: string, from: number, string: StringSyntax, missing: Set<string>): number {
  if (missing.has(string.open)) return from
  const end = string.isMultiline === true ? skipMultiline(text, from, string) : skipInLine(text, from, string)
  if (end !== undefined) return end
  missing.add(string.open)
  return from
}

function skipInLine(text: string, from: number, { close, escape }: StringSyntax): number {
  let at = from
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '\n' || character === '\r') return at
    if (character === '\\' && escape === undefined) at += text.startsWith('\r\n', at + 1) ? 3 : 2
    else if (!text.startsWith(close, at)) at += 1
    else if (escape === 'doubled' && text.startsWith(close, at + close.length)) at += 2 * close.length
    else return at + close.length
  }
  return text.length
}

function skipMultiline(text: string, from: number, { close, escape }: StringSyntax): number | undefined {
  let at = from
  for (;;) {
    const end = text.indexOf(close, at)
    if (end < 0) return undefined
    if (escape === 'doubled' && text.startsWith(close, end + close.length)) at = end + 2 * close.length
    else if (escape === undefined && isEscaped(text, at, end)) at = end + 1
    else return end + close.length
  }
}

/** Looks back no further than `from`, which never stands inside an escape. */
function isEscaped(text: string, from: number, end: number): boolean {
  let backslashes = 0
  while (end - backslashes > from && text.charAt(end - backslashes - 1) === '\\') backslashes += 1
  return backslashes % 2 === 1
}

/** An unclosed block comment reaches the end of the file. */
function skipBlock(text: string, from: number, [open, close]: readonly [string, string], isNested: boolean): number {
  let depth = 1
  let at = from
  while (depth > 0) {
    const end = text.indexOf(close, at)
    if (end < 0) return text.length
    const nested = isNested ? text.slice(at, end).split(open).length - 1 : 0
    depth += nested - 1
    at = end + close.length
  }
  return at
}

/** Text blocks of shells, Ruby, Perl and HCL. */
class Heredocs {
  readonly #text: string
  #lastLines: Map<string, number> | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Where to read on: at the end of the block when one opens here, else right after the mark. */
  skip(start: number, end: number): number {
    const word = /\w+/.exec(this.#text.slice(start + 2, end))?.[0]
    this.#lastLines ??= this.#indexLines()
    const last = word === undefined ? undefined : this.#lastLines.get(word)
    const body = findLineEnd(this.#text, end)
    if (word === undefined || last === undefined || last <= body) return end
    for (let at = body; at < last;) {
      const lineEnd = findLineEnd(this.#text, at + 1)
      if (this.#text.slice(at + 1, lineEnd).trim() === word) return lineEnd
      at = lineEnd
    }
    return last
  }

  #indexLines(): Map<string, number> {
    const lines = new Map<string, number>()
    for (const match of this.#text.matchAll(/^[ \t]*(\w+)[ \t]*$/gm)) lines.set(match[1] ?? '', match.index)
    return lines
  }
}
