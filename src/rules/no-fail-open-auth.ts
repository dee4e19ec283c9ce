import type { TSESTree } from '@typescript-eslint/types'
import { findCallRoleByName, findMiddlewareRoleByName } from '../analysis/auth-words.ts'
import type { Acceptance } from '../analysis/branches.ts'
import { type ConfiguredSecret, findMissing, findThere, isComparedBelow } from '../analysis/configured-secrets.ts'
import {
  findAsked,
  findDeafCallback,
  findFallThrough,
  findInitialYes,
  findPassingFallback,
  refusesCaller,
} from '../analysis/failed-checks.ts'
import { findClassBody } from '../analysis/paths.ts'
import { isPermissionName, isSecretName, isSecurityName } from '../ast/lexicon.ts'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findMissingOperand,
  findPropertyName,
  findStringValue,
  flatten,
  getOuterParent,
  isCall,
  isFunction,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

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
const OPTIONAL = [
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
const NEGATIVE = [
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
      goesOnAfterCatch:
        'When {{check}} (line {{line}}) throws, the error is dropped and `{{name}}` hands the request on; answer 401 in the catch, or throw the error on.',
      yesBeforeCheck:
        '`{{variable}}` starts as yes and stays so when {{check}} (line {{line}}) throws; start with no, so that an error is a refusal.',
      skippedWithoutSecret:
        'The caller is checked only when `{{missing}}` is set, so one forgotten setting opens everything; refuse when it is missing, or throw at start-up.',
      yesWithoutSecret:
        '`{{name}}` answers yes when `{{missing}}` is not set, so one forgotten setting opens everything; throw at start-up when it is missing.',
      nextWithoutSecret:
        '`{{name}}` lets every request through when `{{missing}}` is not set, so one forgotten setting opens everything; throw at start-up when it is missing.',
    },
    confidence: {
      nextInCatch: 'high',
      yesInCatch: 'high',
      goesOnAfterCatch: 'high',
      yesBeforeCheck: 'high',
      yesWithoutSecret: 'high',
      nextWithoutSecret: 'high',
      skippedWithoutSecret: 'medium',
    },
  },
  create(file, report) {
    if (file.role !== 'production') return
    const toCheck = (check: Node, owner: FunctionNode): Record<string, string | number> => ({
      check: `\`${file.quote(check)}\``,
      line: check.loc.start.line,
      name: getName(owner),
    })
    for (const clause of file.index.nodes('CatchClause')) {
      const owner = findEnclosingFunction(clause)
      if (!owner || isOptional(owner, file)) continue
      const { block } = clause.parent
      const outcome = findYes(clause, owner, file)
      const check = outcome && findCheck(block, owner, file)
      if (check) {
        const messageId = outcome.how === 'next' ? 'nextInCatch' : 'yesInCatch'
        report({ node: outcome.node, messageId, data: toCheck(check, owner) })
        continue
      }
      const onward = isMiddleware(owner, file) && findFallThrough(clause, file.analysis)
      const asked = onward && (findCheck(block, owner, file) ?? findAsked(block, file.analysis))
      if (asked) report({ node: clause, messageId: 'goesOnAfterCatch', data: toCheck(asked, owner) })
      const initial = findInitialYes(clause, owner, file.analysis)
      const decided = initial && findCheck(block, owner, file)
      if (decided)
        report({
          node: initial.node,
          messageId: 'yesBeforeCheck',
          data: { ...toCheck(decided, owner), variable: initial.name },
        })
    }
    for (const call of file.index.nodes('CallExpression')) {
      const onward =
        call.arguments.length > 1 && isCheck(call, file) ? findDeafCallback(call, file.analysis) : undefined
      const owner = onward && findEnclosingFunction(call)
      if (owner && isMiddleware(owner, file) && !isOptional(owner, file))
        report({ node: onward, messageId: 'nextInCatch', data: toCheck(call.callee, owner) })
    }
    // await canEdit(id).catch(() => true)
    for (const call of file.index.callsNamed('catch')) {
      const found = findCaughtPromise(call, file)
      if (found)
        report({
          node: found.node,
          messageId: 'yesInCatch',
          data: { check: `\`${file.quote(found.check)}\``, line: found.check.loc.start.line, name: found.name },
        })
    }
    for (const call of file.index.callsNamed('catch')) {
      const owner = findEnclosingFunction(call)
      const found = call.type === 'CallExpression' ? findPassingFallback(call, file.analysis) : undefined
      if (found && owner && !isOptional(owner, file))
        report({ node: found.node, messageId: 'yesInCatch', data: toCheck(found.asked, owner) })
    }
    for (const expression of file.index.nodes('LogicalExpression')) {
      const found = findOpenExpression(expression, file)
      if (found) report({ node: expression, ...found })
    }
    for (const statement of file.index.nodes('IfStatement')) {
      const owner = findEnclosingFunction(statement)
      const missing = owner && findMissingSecret(statement.test, owner, file)
      // Webhooks have a rule of their own with a better message.
      if (missing === undefined || !owner || isAboutSignatures(missing, owner, file)) continue
      const outcome = file.analysis.branches.findAcceptance(statement.consequent)
      if (!outcome || !isDeciding(owner, file) || isOptional(owner, file)) continue
      // What refuses nobody guards nothing: it serves one more thing, or goes on.
      if (isMiddleware(owner, file) && !refusesAnybody(owner, file)) continue
      if (file.analysis.environment.isOutsideProduction(outcome.node)) continue
      report({
        node: outcome.node,
        messageId: outcome.how === 'next' ? 'nextWithoutSecret' : 'yesWithoutSecret',
        data: { name: getName(owner), missing },
      })
    }
  },
})

