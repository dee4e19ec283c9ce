import { type Route, isStateChanging } from '../analysis/routes/routes.ts'
import { findUses } from '../analysis/uses.ts'
import { expandValue } from '../analysis/values.ts'
import { isDebugPath } from '../ast/route-paths.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findFunctionName,
  findPropertyName,
  findPropertyValue,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const PACKAGES = [
  'csurf',
  'csrf-csrf',
  'csrf-sync',
  'lusca',
  'csrf',
  'tiny-csrf',
  '@fastify/csrf-protection',
  '@edge-csrf/nextjs',
  'koa-csrf',
  'ncsrf',
  '@dr.pogodin/csurf',
]
/** A token or the origin of the request is looked at. */
const LOOKS =
  /csrf|xsrf|sec-fetch-site|headers\.origin|headers\[['"]origin['"]\]|\.get\(['"]origin['"]\)|\.header\(['"]origin['"]\)|verifyOrigin|checkOrigin|doubleSubmit/i
/** Addresses that come by mail or from a provider, and changes that nobody minds. */
const EXPECTED =
  /callback|verif|confirm|unsubscribe|track|click|view|redirect|cron|sitemap|sync|webhook|health|magic|activat|oauth|\bauth\b|log-?out|sign-?out|log-?in|accept|invite|export|download|success|cancel|return|open|pixel|share|short|\bgo\b|\br\b|feed|rss|stream|refresh|poll|init|session|csrf|jobs?\b|queue|worker|token|preview|draft|cache|revalidate|ping/i
const NOTES = [
  'log',
  'track',
  'view',
  'views',
  'count',
  'counter',
  'seen',
  'visit',
  'activity',
  'session',
  'cache',
  'upsert',
  'increment',
  'audit',
  'analytics',
  'event',
  'read',
  'access',
  'last',
  'metric',
  'history',
  'ensure',
  'or create',
  'cookie',
  'token',
  'notification',
  'impression',
  'hit',
  'usage',
  'refresh',
  'sync',
  'expired',
  'cleanup',
  'header',
  'if missing',
]
const VERBS =
  /(?:^|[/_-])(?:delete|remove|update|create|add|insert|approve|reject|toggle|disable|enable|reset|clear|promote|demote|ban|transfer|buy|purchase|withdraw|send|publish|archive|destroy|edit|set)(?:$|[/_-])/i

export default defineRule({
  name: 'require-csrf-protection',
  meta: {
    class: 'cross-site-request-forgery',
    description: 'Require protection of changes against requests that other sites make in the name of the user.',
    messages: {
      crossSiteSession:
        "The session cookie is sent along with requests of other sites (`sameSite: 'none'`), and nothing checks a token or the origin; use `sameSite: 'lax'`, or add a CSRF token.",
      changingGet:
        '`{{route}}` changes data by `{{change}}()` (line {{line}}) in a GET request, which an image of another site or a prefetch makes as well; register it as POST or DELETE.',
      writingGet:
        '`{{route}}` writes by `{{change}}()` (line {{line}}) in a GET request, which a prefetch or a robot makes as well; move the change into a POST.',
    },
    confidence: { crossSiteSession: 'medium', changingGet: 'medium', writingGet: 'low' },
    projectAware: true,
  },
  create(file, report) {
    if (file.isClient) return
    for (const node of findCrossSiteSessions(file)) report({ node, messageId: 'crossSiteSession' })
    for (const route of file.routes) {
      if (route.method !== 'get' || !route.handler || isStateChanging(route) || isExpected(route, file)) continue
      const found = findChange(route, file)
      if (!found) continue
      const label = `GET ${route.path ?? findFunctionName(route.handler) ?? ''}`.trim()
      report({
        node: route.node,
        messageId: found.isCertain ? 'changingGet' : 'writingGet',
        data: { route: label, change: file.quote(found.call.callee), line: found.call.loc.start.line },
      })
    }
  },
})

/** Sessions of express-session and cookie-session that other sites may use. */
function findCrossSiteSessions(file: RuleFile): Node[] {
  const calls = file
    .findCalls('express-session', 'cookie-session', '@fastify/session')
    .map(({ call }) => call.arguments[0])
  const options = calls.flatMap((node) => (node ? (findOptions(node, file) ?? []) : []))
  if (options.length === 0 || file.project.hasDependency(...PACKAGES) || LOOKS.test(file.sourceCode.text)) return []
  return options.flatMap((object) => {
    const cookie = findPropertyValue(object, 'cookie')
    const site = findPropertyValue(cookie ? findOptions(cookie, file) : object, 'sameSite')
    return site &&
      expandValue(site, file.analysis).some((value) => file.analysis.constants.findString(value) === 'none')
      ? [site]
      : []
  })
}

