import { type Route, hasGuard, isStateChanging } from '../analysis/routes/routes.ts'
import { isDebugPath, isPublicRoute, isSensitivePath, isWebhookPath } from '../ast/route-paths.ts'
import { findCalleeName } from '../ast/nodes.ts'
import { toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const ADMIN = /(?:^|[/_-])admin(?:$|[/_-])/i

export default defineRule({
  name: 'require-route-auth',
  meta: {
    class: 'missing-route-authentication',
    description: 'Require routes that change data to find out who is calling.',
    messages: {
      unguardedRoute:
        '`{{route}}` changes data ({{change}}) and nothing asks who is calling, although other routes of this file do; put the authentication middleware before its handler.',
      unguardedSensitiveRoute:
        '`{{route}}` changes data ({{change}}) and no route of this file asks who is calling; put an authentication middleware before the routes that need one.',
      unguardedRead:
        '`{{route}}` returns data of an administrative route and nothing asks who is calling; put the authentication middleware before its handler.',
      unguardedFile:
        '`{{route}}` changes data ({{change}}) and no route of this file asks who is calling; decide who may call it and check that first.',
    },
    confidence: {
      unguardedRoute: 'medium',
      unguardedSensitiveRoute: 'medium',
      unguardedRead: 'medium',
      unguardedFile: 'low',
    },
    projectAware: true,
  },
  create(file, report) {
    const hasGuardedSibling = file.routes.some(
      (route) => hasGuard(route) && !isPublicRoute(route.method, route.path ?? '') && !isWebhookPath(route.path ?? ''),
    )
    const unguarded: { route: Route; change: string }[] = []
    for (const route of file.routes) {
      if (!isCandidate(route) || file.isGuarded(route) || isServiceRoleFunction(route, file)) continue
      if (!isStateChanging(route)) {
        if (ADMIN.test(route.path ?? '') && readsData(route, file))
          report({ node: route.node, messageId: 'unguardedRead', data: { route: toRouteName(route) } })
        continue
      }
      const change = findChange(route, file)
      if (change !== undefined) unguarded.push({ route, change })
    }
    if (hasGuardedSibling) {
      for (const { route, change } of unguarded)
        report({ node: route.node, messageId: 'unguardedRoute', data: { route: toRouteName(route), change } })
      return
    }
    // Where nobody asks at all one report says so, at the route that matters most.
    const sensitive = unguarded.find(({ route }) => isSensitivePath(route.path ?? '') || ADMIN.test(route.path ?? ''))
    const first = sensitive ?? unguarded[0]
    if (first)
      report({
        node: first.route.node,
        messageId: sensitive ? 'unguardedSensitiveRoute' : 'unguardedFile',
        data: { route: toRouteName(first.route), change: first.change },
      })
  },
})

/** Routes whose surroundings are known and that are not public by their nature. Server actions have a rule of their own. */
function isCandidate(route: Route): boolean {
  if (!route.isMountKnown || route.method === 'action' || route.path === undefined) return false
  if (!route.handler && !route.elsewhere) return false
  if (route.isDeclaredPublic === true || isWebhookPath(route.path)) return false
  // no-unguarded-debug-route says the same of these, and that they should not be there at all.
  if (isDebugPath(route.path)) return false
  return ADMIN.test(route.path)
    ? !/log-?in|log-?out|sign-?in/i.test(route.path)
    : !isPublicRoute(route.method, route.path)
}

/** What an edge function does with the service role is judged by a rule of its own. */
function isServiceRoleFunction(route: Route, file: RuleFile): boolean {
  return route.framework === 'deno' && /service_?role/i.test(file.sourceCode.text)
}

/** The change that the route makes, for the message: the call and its line, or the call and its file. */
function findChange(route: Route, file: RuleFile): string | undefined {
  if (route.handler) {
    const call = file.analysis.behaviour.findChange(route.handler)
    return call && `\`${file.quote(call.callee)}()\`, line ${call.loc.start.line}`
  }
  const change = route.elsewhere?.change
  return (
    change && `\`${change.label.replaceAll('`', "'")}()\`, ${file.toRelative(change.place.file)}:${change.place.line}`
  )
}

function readsData(route: Route, file: RuleFile): boolean {
  if (!route.handler) return (route.elsewhere?.effects.length ?? 0) > 0
  const { behaviour } = file.analysis
  if (behaviour.getEffectsOf(route.handler).length > 0 || behaviour.findChange(route.handler)) return true
  return behaviour.getCalls(route.handler).some((call) => {
    const [verb, ...rest] = toWords(findCalleeName(call) ?? '')
    const path = file.findPath(call.callee)
    if (verb === undefined || path?.startsWith('$') === true || path?.startsWith('process.') === true) return false
    return (
      ['find', 'list', 'fetch', 'select', 'query', 'load', 'aggregate'].includes(verb) ||
      (verb === 'get' && rest.length > 0 && call.callee.type === 'MemberExpression')
    )
  })
}

function toRouteName(route: Route): string {
  return `${route.method === 'all' ? 'ANY' : route.method.toUpperCase()} ${route.path ?? ''}`
}
