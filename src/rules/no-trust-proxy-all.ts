import { type Node, findPropertyName } from '../ast/nodes.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-trust-proxy-all',
  meta: {
    class: 'limiter-bypass',
    description: 'Disallow believing every address in `X-Forwarded-For`.',
    messages: {
      trustedProxies:
        '`{{setting}}` believes every address that a client writes into `X-Forwarded-For`, also for rate limits; name the number of your proxies (`1`) or their addresses.',
    },
    confidence: { trustedProxies: 'medium' },
    strictOnly: true,
    mentions: /trust ?proxy/i,
  },
  create(file, report) {
    if (file.role !== 'production') return
    const isAll = (node: Node | undefined): boolean =>
      node !== undefined && file.analysis.constants.findConstant(node)?.value === true
    for (const name of ['set', 'enable']) {
      for (const call of file.index.callsNamed(name)) {
        const [key, value] = call.arguments
        if (file.analysis.constants.findString(key) === 'trust proxy' && (name === 'enable' || isAll(value)))
          report({ node: call, messageId: 'trustedProxies', data: { setting: file.quote(call) } })
      }
    }
    for (const property of file.index.nodes('Property')) {
      if (findPropertyName(property) === 'trustProxy' && isAll(property.value))
        report({ node: property, messageId: 'trustedProxies', data: { setting: file.quote(property) } })
    }
  },
})
