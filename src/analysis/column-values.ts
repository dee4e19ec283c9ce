import {
  type CallNode,
  type Node,
  findPropertyName,
  findPropertyValue,
  getOuterParent,
  isCall,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { HOLE, findSqlColumns, findSqlRecord } from '../ast/sql-columns.ts'
import type { Analysis } from './analysis.ts'

/** Objects followed from an argument to the fields of the record. */
const MAX_DEPTH = 5
/** Methods that run a prepared statement with its values. */
const RUNNING = /^(?:run|get|all|first|bind|execute|query|iterate|values|pluck)$/
/** Calls that pick the records that a column says: `eq('email', email)`. */
const CHOOSING = /^(?:eq|where|andWhere|orWhere|having)$/

/** A value that a statement or a record puts under a name, or compares with what stands there. */
export interface ColumnValue {
  readonly column: string
  readonly value: Node
  /** The call that does it. */
  readonly call: CallNode
  /** What a report is about: the property, or the value. */
  readonly place: Node
  readonly use: 'stored' | 'asked'
}

const known = new WeakMap<Analysis, readonly ColumnValue[]>()

/** What this file stores in databases and asks them for, by the names of columns. */
export function findColumnValues(analysis: Analysis): readonly ColumnValue[] {
  let found = known.get(analysis)
  if (!found)
    known.set(analysis, (found = [...findRecords(analysis), ...findStatements(analysis), ...findConditions(analysis)]))
  return found
}

const columns = new WeakMap<Analysis, ReadonlyMap<Node, string>>()

/** The column that an expression is written to by a statement. */
export function findColumnOf(node: Node, analysis: Analysis): string | undefined {
  let found = columns.get(analysis)
  if (!found) {
    const stored = findStatements(analysis).filter(({ use }) => use === 'stored')
    columns.set(analysis, (found = new Map(stored.map(({ value, column }) => [unwrap(value), column]))))
  }
  return found.get(node)
}

/** The fields of records that model rows say are written. */
function findRecords(analysis: Analysis): ColumnValue[] {
  const found: ColumnValue[] = []
  for (const { call, row } of analysis.effects) {
    if (row.effect !== 'write' || row.isStatement) continue
    for (const argument of call.arguments) found.push(...findFields(argument, call, analysis))
  }
  return found
}

/** The properties below an expression, through constants, lists, copies and JSON; conditions of an update are left out. */
function findFields(node: Node, call: CallNode, analysis: Analysis, depth = 0): ColumnValue[] {
  if (depth > MAX_DEPTH) return []
  const follow = (next: Node): ColumnValue[] => findFields(next, call, analysis, depth + 1)
  const inner = analysis.constants.findDefinition(node) ?? unwrap(node)
  if (inner.type === 'ArrayExpression') return inner.elements.flatMap((element) => (element ? follow(element) : []))
  if (inner.type === 'SpreadElement') return follow(inner.argument)
  if (isCall(inner))
    return analysis.paths.findPath(inner.callee) === 'JSON.stringify' && inner.arguments[0]
      ? follow(inner.arguments[0])
      : []
  if (inner.type !== 'ObjectExpression') return []
  return inner.properties.flatMap((property): ColumnValue[] => {
    if (property.type === 'SpreadElement') return follow(property.argument)
    const column = findPropertyName(property)
    if (column === undefined || column === 'where') return []
    const value = unwrap(property.value)
    return value.type === 'ObjectExpression' || value.type === 'ArrayExpression'
      ? follow(value)
      : [{ column, value, call, place: property, use: 'stored' }]
  })
}

/** The values of SQL statements, by the placeholders that stand for them. */
function findStatements(analysis: Analysis): ColumnValue[] {
  const found: ColumnValue[] = []
  for (const type of ['Literal', 'TemplateLiteral', 'BinaryExpression'] as const) {
    for (const node of analysis.index.nodes(type)) {
      if (type === 'Literal' && typeof (node as { value?: unknown }).value !== 'string') continue
      const { parent } = getOuterParent(node)
      if (parent?.type === 'BinaryExpression') continue
      const { text, holes } = toText(node)
      if (!/^\s*(?:insert|update|select|replace|delete|with)\b/i.test(text) || text.length < 15) continue
      const columns = findSqlColumns(text)
      const record = findSqlRecord(text)
      if (columns.length === 0 && record === undefined) continue
      for (const { call, values } of findExecutions(node, holes, analysis)) {
        for (const { column, value: at, use } of columns) {
          const value = typeof at === 'number' ? values.list[at] : values.get(at)
          if (value) found.push({ column, value, call, place: value, use })
        }
        const object = record === undefined ? undefined : values.list[record]
        if (object) found.push(...findFields(object, call, analysis))
      }
    }
  }
  return found
}

/** A statement's text with a mark for each expression in it. */
function toText(node: Node): { text: string; holes: Node[] } {
  const inner = unwrap(node)
  if (inner.type === 'Literal') return { text: typeof inner.value === 'string' ? inner.value : HOLE, holes: [] }
  if (inner.type === 'TemplateLiteral')
    return {
      text: inner.quasis.map((quasi, at) => quasi.value.raw + (at < inner.expressions.length ? HOLE : '')).join(''),
      holes: [...inner.expressions],
    }
  if (inner.type !== 'BinaryExpression' || inner.operator !== '+') return { text: HOLE, holes: [inner] }
  const left = toText(inner.left)
  const right = toText(inner.right)
  return { text: left.text + right.text, holes: [...left.holes, ...right.holes] }
}

interface StatementValues {
  readonly list: readonly (Node | undefined)[]
  readonly get: (name: string) => Node | undefined
}

/** The calls that run a statement, each with the values that it gives to the placeholders. */
function findExecutions(
  node: Node,
  holes: readonly Node[],
  analysis: Analysis,
): { call: CallNode; values: StatementValues }[] {
  const { parent, child } = getOuterParent(node)
  // sql`INSERT … ${value}`
  if (parent?.type === 'TaggedTemplateExpression') {
    const outer = findCallAround(parent)
    return outer ? [{ call: outer, values: { list: holes, get: () => undefined } }] : []
  }
  if (parent?.type === 'Property' && /^(?:text|sql|query)$/.test(findPropertyName(parent) ?? '')) {
    const call = parent.parent.parent
    const given = findPropertyValue(parent.parent, 'values') ?? findPropertyValue(parent.parent, 'args')
    return isCall(call) && given ? [{ call, values: toValues([given], analysis) }] : []
  }
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
    const variable = analysis.index.findVariable(parent.id)
    return (variable?.references ?? [])
      .filter((reference) => reference.isRead())
      .flatMap(({ identifier }) => findExecutions(identifier, holes, analysis))
  }
  if (!isCall(parent) || parent.arguments[0] !== child) return []
  const rest = parent.arguments.slice(1)
  if (holes.length > 0 && rest.length === 0) return [{ call: parent, values: { list: holes, get: () => undefined } }]
  if (rest.length > 0) return [{ call: parent, values: toValues(rest, analysis) }]
  // db.prepare('INSERT …').run(…)
  return findRuns(parent, analysis).map((call) => ({ call, values: toValues(call.arguments, analysis) }))
}

