import { hasDirective } from '../ast/functions.ts'
import { isOwnerName } from '../ast/lexicon.ts'
import { type CallNode, type FunctionNode, type Node, isCall, toShortText, unwrapAwait } from '../ast/nodes.ts'
import { toWords } from '../ast/words.ts'
import type { Analysis, EffectSite } from './analysis.ts'
import { type Condition, findConditions, getStatementPairs } from './conditions.ts'
import { CALLER, ID_COLUMN, comparesOwner, isScopeColumn } from './ownership.ts'
import { findTable } from './personal-data.ts'

/** Rows that a call finds or changes by an identifier alone. */
export interface Lookup {
  readonly call: CallNode
  readonly effect: 'read' | 'write' | 'delete'
  /** The identifier, as it stands here. */
  readonly id: Node
  /** The table in words of the singular. */
  readonly table: readonly string[]
  /** Other code beside it asks for the owner of the same rows. */
  readonly isOwned: boolean
}

/** A parameter that alone says which row a function finds or changes. */
export interface LookupParameter {
  readonly parameter: number
  readonly effect: Lookup['effect']
  readonly table: readonly string[]
  readonly isOwned: boolean
  readonly label: string
}

export interface Reading {
  /** By identifiers alone. */
  readonly lookups: readonly Lookup[]
  /** With the caller or the owner in the condition. */
  readonly scoped: readonly Node[]
}

