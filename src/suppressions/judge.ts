import { isBoilerplate, OWNER_PLACEHOLDER } from './boilerplate.ts'
import { addDays, getDaysBetween } from './dates.ts'
import { GRAMMAR } from './grammar.ts'
import type { Directive, Judgement, Severity, SuppressionState } from './types.ts'

export interface JudgeOptions {
  /** ISO date; nothing here reads a clock. */
  readonly today: string
  /** Severity of the most severe rule it hides; medium when the caller cannot tell. */
  readonly severity?: Severity
  /** Longest window in days from today, by severity. */
  readonly maxDays?: Readonly<Partial<Record<Severity, number>>>
  /** Days before its expiry from which a suppression is said to expire soon. */
  readonly warnDays?: number
  /** Which directives need a justification: those about security, or all of them. */
  readonly govern?: 'security' | 'all'
  /** Is this a security rule of the directive's tool? By default `isSecurityRule`. */
  readonly isSecurityRule?: (ruleId: string) => boolean
  /** Does the directive hide a finding of ours? Makes a blanket one governed. */
  readonly hidesFinding?: boolean
  /** Every reason of the file (see `countReasons`); the same one many times is boilerplate. */
  readonly reasons?: ReadonlyMap<string, number>
  /** Is there such an owner? Without it every name will do. */
  readonly isKnownOwner?: ((owner: string) => boolean) | undefined
  /** Is there a rule of ours with this id, without the plugin's name? Without it every name will do. */
  readonly isKnownRule?: ((bareId: string) => boolean) | undefined
}

/** Longest windows in days. */
export const MAX_DAYS: Readonly<Record<Severity, number>> = { critical: 30, high: 90, medium: 180, low: 365 }
export const WARN_DAYS = 15

/** Does the gate let this suppression hide its findings? Everything else fails open. */
export function isHonoured(state: SuppressionState): boolean {
  return state === 'valid' || state === 'expiring-soon'
}

/** Does a directive in this state silence nothing by itself, so that it is clutter and no danger? */
export function isHarmless(state: SuppressionState): boolean {
  return state === 'ineffective' || state === 'unused' || state === 'orphaned'
}

/** Says whether a directive is justified on a given day. */
export function judgeSuppression(directive: Directive, options: JudgeOptions): Judgement {
  const [state, explanation] = getVerdict(directive, options)
  return { state, explanation, governed: isGoverned(directive, options) }
}

function isGoverned(directive: Directive, options: JudgeOptions): boolean {
  if (directive.kind === 'enable') return false
  if (options.govern === 'all') return true
  if (options.hidesFinding === true) return true
  // What only files of suppressions are about, like vulnerabilities, has no row in the grammar.
  const row = GRAMMAR.find(({ tool }) => tool === directive.tool) ?? ALWAYS
  if (row?.security !== 'by-rule') return row?.security === 'always'
  const isSecurity = options.isSecurityRule ?? ((ruleId: string) => isSecurityRule(directive.tool, ruleId))
  return directive.ruleIds.some(isSecurity)
}

/** Rules of other tools that are about security, by the tools' own grouping. */
export function isSecurityRule(tool: Directive['tool'], ruleId: string): boolean {
  return SECURITY_RULES[tool]?.test(ruleId) ?? false
}

const SCRIPT_SECURITY =
  /^(?:vetlint|security|security-node|no-unsanitized|no-secrets|xss|@microsoft\/sdl|secure-coding|node-security|browser-security|jwt|ai-guard|llm-core)\/|(?:^|[/(])(?:no-eval|no-implied-eval|no-new-func|no-script-url|no-danger|no-danger-with-children|jsx-no-script-url|jsx-no-target-blank|no-unsafe-innerhtml|v-html|no-v-html)\)?$/
