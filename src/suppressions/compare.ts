/** A suppression as far as two states of a file are compared by it. */
export interface Comparable {
  readonly tool: string
  readonly directive: string
  readonly ruleIds: readonly string[]
  readonly reason: string | null
  readonly owner: string | null
  readonly expires: string | null
  /** What it is about: the code of the line that it acts on, without white space. */
  readonly subject: string
}

export interface Comparison<Item extends Comparable> {
  /** There is nothing like it on the other side: silences what was not silenced before. */
  readonly added: readonly Item[]
  readonly removed: readonly Item[]
  /** The same code, tool and rules; the reason, the owner or the expiry is another one. */
  readonly changed: readonly { readonly before: Item; readonly after: Item }[]
  readonly kept: readonly { readonly before: Item; readonly after: Item }[]
}

/** Tells which suppressions came and went between two states of one file. A copy of one is an addition. */
export function compareSuppressions<Item extends Comparable>(
  before: readonly Item[],
  after: readonly Item[],
): Comparison<Item> {
  const kept: { before: Item; after: Item }[] = []
  const changed: { before: Item; after: Item }[] = []
  const rest = pair(before, after, toWhole, kept)
  const { before: removed, after: added } = pair(rest.before, rest.after, toSubject, changed)
  return { added, removed, changed, kept }
}

interface Rest<Item> {
  readonly before: Item[]
  readonly after: Item[]
}

/** Pairs items with the same key, in order, and gives what is left over. */
function pair<Item>(
  before: readonly Item[],
  after: readonly Item[],
  toKey: (item: Item) => string,
  pairs: { before: Item; after: Item }[],
): Rest<Item> {
  const waiting = new Map<string, Item[]>()
  for (const item of before) {
    const list = waiting.get(toKey(item))
    if (list) list.push(item)
    else waiting.set(toKey(item), [item])
  }
  for (const list of waiting.values()) list.reverse()
  const left = after.filter((item) => {
    const old = waiting.get(toKey(item))?.pop()
    if (old !== undefined) pairs.push({ before: old, after: item })
    return old === undefined
  })
  const unpaired = new Set([...waiting.values()].flat())
  return { before: before.filter((item) => unpaired.has(item)), after: left }
}

function toSubject({ tool, ruleIds, subject }: Comparable): string {
  return [tool, [...ruleIds].sort().join(','), subject].join('\0')
}

function toWhole(item: Comparable): string {
  return [toSubject(item), item.directive, item.reason ?? '', item.owner ?? '', item.expires ?? ''].join('\0')
}
