import { getFrame } from '../frame.ts'
import { cutQuote, showInvisible, toLogText } from '../hostile.ts'
import type { Finding, ListedSuppression, Owner, Report } from '../types.ts'
import { CHANGES, count, getTitle, groupReasons } from './words.ts'
import type { View } from './view.ts'

/** A comment on a pull request may be 65,536 characters long; the rest is counted. */
const MAX_LENGTH = 60_000
const OWNERS: readonly (readonly [Owner, string])[] = [
  ['application', 'Application'],
  ['platform', 'Build and delivery'],
  ['sre', 'Operations'],
]

/** The report for a pull request. No text of the scanned files is markup in it, mentions nobody and loads nothing. */
export function toMarkdown(report: Report, view: View): string {
  const { summary, findings } = report
  const live = findings.filter((finding) => view.isLive(finding))
  const shown = view.isQuiet ? live.filter((finding) => view.isFailing(finding)) : live
  const failing = live.filter((finding) => view.isFailing(finding)).length
  const parts = [
    `## vetlint: ${count(summary.findings, 'finding')}`,
    `${failing} ${failing === 1 ? 'makes' : 'make'} the check fail, ${summary.suppressed} suppressed. ${count(summary.coverage.analysed, 'file')} analysed, ${summary.coverage.notAnalysed.length} not analysed.`,
  ]
  if (summary.problems.length > 0)
    parts.push(
      `**The check could not look as asked:**\n\n${summary.problems.map((text) => `- ${toMarkdownText(text)}`).join('\n')}`,
    )
  let left = MAX_LENGTH - parts.join('\n\n').length
  let hidden = 0
  for (const [owner, title] of OWNERS) {
    const own = shown.filter((finding) => finding.owner === owner)
    if (own.length > 0) parts.push(`### ${title}`)
    for (const finding of own) {
      const text = printFinding(finding, view)
      left -= text.length
      if (left < 0) hidden++
      else parts.push(text)
    }
  }
  if (hidden > 0) parts.push(`${count(hidden, 'finding')} more in the full report.`)
  if (!view.isQuiet && left > 0) parts.push(...printListed(report.suppressions), ...printCoverage(report))
  return `${parts.join('\n\n')}\n`
}

function printFinding(finding: Finding, view: View): string {
  const { file, line, severity, confidence, ruleId, trace, suppression } = finding
  const { url } = view.describeRule(finding)
  const rule = url === '' ? toCode(ruleId) : `[${toCode(ruleId)}](${url})`
  const lines = [
    `**${getTitle(finding)}** ${toCode(`${file}:${line}`)} · ${severity}, ${confidence} confidence · ${rule}`,
    '',
    toMarkdownMessage(finding.message),
    '',
    toFence(
      getFrame(view.lines, finding).map(
        ({ line: number, text, isMarked }) => `${isMarked ? '>' : ' '} ${number} | ${text}`,
      ),
    ),
  ]
  if (trace.length > 1) {
    lines.push('')
    for (const [at, step] of trace.entries())
      lines.push(`${at + 1}. ${toCode(`${step.file}:${step.line}`)} ${toMarkdownMessage(step.text)}`)
  }
  if (suppression)
    lines.push(
      '',
      `The suppression on line ${suppression.line} does not hold (${suppression.state})${suppression.justification === null ? '' : `: ${toCode(cutQuote(suppression.justification))}`}.`,
    )
  return lines.join('\n')
}

/** Rows of the table for the reviewer; the JSON output has all. */
const MAX_LISTED = 100

/** What the change silences: whether a reason is true needs a person. */
function printListed(suppressions: readonly ListedSuppression[]): string[] {
  if (suppressions.length === 0) return []
  const rows = suppressions
    .slice(0, MAX_LISTED)
    .map((item) =>
      [
        toCode(`${item.file}:${item.line}`),
        CHANGES[item.change],
        item.state,
        toCode(cutQuote(item.rules.join(', ') || item.directive)),
        String(item.hides),
        toMarkdownText(item.owner ?? ''),
        toMarkdownText(cutQuote(item.expires ?? '')),
        toMarkdownText(cutQuote(item.reason ?? '')),
      ].map((cell) => cell.replaceAll('|', '\\|')),
    )
  const heads = ['Place', 'Change', 'State', 'Rules', 'Findings', 'Owner', 'Expires', 'Reason']
  const table = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const more = suppressions.length - rows.length
  return [
    `### ${count(suppressions.length, 'suppression')} for the reviewer`,
    table,
    ...(more > 0 ? [`${more} more in the full report.`] : []),
  ]
}

function printCoverage(report: Report): string[] {
  const { notAnalysed } = report.summary.coverage
  if (notAnalysed.length === 0) return []
  const rows = groupReasons(notAnalysed).map(
    ({ why, files }) =>
      `- ${count(files.length, 'file')}: ${toMarkdownText(why)} (${toCode(files[0] ?? '')}${files.length > 1 ? ', …' : ''})`,
  )
  return [`<details><summary>Not analysed</summary>\n\n${rows.join('\n')}\n\n</details>`]
}

/** Our messages put source text into back quotes: those parts become code, everything else plain text. */
function toMarkdownMessage(message: string): string {
  return message
    .split('`')
    .map((part, at, parts) => {
      const isCode = at % 2 === 1 && at < parts.length - 1
      return isCode ? toCode(part) : toMarkdownText(part)
    })
    .join('')
}

/** Plain text: everything that Markdown, HTML or a forge gives a meaning to is written as an entity. */
export function toMarkdownText(text: string): string {
  return toLogText(text).replace(
    /[\\`*_{}[\]<>#+!|~@&$^]|:(?=\S)|(?<=www)\./gi,
    (character) => `&#${character.charCodeAt(0)};`,
  )
}

/** Inline code, in which no mention, link or markup counts; the fence is longer than any in the text. */
export function toCode(text: string): string {
  const plain = toLogText(text).trim()
  if (plain === '') return ''
  const fence = '`'.repeat(getLongest(plain) + 1)
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : ''
  return fence + pad + plain + pad + fence
}

function toFence(lines: readonly string[]): string {
  const text = lines.map(showInvisible).join('\n')
  const fence = '`'.repeat(Math.max(3, getLongest(text) + 1))
  return `${fence}text\n${text}\n${fence}`
}

function getLongest(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
