import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  isCall,
  isFunction,
  toShortText,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import type { Analysis } from './analysis.ts'
import type { Place } from './types.ts'
import { expandValue, toIdentifier } from './values.ts'

/** Hosts and packages of payment providers. */
export const PROVIDERS =
  /(?:api\.stripe|paypal|razorpay|paystack|flutterwave|mercadopago|squareup|adyen|mollie|lemonsqueezy|xendit|midtrans|payos|momo|vnpay|iyzi|coingate|coinbase|braintree|cashfree|phonepe|paytm|yookassa|chapa)[\w.-]*/i

const PAYMENT_NAMES = [
  ...['payment', 'payments', 'pay', 'charge', 'refund', 'checkout', 'transaction', 'purchase', 'billing', 'payout'],
  ...['kyc', 'verify', 'verification', 'subscription', 'transfer', 'withdraw', 'invoice', 'order', 'sale'],
]

const AMOUNT_KEY =
  /^(?:amount|unit_?amount(?:_decimal)?|unit_?price|price_?amount|transaction_?amount|gross_?amount|total(?:_?amount|_?price)?|grand_?total|paid_?price|value|price|amount_?(?:in_?)?cents|purchase_?amount|product_?price)$/i
const QUANTITY = [
  ...['quantity', 'qty', 'count', 'seats', 'tickets', 'nights', 'guests', 'units', 'adults', 'people', 'days'],
  ...['hours'],
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
    'sale',
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

/** An amount that is charged: in this file, or by a function of another module that is given it. */
export interface Charge {
  readonly sink: string
  /** Where the payment is asked for when that is another module. */
  readonly place: Place | undefined
  readonly key: string
  readonly value: Node
  /** The property of the value that is charged. */
  readonly path: readonly string[]
}

/** A parameter whose value, or a property of it, is charged. */
export interface ChargedParameter {
  readonly parameter: number
  readonly path: readonly string[]
  readonly key: string
  readonly sink: string
  readonly place: Place
}

const charges = new WeakMap<Analysis, readonly Charge[]>()

/** The amounts that this file charges, itself or through a function of another module. */
export function findCharges(analysis: Analysis): readonly Charge[] {
  const known = charges.get(analysis)
  if (known) return known
  charges.set(analysis, [])
  const found: Charge[] = []
  for (const { call, sink } of findPayments(analysis))
    for (const { key, value } of getProperties(call, analysis))
      if (AMOUNT_KEY.test(key)) found.push({ sink, place: undefined, key, value, path: [] })
  for (const call of analysis.index.nodes('CallExpression')) {
    if (call.arguments.length === 0 || !analysis.isForeignCall(call)) continue
    const path = analysis.paths.findPath(call.callee) ?? ''
    if (!isPaymentName(path.replace(/[^a-z]+/gi, ' '))) continue
    for (const { parameter, path: inside, sink, key, place } of analysis.findForeignFunction(call)?.charged ?? []) {
      const argument = call.arguments[parameter]
      if (!argument || argument.type === 'SpreadElement') continue
      const object = inside.length === 1 ? analysis.constants.findObject(argument) : undefined
      const property = object && findPropertyValue(object, inside[0] ?? '')
      if (property) found.push({ sink, place, key, value: property, path: [] })
      else if (!object || object.properties.some(({ type }) => type === 'SpreadElement'))
        found.push({ sink, place, key, value: argument, path: inside })
    }
  }
  charges.set(analysis, found)
  return found
}

const CONVERSIONS =
  /^(?:Math\.(?:round|floor|ceil|trunc|max|min|abs)|Number|parseInt|parseFloat|Number\.parse(?:Int|Float)|String|BigInt)$/

/** What the calls of this file pass for a parameter. */
function findPassed(
  node: TSESTree.Identifier,
  analysis: Analysis,
  isBoundary: (owner: FunctionNode) => boolean,
): readonly Node[] {
  const definition = analysis.index.findVariable(node)?.defs[0]
  const owner = definition?.node as Node | undefined
  if (!definition || !isFunction(owner) || isBoundary(owner)) return []
  const position = owner.params.findIndex((parameter) => toIdentifier(parameter) === definition.name)
  if (position < 0) return []
  return analysis.findArguments(owner, position).flatMap(({ argument, path }) => (path.length === 0 ? argument : []))
}

/** A part of an amount of which the question has an answer. */
export interface AmountPart<Found> {
  readonly found: Found
  /** The expression in which it comes in: the argument where a function of this file takes the amount. */
  readonly node: Node
  /** Does it change a price that the server knows? */
  readonly changes: boolean
}

/** The parts that an amount is computed from, and what `ask` says of them; how many of something are bought is no part. */
export function findAmountParts<Found>(
  node: Node,
  analysis: Analysis,
  ask: (part: Node) => Found | undefined,
  isBoundary: (owner: FunctionNode) => boolean = () => false,
): AmountPart<Found>[] {
  const parts: AmountPart<Found>[] = []
  const seen = new Set<Node>()
  const visit = (part: Node | undefined, at: Node, changes: boolean, depth: number): void => {
    if (!part || depth > 8) return
    const inner = unwrapAwait(part)
    const of = (child: Node | undefined, place = at, isChange = changes): void => {
      visit(child, place, isChange, depth + 1)
    }
    const own = (): void => {
      const found = ask(inner)
      if (found !== undefined) parts.push({ found, node: at, changes })
    }
    switch (inner.type) {
      case 'BinaryExpression':
        of(inner.left)
        of(inner.right, at, changes || (inner.operator === '-' && ask(inner.left) === undefined))
        return
      case 'UnaryExpression':
        if (inner.operator === '+') of(inner.argument)
        return
      case 'LogicalExpression':
        of(inner.left)
        of(inner.right)
        return
      case 'ConditionalExpression':
        of(inner.consequent)
        of(inner.alternate)
        return
      case 'CallExpression': {
        const path = analysis.paths.findPath(inner.callee) ?? ''
        if (CONVERSIONS.test(path)) {
          for (const argument of /^Math\.(?:max|min)$/.test(path) ? inner.arguments : inner.arguments.slice(0, 1))
            of(argument)
          return
        }
        const callee = unwrap(inner.callee)
        const name = findCalleeName(inner) ?? ''
        if (callee.type === 'MemberExpression' && /^(?:toFixed|toString)$/.test(name)) {
          of(callee.object)
          return
        }
        const reducer =
          name === 'reduce' && inner.arguments[0] ? analysis.index.findFunction(inner.arguments[0]) : undefined
        const target = reducer ?? analysis.index.findFunction(callee)
        const values = target && !target.generator ? analysis.index.returnedValues(target) : []
        if (values.length === 0) own()
        else for (const value of values) of(value)
        return
      }
      case 'Identifier': {
        if (hasWords(inner.name, QUANTITY) || seen.has(inner)) return
        seen.add(inner)
        const passed = findPassed(inner, analysis, isBoundary)
        if (passed.length > 0) {
          for (const argument of passed) of(argument, argument)
          return
        }
        const values = expandValue(inner, analysis)
        if (values.length === 1 && values[0] === inner) own()
        else for (const value of values) of(value)
        return
      }
      case 'MemberExpression':
        if (!hasWords(findPropertyName(inner) ?? '', QUANTITY)) own()
        return
      default:
    }
  }
  visit(node, node, false, 0)
  return parts
}

/** The parameters of an exported function that it charges. */
export function findChargedParameters(
  owner: FunctionNode,
  analysis: Analysis,
  isBoundary: (owner: FunctionNode) => boolean,
  toPlace: (node: Node) => Place,
): ChargedParameter[] {
  const found: ChargedParameter[] = []
  for (const { sink, place, key, value, path } of findCharges(analysis)) {
    const ask = (part: Node): readonly ParameterPart[] | undefined => {
      const inside = part === value ? path : []
      const own = findParameterPart(part, owner, inside, analysis)
      if (own) return [own]
      const flows = analysis.origins
        .getFactsUpTo(part, inside, isBoundary)
        .flatMap(({ source }) =>
          source.type === 'parameter' && source.owner === owner && source.isRest !== true
            ? { parameter: source.index, path: source.path }
            : [],
        )
      return flows.length > 0 ? flows : undefined
    }
    for (const { found: parts } of findAmountParts(value, analysis, ask, isBoundary))
      for (const part of parts) found.push({ ...part, key, sink, place: place ?? toPlace(value) })
  }
  return found
}

type ParameterPart = Pick<ChargedParameter, 'parameter' | 'path'>

/** `amount`, `input.amount`, the `amount` of `({ amount })`: whatever its type, which says nothing of who chose it. */
function findParameterPart(
  node: Node,
  owner: FunctionNode,
  path: readonly string[],
  analysis: Analysis,
): ParameterPart | undefined {
  const inner = unwrap(node)
  if (inner.type === 'MemberExpression') {
    const name = findPropertyName(inner)
    return name === undefined ? undefined : findParameterPart(inner.object, owner, [name, ...path], analysis)
  }
  const definition = inner.type === 'Identifier' ? analysis.index.findVariable(inner)?.defs[0] : undefined
  if (!definition || (definition.node as Node) !== owner) return undefined
  for (const [parameter, target] of owner.params.map(toIdentifier).entries()) {
    if (target === definition.name) return { parameter, path }
    const property =
      target.type === 'ObjectPattern' &&
      target.properties.find(
        (item) =>
          item.type === 'Property' && (item.value === definition.name || getLeft(item.value) === definition.name),
      )
    const name = property && property.type === 'Property' ? findPropertyName(property) : undefined
    if (name !== undefined) return { parameter, path: [name, ...path] }
  }
  return undefined
}

function getLeft(node: Node): Node | undefined {
  return node.type === 'AssignmentPattern' ? node.left : undefined
}
