import { OWNER_PLACEHOLDER, REASON_PLACEHOLDER } from './boilerplate.ts'
import { addDays } from './dates.ts'
import { findRow } from './print.ts'
import { judgeSuppression, MAX_DAYS } from './judge.ts'
import { parseDirectives } from './parse.ts'
import { TextLines } from './text-lines.ts'
import type { Directive, Severity } from './types.ts'

export interface Adoption {
  /** Offset in the text, and what is inserted there; nothing else changes. */
  readonly offset: number
  readonly insert: string
  /** Counts from 1. */
  readonly line: number
}

export interface AdoptOptions {
  /** ISO date. */
  readonly today: string
  readonly govern?: 'security' | 'all' | undefined
  readonly maxDays?: Readonly<Partial<Record<Severity, number>>> | undefined
  readonly findSeverity: (ruleIds: readonly string[]) => Severity | undefined
  readonly owner?: string | undefined
  /** A number from 0 to below 1 that spreads expiries over the window, so that they do not all lapse on one day. */
  readonly spread: (line: number) => number
}

/** The longest window that a template proposes, in days. */
const LONGEST = 90
const CLOSINGS = ['*/', '-->', '#>', ']]', '-}'] as const

/**
 * What has to be inserted so that each bare suppression of a file has a template to complete: reason, owner, expiry. A
 * template does not justify anything before a person has written the reason, and a second run finds nothing to insert.
 */
export function findAdoptions(file: string, text: string, options: AdoptOptions): Adoption[] {
  const directives = parseDirectives(text, { filename: file })
  const lines = new TextLines(text)
  const places = new Map<string, number>()
  const toKey = ({ place }: Directive): string => `${String(place.line)}:${String(place.column)}`
  for (const directive of directives) places.set(toKey(directive), (places.get(toKey(directive)) ?? 0) + 1)
  return directives.flatMap((directive) => {
    const { place, ruleIds } = directive
    const row = findRow(directive.tool, directive.directive)
    // Where two directives share a comment, a person has to say which reason is whose.
    if (!row || row.ids === 'annotation' || places.get(toKey(directive)) !== 1) return []
    const severity = options.findSeverity(ruleIds)
    const judged = judgeSuppression(directive, {
      today: options.today,
      ...(options.govern ? { govern: options.govern } : {}),
      ...(severity ? { severity } : {}),
    })
    if (!judged.governed || judged.state !== 'bare' || directive.metadata.expires) return []
    const days = Math.min(options.maxDays?.[severity ?? 'medium'] ?? MAX_DAYS[severity ?? 'medium'], LONGEST)
    const first = Math.ceil(days / 3)
    const date = addDays(options.today, first + Math.floor(options.spread(place.line) * (days - first + 1)))
    const template = `${REASON_PLACEHOLDER} (owner: ${options.owner ?? OWNER_PLACEHOLDER}, expires: ${date})`
    const offset = findInsertion(text, lines, directive)
    const insert = row.separator === ':' ? `: ${template}` : ` ${row.separator} ${template}`
    return [{ offset, insert, line: place.line }]
  })
}

/** Before the closing mark and the blanks in front of it. */
function findInsertion(text: string, lines: TextLines, { place }: Directive): number {
  const start = lines.getOffset(place.line, place.column)
  let end = lines.getOffset(place.endLine, place.endColumn)
  const closing = CLOSINGS.find((mark) => text.startsWith(mark, end - mark.length))
  if (closing !== undefined && /^(?:\/\*|<!--|<#|--\[\[|\{-)/.test(text.slice(start, start + 4))) end -= closing.length
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return end
}

/** The text with everything inserted. */
export function applyAdoptions(text: string, adoptions: readonly Adoption[]): string {
  let result = ''
  let at = 0
  for (const { offset, insert } of [...adoptions].sort((a, b) => a.offset - b.offset)) {
    result += text.slice(at, offset) + insert
    at = offset
  }
  return result + text.slice(at)
}
