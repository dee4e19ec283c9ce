import type { SinkSite } from '../analysis/analysis.ts'
import { type CallNode, type Node, findPropertyName, unwrap } from '../ast/nodes.ts'
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
  findMoreSinks: (file) => findAssignments(file),
  toMessage(taint) {
    // A header like Referer is set by the visitor's own browser.
    if (
      taint.kind !== 'remote' ||
      (/headers|\.get\(|\.header\(/i.test(taint.source) && /referr?er|origin|host/i.test(taint.source))
    )
      return undefined
    return taint.isSure ? 'taintedRedirect' : 'uncheckedRedirect'
  },
})

/** `location.href = x`, `window.location = x`. */
function findAssignments(file: RuleFile): SinkSite[] {
  const sites: SinkSite[] = []
  for (const node of file.index.nodes('AssignmentExpression')) {
    const left = unwrap(node.left)
    const name = left.type === 'MemberExpression' ? findPropertyName(left) : undefined
    const path =
      left.type === 'MemberExpression' && name === 'href'
        ? file.findPath(left.object)
        : name === 'location' || left.type === 'Identifier'
          ? file.findPath(left)
          : undefined
    if (path === 'location' || path === 'document.location')
      sites.push(toSite(node as unknown as CallNode, node.right, file.quote(left)))
  }
  return sites
}

function toSite(call: CallNode, argument: Node, label: string): SinkSite {
  return { call, argument, path: [], row: { call: 'location', arg: 0, kind: 'redirect', label } }
}
