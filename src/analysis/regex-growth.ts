import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { type CharRange, getCharacters, getClassCharacters, intersects, pickCharacter } from './regex-characters.ts'

/** How the time of a failing match grows with the length of the text, and a text that shows it. */
export interface Growth {
  /** The power of the length; `Infinity` for exponential growth. */
  readonly degree: number
  /** What stands before the part that is repeated, that part, and what makes the match fail. */
  readonly attack: { readonly prefix: string; readonly pump: string; readonly suffix: string }
}

/** Larger patterns are machine-made or generated; pairs of positions grow with the square of this. */
const MAX_POSITIONS = 90
/** Copies of a repeated part that a counted quantifier is unfolded to. */
const MAX_COPIES = 4
/** Steps for one pattern, counted so that a verdict does not depend on the machine. */
const MAX_STEPS = 400_000
/** Sets of positions tried for a text that makes the match fail. */
const MAX_SETS = 400

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
    growth = new Automaton(pattern, flags).findGrowth()
  } catch {
    // Not a pattern, or one that is given up.
    growth = undefined
  }
  if (memo.size > MEMO_LIMIT) memo.clear()
  memo.set(key, growth)
  return growth
}

class GivenUp extends Error {}

interface Position {
  readonly characters: readonly CharRange[]
}

/** A place between characters; `position` is set where a character is read next. */
interface Place {
  readonly next: number[]
  position?: number
  /** Only at the end of the text is it possible to go on. */
  isEnd?: boolean
}

/** The pattern as positions (occurrences of characters) and which of them may follow which. */
class Automaton {
  readonly #flags: string
  readonly #places: Place[] = []
  readonly #positions: Position[] = []
  readonly #after: number[] = []
  /** By position: what may follow, and whether it may in more than one way. */
  readonly #follow: Map<number, boolean>[] = []
  readonly #accept: { readonly free: boolean; readonly atEnd: boolean }[] = []
  #first = new Map<number, boolean>()
  readonly #overlap = new Map<number, readonly CharRange[]>()
  #component: readonly number[] = []
  #isLoop: readonly boolean[] = []
  #steps = 0

  constructor(pattern: AST.Pattern, flags: string) {
    this.#flags = flags
    const isAnchored = flags.includes('y') || pattern.alternatives.every(({ elements }) => isStart(elements[0]))
    const final = this.#addPlace()
    let start = this.#addAlternatives(pattern.alternatives, final, 0)
    // A search tries every place of the text: as if anything could stand before.
    if (!isAnchored) start = this.#addRepeat((end) => this.#addCharacter([[0, 0x10ffff]], end), start)
    this.#connect(start, final)
  }

  #addPlace(): number {
    this.#places.push({ next: [] })
    if (this.#places.length > MAX_POSITIONS * 12) throw new GivenUp()
    return this.#places.length - 1
  }

