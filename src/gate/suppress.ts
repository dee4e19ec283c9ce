import { compareSeverity } from '../catalogue/severity.ts'
import { type RawFinding, findClass } from '../findings/finding.ts'
import { redact } from '../findings/redact.ts'
import type { ListedSuppression, Severity, Suppression } from '../findings/types.ts'
import {
  type AppliedSuppression,
  type BreachKind,
  type Comparable,
  type Directive,
  type Judgement,
  MAX_DAYS,
  TextLines,
  applySuppressions,
  compareSuppressions,
  countReasons,
  findDirectives,
  isConfigFile,
  isHarmless,
  isHonoured,
  isSuppressionFile,
  judgeSuppression,
  proposeDate,
  toBreachKind,
  toComparable,
} from '../suppressions/index.ts'
import type { Approvals } from './policy.ts'

export { isHarmless, isHonoured }
export type { Directive }

/** By what a directive is judged. */
export interface SuppressionRules {
  /** ISO date. */
  readonly today: string
  readonly govern?: 'security' | 'all' | undefined
  /** Longest windows in days. */
  readonly maxDays?: Readonly<Partial<Record<Severity, number>>> | undefined
  readonly warnDays?: number | undefined
  readonly isKnownOwner?: ((owner: string) => boolean) | undefined
  /** Is there a rule of ours with this id, without the plugin's name? */
  readonly isKnownRule?: ((bareId: string) => boolean) | undefined
  /** The class of a rule of ours by its bare id, to know how severe what a directive names is. */
  readonly findClassOfRule: (ruleId: string) => string | undefined
  /** From this severity on a new suppression needs an approval. */
  readonly approvals?: { readonly from: Severity; readonly given: Approvals } | undefined
}

/** What is known of one file. */
export interface SuppressOptions {
  readonly rules: SuppressionRules
  /** Gives the text before the change, undefined for a file that was not there; undefined where nothing is compared. */
  readonly readBefore: (() => string | undefined) | undefined
  /** Would a finding of this directive's rules have been seen in this run? */
  readonly canTellUnused: (directive: Directive) => boolean
}

export interface SuppressedFile {
  /** For each finding, in the order given, the directive that names it. */
  readonly suppressions: readonly (Suppression | null)[]
  /** Findings about directives that justify nothing. */
  readonly governance: readonly RawFinding[]
  /** What is governed, in the order of the lines. */
  readonly listed: readonly ListedSuppression[]
  /** Places, as `line`, of directives that have lapsed and that the change does not touch. */
  readonly lapsedBefore: ReadonlySet<number>
}

const NOTHING: Omit<SuppressedFile, 'suppressions'> = { governance: [], listed: [], lapsedBefore: new Set() }

/**
 * Judges the directives of one file and matches them with its findings. A directive that does not hold hides nothing and
 * is a finding itself; what a blanket directive hides comes back with it.
 */
export function suppressFile(
  file: string,
  text: string,
  findings: readonly RawFinding[],
  options: SuppressOptions,
): SuppressedFile {
  const { rules } = options
  const all = findDirectives(file, text)
  if (all.length === 0) return { suppressions: findings.map(() => null), ...NOTHING }
  const changes = toChanges(file, text, all, options.readBefore)
  const judge = new Judge(file, countReasons(all), rules, changes)
  // What a file of suppressions holds is about other files.
  const directives = isSuppressionFile(file) ? [] : all
  const suppressible = findings.map((finding) => ({ ...finding, tool: toHost(finding) }))
  const applied = applySuppressions(suppressible, directives, (directive, named) => judge.ask(directive, named))
  const unused = new Set(applied.unused.filter(options.canTellUnused))
  const verdicts = new Map<Directive, Judgement>()
  for (const directive of all) verdicts.set(directive, judge.ask(directive, [], unused.has(directive)))
  const governed = all.filter((directive) => verdicts.get(directive)?.governed === true)
  return {
    suppressions: applied.suppressions.map((suppression, at) => toSuppression(suppression, findings[at])),
    governance: toGovernance(file, governed, verdicts, rules, judge),
    listed: governed.map((directive) => toListed(file, directive, verdicts.get(directive), changes, judge)),
    lapsedBefore: new Set(
      governed
        .filter((directive) => verdicts.get(directive)?.state === 'expired' && changes?.get(directive) === 'kept')
        .map(({ place }) => place.line),
    ),
  }
}

type Change = 'added' | 'changed' | 'kept'

