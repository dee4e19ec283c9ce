import type { AST } from '@eslint-community/regexpp'

/** Thrown for a pattern that is not understood or too large. */
export class GivenUp extends Error {}

/** First and last code point. */
export type CharRange = readonly [number, number]

const LAST = 0x10ffff
const DIGITS: readonly CharRange[] = [[48, 57]]
const WORDS: readonly CharRange[] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
]
const SPACES: readonly CharRange[] = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]
const LINE_ENDS: readonly CharRange[] = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
]
/** Unicode properties are mostly about letters; exact sets change no verdict. */
const LETTERS: readonly CharRange[] = [
  [65, 90],
  [97, 122],
  [0xaa, LAST],
]

/** What a single character or a set like `\d` and `.` stands for. */
export function getCharacters(node: AST.Character | AST.CharacterSet, flags: string): readonly CharRange[] {
  if (node.type === 'Character') return withCases([[node.value, node.value]], flags)
  switch (node.kind) {
    case 'any':
      return flags.includes('s') ? [[0, LAST]] : negate(LINE_ENDS)
    case 'digit':
      return node.negate ? negate(DIGITS) : DIGITS
    case 'space':
      return node.negate ? negate(SPACES) : SPACES
    case 'word':
      return node.negate ? negate(WORDS) : WORDS
    default:
      return node.negate ? negate(LETTERS) : LETTERS
  }
}

/** What `[…]` stands for. */
export function getClassCharacters(node: AST.CharacterClass, flags: string): readonly CharRange[] {
  const ranges: CharRange[] = []
  for (const element of node.elements) {
    if (element.type === 'Character' || element.type === 'CharacterSet') ranges.push(...getCharacters(element, flags))
    else if (element.type === 'CharacterClassRange')
      ranges.push(...withCases([[element.min.value, element.max.value]], flags))
    else throw new GivenUp()
  }
  const merged = merge(ranges)
  return node.negate ? negate(merged) : merged
}

/** The characters that are in both. */
export function intersects(a: readonly CharRange[], b: readonly CharRange[]): readonly CharRange[] {
  const common: CharRange[] = []
  for (const [lowA, highA] of a) {
    for (const [lowB, highB] of b) {
      const low = Math.max(lowA, lowB)
      const high = Math.min(highA, highB)
      if (low <= high) common.push([low, high])
    }
  }
  return common
}

const NICE: readonly string[] = ['a', '0', ' ', '-', '.', 'A', '_', '/', '@', '"', '<', 'x', '\t']

/** One of the characters, a printable one where there is one. */
export function pickCharacter(ranges: readonly CharRange[]): string {
  const holds = (code: number): boolean => ranges.some(([low, high]) => low <= code && code <= high)
  const nice = NICE.find((character) => holds(character.charCodeAt(0)))
  if (nice !== undefined) return nice
  for (let code = 33; code < 127; code++) if (holds(code)) return String.fromCharCode(code)
  return String.fromCodePoint(ranges[0]?.[0] ?? 0)
}

function withCases(ranges: readonly CharRange[], flags: string): readonly CharRange[] {
  if (!flags.includes('i')) return ranges
  const both: CharRange[] = [...ranges]
  for (const [low, high] of intersects(ranges, [[65, 90]])) both.push([low + 32, high + 32])
  for (const [low, high] of intersects(ranges, [[97, 122]])) both.push([low - 32, high - 32])
  return both
}

function merge(ranges: readonly CharRange[]): readonly CharRange[] {
  const merged: [number, number][] = []
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high)
    else merged.push([low, high])
  }
  return merged
}

function negate(ranges: readonly CharRange[]): readonly CharRange[] {
  const rest: CharRange[] = []
  let from = 0
  for (const [low, high] of merge(ranges)) {
    if (from < low) rest.push([from, low - 1])
    from = high + 1
  }
  if (from <= LAST) rest.push([from, LAST])
  return rest
}
