import type { TSESTree } from '@typescript-eslint/types'
import { type FunctionNode, type Node, findPropertyName, isFunction, unwrap } from './nodes.ts'

/** The class body around a node, not crossing into functions that have their own `this`. */
export function findClassBody(node: Node): TSESTree.ClassBody | undefined {
  let current = node.parent
  while (current) {
    if (current.type === 'ClassBody') return current
    if (current.type === 'FunctionDeclaration') return undefined
    if (
      current.type === 'FunctionExpression' &&
      current.parent.type !== 'MethodDefinition' &&
      current.parent.type !== 'PropertyDefinition'
    ) {
      return undefined
    }
    current = current.parent
  }
  return undefined
}

/** The method, or the function that a property holds, under a name. */
export function findClassMethod(body: TSESTree.ClassBody | undefined, name: string): FunctionNode | undefined {
  for (const member of body?.body ?? []) {
    if (member.type === 'MethodDefinition' && findPropertyName(member) === name && isFunction(member.value))
      return member.value
    if (member.type === 'PropertyDefinition' && findPropertyName(member) === name && member.value) {
      const value = unwrap(member.value)
      if (isFunction(value)) return value
    }
  }
  return undefined
}