/** What a function looks up or changes by an identifier, itself and through functions of other modules. */
export function readLookups(owner: FunctionNode, analysis: Analysis, isCallers: (pair: Condition) => boolean): Reading {
  const lookups: Lookup[] = []
  const scoped: Node[] = []
  const add = (
    call: CallNode,
    effect: string,
    pairs: readonly Condition[] | undefined,
    table: () => readonly string[],
  ): void => {
    if (!pairs || (effect !== 'read' && effect !== 'write' && effect !== 'delete')) return
    const id = pairs.find(({ key }) => ID_COLUMN.test(key) && !isOwnerName(key))
    if (pairs.some((pair) => isScopeColumn(pair) || isCallers(pair))) {
      if (id || pairs.length > 1) scoped.push(call)
    } else if (id)
      lookups.push({ call, effect, id: id.value, table: table(), isOwned: isOwnedTable(table(), analysis) })
  }
  for (const effect of analysis.behaviour.getEffectsOf(owner))
    // Row level security is the scope of a client that acts as the caller.
    if (!analysis.behaviour.actsAsCaller(effect.call))
      add(effect.call, effect.row.effect, findConditions(effect, analysis), () =>
        toTableWords(findTable(effect, analysis)),
      )
  for (const call of analysis.behaviour.getCalls(owner)) {
    if (call.arguments.length === 0 || !analysis.isForeignCall(call)) continue
    const [first, values] = call.arguments
    const statement = first && analysis.constants.findString(first)
    const verb =
      statement === undefined ? undefined : /^\s*(select|update|delete)\b/i.exec(statement)?.[1]?.toLowerCase()
    if (statement !== undefined && verb !== undefined) {
      // rows('SELECT * FROM parcels WHERE id = $1', [id])
      const list = values && unwrapAwait(analysis.constants.findDefinition(values) ?? values)
      const elements = list?.type === 'ArrayExpression' ? list.elements.filter((item) => item !== null) : undefined
      const table = /\b(?:from|update)\s+["`]?(?:\w+\.)?(\w+)/i.exec(statement)?.[1]
      const effect = verb === 'select' ? 'read' : verb === 'update' ? 'write' : 'delete'
      add(call, effect, getStatementPairs(statement, elements), () => toTableWords(table))
      continue
    }
    for (const { parameter, effect, table, isOwned } of analysis.findForeignFunction(call)?.lookups ?? []) {
      const id = call.arguments[parameter]
      if (id && id.type !== 'SpreadElement') lookups.push({ call, effect, id, table, isOwned })
    }
  }
  return { lookups, scoped }
}

/** Parameters of which one alone chooses the row, in a function that does not ask whose it is. */
export function findLookupParameters(owner: FunctionNode, analysis: Analysis): LookupParameter[] {
  // An action is a way in of its own, and is judged where it stands.
  if (hasDirective(analysis.index.sourceCode.ast.body, 'use server')) return []
  const isCallers = (pair: Condition): boolean => CALLER.test(analysis.index.sourceCode.getText(pair.value))
  const found: LookupParameter[] = []
  const { lookups, scoped } = readLookups(owner, analysis, isCallers)
  if (scoped.length > 0) return []
  for (const lookup of lookups) {
    const parameter = findParameter(lookup.id, owner, analysis)
    if (parameter === undefined || comparesOwner(owner, analysis, lookup.call)) continue
    const { effect, table, isOwned, call } = lookup
    found.push({
      parameter,
      effect,
      table,
      isOwned,
      label: toShortText(analysis.index.sourceCode.getText(call.callee)),
    })
  }
  return found
}

/** `id`, `Number(id)`, `new ObjectId(id)` of a parameter. */
function findParameter(node: Node, owner: FunctionNode, analysis: Analysis): number | undefined {
  const inner = unwrapAwait(node)
  if (isCall(inner))
    return inner.arguments.length === 1 && inner.arguments[0]
      ? findParameter(inner.arguments[0], owner, analysis)
      : undefined
  if (inner.type !== 'Identifier') return undefined
  const variable = analysis.index.findVariable(inner)
  const position = owner.params.findIndex(
    (parameter) => parameter.type === 'Identifier' && variable?.defs[0]?.name === parameter,
  )
  return position < 0 ? undefined : position
}

/** `order_items`, `Invoices`, `petRepository` in words of the singular. */
export function toTableWords(table: string | undefined): readonly string[] {
  return toWords(table ?? '')
    .filter((word) => !/^(?:repo|repository|model|table|collection|service)$/.test(word))
    .map((word) =>
      word
        .replace(/ies$/, 'y')
        .replace(/sses$/, 'ss')
        .replace(/([^s])s$/, '$1'),
    )
}

const owned = new WeakMap<Analysis, ReadonlySet<string>>()

/** Does anything in the file find, change or make rows of the table with their owner? */
function isOwnedTable(table: readonly string[], analysis: Analysis): boolean {
  if (table.length === 0) return false
  let known = owned.get(analysis)
  if (!known) owned.set(analysis, (known = findOwnedTables(analysis)))
  return known.has(table.join(' '))
}

function findOwnedTables(analysis: Analysis): ReadonlySet<string> {
  const tables = new Set<string>()
  for (const effect of analysis.effects)
    if (namesOwner(effect, analysis)) tables.add(toTableWords(findTable(effect, analysis)).join(' '))
  for (const call of analysis.index.nodes('CallExpression')) {
    const [first] = call.arguments
    const statement = first && analysis.constants.findString(first)
    if (statement === undefined || !/^\s*(?:select|update|delete|insert)\b/i.test(statement)) continue
    const table = /\b(?:from|update|into)\s+["`]?(?:\w+\.)?(\w+)/i.exec(statement)?.[1]
    const columns = [...statement.matchAll(/([\w]+)\s*=\s*[$?]/g)].map((match) => match[1] ?? '')
    const inserted = /\binto\s+[\w."`]+\s*\(([^)]*)\)/i.exec(statement)?.[1]?.split(',') ?? []
    if ([...columns, ...inserted].some((name) => isOwnerColumn(name.trim()))) tables.add(toTableWords(table).join(' '))
  }
  return tables
}

function namesOwner(effect: EffectSite, analysis: Analysis): boolean {
  const pairs = findConditions(effect, analysis) ?? []
  const [first] = effect.call.arguments
  const object = effect.row.effect === 'write' && first ? analysis.index.sourceCode.getText(first) : ''
  return (
    pairs.some(({ key }) => isOwnerColumn(key)) ||
    // create({ …, ownerId: user.id })
    [...object.matchAll(/\b(\w+)\s*:/g)].some((match) => isOwnerColumn(match[1] ?? ''))
  )
}

/** A column that holds whose the row is, rather than one that is about owning: `user_id`, `ownerId`, `memberId`. */
function isOwnerColumn(name: string): boolean {
  return isOwnerName(name) && /(?:id|by|owner|user|member|author)$/i.test(name)
}
