import type { RawFinding } from '../findings/finding.ts'
import type { TraceStep } from '../findings/types.ts'
import type { AskedRule, InspectedFile } from '../inspect/lint.ts'
import { inspectReports } from '../inspect/traces.ts'

export type { AskedRule, InspectedFile }

/** A file with findings, and how to look at it again. */
export interface TraceSource {
  readonly file: InspectedFile
  readonly rules: readonly AskedRule[]
}

/**
 * Adds to ESLint's findings of one file the way of each value, which ESLint itself does not carry. `toRelative` gives
 * a path relative to the root, or undefined for one outside.
 */
export function addTraces(
  findings: readonly RawFinding[],
  source: TraceSource,
  toRelative: (path: string) => string | undefined,
): RawFinding[] {
  const reports = inspectReports(source.file, source.rules)
  return findings.map((finding) => {
    const report = reports.find(
      ({ rule, line, column }) => rule === finding.ruleId && line === finding.line && column === finding.column,
    )
    const stops = report?.stops ?? []
    if (stops.length === 0) return finding
    return {
      ...finding,
      trace: stops.flatMap(({ file, line, column, text }): TraceStep[] => {
        const relative = file === undefined ? finding.file : toRelative(file)
        return relative === undefined ? [] : [{ file: relative, line, column, text }]
      }),
    }
  })
}
