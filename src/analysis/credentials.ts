import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  getOuterParent,
  isCall,
  isFunction,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import type { Analysis } from './analysis.ts'
import { findPatternKeys } from '../ast/bindings.ts'
import { expandValue } from './values.ts'

/** Links from a value back to the header or cookie that it was cut out of. */
const MAX_DEPTH = 8

const CREDENTIALS = [
  ...[
    'authorization',
    'auth',
    'token',
    'session',
    'jwt',
    'api key',
    'apikey',
    'sid',
    'bearer',
    'access key',
    'auth key',
  ],
  ...['session id', 'sessionid', 'authtoken', 'accesstoken', 'admin key', 'admin', 'secret', 'passcode', 'logged in'],
]
const NO_CREDENTIALS = [
  'csrf',
  'xsrf',
  'signature',
  'idempotency',
  'device',
  'push',
  'refresh',
  'viewed',
  'cart',
  'consent',
]
const GETTERS: ReadonlySet<string> = new Set(['get', 'header', 'getHeader', 'has', 'getCookie', 'getSignedCookie'])
/** What gives a part of the text, or the text in another form. */
const CUTTING: ReadonlySet<string> = new Set([
  ...[
    'split',
    'slice',
    'substring',
    'substr',
    'replace',
    'trim',
    'toString',
    'at',
    'pop',
    'shift',
    'toLowerCase',
    'match',
  ],
])
const REQUEST =
  /^\$(?:express\.req|fastify\.req|koa\.ctx(?:\.request)?|hono\.c(?:\.req)?|web\.request|node\.req|nest\.req|svelte\.event|socket\.socket\.handshake)$/
const HOLDER = /(?:^|[.])(?:headers?|cookies|signedCookies|headers\(\)|cookies\(\))$/

function isCredentialName(name: string | undefined): boolean {
  return name !== undefined && hasWords(name, CREDENTIALS) && !hasWords(name, NO_CREDENTIALS)
}

/** Is it a header or cookie by which callers say who they are, or a text cut out of one? */
export function isCredential(node: Node, analysis: Analysis, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false
  const inner = unwrapAwait(node)
  switch (inner.type) {
    case 'MemberExpression': {
      const name = findPropertyName(inner)
      if (isCredentialName(name) && isHolder(inner.object, analysis)) return true
      const isPart = name === 'value' || (inner.property.type === 'Literal' && typeof inner.property.value === 'number')
      return isPart && isCredential(inner.object, analysis, depth + 1)
    }
    case 'CallExpression':
      return isCredentialCall(inner, analysis, depth)
    case 'LogicalExpression':
      return isCredential(inner.left, analysis, depth + 1) || isCredential(inner.right, analysis, depth + 1)
    case 'ConditionalExpression':
      return isCredential(inner.consequent, analysis, depth + 1) || isCredential(inner.alternate, analysis, depth + 1)
    case 'Identifier':
      return isCredentialVariable(inner, analysis, depth)
    default:
      return false
  }
}

function isHolder(node: Node, analysis: Analysis): boolean {
  const path = analysis.paths.findPath(node)
  if (path !== undefined)
    return HOLDER.test(path) && (path.startsWith('$') || /(?:headers|cookies|getRequest)\(\)/.test(path))
  const inner = unwrapAwait(node)
  return inner.type === 'MemberExpression' && /^(?:headers|cookies|signedCookies)$/.test(findPropertyName(inner) ?? '')
}

function isCredentialCall(call: TSESTree.CallExpression, analysis: Analysis, depth: number): boolean {
  const name = findCalleeName(call) ?? ''
  const callee = unwrap(call.callee)
  if (/^(?:String|Array\.from)$/.test(analysis.paths.findPath(callee) ?? ''))
    return call.arguments[0] !== undefined && isCredential(call.arguments[0], analysis, depth + 1)
  if (callee.type === 'MemberExpression') {
    if (CUTTING.has(name)) return isCredential(callee.object, analysis, depth + 1)
    const key = GETTERS.has(name) ? analysis.constants.findString(call.arguments[0]) : undefined
    const holder = analysis.paths.findPath(callee.object) ?? ''
    if (isCredentialName(key) && (REQUEST.test(holder) || isHolder(callee.object, analysis))) return true
  }
  // getCookie(c, 'session')
  return (
    GETTERS.has(analysis.paths.findPath(callee)?.split('.').at(-1) ?? name) &&
    isCredentialName(analysis.constants.findString(call.arguments[1]))
  )
}

function isCredentialVariable(node: TSESTree.Identifier, analysis: Analysis, depth: number): boolean {
  const path = analysis.paths.findPath(node)
  const [, holder, key] = /^(\$.+)\.([^.]+)$/.exec(path ?? '') ?? []
  if (holder !== undefined && HOLDER.test(holder) && isCredentialName(key)) return true
  const declarator = analysis.index.findVariable(node)?.defs[0]?.node as Node | undefined
  if (declarator?.type === 'VariableDeclarator' && declarator.init && declarator.id.type !== 'Identifier') {
    // const [, token] = header.split(' ')
    if (declarator.id.type === 'ArrayPattern') return isCredential(declarator.init, analysis, depth + 1)
    const name = findPatternKeys(declarator.id, analysis.index.findVariable(node)?.identifiers[0] ?? node)?.at(-1)
    return isCredentialName(name) && isHolder(declarator.init, analysis)
  }
  return expandValue(node, analysis).some((value) => value !== node && isCredential(value, analysis, depth + 1))
}

