import { type Node, findPropertyName, findStringValue, isCall, unwrap } from '../ast/nodes.ts'
import { isWebhookPath } from '../ast/route-paths.ts'
import type { Route } from '../analysis/routes/routes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'require-raw-body-for-webhook',
  meta: {
    class: 'reserialized-webhook-body',
    description: 'Require that the signature of a webhook is computed over the bytes that were received.',
    messages: {
      reserializedBody:
        'The signature is computed over `{{text}}`, which is not the text that was signed; keep the raw body (`express.raw`, `await request.text()`) and use that.',
      parsedBody:
        '`{{callee}}()` gets `{{text}}` after `express.json()` (line {{line}}) has parsed it, so every signature fails; put `express.raw({ type: "application/json" })` on this route before it.',
      parsedElsewhere:
        '`{{callee}}()` gets `{{text}}`, and this route has no `express.raw()` of its own; when a JSON parser runs before it every signature fails, so give the route the raw body.',
      parsedByNext:
        '`{{callee}}()` gets `{{text}}`, which the pages API has parsed; export `config = { api: { bodyParser: false } }` and read the raw body.',
    },
    confidence: { reserializedBody: 'high', parsedBody: 'high', parsedElsewhere: 'medium', parsedByNext: 'high' },
    mentions: /constructEvent|createHmac|webhooks?/i,
  },
  create(file, report) {
    for (const { call } of file.findCalls('stripe#.webhooks.constructEvent', 'stripe#.webhooks.constructEventAsync')) {
      const [body] = call.arguments
      if (!body || body.type === 'SpreadElement') continue
      const text = file.quote(body)
      if (isSerialized(body, file)) {
        report({ node: body, messageId: 'reserializedBody', data: { text } })
        continue
      }
      if (!isParsedBody(body, file)) continue
      const data = { callee: file.quote(call.callee), text }
      if (/(?:^|\/)pages\/api\//.test(file.filename)) {
        if (!/bodyParser\s*:\s*false/.test(file.sourceCode.text))
          report({ node: body, messageId: 'parsedByNext', data })
        continue
      }
      const route = findRoute(call, file)
      if (route?.framework !== 'express' || hasRawBody(route, file)) continue
      const parser = findJsonParser(route, file)
      if (parser) report({ node: body, messageId: 'parsedBody', data: { ...data, line: parser.loc.start.line } })
      else if (!/express\.raw|bodyParser\.raw|rawBody|raw-body/.test(file.sourceCode.text))
        report({ node: body, messageId: 'parsedElsewhere', data })
    }
    for (const { call } of file.findCalls('crypto.createHmac().update')) {
      const [body] = call.arguments
      const route = body && body.type !== 'SpreadElement' ? findRoute(call, file) : undefined
      if (!body || !route || !isSerialized(body, file) || !isAboutWebhook(route)) continue
      report({ node: body, messageId: 'reserializedBody', data: { text: file.quote(body) } })
    }
  },
})

/** `JSON.stringify(req.body)`, directly or through a constant. */
function isSerialized(node: Node, file: RuleFile): boolean {
  const definition = file.analysis.constants.findDefinition(node) ?? unwrap(node)
  if (!isCall(definition) || file.findPath(definition.callee) !== 'JSON.stringify') return false
  const argument = definition.arguments[0]
  return (
    argument !== undefined &&
    argument.type !== 'SpreadElement' &&
    file.analysis.getFacts(argument).some((fact) => fact.source.type === 'source' && fact.source.kind === 'remote')
  )
}

/** `req.body` itself. */
function isParsedBody(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  return (
    inner.type === 'MemberExpression' &&
    findPropertyName(inner) === 'body' &&
    file.findPath(inner) === '$express.req.body'
  )
}

function findRoute(node: Node, file: RuleFile): Route | undefined {
  return file.routes.find(
    ({ handler }) => handler !== undefined && file.analysis.behaviour.getCalls(handler).includes(node as never),
  )
}

function isAboutWebhook(route: Route): boolean {
  return route.path !== undefined && isWebhookPath(route.path)
}

/** A raw parser in the route's own chain, or for its path before the JSON parser. */
function hasRawBody(route: Route, file: RuleFile): boolean {
  const isRaw = (node: Node): boolean => isCall(unwrap(node)) && /\braw\(/.test(file.getText(node))
  if (route.middlewares.some(isRaw)) return true
  return file.index.callsNamed('use').some((call) => {
    const prefix = findStringValue(call.arguments[0])
    return prefix !== undefined && route.path?.startsWith(prefix) === true && call.arguments.some(isRaw)
  })
}

/** `app.use(express.json())` that runs before the route and keeps no copy of the raw text. */
function findJsonParser(route: Route, file: RuleFile): Node | undefined {
  return file.findCalls('express.json', 'body-parser.json').find(({ call }) => {
    if (call.range[0] > route.node.range[0]) return false
    const outer = call.parent
    return isCall(outer) && outer.arguments.length === 1 && !/\bverify\b/.test(file.getText(call))
  })?.call
}
