import type { TSESTree } from '@typescript-eslint/types'
import { isSecretName } from '../ast/lexicon.ts'
import {
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  isCall,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const VERIFIERS = [
  'verify',
  'construct event',
  'timing safe equal',
  'compare',
  'validate signature',
  'check signature',
  'is valid',
  'unwrap',
  'safe equal',
  'valid signature',
  'validate webhook',
]

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
      fallbackSecret:
        'Signatures are verified with the literal that stands in for `{{name}}`, which everybody can read here; throw at start-up when it is missing.',
    },
    confidence: {
      skippedWithoutSecret: 'high',
      skippedWithoutSignature: 'high',
      acceptedWithoutSecret: 'high',
      fallbackSecret: 'high',
    },
    mentions: /webhook|signature|hmac|constructEvent/i,
  },
  create(file, report) {
    for (const statement of file.index.nodes('IfStatement')) {
      if (!isAboutWebhooks(statement, file)) continue
      const found = findSkip(statement, file)
      if (found) report({ node: statement.test, messageId: found.messageId, data: { name: found.name } })
    }
    for (const node of file.index.nodes('LogicalExpression')) {
      if (node.operator === '&&' || !isVerifierArgument(node)) continue
      const name = findName(node.left)
      const fallback = file.analysis.constants.findString(node.right)
      if (name !== undefined && fallback !== undefined && isSecretName(name))
        report({ node, messageId: 'fallbackSecret', data: { name } })
    }
  },
})

type MessageId = 'skippedWithoutSecret' | 'skippedWithoutSignature' | 'acceptedWithoutSecret'

function findSkip(statement: TSESTree.IfStatement, file: RuleFile): { messageId: MessageId; name: string } | undefined {
  const parts = flattenAnd(statement.test)
  // if (!secret) { console.warn('skipping'); return next() }
  const [only] = parts
  if (parts.length === 1 && only?.type === 'UnaryExpression' && only.operator === '!') {
    const name = findName(only.argument)
    if (name === undefined || !isSecretOrSignature(name)) return undefined
    return isAcceptance(statement.consequent, file) ? { messageId: 'acceptedWithoutSecret', name } : undefined
  }
  const names = parts
    .map((part) => ({ part, name: findName(part) }))
    .filter((item): item is { part: Node; name: string } => item.name !== undefined)
  const secret = names.find(({ name }) => isSecretName(name))
  const signature = names.find(({ name }) => isSignatureName(name))
  const gate = secret ?? signature
  if (!gate || names.length === 0) return undefined
  const messageId = secret ? 'skippedWithoutSecret' : 'skippedWithoutSignature'
  const others = parts.filter((part) => part !== secret?.part && part !== signature?.part)
  // if (secret && !verify(…)) return 401
  if (others.some((part) => verifies(part, file)) && file.analysis.guards.leaves(statement.consequent))
    return { messageId, name: gate.name }
  if (others.length > 0 || !verifies(statement.consequent, file)) return undefined
  // if (secret) { verify } … and on without it; an else that refuses, or a refusal before, is fine.
  if (statement.alternate) return refuses(statement.alternate, file) ? undefined : { messageId, name: gate.name }
  if (file.analysis.guards.leaves(statement.consequent) && followsRefusal(statement, file)) return undefined
  return isRefusedBefore(statement, gate.name, file) ? undefined : { messageId, name: gate.name }
}

function flattenAnd(node: Node): Node[] {
  const inner = unwrap(node)
  return inner.type === 'LogicalExpression' && inner.operator === '&&'
    ? [...flattenAnd(inner.left), ...flattenAnd(inner.right)]
    : [inner]
}

/** The name of a value that is tested for being there: `secret`, `process.env.WEBHOOK_SECRET`, `req.headers['x-signature']`. */
function findName(node: Node): string | undefined {
  const inner = unwrapAwait(node)
  if (inner.type === 'Identifier') return inner.name
  if (inner.type === 'MemberExpression') return findPropertyName(inner)
  if (inner.type === 'CallExpression' && inner.arguments.length === 1) {
    const [key] = inner.arguments
    const isRead = ['get', 'header', 'getOrThrow'].includes(findCalleeName(inner) ?? '')
    return isRead && key?.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined
  }
  return undefined
}

