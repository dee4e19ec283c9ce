import type { SinkSite } from '../analysis/analysis.ts'
import { findPropertyName, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineTaintRule } from '../rule.ts'

export default defineTaintRule({
  name: 'no-open-redirect',
  meta: {
    class: 'open-redirect',
    description: 'Disallow redirects to an address that the client chooses.',
    messages: {
      taintedRedirect:
        '{{source}} (line {{line}}) decides where {{sink}} sends the visitor; accept only paths that start with one `/`, or an allow-list.',
      uncheckedRedirect:
        '{{source}} (line {{line}}) decides where {{sink}} sends the visitor after a check that is not visible here; make sure it refuses other hosts.',
    },
    confidence: { taintedRedirect: 'high', uncheckedRedirect: 'low' },
  },
  kinds: ['redirect'],
  findMoreSinks,
  toMessage(taint) {
    if (taint.kind !== 'remote' || /headers/.test(taint.source)) return undefined
    return taint.isSure ? 'taintedRedirect' : 'uncheckedRedirect'
  },
})

/** `location.href = x`, `window.location = x`. */
function findMoreSinks(file: RuleFile): SinkSite[] {
  const sites: SinkSite[] = []
  for (const node of file.index.nodes('AssignmentExpression')) {
    const left = unwrap(node.left)
    if (left.type !== 'MemberExpression') continue
    const name = findPropertyName(left)
    const path = name === 'href' ? file.findPath(left.object) : name === 'location' ? file.findPath(left) : undefined
    if (path !== 'location' && path !== 'document.location') continue
    sites.push({
      call: node as never,
      argument: node.right,
      path: [],
      row: { call: 'location', arg: 0, kind: 'redirect', label: file.quote(left) },
    })
  }
  return sites
}
