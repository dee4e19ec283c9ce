import { type FunctionNode, type Node, isCall, isFunction, unwrap, unwrapAwait } from '../../ast/nodes.ts'
import type { FileIndex } from '../file-index.ts'

/** The variable's definition name node that a chain of calls starts from, as identity of the router. */
export function findRootObject(node: Node, index: FileIndex): Node | undefined {
  let current = unwrapAwait(node)
  for (;;) {
    if (current.type === 'CallExpression') current = unwrap(current.callee)
    else if (current.type === 'MemberExpression') current = unwrap(current.object)
    else break
  }
  if (current.type !== 'Identifier') return undefined
  return index.findVariable(current)?.identifiers[0]
}

/** The function behind a handler argument, through wrappers like `asyncHandler(fn)`. */
export function findHandlerFunction(node: Node, index: FileIndex, depth = 0): FunctionNode | undefined {
  const inner = unwrapAwait(node)
  if (isFunction(inner)) return inner
  const local = index.findFunction(inner)
  if (local) return local
  if (isCall(inner) && depth < 3) {
    for (const argument of [...inner.arguments].reverse()) {
      const found = findHandlerFunction(argument, index, depth + 1)
      if (found) return found
    }
  }
  if (inner.type === 'ArrayExpression') {
    const last = inner.elements.at(-1)
    return last ? findHandlerFunction(last, index, depth + 1) : undefined
  }
  return undefined
}
