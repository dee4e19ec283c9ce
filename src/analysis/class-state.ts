import type { TSESTree } from '@typescript-eslint/types'
import { findClassBody, findClassMethod } from '../ast/classes.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findPropertyName,
  getOuterParent,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { FileIndex } from './file-index.ts'
import { MUTATORS } from './method-names.ts'

/** Private methods looked through for the public ones that call them. */
const MAX_CALLERS = 4
/** Links of a chain like `new Query().from(…).where(…).run()`. */
const MAX_CHAIN = 20

/** What the methods of a class put into a field: assignments, initial values, what a list or a map in it is given. */
export function findFieldValues(
  body: TSESTree.ClassBody,
  name: string,
  index: FileIndex,
): { value: Node; isElement: boolean }[] {
  const found: { value: Node; isElement: boolean }[] = []
  for (const member of body.body) {
    if (member.type === 'PropertyDefinition' && member.value && findPropertyName(member) === name)
      found.push({ value: member.value, isElement: false })
    else if (member.type === 'MethodDefinition' && member.kind === 'get' && findPropertyName(member) === name)
      for (const value of index.returnedValues(member.value as FunctionNode)) found.push({ value, isElement: false })
  }
  for (const write of index.memberWritesNamed(name))
    if (unwrap(write.target.object).type === 'ThisExpression' && findClassBody(write.target) === body)
      found.push({ value: write.value, isElement: false })
  for (const { field, values } of getFieldMutations(index).get(name) ?? [])
    if (findClassBody(field) === body) for (const value of values) found.push({ value, isElement: true })
  return found
}

interface FieldMutation {
  readonly field: Node
  readonly values: readonly Node[]
}

const mutations = new WeakMap<FileIndex, ReadonlyMap<string, FieldMutation[]>>()

/** `this.parts.push(text)` and the like, by the name of the field. */
function getFieldMutations(index: FileIndex): ReadonlyMap<string, FieldMutation[]> {
  const known = mutations.get(index)
  if (known) return known
  const found = new Map<string, FieldMutation[]>()
  for (const mutator of MUTATORS) {
    for (const call of index.callsNamed(mutator)) {
      const callee = unwrap(call.callee)
      const field = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
      const name = field?.type === 'MemberExpression' ? findPropertyName(field) : undefined
      if (field?.type !== 'MemberExpression' || name === undefined) continue
      if (unwrap(field.object).type !== 'ThisExpression') continue
      const values = mutator === 'set' || mutator === 'append' ? call.arguments.slice(1) : call.arguments
      found.set(name, [...(found.get(name) ?? []), { field, values }])
    }
  }
  mutations.set(index, found)
  return found
}

/** The constructor whose parameter is a field at the same time: `constructor(private readonly base: string)`. */
export function findParameterProperty(
  body: TSESTree.ClassBody,
  name: string,
): { owner: FunctionNode; index: number; node: TSESTree.Identifier } | undefined {
  for (const member of body.body) {
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue
    for (const [index, parameter] of member.value.params.entries()) {
      if (parameter.type !== 'TSParameterProperty') continue
      const inner = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter
      if (inner.type === 'Identifier' && inner.name === name)
        return { owner: member.value as FunctionNode, index, node: inner }
    }
  }
  return undefined
}

/** The class of this file that an expression is an instance of: `new Query()`, a constant that holds one, a chain of its methods. */
export function findInstanceClass(node: Node, index: FileIndex, depth = 0): TSESTree.ClassBody | undefined {
  const inner = unwrapAwait(node)
  if (depth > MAX_CHAIN) return undefined
  if (inner.type === 'NewExpression') return findClass(inner.callee, index)
  if (inner.type === 'Identifier') {
    const definition = index.findVariable(inner)?.defs[0]?.node as Node | undefined
    return definition?.type === 'VariableDeclarator' && definition.init && definition.id.type === 'Identifier'
      ? findInstanceClass(definition.init, index, depth + 1)
      : undefined
  }
  if (inner.type !== 'CallExpression') return undefined
  const callee = unwrap(inner.callee)
  const body = callee.type === 'MemberExpression' ? findInstanceClass(callee.object, index, depth + 1) : undefined
  const method = body && findClassMethod(body, findPropertyName(callee as TSESTree.MemberExpression) ?? '')
  return method && returnsItself(method, index) ? body : undefined
}

