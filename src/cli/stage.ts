import type { NotAnalysed } from '../findings/types.ts'
import { findImporters } from '../gate/content-host.ts'
import type { CheckOptions } from './check-options.ts'
import { Content } from './content.ts'
import { listFiles, toTargets } from './files.ts'
import { type Change, Git, UsageError } from './git.ts'

/** What is looked at, and what it is compared with. */
export interface Stage {
  readonly content: Content
  /** Relative to the root, sorted. */
  readonly files: readonly string[]
  readonly notAnalysed: readonly NotAnalysed[]
  /** What the change began with; findings that are live there, too, are not reported. */
  readonly base?: Base
  /** The text that a file had before the change; absent where nothing is compared. */
  readonly readBefore?: (file: string) => string | undefined
  /** Policy, owners and approvals: on a pull request those of the base branch as it is now. */
  readonly readOwned: (file: string) => string | undefined
  /** The files of the change. */
  readonly changed: ReadonlySet<string>
}

export interface Base {
  readonly content: Content
  /** The path that a file had there. */
  readonly toOldPath: (file: string) => string
  /** Was the file there? */
  readonly has: (file: string) => boolean
}

/** Finds the files of the stage. Throws a `UsageError` for what git does not know. */
export function openStage(options: CheckOptions): Stage {
  const { root, paths, stage } = options
  const git = Git.open(root)
  if (stage.kind === 'full') {
    const content = new Content(root)
    return { content, ...listFiles(root, git, paths), readOwned: content.readText, changed: new Set() }
  }
  if (!git)
    throw new UsageError(
      `${stage.kind === 'staged' ? '--staged' : '--since'} needs a git repository, and ${root} is in none.`,
    )
  const isNamed = toPathFilter(root, paths)
  return stage.kind === 'since' ? openSince(root, git, stage.ref, isNamed) : openStaged(root, git, isNamed)
}

type PathFilter = (file: string) => boolean

function toPathFilter(root: string, paths: readonly string[]): PathFilter {
  const targets = toTargets(root, paths)
  return (file) =>
    targets.length === 0 || targets.some((target) => target === '' || file === target || file.startsWith(`${target}/`))
}

/** The index: files that differ from the work tree are laid over it, and what it no longer has is hidden. */
function openStaged(root: string, git: Git, isNamed: PathFilter): Stage {
  const staged = git.listStaged()
  const unstaged = git.listUnstaged().map(({ from }) => from)
  const overlay = new Map<string, string | null>(git.readFiles('', unstaged))
  for (const { from, kind } of staged) if (kind === 'deleted' || kind === 'renamed') overlay.set(from, null)
  const kept = staged.filter(({ kind, file }) => kind !== 'deleted' && isNamed(file))
  const content = new Content(root, overlay)
  const head = git.findHead()
  const before = new Map(kept.map(({ file, from }) => [file, from]))
  const texts = head === undefined ? undefined : git.readFiles(head, [...before.values()])
  return {
    content,
    files: kept.map(({ file }) => file).sort(),
    notAnalysed: [],
    readBefore: (file) => texts?.get(before.get(file) ?? file),
    readOwned: content.readText,
    changed: new Set(staged.flatMap(({ file, from }) => [file, from])),
  }
}

/** The work tree against the commit where the branch left REF. */
function openSince(root: string, git: Git, ref: string, isNamed: PathFilter): Stage {
  const commit = git.findMergeBase(ref)
  const changes = git.listChangesSince(commit)
  const there = changes.filter(({ kind }) => kind !== 'deleted').map(({ file }) => file)
  const files = new Set([...there, ...findImporters(root, there)].filter(isNamed))
  const base = toBase(root, git, commit, changes)
  const tip = git.resolve(ref)
  return {
    content: new Content(root),
    files: [...files].sort(),
    notAnalysed: [],
    base,
    readBefore: (file) => (base.has(file) ? base.content.readText(base.toOldPath(file)) : undefined),
    readOwned: (file) => git.readFiles(tip, [file]).get(file),
    changed: new Set(changes.flatMap(({ file, from }) => [file, from])),
  }
}

function toBase(root: string, git: Git, commit: string, changes: readonly Change[]): Base {
  const before = changes.filter(({ kind }) => kind !== 'added').map(({ from }) => from)
  const overlay = new Map<string, string | null>(git.readFiles(commit, before))
  const oldPaths = new Map<string, string>()
  const added = new Set<string>()
  for (const { file, from, kind } of changes) {
    if (kind === 'renamed') oldPaths.set(file, from)
    if (kind === 'added') added.add(file)
    if (!overlay.has(file) && kind !== 'deleted') overlay.set(file, null)
  }
  return {
    content: new Content(root, overlay),
    toOldPath: (file) => oldPaths.get(file) ?? file,
    has: (file) => !added.has(file),
  }
}
