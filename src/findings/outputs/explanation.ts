import type { Explanation } from '../explanation.ts'
import type { Finding, TraceStep } from '../types.ts'
import { getFrame } from '../frame.ts'
import { toLogText } from '../hostile.ts'
import { printFinding } from './text.ts'
import type { View } from './view.ts'

/** The explanation for a person at a terminal. */
export function printExplanation(explanation: Explanation, view: View): string {
  const { file, line, findings, hidden, sinks, routes, calls, notes } = explanation
  const parts: string[] = []
  const width = String(line + 1).length
  parts.push(
    [
      `${toLogText(file)}:${line}`,
      ...getFrame(view.lines, { file, line, column: 1, class: findings[0]?.class ?? '' }).map(
        ({ line: number, text, isMarked }) =>
          `  ${isMarked ? '>' : ' '} ${String(number).padStart(width)} | ${toLogText(text)}`.trimEnd(),
      ),
    ].join('\n'),
  )
  for (const finding of findings) {
    const { suppression } = finding
    parts.push(printFinding(finding, view))
    if (suppression && !view.isLive(finding))
      parts.push(
        `  Not shown by the check: a suppression on line ${suppression.line} holds until ${toLogText(suppression.expires ?? 'ever')}.`,
      )
    parts.push(...findOtherPlaces(finding).map((step) => printStep(step, view)))
  }
  for (const { ruleId, why } of hidden) parts.push(`${ruleId} reports the line, but ${why}.`)
  for (const { rules, sink, value, isReported, reasons } of sinks) {
    if (isReported) continue
    parts.push(
      [
        `${rules.join(', ')} looked at \`${toLogText(value)}\` for ${toLogText(sink)} and ${rules.length === 1 ? 'is' : 'are'} silent:`,
        ...reasons.map((reason) => `  - ${toLogText(reason)}`),
      ].join('\n'),
    )
  }
  for (const { method, path, guards, notes: remarks } of routes)
    parts.push(
      [
        `Route ${method.toUpperCase()} ${toLogText(path ?? '(computed path)')}:`,
        ...(guards.length === 0
          ? ['  - nothing is seen to look at who the caller is']
          : guards.map((text) => `  - ${toLogText(text)}`)),
        ...remarks.map((text) => `  - ${toLogText(text)}`),
      ].join('\n'),
    )
  if (findings.length === 0 && hidden.length === 0 && sinks.length === 0 && routes.length === 0)
    parts.push(printNothing(calls))
  return `${[...parts, ...notes.map(toLogText)].join('\n\n')}\n`
}

/** The stops that the frame of the finding does not show, each line once. */
function findOtherPlaces(finding: Finding): TraceStep[] {
  const seen = new Set([`${finding.file}:${finding.line}`])
  return finding.trace.filter(({ file, line }) => {
    const key = `${file}:${line}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** One stop of the value, with the code around it. */
function printStep(step: TraceStep, view: View): string {
  const width = String(step.line + 1).length
  return [
    `  ${toLogText(step.file)}:${step.line}:${step.column}  ${toLogText(step.text)}`,
    ...getFrame(view.lines, { ...step, class: '' }).map(({ line, text, isMarked }) =>
      `  ${isMarked ? '>' : ' '} ${String(line).padStart(width)} | ${toLogText(text)}`.trimEnd(),
    ),
  ].join('\n')
}

function printNothing(calls: Explanation['calls']): string {
  const head = 'No rule reports this line, and no dangerous place or route that vetlint knows begins on it.'
  if (calls.length === 0) return head
  return [
    head,
    ...calls.map(({ text, path }) =>
      path === null
        ? `  - \`${toLogText(text)}()\` does not resolve to anything known`
        : `  - \`${toLogText(text)}()\` is \`${toLogText(path)}\`, which is no dangerous place for any rule here`,
    ),
  ].join('\n')
}
