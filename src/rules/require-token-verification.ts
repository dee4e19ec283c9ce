import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  findStringValue,
  getOuterParent,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { isSecurityName } from '../ast/lexicon.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const DECODERS = [
  'jsonwebtoken.decode',
  'jwt-decode',
  'jwt-decode.jwtDecode',
  'jwt-decode.default',
  'jose.decodeJwt',
  'jwt-simple.decode',
  'fast-jwt.createDecoder()',
  'hono/jwt.decode',
]
const VERIFY =
  /\bverify\w*\(|jwtVerify|verifyIdToken|getUser\(|getClaims|introspect|authenticate\(|validateToken|compactVerify|unseal/
const CLAIMS: ReadonlySet<string> = new Set([
  'sub',
  'userId',
  'user_id',
  'uid',
  'id',
  'role',
  'roles',
  'email',
  'isAdmin',
  'admin',
  'permissions',
  'scope',
  'scopes',
  'tenantId',
  'orgId',
  'username',
  'user',
  'accountId',
  'groups',
])

export default defineRule({
  name: 'require-token-verification',
  meta: {
    class: 'unverified-token',
    description: 'Require tokens to be verified before their claims decide anything.',
    messages: {
      decodedClaims:
        '{{decoder}} reads `{{claim}}` from a token whose signature nobody checked, so clients write their own; use `jwt.verify()` with the key and the algorithm.',
      handMadeDecode:
        'The payload of the token is decoded by hand and `{{claim}}` is believed, so clients write their own; verify the signature with a JWT library.',
      unusedPassword:
        'The credentials of the Authorization header are split, and the password is never compared, so a user name is enough; verify the password against its hash.',
    },
    confidence: { decodedClaims: 'medium', handMadeDecode: 'medium', unusedPassword: 'high' },
    mentions: /decode|atob|base64/i,
  },
  create(file, report) {
    if (file.isClient) return
    for (const { call } of file.findCalls(...DECODERS)) {
      const claim = findBelievedClaim(call, file)
      if (claim !== undefined)
        report({ node: call, messageId: 'decodedClaims', data: { decoder: `\`${file.quote(call.callee)}()\``, claim } })
    }
    for (const call of file.index.callsNamed('parse')) {
      if (file.findPath(call.callee) !== 'JSON.parse' || !call.arguments[0] || !isTokenPart(call.arguments[0], file))
        continue
      const claim = findBelievedClaim(call, file)
      if (claim !== undefined) report({ node: call, messageId: 'handMadeDecode', data: { claim } })
    }
    for (const call of file.index.callsNamed('split')) {
      if (findStringValue(call.arguments[0]) === ':' && isDecodedHeader(call, file) && neverReadsPassword(call, file))
        report({ node: call, messageId: 'unusedPassword' })
    }
  },
})

/** `atob(token.split('.')[1])`, `Buffer.from(parts[1], 'base64').toString()`. */
function isTokenPart(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  const definition = inner.type === 'Identifier' ? (file.analysis.constants.findDefinition(inner) ?? inner) : inner
  const text = file.getText(definition)
  if (!/atob\(|base64/.test(text)) return false
  if (/\.split\(\s*['"]\.['"]\s*\)/.test(text)) return true
  // const [, payload] = token.split('.')
  const names = text.match(/[A-Za-z_$][\w$]*/g) ?? []
  return names.some((name) =>
    new RegExp(`\\b${name.replaceAll('$', '\\$')}\\b[^=\\n]*=\\s*[\\w.?!]+\\.split\\(\\s*['"]\\.['"]`).test(
      file.sourceCode.text,
    ),
  )
}

/** The claim that a decision or an identity is taken from, in a function that handles requests and verifies nothing. */
function findBelievedClaim(call: CallNode, file: RuleFile): string | undefined {
  const owner = findEnclosingFunction(call)
  if (!owner?.body || VERIFY.test(file.getText(owner.body)) || !decides(owner, file)) return undefined
  const { parent } = getOuterParent(call)
  if (parent?.type === 'MemberExpression') {
    const name = findPropertyName(parent)
    return name !== undefined && CLAIMS.has(name) ? name : undefined
  }
  if (parent?.type === 'AssignmentExpression') {
    const target = file.getText(parent.left)
    return /\.user$|session/.test(target) ? target : undefined
  }
  if (parent?.type !== 'VariableDeclarator') return undefined
  if (parent.id.type === 'ObjectPattern') {
    const names = parent.id.properties.flatMap((property) =>
      property.type === 'Property' ? [findPropertyName(property) ?? ''] : [],
    )
    return names.find((name) => CLAIMS.has(name))
  }
  const variable = parent.id.type === 'Identifier' ? file.index.findVariable(parent.id) : undefined
  for (const reference of variable?.references ?? []) {
    const outer = getOuterParent(reference.identifier).parent
    if (outer?.type === 'MemberExpression') {
      const name = findPropertyName(outer)
      if (name !== undefined && CLAIMS.has(name)) return name
    }
    if (outer?.type === 'AssignmentExpression' && /\.user$|session/.test(file.getText(outer.left)))
      return file.getText(outer.left)
  }
  return undefined
}

/** A handler, a middleware, or a function of authentication that hands its result on. */
function decides(owner: FunctionNode, file: RuleFile): boolean {
  if (file.routes.some(({ handler }) => handler !== undefined && isInside(owner, handler))) return true
  const first = owner.params[0]
  const path = first && first.type === 'Identifier' ? file.findPath(first) : undefined
  if (path?.startsWith('$') === true) return true
  const name = findFunctionName(owner) ?? ''
  return (
    owner.params.some(
      (parameter) => parameter.type === 'Identifier' && /^(?:next|req|request|ctx)$/.test(parameter.name),
    ) ||
    (isSecurityName(name) &&
      /^(?:auth|require|get(?:Current)?User|check|is|has|verify|ensure|protect|validate)/i.test(name))
  )
}

/** `Buffer.from(header.split(' ')[1], 'base64').toString().split(':')`. */
function isDecodedHeader(call: CallNode, file: RuleFile): boolean {
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return false
  const object = unwrapAwait(callee.object)
  const definition = object.type === 'Identifier' ? (file.analysis.constants.findDefinition(object) ?? object) : object
  return (
    /atob\(|base64/.test(file.getText(definition)) &&
    /authorization|authHeader|basic/i.test(file.getText(findEnclosingFunction(call) ?? call))
  )
}

function neverReadsPassword(call: CallNode, file: RuleFile): boolean {
  const { parent } = getOuterParent(call)
  if (parent?.type === 'MemberExpression') return isIndex(parent, 0)
  if (parent?.type !== 'VariableDeclarator') return false
  if (parent.id.type === 'ArrayPattern') {
    const second = parent.id.elements[1]
    return (
      !second ||
      (second.type === 'Identifier' &&
        file.index.findVariable(second)?.references.every((reference) => reference.init === true) === true)
    )
  }
  if (parent.id.type !== 'Identifier') return false
  const reads = (file.index.findVariable(parent.id)?.references ?? [])
    .filter((reference) => reference.isRead())
    .map((reference) => reference.identifier.parent)
  return reads.length > 0 && reads.every((read) => read.type === 'MemberExpression' && isIndex(read, 0))
}

function isIndex(node: TSESTree.MemberExpression, index: number): boolean {
  return node.property.type === 'Literal' && node.property.value === index
}
