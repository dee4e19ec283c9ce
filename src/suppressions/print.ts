import { addDays } from './dates.ts'
import { GRAMMAR } from './grammar.ts'
import type { GrammarRow } from './grammar-row.ts'
import { MAX_DAYS } from './judge.ts'
import { getSyntax } from './languages.ts'
import { printMetadata } from './metadata.ts'
import { OWNER_PLACEHOLDER, REASON_PLACEHOLDER } from './boilerplate.ts'
import type { Comment, Directive, Metadata, Severity, Tool } from './types.ts'

/** What `printDirective` needs of a directive. */
export type PrintableDirective = Pick<Directive, 'tool' | 'directive' | 'ruleIds' | 'reason' | 'metadata'>

/**
 * Writes a directive as a comment that its tool honours. `language` decides the comment marks of directives that live in
 * every language. Throws when the tool has no such directive.
 */
export function printDirective(directive: PrintableDirective, language = 'javascript'): string {
  const row = findRow(directive.tool, directive.directive)
  if (!row) throw new Error(`${directive.tool} has no directive \`${directive.directive}\`.`)
  const justification = toOneLine([directive.reason ?? '', printMetadata(directive.metadata)].join(' '))
  return wrap(row, printBody(row, directive.directive, directive.ruleIds, justification), language)
}

/** What a template says until a person has said more. */
export const PLACEHOLDERS = { reason: REASON_PLACEHOLDER, owner: OWNER_PLACEHOLDER } as const

/** Writes a directive between the marks of the comment that it stands in. Throws when the tool has no such directive. */
export function printLike(directive: PrintableDirective, { kind, marker }: Pick<Comment, 'kind' | 'marker'>): string {
  const row = findRow(directive.tool, directive.directive)
  if (!row) throw new Error(`${directive.tool} has no directive \`${directive.directive}\`.`)
  const justification = toOneLine([directive.reason ?? '', printMetadata(directive.metadata)].join(' '))
  const body = printBody(row, directive.directive, directive.ruleIds, justification)
  const open = marker ?? (kind === 'line' ? '//' : '/*')
  if (kind === 'block') return `${open} ${body} ${CLOSING[open] ?? '*/'}`
  return /^\/\/\S/.test(row.canonical) && open === '//' ? `${open}${body}` : `${open} ${body}`
}

const CLOSING: Readonly<Record<string, string>> = { '<!--': '-->', '<#': '#>', '{-': '-}', '--[[': ']]', '(*': '*)' }

/** The row of a directive by its keyword as files spell it. */
export function findRow(tool: Tool, keyword: string): GrammarRow | undefined {
  const name = normalize(keyword)
  const rows = GRAMMAR.filter((row) => row.tool === tool)
  return rows.find((row) => normalize(row.directive) === name) ?? (tool === 'semgrep' ? rows[0] : undefined)
}

function normalize(keyword: string): string {
  return keyword.toLowerCase().replace(/\s+/g, '').replace('=', ':')
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '* /').replaceAll('-->', '-- >').trim()
}

function printBody(row: GrammarRow, keyword: string, ids: readonly string[], justification: string): string {
  if (row.ids === 'annotation') return printAnnotation(row, keyword, ids, justification)
  const head = printHead(row, keyword, ids)
  if (justification === '') return head
  return row.separator === ':' ? `${head}: ${justification}` : `${head} ${row.separator} ${justification}`
}

function printHead({ ids: syntax }: GrammarRow, keyword: string, ids: readonly string[]): string {
  if (ids.length === 0) return keyword
  switch (syntax) {
    case 'semgrep':
    case 'codes':
      return `${keyword}: ${ids.join(', ')}`
    case 'brackets':
      return `${keyword}[${ids.join(', ')}]`
    case 'assigned':
      return `${keyword}=${ids.join(',')}`
    case 'colon':
      return `${keyword}:${ids.join(',')}`
    case 'parens':
      return `${keyword}(${ids.join(', ')})`
    case 'tfsec':
      return `${keyword}:${ids.join(':')}`
    case 'checkov':
      return `${keyword}=${ids.join(', ')}`
    case 'biome':
    case 'words':
      return `${keyword} ${ids.join(' ')}`
    case 'inline-config':
      return `${keyword} ${ids.map((id) => `${id}: off`).join(', ')}`
    default:
      return `${keyword} ${ids.join(', ')}`
  }
}

