import type { Register, RegisterEntry } from '../../suppressions/register.ts'
import { cutQuote } from '../hostile.ts'
import { toSafeJson } from './json.ts'
import { type Cell, type Sheet, type SheetTable, printSheetHtml, printSheetMarkdown, printSheetText } from './sheet.ts'
import { count, groupReasons } from './words.ts'

export const REGISTER_FORMATS = ['text', 'json', 'markdown', 'html'] as const
export type RegisterFormat = (typeof REGISTER_FORMATS)[number]

/** The register of suppressions in one of its formats; no text of the scanned files is markup in any of them. */
export function printRegister(
  format: RegisterFormat,
  register: Register,
  isFailing: (entry: RegisterEntry) => boolean,
): string {
  if (format === 'json') return `${toSafeJson({ version: 1, ...register })}\n`
  return printSheet(format, toSheet(register, isFailing, format !== 'text'))
}

export function printSheet(format: Exclude<RegisterFormat, 'json'>, sheet: Sheet): string {
  switch (format) {
    case 'markdown':
      return printSheetMarkdown(sheet)
    case 'html':
      return printSheetHtml(sheet)
    case 'text':
      return printSheetText(sheet)
  }
}

function toSheet(register: Register, isFailing: (entry: RegisterEntry) => boolean, withOwners: boolean): Sheet {
  const { entries } = register
  const marked = new Set(entries.flatMap((entry, at) => (isFailing(entry) ? [at] : [])))
  const owners = toOwnerTable(entries)
  return {
    title: 'Suppressions',
    summary: [toSummary(register)],
    tables: [
      ...(withOwners && owners.rows.length > 1 ? [owners] : []),
      { ...toEntryTable(entries), marked, ...(withOwners && owners.rows.length > 1 ? { title: 'All' } : {}) },
    ],
    notes: groupReasons(register.skipped).map(({ why, files }) => `Not read: ${count(files.length, 'file')}, ${why}.`),
  }
}

/** Entries as rows; columns that nobody asked for are left out. */
export function toEntryTable(entries: readonly RegisterEntry[]): SheetTable {
  const hasAge = entries.some(({ since }) => since !== undefined)
  const hasAuthors = entries.some(({ by }) => by !== undefined)
  const hasHidden = entries.some(({ hides }) => hides !== undefined)
  const heads = [
    ...['Place', 'Tool', 'Rules', 'State', 'Owner', 'Expires'],
    ...(hasAge ? ['Since'] : []),
    ...(hasAuthors ? ['By'] : []),
    ...(hasHidden ? ['Hides'] : []),
    'Reason',
  ]
  return {
    heads,
    rows: entries.map((entry) => [
      ...toCells(entry),
      ...(hasAge ? [{ text: entry.since ?? 'not committed' }] : []),
      ...(hasAuthors ? [{ text: entry.by ?? '' }] : []),
      ...(hasHidden ? [{ text: entry.hides === undefined ? '' : String(entry.hides) }] : []),
      { text: cutQuote(entry.reason ?? '') },
    ]),
  }
}

function toCells(entry: RegisterEntry): Cell[] {
  const { file, line, tool, directive, ruleIds, state, owner, isOwnerKnown, expires, daysLeft } = entry
  const style = state === 'valid' ? undefined : state === 'expiring-soon' ? 'soon' : 'bad'
  const more = entry.suggestion === null ? entry.explanation : `${entry.explanation} To complete: ${entry.suggestion}`
  return [
    { text: `${file}:${line}`, isCode: true },
    { text: tool },
    { text: ruleIds.length === 0 ? `(${directive})` : ruleIds.join(', '), isCode: true },
    { text: state, more, ...(style === undefined ? {} : { style }) },
    { text: owner === null ? '' : isOwnerKnown ? owner : `${owner} (unknown)` },
    { text: expires === null ? '' : daysLeft === null ? expires : `${expires} (${daysLeft} d)` },
  ]
}

/** What each owner answers for, the one whose next suppression lapses first on top. */
function toOwnerTable(entries: readonly RegisterEntry[]): SheetTable {
  const groups = new Map<string, RegisterEntry[]>()
  for (const entry of entries) {
    const owner = entry.owner ?? '(nobody)'
    const group = groups.get(owner)
    if (group) group.push(entry)
    else groups.set(owner, [entry])
  }
  const rows = [...groups].map(([owner, own]) => {
    const holding = own.filter(({ state }) => state === 'valid' || state === 'expiring-soon')
    const next = holding.map(({ expires }) => expires ?? '').sort()[0] ?? ''
    return { owner, all: own.length, invalid: own.length - holding.length, next }
  })
  rows.sort((a, b) => (a.next || '9999').localeCompare(b.next || '9999') || a.owner.localeCompare(b.owner))
  return {
    title: 'By owner',
    heads: ['Owner', 'Suppressions', 'That do not hold', 'Next expiry'],
    rows: rows.map(({ owner, all, invalid, next }) => [
      { text: owner },
      { text: String(all) },
      { text: String(invalid), ...(invalid > 0 ? { style: 'bad' as const } : {}) },
      { text: next },
    ]),
  }
}

function toSummary({ entries, files, today }: Register): string {
  return `${count(entries.length, 'suppression')} in ${count(files, 'file')} on ${today}${toStateList(entries)}.`
}

/** `: 2 bare, 1 valid`, the commonest first; nothing without entries. */
export function toStateList(entries: readonly RegisterEntry[]): string {
  const states = new Map<string, number>()
  for (const { state } of entries) states.set(state, (states.get(state) ?? 0) + 1)
  const parts = [...states].sort((a, b) => b[1] - a[1]).map(([state, number]) => `${number} ${state}`)
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`
}
