import { parse } from '@typescript-eslint/parser'
import type { Seed } from './harness.ts'
import type { Random } from './random.ts'

interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Parts {
  readonly seed: Seed
  readonly expressions: readonly Piece[]
  readonly statements: readonly Piece[]
}

/** Exchanges expressions and statements between the cases of all rules. */
export class Splicer {
  readonly #parts: readonly Parts[]

  constructor(seeds: readonly Seed[]) {
    this.#parts = seeds.map(toParts).filter((parts) => parts.expressions.length > 0 && parts.statements.length > 0)
  }

  /** A case with one to four of its parts replaced by parts of other cases, and the case it began with. */
  make(random: Random): { code: string; seed: Seed } {
    const host = random.pick(this.#parts)
    let { code } = host.seed.case
    const wanted = random
      .list(1, 4, () => {
        const kind = random.chance(0.6) ? 'expressions' : 'statements'
        const donor = random.pick(this.#parts)
        const piece = random.pick(donor[kind])
        return { hole: random.pick(host[kind]), text: kind === 'expressions' ? `(${piece.text})` : piece.text }
      })
      .sort((a, b) => b.hole.start - a.hole.start)
    let last = Infinity
    for (const { hole, text } of wanted) {
      if (hole.end > last) continue
      code = code.slice(0, hole.start) + text + code.slice(hole.end)
      last = hole.start
    }
    return { code, seed: host.seed }
  }
}

const EXPRESSION =
  /^(?:Identifier|Literal|(?!Import|Export|TSEmptyBody|TSDeclare|TSParameter).*Expression|TemplateLiteral)$/
const STATEMENT = /^(?:.*Statement|VariableDeclaration|FunctionDeclaration)$/

function toParts(seed: Seed): Parts {
  const { code } = seed.case
  const expressions: Piece[] = []
  const statements: Piece[] = []
  let tree: unknown
  try {
    tree = parse(code, { range: true, ecmaFeatures: { jsx: /x$/.test(seed.case.filename ?? '') } })
  } catch {
    return { seed, expressions, statements }
  }
  collect(tree, '', (type, start, end, key) => {
    const piece = { start, end, text: code.slice(start, end) }
    if (STATEMENT.test(type) && key === 'body') statements.push(piece)
    else if (EXPRESSION.test(type) && HOLES.has(key)) expressions.push(piece)
  })
  return { seed, expressions, statements }
}

/** Places where any expression may stand. */
const HOLES = new Set([
  'arguments',
  'init',
  'right',
  'left',
  'test',
  'consequent',
  'alternate',
  'argument',
  'value',
  'elements',
  'expressions',
])

function collect(
  node: unknown,
  key: string,
  visit: (type: string, start: number, end: number, key: string) => void,
): void {
  if (Array.isArray(node)) {
    for (const item of node) collect(item, key, visit)
    return
  }
  if (typeof node !== 'object' || node === null) return
  const { type, range } = node as { type?: unknown; range?: unknown }
  if (typeof type === 'string' && Array.isArray(range)) visit(type, range[0] as number, range[1] as number, key)
  for (const [name, value] of Object.entries(node)) if (name !== 'parent' && name !== 'loc') collect(value, name, visit)
}
