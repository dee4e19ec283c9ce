import type { TSESTree } from '@typescript-eslint/types'
import { isPermissionName, isSecurityName } from '../ast/lexicon.ts'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findFunctionName,
  isCall,
  isFunction,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import type { Analysis } from './analysis.ts'
import { findMiddlewareRoleByName } from './auth-words.ts'
import { findAsked, refusesCaller } from './failed-checks.ts'
import { findClassBody } from '../ast/classes.ts'

/** Calls that decide who may pass, wherever they are defined; an error in them is a no. */
const DECIDING = [
  ...[
    'verify',
    'authenticate',
    'authorize',
    'authorization',
    'permission',
    'permissions',
    'check access',
    'has access',
  ],
  ...['can access', 'check role', 'has role', 'is admin', 'session', 'token', 'jwt', 'tenant', 'decode', 'decrypt'],
  ...['introspect', 'enforce', 'check permission', 'api key', 'signature', 'ownership', 'is allowed', 'acl', 'claims'],
]

const KEEPING = [
  'log',
  'save',
  'clear',
  'destroy',
  'refresh',
  'create',
  'sign',
  'revoke',
  'store',
  'delete',
  'remove',
  'set',
  // Decoding a text is no decision about a caller.
  'uri',
  'url',
  'component',
  'base64',
]

/** Middleware that lets anonymous callers through on purpose. */
export const OPTIONAL = [
  ...[
    'optional',
    'optionally',
    'maybe',
    'soft',
    'try',
    'attach',
    'populate',
    'anonymous',
    'guest',
    'lenient',
    'passive',
  ],
  ...['load', 'decorate', 'refresh', 'log', 'logging', 'logger', 'track', 'tracking', 'cleanup', 'metrics', 'inject'],
  ...[
    'deserialize',
    'context',
    'extract',
    'parse',
    'analytics',
    'telemetry',
    'audit',
    'cache',
    'touch',
    'renew',
    'slide',
  ],
]

/** A yes to these is a refusal: `isExpired`, `shouldBlock`, `isRevoked`. */
export const NEGATIVE = [
  ...[
    'expired',
    'invalid',
    'blocked',
    'banned',
    'revoked',
    'denied',
    'locked',
    'limited',
    'required',
    'needs',
    'should',
  ],
  ...[
    'blacklisted',
    'suspicious',
    'stale',
    'disabled',
    'outdated',
    'missing',
    'deny',
    'must',
    'need',
    'exceeded',
    'retry',
  ],
]

/** Does the function turn anybody away? An error that is thrown on is the error's refusal, not this function's. */
export function refusesAnybody(owner: FunctionNode, analysis: Analysis): boolean {
  const refuses = (node: Node): boolean => {
    if (node.type === 'BlockStatement') return node.body.some(refuses)
    return node.type === 'TryStatement' ? refuses(node.block) : analysis.branches.refuses(node)
  }
  return owner.body !== undefined && owner.body !== null && refuses(owner.body)
}

export function getName(owner: FunctionNode): string {
  return findFunctionName(owner) ?? 'this middleware'
}

/** The function's own name and that of its class: `JwtGuard.canActivate`. */
function getFullName(owner: FunctionNode): string {
  const parent = findClassBody(owner)?.parent
  return `${getName(owner)} ${parent?.type === 'ClassDeclaration' ? (parent.id?.name ?? '') : ''}`
}

/** A middleware, a function whose name promises a decision, or one that compares a secret itself. */
export function isDeciding(owner: FunctionNode, analysis: Analysis): boolean {
  if (isMiddleware(owner, analysis) || promisesDecision(owner)) return true
  return analysis.auth
    .getEvidenceInside(owner)
    .some(({ as, node }) => as === 'guard' && node.type === 'BinaryExpression')
}

export function promisesDecision(owner: FunctionNode): boolean {
  const name = getName(owner)
  return (isPermissionName(name) || isSecurityName(name)) && !hasWords(name, NEGATIVE)
}

