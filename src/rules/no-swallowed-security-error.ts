import type { TSESTree } from '@typescript-eslint/types'
import { findMiddlewareRoleByName } from '../analysis/auth-words.ts'
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
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Verbs of functions that throw when what they look at is not in order. */
const VERBS: ReadonlySet<string> = new Set([
  ...[
    'verify',
    'assert',
    'authorize',
    'authorise',
    'authenticate',
    'require',
    'ensure',
    'enforce',
    'validate',
    'check',
  ],
])
/** What they look at; a failed check of the form of an address is no security error. */
const SUBJECTS = [
  ...['signature', 'token', 'jwt', 'captcha', 'recaptcha', 'turnstile', 'permission', 'permissions', 'access', 'role'],
  ...['session', 'user', 'admin', 'auth', 'webhook', 'ticket', 'owner', 'ownership', 'csrf', 'otp', 'mfa', 'license'],
  ...[
    'credentials',
    'password',
    'api key',
    'hmac',
    'certificate',
    'authorization',
    'authorized',
    'authenticated',
    'quota',
  ],
  ...['assertion', 'challenge', 'nonce', 'payment', 'tenant', 'membership', 'scope', 'scopes', 'allowed', 'code'],
]
const OPTIONAL = [
  ...[
    'optional',
    'optionally',
    'maybe',
    'try',
    'attach',
    'populate',
    'anonymous',
    'guest',
    'passive',
    'load',
    'decorate',
  ],
  ...['refresh', 'log', 'track', 'cleanup', 'metrics', 'decode', 'parse', 'debug', 'health', 'probe', 'test', 'warm'],
  ...['prefetch', 'init', 'restore', 'cache', 'status', 'detect', 'is', 'has'],
]

export default defineRule({
  name: 'no-swallowed-security-error',
  meta: {
    class: 'swallowed-security-error',
    description: 'Disallow going on as usual after a security check has thrown.',
    messages: {
      swallowed:
        '`{{check}}` throws when the check fails, and this catch only notes it before `{{name}}` goes on (line {{line}}); refuse or rethrow in the catch.',
      swallowedPromise:
        '`{{check}}` rejects when the check fails, and this `.catch()` throws that away before `{{name}}` goes on (line {{line}}); let it reject, or refuse.',
    },
    confidence: { swallowed: 'medium', swallowedPromise: 'medium' },
    mentions: /catch/,
  },
  create(file, report) {
    if (file.role !== 'production' || file.isClient) return
    for (const clause of file.index.nodes('CatchClause')) {
      const check = isNoted(clause.body, file) ? findCheck(clause.parent, file) : undefined
      const next = check && findWorkBehind(clause.parent, file)
      if (check && next) report({ node: clause, messageId: 'swallowed', data: toData(check, next, file) })
    }
    for (const call of file.index.callsNamed('catch')) {
      const check = findIgnoredPromise(call, file)
      const statement = check && findStatement(call, file)
      const next = statement && findWorkBehind(statement, file)
      if (check && next) report({ node: call, messageId: 'swallowedPromise', data: toData(check, next, file) })
    }
  },
})

function toData(check: CallNode, next: Node, file: RuleFile): Record<string, string | number> {
  const owner = findEnclosingFunction(check)
  const name = owner ? (findFunctionName(owner) ?? 'the handler') : 'the program'
  return { check: `${file.quote(check.callee)}()`, name, line: next.loc.start.line }
}

/** The branch leaves no trace in the program: it is empty, it logs, it counts. */
function isNoted(body: Node, file: RuleFile): boolean {
  const statements = body.type === 'BlockStatement' ? body.body : [body]
  return statements.every((statement) => {
    if (statement.type === 'EmptyStatement') return true
    const expression =
      statement.type === 'ExpressionStatement' ? unwrapAwait(statement.expression) : unwrapAwait(statement)
    if (expression.type === 'Literal' || (expression.type === 'Identifier' && expression.name === 'undefined'))
      return true
    return isCall(expression) && isNote(expression) && !file.analysis.branches.refuses(statement)
  })
}

const NOTES =
  /^(?:log|warn|error|info|debug|trace|fatal|verbose|captureException|captureMessage|increment|count|record)$/
const NOTEBOOKS =
  /(?:^|_|[a-z])(?:log|logs|logger|Log|Logger)$|^(?:console|winston|pino|Sentry|metrics|telemetry|stats|statsd|span|signale|bunyan|Bugsnag)$/

/** `console.error(e)`, `request.log.warn(e)`, `this.logger.error(e)`, `captureException(e)`. */
function isNote(call: CallNode): boolean {
  const name = findCalleeName(call) ?? ''
  const callee = unwrap(call.callee)
  if (!NOTES.test(name)) return false
  if (callee.type !== 'MemberExpression') return true
  const object = unwrap(callee.object)
  const holder =
    object.type === 'Identifier'
      ? object.name
      : object.type === 'MemberExpression'
        ? (findPropertyName(object) ?? '')
        : ''
  return NOTEBOOKS.test(holder)
}

