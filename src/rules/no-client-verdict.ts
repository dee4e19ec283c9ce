import type { TSESTree } from '@typescript-eslint/types'
import { findReadName, findUses } from '../analysis/uses.ts'
import { type Route, hasGuard, isStateChanging } from '../analysis/routes/routes.ts'
import { isWebhookPath } from '../ast/route-paths.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  getOuterParent,
  isCall,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { toWords } from '../ast/words.ts'
import { type RuleFile, type Taint, defineRule } from '../rule.ts'

/** What only a provider or the server can know. */
const VERDICT =
  /^(?:(?:is )?(?:re|h|g)?captcha (?:verified|valid|passed|solved|success|ok|status|result)|(?:is )?(?:re)?captcha|is human|human verified|payment (?:status|success|successful|verified|confirmed|completed|complete|result|state|done)|is paid|paid|has paid|payment paid|is payment (?:verified|successful|done)|(?:is )?(?:otp|phone|email|code|two factor|mfa|kyc|identity|age|token) verified|(?:is )?verified (?:otp|phone|email)|kyc status|verification (?:status|result)|signature (?:valid|verified)|transaction (?:status|success)|order paid|receipt (?:valid|verified))$/
const POSITIVE =
  /^(?:verified|success|successful|succeeded|paid|completed|complete|approved|valid|passed|ok|true|confirmed|yes|captured|solved)$/i
const STORED =
  /^(?:payment_?status|is_?paid|paid|payment_?verified|payment_?confirmed|email_?verified|phone_?verified|kyc_?status|is_?verified|verified)$/i

export default defineRule({
  name: 'no-client-verdict',
  meta: {
    class: 'client-verdict',
    description: 'Disallow results of a captcha, a payment or a verification that the client itself reports.',
    messages: {
      believedVerdict:
        '{{source}} (line {{line}}) is what the client says about itself, and this condition believes it; ask the provider on the server with the token or the id of the payment.',
      storedVerdict:
        '`{{name}}` is stored as {{source}} (line {{line}}) says, and any client says that it is paid or verified; store what the provider answers to the server.',
    },
    confidence: { believedVerdict: 'high', storedVerdict: 'high' },
    mentions: /captcha|human|payment|paid|verif|kyc|transaction/i,
  },
  create(file, report) {
    if (file.isClient) return
    const reported = new Set<Node>()
    for (const type of ['MemberExpression', 'Identifier'] as const) {
      for (const node of file.index.nodes(type)) {
        const name = findReadName(node, file.analysis)
        if (name === undefined || !VERDICT.test(toWords(name).join(' ')) || isNameOfMember(node)) continue
        const condition = findBelief(node, file)
        if (!condition || reported.has(condition)) continue
        const taint = findClientTaint(node, file)
        if (!taint) continue
        reported.add(condition)
        report({
          node: condition,
          messageId: 'believedVerdict',
          taint,
          data: { source: taint.source, line: taint.line },
        })
      }
    }
    for (const property of file.index.nodes('Property')) {
      const name = findPropertyName(property)
      if (
        name === undefined ||
        property.parent.type !== 'ObjectExpression' ||
        !STORED.test(name) ||
        !isStored(property, file)
      )
        continue
      const taint = findClientTaint(property.value, file)
      if (taint)
        report({
          node: property,
          messageId: 'storedVerdict',
          taint,
          data: { name, source: taint.source, line: taint.line },
        })
    }
  },
})

/** The name of a property is part of the member around it. */
function isNameOfMember(node: Node): boolean {
  const { parent } = node
  return (
    node.type === 'Identifier' &&
    ((parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
      (parent?.type === 'Property' && parent.key === node && !parent.shorthand))
  )
}

/** What came with a request that changes something, from somebody who is neither a provider nor staff. */
function findClientTaint(node: Node, file: RuleFile): Taint | undefined {
  const route = findRoute(node, file)
  if (!route || !isStateChanging(route) || isOfProvider(route, file)) return undefined
  const taint = file.findTaint(node, 'provenance')
  return taint?.kind === 'remote' && taint.isSure ? taint : undefined
}

function findRoute(node: Node, file: RuleFile): Route | undefined {
  for (let owner = findEnclosingFunction(node); owner; owner = findEnclosingFunction(owner)) {
    const current = owner
    const route = file.routes.find(({ handler }) => handler === current)
    if (route) return route
  }
  return undefined
}

function isOfProvider(route: Route, file: RuleFile): boolean {
  const place = `${route.path ?? ''} ${file.filename.split('/').slice(-4).join('/')}`
  if (
    isWebhookPath(place) ||
    /webhook|ipn|callback|notify|notification|admin/i.test(place) ||
    hasGuard(route, 'signature')
  )
    return true
  const evidence = [...route.guardsBefore, ...route.guardsInside]
  return evidence.some(({ node }) =>
    /admin|role|permission|staff|secret|api[_-]?key|signature|hmac/i.test(file.getText(node)),
  )
}

/** The condition that takes the value for the truth: compared with a good outcome, or asked by itself. */
function findBelief(node: Node, file: RuleFile): Node | undefined {
  const { parent, child } = getOuterParent(node)
  if (parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator)) {
    const other = parent.left === child ? parent.right : parent.left
    const constant = file.analysis.constants.findConstant(other)?.value
    const isGood = constant === true || (typeof constant === 'string' && POSITIVE.test(constant))
    return isGood && decides(parent, file) ? parent : undefined
  }
  const name =
    node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? (findPropertyName(node) ?? '') : ''
  // A captcha is a token until something says that it is a yes; a status needs a comparison.
  if (/captcha$|status$|result$|state$/i.test(name)) return undefined
  if (parent?.type === 'UnaryExpression' && parent.operator === '!') return decides(parent, file) ? parent : undefined
  return parent && decides(node, file) ? node : undefined
}

function decides(node: Node, file: RuleFile): boolean {
  return isCondition(node) || findUses(node, [], file.analysis).some((use) => use !== node && isCondition(use))
}

function isCondition(node: Node): boolean {
  for (let child = node, parent = node.parent; parent && !isFunction(parent); child = parent, parent = parent.parent) {
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') return parent.test === child
    if (
      parent.type !== 'LogicalExpression' &&
      parent.type !== 'UnaryExpression' &&
      parent.type !== 'ChainExpression' &&
      !parent.type.startsWith('TS')
    )
      return false
  }
  return false
}

/** In an object that a write of rows gets. */
function isStored(property: TSESTree.Property, file: RuleFile): boolean {
  if (unwrap(property.value).type === 'Literal') return false
  for (let node: Node | undefined = property.parent; node && !isFunction(node); node = node.parent) {
    if (node.type === 'Property' && /^(?:where|filter|select)$/.test(findPropertyName(node) ?? '')) return false
    if (node.type === 'VariableDeclarator' && node.init)
      return findUses(node.init, [], file.analysis).some((use) => isCall(use.parent) && isWrite(use.parent, file))
    if (isCall(node)) return isWrite(node, file)
  }
  return false
}

function isWrite(call: CallNode, file: RuleFile): boolean {
  return (
    file.analysis.effects.some((effect) => effect.call === call && effect.row.effect === 'write') &&
    !/eq|where|filter|match/.test(findCalleeName(call) ?? '')
  )
}
