import { findPropertyName, unwrap } from '../ast/nodes.ts'
import type { SinkSite } from '../analysis/analysis.ts'
import { type RuleFile, defineTaintRule } from '../rule.ts'

export default defineTaintRule({
  name: 'no-nosql-injection',
  meta: {
    class: 'nosql-injection',
    description: 'Disallow query objects whose values the client can turn into operators.',
    messages: {
      taintedFilter:
        '{{source}} (line {{line}}) may be an operator object like `{ $ne: null }` in {{sink}}; wrap it in `String(…)` or parse it with a schema.',
      taintedWhere:
        '{{source}} (line {{line}}) becomes part of a `$where` expression that the database runs; compare fields with `$eq` instead.',
      uncheckedFilter:
        '{{source}} (line {{line}}) reaches the filter of {{sink}} after a check that is not visible here; make sure that it is a string.',
    },
    confidence: { taintedFilter: 'high', taintedWhere: 'high', uncheckedFilter: 'low' },
    projectAware: true,
  },
  kinds: ['nosql'],
  isRelevant: (_site, file) =>
    !file.project.hasDependency('express-mongo-sanitize', 'mongo-sanitize', '@exortek/express-mongo-sanitize') &&
    !/sanitizeFilter['"]?\s*[,:]\s*true/.test(file.sourceCode.text),
  toMessage(taint, site, file) {
    if (taint.kind !== 'remote') return undefined
    // Parameters in the path and headers are always text.
    if (/^`(?:\w+\.)*(?:params|headers)\b/.test(taint.source) || /\.(?:params|headers|cookies)\b/.test(taint.source))
      return undefined
    if (isWhere(site, file)) return 'taintedWhere'
    return taint.isSure ? 'taintedFilter' : 'uncheckedFilter'
  },
})

function isWhere(site: SinkSite, file: RuleFile): boolean {
  const filter = file.analysis.constants.findObject(site.argument)
  return (
    filter?.properties.some(
      (property) =>
        property.type === 'Property' &&
        findPropertyName(property) === '$where' &&
        unwrap(property.value).type !== 'Literal',
    ) === true
  )
}
