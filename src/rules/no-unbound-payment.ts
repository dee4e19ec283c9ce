import type { TSESTree } from '@typescript-eslint/types'
import { PROVIDERS } from '../analysis/payments.ts'
import { findUses } from '../analysis/uses.ts'
import { isWebhookPath } from '../ast/route-paths.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findEnclosingFunction,
  findPropertyName,
  getOuterParent,
  isCall,
  isFunction,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Look-ups of a payment by an id, and the property that says whether it was made. */
const LOOKUPS = [
  'stripe#.checkout.sessions.retrieve',
  'stripe#.paymentIntents.retrieve',
  'stripe#.charges.retrieve',
  'stripe#.invoices.retrieve',
  'razorpay#.payments.fetch',
  'razorpay#.orders.fetch',
]
const STATUS =
  /^(?:status|payment_?status|paid|state|captured|success|ok|error|errors|message|id|url|client_secret|data|result)$/i

export default defineRule({
  name: 'no-unbound-payment',
  meta: {
    class: 'unbound-payment',
    description: 'Require a payment to be compared with the order, the buyer and the amount that it pays for.',
    messages: {
      unboundPayment:
        'Only the status of the payment is looked at before `{{change}}()` (line {{line}}), so one cheap or foreign payment pays for anything, often; compare its buyer and amount with the order.',
      optionalPayment:
        'The payment is only looked at if {{source}} was sent, and `{{change}}()` (line {{line}}) runs without it as well; refuse when it is missing.',
    },
    confidence: { unboundPayment: 'medium', optionalPayment: 'medium' },
    mentions: /retrieve|fetch|status|verif/i,
  },
  create(file, report) {
    if (file.isClient) return
    for (const { call, owner } of findLookups(file)) {
      const change = findChangeAfter(call, owner, file)
      if (!change) continue
      const condition = findOptional(call, change, owner, file)
      if (condition) {
        report({
          node: condition.node,
          messageId: 'optionalPayment',
          data: { source: condition.source, change: file.quote(change.callee), line: change.loc.start.line },
        })
        continue
      }
      if (looksAtStatusOnly(call, file))
        report({
          node: call,
          messageId: 'unboundPayment',
          data: { change: file.quote(change.callee), line: change.loc.start.line },
        })
    }
  },
})

/** Look-ups whose id came with the request: what the provider itself sends is bound by its own reference. */
function findLookups(file: RuleFile): { call: CallNode; owner: FunctionNode }[] {
  const calls = file.findCalls(...LOOKUPS).map(({ call }) => call)
  for (const call of file.index.callsNamed('fetch')) {
    const address = call.arguments[0] && file.analysis.constants.findDefinition(call.arguments[0])
    if (
      address &&
      PROVIDERS.test(file.getText(address)) &&
      /verify|orders?\/|payments?\/|captur/i.test(file.getText(address))
    )
      calls.push(call)
  }
  return calls.flatMap((call) => {
    const owner = findEnclosingFunction(call)
    const given = call.arguments[0]
    const taint = given && file.findTaint(given, 'provenance')
    const route = owner && file.routes.find(({ handler }) => handler !== undefined && isInside(call, handler))
    if (!owner || taint?.kind !== 'remote') return []
    const place = `${route?.path ?? ''} ${file.filename}`
    return isWebhookPath(place) || route?.guardsInside.some(({ as }) => as === 'signature') ? [] : [{ call, owner }]
  })
}

/** What is written in the same function behind the look-up. */
function findChangeAfter(call: CallNode, owner: FunctionNode, file: RuleFile): CallNode | undefined {
  return file.analysis.behaviour
    .getCalls(owner)
    .find((other) => other.range[0] > call.range[1] && isInside(other, owner) && isChange(other, file))
}

function isChange(call: CallNode, file: RuleFile): boolean {
  const effect = file.analysis.effects.find((site) => site.call === call)
  if (effect) return effect.row.effect === 'write' && !/stripe/.test(effect.path)
  return file.analysis.behaviour.isUnseenChange(call)
}

/** All that is read of the payment is whether it was made. */
function looksAtStatusOnly(call: CallNode, file: RuleFile): boolean {
  const names = new Set<string>()
  for (const use of findPayment(call, file)) {
    const { parent, child } = getOuterParent(use)
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') {
      for (const property of parent.id.properties)
        names.add(property.type === 'Property' ? (findPropertyName(property) ?? '*') : '*')
      continue
    }
    if (parent?.type === 'UnaryExpression' || parent?.type === 'IfStatement' || parent?.type === 'LogicalExpression')
      continue
    if (parent?.type === 'MemberExpression' && parent.object === child) {
      if (!isLogged(parent)) names.add(findPropertyName(parent) ?? '*')
    } else if (!isLogged(use)) return false
  }
  return (
    [...names].some((name) => /status|paid|state|captured/i.test(name)) && [...names].every((name) => STATUS.test(name))
  )
}

/** The payment itself; a fetch gives it behind `.json()`. */
function findPayment(call: CallNode, file: RuleFile): readonly Node[] {
  const uses = findUses(call, [], file.analysis)
  if (file.findPath(call.callee) !== 'fetch')
    return uses.filter((use) => use !== call || getOuterParent(use).parent?.type === 'VariableDeclarator')
  return uses.flatMap((use) => {
    const { parent } = getOuterParent(use)
    const outer =
      parent?.type === 'MemberExpression' && findPropertyName(parent) === 'json'
        ? getOuterParent(parent).parent
        : undefined
    return isCall(outer) ? findUses(outer, [], file.analysis).filter((inner) => inner !== outer) : []
  })
}

function isLogged(node: Node): boolean {
  for (let current: Node | undefined = node.parent; current && !isFunction(current); current = current.parent)
    if (isCall(current)) {
      const callee = unwrap(current.callee)
      return (
        callee.type === 'MemberExpression' &&
        /^(?:console|logger|log)$/.test(
          unwrap(callee.object).type === 'Identifier' ? (unwrap(callee.object) as TSESTree.Identifier).name : '',
        )
      )
    }
  return false
}

/** `if (paymentId) { … }` around the look-up, and the change stands behind it. */
function findOptional(
  call: CallNode,
  change: Node,
  owner: FunctionNode,
  file: RuleFile,
): { node: Node; source: string } | undefined {
  for (
    let node: Node | undefined = call.parent, child: Node = call;
    node && node !== owner;
    child = node, node = node.parent
  ) {
    if (node.type !== 'IfStatement' || node.consequent !== child || isInside(change, node)) continue
    if (node.alternate) return undefined
    const test = unwrap(node.test)
    const taint =
      test.type === 'Identifier' || test.type === 'MemberExpression' ? file.findTaint(test, 'provenance') : undefined
    return taint?.kind === 'remote' ? { node: node.test, source: `\`${file.quote(test)}\`` } : undefined
  }
  return undefined
}
