import type { TSESTree } from '@typescript-eslint/types'
import {
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const INVENTED = ['mock', 'demo', 'dev', 'fake', 'dummy', 'test', 'default', 'sample', 'stub', 'fallback']
const SWITCH = [
  'bypass auth',
  'auth bypass',
  'skip auth',
  'disable auth',
  'auth disabled',
  'no auth',
  'mock auth',
  'use mock auth',
  'dev bypass',
  'bypass login',
  'skip login',
  'auth off',
  'disable authentication',
  'skip authentication',
  'bypass authentication',
  'fake auth',
  'skip auth check',
]

export default defineRule({
  name: 'no-mock-auth',
  meta: {
    class: 'mock-authentication',
    description: 'Disallow invented users and authentication bypasses in production code.',
    messages: {
      inventedUser:
        'Every request becomes the invented user of this literal; take the user from a verified session and refuse the request without one.',
      fallbackUser: 'Without a session the caller becomes {{user}}; refuse the request instead.',
      bypassSwitch: '`{{name}}` switches authentication off; remove the bypass, or keep it in test code only.',
      bypassConstant: '`{{name}}` is a constant that switches authentication off for everybody; remove it.',
    },
    confidence: { inventedUser: 'high', fallbackUser: 'high', bypassSwitch: 'medium', bypassConstant: 'high' },
  },
  create(file, report) {
    if (file.role !== 'production' || file.isClient) return
    for (const write of [
      ...file.index.memberWritesNamed('user'),
      ...file.index.memberWritesNamed('userId'),
      ...file.index.memberWritesNamed('session'),
    ]) {
      if (
        !isOnRequest(write.target, file) ||
        !isInvented(write.value, file) ||
        file.analysis.environment.isOutsideProduction(write.target)
      )
        continue
      report({ node: write.target.parent, messageId: 'inventedUser' })
    }
    for (const node of file.index.nodes('LogicalExpression')) {
      if (
        node.operator === '&&' ||
        !readsCaller(node.left, file) ||
        !isInvented(node.right, file) ||
        file.analysis.environment.isOutsideProduction(node)
      )
        continue
      report({ node, messageId: 'fallbackUser', data: { user: `\`${file.quote(node.right)}\`` } })
    }
    for (const statement of file.index.nodes('IfStatement')) {
      const found = findSwitch(statement.test, file)
      if (
        !found ||
        file.analysis.environment.isOutsideProduction(statement.consequent) ||
        !letsThrough(statement.consequent, file)
      )
        continue
      report({
        node: statement.test,
        messageId: found.isConstant ? 'bypassConstant' : 'bypassSwitch',
        data: { name: found.name },
      })
    }
  },
})

/** `req.user`, `ctx.state.user` in a middleware: what stands there is believed by every route behind it. */
function isOnRequest(target: TSESTree.MemberExpression, file: RuleFile): boolean {
  const owner = findEnclosingFunction(target)
  const isMiddleware =
    owner?.params.some(
      (parameter) =>
        parameter.type === 'Identifier' &&
        (parameter.name === 'next' || file.findPath(parameter)?.endsWith('.next') === true),
    ) === true
  if (!isMiddleware) return false
  const object = file.findPath(target.object)
  if (object !== undefined && /^\$(?:express\.req|fastify\.req|koa\.ctx|hono\.c|nest\.req)/.test(object)) return true
  const inner = unwrap(target.object)
  return inner.type === 'Identifier' && /^(?:req|request|ctx)$/.test(inner.name)
}

/** An object literal with a constant id, or a name that says so: `MOCK_USER`, `demoUser`. */
function isInvented(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  const definition = file.analysis.constants.findDefinition(inner) ?? inner
  if (
    inner.type === 'Identifier' &&
    hasWords(inner.name, INVENTED) &&
    hasWords(inner.name, ['user', 'session', 'account', 'admin', 'identity', 'profile', 'auth'])
  )
    return true
  if (definition.type === 'Literal')
    return (
      typeof definition.value === 'string' &&
      hasWords(definition.value, ['mock', 'demo', 'dev', 'fake', 'dummy', 'test', 'admin']) &&
      /user|admin/i.test(definition.value)
    )
  if (definition.type !== 'ObjectExpression' || /anonymous|guest|visitor|public|unauth/i.test(file.getText(definition)))
    return false
  return definition.properties.some((property) => {
    if (
      property.type !== 'Property' ||
      !/^(?:_?id|uid|sub|userId|email|user|role|username)$/.test(findPropertyName(property) ?? '')
    )
      return false
    const value = unwrap(property.value)
    if (value.type === 'ObjectExpression') return isInvented(value, file)
    const constant = file.analysis.constants.findConstant(value)
    return (
      constant !== undefined &&
      constant.value !== null &&
      constant.value !== undefined &&
      constant.value !== '' &&
      !/anonymous|guest/i.test(String(constant.value))
    )
  })
}

/** `await getUser()`, `req.user`, `session?.user`. */
function readsCaller(node: Node, file: RuleFile): boolean {
  const inner = unwrapAwait(node)
  if (isCall(inner)) {
    const path = file.findPath(inner.callee)
    const role = path === undefined ? undefined : file.analysis.tables.auth.find(path)[0]?.as
    return (
      role === 'identity' ||
      hasWords(findCalleeName(inner) ?? '', [
        'get user',
        'current user',
        'get session',
        'auth',
        'get current user',
        'require user',
        'server session',
      ])
    )
  }
  if (inner.type !== 'MemberExpression') return false
  const name = findPropertyName(inner)
  const object = file.findPath(inner.object)
  return (
    (name === 'user' || name === 'userId') &&
    ((object !== undefined && /^\$(?:express\.req|fastify\.req|koa\.ctx|hono\.c)/.test(object)) ||
      /session|^req\b|^request\b/i.test(file.getText(inner.object)))
  )
}

/** `process.env.BYPASS_AUTH === 'true'`, `BYPASS_AUTH`, `config.skipAuth`. */
function findSwitch(test: Node, file: RuleFile): { name: string; isConstant: boolean } | undefined {
  const inner = unwrap(test)
  if (inner.type === 'LogicalExpression') return findSwitch(inner.left, file) ?? findSwitch(inner.right, file)
  if (inner.type === 'BinaryExpression')
    return /^[=]==?$/.test(inner.operator) ? (findSwitch(inner.left, file) ?? findSwitch(inner.right, file)) : undefined
  const name =
    inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? findPropertyName(inner) : undefined
  if (name === undefined || !hasWords(name, SWITCH)) return undefined
  // One that the code works out from the route or the caller is a decision of its own.
  if (inner.type === 'Identifier' && isWorkedOut(inner, file)) return undefined
  return { name, isConstant: file.analysis.constants.findConstant(inner)?.value === true }
}

/** A local variable or parameter that no setting and no literal stands behind. */
function isWorkedOut(node: TSESTree.Identifier, file: RuleFile): boolean {
  const variable = file.index.findVariable(node)
  const definition = variable?.defs[0]?.node as Node | undefined
  if (!definition || isFunction(definition)) return definition !== undefined
  if (definition.type !== 'VariableDeclarator') return false
  const values = variable?.references.flatMap(({ writeExpr }) => (writeExpr ? [writeExpr] : [])) ?? []
  return (
    values.length > 0 &&
    values.every(
      (value) =>
        file.analysis.constants.findConstant(value) === undefined &&
        !/\benv\b|config|settings|flags|options|require\(/i.test(file.getText(value)),
    )
  )
}

/** The branch goes on as if somebody were logged in: `next()`, `return true`, a user. */
function letsThrough(branch: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(branch, (node) => {
    if (isFunction(node)) return false
    if (node.type === 'CallExpression')
      found ||=
        (node.callee.type === 'Identifier' && node.callee.name === 'next') ||
        file.findPath(node.callee)?.endsWith('NextResponse.next') === true
    else if (node.type === 'ReturnStatement' && node.argument)
      found ||= file.analysis.constants.findConstant(node.argument)?.value === true || isInvented(node.argument, file)
    else if (node.type === 'AssignmentExpression') found ||= isInvented(node.right, file)
    return !found
  })
  return found
}
