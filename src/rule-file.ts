import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import { Analysis, type SinkSite } from './analysis/analysis.ts'
import { ModelTables } from './analysis/model-tables.ts'
import { Modules } from './analysis/modules.ts'
import type { Fact } from './analysis/facts.ts'
import { createParse } from './analysis/parser.ts'
import { isGuardedByProject } from './analysis/routes/project-guards.ts'
import { type Route, hasGuard } from './analysis/routes/routes.ts'
import { isClientFile, isServerFile } from './analysis/sides.ts'
import { KIND_BIT, type Kind, type LibraryModel, type SourceKind } from './analysis/types.ts'
import { type CallNode, type Node, toShortText } from './ast/nodes.ts'
import type { Confidence, Severity } from './catalogue/types.ts'
import { MODELS } from './models/index.ts'
import { readToday } from './project/clock.ts'
import { getHost } from './project/host.ts'
import { isAbsolute, toPosix } from './project/paths.ts'
import { Project } from './project/project.ts'
import { type FileRole, getFileRole } from './project/roles.ts'
import { getSnapshot } from './project/snapshot.ts'

/** What `settings.vetlint` may hold. */
export interface VetlintSettings {
  /** The date that suppressions are judged by, `YYYY-MM-DD`. */
  readonly today?: string
  /** Reports below this confidence are dropped. */
  readonly minConfidence?: Confidence
  /** The sources that count; `remote`, `model` and `library` where it is missing. */
  readonly threatModel?: readonly SourceKind[]
  /** Follow values into other modules of the project. */
  readonly modules?: boolean
  /** Model rows of the project's own libraries. */
  readonly models?: readonly LibraryModel[]
  /** The same, read from `vetlint.models.yaml` by the gate. */
  readonly fileModels?: readonly LibraryModel[]
  /** Which suppressions need a justification: those that concern security, or all; `security` where it is missing. */
  readonly govern?: 'security' | 'all'
  /** Longest life of a suppression in days, by the severity of what it silences. */
  readonly maxDays?: Readonly<Partial<Record<Severity, number>>>
}

export interface Options {
  readonly [name: string]: unknown
}

/** A tainted value at a sink. */
export interface Taint {
  readonly fact: Fact
  readonly kind: SourceKind
  /** How a message names the source, in back quotes when it is source text. */
  readonly source: string
  /** The line of the source, 1-based. */
  readonly line: number
  /** Nothing between source and sink is out of sight. */
  readonly isSure: boolean
  /** What a model passes to a tool, rather than what it answers. */
  readonly isToolInput: boolean
}

/** What a rule may ask about the file it looks at. Made by the door; models and settings are bound already. */
export class RuleFile {
  readonly sourceCode: Readonly<TSESLint.SourceCode>
  readonly filename: string
  readonly analysis: Analysis
  readonly settings: VetlintSettings
  readonly project: Project
  readonly role: FileRole
  readonly options: Options
  readonly #shared: SharedFile
  #side: 'client' | 'server' | undefined

  constructor(shared: SharedFile, options: Options) {
    this.#shared = shared
    this.sourceCode = shared.sourceCode
    this.filename = shared.filename
    this.analysis = shared.analysis
    this.settings = shared.settings
    this.project = shared.project
    this.role = shared.role
    this.options = options
  }

  get index(): Analysis['index'] {
    return this.analysis.index
  }

  get routes(): Analysis['routes'] {
    return this.analysis.routes
  }

  /** Does somebody look at who the caller is: before the route, inside of it, or in another file of the project? */
  isGuarded(route: Route): boolean {
    return hasGuard(route) || isGuardedByProject(route, this.project)
  }

  get today(): string {
    return this.settings.today ?? readToday()
  }

  /** Does this file run in a browser? True for what says so: `'use client'`, JSX with hooks or handlers, browser globals, component folders. */
  get isClient(): boolean {
    this.#side ??= isClientFile(this.analysis, this.filename) ? 'client' : 'server'
    return this.#side === 'client'
  }

  /**
   * Does this file certainly run on a server? What neither says so nor shows that it runs in a browser is on no side:
   * helpers of a single-page application look like that.
   */
  get isServer(): boolean {
    return !this.isClient && isServerFile(this.analysis, this.filename)
  }

