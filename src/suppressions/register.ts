import { countReasons } from './boilerplate.ts'
import type { Comparable } from './compare.ts'
import { getDaysBetween } from './dates.ts'
import { isSuppressionFile, parseSuppressionFile } from './files.ts'
import { type JudgeOptions, judgeSuppression } from './judge.ts'
import { readDirectives } from './parse.ts'
import { repairInText } from './repair.ts'
import { TextLines } from './text-lines.ts'
import type { Directive, Severity, SuppressionState, Tool } from './types.ts'

export interface RegisterEntry {
  /** Relative to the root. */
  readonly file: string
  readonly line: number
  readonly tool: Tool
  readonly directive: string
  readonly ruleIds: readonly string[]
  /** Of the worst rule of ours that it names; medium where none is known. */
  readonly severity: Severity
  readonly state: SuppressionState
  /** One sentence. */
  readonly explanation: string
  /** The comment as it could stand, for a person to complete; null where nothing can be proposed. */
  readonly suggestion: string | null
  /** Does the policy ask it for a justification? */
  readonly governed: boolean
  readonly reason: string | null
  readonly owner: string | null
  /** False when the policy or, without a list there, the CODEOWNERS file does not name the owner. */
  readonly isOwnerKnown: boolean
  readonly ticket: string | null
  /** As written. */
  readonly expires: string | null
  /** Negative when it has expired; null without a date. */
  readonly daysLeft: number | null
  /** ISO date since when its line reads as it does; null for what is not committed. Only where it was asked for. */
  readonly since?: string | null
  /** Who committed that line. Only where it was asked for. */
  readonly by?: string | null
  /** How many findings it hides. Only where it was asked for and can be told. */
  readonly hides?: number
}

/** An entry with what tells it apart from others of its file. */
export interface ListedSuppression extends RegisterEntry {
  /** The code of the line that it acts on, without white space; empty for one that acts on more. */
  readonly subject: string
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
  readonly govern?: 'security' | 'all' | undefined
  readonly maxDays?: Readonly<Partial<Record<Severity, number>>> | undefined
  readonly warnDays?: number | undefined
  readonly findSeverity: (ruleIds: readonly string[]) => Severity | undefined
  readonly isKnownOwner?: ((owner: string) => boolean) | undefined
  readonly isKnownRule?: ((bareId: string) => boolean) | undefined
}

/** Every directive of a file that silences something or was meant to, in the order of the lines. */
export function findDirectives(file: string, text: string): Directive[] {
  const { directives, voids } = readDirectives(text, { filename: file })
  return [...directives, ...voids, ...parseSuppressionFile(file, text)]
    .filter(({ kind }) => kind !== 'enable')
    .sort((a, b) => a.place.line - b.place.line)
}

/** Lists every suppression of one file with its verdict; `governed` tells those that the policy asks about. */
export function listSuppressions(file: string, text: string, options: RegisterOptions): ListedSuppression[] {
  const directives = findDirectives(file, text)
  if (directives.length === 0) return []
  const reasons = countReasons(directives)
  const lines = new TextLines(text)
  const stacked = countPlaces(directives)
  return directives.map((directive) => {
    const isAlone = stacked.get(toKey(directive)) === 1 && !isSuppressionFile(file)
    return toEntry(file, lines, directive, isAlone, reasons, options)
  })
}

function countPlaces(directives: readonly Directive[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const directive of directives) counts.set(toKey(directive), (counts.get(toKey(directive)) ?? 0) + 1)
  return counts
}

function toKey({ place }: Directive): string {
  return `${String(place.line)}:${String(place.column)}`
}

function toEntry(
  file: string,
  lines: TextLines,
  directive: Directive,
  isAlone: boolean,
  reasons: ReadonlyMap<string, number>,
  options: RegisterOptions,
): ListedSuppression {
  const { today, isKnownOwner } = options
  const severity = options.findSeverity(directive.ruleIds) ?? 'medium'
  const { state, explanation, governed } = judgeSuppression(directive, {
    ...toJudgeOptions(options),
    reasons,
    severity,
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
    severity,
    state,
    explanation,
    suggestion: isAlone ? (repairInText(directive, state, severity, options, lines) ?? null) : null,
    governed,
    reason: directive.reason ?? null,
    owner: owner ?? null,
    isOwnerKnown: owner === undefined || isKnownOwner?.(owner) !== false,
    ticket: ticket ?? null,
    expires: expires?.raw ?? null,
    daysLeft: expires?.date === undefined ? null : getDaysBetween(today, expires.date),
    subject: getSubject(directive, lines),
  }
}

/** A directive as two states of its file are compared by it. */
export function toComparable(directive: Directive, lines: TextLines): Comparable & { readonly source: Directive } {
  const { tool, ruleIds, reason, metadata } = directive
  return {
    tool,
    directive: directive.directive,
    ruleIds,
    reason: reason ?? null,
    owner: metadata.owner ?? null,
    expires: metadata.expires?.raw ?? null,
    subject: getSubject(directive, lines),
    source: directive,
  }
}

/** What the policy says, in the form in which a directive is judged. */
export function toJudgeOptions({
  today,
  govern,
  maxDays,
  warnDays,
  isKnownOwner,
  isKnownRule,
}: Omit<RegisterOptions, 'findSeverity'>): JudgeOptions {
  return {
    today,
    ...(govern ? { govern } : {}),
    ...(maxDays ? { maxDays } : {}),
    ...(warnDays === undefined ? {} : { warnDays }),
    isKnownOwner,
    isKnownRule,
  }
}

/** The code that the directive is about, so that the same comment above other code counts as another one. */
function getSubject({ kind, scope, place }: Directive, lines: TextLines): string {
  if (kind !== 'disable-line' && kind !== 'disable-next-line') return ''
  const parts = lines.getAround(place)
  for (let line = place.endLine + 1; line <= Math.min(scope.endLine, scope.startLine + 1); line += 1)
    if (line >= scope.startLine) parts.push(lines.getBeginning(line))
  return parts.join('').replace(/\s+/g, '')
}
