import { type Host, getHost } from './host.ts'
import { getFolder, joinPath } from './paths.ts'
import { listWorkspacePackages, readManifest } from './workspaces.ts'

/** Folders climbed from a file; deeper projects are generated. */
const MAX_PARENTS = 24

const LOCKFILES = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'] as const
const BUNDLER_CONFIG =
  /^(?:(?:vite|vitest|webpack|rollup|rspack|rsbuild|next|nuxt|astro|svelte|craco|metro|babel|jest|esbuild|electron\.vite|quasar|vue|tsup|remix|gatsby)[\w.-]*\.(?:[cm]?[jt]s|json)|\.babelrc(?:\.js(?:on)?)?|import_map\.json|deno\.jsonc?)$/
/** Folders that a generator copies projects from, and what their manifests are called until then. */
const TEMPLATES = /(?:^|\/)_?(?:templates?|boilerplates?|skeletons?|scaffolds?)$/i
const TEMPLATE_MANIFEST = /^[_.]?package\.json(?:\.\w+)?$/
const TYPESCRIPT_CONFIG = /^[tj]sconfig[\w.-]*\.json$/
/** Modules of Node.js that are named without `node:`. */
const BUILTINS: ReadonlySet<string> = new Set(
  (
    'assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 ' +
    'https inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls ' +
    'trace_events tty url util v8 vm wasi worker_threads zlib bun vscode electron k6 original-fs test sqlite sea'
  ).split(' '),
)
/** Modules that a framework makes or brings, by the package that brings them. */
const BROUGHT: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^nuxt$|^nuxt3$/,
    /^(?:vue|vue-router|h3|ofetch|ufo|nitropack|unhead|defu|pathe|@nuxt\/.*|@unhead\/.*|@vueuse\/.*)$/,
  ],
  [/^@docusaurus\/core$/, /^@(?:theme|site|generated|docusaurus|theme-original|theme-init)/],
  [/^expo$/, /^(?:@expo\/.*|expo-.*|react-native.*|metro.*|babel-preset-expo)$/],
  [/^gatsby$/, /^(?:@reach\/router|gatsby-.*)$/],
  [/^next$/, /^(?:styled-jsx|server-only|client-only|@next\/.*)$/],
  [/^(?:vite|vitest|@sveltejs\/kit|astro)$/, /^(?:vite|esbuild|rollup|svelte|zod)$/],
  [/^vitest$/, /^@vitest\//],
  [/^(?:jest|ts-jest|react-scripts)$/, /^@jest\/|^jest-/],
  [/^eslint$/, /^@eslint\//],
  [/^@nestjs\/core$/, /^(?:rxjs|reflect-metadata|express|@nestjs\/.*)$/],
  [/^express$/, /^(?:body-parser|cookie|qs|send|serve-static|debug|depd)$/],
  [/^firebase$/, /^@firebase\//],
  [/^typescript-eslint$/, /^@typescript-eslint\//],
  [/^@?storybook|^@storybook\//, /^(?:@storybook\/.*|storybook)$/],
  [/^prisma$|^@prisma\/client$/, /^(?:@prisma\/.*|\.prisma)$/],
  [/^react-router|^@react-router\//, /^(?:@react-router\/.*|@remix-run\/router|cookie)$/],
  [/^discord\.js$/, /^discord-api-types|^@discordjs\//],
]

interface PackageFacts {
  /** Names that a manifest of the folders declares, its own included. */
  readonly declared: ReadonlySet<string>
  /** Keys of `paths` and names in the configurations of bundlers, as patterns with an optional `*`. */
  readonly aliases: readonly string[]
  /** Text of bundler configurations, for aliases that are written in code. */
  readonly configText: string
  readonly baseFolders: readonly string[]
  /** Names in the lockfile; undefined without one, or where it is too large to read. */
  readonly locked: ReadonlySet<string> | undefined
  readonly hasManifest: boolean
  readonly isDeno: boolean
  readonly folders: readonly string[]
  /** Manifests and lockfiles with the state that they were read in. */
  readonly stamps: readonly (readonly [string, string | undefined])[]
}

const byHost = new WeakMap<Host, Map<string, PackageFacts>>()

/** The package that a specifier names: `@scope/name/deep` → `@scope/name`; undefined for what names no npm package. */
export function toPackageName(specifier: string): string | undefined {
  const bare = specifier.replace(/[?#].*$/, '')
  if (!/^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*(?:\/.*)?$/.test(bare) || /^(?:~|@\/|-)/.test(bare))
    return undefined
  const [first = '', second] = bare.split('/')
  return first.startsWith('@') ? (second ? `${first}/${second}` : undefined) : first
}

/** How an import of a package stands: known to the project, certainly unknown, or unknown as far as can be seen. */
export function findPackageState(filename: string, specifier: string): 'known' | 'absent' | 'undeclared' {
  const name = toPackageName(specifier)
  if (name === undefined || isBuiltin(name)) return 'known'
  const host = getHost()
  const facts = getFacts(host, getFolder(filename))
  if (!facts.hasManifest || facts.isDeno || facts.declared.size === 0) return 'known'
  if (isKnown(facts, name, specifier, host)) return 'known'
  return facts.locked ? 'absent' : 'undeclared'
}

/** The names that the manifests around a file declare. */
export function getDeclaredPackages(filename: string): ReadonlySet<string> {
  return getFacts(getHost(), getFolder(filename)).declared
}

function isBuiltin(name: string): boolean {
  // aws-sdk is on the machines of Lambda.
  return BUILTINS.has(name) || /^(?:aws-sdk|@aws-sdk\/|@types\/|@cloudflare\/workers-types$)/.test(name)
}

function isKnown(facts: PackageFacts, name: string, specifier: string, host: Host): boolean {
  if (facts.declared.has(name) || facts.declared.has(`@types/${name.replace(/^@/, '').replace('/', '__')}`)) return true
  if (facts.locked?.has(name)) return true
  if (BROUGHT.some(([by, what]) => what.test(name) && [...facts.declared].some((declared) => by.test(declared))))
    return true
  if (facts.aliases.some((alias) => matchesAlias(alias, specifier))) return true
  const [first = ''] = specifier.split('/')
  if ([name, first].some((part) => new RegExp(`['"\`^/]${escapeText(part)}(?:/\\*)?[$/'"\`]`).test(facts.configText)))
    return true
  if (new RegExp(`(?:^|[{,\\s])${escapeText(first)}\\s*:`).test(facts.configText)) return true
  if (facts.folders.some((folder) => host.isFile(`${folder}/node_modules/${name}/package.json`))) return true
  return facts.baseFolders.some(
    (folder) =>
      host.readFolder(joinPath(folder, first)) !== undefined ||
      ['.ts', '.tsx', '.js', '.jsx', '.d.ts', '.json'].some((end) => host.isFile(joinPath(folder, first + end))),
  )
}

function matchesAlias(alias: string, specifier: string): boolean {
  const star = alias.indexOf('*')
  if (star < 0) return specifier === alias || specifier.startsWith(`${alias}/`)
  return star > 0 && specifier.startsWith(alias.slice(0, star)) && specifier.endsWith(alias.slice(star + 1))
}

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function getFacts(host: Host, folder: string): PackageFacts {
  let facts = byHost.get(host)
  if (!facts) byHost.set(host, (facts = new Map<string, PackageFacts>()))
  let found = facts.get(folder)
  // Whoever installs a package while an editor is open is right at once.
  const isFresh = found?.stamps.every(([path, stamp]) => host.getStamp(path) === stamp) === true
  if (!found || !isFresh) facts.set(folder, (found = readFacts(host, folder)))
  return found
}

function readFacts(host: Host, start: string): PackageFacts {
  const declared = new Set<string>()
  const aliases: string[] = []
  const baseFolders: string[] = []
  const folders: string[] = []
  const stamps: [string, string | undefined][] = []
  let configText = ''
  let locked: ReadonlySet<string> | undefined
  let hasManifest = false
  let isDeno = false
  let folder = start
  for (let level = 0; folder !== '' && level < MAX_PARENTS; level++) {
    // A fragment of a template: what it will be added to declares its packages, not the generator above it.
    if (!hasManifest && isProjectTemplate(host, folder)) break
    folders.push(folder)
    for (const name of ['package.json', ...LOCKFILES]) {
      const path = joinPath(folder, name)
      stamps.push([path, host.getStamp(path)])
    }
    const manifest = readManifest(host.readText(joinPath(folder, 'package.json')))
    if (manifest) {
      hasManifest = true
      addManifest(manifest, declared)
      for (const { name } of listWorkspacePackages(host, folder, manifest)) declared.add(name)
      configText += JSON.stringify([
        manifest['alias'],
        manifest['_moduleAliases'],
        manifest['browser'],
        manifest['jest'],
        manifest['babel'],
      ])
      locked ??= readLockfile(host, folder)
    }
    // The files beside a manifest, and those below it on the way to the file.
    for (const { name, isFolder } of host.readFolder(folder) ?? []) {
      if (isFolder) continue
      if (BUNDLER_CONFIG.test(name)) configText += `\n${host.readText(joinPath(folder, name)) ?? ''}`
      if (/^(?:deno\.jsonc?|import_map\.json)$/.test(name)) isDeno = true
      if (!TYPESCRIPT_CONFIG.test(name)) continue
      const text = host.readText(joinPath(folder, name)) ?? ''
      for (const match of text.matchAll(/"([^"\n]+)"\s*:\s*\[/g)) if (match[1]) aliases.push(match[1])
      const base = /"baseUrl"\s*:\s*"([^"]+)"/.exec(text)?.[1]
      if (base !== undefined) baseFolders.push(joinPath(folder, base))
    }
    const parent = getFolder(folder)
    if (parent === folder || host.isFile(joinPath(folder, '.git/HEAD'))) break
    folder = parent
  }
  return { declared, aliases, configText, baseFolders, locked, hasManifest, isDeno, folders, stamps }
}

/** `template/` with `template/base/package.json` in it, as opposed to the templates of letters and pages. */
function isProjectTemplate(host: Host, folder: string): boolean {
  if (!TEMPLATES.test(folder)) return false
  const folders = [
    folder,
    ...(host.readFolder(folder) ?? []).flatMap((entry) => (entry.isFolder ? [joinPath(folder, entry.name)] : [])),
  ]
  return folders.some((inner) =>
    host.readFolder(inner)?.some((entry) => !entry.isFolder && TEMPLATE_MANIFEST.test(entry.name)),
  )
}

function addManifest(manifest: Readonly<Record<string, unknown>>, names: Set<string>): void {
  for (const key of [
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
    'resolutions',
    'overrides',
    'catalog',
  ]) {
    const group = manifest[key]
    if (typeof group === 'object' && group !== null) for (const name of Object.keys(group)) names.add(name)
  }
  for (const key of ['bundledDependencies', 'bundleDependencies']) {
    const group = manifest[key]
    if (Array.isArray(group)) for (const name of group) if (typeof name === 'string') names.add(name)
  }
  // A package may import itself by its name.
  if (typeof manifest['name'] === 'string' && names.size > 0) names.add(manifest['name'])
}

const LOCKED_NAMES: Readonly<Record<(typeof LOCKFILES)[number], RegExp>> = {
  'package-lock.json': /"(?:[^"\n]*node_modules\/)?((?:@[^/"\n]+\/)?[^/"\n]+)":\s*\{/g,
  'npm-shrinkwrap.json': /"(?:[^"\n]*node_modules\/)?((?:@[^/"\n]+\/)?[^/"\n]+)":\s*\{/g,
  'yarn.lock': /(?:^|,\s*)"?((?:@[^/@"\s]+\/)?[^/@"\s,]+)@/gm,
  'pnpm-lock.yaml': /^\s+['"]?\/?((?:@[^/@'"\s]+\/)?[^/@'":\s(]+)[@/:]/gm,
  'bun.lock': /"((?:@[^/"\n]+\/)?[^/"\n@]+)":\s*\[/g,
}

const lockfiles = new Map<string, { stamp: string; names: ReadonlySet<string> }>()

/** The names of a lockfile, read once for all folders below it; undefined where it is not there or too large. */
function readLockfile(host: Host, folder: string): ReadonlySet<string> | undefined {
  for (const name of LOCKFILES) {
    const path = joinPath(folder, name)
    const stamp = host.getStamp(path)
    if (stamp === undefined) continue
    const known = lockfiles.get(path)
    if (known?.stamp === stamp) return known.names
    const text = host.readText(path)
    if (text === undefined) continue
    const names = new Set<string>()
    for (const match of text.matchAll(LOCKED_NAMES[name])) if (match[1]) names.add(match[1])
    lockfiles.set(path, { stamp, names })
    return names
  }
  return undefined
}

/** Sub-paths of an installed package that its `exports` lets nobody import; undefined where that is not known. */
export function isHiddenPath(filename: string, specifier: string): boolean {
  const name = toPackageName(specifier)
  if (name === undefined || specifier.length === name.length) return false
  const host = getHost()
  for (let folder = getFolder(filename), level = 0; folder !== '' && level < MAX_PARENTS; level++) {
    const manifest = readManifest(host.readText(`${folder}/node_modules/${name}/package.json`))
    if (manifest) {
      const { exports } = manifest
      if (typeof exports !== 'object' || exports === null || Array.isArray(exports)) return typeof exports === 'string'
      const keys = Object.keys(exports)
      if (!keys.some((key) => key.startsWith('.'))) return true
      const wanted = `.${specifier.slice(name.length)}`
      return !keys.some((key) => {
        const star = key.indexOf('*')
        if (star < 0) return key === wanted || (key.endsWith('/') && wanted.startsWith(key))
        return wanted.startsWith(key.slice(0, star)) && wanted.endsWith(key.slice(star + 1))
      })
    }
    const parent = getFolder(folder)
    if (parent === folder) return false
    folder = parent
  }
  return false
}