function toChanges(
  file: string,
  text: string,
  directives: readonly Directive[],
  readBefore: SuppressOptions['readBefore'],
): ReadonlyMap<Directive, Change> | undefined {
  if (!readBefore) return undefined
  const before = readBefore()
  const toItems = (source: string, list: readonly Directive[]): (Comparable & { source: Directive })[] => {
    const lines = new TextLines(source)
    return list.map((directive) => toComparable(directive, lines))
  }
  const old = before === undefined ? [] : toItems(before, findDirectives(file, before))
  const { added, changed, kept } = compareSuppressions(old, toItems(text, directives))
  return new Map([
    ...added.map(({ source }): [Directive, Change] => [source, 'added']),
    ...changed.map(({ after }): [Directive, Change] => [after.source, 'changed']),
    ...kept.map(({ after }): [Directive, Change] => [after.source, 'kept']),
  ])
}

/** Judges each directive once. */
class Judge {
  readonly severities = new Map<Directive, Severity>()
  readonly hidden = new Map<Directive, number>()
  readonly #file: string
  readonly #reasons: ReadonlyMap<string, number>
  readonly #rules: SuppressionRules
  readonly #changes: ReadonlyMap<Directive, Change> | undefined
  readonly #verdicts = new Map<Directive, Judgement>()

  constructor(
    file: string,
    reasons: ReadonlyMap<string, number>,
    rules: SuppressionRules,
    changes: ReadonlyMap<Directive, Change> | undefined,
  ) {
    this.#file = file
    this.#reasons = reasons
    this.#rules = rules
    this.#changes = changes
  }

