import type { Automaton } from './regex-automaton.ts'
import { pickCharacter } from './regex-characters.ts'

/** What stands before the part that is repeated, that part, and what makes the match fail. */
export interface Attack {
  readonly prefix: string
  readonly pump: string
  readonly suffix: string
}

/** Sets of positions tried for a text that makes the match fail. */
const MAX_SETS = 400
/** Characters that one of most patterns refuses. */
const REFUSED: readonly string[] = ['!', '\n', '\u0000', 'a', '0', ' ', '@', '.', '<', '-', '\u2603']

/** Makes the text that shows the growth. */
export class AttackFinder {
  readonly #automaton: Automaton

  constructor(automaton: Automaton) {
    this.#automaton = automaton
  }

  /** A text that reaches the loop, goes round it, and fails at last; undefined when it always matches. */
  find(loop: number, pump: string): Attack | undefined {
    const prefix = this.#findPrefix(loop)
    if (prefix === undefined) return undefined
    // What matches at the start of the text may not match behind another character: /^ +| +$/
    for (const lead of ['', ...REFUSED]) {
      const rounds = this.#run(this.#automaton.first, lead + prefix + pump + pump)
      const suffix = rounds?.has(loop) === true ? this.#findFailure(rounds) : undefined
      if (suffix !== undefined) return { prefix: lead + prefix, pump, suffix }
    }
    return undefined
  }

  #findPrefix(target: number): string | undefined {
    const seen = new Set<number>()
    let level = [...this.#automaton.first.keys()].map((position) => ({ position, text: this.#pick(position) }))
    while (level.length > 0) {
      const further: typeof level = []
      for (const { position, text } of level) {
        if (position === target) return text
        if (seen.has(position)) continue
        seen.add(position)
        for (const next of this.#automaton.next(position).keys())
          further.push({ position: next, text: text + this.#pick(next) })
      }
      level = further
    }
    return undefined
  }

  #pick(position: number): string {
    return pickCharacter(this.#automaton.read(position))
  }

  /** The positions after a text; undefined when the pattern matched on the way. */
  #run(start: ReadonlyMap<number, boolean>, text: string): ReadonlySet<number> | undefined {
    let follow: Iterable<number> = start.keys()
    let reached = new Set<number>()
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      reached = new Set()
      for (const position of follow) {
        this.#automaton.step()
        if (!this.#automaton.read(position).some(([low, high]) => low <= code && code <= high)) continue
        if (this.#automaton.accept[position]?.free) return undefined
        reached.add(position)
      }
      follow = [...reached].flatMap((position) => [...this.#automaton.next(position).keys()])
    }
    return reached
  }

  /** A search that gets to the end before it matches has tried everything before. */
  #matchesAt(position: number): boolean {
    return position !== this.#automaton.search && this.#automaton.accept[position]?.atEnd === true
  }

  #findFailure(from: ReadonlySet<number>): string | undefined {
    const seen = new Set<string>()
    let level = [{ positions: from, text: '' }]
    for (let sets = 0; level.length > 0;) {
      const further: typeof level = []
      for (const { positions, text } of level) {
        if (++sets > MAX_SETS) return undefined
        // A character that is read in vain makes sure that the engine looks for another way.
        if (text !== '' && ![...positions].some((position) => this.#matchesAt(position))) return text
        for (const character of REFUSED) {
          const next = this.#run(
            new Map(
              [...positions]
                .flatMap((position) => [...this.#automaton.next(position).keys()])
                .map((item) => [item, false]),
            ),
            character,
          )
          const key = next && [...next].sort((a, b) => a - b).join()
          if (!next || key === undefined || seen.has(key)) continue
          seen.add(key)
          further.push({ positions: next, text: text + character })
        }
      }
      level = further
    }
    return undefined
  }
}
