/** A piece of a fixture. The pieces of a text, joined, are the text. */
export interface Token {
  readonly kind: 'comment' | 'name' | 'number' | 'punct' | 'space' | 'string'
  readonly text: string
  readonly start: number
  /** How many strings with interpolations it stands inside of. */
  readonly inside: number
  /** A string from quote to quote in one piece, without anything to fill in. */
  readonly whole?: boolean
}

interface StringForm {
  /** What opens it, with its prefix. */
  readonly open: RegExp
  /** What closes it; a function of the opening where that decides. */
  readonly close: string | ((open: string) => string)
  readonly escapes?: boolean
  /** What starts a piece of code inside: the code goes on to the bracket that fits, or is one name. */
  readonly fill?: RegExp
  readonly lines?: boolean
}

export interface Syntax {
  readonly lineComments: readonly string[]
  readonly blockComments?: readonly (readonly [string, string])[]
  readonly strings: readonly StringForm[]
  readonly heredoc?: RegExp
}

const C_COMMENTS = { lineComments: ['//'], blockComments: [['/*', '*/']] } as const
const DOUBLE: StringForm = { open: /"/y, close: '"', escapes: true }
const SINGLE: StringForm = { open: /'/y, close: "'", escapes: true }
const TRIPLE: StringForm = { open: /"""/y, close: '"""', escapes: true, lines: true }
const HASH: readonly string[] = ['#']

/** A piece of code in braces, after what is said before them. */
const FORMAT_NAME = /\{(?=\w+(?::[^}]*)?\})/y

export const SYNTAX: Readonly<Record<string, Syntax>> = {
  python: {
    lineComments: HASH,
    strings: [
      { open: /(?:f|rf|fr)"""/iy, close: '"""', escapes: true, fill: /\{(?!\{)/y, lines: true },
      { open: /(?:f|rf|fr)'''/iy, close: "'''", escapes: true, fill: /\{(?!\{)/y, lines: true },
      { open: /(?:f|rf|fr)"/iy, close: '"', escapes: true, fill: /\{(?!\{)/y },
      { open: /(?:f|rf|fr)'/iy, close: "'", escapes: true, fill: /\{(?!\{)/y },
      { open: /(?:[rbu]|br|rb)?"""/iy, close: '"""', escapes: true, lines: true },
      { open: /(?:[rbu]|br|rb)?'''/iy, close: "'''", escapes: true, lines: true },
      { open: /(?:[rbu]|br|rb)?"/iy, close: '"', escapes: true },
      { open: /(?:[rbu]|br|rb)?'/iy, close: "'", escapes: true },
    ],
  },
  go: { ...C_COMMENTS, strings: [DOUBLE, SINGLE, { open: /`/y, close: '`', lines: true }] },
  java: { ...C_COMMENTS, strings: [TRIPLE, DOUBLE, SINGLE] },
  csharp: {
    ...C_COMMENTS,
    strings: [
      { open: /\$"/y, close: '"', escapes: true, fill: /\{(?!\{)/y },
      { open: /(?:\$@|@\$)"/y, close: '"', fill: /\{(?!\{)/y, lines: true },
      { open: /@"/y, close: '"', lines: true },
      { open: /"""/y, close: '"""', lines: true },
      DOUBLE,
      SINGLE,
    ],
  },
  kotlin: {
    ...C_COMMENTS,
    strings: [{ ...TRIPLE, fill: /\$\{|\$(?=[a-z_])/iy }, { ...DOUBLE, fill: /\$\{|\$(?=[a-z_])/iy }, SINGLE],
  },
  swift: {
    ...C_COMMENTS,
    strings: [
      { ...TRIPLE, fill: /\\\(/y },
      { ...DOUBLE, fill: /\\\(/y },
    ],
  },
  rust: {
    ...C_COMMENTS,
    strings: [
      { open: /b?r#+"/y, close: (open) => `"${'#'.repeat(open.split('#').length - 1)}`, lines: true },
      { open: /b?r"/y, close: '"', lines: true },
      { open: /b?"/y, close: '"', escapes: true, fill: FORMAT_NAME, lines: true },
      { open: /b?'(?=\\?.'|\\u)/y, close: "'", escapes: true },
    ],
  },
  c: { ...C_COMMENTS, strings: [DOUBLE, SINGLE] },
  php: {
    lineComments: ['//', '#'],
    blockComments: [['/*', '*/']],
    strings: [
      { ...DOUBLE, fill: /\{(?=\$)|\$(?=[a-z_])/iy, lines: true },
      { ...SINGLE, lines: true },
      { open: /`/y, close: '`', escapes: true, fill: /\{(?=\$)|\$(?=[a-z_])/iy },
    ],
    heredoc: /<<<['"]?(\w+)['"]?/y,
  },
  ruby: {
    lineComments: HASH,
    strings: [
      { ...DOUBLE, fill: /#\{/y, lines: true },
      { ...SINGLE, lines: true },
      { open: /`/y, close: '`', escapes: true, fill: /#\{/y },
      { open: /%[wiqr]\[/y, close: ']' },
      { open: /(?<=[(,=~|{]\s?)\/(?=[^/\n]+\/)/y, close: '/', escapes: true },
    ],
    heredoc: /<<[~-]?['"]?([A-Z]+)['"]?/y,
  },
  bash: {
    lineComments: HASH,
    strings: [
      { ...DOUBLE, fill: /\$\{|\$(?=[a-z_])/iy, lines: true },
      { open: /'/y, close: "'", lines: true },
    ],
    heredoc: /<<-?['"]?(\w+)['"]?/y,
  },
  terraform: { lineComments: ['#', '//'], blockComments: [['/*', '*/']], strings: [DOUBLE], heredoc: /<<[~-]?(\w+)/y },
  dockerfile: { lineComments: HASH, strings: [] },
  yaml: { lineComments: HASH, strings: [DOUBLE, { open: /(?<=[:\-,[{]\s*)'/y, close: "'" }] },
  text: { lineComments: [], strings: [] },
  sql: {
    lineComments: ['--'],
    blockComments: [['/*', '*/']],
    strings: [
      { open: /'/y, close: "'", lines: true },
      { open: /"/y, close: '"' },
    ],
  },
}

const NAME = /[a-z_]\w*/iy
const NUMBER = /\d\w*/y
const SPACE = /\s+/y
const BRACKETS: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' }

/** The pieces of a text. A quote or a bracket that is never closed ends with the text. */
export function tokenize(text: string, syntax: Syntax): Token[] {
  const tokens: Token[] = []
  let heredocs: string[] = []
  let at = 0

  const matches = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
  const push = (kind: Token['kind'], end: number, inside: number, whole?: boolean): void => {
    if (end > at)
      tokens.push({ kind, text: text.slice(at, end), start: at, inside, ...(whole !== undefined && { whole }) })
    at = Math.max(at, end)
  }
  /** From the quote on to its end, with the code inside. */
  const readString = (form: StringForm, open: string, inside: number): void => {
    const close = typeof form.close === 'string' ? form.close : form.close(open)
    let end = at + open.length
    let whole = true
    for (;;) {
      if (end >= text.length || (text[end] === '\n' && form.lines !== true)) break
      if (text.startsWith(close, end)) {
        end += close.length
        break
      }
      if (form.escapes === true && text[end] === '\\' && !text.startsWith('\\(', end)) {
        end += 2
        continue
      }
      if (form.fill) {
        form.fill.lastIndex = end
        const fill = form.fill.exec(text)?.[0]
        if (fill !== undefined) {
          whole = false
          push('string', end + fill.length, inside)
          const bracket = BRACKETS[fill.at(-1) ?? '']
          if (bracket === undefined) {
            const name = matches(NAME) ?? ''
            push('name', at + name.length, inside + 1)
          } else readCode(bracket, inside + 1)
          end = at
          continue
        }
      }
      end++
    }
    push('string', end, inside, whole && end > at)
  }
  /** Code up to a bracket, which belongs to what comes after it. */
  const readCode = (until: string | undefined, inside: number): void => {
    let depth = 0
    while (at < text.length) {
      const character = text[at] ?? ''
      if (until !== undefined && depth === 0 && character === until) return
      if (character === '\n' && heredocs.length > 0) {
        push('space', at + 1, inside)
        for (const name of heredocs) {
          const end = new RegExp(`^[ \\t]*${name}\\b`, 'm').exec(text.slice(at))
          push('string', end ? at + end.index + end[0].length : text.length, inside, false)
        }
        heredocs = []
        continue
      }
      const space = matches(SPACE)
      if (space !== undefined) {
        const line = space.indexOf('\n')
        push('space', at + (heredocs.length > 0 && line > 0 ? line : space.length), inside)
        continue
      }
      const isWord = /\w/.test(text[at - 1] ?? '')
      const opening = (syntax.heredoc && matches(syntax.heredoc)) ?? undefined
      if (opening !== undefined && syntax.heredoc) {
        syntax.heredoc.lastIndex = at
        heredocs.push(syntax.heredoc.exec(text)?.[1] ?? '')
        push('punct', at + opening.length, inside)
        continue
      }
      const comment = syntax.lineComments.find(
        (mark) =>
          text.startsWith(mark, at) && (mark !== '#' || (/\s/.test(text[at - 1] ?? ' ') && text[at + 1] !== '[')),
      )
      if (comment !== undefined) {
        const end = text.indexOf('\n', at)
        push('comment', end < 0 ? text.length : end, inside)
        continue
      }
      const block = syntax.blockComments?.find(([open]) => text.startsWith(open, at))
      if (block) {
        const end = text.indexOf(block[1], at + block[0].length)
        push('comment', end < 0 ? text.length : end + block[1].length, inside)
        continue
      }
      const form = syntax.strings.find(({ open }) => {
        const quote = matches(open)
        return quote !== undefined && !(isWord && /^\w/.test(quote))
      })
      if (form) {
        readString(form, matches(form.open) ?? '', inside)
        continue
      }
      const name = matches(NAME)
      if (name !== undefined) {
        push('name', at + name.length, inside)
        continue
      }
      const number = matches(NUMBER)
      if (number !== undefined) {
        push('number', at + number.length, inside)
        continue
      }
      if (BRACKETS[character] !== undefined) depth++
      else if (Object.values(BRACKETS).includes(character)) depth--
      push('punct', at + 1, inside)
    }
  }
  readCode(undefined, 0)
  return tokens
}
