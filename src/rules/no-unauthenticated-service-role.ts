import type { TSESTree } from '@typescript-eslint/types'
import { type Route } from '../analysis/routes/routes.ts'
import { isPublicPath, isWebhookPath } from '../ast/route-paths.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findStringValue,
  isCall,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const KEY = /service_?role|service_?key|supabase_?secret|admin_?key/i
const FACTORIES = ['@supabase/supabase-js.createClient', '@supabase/ssr.createServerClient']

export default defineRule({
  name: 'no-unauthenticated-service-role',
  meta: {
    class: 'unauthenticated-service-role',
    description: 'Disallow using the service role for callers who were not identified.',
    messages: {
      unauthenticatedWrite:
        'This client bypasses row level security, and the handler {{action}} (line {{line}}) for anybody; verify the caller with `auth.getUser(token)`, or compare a secret header, first.',
      unauthenticatedRead:
        'This client bypasses row level security, and the handler reads what {{source}} selects (line {{line}}) for anybody; verify the caller with `auth.getUser(token)` first.',
    },
    confidence: { unauthenticatedWrite: 'medium', unauthenticatedRead: 'medium' },
    mentions: /service_?role|service_?key/i,
  },
  create(file, report) {
    if (file.isClient) return
    const clients = findServiceClients(file)
    if (clients.length === 0) return
    for (const route of file.routes) {
      const { handler } = route
      if (!handler || file.isGuarded(route) || isPublic(route)) continue
      const client =
        clients.find((call) => isInside(call, handler)) ??
        (clients.every((call) => !isInsideAnyRoute(call, file)) ? clients[0] : undefined)
      if (!client) continue
      const use = findUse(handler, file)
      if (!use) continue
      const node = isInside(client, handler) ? client : use.call
      if (use.source === undefined)
        report({
          node,
          messageId: 'unauthenticatedWrite',
          data: { action: `runs ${use.action}`, line: use.call.loc.start.line },
        })
      else
        report({ node, messageId: 'unauthenticatedRead', data: { source: use.source, line: use.call.loc.start.line } })
    }
  },
})

function isPublic(route: Route): boolean {
  const path = route.path ?? ''
  return !isWebhookPath(path) && isPublicPath(path)
}

function isInsideAnyRoute(call: CallNode, file: RuleFile): boolean {
  return file.routes.some(({ handler }) => handler !== undefined && isInside(call, handler))
}

/** `createClient(url, SERVICE_ROLE_KEY)`, and clients that a module of the project names after the role. */
function findServiceClients(file: RuleFile): CallNode[] {
  const clients = file
    .findCalls(...FACTORIES)
    .flatMap(({ call }) => (call.arguments[1] && isServiceKey(call.arguments[1], file) ? [call] : []))
  for (const name of [
    'createAdminClient',
    'createServiceClient',
    'createServiceRoleClient',
    'getServiceSupabase',
    'getSupabaseAdmin',
    'createSupabaseAdmin',
  ])
    clients.push(...file.index.callsNamed(name))
  return clients
}

/** The key's name, or the name of the setting behind it, says that it is the service role's. */
function isServiceKey(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  const texts = [file.getText(inner)]
  const definition = inner.type === 'Identifier' ? file.analysis.constants.findDefinition(inner) : undefined
  if (definition) texts.push(file.getText(definition))
  return texts.some((text) => KEY.test(text)) && !/anon/i.test(texts[1] ?? texts[0] ?? '')
}

interface Use {
  readonly call: CallNode
  readonly action: string
  /** For reads: what of the request selects the rows. */
  readonly source?: string
}

const WRITES =
  /^(?:insert|update|upsert|delete|rpc|createUser|deleteUser|updateUserById|inviteUserByEmail|upload|remove|generateLink)$/

/** Tables about people; catalogues are public anyway. */
const PERSONAL =
  /user|profile|account|customer|order|payment|invoice|subscription|message|notification|token|session|member|patient|address|contact|credit|wallet|transaction|document|private|secret/i

/** The first write through a client, or a read whose filter the request chooses. */
function findUse(handler: FunctionNode, file: RuleFile): Use | undefined {
  const calls = file.analysis.behaviour.getCalls(handler)
  const write = calls.find((call) => WRITES.test(findCalleeName(call) ?? '') && isOnClient(call))
  if (write) return { call: write, action: `\`${findCalleeName(write) ?? ''}\`${getTable(write)}` }
  for (const call of calls) {
    const isLookup = /^(?:eq|in|match|ilike|filter|getUserById)$/.test(findCalleeName(call) ?? '')
    if (!isLookup || !isOnClient(call) || !PERSONAL.test(getTable(call) || findCalleeName(call) || '')) continue
    for (const argument of call.arguments) {
      const taint = argument.type === 'SpreadElement' ? undefined : file.findTaint(argument, 'provenance')
      if (taint?.kind === 'remote') return { call, action: 'a query', source: taint.source }
    }
  }
  return undefined
}

/** The call hangs on a chain that begins with `.from(…)`, `.rpc(…)`, `.auth.admin` or `.storage`. */
function isOnClient(call: CallNode): boolean {
  if (findCalleeName(call) === 'rpc') return true
  let node: Node = unwrap(call.callee)
  for (;;) {
    if (node.type === 'MemberExpression') {
      if (/^(?:storage|admin)$/.test(findPropertyName(node) ?? '')) return true
      node = unwrap(node.object)
    } else if (isCall(node)) {
      if (findCalleeName(node) === 'from')
        return !/^(?:Array|Buffer|Uint8Array)$/.test(
          node.callee.type === 'MemberExpression' ? getRoot(node.callee) : '',
        )
      node = unwrap(node.callee)
    } else return false
  }
}

function getRoot(node: TSESTree.MemberExpression): string {
  const object = unwrap(node.object)
  return object.type === 'Identifier' ? object.name : ''
}

function getTable(call: CallNode): string {
  let node: Node = unwrap(call.callee)
  while (node.type === 'MemberExpression' || isCall(node)) {
    if (isCall(node) && findCalleeName(node) === 'from') {
      const table = findStringValue(node.arguments[0])
      return table === undefined ? '' : ` on \`${table}\``
    }
    node = unwrap(node.type === 'MemberExpression' ? node.object : node.callee)
  }
  return ''
}
