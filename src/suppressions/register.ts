import { countReasons } from './boilerplate.ts'
import type { CodeOwners } from './code-owners.ts'
import { getDaysBetween } from './dates.ts'
import { parseSuppressionFile } from './files.ts'
import { judgeSuppression } from './judge.ts'
import { parseDirectives } from './parse.ts'
import type { Directive, Severity, SuppressionState, Tool } from './types.ts'

export interface RegisterEntry {
  /** Relative to the root. */
  readonly file: string
  readonly line: number
  readonly tool: Tool
  readonly directive: string
  readonly ruleIds: readonly string[]
  readonly state: SuppressionState
  readonly explanation: string
  /** Does the policy ask it for a justification? */
  readonly governed: boolean
  readonly reason: string | null
  readonly owner: string | null
  /** False when there is a CODEOWNERS file and it does not name the owner. */
  readonly isOwnerKnown: boolean
  readonly ticket: string | null
  /** As written. */
  readonly expires: string | null
  /** Negative when it has expired; null without a date. */
  readonly daysLeft: number | null
}

export interface Register {
  /** ISO date. */
  readonly today: string
  /** In the order of the files, then of the lines. */
  readonly entries: readonly RegisterEntry[]
  /** Files that were read. */
  readonly files: number
  readonly skipped: readonly { readonly file: string; readonly why: string }[]
}

export interface RegisterOptions {
  /** ISO date. */
  readonly today: string
  readonly govern?: 'security' | 'all'
  readonly maxDays?: Readonly<Partial<Record<Severity, number>>>
  readonly findSeverity: (ruleIds: readonly string[]) => Severity | undefined
  readonly codeOwners?: CodeOwners | undefined
}

/** Lists every suppression of one file with its verdict; `governed` tells those that the policy asks about. */
export function listSuppressions(file: string, text: string, options: RegisterOptions): RegisterEntry[] {
  const comments = parseDirectives(text, { filename: file })
  const directives = [...comments, ...parseSuppressionFile(file, text)].filter(({ kind }) => kind !== 'enable')
  if (directives.length === 0) return []
  const reasons = countReasons(comments)
  return directives.map((directive) => toEntry(file, directive, reasons, options))
}

function toEntry(
  file: string,
  directive: Directive,
  reasons: ReadonlyMap<string, number>,
  options: RegisterOptions,
): RegisterEntry {
  const { today, codeOwners } = options
  const severity = options.findSeverity(directive.ruleIds)
  const { state, explanation, governed } = judgeSuppression(directive, {
    today,
    reasons,
    ...(options.govern ? { govern: options.govern } : {}),
    ...(options.maxDays ? { maxDays: options.maxDays } : {}),
    ...(severity ? { severity } : {}),
    // Without rules, ESLint and oxlint silence every rule there is, ours among them.
    hidesFinding: directive.blanket && directive.ruleIds.length === 0 && /^(?:eslint|oxlint)$/.test(directive.tool),
  })
  const { owner, expires, ticket } = directive.metadata
  return {
    file,
    line: directive.place.line,
    tool: directive.tool,
    directive: directive.directive,
    ruleIds: directive.ruleIds,
    state,
    explanation,
    governed,
    reason: directive.reason ?? null,
    owner: owner ?? null,
    isOwnerKnown: owner === undefined || !codeOwners || codeOwners.has(owner),
    ticket: ticket ?? null,
    expires: expires?.raw ?? null,
    daysLeft: expires?.date === undefined ? null : getDaysBetween(today, expires.date),
  }
}