function isAboutSignatures(missing: string, owner: FunctionNode, file: RuleFile): boolean {
  return /webhook|signature|hmac/i.test(missing + file.getText(owner))
}

/** `secret && given !== secret` before a refusal; `!secret || matches(given, secret)` as an answer. */
function findOpenExpression(
  expression: TSESTree.LogicalExpression,
  file: RuleFile,
): { messageId: 'skippedWithoutSecret' | 'yesWithoutSecret'; data: Record<string, string> } | undefined {
  const { operator, parent } = expression
  const owner = findEnclosingFunction(expression)
  if (operator === '??' || !owner || (parent.type === 'LogicalExpression' && parent.operator === operator))
    return undefined
  const parts = flatten(expression, operator)
  const find = operator === '&&' ? findThere : findMissing
  let secret: ConfiguredSecret | undefined
  const others = parts.filter((part) => {
    const found = find(part, file.analysis)
    secret ??= found
    return found === undefined
  })
  if (!secret || others.length === 0 || isAboutSignatures(secret.name, owner, file)) return undefined
  const { name } = secret
  const compared = secret
  if (!others.every((part) => isComparedBelow(part, compared, file.analysis))) return undefined
  if (isRefusedBefore(expression, owner, compared, file) || file.analysis.environment.isOutsideProduction(expression))
    return undefined
  if (operator === '&&')
    return parent.type === 'IfStatement' &&
      parent.test === expression &&
      refusesCaller(parent.consequent, file.analysis)
      ? { messageId: 'skippedWithoutSecret', data: { missing: name } }
      : undefined
  // !secret || !matches() is a refusal.
  const isAnswer = parent.type === 'ReturnStatement' || parent === owner
  const isEqual = others.every((part) =>
    part.type === 'BinaryExpression' ? part.operator.startsWith('=') : part.type === 'CallExpression',
  )
  return isAnswer && isEqual && !hasWords(getName(owner), NEGATIVE)
    ? { messageId: 'yesWithoutSecret', data: { missing: name, name: getName(owner) } }
    : undefined
}

/** An earlier `if (!secret) return 500` makes the rest a formality. */
function isRefusedBefore(node: Node, owner: FunctionNode, secret: ConfiguredSecret, file: RuleFile): boolean {
  const text = file.getText(secret.node)
  return file.index.nodes('IfStatement').some((other) => {
    const around = findEnclosingFunction(other)
    if (other.range[0] >= node.range[0] || (around !== undefined && around !== owner)) return false
    return (
      file.analysis.guards.leaves(other.consequent) &&
      flatten(other.test, '||').some((part) => {
        const missing = findMissing(part, file.analysis)
        return missing !== undefined && (file.getText(missing.node) === text || missing.name === secret.name)
      })
    )
  })
}

/** Does the function turn anybody away? An error that is thrown on is the error's refusal, not this function's. */
function refusesAnybody(owner: FunctionNode, file: RuleFile): boolean {
  const refuses = (node: Node): boolean => {
    if (node.type === 'BlockStatement') return node.body.some(refuses)
    return node.type === 'TryStatement' ? refuses(node.block) : file.analysis.branches.refuses(node)
  }
  return owner.body !== undefined && owner.body !== null && refuses(owner.body)
}

function getName(owner: FunctionNode): string {
  return findFunctionName(owner) ?? 'this middleware'
}

