import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findPropertyName,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'
import { findExports } from './exports.ts'

/** The functions that other modules can call, with the path below the module that names them. */
export function* findExportedFunctions(analysis: Analysis): Generator<[string, FunctionNode]> {
  for (const [name, node] of findExports(analysis.index.sourceCode.ast)) yield* findMembers(analysis, name, node, 0)
}

function* findMembers(analysis: Analysis, name: string, node: Node, depth: number): Generator<[string, FunctionNode]> {
  if (depth > 3) return
  const inner = unwrapAwait(node)
  const target = analysis.index.findFunction(inner)
  if (target) {
    yield [name, target]
    return
  }
  if (inner.type === 'ClassDeclaration' || inner.type === 'ClassExpression') {
    yield* findMethods(analysis, name, inner)
    return
  }
  if (inner.type === 'ObjectExpression') {
    for (const property of inner.properties) {
      const key = property.type === 'Property' ? findPropertyName(property) : undefined
      if (key !== undefined && property.type === 'Property')
        yield* findMembers(analysis, `${name}.${key}`, property.value, depth + 1)
    }
    return
  }
  if (inner.type === 'NewExpression') {
    const made = findClass(analysis, inner.callee)
    if (made) {
      for (const [method, owner] of findMethods(analysis, '', made))
        if (method.startsWith('#.')) yield [`${name}.${method.slice(2)}`, owner]
    }
    return
  }
  if (inner.type === 'Identifier') {
    const definition = analysis.index.findVariable(inner)?.defs[0]?.node as Node | undefined
    if (definition?.type === 'ClassDeclaration') yield* findMethods(analysis, name, definition)
    else if (definition?.type === 'VariableDeclarator' && definition.init && definition.id.type === 'Identifier')
      yield* findMembers(analysis, name, definition.init, depth + 1)
    return
  }
  // A factory of this file that returns an object of functions: export const users = createUsers(db)
  if (isCall(inner)) {
    const factory = analysis.index.findFunction(inner.callee)
    for (const value of factory ? analysis.index.returnedValues(factory).slice(0, 2) : [])
      if (unwrap(value).type === 'ObjectExpression') yield* findMembers(analysis, name, value, depth + 1)
    // export const remove = asyncHandler(async (req, res) => …)
    const wrapped = inner.arguments.findLast((argument) => isFunction(unwrap(argument)))
    if (wrapped && !factory) yield [name, unwrap(wrapped) as FunctionNode]
  }
}

function findClass(analysis: Analysis, node: Node): TSESTree.ClassDeclaration | TSESTree.ClassExpression | undefined {
  const inner = unwrap(node)
  if (inner.type === 'ClassExpression') return inner
  const definition =
    inner.type === 'Identifier' ? (analysis.index.findVariable(inner)?.defs[0]?.node as Node | undefined) : undefined
  if (definition?.type === 'ClassDeclaration') return definition
  return undefined
}

function* findMethods(
  analysis: Analysis,
  name: string,
  node: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
): Generator<[string, FunctionNode]> {
  for (const member of node.body.body) {
    if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') continue
    const key = findPropertyName(member)
    if (key === undefined || member.accessibility === 'private') continue
    const value = member.value && unwrap(member.value)
    if (value && isFunction(value)) yield [`${name}${member.static ? '' : '#'}.${key}`, value]
  }
  const parent = node.superClass && findClass(analysis, node.superClass)
  if (parent && parent !== node) yield* findMethods(analysis, name, parent)
}
