import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  getOuterParent,
  isCall,
  toShortText,
  unwrap,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import type { Analysis, EffectSite } from './analysis.ts'

/** A list of rows with what people tell only those whom they do business with. */
export interface PersonalRead {
  /** How a message names the call. */
  readonly label: string
  /** The column, or the table where whole rows are read. */
  readonly column: string
  readonly call: CallNode
}

const COLUMNS = [
  ...[
    'email',
    'mail',
    'e mail',
    'phone',
    'phones',
    'mobile',
    'telephone',
    'address',
    'street',
    'birthday',
    'birthdate',
  ],
  ...['date of birth', 'birth date', 'dob', 'ssn', 'iban', 'vat id', 'tax id', 'salary', 'passport', 'recipient'],
  ...['access code', 'door code', 'pin', 'medical', 'diagnosis', 'allergies', 'password hash', 'national id', 'income'],
]
/** Tables whose whole rows are about persons. */
const PEOPLE = [
  ...['user', 'users', 'member', 'members', 'customer', 'customers', 'donor', 'donors', 'patient', 'patients'],
  ...[
    'employee',
    'employees',
    'student',
    'students',
    'pupil',
    'pupils',
    'guest',
    'guests',
    'subscriber',
    'subscribers',
  ],
  ...['applicant', 'applicants', 'candidate', 'candidates', 'tenant', 'tenants', 'attendee', 'attendees'],
]
/** One row that is asked for by what only few know is no list. */
const SINGLE =
  /^(?:findOne\w*|findUnique\w*|findFirst\w*|findBy(?:Id|Pk)|findById\w*|first|firstOrFail|get|single|maybeSingle|executeTakeFirst\w*|one|oneOrNone|count\w*|exists|aggregate|groupBy|sum|avg|min|max)$/
const CHOOSING = /^(?:select|columns|populate|project|projection|attributes|returning|distinct|pluck)$/
const OPTIONS = ['select', 'include', 'attributes', 'columns', 'projection', 'fields'] as const
/** Links of a chain like `db.select().from(t).innerJoin(…).where(…)`. */
const MAX_LINKS = 12

/** The first list of personal rows that a function reads, itself, by a helper of its file or by a function of another module. */
export function findPersonalRead(owner: FunctionNode, analysis: Analysis): PersonalRead | undefined {
  const effects = analysis.behaviour.getEffectsOf(owner)
  // Whoever writes a mail reads the address for it.
  if (effects.some(({ row }) => row.effect === 'mail')) return undefined
  for (const effect of effects) {
    const column = effect.row.effect === 'read' ? findColumn(effect, owner, analysis) : undefined
    if (column !== undefined)
      return { label: toShortText(analysis.index.sourceCode.getText(effect.call.callee)), column, call: effect.call }
  }
  for (const call of analysis.behaviour.getCalls(owner)) {
    const column = analysis.behaviour.findSummary(call)?.personalColumn
    if (column !== undefined)
      return { label: toShortText(analysis.index.sourceCode.getText(call.callee)), column, call }
  }
  return undefined
}

function findColumn(effect: EffectSite, owner: FunctionNode, analysis: Analysis): string | undefined {
  const links = getLinks(effect.call)
  if (links.some((link) => SINGLE.test(findCalleeName(link) ?? '') || isLimitedToOne(link))) return undefined
  if (takesFirst(links.at(-1) ?? effect.call, effect.path, analysis)) return undefined
  const chosen = links.flatMap((link) => getChosen(link, analysis))
  const named = chosen.find((name) => hasWords(name, COLUMNS))
  if (named !== undefined) return named
  if (chosen.some((name) => name !== '*' && !/\.\*$/.test(name))) return undefined
  // Whole rows: what the function reads of each says what it gives away, or it gives all.
  const table = findTable(effect, analysis)
  // Who is in a team stands on the page about it.
  if (table === undefined || !hasWords(table, PEOPLE) || hasWords(table, ['team', 'staff', 'board'])) return undefined
  const read = findReadColumns(owner, analysis)
  return read === undefined ? table : read.find((name) => hasWords(name, COLUMNS))
}

/** The calls of a chain, from the first to the last, around the one that the row names. */
function getLinks(call: CallNode): CallNode[] {
  const links: CallNode[] = [call]
  let inner = unwrap(call.callee)
  for (let link = 0; inner.type === 'MemberExpression' && link < MAX_LINKS; link++) {
    const object = unwrap(inner.object)
    if (!isCall(object)) break
    links.unshift(object)
    inner = unwrap(object.callee)
  }
  let current: Node = call
  for (let link = 0; link < MAX_LINKS; link++) {
    const { parent, child } = getOuterParent(current)
    const next = parent?.parent
    if (parent?.type !== 'MemberExpression' || parent.object !== child || !next || !isCall(next)) break
    if (next.callee !== parent) break
    links.push(next)
    current = next
  }
  return links
}

function isLimitedToOne(link: CallNode): boolean {
  if (findCalleeName(link) === 'limit') return link.arguments[0]?.type === 'Literal' && link.arguments[0].value === 1
  const take = findPropertyValue(link.arguments[0], 'take')
  return take?.type === 'Literal' && take.value === 1
}

