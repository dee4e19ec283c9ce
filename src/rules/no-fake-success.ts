import type { TSESTree } from '@typescript-eslint/types'
import { type Route, isStateChanging } from '../analysis/routes/routes.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  getOuterParent,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { isWebhookPath } from '../ast/route-paths.ts'
import { hasWords } from '../ast/words.ts'
import { findClassBody } from '../ast/classes.ts'
import { isPaymentName } from '../analysis/payments.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const PAYMENT_PATH =
  /(?:^|[/_-])(?:payments?|pay|charge|refunds?|checkout|purchase|payouts?|withdraw(?:al)?s?|kyc|verify-(?:payment|identity|purchase|receipt))(?:$|[/_-])/i
const SUCCESS = /^(?:success|ok|paid|verified|completed|succeeded|approved|valid)$/i

export default defineRule({
  name: 'no-fake-success',
  meta: {
    class: 'fake-success',
    description: 'Disallow payments and verifications that succeed without being made.',
    messages: {
      randomOutcome: '`Math.random()` decides whether {{subject}} succeeds; call the provider and use its answer.',
      emptyHandler:
        '`{{route}}` answers success and does nothing; call the payment provider and answer with its result, or remove the route.',
      markedPaid:
        '`{{route}}` marks the payment as made ({{change}}, line {{line}}) and asks no provider; confirm it with the provider first and store what it answers.',
      successInCatch:
        'When {{subject}} throws, the answer is still success; report the failure, so that nothing is delivered for a payment that was not made.',
    },
    confidence: { randomOutcome: 'high', emptyHandler: 'medium', markedPaid: 'medium', successInCatch: 'medium' },
  },
  create(file, report) {
    if (file.role !== 'production' || file.isClient) return
    for (const node of file.index.nodes('BinaryExpression')) {
      if (!/^[<>]=?$/.test(node.operator) || !isRandom(node.left, file) === !isRandom(node.right, file)) continue
      const subject = findSubject(node, file)
      if (subject !== undefined && decidesSuccess(node, file) && !isDemo(node, file))
        report({ node, messageId: 'randomOutcome', data: { subject: `\`${subject}\`` } })
    }
    for (const route of file.routes) {
      const { handler, path } = route
      if (!handler || path === undefined || !isStateChanging(route) || !PAYMENT_PATH.test(path)) continue
      // The provider calls this one, and an acknowledgement is all that it wants.
      if (isWebhookPath(path)) continue
      const answer = findSuccess(handler, file)
      if (!answer || isDemo(answer, file)) continue
      const name = `${route.method.toUpperCase()} ${path}`
      const calls = file.analysis.behaviour.getCalls(handler)
      if (calls.every((call) => isIdle(call, file))) {
        report({ node: route.node, messageId: 'emptyHandler', data: { route: name } })
        continue
      }
      const mark = isForStaff(route, file) ? undefined : findMark(calls, file)
      if (mark)
        report({
          node: answer,
          messageId: 'markedPaid',
          data: { route: name, change: `\`${file.quote(mark.callee)}()\``, line: mark.loc.start.line },
        })
    }
    for (const clause of file.index.nodes('CatchClause')) {
      const subject = findSubject(clause, file)
      if (subject === undefined || !isInPaymentCode(clause, file)) continue
      const answer = findSuccess(clause.body, file)
      if (answer && !/throw|[45]\d\d/.test(file.getText(clause.body)) && !isDemo(clause, file))
        report({ node: answer, messageId: 'successInCatch', data: { subject: `\`${subject}\`` } })
    }
  },
})

function isRandom(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  return isCall(inner) && file.findPath(inner.callee) === 'Math.random'
}

/** The name of the function, class or route around that is about money or verification. */
function findSubject(node: Node, file: RuleFile): string | undefined {
  for (let owner = findEnclosingFunction(node); owner; owner = findEnclosingFunction(owner)) {
    const current: FunctionNode = owner
    const name = findFunctionName(owner)
    if (name !== undefined && isPaymentName(name)) return name
    const route = file.routes.find(({ handler }) => handler === current)
    if (route?.path !== undefined && PAYMENT_PATH.test(route.path)) return route.path
    const className = findClassBody(owner)?.parent
    if (
      className?.type === 'ClassDeclaration' &&
      className.id &&
      isPaymentName(className.id.name) &&
      name !== undefined
    )
      return `${className.id.name}.${name}`
  }
  return undefined
}

/** A mode that somebody has to switch on in the environment. */
function isDemo(node: Node, file: RuleFile): boolean {
  if (file.analysis.environment.isOutsideProduction(node)) return true
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.type !== 'IfStatement' || parent.consequent !== child) continue
    const test = file.getText(parent.test)
    if (/\benv\b|config|settings/i.test(test) && /demo|mock|sandbox|simulat|fake/i.test(test)) return true
  }
  return false
}

