import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { isPermissionName, isSecurityName } from '../ast/lexicon.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { isPaymentName } from '../analysis/payments.ts'
import { expandValue } from '../analysis/values.ts'
import { isStateChanging } from '../analysis/routes/routes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Keys by which an answer says that it worked. */
const SUCCESS = /^(?:success|ok|saved|created|updated|deleted|sent|done|succeeded|completed)$/i
/** An answer that tells of the failure all the same. */
const TELLS =
  /^(?:error|errors|warning|warnings|degraded|partial|fallback|isFallback|failed|reason|offline|queued|demo|mock|stale|cached|skipped)$/i
/** A yes of these keeps somebody out, so a no lets him in. */
const DENYING = [
  ...['blocked', 'banned', 'revoked', 'blacklisted', 'denylisted', 'suspended', 'locked', 'disabled'],
  ...['deactivated', 'fraud', 'fraudulent', 'compromised', 'sanctioned'],
]
/** Work that may fail without anybody missing it. */
const BEST_EFFORT = [
  ...['log', 'logout', 'signout', 'sign out', 'track', 'analytics', 'telemetry', 'metrics', 'cache', 'cleanup'],
  ...['health', 'ping', 'status', 'notify', 'notification', 'newsletter', 'forgot', 'reset', 'recover'],
  ...['revalidate', 'prefetch', 'warmup', 'beacon', 'view', 'views', 'event', 'events', 'webhook', 'webhooks'],
  ...['push', 'seed', 'demo'],
]
const CHANGING =
  /^(?:save|store|create|insert|update|delete|remove|set|put|write|send|submit|add|grant|revoke|upload|register|approve|assign|publish|sync|import|process)$/

export default defineRule({
  name: 'no-catch-return-success',
  meta: {
    class: 'success-on-error',
    description: 'Disallow errors that are answered as if the work had been done.',
    messages: {
      successAnswer:
        'When {{work}} (line {{line}}) throws, `{{name}}` still answers success; answer with a status of 500, so that the caller knows that nothing was done.',
      successResult:
        'When {{work}} (line {{line}}) throws, `{{name}}` still says that it worked; rethrow, or return a failure that callers look at.',
      openDenyList:
        'When {{work}} (line {{line}}) throws, `{{name}}` says no, and who should be kept out comes in; rethrow, or answer yes.',
    },
    confidence: { successAnswer: 'medium', successResult: 'medium', openDenyList: 'medium' },
    mentions: /catch/,
  },
  create(file, report) {
    if (file.isClient || file.role !== 'production') return
    for (const clause of file.index.nodes('CatchClause')) {
      const owner = findNamedOwner(clause, file)
      if (!owner || (findEnclosingFunction(clause) !== owner.owner && !owner.isHandler)) continue
      const work = findWork(clause.parent.block, file)
      if (!work || file.analysis.environment.isOutsideProduction(clause)) continue
      const data = { work: `\`${file.quote(work)}()\``, line: work.loc.start.line, name: owner.name }
      const denied =
        hasWords(owner.name, DENYING) && /^(?:is|has|was|check)$/.test(toWords(owner.name)[0] ?? '')
          ? findNo(clause.body, file)
          : undefined
      if (denied) {
        report({ node: denied, messageId: 'openDenyList', data })
        continue
      }
      if (
        hasWords(owner.name, BEST_EFFORT) ||
        // no-fake-success speaks of these.
        isPaymentName(owner.name) ||
        isPermissionName(owner.name) ||
        (!owner.isHandler && isSecurityName(owner.name))
      )
        continue
      if (doesMore(clause.body, file) || file.analysis.branches.refuses(clause.body)) continue
      const answer = findSuccess(clause.body, owner.isHandler, file)
      if (answer) report({ node: answer, messageId: owner.isHandler ? 'successAnswer' : 'successResult', data })
    }
  },
})

interface NamedOwner {
  readonly owner: FunctionNode
  readonly name: string
  readonly isHandler: boolean
}

