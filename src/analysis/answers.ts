import type { TSESTree } from '@typescript-eslint/types'
import { type CallNode, type Node, findPropertyName, findPropertyValue, isCall, unwrap } from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

/** Something that is sent to a client. */
export interface Answer {
  /** The call, assignment, object or function that sends it. */
  readonly node: Node
  readonly value: Node
  /** The HTTP status where it is a constant. */
  readonly status: number | undefined
}

const SENDING = ['json', 'send', 'end', 'write', 'jsonp', 'text', 'body', 'html', 'fail', 'error']
const ANSWER_PATH =
  /^(?:\$(?:express\.res|node\.res|fastify\.reply)(?:\.\w+\(\))*\.(?:json|jsonp|send|end|write)|\$hono\.c(?:\.status\(\))?\.(?:json|text|body|html)|Response\.json|next\/server\.NextResponse\.json|@remix-run\/\w+\.json|react-router\.data|@sveltejs\/kit\.(?:json|text))$/
/** Exceptions that a framework turns into an answer: the class, its status, and where the message is. */
const EXCEPTIONS: ReadonlyMap<string, number | undefined> = new Map([
  ['@nestjs/common.InternalServerErrorException', 500],
  ['@nestjs/common.BadGatewayException', 502],
  ['@nestjs/common.ServiceUnavailableException', 503],
  ['@nestjs/common.BadRequestException', 400],
  ['@nestjs/common.UnauthorizedException', 401],
  ['@nestjs/common.ForbiddenException', 403],
  ['@nestjs/common.NotFoundException', 404],
  ['@nestjs/common.ConflictException', 409],
  ['@nestjs/common.HttpException', undefined],
  ['hono/http-exception.HTTPException', undefined],
])

/** Everything this file sends to clients, by framework, in source order. */
export function findAnswers(analysis: Analysis): readonly Answer[] {
  const found = [
    ...findSendingCalls(analysis),
    ...findConstructed(analysis),
    ...findBodyWrites(analysis),
    ...findReturned(analysis),
  ]
  return found.sort((a, b) => a.node.range[0] - b.node.range[0])
}

function findSendingCalls(analysis: Analysis): Answer[] {
  const found: Answer[] = []
  const names = new Set<string>(SENDING)
  for (const name of analysis.index.calleeNames) {
    for (const call of analysis.index.callsNamed(name)) {
      if (!names.has(name) && unwrap(call.callee).type !== 'Identifier') break
      const [first, second] = call.arguments
      if (call.type !== 'CallExpression' || !first || first.type === 'SpreadElement') continue
      const path = analysis.paths.findPath(call.callee)
      if ((path !== undefined && ANSWER_PATH.test(path)) || isStatusChain(call))
        found.push({ node: call, value: first, status: findChainStatus(call, analysis) ?? toStatus(second, analysis) })
      else if (second && (path === '@sveltejs/kit.error' || path === '@sveltejs/kit.fail'))
        found.push({ node: call, value: second, status: toStatus(first, analysis) })
    }
  }
  return found
}

/** `res.status(500).json(…)` of a response that a helper got: the shape is no other library's. */
function isStatusChain(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return false
  const inner = unwrap(callee.object)
  if (inner.type !== 'CallExpression') return false
  const status = unwrap(inner.callee)
  if (status.type !== 'MemberExpression' || !/^(?:json|send)$/.test(findPropertyName(callee) ?? '')) return false
  const root = unwrap(status.object)
  return (
    /^(?:status|code)$/.test(findPropertyName(status) ?? '') &&
    root.type === 'Identifier' &&
    /^_?(?:res|response|reply|resp)$/.test(root.name)
  )
}

/** The status that the call's own chain sets: `res.status(500).type('json').send(…)`. */
function findChainStatus(call: CallNode, analysis: Analysis): number | undefined {
  let current = unwrap(call.callee)
  while (current.type === 'MemberExpression') {
    const object = unwrap(current.object)
    if (object.type !== 'CallExpression') return findEarlierStatus(call, object, analysis)
    const callee = unwrap(object.callee)
    if (callee.type === 'MemberExpression' && /^(?:status|code)$/.test(findPropertyName(callee) ?? ''))
      return toStatus(object.arguments[0], analysis)
    current = callee
  }
  return undefined
}

