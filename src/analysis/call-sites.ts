import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findPropertyName,
  getOuterParent,
  isCall,
  unwrap,
} from '../ast/nodes.ts'
import type { FileIndex } from './file-index.ts'
import { getOwnVariableIdentifier } from '../ast/functions.ts'

/** What a call passes to a parameter: an expression and the part of its value. */
export interface PassedValue {
  readonly argument: Node
  readonly path: readonly string[]
}

/** The expressions that reach a parameter: arguments of calls in this file, the receiver of an array callback or `then`. */
export function findPassedValues(owner: FunctionNode, index: number, file: FileIndex, isRest = false): PassedValue[] {
  const found: PassedValue[] = []
  const addCall = (call: CallNode): void => {
    found.push(...findArguments(call, index, isRest))
  }
  const addCallback = (node: Node): void => {
    const parent = node.parent
    if (parent?.type !== 'CallExpression') return
    const position = parent.arguments.indexOf(node as TSESTree.Expression)
    const callee = unwrap(parent.callee)
    for (const call of position < 0 ? [] : findCallbackCalls(parent, position, file)) addCall(call)
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
  for (const call of findTableCalls(owner, file)) addCall(call)
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
      if (call.type === 'CallExpression' && file.findFunction(call.callee) === owner) addCall(call)
    }
  }
  return found
}

/** `withName(req, (name) => …)` of this file: the calls of the parameter by which the function gets its callback. */
function findCallbackCalls(call: TSESTree.CallExpression, position: number, file: FileIndex): CallNode[] {
  const target = file.findFunction(call.callee)
  const parameter = target?.params[position]
  if (parameter?.type !== 'Identifier') return []
  return (file.findVariable(parameter)?.references ?? []).flatMap(({ identifier }) => {
    const { parent } = identifier
    return parent.type === 'CallExpression' && parent.callee === identifier ? [parent] : []
  })
}

/**
 * Calls of a function that is looked up in a table: `handlers[name](args)` of `{ save: (args) => … }`, and
 * `tools[name].run(args)` of `{ save: { run(args) { … } } }` or of a `Map`.
 */
function findTableCalls(owner: FunctionNode, file: FileIndex): CallNode[] {
  const uses: Node[] = [owner]
  const identifier = getOwnVariableIdentifier(owner)
  if (identifier && owner.parent.type !== 'Property')
    for (const reference of file.findVariable(identifier)?.references ?? []) uses.push(reference.identifier)
  return uses.flatMap((use) => {
    const entry = getOuterParent(use).parent
    if (entry?.type !== 'Property') return []
    const table = findTable(entry.parent)
    const variable = table && file.findVariable(table.name)
    if (!table || !variable) return []
    const method = table.isNested ? findPropertyName(entry) : undefined
    if (table.isNested && method === undefined) return []
    return variable.references.flatMap((reference) => findLookups(reference.identifier as Node, file, method))
  })
}

/** The constant that holds the object of functions, or the object or `Map` of objects of functions. */
function findTable(object: Node): { name: TSESTree.Identifier; isNested: boolean } | undefined {
  let { parent } = getOuterParent(object)
  let isNested = false
  if (parent?.type === 'Property') {
    isNested = true
    parent = getOuterParent(parent.parent).parent
  } else if (parent?.type === 'ArrayExpression') {
    // new Map([['name', { run }]])
    const list = getOuterParent(parent).parent
    const made = list && getOuterParent(list).parent
    if (list?.type !== 'ArrayExpression' || made?.type !== 'NewExpression') return undefined
    isNested = true
    parent = getOuterParent(made).parent
  }
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
    ? { name: parent.id, isNested }
    : undefined
}

/** Calls of what is looked up in a table by a computed name, at once or through a constant. */
function findLookups(table: Node, file: FileIndex, method: string | undefined): CallNode[] {
  const member = table.parent
  if (member?.type !== 'MemberExpression' || member.object !== table) return []
  let found: Node = member
  if (member.computed) {
    if (member.property.type === 'Literal') return []
  } else {
    const get = findPropertyName(member) === 'get' ? getOuterParent(member).parent : undefined
    if (get?.type !== 'CallExpression' || unwrap(get.callee) !== member) return []
    found = get
  }
  const direct = findCallOf(found, method)
  if (direct) return [direct]
  // const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined
  let { parent } = getOuterParent(found)
  while (parent?.type === 'ConditionalExpression' || parent?.type === 'LogicalExpression')
    parent = getOuterParent(parent).parent
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return []
  return (file.findVariable(parent.id)?.references ?? []).flatMap(
    (reference) => findCallOf(reference.identifier as Node, method) ?? [],
  )
}

function findCallOf(node: Node, method: string | undefined): CallNode | undefined {
  const outer = getOuterParent(node)
  let callee = outer.child
  let { parent } = outer
  if (method !== undefined) {
    if (parent?.type !== 'MemberExpression' || parent.object !== callee || findPropertyName(parent) !== method)
      return undefined
    const next = getOuterParent(parent)
    callee = next.child
    parent = next.parent
  }
  return parent?.type === 'CallExpression' && parent.callee === callee ? parent : undefined
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
