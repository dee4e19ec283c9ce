import type { GrammarRow } from './grammar-row.ts'
import type { TextLines } from './text-lines.ts'
import type { Comment, Directive, DirectiveKind, LineRange } from './types.ts'

/** A comment with what its surroundings tell. */
export interface CommentPlace {
  readonly comment: Comment
  readonly start: number
  /** Is there no letter or digit of code before it on its line? */
  readonly isAlone: boolean
  /** Does no code stand before it in the file? */
  readonly isBeforeCode: boolean
}

/** Looks at the text between comments once, in the order of the file. */
export function findCommentPlaces(lines: TextLines, comments: readonly Comment[]): CommentPlace[] {
  let end = 0
  let isBeforeCode = true
  let isAlone = true
  return comments.map((comment) => {
    const start = lines.getOffset(comment.line, comment.column)
    const between = lines.text.slice(Math.min(end, start), start)
    const lineStart = lines.getOffset(comment.line, 1)
    isAlone = (lineStart >= end || isAlone) && !/[\p{L}\p{N}]/u.test(lines.text.slice(Math.max(lineStart, end), start))
    isBeforeCode &&= end === 0 ? /^\uFEFF?(?:#!.*)?\s*$/.test(between) : between.trim() === ''
    end = Math.max(end, lines.getOffset(comment.endLine, comment.endColumn))
    return { comment, start, isAlone, isBeforeCode }
  })
}

/** What the directive does where it stands; undefined when its tool would not honour it there. */
export function toKind(row: GrammarRow, place: CommentPlace, lead: string): DirectiveKind | undefined {
  if (row.standsAlone === true && !place.isAlone) return undefined
  switch (row.kind) {
    case 'by-place':
      if (!place.isAlone) return 'disable-line'
      // Before a finding's line, Semgrep accepts only signs in front of the keyword.
      return row.tool === 'semgrep' && /[a-z\d]/i.test(lead) ? undefined : 'disable-next-line'
    case 'enclosing-block':
    case 'declaration':
      return 'disable-block'
    case 'line-or-block':
    case 'rest-of-block':
      return place.isAlone ? 'disable-block' : 'disable-line'
    case 'line-or-file':
      return place.isAlone && place.isBeforeCode ? 'disable-file' : 'disable-line'
    case 'next-or-file':
      return place.isBeforeCode ? 'disable-file' : 'disable-next-line'
    case 'disable-block':
      return place.isBeforeCode ? 'disable-file' : 'disable-block'
    default:
      return row.directive === '@ts-nocheck' && !place.isBeforeCode ? undefined : row.kind
  }
}

/** Answers about lines that need the whole text, each computed once and only when asked. */
export class LineFacts {
  readonly #lines: TextLines
  readonly #places: readonly CommentPlace[]
  #nextCode: Int32Array | undefined
  #blockEnds: Int32Array | undefined
  #openers: Int32Array | undefined

  constructor(lines: TextLines, places: readonly CommentPlace[]) {
    this.#lines = lines
    this.#places = places
  }

  get lastLine(): number {
    return this.#lines.count
  }

  /** The first line after `line` that holds more than blanks and comments; the next one when there is none. */
  getNextCodeLine(line: number): number {
    this.#nextCode ??= this.#findNextCode()
    return this.#nextCode[line] || line + 1
  }

  /** The last line of the indented block that `line` belongs to. */
  getBlockEnd(line: number): number {
    this.#blockEnds ??= this.#findBlockEnds()
    return this.#blockEnds[line] || this.#lines.count
  }

  /** The indented block around a line, with the line that opens it; only the line where nothing is around it. */
  getEnclosing(line: number): LineRange {
    this.#openers ??= this.#findOpeners()
    const opener = this.#openers[line]
    return opener ? { startLine: opener, endLine: this.getBlockEnd(line) } : toLine(line)
  }

  /** The last line of what follows a line: the next line of code, and the block below it when that is indented deeper. */
  getDeclarationEnd(line: number): number {
    const next = this.getNextCodeLine(line)
    const below = this.getNextCodeLine(next)
    const isDeeper = this.#getIndent(below) > this.#getIndent(next)
    return isDeeper ? this.getBlockEnd(below) : Math.min(next, this.lastLine)
  }

  #getIndent(line: number): number {
    return this.#lines.getLine(line).search(/\S/)
  }

  /** For each line the nearest line above it that is indented less. */
  #findOpeners(): Int32Array {
    const openers = new Int32Array(this.#lines.count + 2)
    const open: { line: number; indent: number }[] = []
    for (let line = 1; line <= this.#lines.count; line += 1) {
      const indent = this.#getIndent(line)
      if (indent < 0) continue
      while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
      openers[line] = open.at(-1)?.line ?? 0
      open.push({ line, indent })
    }
    return openers
  }

  #findNextCode(): Int32Array {
    const hidden = new Uint8Array(this.#lines.count + 2)
    for (const { comment, isAlone } of this.#places) {
      for (let line = comment.line + (isAlone ? 0 : 1); line < comment.endLine; line += 1) hidden[line] = 1
      if (isAlone || comment.line !== comment.endLine) hidden[comment.endLine] = this.#isBlankFrom(comment) ? 1 : 0
    }
    const next = new Int32Array(this.#lines.count + 2)
    for (let line = this.#lines.count - 1; line >= 1; line -= 1) {
      const isCode = hidden[line + 1] === 0 && this.#lines.getLine(line + 1).trim() !== ''
      next[line] = isCode ? line + 1 : (next[line + 1] ?? 0)
    }
    return next
  }

  #isBlankFrom({ endLine, endColumn }: Comment): boolean {
    const rest = /[^\S\n\r\u2028\u2029]*[})]*[^\S\n\r\u2028\u2029]*(?:[\n\r\u2028\u2029]|$)/y
    rest.lastIndex = this.#lines.getOffset(endLine, endColumn)
    return rest.test(this.#lines.text)
  }

  #findBlockEnds(): Int32Array {
    const ends = new Int32Array(this.#lines.count + 2)
    const open: { line: number; indent: number }[] = []
    let last = 0
    for (let line = 1; line <= this.#lines.count; line += 1) {
      const text = this.#lines.getLine(line)
      const indent = text.search(/\S/)
      if (indent < 0) continue
      while ((open.at(-1)?.indent ?? -1) > indent) ends[open.pop()?.line ?? 0] = last
      open.push({ line, indent })
      last = line
    }
    return ends
  }
}

