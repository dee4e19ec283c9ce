import type { SinkSite } from '../analysis/analysis.ts'
import { type CallNode, findPropertyName } from '../ast/nodes.ts'
import { type RuleFile, defineTaintRule } from '../rule.ts'

export default defineTaintRule({
  name: 'no-unsafe-regex-construction',
  meta: {
    class: 'regex-injection',
    description: 'Disallow regular expressions that are made from client input.',
    messages: {
      taintedPattern:
        '{{source}} (line {{line}}) becomes a regular expression in {{sink}}, and a slow one stops the server; escape it with `RegExp.escape()` or compare texts.',
      taintedOperator:
        '{{source}} (line {{line}}) becomes the pattern of a `$regex` that the database runs; escape it first, or search with a text index.',
      parameterPattern:
        'The parameter {{source}} (line {{line}}) is put into the regular expression of {{sink}}; escape it with `RegExp.escape()`.',
      uncheckedPattern:
        '{{source}} (line {{line}}) becomes a regular expression in {{sink}} after a check that is not visible here; make sure it refuses special characters.',
      escapeText: 'Escape the special characters of {{source}}.',
    },
    confidence: {
      taintedPattern: 'high',
      taintedOperator: 'medium',
      parameterPattern: 'low',
      uncheckedPattern: 'low',
      escapeText: 'high',
    },
    hasSuggestions: true,
  },
  kinds: ['regex'],
  findMoreSinks: findOperators,
  // In a browser people slow down only their own page.
  isRelevant: (_site, file) => !file.isClient,
  toMessage(taint, site) {
    if (taint.kind === 'local' || taint.kind === 'stored') return undefined
    if (!taint.isSure) return 'uncheckedPattern'
    if (taint.kind !== 'remote' && taint.kind !== 'model') return 'parameterPattern'
    return site.row.call === '$regex' ? 'taintedOperator' : 'taintedPattern'
  },
  toSuggestions(taint, site, file) {
    const { argument } = site
    if (site.through || !taint.isSure || (argument.type !== 'Identifier' && argument.type !== 'MemberExpression'))
      return undefined
    const text = file.getText(argument)
    return [
      {
        messageId: 'escapeText',
        data: { source: `\`${file.quote(argument)}\`` },
        fix: (fixer) => fixer.replaceText(argument, `String(${text}).replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')`),
      },
    ]
  },
})

/** `{ name: { $regex: text } }` */
function findOperators(file: RuleFile): SinkSite[] {
  return file.index.nodes('Property').flatMap((property) => {
    if (property.parent.type !== 'ObjectExpression' || findPropertyName(property) !== '$regex') return []
    return [
      {
        call: property as unknown as CallNode,
        argument: property.value,
        path: [],
        row: { call: '$regex', arg: 0, kind: 'regex' as const, label: '$regex' },
      },
    ]
  })
}