function printAnnotation(row: GrammarRow, keyword: string, ids: readonly string[], justification: string): string {
  const reason = JSON.stringify(justification)
  const list = ids.map((id) => JSON.stringify(id)).join(', ')
  if (row.tool === 'rust')
    return `#[${keyword}(${[...ids, ...(justification === '' ? [] : [`reason = ${reason}`])].join(', ')})]`
  if (row.tool === 'csharp')
    return `[${keyword}("Security", ${list}${justification === '' ? '' : `, Justification = ${reason}`})]`
  const value = ids.length > 1 ? `{${list}}` : list
  if (row.separator === '//') return `${keyword}(${value})${justification === '' ? '' : ` // ${justification}`}`
  return `${keyword}(value = ${value}${justification === '' ? '' : `, justification = ${reason}`})`
}

function wrap(row: GrammarRow, body: string, language: string): string {
  if (row.ids === 'annotation' || row.ids === 'pragma') return body
  const marks = /^(?:\/\*|\/\/ ?|#(?!nosec) ?)/.exec(row.canonical)?.[0]
  if (marks === '/*') return `/* ${body} */`
  if (marks !== undefined) return marks + body
  const syntax = getSyntax(language)
  const [line] = syntax.line
  if (line !== undefined) return `${line} ${body}`
  const [open, close] = syntax.block[0] ?? ['/*', '*/']
  return `${open} ${body} ${close}`
}

export interface SuggestOptions {
  readonly tool: Tool
  readonly ruleId: string
  /** White space before the comment. */
  readonly indent?: string
  /** ISO date. */
  readonly today: string
  readonly severity: Severity
  readonly maxDays?: Readonly<Partial<Record<Severity, number>>>
  readonly owner?: string
  readonly language?: string
}

export interface SuggestedSuppression {
  readonly text: string
  readonly placement: 'line-before' | 'end-of-line'
}

/** The longest window that a template proposes, in days: a person may write more where the policy allows it. */
const SUGGESTED_DAYS = 90

const SUGGESTED: Readonly<
  Partial<Record<Tool, readonly [directive: string, placement: SuggestedSuppression['placement']]>>
> = {
  eslint: ['eslint-disable-next-line', 'line-before'],
  oxlint: ['oxlint-disable-next-line', 'line-before'],
  biome: ['biome-ignore', 'line-before'],
  typescript: ['@ts-expect-error', 'line-before'],
  stylelint: ['stylelint-disable-next-line', 'line-before'],
  semgrep: ['nosemgrep', 'line-before'],
  bandit: ['nosec', 'end-of-line'],
  gosec: ['#nosec', 'end-of-line'],
  ruff: ['noqa', 'end-of-line'],
  flake8: ['noqa', 'end-of-line'],
  mypy: ['type: ignore', 'end-of-line'],
  pyright: ['pyright: ignore', 'end-of-line'],
  pylint: ['pylint: disable-next', 'line-before'],
  shellcheck: ['shellcheck disable', 'line-before'],
  'golangci-lint': ['nolint', 'end-of-line'],
}

/**
 * A comment to complete: it carries a date within the allowed window, and does not count as justified before a person has
 * written the reason and the owner.
 */
export function suggestSuppression(options: SuggestOptions): SuggestedSuppression {
  const { tool, severity, today, ruleId } = options
  const [directive, placement] = SUGGESTED[tool] ?? ['vetlint-disable-next-line', 'line-before']
  const days = Math.min(options.maxDays?.[severity] ?? MAX_DAYS[severity], SUGGESTED_DAYS)
  const date = addDays(today, days)
  const metadata: Metadata = { owner: options.owner ?? OWNER_PLACEHOLDER, expires: { raw: date, date }, others: {} }
  const comment = printDirective(
    { tool: tool === 'flake8' ? 'ruff' : tool, directive, ruleIds: [ruleId], reason: REASON_PLACEHOLDER, metadata },
    options.language,
  )
  return { text: placement === 'line-before' ? (options.indent ?? '') + comment : comment, placement }
}
