import { RegExpParser } from '@eslint-community/regexpp'
import { type Attack, AttackFinder } from './regex-attack.ts'
import { Automaton } from './regex-automaton.ts'
import { GivenUp, intersects, pickCharacter } from './regex-characters.ts'

/** How the time of a failing match grows with the length of the text, and a text that shows it. */
export interface Growth {
  /** The power of the length; `Infinity` for exponential growth. */
  readonly degree: number
  readonly attack: Attack
}

const memo = new Map<string, Growth | undefined>()
const MEMO_LIMIT = 2_000

/**
 * The growth of a pattern that takes more than linear time on some text, or undefined: for linear patterns, for those
 * that are not understood (back references, assertions inside of a repetition) and for those that are too large.
 * A pattern is ambiguous when one text leads along two ways to the same place; a backtracking engine tries them all.
 */
export function findGrowth(source: string, flags: string): Growth | undefined {
  const key = `${flags}/${source}`
  if (memo.has(key)) return memo.get(key)
  let growth: Growth | undefined
  try {
    const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
      unicode: flags.includes('u'),
      unicodeSets: flags.includes('v'),
    })
    growth = new GrowthFinder(new Automaton(pattern, flags)).find()
  } catch (error) {
    // Not a pattern, or one that is given up.
    if (!(error instanceof GivenUp) && !(error instanceof SyntaxError)) throw error
  }
  if (memo.size > MEMO_LIMIT) memo.clear()
  memo.set(key, growth)
  return growth
}

class GrowthFinder {
  readonly #automaton: Automaton
  readonly #attacks: AttackFinder
  readonly #component: readonly number[]
  readonly #isLoop: readonly boolean[]

  constructor(automaton: Automaton) {
    this.#automaton = automaton
    this.#attacks = new AttackFinder(automaton)
    const nodes = this.#automaton.characters.map((_, position) => position)
    const { component, sizes } = findComponents(nodes.length, (node) => [...this.#automaton.next(node).keys()])
    this.#component = component
    this.#isLoop = nodes.map(
      (node) => (sizes[component[node] as number] as number) > 1 || this.#automaton.next(node).has(node),
    )
  }

  find(): Growth | undefined {
    return this.#findExponential() ?? this.#findPolynomial()
  }

  /** Two ways round the same loop for one text. */
  #findExponential(): Growth | undefined {
    for (const start of this.#automaton.characters.keys()) {
      if (!this.#isLoop[start]) continue
      const pump = this.#findPath(
        [start, start, 0],
        ([a, b, differs]) => a === start && b === start && differs === 1,
        (a, b) => this.#component[a] === this.#component[start] && this.#component[b] === this.#component[start],
      )
      if (pump === undefined) continue
      const attack = this.#attacks.find(start, pump)
      if (attack) return { degree: Number.POSITIVE_INFINITY, attack }
    }
    return undefined
  }

