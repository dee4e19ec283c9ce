import type { CallNode, FunctionNode, Node } from '../ast/nodes.ts'
import { findPropertyName, findPropertyValue, unwrap, unwrapAwait } from '../ast/nodes.ts'
import { Auth } from './auth.ts'
import { Behaviour } from './behaviour.ts'
import { Branches } from './branches.ts'
import { Constants } from './constants.ts'
import { Environment } from './environment.ts'
import { type FileIndex, type SourceText, getFileIndex } from './file-index.ts'
import { Guards } from './guards.ts'
import { Handlers } from './handlers.ts'
import type { ModelTables } from './model-tables.ts'
import { Inputs } from './inputs.ts'
import { findArguments, findPassedValues, type PassedValue } from './call-sites.ts'
import { isUsedBy } from './class-state.ts'
import { AS_TEXT, type Fact } from './facts.ts'
import { findFormSinks } from './form-sinks.ts'
import { Origins } from './origins.ts'
import { type ModulePaths, PathResolver } from './paths.ts'
import type { PatternTable } from './patterns.ts'
import { type MountSummary, findMountSummaries } from './routes/mounts.ts'
import { type Route, type RouteContext, findRoutes } from './routes/routes.ts'
import { Schemas } from './schemas.ts'
import type { ForeignFunctions, FunctionSummary, SinkFlow } from './summaries.ts'
import type { EffectKind, EffectRow, Kind, SinkRow, SourceKind } from './types.ts'

/** A call that a model row names as a sink, with the expression that must not be tainted. */
export interface SinkSite {
  readonly call: CallNode
  readonly row: SinkRow
  readonly argument: Node
  /** Path inside the argument when the row looks into an object that is not a literal here. */
  readonly path: readonly string[]
  /** Set when the sink is in another module: the argument is that of the call which leads there. */
  readonly through?: SinkFlow
}

export interface EffectSite {
  readonly call: CallNode
  readonly row: EffectRow
  readonly path: string
}

/** The engine for one file and one set of models: made once, asked by every rule. */
export class Analysis {
  readonly index: FileIndex
  readonly tables: ModelTables
  readonly paths: PathResolver
  readonly constants: Constants
  readonly schemas: Schemas
  readonly handlers: Handlers
  readonly guards: Guards
  readonly origins: Origins
  readonly auth: Auth
  readonly behaviour: Behaviour
  readonly environment: Environment
  readonly branches: Branches
  readonly #filename: string
  readonly #inputs: Inputs
  #routes: readonly Route[] | undefined
  readonly #sinks = new Map<Kind, readonly SinkSite[]>()
  #effects: readonly EffectSite[] | undefined
  readonly #foreign: ForeignFunctions | undefined
  #foreignCalls: readonly { call: CallNode; summary: FunctionSummary }[] | undefined

  /** `threats` are the kinds of sources that somebody will ask for. */
  constructor(
    sourceCode: SourceText,
    filename: string,
    tables: ModelTables,
    modules?: ModulePaths & ForeignFunctions,
    threats: readonly SourceKind[] = [],
  ) {
    this.index = getFileIndex(sourceCode)
    this.tables = tables
    this.#filename = filename
    this.paths = new PathResolver(this.index, tables)
    this.handlers = new Handlers(this.index, tables, this.paths, filename)
    this.paths.parameters = this.handlers
    this.paths.modules = modules
    this.constants = new Constants(this.index)
    this.schemas = new Schemas(this.constants, this.paths)
    this.guards = new Guards(this.index, tables, this.paths, this.constants, this.schemas)
    this.schemas.proveRefinement = (predicate) => this.guards.getPredicateProof(predicate).cleans
    this.origins = new Origins(this.index, tables, this.paths, this.constants, this.guards, this.schemas)
    this.#inputs = new Inputs(this.index, tables, this.paths, this.constants, threats)
    this.#foreign = modules
    this.guards.foreign = modules
    this.origins.foreign = modules
    this.auth = new Auth(this.index, tables, this.paths)
    const near = modules?.isNear === true ? modules : undefined
    this.auth.foreign = near
    this.environment = new Environment(this.constants, this.guards)
    this.branches = new Branches(this.index, this.paths, this.constants)
    this.behaviour = new Behaviour(this.index, this.paths, () => this.effects, near)
  }

  /** Can anything from outside come into this file? Where nothing can, only what is put together here is of interest. */
  get hasSource(): boolean {
    return this.#inputs.hasSource([...this.index.importedModules, ...(this.#foreign?.packages ?? [])])
  }

