import type { Place } from './types.ts'

/** So that many comments on one long line cost no more than one each. */
const NEAR = 400
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g

/** The lines of a text, counted from 1 as parsers count them. */
export class TextLines {
  readonly text: string
  readonly #starts: number[]

  constructor(text: string) {
    this.text = text
    this.#starts = [0]
    for (const match of text.matchAll(LINE_BREAK)) this.#starts.push(match.index + match[0].length)
  }

  get count(): number {
    return this.#starts.length
  }

  /** The line without its break; empty outside the text. */
  getLine(line: number): string {
    const start = this.#starts[line - 1]
    if (start === undefined) return ''
    return this.text.slice(start, this.#starts[line] ?? this.text.length).replace(/[\n\r\u2028\u2029]+$/, '')
  }

  /** What stands before and behind a comment on its lines, no more than the nearest few hundred characters of it. */
  getAround({ line, column, endLine, endColumn }: Place): [before: string, after: string] {
    const start = this.getOffset(line, column)
    const end = this.getOffset(endLine, endColumn)
    const before = this.text.slice(Math.max(this.getOffset(line, 1), start - NEAR), start)
    const after = this.text.slice(end, Math.min(this.#starts[endLine] ?? this.text.length, end + NEAR))
    return [before, after]
  }

  /** The first few hundred characters of a line. */
  getBeginning(line: number): string {
    const start = this.getOffset(line, 1)
    return this.text.slice(start, Math.min(this.#starts[line] ?? this.text.length, start + NEAR))
  }

  /** Offset of a place; outside the text, the nearest offset inside. */
  getOffset(line: number, column: number): number {
    const start = this.#starts[line - 1] ?? this.text.length
    return Math.min(start + Math.max(column - 1, 0), this.text.length)
  }

  getPlace(offset: number): { line: number; column: number } {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 }
  }
}