function isSignatureName(name: string): boolean {
  return hasWords(name, ['signature', 'sig', 'hmac', 'hub'])
}

function isSecretOrSignature(name: string): boolean {
  return isSecretName(name) || isSignatureName(name)
}

/** Does the test or its function speak of webhooks or signatures? */
function isAboutWebhooks(statement: TSESTree.IfStatement, file: RuleFile): boolean {
  const owner = findEnclosingFunction(statement)
  const words = /webhook|signature|hmac|construct_?event/i
  if (words.test(file.getText(statement.test)) || words.test(file.filename)) return true
  if (!owner) return false
  return (
    words.test(findFunctionName(owner) ?? '') ||
    file.routes.some((route) => route.handler === owner && /webhook|hook/i.test(route.path ?? ''))
  )
}

/** Does the code below call something that verifies? */
function verifies(node: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(node, (inner) => {
    if (isCall(inner)) {
      const path = file.findPath(inner.callee)
      found ||=
        hasWords(findCalleeName(inner) ?? '', VERIFIERS) ||
        path === 'crypto.timingSafeEqual' ||
        path === 'crypto.createHmac'
    } else if (inner.type === 'BinaryExpression' && /^[!=]==?$/.test(inner.operator)) {
      found ||= [inner.left as Node, inner.right].some((side) =>
        hasWords(findName(side) ?? '', ['signature', 'hmac', 'digest', 'expected']),
      )
    }
    return !found
  })
  return found
}

/** Does the branch go on as if all were well: `return true`, `next()`, or no way out at all? */
function isAcceptance(branch: Node, file: RuleFile): boolean {
  if (refuses(branch, file)) return false
  let accepts = false
  file.index.walkBelow(branch, (node) => {
    if (node.type === 'ReturnStatement') {
      const value = node.argument && unwrap(node.argument)
      accepts ||=
        file.analysis.constants.findConstant(value)?.value === true ||
        (value?.type === 'CallExpression' &&
          value.callee.type === 'Identifier' &&
          value.callee.name === 'next' &&
          value.arguments.length === 0)
    } else if (node.type === 'ExpressionStatement' && node.expression.type === 'CallExpression') {
      const { callee, arguments: given } = node.expression
      accepts ||= callee.type === 'Identifier' && callee.name === 'next' && given.length === 0
    }
  })
  return accepts
}

function refuses(branch: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(branch, (node) => {
    if (node.type === 'ThrowStatement') found = true
    else if (node.type === 'Literal' && typeof node.value === 'number' && node.value >= 400 && node.value < 600)
      found = true
    else if (
      node.type === 'ReturnStatement' &&
      node.argument &&
      file.analysis.constants.findConstant(node.argument)?.value === false
    )
      found = true
    return !found
  })
  return found
}

/** `if (secret) return verify(…)`, then a refusal. */
function followsRefusal(statement: TSESTree.IfStatement, file: RuleFile): boolean {
  const { parent } = statement
  if (parent.type !== 'BlockStatement') return false
  return parent.body.slice(parent.body.indexOf(statement) + 1).some((next) => refuses(next, file))
}

/** An earlier `if (!signature) return 400` makes the test a formality. */
function isRefusedBefore(statement: TSESTree.IfStatement, name: string, file: RuleFile): boolean {
  const owner = findEnclosingFunction(statement)
  return file.index.nodes('IfStatement').some((other) => {
    if (other.range[0] >= statement.range[0]) return false
    if (owner && findEnclosingFunction(other) !== owner && findEnclosingFunction(other)) return false
    return (
      file.getText(other.test).includes(`!${name}`) &&
      file.analysis.guards.leaves(other.consequent) &&
      refuses(other.consequent, file)
    )
  })
}

/** The third argument of `constructEvent`, the key of an HMAC in a function about webhooks. */
function isVerifierArgument(node: TSESTree.LogicalExpression): boolean {
  const { parent } = node
  if (!isCall(parent) || !parent.arguments.includes(node)) return false
  return hasWords(findCalleeName(parent) ?? '', [
    'construct event',
    'construct event async',
    'verify signature',
    'verify webhook',
    'verify header',
  ])
}
