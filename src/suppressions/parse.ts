import { findAnnotations } from './annotations.ts'
import { GRAMMAR, MENTIONS } from './grammar.ts'
import type { GrammarRow } from './grammar-row.ts'
import { parseTail } from './ids.ts'
import { getLanguage } from './languages.ts'
import { parseJustification } from './metadata.ts'
import { closeRanges, findCommentPlaces, getScope, LineFacts, toKind, type CommentPlace } from './scope.ts'
import { findComments } from './scan.ts'
import { TextLines } from './text-lines.ts'
import type { Comment, Directive } from './types.ts'

export type ParseOptions =
  /** Comments that a host parser found, in the order of the file. */
  | { readonly comments: readonly Comment[]; readonly language?: string }
  /** A name from `LANGUAGES`, or a file name to take it from; anything else is read for `#`, `//`, block and HTML comments. */
  | { readonly language: string }
  | { readonly filename: string }

/** Finds every directive of the grammar in a text. Never throws; takes time linear in the text. */
export function parseDirectives(text: string, options: ParseOptions): Directive[] {
  if (!MENTIONS.test(text)) return []
  const language = toLanguage(options)
  const rows = GRAMMAR.filter((row) => row.languages.length === 0 || row.languages.includes(language))
  const lines = new TextLines(text)
  const comments = 'comments' in options ? options.comments : findAll(text, language, lines)
  const found: Directive[] = []
  const places = findCommentPlaces(lines, comments)
  const facts = new LineFacts(lines, places)
  for (const place of places) for (const directive of parseComment(place, rows, lines, facts)) found.push(directive)
  return closeRanges(found)
}

function findAll(text: string, language: string, lines: TextLines): readonly Comment[] {
  const comments = findComments(text, language, lines)
  const annotations = findAnnotations(text, language, comments, lines)
  if (annotations.length === 0) return comments
  return [...comments, ...annotations].sort((a, b) => a.line - b.line || a.column - b.column)
}

function toLanguage(options: ParseOptions): string {
  if ('filename' in options) return getLanguage(options.filename)
  return options.language ?? 'javascript'
}

interface Match {
  readonly row: GrammarRow
  readonly keyword: string
  /** What the pattern matched before the keyword. */
  readonly lead: string
  readonly start: number
  readonly end: number
}

function parseComment(
  place: CommentPlace,
  rows: readonly GrammarRow[],
  lines: TextLines,
  facts: LineFacts,
): Directive[] {
  const { comment } = place
  if (!MENTIONS.test(comment.text)) return []
  const source = getMarker(comment) + comment.text
  const matches = findMatches(source, rows)
  const directives: Directive[] = []
  // Directives stacked in one comment share the reason at its end, so the last one is read first.
  let shared = ''
  for (let index = matches.length - 1; index >= 0; index -= 1) {
    const match = matches[index]
    if (!match) continue
    const { row } = match
    const tail = source.slice(match.end, matches[index + 1]?.start ?? source.length)
    const { ids: found, justification } = parseTail(row, tail)
    // Another directive does not end a list of these tools: to them it is part of a rule's name.
    const ids = row.ids === 'comma' ? parseTail(row, source.slice(match.end)).ids : found
    const kind = toKind(row, place, match.lead)
    if (kind === undefined || (row.ids === 'inline-config' && ids.length === 0)) continue
    const { reason, metadata } = parseJustification(justification.trim() === '' ? shared : justification)
    if (justification.trim() !== '') shared = justification
    directives.push({
      tool: row.tool,
      directive: match.keyword,
      kind,
      ruleIds: ids,
      blanket: isBlanket(row, ids),
      scope: getScope(row, kind, place, lines.getPlace(place.start + match.start).line, facts),
      place: { line: comment.line, column: comment.column, endLine: comment.endLine, endColumn: comment.endColumn },
      ...(reason === undefined ? {} : { reason }),
      metadata,
    })
  }
  return directives.reverse()
}

function getMarker(comment: Comment): string {
  return comment.marker ?? (comment.kind === 'line' ? '//' : '/*')
}

function findMatches(source: string, rows: readonly GrammarRow[]): Match[] {
  const matches: Match[] = []
  for (const row of rows) {
    row.pattern.lastIndex = 0
    for (let match = row.pattern.exec(source); match; match = row.pattern.exec(source)) {
      const keyword = match[1] ?? ''
      const end = match.index + match[0].length
      const lead = match[0].slice(0, -keyword.length)
      const mark = /[#/*-]+\s*$/.exec(lead)?.index ?? lead.length
      matches.push({ row, keyword, lead, start: match.index + mark, end })
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end)
}

function isBlanket(row: GrammarRow, ids: readonly string[]): boolean {
  if (row.kind === 'enable' || row.blanket === 'never') return false
  if (row.blanket === 'always' || ids.length === 0) return true
  const { blanketIds } = row
  return blanketIds !== undefined && ids.some((id) => blanketIds.test(id))
}
