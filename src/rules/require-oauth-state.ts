import type { TSESTree } from '@typescript-eslint/types'
import { findReadName } from '../analysis/uses.ts'
import type { Route } from '../analysis/routes/routes.ts'
import {
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  getOuterParent,
  isCall,
  isFunction,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Flows that keep and compare the state themselves. */
const MANAGED =
  /passport|next-auth|@auth\/|better-auth|arctic|openid-client|oidc-client|simple-oauth2\/managed|@clerk|supertokens|lucia|@fastify\/oauth2|hono\/oauth|@hono\/oauth-providers|grant|express-openid-connect|remix-auth|oauth4webapi/
const TEMPLATE_STATE = /[?&]state=([^&${}]*)(?=&|$|\$\{)/

export default defineRule({
  name: 'require-oauth-state',
  meta: {
    class: 'missing-oauth-state',
    description: 'Require a fresh state in OAuth requests that the callback compares.',
    messages: {
      staticState:
        'The `state` of this OAuth request is always `{{value}}`, so a forged callback passes; draw `randomBytes(16)` for every login, keep it in a cookie, and compare it in the callback.',
      missingState:
        'This OAuth request carries no `state`, so a forged callback logs the victim into another account; add a random `state`, keep it in a cookie, and compare it in the callback.',
      uncheckedState:
        '`{{route}}` exchanges the code of the provider and never compares `state`, so a forged callback passes; compare it with the one kept at login.',
      tokenInRedirect:
        'The `{{name}}` of the provider goes into the address of a redirect, where histories and logs keep it; keep it on the server, or set an `httpOnly` cookie.',
    },
    confidence: { staticState: 'high', missingState: 'medium', uncheckedState: 'medium', tokenInRedirect: 'medium' },
    mentions: /oauth|authoriz|response_type|grant_type|access_token|refresh_token|getToken/i,
  },
  create(file, report) {
    if ([...file.index.importedModules].some((name) => MANAGED.test(name))) return
    for (const { node, state } of findRequests(file)) {
      if (state === undefined) report({ node, messageId: 'missingState' })
      else {
        const value = typeof state === 'string' ? state : file.analysis.constants.findString(state)
        if (value !== undefined)
          report({
            node: typeof state === 'string' ? node : state,
            messageId: 'staticState',
            data: { value: value.slice(0, 40) },
          })
      }
    }
    for (const route of file.routes) {
      if (!route.handler || !exchangesCode(route, file) || mentionsState(route.handler, file)) continue
      report({
        node: route.node,
        messageId: 'uncheckedState',
        data: { route: route.path === undefined ? 'This callback' : `${route.method.toUpperCase()} ${route.path}` },
      })
    }
    if (!file.isClient)
      for (const call of file.index.callsNamed('redirect')) {
        const name = findRedirectedToken(call, file)
        if (name !== undefined) report({ node: call, messageId: 'tokenInRedirect', data: { name } })
      }
  },
})

interface OauthRequest {
  readonly node: Node
  /** The value of `state`, or its text in a template; missing where there is none. */
  readonly state?: Node | string | undefined
}

/** Addresses and parameters that ask a provider for a code. */
function findRequests(file: RuleFile): OauthRequest[] {
  const found: OauthRequest[] = []
  for (const object of file.index.nodes('ObjectExpression')) {
    const type = file.analysis.constants.findString(findPropertyValue(object, 'response_type'))
    if (type !== 'code' || !findPropertyValue(object, 'client_id')) continue
    if (
      object.properties.some((property) => property.type === 'SpreadElement') ||
      findPropertyValue(object, 'code_challenge')
    )
      continue
    const state = findPropertyValue(object, 'state')
    // params.append('state', value), url.searchParams.set('state', value)
    const later = state ? undefined : findSetState(file)
    if (state ?? later) found.push({ node: object, state: state ?? later })
    else if (!/\bstate\b|code_challenge/.test(file.getText(findStatement(object)))) found.push({ node: object })
  }
  const texts: readonly Node[] = [
    ...file.index.nodes('TemplateLiteral'),
    ...file.index.nodes('Literal'),
    ...file.index.nodes('BinaryExpression'),
  ]
  for (const node of texts) {
    if (getOuterParent(node).parent?.type === 'BinaryExpression') continue
    const text = toText(node)
    if (!/[?&]response_type=code\b/.test(text) || !/client_id=/.test(text) || /code_challenge/.test(text)) continue
    const rest = file.getText(findStatement(node))
    const fixed = TEMPLATE_STATE.exec(text)?.[1]
    if (fixed !== undefined && fixed !== '') found.push({ node, state: fixed })
    else if (!/state/.test(rest) && !findSetState(file)) found.push({ node })
  }
  return found
}

/** The fixed parts of a text, with `${}` for what is put in. */
function toText(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'Literal') return typeof inner.value === 'string' ? inner.value : '${}'
  if (inner.type === 'BinaryExpression')
    return inner.operator === '+' ? toText(inner.left) + toText(inner.right) : '${}'
  if (inner.type !== 'TemplateLiteral') return '${}'
  return inner.quasis.map((quasi) => quasi.value.cooked ?? '').join('${}')
}

function findStatement(node: Node): Node {
  let current = node
  while (current.parent && !current.type.endsWith('Statement') && current.type !== 'VariableDeclaration')
    current = current.parent
  return current
}

function findSetState(file: RuleFile): Node | undefined {
  for (const name of ['append', 'set'])
    for (const call of file.index.callsNamed(name))
      if (findStringValue(call.arguments[0]) === 'state' && call.arguments[1]) return call.arguments[1]
  return undefined
}

/** A handler that trades the code of the address for tokens. */
function exchangesCode({ handler, path, method }: Route, file: RuleFile): boolean {
  if (!handler || method === 'action') return false
  const text = file.getText(handler)
  if (
    (!/authorization_code/.test(text) && !callsInside(handler, 'getToken', file)) ||
    !/\bcode\b/.test(text) ||
    /code_verifier|exchangeCodeForSession/.test(text)
  )
    return false
  // A code that the application posts itself was not brought by a redirect.
  return method === 'get' || /callback/i.test(path ?? file.filename)
}

function callsInside(handler: Node, name: string, file: RuleFile): boolean {
  return file.index.callsNamed(name).some((call) => isInside(call, handler))
}

/** Any look at the state counts: kept in a session, compared, decoded and verified. */
function mentionsState(handler: Node, file: RuleFile): boolean {
  let read: Node | undefined
  file.index.walkBelow(handler, (node) => {
    if (read) return false
    if (
      node.type === 'MemberExpression' &&
      findPropertyName(node) === 'state' &&
      /query|searchParams|params|cookies/.test(file.getText(node.object))
    )
      read = node
    if (node.type === 'Property' && node.parent.type === 'ObjectPattern' && findPropertyName(node) === 'state')
      read = node
    if (isCall(node) && findCalleeName(node) === 'get' && findStringValue(node.arguments[0]) === 'state') read = node
    return undefined
  })
  return read !== undefined || /verifyState|checkState|validateState/.test(file.getText(handler))
}

/** `res.redirect(\`/done?access_token=${tokens.access_token}\`)`. */
function findRedirectedToken(call: Node, file: RuleFile): string | undefined {
  if (!isCall(call)) return undefined
  for (const argument of call.arguments) {
    const definition = file.analysis.constants.findDefinition(argument)
    if (!definition || isFunction(definition)) continue
    let name: string | undefined
    file.index.walkBelow(definition, (node) => {
      if (node.type !== 'MemberExpression' && node.type !== 'Identifier') return undefined
      const own = findReadName(node, file.analysis)
      const isPart = node.type === 'MemberExpression' || getOuterParent(node).parent?.type !== 'MemberExpression'
      if (
        isPart &&
        own !== undefined &&
        /^(?:access_token|refresh_token|provider_token|provider_refresh_token)$/.test(own) &&
        isPutIn(node)
      )
        name = own
      return undefined
    })
    if (name !== undefined) return name
  }
  return undefined
}

/** Inside of a template or a sum: the value itself, not a question about it. */
function isPutIn(node: Node): boolean {
  for (let current: Node = node, parent = node.parent; parent; current = parent, parent = parent.parent) {
    if (parent.type === 'TemplateLiteral') return true
    if (parent.type === 'BinaryExpression') return parent.operator === '+'
    if (isCall(parent)) {
      if (findCalleeName(parent) === 'encodeURIComponent') continue
      return (
        (parent.arguments as TSESTree.Node[]).includes(current) &&
        unwrap(parent.callee).type === 'Identifier' &&
        findCalleeName(parent) === 'URLSearchParams'
      )
    }
    if (!/^(?:TS|Chain|Logical|Property|ObjectExpression)/.test(parent.type)) return false
  }
  return false
}