/** `const [user] = await db.select()…`, `rows[0]`, `.then((rows) => rows[0])`: one row out of a list. */
function takesFirst(call: Node, path: string, analysis: Analysis): boolean {
  let { parent, child } = getOuterParent(call)
  if (parent?.type === 'AwaitExpression') ({ parent, child } = getOuterParent(parent))
  const isFirst = (node: Node | undefined): boolean =>
    node?.type === 'MemberExpression' && node.computed && node.property.type === 'Literal' && node.property.value === 0
  if (isFirst(parent)) return true
  if (parent?.type === 'VariableDeclarator' && parent.init === child) {
    // mysql2 gives rows and columns.
    if (parent.id.type === 'ArrayPattern') return parent.id.elements.length === 1 && !/mysql/.test(path)
    const variable = parent.id.type === 'Identifier' ? analysis.index.findVariable(parent.id) : undefined
    return (
      variable?.references.some(({ identifier }) => {
        const use = identifier.parent
        // result.rows[0]
        return isFirst(use) || (use.type === 'MemberExpression' && use.object === identifier && isFirst(use.parent))
      }) === true
    )
  }
  return /\.then\(\(?\s*\[?\w+\]?\s*\)?\s*=>\s*\w+(?:\.rows)?\[0\]/.test(
    analysis.index.sourceCode.getText(call).slice(-200),
  )
}

/** The columns that a call of the chain names. */
function getChosen(link: CallNode, analysis: Analysis): string[] {
  const name = findCalleeName(link) ?? ''
  const [first] = link.arguments
  const text = first && analysis.constants.findString(first)
  if (text !== undefined && /^\s*select\b/i.test(text))
    return splitColumns(/^\s*select\s+(?:distinct\s+)?([\s\S]*?)\bfrom\b/i.exec(text)?.[1] ?? text)
  if (CHOOSING.test(name)) return link.arguments.flatMap((argument) => getNames(argument, analysis, 0))
  return link.arguments.flatMap((argument) =>
    OPTIONS.flatMap((option) => {
      const value = findPropertyValue(analysis.constants.findObject(argument) ?? argument, option)
      return value ? getNames(value, analysis, 0) : []
    }),
  )
}

function splitColumns(text: string): string[] {
  return text
    .split(/[\s,()]+/)
    .map((part) => part.replaceAll(/["'`]/g, ''))
    .filter((part) => part !== '' && !part.startsWith('-'))
}

/** Names in `'email, profiles(name)'`, `['email']`, `{ email: true, user: { select: { phone: true } } }`, `{ mail: users.email }`. */
function getNames(node: Node, analysis: Analysis, depth: number): string[] {
  const inner = unwrap(node)
  if (depth > 4) return []
  const text = findStringValue(inner)
  if (text !== undefined) return splitColumns(text)
  if (inner.type === 'ArrayExpression')
    return inner.elements.flatMap((element) => (element ? getNames(element, analysis, depth + 1) : []))
  const object = analysis.constants.findObject(inner)
  if (!object) return inner.type === 'MemberExpression' ? [findPropertyName(inner) ?? ''] : []
  return object.properties.flatMap((property) => {
    if (property.type !== 'Property') return []
    const value = unwrap(property.value)
    if (value.type === 'Literal' && (value.value === false || value.value === 0)) return []
    const key = findPropertyName(property) ?? ''
    if (/^(?:select|include|where|orderBy|with|columns)$/.test(key))
      return /^(?:where|orderBy)$/.test(key) ? [] : getNames(value, analysis, depth + 1)
    // A relation is no column; what is chosen of it may be.
    return value.type === 'ObjectExpression'
      ? getNames(value, analysis, depth + 1)
      : [key, ...(value.type === 'MemberExpression' ? [findPropertyName(value) ?? ''] : [])]
  })
}

/** The table: in the text of a statement, in `from('users')` or as the last name before the method. */
export function findTable(effect: EffectSite, analysis: Analysis): string | undefined {
  const [first] = effect.call.arguments
  const statement = first && analysis.constants.findString(first)
  const inText =
    statement === undefined ? undefined : /\b(?:from|update|into)\s+["`]?(?:\w+\.)?(\w+)/i.exec(statement)?.[1]
  if (inText !== undefined) return inText
  for (const link of getLinks(effect.call)) {
    const [argument] = link.arguments
    const name = findCalleeName(link) ?? ''
    if (
      !argument ||
      !/^(?:from|selectFrom|updateTable|deleteFrom|insertInto|update|delete|insert|into|collection|table|model|knex|db|trx|getRepository)$/.test(
        name,
      )
    )
      continue
    const text = unwrap(argument).type === 'Identifier' ? analysis.index.sourceCode.getText(argument) : undefined
    const table = findStringValue(argument) ?? text
    if (table !== undefined) return table
  }
  const callee = unwrap(effect.call.callee)
  if (callee.type !== 'MemberExpression') return undefined
  const object = unwrap(callee.object)
  const name =
    object.type === 'MemberExpression'
      ? findPropertyName(object)
      : object.type === 'Identifier'
        ? object.name
        : undefined
  return name?.replace(/(?:Model|Repository|Repo|Collection|Table)$/, '')
}

/** The properties that a function reads of rows in `rows.map((row) => …)`; undefined where it takes rows as they are. */
function findReadColumns(owner: FunctionNode, analysis: Analysis): string[] | undefined {
  let isMapped = false
  const names: string[] = []
  analysis.index.walkBelow(owner, (node) => {
    if (isCall(node) && /^(?:map|reduce|flatMap|forEach)$/.test(findCalleeName(node) ?? '')) isMapped = true
    if (node.type === 'MemberExpression') names.push(findPropertyName(node) ?? '')
    if (node.type === 'Property' && node.parent.type === 'ObjectPattern') names.push(findPropertyName(node) ?? '')
    // Only how many there are.
    if (node.type === 'MemberExpression' && findPropertyName(node) === 'length') isMapped = true
  })
  return isMapped ? names.filter((name) => toWords(name).length > 0) : undefined
}