/** The lines a directive acts on; a block reaches the end of the file until its end is found. */
export function getScope(
  row: GrammarRow,
  kind: DirectiveKind,
  place: CommentPlace,
  line: number,
  facts: LineFacts,
): LineRange {
  const { comment } = place
  switch (kind) {
    case 'disable-line':
      return { startLine: line, endLine: line }
    case 'disable-next-line':
      if (row.tool === 'semgrep') return { startLine: line, endLine: line + 1 }
      return toLine(SKIPS_COMMENTS.has(row.tool) ? facts.getNextCodeLine(comment.endLine) : comment.endLine + 1)
    case 'disable-block':
      if (row.kind === 'enclosing-block') return facts.getEnclosing(comment.line)
      if (row.kind === 'declaration')
        return { startLine: comment.line, endLine: facts.getDeclarationEnd(comment.endLine) }
      return {
        startLine: comment.line,
        endLine: row.kind === 'rest-of-block' ? facts.getBlockEnd(comment.line) : facts.lastLine,
      }
    case 'disable-file':
    case 'config':
      return { startLine: 1, endLine: facts.lastLine }
    case 'enable':
      return toLine(comment.line)
  }
}

const SKIPS_COMMENTS: ReadonlySet<string> = new Set(['typescript', 'biome', 'vetlint', 'shellcheck'])

function toLine(line: number): LineRange {
  return { startLine: line, endLine: line }
}

/** Ends each range where later directives enable all that it disabled. */
export function closeRanges(directives: readonly Directive[]): Directive[] {
  const closed = [...directives]
  const byTool = new Map<string, OpenRanges>()
  directives.forEach((directive, index) => {
    const { tool, kind, ruleIds } = directive
    let open = byTool.get(tool)
    if (!open) byTool.set(tool, (open = new OpenRanges()))
    if (kind === 'enable') for (const opener of open.end(ruleIds)) close(closed, opener, directive)
    else if (OPENS_RANGE.test(directive.directive)) open.start(index, ruleIds)
  })
  return closed
}

/** Ranges that still hide something, found by rule so that each is looked at once for each of its rules. */
class OpenRanges {
  readonly #left = new Map<number, Set<string>>()
  readonly #byRule = new Map<string, Set<number>>()

  start(index: number, ruleIds: readonly string[]): void {
    this.#left.set(index, new Set(ruleIds))
    for (const id of ruleIds) {
      const openers = this.#byRule.get(id)
      if (openers) openers.add(index)
      else this.#byRule.set(id, new Set([index]))
    }
  }

  /** The ranges that end where these rules, or with none all rules, are enabled. */
  end(ruleIds: readonly string[]): number[] {
    if (ruleIds.length === 0) {
      const all = [...this.#left.keys()]
      this.#left.clear()
      this.#byRule.clear()
      return all
    }
    const ended: number[] = []
    for (const id of ruleIds) {
      for (const opener of this.#byRule.get(id) ?? []) {
        const left = this.#left.get(opener)
        left?.delete(id)
        if (left?.size !== 0) continue
        this.#left.delete(opener)
        ended.push(opener)
      }
      this.#byRule.delete(id)
    }
    return ended
  }
}

const OPENS_RANGE =
  /^(?:eslint-disable|oxlint-disable|stylelint-disable|biome-ignore-start|pylint:\s*disable(?:-msg)?|rubocop\s*:\s*(?:disable|todo)|NOLINTBEGIN|#\s*pragma\s+warning\s+disable)$/

function close(closed: Directive[], opener: number, end: Directive): void {
  const directive = closed[opener]
  if (!directive || (directive.kind !== 'disable-block' && directive.kind !== 'disable-file')) return
  const endLine = Math.min(directive.scope.endLine, end.place.line)
  closed[opener] = { ...directive, kind: 'disable-block', scope: { startLine: directive.place.line, endLine } }
}
