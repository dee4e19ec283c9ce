import { type Route, hasGuard } from '../analysis/routes/routes.ts'
import { isWebhookPath } from '../ast/route-paths.ts'
import { type CallNode, type FunctionNode, findCalleeName, findFunctionName } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'require-webhook-signature',
  meta: {
    class: 'unverified-webhook',
    description: 'Require webhook handlers to verify that the message comes from its sender.',
    messages: {
      unverifiedWebhook:
        'The webhook `{{route}}` acts on the body ({{change}}) and verifies no signature, so anybody can send events; verify it over the raw body with the shared secret first.',
    },
    confidence: { unverifiedWebhook: 'medium' },
  },
  create(file, report) {
    for (const route of file.routes) {
      if (!route.isMountKnown || route.method === 'get' || !isWebhook(route)) continue
      if (hasGuard(route) || file.isGuarded(route)) continue
      const change = route.handler ? findChange(route.handler, file) : findChangeElsewhere(route, file)
      if (change === undefined) continue
      report({ node: route.node, messageId: 'unverifiedWebhook', data: { route: route.path ?? '', change } })
    }
  },
})

/** What the handler does with a body that nobody verified, for the message. */
function findChange(handler: FunctionNode, file: RuleFile): string | undefined {
  const text = file.getText(handler)
  const calls = file.analysis.behaviour.getCalls(handler)
  if (!readsBody(text) || calls.some((call) => mayVerify(call, file)) || managesWebhooks(text)) return undefined
  const { behaviour } = file.analysis
  const change =
    behaviour.findChange(handler) ?? behaviour.findModelCall(handler) ?? calls.find((call) => isUnseenWork(call, file))
  // db.webhook.create(): what is stored are the webhooks themselves.
  if (!change || hasWords(file.getText(change.callee), ['webhook', 'webhooks', 'endpoint', 'endpoints']))
    return undefined
  return `\`${file.quote(change.callee)}()\`, line ${change.loc.start.line}`
}

function findChangeElsewhere(route: Route, file: RuleFile): string | undefined {
  const { elsewhere } = route
  if (!elsewhere?.change || !readsBody(elsewhere.text) || managesWebhooks(elsewhere.text)) return undefined
  // Only the start of its text is known, and not what it calls.
  if (/verif|signature|hmac|constructEvent|unwrap|validate|secret/i.test(elsewhere.text)) return undefined
  const { label, place } = elsewhere.change
  return `\`${label.replaceAll('`', "'")}()\`, ${file.toRelative(place.file)}:${place.line}`
}

function isWebhook(route: Route): boolean {
  const name = route.handler ? (findFunctionName(route.handler) ?? '') : ''
  return isWebhookPath(route.path ?? '') || (hasWords(name, ['webhook', 'webhooks']) && route.framework !== 'next')
}

function readsBody(handler: string): boolean {
  return /\bbody\b|\.json\(\)|\.text\(\)|payload|@Body/i.test(handler)
}

/** The signature or the whole request goes to code that cannot be seen from here. */
function mayVerify(call: CallNode, file: RuleFile): boolean {
  const name = findCalleeName(call) ?? ''
  if (hasWords(name, ['verify', 'signature', 'hmac', 'validate', 'authenticate', 'unwrap']))
    return !isBodyShapeCheck(name)
  // The provider is asked about the object itself: Mollie, PayPal and others work so.
  const path = file.findPath(call.callee) ?? ''
  if (hasWords(name, ['retrieve', 'get payment', 'fetch payment']) || /payments?\.get$|orders\.get$/.test(path))
    return true
  if (file.index.findFunction(call.callee) || /^(?:console|log|logger)/.test(file.getText(call.callee))) return false
  return call.arguments.some((argument) => {
    const text = file.getText(argument)
    return (
      /^(?:req|request|ctx|c|event)$/.test(text) ||
      (/\b(?:signature|sig|rawBody)\b/i.test(text) && argument.type === 'Identifier') ||
      /^(?:req|request)\.headers$/.test(text)
    )
  })
}

/** `validatePayload` and `schema.validate` look at the shape, not at the sender. */
function isBodyShapeCheck(name: string): boolean {
  return hasWords(name, ['payload', 'body', 'schema', 'input', 'data']) && !hasWords(name, ['signature', 'hmac'])
}

/** Routes that let users set up webhooks of their own. */
function managesWebhooks(handler: string): boolean {
  return /(?:body|data|payload)\.(?:url|callbackUrl|targetUrl|endpoint)\b|\{[^}]*\b(?:url|callbackUrl|targetUrl)\b[^}]*\}\s*=[\s(]*(?:await\s+)?[\s(]*(?:req|request)\b/.test(
    handler,
  )
}

/** Anything that is done with the event, other than reading and logging it. */
function isUnseenWork(call: CallNode, file: RuleFile): boolean {
  return (
    hasWords(findCalleeName(call) ?? '', [
      'handle',
      'process',
      'complete',
      'confirm',
      'mark',
      'update',
      'fulfill',
      'sync',
      'dispatch',
      'emit',
    ]) && !file.index.findFunction(call.callee)
  )
}