function findClass(node: Node, index: FileIndex): TSESTree.ClassBody | undefined {
  const inner = unwrap(node)
  if (inner.type !== 'Identifier') return undefined
  const definition = index.findVariable(inner)?.defs[0]?.node as Node | undefined
  if (definition?.type === 'ClassDeclaration') return definition.body
  const value = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : undefined
  return value?.type === 'ClassExpression' ? value.body : undefined
}

/** Does the method give its own object back, so that calls can be chained? */
export function returnsItself(method: FunctionNode, index: FileIndex): boolean {
  const values = index.returnedValues(method)
  return values.length > 0 && values.every((value) => unwrap(value).type === 'ThisExpression')
}

/**
 * The public methods of a class by which a place of it is reached, when it is not in the function that `owner` is: what
 * `owner` put into a field is used there. Undefined where no class connects the two.
 */
export function findUsingMethods(place: Node, owner: FunctionNode, index: FileIndex): readonly string[] | undefined {
  const body = findClassBody(owner)
  if (!body || isInside(place, owner) || !isInside(place, body)) return undefined
  const found = new Set<string>()
  const seen = new Set<string>()
  const open = [findMethodName(place, body)]
  for (let step = 0; open.length > 0 && step < MAX_CALLERS * 8; step++) {
    const name = open.pop()
    if (name === undefined || seen.has(name)) continue
    seen.add(name)
    found.add(name)
    for (const call of index.callsNamed(name)) {
      const callee = unwrap(call.callee)
      if (callee.type === 'MemberExpression' && unwrap(callee.object).type === 'ThisExpression' && isInside(call, body))
        open.push(findMethodName(call, body))
    }
  }
  return [...found]
}

/** The method or field of the class that a node stands in. */
function findMethodName(node: Node, body: TSESTree.ClassBody): string | undefined {
  for (const member of body.body)
    if ((member.type === 'MethodDefinition' || member.type === 'PropertyDefinition') && isInside(node, member))
      return findPropertyName(member)
  return undefined
}

/** Is one of the methods called on the object that this call made or changed: in the same chain, or on its variable? */
export function isUsedBy(call: CallNode, methods: readonly string[], index: FileIndex): boolean {
  const { end, isUsed } = followChain(call, methods)
  if (isUsed) return true
  const holders: Node[] = []
  const outer = getOuterParent(end).parent
  if (outer?.type === 'VariableDeclarator' && outer.id.type === 'Identifier') holders.push(outer.id)
  if (outer?.type === 'AssignmentExpression' && unwrap(outer.left).type === 'Identifier')
    holders.push(unwrap(outer.left))
  let root: Node = call.type === 'NewExpression' ? call : unwrap(call.callee)
  for (let link = 0; link < MAX_CHAIN; link++) {
    if (root.type === 'MemberExpression') root = unwrap(root.object)
    else if (root.type === 'CallExpression') root = unwrap(root.callee)
    else break
  }
  if (root.type === 'Identifier') holders.push(root)
  return holders.some((holder) =>
    index.findVariable(holder)?.references.some(({ identifier }) => followChain(identifier, methods).isUsed),
  )
}

/** Climbs `x.a().b().c()` from `x`. */
function followChain(node: Node, methods: readonly string[]): { end: Node; isUsed: boolean } {
  let end: Node = node
  for (let link = 0; link < MAX_CHAIN; link++) {
    const { parent, child } = getOuterParent(end)
    if (parent?.type !== 'MemberExpression' || parent.object !== child) break
    const name = findPropertyName(parent)
    const outer = getOuterParent(parent)
    if (outer.parent?.type !== 'CallExpression' || outer.parent.callee !== outer.child) break
    if (name !== undefined && methods.includes(name)) return { end: outer.parent, isUsed: true }
    end = outer.parent
  }
  return { end, isUsed: false }
}
