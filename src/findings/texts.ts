/** The text of a file below the root, by its relative path; undefined when it cannot be read. */
export type ReadText = (file: string) => string | undefined

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/

/** Lines of files, split once. */
export class Lines {
  readonly #read: ReadText
  readonly #files = new Map<string, readonly string[]>()

  constructor(read: ReadText) {
    this.#read = read
  }

  /** A line counted from 1, without its break; empty where there is none. */
  get(file: string, line: number): string {
    return this.#lines(file)[line - 1] ?? ''
  }

  count(file: string): number {
    return this.#lines(file).length
  }

  #lines(file: string): readonly string[] {
    let lines = this.#files.get(file)
    if (!lines) this.#files.set(file, (lines = (this.#read(file) ?? '').split(LINE_BREAK)))
    return lines
  }
}
