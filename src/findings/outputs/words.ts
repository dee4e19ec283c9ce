import { findClass } from '../finding.ts'
import type { Finding, ListedSuppression, NotAnalysed } from '../types.ts'

/** The heading of the finding's weakness class. */
export function getTitle(finding: Finding): string {
  return findClass(finding.class)?.title ?? finding.class
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Files by the reason they were not analysed for, the commonest reason first. */
export function groupReasons(notAnalysed: readonly NotAnalysed[]): { why: string; files: string[] }[] {
  const groups = new Map<string, string[]>()
  for (const { file, why } of notAnalysed) {
    const files = groups.get(why)
    if (files) files.push(file)
    else groups.set(why, [file])
  }
  return [...groups]
    .map(([why, files]) => ({ why, files }))
    .sort((a, b) => b.files.length - a.files.length || (a.why < b.why ? -1 : 1))
}

/** What a change did to a suppression. */
export const CHANGES: Readonly<Record<ListedSuppression['change'], string>> = {
  added: 'new',
  changed: 'changed',
  kept: 'hides a new finding',
}
