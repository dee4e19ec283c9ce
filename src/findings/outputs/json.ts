import type { Report } from '../types.ts'

/** The report as JSON; characters that a terminal or a page would act on are escaped. */
export function toJson(report: Report): string {
  return `${toSafeJson(report)}\n`
}

const ACTIVE =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e01ef}]|<(?=\/)|#(?=#[\w[])/gu

/** JSON in which text from the scanned files cannot move a cursor, turn a line around, end a script element or command a CI system. */
export function toSafeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(ACTIVE, (character) =>
    [...character.matchAll(/[^]/g)].map(([unit]) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  )
}
