import { type CallNode, type Node, findPropertyName, findPropertyValue, isFunction, unwrap } from '../ast/nodes.ts'
import type { SinkSite } from '../analysis/analysis.ts'
import { type RuleFile, type Taint, defineTaintRule } from '../rule.ts'

/** Operators that take their operand as a plain value, so that an object in it matches nothing. */
const LITERAL_OPERATORS: ReadonlySet<string> = new Set([
  ...[
    '$eq',
    '$in',
    '$nin',
    '$all',
    '$regex',
    '$options',
    '$search',
    '$text',
    '$near',
    '$geometry',
    '$size',
    '$exists',
    '$type',
  ],
])
/** Nested objects and lists of a filter looked into. */
const MAX_DEPTH = 4

export default defineTaintRule({
  name: 'no-nosql-injection',
  meta: {
    class: 'nosql-injection',
    description: 'Disallow query objects whose values the client can turn into operators.',
    messages: {
      taintedFilter:
        '{{source}} (line {{line}}) may be an operator object like `{ $ne: null }` in {{sink}}; wrap it in `String(…)` or parse it with a schema.',
      taintedWhere:
        '{{source}} (line {{line}}) becomes part of JavaScript in {{sink}} that the database runs; compare fields with operators instead.',
      uncheckedFilter:
        '{{source}} (line {{line}}) reaches the filter of {{sink}} after a check that is not visible here; make sure that it is a string.',
      wrapInString: 'Make it a text with `String(…)`.',
    },
    confidence: { taintedFilter: 'high', taintedWhere: 'high', uncheckedFilter: 'low', wrapInString: 'high' },
    projectAware: true,
    hasSuggestions: true,
  },
  kinds: ['nosql', 'code'],
  findMoreSinks: (file, kind) => (kind === 'code' ? findWhereTexts(file) : []),
  isRelevant: (site, file) =>
    site.row.kind === 'code'
      ? /\$(?:where|function)$/.test(site.row.call)
      : !file.project.hasDependency('express-mongo-sanitize', '@exortek/express-mongo-sanitize') &&
        !hasFilterOption(file),
  toMessage(taint, site, file) {
    if (site.row.kind === 'code') return taint.kind === 'remote' || taint.isToolInput ? 'taintedWhere' : undefined
    if (taint.kind !== 'remote') return undefined
    // What another module puts around an update cannot be seen from here.
    if (site.through && isUpdate(site)) return undefined
    const isFound =
      site.row.arg === 1 && isUpdate(site)
        ? holdsWhole(site.argument, taint, file)
        : findOperand(site.argument, taint, file)
    if (!isFound) return undefined
    return taint.isSure ? 'taintedFilter' : 'uncheckedFilter'
  },
  toSuggestions(taint, site, file) {
    const operand = site.row.kind === 'nosql' && !isUpdate(site) ? findOperand(site.argument, taint, file) : undefined
    const property = operand?.parent
    if (!operand || property?.type !== 'Property' || !/^(?:Identifier|MemberExpression)$/.test(operand.type))
      return undefined
    const text = file.getText(operand)
    const replacement = property.shorthand ? `${text}: String(${text})` : `String(${text})`
    return [
      {
        messageId: 'wrapInString',
        fix: (fixer) => fixer.replaceText(property.shorthand ? property : operand, replacement),
      },
    ]
  },
})

/** The part of a filter that holds the tainted value, when it stands where an object would be taken for operators. */
function findOperand(node: Node, taint: Taint, file: RuleFile, depth = 0): Node | undefined {
  const literal = file.analysis.constants.findDefinition(node)
  if (literal?.type === 'ArrayExpression' && depth < MAX_DEPTH) {
    for (const element of literal.elements) {
      const found = element && findOperand(element, taint, file, depth + 1)
      if (found) return found
    }
    return undefined
  }
  if (literal?.type === 'ObjectExpression' && depth < MAX_DEPTH) {
    for (const property of literal.properties) {
      if (property.type === 'SpreadElement') {
        if (holds(property.argument, taint, file)) return property.argument
      } else if (!LITERAL_OPERATORS.has(findPropertyName(property) ?? '')) {
        const found = findOperand(property.value, taint, file, depth + 1)
        if (found) return found
      }
    }
    return findWrittenOperand(node, taint, file, depth)
  }
  return holds(node, taint, file) ? unwrap(node) : undefined
}

