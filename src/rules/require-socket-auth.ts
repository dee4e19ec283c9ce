import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  isCall,
  isFunction,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** In a path the dot of a module's name is another character (see `analysis/patterns.ts`). */
const IO_SERVERS = ['socket\u2024io.Server#', 'socket\u2024io()']
const SERVERS = [...IO_SERVERS, 'ws.WebSocketServer#', 'ws.Server#']

export default defineRule({
  name: 'require-socket-auth',
  meta: {
    class: 'missing-socket-authentication',
    description: 'Require sockets to find out who is connected before they join rooms or change data.',
    messages: {
      openSocket:
        'Anybody who connects gets to `{{action}}` (line {{line}}), because nothing verifies a token at the connection; verify one in `{{place}}` and refuse without it.',
      openGateway:
        'Anybody who connects to this gateway gets to `{{action}}` (line {{line}}); verify a token in `handleConnection` or put `@UseGuards` on the class.',
    },
    confidence: { openSocket: 'medium', openGateway: 'medium' },
    mentions: /socket|\bws\b|Gateway/i,
  },
  create(file, report) {
    for (const { call, path } of file.findCalls(
      ...SERVERS.flatMap((server) => [`${server}.on`, `${server}.of().on`]),
    )) {
      const [event, listener] = call.arguments
      const name = event && file.analysis.constants.findString(event)
      const handler = listener && file.index.findFunction(listener)
      if ((name !== 'connection' && name !== 'connect') || !handler) continue
      const isIo = path.startsWith('socket')
      if (looksAtCaller(handler, file) || (isIo ? hasMiddleware(file) : verifiesUpgrade(file))) continue
      const action = findAction(handler, file)
      if (!action) continue
      report({
        node: findClaim(handler, file) ?? call,
        messageId: 'openSocket',
        data: {
          action: `${file.quote(action.callee, 32)}()`,
          line: action.loc.start.line,
          place: isIo ? 'io.use()' : 'the upgrade request',
        },
      })
    }
    for (const node of [...file.index.nodes('ClassDeclaration'), ...file.index.nodes('ClassExpression')]) {
      if (!hasDecorator(node.decorators, '@nestjs/websockets.WebSocketGateway', file)) continue
      if (hasDecorator(node.decorators, '@nestjs/common.UseGuards', file)) continue
      reportGateway(node, file, report)
    }
  },
})

type Reporter = (report: { node: Node; messageId: 'openGateway'; data: Record<string, string | number> }) => void

function reportGateway(
  node: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  file: RuleFile,
  report: Reporter,
): void {
  const methods = node.body.body.filter(
    (member): member is TSESTree.MethodDefinition => member.type === 'MethodDefinition' && isFunction(member.value),
  )
  const connection = methods.find((method) => findPropertyName(method) === 'handleConnection')
  if (connection && isFunction(connection.value) && looksAtCaller(connection.value, file)) return
  for (const method of methods) {
    const name = findPropertyName(method)
    const isHandler =
      name === 'handleConnection' || hasDecorator(method.decorators, '@nestjs/websockets.SubscribeMessage', file)
    if (!isHandler || !isFunction(method.value)) continue
    if (hasDecorator(method.decorators, '@nestjs/common.UseGuards', file) || looksAtCaller(method.value, file)) continue
    const action = findAction(method.value, file)
    if (!action) continue
    report({
      node: findClaim(method.value, file) ?? method.key,
      messageId: 'openGateway',
      data: { action: `${file.quote(action.callee, 32)}()`, line: action.loc.start.line },
    })
    // One omission, one report.
    return
  }
}

function hasDecorator(decorators: readonly TSESTree.Decorator[] | undefined, path: string, file: RuleFile): boolean {
  return (
    decorators?.some((decorator) => {
      const expression = unwrap(decorator.expression)
      return file.findPath(isCall(expression) ? expression.callee : expression) === path
    }) === true
  )
}

/** Something that decides about the connection: a verification, a refusal, a disconnect under a condition. */
function looksAtCaller(handler: FunctionNode, file: RuleFile): boolean {
  const evidence = file.analysis.auth.getEvidenceInside(handler)
  if (evidence.some(({ node, as }) => as === 'guard' || as === 'signature' || (as === 'identity' && isCall(node))))
    return true
  return file.analysis.behaviour.getCalls(handler).some((call) => {
    const name = findCalleeName(call)
    if (name !== undefined && /^(?:verify|validate|authenticate)/i.test(name) && call.arguments.length > 0) return true
    return (name === 'disconnect' || name === 'close' || name === 'terminate') && isUnderCondition(call, handler)
  })
}

function isUnderCondition(node: Node, owner: Node): boolean {
  for (let parent = node.parent; parent && parent !== owner; parent = parent.parent)
    if (parent.type === 'IfStatement' || parent.type === 'CatchClause') return true
  return false
}

/** `io.use((socket, next) => …)` with a look at who connects; a middleware of another module counts as one. */
function hasMiddleware(file: RuleFile): boolean {
  return file
    .findCalls(...IO_SERVERS.flatMap((server) => [`${server}.use`, `${server}.of().use`, `${server}.engine.use`]))
    .some(({ call }) => {
      const middleware = call.arguments[0] && file.index.findFunction(call.arguments[0])
      return !middleware || file.analysis.auth.getEvidenceInside(middleware).length > 0
    })
}

/** A check at the upgrade of the connection: `verifyClient`, or `noServer` with an upgrade listener that looks. */
function verifiesUpgrade(file: RuleFile): boolean {
  return /verifyClient|handleUpgrade|\.on\(\s*['"]upgrade['"]/.test(file.sourceCode.text)
}

/** What anybody may do: join a room, change data, send to everybody. */
function findAction(handler: FunctionNode, file: RuleFile): ReturnType<typeof file.analysis.behaviour.findChange> {
  const calls = file.analysis.behaviour.getCalls(handler)
  const join = calls.find((call) => {
    const callee = unwrap(call.callee)
    if (callee.type !== 'MemberExpression' || findPropertyName(callee) !== 'join') return false
    const [room] = call.arguments
    return (
      room !== undefined &&
      room.type !== 'SpreadElement' &&
      /socket|client/i.test(file.getText(callee.object)) &&
      file.analysis.constants.findConstant(room) === undefined
    )
  })
  const { behaviour } = file.analysis
  return join ?? behaviour.findChange(handler) ?? behaviour.findModelCall(handler)
}

/** Where the handler believes what the client says of itself: `handshake.auth.userId`, `handshake.query.room`. */
function findClaim(handler: FunctionNode, file: RuleFile): Node | undefined {
  return file.index
    .nodes('MemberExpression')
    .find(
      (node) =>
        isInside(node, handler) &&
        /\bhandshake\.(?:auth|query|headers)$/.test(file.getText(node.object)) &&
        findPropertyName(node) !== undefined,
    )
}
