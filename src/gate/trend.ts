import type { Trend, TrendSide } from '../findings/outputs/trend.ts'
import { compareSuppressions, isHonoured } from '../suppressions/index.ts'
import { type ListedSuppression, type RegisterEntry, listSuppressions } from '../suppressions/register.ts'
import { toEntry, toRegisterOptions } from './register.ts'
import type { SuppressionRules } from './suppress.ts'

/** One state of a repository. */
export interface TrendInputs {
  readonly ref: string
  /** ISO date by which it is judged. */
  readonly date: string
  /** Relative to the root. */
  readonly files: readonly string[]
  /** Gives the texts of some files; one that cannot be read is left out. */
  readonly readTexts: (files: readonly string[]) => ReadonlyMap<string, string>
}

/** Files that are in memory at once. */
const BATCH = 500

/**
 * Compares the suppressions of two states. `toOldPath` gives the path that a file of the second state had in the first, and
 * undefined where nothing of it changed, so that it is read once.
 */
export function createTrend(
  from: TrendInputs,
  to: TrendInputs,
  rules: SuppressionRules,
  toOldPath: (file: string) => string | undefined,
): Trend {
  const before = new Lister(from, rules)
  const after = new Lister(to, rules)
  const lists: Record<'added' | 'removed' | 'renewed' | 'changed' | 'lapsed', RegisterEntry[]> = {
    added: [],
    removed: [],
    renewed: [],
    changed: [],
    lapsed: [],
  }
  const compared = new Set<string>()
  const compare = (old: readonly ListedSuppression[], now: readonly ListedSuppression[]): void => {
    const { added, removed, changed, kept } = compareSuppressions(old, now)
    lists.added.push(...added.map(toEntry))
    lists.removed.push(...removed.map(toEntry))
    for (const pair of changed) {
      const isLater = (pair.after.expires ?? '') > (pair.before.expires ?? '')
      lists[isLater && pair.before.expires !== null ? 'renewed' : 'changed'].push(toEntry(pair.after))
    }
    for (const pair of [...changed, ...kept])
      if (isHonoured(pair.before.state) && pair.after.state === 'expired') lists.lapsed.push(toEntry(pair.after))
  }
  for (let at = 0; at < to.files.length; at += BATCH) {
    const files = to.files.slice(at, at + BATCH)
    const texts = to.readTexts(files)
    const oldPaths = new Map(files.flatMap((file) => toOldPath(file) ?? []).map((path) => [path, path]))
    const oldTexts = from.readTexts([...oldPaths.keys()])
    for (const file of files) {
      const text = texts.get(file)
      const oldPath = toOldPath(file)
      const oldText = oldPath === undefined ? text : oldTexts.get(oldPath)
      compared.add(oldPath ?? file)
      compare(
        oldText === undefined ? [] : before.list(oldPath ?? file, oldText),
        text === undefined ? [] : after.list(file, text),
      )
    }
  }
  const gone = from.files.filter((file) => !compared.has(file))
  for (let at = 0; at < gone.length; at += BATCH)
    for (const [file, text] of from.readTexts(gone.slice(at, at + BATCH))) compare(before.list(file, text), [])
  return { from: before.side, to: after.side, ...lists }
}

/** Lists what is governed, and counts it. */
class Lister {
  readonly #inputs: TrendInputs
  readonly #rules: SuppressionRules
  #total = 0

  constructor(inputs: TrendInputs, rules: SuppressionRules) {
    this.#inputs = inputs
    this.#rules = { ...rules, today: inputs.date }
  }

  list(file: string, text: string): ListedSuppression[] {
    const found = listSuppressions(file, text, toRegisterOptions(this.#rules)).filter(({ governed }) => governed)
    this.#total += found.length
    return found
  }

  get side(): TrendSide {
    const { ref, date } = this.#inputs
    return { ref, date, total: this.#total }
  }
}
