import type { Host } from './host.ts'
import { getFolder, joinPath } from './paths.ts'

/** Folders of one level that a workspace pattern is tried on. */
const MAX_WORKSPACES = 200
/** Folders climbed for the root of a workspace. */
const MAX_PARENTS = 24

export interface WorkspacePackage {
  readonly name: string
  readonly folder: string
  readonly manifest: Manifest
}

export type Manifest = Readonly<Record<string, unknown>>

/** A manifest as far as it can be read: empty in the middle of an edit, undefined where there is none. */
export function readManifest(text: string | undefined): Manifest | undefined {
  if (text === undefined) return undefined
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof data === 'object' && data !== null ? (data as Manifest) : {}
  } catch {
    return {}
  }
}

/** The packages of the workspace whose root this is: `workspaces` of npm, Yarn and Bun, `pnpm-workspace.yaml`. */
export function listWorkspacePackages(host: Host, root: string, manifest: Manifest): WorkspacePackage[] {
  const field = manifest['workspaces']
  const listed: unknown = Array.isArray(field) ? field : (field as { packages?: unknown } | null | undefined)?.packages
  const patterns = Array.isArray(listed) ? listed.filter((item): item is string => typeof item === 'string') : []
  const pnpm = host.readText(joinPath(root, 'pnpm-workspace.yaml')) ?? ''
  for (const match of pnpm.matchAll(/^\s*-\s*['"]?([^'"\n#]+?)['"]?\s*$/gm)) if (match[1]) patterns.push(match[1])
  const packages: WorkspacePackage[] = []
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) continue
    for (const folder of expand(host, root, pattern.replace(/\/$/, '').split('/'))) {
      const own = readManifest(host.readText(joinPath(folder, 'package.json')))
      const name = own?.['name']
      if (own && typeof name === 'string') packages.push({ name, folder, manifest: own })
    }
  }
  return packages
}

function expand(host: Host, folder: string, parts: readonly string[]): string[] {
  const [part, ...rest] = parts
  if (part === undefined) return [folder]
  if (!part.includes('*')) return expand(host, joinPath(folder, part), rest)
  const children = (host.readFolder(folder) ?? [])
    .filter(({ name, isFolder }) => isFolder && name !== 'node_modules')
    .slice(0, MAX_WORKSPACES)
    .map(({ name }) => joinPath(folder, name))
  const next = children.flatMap((child) => expand(host, child, rest))
  // One more level is all that `**` means in the layouts of real workspaces.
  return part === '**' ? [...next, ...children.flatMap((child) => expand(host, child, ['*', ...rest]))] : next
}

interface Root {
  readonly stamps: readonly (string | undefined)[]
  readonly packages: ReadonlyMap<string, WorkspacePackage>
}

const roots = new WeakMap<Host, Map<string, Root>>()

/** The package of the same workspace that has this name; undefined where there is none. */
export function findWorkspacePackage(host: Host, importer: string, name: string): WorkspacePackage | undefined {
  let folder = getFolder(importer)
  for (let level = 0; folder !== '' && level < MAX_PARENTS; level++) {
    const found = getRoot(host, folder)?.packages.get(name)
    if (found) return found
    const parent = getFolder(folder)
    if (parent === folder) return undefined
    folder = parent
  }
  return undefined
}

function getRoot(host: Host, folder: string): Root | undefined {
  const stamps = ['package.json', 'pnpm-workspace.yaml'].map((name) => host.getStamp(joinPath(folder, name)))
  if (stamps.every((stamp) => stamp === undefined)) return undefined
  let byFolder = roots.get(host)
  if (!byFolder) roots.set(host, (byFolder = new Map<string, Root>()))
  const known = byFolder.get(folder)
  if (known?.stamps.every((stamp, at) => stamp === stamps[at]) === true) return known
  const manifest = readManifest(host.readText(joinPath(folder, 'package.json'))) ?? {}
  const root = {
    stamps,
    packages: new Map(listWorkspacePackages(host, folder, manifest).map((item) => [item.name, item])),
  }
  byFolder.set(folder, root)
  return root
}

/** The files that an import of the package may mean, the likeliest first: what is built may not be there, its source is. */
export function getEntryCandidates({ folder, manifest }: WorkspacePackage, subpath: string): string[] {
  const targets =
    subpath === ''
      ? [
          ...findTargets(manifest['exports'], '.'),
          manifest['source'],
          manifest['module'],
          manifest['main'],
          manifest['types'],
        ]
      : findTargets(manifest['exports'], `.${subpath}`)
  const paths = targets.filter((target): target is string => typeof target === 'string')
  const usual = subpath === '' ? ['src/index', 'index', 'src/main'] : [subpath.slice(1), `src${subpath}`]
  return [...paths.flatMap((path) => [path, toSource(path)]), ...usual].map((path) => joinPath(folder, path))
}

/** `./dist/index.js` → `./src/index`. */
function toSource(path: string): string {
  return path
    .replace(/^(\.\/)?(?:dist|build|lib|out)\/(?:(?:esm|cjs|src)\/)?/, '$1src/')
    .replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '')
}

/** Every file that `exports` gives for a key, whatever the condition. */
export function findTargets(exports: unknown, key: string): string[] {
  if (typeof exports === 'string') return key === '.' ? [exports] : []
  if (typeof exports !== 'object' || exports === null) return []
  const entries = Object.entries(exports as Record<string, unknown>)
  if (!entries.some(([name]) => name.startsWith('.') || name.startsWith('#')))
    return key === '.' ? flatten(exports) : []
  for (const [name, target] of entries) {
    if (name === key) return flatten(target)
    const star = name.indexOf('*')
    if (star < 0 || !key.startsWith(name.slice(0, star)) || !key.endsWith(name.slice(star + 1))) continue
    const rest = key.slice(star, key.length - (name.length - star - 1))
    return flatten(target).map((path) => path.replace('*', rest))
  }
  return []
}

function flatten(target: unknown): string[] {
  if (typeof target === 'string') return [target]
  if (typeof target !== 'object' || target === null) return []
  return Object.values(target).flatMap(flatten)
}
