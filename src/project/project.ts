import { type Host, getHost } from './host.ts'
import { getImporters } from './import-map.ts'
import { getFolder, isAbsolute, joinPath, toPosix } from './paths.ts'

/** Folders climbed from a file to the root of its project. */
const MAX_PARENTS = 24

export interface Manifest {
  readonly folder: string
  readonly name: string | undefined
  /** Names of all kinds of dependencies. */
  readonly dependencies: ReadonlySet<string>
}

interface CachedManifest {
  readonly stamp: string
  readonly manifest: Manifest | undefined
}

const manifests = new Map<string, CachedManifest>()

/** Facts about the project around one file. Answers are read when asked for and cached by time and size. */
export class Project {
  readonly #host: Host
  readonly #folder: string
  #manifests: readonly Manifest[] | undefined

  constructor(filename: string, host: Host = getHost()) {
    this.#host = host
    this.#folder = isAbsolute(filename) ? getFolder(filename) : ''
  }

  /** The manifests from the file's folder upwards, the nearest first. */
  get manifests(): readonly Manifest[] {
    return (this.#manifests ??= this.#findManifests())
  }

  /** The folder of the nearest package.json; undefined for a snippet without a project. */
  get root(): string | undefined {
    return this.manifests[0]?.folder
  }

  #findManifests(): Manifest[] {
    const found: Manifest[] = []
    for (const folder of this.#parents()) {
      const manifest = readManifest(this.#host, joinPath(folder, 'package.json'))
      if (manifest) found.push(manifest)
    }
    return found
  }

  *#parents(): Generator<string> {
    let folder = this.#folder
    for (let level = 0; folder !== '' && level < MAX_PARENTS; level++) {
      yield folder
      const parent = getFolder(folder)
      if (parent === folder) return
      folder = parent
    }
  }

  /** Does the nearest package.json or one above it name one of the packages? */
  hasDependency(...names: readonly string[]): boolean {
    return this.manifests.some((manifest) => names.some((name) => manifest.dependencies.has(name)))
  }

  /** The files of the package that import a file, by absolute path. */
  findImporters(filename: string): readonly string[] {
    return this.root === undefined ? [] : getImporters(this.#host, this.root, filename)
  }

  /** The text of a file, by absolute path. */
  readFile(path: string): string | undefined {
    return this.#host.readText(path)
  }

  /** The text of a file below the package's root. */
  readText(relative: string): string | undefined {
    return this.root === undefined ? undefined : this.#host.readText(joinPath(this.root, relative))
  }

  /** The first of these files, relative to each folder from here upwards to the package's root, that exists. */
  findUp(...names: readonly string[]): string | undefined {
    const root = this.root
    for (const folder of this.#parents()) {
      for (const name of names) {
        const path = joinPath(folder, name)
        if (this.#host.isFile(path)) return path
      }
      if (folder === root) return undefined
    }
    return undefined
  }
}

function readManifest(host: Host, path: string): Manifest | undefined {
  const stamp = host.getStamp(path)
  if (stamp === undefined) return undefined
  const known = manifests.get(path)
  if (known?.stamp === stamp) return known.manifest
  const manifest = parseManifest(host.readText(path), getFolder(path))
  manifests.set(path, { stamp, manifest })
  return manifest
}

function parseManifest(text: string | undefined, folder: string): Manifest | undefined {
  if (text === undefined) return undefined
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // A manifest in the middle of an edit: no facts, rather than wrong ones.
    return { folder, name: undefined, dependencies: new Set() }
  }
  if (typeof data !== 'object' || data === null) return { folder, name: undefined, dependencies: new Set() }
  const record = data as Record<string, unknown>
  const dependencies = new Set<string>()
  for (const key of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']) {
    const group = record[key]
    if (typeof group === 'object' && group !== null) for (const name of Object.keys(group)) dependencies.add(name)
  }
  return {
    folder: toPosix(folder),
    name: typeof record['name'] === 'string' ? record['name'] : undefined,
    dependencies,
  }
}
