import type { TSESTree } from '@typescript-eslint/types'
import { getProperties } from '../analysis/payments.ts'
import { type Route, isStateChanging } from '../analysis/routes/routes.ts'
import { isWebhookPath } from '../ast/route-paths.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findFunctionName,
  findPropertyName,
  isCall,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Columns that say what somebody has paid for. */
const ENTITLEMENT =
  /^(?:is_?(?:pro|premium|paid|subscribed|vip|plus|lifetime)|has_?(?:paid|premium|pro|subscription|active_?subscription)|premium|credits?|credit_?balance|plan|plan_?(?:id|name|type)|tier|subscription_?(?:tier|plan|status|type|level|expires_?at|end(?:s_?at|_?date)?)|subscription|premium_?until|pro_?until|account_?balance|wallet_?balance|balance|coins|quota|usage_?limit|entitlements?)$/i
/** Gifts that the application makes on purpose. */
const GIFT =
  /trial|redeem|coupon|promo|referr|reward|bonus|daily|claim|invite|cancel|downgrade|pause|onboard|sign-?up|register|cron|internal|sync|restore|spend|consume|deduct|use-|award|quiz|game|streak|score|transfer|goal|budget|expense|meal|diet|workout|training|travel|lesson/i
const PAID =
  /stripe|paypal|razorpay|paystack|lemon|paddle|revenuecat|checkout|payment|invoice|receipt|webhook|apple|google[_-]?play|iap|mercado|braintree|polar|creem|verif/i
const CHANGING =
  /^(?:update|updateMany|updateOne|findByIdAndUpdate|findOneAndUpdate|findOneAndReplace|set|upsert|save|query|execute|run|patch|merge|\$executeRaw)$/

export default defineRule({
  name: 'no-self-service-entitlement',
  meta: {
    class: 'self-service-entitlement',
    description: 'Disallow routes by which users give themselves what others pay for.',
    messages: {
      chosenEntitlement:
        '`{{name}}` is set to {{source}} (line {{line}}), so users choose their own plan or balance; let only the verified webhook of the payment provider write it.',
      freeEntitlement:
        '`{{route}}` sets `{{name}}` for whoever calls it and looks at no payment; let only the verified webhook of the payment provider write it.',
    },
    confidence: { chosenEntitlement: 'medium', freeEntitlement: 'medium' },
    mentions: /pro\b|premium|paid|credit|plan|tier|subscription|balance|coins|quota|entitlement/i,
  },
  create(file, report) {
    if (file.isClient) return
    for (const route of file.routes) {
      const { handler } = route
      if (!handler || !isStateChanging(route) || isOfOthers(route, file)) continue
      const calls = file.analysis.behaviour.getCalls(handler)
      if (calls.some((call) => PAID.test(`${file.getText(call.callee)} ${file.findPath(call.callee) ?? ''}`))) continue
      for (const call of calls) {
        const found = findGrant(call, file)
        if (!found) continue
        const taint = found.value && file.findTaint(found.value, 'provenance')
        if (found.value && taint?.kind === 'remote')
          report({
            node: found.node,
            messageId: 'chosenEntitlement',
            taint,
            data: { name: found.name, source: taint.source, line: taint.line },
          })
        else if (!found.value || isGrant(found.value, found.name, file))
          report({ node: found.node, messageId: 'freeEntitlement', data: { name: found.name, route: describe(route) } })
      }
    }
  },
})

function describe(route: Route): string {
  const name = route.handler && findFunctionName(route.handler)
  return route.path === undefined ? (name ?? 'This route') : `${route.method.toUpperCase()} ${route.path}`
}

/** A webhook, a route for staff, a job, or a gift that is meant. */
function isOfOthers(route: Route, file: RuleFile): boolean {
  const place = `${route.path ?? ''} ${file.filename.split('/').slice(-4).join('/')} ${(route.handler && findFunctionName(route.handler)) ?? ''}`
  if (isWebhookPath(place) || GIFT.test(place) || /admin|staff|internal|hook/i.test(place)) return true
  const evidence = [...route.guardsBefore, ...route.guardsInside]
  if (evidence.some(({ as }) => as === 'signature')) return true
  if (evidence.some(({ node }) => /admin|role|permission|staff|superuser|secret|api[_-]?key/i.test(file.getText(node))))
    return true
  return (
    route.handler !== undefined && /\brole\b|is_?admin|isStaff|CRON_SECRET|x-api-key/i.test(file.getText(route.handler))
  )
}

