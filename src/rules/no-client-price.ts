import type { TSESTree } from '@typescript-eslint/types'
import { findAmountParts, findCharges, getProperties } from '../analysis/payments.ts'
import { findGuardName } from '../analysis/routes/routes.ts'
import { expandValue } from '../analysis/values.ts'
import { type Node, findEnclosingFunction, findFunctionName, findPropertyName, isCall, unwrap } from '../ast/nodes.ts'
import { endsWithWords, hasWords } from '../ast/words.ts'
import { type RuleFile, type Taint, defineRule } from '../rule.ts'

const AMOUNT = [
  ...['amount', 'price', 'total', 'subtotal', 'cost', 'fee', 'unit amount', 'unit amount decimal', 'sum'],
  ...['gross amount', 'amount in cents', 'price in cents', 'total cents', 'amount cents', 'price cents'],
  ...['discount'],
]
/** The payer decides how much: the names of such payments. */
const CHOSEN =
  /donat|\btips?\b|tip_?amount|top-?_?up|deposit|contribut|wallet|fund|pledge|gift|sponsor|credits?|refund|payout|withdraw|transfer|custom_?amount|pay-?what|bid|offer|invoice/i
const STORES = /order|booking|purchase|reservation|checkout/i

export default defineRule({
  name: 'no-client-price',
  meta: {
    class: 'client-controlled-price',
    description: 'Disallow prices and amounts that the client sends, and quantities that nobody checks.',
    messages: {
      clientPrice:
        'The amount of {{sink}} comes from {{source}} (line {{line}}), so buyers pay what they like; look the price up on the server by the id of the product.',
      storedPrice:
        '`{{name}}` of the order is what {{source}} (line {{line}}) says, so buyers set their own price; compute it on the server from the products of the order.',
      clientPriceId:
        'The price of {{sink}} is chosen by {{source}} (line {{line}}), so buyers take the cheapest of the account; accept only ids of a fixed list.',
      uncheckedQuantity:
        'The quantity {{source}} (line {{line}}) multiplies a price and may be negative or a fraction; accept only whole numbers above zero, `z.number().int().positive()`.',
    },
    confidence: { clientPrice: 'medium', storedPrice: 'medium', clientPriceId: 'low', uncheckedQuantity: 'medium' },
    mentions: /amount|price|total|quantity|qty|pay|charge|checkout|purchase|billing|order|sale/i,
  },
  create(file, report) {
    if (file.isClient) return
    const reported = new Set<Node>()
    for (const { sink, place, key, value, path } of findCharges(file.analysis)) {
      const isId = key === 'price' && /stripe/i.test(sink)
      for (const { found: taint, node, changes } of findAmountParts(value, file.analysis, (part) =>
        findOwnTaint(part, file, part === value ? path : []),
      )) {
        const call = findParentCall(node) ?? node
        if (reported.has(node) || (!changes && isChosen(node, call, file)) || isCompared(taint, node, file)) continue
        reported.add(node)
        report({
          node,
          messageId: isId ? 'clientPriceId' : 'clientPrice',
          taint,
          data: {
            sink: place ? `\`${sink}\` (${file.toRelative(place.file)}:${place.line})` : `\`${sink}\``,
            source: taint.source,
            line: taint.line,
          },
        })
      }
    }
    for (const { call, row } of file.analysis.effects) {
      if (row.effect !== 'write' || !STORES.test(file.getText(call.callee))) continue
      for (const { key, value, top } of getProperties(call, file.analysis)) {
        if (!top || !endsWithWords(key, AMOUNT) || reported.has(value)) continue
        const taint = findAmountTaint(value, file)
        if (!taint || isChosen(value, call, file) || isForStaff(value, file) || isCompared(taint, value, file)) continue
        reported.add(value)
        report({
          node: value,
          messageId: 'storedPrice',
          taint,
          data: { name: key, source: taint.source, line: taint.line },
        })
      }
    }
    for (const node of file.index.nodes('BinaryExpression')) {
      const found = node.operator === '*' ? findQuantity(node, file) : undefined
      if (found)
        report({
          node: found.node,
          messageId: 'uncheckedQuantity',
          data: { source: found.taint.source, line: found.taint.line },
        })
    }
  },
})

/** The remote value that an amount is computed from; counting something at a price of the server's own is none. */
function findAmountTaint(node: Node, file: RuleFile): Taint | undefined {
  return findAmountParts(node, file.analysis, (part) => findOwnTaint(part, file))[0]?.found
}

function findParentCall(node: Node): Node | undefined {
  for (let parent = node.parent; parent; parent = parent.parent) if (isCall(parent)) return parent
  return undefined
}

function findOwnTaint(node: Node, file: RuleFile, path: readonly string[] = []): Taint | undefined {
  const taint = file.findTaint(node, 'provenance', path)
  return taint?.kind === 'remote' && taint.isSure ? taint : undefined
}

/** Donations, tips and top-ups: the payer chooses. */
function isChosen(value: Node, call: Node, file: RuleFile): boolean {
  if (CHOSEN.test(file.getText(value)) || CHOSEN.test(file.filename.split('/').slice(-3).join('/'))) return true
  for (let owner = findEnclosingFunction(call); owner; owner = findEnclosingFunction(owner)) {
    const current = owner
    const route = file.routes.find(({ handler }) => handler === current)
    if (CHOSEN.test(`${findFunctionName(owner) ?? ''} ${route?.path ?? ''}`)) return true
  }
  return false
}

