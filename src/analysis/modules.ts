import type { TSESTree } from '@typescript-eslint/types'
import type { VisitorKeys } from '../ast/walk.ts'
import { getImporters } from '../project/import-map.ts'
import type { Snapshot } from '../project/snapshot.ts'
import { Analysis } from './analysis.ts'
import { skipChain } from './chains.ts'
import { type Exports, readExports } from './exports.ts'
import type { SourceText } from './file-index.ts'
import type { ModelTables } from './model-tables.ts'
import type { ModulePaths } from './paths.ts'
import { isLocalModuleSegment, stripSuffix, toModuleSegment, toSpecifier } from './patterns.ts'
import type { KnownMount, MountSummary } from './routes/mounts.ts'
import { hasGuard } from './routes/routes.ts'
import { findNeighbours } from './routes/neighbours.ts'
import { linkParents } from './parents.ts'
import { Reach } from './reach.ts'
import { MAX_MODULE_LENGTH, RecentTrees } from './recent-trees.ts'
import { type ForeignFunctions, type FunctionSummary, type ModuleSummary, summarize } from './summaries.ts'

/** Re-exports followed from one import; barrels of barrels end sooner. */
const MAX_HOPS = 5
/** Modules that one value is followed through: service, repository and driver wrapper. */
const MAX_CROSSINGS = 3
/** Crossings after which nobody asks any more who looks at the caller; what decides stands near the route. */
const NEAR = 2

export interface ParsedModule {
  readonly ast: TSESTree.Program
  readonly scopeManager: SourceText['scopeManager']
  readonly visitorKeys: VisitorKeys
}

/** Parses another module of the project; undefined when it cannot be parsed. */
export type Parse = (text: string, filename: string) => ParsedModule | undefined

const cache = new Map<string, { stamp: string; exports: Exports | undefined }>()

/** What is known of a module, and what it rests on. */
interface CachedSummary {
  readonly tables: ModelTables
  readonly file: string
  readonly stamp: string | undefined
  /** Summaries that were asked while this one was made, also later, when a fact of it was wanted. */
  readonly parts: Set<CachedSummary>
  /** The snapshot and its generation in which this was last found to be fresh. */
  checked: { readonly host: Snapshot; readonly generation: number }
  summary: ModuleSummary | undefined
}

const summaries = new Map<string, CachedSummary>()
const mountSummaries = new Map<string, { stamp: string; tables: ModelTables; mounts: readonly MountSummary[] }>()

const guardedFiles = new Map<string, { stamp: string | undefined; tables: ModelTables; isGuarded: boolean }>()

/** What the questions about one file under analysis share, however many modules they cross. */
interface Crossing {
  readonly reach: Reach
  /** Modules that may still be crossed. A summary depends on it, so that no answer depends on which question came first. */
  readonly remaining: number
  /** Everything that is asked while the current summary is made. */
  readonly parts: Set<CachedSummary>
}

const openModules = new RecentTrees<{ stamp: string | undefined; source: SourceText | undefined }>()
/** Analyses of other modules by depth and file. */
const analyses = new RecentTrees<Analysis>()

/**
 * Names what other modules of the project export: `import { db } from './db'` is `pg.Pool#` when that module says
 * `export const db = new Pool()`. Only the top level of the other module is read, and only paths are kept of it.
 */
export class Modules implements ModulePaths, ForeignFunctions {
  readonly #host: Snapshot
  readonly #filename: string
  readonly #parse: Parse
  readonly #tables: ModelTables
  readonly #memo = new Map<string, string | undefined>()
  readonly #functions = new Map<string, FunctionSummary | undefined>()
  readonly #crossing: Crossing
  readonly #root: string | undefined
  #mounts: readonly KnownMount[] | undefined

