import { getLastSegment, isAboutOurs, isHonoured } from './judge.ts'
import type { Directive, Judgement, SuppressionState, Tool } from './types.ts'

export interface SuppressibleFinding {
  readonly tool: 'eslint' | 'semgrep'
  readonly ruleId: string
  readonly line: number
  /** Counts from 1; without it a finding on the line of a range's first comment stays live. */
  readonly column?: number
  readonly endLine?: number
}

/** What a finding says about the directive that names it. Only `valid` and `expiring-soon` hide the finding. */
export interface AppliedSuppression {
  readonly state: SuppressionState
  readonly directive: string
  readonly justification: string | null
  readonly owner: string | null
  readonly expires: string | null
  readonly line: number
  readonly explanation: string
}

export interface AppliedSuppressions {
  /** For each finding, in the order given, what suppresses it or tries to. */
  readonly suppressions: readonly (AppliedSuppression | null)[]
  /** Directives about our own rules that named no finding. */
  readonly unused: readonly Directive[]
}

/** Directives that may name one finding at once: the nearest ones, so that pasted ranges cost no more than the findings. */
const MAX_CANDIDATES = 16

const TOOLS: Readonly<Record<SuppressibleFinding['tool'], ReadonlySet<Tool>>> = {
  eslint: new Set(['eslint', 'oxlint', 'vetlint']),
  semgrep: new Set(['semgrep', 'vetlint']),
}

/**
 * Matches the findings of one file with its directives, which come in the order of the file. `judge` is asked once for
 * each directive, with the findings that it names, and the gate fails open: whoever reads the result lets only an
 * honoured state hide a finding.
 */
export function applySuppressions<Finding extends SuppressibleFinding>(
  findings: readonly Finding[],
  directives: readonly Directive[],
  judge: (directive: Directive, named: readonly Finding[]) => Judgement,
): AppliedSuppressions {
  const index = new DirectiveIndex(directives)
  const candidates = findings.map((finding) => index.find(finding))
  const named = new Map<Directive, Finding[]>()
  findings.forEach((finding, at) => {
    for (const directive of candidates[at] ?? []) {
      const list = named.get(directive)
      if (list) list.push(finding)
      else named.set(directive, [finding])
    }
  })
  const verdicts = new Map<Directive, Judgement>()
  for (const [directive, list] of named) verdicts.set(directive, judge(directive, list))
  const suppressions = candidates.map((list) => chooseBest(list, verdicts))
  return { suppressions, unused: directives.filter((directive) => isAboutOurs(directive) && !named.has(directive)) }
}

function chooseBest(
  candidates: readonly Directive[],
  verdicts: ReadonlyMap<Directive, Judgement>,
): AppliedSuppression | null {
  const isBest = (directive: Directive): boolean => isHonoured(verdicts.get(directive)?.state ?? 'bare')
  const directive = candidates.find(isBest) ?? candidates[0]
  const verdict = directive && verdicts.get(directive)
  if (!verdict) return null
  return {
    state: verdict.state,
    directive: directive.directive,
    justification: directive.reason ?? null,
    owner: directive.metadata.owner ?? null,
    expires: directive.metadata.expires?.raw ?? null,
    line: directive.place.line,
    explanation: verdict.explanation,
  }
}

class DirectiveIndex {
  readonly #byLine = new Map<number, Directive[]>()
  readonly #wide: Directive[] = []
  readonly #ranges = new Map<string, Directive[]>()

  constructor(directives: readonly Directive[]) {
    for (const directive of directives) {
      if (directive.isVoid === true) continue
      if (directive.kind === 'disable-line' || directive.kind === 'disable-next-line') this.#addToLines(directive)
      else this.#wide.push(directive)
    }
  }

  /** Nearest first. */
  find(finding: SuppressibleFinding): Directive[] {
    const onLine = (this.#byLine.get(finding.line) ?? []).filter((directive) => namesFinding(directive, finding))
    return [...onLine, ...this.#findRanges(finding)].slice(0, MAX_CANDIDATES)
  }

  #addToLines(directive: Directive): void {
    for (let line = directive.scope.startLine; line <= directive.scope.endLine; line += 1) {
      const list = this.#byLine.get(line)
      if (list) list.push(directive)
      else this.#byLine.set(line, [directive])
    }
  }

  /** Walks back from the finding to the directive that switched its rule on again. */
  #findRanges(finding: SuppressibleFinding): Directive[] {
    const key = `${finding.tool}\0${finding.ruleId}`
    let ranges = this.#ranges.get(key)
    if (!ranges) {
      ranges = this.#wide.filter((directive) => namesFinding(directive, finding))
      this.#ranges.set(key, ranges)
    }
    const found: Directive[] = []
    const closed = new Set<Tool>()
    for (let at = findLastBefore(ranges, finding); at >= 0 && found.length < MAX_CANDIDATES; at -= 1) {
      const directive = ranges[at]
      if (!directive || closed.has(directive.tool)) continue
      if (directive.kind === 'enable') closed.add(directive.tool)
      else if (directive.kind !== 'config') found.push(directive)
    }
    return [...found, ...ranges.filter(({ kind }) => kind === 'config')]
  }
}

/** Index of the last directive whose comment starts at or before the finding, by halving. */
function findLastBefore(directives: readonly Directive[], { line, column = 1 }: SuppressibleFinding): number {
  let low = -1
  let high = directives.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const place = directives[middle]?.place
    if (place && (place.line < line || (place.line === line && place.column <= column))) low = middle
    else high = middle - 1
  }
  return low
}

/** Would the directive's tool, or ours, take it to be about this rule? */
function namesFinding({ tool, ruleIds }: Directive, finding: SuppressibleFinding): boolean {
  if (!TOOLS[finding.tool].has(tool)) return false
  if (ruleIds.length === 0) return true
  if (tool === 'vetlint') return ruleIds.some((id) => toShortId(id) === toShortId(finding.ruleId))
  if (finding.tool === 'semgrep') return ruleIds.some((id) => getLastSegment(id) === getLastSegment(finding.ruleId))
  const ruleId = finding.ruleId.includes('/') ? finding.ruleId : `vetlint/${finding.ruleId}`
  return ruleIds.includes(ruleId)
}

function toShortId(id: string): string {
  return getLastSegment(id).replace(/^vetlint[/-]/, '')
}