/** A question whether a credential is there, in a function that never looks at what it says. */
export interface PresenceQuestion {
  /** The condition or the value that asks. */
  readonly node: Node
  readonly credential: Node
}

/**
 * The places where a function asks whether a credential was sent; nothing when it uses the credential for anything else:
 * verifies it, looks it up, compares it, hands it or the whole request on.
 */
export function findPresenceQuestions(owner: FunctionNode, analysis: Analysis): readonly PresenceQuestion[] {
  const found: PresenceQuestion[] = []
  let isUsed = false
  analysis.index.walkBelow(owner.body ?? owner, (node) => {
    if (isUsed) return false
    if (isCredentialNode(node, analysis)) {
      const question = findQuestion(node, analysis)
      if (question === 'used') isUsed = true
      else if (question) found.push({ node: question, credential: node })
      return false
    }
    if (isHandedOn(node, analysis)) isUsed = true
    return undefined
  })
  return isUsed ? [] : found
}

function isCredentialNode(node: Node, analysis: Analysis): boolean {
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression' && node.type !== 'CallExpression') return false
  const { parent } = node
  if (node.type === 'Identifier') {
    if (parent.type === 'VariableDeclarator' && parent.id === node) return false
    if (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) return false
    if (parent.type === 'Property' && parent.key === node && !parent.shorthand) return false
    if (parent.type === 'Property' && parent.parent.type === 'ObjectPattern') return false
    if (parent.type === 'ArrayPattern' || (parent.type === 'AssignmentExpression' && parent.left === node)) return false
  }
  return isCredential(node, analysis)
}

/** Where the presence is asked; `used` when more is done with the value, undefined when it is only kept or noted. */
function findQuestion(node: Node, analysis: Analysis): Node | 'used' | undefined {
  let { parent, child } = getOuterParent(node)
  for (; parent && !isFunction(parent); { parent, child } = getOuterParent(parent)) {
    switch (parent.type) {
      case 'UnaryExpression':
        return parent
      case 'IfStatement':
      case 'ConditionalExpression':
        if (parent.test === child) return child
        break
      case 'BinaryExpression': {
        const other = parent.left === child ? parent.right : parent.left
        return isEmptyOrScheme(other, analysis) ? parent : 'used'
      }
      case 'VariableDeclarator':
      case 'ExpressionStatement':
        return undefined
      case 'AssignmentExpression':
        return parent.left.type === 'MemberExpression' ? 'used' : undefined
      case 'MemberExpression':
        if (!/^(?:startsWith|length)$/.test(findPropertyName(parent) ?? '')) return 'used'
        return findCondition(parent)
      case 'CallExpression':
      case 'NewExpression':
        if (analysis.paths.findPath(parent.callee) === 'Boolean') return parent
        return isNote(parent) ? undefined : 'used'
      case 'LogicalExpression':
        break
      default:
        return 'used'
    }
  }
  return 'used'
}

/** `header.startsWith('Bearer ')` as a whole. */
function findCondition(member: TSESTree.MemberExpression): Node {
  let node: Node = member
  for (;;) {
    const { parent } = getOuterParent(node)
    if (!parent || !/^(?:CallExpression|UnaryExpression|BinaryExpression)$/.test(parent.type)) return node
    node = parent
  }
}

function isEmptyOrScheme(node: Node, analysis: Analysis): boolean {
  const constant = analysis.constants.findConstant(node)
  if (!constant) return false
  const { value } = constant
  return (
    value === null ||
    value === undefined ||
    typeof value === 'number' ||
    /^(?:|undefined|null|string|bearer|basic|token)$/i.test(String(value))
  )
}

function isNote(call: CallNode): boolean {
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return false
  const object = unwrap(callee.object)
  return object.type === 'Identifier' && /^(?:console|logger|log)$/.test(object.name)
}

/** The whole request, its headers or its cookies, handed to somebody who may look at them. */
function isHandedOn(node: Node, analysis: Analysis): boolean {
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return false
  const { parent, child } = getOuterParent(node)
  const isArgument = isCall(parent) && parent.arguments.some((argument) => argument === child)
  const isSpread = parent?.type === 'SpreadElement'
  const isValue = parent?.type === 'Property' && parent.value === child && parent.parent.type === 'ObjectExpression'
  if (!isArgument && !isSpread && !isValue) return false
  if (
    isArgument &&
    (isNote(parent) ||
      GETTERS.has(analysis.paths.findPath(parent.callee)?.split('.').at(-1) ?? findCalleeName(parent) ?? ''))
  )
    return false
  const path = analysis.paths.findPath(node)
  if (
    path !== undefined &&
    (REQUEST.test(path) || (path.startsWith('$') && HOLDER.test(path)) || /(?:headers|cookies)\(\)$/.test(path))
  )
    // NextResponse.next({ request })
    return !isInGoingOn(node)
  return false
}

function isInGoingOn(node: Node): boolean {
  for (let current = node.parent; current && !isFunction(current); current = current.parent)
    if (isCall(current) && isInside(node, current)) return findCalleeName(current) === 'next'
  return false
}