/** The check that stands alone in the block: what it returns is not what decides, only that it does not throw. */
function findCheck(statement: TSESTree.TryStatement, file: RuleFile): CallNode | undefined {
  const { body } = statement.block
  const owner = findEnclosingFunction(statement)
  if (owner && hasWords(findFunctionName(owner) ?? '', OPTIONAL)) return undefined
  for (const inner of body) {
    if (inner.type !== 'ExpressionStatement') continue
    const expression = unwrapAwait(inner.expression)
    if (isCall(expression) && isThrowingCheck(expression, file)) return expression
  }
  return undefined
}

/** A call that throws when somebody must not pass. */
function isThrowingCheck(call: CallNode, file: RuleFile): boolean {
  const path = file.findPath(call.callee)
  if (path?.startsWith('$') === true || path?.startsWith('console') === true) return false
  const role = path === undefined ? undefined : file.analysis.tables.auth.find(path)[0]?.as
  if (role === 'signature' || role === 'identity')
    return !/createHmac|timingSafeEqual|getSession|getToken|auth$/.test(path ?? '')
  const name = findCalleeName(call) ?? ''
  const [verb] = toWords(name)
  if (verb === undefined || !VERBS.has(verb) || !hasWords(name, SUBJECTS)) return false
  // The whole function is here: it throws or it does not.
  const target = file.index.findFunction(call.callee)
  return !target || throwsItself(target, file)
}

/** A throw that is not the handing on of what a catch was given. */
function throwsItself(target: FunctionNode, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(target, (node) => {
    if (found || node.type === 'CatchClause') return false
    found = node.type === 'ThrowStatement' || (isCall(node) && isThrowingCall(node, file))
    return undefined
  })
  return found
}

function isThrowingCall(call: CallNode, file: RuleFile): boolean {
  const path = file.findPath(call.callee)
  const role = path === undefined ? undefined : file.analysis.tables.auth.find(path)[0]?.as
  return role === 'signature' || role === 'identity' || VERBS.has(toWords(findCalleeName(call) ?? '')[0] ?? '')
}

/** `verifyCaptcha(token).catch(() => {})`, whose result nobody uses. */
function findIgnoredPromise(call: CallNode, file: RuleFile): CallNode | undefined {
  const callee = unwrap(call.callee)
  const handler = call.arguments[0] && unwrap(call.arguments[0])
  if (callee.type !== 'MemberExpression' || !handler) return undefined
  const check = unwrap(callee.object)
  if (!isCall(check) || !isThrowingCheck(check, file)) return undefined
  const owner = findEnclosingFunction(call)
  if (owner && hasWords(findFunctionName(owner) ?? '', OPTIONAL)) return undefined
  const isLog = file.findPath(handler)?.startsWith('console.') === true
  const isEmptyName = handler.type === 'Identifier' && /^_?(?:noop|ignore|swallow)\w*$/i.test(handler.name)
  if (isLog || isEmptyName) return check
  return isFunction(handler) && handler.body && isNoted(handler.body, file) ? check : undefined
}

/** The statement of a call whose value is dropped; a variable that is only awaited drops it as well. */
function findStatement(call: CallNode, file: RuleFile): Node | undefined {
  const { parent } = getOuterParent(call)
  if (parent?.type === 'ExpressionStatement') return parent
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return undefined
  const reads = (file.index.findVariable(parent.id)?.references ?? []).filter((reference) => reference.isRead())
  const isDropped = reads.every(({ identifier }) => getOuterParent(identifier).parent?.type === 'ExpressionStatement')
  return isDropped ? parent.parent : undefined
}

/** What the function does behind the check, as if it had passed: a call with an effect, or an answer. */
function findWorkBehind(statement: Node, file: RuleFile): Node | undefined {
  const owner = findEnclosingFunction(statement)
  if (!owner || findMiddlewareRoleByName(findFunctionName(owner) ?? '') === 'limit') return undefined
  for (
    let child = statement, parent = statement.parent;
    parent && child !== owner;
    child = parent, parent = parent.parent
  ) {
    if (parent.type !== 'BlockStatement') continue
    for (const next of parent.body.slice(parent.body.indexOf(child as TSESTree.Statement) + 1)) {
      if (file.analysis.branches.refuses(next)) return undefined
      const work = findWork(next, file)
      if (work) return work
    }
  }
  return undefined
}

function findWork(statement: Node, file: RuleFile): Node | undefined {
  let found: Node | undefined
  file.index.walkBelow(statement, (node) => {
    if (found) return false
    if (isFunction(node)) return false
    if (isCall(node) && !isNote(node)) {
      const path = file.findPath(node.callee) ?? ''
      if (!/^(?:JSON|Object|Array|String|Number|Math|Date|Promise|Buffer)\b/.test(path)) found = node
    }
    return undefined
  })
  return found
}
