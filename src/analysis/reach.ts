import { type Closure, type Outlines, getOutlines } from '../project/outline.ts'
import type { Snapshot } from '../project/snapshot.ts'
import { mayHoldFormSink } from './form-sinks.ts'
import type { ModelTables } from './model-tables.ts'
import { toModuleSegment } from './patterns.ts'
import { MODEL_ANSWER } from './source-facts.ts'

/** What a framework's request and response are called. */
const EXCHANGE = /\b(?:req|request|res|reply|response|ctx)\b/
/** Builtin modules of which nothing is a source, a sink or a guard. */
const INERT: ReadonlySet<string> = new Set([
  ...['assert', 'async_hooks', 'buffer', 'diagnostics_channel', 'events', 'os', 'path', 'perf_hooks', 'querystring'],
  ...['stream', 'string_decoder', 'timers', 'tty', 'url', 'util', 'zlib'],
])
/** Values of the platform that a module may hand on: settings, storage, the page. */
const GLOBAL_VALUE =
  /\b(?:process|import\.meta|Deno|Bun|location|localStorage|sessionStorage|window|document)\s*[.[]|\bnew (?:WebSocket|BroadcastChannel)\b/
/** What whoever made a link decides. */
const ADDRESS = /\blocation\.(?:search|hash|href)\b|\bdocument\.(?:URL|referrer)\b/
/** Comments and the texts of strings, roughly: a quote in a regular expression may hide the rest of its line. */
const NOT_CODE = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g

/**
 * Says of modules whether they can lead to a sink at all, by what they import and by the names in their texts, without
 * parsing: most modules of a project cannot, and nothing needs to be followed into them.
 */
export class Reach {
  readonly #host: Snapshot
  readonly #outlines: Outlines
  readonly #hints: SinkHints
  readonly #isPlain = new WeakMap<Closure, boolean>()
  /** How far away the nearest file is that imports a package with sources. */
  readonly #sources = new WeakMap<Closure, number>()
  readonly #sourceHeads: ReadonlySet<string>
  /** Packages whose clients are asked by their methods. */
  readonly #clients: ReadonlySet<string>
  readonly #addresses = new Map<string, { packages: ReadonlySet<string>; hit: boolean }>()
  readonly #own = new Map<string, { packages: ReadonlySet<string>; hit: boolean }>()

  constructor(host: Snapshot, tables: ModelTables) {
    this.#host = host
    this.#outlines = getOutlines(host)
    this.#hints = getHints(tables)
    this.#clients = new Set(
      tables.models
        .filter((model) => model.package !== 'node' && model.package !== 'web')
        .flatMap((model) => [
          model.package,
          ...Object.keys(model.aliases ?? {}),
          ...(model.sinks ?? []).map(({ call }) => call),
        ])
        .map((path) => (path.split('.', 1)[0] ?? '').replace(SUFFIX, '')),
    )
    this.#sourceHeads = new Set(
      (['model', 'remote'] as const).flatMap((kind) => [...(tables.sourceHeads.get(kind) ?? [])]),
    )
  }

  /** The packages that a file imports, itself or through other files. */
  getPackages(file: string): ReadonlySet<string> {
    return this.#outlines.getClosure(file).packages
  }

  /**
   * Can an export be the name of something that a package or the platform gives, like `export const db = new Pool()`?
   * Functions and classes are not, and a module that reaches nothing of the kind has none. True when in doubt.
   */
  mayName(file: string, exported: string): boolean {
    if (this.#outlines.read(file).functions.has(exported)) return false
    const closure = this.#outlines.getClosure(file)
    // What a call gives is asked often, and matters where a client of a package can come out.
    if (exported.endsWith('()')) return this.#makesClients(closure)
    if (closure.isCut) return true
    let isPlain = this.#isPlain.get(closure)
    if (isPlain === undefined) {
      isPlain =
        [...closure.packages].every((name) => INERT.has(name.replace(/^node:/, ''))) &&
        !closure.files.some((item) => GLOBAL_VALUE.test(this.#host.readText(item.file) ?? ''))
      this.#isPlain.set(closure, isPlain)
    }
    return !isPlain
  }

  /** Can what a function of the module gives be a client of a package: does it import one, or a module that does? */
  #makesClients(closure: Closure): boolean {
    return closure.files.some(
      (item) =>
        item.distance <= 1 &&
        this.#outlines.read(item.file).packages.some((name) => this.#clients.has(toModuleSegment(name))),
    )
  }

  /** Can a call of a function of this file lead to a sink, within this many modules? True when in doubt. */
  hasSink(file: string, crossings: number): boolean {
    const closure = this.#outlines.getClosure(file)
    return closure.isCut || closure.files.some((item) => item.distance <= crossings && this.#hasOwnSink(item.file))
  }

  /** Can a call of a function of this file give what a model or a client said, whatever it is called with? */
  hasSource(file: string, crossings: number): boolean {
    const closure = this.#outlines.getClosure(file)
    let distance = this.#sources.get(closure)
    if (distance === undefined) {
      const isSource = (name: string): boolean => this.#sourceHeads.has(toModuleSegment(name))
      distance =
        closure.files.find((item) => this.#outlines.read(item.file).packages.some(isSource))?.distance ?? Infinity
      this.#sources.set(closure, distance)
    }
    return distance <= crossings || this.#readsAddress(file)
  }

  /** Does the module itself look at the address of the page, or at what a model answered? */
  #readsAddress(file: string): boolean {
    const { packages } = this.#outlines.getClosure(file)
    const known = this.#addresses.get(file)
    if (known?.packages === packages) return known.hit
    const text = (this.#host.readText(file) ?? '').replace(NOT_CODE, ' ')
    const hit = ADDRESS.test(text) || MODEL_ANSWER.test(text)
    this.#addresses.set(file, { packages, hit })
    return hit
  }

  #hasOwnSink(file: string): boolean {
    const { packages } = this.#outlines.getClosure(file)
    const known = this.#own.get(file)
    if (known?.packages === packages) return known.hit
    const text = this.#host.readText(file) ?? ''
    const code = text.replace(NOT_CODE, ' ')
    const hit = mentionsSink(code, packages, this.#hints) || mayHoldFormSink(text, code)
    this.#own.set(file, { packages, hit })
    return hit
  }
}

/** What a text without its comments and strings must hold for a row to match in it. */
interface SinkHints {
  readonly byPackage: ReadonlyMap<string, RegExp>
  /** Calls of globals: `fetch(`, `document.write(`. */
  readonly globals: RegExp
  /** Calls on a framework's request and response, which a helper gets without importing the framework. */
  readonly exchange: RegExp
  /** For rows that match on any object: all of these. */
  readonly open: readonly (readonly RegExp[])[]
  /** Names that stand for a package's client wherever they come from, by package. */
  readonly conventions: ReadonlyMap<string, RegExp>
}

function mentionsSink(text: string, packages: ReadonlySet<string>, hints: SinkHints): boolean {
  if (hints.globals.test(text)) return true
  if (EXCHANGE.test(text) && hints.exchange.test(text)) return true
  if (hints.open.some((needs) => needs.every((need) => need.test(text)))) return true
  for (const name of packages) if (hints.byPackage.get(toModuleSegment(name))?.test(text) === true) return true
  for (const [name, locals] of hints.conventions)
    if (locals.test(text) && hints.byPackage.get(name)?.test(text) === true) return true
  return false
}

const hintsByTables = new WeakMap<ModelTables, SinkHints>()

function getHints(tables: ModelTables): SinkHints {
  let hints = hintsByTables.get(tables)
  if (!hints) hintsByTables.set(tables, (hints = makeHints(tables)))
  return hints
}

const SUFFIX = /(?:\(\)|#)+$/
const CALL = '\\s*(?:<[^<>()]*>)?\\s*(?:\\?\\.)?\\('

function makeHints(tables: ModelTables): SinkHints {
  const globals = new Set<string>()
  const exchange = new Set<string>()
  const open = new Map<string, Set<string>>()
  for (const model of tables.models) {
    for (const row of model.sinks ?? []) {
      if (row.isEverywhere === true) continue
      const segments = row.call.split('.').map((segment) => segment.replace(SUFFIX, ''))
      const [first = ''] = segments
      const last = segments.at(-1) ?? ''
      if (first.startsWith('$')) exchange.add(last)
      else if (first === '**') {
        const before = segments.slice(1, -1).find((segment) => segment !== '*') ?? ''
        open.set(before, (open.get(before) ?? new Set()).add(last))
      } else if (model.package === 'web' || (model.package === 'node' && segments.length === 1))
        globals.add(segments.join('.'))
    }
  }
  const conventions = new Map<string, string[]>()
  for (const [local, path] of tables.conventions) {
    const name = path.split('.', 1)[0]?.replace(SUFFIX, '') ?? ''
    conventions.set(name, [...(conventions.get(name) ?? []), local])
  }
  return {
    // Another module may give the function another name: what is passed on counts as well as what is called.
    byPackage: new Map([...tables.sinkNames].map(([name, names]) => [name, toPattern(names)])),
    globals: toPattern(globals, WORD, CALL),
    exchange: toPattern(exchange, '\\.', CALL),
    open: [...open].map(([before, names]) => [
      toPattern(names, '\\.', ''),
      ...(before === '' ? [] : [toPattern([before], WORD, '\\s*(?:<[^<>]*>)?[(.?]')]),
    ]),
    conventions: new Map([...conventions].map(([name, locals]) => [name, toPattern(locals)])),
  }
}

const WORD = '(?<![\\w$])'

/** One of the words, with what stands around it; any text for the empty word. */
function toPattern(words: Iterable<string>, before = WORD, after = ''): RegExp {
  const list = [...words]
  if (list.includes('')) return /(?:)/
  const choices = list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return list.length === 0 ? /$^/ : new RegExp(`${before}(?:${choices})(?![\\w$])${after}`)
}