/** The function's own name and that of its class: `JwtGuard.canActivate`. */
function getFullName(owner: FunctionNode): string {
  const parent = findClassBody(owner)?.parent
  return `${getName(owner)} ${parent?.type === 'ClassDeclaration' ? (parent.id?.name ?? '') : ''}`
}

/** A middleware, a function whose name promises a decision, or one that compares a secret itself. */
function isDeciding(owner: FunctionNode, file: RuleFile): boolean {
  if (isMiddleware(owner, file) || promisesDecision(owner)) return true
  return file.analysis.auth
    .getEvidenceInside(owner)
    .some(({ as, node }) => as === 'guard' && node.type === 'BinaryExpression')
}

function promisesDecision(owner: FunctionNode): boolean {
  const name = getName(owner)
  return (isPermissionName(name) || isSecurityName(name)) && !hasWords(name, NEGATIVE)
}

function isMiddleware(owner: FunctionNode, file: RuleFile): boolean {
  return owner.params.some((parameter) => {
    if (parameter.type !== 'Identifier') return false
    return parameter.name === 'next' || file.findPath(parameter)?.endsWith('.next') === true
  })
}

/** One with `next`, or the one function that Next.js calls before each request. */
function isMiddlewareLike(owner: FunctionNode, file: RuleFile): boolean {
  return isMiddleware(owner, file) || /^(?:middleware|proxy)$/.test(getName(owner))
}

/** Optional by its name, or because it takes the caller's identity away on failure: `req.user = undefined`. */
function isOptional(owner: FunctionNode, file: RuleFile): boolean {
  const name = getFullName(owner)
  if (hasWords(name, OPTIONAL)) return true
  return (
    file.index.memberWritesNamed('user').some(({ target, value }) => isInside(target, owner) && isEmpty(value, file)) &&
    !/\bguard|require|protect/i.test(name)
  )
}

function isEmpty(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  if (inner.type === 'Identifier' && inner.name === 'undefined') return true
  const constant = file.analysis.constants.findConstant(inner)
  return constant !== undefined && (constant.value === null || constant.value === undefined)
}

/** The way by which a catch says yes. Any function may hand a request on; only one that decides may answer. */
function findYes(clause: TSESTree.CatchClause, owner: FunctionNode, file: RuleFile): Acceptance | undefined {
  const outcome = file.analysis.branches.findAcceptance(clause.body)
  if (!outcome) return undefined
  const isOnward = outcome.how === 'next' || isNextResponse(outcome.node)
  if (isOnward && (isMiddleware(owner, file) || refusesCaller(clause.parent.block, file.analysis)))
    return { node: outcome.node, how: 'next' }
  if (outcome.how === 'next') return undefined
  return promisesDecision(owner) ||
    comparesCaller(clause.parent.block, owner, file) ||
    (isMiddleware(owner, file) && !isPlainTrue(outcome.node))
    ? outcome
    : undefined
}

/** `return NextResponse.next()`: the middleware of a framework without a `next`. */
function isNextResponse(node: Node): boolean {
  const value = node.type === 'ReturnStatement' && node.argument ? unwrap(node.argument) : node
  return value.type === 'CallExpression' && findCalleeName(value) === 'next'
}

/** The try looks at who is calling and answers with a comparison, so that its function is a decision whatever it is called. */
function comparesCaller(block: Node, owner: FunctionNode, file: RuleFile): boolean {
  if (hasWords(getName(owner), NEGATIVE)) return false
  const answers = file.index.returnedValues(owner).filter((value) => isInside(value, block))
  return (
    answers.some((value) => {
      const inner = unwrap(value)
      return inner.type === 'BinaryExpression' && /^(?:[!=]==?|[<>]=?)$/.test(inner.operator)
    }) && findIdentityCall(block, owner, file) !== undefined
  )
}

function findIdentityCall(block: Node, owner: FunctionNode, file: RuleFile): Node | undefined {
  const evidence = file.analysis.auth
    .getEvidenceInside(owner)
    .find(
      ({ as, node }) =>
        (as === 'identity' || as === 'guard') && isInside(node, block) && node.type === 'CallExpression',
    )
  return evidence && isCall(evidence.node) ? evidence.node.callee : undefined
}

function isPlainTrue(node: Node): boolean {
  return node.type === 'ReturnStatement' && node.argument?.type === 'Literal'
}