function findOptions(node: Node, file: RuleFile): Node | undefined {
  const [value, ...others] = expandValue(node, file.analysis)
  return value?.type === 'ObjectExpression' && others.length === 0 ? value : undefined
}

function isExpected(route: Route, file: RuleFile): boolean {
  const path = route.path ?? file.filename.split('/').slice(-4).join('/')
  if (EXPECTED.test(path) || isDebugPath(path) || /graphql|trpc|mcp|socket/.test(route.framework)) return true
  // Whoever calls it knows a secret, and no browser sends that along.
  return route.handler !== undefined && /CRON_SECRET|x-api-key|x-vercel-cron/i.test(file.getText(route.handler))
}

function findChange(route: Route, file: RuleFile): { call: CallNode; isCertain: boolean } | undefined {
  if (!route.handler) return undefined
  let quiet: CallNode | undefined
  for (const call of file.analysis.behaviour.getCalls(route.handler)) {
    const effect = file.analysis.effects.find((site) => site.call === call)
    const name = findCalleeName(call) ?? ''
    const isWrite = effect
      ? /^(?:write|delete|pay)$/.test(effect.row.effect)
      : file.analysis.behaviour.isUnseenChange(call) && isWaitedFor(call, route.handler, file)
    if (
      !isWrite ||
      // A program that is run is another rule's affair, and mostly tells something.
      /^child_process\./.test(file.findPath(call.callee) ?? '') ||
      hasWords(`${name} ${file.getText(call.callee)}`, NOTES) ||
      /std(?:in|out|err)\b/.test(file.getText(call.callee))
    )
      continue
    if (VERBS.test(route.path ?? '') || (effect && effect.row.effect !== 'write')) return { call, isCertain: true }
    if (!isFirstRow(call, file)) quiet ??= call
  }
  return quiet && { call: quiet, isCertain: false }
}

/** Storage takes its time, so somebody waits for it; what nobody waits for builds or ends something of the program. */
function isWaitedFor(call: CallNode, handler: FunctionNode, file: RuleFile): boolean {
  const callback = call.arguments.map((argument) => unwrap(argument)).find((argument) => isFunction(argument))
  if (isFunction(callback) && callback.params.length > 0) return true
  return [call, ...findUses(call, [], file.analysis)].some((use) => {
    const { parent } = use
    if (parent?.type === 'MemberExpression') return /^(?:then|catch|finally)$/.test(findPropertyName(parent) ?? '')
    if (parent?.type === 'ArrowFunctionExpression') return parent === handler && parent.body === use
    return /^(?:AwaitExpression|ReturnStatement|ArrayExpression)$/.test(parent?.type ?? '')
  })
}

/** `if (!settings) settings = await prisma.settings.create(…)`: made once, however often somebody asks. */
function isFirstRow(call: CallNode, file: RuleFile): boolean {
  if (!/^(?:create|insert|add|save)$/.test(toWords(findCalleeName(call) ?? '')[0] ?? '')) return false
  for (let child: Node = call, parent = call.parent; !isFunction(parent); child = parent, parent = parent.parent) {
    if (parent.type === 'IfStatement' && parent.consequent === child && asksForNone(parent.test, file)) return true
    if (parent.type === 'LogicalExpression' && parent.operator !== '&&' && parent.right === child)
      return isLookedUp(parent.left, file)
    if (!parent.parent) break
  }
  return false
}

/** `!row`, `rows.length === 0`, `count === 0`, `row == null` about what a call has found. */
function asksForNone(test: Node, file: RuleFile): boolean {
  const inner = unwrap(test)
  if (inner.type === 'LogicalExpression') {
    const [left, right] = [asksForNone(inner.left, file), asksForNone(inner.right, file)]
    return inner.operator === '&&' ? left || right : left && right
  }
  if (inner.type === 'UnaryExpression') return inner.operator === '!' && isLookedUp(inner.argument, file)
  if (inner.type !== 'BinaryExpression' || !/^===?$/.test(inner.operator)) return false
  const constant = file.analysis.constants.findConstant(inner.right)
  return constant !== undefined && !constant.value && isLookedUp(inner.left, file)
}

function isLookedUp(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  if (inner.type === 'MemberExpression') return isLookedUp(inner.object, file)
  if (isAwaitedCall(inner)) return true
  const references = file.index.findVariable(inner)?.references ?? []
  return references.some(({ writeExpr }) => writeExpr && isAwaitedCall(unwrap(writeExpr)))
}

function isAwaitedCall(node: Node): boolean {
  return node.type === 'AwaitExpression' && isCall(unwrapAwait(node))
}