  #addCharacter(characters: readonly CharRange[], end: number): number {
    const place = this.#addPlace()
    if (this.#positions.length >= MAX_POSITIONS) throw new GivenUp()
    ;(this.#places[place] as Place).position = this.#positions.length
    this.#positions.push({ characters })
    this.#after.push(end)
    return place
  }

  /** `x*`: entering and going round again are places of their own, so that ways through empty rounds are told apart. */
  #addRepeat(addBody: (end: number) => number, end: number): number {
    const enter = this.#addPlace()
    const again = this.#addPlace()
    const body = addBody(again)
    for (const place of [enter, again]) (this.#places[place] as Place).next.push(body, end)
    return enter
  }

  #addAlternatives(alternatives: readonly AST.Alternative[], end: number, depth: number): number {
    const starts = alternatives.map(({ elements }) => this.#addSequence(elements, end, depth))
    if (starts.length === 1) return starts[0] as number
    const place = this.#addPlace()
    ;(this.#places[place] as Place).next.push(...starts)
    return place
  }

  #addSequence(elements: readonly AST.Element[], end: number, depth: number): number {
    let current = end
    for (const element of [...elements].reverse()) current = this.#addElement(element, current, depth)
    return current
  }

  #addElement(element: AST.Element, end: number, depth: number): number {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
        return this.#addCharacter(getCharacters(element, this.#flags), end)
      case 'CharacterClass':
        return this.#addCharacter(getClassCharacters(element, this.#flags), end)
      case 'Group':
      case 'CapturingGroup':
        return this.#addAlternatives(element.alternatives, end, depth)
      case 'Quantifier':
        return this.#addQuantifier(element, end, depth)
      case 'Assertion': {
        if (element.kind === 'end' && !this.#flags.includes('m')) {
          const place = this.#addPlace()
          Object.assign(this.#places[place] as Place, { isEnd: true })
          ;(this.#places[place] as Place).next.push(end)
          return place
        }
        // What it looks at decides which rounds are possible, and that is not modelled.
        if (depth > 0 && element.kind !== 'word') throw new GivenUp()
        return end
      }
      default:
        throw new GivenUp()
    }
  }

  #addQuantifier({ element, min, max }: AST.Quantifier, end: number, depth: number): number {
    const isOpen = max === Number.POSITIVE_INFINITY
    const add = (to: number): number => this.#addElement(element, to, isOpen ? depth + 1 : depth)
    let current = isOpen ? this.#addRepeat(add, end) : end
    const optional = isOpen ? 0 : Math.min(max - min, MAX_COPIES)
    for (let copy = 0; copy < optional; copy++) {
      const place = this.#addPlace()
      ;(this.#places[place] as Place).next.push(add(current), end)
      current = place
    }
    for (let copy = 0; copy < Math.min(min, MAX_COPIES); copy++) current = add(current)
    return current
  }

  #connect(start: number, final: number): void {
    const read = (from: number): { follow: Map<number, boolean>; free: boolean; atEnd: boolean } => {
      const follow = new Map<number, boolean>()
      let free = false
      let atEnd = false
      const path = new Set<number>()
      const visit = (place: number, needsEnd: boolean): void => {
        if (path.has(place)) return
        this.#step()
        const { next, position, isEnd } = this.#places[place] as Place
        const isLast = needsEnd || isEnd === true
        if (place === final) {
          if (isLast) atEnd = true
          else free = true
        }
        if (position !== undefined && !isLast) follow.set(position, follow.has(position))
        path.add(place)
        for (const to of next) visit(to, isLast)
        path.delete(place)
      }
      visit(from, false)
      return { follow, free, atEnd }
    }
    const before = read(start)
    // A pattern that accepts the empty text always matches at once.
    if (before.free) throw new GivenUp()
    this.#first = before.follow
    for (const place of this.#after) {
      const { follow, free, atEnd } = read(place)
      this.#follow.push(follow)
      this.#accept.push({ free, atEnd: atEnd || free })
    }
  }

  #step(): void {
    if (++this.#steps > MAX_STEPS) throw new GivenUp()
  }

  /** The characters that two positions have in common. */
  #common(a: number, b: number): readonly CharRange[] {
    const key = a < b ? a * MAX_POSITIONS + b : b * MAX_POSITIONS + a
    let common = this.#overlap.get(key)
    if (!common) {
      common = intersects((this.#positions[a] as Position).characters, (this.#positions[b] as Position).characters)
      this.#overlap.set(key, common)
    }
    return common
  }

  #next(position: number): Map<number, boolean> {
    return this.#follow[position] as Map<number, boolean>
  }

