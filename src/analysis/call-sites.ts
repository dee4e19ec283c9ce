import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import { type CallNode, type FunctionNode, type Node, findPropertyName, isCall, unwrap } from '../ast/nodes.ts'
import type { FileIndex } from './file-index.ts'
import { getOwnVariableIdentifier } from './handlers.ts'
import type { PathResolver } from './paths.ts'

/** What a call passes to a parameter: an expression and the part of its value. */
export interface PassedValue {
  readonly argument: Node
  readonly path: readonly string[]
}

/** The expressions that reach a parameter: arguments of calls in this file, the receiver of an array callback or `then`. */
export function findPassedValues(
  owner: FunctionNode,
  index: number,
  file: FileIndex,
  paths: PathResolver,
  isRest = false,
): PassedValue[] {
  const found: PassedValue[] = []
  const addCall = (call: CallNode): void => {
    found.push(...findArguments(call, index, isRest))
  }
  const addCallback = (node: Node): void => {
    const parent = node.parent
    if (parent?.type !== 'CallExpression') return
    const position = parent.arguments.indexOf(node as TSESTree.Expression)
    const callee = unwrap(parent.callee)
    if (position < 0 || callee.type !== 'MemberExpression') return
    const name = findPropertyName(callee) ?? ''
    if (position === 0 && (index === 0 || (name === 'reduce' && index === 1)) && ITERATING.has(name))
      found.push({ argument: callee.object, path: ['*'] })
    else if (name === 'reduce' && index === 0 && parent.arguments[1])
      found.push({ argument: parent.arguments[1], path: [] })
    else if (position === 0 && index === 0 && name === 'then') found.push({ argument: callee.object, path: [] })
  }
  addCallback(owner)
  if (owner.parent?.type === 'CallExpression' && owner.parent.callee === owner) addCall(owner.parent)
  const identifier = getOwnVariableIdentifier(owner)
  const variable = identifier && file.findVariable(identifier)
  for (const reference of variable?.references ?? []) {
    const node = reference.identifier as Node
    const parent = node.parent
    if (parent && isCall(parent) && unwrap(parent.callee) === node) addCall(parent)
    else addCallback(node)
  }
  const method = owner.parent
  if (
    method &&
    (method.type === 'MethodDefinition' || method.type === 'Property' || method.type === 'PropertyDefinition')
  ) {
    const name = findPropertyName(method)
    if (method.type === 'MethodDefinition' && method.kind === 'constructor') {
      for (const { identifier } of findClassReferences(method.parent.parent, file)) {
        const parent = identifier.parent
        if (parent.type === 'NewExpression' && parent.callee === identifier) addCall(parent)
      }
    }
    for (const call of name === undefined ? [] : file.callsNamed(name)) {
      if (call.type === 'CallExpression' && paths.findLocalFunction(call.callee) === owner) addCall(call)
    }
  }
  return found
}

/** A class's name is a variable twice: inside of the class and around it. */
function findClassReferences(
  owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  file: FileIndex,
): readonly TSESLint.Scope.Reference[] {
  const inner = owner.id && file.findVariable(owner.id)
  if (!inner) return []
  const outer = inner.scope.type === ('class' as never) ? inner.scope.upper?.set.get(inner.name) : undefined
  return [...inner.references, ...(outer?.references ?? [])]
}

/** The argument of a parameter, or every argument from there on. */
export function findArguments(call: CallNode, index: number, isRest: boolean): PassedValue[] {
  if (!isRest) {
    const argument = findArgument(call, index)
    return argument ? [argument] : []
  }
  return call.arguments
    .slice(index)
    .map((argument) =>
      argument.type === 'SpreadElement' ? { argument: argument.argument, path: ['*'] } : { argument, path: [] },
    )
}

/** The argument of a parameter, also where a list is spread into the arguments. */
function findArgument(call: CallNode, index: number): PassedValue | undefined {
  const spread = call.arguments.findIndex((item) => item.type === 'SpreadElement')
  if (spread >= 0 && spread <= index) {
    const list = call.arguments[spread] as TSESTree.SpreadElement
    return { argument: list.argument, path: [String(index - spread)] }
  }
  const argument = call.arguments[index]
  return argument && { argument, path: [] }
}

const ITERATING: ReadonlySet<string> = new Set([
  'map',
  'forEach',
  'filter',
  'find',
  'some',
  'every',
  'flatMap',
  'reduce',
  'sort',
  'findIndex',
])

/** How a trace names a function. */
export function describeFunction(owner: FunctionNode): string {
  const name = getOwnVariableIdentifier(owner)?.name
  return name ? `\`${name}()\`` : 'a function'
}