export function isMiddleware(owner: FunctionNode, analysis: Analysis): boolean {
  return owner.params.some((parameter) => {
    if (parameter.type !== 'Identifier') return false
    return parameter.name === 'next' || analysis.paths.findPath(parameter)?.endsWith('.next') === true
  })
}

/** One with `next`, or the one function that Next.js calls before each request. */
function isMiddlewareLike(owner: FunctionNode, analysis: Analysis): boolean {
  return isMiddleware(owner, analysis) || /^(?:middleware|proxy)$/.test(getName(owner))
}

/** Optional by its name, or because it takes the caller's identity away on failure: `req.user = undefined`. */
export function isOptional(owner: FunctionNode, analysis: Analysis): boolean {
  const name = getFullName(owner)
  if (hasWords(name, OPTIONAL)) return true
  return (
    analysis.index
      .memberWritesNamed('user')
      .some(({ target, value }) => isInside(target, owner) && isEmpty(value, analysis)) &&
    !/\bguard|require|protect/i.test(name)
  )
}

function isEmpty(node: Node, analysis: Analysis): boolean {
  const inner = unwrap(node)
  if (inner.type === 'Identifier' && inner.name === 'undefined') return true
  const constant = analysis.constants.findConstant(inner)
  return constant !== undefined && (constant.value === null || constant.value === undefined)
}

/** The try looks at who is calling and answers with a comparison, so that its function is a decision whatever it is called. */
export function comparesCaller(block: Node, owner: FunctionNode, analysis: Analysis): boolean {
  if (hasWords(getName(owner), NEGATIVE)) return false
  const answers = analysis.index.returnedValues(owner).filter((value) => isInside(value, block))
  return (
    answers.some((value) => {
      const inner = unwrap(value)
      return inner.type === 'BinaryExpression' && /^(?:[!=]==?|[<>]=?)$/.test(inner.operator)
    }) && findIdentityCall(block, owner, analysis) !== undefined
  )
}

function findIdentityCall(block: Node, owner: FunctionNode, analysis: Analysis): Node | undefined {
  const evidence = analysis.auth
    .getEvidenceInside(owner)
    .find(
      ({ as, node }) =>
        (as === 'identity' || as === 'guard') && isInside(node, block) && node.type === 'CallExpression',
    )
  return evidence && isCall(evidence.node) ? evidence.node.callee : undefined
}

/** What was being checked when the error came. */
export function findCheck(block: Node, owner: FunctionNode, analysis: Analysis): Node | undefined {
  let check: Node | undefined
  let first: Node | undefined
  analysis.index.walkBelow(block, (node) => {
    if (check || isFunction(node)) return false
    if (node.type === 'AwaitExpression' && isCall(unwrap(node.argument)))
      first ??= (unwrap(node.argument) as TSESTree.CallExpression).callee
    if (isCall(node) && isCheck(node, analysis)) check = node.callee
    return undefined
  })
  if (check) return check
  // Any call may read who is calling; where the block turns callers away, or answers with a comparison, it decides.
  if (refusesCaller(block, analysis) || comparesCaller(block, owner, analysis)) {
    const identity = findIdentityCall(block, owner, analysis)
    if (identity || isMiddlewareLike(owner, analysis)) return identity ?? findAsked(block, analysis)
  }
  // A middleware that is named after what it protects: any failure of its look-up ends in next().
  const name = getFullName(owner)
  const isGuard =
    findMiddlewareRoleByName(name) === 'guard' || hasWords(name, ['tenant', 'session', 'access', 'active', 'role'])
  return isGuard ? first : undefined
}

export function isCheck(call: TSESTree.CallExpression | TSESTree.NewExpression, analysis: Analysis): boolean {
  const path = analysis.paths.findPath(call.callee)
  if (path !== undefined && /^(?:console|JSON|Object|Math|process)\b/.test(path)) return false
  const role = path === undefined ? undefined : analysis.tables.auth.find(path)[0]?.as
  if (role !== undefined) return role !== 'limit' && role !== 'none'
  const name = findCalleeName(call) ?? ''
  return hasWords(name, DECIDING) && !hasWords(name, KEEPING)
}
