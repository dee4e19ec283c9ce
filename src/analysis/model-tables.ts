import { PatternTable, normalizePattern, toModuleSegment, toSegments } from './patterns.ts'
import type {
  AuthRow,
  CallbackRow,
  EffectRow,
  GuardRow,
  InstructionRow,
  Kind,
  LibraryModel,
  PropagatorRow,
  RouterRow,
  SanitizerRow,
  ServiceRow,
  SessionRow,
  SinkRow,
  SourceKind,
  SourceRow,
  ToolServerRow,
  Whole,
} from './types.ts'

/** All model rows, arranged for look-up. Built once for a set of models. */
export class ModelTables {
  readonly models: readonly LibraryModel[]
  readonly sinks = new PatternTable<SinkRow>()
  readonly sinksByKind = new Map<Kind, PatternTable<SinkRow>>()
  readonly sanitizers = new PatternTable<SanitizerRow>()
  readonly propagators = new PatternTable<PropagatorRow>()
  readonly guards = new PatternTable<GuardRow>()
  readonly effects = new PatternTable<EffectRow>()
  readonly services: ServiceRow[] = []
  readonly auth = new PatternTable<AuthRow>()
  /** The calls that put a limiter before handlers, as patterns. */
  readonly limits: string[] = []
  /** Packages that limit how often somebody may call. */
  readonly limiters: string[] = []
  readonly sessions: SessionRow[] = []
  readonly instructions: InstructionRow[] = []
  readonly toolServers: ToolServerRow[] = []
  readonly routers = new PatternTable<RouterRow>()
  /** Methods that register a handler besides those of HTTP and `use`. */
  readonly routerMethods = new Set<string>()
  readonly callbacks = new PatternTable<CallbackRow>()
  readonly types = new Map<string, string>()
  /** What the parameters of a function with a type of this path are. */
  readonly functionTypes = new Map<string, readonly string[]>()
  readonly decorators = new Map<string, string>()
  readonly conventions = new Map<string, string>()
  readonly wholes = new Map<string, Whole>()
  /** The first segments of source rows that name no framework's parameter, by kind. */
  readonly sourceHeads = new Map<SourceKind, Set<string>>()
  /** By package: the last names of the sinks that paths through it end with; `''` where the package is called itself. */
  readonly sinkNames = new Map<string, Set<string>>()
  readonly #aliases = new Map<string, { from: string[]; to: string }[]>()
  readonly #sources = new Map<string, { segments: string[]; row: SourceRow }[]>()

