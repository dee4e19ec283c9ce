import type { TracedReport } from '../rule.ts'
import { type AskedRule, type InspectedFile, watchRules } from './lint.ts'

/** One stop of a value, lines and columns from 1; `file` is absolute, and missing in the inspected file. */
export interface Stop {
  readonly file?: string
  readonly line: number
  readonly column: number
  readonly text: string
}

export interface InspectedReport {
  readonly rule: string
  readonly messageId: string
  readonly line: number
  readonly column: number
  /** Empty where nothing flows. */
  readonly stops: readonly Stop[]
}

/** Asks the rules about the file once more, and gives each report with the way of its value. Empty when the file cannot be read again. */
export function inspectReports(file: InspectedFile, rules: readonly AskedRule[]): readonly InspectedReport[] {
  const reports: InspectedReport[] = []
  watchRules(file, rules, { onReport: (report) => reports.push(toInspected(report)) })
  return reports
}

function toInspected({ rule, messageId, start, steps }: TracedReport): InspectedReport {
  return {
    rule,
    messageId,
    line: start.line,
    column: start.column + 1,
    stops: steps.map(({ node, text, place }) =>
      place
        ? { file: place.file, line: place.line, column: place.column, text }
        : { line: node.loc.start.line, column: node.loc.start.column + 1, text },
    ),
  }
}
