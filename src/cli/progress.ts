/** Milliseconds between two lines, so that printing costs nothing. */
const INTERVAL = 80

/** One line on a terminal's stderr that says how far the check is; silent everywhere else. */
export class Progress {
  readonly #show: ((text: string) => unknown) | undefined
  #title = ''
  #total = 0
  #done = 0
  #last = 0

  /** Nothing is shown without `show`. */
  constructor(show: ((text: string) => unknown) | undefined) {
    this.#show = show
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
    this.#show?.('\r\u001b[K')
  }

  #print(): void {
    if (!this.#show) return
    this.#last = performance.now()
    this.#show(`\r\u001b[K${this.#title}: ${this.#done} of ${this.#total} files`)
  }
}
