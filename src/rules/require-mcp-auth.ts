import type { Route } from '../analysis/routes/routes.ts'
import type { ToolServerRow } from '../analysis/types.ts'
import {
  type CallNode,
  type Node,
  findEnclosingFunction,
  findPropertyValue,
  findStringValue,
  isFunction,
  isInside,
} from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|::1)$/
/** What a file shows that checks where a request comes from, for servers on the own machine. */
const CHECKS_HOST =
  /enableDnsRebindingProtection|allowedHosts|allowedOrigins|createMcpExpressApp|hostHeaderValidation|headers\.(?:origin|host)\b|['"](?:origin|host)['"]/i

export default defineRule({
  name: 'require-mcp-auth',
  meta: {
    class: 'missing-mcp-authentication',
    description: 'Require servers of model tools on the network to find out who is calling.',
    messages: {
      openServer:
        '`{{server}}` offers its tools to everybody who reaches the port; put `requireBearerAuth` or another check of a token before it, or use the stdio transport.',
      openHandler:
        '`{{server}}` is deployed with the site and offers its tools to everybody; wrap it with `withMcpAuth` and verify the token.',
      localServer:
        '`{{server}}` listens on the own machine and takes requests of any web page; check `Origin` and `Host` (`enableDnsRebindingProtection`, `allowedHosts`).',
    },
    confidence: { openServer: 'medium', openHandler: 'medium', localServer: 'medium' },
    projectAware: true,
    mentions: /mcp|modelcontextprotocol/i,
  },
  create(file, report) {
    if (file.role !== 'production') return
    const find = (as: ToolServerRow['as']): ReturnType<RuleFile['findCalls']> =>
      file.findCalls(...file.analysis.tables.toolServers.flatMap((row) => (row.as === as ? [row.call] : [])))
    const reported = new Set<Node>()
    for (const { call, path } of find('transport')) {
      if (isProtected(call, file)) continue
      // Where the transport answers requests, a router of another file may stand before it.
      const routes = findRoutesOf(call, file)
      if (routes.some((route) => !route.isMountKnown || file.isGuarded(route))) continue
      const owner = findEnclosingFunction(call) ?? file.sourceCode.ast
      if (reported.has(owner)) continue
      reported.add(owner)
      const server = path.slice(path.lastIndexOf('.') + 1, -1)
      const isLocal = isLocalOnly(file)
      if (isLocal && CHECKS_HOST.test(file.sourceCode.text)) continue
      report({ node: call, messageId: isLocal ? 'localServer' : 'openServer', data: { server } })
      // One finding a file: the transports of a server are its sessions.
      break
    }
    for (const { call } of find('start')) {
      if (isOpenFastMcp(call, file)) report({ node: call, messageId: 'openServer', data: { server: 'FastMCP' } })
    }
    for (const { call } of find('handler')) {
      if (!isProtected(call, file) && !file.routes.some((route) => file.isGuarded(route)))
        report({ node: call, messageId: 'openHandler', data: { server: file.quote(call.callee) } })
    }
  },
})

/** A token is looked at somewhere in the file: by the SDK's own middleware, or around the handler. */
function isProtected(call: CallNode, file: RuleFile): boolean {
  if (
    /requireBearerAuth|withMcpAuth|mcpAuthRouter|OAuthProvider|experimental_withMcpAuth|bearerAuth/.test(
      file.sourceCode.text,
    )
  )
    return true
  const owner = findEnclosingFunction(call)
  if (owner && file.analysis.auth.getEvidenceInside(owner).some(({ as }) => as !== 'limit')) return true
  // The function that serves is called by one that has looked.
  return file.index.nodes('CallExpression').some((caller) => {
    const around = findEnclosingFunction(caller)
    return (
      owner !== undefined &&
      around !== undefined &&
      file.index.findFunction(caller.callee) === owner &&
      file.analysis.auth.getEvidenceInside(around).some(({ as }) => as !== 'limit')
    )
  })
}

function findRoutesOf(call: CallNode, file: RuleFile): Route[] {
  return file.routes.filter(
    ({ handler }) =>
      handler !== undefined &&
      (isInside(call, handler) || file.analysis.behaviour.getCalls(handler).some((inner) => inner === call)),
  )
}

/** Every `listen` of the file binds to the own machine. */
function isLocalOnly(file: RuleFile): boolean {
  const hosts = file.index.callsNamed('listen').map((call) => {
    for (const argument of call.arguments) {
      if (argument.type === 'SpreadElement' || isFunction(argument)) continue
      const text =
        file.analysis.constants.findString(findPropertyValue(argument, 'host') ?? argument) ?? findStringValue(argument)
      if (text !== undefined && /[a-z.:]/i.test(text)) return text
    }
    return undefined
  })
  return hosts.length > 0 && hosts.every((host) => host !== undefined && LOOPBACK.test(host))
}

/** `server.start({ transportType: 'httpStream' })` of a server that was made without `authenticate`. */
function isOpenFastMcp(call: CallNode, file: RuleFile): boolean {
  const transport = file.analysis.constants.findString(
    findPropertyValue(file.analysis.constants.findObject(call.arguments[0]), 'transportType'),
  )
  if (transport === undefined || transport === 'stdio' || call.callee.type !== 'MemberExpression') return false
  const server = file.analysis.constants.findDefinition(call.callee.object)
  const options = server?.type === 'NewExpression' ? file.analysis.constants.findObject(server.arguments[0]) : undefined
  return (
    options !== undefined &&
    !options.properties.some((property) => property.type === 'SpreadElement') &&
    findPropertyValue(options, 'authenticate') === undefined &&
    findPropertyValue(options, 'oauth') === undefined
  )
}
