import { defineTaintRule } from '../rule.ts'

export default defineTaintRule({
  name: 'no-code-injection',
  meta: {
    class: 'code-injection',
    description: 'Disallow running text from outside as code or as a template.',
    messages: {
      taintedCode:
        '{{source}} (line {{line}}) is run as code by {{sink}}; parse the few forms you mean to allow instead.',
      taintedTemplate:
        '{{source}} (line {{line}}) is compiled as a template by {{sink}}; keep the template constant and pass the value as data.',
      parameterCode:
        'The parameter {{source}} (line {{line}}) becomes part of code that {{sink}} runs; pass values as arguments instead.',
      uncheckedCode:
        '{{source}} (line {{line}}) is run as code by {{sink}} after a check that is not visible here; a filter on code is rarely complete, so parse it instead.',
    },
    confidence: { taintedCode: 'high', taintedTemplate: 'high', parameterCode: 'low', uncheckedCode: 'medium' },
  },
  kinds: ['code', 'template'],
  toMessage(taint, site, file) {
    if (taint.kind === 'model' || /\$where$/.test(site.row.call)) return undefined
    if (file.role === 'config') return undefined
    if (!taint.isSure) return 'uncheckedCode'
    if (taint.kind !== 'remote') return 'parameterCode'
    return site.row.kind === 'template' ? 'taintedTemplate' : 'taintedCode'
  },
})
