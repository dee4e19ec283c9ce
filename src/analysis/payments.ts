import {
  type CallNode,
  type Node,
  findCalleeName,
  findPropertyName,
  isCall,
  isFunction,
  toShortText,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import type { Analysis } from './analysis.ts'
import { expandValue } from './values.ts'

/** Hosts and packages of payment providers. */
export const PROVIDERS =
  /(?:api\.stripe|paypal|razorpay|paystack|flutterwave|mercadopago|squareup|adyen|mollie|lemonsqueezy|xendit|midtrans|payos|momo|vnpay|iyzi|coingate|coinbase|cashfree|phonepe|paytm|yookassa|chapa)[\w.-]*/i

const PAYMENT_NAMES = [
  ...['payment', 'payments', 'pay', 'charge', 'refund', 'checkout', 'transaction', 'purchase', 'billing', 'payout'],
  ...['kyc', 'verify', 'verification', 'subscription', 'transfer', 'withdraw', 'invoice', 'order'],
]

/** Is it the name of a function or class that is about money or verification? */
export function isPaymentName(name: string): boolean {
  return hasWords(name, PAYMENT_NAMES)
}

/** Calls that ask for money: of a library with a model row, or a request to a provider. */
export function findPayments(analysis: Analysis): { call: CallNode; sink: string }[] {
  const found = analysis.effects
    .filter(({ row }) => row.effect === 'pay')
    .map(({ call }) => ({ call, sink: `${toShortText(analysis.index.sourceCode.getText(call.callee))}()` }))
  for (const name of [
    'post',
    'fetch',
    'request',
    'axios',
    'create',
    'createOrder',
    'createTransaction',
    'initialize',
    'requestBody',
  ]) {
    for (const call of analysis.index.callsNamed(name)) {
      if (found.some((other) => other.call === call)) continue
      const path = analysis.paths.findPath(call.callee) ?? ''
      const first = call.arguments[0] && analysis.constants.findDefinition(call.arguments[0])
      const address =
        first && /^(?:post|fetch|request|axios)$/.test(name)
          ? PROVIDERS.exec(analysis.index.sourceCode.getText(first) + getBaseText(first, analysis))?.[0]
          : undefined
      if (address !== undefined || (PROVIDERS.test(path) && !/^(?:fetch|axios)/.test(path)))
        found.push({ call, sink: address ?? `${toShortText(analysis.index.sourceCode.getText(call.callee))}()` })
    }
  }
  return found
}

/** The texts of the constants that an address is put together from. */
function getBaseText(node: Node, analysis: Analysis): string {
  if (node.type !== 'TemplateLiteral' && node.type !== 'BinaryExpression') return ''
  const parts: readonly Node[] = node.type === 'TemplateLiteral' ? node.expressions : [node.left, node.right]
  return parts.map((part) => analysis.constants.findString(part) ?? analysis.index.sourceCode.getText(part)).join(' ')
}

export interface GivenProperty {
  readonly key: string
  readonly value: Node
  /** In the object itself, not deeper. */
  readonly top: boolean
}

/** The properties of the objects that a call is given, nested ones and JSON texts included. */
export function getProperties(call: CallNode, analysis: Analysis): GivenProperty[] {
  const found: GivenProperty[] = []
  const seen = new Set<Node>()
  const visit = (node: Node, depth: number): void => {
    const [value, ...others] = expandValue(node, analysis)
    const inner = value && others.length === 0 ? value : unwrapAwait(node)
    if (depth > 8 || seen.has(inner)) return
    seen.add(inner)
    if (inner.type === 'ObjectExpression')
      for (const property of inner.properties) {
        if (property.type !== 'Property') continue
        const key = findPropertyName(property) ?? ''
        found.push({ key, value: property.value, top: depth <= 1 || /^(?:data|values)$/.test(key) })
        visit(property.value, /^(?:data|values|create)$/.test(key) ? depth : depth + 1)
      }
    else if (inner.type === 'ArrayExpression')
      for (const element of inner.elements) if (element && element.type !== 'SpreadElement') visit(element, depth + 1)
    if (isCall(inner)) {
      const name = findCalleeName(inner) ?? ''
      const callback = name === 'map' && inner.arguments[0] ? unwrap(inner.arguments[0]) : undefined
      if (isFunction(callback)) for (const value of analysis.index.returnedValues(callback)) visit(value, depth + 1)
      else if (name === 'stringify' && inner.arguments[0]) visit(inner.arguments[0], depth)
    }
  }
  for (const argument of call.arguments) if (argument.type !== 'SpreadElement') visit(argument, 0)
  return found
}
