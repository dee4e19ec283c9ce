import type { SinkSite } from '../analysis/analysis.ts'
import type { CallNode, Node } from '../ast/nodes.ts'
import { type RuleFile, defineTaintRule } from '../rule.ts'

/** Beginnings of query languages that are written as text, up to the place of a value. */
const LANGUAGES: readonly { title: string; before: RegExp }[] = [
  {
    title: 'an OData filter',
    before: /(?:\b(?:contains|startswith|endswith|substringof)\(\s*[\w/]+\s*,\s*'|\b[\w/]+ (?:eq|ne|gt|ge|lt|le) ')$/i,
  },
  {
    title: 'an LDAP filter',
    before:
      /\((?:[&|!]?\()*(?:uid|cn|sn|mail|samaccountname|userprincipalname|memberof|objectclass|ou|dn|member)=\*?$/i,
  },
  { title: 'an XPath expression', before: /\/\/?[\w*:-]+(?:\/[\w*:-]+)*\[[^\]]*(?:=\s*|,\s*)['"]$/ },
]

export default defineTaintRule({
  name: 'no-filter-string-injection',
  meta: {
    class: 'filter-injection',
    description: 'Disallow filters of query languages that are put together from client input.',
    messages: {
      taintedFilterText:
        '{{source}} (line {{line}}) becomes part of {{sink}} and can add conditions of its own; escape it for that language, or accept only letters and digits.',
      parameterFilterText:
        'The parameter {{source}} (line {{line}}) becomes part of {{sink}}; escape it for that language, or accept only letters and digits.',
      uncheckedFilterText:
        '{{source}} (line {{line}}) becomes part of {{sink}} after a check that is not visible here; make sure it removes quotes, commas and brackets.',
    },
    confidence: { taintedFilterText: 'medium', parameterFilterText: 'low', uncheckedFilterText: 'low' },
  },
  kinds: ['filter'],
  findMoreSinks: findTextSinks,
  toMessage(taint) {
    if (!taint.isSure) return 'uncheckedFilterText'
    return taint.kind === 'remote' || taint.kind === 'model' ? 'taintedFilterText' : 'parameterFilterText'
  },
})

/** Values inside of a text that is written in one of the languages. */
function findTextSinks(file: RuleFile): SinkSite[] {
  const sites: SinkSite[] = []
  const add = (value: Node, text: string): void => {
    const language = LANGUAGES.find(({ before }) => before.test(text))
    if (!language) return
    sites.push({
      // There is no call: the text itself is what goes wrong.
      call: value as unknown as CallNode,
      row: { call: '', arg: 0, kind: 'filter', label: language.title },
      argument: value,
      path: [],
    })
  }
  for (const node of file.index.nodes('TemplateLiteral')) {
    for (const [index, expression] of node.expressions.entries())
      add(expression, node.quasis[index]?.value.cooked ?? '')
  }
  for (const node of file.index.nodes('BinaryExpression')) {
    if (node.operator !== '+') continue
    const left = node.left.type === 'BinaryExpression' ? node.left.right : node.left
    const text = file.analysis.constants.findString(left)
    if (text !== undefined) add(node.right, text)
  }
  return sites
}