  constructor(models: readonly LibraryModel[]) {
    this.models = models
    for (const model of models) {
      const name = (pattern: string): string => normalizePattern(pattern, model.package)
      for (const [from, to] of Object.entries(model.aliases ?? {})) {
        const segments = toSegments(from === model.package ? toModuleSegment(from) : name(from))
        const first = segments[0] as string
        this.#aliases.set(first, [...(this.#aliases.get(first) ?? []), { from: segments, to: name(to) }])
      }
      for (const row of model.sources ?? []) {
        const segments = toSegments(name(row.path))
        const first = segments[0] as string
        this.#sources.set(first, [...(this.#sources.get(first) ?? []), { segments, row }])
        if (!first.startsWith('$')) this.#addSourceHead(row.kind, stripSuffix(first))
      }
      for (const row of model.sinks ?? []) {
        this.sinks.add(name(row.call), row)
        let table = this.sinksByKind.get(row.kind)
        if (!table) this.sinksByKind.set(row.kind, (table = new PatternTable()))
        table.add(name(row.call), row)
        if (row.isEverywhere !== true) this.#addSinkName(name(row.call))
      }
      for (const row of model.sanitizers ?? []) this.sanitizers.add(name(row.call), row)
      for (const row of model.propagators ?? []) this.propagators.add(name(row.call), row)
      for (const row of model.guards ?? []) this.guards.add(name(row.call), row)
      for (const row of model.effects ?? []) this.effects.add(name(row.call), row)
      this.services.push(...(model.services ?? []))
      for (const row of model.auth ?? []) {
        this.auth.add(name(row.call), row)
        // const limiter = rateLimit(…): what a factory of middleware gives does the same.
        if (row.as === 'guard' || row.as === 'limit') this.auth.add(`${name(row.call)}()`, row)
        if (row.as === 'limit') this.limits.push(name(row.call))
      }
      this.limiters.push(...(model.limiters ?? []))
      const named = <Row extends { call: string }>(rows: readonly Row[] = []): Row[] =>
        rows.map((row) => ({ ...row, call: name(row.call) }))
      this.sessions.push(...named(model.sessions))
      this.instructions.push(...named(model.instructions))
      this.toolServers.push(...named(model.toolServers))
      for (const row of model.routers ?? []) {
        this.routers.add(name(row.object), row)
        for (const method of row.methods ?? []) this.routerMethods.add(method)
      }
      for (const row of model.callbacks ?? []) this.callbacks.add(name(row.call), row)
      for (const row of model.types ?? []) {
        this.types.set(name(row.type), row.path)
        if (row.params) this.functionTypes.set(row.path, row.params)
      }
      for (const row of model.decorators ?? []) this.decorators.set(name(row.decorator), row.path)
      for (const [local, path] of Object.entries(model.conventions ?? {})) this.conventions.set(local, name(path))
      for (const [path, whole] of Object.entries(model.wholes ?? {})) this.wholes.set(name(path), whole)
    }
    for (const list of this.#aliases.values()) list.sort((a, b) => b.from.length - a.from.length)
    for (const [first, list] of this.#aliases) {
      for (const { to } of list) {
        for (const [kind, heads] of this.sourceHeads)
          if (heads.has(stripSuffix(toSegments(to)[0] as string))) this.#addSourceHead(kind, stripSuffix(first))
        for (const last of this.sinkNames.get(stripSuffix(toSegments(to)[0] as string)) ?? [])
          this.#addSinkName(last === '' ? first : `${first}.${last}`)
      }
    }
  }

  #addSourceHead(kind: SourceKind, head: string): void {
    this.sourceHeads.set(kind, (this.sourceHeads.get(kind) ?? new Set()).add(head))
  }

  #addSinkName(path: string): void {
    const segments = toSegments(path)
    const first = stripSuffix(segments[0] as string)
    let names = this.sinkNames.get(first)
    if (!names) this.sinkNames.set(first, (names = new Set()))
    names.add(segments.length === 1 ? '' : stripSuffix(segments.at(-1) as string))
  }

  /** The canonical spelling of a path. */
  normalize(path: string): string {
    const dot = path.indexOf('.')
    const first = dot < 0 ? path : path.slice(0, dot)
    const bare = first.replace(/(?:\(\)|#)+$/, '')
    const aliases = this.#aliases.get(first) ?? (bare === first ? undefined : this.#aliases.get(bare))
    if (!aliases) return path
    const segments = toSegments(path)
    for (const { from, to } of aliases) {
      if (from.length > segments.length) continue
      let suffix = ''
      const matches = from.every((want, index) => {
        const have = segments[index] as string
        if (want === have || (want === '*' && index > 0)) return true
        // `openai.OpenAI` also replaces the start of `openai.OpenAI#.chat` and of `pino()`.
        if (index === from.length - 1 && have.startsWith(want) && /^(?:\(\)|#)+$/.test(have.slice(want.length))) {
          suffix = have.slice(want.length)
          return true
        }
        return false
      })
      if (matches) return [to + suffix, ...segments.slice(from.length)].join('.')
    }
    return path
  }

  /** The source row whose pattern is the path or the start of it, and how many segments it took. */
  findSource(path: string): { row: SourceRow; length: number } | undefined {
    const dot = path.indexOf('.')
    const candidates = this.#sources.get(dot < 0 ? path : path.slice(0, dot))
    if (!candidates) return undefined
    const segments = toSegments(path)
    let best: { row: SourceRow; length: number } | undefined
    for (const { segments: wanted, row } of candidates) {
      if (wanted.length > segments.length || (best && wanted.length <= best.length)) continue
      if (wanted.every((want, index) => want === '*' || want === segments[index])) best = { row, length: wanted.length }
    }
    return best
  }
}

function stripSuffix(segment: string): string {
  return segment.replace(/(?:\(\)|#)+$/, '')
}
