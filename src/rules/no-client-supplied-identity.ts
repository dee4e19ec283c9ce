import type { TSESTree } from '@typescript-eslint/types'
import { findOverrides, findSlots, isCallerIdentity } from '../analysis/caller-slots.ts'
import { type Route, findGuardName, hasGuard } from '../analysis/routes/routes.ts'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  isCall,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import { isWebhookPath } from '../ast/route-paths.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const IDENTITY =
  /^(?:user_?id|uid|firebase_?uid|auth_?id|account_?id|owner_?id|tenant_?id|caller_?id|current_?user(?:_?id)?|current_?user_?email)$/i
const IDENTITY_HEADER =
  /^x-(?:user|auth|account|tenant|org|organization|current-user|admin|role)(?:-?(?:id|email|name|role|sub))?$|^x-(?:role|roles|is-admin)$/i
const PROOF =
  /verifyIdToken|\bverify\w*\(|compare(?:Sync)?\(|timingSafeEqual|authenticate\(|signInWith|exchangeCode|getClaims|\bgetUser\(|decodeJwt|OAuth|oauth2|validatePassword|checkPassword|consumeToken|otp|magicLink|resetToken/i

export default defineRule({
  name: 'no-client-supplied-identity',
  meta: {
    class: 'client-supplied-identity',
    description: 'Disallow taking the caller’s identity from what the client sends.',
    messages: {
      sessionFromClient:
        '{{source}} (line {{line}}) decides who is logged in, and nothing proves that it belongs to the caller; verify a password or a provider token and take the identity from the result.',
      identityHeader:
        'The header `{{name}}` says who the caller is, and any client can send it; take the identity from a verified token or session.',
      handshakeIdentity:
        '`{{name}}` of the handshake says who the caller is, and any client can send it; verify a token in the handshake and take the identity from it.',
      ownerFromClient:
        '`{{name}}` of what is stored comes from {{source}} (line {{line}}) although the caller is known here; take it from the session, so that nobody writes in the name of others.',
      callerReplaced:
        '{{source}} (line {{line}}) takes the place of `{{caller}}` when the client sends it, so that anybody acts for others; use `{{caller}}` alone.',
      placeOfCaller:
        '`{{name}}` gets {{source}} (line {{line}}) here and the identity of the session on line {{other}}; take it from the session here as well.',
      queryByClientIdentity:
        '`{{name}}` from the request (line {{line}}) selects whose data this unauthenticated handler works on; take the user from a verified token instead.',
    },
    confidence: {
      sessionFromClient: 'high',
      identityHeader: 'medium',
      handshakeIdentity: 'high',
      ownerFromClient: 'medium',
      callerReplaced: 'medium',
      placeOfCaller: 'medium',
      queryByClientIdentity: 'medium',
    },
  },
  create(file, report) {
    if (file.isClient || file.role !== 'production') return
    let known: ReturnType<typeof findSlots> | undefined
    const slots = (): ReturnType<typeof findSlots> => (known ??= findSlots(file.analysis))
    let lines: Map<string, number> | undefined
    const callers = (): Map<string, number> =>
      (lines ??= new Map(
        slots()
          .filter(({ value }) => isCallerIdentity(value, file.analysis))
          .map(({ slot }) => [slot.key, slot.node.loc.start.line]),
      ))
    reportHandshakes(file, (node, name) => report({ node, messageId: 'handshakeIdentity', data: { name } }))
    reportHeaders(file, (node, name) => report({ node, messageId: 'identityHeader', data: { name } }))
    for (const route of file.routes) {
      const { handler } = route
      // What a webhook says of its users is what it is for.
      if (hasGuard(route, 'signature') || isWebhookPath(route.path ?? '')) continue
      const owner = handler && findClientOwner(route, handler, file)
      if (owner) report({ node: owner.node, messageId: 'ownerFromClient', data: owner.data })
      else if (handler && isForOneself(route, file)) reportSlots(handler)
      if (
        !handler ||
        hasGuard(route, 'guard', 'signature') ||
        route.guardsInside.some((evidence) => evidence.as === 'identity' && isCall(evidence.node))
      )
        continue
      // Whoever registers says who they are; the account is made in that moment.
      const isRegistration = /(?:^|[/_-])(?:register|registration|sign-?up|create-?account)(?:$|[/_-])/i.test(
        route.path ?? '',
      )
      const session = isRegistration || PROOF.test(file.getText(handler)) ? undefined : findSession(handler, file)
      if (session) {
        report({ node: session.node, messageId: 'sessionFromClient', data: session.data })
        continue
      }
      const query = hasGuard(route) || file.isGuarded(route) ? undefined : findQuery(route, handler, file)
      if (query) report({ node: query.node, messageId: 'queryByClientIdentity', data: query.data })
    }

    function reportSlots(handler: FunctionNode): void {
      for (const { node, given, caller } of findOverrides(handler, file.analysis)) {
        const taint = file.findTaint(given, 'provenance')
        if (taint?.kind === 'remote' || isRemotePattern(node, file))
          report({
            node,
            messageId: 'callerReplaced',
            data: {
              source: taint?.source ?? `\`${file.quote(given)}\` of the request`,
              line: taint?.line ?? node.loc.start.line,
              caller: file.quote(caller),
            },
          })
      }
      for (const { slot, value } of slots()) {
        const other = isInside(slot.node, handler) ? callers().get(slot.key) : undefined
        if (other === undefined || isCallerIdentity(value, file.analysis)) continue
        const taint = file.findTaint(value, 'provenance')
        if (taint?.kind !== 'remote' || !taint.isSure || isComparedWithCaller(value, handler, file)) continue
        report({
          node: slot.node,
          messageId: 'placeOfCaller',
          data: { name: slot.name, source: taint.source, line: taint.line, other },
        })
      }
    }
  },
})

/** Behind a guard, and not a route of staff, who act for others by trade. */
function isForOneself(route: Route, file: RuleFile): boolean {
  return hasGuard(route, 'identity', 'guard') && !isStaffRoute(route, file)
}

/** `const { accountId = request.user.sub } = request.body` */
function isRemotePattern(node: Node, file: RuleFile): boolean {
  let pattern = node.parent
  while (pattern && (pattern.type === 'Property' || pattern.type === 'ObjectPattern')) pattern = pattern.parent
  return (
    pattern?.type === 'VariableDeclarator' &&
    pattern.init !== null &&
    file.findTaint(pattern.init, 'provenance')?.kind === 'remote'
  )
}

/** `req.session.userId = …` or `jwt.sign({ sub: … })` from a body nobody verified. */
function findSession(
  handler: FunctionNode,
  file: RuleFile,
): { node: Node; data: Record<string, string | number> } | undefined {
  for (const name of ['userId', 'user', 'uid', 'user_id', 'account', 'accountId']) {
    for (const write of file.index.memberWritesNamed(name)) {
      if (!isInside(write.target, handler) || !/session$/i.test(file.getText(write.target.object))) continue
      const taint = file.findTaint(write.value, 'provenance') ?? findLookupTaint(write.value, handler, file)
      if (taint?.kind === 'remote')
        return { node: taint.fact.source.node, data: { source: taint.source, line: taint.line } }
    }
  }
  for (const { call } of file.findCalls('jsonwebtoken.sign', 'jose.SignJWT#')) {
    const [claims] = call.arguments
    if (!claims || !isInside(call, handler) || !namesPerson(claims, file)) continue
    const taint = file.findTaint(claims, 'provenance') ?? findLookupTaint(claims, handler, file)
    if (taint?.kind === 'remote')
      return { node: taint.fact.source.node, data: { source: taint.source, line: taint.line } }
  }
  return undefined
}

/** `{ sub: … }`, and not only `{ giftCardId: … }`: a token for a thing logs nobody in. */
function namesPerson(claims: Node, file: RuleFile): boolean {
  const object = file.analysis.constants.findObject(claims)
  if (!object) return true
  return object.properties.some((property) => {
    const name = property.type === 'Property' ? findPropertyName(property) : undefined
    return name === undefined || /^(?:_?id|sub|uid|pk|role|roles)$/i.test(name) || hasWords(name, PERSON)
  })
}

const PERSON = [
  ...['user', 'username', 'email', 'mail', 'phone', 'account', 'owner', 'customer', 'member', 'client', 'admin'],
  ...[
    'person',
    'player',
    'profile',
    'login',
    'wallet',
    'address',
    'name',
    'tenant',
    'org',
    'employee',
    'agent',
    'staff',
  ],
]

/** `user = await findByUid(req.body.uid); session.userId = user.id`: the look-up proves nothing. */
function findLookupTaint(value: Node, handler: FunctionNode, file: RuleFile): ReturnType<RuleFile['findTaint']> {
  for (const root of findRoots(value)) {
    const variable = file.index.findVariable(root)
    for (const reference of variable?.references ?? []) {
      const written = reference.writeExpr ? unwrap(reference.writeExpr) : undefined
      const call = written?.type === 'AwaitExpression' ? unwrap(written.argument) : written
      if (
        !call ||
        !isCall(call) ||
        !isInside(call, handler) ||
        !/find|get|load|upsert|create|lookup|select/i.test(findCalleeName(call) ?? '')
      )
        continue
      for (const argument of call.arguments) {
        const taint = argument.type === 'SpreadElement' ? undefined : file.findTaint(argument, 'provenance')
        if (taint) return taint
      }
    }
  }
  return undefined
}

function findRoots(value: Node): TSESTree.Identifier[] {
  const inner = unwrap(value)
  if (inner.type === 'Identifier') return [inner]
  if (inner.type === 'MemberExpression') return findRoots(inner.object)
  if (inner.type === 'ObjectExpression')
    return inner.properties.flatMap((property) => (property.type === 'Property' ? findRoots(property.value) : []))
  return []
}

function reportHandshakes(file: RuleFile, report: (node: Node, name: string) => void): void {
  if (!file.sourceCode.text.includes('handshake')) return
  const add = (node: Node, name: string | undefined): void => {
    const owner = findEnclosingFunction(node)
    if (name !== undefined && IDENTITY.test(name) && !(owner && PROOF.test(file.getText(owner)))) report(node, name)
  }
  for (const node of file.index.nodes('MemberExpression'))
    if (isHandshake(node.object)) add(node, findPropertyName(node))
  for (const declarator of file.index.nodes('VariableDeclarator')) {
    if (declarator.id.type !== 'ObjectPattern' || !declarator.init || !isHandshake(declarator.init)) continue
    for (const property of declarator.id.properties)
      if (property.type === 'Property') add(property, findPropertyName(property))
  }
}

/** `socket.handshake.auth`, `client.handshake.query`. */
function isHandshake(node: Node): boolean {
  const inner = unwrap(node)
  if (inner.type !== 'MemberExpression' || !/^(?:auth|query|headers)$/.test(findPropertyName(inner) ?? '')) return false
  const object = unwrap(inner.object)
  return object.type === 'MemberExpression' && findPropertyName(object) === 'handshake'
}

function reportHeaders(file: RuleFile, report: (node: Node, name: string) => void): void {
  const seen = new Set<FunctionNode | undefined>()
  const add = (node: Node, name: string | undefined): void => {
    if (name === undefined || !IDENTITY_HEADER.test(name)) return
    const owner = findEnclosingFunction(node)
    const isSetting = node.parent?.type === 'AssignmentExpression' && node.parent.left === node
    if (isSetting || seen.has(owner) || (owner && isProtected(owner, file))) return
    seen.add(owner)
    report(node, name.toLowerCase())
  }
  for (const node of file.index.nodes('MemberExpression')) {
    const name = node.computed ? findStringValue(node.property) : undefined
    if (name !== undefined && /headers$/.test(file.getText(node.object)) && isRequest(node.object, file))
      add(node, name)
  }
  for (const reader of ['get', 'header']) {
    for (const call of file.index.callsNamed(reader)) {
      const callee = unwrap(call.callee)
      if (callee.type === 'MemberExpression' && isRequest(callee.object, file))
        add(call, findStringValue(call.arguments[0]))
    }
  }
}

function isRequest(node: Node, file: RuleFile): boolean {
  const path = file.findPath(node)
  return (
    path !== undefined &&
    /^\$(?:express\.req|fastify\.req|koa\.ctx|hono\.c|web\.request|nest\.)|next\/headers\.headers\(\)$/.test(path)
  )
}

/** A shared secret or a verified token beside the header: a gateway of one's own set it. */
function isProtected(owner: FunctionNode, file: RuleFile): boolean {
  if (PROOF.test(file.getText(owner)) || file.analysis.auth.getEvidenceInside(owner).some(({ as }) => as === 'guard'))
    return true
  const route = file.routes.find(({ handler }) => handler === owner)
  return route !== undefined && file.isGuarded(route)
}

/** A filter on the user's column with a value of the request, in a handler that asks nobody who they are. */
function findQuery(
  route: Route,
  handler: FunctionNode,
  file: RuleFile,
): { node: Node; data: Record<string, string | number> } | undefined {
  if (/log-?in|sign-?(?:in|up)|register|auth|callback|public|track|analytics/i.test(route.path ?? '')) return undefined
  if (!/service_?role|serviceKey/i.test(file.sourceCode.text)) return undefined
  for (const call of file.analysis.behaviour.getCalls(handler)) {
    if (findCalleeName(call) !== 'eq') continue
    const column = findStringValue(call.arguments[0])
    const value = call.arguments[1]
    if (
      column === undefined ||
      !value ||
      !(IDENTITY.test(column) || (column === 'id' && hasWords(file.getText(value), ['user id', 'uid'])))
    )
      continue
    const taint = file.findTaint(value, 'provenance')
    if (taint?.kind === 'remote')
      return {
        node: findPlace(value, file) ?? taint.fact.source.node,
        data: { name: file.quote(value), line: taint.line },
      }
  }
  return undefined
}

const OWNER =
  /^(?:user|owner|author|customer|account|creator|sender|member|holder|booker|renter|requester|reviewer|donor|buyer|applicant|reporter|submitter)_?id$|^created_?by$/i

/** `create({ data: { userId: req.body.userId } })` behind a guard that has told who is calling. */
function findClientOwner(
  route: Route,
  handler: FunctionNode,
  file: RuleFile,
): { node: Node; data: Record<string, string | number> } | undefined {
  if (!hasGuard(route, 'identity', 'guard') || isStaffRoute(route, file)) return undefined
  for (const { call, row } of file.analysis.behaviour.getEffectsOf(handler)) {
    const argument = row.effect === 'write' && row.arg !== undefined ? call.arguments[row.arg] : undefined
    const stored = argument && file.analysis.constants.findObject(argument)
    const data = stored && (file.analysis.constants.findObject(findPropertyValue(stored, 'data')) ?? stored)
    for (const property of data?.properties ?? []) {
      const name = property.type === 'Property' ? findPropertyName(property) : undefined
      if (property.type !== 'Property' || name === undefined || !OWNER.test(name)) continue
      const taint = file.findTaint(property.value, 'provenance')
      if (taint?.kind !== 'remote' || !taint.isSure || isComparedWithCaller(property.value, handler, file)) continue
      return { node: property, data: { name, source: taint.source, line: taint.line } }
    }
  }
  return undefined
}

/** Staff write in the name of others by trade. */
function isStaffRoute(route: Route, file: RuleFile): boolean {
  return (
    /admin|staff|manage|internal|backoffice/i.test(route.path ?? '') ||
    [...route.guardsBefore, ...route.guardsInside].some((evidence) => {
      const name = findGuardName(route, evidence)
      return name !== undefined && /admin|role|permission|staff|owner|can[A-Z]|api_?key/i.test(file.getText(name))
    })
  )
}

/** `if (req.body.userId !== req.user.id) return 403` before it is stored. */
function isComparedWithCaller(value: Node, handler: FunctionNode, file: RuleFile): boolean {
  const text = file.getText(value)
  return file.index
    .nodes('BinaryExpression')
    .some(
      (node) =>
        isInside(node, handler) &&
        /^[!=]==?$/.test(node.operator) &&
        [node.left, node.right].some((side) => file.getText(side) === text),
    )
}

/** The declaration of the variable that holds the identity. */
function findPlace(value: Node, file: RuleFile): Node | undefined {
  const inner = unwrap(value)
  return inner.type === 'Identifier' ? file.index.findVariable(inner)?.identifiers[0] : undefined
}