  /** Can a value hold something of interest? A cheap test before it is followed; false is certain enough to be silent. */
  mayHold(node: Node): boolean {
    return this.hasSource || this.#inputs.isBuilt(node)
  }

  /** Calls (and `new` with a final `#`) whose path is one of these, in source order. `*` stands for one segment. */
  findCallsTo(...patterns: readonly string[]): { call: CallNode; path: string }[] {
    const names = new Set(
      patterns.map((pattern) => pattern.slice(pattern.lastIndexOf('.') + 1).replace(/(?:#|\(\))+$/, '')),
    )
    const found: { call: CallNode; path: string }[] = []
    for (const name of this.index.calleeNames) {
      for (const call of this.index.callsNamed(name)) {
        const isAlias = !names.has(name) && !names.has('*')
        if (isAlias && unwrap(call.callee).type !== 'Identifier') break
        const callee = this.paths.findPath(call.callee)
        if (callee === undefined) continue
        const path = call.type === 'NewExpression' ? callee + '#' : callee
        if (patterns.some((pattern) => matchesPath(path, pattern))) found.push({ call, path })
      }
    }
    return found.sort((a, b) => a.call.range[0] - b.call.range[0])
  }

  /** Does it call a function of another module of the project? */
  isForeignCall(call: CallNode): boolean {
    const path = this.paths.findImportedPath(call.callee)
    return path !== undefined && this.paths.modules?.isLocalPath(path) === true
  }

  /** What the function of another module does that is called here. */
  findForeignFunction(call: CallNode): FunctionSummary | undefined {
    const path = this.paths.findPath(call.callee)
    if (path === undefined || (!this.isForeignCall(call) && this.paths.modules?.isLocalPath(path) !== true))
      return undefined
    return this.#foreign?.findFunction(path)
  }

  /** The text of the module that declares what an expression names: this one, or the one that it is imported from. */
  findModuleText(node: Node): string | undefined {
    const inner = unwrap(node)
    const path = this.paths.findImportedPath(inner)
    if (path !== undefined) return this.#foreign?.findText(path)
    return inner.type === 'Identifier' && this.index.findVariable(inner) ? this.index.sourceCode.text : undefined
  }

  /** The text that an imported constant holds. */
  findForeignString(node: Node): string | undefined {
    const inner = unwrap(node)
    if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression') return undefined
    const path = this.paths.findImportedPath(inner)
    const name = path === undefined ? undefined : /\.(\w+)$/.exec(path)?.[1]
    if (path === undefined || name === undefined || this.paths.modules?.isLocalPath(path) !== true) return undefined
    const text = this.#foreign?.findText(path) ?? ''
    const match = new RegExp(
      `(?:\\b(?:const|readonly)\\s+|\\bexports\\.)${name}\\s*(?::\\s*string\\s*)?=\\s*(['"\`])([^'"\`$\\n]*)\\1`,
    ).exec(text)
    return match?.[2]
  }

  /** The routes, handlers and actions that this file declares. */
  get routes(): readonly Route[] {
    return (this.#routes ??= findRoutes(this.#routeContext))
  }

  /** Does a route of another file of the package ask who is calling? */
  hasGuardedNeighbour(): boolean {
    return this.#foreign?.hasGuardedRoute() === true
  }

  get #routeContext(): RouteContext {
    return {
      index: this.index,
      paths: this.paths,
      handlers: this.handlers,
      auth: this.auth,
      constants: this.constants,
      filename: this.#filename,
      foreign: this.#foreign,
      findMounts: () => this.#foreign?.findMounts() ?? [],
    }
  }

  /** What this file mounts of other modules. */
  getMountSummaries(): readonly MountSummary[] {
    return this.paths.modules ? findMountSummaries(this.#routeContext, this.paths.modules) : []
  }

  /** The calls whose path matches a row of the table; paths are resolved only for names that the table knows. */
  *findCalls<Row>(table: PatternTable<Row>): Generator<{ call: CallNode; path: string; row: Row }> {
    for (const name of this.index.calleeNames) {
      if (!table.hasLast(name) && !table.hasLast(name + '#') && !table.hasLast(name + '()')) {
        // The callee may be an alias: const run = promisify(exec).
        const sample = this.index.callsNamed(name)[0]
        if (!sample || unwrap(sample.callee).type !== 'Identifier') continue
      }
      for (const call of this.index.callsNamed(name)) {
        const callee = this.paths.findPath(call.callee) ?? (table.hasOpen(name) ? toOpenPath(call.callee) : undefined)
        if (callee === undefined) continue
        const path = call.type === 'NewExpression' ? callee + '#' : callee
        for (const row of table.find(path)) yield { call, path, row }
      }
    }
  }

  /** The sinks of a kind in this file, in source order. */
  getSinks(kind: Kind): readonly SinkSite[] {
    const known = this.#sinks.get(kind)
    if (known) return known
    const table = this.tables.sinksByKind.get(kind)
    const sites: SinkSite[] = []
    const seen = new Set<string>()
    for (const { call, row, path } of table ? this.findCalls(table) : []) {
      if (row.when && !this.#isOptionTrue(call, row.when.arg, row.when.property ?? [])) continue
      const positions = row.rest
        ? call.arguments.map((_, position) => position).filter((position) => position >= row.arg)
        : [row.arg]
      for (const position of positions) {
        const argument = call.arguments[position]
        if (!argument || argument.type === 'SpreadElement') continue
        const inside = this.#getPathInside(row, argument, () =>
          table?.find(path).some((other) => other.arg === row.arg && other.property !== undefined),
        )
        const key = `${argument.range[0]}:${inside?.join('.') ?? ''}`
        if (!inside || seen.has(key)) continue
        seen.add(key)
        sites.push({ call, row, argument, path: inside })
      }
    }
    const all = new Set(sites.map(({ argument }) => argument))
    for (const site of findFormSinks(kind, this)) if (!all.has(site.argument)) sites.push(site)
    for (const { call, summary } of this.#findForeignCalls()) {
      for (const through of summary.sinks) {
        if (through.row.kind !== kind) continue
        if (through.methods && !isUsedBy(call, through.methods, this.index)) continue
        for (const { argument, path: extra } of findArguments(call, through.parameter, through.isRest === true)) {
          const path = [...extra, ...through.path]
          const key = `${argument.range[0]}:${path.join('.')}`
          if (seen.has(key)) continue
          seen.add(key)
          sites.push({ call, row: through.row, argument, path, through })
        }
      }
    }
    sites.sort((a, b) => a.argument.range[0] - b.argument.range[0])
    this.#sinks.set(kind, sites)
    return sites
  }

  /**
   * Calls of functions of other modules that lead to a sink. In the file under analysis a parameter that nobody fills in
   * here is passed on whole, and whatever happens to it there is reported there: only what comes in here or is put
   * together here is followed. In a module that is summarised every parameter counts.
   */
  #findForeignCalls(): readonly { call: CallNode; summary: FunctionSummary }[] {
    if (this.#foreignCalls) return this.#foreignCalls
    const found: { call: CallNode; summary: FunctionSummary }[] = []
    this.#foreignCalls = found
    const { modules } = this.paths
    const foreign = this.#foreign
    if (!foreign || !modules || ![...this.index.importedModules].some((name) => modules.isLocal(name))) return found
    const followsAll = !foreign.isRoot || this.hasSource
    for (const call of [...this.index.nodes('CallExpression'), ...this.index.nodes('NewExpression')]) {
      if (!call.arguments.some((argument) => (followsAll ? !isFixed(argument) : this.#inputs.isBuilt(argument))))
        continue
      const callee = this.paths.findPath(call.callee)
      const path = call.type === 'NewExpression' && callee !== undefined ? `${callee}#.constructor` : callee
      if (path === undefined || !modules.isLocalPath(path) || !foreign.canReachSink(path)) continue
      const summary = foreign.findFunction(path)
      if (summary && summary.sinks.length > 0) found.push({ call, summary })
    }
    return found
  }

  /**
   * The path inside of an argument that a row means, or undefined when it does not apply. Rows for a text and for an
   * options object may name the same argument: `query('…')` and `query({ text: '…', values })`.
   */
  #getPathInside(row: SinkRow, argument: Node, hasOptions: () => boolean | undefined): readonly string[] | undefined {
    const property = row.property ?? []
    const shape = this.constants.findDefinition(argument)?.type ?? ''
    const isText = /^(?:Literal|TemplateLiteral|BinaryExpression)$/.test(shape)
    if (property.length > 0) return isText && property[0] !== AS_TEXT ? undefined : property
    if (isText || !hasOptions()) return property
    return shape === 'ObjectExpression' ? undefined : [AS_TEXT]
  }

  #isOptionTrue(call: CallNode, position: number, property: readonly string[]): boolean {
    const object = this.constants.findObject(call.arguments[position])
    if (!object) return false
    const name = property[0]
    return object.properties.some((item) => {
      if (item.type !== 'Property' || item.key.type !== 'Identifier' || item.key.name !== name) return false
      const value = this.constants.findConstant(item.value)
      return value === undefined || Boolean(value.value)
    })
  }

  /** Calls that read, write, delete, pay or send, by model rows. */
  get effects(): readonly EffectSite[] {
    if (!this.#effects) {
      const sites: EffectSite[] = []
      for (const { call, row, path } of this.findCalls(this.tables.effects)) {
        const statement = row.isStatement ? this.#findStatementEffect(call.arguments[row.arg ?? 0]) : row.effect
        if (statement) sites.push({ call, row: statement === row.effect ? row : { ...row, effect: statement }, path })
      }
      sites.push(...this.#findServiceCalls())
      this.#effects = sites.sort((a, b) => a.call.range[0] - b.call.range[0])
    }
    return this.#effects
  }

  /** `fetch('https://api.openai.com/…')`: the effect of a service that is called without its library. */
  #findServiceCalls(): EffectSite[] {
    const { services } = this.tables
    if (!services.some(({ host }) => this.index.sourceCode.text.includes(host))) return []
    const sites: EffectSite[] = []
    for (const name of ['fetch', 'post', 'request', 'axios', 'got', 'ky', 'fetchWithRetry']) {
      for (const call of this.index.callsNamed(name)) {
        const [first] = call.arguments
        const address = this.#findAddress(first) ?? this.#findAddress(findPropertyValue(first, 'url'))
        const host = address && /^https?:\/\/([\w.-]+)/.exec(address)?.[1]
        if (address === undefined || host === undefined) continue
        const row = services.find(
          (service) =>
            (service.host.startsWith('.') ? host.endsWith(service.host) : host === service.host) &&
            service.path?.test(address) !== false,
        )
        if (row) sites.push({ call, row: { call: host, effect: row.effect }, path: host })
      }
    }
    return sites
  }

  /** The address that an argument names, as far as it is known; what is not known stands as `?`. */
  #findAddress(argument: Node | undefined): string | undefined {
    if (!argument) return undefined
    const constant = this.constants.findString(argument)
    if (constant !== undefined) return constant
    const node = this.constants.findDefinition(argument)
    if (node?.type !== 'TemplateLiteral') return undefined
    return node.quasis
      .map(({ value }, position) => {
        const hole = node.expressions[position]
        return (value.cooked ?? '') + (hole ? (this.constants.findString(hole) ?? '?') : '')
      })
      .join('')
  }

  /** What an SQL text does, by its first words; undefined where no part of it is known. */
  #findStatementEffect(argument: Node | undefined): EffectKind | undefined {
    const node = argument && this.constants.findDefinition(argument)
    if (!node) return undefined
    const text = getFixedText(node.type === 'ObjectExpression' ? (findPropertyValue(node, 'text') ?? node) : node)
    const verb = /^\s*(?:with\b[\s\S]*?\)\s*)?(insert|update|delete|truncate|drop|select)\b/i.exec(text)?.[1]
    if (verb === undefined) return undefined
    if (/^select$/i.test(verb)) return 'read'
    return /^(?:insert|update)$/i.test(verb) ? 'write' : 'delete'
  }

  /** The expressions of this file that reach a parameter. */
  findArguments(owner: FunctionNode, index: number): readonly PassedValue[] {
    return findPassedValues(owner, index, this.index)
  }

  getFacts(node: Node, path: readonly string[] = []): readonly Fact[] {
    return this.origins.getFacts(node, path)
  }
}

/** The names of a chain whose start is not known: `?.collection().findOne`. */
function toOpenPath(callee: Node): string | undefined {
  const inner = unwrapAwait(callee)
  if (inner.type === 'Identifier') return `?.${inner.name}`
  if (inner.type === 'CallExpression') {
    const path = toOpenPath(inner.callee)
    return path === undefined ? undefined : path + '()'
  }
  if (inner.type !== 'MemberExpression') return '?'
  const name = findPropertyName(inner)
  const base = toOpenPath(inner.object)
  return name === undefined || base === undefined ? undefined : `${base}.${name}`
}

/** The fixed start of a text. */
function getFixedText(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'TemplateLiteral') return inner.quasis.map((quasi) => quasi.value.cooked ?? '').join('?')
  if (inner.type === 'BinaryExpression') return getFixedText(inner.left)
  return inner.type === 'Literal' && typeof inner.value === 'string' ? inner.value : ''
}

/** A literal or a function: nothing flows through it into another module. */
function isFixed(node: Node): boolean {
  const { type } = unwrap(node)
  return type === 'Literal' || type === 'ArrowFunctionExpression' || type === 'FunctionExpression'
}

function matchesPath(path: string, pattern: string): boolean {
  if (path === pattern) return true
  if (!pattern.includes('*')) return false
  const have = path.split('.')
  const want = pattern.split('.')
  return have.length === want.length && want.every((segment, position) => segment === '*' || segment === have[position])
}
