import type { TSESTree } from '@typescript-eslint/types'
import { isPermissionName, isSecretName, isSecurityName } from '../ast/lexicon.ts'
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
import { hasWords } from '../ast/words.ts'
import { findClassBody } from '../analysis/paths.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Calls that decide who may pass; an error in them is a no. */
const DECIDING = [
  'verify',
  'authenticate',
  'authorize',
  'authorization',
  'permission',
  'permissions',
  'check access',
  'has access',
  'can access',
  'check role',
  'has role',
  'is admin',
  'session',
  'token',
  'jwt',
  'tenant',
  'decode',
  'decrypt',
  'introspect',
  'enforce',
  'check permission',
  'api key',
  'signature',
  'ownership',
]
/** Middleware that lets anonymous callers through on purpose. */
const OPTIONAL = [
  'optional',
  'maybe',
  'soft',
  'try',
  'attach',
  'populate',
  'anonymous',
  'guest',
  'lenient',
  'passive',
  'load',
  'decorate',
  'refresh',
  'log',
  'logging',
  'track',
  'cleanup',
  'metrics',
]

export default defineRule({
  name: 'no-fail-open-auth',
  meta: {
    class: 'fail-open-authentication',
    description: 'Disallow access decisions that end in yes when the check fails.',
    messages: {
      nextInCatch:
        'When {{check}} (line {{line}}) throws, `{{name}}` lets the request through; answer 401 in the catch, or pass the error on with `next(error)`.',
      yesInCatch:
        'When {{check}} (line {{line}}) throws, `{{name}}` answers yes; return false or rethrow, so that an error is a refusal.',
      yesWithoutSecret:
        '`{{name}}` answers yes when `{{missing}}` is not set, so one forgotten setting opens everything; throw at start-up when it is missing.',
      nextWithoutSecret:
        '`{{name}}` lets every request through when `{{missing}}` is not set, so one forgotten setting opens everything; throw at start-up when it is missing.',
    },
    confidence: { nextInCatch: 'high', yesInCatch: 'high', yesWithoutSecret: 'high', nextWithoutSecret: 'high' },
  },
  create(file, report) {
    for (const clause of file.index.nodes('CatchClause')) {
      const owner = findEnclosingFunction(clause)
      if (!owner || isOptional(owner, file)) continue
      const outcome = findYes(clause.body, owner, file)
      const check = outcome && findCheck(clause.parent, owner, file)
      if (!outcome || !check) continue
      report({
        node: outcome.node,
        messageId: outcome.how === 'next' ? 'nextInCatch' : 'yesInCatch',
        data: { check: `\`${file.quote(check)}\``, line: check.loc.start.line, name: getName(owner) },
      })
    }
    for (const statement of file.index.nodes('IfStatement')) {
      const owner = findEnclosingFunction(statement)
      if (!owner) continue
      const missing = findMissingSecret(statement.test)
      // Webhooks have a rule of their own with a better message.
      if (missing === undefined || /webhook|signature/i.test(missing + getName(owner))) continue
      if (!isDeciding(owner, file) || isOptional(owner, file)) continue
      const outcome = findYes(statement.consequent, owner, file)
      if (!outcome || isGuardedByEnvironment(statement, file)) continue
      report({
        node: outcome.node,
        messageId: outcome.how === 'next' ? 'nextWithoutSecret' : 'yesWithoutSecret',
        data: { name: getName(owner), missing },
      })
    }
  },
})

function getName(owner: FunctionNode): string {
  return findFunctionName(owner) ?? 'this middleware'
}

/** A middleware, or a function whose name promises a decision. */
function isDeciding(owner: FunctionNode, file: RuleFile): boolean {
  return isMiddleware(owner, file) || isPermissionName(getName(owner)) || isSecurityName(getName(owner))
}

function isMiddleware(owner: FunctionNode, file: RuleFile): boolean {
  return owner.params.some(
    (parameter) =>
      parameter.type === 'Identifier' &&
      (parameter.name === 'next' || file.findPath(parameter)?.endsWith('.next') === true),
  )
}

/** Optional by its name, or because the catch takes the caller's identity away: `req.user = undefined`. */
function isOptional(owner: FunctionNode, file: RuleFile): boolean {
  const className = findClassBody(owner)?.parent
  const name = `${getName(owner)} ${className?.type === 'ClassDeclaration' ? (className.id?.name ?? '') : ''}`
  if (hasWords(name, OPTIONAL)) return true
  return (
    file.index.memberWritesNamed('user').some((write) => isBelow(write.target, owner) && isEmpty(write.value, file)) &&
    !/\bguard|require|protect/i.test(name)
  )
}

function isBelow(node: Node, owner: Node): boolean {
  return node.range[0] >= owner.range[0] && node.range[1] <= owner.range[1]
}