interface Grant {
  readonly node: Node
  readonly name: string
  /** The value that is written; missing where a statement adds to the column. */
  readonly value?: Node
}

/** What a change of rows does to a column of the kind. */
function findGrant(call: CallNode, file: RuleFile): Grant | undefined {
  const name = findCalleeName(call) ?? ''
  const effect = file.analysis.effects.find((site) => site.call === call)
  const isUpdate = effect
    ? CHANGING.test(name) && effect.row.effect === 'write'
    : /^(?:update|set|upsert|save|patch)\w*$/i.test(name) && file.analysis.behaviour.isUnseenChange(call)
  if (!isUpdate) return undefined
  const statement = file.analysis.constants.findString(call.arguments[0])
  if (statement !== undefined) return findStatementGrant(statement, call, file)
  for (const { key, value } of getProperties(call, file.analysis))
    if (ENTITLEMENT.test(key) && !isInCondition(value)) return { node: value.parent ?? value, name: key, value }
  return undefined
}

/** `where: { plan: 'free' }` asks, it does not set. */
function isInCondition(value: Node): boolean {
  for (let node: Node | undefined = value.parent, level = 0; node && level < 8; node = node.parent, level++) {
    if (
      node.type === 'Property' &&
      /^(?:where|filter|select|include|orderBy|create)$/.test(findPropertyName(node) ?? '')
    )
      return true
    if (isCall(node)) return /^(?:eq|where|filter|match|select)$/.test(findCalleeName(node) ?? '')
  }
  return false
}

/** `UPDATE users SET credits = credits + $1 WHERE id = $2`. */
function findStatementGrant(text: string, call: CallNode, file: RuleFile): Grant | undefined {
  const set = /\bupdate\b[\s\S]*?\bset\b([\s\S]*?)(?:\bwhere\b|$)/i.exec(text)?.[1]
  for (const part of set?.split(',') ?? []) {
    const [, column, expression] = /^\s*"?(\w+)"?\s*=\s*([\s\S]+?)\s*$/.exec(part) ?? []
    if (column === undefined || expression === undefined || !ENTITLEMENT.test(column)) continue
    const position = /\$(\d+)/.exec(expression)?.[1]
    const list = call.arguments[1] && file.analysis.constants.findDefinition(call.arguments[1])
    const value =
      position !== undefined && list?.type === 'ArrayExpression' ? list.elements[Number(position) - 1] : undefined
    const node = call.arguments[0] ?? call
    // Less is no gift.
    if (/-\s*(?:\$|\d|\?)|'?(?:free|none|inactive|canceled|cancelled|basic)'?|\bfalse\b|^\s*0\b/i.test(expression))
      continue
    if (value && value.type !== 'SpreadElement') return { node, name: column, value }
    if (/\+|true|'\w+'/.test(expression)) return { node, name: column }
  }
  return undefined
}

/** `true`, a paid plan, more than before; nothing, a free plan and less are no gift. */
function isGrant(value: Node, name: string, file: RuleFile): boolean {
  const inner = unwrapAwait(value)
  const constant = file.analysis.constants.findConstant(inner)?.value
  if (constant !== undefined)
    return (
      constant === true ||
      (typeof constant === 'string' &&
        /pro|premium|paid|plus|gold|active|enterprise|business|unlimited|lifetime|vip/i.test(constant) &&
        !/inactive/i.test(constant)) ||
      (typeof constant === 'number' && constant > 0 && /credit|balance|coins|quota/i.test(name))
    )
  if (inner.type === 'BinaryExpression') return inner.operator === '+'
  if (inner.type !== 'ObjectExpression') return false
  return inner.properties.some(
    (property: TSESTree.ObjectLiteralElement) =>
      property.type === 'Property' &&
      findPropertyName(property) === 'increment' &&
      unwrap(property.value).type !== 'UnaryExpression',
  )
}
