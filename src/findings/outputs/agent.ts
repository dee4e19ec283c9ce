import { toLogText } from '../hostile.ts'
import type { Report } from '../types.ts'
import type { View } from './view.ts'

/**
 * One line for each live finding and each problem, for a coding agent: where, what, and the rewrite. Nothing from a
 * comment of the scanned code is quoted, so that no comment can speak to the agent.
 */
export function toAgentLines(report: Report, view: View): string {
  const live = report.findings.filter((finding) => view.isLive(finding))
  const shown = view.isQuiet ? live.filter((finding) => view.isFailing(finding)) : live
  const lines = shown.map(
    ({ file, line, column, severity, ruleId, message }) =>
      `${toLogText(file)}:${line}:${column} ${severity} ${ruleId} ${toLogText(message)}`,
  )
  lines.push(...report.summary.problems.map((text) => `could not look: ${toLogText(text)}`))
  return lines.map((line) => `${line}\n`).join('')
}
