import { compareSeverity } from '../catalogue/severity.ts'
import { type RawFinding, findClass } from '../findings/finding.ts'
import { redact } from '../findings/redact.ts'
import type { Severity, Suppression } from '../findings/types.ts'
import {
  type AppliedSuppression,
  type Directive,
  type Judgement,
  type BreachKind,
  applySuppressions,
  countReasons,
  isHonoured,
  judgeSuppression,
  parseDirectives,
  toBreachKind,
} from '../suppressions/index.ts'

export interface SuppressOptions {
  /** ISO date. */
  readonly today: string
  /** The class of a rule of ours by its bare id, to know how severe what a directive names is. */
  readonly findClassOfRule: (ruleId: string) => string | undefined
}

export interface SuppressedFile {
  /** For each finding, in the order given, the directive that names it. */
  readonly suppressions: readonly (Suppression | null)[]
  /** Findings about directives that justify nothing. */
  readonly governance: readonly RawFinding[]
}

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
  const directives = parseDirectives(text, { filename: file })
  if (directives.length === 0) return { suppressions: findings.map(() => null), governance: [] }
  const reasons = countReasons(directives)
  const verdicts = new Map<Directive, Judgement>()
  const judge = (directive: Directive, named: readonly RawFinding[]): Judgement => {
    const severity = toSeverity(directive, named, options)
    const verdict = judgeSuppression(directive, {
      today: options.today,
      reasons,
      hidesFinding: named.length > 0,
      ...(severity ? { severity } : {}),
    })
    verdicts.set(directive, verdict)
    return verdict
  }
  const suppressible = findings.map((finding) => ({ ...finding, tool: toHost(finding) }))
  const applied = applySuppressions(suppressible, directives, judge)
  for (const directive of directives) if (!verdicts.has(directive)) judge(directive, [])
  return {
    suppressions: applied.suppressions.map((suppression, at) => toSuppression(suppression, findings[at])),
    governance: directives.flatMap((directive) => toGovernance(file, directive, verdicts.get(directive)) ?? []),
  }
}

function toHost({ tool }: RawFinding): 'eslint' | 'semgrep' {
  return tool === 'semgrep' ? 'semgrep' : 'eslint'
}

/** The most severe of what a directive hides or names; undefined when it names nothing that we know. */
function toSeverity(
  directive: Directive,
  named: readonly RawFinding[],
  { findClassOfRule }: SuppressOptions,
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

const RULES: Readonly<Record<BreachKind, string>> = {
  blanket: 'no-blanket-suppression',
  config: 'no-inline-rule-config',
  expired: 'no-expired-suppression',
  unjustified: 'no-unjustified-suppression',
}

function toGovernance(file: string, directive: Directive, verdict: Judgement | undefined): RawFinding | undefined {
  if (!verdict || !verdict.governed || isHonoured(verdict.state)) return undefined
  const kind = toBreachKind(directive, verdict)
  const { line, column, endLine, endColumn } = directive.place
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
    message: `${verdict.explanation} ${REWRITES[kind]}`,
  }
}

const REWRITES: Readonly<Record<BreachKind, string>> = {
  unjustified:
    'It hides nothing here: repair the finding, or give a reason that ends with `(owner: @team, expires: YYYY-MM-DD)`.',
  expired: 'It hides nothing here: repair the finding, or look again and write a new date.',
  blanket: 'It hides nothing here.',
  config: 'A comment that switches a rule off hides nothing here: repair the finding, or silence its line alone.',
}
