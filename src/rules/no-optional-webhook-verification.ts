import type { TSESTree } from '@typescript-eslint/types'
import { isSecretName } from '../ast/lexicon.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  findStringValue,
  getOuterParent,
  isCall,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Words of functions that compare a signature, whose bodies may be elsewhere. */
const VERIFIERS = [
  ...['verify', 'construct event', 'construct event async', 'timing safe equal', 'safe equal', 'safe compare'],
  ...['unwrap', 'is valid', 'validate webhook', 'check webhook', 'signature', 'hmac'],
]
/** `getSignature()` and `signPayload()` prove nothing. */
const MAKERS: ReadonlySet<string> = new Set([
  ...['get', 'read', 'extract', 'parse', 'create', 'compute', 'generate', 'sign', 'build', 'make', 'log'],
])
const WEBHOOK = /webhook|signature|hmac|construct_?event|svix/i

const FLAGS = /^(?:validate|verify|check|require|should|is|has|enable|skip|use|allow|must)(?=[A-Z_])/

type MessageId = 'skippedWithoutSecret' | 'skippedWithoutSignature' | 'acceptedWithoutSecret'

export default defineRule({
  name: 'no-optional-webhook-verification',
  meta: {
    class: 'optional-webhook-verification',
    description: 'Disallow webhook verification that is left out when the secret or the signature is missing.',
    messages: {
      skippedWithoutSecret:
        'The signature is verified only when `{{name}}` is set, so a deployment without it accepts forged events; throw at start-up when it is missing and always verify.',
      skippedWithoutSignature:
        'The signature is verified only when the request carries `{{name}}`, so a sender who leaves it out is believed; refuse requests without one.',
      acceptedWithoutSecret:
        'Without `{{name}}` this accepts every event as genuine; refuse the request, or throw at start-up, when it is missing.',
      emptySecret:
        'Without `{{name}}` the signature is verified with an empty key, which every sender knows; throw at start-up when it is missing.',
    },
    confidence: {
      skippedWithoutSecret: 'high',
      skippedWithoutSignature: 'high',
      acceptedWithoutSecret: 'high',
      emptySecret: 'medium',
    },
    mentions: WEBHOOK,
  },
  create(file, report) {
    for (const statement of file.index.nodes('IfStatement')) {
      const found = isAboutWebhooks(statement.test, file) ? findSkip(statement, file) : undefined
      if (found) report({ node: statement.test, messageId: found.messageId, data: { name: found.name } })
    }
    for (const node of file.index.nodes('ConditionalExpression')) {
      const found = isAboutWebhooks(node.test, file) ? findConditionalSkip(node, file) : undefined
      if (found) report({ node: node.test, messageId: found.messageId, data: { name: found.name } })
    }
    for (const node of file.index.nodes('LogicalExpression')) {
      if (!isAboutWebhooks(node, file)) continue
      const absent = node.operator === '||' ? findAbsent(node.left) : undefined
      if (absent !== undefined && verifies(node.right, file) && !isFormality(node, absent, file))
        report({ node, messageId: 'acceptedWithoutSecret', data: { name: absent } })
      const empty = node.operator === '&&' ? undefined : findName(node.left)
      if (empty !== undefined && isSecretName(empty) && isEmptyText(node.right) && isVerifierKey(node, file))
        report({ node, messageId: 'emptySecret', data: { name: empty } })
    }
  },
})

interface Skip {
  readonly messageId: MessageId
  readonly name: string
}

function toSkip(name: string): Skip {
  return { messageId: isSecret(name) ? 'skippedWithoutSecret' : 'skippedWithoutSignature', name }
}

function findSkip(statement: TSESTree.IfStatement, file: RuleFile): Skip | undefined {
  const { branches, guards } = file.analysis
  const { test, consequent, alternate } = statement
  const absent = findAbsentIn(test)
  if (absent !== undefined) {
    if (branches.refuses(consequent)) return undefined
    if (branches.findAcceptance(consequent) || returnsEvent(consequent, file))
      return isFormality(statement, absent, file) ? undefined : { messageId: 'acceptedWithoutSecret', name: absent }
    // if (!secret) { console.warn('not verified') } else { verify }
    return alternate && !guards.leaves(consequent) && verifies(alternate, file) ? toSkip(absent) : undefined
  }
  const parts = flatten(test, '&&')
  const present = parts.filter((part) => findPresent(part) !== undefined)
  const gate = present.map((part) => findPresent(part) ?? '').find((name) => isSecret(name)) ?? findPresent(present[0])
  if (gate === undefined || isFormality(statement, gate, file)) return undefined
  const others = parts.filter((part) => !present.includes(part))
  // if (secret && !verify(…)) return 401
  if (others.length > 0)
    return others.every((part) => verifies(part, file)) && guards.leaves(consequent) ? toSkip(gate) : undefined
  if (!verifies(consequent, file)) return undefined
  // if (secret) { verify } … and on without it; an else that refuses, or a refusal behind, is fine.
  if (alternate) return branches.refuses(alternate) && !returnsEvent(alternate, file) ? undefined : toSkip(gate)
  return guards.leaves(consequent) && isFollowedByRefusal(statement, file) ? undefined : toSkip(gate)
}

