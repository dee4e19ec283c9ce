import type { Trend } from '../findings/outputs/trend.ts'
import { type TrendInputs, createTrend } from '../gate/trend.ts'
import type { SuppressionRules } from '../gate/suppress.ts'
import type { Content } from './content.ts'
import { type Change, type Git, UsageError } from './git.ts'

/** What the command was asked to compare. */
export interface TrendRequest {
  /** `BASE..HEAD`, or `BASE` for BASE and the work tree. */
  readonly range: string
  readonly root: string
  readonly git: Git | undefined
  readonly content: Content
  /** The files of the work tree. */
  readonly files: readonly string[]
  readonly isWanted: (file: string) => boolean
  readonly rules: SuppressionRules
}

/** Compares the suppressions of two commits, or of a commit and the work tree. Throws a `UsageError`. */
export function findTrend({ range, root, git, content, files, isWanted, rules }: TrendRequest): Trend {
  if (!git) throw new UsageError(`--trend needs a git repository, and ${root} is in none. Name one with --root.`)
  const parts = range.split('..')
  const [base = '', head] = parts
  if (parts.length > 2 || base === '' || base.startsWith('.') || head?.startsWith('.') === true)
    throw new UsageError(`--trend wants BASE..HEAD, or BASE alone for the work tree, not "${range}".`)
  const from = toSide(git, base, isWanted)
  const to: TrendInputs =
    head === undefined
      ? {
          ref: 'the work tree',
          date: rules.today,
          files: files.filter(isWanted),
          readTexts: (list) => readTexts(list, content.readText),
        }
      : toSide(git, head === '' ? 'HEAD' : head, isWanted)
  const commit = git.resolve(base)
  const changes =
    head === undefined ? git.listChangesSince(commit) : git.listChangesBetween(commit, git.resolve(head || 'HEAD'))
  return createTrend(from, to, rules, toOldPath(changes))
}

function toSide(git: Git, ref: string, isWanted: (file: string) => boolean): TrendInputs {
  const commit = git.resolve(ref)
  return {
    ref,
    date: git.getDate(commit),
    files: git.listTree(commit).filter(isWanted),
    readTexts: (list) => git.readFiles(commit, list),
  }
}

function toOldPath(changes: readonly Change[]): (file: string) => string | undefined {
  const old = new Map(changes.map(({ file, from }) => [file, from]))
  return (file) => old.get(file)
}

function readTexts(files: readonly string[], read: (file: string) => string | undefined): Map<string, string> {
  return new Map(
    files.flatMap((file) => {
      const text = read(file)
      return text === undefined ? [] : [[file, text] as const]
    }),
  )
}
