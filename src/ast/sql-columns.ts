/** Where a value of a statement goes: the column, the placeholder that stands for the value, and what the statement does with it. */
export interface SqlColumn {
  readonly column: string
  /** Which value: the position among the values, or the name of a named one. */
  readonly value: number | string
  readonly use: 'stored' | 'asked'
}

/** Stands in a text for an expression that is put into it. */
export const HOLE = '\u0001'

const PLACEHOLDER = new RegExp(`^'?(?:\\?(\\d*)|\\$(\\d+)|[:@$]([a-z_]\\w*)|(${HOLE}))'?$`, 'i')
const ANY_PLACEHOLDER = new RegExp(`\\?\\d*|\\$\\d+|(?<!:)[:@$][a-z_]\\w*|${HOLE}`, 'gi')
const NAME = '(?:[\\w"`\\[\\]]+\\.)*["`[]?(\\w+)["`\\]]?'
const EQUALITY = new RegExp(`${NAME}\\s*=\\s*('?(?:\\?\\d*|\\$\\d+|[:@$][a-z_]\\w*|${HOLE})'?)`, 'gi')
/** Longer texts are scripts that create a database. */
const MAX_LENGTH = 4000

/** The columns of one statement that placeholders are written to or compared with; expressions around a placeholder hide it. */
export function findSqlColumns(sql: string): SqlColumn[] {
  const text = sql.length > MAX_LENGTH ? '' : sql.trim()
  const positions = [...text.matchAll(ANY_PLACEHOLDER)].map(({ index }) => index)
  const toValue = (placeholder: string, at: number): number | string | undefined => {
    const match = PLACEHOLDER.exec(placeholder.trim())
    if (!match) return undefined
    const numbered = match[1] || match[2]
    if (numbered) return Number(numbered) - 1
    if (match[3] !== undefined) return match[3]
    // Unnumbered ones take the values in their order.
    const start = at + placeholder.search(ANY_PLACEHOLDER)
    const position = positions.indexOf(start)
    return position < 0 ? undefined : position
  }
  const found: SqlColumn[] = []
  const add = (column: string, placeholder: string, at: number, use: SqlColumn['use']): void => {
    const value = toValue(placeholder, at)
    if (value !== undefined) found.push({ column, value, use })
  }
  const insert = /\b(?:insert|replace)\b[^(]*?\binto\s+[\w."`[\]]+\s*\(([^()]*)\)\s*values\s*\(/i.exec(text)
  if (insert) {
    const columns = (insert[1] ?? '').split(',').map((column) => column.trim().replace(/["`[\]]/g, ''))
    const start = insert.index + insert[0].length
    for (const [index, { part, at }] of splitList(text.slice(start)).entries())
      if (columns[index]) add(columns[index], part, start + at, 'stored')
  }
  const condition = text.search(/\bwhere\b/i)
  const isUpdate = /^\s*(?:update|insert|replace|with\b[\s\S]*\bupdate)\b/i.test(text)
  for (const match of text.matchAll(EQUALITY)) {
    const isAsked = condition >= 0 && match.index > condition
    if (isAsked || isUpdate) {
      const placeholder = match[2] ?? ''
      add(match[1] ?? '', placeholder, match.index + match[0].length - placeholder.length, isAsked ? 'asked' : 'stored')
    }
  }
  return found
}

/** The statement that writes a whole object, as MySQL's `SET ?` does: the position of the object among the values. */
export function findSqlRecord(sql: string): number | undefined {
  const match = /^\s*(?:update\s+\S+|(?:insert|replace)\s+into\s+\S+)\s+set\s+\?/i.exec(sql)
  return match ? (match[0].match(/\?/g)?.length ?? 1) - 1 : undefined
}

/** The parts of a list up to its closing bracket, with their places. */
function splitList(text: string): { part: string; at: number }[] {
  const parts: { part: string; at: number }[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '(') depth++
    else if (character === ')' && depth-- === 0) {
      parts.push({ part: text.slice(start, at), at: start })
      return parts
    } else if (character === ',' && depth === 0) {
      parts.push({ part: text.slice(start, at), at: start })
      start = at + 1
    }
  }
  return parts
}
