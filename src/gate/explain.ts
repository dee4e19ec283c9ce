import { compareConfidence } from '../catalogue/severity.ts'
import type { Explanation, HiddenReport } from '../findings/explanation.ts'
import type { Confidence, Finding } from '../findings/types.ts'
import { explainLine } from '../inspect/explain.ts'
import type { TraceSource } from './traces.ts'

interface Asked {
  readonly file: string
  readonly line: number
  /** What the check found on the line. */
  readonly findings: readonly Finding[]
  /** How sure a message of a rule is. */
  readonly getConfidence: (rule: string, messageId: string) => Confidence
  /** What the preset of the check reports, from this confidence on. */
  readonly minimum: Confidence
}

/** Joins what the check reports on a line with what the rules see there. Undefined when the file cannot be looked at again. */
export function explain(source: TraceSource, asked: Asked): Explanation | undefined {
  const { file, line, findings, getConfidence, minimum } = asked
  const settings = source.file.settings ?? {}
  const own: unknown = settings['vetlint']
  const all = {
    ...settings,
    vetlint: { ...(typeof own === 'object' && own !== null ? own : {}), minConfidence: 'low' },
  }
  const seen = explainLine({ ...source.file, settings: all }, line, source.rules)
  if (!seen) return undefined
  const shown = new Set(findings.map(({ ruleId }) => ruleId))
  const hidden = seen.reports
    .filter(({ rule }) => !shown.has(rule))
    .map(({ rule, messageId }): HiddenReport => {
      const confidence = getConfidence(rule, messageId)
      const why =
        compareConfidence(confidence, minimum) < 0
          ? `its confidence is ${confidence}, which the preset leaves out: --preset strict shows it`
          : 'its rule is not in the preset, or the project switches it off: --preset strict shows it'
      return { ruleId: rule, confidence, why }
    })
  const { sinks, routes, calls, notes } = seen
  return { version: 1, file, line, findings, hidden: uniqueBy(hidden), sinks, routes, calls, notes }
}

function uniqueBy(hidden: readonly HiddenReport[]): HiddenReport[] {
  return [...new Map(hidden.map((report) => [report.ruleId, report])).values()]
}
