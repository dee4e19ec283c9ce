import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import { type Node, isFunction } from '../ast/nodes.ts'

/** The writes whose value a read may see: the last one that always happens before it, and the later ones. */
export function findReachingWrites(use: Node, variable: TSESLint.Scope.Variable): TSESLint.Scope.Reference[] {
  const all = variable.references.filter((reference) => reference.isWrite() && reference.writeExpr)
  // name = name.trim(): the right side reads what was there before.
  const writes = findLoop(use) ? all : all.filter((write) => !isInOwnValue(use, write.identifier))
  if (writes.length < 2) return writes
  let last: TSESLint.Scope.Reference | undefined
  for (const write of writes) {
    if (dominates(write, use) && (!last || write.identifier.range[0] > last.identifier.range[0])) last = write
  }
  if (!last) return writes
  const from = last.identifier.range[0]
  const loop = findLoop(use)
  const compound =
    (last.identifier as Node).parent?.type === 'AssignmentExpression' &&
    ((last.identifier as Node).parent as TSESTree.AssignmentExpression).operator !== '='
  return writes.filter((write) => {
    const at = write.identifier.range[0]
    if (compound && at < from) return true
    return (
      at >= from &&
      (at < use.range[0] ||
        (loop !== undefined && isInsideRange(write.identifier, loop)) ||
        !sameFunction(write.identifier, use))
    )
  })
}

/** Does the write always happen before the read? True when the block of the write's statement encloses the read. */
export function dominates(write: TSESLint.Scope.Reference, use: Node): boolean {
  const identifier = write.identifier as Node
  if (identifier.range[0] >= use.range[0] || isInOwnValue(use, identifier)) return false
  let node: Node = identifier
  while (node.parent && !isFunction(node.parent)) {
    const { parent } = node
    if (parent.type === 'ConditionalExpression' || parent.type === 'LogicalExpression') return false
    if (parent.type === 'IfStatement' && !isOwnTest(parent, node, write)) return false
    const isBlock = parent.type === 'BlockStatement' || parent.type === 'Program' || parent.type === 'SwitchCase'
    if (isBlock && isInsideRange(use, parent)) return true
    if (isBlock && !isPassedThrough(parent, write)) return false
    node = parent
  }
  return node.parent !== undefined && isInsideRange(use, node.parent)
}

/** `if (x) x = clean(x)`: what did not come through here is empty. */
function isOwnTest(statement: TSESTree.IfStatement, branch: Node, write: TSESLint.Scope.Reference): boolean {
  const { test } = statement
  return statement.consequent === branch && test.type === 'Identifier' && test.name === write.identifier.name
}

/** Whoever is behind this block came through it: a `try` whose `catch` does not go on, or the branch of its own test. */
function isPassedThrough(block: Node, write: TSESLint.Scope.Reference): boolean {
  const { parent } = block
  if (parent?.type === 'IfStatement') return isOwnTest(parent, block, write)
  if (parent?.type !== 'TryStatement' || parent.block !== block) return false
  const last = parent.handler?.body.body.at(-1)?.type
  return last === 'ThrowStatement' || last === 'ReturnStatement'
}

interface WriteTarget {
  readonly pattern: Node
  readonly value?: Node
  readonly iterates: boolean
  readonly compound: boolean
}

/** The pattern that a written identifier stands in, and whether it takes elements of a loop's collection. */
export function findWriteTarget(identifier: Node): WriteTarget | undefined {
  let current = identifier
  while (current.parent) {
    const parent: Node = current.parent
    if (parent.type === 'VariableDeclarator') {
      const loop = parent.parent.parent
      if (loop.type === 'ForOfStatement' && loop.left === parent.parent)
        return { pattern: parent.id, value: loop.right, iterates: true, compound: false }
      return parent.init ? { pattern: parent.id, value: parent.init, iterates: false, compound: false } : undefined
    }
    if (parent.type === 'AssignmentExpression')
      return { pattern: parent.left, value: parent.right, iterates: false, compound: parent.operator !== '=' }
    if (parent.type === 'ForOfStatement' && parent.left === current)
      return { pattern: current, value: parent.right, iterates: true, compound: false }
    // A default inside of a parameter's pattern: the write expression is the default itself.
    if (isFunction(parent)) return undefined
    current = parent
  }
  return undefined
}

/** Is the read a part of the value that is being written? */
function isInOwnValue(use: Node, written: Node): boolean {
  let current: Node | undefined = written
  while (current && current.type !== 'AssignmentExpression' && current.type !== 'VariableDeclarator') {
    if (isFunction(current)) return false
    current = current.parent
  }
  const value =
    current?.type === 'AssignmentExpression'
      ? current.right
      : current?.type === 'VariableDeclarator'
        ? current.init
        : undefined
  return value !== null && value !== undefined && isInsideRange(use, value) && sameFunction(use, written)
}

function isInsideRange(node: Node, outer: Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1]
}

function findLoop(node: Node): Node | undefined {
  let current = node.parent
  while (current && !isFunction(current)) {
    if (/^(?:For|While|DoWhile)/.test(current.type)) return current
    current = current.parent
  }
  return undefined
}

function sameFunction(a: Node, b: Node): boolean {
  const owner = (node: Node): Node | undefined => {
    let current = node.parent
    while (current && !isFunction(current)) current = current.parent
    return current
  }
  return owner(a) === owner(b)
}
