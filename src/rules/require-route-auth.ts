import { type Route, hasGuard, isStateChanging } from '../analysis/routes/routes.ts'
import { isPublicPath, isSensitivePath, isWebhookPath } from '../ast/lexicon.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'require-route-auth',
  meta: {
    class: 'missing-route-authentication',
    description: 'Require routes that change data to find out who is calling.',
    messages: {
      unguardedRoute:
        '`{{route}}` changes data ({{change}}, line {{line}}) and nothing asks who is calling, although {{reason}}; put the authentication middleware before its handler.',
      unguardedRead:
        '`{{route}}` returns data of an administrative route and nothing asks who is calling; put the authentication middleware before its handler.',
      unguardedFile:
        '`{{route}}` changes data ({{change}}, line {{line}}) and no route of this file asks who is calling; decide who may call it and check that first.',
    },
    confidence: { unguardedRoute: 'medium', unguardedRead: 'medium', unguardedFile: 'low' },
    projectAware: true,
  },
  create(file, report) {
    const hasGuardedSibling = file.routes.some((route) => hasGuard(route) && !isPublicPath(route.path ?? ''))
    let isFileReported = false
    for (const route of file.routes) {
      if (!isCandidate(route) || !route.handler || file.isGuarded(route) || isServiceRoleFunction(route, file)) continue
      const name = toRouteName(route)
      const isSensitive = isSensitivePath(route.path ?? '')
      if (!isStateChanging(route)) {
        if (/(?:^|[/_-])admin(?:$|[/_-])/i.test(route.path ?? '') && readsData(route, file))
          report({ node: route.node, messageId: 'unguardedRead', data: { route: name } })
        continue
      }
      const change = file.analysis.behaviour.findChange(route.handler)
      if (!change) continue
      const data = { route: name, change: `\`${file.quote(change.callee)}()\``, line: change.loc.start.line }
      if (hasGuardedSibling || isSensitive) {
        const reason = hasGuardedSibling ? 'other routes of this file do' : 'its path says that it matters'
        report({ node: route.node, messageId: 'unguardedRoute', data: { ...data, reason } })
      } else if (!isFileReported) {
        isFileReported = true
        report({ node: route.node, messageId: 'unguardedFile', data })
      }
    }
  },
})

/** Routes whose surroundings are known and that are not public by their nature. Server actions have a rule of their own. */
function isCandidate(route: Route): boolean {
  if (!route.isMountKnown || route.method === 'action' || route.path === undefined) return false
  if (isWebhookPath(route.path)) return false
  if (/(?:^|[/_-])admin(?:$|[/_-])/i.test(route.path)) return true
  return !isPublicPath(route.path)
}

/** What an edge function does with the service role is judged by a rule of its own. */
function isServiceRoleFunction(route: Route, file: RuleFile): boolean {
  return route.framework === 'deno' && /service_?role/i.test(file.sourceCode.text)
}

function readsData(route: Route, file: RuleFile): boolean {
  if (!route.handler) return false
  const { behaviour } = file.analysis
  return (
    behaviour.getEffectsOf(route.handler).length > 0 ||
    behaviour.findChange(route.handler) !== undefined ||
    /\.(?:find|get|list|fetch|select|query|all)\w*\(/.test(file.getText(route.handler))
  )
}

function toRouteName(route: Route): string {
  return `${route.method === 'all' ? 'ANY' : route.method.toUpperCase()} ${route.path ?? ''}`
}
