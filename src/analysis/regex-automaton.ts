import type { AST } from '@eslint-community/regexpp'
import { type CharRange, GivenUp, getCharacters, getClassCharacters, intersects } from './regex-characters.ts'

/** Larger patterns are machine-made or generated; pairs of positions grow with the square of this. */
const MAX_POSITIONS = 90
/** Copies of a repeated part that a counted quantifier is unfolded to. */
const MAX_COPIES = 4
/** Steps for one pattern, counted so that a verdict does not depend on the machine. */
const MAX_STEPS = 400_000

/** A place between characters; `position` is set where a character is read next. */
interface Place {
  readonly next: number[]
  position?: number
  /** The end of a round of a repetition: where the repetition was entered. */
  entry?: number
  /** Only at the end of the text is it possible to go on. */
  isEnd?: boolean
}

/** The pattern as positions (occurrences of characters) and which of them may follow which. */
export class Automaton {
  readonly #flags: string
  readonly #places: Place[] = []
  /** By position: what it reads. */
  readonly characters: (readonly CharRange[])[] = []
  readonly #after: number[] = []
  /** By position: what may follow, and whether it may in more than one way. */
  readonly #follow: Map<number, boolean>[] = []
  readonly accept: { readonly free: boolean; readonly atEnd: boolean }[] = []
  first: ReadonlyMap<number, boolean> = new Map<number, boolean>()
  /** The position that reads what a search goes past. */
  search: number | undefined
  readonly #overlap = new Map<number, readonly CharRange[]>()
  #steps = 0

  constructor(pattern: AST.Pattern, flags: string) {
    this.#flags = flags
    const final = this.#addPlace()
    const isAnchored = ({ elements }: AST.Alternative): boolean => flags.includes('y') || isStart(elements[0])
    const anchored = pattern.alternatives.filter(isAnchored)
    const free = pattern.alternatives.filter((alternative) => !isAnchored(alternative))
    const start = this.#addPlace()
    const ways = (this.#places[start] as Place).next
    if (anchored.length > 0) ways.push(this.#addAlternatives(anchored, final, 0))
    // A search tries every place of the text: as if anything could stand before.
    if (free.length > 0) {
      const search = this.#addAlternatives(free, final, 0)
      this.search = this.characters.length
      ways.push(this.#addRepeat((end) => this.#addCharacter([[0, 0x10ffff]], end), search))
    }
    this.#connect(start, final)
  }

  #addPlace(): number {
    this.#places.push({ next: [] })
    if (this.#places.length > MAX_POSITIONS * 12) throw new GivenUp()
    return this.#places.length - 1
  }

  #addCharacter(characters: readonly CharRange[], end: number): number {
    const place = this.#addPlace()
    if (this.characters.length >= MAX_POSITIONS) throw new GivenUp()
    ;(this.#places[place] as Place).position = this.characters.length
    this.characters.push(characters)
    this.#after.push(end)
    return place
  }

  /** `x*`: entering and going round again are places of their own, so that a round that reads nothing is known. */
  #addRepeat(addBody: (end: number) => number, end: number): number {
    const enter = this.#addPlace()
    const again = this.#addPlace()
    ;(this.#places[again] as Place).entry = enter
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
    const look = (from: number): { follow: Map<number, boolean>; free: boolean; atEnd: boolean } => {
      const follow = new Map<number, boolean>()
      let free = false
      let atEnd = false
      const path = new Set<number>()
      const visit = (place: number, needsEnd: boolean): void => {
        this.step()
        const { next, position, isEnd, entry } = this.#places[place] as Place
        // An engine refuses a round that reads nothing.
        if (entry !== undefined && (path.has(place) || path.has(entry))) return
        const isLast = needsEnd || isEnd === true
        if (place === final) {
          if (isLast) atEnd = true
          else free = true
        }
        if (position !== undefined && !isLast) follow.set(position, follow.has(position))
        const isOwn = !path.has(place)
        path.add(place)
        for (const to of next) visit(to, isLast)
        if (isOwn) path.delete(place)
      }
      visit(from, false)
      return { follow, free, atEnd }
    }
    const before = look(start)
    // A pattern that accepts the empty text always matches at once.
    if (before.free) throw new GivenUp()
    this.first = before.follow
    for (const place of this.#after) {
      const { follow, free, atEnd } = look(place)
      this.#follow.push(follow)
      this.accept.push({ free, atEnd: atEnd || free })
    }
  }

  step(): void {
    if (++this.#steps > MAX_STEPS) throw new GivenUp()
  }

  /** The characters that two positions have in common. */
  common(a: number, b: number): readonly CharRange[] {
    const key = a < b ? a * MAX_POSITIONS + b : b * MAX_POSITIONS + a
    let common = this.#overlap.get(key)
    if (!common) {
      common = intersects(this.read(a), this.read(b))
      this.#overlap.set(key, common)
    }
    return common
  }

  /** The characters that a position reads. */
  read(position: number): readonly CharRange[] {
    return this.characters[position] as readonly CharRange[]
  }

  next(position: number): Map<number, boolean> {
    return this.#follow[position] as Map<number, boolean>
  }
}

function isStart(element: AST.Element | undefined): boolean {
  if (element?.type === 'Assertion') return element.kind === 'start'
  if (element?.type !== 'Group' && element?.type !== 'CapturingGroup') return false
  return element.alternatives.every(({ elements }) => isStart(elements[0]))
}
