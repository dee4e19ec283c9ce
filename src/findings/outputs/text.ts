import { getFrame } from '../frame.ts'
import { cutQuote, toLogText } from '../hostile.ts'
import type { Finding, ListedSuppression, NotAnalysed, Owner, Report, Severity } from '../types.ts'
import { CHANGES, count, getTitle, groupReasons } from './words.ts'
import type { View } from './view.ts'

const OWNERS: readonly (readonly [Owner, string])[] = [
  ['application', 'for the people of the application'],
  ['platform', 'for the people of build and delivery'],
  ['sre', 'for the people of operations'],
]
const COLORS: Readonly<Record<Severity, number>> = { critical: 31, high: 31, medium: 33, low: 36 }
/** Files named for one reason; the JSON output has all of them. */
const MAX_NAMED = 3

/** The report for a person at a terminal: grouped by owner, with the code, the way of the value and the rewrite. */
export function toText(report: Report, view: View): string {
  const paint = (text: string, ...codes: readonly number[]): string =>
    view.isColored ? `\u001b[${codes.join(';')}m${text}\u001b[0m` : text
  const live = report.findings.filter((finding) => view.isLive(finding))
  const shown = view.isQuiet ? live.filter((finding) => view.isFailing(finding)) : live
  const parts: string[] = []
  for (const [owner, title] of OWNERS) {
    const own = shown.filter((finding) => finding.owner === owner)
    if (own.length === 0) continue
    parts.push(paint(`${count(own.length, 'finding')} ${title}`, 1))
    for (const finding of own) parts.push(printFinding(finding, view, paint))
  }
  return `${[...parts, ...printSummary(report, view, paint)].join('\n\n')}\n`
}

type Paint = (text: string, ...codes: readonly number[]) => string

const PLAIN: Paint = (text) => text

export function printFinding(finding: Finding, view: View, paint: Paint = PLAIN): string {
  const { file, line, column, severity, confidence, ruleId, suppression } = finding
  const head = `${toLogText(file)}:${line}:${column}`
  const lines = [
    `${paint(head, 1)}  ${paint(severity, COLORS[severity])}, ${confidence} confidence  ${ruleId}`,
    `  ${getTitle(finding)}: ${toLogText(finding.message)}`,
  ]
  const width = String(line + 1).length
  for (const { line: number, text, isMarked } of getFrame(view.lines, finding))
    lines.push(`  ${isMarked ? '>' : ' '} ${String(number).padStart(width)} | ${toLogText(text)}`.trimEnd())
  if (finding.trace.length > 1)
    for (const [at, step] of finding.trace.entries()) {
      const place = step.file === file ? `line ${step.line}` : `${toLogText(step.file)}:${step.line}`
      lines.push(`    ${at + 1}. ${place}: ${toLogText(step.text)}`)
    }
  if (suppression)
    lines.push(
      `  The suppression on line ${suppression.line} does not hold (${suppression.state})${
        suppression.justification === null ? '' : `: "${toLogText(cutQuote(suppression.justification))}"`
      }.`,
    )
  return lines.join('\n')
}

function printSummary(report: Report, view: View, paint: Paint): string[] {
  const { summary, findings } = report
  const parts: string[] = []
  if (summary.problems.length > 0)
    parts.push(
      [
        paint('The check could not look as asked:', 1, 31),
        ...summary.problems.map((text) => `  - ${toLogText(text)}`),
      ].join('\n'),
    )
  const failing = findings.filter((finding) => view.isFailing(finding)).length
  const hidden = view.isQuiet ? summary.findings - failing : 0
  const lines = [
    `${count(summary.findings, 'finding')}, of which ${failing} make${failing === 1 ? 's' : ''} the check fail; ${summary.suppressed} suppressed.${
      hidden > 0 ? ` ${hidden} below the threshold ${hidden === 1 ? 'is' : 'are'} not shown.` : ''
    }`,
    `${count(summary.coverage.analysed, 'file')} analysed, ${summary.coverage.notAnalysed.length} not analysed.`,
  ]
  if (!view.isQuiet) {
    lines.push(...printCoverage(summary.coverage.notAnalysed), ...summary.notes.map((text) => `  ${toLogText(text)}`))
    const soon = findings.filter((finding) => finding.suppression?.state === 'expiring-soon')
    for (const { file, suppression } of soon)
      lines.push(
        `  ${toLogText(file)}:${suppression?.line ?? 0}: the suppression expires on ${suppression?.expires ?? ''}.`,
      )
  }
  if (!view.isQuiet && report.suppressions.length > 0)
    parts.push(
      [
        paint(`${count(report.suppressions.length, 'suppression')} for the reviewer`, 1),
        ...report.suppressions.flatMap(printListed),
      ].join('\n'),
    )
  return [...parts, lines.join('\n')]
}

function printListed(item: ListedSuppression): string[] {
  const { file, line, rules, directive, state, hides, owner, expires, reason } = item
  return [
    `  ${toLogText(file)}:${line}  ${CHANGES[item.change]}, ${state}  ${toLogText(cutQuote(rules.join(', ') || directive))}`,
    `    names ${count(hides, 'finding')}; ${toLogText(owner ?? 'nobody')} answers for it until ${toLogText(cutQuote(expires ?? 'ever'))}${
      reason === null ? '' : `: "${toLogText(cutQuote(reason))}"`
    }`,
  ]
}

function printCoverage(notAnalysed: readonly NotAnalysed[]): string[] {
  return groupReasons(notAnalysed).map(({ why, files }) => {
    const named = files.slice(0, MAX_NAMED).map(toLogText).join(', ')
    const more = files.length > MAX_NAMED ? ` and ${files.length - MAX_NAMED} more` : ''
    return `  not analysed: ${named}${more} (${toLogText(why)})`
  })
}
