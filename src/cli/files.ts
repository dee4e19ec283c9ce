import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { NotAnalysed } from '../findings/types.ts'
import { LEADS_OUT, isInside } from './content.ts'
import { type Git, UsageError } from './git.ts'

/** What a folder without git holds that nobody of the project wrote. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  'dist',
  'build',
  'out',
  'vendor',
  'coverage',
  'target',
  '.next',
  '.nuxt',
  '.svelte-kit',
  '.output',
  '.turbo',
  '.cache',
  '.venv',
  'venv',
  '__pycache__',
  '.tox',
  '.gradle',
  '.terraform',
])
/** Copies of other people's code, wherever they lie. */
const FOREIGN = /(?:^|\/)(?:node_modules|\.git|bower_components|\.yarn\/(?:releases|plugins|cache)|\.venv[^/]*)\//
const MINIFIED = /[.-]min\.[cm]?js$/i

export interface Listing {
  /** Relative to the root, sorted. */
  readonly files: readonly string[]
  readonly notAnalysed: readonly NotAnalysed[]
}

/** All files below the root, or below the given paths. */
export function listFiles(root: string, git: Git | undefined, paths: readonly string[]): Listing {
  const notAnalysed: NotAnalysed[] = []
  const targets = toTargets(root, paths)
  const all = git ? git.listFiles() : walk(root, '', notAnalysed)
  const isWanted = (file: string): boolean =>
    targets.length === 0 || targets.some((target) => target === '' || file === target || file.startsWith(target + '/'))
  const named = targets.filter((target) => isFile(join(root, target)))
  // A file or folder that is named is looked at, even where git ignores it.
  const inNamed = targets
    .filter((target) => target !== '' && !named.includes(target) && !all.some((file) => file.startsWith(target + '/')))
    .flatMap((target) => walk(root, target, notAnalysed))
  const files = new Set([...all.filter((file) => isWanted(file) && !FOREIGN.test(file)), ...named, ...inNamed])
  if (git) for (const folder of findForeign(all.filter(isWanted))) notAnalysed.push({ file: folder, why: FOREIGN_CODE })
  for (const folder of git?.listSubmodules() ?? [])
    if (isWanted(folder)) notAnalysed.push({ file: folder, why: 'a git submodule is another repository' })
  return { ...dropMinified([...files].sort(), new Set(named), notAnalysed) }
}

const FOREIGN_CODE = "it holds other people's code, as its name says"

/** Folders of other people's code that are not kept out of git. */
function findForeign(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => {
    const match = FOREIGN.exec(file)
    return match ? [file.slice(0, match.index + match[0].length).replace(/\/$/, '')] : []
  })
  return [...new Set(folders)].sort()
}

function dropMinified(files: readonly string[], named: ReadonlySet<string>, notAnalysed: NotAnalysed[]): Listing {
  const kept = files.filter((file) => {
    if (!MINIFIED.test(file) || named.has(file)) return true
    notAnalysed.push({ file, why: 'it is minified' })
    return false
  })
  return { files: kept, notAnalysed }
}

/** Paths of the command line, relative to here or to the root, as ones relative to the root. Throws for what is not there or lies elsewhere. */
export function toTargets(root: string, paths: readonly string[]): string[] {
  return paths.map((path) => toTarget(root, path))
}

function toTarget(root: string, path: string): string {
  const found = [resolve(path), resolve(root, path)].flatMap((candidate) => findReal(candidate) ?? [])
  if (found.length === 0) throw new UsageError(`There is no file or folder "${path}".`)
  const real = found.find((candidate) => isInside(candidate, root))
  if (real === undefined) throw new UsageError(`"${path}" lies outside of the root ${root}. Name the root with --root.`)
  return relative(root, real).split(sep).join('/')
}

function findReal(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function walk(root: string, folder: string, notAnalysed: NotAnalysed[]): string[] {
  const found: string[] = []
  const pending = [folder]
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    let entries
    try {
      entries = readdirSync(join(root, current), { withFileTypes: true })
    } catch {
      notAnalysed.push({ file: current, why: 'the folder cannot be read' })
      continue
    }
    for (const entry of entries) {
      const file = current === '' ? entry.name : `${current}/${entry.name}`
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name)) pending.push(file)
      } else if (entry.isFile()) found.push(file)
      else if (entry.isSymbolicLink() && leadsOut(root, join(root, file))) notAnalysed.push({ file, why: LEADS_OUT })
    }
  }
  return found.sort()
}

function leadsOut(root: string, path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink() && !isInside(realpathSync(path), root)
  } catch {
    // A dangling link leads nowhere.
    return false
  }
}
