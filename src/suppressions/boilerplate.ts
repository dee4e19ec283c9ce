import type { Directive } from './types.ts'

/** From so many uses in one file on, a reason has been pasted. */
const PASTED = 4

/** What a suggested comment says until a person has said more. */
export const REASON_PLACEHOLDER = 'why this is harmless here'
export const OWNER_PLACEHOLDER = '@owner'

const EMPTY_WORDS = new Set(
  'a agent ai all already an and any are as at bad be because been being build but by bypass can cannot check checked checks ci claude code comment copilot cursor did disable disabled do does doesnt done dont error errors eslint every everything exception existing false false-positive fine fix fixed fixes for get gets go good got green hack had has have he here i if ignore ignored ignoring ill im in intended intentional intentionally is issue issues it its just justified known later legacy line lint linter linting made make makes me more must my need needed next no nolint noqa nosec nosemgrep not nothing now of ok okay on only or our pass passes pipeline please positive quick reason reasons required reviewed rule rules safe same see she should silence silenced since skip so some something sorry such suppress suppressed suppression temp temporary test testing tests than that the then there these they thing things this those tmp to todo trusted type unrelated up use used valid verified want wanted warning warnings was way we were will with wontfix work workaround working works yet you your'.split(
    ' ',
  ),
)

/** Counts each reason of a file, so that pasted ones can be told. */
export function countReasons(directives: readonly Directive[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const { reason, kind, place } of directives) {
    if (reason === undefined || kind === 'enable') continue
    // Directives stacked in one comment share its reason.
    const key = `${String(place.line)}:${String(place.column)}:${normalize(reason)}`
    if (seen.has(key)) continue
    seen.add(key)
    counts.set(normalize(reason), (counts.get(normalize(reason)) ?? 0) + 1)
  }
  return counts
}

/** Is the reason one word, the directive's own words, or one that the file repeats many times? */
export function isBoilerplate(directive: Directive, reasons?: ReadonlyMap<string, number>): boolean {
  const { reason } = directive
  if (reason === undefined) return false
  if ((reasons?.get(normalize(reason)) ?? 0) >= PASTED) return true
  const own = new Set(toWords([directive.tool, directive.directive, ...directive.ruleIds].join(' ')))
  const words = toWords(reason)
  if (words.join(' ') === REASON_PLACEHOLDER) return true
  return words.length < 2 || words.every((word) => own.has(word) || EMPTY_WORDS.has(word))
}

function normalize(reason: string): string {
  return toWords(reason).join(' ')
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
