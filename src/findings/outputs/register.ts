import type { RegisterEntry, Register } from '../../suppressions/register.ts'
import { cutQuote, toLogText } from '../hostile.ts'
import { toSafeJson } from './json.ts'
import { toCode, toMarkdownText } from './markdown.ts'
import { count, groupReasons } from './words.ts'

export const REGISTER_FORMATS = ['text', 'json', 'markdown', 'html'] as const
export type RegisterFormat = (typeof REGISTER_FORMATS)[number]

/** The register of suppressions in one of its formats; no text of the scanned files is markup in any of them. */
export function printRegister(
  format: RegisterFormat,
  register: Register,
  isFailing: (entry: RegisterEntry) => boolean,
): string {
  switch (format) {
    case 'json':
      return `${toSafeJson({ version: 1, ...register })}\n`
    case 'markdown':
      return toMarkdown(register)
    case 'html':
      return toHtml(register)
    case 'text':
      return toText(register, isFailing)
  }
}

const HEADS = ['Place', 'Tool', 'Rules', 'State', 'Owner', 'Expires', 'Reason'] as const

function toCells({
  file,
  line,
  tool,
  directive,
  ruleIds,
  state,
  owner,
  isOwnerKnown,
  expires,
  daysLeft,
  reason,
}: RegisterEntry): string[] {
  return [
    `${file}:${line}`,
    tool,
    ruleIds.length === 0 ? `(${directive})` : ruleIds.join(', '),
    state,
    owner === null ? '' : isOwnerKnown ? owner : `${owner} (unknown)`,
    expires === null ? '' : daysLeft === null ? expires : `${expires} (${daysLeft} d)`,
    cutQuote(reason ?? ''),
  ]
}

function toSummary({ entries, files, today }: Register): string {
  const states = new Map<string, number>()
  for (const { state } of entries) states.set(state, (states.get(state) ?? 0) + 1)
  const parts = [...states].sort((a, b) => b[1] - a[1]).map(([state, number]) => `${number} ${state}`)
  return `${count(entries.length, 'suppression')} in ${count(files, 'file')} on ${today}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`
}

/** Cells longer than this are cut, so that a line fits a wide terminal. */
const MAX_CELL = 48

function toText(register: Register, isFailing: (entry: RegisterEntry) => boolean): string {
  const rows = register.entries.map((entry) => [
    isFailing(entry) ? '!' : ' ',
    ...toCells(entry).map((cell, at) => (at === 0 ? toLogText(cell) : toLogText(cutQuote(cell, MAX_CELL)))),
  ])
  const table = [[' ', ...HEADS], ...rows]
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? []
  const lines = table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const skipped = groupReasons(register.skipped).map(
    ({ why, files }) => `Not read: ${count(files.length, 'file')}, ${toLogText(why)}.`,
  )
  return `${[...(rows.length === 0 ? [] : lines), toSummary(register), ...skipped].join('\n')}\n`
}

function toMarkdown(register: Register): string {
  const rows = register.entries.map((entry) =>
    toCells(entry).map((cell, at) =>
      at === 0 || at === 2 ? toCode(cell).replaceAll('|', '\\|') : toMarkdownText(cell),
    ),
  )
  const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const table = [toRow(HEADS), toRow(HEADS.map(() => '---')), ...rows.map(toRow)]
  return `${['# Suppressions', toSummary(register), ...(rows.length === 0 ? [] : [table.join('\n')])].join('\n\n')}\n`
}

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #ddd;overflow-wrap:anywhere}
th{border-bottom:2px solid #888}.bad{color:#a40000;font-weight:600}.soon{color:#7a4b00;font-weight:600}code{font:13px ui-monospace,monospace}`

/** One page without scripts that loads nothing. */
function toHtml(register: Register): string {
  const rows = register.entries.map((entry) => {
    const style = entry.state === 'valid' ? '' : entry.state === 'expiring-soon' ? ' class="soon"' : ' class="bad"'
    const cells = toCells(entry).map((cell, at) => {
      const text = escapeHtml(cell)
      if (at === 3) return `<td${style} title="${escapeHtml(entry.explanation)}">${text}</td>`
      return at === 0 || at === 2 ? `<td><code>${text}</code></td>` : `<td>${text}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Suppressions</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Suppressions</h1>
<p>${escapeHtml(toSummary(register))}</p>
<table>
<thead><tr>${HEADS.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return toLogText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
