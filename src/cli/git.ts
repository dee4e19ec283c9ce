import { spawnSync } from 'node:child_process'
import { devNull } from 'node:os'
import { decode } from './content.ts'

/** A message for the user; the check could not run as asked. */
export class UsageError extends Error {}

/** Settings of a scanned repository that would start programs, switched off. */
const SAFE = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  `core.hooksPath=${devNull}`,
  '-c',
  'core.quotePath=false',
  '-c',
  'core.untrackedCache=keep',
] as const
const MAX_OUTPUT = 1_000_000_000

interface GitResult {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** A changed file. `from` is its path before, where git takes it for a renamed one. */
export interface Change {
  readonly file: string
  readonly from: string
  readonly kind: 'added' | 'modified' | 'renamed' | 'deleted'
}

export interface Blame {
  /** ISO date in UTC. */
  readonly since: string
  readonly by: string
}

/** The repository around a folder, asked through git. Paths are relative to that folder. */
export class Git {
  readonly #root: string

  private constructor(root: string) {
    this.#root = root
  }

  /** Undefined where the folder is in no repository, is ignored by the one around it, or git is not there. */
  static open(root: string): Git | undefined {
    const git = new Git(root)
    if (git.#run(['rev-parse', '--is-inside-work-tree']).stdout.toString().trim() !== 'true') return undefined
    // A folder that the surrounding repository ignores would look empty.
    return git.#run(['check-ignore', '--quiet', '.']).status === 0 ? undefined : git
  }

  /** Files that are tracked, or new and not ignored. */
  listFiles(): string[] {
    const tracked = this.#ask(['ls-files', '-z', '--cached', '--stage'])
    const files = splitNul(tracked).flatMap((entry) => toStaged(entry)?.file ?? [])
    return [...new Set([...files, ...this.listUntracked()])].sort()
  }

  listUntracked(): string[] {
    return splitNul(this.#ask(['ls-files', '-z', '--others', '--exclude-standard'])).filter(
      (file) => !file.endsWith('/'),
    )
  }

  /** Folders of submodules: another repository's content. */
  listSubmodules(): string[] {
    const staged = splitNul(this.#ask(['ls-files', '-z', '--cached', '--stage']))
    return staged.flatMap((entry) => /^160000 \w+ \d\t([^]*)$/.exec(entry)?.[1] ?? [])
  }

  /** What the next commit changes: regular files only. */
  listStaged(): Change[] {
    return this.#diff(['--cached', this.#hasHead() ? 'HEAD' : EMPTY_TREE])
  }

  /** Tracked files whose work tree differs from the index. */
  listUnstaged(): Change[] {
    return this.#diff([])
  }

  /** Changes of the work tree against a commit, with files that are not tracked yet. */
  listChangesSince(commit: string): Change[] {
    const changes = this.#diff([commit])
    const known = new Set(changes.map(({ file }) => file))
    const untracked = this.listUntracked().filter((file) => !known.has(file))
    return [...changes, ...untracked.map((file): Change => ({ file, from: file, kind: 'added' }))]
  }

  /** The commit that REF names. Throws a `UsageError` for a REF that git does not know. */
  resolve(ref: string): string {
    const commit = this.#run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    if (commit.status !== 0)
      throw new UsageError(
        `git knows no commit called "${ref}". Fetch it first, for example with \`git fetch origin\`; in CI, check out the whole history.`,
      )
    return commit.stdout.toString().trim()
  }

  /** The commit where the branch left REF. Throws a `UsageError` for a REF that git does not know. */
  findMergeBase(ref: string): string {
    const base = this.#run(['merge-base', this.resolve(ref), 'HEAD'])
    if (base.status !== 0)
      throw new UsageError(
        `"${ref}" and HEAD have no common commit. A shallow clone does not reach back far enough: check out the whole history.`,
      )
    return base.stdout.toString().trim()
  }

  /** The texts of files in the index (`''`) or in a commit; a file that is not there, or is no regular one, is left out. */
  readFiles(commit: string, files: readonly string[]): Map<string, string> {
    const texts = new Map<string, string>()
    if (files.length === 0) return texts
    const prefix = this.#ask(['rev-parse', '--show-prefix']).toString().replace(/\n$/, '')
    // A path with a line break would be two requests.
    const asked = files.filter((file) => !/[\n\r]/.test(file))
    const input = asked.map((file) => `${commit}:${prefix}${file}\n`).join('')
    const { stdout } = this.#run(['cat-file', '--batch'], input)
    let at = 0
    for (const file of asked) {
      const lineEnd = stdout.indexOf(0x0a, at)
      if (lineEnd < 0) break
      const header = stdout.toString('utf8', at, lineEnd)
      at = lineEnd + 1
      const match = /^[\da-f]+ (\w+) (\d+)$/.exec(header)
      if (!match) continue
      const size = Number(match[2])
      if (match[1] === 'blob') texts.set(file, decode(stdout.subarray(at, at + size)))
      at += size + 1
    }
    return texts
  }

  /** The day of a commit in UTC, as an ISO date. */
  getDate(commit: string): string {
    const seconds = Number(this.#ask(['show', '-s', '--format=%ct', commit]).toString().trim())
    return toDate(seconds)
  }

  /** Regular files of a commit. */
  listTree(commit: string): string[] {
    return splitNul(this.#ask(['ls-tree', '-r', '-z', commit])).flatMap((entry) => {
      const match = /^(\d{6}) blob \w+\t([^]*)$/.exec(entry)
      return match && REGULAR.test(match[1] ?? '') ? [match[2] ?? ''] : []
    })
  }

  /** What changed from one commit to another. */
  listChangesBetween(from: string, to: string): Change[] {
    return this.#diff([from, to])
  }

  /** For some lines of a file the commit that last changed each; nothing for lines that are not committed. */
  blame(file: string, lines: readonly number[]): Map<number, Blame> {
    const found = new Map<number, Blame>()
    const ranges = lines.flatMap((line) => ['-L', `${line},${line}`])
    const { status, stdout } = this.#run(['blame', '--line-porcelain', '--no-textconv', ...ranges, '--', file])
    if (status !== 0) return found
    let line = 0
    let isCommitted = false
    let by = ''
    for (const text of stdout.toString().split('\n')) {
      const head = /^([\da-f]{40,64}) \d+ (\d+)/.exec(text)
      if (head) {
        line = Number(head[2])
        isCommitted = !/^0+$/.test(head[1] ?? '')
      } else if (text.startsWith('author ')) by = text.slice('author '.length)
      else if (text.startsWith('author-time ') && isCommitted)
        found.set(line, { since: toDate(Number(text.slice('author-time '.length))), by })
    }
    return found
  }

  /** The last commit, or undefined before the first one. */
  findHead(): string | undefined {
    return this.#hasHead() ? this.resolve('HEAD') : undefined
  }

  #hasHead(): boolean {
    return this.#run(['rev-parse', '--verify', '--quiet', 'HEAD']).status === 0
  }

  #diff(args: readonly string[]): Change[] {
    const output = this.#ask([
      'diff',
      '--raw',
      '-z',
      '--no-ext-diff',
      '--no-textconv',
      '--no-color',
      '--find-renames',
      '--ignore-submodules=all',
      '--relative',
      ...args,
      '--',
      '.',
    ])
    return toChanges(splitNul(output))
  }

  #ask(args: readonly string[]): Buffer {
    const { status, stdout, stderr } = this.#run(args)
    if (status !== 0) throw new UsageError(`git ${args[0] ?? ''} failed: ${stderr.trim().slice(0, 300)}`)
    return stdout
  }

  #run(args: readonly string[], input = ''): GitResult {
    const result = spawnSync('git', [...SAFE, ...args], {
      cwd: this.#root,
      input,
      maxBuffer: MAX_OUTPUT,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_PAGER: 'cat', LC_ALL: 'C' },
    })
    if (result.error || result.status === null)
      return { status: 127, stdout: Buffer.alloc(0), stderr: result.error?.message ?? 'git was stopped' }
    return { status: result.status, stdout: result.stdout, stderr: result.stderr.toString() }
  }
}

