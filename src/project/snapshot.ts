import type { Host } from './host.ts'
import { resolveLocalModule } from './resolve.ts'

/**
 * A host whose answers are kept while files are believed not to change, so that a run asks the file system once for each
 * file however many files ask for it.
 */
export class Snapshot implements Host {
  readonly #host: Host
  readonly #stamps = new Map<string, string | undefined>()
  readonly #files = new Map<string, boolean>()
  readonly #modules = new Map<string, string | undefined>()
  readonly #begun = new Set<string>()
  #generation = 0

  constructor(host: Host) {
    this.#host = host
  }

  /** Grows when what was known is given up; whoever keeps conclusions about several files compares it. */
  get generation(): number {
    return this.#generation
  }

  /** A file is linted. If it is linted again or has changed, somebody edits: everything is asked anew. */
  begin(file: string): void {
    if (this.#begun.has(file) || (this.#stamps.has(file) && this.#stamps.get(file) !== this.#host.getStamp(file))) {
      for (const answers of [this.#stamps, this.#files, this.#modules, this.#begun]) answers.clear()
      this.#generation++
    }
    this.#begun.add(file)
  }

  /** The file of the project that a specifier names, seen from a folder's file. */
  resolve(importer: string, specifier: string): string | undefined {
    const key = `${importer.slice(0, importer.lastIndexOf('/'))}\n${specifier}`
    if (!this.#modules.has(key)) this.#modules.set(key, resolveLocalModule(this, importer, specifier))
    return this.#modules.get(key)
  }

  readText(path: string): string | undefined {
    return this.#host.readText(path)
  }

  readFolder(path: string): ReturnType<Host['readFolder']> {
    return this.#host.readFolder(path)
  }

  isFile(path: string): boolean {
    let answer = this.#files.get(path)
    if (answer === undefined) this.#files.set(path, (answer = this.#host.isFile(path)))
    return answer
  }

  getStamp(path: string): string | undefined {
    if (!this.#stamps.has(path)) this.#stamps.set(path, this.#host.getStamp(path))
    return this.#stamps.get(path)
  }
}

const snapshots = new WeakMap<Host, Snapshot>()

export function getSnapshot(host: Host): Snapshot {
  let snapshot = snapshots.get(host)
  if (!snapshot) snapshots.set(host, (snapshot = new Snapshot(host)))
  return snapshot
}