  ask(directive: Directive, named: readonly RawFinding[], isUnused = false): Judgement {
    const known = this.#verdicts.get(directive)
    if (known) return known
    const { govern, maxDays, warnDays, isKnownOwner, isKnownRule, today } = this.#rules
    const severity = toSeverity(directive, named, this.#rules) ?? 'medium'
    this.severities.set(directive, severity)
    this.hidden.set(directive, named.length)
    let verdict = judgeSuppression(directive, {
      today,
      severity,
      reasons: this.#reasons,
      hidesFinding: named.length > 0,
      isKnownOwner,
      isKnownRule,
      ...(govern ? { govern } : {}),
      ...(maxDays ? { maxDays } : {}),
      ...(warnDays === undefined ? {} : { warnDays }),
    })
    if (isUnused && isHonoured(verdict.state))
      verdict = { ...verdict, state: 'unused', explanation: 'It hides no finding any more; remove it.' }
    else if (verdict.governed && isHonoured(verdict.state) && !this.#isApproved(directive, severity))
      verdict = {
        ...verdict,
        state: 'unapproved',
        explanation: 'A new suppression of this severity needs an entry among the approvals of the base branch.',
      }
    this.#verdicts.set(directive, verdict)
    return verdict
  }

  /** What was there before is not asked again; where nothing is compared, nothing is new. */
  #isApproved(directive: Directive, severity: Severity): boolean {
    const { approvals } = this.#rules
    const change = this.#changes?.get(directive)
    if (!approvals || (change !== 'added' && change !== 'changed')) return true
    if (compareSeverity(severity, approvals.from) < 0) return true
    const { owner = null, expires } = directive.metadata
    return (
      expires?.date !== undefined &&
      approvals.given.take({ file: this.#file, ruleIds: directive.ruleIds, owner, expires: expires.date })
    )
  }
}

function toHost({ tool }: RawFinding): 'eslint' | 'semgrep' {
  return tool === 'semgrep' ? 'semgrep' : 'eslint'
}

/** The most severe of what a directive hides or names; undefined when it names nothing that we know. */
function toSeverity(
  directive: Directive,
  named: readonly RawFinding[],
  { findClassOfRule }: SuppressionRules,
): Severity | undefined {
  const classes = [
    ...named.map(({ classId }) => classId),
    ...directive.ruleIds.map((id) => findClassOfRule(id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('.')) + 1))),
  ]
  let worst: Severity | undefined
  for (const id of classes) {
    const severity = id === undefined ? undefined : findClass(id)?.severity
    if (severity && (!worst || compareSeverity(severity, worst) > 0)) worst = severity
  }
  return worst
}

function toSuppression(applied: AppliedSuppression | null, finding: RawFinding | undefined): Suppression | null {
  // Semgrep itself looks past the directive, for example for its spelling.
  if (finding?.silencedByHost === false && applied && /nosem/i.test(applied.directive)) return null
  if (!applied) {
    // Semgrep took something for a directive that our grammar does not know: nobody has justified it.
    return finding?.silencedByHost === true
      ? { state: 'bare', directive: 'nosemgrep', justification: null, owner: null, expires: null, line: finding.line }
      : null
  }
  const { state, directive, justification, owner, expires, line } = applied
  return {
    state,
    directive,
    justification: justification === null ? null : redact(justification),
    owner,
    expires,
    line,
  }
}

function toListed(
  file: string,
  directive: Directive,
  verdict: Judgement | undefined,
  changes: ReadonlyMap<Directive, Change> | undefined,
  judge: Judge,
): ListedSuppression {
  const { tool, ruleIds, reason, metadata, place } = directive
  return {
    file,
    line: place.line,
    tool,
    directive: directive.directive,
    rules: [...ruleIds],
    severity: judge.severities.get(directive) ?? 'medium',
    state: verdict?.state ?? 'bare',
    explanation: verdict?.explanation ?? '',
    reason: reason === undefined ? null : redact(reason),
    owner: metadata.owner ?? null,
    expires: metadata.expires?.raw ?? null,
    hides: judge.hidden.get(directive) ?? 0,
    change: changes?.get(directive) ?? 'kept',
  }
}

const RULES: Readonly<Record<BreachKind, string>> = {
  blanket: 'no-blanket-suppression',
  config: 'no-inline-rule-config',
  expired: 'no-expired-suppression',
  unjustified: 'no-unjustified-suppression',
}

function toGovernance(
  file: string,
  directives: readonly Directive[],
  verdicts: ReadonlyMap<Directive, Judgement>,
  rules: SuppressionRules,
  judge: Judge,
): RawFinding[] {
  const isFile = isSuppressionFile(file)
  const seen = new Map<string, RawFinding & { readonly directives: number }>()
  const found: RawFinding[] = []
  for (const directive of directives) {
    const verdict = verdicts.get(directive)
    if (!verdict || isHonoured(verdict.state) || isHarmless(verdict.state)) continue
    const kind =
      isFile && !isConfigFile(file) && directive.kind === 'config'
        ? toFileBreach(verdict)
        : toBreachKind(directive, verdict)
    const severity = judge.severities.get(directive) ?? 'medium'
    const latest = proposeDate(severity, { today: rules.today, maxDays: rules.maxDays ?? MAX_DAYS })
    const finding = toFinding(file, directive, kind, `${verdict.explanation} ${getRewrite(kind, isFile, latest)}`)
    if (!isFile) {
      found.push(finding)
      continue
    }
    // A file of suppressions may hold hundreds: one finding for all that lack the same.
    const first = seen.get(`${kind} ${verdict.state}`)
    seen.set(
      `${kind} ${verdict.state}`,
      first ? { ...first, directives: first.directives + 1 } : { ...finding, directives: 1 },
    )
  }
  for (const { directives: number, ...finding } of seen.values())
    found.push(
      number === 1
        ? finding
        : { ...finding, message: `${finding.message} ${number - 1} more of this file lack the same.` },
    )
  return found
}

/** An entry of another tool's file switches nothing of ours off. */
function toFileBreach({ state }: Judgement): BreachKind {
  if (state === 'expired' || state === 'malformed') return 'expired'
  return state === 'blanket' ? 'blanket' : 'unjustified'
}

function toFinding(file: string, { place }: Directive, kind: BreachKind, message: string): RawFinding {
  const { line, column, endLine, endColumn } = place
  return {
    tool: 'vetlint',
    ruleId: RULES[kind],
    classId: kind === 'expired' ? 'expired-suppression' : 'ungoverned-suppression',
    confidence: 'high',
    file,
    line,
    column,
    endLine,
    endColumn,
    message,
  }
}

function getRewrite(kind: BreachKind, isFile: boolean, latest: string): string {
  const block = `\`(owner: @team, expires: ${latest})\``
  if (isFile && kind !== 'blanket')
    return `Remove the entry, or give a reason that ends with ${block} in a comment or in the file's own field.`
  switch (kind) {
    case 'unjustified':
      return `It hides nothing here: repair the finding, or give a reason that ends with ${block}.`
    case 'expired':
      return `It hides nothing here: repair the finding, or look again and let it end on ${latest} at the latest.`
    case 'blanket':
      return 'It hides nothing here.'
    case 'config':
      return 'A comment that switches a rule off hides nothing here: repair the finding, or silence its line alone.'
  }
}
