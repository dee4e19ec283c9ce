import { addDays } from './dates.ts'
import { MAX_DAYS } from './judge.ts'
import { PLACEHOLDERS, findRow, printLike } from './print.ts'
import type { TextLines } from './text-lines.ts'
import type { Comment, Directive, Severity, SuppressionState } from './types.ts'

/** From how many days on a template proposes no more, although the policy may allow it. */
export const PROPOSED_DAYS = 90

const REPAIRABLE: ReadonlySet<SuppressionState> = new Set([
  'bare',
  'no-expiry',
  'expired',
  'malformed',
  'too-long',
  'missing-owner',
  'unknown-owner',
  'boilerplate',
])

/** The comment with what is missing, ending on the given day; undefined where a person has to think first. */
export function repair(
  directive: Directive,
  state: SuppressionState,
  severity: Severity,
  date: string,
  marks: Pick<Comment, 'kind' | 'marker'>,
): string | undefined {
  if (!REPAIRABLE.has(state) || directive.kind === 'config') return undefined
  const needsOwner = state === 'bare' || severity === 'critical' || severity === 'high'
  const named = state === 'unknown-owner' ? undefined : directive.metadata.owner
  const owner = named ?? (needsOwner || state === 'unknown-owner' ? PLACEHOLDERS.owner : undefined)
  // What lacks only an owner, or words of its own, keeps its day.
  const keepsDay = state === 'missing-owner' || state === 'unknown-owner' || state === 'boilerplate'
  const kept = keepsDay ? directive.metadata.expires : undefined
  const reason = state === 'boilerplate' ? undefined : directive.reason
  const metadata = {
    ...directive.metadata,
    ...(owner === undefined ? {} : { owner }),
    expires: kept ?? { raw: date, date },
  }
  return printLike({ ...directive, reason: reason ?? PLACEHOLDERS.reason, metadata }, marks)
}

/** The day that a template proposes: within the window, and no further than a person would look ahead. */
export function proposeDate(
  severity: Severity,
  {
    today,
    maxDays,
  }: { readonly today: string; readonly maxDays?: Readonly<Partial<Record<Severity, number>>> | undefined },
): string {
  return addDays(today, Math.min(maxDays?.[severity] ?? MAX_DAYS[severity], PROPOSED_DAYS))
}

/** Enough to see which directive a comment begins with. */
const LONGEST_MARK = 80

/** Marks that open a comment, longer ones first. */
const BLOCKS = ['<!--', '--[[', '/*', '{-', '<#', '(*'] as const
const LINES = ['//', '#', '--', ';', '%', "'", '!'] as const

/** The same for a directive that stands in a text; undefined also for annotations and pragmas, which are code. */
export function repairInText(
  directive: Directive,
  state: SuppressionState,
  severity: Severity,
  options: { readonly today: string; readonly maxDays?: Readonly<Partial<Record<Severity, number>>> | undefined },
  lines: TextLines,
): string | undefined {
  const row = findRow(directive.tool, directive.directive)
  if (!row || row.ids === 'annotation' || row.ids === 'pragma') return undefined
  const { place } = directive
  const start = lines.getOffset(place.line, place.column)
  const source = lines.text.slice(start, start + LONGEST_MARK)
  const block = BLOCKS.find((mark) => source.startsWith(mark))
  const marker = block ?? LINES.find((mark) => source.startsWith(mark))
  // What stands before the keyword would be lost.
  if (marker === undefined || !source.slice(marker.length).trimStart().startsWith(directive.directive)) return undefined
  return repair(directive, state, severity, proposeDate(severity, options), {
    kind: block === undefined ? 'line' : 'block',
    marker,
  })
}