function isEmpty(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  if (inner.type === 'Identifier' && inner.name === 'undefined') return true
  const constant = file.analysis.constants.findConstant(inner)
  return constant !== undefined && (constant.value === null || constant.value === undefined)
}

interface Outcome {
  readonly node: Node
  readonly how: 'next' | 'yes'
}

/** The statement by which a branch says yes: `next()` without an error, `return true`, `return { valid: true }`. */
function findYes(branch: Node, owner: FunctionNode, file: RuleFile): Outcome | undefined {
  let outcome: Outcome | undefined
  let refuses = false
  file.index.walkBelow(branch, (node) => {
    if (isFunction(node)) return false
    if (node.type === 'ThrowStatement') refuses = true
    else if (
      node.type === 'Literal' &&
      (node.value === 401 || node.value === 403 || node.value === 500 || node.value === 503)
    )
      refuses = true
    else if (node.type === 'CallExpression' && isPlainNext(node)) outcome ??= { node, how: 'next' }
    else if (node.type === 'ReturnStatement' && node.argument && isYes(node.argument, file))
      outcome ??= { node, how: 'yes' }
    return undefined
  })
  if (refuses || !outcome) return undefined
  const isWanted =
    outcome.how === 'next'
      ? isDeciding(owner, file)
      : isPermissionName(getName(owner)) || isSecurityName(getName(owner))
  return isWanted ? outcome : undefined
}

function isPlainNext(node: TSESTree.CallExpression): boolean {
  return node.callee.type === 'Identifier' && node.callee.name === 'next' && node.arguments.length === 0
}

function isYes(node: Node, file: RuleFile): boolean {
  const inner = unwrapAwait(node)
  if (inner.type === 'Literal') return inner.value === true
  if (inner.type === 'CallExpression') return file.findPath(inner.callee)?.endsWith('NextResponse.next') === true
  if (inner.type !== 'ObjectExpression') return false
  return inner.properties.some(
    (property) =>
      property.type === 'Property' &&
      hasWords(findPropertyName(property) ?? '', [
        'valid',
        'allowed',
        'authorized',
        'authenticated',
        'is valid',
        'has access',
        'permitted',
      ]) &&
      isYes(property.value, file),
  )
}

/** What the try block decides by: a call that verifies, authenticates or looks a session up. */
function findCheck(statement: Node, owner: FunctionNode, file: RuleFile): Node | undefined {
  if (statement.type !== 'TryStatement') return undefined
  let check: Node | undefined
  file.index.walkBelow(statement.block, (node) => {
    if (check) return false
    if (!isCall(node)) return undefined
    const path = file.findPath(node.callee)
    const role = path === undefined ? undefined : file.analysis.tables.auth.find(path)[0]?.as
    const name = findCalleeName(node) ?? ''
    if (
      (role !== undefined && role !== 'limit') ||
      (hasWords(name, DECIDING) && !hasWords(name, ['log', 'save', 'clear', 'destroy', 'refresh', 'create', 'sign']))
    )
      check = node.callee
    return undefined
  })
  if (check) return check
  // A middleware that is named after what it protects: any failure of its look-up ends in next().
  const className = findClassBody(owner)?.parent
  const name = `${getName(owner)} ${className?.type === 'ClassDeclaration' ? (className.id?.name ?? '') : ''}`
  if (
    !hasWords(name, [
      'auth',
      'authenticate',
      'authorize',
      'tenant',
      'permission',
      'role',
      'guard',
      'protect',
      'session',
      'access',
      'admin',
    ])
  )
    return undefined
  file.index.walkBelow(statement.block, (node) => {
    if (!check && node.type === 'AwaitExpression' && isCall(unwrap(node.argument)))
      check = (unwrap(node.argument) as TSESTree.CallExpression).callee
    return undefined
  })
  return check
}

/** `!secret`, `!process.env.API_KEY`, `secret === undefined`. */
function findMissingSecret(test: Node): string | undefined {
  const inner = unwrap(test)
  const operand = inner.type === 'UnaryExpression' && inner.operator === '!' ? unwrap(inner.argument) : undefined
  if (!operand) return undefined
  const name =
    operand.type === 'Identifier'
      ? operand.name
      : operand.type === 'MemberExpression'
        ? findPropertyName(operand)
        : undefined
  // `!token` asks for the caller's own; `!JWT_SECRET` for the deployment's.
  return name !== undefined &&
    isSecretName(name) &&
    !hasWords(name, ['token', 'password', 'jwt token', 'access token', 'pass', 'credentials'])
    ? name
    : undefined
}

function isGuardedByEnvironment(statement: TSESTree.IfStatement, file: RuleFile): boolean {
  let node: Node | undefined = statement
  for (; node; node = node.parent) {
    if (node.type === 'IfStatement' && /NODE_ENV\s*===?\s*['"](?:test|development)['"]/.test(file.getText(node.test)))
      return true
  }
  return false
}
