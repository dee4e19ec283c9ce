import { getOutlines } from './outline.ts'
import { joinPath } from './paths.ts'
import { Snapshot, getSnapshot } from './snapshot.ts'
import type { Host } from './host.ts'

/** Source files of one package that are scanned; a larger package is answered with what was scanned first. */
const MAX_FILES = 4_000
/** Folders below the package's root. */
const MAX_DEPTH = 12

const SOURCE = /\.[cm]?[jt]sx?$/
const DECLARATION = /\.d\.[cm]?ts$/
const SKIPPED = /^(?:node_modules|dist|build|out|coverage|vendor|public|static|__tests__|tests?|e2e|\..*)$/

/** Who imports whom in one package: a scan of specifiers, without parsing. */
class ImportMap {
  readonly #host: Snapshot
  readonly #root: string
  #importers = new Map<string, string[]>()
  #files: string[] = []
  #generation = 0

  constructor(host: Snapshot, root: string) {
    this.#host = host
    this.#root = root
    this.#scan()
  }

  /** The files that import this one, sorted. */
  getImporters(file: string): readonly string[] {
    if (this.#generation !== this.#host.generation) this.#scan()
    return this.#importers.get(file) ?? []
  }

  /** The source files of the package, sorted. */
  get files(): readonly string[] {
    if (this.#generation !== this.#host.generation) this.#scan()
    return this.#files
  }

  #scan(): void {
    this.#generation = this.#host.generation
    this.#importers = new Map()
    const outlines = getOutlines(this.#host)
    let count = 0
    this.#files = []
    for (const file of this.#list(this.#root, 0)) {
      if (++count > MAX_FILES) break
      this.#files.push(file)
      for (const target of outlines.read(file).imports) {
        const list = this.#importers.get(target)
        if (list) list.push(file)
        else this.#importers.set(target, [file])
      }
    }
  }

  *#list(folder: string, depth: number): Generator<string> {
    if (depth > MAX_DEPTH) return
    const entries = [...(this.#host.readFolder(folder) ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const { name, isFolder } of entries) {
      if (isFolder) {
        if (!SKIPPED.test(name)) yield* this.#list(joinPath(folder, name), depth + 1)
      } else if (SOURCE.test(name) && !DECLARATION.test(name)) yield joinPath(folder, name)
    }
  }
}

const maps = new WeakMap<Snapshot, Map<string, ImportMap>>()

/** The files of the package that import a file. Empty where the package cannot be listed. */
export function getImporters(host: Host, root: string, file: string): readonly string[] {
  return getMap(host, root).getImporters(file)
}

/** The source files of a package, without tests and what is built. */
export function getSourceFiles(host: Host, root: string): readonly string[] {
  return getMap(host, root).files
}

function getMap(host: Host, root: string): ImportMap {
  const snapshot = host instanceof Snapshot ? host : getSnapshot(host)
  let byRoot = maps.get(snapshot)
  if (!byRoot) maps.set(snapshot, (byRoot = new Map<string, ImportMap>()))
  let map = byRoot.get(root)
  if (!map) byRoot.set(root, (map = new ImportMap(snapshot, root)))
  return map
}