/** `secret ? constructEvent(…) : JSON.parse(body)`. */
function findConditionalSkip(node: TSESTree.ConditionalExpression, file: RuleFile): Skip | undefined {
  const absent = findAbsentIn(node.test)
  const gate = absent ?? findPresent(flatten(node.test, '&&')[0])
  if (gate === undefined || isFormality(node, gate, file)) return undefined
  const [verified, other] = absent === undefined ? [node.consequent, node.alternate] : [node.alternate, node.consequent]
  return verifies(verified, file) && (file.analysis.branches.isYes(other) || isEvent(other, file))
    ? toSkip(gate)
    : undefined
}

function flatten(node: Node, operator: '&&' | '||'): Node[] {
  const inner = unwrap(node)
  return inner.type === 'LogicalExpression' && inner.operator === operator
    ? [...flatten(inner.left, operator), ...flatten(inner.right, operator)]
    : [inner]
}

/** The name of a value that is tested for being there: `secret`, `process.env.WEBHOOK_SECRET`, `req.headers['x-signature']`. */
function findName(node: Node): string | undefined {
  const inner = unwrapAwait(node)
  if (inner.type === 'Identifier') return inner.name
  if (inner.type === 'MemberExpression') return findPropertyName(inner)
  if (inner.type === 'CallExpression' && inner.arguments.length === 1) {
    const key = findStringValue(inner.arguments[0])
    return ['get', 'header', 'Boolean'].includes(findCalleeName(inner) ?? '')
      ? (key ?? (inner.arguments[0] && findName(inner.arguments[0])))
      : undefined
  }
  return undefined
}

/** What a truthy test says is there. */
function findPresent(node: Node | undefined): string | undefined {
  if (!node) return undefined
  let inner = unwrap(node)
  // secret !== undefined
  if (inner.type === 'BinaryExpression' && /^!==?$/.test(inner.operator) && isNothing(inner.right))
    inner = unwrap(inner.left)
  const name = findName(inner)
  return name !== undefined && isSecretOrSignature(name) ? name : undefined
}

/** What a truthy test says is missing: `!secret`, `secret === undefined`. */
function findAbsent(node: Node): string | undefined {
  const inner = unwrap(node)
  const operand =
    inner.type === 'UnaryExpression' && inner.operator === '!'
      ? inner.argument
      : inner.type === 'BinaryExpression' && /^===?$/.test(inner.operator) && isNothing(inner.right)
        ? (inner.left as Node)
        : undefined
  const name = operand && findName(operand)
  return name !== undefined && isSecretOrSignature(name) ? name : undefined
}

/** The missing secret that alone makes a test true; one beside a test of the environment is a decision of its own. */
function findAbsentIn(test: Node): string | undefined {
  const names = flatten(test, '||').map((part) => findAbsent(part))
  return names.every((name) => name !== undefined) ? (names.find((name) => isSecret(name)) ?? names[0]) : undefined
}

function isNothing(node: Node): boolean {
  const inner = unwrap(node)
  return (
    (inner.type === 'Identifier' && inner.name === 'undefined') ||
    (inner.type === 'Literal' && (inner.value === null || inner.value === ''))
  )
}

function isSecret(name: string | undefined): boolean {
  return name !== undefined && (isSecretName(name) || hasWords(name, ['secret'])) && !isSignature(name)
}

function isSignature(name: string): boolean {
  // `validateSignature` and `requireHmac` are settings about one.
  return hasWords(name, ['signature', 'sig', 'hmac', 'hub', 'svix']) && !FLAGS.test(name)
}

function isSecretOrSignature(name: string): boolean {
  return isSecret(name) || isSignature(name)
}