/** The tree without files, which every repository knows. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const REGULAR = /^100/

function toDate(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().slice(0, 10)
}

function splitNul(output: Buffer): string[] {
  return output.toString('utf8').split('\0').filter(Boolean)
}

/** An entry of `ls-files --stage`, unless it is a symbolic link or a submodule. */
function toStaged(entry: string): { file: string } | undefined {
  const match = /^(\d{6}) \w+ \d\t([^]*)$/.exec(entry)
  return match && REGULAR.test(match[1] ?? '') ? { file: match[2] ?? '' } : undefined
}

/** Reads `diff --raw -z`: a header, then one path, or two for a rename. */
function toChanges(fields: readonly string[]): Change[] {
  const changes: Change[] = []
  for (let at = 0; at < fields.length; at++) {
    const header = /^:(\d{6}) (\d{6}) \S+ \S+ ([A-Z])/.exec(fields[at] ?? '')
    if (!header) continue
    const [, , mode = '', status = ''] = header
    const from = fields[++at] ?? ''
    const file = status === 'R' || status === 'C' ? (fields[++at] ?? '') : from
    if (status === 'D') changes.push({ file, from, kind: 'deleted' })
    else if (!REGULAR.test(mode)) continue
    else if (status === 'R') changes.push({ file, from, kind: 'renamed' })
    else changes.push({ file, from: file, kind: status === 'A' || status === 'C' ? 'added' : 'modified' })
  }
  return changes
}