/** The handler around, or a function that promises a change or a decision by its name. */
function findNamedOwner(clause: Node, file: RuleFile): NamedOwner | undefined {
  for (let owner = findEnclosingFunction(clause); owner; owner = findEnclosingFunction(owner)) {
    const current = owner
    const name = findFunctionName(owner)
    const route = file.routes.find(({ handler }) => handler === current)
    if (route) {
      if (!isStateChanging(route)) return undefined
      const label = route.path === undefined ? (name ?? 'the handler') : `${route.method.toUpperCase()} ${route.path}`
      return { owner, name: label, isHandler: route.method !== 'action' }
    }
    if (name === undefined) continue
    const isMeant = CHANGING.test(toWords(name)[0] ?? '') || hasWords(name, DENYING)
    return isMeant ? { owner, name, isHandler: false } : undefined
  }
  return undefined
}

/** What is awaited or changed in the block; parsing a text is no work. */
function findWork(block: Node, file: RuleFile): Node | undefined {
  let work: Node | undefined
  file.index.walkBelow(block, (node) => {
    if (work || isFunction(node)) return false
    if (node.type === 'AwaitExpression') {
      const call = unwrap(node.argument)
      if (
        isCall(call) &&
        !/^(?:json|text|formData|all|parse|sleep|delay|setTimeout|log)$/.test(findCalleeName(call) ?? '')
      )
        work = call.callee
    }
    return undefined
  })
  return work
}

/** The catch tries another way: what it awaits may have done the work. */
function doesMore(body: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(body, (node) => {
    if (isFunction(node)) return false
    if (node.type === 'AwaitExpression' || node.type === 'IfStatement' || node.type === 'SwitchStatement') found = true
    return !found
  })
  return found
}

function findSuccess(body: Node, isHandler: boolean, file: RuleFile): Node | undefined {
  let found: Node | undefined
  file.index.walkBelow(body, (node) => {
    if (found || isFunction(node)) return false
    if (node.type === 'ReturnStatement' && node.argument) {
      const value = unwrapAwait(node.argument)
      if (!isHandler && file.analysis.constants.findConstant(value)?.value === true) found = node
      else if (value.type === 'ObjectExpression' && saysSuccess(value, file)) found = node
    }
    if (isHandler && isCall(node) && /^(?:json|send|code|success|Response)$/.test(findCalleeName(node) ?? '')) {
      const object = node.arguments[0] && unwrapJson(node.arguments[0], file)
      if (object?.type === 'ObjectExpression' && saysSuccess(object, file)) found = node
    }
    return undefined
  })
  return found
}

function unwrapJson(node: Node, file: RuleFile): Node {
  const [value, ...others] = expandValue(node, file.analysis)
  const inner = value && others.length === 0 ? value : unwrap(node)
  return isCall(inner) && findCalleeName(inner) === 'stringify' && inner.arguments[0]
    ? unwrap(inner.arguments[0])
    : inner
}

function saysSuccess(object: TSESTree.ObjectExpression, file: RuleFile): boolean {
  const keys = object.properties.map((property) =>
    property.type === 'Property' ? (findPropertyName(property) ?? '') : '',
  )
  if (keys.some((key) => TELLS.test(key))) return false
  return object.properties.some(
    (property) =>
      property.type === 'Property' &&
      SUCCESS.test(findPropertyName(property) ?? '') &&
      file.analysis.constants.findConstant(property.value)?.value === true,
  )
}

/** `return false`, `return []`, `return null`. */
function findNo(body: Node, file: RuleFile): Node | undefined {
  if (file.analysis.branches.findAcceptance(body)) return undefined
  let found: Node | undefined
  file.index.walkBelow(body, (node) => {
    if (found || isFunction(node) || node.type === 'ThrowStatement') return false
    if (node.type === 'ReturnStatement' && node.argument && file.analysis.branches.isNo(node.argument)) found = node
    return undefined
  })
  return found
}
