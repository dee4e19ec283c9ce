import type { Host } from './host.ts'
import { resolveLocalModule } from './resolve.ts'

const SPECIFIER =
  /\bfrom\s*['"]([^'"\n]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"\n]+)['"]|\bimport\s*['"]([^'"\n]+)['"]/g
/** Files looked at behind one; a project that is linked more densely is answered with "may". */
const MAX_FILES = 600

/** What a module imports, by a scan of specifiers, without parsing. */
export interface Outline {
  readonly stamp: string | undefined
  /** Specifiers that name no file of the project. */
  readonly packages: readonly string[]
  /** Files of the project. */
  readonly imports: readonly string[]
}

/** A file with all that it imports, over any number of files. */
export interface Closure {
  /** The file itself is the first; nearer files stand before farther ones. */
  readonly files: readonly { readonly file: string; readonly distance: number }[]
  readonly packages: ReadonlySet<string>
  /** There is more behind it than was looked at. */
  readonly isCut: boolean
}

/** Outlines of the files that one host gives. */
export class Outlines {
  readonly #host: Host
  readonly #outlines = new Map<string, Outline>()
  /** Kept as long as files are believed not to change: files read, what is behind them, files that were linted. */
  readonly #closures = new Map<string, Closure>()
  readonly #read = new Set<string>()
  readonly #begun = new Set<string>()

  constructor(host: Host) {
    this.#host = host
  }

  /** The outline of a file as it is now. */
  read(file: string): Outline {
    const stamp = this.#host.getStamp(file)
    const known = this.#outlines.get(file)
    if (known && known.stamp === stamp) return known
    const text = stamp === undefined ? undefined : this.#host.readText(file)
    const packages = new Set<string>()
    const imports = new Set<string>()
    for (const match of text?.matchAll(SPECIFIER) ?? []) {
      const specifier = match[1] ?? match[2] ?? match[3] ?? ''
      const target = resolveLocalModule(this.#host, file, specifier)
      if (target === undefined) packages.add(specifier)
      else imports.add(target)
    }
    const outline: Outline = { stamp, packages: [...packages], imports: [...imports] }
    this.#outlines.set(file, outline)
    return outline
  }

  /** A file is linted: if it is linted again or was changed, somebody edits, and what is behind files is asked anew. */
  begin(file: string): void {
    const known = this.#outlines.get(file)
    if (this.#begun.has(file) || (known && known.stamp !== this.#host.getStamp(file))) {
      this.#closures.clear()
      this.#read.clear()
      this.#begun.clear()
    }
    this.#begun.add(file)
  }

  /** Everything behind a file. */
  getClosure(file: string): Closure {
    let closure = this.#closures.get(file)
    if (!closure) this.#closures.set(file, (closure = this.#findClosure(file)))
    return closure
  }

  #findClosure(start: string): Closure {
    const files = [{ file: start, distance: 0 }]
    const seen = new Set([start])
    const packages = new Set<string>()
    let isCut = false
    for (const { file, distance } of files) {
      const outline = (this.#read.has(file) ? this.#outlines.get(file) : undefined) ?? this.read(file)
      this.#read.add(file)
      for (const name of outline.packages) packages.add(name)
      for (const target of outline.imports) {
        if (seen.has(target)) continue
        if (files.length >= MAX_FILES) isCut = true
        else {
          seen.add(target)
          files.push({ file: target, distance: distance + 1 })
        }
      }
    }
    return { files, packages, isCut }
  }
}

const outlinesByHost = new WeakMap<Host, Outlines>()

export function getOutlines(host: Host): Outlines {
  let outlines = outlinesByHost.get(host)
  if (!outlines) outlinesByHost.set(host, (outlines = new Outlines(host)))
  return outlines
}
