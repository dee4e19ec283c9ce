import { cutQuote, toLogText } from '../hostile.ts'
import { toCode, toMarkdownText } from './markdown.ts'

/** A cell: text of the scanned files is data in every output. */
export interface Cell {
  readonly text: string
  readonly isCode?: boolean
  readonly style?: 'bad' | 'soon'
  /** More on it, where there is room. */
  readonly more?: string
}

export interface SheetTable {
  readonly title?: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Rows with a mark in front of them in the text output. */
  readonly marked?: ReadonlySet<number>
}

/** A page of tables, to be printed as text, Markdown or HTML. */
export interface Sheet {
  readonly title: string
  readonly summary: readonly string[]
  readonly tables: readonly SheetTable[]
  readonly notes: readonly string[]
}

/** Cells longer than this are cut, so that a line fits a wide terminal. */
const MAX_CELL = 48

export function printSheetText({ summary, tables, notes }: Sheet): string {
  const parts = tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => [...(table.title === undefined ? [] : [table.title]), ...toLines(table)].join('\n'))
  return `${[...parts, [...summary, ...notes].map(toLogText).join('\n')].join('\n')}\n`
}

function toLines({ heads, rows, marked }: SheetTable): string[] {
  const table = [
    [' ', ...heads],
    ...rows.map((row, at) => [
      marked?.has(at) === true ? '!' : ' ',
      ...row.map(({ text }, column) => (column === 0 ? toLogText(text) : toLogText(cutQuote(text, MAX_CELL)))),
    ]),
  ]
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? []
  return table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

export function printSheetMarkdown({ title, summary, tables, notes }: Sheet): string {
  const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const parts = tables
    .filter(({ rows }) => rows.length > 0)
    .flatMap((table) => [
      ...(table.title === undefined ? [] : [`## ${table.title}`]),
      [
        toRow(table.heads),
        toRow(table.heads.map(() => '---')),
        ...table.rows.map((row) =>
          toRow(
            row.map(({ text, isCode }) =>
              isCode === true ? toCode(text).replaceAll('|', '\\|') : toMarkdownText(text),
            ),
          ),
        ),
      ].join('\n'),
    ])
  return `${[`# ${title}`, summary.map(toMarkdownText).join('\n'), ...parts, ...notes.map(toMarkdownText)].join('\n\n')}\n`
}

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #ddd;overflow-wrap:anywhere}
th{border-bottom:2px solid #888}.bad{color:#a40000;font-weight:600}.soon{color:#7a4b00;font-weight:600}code{font:13px ui-monospace,monospace}`

/** One page without scripts that loads nothing. */
export function printSheetHtml({ title, summary, tables, notes }: Sheet): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${summary.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
${tables
  .filter(({ rows }) => rows.length > 0)
  .map(toHtmlTable)
  .join('\n')}
${notes.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
</body>
</html>
`
}

function toHtmlTable({ title, heads, rows }: SheetTable): string {
  const body = rows.map((row) => {
    const cells = row.map(({ text, isCode, style, more }) => {
      const attributes = `${style === undefined ? '' : ` class="${style}"`}${more === undefined ? '' : ` title="${escapeHtml(more)}"`}`
      return `<td${attributes}>${isCode === true ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text)}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `${title === undefined ? '' : `<h2>${escapeHtml(title)}</h2>\n`}<table>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`
}

function escapeHtml(text: string): string {
  return toLogText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