  /** A walk of pairs: the text on the way, when two different ways lead from the pair to the goal. */
  #findPath(
    from: readonly [number, number, number],
    isGoal: (state: readonly [number, number, number]) => boolean,
    isAllowed: (a: number, b: number) => boolean,
  ): string | undefined {
    const seen = new Set<string>()
    let level: { state: readonly [number, number, number]; text: string }[] = [{ state: from, text: '' }]
    while (level.length > 0) {
      const further: typeof level = []
      for (const { state, text } of level) {
        const [a, b, differs] = state
        for (const [toA, manyA] of this.#automaton.next(a)) {
          for (const [toB] of this.#automaton.next(b)) {
            this.#automaton.step()
            if (!isAllowed(toA, toB)) continue
            const common = this.#automaton.common(toA, toB)
            if (common.length === 0) continue
            const isTwo = a === b && toA === toB && manyA
            const next = [toA, toB, differs === 1 || toA !== toB || isTwo ? 1 : 0] as const
            const key = next.join()
            if (seen.has(key)) continue
            seen.add(key)
            const longer = text + pickCharacter(common)
            if (isGoal(next)) return longer
            further.push({ state: next, text: longer })
          }
        }
      }
      level = further
    }
    return undefined
  }

  /** Loops behind each other that take the same text: each one more raises the power by one. */
  #findPolynomial(): Growth | undefined {
    const links = new Map<number, { to: number; pump: string; at: number }[]>()
    for (const p of this.#automaton.characters.keys()) {
      if (!this.#isLoop[p]) continue
      for (const q of this.#automaton.characters.keys()) {
        if (!this.#isLoop[q] || this.#component[p] === this.#component[q] || this.#automaton.common(p, q).length === 0)
          continue
        const known = links.get(this.#component[p] as number)?.some(({ to }) => to === this.#component[q])
        if (known || !this.#reaches(p, q)) continue
        const pump = this.#findLink(p, q)
        if (pump === undefined) continue
        const list = links.get(this.#component[p] as number) ?? []
        list.push({ to: this.#component[q] as number, pump, at: q })
        links.set(this.#component[p] as number, list)
      }
    }
    let best: Growth | undefined
    for (const [from, list] of links) {
      for (const { pump, at } of list) {
        const degree = 1 + this.#getLongest(from, links, new Map())
        if (best && best.degree >= degree) continue
        const attack = this.#attacks.find(at, pump)
        if (attack) best = { degree, attack }
      }
    }
    return best
  }

  #getLongest(component: number, links: Map<number, { to: number }[]>, known: Map<number, number>): number {
    const before = known.get(component)
    if (before !== undefined) return before
    known.set(component, 0)
    let longest = 0
    for (const { to } of links.get(component) ?? []) longest = Math.max(longest, 1 + this.#getLongest(to, links, known))
    // Through parts that are no loops to the next one.
    for (const [node, own] of this.#component.entries()) {
      if (own !== component) continue
      for (const to of this.#automaton.next(node).keys()) {
        const other = this.#component[to] as number
        if (other !== component) longest = Math.max(longest, this.#getLongest(other, links, known))
      }
    }
    known.set(component, longest)
    return longest
  }

  #reaches(from: number, to: number): boolean {
    const seen = new Set([from])
    const open = [from]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const next of this.#automaton.next(node).keys()) {
        this.#automaton.step()
        if (next === to) return true
        if (!seen.has(next)) {
          seen.add(next)
          open.push(next)
        }
      }
    }
    return false
  }

  /** A text that leads from `p` to `p`, from `p` to `q` and from `q` to `q`. */
  #findLink(p: number, q: number): string | undefined {
    const seen = new Set<string>()
    let level: { state: readonly [number, number, number]; text: string }[] = [{ state: [p, p, q], text: '' }]
    while (level.length > 0) {
      const further: typeof level = []
      for (const { state, text } of level) {
        const [a, b, c] = state
        for (const toA of this.#automaton.next(a).keys()) {
          if (this.#component[toA] !== this.#component[p]) continue
          for (const toC of this.#automaton.next(c).keys()) {
            if (this.#component[toC] !== this.#component[q]) continue
            const outer = this.#automaton.common(toA, toC)
            if (outer.length === 0) continue
            for (const toB of this.#automaton.next(b).keys()) {
              this.#automaton.step()
              const common = intersects(outer, this.#automaton.read(toB))
              if (common.length === 0) continue
              const next = [toA, toB, toC] as const
              const key = next.join()
              if (seen.has(key)) continue
              seen.add(key)
              const longer = text + pickCharacter(common)
              if (toA === p && toB === q && toC === q) return longer
              further.push({ state: next, text: longer })
            }
          }
        }
      }
      level = further
    }
    return undefined
  }
}

/** Which nodes lie on a common circle, by Tarjan's algorithm. */
function findComponents(
  count: number,
  getNext: (node: number) => readonly number[],
): { component: number[]; sizes: number[] } {
  const order = new Array<number>(count).fill(-1)
  const low = new Array<number>(count).fill(0)
  const component = new Array<number>(count).fill(-1)
  const sizes: number[] = []
  const stack: number[] = []
  let clock = 0
  const visit = (node: number): void => {
    order[node] = low[node] = clock++
    stack.push(node)
    for (const next of getNext(node)) {
      if (order[next] === -1) {
        visit(next)
        low[node] = Math.min(low[node], low[next] as number)
      } else if (component[next] === -1) low[node] = Math.min(low[node], order[next] as number)
    }
    if (low[node] !== order[node]) return
    let size = 0
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      component[member] = sizes.length
      size++
      if (member === node) break
    }
    sizes.push(size)
  }
  for (let node = 0; node < count; node++) if (order[node] === -1) visit(node)
  return { component, sizes }
}
