import process from 'node:process'

/** Milliseconds between two lines, so that printing costs nothing. */
const INTERVAL = 80

/** One line on a terminal's stderr that says how far the check is; silent everywhere else. */
export class Progress {
  readonly #isShown: boolean
  #title = ''
  #total = 0
  #done = 0
  #last = 0

  constructor(isShown: boolean) {
    this.#isShown = isShown
  }

  /** Is there a person to look at it? */
  static isWanted(): boolean {
    return process.stderr.isTTY && process.env['CI'] === undefined && process.env['TERM'] !== 'dumb'
  }

  start(title: string, total: number): void {
    this.#title = title
    this.#total = total
    this.#done = 0
    this.#print()
  }

  step(): void {
    this.#done++
    if (performance.now() - this.#last >= INTERVAL) this.#print()
  }

  stop(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K')
  }

  #print(): void {
    if (!this.#isShown) return
    this.#last = performance.now()
    process.stderr.write(`\r\u001b[K${this.#title}: ${this.#done} of ${this.#total} files`)
  }
}
