import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

/** Definitions and objects followed from an argument back to a parameter. */
const MAX_STEPS = 4
/** Properties that hold the fields of a record: `data` of Prisma, `$set` of MongoDB, `values` of Drizzle. */
export const RECORD_PROPERTY = /^(?:data|create|update|\$set|set|values|defaults|returning|document|fields)$/
/** Calls whose first argument says which records are meant. */
const CHOOSING = /^(?:update(?:One|Many)|replaceOne|findOneAnd\w+|findByIdAnd\w+)$/

/** `create(values, { fields: ['name'] })`: the columns that are written, whatever the values hold. */
export function namesColumns(call: CallNode): boolean {
  return call.arguments.slice(1).some((argument) => {
    const columns = findPropertyValue(argument, 'fields')
    return columns !== undefined && unwrap(columns).type === 'ArrayExpression'
  })
}

/** A parameter that a function stores with all its fields. */
export interface StoredParameter {
  readonly parameter: number
  readonly call: CallNode
}

/** Parameters of which every field is stored: whole, spread into the record, or assigned to what is saved. */
export function findStoredParameters(owner: FunctionNode, analysis: Analysis): StoredParameter[] {
  const found: StoredParameter[] = []
  for (const { call, row } of analysis.effects) {
    if (row.effect !== 'write' || !isInside(call, owner) || namesColumns(call)) continue
    const isChoosing = call.arguments.length > 1 && CHOOSING.test(findCalleeName(call) ?? '')
    for (const argument of call.arguments.slice(isChoosing ? 1 : 0))
      for (const parameter of findWhole(argument, owner, analysis, 0)) found.push({ parameter, call })
  }
  return found
}

function findWhole(node: Node, owner: FunctionNode, analysis: Analysis, steps: number): number[] {
  const inner = unwrapAwait(node)
  if (steps > MAX_STEPS) return []
  const follow = (next: Node): number[] => findWhole(next, owner, analysis, steps + 1)
  if (inner.type === 'ObjectExpression') {
    return inner.properties.flatMap((property) =>
      property.type === 'SpreadElement'
        ? follow(property.argument)
        : RECORD_PROPERTY.test(findPropertyName(property) ?? '')
          ? follow(property.value)
          : [],
    )
  }
  if (inner.type === 'CallExpression')
    return analysis.paths.findPath(inner.callee) === 'Object.assign' ? inner.arguments.flatMap(follow) : []
  if (inner.type !== 'Identifier') return []
  const variable = analysis.index.findVariable(inner)
  const position = owner.params.findIndex(
    (parameter) => parameter.type === 'Identifier' && variable?.defs[0]?.name === parameter,
  )
  if (position >= 0) return [position]
  const definition = analysis.constants.findDefinition(inner)
  const assigned = analysis.index
    .callsNamed('assign')
    .filter(
      ({ arguments: [target] }) => target?.type === 'Identifier' && analysis.index.findVariable(target) === variable,
    )
    .filter((call) => isInside(call, owner) && analysis.paths.findPath(call.callee) === 'Object.assign')
  return [
    ...(definition && definition !== inner ? follow(definition) : []),
    ...assigned.flatMap((call) => call.arguments.slice(1).flatMap(follow)),
  ]
}