/** The comparison is kept under a name like `isSuccess`, or the branches of a condition tell the outcome. */
function decidesSuccess(node: Node, file: RuleFile, depth = 0): boolean {
  const parent = getOuterParent(node).parent
  if (!parent) return false
  const target =
    parent.type === 'VariableDeclarator'
      ? parent.id
      : parent.type === 'AssignmentExpression' && parent.operator === '='
        ? parent.left
        : undefined
  if (target)
    return (
      target.type === 'Identifier' &&
      (hasWords(target.name, [
        'success',
        'successful',
        'succeeded',
        'is success',
        'approved',
        'paid',
        'valid',
        'verified',
        'ok',
        'failed',
        'declined',
      ]) ||
        (depth < 2 &&
          file.index
            .findVariable(target)
            ?.references.some(
              ({ identifier }) => identifier !== target && decidesSuccess(identifier, file, depth + 1),
            ) === true))
    )
  if (parent.type === 'Property') return SUCCESS.test(findPropertyName(parent) ?? '')
  if (parent.type === 'ReturnStatement' || parent.type === 'ArrowFunctionExpression') return true
  const condition = parent.type === 'UnaryExpression' ? parent.parent : parent
  if (condition.type !== 'IfStatement' && condition.type !== 'ConditionalExpression') return false
  // A sample for the log or a clean-up now and then decides nothing.
  return [condition.consequent, condition.alternate].some(
    (branch) =>
      branch &&
      /\bthrow\b|success|succe|fail|paid|approv|declin|complet|verified|reject|refus|valid|return (?:true|false)/i.test(
        file.getText(branch),
      ),
  )
}

/** `{ success: true }` in what is returned or sent. */
function findSuccess(root: Node, file: RuleFile): Node | undefined {
  let found: Node | undefined
  file.index.walkBelow(root, (node) => {
    if (found) return false
    if (isFunction(node) && node !== root) return false
    if (node.type !== 'Property' || !isAnswered(node.parent)) return undefined
    const name = findPropertyName(node) ?? ''
    const value = unwrap(node.value)
    if (value.type !== 'Literal') return undefined
    if (
      (SUCCESS.test(name) && value.value === true) ||
      (name === 'status' && /^(?:succeeded|success|paid|completed|approved)$/i.test(String(value.value)))
    )
      found = node
    return undefined
  })
  return found
}

function isAnswered(object: Node | undefined): boolean {
  if (!object) return false
  const { parent: node, child } = getOuterParent(object)
  if (!node) return false
  if (node.type === 'ReturnStatement' || (node.type === 'ArrowFunctionExpression' && node.body === child)) return true
  return (
    isCall(node) && /^(?:json|send|resolve|stringify|Response|NextResponse|body|end)$/.test(findCalleeName(node) ?? '')
  )
}

/** Logging, timers, the response and the making of ids: nothing that could be a payment. */
function isIdle(call: CallNode, file: RuleFile): boolean {
  const path = file.findPath(call.callee) ?? ''
  const text = file.getText(call.callee)
  if (
    /^(?:console|Math|Date|JSON|Number|String|parseInt|parseFloat|setTimeout|crypto\.random|uuid|nanoid|Promise|Response|next\/server\.NextResponse|Error|Boolean|Object|Array)/.test(
      path,
    )
  )
    return true
  if (
    /^(?:res|response|reply|c|ctx|req|request)\b/.test(text) ||
    /^\$\w+\.(?:res|reply|c|ctx|req|request)\b/.test(path)
  )
    return true
  return (
    isFunction(unwrapAwait(call.callee)) ||
    /\.(?:toString|substr|substring|slice|toFixed|toUpperCase|toISOString|padStart|map|filter|trim|toLowerCase|status|json|resolve)$/.test(
      text,
    ) ||
    /^(?:resolve|delay|sleep|wait|pause|simulate\w*|uuid\w*|nanoid)$/.test(text)
  )
}

/** A row is set to paid, and nothing but the database, schemas and idle calls is asked on the way. */
function findMark(calls: readonly CallNode[], file: RuleFile): CallNode | undefined {
  let mark: CallNode | undefined
  for (const call of calls) {
    const effect = file.analysis.effects.find((site) => site.call === call)?.row.effect
    if (effect === 'write') {
      if (
        /\b(?:paid|is_?paid|status|state|payment_?status)['"]?\s*:\s*(?:true|['"](?:paid|completed|succeeded|success|confirmed)['"])/i.test(
          getRow(call, file),
        )
      )
        mark ??= call
    } else if (effect !== 'read') {
      const isSchema =
        /^(?:zod|yup|joi|valibot)\b/.test(file.findPath(call.callee) ?? '') ||
        /^(?:parse|safeParse|parseAsync|validate)$/.test(findCalleeName(call) ?? '')
      if (effect !== undefined || !(isSchema || isIdle(call, file))) return undefined
    }
  }
  return mark
}

function getRow(call: CallNode, file: RuleFile): string {
  return call.arguments
    .map((argument) => file.getText(file.analysis.constants.findObject(argument) ?? argument))
    .join(' ')
}

/** Whoever keeps the books may note a payment by hand. */
function isForStaff(route: Route, file: RuleFile): boolean {
  const texts = [
    route.path ?? '',
    ...route.guardsBefore.map(({ node }) => (node === route.node ? '' : file.getText(node))),
  ]
  return texts.some((text) => /admin|staff|role|permission|internal|manual/i.test(text))
}

/** What is tried is the payment itself, not a mail that has its id in it. */
function isInPaymentCode(clause: TSESTree.CatchClause, file: RuleFile): boolean {
  let isPayment = false
  file.index.walkBelow(clause.parent.block, (node) => {
    if (!isCall(node)) return undefined
    const text = file.getText(/^(?:fetch|post|request)$/.test(findCalleeName(node) ?? '') ? node : node.callee)
    isPayment ||= /pay|charge|refund|checkout|stripe|paypal|transaction|transfer|verify|kyc|invoice/i.test(text)
    return undefined
  })
  return isPayment
}
