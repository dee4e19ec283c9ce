import { type Node, findPropertyName, unwrap } from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

/** Two values of which the program asks whether they are the same, whatever it asks with. */
export interface Comparison {
  readonly node: Node
  readonly sides: readonly [Node, Node]
}

/** `a === b`, `Object.is(a, b)`, `a.localeCompare(b)`, `[a].includes(b)`; what takes the same time for every value is not among them. */
export function findComparisons(analysis: Analysis): readonly Comparison[] {
  const found: Comparison[] = []
  for (const node of analysis.index.nodes('BinaryExpression'))
    if (/^[!=]==?$/.test(node.operator)) found.push({ node, sides: [unwrap(node.left), unwrap(node.right)] })
  for (const name of ['is', 'isEqual', 'isDeepStrictEqual', 'localeCompare', 'equals', 'includes', 'indexOf']) {
    for (const node of analysis.index.callsNamed(name)) {
      const callee = unwrap(node.callee)
      const [first, second] = node.arguments
      if (!first) continue
      const path = analysis.paths.findPath(callee) ?? ''
      if (second && /^(?:Object\.is|lodash\.isEqual|util\.isDeepStrictEqual)$/.test(path))
        found.push({ node, sides: [unwrap(first), unwrap(second)] })
      if (second || callee.type !== 'MemberExpression') continue
      const object = unwrap(callee.object)
      if (/^(?:localeCompare|equals)$/.test(findPropertyName(callee) ?? ''))
        found.push({ node, sides: [object, unwrap(first)] })
      else if (/^(?:includes|indexOf)$/.test(findPropertyName(callee) ?? '') && object.type === 'ArrayExpression') {
        const [only, more] = object.elements
        if (only && !more) found.push({ node, sides: [unwrap(only), unwrap(first)] })
      }
    }
  }
  return found
}
