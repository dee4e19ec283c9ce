import type { Report } from '../types.ts'

/** The report as JSON; characters that a terminal or a page would act on are escaped. */
export function toJson(report: Report): string {
  return `${toSafeJson(report)}\n`
}

/** JSON in which text from the scanned files cannot move a cursor, turn the line around or end a script element. */
export function toSafeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
