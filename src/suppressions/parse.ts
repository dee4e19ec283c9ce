import { findAnnotations } from './annotations.ts'
import { GRAMMAR, MENTIONS } from './grammar.ts'
import type { GrammarRow } from './grammar-row.ts'
import { parseTail } from './ids.ts'
import { getLanguage } from './languages.ts'
import { parseJustification } from './metadata.ts'
import { closeRanges, findCommentPlaces, getScope, LineFacts, toKind, type CommentPlace } from './scope.ts'
import { findComments } from './scan.ts'
import { TextLines } from './text-lines.ts'
import type { Comment, Directive, Tool } from './types.ts'

export type ParseOptions =
  /** Comments that a host parser found, in the order of the file. */
  | { readonly comments: readonly Comment[]; readonly language?: string }
  /** A name from `LANGUAGES`, or a file name to take it from; anything else is read for `#`, `//`, block and HTML comments. */
  | { readonly language: string }
  | { readonly filename: string }

/** Finds every directive of the grammar in a text. Never throws; takes time linear in the text. */
export function parseDirectives(text: string, options: ParseOptions): Directive[] {
  return readDirectives(text, options).directives
}

/**
 * What was meant to be a directive and is none to its tool: the keyword begins the comment, and the place or the spelling
 * makes it void. A directive for its own line on a line without code is among what `parseDirectives` finds.
 */
export function parseVoidDirectives(text: string, options: ParseOptions): Directive[] {
  return readDirectives(text, options).voids
}

/** Both at once. */
export function readDirectives(text: string, options: ParseOptions): Readonly<ReadDirectives> {
  const { directives, voids } = read(text, options)
  return { directives: closeRanges(directives), voids }
}

interface ReadDirectives {
  readonly directives: Directive[]
  readonly voids: Directive[]
}

function read(text: string, options: ParseOptions): ReadDirectives {
  const found: ReadDirectives = { directives: [], voids: [] }
  if (!MENTIONS.test(text)) return found
  const language = toLanguage(options)
  const rows = GRAMMAR.filter((row) => row.languages.length === 0 || row.languages.includes(language))
  const lines = new TextLines(text)
  const comments = 'comments' in options ? options.comments : findAll(text, language, lines)
  const places = findCommentPlaces(lines, comments)
  const facts = new LineFacts(lines, places)
  for (const place of places) parseComment(place, rows, lines, facts, found)
  return found
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
  found: ReadDirectives,
): void {
  const { comment } = place
  if (!MENTIONS.test(comment.text)) return
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
    const { ids: parsed, justification } = parseTail(row, tail)
    // Another directive does not end a list of these tools: to them it is part of a rule's name.
    const ids = row.ids === 'comma' ? parseTail(row, source.slice(match.end)).ids : parsed
    const kind = toKind(row, place, match.lead)
    if (row.ids === 'inline-config' && ids.length === 0) continue
    const { reason, metadata } = parseJustification(justification.trim() === '' ? shared : justification)
    if (justification.trim() !== '') shared = justification
    const directive = {
      tool: row.tool,
      directive: match.keyword,
      ruleIds: ids,
      blanket: isBlanket(row, ids),
      place: toPlace(comment),
      ...(reason === undefined ? {} : { reason }),
      metadata,
    }
    // Words about a directive are none that went wrong.
    const isMeant = ids.length > 0 || tail.trim() === ''
    if (kind === undefined) {
      if (isMeant) found.voids.push({ ...directive, kind: 'disable-line', scope: toOwnLine(comment), isVoid: true })
      continue
    }
    const scope = getScope(row, kind, place, lines.getPlace(place.start + match.start).line, facts)
    const isVoid = isMeant && kind === 'disable-line' && ACTS_ON_ITS_LINE.has(row.tool) && isWithoutCode(place, lines)
    directives.push({ ...directive, kind, scope, ...(isVoid ? { isVoid } : {}) })
  }
  if (matches.length === 0) found.voids.push(...findMisspelled(comment, source, rows))
  for (const directive of directives.reverse()) found.directives.push(directive)
}

function toPlace({ line, column, endLine, endColumn }: Comment): Directive['place'] {
  return { line, column, endLine, endColumn }
}

function toOwnLine({ line }: Comment): Directive['scope'] {
  return { startLine: line, endLine: line }
}

