import { KIND_BIT } from '../analysis/types.ts'
import { type CallNode, type Node, findPropertyName, isCall, unwrap, unwrapAwait } from '../ast/nodes.ts'
import { RECORD_PROPERTY, namesColumns } from '../analysis/stored-parameters.ts'
import { expandValue } from '../analysis/values.ts'
import { toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Definitions followed from an argument back to the body. */
const MAX_STEPS = 4

export default defineRule({
  name: 'no-mass-assignment',
  meta: {
    class: 'mass-assignment',
    description: 'Disallow storing every field that the client sends.',
    messages: {
      wholeBody:
        'Every field of {{source}} (line {{line}}) is stored by {{sink}}, also ones like `role` or `ownerId`; pick the fields that clients may set.',
      spreadBody:
        'All fields of {{source}} (line {{line}}) are spread into what {{sink}} stores and win over the fields before them; pick the fields that clients may set.',
      spreadBodyFirst:
        'All fields of {{source}} (line {{line}}) are spread into what {{sink}} stores; only the fields named after it are safe, so pick the ones that clients may set.',
      assignedBody:
        'Every field of {{source}} (line {{line}}) is copied onto {{target}}, also ones like `role`; copy the fields that clients may set by name.',
      passedOn:
        'The whole body {{source}} (line {{line}}) goes to {{sink}}, which may store every field that a client invents; pass on the fields that clients may set.',
    },
    confidence: {
      wholeBody: 'medium',
      spreadBody: 'medium',
      spreadBodyFirst: 'medium',
      assignedBody: 'medium',
      passedOn: 'low',
    },
  },
  create(file, report) {
    if (file.isClient || !file.analysis.hasSource) return
    const seen = new Set<CallNode>()
    for (const { call, row } of file.analysis.effects) {
      if (row.effect !== 'write' || seen.has(call) || namesColumns(call)) continue
      const found = findStored(call, file)
      if (!found) continue
      seen.add(call)
      report({
        node: found.node,
        messageId: found.messageId,
        data: { source: found.source, line: found.line, sink: `\`${file.quote(call.callee)}()\`` },
      })
    }
    for (const call of file.index.nodes('CallExpression')) {
      const found = seen.has(call) ? undefined : findStoredElsewhere(call, file)
      if (!found) continue
      seen.add(call)
      report({
        node: found.node,
        messageId: found.messageId,
        data: { source: found.source, line: found.line, sink: found.sink },
      })
    }
    for (const call of file.index.callsNamed('assign')) {
      const [target, ...sources] = call.arguments
      if (
        !target ||
        file.findPath(call.callee) !== 'Object.assign' ||
        unwrap(target).type === 'ObjectExpression' ||
        seen.has(call)
      )
        continue
      for (const argument of sources) {
        const body = findBody(argument, file)
        if (body && !isPlainCopy(target, file))
          report({
            node: argument,
            messageId: 'assignedBody',
            data: { source: `\`${file.quote(body)}\``, line: body.loc.start.line, target: `\`${file.quote(target)}\`` },
          })
      }
    }
    for (const name of file.index.calleeNames) {
      if (!/^(?:create|insert|update|save|upsert|add|set|patch|values)$/.test(toWords(name)[0] ?? '')) continue
      for (const call of file.index.callsNamed(name)) {
        if (seen.has(call) || namesColumns(call) || !file.analysis.behaviour.isUnseenChange(call)) continue
        const argument = call.arguments.find(
          (candidate) => candidate.type !== 'SpreadElement' && findBody(candidate, file) !== undefined,
        )
        const body = argument && findBody(argument, file)
        if (argument && body)
          report({
            node: argument,
            messageId: 'passedOn',
            data: {
              source: `\`${file.quote(body)}\``,
              line: body.loc.start.line,
              sink: `\`${file.quote(call.callee)}()\``,
            },
          })
      }
    }
  },
})

interface Stored {
  readonly node: Node
  readonly messageId: 'wholeBody' | 'spreadBody' | 'spreadBodyFirst'
  readonly source: string
  readonly line: number
}

/** What of the call's arguments holds the whole body: itself, as `data` of an option bag, or spread into an object. */
function findStored(call: CallNode, file: RuleFile): Stored | undefined {
  for (const argument of call.arguments) {
    if (argument.type === 'SpreadElement') continue
    const stored = findStoredIn(argument, file)
    if (stored) return stored
    const object = file.analysis.constants.findObject(argument)
    for (const property of object?.properties ?? []) {
      if (property.type !== 'Property' || !RECORD_PROPERTY.test(findPropertyName(property) ?? '')) continue
      const inner = findStoredIn(property.value, file)
      if (inner) return inner
    }
  }
  return undefined
}

function findStoredIn(node: Node, file: RuleFile): Stored | undefined {
  const body = findBody(node, file)
  if (body) return { node, messageId: 'wholeBody', source: `\`${file.quote(body)}\``, line: body.loc.start.line }
  const object = file.analysis.constants.findObject(node)
  if (!object) return undefined
  for (const [at, property] of object.properties.entries()) {
    const spread = property.type === 'SpreadElement' ? findBody(property.argument, file) : undefined
    if (!spread) continue
    return {
      node: property,
      messageId: at === object.properties.length - 1 ? 'spreadBody' : 'spreadBodyFirst',
      source: `\`${file.quote(spread)}\``,
      line: spread.loc.start.line,
    }
  }
  return undefined
}

/** `this.bookings.create(body)`: a function of another file that stores every field of what it gets. */
function findStoredElsewhere(call: CallNode, file: RuleFile): (Stored & { sink: string }) | undefined {
  const given = call.arguments.map((argument) =>
    argument.type === 'SpreadElement' ? undefined : findStoredIn(argument, file),
  )
  if (!given.some((stored) => stored !== undefined)) return undefined
  for (const { parameter, label, place } of file.analysis.findForeignFunction(call)?.stored ?? []) {
    const stored = given[parameter]
    if (stored) return { ...stored, sink: `\`${label}()\` (${file.toRelative(place.file)}:${place.line})` }
  }
  return undefined
}

/** Does the path name all the fields that a client chose: a body, or an argument of a server action? A body may be a text. */
function findFields(path: string, file: RuleFile): 'body' | 'argument' | undefined {
  const { tables } = file.analysis
  const whole = tables.wholes.get(path)
  if (whole === 'argument') return whole
  return whole === 'body' && tables.findSource(path)?.row.isText !== true ? whole : undefined
}

/** The body that an expression is, whole: `req.body`, a variable that holds it, the rest of its destructuring. */
function findBody(node: Node, file: RuleFile, steps = 0): Node | undefined {
  const inner = unwrapAwait(node)
  const body = findBodyByShape(inner, file, steps)
  return body && hasOpenProperties(inner, file) ? body : undefined
}

function findBodyByShape(inner: Node, file: RuleFile, steps: number): Node | undefined {
  const path = file.findPath(inner)
  const whole = path === undefined ? undefined : findFields(path, file)
  if (whole && inner.type !== 'Identifier') return whole === 'argument' ? undefined : inner
  if (inner.type === 'LogicalExpression') return findBody(inner.left, file, steps)
  if (isCall(inner)) {
    if (isObjectFromEntries(inner, file) || isReadBody(inner, file)) return inner
    const [first] = inner.arguments
    // Leaving out a few fields keeps whatever else a client invents.
    if (first && /^lodash(?:\.omit|.*\/omit)$/.test(file.findPath(inner.callee) ?? ''))
      return findBody(first, file, steps + 1)
    // A helper of this file that hands the body on.
    return steps >= MAX_STEPS ? undefined : findBodyAmong(inner, file, steps)
  }
  if (inner.type !== 'Identifier' || steps >= MAX_STEPS) return undefined
  const definition = file.index.findVariable(inner)?.defs[0]
  if ((definition?.type as string | undefined) === 'Parameter')
    return whole && isUntyped(definition?.name as Node, path ?? '') ? inner : undefined
  const declarator = definition?.node as Node | undefined
  if (declarator?.type !== 'VariableDeclarator') return undefined
  if (!declarator.init) return findBodyAmong(inner, file, steps)
  if (declarator.id.type === 'Identifier') return findBody(declarator.init, file, steps + 1)
  const rest =
    declarator.id.type === 'ObjectPattern'
      ? declarator.id.properties.find((property) => property.type === 'RestElement')
      : undefined
  return rest?.type === 'RestElement' && rest.argument === definition?.name
    ? findBody(declarator.init, file, steps + 1)
    : undefined
}

function findBodyAmong(node: Node, file: RuleFile, steps: number): Node | undefined {
  for (const value of expandValue(node, file.analysis)) {
    const body = value === node ? undefined : findBody(value, file, steps + 1)
    if (body) return body
  }
  return undefined
}

/** A body that a schema parsed or that was checked field by field holds only known properties. */
function hasOpenProperties(node: Node, file: RuleFile): boolean {
  return file.analysis
    .getFacts(node)
    .some(
      (fact) =>
        (fact.kinds & KIND_BIT.properties) !== 0 && fact.source.type === 'source' && fact.source.kind === 'remote',
    )
}

/** `JSON.parse(event.body)`, and `readJson(req)` of another file: the body as an object, put together by hand. */
function isReadBody(call: CallNode, file: RuleFile): boolean {
  const [argument] = call.arguments
  const path = file.findPath(call.callee)
  if (!argument || argument.type === 'SpreadElement' || path === undefined) return false
  if (path === 'JSON.parse')
    return file.analysis
      .getFacts(argument)
      .some(({ source }) => file.analysis.tables.wholes.get(file.findPath(source.node) ?? '') === 'body')
  const last = toWords(path.slice(path.lastIndexOf('.') + 1))
  return (
    last.some((word) => /^(?:body|json|payload)$/.test(word)) &&
    file.analysis.findForeignFunction(call) !== undefined &&
    file.analysis
      .getFacts(call)
      .some(
        ({ source, kinds }) =>
          source.type === 'source' && source.kind === 'remote' && (kinds & KIND_BIT.properties) !== 0,
      )
  )
}

/** `Object.fromEntries(formData)` keeps every field of a form. */
function isObjectFromEntries(call: CallNode, file: RuleFile): boolean {
  const [argument] = call.arguments
  return (
    file.findPath(call.callee) === 'Object.fromEntries' &&
    argument !== undefined &&
    argument.type !== 'SpreadElement' &&
    file.findTaint(argument, 'provenance') !== undefined
  )
}

/** Nest: `@Body() dto: CreateDto` is checked by a pipe; `any`, a record and an entity are not. */
function isUntyped(parameter: Node, path: string): boolean {
  if (!path.startsWith('$nest.')) return true
  const annotation = parameter.type === 'Identifier' ? parameter.typeAnnotation?.typeAnnotation : undefined
  return (
    annotation === undefined ||
    annotation.type === 'TSAnyKeyword' ||
    (annotation.type === 'TSTypeReference' &&
      annotation.typeName.type === 'Identifier' &&
      /^(?:Record|Partial|Object)$/.test(annotation.typeName.name))
  )
}

/** `Object.assign(options, body)` of an object made here is no stored record. */
function isPlainCopy(target: Node, file: RuleFile): boolean {
  const inner = unwrap(target)
  return (
    inner.type === 'Identifier' &&
    expandValue(inner, file.analysis).every((value) => value.type === 'ObjectExpression') &&
    !/user|account|row|record|entity|model|doc/i.test(inner.name)
  )
}
