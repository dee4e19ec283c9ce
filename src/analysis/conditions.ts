import {
  type CallNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  getOuterParent,
  isCall,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Analysis, EffectSite } from './analysis.ts'

/** One comparison of a condition: the column and what it is compared with. */
export interface Condition {
  readonly key: string
  readonly value: Node
}

/**
 * What a look-up or a change of rows compares with what: `where` objects, conditions of query builders, identifiers given
 * alone, the text of a statement with its values. Undefined when the condition cannot be read here.
 */
export function findConditions(effect: EffectSite, analysis: Analysis): Condition[] | undefined {
  const { call, row } = effect
  if (row.effect !== 'read' && row.effect !== 'write' && row.effect !== 'delete') return undefined
  const pairs: Condition[] = []
  const selectors = [...getEarlier(call), ...getChain(call, analysis)]
  const [first] = call.arguments
  const name = findCalleeName(call) ?? ''
  // db.prepare('SELECT … WHERE id = ?').get(id)
  const bound = name === 'prepare' ? findBound(call) : undefined
  const statement = bound && first && analysis.constants.findString(first)
  if (statement !== undefined) return getStatementPairs(statement, bound)
  if (selectors.length === 0) {
    if (!first || first.type === 'SpreadElement' || /^(?:create|insert|save|set|add|upsert|values)/.test(name))
      return undefined
    const text = analysis.constants.findString(first)
    if (text !== undefined) return getStatementPairs(text, getElements(call.arguments[1], analysis))
    // Sequelize: Customer.update(changes, { where })
    const where = [first, call.arguments[1]]
      .map((argument) => argument && findPropertyValue(analysis.constants.findObject(argument) ?? argument, 'where'))
      .find((found) => found !== undefined)
    if (
      !where &&
      /^find(?:ById|ByPk)|ById(?:And\w+)?$|^(?:delete|update|softDelete|remove)$/.test(name) &&
      !isObject(first, analysis)
    )
      pairs.push({ key: 'id', value: first })
    else if (!addPairs(where ?? first, pairs, analysis)) return undefined
  }
  for (const selector of selectors) {
    const [column] = selector.arguments
    // where('id', id), where('id', '=', id)
    const value = selector.arguments.length > 1 ? selector.arguments.at(-1) : undefined
    const key = column && findStringValue(column)
    if (key !== undefined && value) pairs.push({ key: key.split('.').at(-1) ?? key, value })
    else for (const argument of selector.arguments) if (!addPairs(argument, pairs, analysis)) return undefined
  }
  return pairs.length > 0 ? pairs : undefined
}

/** `db.select().from(t).where(…)`, `client.from(t).delete().eq('id', id)`: the conditions behind the effect. */
function getChain(call: Node, analysis: Analysis, depth = 0): CallNode[] {
  const found: CallNode[] = []
  let current: Node = call
  for (;;) {
    const { parent, child } = getOuterParent(current)
    // const query = db.select().from(t); await query.where(…)
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && depth < 2) {
      const reads = (analysis.index.findVariable(parent.id)?.references ?? []).filter((reference) => reference.isRead())
      return [...found, ...reads.flatMap(({ identifier }) => getChain(identifier, analysis, depth + 1))]
    }
    const next: Node | undefined = parent?.parent
    if (parent?.type !== 'MemberExpression' || parent.object !== child || next?.type !== 'CallExpression') return found
    if (/^(?:where|andWhere|eq|match|filter|in)$/.test(findPropertyName(parent) ?? '')) found.push(next)
    current = next
  }
}

/** `knex('tickets').where('id', id).first()`: the conditions before the effect. */
function getEarlier(call: CallNode): CallNode[] {
  const found: CallNode[] = []
  let callee = unwrap(call.callee)
  while (callee.type === 'MemberExpression') {
    const object = unwrap(callee.object)
    if (object.type !== 'CallExpression') return found
    callee = unwrap(object.callee)
    if (callee.type === 'MemberExpression' && /^(?:where|andWhere|eq|match)$/.test(findPropertyName(callee) ?? ''))
      found.unshift(object)
  }
  return found
}

/** The values that a prepared statement gets: `.get(id)`, `.bind(id, owner).first()`. */
function findBound(call: CallNode): readonly Node[] | undefined {
  const { parent, child } = getOuterParent(call)
  const next = parent?.parent
  if (parent?.type !== 'MemberExpression' || parent.object !== child || next?.type !== 'CallExpression')
    return undefined
  return /^(?:get|all|run|bind|first|iterate|pluck)$/.test(findPropertyName(parent) ?? '') ? next.arguments : undefined
}

function getElements(values: Node | undefined, analysis: Analysis): readonly Node[] | undefined {
  const list = values && unwrap(analysis.constants.findDefinition(values) ?? values)
  if (list?.type !== 'ArrayExpression') return undefined
  return list.elements.filter((element) => element !== null)
}

function isObject(node: Node, analysis: Analysis): boolean {
  return analysis.constants.findObject(node) !== undefined
}

/** False when a part of the condition is out of sight. */
function addPairs(node: Node, pairs: Condition[], analysis: Analysis, depth = 0): boolean {
  const inner = unwrapAwait(node)
  if (depth > 6) return false
  // where((eb) => eb.and({ id, booker_id: me.id }))
  if (inner.type === 'ArrowFunctionExpression' && inner.body.type !== 'BlockStatement')
    return addPairs(inner.body, pairs, analysis, depth + 1)
  if (isCall(inner)) {
    // eq(orders.id, id), and(eq(…), eq(…))
    const [column, value] = inner.arguments
    const name = analysis.paths.findPath(inner.callee)?.split('.').at(-1) ?? findCalleeName(inner) ?? ''
    if (name === 'eq' && column && value) {
      const target = unwrap(analysis.constants.findDefinition(column) ?? column)
      pairs.push({ key: target.type === 'MemberExpression' ? (findPropertyName(target) ?? '') : '', value })
      return true
    }
    if (!/^(?:and|or|not)$/.test(name)) return false
    return inner.arguments.every((argument) => addPairs(argument, pairs, analysis, depth + 1))
  }
  if (inner.type === 'ArrayExpression')
    return inner.elements.every((element) => element !== null && addPairs(element, pairs, analysis, depth + 1))
  const object = analysis.constants.findObject(inner)
  if (!object) return false
  return object.properties.every((property) => {
    if (property.type !== 'Property') return false
    const key = findPropertyName(property)
    if (key === undefined) return false
    pairs.push({ key, value: property.value })
    const value = unwrap(property.value)
    if (value.type === 'ObjectExpression' || /^(?:AND|OR|NOT)$/.test(key)) addPairs(value, pairs, analysis, depth + 1)
    return true
  })
}

/** `SELECT … WHERE id = $1`, with the values in their order. */
export function getStatementPairs(text: string, values: readonly Node[] | undefined): Condition[] | undefined {
  const where = /\bwhere\b([\s\S]*)/i.exec(text)?.[1]
  if (where === undefined || !values) return undefined
  const pairs: Condition[] = []
  let position = values.length - (where.match(/\?(?!\d)/g) ?? []).length
  for (const match of where.matchAll(/([\w."]+)\s*=\s*(?:[$?](\d+)|(\?))/g)) {
    const value = values[match[2] === undefined ? position++ : Number(match[2]) - 1]
    if (value && value.type !== 'SpreadElement')
      pairs.push({ key: (match[1] ?? '').replaceAll('"', '').split('.').at(-1) ?? '', value })
  }
  return pairs
}