/** Tools whose directive at the end of a line reaches that line and nothing else; others take in a statement around it. */
const ACTS_ON_ITS_LINE: ReadonlySet<Tool> = new Set([
  'eslint',
  'oxlint',
  'stylelint',
  'ruff',
  'flake8',
  'mypy',
  'pyright',
  'zizmor',
  'clang-tidy',
  'detect-secrets',
])

/** A bracket or the end of a text counts as code: tools act on the statement that it closes. */
function isWithoutCode({ comment, isAlone }: CommentPlace, lines: TextLines): boolean {
  if (!isAlone || comment.line !== comment.endLine) return false
  return lines.getAround(comment).every((text) => text.trim() === '')
}

/** Keywords as people write them who mean a directive; each begins its comment, or one that follows in it. */
const MEANT: readonly (readonly [Tool, RegExp])[] = [
  ['eslint', /^(eslint-(?:disable|enable)(?:-next-line|-line)?)(?![\w-])/i],
  ['oxlint', /^(oxlint-(?:disable|enable)(?:-next-line|-line)?)(?![\w-])/i],
  ['vetlint', /^(vetlint-(?:disable|ignore)[\w-]*)/i],
  ['biome', /^(biome-ignore(?:-all|-start|-end)?)(?=\s|:|$)/i],
  ['typescript', /^(@ts-(?:ignore|expect-error|nocheck))(?![\w-])/i],
  ['stylelint', /^(stylelint-(?:disable|enable)(?:-next-line|-line)?)(?![\w-])/i],
  ['semgrep', /^(no-?sem(?:grep)?)(?=\s*(?:[:=]|$))/i],
  ['bandit', /^(no-?sec)(?=\s+B\d|\s*:\s*B\d|\s*$)/i],
  ['ruff', /^(no-?qa)(?=\s*(?::|$))/i],
  ['golangci-lint', /^(no-?lint)(?=\s*(?::|$))/i],
  ['mypy', /^(type\s*:\s*ignore)(?![\w-])/i],
  ['pyright', /^(pyright\s*:\s*ignore)(?![\w-])/i],
  ['pylint', /^(pylint\s*:\s*(?:disable|skip)[\w-]*)/i],
  ['shellcheck', /^(shellcheck\s+disable)(?=\s*=)/i],
  ['hadolint', /^(hadolint\s+(?:global\s+)?ignore)(?=\s*=)/i],
  ['zizmor', /^(zizmor\s*:\s*ignore)(?![\w-])/i],
  ['checkov', /^(checkov\s*:\s*skip)(?=\s*=)/i],
  ['tfsec', /^(tfsec\s*:\s*ignore)(?=\s*:)/i],
  ['trivy', /^(trivy\s*:\s*ignore)(?=\s*:)/i],
  ['gitleaks', /^(gitleaks\s*:\s*allow)(?![\w-])/i],
  ['trufflehog', /^(trufflehog\s*:\s*ignore)(?![\w-])/i],
  ['rubocop', /^(rubocop\s*:\s*(?:disable|todo))(?![\w-])/i],
  ['clang-tidy', /^(nolint(?:nextline|begin|end)?)(?=\s*\()/i],
  ['sonar', /^(no-?sonar)(?![\w-])/i],
]

/** A note before a second comment sign is no longer than this. */
const MAX_NOTE = 80

function findMisspelled(comment: Comment, source: string, rows: readonly GrammarRow[]): Directive[] {
  const lead = /^[^\p{L}\p{N}@]*/u.exec(source)?.[0].length ?? 0
  const second = /\s#\s*(?=\p{L})/u.exec(source.slice(lead, lead + MAX_NOTE))
  const starts = [lead, ...(second ? [lead + second.index + second[0].length] : [])].map((at) => source.slice(at))
  for (const [tool, pattern] of MEANT) {
    if (!rows.some((row) => row.tool === tool)) continue
    const match = starts.map((start) => pattern.exec(start)).find((found) => found !== null)
    if (!match) continue
    const tail = match.input.slice(match[0].length, match[0].length + MAX_NOTE).split(/\s--\s|[\n\r]/)[0] ?? ''
    return [
      {
        tool,
        directive: match[1] ?? '',
        kind: 'disable-line',
        ruleIds: tail.match(/[\w@][\w@/.-]+/g) ?? [],
        blanket: false,
        scope: toOwnLine(comment),
        place: toPlace(comment),
        metadata: { others: {} },
        isVoid: true,
      },
    ]
  }
  return []
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
