import { type ModelCall, bringsKey, findClientKey, findModelCalls } from '../analysis/model-calls.ts'
import { type Route, hasGuard } from '../analysis/routes/routes.ts'
import { isDebugPath, isWebhookPath } from '../ast/route-paths.ts'
import { type CallNode, type Node, findFunctionName, isInside, unwrap } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { isOpenEdgeFunction } from '../project/edge-functions.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const MIDDLEWARE_FILES = [
  'middleware.ts',
  'src/middleware.ts',
  'middleware.js',
  'src/middleware.js',
  'proxy.ts',
  'src/proxy.ts',
]

export default defineRule({
  name: 'no-unauthenticated-llm-endpoint',
  meta: {
    class: 'unauthenticated-llm-endpoint',
    description: 'Disallow routes through which anybody makes a paid model work.',
    messages: {
      openModelRoute:
        '`{{route}}` makes a paid model work ({{call}}) for anybody and as often as they like; require a user, or put a limiter or a bot check before it.',
    },
    confidence: { openModelRoute: 'medium' },
    projectAware: true,
  },
  create(file, report) {
    if (file.role !== 'production' || file.routes.length === 0) return
    const calls = new Map(findModelCalls(file.analysis).map((call) => [call.call, call]))
    for (const route of file.routes) {
      if (!isOpen(route, file)) continue
      const found = findCall(route, calls, file)
      if (!found || isLimitedElsewhere(route, file)) continue
      report({ node: route.node, messageId: 'openModelRoute', data: { route: toName(route), call: found } })
    }
  },
})

/** Nobody asks who is calling or how often; webhooks and leftovers of debugging have rules of their own. */
function isOpen(route: Route, file: RuleFile): boolean {
  if (!route.isMountKnown || (route.path === undefined && route.method !== 'action')) return false
  const path = route.path ?? ''
  // `src/pages/api` of a project without Next is a folder like any other.
  if (
    route.framework === 'next' &&
    route.path !== undefined &&
    file.project.root !== undefined &&
    !file.project.hasDependency('next')
  )
    return false
  if (isWebhookPath(path) || isDebugPath(path) || file.isGuarded(route) || hasGuard(route, 'limit')) return false
  return (
    route.framework !== 'deno' ||
    !/\/supabase\/functions\//.test(file.filename) ||
    isOpenEdgeFunction(file.project, file.filename)
  )
}

/** The call by which the route uses a model, for the message: here, in a helper, or one module away. */
function findCall(route: Route, calls: ReadonlyMap<Node, ModelCall>, file: RuleFile): string | undefined {
  const { handler, elsewhere } = route
  if (!handler) {
    if (!elsewhere?.effects.includes('model') || bringsKey(elsewhere.text) || countsCalls(elsewhere.text))
      return undefined
    return `\`${elsewhere.name}()\`, ${file.toRelative(elsewhere.place.file)}:${elsewhere.place.line}`
  }
  const text = file.getText(handler)
  if (bringsKey(text) || countsCalls(text, comparesStatus(handler, file))) return undefined
  for (const call of file.analysis.behaviour.getCalls(handler)) {
    const isModelCall = calls.has(call) ? !hasKeyOfCaller(call, file) : callsModelElsewhere(call, file)
    if (isModelCall) return `\`${file.quote(call.callee)}()\`, line ${call.loc.start.line}`
  }
  return undefined
}

function callsModelElsewhere(call: CallNode, file: RuleFile): boolean {
  const summary = file.analysis.behaviour.findSummary(call)
  return summary?.effects.includes('model') === true && !countsCalls(summary.text) && !bringsKey(summary.text)
}

function hasKeyOfCaller(call: CallNode, file: RuleFile): boolean {
  const key = findClientKey(call, file.analysis)
  return key !== undefined && file.findTaint(key, 'provenance')?.kind === 'remote'
}

/** Credits, quotas and counters of attempts: the handler keeps an account of its own. */
function countsCalls(text: string, comparesIt = false): boolean {
  // An answer 429 that only passes on what the provider said limits nothing.
  const passesOn = comparesIt || /status(?:Code)?\s*===?\s*429/.test(text)
  return (
    (!passesOn && /\b429\b/.test(text)) ||
    [...text.matchAll(/[A-Za-z_$][\w$]*/g)].some(([name]) =>
      hasWords(name, [
        'credits',
        'quota',
        'quotas',
        'rate limit',
        'ratelimit',
        'limiter',
        'turnstile',
        'captcha',
        'recaptcha',
        'hcaptcha',
      ]),
    )
  )
}

/** `response.status === 429`: what the provider said is looked at. */
function comparesStatus(handler: Node, file: RuleFile): boolean {
  return file.index
    .nodes('BinaryExpression')
    .some((node) => isInside(node, handler) && [node.left, node.right].some((side) => isCode(side)))
}

function isCode(side: Node): boolean {
  const inner = unwrap(side)
  return inner.type === 'Literal' && inner.value === 429
}

/** A limiter that may stand before everything: in Next's middleware, or among the dependencies and not used route by route here. */
function isLimitedElsewhere(route: Route, file: RuleFile): boolean {
  if (route.framework === 'next')
    return MIDDLEWARE_FILES.some((name) => /rate-?limit|arcjet|bot-?id/i.test(file.project.readText(name) ?? ''))
  return (
    file.project.hasDependency(...file.analysis.tables.limiters) &&
    !file.routes.some((other) => hasGuard(other, 'limit'))
  )
}

function toName(route: Route): string {
  if (route.method === 'action') return (route.handler && findFunctionName(route.handler)) ?? 'default'
  return `${route.method === 'all' ? 'ANY' : route.method.toUpperCase()} ${route.path ?? ''}`
}
