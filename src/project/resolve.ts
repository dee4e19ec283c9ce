import type { Host } from './host.ts'
import { toPackageName } from './packages.ts'
import { getFolder, joinPath } from './paths.ts'
import { findTargets, findWorkspacePackage, getEntryCandidates, readManifest } from './workspaces.ts'

const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs'] as const
/** `./x.js` in TypeScript names `./x.ts`. */
const SOURCES_OF: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
  '.jsx': ['.tsx'],
}
/** Folders climbed for a tsconfig.json. */
const MAX_PARENTS = 24
/** Configurations that extend each other. */
const MAX_EXTENDS = 5

interface PathMapping {
  readonly base: string
  /** Set where bare specifiers are looked up in a folder. */
  readonly baseUrl: string | undefined
  readonly patterns: readonly {
    readonly prefix: string
    readonly suffix: string
    readonly targets: readonly string[]
  }[]
}

const mappings = new Map<string, { stamp: string; mapping: PathMapping | undefined }>()

/** The file of this project that a specifier names, or undefined for packages and files that are not there. */
export function resolveLocalModule(host: Host, importer: string, specifier: string): string | undefined {
  if (
    specifier.startsWith('./') ||
    specifier.startsWith('../') ||
    specifier === '.' ||
    specifier === '..' ||
    specifier.startsWith('/')
  ) {
    return findSource(host, joinPath(getFolder(importer), specifier))
  }
  const candidates = specifier.startsWith('#')
    ? getImportCandidates(host, importer, specifier)
    : [...getMappedCandidates(host, importer, specifier), ...getPackageCandidates(host, importer, specifier)]
  for (const candidate of candidates) {
    const file = findSource(host, candidate)
    if (file !== undefined) return file
  }
  return undefined
}

/** What the `imports` of the package's manifest give for `#name`. */
function getImportCandidates(host: Host, importer: string, specifier: string): string[] {
  let folder = getFolder(importer)
  for (let level = 0; folder !== '' && level < MAX_PARENTS; level++) {
    const manifest = readManifest(host.readText(joinPath(folder, 'package.json')))
    if (manifest) return findTargets(manifest['imports'], specifier).map((target) => joinPath(folder, target))
    folder = getFolder(folder)
  }
  return []
}

/** A package of the same workspace, by its name. */
function getPackageCandidates(host: Host, importer: string, specifier: string): string[] {
  const name = toPackageName(specifier)
  const found = name === undefined ? undefined : findWorkspacePackage(host, importer, name)
  return found && name !== undefined ? getEntryCandidates(found, specifier.slice(name.length)) : []
}

function findSource(host: Host, base: string): string | undefined {
  const extension = /\.[cm]?[jt]sx?$/.exec(base)?.[0]
  if (extension !== undefined) {
    if (host.isFile(base)) return base
    for (const source of SOURCES_OF[extension] ?? []) {
      const path = base.slice(0, -extension.length) + source
      if (host.isFile(path)) return path
    }
  }
  for (const suffix of EXTENSIONS) if (host.isFile(base + suffix)) return base + suffix
  for (const suffix of EXTENSIONS) if (host.isFile(`${base}/index${suffix}`)) return `${base}/index${suffix}`
  return undefined
}

function getMappedCandidates(host: Host, importer: string, specifier: string): string[] {
  const candidates: string[] = []
  let folder = getFolder(importer)
  for (let level = 0; folder !== '' && level < MAX_PARENTS; level++) {
    for (const name of ['tsconfig.json', 'jsconfig.json', 'tsconfig.app.json', 'tsconfig.base.json']) {
      const mapping = readMapping(host, joinPath(folder, name))
      for (const { prefix, suffix, targets } of mapping?.patterns ?? []) {
        if (
          !specifier.startsWith(prefix) ||
          !specifier.endsWith(suffix) ||
          specifier.length < prefix.length + suffix.length
        )
          continue
        const rest = specifier.slice(prefix.length, specifier.length - suffix.length)
        for (const target of targets) candidates.push(joinPath(mapping?.base ?? folder, target.replace('*', rest)))
      }
      if (mapping?.baseUrl !== undefined) candidates.push(joinPath(mapping.baseUrl, specifier))
    }
    if (host.isFile(joinPath(folder, 'package.json'))) {
      // The usual meaning of `@/` and `~/` where no configuration says otherwise.
      const rest = /^[@~]\/(.+)$/.exec(specifier)?.[1]
      if (rest !== undefined)
        candidates.push(joinPath(folder, `src/${rest}`), joinPath(folder, rest), joinPath(folder, `app/${rest}`))
    }
    const parent = getFolder(folder)
    if (parent === folder || candidates.length > 0) break
    folder = parent
  }
  return candidates
}

function readMapping(host: Host, path: string, depth = 0): PathMapping | undefined {
  const stamp = host.getStamp(path)
  if (stamp === undefined) return undefined
  const known = mappings.get(path)
  if (known?.stamp === stamp) return known.mapping
  const mapping = parseMapping(host, path, depth)
  mappings.set(path, { stamp, mapping })
  return mapping
}

function parseMapping(host: Host, path: string, depth: number): PathMapping | undefined {
  const text = host.readText(path)
  if (text === undefined) return undefined
  const folder = getFolder(path)
  let data: { extends?: unknown; compilerOptions?: { baseUrl?: unknown; paths?: unknown } }
  try {
    data = JSON.parse(stripComments(text)) as typeof data
  } catch {
    return undefined
  }
  const options = data.compilerOptions
  const inherited = findInherited(host, folder, data.extends, depth)
  const baseUrl = typeof options?.baseUrl === 'string' ? joinPath(folder, options.baseUrl) : inherited?.baseUrl
  if (typeof options?.paths !== 'object' || options.paths === null)
    return inherited || baseUrl !== undefined
      ? { base: inherited?.base ?? folder, patterns: inherited?.patterns ?? [], baseUrl }
      : undefined
  const patterns = Object.entries(options.paths as Record<string, unknown>).flatMap(([pattern, targets]) => {
    if (!Array.isArray(targets)) return []
    const [prefix = '', suffix = ''] = pattern.split('*')
    return [{ prefix, suffix, targets: targets.filter((target): target is string => typeof target === 'string') }]
  })
  return { base: baseUrl ?? folder, patterns, baseUrl }
}

/** What the configurations give that this one extends; those of packages say nothing about paths of the project. */
function findInherited(host: Host, folder: string, bases: unknown, depth: number): PathMapping | undefined {
  if (depth >= MAX_EXTENDS) return undefined
  for (const base of (Array.isArray(bases) ? bases : [bases]).reverse()) {
    if (typeof base !== 'string' || !base.startsWith('.')) continue
    const path = joinPath(folder, base)
    const mapping = readMapping(host, path.endsWith('.json') ? path : `${path}.json`, depth + 1)
    if (mapping) return mapping
  }
  return undefined
}

/** tsconfig.json allows comments and trailing commas. */
function stripComments(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_all, string: string | undefined) => string ?? '')
    .replace(/,(\s*[}\]])/g, '$1')
}