  findGrowth(): Growth | undefined {
    const nodes = this.#positions.map((_, position) => position)
    const { component, sizes } = findComponents(nodes.length, (node) => [...this.#next(node).keys()])
    this.#component = component
    this.#isLoop = nodes.map((node) => (sizes[component[node] as number] as number) > 1 || this.#next(node).has(node))
    return this.#findExponential() ?? this.#findPolynomial()
  }

  /** Two ways round the same loop for one text. */
  #findExponential(): Growth | undefined {
    for (const start of this.#positions.keys()) {
      if (!this.#isLoop[start]) continue
      const pump = this.#findPath(
        [start, start, 0],
        ([a, b, differs]) => a === start && b === start && differs === 1,
        (a, b) => this.#component[a] === this.#component[start] && this.#component[b] === this.#component[start],
      )
      if (pump === undefined) continue
      const attack = this.#findAttack(start, pump)
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
        for (const [toA, manyA] of this.#next(a)) {
          for (const [toB] of this.#next(b)) {
            this.#step()
            if (!isAllowed(toA, toB)) continue
            const common = this.#common(toA, toB)
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
    for (const p of this.#positions.keys()) {
      if (!this.#isLoop[p]) continue
      for (const q of this.#positions.keys()) {
        if (!this.#isLoop[q] || this.#component[p] === this.#component[q] || this.#common(p, q).length === 0) continue
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
        const attack = this.#findAttack(at, pump)
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
      for (const to of this.#next(node).keys()) {
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
      for (const next of this.#next(node).keys()) {
        this.#step()
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
        for (const toA of this.#next(a).keys()) {
          if (this.#component[toA] !== this.#component[p]) continue
          for (const toC of this.#next(c).keys()) {
            if (this.#component[toC] !== this.#component[q]) continue
            const outer = this.#common(toA, toC)
            if (outer.length === 0) continue
            for (const toB of this.#next(b).keys()) {
              this.#step()
              const common = intersects(outer, (this.#positions[toB] as Position).characters)
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

  /** A text that reaches the loop, goes round it, and fails at last; undefined when it always matches. */
  #findAttack(loop: number, pump: string): Growth['attack'] | undefined {
    const prefix = this.#findPrefix(loop)
    if (prefix === undefined) return undefined
    const rounds = this.#run(this.#first, prefix + pump + pump)
    const suffix = rounds && this.#findFailure(rounds)
    return suffix === undefined ? undefined : { prefix, pump, suffix }
  }

  #findPrefix(target: number): string | undefined {
    const seen = new Set<number>()
    let level = [...this.#first.keys()].map((position) => ({ position, text: this.#pick(position) }))
    while (level.length > 0) {
      const further: typeof level = []
      for (const { position, text } of level) {
        if (position === target) return text
        if (seen.has(position)) continue
        seen.add(position)
        for (const next of this.#next(position).keys()) further.push({ position: next, text: text + this.#pick(next) })
      }
      level = further
    }
    return undefined
  }

  #pick(position: number): string {
    return pickCharacter((this.#positions[position] as Position).characters)
  }

  /** The positions after a text; undefined when the pattern matched on the way. */
  #run(start: Map<number, boolean>, text: string): ReadonlySet<number> | undefined {
    let follow: Iterable<number> = start.keys()
    let reached = new Set<number>()
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      reached = new Set()
      for (const position of follow) {
        this.#step()
        if (!(this.#positions[position] as Position).characters.some(([low, high]) => low <= code && code <= high))
          continue
        if (this.#accept[position]?.free) return undefined
        reached.add(position)
      }
      follow = [...reached].flatMap((position) => [...this.#next(position).keys()])
    }
    return reached
  }

  #findFailure(from: ReadonlySet<number>): string | undefined {
    const seen = new Set<string>()
    let level = [{ positions: from, text: '' }]
    for (let sets = 0; level.length > 0;) {
      const further: typeof level = []
      for (const { positions, text } of level) {
        if (++sets > MAX_SETS) return undefined
        // A character that is read in vain makes sure that the engine looks for another way.
        if (text !== '' && ![...positions].some((position) => this.#accept[position]?.atEnd)) return text
        for (const character of SUFFIXES) {
          const next = this.#run(
            new Map(
              [...positions].flatMap((position) => [...this.#next(position).keys()]).map((item) => [item, false]),
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

/** Characters that one of most patterns refuses. */
const SUFFIXES: readonly string[] = ['!', '\n', '\u0000', 'a', '0', ' ', '@', '.', '<', '-', '\u2603']

function isStart(element: AST.Element | undefined): boolean {
  if (element?.type === 'Assertion') return element.kind === 'start'
  if (element?.type !== 'Group' && element?.type !== 'CapturingGroup') return false
  return element.alternatives.every(({ elements }) => isStart(elements[0]))
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
