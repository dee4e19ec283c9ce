import { defineTaintRule } from '../rule.ts'

export default defineTaintRule({
  name: 'no-ssrf',
  meta: {
    class: 'server-side-request-forgery',
    description: 'Disallow outbound requests to an address that the client chooses.',
    messages: {
      taintedUrl:
        '{{source}} (line {{line}}) decides where {{sink}} connects to; compare the host of `new URL(…)` with a constant allow-list first.',
      modelUrl:
        'The model chooses the address through {{source}} (line {{line}}) in {{sink}}; allow only hosts of a constant list.',
      parameterUrl:
        '{{sink}} connects to an address put together from {{source}} (line {{line}}); fix the host or compare it with an allow-list.',
      uncheckedUrl:
        '{{source}} (line {{line}}) reaches {{sink}} after a check that is not visible here; make sure it limits the host to an allow-list.',
    },
    confidence: { taintedUrl: 'high', modelUrl: 'medium', parameterUrl: 'low', uncheckedUrl: 'low' },
  },
  kinds: ['url'],
  isRelevant: (_site, file) => !file.isClient,
  toMessage(taint) {
    if (!taint.isSure) return 'uncheckedUrl'
    if (taint.kind === 'model') return 'modelUrl'
    return taint.kind === 'remote' ? 'taintedUrl' : 'parameterUrl'
  },
})