/** Compared with something that the server knows, or kept between two bounds. */
function isCompared(taint: Taint, value: Node, file: RuleFile): boolean {
  const owner = findEnclosingFunction(value)
  const names = new Set([getLastName(taint.fact.source.node), getLastName(value)].filter((name) => name !== undefined))
  let bounds = 0
  let isKnown = false
  let scope: Node | undefined = owner
  for (let outer = owner; outer; outer = findEnclosingFunction(outer)) scope = outer
  if (!scope || names.size === 0) return false
  file.index.walkBelow(scope, (node) => {
    if (isKnown || node.type !== 'BinaryExpression' || !/^(?:[!=]==?|[<>]=?)$/.test(node.operator)) return undefined
    const sides = [node.left as Node, node.right]
    const mine = sides.find((side) => mentions(side, names, file))
    const other = sides.find((side) => side !== mine)
    if (!mine || !other || isNothing(other, file)) return undefined
    const constant = file.analysis.constants.findConstant(other)
    if (!constant || /-/.test(file.getText(mine))) isKnown = !isTypeOf(mine) && findOwnTaint(other, file) === undefined
    else if (/[<>]/.test(node.operator) && Number(constant.value) !== 0) bounds++
    return undefined
  })
  return isKnown || bounds > 1
}

function isTypeOf(node: Node): boolean {
  return unwrap(node).type === 'UnaryExpression'
}

function isNothing(node: Node, file: RuleFile): boolean {
  const constant = file.analysis.constants.findConstant(node)
  return constant !== undefined && (constant.value === null || constant.value === undefined || constant.value === '')
}

function mentions(node: Node, names: ReadonlySet<string>, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(node, (child) => {
    found ||= child.type === 'Identifier' && names.has(child.name)
    return !found
  })
  return found
}

function getLastName(node: Node): string | undefined {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return inner.name
  return inner.type === 'MemberExpression' ? findPropertyName(inner) : undefined
}

/** Staff write orders with prices of their own. */
function isForStaff(node: Node, file: RuleFile): boolean {
  for (let owner = findEnclosingFunction(node); owner; owner = findEnclosingFunction(owner)) {
    const current = owner
    const route = file.routes.find(({ handler }) => handler === current)
    if (!route) continue
    const texts = [...route.guardsBefore, ...route.guardsInside].map((evidence) => {
      const name = findGuardName(route, evidence)
      return name ? file.getText(name) : ''
    })
    return (
      /admin|staff|seller|vendor/i.test(route.path ?? '') ||
      texts.some((text) => /admin|role|permission|staff|seller|vendor|owner/i.test(text))
    )
  }
  return false
}

/** `price * req.body.quantity` without a look at the quantity. */
function findQuantity(node: TSESTree.BinaryExpression, file: RuleFile): { node: Node; taint: Taint } | undefined {
  for (const [side, other] of [
    [node.left as Node, node.right],
    [node.right, node.left as Node],
  ] as const) {
    const inner = unwrapNumber(side, file)
    const name = getLastName(inner)
    if (name === undefined || !hasWords(name, ['quantity', 'qty', 'seats', 'tickets']) || !isPrice(other)) continue
    // A price of the client is worse, and its rule speaks of it.
    if (findOwnTaint(other, file)) continue
    const taint = findOwnTaint(inner, file)
    if (taint && !isQuantityChecked(inner, name, file)) return { node: inner, taint }
  }
  return undefined
}

function unwrapNumber(node: Node, file: RuleFile): Node {
  const [value, ...others] = expandValue(node, file.analysis)
  const inner = value && others.length === 0 ? value : unwrap(node)
  const isConversion = isCall(inner) && /^(?:Number|parseInt|parseFloat)$/.test(file.findPath(inner.callee) ?? '')
  return isConversion && inner.arguments[0] ? unwrapNumber(inner.arguments[0], file) : inner
}

function isPrice(node: Node): boolean {
  const name = getLastName(node)
  return name !== undefined && endsWithWords(name, AMOUNT)
}

/** A bound, a clamp, a schema, a list that says that it was validated: anything that looks at the number. */
function isQuantityChecked(node: Node, name: string, file: RuleFile): boolean {
  const owner = findEnclosingFunction(node)
  let scope: Node = owner ?? node
  for (let outer = owner; outer; outer = findEnclosingFunction(outer)) scope = outer
  const text = file.getText(scope)
  const bound = new RegExp(`\\b${name}\\b[^;\\n]{0,30}[<>]=?\\s*-?\\w|[<>]=?\\s*(?:[\\w.]+\\.)?${name}\\b`)
  return (
    bound.test(text) ||
    /safeParse|\.parse\((?!Int|Float)|validate|Math\.(?:max|abs)|isInteger|isSafeInteger|Schema\b/i.test(
      text.replace(/\[['"](\w+)['"]\]/g, '.$1').replace(/JSON\.parse/g, ''),
    )
  )
}
