import type { SinkSite } from '../analysis/analysis.ts'
import { type Node, findCalleeName, unwrap } from '../ast/nodes.ts'
import { type RuleFile, type Taint, defineTaintRule } from '../rule.ts'

const RUNNERS = [
  'query',
  'execute',
  'raw',
  'exec',
  'run',
  'all',
  'get',
  'each',
  'prepare',
  'queryRaw',
  'executeRaw',
  'unsafe',
  'sql',
] as const
const STATEMENT =
  /^\s*(?:select\b[\s\S]*\bfrom\b|insert\s+into\b|update\b[\s\S]*\bset\b|delete\s+from\b|(?:drop|alter|create|truncate)\s+(?:table|database|schema|index|user|view)\b|with\b[\s\S]*\bselect\b|call\s+\w)/i
/** A file in which no text begins like this holds no statement, and nothing needs to be traced to find that out. */
const STATEMENT_START =
  /(?:['"`}]|\\n)\s*(?:select|insert|update|delete|drop|alter|create|truncate|with|call)(?:\s|\\n|['"`$])/i
/** A placeholder cannot stand where a name must be. */
const BEFORE_NAME =
  /(?:\b(?:order|group)\s+by|\b(?:from|into|join|table|update|schema|set|index|column|search_path\s+to)|,|\basc|\bdesc|["`[(.])\s*["`[]?$/i

/** What makes and describes tables; a database binds no value in it. */
const SCHEMA_COMMAND = /^\s*(?:pragma|create|alter|drop|truncate|comment\s+on|analyze|vacuum|reindex|show|describe)\b/i

/** `${column} = $1`: what is compared, as opposed to what it is compared with. */
const AFTER_NAME = /^["`\]]?\s*(?:=|<|>|!=|i?like\b|in\s*\(|is\b|asc\b|desc\b)/i
const COMPARES = /(?:=|<|>|like|in\s*\()\s*['"]?%?$/i

export default defineTaintRule({
  name: 'no-sql-concat',
  meta: {
    class: 'sql-injection',
    description: 'Disallow SQL text that is put together from values.',
    messages: {
      taintedQuery:
        '{{source}} (line {{line}}) becomes part of the SQL text of {{sink}}; pass it as a bound parameter instead.',
      taintedIdentifier:
        '{{source}} (line {{line}}) becomes a name inside the SQL text of {{sink}}; look it up in a constant list of allowed names first.',
      modelQuery:
        'The model writes SQL through {{source}} (line {{line}}) that {{sink}} runs; let it choose among prepared statements or run it with a read-only role.',
      parameterQuery:
        'The parameter {{source}} (line {{line}}) becomes part of the SQL text of {{sink}}; pass it as a bound parameter so that no caller can inject.',
      uncheckedQuery:
        '{{source}} (line {{line}}) becomes part of the SQL text of {{sink}} after a check that is not visible here; bind it as a parameter.',
    },
    confidence: {
      taintedQuery: 'high',
      taintedIdentifier: 'high',
      modelQuery: 'high',
      parameterQuery: 'medium',
      uncheckedQuery: 'low',
    },
  },
  kinds: ['sql'],
  findMoreSinks,
  toMessage(taint, site, file) {
    if (!taint.isSure) return 'uncheckedQuery'
    // What a model answers, rather than what it passes to a tool, is the subject of no-unsafe-llm-output.
    if (taint.kind === 'model') return taint.isToolInput ? 'modelQuery' : undefined
    if (taint.kind === 'library')
      return isMigration(file) || isForSchema(taint, site, file) ? undefined : 'parameterQuery'
    if (taint.kind !== 'remote') return undefined
    return isName(taint, site, file) ? 'taintedIdentifier' : 'taintedQuery'
  },
})

function isMigration(file: RuleFile): boolean {
  return /(?:^|\/)(?:migrations?|seeds?)\//.test(file.filename)
}

/**
 * A helper for the schema, or for the code that builds statements: names in commands that know no bound parameters, the
 * direction behind a bound name.
 */
function isForSchema(taint: Taint, site: SinkSite, file: RuleFile): boolean {
  const steps = taint.fact.steps.map((step) => unwrap(step.node))
  const made = file.analysis.constants.findDefinition(site.argument)
  const texts = [...steps, ...(made ? [unwrap(made)] : [])].filter(
    ({ type }) => type === 'TemplateLiteral' || type === 'BinaryExpression',
  )
  return texts.some((text) => {
    const parts = getParts(text)
    const isHere = (part: string | Node | undefined): boolean =>
      part !== undefined &&
      typeof part !== 'string' &&
      file.analysis.getFacts(part).some((fact) => fact.source.node === taint.fact.source.node)
    if (SCHEMA_COMMAND.test(toText(parts[0]))) return true
    return parts.some((part, index) => isHere(part) && /\?\?\s*$/.test(toText(parts[index - 1])))
  })
}

/** Calls of an object that is not known, with a text that is SQL beyond doubt: the client comes from somewhere else. */
function findMoreSinks(file: RuleFile): SinkSite[] {
  if (!STATEMENT_START.test(file.sourceCode.text)) return []
  const known = new Set(file.getSinks('sql').map((site) => site.argument))
  const sites: SinkSite[] = []
  for (const name of RUNNERS) {
    for (const call of file.index.callsNamed(name)) {
      const argument = call.arguments[0]
      if (!argument || known.has(argument) || argument.type === 'SpreadElement') continue
      const path = file.findPath(call.callee)
      if (path !== undefined && /^(?:console|Math|JSON)\./.test(path)) continue
      if (!isStatement(argument, file)) continue
      sites.push({ call, argument, path: [], row: { call: findCalleeName(call) ?? name, arg: 0, kind: 'sql' } })
    }
  }
  return sites
}

/** SQL where the call stands, or on the way of a value to it. */
function isStatement(node: Node, file: RuleFile): boolean {
  if (STATEMENT.test(getConstantText(node, file))) return true
  if (!file.analysis.mayHold(node)) return false
  return file.analysis
    .getFacts(node)
    .some((fact) => fact.steps.some((step) => STATEMENT.test(getConstantText(step.node, file))))
}

/** The fixed parts of a text that is put together. */
function getConstantText(node: Node, file: RuleFile): string {
  const inner = unwrap(node)
  if (inner.type === 'TemplateLiteral') return inner.quasis.map((quasi) => quasi.value.cooked ?? '').join(' ')
  if (inner.type === 'BinaryExpression')
    return `${getConstantText(inner.left, file)} ${getConstantText(inner.right, file)}`
  if (inner.type === 'Identifier') {
    // let sql = 'SELECT …'; sql += …
    const declarator = file.index.findVariable(inner)?.defs[0]?.node as Node | undefined
    return declarator?.type === 'VariableDeclarator' && declarator.init && declarator.init.type !== 'Identifier'
      ? getConstantText(declarator.init, file)
      : ''
  }
  return inner.type === 'Literal' && typeof inner.value === 'string' ? inner.value : ''
}

/** Does the tainted part stand where SQL expects a name: after ORDER BY, FROM, in a list of columns, before `=`? */
function isName(taint: Taint, site: SinkSite, file: RuleFile): boolean {
  const steps = taint.fact.steps.map((step) => unwrap(step.node))
  const isKey = (node: Node): boolean => node.type === 'CallExpression' && file.findPath(node.callee) === 'Object.keys'
  if (steps.some(isKey)) return true
  const texts = steps.filter((node) => node.type === 'TemplateLiteral' || node.type === 'BinaryExpression')
  const direct = file.analysis.constants.findDefinition(site.argument)
  for (const text of texts.length > 0 ? texts : direct ? [direct] : []) {
    const parts = getParts(text)
    for (const [index, part] of parts.entries()) {
      if (typeof part === 'string') continue
      const isHere = file.analysis.getFacts(part).some((fact) => fact.source.node === taint.fact.source.node)
      if (!isHere) continue
      const before = toText(parts[index - 1])
      const after = toText(parts[index + 1])
      if (/['"]\s*%?$/.test(before) && /^%?\s*['"]/.test(after) && !/["`[]$/.test(before)) return false
      if (before.trim() === '' && after.trim() === '') continue
      return (
        (BEFORE_NAME.test(before) && !/\b(?:values|in)\s*\($/i.test(before)) ||
        (AFTER_NAME.test(after) && !COMPARES.test(before))
      )
    }
  }
  return false
}

function toText(part: string | Node | undefined): string {
  return typeof part === 'string' ? part : ''
}

/** A text as its fixed parts and the expressions between them. */
function getParts(node: Node): (string | Node)[] {
  const inner = unwrap(node)
  if (inner.type === 'TemplateLiteral')
    return inner.quasis.flatMap((quasi, index) => {
      const expression = inner.expressions[index]
      return expression ? [quasi.value.cooked ?? '', expression] : [quasi.value.cooked ?? '']
    })
  if (inner.type === 'BinaryExpression' && inner.operator === '+')
    return [...getParts(inner.left), ...getParts(inner.right)]
  return inner.type === 'Literal' ? [String(inner.value)] : [inner]
}
