import { type Node, isCall, unwrap } from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

/** Is a call's value asked for yes or no: in a condition, negated, or through a variable that is? */
export function isDecidedOn(call: Node, analysis: Analysis): boolean {
  // An awaited call is another value, so that only the types around it are left out.
  let current = call
  while (current.parent && /^(?:TSAsExpression|TSNonNullExpression|ChainExpression)$/.test(current.parent.type))
    current = current.parent
  const { parent } = current
  if (!parent) return false
  if (isTest(current, parent)) return true
  const target =
    parent.type === 'VariableDeclarator' && parent.init === current
      ? parent.id
      : parent.type === 'AssignmentExpression' && parent.right === current
        ? unwrap(parent.left)
        : undefined
  if (target?.type !== 'Identifier') return false
  const reads = analysis.index.findVariable(target)?.references.filter((reference) => reference.isRead()) ?? []
  return (
    reads.length > 0 &&
    reads.every(({ identifier }) => identifier.parent.type !== 'AwaitExpression' && !isPassedOn(identifier)) &&
    reads.some(({ identifier }) => isTest(identifier, identifier.parent))
  )
}

/** `check.then(…)`, `Promise.all([check])`, `return check`: somebody else waits. */
function isPassedOn(identifier: Node): boolean {
  const { parent } = identifier
  return (
    parent?.type === 'MemberExpression' ||
    parent?.type === 'ArrayExpression' ||
    parent?.type === 'ReturnStatement' ||
    isCall(parent)
  )
}

function isTest(node: Node, parent: Node): boolean {
  if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression' || parent.type === 'WhileStatement')
    return parent.test === node
  if (parent.type === 'UnaryExpression') return parent.operator === '!'
  return (
    parent.type === 'LogicalExpression' && parent.operator !== '??' && (parent.left === node || isInCondition(parent))
  )
}

function isInCondition(node: Node): boolean {
  const { parent } = node
  return (
    parent !== undefined && (isTest(node, parent) || (parent.type === 'LogicalExpression' && isInCondition(parent)))
  )
}