  /** The same file with an engine that has answered nothing yet. */
  reopen(): RuleFile {
    return new RuleFile({ ...this.#shared, analysis: this.#shared.openAnalysis() }, this.options)
  }

  /** What an expression refers to, as a path like `child_process.exec`; undefined when it is not known. */
  findPath(node: Node): string | undefined {
    return this.analysis.paths.findPath(node)
  }

  /** Calls (and `new` with a final `#`) whose path is one of these, in source order. `*` stands for one segment. */
  findCalls(...patterns: readonly string[]): { call: CallNode; path: string }[] {
    return this.analysis.findCallsTo(...patterns)
  }

  /** The sinks of a kind in this file. */
  getSinks(kind: Kind): readonly SinkSite[] {
    return this.analysis.getSinks(kind)
  }

  /** The worst source whose value reaches the expression with this kind of danger. */
  findTaint(node: Node, kind: Kind, path: readonly string[] = []): Taint | undefined {
    return this.findTaints(node, kind, path)[0]
  }

  /**
   * The sources whose values reach the expression with this kind of danger, the worst first: sure before unsure, remote
   * before model, stored, local and library. Only sources of the threat model count, and a parameter of an exported
   * function only when the value is put together here.
   */
  findTaints(node: Node, kind: Kind, path: readonly string[] = []): readonly Taint[] {
    if (!this.analysis.mayHold(node)) return []
    const threats: readonly SourceKind[] = this.settings.threatModel ?? DEFAULT_THREATS
    const taints: Taint[] = []
    for (const fact of this.analysis.getFacts(node, path)) {
      if ((fact.kinds & KIND_BIT[kind]) === 0 || fact.source.type !== 'source') continue
      const { source } = fact
      if (!threats.includes(source.kind) || (source.kind === 'library' && !fact.built)) continue
      taints.push({
        fact,
        kind: source.kind,
        source: source.label.startsWith('`') ? source.label : `\`${toShortText(source.label)}\``,
        line: source.node.loc.start.line,
        isSure: !fact.unsure,
        isToolInput: source.path?.startsWith('$model.args') === true,
      })
    }
    return taints.sort((a, b) => rank(a) - rank(b))
  }

  findSiteTaint(site: SinkSite, kind: Kind): Taint | undefined {
    return this.findSiteTaints(site, kind)[0]
  }

  /** What reaches a sink, through another module where the site says so; the worst first. */
  findSiteTaints(site: SinkSite, kind: Kind): readonly Taint[] {
    const taints = this.findTaints(site.argument, kind, site.path)
    const { through } = site
    return through?.unsure === true ? taints.map((taint) => ({ ...taint, isSure: false })) : taints
  }

  /** How a message names a sink: the call, and its place when it is in another file of the project. */
  describeSink(site: SinkSite): string {
    const label = `\`${getSinkLabel(site, this)}\``
    if (!site.through) return label
    const { place } = site.through
    return `${label} (${this.toRelative(place.file)}:${place.line})`
  }

  /** A file as a message names it: from the package's folder on, or from the folder that holds both packages. */
  toRelative(file: string): string {
    const own = (this.project.root ?? '').split('/')
    const parts = file.split('/')
    let common = 0
    while (common < own.length && common < parts.length - 1 && own[common] === parts[common]) common++
    // Nothing but the root of the file system is shared: where it lies on this machine says nothing.
    return common <= 1 ? (parts.at(-1) ?? file) : parts.slice(common).join('/')
  }

  getText(node: Node): string {
    return this.sourceCode.getText(node)
  }

  /** A node's source text for a message: one line, cut, without back quotes. */
  quote(node: Node, limit = 48): string {
    return toShortText(this.getText(node), limit).replaceAll('`', "'")
  }

  /** The comments of the file. */
  get comments(): readonly TSESTree.Comment[] {
    return this.sourceCode.getAllComments()
  }
}

const DEFAULT_THREATS: readonly SourceKind[] = ['remote', 'model', 'library']

const SOURCE_ORDER: readonly SourceKind[] = ['remote', 'model', 'stored', 'local', 'library']

function rank(taint: Taint): number {
  return (taint.isSure ? 0 : 100) + SOURCE_ORDER.indexOf(taint.kind)
}

/** What every rule sees of one file. */
export interface SharedFile {
  readonly sourceCode: Readonly<TSESLint.SourceCode>
  readonly filename: string
  readonly analysis: Analysis
  readonly settings: VetlintSettings
  readonly project: Project
  readonly role: FileRole
  readonly openAnalysis: () => Analysis
}

type Context<MessageId extends string> = Readonly<TSESLint.RuleContext<MessageId, readonly [Options?]>>

const sharedFiles = new WeakMap<object, { settings: unknown; file: SharedFile }>()

let ownTables: ModelTables | undefined
const tablesBySettings = new WeakMap<object, ModelTables>()

function getTables(settings: VetlintSettings): ModelTables {
  const more = [...(settings.models ?? []), ...(settings.fileModels ?? [])]
  if (more.length === 0) return (ownTables ??= new ModelTables(MODELS))
  let tables = tablesBySettings.get(settings)
  if (!tables) tablesBySettings.set(settings, (tables = new ModelTables([...MODELS, ...more])))
  return tables
}

/** The file that a rule is called for; one for all rules, as long as the settings are the same. */
export function getSharedFile(context: Context<string>): SharedFile {
  const { sourceCode } = context
  const raw = context.settings['vetlint']
  const known = sharedFiles.get(sourceCode.ast)
  if (known && known.settings === raw) return known.file
  const settings = (typeof raw === 'object' && raw !== null ? raw : {}) as VetlintSettings
  const filename = toPosix(context.physicalFilename)
  const host = getSnapshot(getHost())
  host.begin(filename)
  const project = new Project(filename, host)
  const tables = getTables(settings)
  const canFollow = settings.modules !== false && isAbsolute(filename)
  const modules = canFollow
    ? new Modules(host, filename, createParse(context.languageOptions), tables, project.root)
    : undefined
  const base = project.root ?? toPosix(context.cwd)
  const relative = filename.startsWith(base + '/') ? filename.slice(base.length + 1) : filename
  const openAnalysis = (): Analysis =>
    new Analysis(sourceCode, filename, tables, modules, settings.threatModel ?? DEFAULT_THREATS)
  const file: SharedFile = {
    sourceCode,
    filename,
    analysis: openAnalysis(),
    openAnalysis,
    settings,
    project,
    role: getFileRole(relative),
  }
  sharedFiles.set(sourceCode.ast, { settings: raw, file })
  return file
}

/** How a trace names a sink. */
export function getSinkLabel(site: SinkSite, file: RuleFile): string {
  return site.through?.label ?? site.row.label ?? `${file.quote(site.call.callee)}()`
}
