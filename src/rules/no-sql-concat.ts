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
/** A placeholder cannot stand where a name must be. */
const BEFORE_NAME =
  /(?:\b(?:order|group)\s+by|\b(?:from|into|join|table|update|schema|set|index|column|search_path\s+to)|,|\basc|\bdesc|["`[(.])\s*["`[]?$/i

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
    if (taint.kind === 'model') return 'modelQuery'
    if (taint.kind === 'library') return isMigration(file) ? undefined : 'parameterQuery'
    if (taint.kind !== 'remote') return undefined
    return isName(taint, site, file) ? 'taintedIdentifier' : 'taintedQuery'
  },
})

function isMigration(file: RuleFile): boolean {
  return /(?:^|\/)(?:migrations?|seeds?)\//.test(file.filename)
}

/** Calls of an object that is not known, with a text that is SQL beyond doubt: the client comes from somewhere else. */
function findMoreSinks(file: RuleFile): SinkSite[] {
  const known = new Set(file.getSinks('sql').map((site) => site.argument))
  const sites: SinkSite[] = []
  for (const name of RUNNERS) {
    for (const call of file.index.callsNamed(name)) {
      const argument = call.arguments[0]
      if (!argument || known.has(argument) || argument.type === 'SpreadElement') continue
      const path = file.findPath(call.callee)
      if (path !== undefined && /^(?:console|Math|JSON)\./.test(path)) continue
      const text = file.analysis.constants.findDefinition(argument)
      if (!text || !STATEMENT.test(getConstantText(text))) continue
      sites.push({ call, argument, path: [], row: { call: findCalleeName(call) ?? name, arg: 0, kind: 'sql' } })
    }
  }
  return sites
}

/** The fixed parts of a text that is put together. */
function getConstantText(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'TemplateLiteral') return inner.quasis.map((quasi) => quasi.value.cooked ?? '').join(' ')
  if (inner.type === 'BinaryExpression') return `${getConstantText(inner.left)} ${getConstantText(inner.right)}`
  return inner.type === 'Literal' && typeof inner.value === 'string' ? inner.value : ''
}

/** Does the tainted part stand where SQL expects a name: after ORDER BY, FROM, in a list of columns? */
function isName(taint: Taint, site: SinkSite, file: RuleFile): boolean {
  const text = file.analysis.constants.findDefinition(site.argument)
  if (text?.type !== 'TemplateLiteral') return false
  for (const [index, expression] of text.expressions.entries()) {
    const before = text.quasis[index]?.value.cooked ?? ''
    const isHere = file.analysis.getFacts(expression).some((fact) => fact.source.node === taint.fact.source.node)
    if (isHere && BEFORE_NAME.test(before) && !/\b(?:values|in)\s*\($/i.test(before))
      return !/^['"]/.test(text.quasis[index + 1]?.value.cooked ?? '') || /["`[]$/.test(before)
  }
  return false
}
