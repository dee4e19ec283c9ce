// Mutations that change how a program is laid out, and nothing of what it says.
import type { Token } from './lexer.ts'
import { type Line, type Source, indentOf } from './source.ts'

/** One way to write the same file differently; undefined where it changes nothing. */
export interface Mutation {
  readonly name: string
  readonly languages?: readonly string[]
  readonly apply: (source: Source) => readonly Line[] | undefined
}

export const C_LIKE = ['c', 'csharp', 'go', 'java', 'kotlin', 'php', 'rust', 'swift'] as const
export const CODE = [...C_LIKE, 'python', 'ruby'] as const
const WITH_COMMENTS = [...CODE, 'bash', 'terraform', 'yaml', 'sql'] as const

/** Is a line whole: does no string, no list of arguments and no backslash go on behind it? */
const isBetween = (source: Source, index: number): boolean => {
  const { endsInside = false } = source.facts[index] ?? {}
  return !endsInside && !(source.lines[index]?.text.endsWith('\\') ?? false) && !isBlockScalar(source, index + 1)
}

/** Is a line of YAML the text of a block that `|` or `>` opened, or the first line of it? */
function isBlockScalar({ language, lines }: Source, index: number): boolean {
  if (language !== 'yaml') return false
  const indent = indentOf(lines[index]?.text ?? '')
  for (let at = index - 1; at >= 0; at--) {
    const text = lines[at]?.text ?? ''
    if (text.trim() === '' || indentOf(text) >= indent) continue
    if (/(?:^|[\s:-])[|>][+-]?\d?\s*(?:#.*)?$/.test(text)) return true
    if (indentOf(text) === 0) return false
    return isBlockScalar({ language, lines } as Source, at)
  }
  return false
}

function mapLines(source: Source, change: (line: Line, index: number) => readonly Line[]): readonly Line[] | undefined {
  const lines = source.lines.flatMap(change)
  const isSame = lines.length === source.lines.length && lines.every(({ text }, at) => text === source.lines[at]?.text)
  return isSame ? undefined : lines
}

const DECORATOR = /^\s*(?:@|#\[)/
const ANNOTATION = /(?:ruleid|ok|todoruleid|todook):/
const MARKS: Readonly<Record<string, string>> = {
  python: '#',
  ruby: '#',
  bash: '#',
  terraform: '#',
  yaml: '#',
  sql: '--',
}

const blankLines: Mutation = {
  name: 'blank lines',
  apply: (source) =>
    source.language === 'dockerfile'
      ? undefined
      : mapLines(source, (line, index) =>
          isBetween(source, index) && !ANNOTATION.test(line.text) && !DECORATOR.test(line.text)
            ? [line, { text: '', from: 0 }]
            : [line],
        ),
}

const deeper: Mutation = {
  name: 'deeper indentation',
  apply: (source) =>
    mapLines(source, (line, index) => [
      source.facts[index]?.startsInside === true
        ? line
        : {
            ...line,
            // What hangs on a dash of YAML stands as deep as the first thing behind it.
            text: `${line.text.slice(0, indentOf(line.text))}${source.language === 'yaml' ? line.text.replace(/^(\s*)- (?=\S)/, '$1-   ') : line.text}`,
          },
    ]),
}

const comments: Mutation = {
  name: 'comments behind statements',
  languages: WITH_COMMENTS,
  apply: (source) =>
    mapLines(source, (line, index) =>
      line.text.trim() === '' ||
      !isBetween(source, index) ||
      source.facts[index]?.startsInside === true ||
      isBlockScalar(source, index) ||
      source.facts[index]?.tokens.some(({ kind }) => kind === 'comment') === true ||
      (source.language === 'sql' && !line.text.endsWith(';')) ||
      /^\s*#(?!\[)|^---|<<|[|>][+-]?$|^\s*(?:<\?php|\?>)/.test(line.text)
        ? [line]
        : [{ ...line, text: `${line.text} ${MARKS[source.language] ?? '//'} checked in May` }],
    ),
}

const NO_CALL = new Set(
  'if elif for foreach while until switch when catch match return and or not in def defined function func fn fun lambda except with assert print yield await new case del else unless'.split(
    ' ',
  ),
)

/** The parentheses of calls on one line: the places of the opening bracket, of the commas between arguments, and of the closing one. */
export function findCalls(
  tokens: readonly Token[],
): { readonly open: number; readonly commas: readonly number[]; readonly close: number }[] {
  const calls: { open: number; commas: number[]; close: number }[] = []
  const stack: { open: number; commas: number[]; isCall: boolean }[] = []
  for (const [index, { kind, text, inside }] of tokens.entries()) {
    if (kind !== 'punct' || inside > 0) continue
    if (text === '(' || text === '[' || text === '{') {
      const before = tokens[index - 1]
      const isCall =
        text === '(' &&
        before !== undefined &&
        ((before.kind === 'name' && !NO_CALL.has(before.text)) ||
          (before.text === '!' && tokens[index - 2]?.kind === 'name'))
      stack.push({ open: index, commas: [], isCall })
    } else if (text === ')' || text === ']' || text === '}') {
      const { open, commas, isCall = false } = stack.pop() ?? {}
      if (open !== undefined && commas && isCall && index > open + 1) calls.push({ open, commas, close: index })
    } else if (text === ',') stack.at(-1)?.commas.push(index)
  }
  return calls
}

const DECLARATION =
  /^\s*(?:#\[|@\w|(?:(?:pub|public|private|protected|internal|static|async|override|suspend|open|abstract|final|export|inline)\s+)*(?:def|fn|func|fun|function|class|record|struct|interface|import|use|package|case)\b)/

const argumentLines: Mutation = {
  name: 'arguments on lines of their own',
  languages: CODE,
  apply: (source) =>
    mapLines(source, (line, index) => {
      const { tokens = [], start = 0, startsInside = false, endsInside = false } = source.facts[index] ?? {}
      if (startsInside || endsInside || DECLARATION.test(line.text) || /^\s*#/.test(line.text)) return [line]
      // The outermost call of a line, and those that stand beside it.
      const calls = findCalls(tokens)
      const outer = calls.filter(({ open, close }) => !calls.some((other) => other.open < open && other.close > close))
      const breaks = new Set(
        outer.flatMap(({ open, commas }) => [open, ...commas]).map((at) => (tokens[at]?.start ?? 0) + 1 - start),
      )
      if (breaks.size === 0) return [line]
      const pieces: string[] = []
      let from = 0
      for (const at of [...breaks].sort((a, b) => a - b)) {
        pieces.push(line.text.slice(from, at))
        from = at
      }
      pieces.push(line.text.slice(from))
      const indent = `${line.text.slice(0, indentOf(line.text))}${source.language === 'go' ? '\t' : '    '}`
      return pieces.map((text, at) => ({ ...line, text: at === 0 ? text : `${indent}${text.trimStart()}` }))
    }),
}

const ownBraces: Mutation = {
  name: 'braces on lines of their own',
  languages: ['c', 'csharp', 'java', 'php', 'rust'],
  apply: (source) =>
    mapLines(source, (line, index) =>
      /(?:\)|\belse|\bdo|\btry|\w)\s*\{$/.test(line.text) &&
      !/[=:>]\s*\w*\s*\{$|\bnew\b|\breturn\b|->/.test(line.text) &&
      source.facts[index]?.endsInside === false &&
      source.facts[index]?.depth === countOnlyBraces(source, index)
        ? [
            { ...line, text: line.text.replace(/\s*\{$/, '') },
            { ...line, text: `${' '.repeat(indentOf(line.text))}{` },
          ]
        : [line],
    ),
}

/** How deep a line is in braces, where no other bracket is open; otherwise nothing that a depth could be. */
function countOnlyBraces(source: Source, index: number): number {
  let braces = 0
  let others = 0
  for (const { tokens } of source.facts.slice(0, index))
    for (const { kind, text } of tokens) {
      if (kind !== 'punct') continue
      if (/[{}]$/.test(text)) braces += text === '}' ? -1 : 1
      else if (/^[([]$/.test(text)) others++
      else if (/^[)\]]$/.test(text)) others--
    }
  return others === 0 ? braces : -1
}

/** Keywords that a statement may break before. */
const SQL_BREAKS =
  /\s+(?=(?:WHERE|USING|WITH CHECK|FOR (?:ALL|SELECT|INSERT|UPDATE|DELETE)|FROM|VALUES|LANGUAGE|SECURITY DEFINER|RETURNS)\b)/gi

const clauses: Mutation = {
  name: 'clauses on lines of their own',
  languages: ['sql'],
  apply: (source) =>
    mapLines(source, (line, index) => {
      const { tokens = [], startsInside = false } = source.facts[index] ?? {}
      if (startsInside || tokens.some(({ kind }) => kind === 'comment' || kind === 'string')) return [line]
      return line.text.split(SQL_BREAKS).map((text, at) => ({ ...line, text: at === 0 ? text : `    ${text}` }))
    }),
}

const alignedValues: Mutation = {
  name: 'aligned values',
  languages: ['terraform'],
  apply: (source) =>
    mapLines(source, (line, index) => [
      source.facts[index]?.startsInside === true
        ? line
        : { ...line, text: line.text.replace(/^(\s*\w+) = /, '$1      = ') },
    ]),
}

export const LAYOUT: readonly Mutation[] = [
  blankLines,
  deeper,
  comments,
  argumentLines,
  ownBraces,
  clauses,
  alignedValues,
]
