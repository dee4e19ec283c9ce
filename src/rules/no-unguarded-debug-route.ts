import { type Route, hasGuard, isStateChanging } from '../analysis/routes/routes.ts'
import { isDebugPath, isWebhookPath } from '../ast/route-paths.ts'
import { type FunctionNode, type Node, findPropertyName, isCall, isFunction, isInside } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-unguarded-debug-route',
  meta: {
    class: 'unguarded-debug-route',
    description: 'Disallow debug, seed and set-up routes that anybody can call in production.',
    messages: {
      openDebugRoute:
        '`{{route}}` is a route for development and anybody can call it in production; register it only outside of production, or put authentication before it.',
      openDebugState:
        '`{{route}}` is a route for development and anybody can call it in production, where it {{effect}} (line {{line}}); register it only outside of production.',
      openExplorer:
        '`{{option}}: true` publishes the whole schema and a console for it in production; set it to `process.env.NODE_ENV !== "production"`.',
    },
    confidence: { openDebugRoute: 'medium', openDebugState: 'high', openExplorer: 'medium' },
    projectAware: true,
  },
  create(file, report) {
    for (const route of file.routes) {
      if (!isOpenDebugRoute(route, file)) continue
      const name = `${route.method === 'all' ? 'ANY' : route.method.toUpperCase()} ${route.path ?? ''}`
      const effect = route.handler && findEffect(route, route.handler, file)
      if (effect)
        report({
          node: route.node,
          messageId: 'openDebugState',
          data: { route: name, effect: effect.text, line: effect.node.loc.start.line },
        })
      else report({ node: route.node, messageId: 'openDebugRoute', data: { route: name } })
    }
    for (const { call } of file.findCalls(
      '@apollo/server.ApolloServer#',
      'apollo-server.ApolloServer#',
      'apollo-server-express.ApolloServer#',
    )) {
      const options = file.analysis.constants.findObject(call.arguments[0])
      for (const property of options?.properties ?? []) {
        const option = property.type === 'Property' ? findPropertyName(property) : undefined
        if (property.type !== 'Property' || (option !== 'introspection' && option !== 'playground')) continue
        if (file.analysis.constants.findConstant(property.value)?.value === true)
          report({ node: property, messageId: 'openExplorer', data: { option } })
      }
    }
  },
})

function isOpenDebugRoute(route: Route, file: RuleFile): boolean {
  const { path, handler } = route
  if (!route.isMountKnown || path === undefined || !handler || !isDebugPath(path)) return false
  // Webhooks have a rule of their own about who may call them.
  if (isWebhookPath(path)) return false
  if (isGuarded(route, file)) return false
  const { environment, behaviour } = file.analysis
  if (environment.isOutsideProduction(route.node)) return false
  return (
    !refusesProduction(handler, file) &&
    (behaviour.getCalls(handler).length > 0 || readsState(handler, file) !== undefined)
  )
}

/** Showing the session is no look at who is calling: inside of the handler only a decision or a call counts. */
function isGuarded(route: Route, file: RuleFile): boolean {
  if (route.guardsBefore.length > 0 || hasGuard(route, 'guard', 'signature', 'limit')) return true
  const decides = route.guardsInside.some(
    ({ node }) => isCall(node) || file.index.nodes('IfStatement').some((statement) => isInside(node, statement.test)),
  )
  return decides || (route.guardsInside.length === 0 && file.isGuarded(route))
}

/** The handler itself turns production away before it does anything. */
function refusesProduction(handler: FunctionNode, file: RuleFile): boolean {
  const { environment, guards } = file.analysis
  if (handler.body?.type !== 'BlockStatement') return false
  return handler.body.body.some(
    (statement) =>
      statement.type === 'IfStatement' &&
      ((guards.leaves(statement.consequent) && environment.excludesProduction(statement.test, false)) ||
        environment.excludesProduction(statement.test, true)),
  )
}

interface Effect {
  readonly text: string
  readonly node: Node
}

function findEffect(route: Route, handler: FunctionNode, file: RuleFile): Effect | undefined {
  const change =
    isStateChanging(route) || /seed|reset|drop|migrat|setup|init|create|make/i.test(route.path ?? '')
      ? file.analysis.behaviour.findChange(handler)
      : undefined
  if (change) return { text: `runs \`${file.quote(change.callee, 32)}()\``, node: change }
  const state = readsState(handler, file)
  return state && { text: `shows \`${file.quote(state, 32)}\``, node: state }
}

/** `process.env`, `req.session` or `req.headers` as a whole. */
function readsState(handler: FunctionNode, file: RuleFile): Node | undefined {
  let found: Node | undefined
  file.index.walkBelow(handler, (node) => {
    if (isFunction(node) && node !== handler) return false
    if (found || node.type !== 'MemberExpression') return !found
    const parent = node.parent
    if (parent.type === 'MemberExpression' && parent.object === node) return true
    const isWhole =
      parent.type !== 'UnaryExpression' && !(parent.type === 'ConditionalExpression' && parent.test === node)
    const whole = file.analysis.tables.wholes.get(file.findPath(node) ?? '')
    if (isWhole && (whole === 'environment' || whole === 'session' || whole === 'headers')) found = node
    return !found
  })
  return found
}
