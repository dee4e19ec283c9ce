import type { RegisterEntry } from '../../suppressions/register.ts'
import { toSafeJson } from './json.ts'
import { type RegisterFormat, printSheet, toEntryTable, toStateList } from './register.ts'
import type { SheetTable } from './sheet.ts'
import { count } from './words.ts'

/** One side of a comparison. */
export interface TrendSide {
  /** As the user named it. */
  readonly ref: string
  /** ISO date by which its suppressions are judged: that of the commit, or today for the work tree. */
  readonly date: string
  readonly total: number
}

/** What became of the suppressions between two states of a repository. */
export interface Trend {
  readonly from: TrendSide
  readonly to: TrendSide
  readonly added: readonly RegisterEntry[]
  readonly removed: readonly RegisterEntry[]
  /** A later day than before. */
  readonly renewed: readonly RegisterEntry[]
  /** Another reason, owner, or an earlier day. */
  readonly changed: readonly RegisterEntry[]
  /** Held on the first day and has expired on the second. */
  readonly lapsed: readonly RegisterEntry[]
}

const SECTIONS = ['added', 'removed', 'renewed', 'changed', 'lapsed'] as const

export function printTrend(format: RegisterFormat, trend: Trend, isFailing: (entry: RegisterEntry) => boolean): string {
  if (format === 'json') return `${toSafeJson({ version: 1, ...trend })}\n`
  const { from, to } = trend
  const toSide = ({ ref, date, total }: TrendSide): string => `${count(total, 'suppression')} at ${ref} (${date})`
  const tables = SECTIONS.filter((name) => trend[name].length > 0).map((name): SheetTable => {
    const marked = trend[name].flatMap((entry, at) => (name !== 'removed' && isFailing(entry) ? [at] : []))
    return {
      ...toEntryTable(trend[name]),
      marked: new Set(marked),
      title: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    }
  })
  return printSheet(format, {
    title: 'Suppressions: trend',
    summary: [
      `${toSide(from)}, ${toSide(to)}: ${SECTIONS.map((name) => `${trend[name].length} ${name}`).join(', ')}.`,
      ...(trend.added.length > 0 ? [`Of the added ones${toStateList(trend.added)}.`] : []),
    ],
    tables,
    notes: [],
  })
}