  /** `root` is the package's folder, for questions about who imports the file. */
  constructor(host: Snapshot, filename: string, parse: Parse, tables: ModelTables, root?: string, crossing?: Crossing) {
    this.#host = host
    this.#filename = filename
    this.#parse = parse
    this.#tables = tables
    this.#root = root
    this.#crossing = crossing ?? {
      reach: getReach(host, tables),
      remaining: MAX_CROSSINGS,
      parts: new Set(),
    }
  }

  isLocal(specifier: string): boolean {
    return isLocalModuleSegment(toModuleSegment(specifier)) || this.#resolve(this.#filename, specifier) !== undefined
  }

  isLocalPath(path: string): boolean {
    const dot = path.indexOf('.')
    const first = stripSuffix(dot < 0 ? path : path.slice(0, dot))
    return (
      isLocalModuleSegment(first) || (first !== '' && this.#resolve(this.#filename, toSpecifier(first)) !== undefined)
    )
  }

  findFunction(path: string): FunctionSummary | undefined {
    if (!this.#functions.has(path)) {
      this.#functions.set(path, undefined)
      this.#functions.set(path, this.isLocalPath(path) ? this.#findFunction(this.#filename, path, 0) : undefined)
    }
    return this.#functions.get(path)
  }

  canReachSink(path: string): boolean {
    const file = this.#findFile(path)
    return file !== undefined && this.#crossing.reach.hasSink(file, this.#crossing.remaining)
  }

  canGiveSource(path: string): boolean {
    const file = this.#findFile(path)
    return file !== undefined && this.#crossing.reach.hasSource(file, this.#crossing.remaining)
  }

  readModule(path: string): string | undefined {
    return this.#host.readText(this.#findFile(path) ?? '')
  }

  /** The file that the module of a path is. */
  #findFile(path: string): string | undefined {
    const dot = path.indexOf('.')
    const module = stripSuffix(dot < 0 ? path : path.slice(0, dot))
    return this.#resolve(this.#filename, toSpecifier(module))
  }

  findText(path: string): string | undefined {
    const file = this.#findFile(path)
    return file === undefined ? undefined : this.#open(file)?.text
  }

  findMounts(): readonly KnownMount[] {
    return (this.#mounts ??= this.#root === undefined ? [] : this.#findMounts(this.#filename, 0))
  }

  #findMounts(file: string, hops: number): KnownMount[] {
    if (hops > MAX_HOPS || this.#root === undefined) return []
    const found: KnownMount[] = []
    for (const importer of this.#findImporters(file)) {
      for (const { target, prefix, roles, isRoot } of this.#getMountSummaries(importer)) {
        const exported = this.#findMounted(importer, target, file, 0)
        if (exported === undefined) continue
        if (isRoot) found.push({ exported, prefix, roles })
        else {
          for (const outer of this.#findMounts(importer, hops + 1))
            found.push({
              exported,
              prefix: outer.prefix.replace(/\/$/, '') + prefix,
              roles: [...new Set([...outer.roles, ...roles])],
            })
        }
      }
    }
    return found
  }

  /** The files that import a file, at once or through a file that exports it again. */
  #findImporters(file: string): readonly string[] {
    const root = this.#root ?? ''
    const found = new Set(getImporters(this.#host, root, file))
    for (const importer of [...found])
      if (/(?:^|\/)index\.[cm]?[jt]s$/.test(importer) && (this.#read(importer)?.reexports.length ?? 0) > 0)
        for (const outer of getImporters(this.#host, root, importer)) found.add(outer)
    return [...found]
  }

  /** The export of a file that a path means, seen from the file that mounts it; through files that only export it again. */
  #findMounted(importer: string, target: string, file: string, hops: number): string | undefined {
    const [first = '', name] = target.split('.')
    const found = this.#resolve(importer, toSpecifier(stripSuffix(first)))
    const exported = name === undefined ? 'default' : stripSuffix(name)
    if (found === file) return exported
    if (found === undefined || hops > MAX_HOPS) return undefined
    const exports = this.#read(found)
    const alias = exports?.exported.get(exported)
    if (alias !== undefined)
      return isLocalModuleSegment(alias) ? this.#findMounted(found, alias, file, hops + 1) : undefined
    for (const { specifier, exported: own, imported } of exports?.reexports ?? []) {
      if (own !== undefined && exported !== '*' && own !== exported) continue
      const inner = imported ?? (own === undefined ? exported : undefined)
      const next = `${toModuleSegment(specifier)}${inner === undefined || inner === 'default' ? '' : `.${inner}`}`
      const mounted = this.#findMounted(found, next, file, hops + 1)
      if (mounted !== undefined) return mounted
    }
    return undefined
  }

  #getMountSummaries(file: string): readonly MountSummary[] {
    const stamp = this.#host.getStamp(file)
    if (stamp === undefined) return []
    const known = mountSummaries.get(file)
    if (known?.stamp === stamp && known.tables === this.#tables) return known.mounts
    let mounts: readonly MountSummary[] = []
    try {
      const source = this.#open(file)
      if (source) {
        const modules = new Modules(this.#host, file, this.#parse, this.#tables)
        mounts = new Analysis(source, file, this.#tables, modules).getMountSummaries()
      }
    } catch {
      // A file that cannot be understood mounts nothing that is known.
    }
    mountSummaries.set(file, { stamp, tables: this.#tables, mounts })
    return mounts
  }

  hasGuardedRoute(): boolean {
    const near = this.#root === undefined ? [] : findNeighbours(this.#host, this.#root, this.#filename)
    return near.some((file) => this.#guardsRoutes(file))
  }

  /** Does a route of the file ask who is calling, or does the file mount others behind what asks? */
  #guardsRoutes(file: string): boolean {
    const stamp = this.#host.getStamp(file)
    const known = guardedFiles.get(file)
    if (known?.stamp === stamp && known?.tables === this.#tables) return known.isGuarded
    let isGuarded = false
    try {
      const source = this.#open(file)
      if (source) {
        const modules = new Modules(this.#host, file, this.#parse, this.#tables, this.#root)
        const analysis = new Analysis(source, file, this.#tables, modules)
        isGuarded =
          analysis.routes.some((route) => hasGuard(route, 'guard', 'identity')) ||
          analysis
            .getMountSummaries()
            .some(({ roles }) => roles.some((role) => role === 'guard' || role === 'identity'))
      }
    } catch {
      // A file that cannot be understood is no evidence.
    }
    guardedFiles.set(file, { stamp, tables: this.#tables, isGuarded })
    return isGuarded
  }

  #resolve(importer: string, specifier: string): string | undefined {
    return this.#host.resolve(importer, specifier)
  }

  #findFunction(importer: string, path: string, hops: number): FunctionSummary | undefined {
    if (hops > MAX_HOPS) return undefined
    const [first = '', ...rest] = path.split('.')
    const module = stripSuffix(first)
    const suffix = first.slice(module.length)
    // What a call of the module's function gives has no function that can be named from here.
    if (suffix !== '' && suffix !== '#') return undefined
    const file = this.#resolve(importer, toSpecifier(module))
    if (file === undefined) return undefined
    const summary = this.#summarize(file)
    const find = (parts: readonly string[]): FunctionSummary | undefined => {
      const below = parts.join('.')
      return (
        (suffix === '' && below !== '' ? summary?.get(below) : undefined) ??
        summary?.get(`default${suffix}${below === '' ? '' : `.${below}`}`)
      )
    }
    const own = find(skipChain(rest, find))
    if (own) return own
    const exports = this.#read(file)
    if (!exports) return undefined
    const wanted = suffix === '' && rest[0] !== undefined ? stripSuffix(rest[0]) : 'default'
    const tail =
      suffix === '' && rest[0] !== undefined ? [rest[0].slice(wanted.length), ...rest.slice(1)] : [suffix, ...rest]
    const follow = (target: string): FunctionSummary | undefined =>
      this.#findFunction(file, [target + (tail[0] ?? ''), ...tail.slice(1)].join('.'), hops + 1)
    const alias = exports.exported.get(wanted)
    if (alias !== undefined) return isLocalModuleSegment(alias) ? follow(alias) : undefined
    for (const reexport of exports.reexports) {
      if (reexport.exported !== undefined && reexport.exported !== wanted) continue
      const name = reexport.imported ?? wanted
      const segment = toModuleSegment(reexport.specifier)
      const found = follow(name === 'default' ? segment : `${segment}.${name}`)
      if (found) return found
    }
    return undefined
  }

  get packages(): ReadonlySet<string> {
    return this.#crossing.reach.getPackages(this.#filename)
  }

  get isRoot(): boolean {
    return this.#crossing.remaining === MAX_CROSSINGS
  }

  get isNear(): boolean {
    return this.#crossing.remaining > MAX_CROSSINGS - NEAR
  }

  #summarize(file: string): ModuleSummary | undefined {
    const { reach, remaining, parts } = this.#crossing
    if (remaining <= 0) return undefined
    const key = `${remaining} ${file}`
    let known = summaries.get(key)
    if (known?.tables !== this.#tables || !this.#isFresh(known, new Set())) {
      const inner: Crossing = { reach, remaining: remaining - 1, parts: new Set() }
      known = {
        tables: this.#tables,
        file,
        stamp: this.#host.getStamp(file),
        parts: inner.parts,
        checked: { host: this.#host, generation: this.#host.generation },
        summary: undefined,
      }
      summaries.set(key, known)
      analyses.delete(key)
      try {
        known.summary = summarize(() => this.#analyse(key, file, inner), file)
      } catch {
        // Whatever is wrong with the other module is not a reason to lose the report of this one.
      }
    }
    parts.add(known)
    return known.summary
  }

  /** The analysis of another module, kept as long as few others were asked for since. */
  #analyse(key: string, file: string, inner: Crossing): Analysis {
    let analysis = analyses.get(key)
    if (!analysis) {
      const source = this.#open(file)
      if (!source) throw new Error(`${file} cannot be read`)
      const modules = new Modules(this.#host, file, this.#parse, this.#tables, undefined, inner)
      analysis = new Analysis(source, file, this.#tables, modules)
      analyses.set(key, analysis, source.text.length)
    }
    return analysis
  }

  #isFresh(known: CachedSummary, seen: Set<CachedSummary>): boolean {
    const { checked } = known
    if (checked.host === this.#host && checked.generation === this.#host.generation) return true
    if (seen.has(known)) return true
    seen.add(known)
    if (this.#host.getStamp(known.file) !== known.stamp) return false
    for (const part of known.parts) if (!this.#isFresh(part, seen)) return false
    known.checked = { host: this.#host, generation: this.#host.generation }
    return true
  }

  #open(file: string): SourceText | undefined {
    const stamp = this.#host.getStamp(file)
    const known = openModules.get(file)
    if (known && known.stamp === stamp) return known.source
    const source = this.#parseModule(file)
    openModules.set(file, { stamp, source }, source?.text.length ?? 0)
    return source
  }

  #parseModule(file: string): SourceText | undefined {
    const text = this.#host.readText(file)
    if (text === undefined || text.length > MAX_MODULE_LENGTH) return undefined
    const parsed = this.#parse(text, file)
    if (!parsed?.scopeManager) return undefined
    linkParents(parsed.ast, parsed.visitorKeys)
    return {
      text,
      ...parsed,
      getText: (node) => (node ? text.slice(node.range[0], node.range[1]) : text),
    }
  }

  findExportPath(specifier: string, exported: string): string | undefined {
    const key = `${specifier}\n${exported}`
    if (!this.#memo.has(key)) {
      this.#memo.set(key, undefined)
      this.#memo.set(key, this.#find(this.#filename, specifier, exported, 0))
    }
    return this.#memo.get(key)
  }

  #find(importer: string, specifier: string, exported: string, hops: number): string | undefined {
    if (hops > MAX_HOPS) return undefined
    const file = this.#resolve(importer, specifier)
    if (file === undefined || !this.#crossing.reach.mayName(file, exported)) return undefined
    if (exported.endsWith('()')) return this.#findResult(file, exported, hops)
    const exports = this.#read(file)
    if (!exports) return undefined
    const own = exports.exported.get(exported)
    if (own !== undefined) return this.#finish(file, own, hops)
    for (const reexport of exports.reexports) {
      if (reexport.exported !== undefined && reexport.exported !== exported) continue
      const path = this.#find(file, reexport.specifier, reexport.imported ?? exported, hops + 1)
      if (path !== undefined) return path
    }
    return undefined
  }

  /** What a call of an export gives: asked only of modules that import what rows know, or that hand on others. */
  #findResult(file: string, exported: string, hops: number): string | undefined {
    const exports = this.#read(file)
    const own = exports?.exported.get(exported)
    if (own !== undefined) return this.#finish(file, own, hops)
    const bare = stripSuffix(exported)
    for (const reexport of exports?.reexports ?? []) {
      if (reexport.exported !== undefined && reexport.exported !== bare) continue
      const path = this.#find(file, reexport.specifier, `${reexport.imported ?? bare}()`, hops + 1)
      if (path !== undefined) return path
    }
    return undefined
  }

  /** A path that begins with a local module of that file is followed from there. */
  #finish(file: string, path: string, hops: number): string | undefined {
    const [first = '', second, ...rest] = path.split('.')
    if (!isLocalModuleSegment(first)) return path
    const member = second?.replace(/(?:\(\)|#)+$/, '') ?? 'default'
    const suffix = second?.slice(member.length) ?? ''
    const inner = this.#find(file, first.replaceAll('\u2024', '.'), member, hops + 1)
    return inner === undefined ? undefined : [inner + suffix, ...rest].join('.')
  }

  #read(file: string): Exports | undefined {
    const stamp = this.#host.getStamp(file)
    if (stamp === undefined) return undefined
    const known = cache.get(file)
    if (known?.stamp === stamp) return known.exports
    const program = this.#open(file)?.ast
    const exports = program && readExports(program, this.#tables)
    cache.set(file, { stamp, exports })
    return exports
  }
}

const reaches = new WeakMap<Snapshot, WeakMap<ModelTables, Reach>>()

function getReach(host: Snapshot, tables: ModelTables): Reach {
  let byTables = reaches.get(host)
  if (!byTables) reaches.set(host, (byTables = new WeakMap<ModelTables, Reach>()))
  let reach = byTables.get(tables)
  if (!reach) byTables.set(tables, (reach = new Reach(host, tables)))
  return reach
}
