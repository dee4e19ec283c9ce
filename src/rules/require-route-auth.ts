import { findPersonalRead } from '../analysis/personal-data.ts'
import { hasRefusingMiddleware } from '../analysis/routes/project-guards.ts'
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
      unguardedAmongGuarded:
        '`{{route}}` changes data ({{change}}) and nothing asks who is calling, although other files of this project do; put the same check before it.',
      unguardedPersonalRead:
        '`{{route}}` gives `{{column}}` of every row to anybody ({{read}}), although other routes ask who is calling; put the same check before it.',
      unguardedFile:
        '`{{route}}` changes data ({{change}}) and no route of this file asks who is calling; decide who may call it and check that first.',
    },
    confidence: {
      unguardedRoute: 'medium',
      unguardedSensitiveRoute: 'medium',
      unguardedRead: 'medium',
      unguardedAmongGuarded: 'medium',
      unguardedPersonalRead: 'medium',
      unguardedFile: 'low',
    },
    projectAware: true,
  },
  create(file, report) {
    const hasGuardedSibling = file.routes.some(
      (route) => hasGuard(route) && !isPublicRoute(route.method, route.path ?? '') && !isWebhookPath(route.path ?? ''),
    )
    let neighbours: boolean | undefined
    const asksElsewhere = (): boolean =>
      (neighbours ??= file.analysis.hasGuardedNeighbour() || hasRefusingMiddleware(file.project))
    const unguarded: { route: Route; change: string }[] = []
    for (const route of file.routes) {
      if (!isCandidate(route) || file.isGuarded(route) || isServiceRoleFunction(route, file)) continue
      if (!isStateChanging(route)) {
        if (ADMIN.test(route.path ?? '') && readsData(route, file))
          report({ node: route.node, messageId: 'unguardedRead', data: { route: toRouteName(route) } })
        else reportPersonalRead(route)
        continue
      }
      const change = makesAccount(route, file) ? undefined : findChange(route, file)
      if (change !== undefined) unguarded.push({ route, change })
      else if (route.method === 'all') reportPersonalRead(route)
    }
    if (hasGuardedSibling) {
      for (const { route, change } of unguarded)
        report({ node: route.node, messageId: 'unguardedRoute', data: { route: toRouteName(route), change } })
      return
    }
    // Without any guard in sight the whole application may be meant for everybody.
    const own = unguarded.filter(({ route }) => changesOwnData(route, file))
    if (own.length > 0 && asksElsewhere()) {
      for (const { route, change } of own)
        report({ node: route.node, messageId: 'unguardedAmongGuarded', data: { route: toRouteName(route), change } })
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

    function reportPersonalRead(route: Route): void {
      if (file.role !== 'production') return
      const read = findPersonal(route, file)
      if (read && (hasGuardedSibling || asksElsewhere()))
        report({
          node: route.node,
          messageId: 'unguardedPersonalRead',
          data: { route: toRouteName(route), column: read.column, read: read.place },
        })
    }
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

/** Whoever takes a new password together with the name for it registers somebody: that is how callers come to have an account. */
function makesAccount(route: Route, file: RuleFile): boolean {
  if (!/^(?:post|all)$/.test(route.method) || ADMIN.test(route.path ?? '') || /[:[{]\w+/.test(route.path ?? ''))
    return false
  const text = route.handler ? file.getText(route.handler) : (route.elsewhere?.text ?? '')
  const schemas = [...text.matchAll(/\b([A-Za-z_]\w*)\s*\.\s*(?:safeParse|parse|validate)\w*\(/g)].map(
    ([, name = '']) => new RegExp(`\\b${name}\\s*=[^;]{0,400}`).exec(file.sourceCode.text)?.[0] ?? '',
  )
  return [text, ...schemas].some(
    (part) => /\bpass(?:word|wd)\b/i.test(part) && /\be?mail\b|user_?name\b|\blogin\b/i.test(part),
  )
}

/** Visitors pay and write messages; what changes rows of the application is not for them. */
function changesOwnData(route: Route, file: RuleFile): boolean {
  if (!route.handler) return (route.elsewhere?.effects ?? []).some((effect) => /^(?:write|delete)$/.test(effect))
  return (
    file.analysis.behaviour.getEffectsOf(route.handler).some(({ row }) => /^(?:write|delete)$/.test(row.effect)) ||
    file.analysis.behaviour
      .getCalls(route.handler)
      .some((call) =>
        file.analysis.behaviour.findSummary(call)?.effects.some((effect) => /^(?:write|delete)$/.test(effect)),
      )
  )
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

/** The list of personal rows that the route gives away, with the place of the call that reads it. */
function findPersonal(route: Route, file: RuleFile): { column: string; place: string } | undefined {
  if (!route.handler) {
    const { elsewhere } = route
    const column = elsewhere?.personalColumn
    return column === undefined || !elsewhere
      ? undefined
      : { column, place: `${file.toRelative(elsewhere.place.file)}:${elsewhere.place.line}` }
  }
  const read = findPersonalRead(route.handler, file.analysis)
  return (
    read && { column: read.column, place: `\`${file.quote(read.call.callee)}()\`, line ${read.call.loc.start.line}` }
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