/** What was being checked when the error came. */
function findCheck(block: Node, owner: FunctionNode, file: RuleFile): Node | undefined {
  let check: Node | undefined
  let first: Node | undefined
  file.index.walkBelow(block, (node) => {
    if (check || isFunction(node)) return false
    if (node.type === 'AwaitExpression' && isCall(unwrap(node.argument)))
      first ??= (unwrap(node.argument) as TSESTree.CallExpression).callee
    if (isCall(node) && isCheck(node, file)) check = node.callee
    return undefined
  })
  if (check) return check
  // Any call may read who is calling; where the block turns callers away, or answers with a comparison, it decides.
  if (refusesCaller(block, file.analysis) || comparesCaller(block, owner, file)) {
    const identity = findIdentityCall(block, owner, file)
    if (identity || isMiddlewareLike(owner, file)) return identity ?? findAsked(block, file.analysis)
  }
  // A middleware that is named after what it protects: any failure of its look-up ends in next().
  const name = getFullName(owner)
  const isGuard =
    findMiddlewareRoleByName(name) === 'guard' || hasWords(name, ['tenant', 'session', 'access', 'active', 'role'])
  return isGuard ? first : undefined
}

function isCheck(call: TSESTree.CallExpression | TSESTree.NewExpression, file: RuleFile): boolean {
  const path = file.findPath(call.callee)
  if (path !== undefined && /^(?:console|JSON|Object|Math|process)\b/.test(path)) return false
  const role = path === undefined ? undefined : file.analysis.tables.auth.find(path)[0]?.as
  if (role !== undefined) return role !== 'limit' && role !== 'none'
  const name = findCalleeName(call) ?? ''
  return hasWords(name, DECIDING) && !hasWords(name, KEEPING)
}

/** `canEdit(id).catch(() => true)`. */
function findCaughtPromise(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  file: RuleFile,
): { node: Node; check: Node; name: string } | undefined {
  const callee = unwrap(call.callee)
  const handler = call.arguments[0] && unwrap(call.arguments[0])
  if (callee.type !== 'MemberExpression' || !isFunction(handler)) return undefined
  const promise = unwrap(callee.object)
  if (!isCall(promise)) return undefined
  const name = findCalleeName(promise) ?? ''
  const isAsked = (isPermissionName(name) || findCallRoleByName(name, false) === 'guard') && !hasWords(name, NEGATIVE)
  if (!isAsked || hasWords(name, OPTIONAL)) return undefined
  const values = file.index.returnedValues(handler)
  const value = values.find((candidate) => file.analysis.branches.isYes(candidate))
  if (!value || values.length > 1) return undefined
  // The answer is used for something.
  return getOuterParent(call).parent?.type === 'ExpressionStatement'
    ? undefined
    : { node: value, check: promise.callee, name }
}

/** `!secret`, `!process.env.API_KEY`, `secret === undefined`. */
function findMissingSecret(test: Node, owner: FunctionNode, file: RuleFile): string | undefined {
  const inner = unwrap(test)
  const configured = findMissing(inner, file.analysis)
  if (configured && owner.body && isComparedBelow(owner.body, configured, file.analysis))
    return findName(configured.node) ?? configured.name
  const operand = findMissingOperand(inner)
  // A key that came with the request is the caller's.
  if (!operand || /^\$(?!hono\.c\.env)/.test(file.findPath(operand) ?? '') || isOfParameter(operand, file))
    return undefined
  const name = findName(operand)
  // `!token` asks for the caller's own; `!JWT_SECRET` for the deployment's.
  return name !== undefined &&
    isSecretName(name) &&
    !hasWords(name, ['token', 'password', 'jwt token', 'access token', 'pass', 'credentials', 'jwt', 'otp'])
    ? name
    : undefined
}

/** `req.api_key` belongs to what the function was given; `env.API_KEY` and `config.apiKey` to the deployment. */
function isOfParameter(operand: Node, file: RuleFile): boolean {
  if (operand.type !== 'MemberExpression') return false
  const object = unwrap(operand.object)
  if (object.type !== 'Identifier' || /env|config|options|settings|opts/i.test(object.name)) return false
  return (file.index.findVariable(object)?.defs[0]?.type as string | undefined) === 'Parameter'
}

function findName(operand: Node): string | undefined {
  if (operand.type === 'Identifier') return operand.name
  if (operand.type === 'MemberExpression') return findPropertyName(operand)
  // Deno.env.get('CRON_SECRET'), config.get('API_KEY')
  return operand.type === 'CallExpression' && findCalleeName(operand) === 'get'
    ? findStringValue(operand.arguments[0])
    : undefined
}