/** The calls that run what a call prepared, at once or by a variable. */
function findRuns(prepared: CallNode, analysis: Analysis): CallNode[] {
  const { parent } = getOuterParent(prepared)
  const ofMember = (member: Node | undefined): CallNode[] => {
    if (member?.type !== 'MemberExpression' || !RUNNING.test(findPropertyName(member) ?? '')) return []
    const call = getOuterParent(member).parent
    return isCall(call) && unwrap(call.callee) === member && call.arguments.length > 0 ? [call] : []
  }
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return ofMember(parent)
  return (analysis.index.findVariable(parent.id)?.references ?? []).flatMap(({ identifier }) =>
    ofMember(getOuterParent(identifier).parent),
  )
}

function toValues(given: readonly Node[], analysis: Analysis): StatementValues {
  const [first] = given
  const whole = first && analysis.constants.findDefinition(first)
  const list = whole?.type === 'ArrayExpression' ? whole.elements.map((element) => element ?? undefined) : given
  return {
    list: list.some((value) => value?.type === 'SpreadElement') ? [] : list,
    get: (name) => {
      const value = findPropertyValue(whole, name)
      return value && unwrap(value)
    },
  }
}

function findCallAround(node: Node): CallNode | undefined {
  for (let current: Node | undefined = node; current && !isFunction(current); current = current.parent)
    if (isCall(current)) return current
  return undefined
}

/** `.eq('password', password)` of a query builder, `eq(users.password, password)` of Drizzle. */
function findConditions(analysis: Analysis): ColumnValue[] {
  const found: ColumnValue[] = []
  for (const name of analysis.index.calleeNames) {
    if (!CHOOSING.test(name)) continue
    for (const call of analysis.index.callsNamed(name)) {
      const [first] = call.arguments
      const value = call.arguments.at(-1)
      if (!first || !value || value === first || call.arguments.length > 3) continue
      if (call.arguments.length === 3 && analysis.constants.findString(call.arguments[1])?.trim() !== '=') continue
      const column = findColumnName(first, call, analysis)
      if (column !== undefined) found.push({ column, value: unwrap(value), call, place: call, use: 'asked' })
    }
  }
  return found
}

function findColumnName(first: Node, call: CallNode, analysis: Analysis): string | undefined {
  const text = analysis.constants.findString(first)
  if (text !== undefined) return unwrap(call.callee).type === 'MemberExpression' ? text.split('.').at(-1) : undefined
  const member = unwrap(first)
  return member.type === 'MemberExpression' && analysis.paths.findPath(call.callee) === 'drizzle-orm.eq'
    ? findPropertyName(member)
    : undefined
}
