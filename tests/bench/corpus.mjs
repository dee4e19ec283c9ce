// The packages the plugin is measured on: pinned by version and integrity, unpacked into a cache, filtered to code that somebody wrote.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const SOURCE = /\.(?:[cm]?js|jsx|[cm]?ts|tsx)$/
const DECLARATIONS = /\.d\.[cm]?ts$/
/** Tests, documentation and generated folders: no tool is asked about them. */
const ASIDE =
  /(?:^|\/)(?:node_modules|tests?|__tests__|__mocks__|spec|fixtures|benchmarks?|examples?|docs|stories|coverage)\//
const ASIDE_FILE = /\.(?:test|spec|stories|bench|min)\.[a-z]+$|-min\.js$/
export const MAX_BYTES = 300_000
/** Written code stays far below; a minifier's output does not. */
const MAX_MEAN_LINE = 150
const MAX_LINE = 5_000
const BUNDLE = /__webpack_require__|^\/\*{6}\/|\bparcelRequire\b|\bSystem\.register\(\[/m

/** Why a text is left out, or undefined when it is looked at. */
export function findReasonToSkip(path, text) {
  if (ASIDE.test(path) || ASIDE_FILE.test(path)) return 'test or documentation'
  if (Buffer.byteLength(text) > MAX_BYTES) return 'larger than 300 kB'
  const lines = text.split('\n')
  if (lines.some((line) => line.length > MAX_LINE) || text.length / lines.length > MAX_MEAN_LINE) return 'minified'
  if (BUNDLE.test(text)) return 'bundled'
  return undefined
}

/** Lines with something on them. */
export function countLines(text) {
  let count = 0
  for (const line of text.split('\n')) if (line.trim() !== '') count++
  return count
}

/** The files of one package that are measured, and how many were left out for which reason. Paths are relative to `folder`. */
export function listFiles(folder, { include, exclude = [] }) {
  const files = []
  const skipped = {}
  let lines = 0
  for (const path of walk(folder)) {
    const name = relative(folder, path).split(sep).join('/')
    if (!SOURCE.test(name) || DECLARATIONS.test(name)) continue
    if (!include.some((prefix) => name.startsWith(prefix)) || exclude.some((prefix) => name.startsWith(prefix)))
      continue
    const text = readFileSync(path, 'utf8')
    const reason = findReasonToSkip(name, text)
    if (reason) skipped[reason] = (skipped[reason] ?? 0) + 1
    else {
      files.push(name)
      lines += countLines(text)
    }
  }
  return { files: files.sort(), lines, skipped }
}

function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') yield* walk(path)
    } else if (entry.isFile() && statSync(path).size > 0) yield path
  }
}

export function toFolderName({ name, version }) {
  return `${name.replace('@', '').replace('/', '__')}-${version}`
}

/** Fetches a package with npm's own client unless it is there already, and refuses a tarball with another integrity. */
export function fetchPackage(cache, item) {
  const folder = join(cache, 'corpus', toFolderName(item))
  if (existsSync(join(folder, 'package.json'))) return folder
  const work = join(cache, 'tarballs', toFolderName(item))
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  const packed = spawnSync(
    'npm',
    ['pack', `${item.name}@${item.version}`, '--json', '--silent', '--pack-destination', work],
    {
      encoding: 'utf8',
    },
  )
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'))
  if (packed.status !== 0 || !tarball)
    throw new Error(`npm could not fetch ${item.name}@${item.version}: ${packed.stderr || packed.stdout}`)
  const integrity = `sha512-${createHash('sha512')
    .update(readFileSync(join(work, tarball)))
    .digest('base64')}`
  if (integrity !== item.integrity)
    throw new Error(`${item.name}@${item.version} has the integrity ${integrity}, not the pinned one.`)
  const unpacked = spawnSync('tar', ['-xzf', join(work, tarball), '-C', work], { encoding: 'utf8' })
  if (unpacked.status !== 0) throw new Error(`tar could not unpack ${tarball}: ${unpacked.stderr}`)
  const inner = readdirSync(work, { withFileTypes: true }).find((entry) => entry.isDirectory())
  mkdirSync(join(cache, 'corpus'), { recursive: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(join(work, inner.name), folder)
  rmSync(work, { recursive: true, force: true })
  return folder
}