const ALWAYS = { security: 'always' } as const
const EVERY = /^/
const SECURITY_RULES: Readonly<Partial<Record<Directive['tool'], RegExp>>> = {
  eslint: SCRIPT_SECURITY,
  oxlint: SCRIPT_SECURITY,
  biome: /^lint\/security(?:\/|$)|\/noDangerouslySetInnerHtml|\/noGlobalEval$/,
  semgrep: EVERY,
  bandit: EVERY,
  gosec: EVERY,
  vetlint: EVERY,
  ruff: /^S\d*$/,
  flake8: /^S\d*$/,
  pylint:
    /^(?:exec-used|eval-used|W0122|W0123|subprocess-run-check|W1510|subprocess-popen-preexec-fn|W1509|missing-timeout|W3101|shell-injection)$/,
  hadolint: /^DL(?:3002|3004|3006|3007|3026|4001)$/,
  zizmor: EVERY,
  rubocop: /^(?:Security(?:\/|$)|Rails\/OutputSafety$)/,
  'clang-tidy': /^(?:cert-|clang-analyzer-security|android-cloexec)/,
  java: /^(?:java|kotlin|javasecurity|kotlinsecurity):S(?:2068|2070|2076|2077|2078|2083|2115|2245|2257|2612|2631|2755|3330|3649|4347|4423|4426|4433|4434|4502|4507|4544|4601|4684|4790|4830|5122|5131|5135|5144|5145|5146|5247|5332|5344|5443|5445|5527|5542|5547|5659|5679|5689|5693|5804|5808|5876|6096|6173|6287|6303|6376|6377|6384|6390|6418|6432|6437)$/,
  spotbugs:
    /INJECTION|TRAVERSAL|XSS|XXE|CRYPTO|CIPHER|WEAK_|HARD_CODE|HARDCODE|SSRF|CSRF|COOKIE|REDIRECT|DESERIALIZATION|PREDICTABLE_RANDOM|TRUST_MANAGER|SSL|TLS|PASSWORD|_SQL_|SPRING_/,
  csharp: /^(?:CA2100|CA2109|CA2119|CA2153|CA23\d\d|CA3\d{3}|CA53\d\d|SCS\d{4}|SYSLIB0011)$/,
  rust: /^(?:unsafe_code|unsafe_op_in_unsafe_fn|clippy::(?:undocumented_unsafe_blocks|multiple_unsafe_ops_per_block|missing_safety_doc))$/,
  checkov: EVERY,
  tfsec: EVERY,
  trivy: EVERY,
  gitleaks: EVERY,
  trufflehog: EVERY,
  'detect-secrets': EVERY,
  codeql: EVERY,
  snyk: EVERY,
  'golangci-lint': /^(?:gosec|bodyclose|noctx)$/,
}

function getVerdict(directive: Directive, options: JudgeOptions): [SuppressionState, string] {
  const { metadata, reason } = directive
  if (directive.kind === 'enable') return ['valid', 'It ends a suppression.']
  if (directive.isVoid === true)
    return [
      'ineffective',
      `${directive.tool} does not honour \`${directive.directive}\` in this place or spelling, so it hides nothing.`,
    ]
  if (isOrphaned(directive, options.isKnownRule))
    return ['orphaned', 'vetlint has no rule of this name, so it hides nothing; correct the name or remove it.']
  if (directive.blanket)
    return ['blanket', `\`${directive.directive}\` hides more than the rules it names; name each rule.`]
  if (reason === undefined) return ['bare', `\`${directive.directive}\` gives no reason.`]
  const { expires } = metadata
  if (expires && expires.date === undefined)
    return [
      'malformed',
      `The expiry is no date of the calendar in the form YYYY-MM-DD, so the suppression counts as expired.`,
    ]
  if (expires?.date !== undefined && expires.date < options.today)
    return ['expired', `The suppression expired on ${expires.date}.`]
  if (expires?.date === undefined)
    return ['no-expiry', 'The reason does not end with an expiry like `(owner: @team, expires: YYYY-MM-DD)`.']
  if (isBoilerplate(directive, options.reasons))
    return ['boilerplate', 'The reason does not say why the finding is harmless here.']
  return getWindowVerdict(expires.date, metadata.owner, options)
}

function getWindowVerdict(date: string, owner: string | undefined, options: JudgeOptions): [SuppressionState, string] {
  const severity = options.severity ?? 'medium'
  const maxDays = options.maxDays?.[severity] ?? MAX_DAYS[severity]
  const daysLeft = getDaysBetween(options.today, date)
  if (daysLeft > maxDays)
    return [
      'too-long',
      `A suppression of ${severity} severity may last ${String(maxDays)} days, so at most until ${addDays(options.today, maxDays)}.`,
    ]
  if ((owner === undefined || owner === OWNER_PLACEHOLDER) && (severity === 'critical' || severity === 'high'))
    return ['missing-owner', `A suppression of ${severity} severity needs an owner.`]
  if (owner !== undefined && owner !== OWNER_PLACEHOLDER && options.isKnownOwner?.(owner) === false)
    return ['unknown-owner', 'The owner is in neither the policy nor CODEOWNERS; name one that is.']
  if (daysLeft <= (options.warnDays ?? WARN_DAYS)) return ['expiring-soon', `The suppression expires on ${date}.`]
  return ['valid', `Justified until ${date}.`]
}

/** Can the directive only be about our rules? */
export function isAboutOurs({ tool, kind, ruleIds, blanket }: Directive): boolean {
  if (blanket || kind === 'enable' || ruleIds.length === 0) return false
  if (tool === 'semgrep') return ruleIds.every((id) => getLastSegment(id).startsWith('vetlint-'))
  return (
    tool === 'vetlint' || ((tool === 'eslint' || tool === 'oxlint') && ruleIds.every((id) => id.startsWith('vetlint/')))
  )
}

/** Names it nothing but rules of ours that do not exist? */
function isOrphaned(directive: Directive, isKnownRule: JudgeOptions['isKnownRule']): boolean {
  return (
    isKnownRule !== undefined && isAboutOurs(directive) && !directive.ruleIds.some((id) => isKnownRule(toBareId(id)))
  )
}

/** Semgrep puts the folder of a rule before its id. */
export function getLastSegment(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1)
}

/** A rule of ours without the name of the plugin; ids of the pack stay whole. */
export function toBareId(id: string): string {
  return getLastSegment(id).replace(/^vetlint\//, '')
}