/** `res.status(500)` or `res.statusCode = 500` in a statement before. */
function findEarlierStatus(call: CallNode, object: Node, analysis: Analysis): number | undefined {
  if (object.type !== 'Identifier') return undefined
  let statement: Node = call
  while (statement.parent && statement.parent.type !== 'BlockStatement' && statement.parent.type !== 'Program')
    statement = statement.parent
  const block = statement.parent
  if (block?.type !== 'BlockStatement') return undefined
  let status: number | undefined
  for (const earlier of block.body) {
    if (earlier === statement) return status
    if (earlier.type !== 'ExpressionStatement') continue
    const expression = unwrap(earlier.expression)
    if (expression.type === 'AssignmentExpression') {
      const left = unwrap(expression.left)
      if (left.type === 'MemberExpression' && /^status(?:Code)?$/.test(findPropertyName(left) ?? ''))
        status = toStatus(expression.right, analysis)
    } else if (expression.type === 'CallExpression') {
      const callee = unwrap(expression.callee)
      if (callee.type === 'MemberExpression' && /^(?:status|code|writeHead)$/.test(findPropertyName(callee) ?? ''))
        status = toStatus(expression.arguments[0], analysis)
    }
  }
  return status
}

/** A number, or the `status` of an options object. */
function toStatus(node: Node | undefined, analysis: Analysis): number | undefined {
  if (!node) return undefined
  const direct = analysis.constants.findConstant(node)?.value
  if (typeof direct === 'number') return direct
  const object = analysis.constants.findObject(node)
  const value = findPropertyValue(object, 'status') ?? findPropertyValue(object, 'statusCode')
  const constant = value && analysis.constants.findConstant(value)?.value
  return typeof constant === 'number' ? constant : undefined
}

/** `new Response(body, { status })`, Nest's exceptions, tRPC's errors. */
function findConstructed(analysis: Analysis): Answer[] {
  const found: Answer[] = []
  for (const node of analysis.index.nodes('NewExpression')) {
    const [first, second] = node.arguments
    if (!first || first.type === 'SpreadElement') continue
    const path = analysis.paths.findPath(node.callee)
    if (path === undefined) continue
    if (path === 'Response' || path === 'next/server.NextResponse')
      found.push({ node, value: first, status: toStatus(second, analysis) })
    else if (path === 'hono/http-exception.HTTPException' && second)
      found.push({ node, value: second, status: toStatus(first, analysis) })
    else if (EXCEPTIONS.has(path))
      found.push({ node, value: first, status: EXCEPTIONS.get(path) ?? toStatus(second, analysis) })
    else if (path === '@trpc/server.TRPCError') {
      const message = findPropertyValue(first, 'message')
      const code = analysis.constants.findString(findPropertyValue(first, 'code'))
      if (message) found.push({ node, value: message, status: code === 'INTERNAL_SERVER_ERROR' ? 500 : 400 })
    }
  }
  return found
}

/** Koa: `ctx.body = …`. */
function findBodyWrites(analysis: Analysis): Answer[] {
  return analysis.index.memberWritesNamed('body').flatMap(({ target, value }) => {
    const path = analysis.paths.findPath(target.object)
    if (path !== '$koa.ctx' && path !== '$koa.ctx.response') return []
    return [{ node: target, value, status: undefined }]
  })
}

/** What a server action returns, and the answers of functions that return `{ statusCode, body }`. */
function findReturned(analysis: Analysis): Answer[] {
  const found: Answer[] = []
  for (const route of analysis.routes) {
    if (route.method !== 'action' || !route.handler) continue
    for (const value of analysis.index.returnedValues(route.handler))
      found.push({ node: value, value, status: undefined })
  }
  for (const object of analysis.index.nodes('ObjectExpression')) {
    const status = findPropertyValue(object, 'statusCode')
    const body = findPropertyValue(object, 'body')
    if (status && body && !isCall(object.parent))
      found.push({ node: object, value: body, status: toStatus(status, analysis) })
  }
  return found
}
