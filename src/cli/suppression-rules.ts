import { parse } from 'yaml'
import {
  APPROVALS_FILE,
  Approvals,
  POLICY_FILE,
  PolicyError,
  type SuppressionPolicy,
  readApprovals,
  readPolicy,
} from '../gate/policy.ts'
import { findOwners } from '../gate/register.ts'
import type { SuppressionRules } from '../gate/suppress.ts'
import plugin from '../index.ts'
import { UsageError } from './git.ts'
import { findRuleDocs } from './rule-docs.ts'
import { findPackRule, loadBundles } from './semgrep/pack.ts'

/** What judges suppressions and is itself no part of what is judged. */
export interface Rulebook {
  readonly rules: SuppressionRules
  readonly policy: SuppressionPolicy
  /** The files that say it, as far as they are there; on a pull request the base branch owns them. */
  readonly files: readonly string[]
}

export interface RulebookOptions {
  /** ISO date. */
  readonly today: string
  /** `all` takes the place of what the policy says. */
  readonly govern?: 'all' | undefined
  /** Is there a base that may have approved what is new? */
  readonly hasBase: boolean
  /** Where the files come from, for messages: empty, or ` at origin/main`. */
  readonly where: string
}

/** Reads policy, code owners and approvals. Throws a `UsageError` for a file that cannot be understood. */
export function readRulebook(readText: (file: string) => string | undefined, options: RulebookOptions): Rulebook {
  const policy = read(POLICY_FILE, readText, options.where, readPolicy) ?? {}
  const owners = findOwners(policy, readText)
  const approvalsFile = policy.approvals?.file ?? APPROVALS_FILE
  const given =
    policy.approvals && options.hasBase ? (read(approvalsFile, readText, options.where, readApprovals) ?? []) : []
  return {
    policy,
    files: [POLICY_FILE, approvalsFile, ...(owners.file === undefined ? [] : [owners.file])],
    rules: {
      today: options.today,
      govern: options.govern ?? policy.govern,
      maxDays: policy.maxDays,
      warnDays: policy.warnDays,
      isKnownOwner: owners.isKnown,
      isKnownRule,
      findClassOfRule,
      approvals:
        policy.approvals && options.hasBase
          ? { from: policy.approvals.from, given: new Approvals(given, options.today) }
          : undefined,
    },
  }
}

function read<Value>(
  file: string,
  readText: (file: string) => string | undefined,
  where: string,
  toValue: (value: unknown) => Value,
): Value | undefined {
  const text = readText(file)
  if (text === undefined) return undefined
  try {
    return toValue(parse(text))
  } catch (error) {
    const problem = error instanceof PolicyError ? error.message : `it is no YAML (${toFirstLine(error)})`
    throw new UsageError(`${file}${where} cannot be obeyed: ${problem}. Correct the file.`)
  }
}

function toFirstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 160).replace(/:$/, '') ?? ''
}

/** The class of a rule of the plugin or of the pack. */
export function findClassOfRule(ruleId: string): string | undefined {
  return findRuleDocs(plugin, ruleId)?.class ?? findPackRule(ruleId)?.classId
}

/** Without a build the pack's rules are not known, so every name of one will do. */
function isKnownRule(bareId: string): boolean {
  if (findClassOfRule(bareId) !== undefined) return true
  if (bareId.startsWith('vetlint-')) return loadBundles().length === 0 || bareId.startsWith('vetlint-suppressions-')
  return false
}