/** Does the test, its function, its route or its file speak of webhooks or signatures? */
function isAboutWebhooks(test: Node, file: RuleFile): boolean {
  if (WEBHOOK.test(file.getText(test)) || WEBHOOK.test(file.filename)) return true
  for (let owner = findEnclosingFunction(test); owner; owner = findEnclosingFunction(owner)) {
    const current = owner
    if (WEBHOOK.test(findFunctionName(current) ?? '')) return true
    if (file.routes.some(({ handler, path }) => handler === current && /hook/i.test(path ?? ''))) return true
  }
  return false
}

/** Does the code below compare a signature, itself or in a function that it calls? */
function verifies(node: Node, file: RuleFile, depth = 0): boolean {
  let found = false
  file.index.walkBelow(node, (inner) => {
    if (isCall(inner)) found ||= isVerifier(inner, file, depth)
    else if (inner.type === 'BinaryExpression' && /^[!=]==?$/.test(inner.operator))
      found ||= [inner.left as Node, inner.right].some((side) =>
        hasWords(findName(side) ?? '', ['signature', 'sig', 'hmac', 'digest', 'expected', 'computed']),
      )
    return !found
  })
  return found
}

function isVerifier(call: CallNode, file: RuleFile, depth: number): boolean {
  const path = file.findPath(call.callee)
  // Computing one is no comparison: what is sent to others is signed as well.
  if (path === 'crypto.createHmac') return false
  if (path !== undefined && file.analysis.tables.auth.find(path)[0]?.as === 'signature') return true
  if (path === 'crypto.timingSafeEqual') return true
  const target = file.analysis.paths.findLocalFunction(call.callee)
  if (target) return depth < 2 && verifies(target.body ?? target, file, depth + 1)
  const name = findCalleeName(call) ?? ''
  return hasWords(name, VERIFIERS) && !MAKERS.has(toWords(name)[0] ?? '')
}

/** The branch goes on with what the body says: `return JSON.parse(body)`, `event = req.body`. */
function returnsEvent(branch: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(branch, (node) => {
    if (node.type === 'ReturnStatement' && node.argument) found ||= isEvent(node.argument, file)
    else if (node.type === 'AssignmentExpression') found ||= isEvent(node.right, file)
    return !found
  })
  return found
}

function isEvent(node: Node, file: RuleFile): boolean {
  const inner = unwrapAwait(node)
  const path = file.findPath(isCall(inner) ? inner.callee : inner)
  if (path === 'JSON.parse' || (path !== undefined && /^\$.*(?:\.body|\.json)$/.test(path))) return true
  return inner.type === 'Identifier' && /^(?:body|payload|event|rawBody)$/.test(inner.name)
}

/** `if (secret) return verify(…)`, then a refusal. */
function isFollowedByRefusal(statement: TSESTree.IfStatement, file: RuleFile): boolean {
  const { parent } = statement
  if (parent.type !== 'BlockStatement') return false
  const rest = parent.body.slice(parent.body.indexOf(statement) + 1)
  return rest.some((next) => file.analysis.branches.refuses(next))
}

/** An earlier `if (!secret) throw` in this function or at the top of the file makes the test a formality. */
function isFormality(node: Node, name: string, file: RuleFile): boolean {
  return file.index.nodes('IfStatement').some((other) => {
    if (other.range[0] >= node.range[0]) return false
    const owner = findEnclosingFunction(other)
    if (owner && !isInside(node, owner)) return false
    return (
      flatten(other.test, '||').some((part) => findAbsent(part) === name) &&
      file.analysis.guards.leaves(other.consequent) &&
      file.analysis.branches.refuses(other.consequent)
    )
  })
}

function isEmptyText(node: Node): boolean {
  return findStringValue(node) === ''
}

/** The key of a verification, in place or through a constant. */
function isVerifierKey(node: Node, file: RuleFile): boolean {
  const isKey = (value: Node): boolean => {
    const { parent, child } = getOuterParent(value)
    return (
      parent !== undefined &&
      isCall(parent) &&
      parent.arguments.some((argument) => argument === child) &&
      parent.arguments.length > 1 &&
      (isVerifier(parent, file, 0) ||
        (file.findPath(parent.callee) === 'crypto.createHmac' && isCompared(parent, file)))
    )
  }
  if (isKey(node)) return true
  const declarator = getOuterParent(node).parent
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false
  const variable = file.index.findVariable(declarator.id)
  if (isFormality(file.sourceCode.ast.body.at(-1) ?? node, declarator.id.name, file)) return false
  return variable?.references.some((reference) => reference.isRead() && isKey(reference.identifier)) === true
}

/** What is computed is compared here, rather than sent to somebody else. */
function isCompared(call: CallNode, file: RuleFile): boolean {
  const owner = findEnclosingFunction(call)
  return owner !== undefined && verifies(owner.body ?? owner, file)
}
