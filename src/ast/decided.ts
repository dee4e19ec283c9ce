import { type Node, findCalleeName } from './nodes.ts'

/** Does a condition ask the value itself, or compare it? */
export function isInCondition(node: Node): boolean {
  let child: Node = node
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.type === 'BinaryExpression' || parent.type === 'UnaryExpression')
      return parent.type !== 'BinaryExpression' || /^[!=]==?$/.test(parent.operator)
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.test === child) return true
    if (parent.type === 'CallExpression')
      return findCalleeName(parent) === 'includes' || findCalleeName(parent) === 'has'
    if (
      parent.type !== 'LogicalExpression' &&
      parent.type !== 'ChainExpression' &&
      parent.type !== 'TSAsExpression' &&
      parent.type !== 'TSNonNullExpression' &&
      parent.type !== 'MemberExpression'
    )
      return false
  }
  return false
}
