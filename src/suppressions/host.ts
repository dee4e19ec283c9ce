import { countReasons } from './boilerplate.ts'
import { addDays } from './dates.ts'
import { isHarmless, isHonoured, judgeSuppression, MAX_DAYS } from './judge.ts'
import { parseDirectives } from './parse.ts'
import { PROPOSED_DAYS, repair } from './repair.ts'
import type { Comment, Directive, Judgement, Severity, SuppressionState } from './types.ts'

/** A comment as parsers of the ESTree family give it. */
export interface HostComment {
  readonly type: string
  readonly value: string
  readonly range: readonly [number, number]
  readonly loc: {
    readonly start: { readonly line: number; readonly column: number }
    readonly end: { readonly line: number; readonly column: number }
  }
}

export interface BreachOptions {
  /** ISO date. */
  readonly today: string
  readonly govern?: 'security' | 'all'
  readonly maxDays?: Readonly<Partial<Record<Severity, number>>>
  /** The worst severity among rules of ours; undefined when none of them is. */
  readonly findSeverity: (ruleIds: readonly string[]) => Severity | undefined
}

/** What is wrong with a suppression, by what has to be done about it: each belongs to one rule. */
export type BreachKind = 'blanket' | 'config' | 'expired' | 'unjustified'

/** A governed directive that does not deserve to suppress anything. */
export interface Breach<Host extends HostComment = HostComment> {
  readonly kind: BreachKind
  readonly state: SuppressionState
  readonly directive: Directive
  readonly comment: Host
  readonly severity: Severity
  /** Its rules and its reason for a message: cut, on one line. */
  readonly rules: string
  readonly reason: string
  readonly expires: string
  /** Longest window in days, and the last date within it. */
  readonly days: number
  readonly latest: string
  /** The date that a template proposes. */
  readonly proposed: string
  /** The comment with what is missing: undefined where a person has to think first, or where the comment holds more than this directive. */
  readonly repaired: string | undefined
}

const parsed = new WeakMap<readonly HostComment[], readonly Directive[]>()

/** The directives in a host parser's comments; parsed once for each array of comments. */
export function parseHostComments(text: string, comments: readonly HostComment[]): readonly Directive[] {
  let directives = parsed.get(comments)
  if (!directives) {
    directives = parseDirectives(text, { comments: comments.map(toComment) })
    parsed.set(comments, directives)
  }
  return directives
}

function toComment({ type, value, loc }: HostComment): Comment {
  return {
    text: value,
    kind: type === 'Block' ? 'block' : 'line',
    line: loc.start.line,
    column: loc.start.column + 1,
    endLine: loc.end.line,
    endColumn: loc.end.column + 1,
    ...(type === 'Shebang' ? { marker: '#!' } : {}),
  }
}

/** Every governed directive of a script that suppresses without justification, in the order of the file. */
export function findBreaches<Host extends HostComment>(
  text: string,
  comments: readonly Host[],
  options: BreachOptions,
): Breach<Host>[] {
  const directives = parseHostComments(text, comments)
  if (directives.length === 0) return []
  const byPlace = new Map(
    comments.map((comment) => [toKey(comment.loc.start.line, comment.loc.start.column + 1), comment]),
  )
  const reasons = countReasons(directives)
  const stacked = countByPlace(directives)
  return directives.flatMap((directive) => {
    const key = toKey(directive.place.line, directive.place.column)
    const comment = byPlace.get(key)
    // A line comment with ESLint's keyword for ranges means something to oxlint alone.
    if (!comment || (directive.tool === 'oxlint' && directive.directive.startsWith('eslint'))) return []
    const severity = options.findSeverity(directive.ruleIds) ?? 'medium'
    const judgement = judgeSuppression(directive, {
      ...options,
      severity,
      reasons,
      hidesFinding: hidesEvery(directive),
    })
    if (!judgement.governed || isHonoured(judgement.state) || isHarmless(judgement.state)) return []
    const days = options.maxDays?.[severity] ?? MAX_DAYS[severity]
    const latest = addDays(options.today, days)
    const proposed = addDays(options.today, Math.min(days, PROPOSED_DAYS))
    const { state } = judgement
    const date = state === 'too-long' ? latest : proposed
    return {
      kind: toBreachKind(directive, judgement),
      state,
      directive,
      comment,
      severity,
      rules: toList(directive),
      reason: toQuote(directive.reason ?? ''),
      expires: toQuote(directive.metadata.expires?.raw ?? ''),
      days,
      latest,
      proposed,
      repaired: stacked.get(key) === 1 ? repair(directive, state, severity, date, toComment(comment)) : undefined,
    }
  })
}

function toKey(line: number, column: number): string {
  return `${String(line)}:${String(column)}`
}

function countByPlace(directives: readonly Directive[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { place } of directives) {
    const key = toKey(place.line, place.column)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Without rules, ESLint and oxlint silence every rule there is, ours among them. */
function hidesEvery({ tool, blanket, ruleIds }: Directive): boolean {
  return blanket && ruleIds.length === 0 && (tool === 'eslint' || tool === 'oxlint')
}

/** Which of the four rules a directive that does not hold belongs to. */
export function toBreachKind(directive: Directive, { state }: Judgement): BreachKind {
  if (state === 'expired' || state === 'malformed') return 'expired'
  if (directive.kind === 'config') return 'config'
  return state === 'blanket' ? 'blanket' : 'unjustified'
}

/** Longest quotation of a comment in a message; comments are hostile text. */
const MAX_QUOTE = 60

function toList({ ruleIds: [first, ...others] }: Directive): string {
  if (first === undefined) return 'a finding'
  const name = `\`${toQuote(first)}\``
  return others.length === 0 ? name : `${name} and ${String(others.length)} more`
}

/** One line without control, bidi and zero-width characters, cut. */
function toQuote(text: string): string {
  const plain = text.replace(/[\p{C}\s`]+/gu, ' ').trim()
  return plain.length <= MAX_QUOTE ? plain : `${plain.slice(0, MAX_QUOTE - 1)}…`
}
