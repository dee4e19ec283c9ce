import type { CommentSpan } from './scan.ts'

const EXPECTS_OPERAND = new Set([
  'return',
  'typeof',
  'case',
  'do',
  'else',
  'in',
  'instanceof',
  'new',
  'void',
  'delete',
  'throw',
  'yield',
  'await',
  'of',
  'default',
  'extends',
])
const OPENS_STATEMENT = new Set(['if', 'while', 'for', 'with'])

type Frame =
  | { readonly type: 'brace' | 'template' | 'template-expression' | 'jsx-expression' | 'children' }
  | { readonly type: 'tag'; readonly name: string; readonly isClosing: boolean }

/**
 * Finds the comments of a script. Strings, templates, regular expressions and JSX text are told apart without a parser:
 * a slash or an angle bracket opens something only where an operand is expected.
 */
export function findScriptComments(text: string, hasJsx: boolean): CommentSpan[] {
  return new ScriptScanner(text, hasJsx).run()
}

class ScriptScanner {
  readonly #text: string
  readonly #hasJsx: boolean
  readonly #spans: CommentSpan[] = []
  readonly #frames: Frame[] = []
  /** For each open parenthesis: does it hold the head of a statement, so that an operand follows it? */
  readonly #parentheses: boolean[] = []
  #at = 0
  #isAfterOperand = false
  #word = ''
  #isAfterDot = false
  /** No regular expression ends before this offset, so that a line is searched once. */
  #noRegexBefore = 0
  #closingTags: Map<string, number> | undefined

  constructor(text: string, hasJsx: boolean) {
    this.#text = text
    this.#hasJsx = hasJsx
  }

  run(): CommentSpan[] {
    if (this.#text.startsWith('#!')) this.#at = this.#findLineEnd()
    while (this.#at < this.#text.length) {
      const frame = this.#frames.at(-1)
      if (frame?.type === 'template') this.#readTemplate()
      else if (frame?.type === 'children') this.#readChildren()
      else if (frame?.type === 'tag') this.#readTag(frame)
      else this.#readCode()
    }
    return this.#spans
  }

  #readCode(): void {
    const token = this.#take(/\s+|[\w$#@\u0080-\uffff]+|[^]/y)
    if (/^\s/.test(token)) return
    if (/^[\w$#@\u0080-\uffff]/.test(token)) {
      this.#isAfterOperand = this.#isAfterDot || !EXPECTS_OPERAND.has(token)
      this.#word = this.#isAfterDot ? '' : token
    } else this.#readPunctuator(token)
    this.#isAfterDot = token === '.'
  }

  #readPunctuator(token: string): void {
    const word = this.#word
    this.#word = ''
    switch (token) {
      case '/': {
        this.#readSlash()
        return
      }
      case '"':
      case "'":
        this.#at = this.#skipString(token)
        this.#isAfterOperand = true
        return
      case '`':
        this.#frames.push({ type: 'template' })
        return
      case '(':
        this.#parentheses.push(OPENS_STATEMENT.has(word))
        break
      case ')':
        this.#isAfterOperand = this.#parentheses.pop() !== true
        return
      case ']':
        this.#isAfterOperand = true
        return
      case '{':
        this.#frames.push({ type: 'brace' })
        break
      case '}':
        this.#closeBrace()
        break
      case '+':
      case '-':
        if (this.#text.charAt(this.#at) !== token) break
        this.#at += 1
        return
      case '!':
        // After an operand it is TypeScript's assertion, unless it starts a comparison.
        if (this.#text.charAt(this.#at) !== '=') return
        break
      case '<':
        if (this.#hasJsx && !this.#isAfterOperand && this.#openTag()) return
        break
    }
    this.#isAfterOperand = false
  }

  #readSlash(): void {
    const next = this.#text.charAt(this.#at)
    if (next === '/' || next === '*') this.#readComment(next)
    else {
      const end = this.#isAfterOperand ? undefined : this.#findRegexEnd()
      this.#at = end ?? this.#at
      this.#isAfterOperand = end !== undefined
    }
  }

  /** Called past the slash. */
  #readComment(next: '/' | '*'): void {
    const start = this.#at - 1
    if (next === '/') {
      this.#at = this.#findLineEnd()
      this.#spans.push({ kind: 'line', marker: '//', closing: '', start, end: this.#at })
    } else {
      const close = this.#text.indexOf('*/', this.#at + 1)
      this.#at = close < 0 ? this.#text.length : close + 2
      this.#spans.push({ kind: 'block', marker: '/*', closing: '*/', start, end: this.#at })
    }
  }

  #closeBrace(): void {
    const frame = this.#frames.at(-1)
    if (frame?.type === 'brace' || frame?.type === 'template-expression' || frame?.type === 'jsx-expression')
      this.#frames.pop()
  }

