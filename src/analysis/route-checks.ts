import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyValue,
  findStringValue,
  isCall,
  unwrap,
} from '../ast/nodes.ts'
import type { Constants } from './constants.ts'
import type { PathResolver } from './paths.ts'
import type { SchemaVerdict, Schemas } from './schemas.ts'
import { KIND_BIT } from './types.ts'

/** What a text, a number or a truth value is not: an object of operators, a bag of properties. */
const PLAIN = KIND_BIT.nosql | KIND_BIT.properties
const VALIDATORS = /^(?:validate\w*|\w*[vV]alidator|celebrate|checkSchema|zValidator|vValidator|parseBody|withSchema)$/
const PLAIN_TYPES: ReadonlySet<unknown> = new Set(['string', 'number', 'integer', 'boolean'])
const FIELD_CHECKS = /^express-validator\.(?:body|query|param|check)$/

export interface RouteCheckContext {
  readonly paths: PathResolver
  readonly constants: Constants
  readonly schemas: Schemas
}

/**
 * What a check that stands before the handler of a route says of a part of its request: `validate(Login)`, `celebrate({
 * body })`, `body('email').isEmail()`, the schema of a route of Fastify.
 */
export function findRouteCheck(
  registration: { readonly call: CallNode; readonly position: number },
  handler: FunctionNode,
  part: string,
  keys: readonly string[],
  context: RouteCheckContext,
): SchemaVerdict | undefined {
  for (const argument of registration.call.arguments.slice(1, Math.max(registration.position, 1))) {
    for (const item of argument.type === 'ArrayExpression' ? argument.elements : [argument]) {
      const verdict =
        item && item.type !== 'SpreadElement' && item !== handler ? getVerdict(item, part, keys, context) : undefined
      if (verdict) return verdict
    }
  }
  return undefined
}

function getVerdict(
  node: Node,
  part: string,
  keys: readonly string[],
  context: RouteCheckContext,
): SchemaVerdict | undefined {
  const { constants, paths, schemas } = context
  const inner = unwrap(constants.findDefinition(node) ?? node)
  if (inner.type === 'ObjectExpression') {
    const schema = constants.findObject(findPropertyValue(inner, 'schema'))
    const own =
      schema &&
      (findPropertyValue(schema, part) ?? (part === 'query' ? findPropertyValue(schema, 'querystring') : undefined))
    return own && readSchema(own, keys, context)
  }
  if (!isCall(inner)) return undefined
  // body('email').isEmail().normalizeEmail()
  let root: Node = inner
  while (isCall(root)) {
    const callee = unwrap(root.callee)
    if (FIELD_CHECKS.test(paths.findPath(callee) ?? ''))
      return root !== inner && findStringValue(root.arguments[0]) === keys[0]
        ? { cleans: PLAIN, present: true, unknown: false }
        : undefined
    if (callee.type !== 'MemberExpression') break
    root = unwrap(callee.object)
  }
  const path = paths.findPath(inner.callee) ?? ''
  if (![findCalleeName(inner) ?? '', path.slice(path.lastIndexOf('.') + 1)].some((name) => VALIDATORS.test(name)))
    return undefined
  for (const argument of inner.arguments) {
    if (argument.type === 'SpreadElement') continue
    const object = constants.findObject(argument)
    const own = object && findPropertyValue(object, part)
    if (own) return readSchema(own, keys, context)
    if (!schemas.isSchema(argument)) continue
    const whole = schemas.getVerdict(argument, [part, ...keys])
    return whole.present && !whole.unknown ? whole : readSchema(argument, keys, context)
  }
  // A schema of another module: what it asks for cannot be seen.
  return { cleans: 0, present: true, unknown: true }
}

function readSchema(schema: Node, keys: readonly string[], context: RouteCheckContext): SchemaVerdict {
  const { constants, schemas } = context
  if (schemas.isSchema(schema)) {
    const verdict = schemas.getVerdict(schema, keys)
    // What the schema does not name is not refused by it.
    return verdict.present ? verdict : { cleans: 0, present: true, unknown: false }
  }
  const object = constants.findObject(schema)
  if (!object) return { cleans: 0, present: true, unknown: true }
  const [key] = keys
  const property =
    key === undefined
      ? undefined
      : findPropertyValue(constants.findObject(findPropertyValue(object, 'properties')), key)
  const field = property && constants.findObject(property)
  const type = constants.findConstant(field && findPropertyValue(field, 'type'))?.value
  return {
    cleans: PLAIN_TYPES.has(type) || (field && findPropertyValue(field, 'enum')) ? PLAIN : 0,
    present: true,
    unknown: false,
  }
}
