import type { Snapshot } from './snapshot.ts'

const SPECIFIER =
  /\bfrom\s*['"]([^'"\n]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"\n]+)['"]|\bimport\s*['"]([^'"\n]+)['"]/g
/** Comments that begin a line. */
const COMMENT = /^[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm
/** A function or class at the start of a line is one of the module's top level. */
const DECLARATION =
  /^(?:export\s+)?(default\s+)?(?:(?:declare|abstract)\s+)*(?:async\s+)?(?:function\b\s*\*?|class\b)\s*([\w$]*)/gm
/** `module.exports = find`, `export default find` */
const DEFAULT_NAME = /^(?:module\.exports\s*=|export\s+default)\s*([\w$]+)\s*;?\s*$/m
/** `exports.find = function (…) …` */
const NAMED_FUNCTION = /^(?:module\.)?exports\.([\w$]+)\s*=\s*(?:async\s+)?(?:function\b|class\b|\([\w$\s,]*\)\s*=>)/gm
const DEFAULT_FUNCTION = /^module\.exports\s*=\s*(?:async\s+)?(?:function\b|class\b|\([\w$\s,]*\)\s*=>)/m
/** Files looked at behind one; a project that is linked more densely is answered with "may". */
const MAX_FILES = 600

/** What a module imports and declares, by a scan of its text, without parsing. */
export interface Outline {
  readonly stamp: string | undefined
  /** Specifiers that name no file of the project. */
  readonly packages: readonly string[]
  /** Files of the project. */
  readonly imports: readonly string[]
  /** Names of top-level functions and classes; `default` when the default export is one. */
  readonly functions: ReadonlySet<string>
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
  readonly #host: Snapshot
  readonly #outlines = new Map<string, Outline>()
  readonly #closures = new Map<string, Closure>()
  #generation = 0

  constructor(host: Snapshot) {
    this.#host = host
  }

  read(file: string): Outline {
    const stamp = this.#host.getStamp(file)
    const known = this.#outlines.get(file)
    if (known && known.stamp === stamp) return known
    const text = stamp === undefined ? '' : (this.#host.readText(file) ?? '')
    const outline: Outline = { stamp, ...this.#readImports(file, text), functions: readFunctions(text) }
    this.#outlines.set(file, outline)
    return outline
  }

  #readImports(file: string, text: string): Pick<Outline, 'packages' | 'imports'> {
    const packages = new Set<string>()
    const imports = new Set<string>()
    for (const match of text.replace(COMMENT, '').matchAll(SPECIFIER)) {
      const specifier = match[1] ?? match[2] ?? match[3] ?? ''
      const target = this.#host.resolve(file, specifier)
      if (target === undefined) packages.add(specifier)
      else imports.add(target)
    }
    return { packages: [...packages], imports: [...imports] }
  }

  /** Everything behind a file. */
  getClosure(file: string): Closure {
    if (this.#generation !== this.#host.generation) {
      this.#closures.clear()
      this.#generation = this.#host.generation
    }
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
      const outline = this.read(file)
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

function readFunctions(text: string): Set<string> {
  const functions = new Set<string>()
  for (const [, isDefault, name] of text.matchAll(DECLARATION)) {
    if (name) functions.add(name)
    if (isDefault) functions.add('default')
  }
  for (const [, name] of text.matchAll(NAMED_FUNCTION)) if (name) functions.add(name)
  const name = DEFAULT_NAME.exec(text)?.[1]
  if (DEFAULT_FUNCTION.test(text) || (name !== undefined && functions.has(name))) functions.add('default')
  return functions
}

const outlinesByHost = new WeakMap<Snapshot, Outlines>()

export function getOutlines(host: Snapshot): Outlines {
  let outlines = outlinesByHost.get(host)
  if (!outlines) outlinesByHost.set(host, (outlines = new Outlines(host)))
  return outlines
}
