import type { PathPattern } from './types.ts'

/**
 * Paths are segments joined by dots, so a dot inside a module's name (`socket.io`, `./db.js`) is written as U+2024.
 * Calls add `()` and instances `#` to their segment: `express()`, `pg.Pool#`.
 */
const DOT_IN_MODULE = '\u2024'

const ABSTRACT_BUILTIN = /^(?:node|bun):/

/** A module specifier as the first segment of a path. */
export function toModuleSegment(specifier: string): string {
  const name = specifier.replace(ABSTRACT_BUILTIN, '').replace(/^(?:npm|jsr):\/?(@?[^@]+)(?:@.*)?$/, '$1')
  return fromRemoteUrl(name).replaceAll('.', DOT_IN_MODULE)
}

/** `https://esm.sh/@supabase/supabase-js@2` names the package that it serves. */
function fromRemoteUrl(specifier: string): string {
  const match =
    /^https?:\/\/(?:esm\.sh|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm|unpkg\.com|jspm\.dev)\/(?:v\d+\/)?(@[^/@]+\/[^/@?]+|[^/@?]+)/.exec(
      specifier,
    )
  if (match?.[1]) return match[1]
  const deno = /^https?:\/\/deno\.land\/(std|x\/[^/@]+)(?:@[^/]+)?\/(.*?)(?:\.ts)?$/.exec(specifier)
  if (deno?.[1]) return `deno/${deno[1]}/${deno[2] ?? ''}`
  return specifier
}

/** Is this first segment a module of the project itself (`./db`, `@/lib/db`, `~/db`)? */
export function isLocalModuleSegment(segment: string): boolean {
  return (
    segment.startsWith(DOT_IN_MODULE) || segment.startsWith('@/') || segment.startsWith('~/') || segment.startsWith('/')
  )
}

/** The specifier that a first segment was made from, as far as local modules are concerned. */
export function toSpecifier(segment: string): string {
  return segment.replaceAll(DOT_IN_MODULE, '.')
}

export function toSegments(path: string): string[] {
  return path.split('.')
}

/** A pattern of a model row with its package's name written as a segment. */
export function normalizePattern(pattern: PathPattern, packageName: string): string {
  if (packageName.includes('.') && pattern.startsWith(packageName)) {
    return toModuleSegment(packageName) + pattern.slice(packageName.length)
  }
  return pattern
}

/**
 * Does the path match the pattern? `*` is one segment (with or without `()`), `**` any number of segments, also none:
 * `knex()().**.whereRaw` is that method anywhere in a chain, `**.collection().findOne` that chain on any object.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  if (path === pattern) return true
  if (!pattern.includes('*')) return false
  return matchesSegments(toSegments(path), 0, toSegments(pattern), 0)
}

function matchesSegments(actual: readonly string[], at: number, wanted: readonly string[], from: number): boolean {
  let position = at
  for (let index = from; index < wanted.length; index++) {
    const want = wanted[index] as string
    if (want === '**') {
      if (index === wanted.length - 1) return true
      for (let start = position; start < actual.length; start++) {
        if (matchesSegments(actual, start, wanted, index + 1)) return true
      }
      return false
    }
    const have = actual[position++]
    if (have === undefined) return false
    if (want !== '*' && want !== have && !(want === '*()' && have.endsWith('()'))) return false
  }
  return position === actual.length
}

/** Rows by the last segment of their pattern, so that a call is compared with few of them. */
export class PatternTable<Row> {
  readonly #byLast = new Map<string, { pattern: string; row: Row }[]>()
  readonly #open = new Set<string>()
  #size = 0

  add(pattern: string, row: Row): void {
    const last = toSegments(pattern).at(-1) ?? ''
    const key = last === '*' || last === '**' || last === '*()' ? '*' : last
    const list = this.#byLast.get(key)
    if (list) list.push({ pattern, row })
    else this.#byLast.set(key, [{ pattern, row }])
    if (pattern.startsWith('**.')) this.#open.add(last)
    this.#size++
  }

  get size(): number {
    return this.#size
  }

  /** Could any row match a path that ends in this segment? Cheap enough to ask before the path is resolved. */
  hasLast(last: string): boolean {
    return this.#byLast.has(last) || this.#byLast.has('*')
  }

  /** Has a row that begins with `**` this last segment? Only such rows can match a path whose start is not known. */
  hasOpen(last: string): boolean {
    return this.#open.has(last)
  }

  find(path: string): Row[] {
    const last = path.slice(path.lastIndexOf('.') + 1)
    const rows: Row[] = []
    for (const key of [last, '*']) {
      for (const entry of this.#byLast.get(key) ?? []) if (matchesPattern(path, entry.pattern)) rows.push(entry.row)
    }
    return rows
  }
}

/** A segment without what says that it is called or made: `pool#`, `createPool()`. */
export function stripSuffix(segment: string): string {
  return segment.replace(/(?:\(\)|#)+$/, '')
}