  /** Called past the opening quote; a string ends at the latest with its line. */
  #skipString(quote: string): number {
    const pattern = quote === '"' ? /(?:[^"\\\n\r]|\\(?:\r\n|[^]))*"?/y : /(?:[^'\\\n\r]|\\(?:\r\n|[^]))*'?/y
    return this.#at + this.#match(pattern).length
  }

  #findRegexEnd(): number | undefined {
    if (this.#at < this.#noRegexBefore) return undefined
    let isClass = false
    for (let at = this.#at; at < this.#text.length; at += 1) {
      const character = this.#text.charAt(at)
      if (character === '\\') at += 1
      else if (character === '\n' || character === '\r') {
        this.#noRegexBefore = at
        return undefined
      } else if (character === '[') isClass = true
      else if (character === ']') isClass = false
      else if (character === '/' && !isClass) return at + 1
    }
    this.#noRegexBefore = this.#text.length
    return undefined
  }

  #readTemplate(): void {
    const stop = this.#search(/[`\\]|\$\{/g)
    if (stop === '\\') this.#at += 1
    else if (stop === '${') {
      this.#frames.push({ type: 'template-expression' })
      this.#isAfterOperand = false
    } else {
      this.#frames.pop()
      this.#isAfterOperand = true
    }
  }

  /** Called past the angle bracket; a type parameter list is no tag. */
  #openTag(): boolean {
    if (/^\s*[\w$.:-]+\s*(?:,|=|extends\s)/.test(this.#text.slice(this.#at, this.#at + 200))) return false
    const name = /[\w$.:-]*/y
    name.lastIndex = this.#at
    const found = name.exec(this.#text)?.[0] ?? ''
    if (found === '' ? this.#text.charAt(this.#at) !== '>' : !/^[A-Za-z_$]/.test(found)) return false
    this.#at += found.length
    this.#frames.push({ type: 'tag', name: found, isClosing: false })
    return true
  }

  #readTag(frame: Frame & { type: 'tag' }): void {
    const stop = this.#search(/["'{]|\/[/*>]|>/g)
    if (stop === '"' || stop === "'") {
      const close = this.#text.indexOf(stop, this.#at)
      this.#at = close < 0 ? this.#findLineEnd() : close + 1
    } else if (stop === '{') this.#openExpression()
    else if (stop === '//' || stop === '/*') {
      this.#at -= 1
      this.#readComment(stop === '//' ? '/' : '*')
    } else if (stop !== '') {
      this.#frames.pop()
      if (stop === '>' && !frame.isClosing && this.#hasClosingTag(frame.name)) this.#frames.push({ type: 'children' })
      else if (stop === '>' && frame.isClosing && this.#frames.at(-1)?.type === 'children') this.#frames.pop()
      this.#isAfterOperand = true
    }
  }

  #readChildren(): void {
    const stop = this.#search(/<\/?|\{/g)
    if (stop === '{') this.#openExpression()
    else if (stop === '</') this.#frames.push({ type: 'tag', name: '', isClosing: true })
    else if (stop === '<') this.#openTag()
  }

  #openExpression(): void {
    this.#frames.push({ type: 'jsx-expression' })
    this.#isAfterOperand = false
  }

  /** Without one later in the text this was no element, and what follows is code. */
  #hasClosingTag(name: string): boolean {
    if (!this.#closingTags) {
      this.#closingTags = new Map()
      for (const match of this.#text.matchAll(/<\/\s*([\w$.:-]*)/g)) this.#closingTags.set(match[1] ?? '', match.index)
    }
    return (this.#closingTags.get(name) ?? -1) >= this.#at
  }

  #findLineEnd(): number {
    const breaks = /[\n\r\u2028\u2029]/g
    breaks.lastIndex = this.#at
    return breaks.exec(this.#text)?.index ?? this.#text.length
  }

  #match(sticky: RegExp): string {
    sticky.lastIndex = this.#at
    return sticky.exec(this.#text)?.[0] ?? ''
  }

  #take(sticky: RegExp): string {
    const token = this.#match(sticky)
    this.#at += token.length
    return token
  }

  /** Moves past the next match and returns it; at the end of the text, an empty string. */
  #search(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    this.#at = match ? match.index + match[0].length : this.#text.length
    return match?.[0] ?? ''
  }
}