/** `mongoose.set('sanitizeFilter', true)`, or the option of a schema or query. */
function hasFilterOption(file: RuleFile): boolean {
  const { constants } = file.analysis
  const isOn = (node: Node | undefined): boolean => constants.findConstant(node)?.value === true
  return (
    file.index
      .callsNamed('set')
      .some(({ arguments: [key, value] }) => constants.findString(key) === 'sanitizeFilter' && isOn(value)) ||
    file.index
      .nodes('Property')
      .some((property) => findPropertyName(property) === 'sanitizeFilter' && isOn(property.value))
  )
}

/** `filter.role = req.body.role` */
function findWrittenOperand(node: Node, taint: Taint, file: RuleFile, depth: number): Node | undefined {
  const name = unwrap(node)
  const variable = name.type === 'Identifier' ? file.index.findVariable(name) : undefined
  for (const { identifier } of variable?.references ?? []) {
    const member = identifier.parent
    const write = member.type === 'MemberExpression' && member.object === identifier ? member.parent : undefined
    if (write?.type !== 'AssignmentExpression' || write.left !== member) continue
    const found = findOperand(write.right, taint, file, depth + 1)
    if (found) return found
  }
  return undefined
}

function holds(node: Node, taint: Taint, file: RuleFile): boolean {
  return file.findTaint(node, 'nosql')?.fact.source.node === taint.fact.source.node
}

function isUpdate(site: SinkSite): boolean {
  return site.row.arg === 1 && /\b(?:update|findOneAndUpdate)/.test(site.row.call)
}

/** `updateOne(filter, body.changes ?? { $set: … })`: whoever writes the whole update chooses its operators. */
function holdsWhole(node: Node, taint: Taint, file: RuleFile): boolean {
  const inner = unwrap(file.analysis.constants.findDefinition(node) ?? node)
  if (inner.type === 'ObjectExpression' || inner.type === 'ArrayExpression') return false
  if (inner.type === 'LogicalExpression')
    return holdsWhole(inner.left, taint, file) || holdsWhole(inner.right, taint, file)
  if (inner.type === 'ConditionalExpression')
    return holdsWhole(inner.consequent, taint, file) || holdsWhole(inner.alternate, taint, file)
  return holds(inner, taint, file)
}

/** `find({ $where: `this.name === '${name}'` })`, `{ $function: { lang: 'js', body: text } }`: the text is JavaScript. */
function findWhereTexts(file: RuleFile): SinkSite[] {
  return file.index.nodes('Property').flatMap((property) => {
    const name = findPropertyName(property)
    if (isFunction(property.value) || property.parent.type !== 'ObjectExpression') return []
    // No other language has these words: whatever takes the object hands the text to a database.
    const isFunctionText =
      name !== undefined &&
      FUNCTION_TEXTS.has(name) &&
      file.analysis.constants.findString(findPropertyValue(property.parent, 'lang')) === 'js'
    if (name !== '$where' && !isFunctionText) return []
    const call = isFunctionText ? '$function' : '$where'
    const row = { call, arg: 0, kind: 'code' as const, label: call }
    return [{ call: property as unknown as CallNode, argument: property.value, path: [], row }]
  })
}

/** What `$function` and `$accumulator` of an aggregation run. */
const FUNCTION_TEXTS: ReadonlySet<string> = new Set(['body', 'init', 'accumulate', 'merge', 'finalize'])
