import { type Node, findPropertyName, isFunction, unwrap, unwrapAwait } from '../ast/nodes.ts'
import { type RuleFile, type Taint, defineRule } from '../rule.ts'

/** Definitions and calls followed from the object that is written to. */
const MAX_DEPTH = 6

export default defineRule({
  name: 'no-prototype-pollution',
  meta: {
    class: 'prototype-pollution',
    description: 'Disallow writes into an object that a key of the client names.',
    messages: {
      pollutedPrototype:
        '{{source}} (line {{line}}) may be `__proto__`, and then {{target}} is the prototype of every object; refuse that key, or keep the entries in a `Map`.',
      pollutedProperty:
        '{{source}} (line {{line}}) may be `__proto__`, and then this write of {{target}} gives every object that property; refuse that key, or use a `Map`.',
    },
    confidence: { pollutedPrototype: 'high', pollutedProperty: 'low' },
  },
  create(file, report) {
    if (!file.analysis.hasSource) return
    for (const { node, object, value } of findWrites(file)) {
      const taint = findTaintedKey(object, file, new Set(), 0)
      if (!taint) continue
      report({
        node,
        messageId: findRemote(value, file) ? 'pollutedPrototype' : 'pollutedProperty',
        taint,
        data: { source: taint.source, line: taint.line, target: `\`${file.quote(object)}\`` },
      })
    }
  },
})

interface Write {
  readonly node: Node
  /** What is written to. */
  readonly object: Node
  /** Where the client chooses this as well, it chooses what every object gets: the key, or the value of a known key. */
  readonly value: Node
}

/** `x[key] = value`, `x.name = value`, `Object.assign(x, values)`. */
function findWrites(file: RuleFile): Write[] {
  const writes: Write[] = []
  for (const node of file.index.nodes('AssignmentExpression')) {
    const left = unwrap(node.left)
    // if (!node[key]) node[key] = {} only makes room for the write that follows.
    if (left.type !== 'MemberExpression' || isEmpty(node.right)) continue
    const value = findPropertyName(left) === undefined ? left.property : node.right
    writes.push({ node, object: left.object, value })
  }
  for (const { call } of file.findCalls('Object.assign')) {
    const [object, values] = call.arguments
    if (object && values && object.type !== 'SpreadElement') writes.push({ node: call, object, value: values })
  }
  return writes
}

function isEmpty(value: Node): boolean {
  const node = unwrap(value)
  return node.type === 'ObjectExpression' && node.properties.length === 0
}

function findRemote(node: Node, file: RuleFile): Taint | undefined {
  const taint = file.findTaint(node, 'key')
  return taint && (taint.kind === 'remote' || taint.kind === 'model') && taint.isSure ? taint : undefined
}

/** The key from outside that chose the object: `all[key]`, or a variable, parameter or reduction that holds such a read. */
function findTaintedKey(object: Node, file: RuleFile, seen: Set<Node>, depth: number): Taint | undefined {
  const node = unwrapAwait(object)
  if (seen.has(node) || depth > MAX_DEPTH) return undefined
  seen.add(node)
  const next = (part: Node): Taint | undefined => findTaintedKey(part, file, seen, depth + 1)
  switch (node.type) {
    case 'MemberExpression': {
      if (findPropertyName(node) !== undefined) return next(node.object)
      return hasPrototype(node.object, file) ? (findRemote(node.property, file) ?? next(node.object)) : undefined
    }
    case 'LogicalExpression':
      return next(node.left) ?? next(node.right)
    case 'ConditionalExpression':
      return next(node.consequent) ?? next(node.alternate)
    case 'AssignmentExpression':
      // `all[key] = {}` is the new object, `all[key] ??= {}` what was there.
      return node.operator === '=' ? next(node.right) : next(node.left)
    case 'Identifier':
      return findFirst(getValues(node, file), next)
    case 'CallExpression': {
      const callee = unwrap(node.callee)
      const callback = node.arguments[0] && unwrap(node.arguments[0])
      if (callee.type !== 'MemberExpression' || findPropertyName(callee) !== 'reduce' || !isFunction(callback))
        return undefined
      return findFirst(file.index.returnedValues(callback), next)
    }
    default:
      return undefined
  }
}

function findFirst(nodes: readonly Node[], find: (node: Node) => Taint | undefined): Taint | undefined {
  for (const node of nodes) {
    const found = find(node)
    if (found) return found
  }
  return undefined
}

/** What was written to a variable, or passed for a parameter in this file. */
function getValues(node: Node, file: RuleFile): readonly Node[] {
  const variable = file.index.findVariable(node)
  const definition = variable?.defs[0]
  const owner = definition?.node as Node | undefined
  if (!variable || !definition || !owner) return []
  const written = variable.references.flatMap((reference) => {
    const { parent } = reference.identifier as Node
    const isPlain =
      (parent?.type === 'VariableDeclarator' && parent.id === reference.identifier && parent.init !== null) ||
      (parent?.type === 'AssignmentExpression' && parent.left === reference.identifier)
    return isPlain && reference.writeExpr ? [reference.writeExpr] : []
  })
  if ((definition.type as string) !== 'Parameter' || !isFunction(owner)) return written
  const position = owner.params.findIndex((parameter) => parameter === definition.name)
  const passed = position < 0 ? [] : file.analysis.findArguments(owner, position)
  return [...written, ...passed.filter(({ path }) => path.length === 0).map(({ argument }) => argument)]
}

/** A list, a `Map` and an object without a prototype have none that all share. */
function hasPrototype(object: Node, file: RuleFile): boolean {
  const node = unwrap(object)
  const definition = file.analysis.constants.findDefinition(node) ?? node
  if (definition.type === 'ArrayExpression') return false
  if (definition.type === 'NewExpression') return false
  if (definition.type === 'ObjectExpression')
    return !definition.properties.some(
      (item) => item.type === 'Property' && !item.computed && findPropertyName(item) === '__proto__',
    )
  if (definition.type !== 'CallExpression') return true
  const path = file.findPath(definition.callee)
  if (path === 'Object.create') return !isNull(definition.arguments[0])
  return !/^(?:Array|Object\.freeze|Object\.seal)\b/.test(path ?? '')
}

function isNull(node: Node | undefined): boolean {
  return node?.type === 'Literal' && node.value === null
}
