import type { TSESTree } from '@typescript-eslint/types'
import { type FunctionNode, type Node, findPropertyName, getOuterParent, isCall, unwrap } from './nodes.ts'

/** A function of an object that is the value of a property or constant with this name: `Query: { user: (…) => … }`. */
export function isListedUnder(owner: FunctionNode, name: RegExp): boolean {
  const property = getOuterParent(owner).parent
  if (property?.type !== 'Property') return false
  const { parent } = getOuterParent(property.parent)
  if (parent?.type === 'Property') return name.test(findPropertyName(parent) ?? '')
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && name.test(parent.id.name)
}

/** `export default { fetch(request, env) { … } }`. */
export function isInDefaultExport(owner: FunctionNode): boolean {
  const property = getOuterParent(owner).parent
  return property?.type === 'Property' && getOuterParent(property.parent).parent?.type === 'ExportDefaultDeclaration'
}

export function hasDirective(body: readonly Node[], directive: string): boolean {
  for (const statement of body) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'Literal') return false
    if (statement.expression.value === directive) return true
  }
  return false
}

/** The identifier of the variable or declaration that holds a function. */
export function getOwnVariableIdentifier(owner: FunctionNode): TSESTree.Identifier | undefined {
  if (owner.type === 'FunctionDeclaration') return owner.id ?? undefined
  const { parent, child } = getOuterParent(owner)
  if (parent?.type === 'VariableDeclarator' && parent.init === child && parent.id.type === 'Identifier')
    return parent.id
  if (parent && isCall(parent) && parent.arguments[0] === child) {
    const outer = getOuterParent(parent)
    if (outer.parent?.type === 'VariableDeclarator' && outer.parent.id.type === 'Identifier') return outer.parent.id
  }
  return undefined
}

export function getParameterName(parameter: TSESTree.Parameter): string | undefined {
  const target = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
  const inner = target.type === 'AssignmentPattern' ? target.left : target
  return inner.type === 'Identifier' ? inner.name : undefined
}

export function isDefaultExport(owner: FunctionNode): boolean {
  return getOuterParent(owner).parent?.type === 'ExportDefaultDeclaration'
}

/** Is the function exported by its own declaration, by `export { f }` or by `module.exports`? */
export function isExported(owner: FunctionNode): boolean {
  const { parent, child } = getOuterParent(owner)
  if (!parent) return false
  if (parent.type === 'ExportDefaultDeclaration' || parent.type === 'ExportNamedDeclaration') return true
  if (parent.type === 'VariableDeclarator') return parent.parent.parent.type === 'ExportNamedDeclaration'
  if (isCall(parent) && parent.arguments.includes(child as TSESTree.Expression)) {
    const outer = getOuterParent(parent)
    if (outer.parent?.type === 'VariableDeclarator') return outer.parent.parent.parent.type === 'ExportNamedDeclaration'
    return outer.parent?.type === 'ExportDefaultDeclaration'
  }
  if (parent.type === 'AssignmentExpression') {
    const left = unwrap(parent.left)
    return left.type === 'MemberExpression' && /^(?:module\.)?exports\b/.test(toDotted(left))
  }
  return false
}

function toDotted(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return inner.name
  if (inner.type === 'MemberExpression') return `${toDotted(inner.object)}.${findPropertyName(inner) ?? '*'}`
  return '?'
}
