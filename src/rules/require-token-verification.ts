import type { TSESTree } from '@typescript-eslint/types'
import { findClaimUses } from '../analysis/claims.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findEnclosingFunction,
  findFunctionName,
  findStringValue,
  getOuterParent,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { isExported } from '../ast/functions.ts'
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
  '@nestjs/jwt.JwtService#.decode',
]
const VERIFY =
  /\bverify\w*\(|jwtVerify|verifyIdToken|getUser\(|getClaims|introspect|authenticate\(|validateToken|compactVerify|unseal|createHmac|timingSafeEqual|subtle\.(?:sign|verify)|hmac\w*\(/i
const SPLIT = /\.split\(\s*['"`]\.['"`]\s*(?:,\s*\d\s*)?\)|\.(?:slice|substring)\([^;]*indexOf\(\s*['"`]\.['"`]\s*\)/
/** A file that answers requests. */
const ANSWERS =
  /\bexport\s+(?:const|async\s+function|function)\s+(?:GET|POST|PUT|PATCH|DELETE|handler)\b|\b(?:req|request|ctx|c\.req|event)\.(?:headers?|body|query|cookies|get|queryStringParameters)\b|\bcookies\(\)|\.(?:get|post|put|delete|patch)\(\s*['"`]\//

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
      if (file.findPath(call.callee) !== 'JSON.parse' || !call.arguments[0]) continue
      const places = isTokenPart(call.arguments[0], file) ? [call] : findReaderCalls(call, file)
      for (const place of places) {
        const claim = findBelievedClaim(place, file)
        if (claim !== undefined) report({ node: place, messageId: 'handMadeDecode', data: { claim } })
      }
    }
    for (const call of file.index.callsNamed('split')) {
      if (findStringValue(call.arguments[0]) === ':' && isDecodedHeader(call, file) && neverReadsPassword(call, file))
        report({ node: call, messageId: 'unusedPassword' })
    }
  },
})

/** `atob(token.split('.')[1])`, `Buffer.from(parts[1], 'base64').toString()`, with the parts in a variable or not. */
function isTokenPart(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  const definition = inner.type === 'Identifier' ? (file.analysis.constants.findDefinition(inner) ?? inner) : inner
  return /atob\(|base64/.test(file.getText(definition)) && comesFromSplit(definition, file, 0)
}

/** Is a part of the value what stands between the dots of a text? */
function comesFromSplit(node: Node, file: RuleFile, depth: number): boolean {
  if (SPLIT.test(file.getText(node))) return true
  if (depth > 2) return false
  let found = false
  file.index.walkBelow(node, (child) => {
    if (found || child.type !== 'Identifier') return undefined
    const definition = file.index.findVariable(child)?.defs[0]?.node as Node | undefined
    if (definition?.type === 'VariableDeclarator' && definition.init && definition.init !== node)
      found = comesFromSplit(definition.init, file, depth + 1)
    return undefined
  })
  return found
}

/** `const read = (part) => JSON.parse(Buffer.from(part, 'base64url').toString())`: calls of it with a part of a token. */
function findReaderCalls(parse: CallNode, file: RuleFile): CallNode[] {
  const owner = findEnclosingFunction(parse)
  const [argument] = parse.arguments
  const [parameter] = owner?.params ?? []
  if (!owner || !argument || parameter?.type !== 'Identifier' || !/atob\(|base64/.test(file.getText(argument)))
    return []
  if (!new RegExp(`\\b${parameter.name.replaceAll('$', '\\$')}\\b`).test(file.getText(argument))) return []
  return getCallsOf(owner, file).filter(({ arguments: [part] }) => part && comesFromSplit(part, file, 0))
}

function getCallsOf(owner: FunctionNode, file: RuleFile): CallNode[] {
  const name = findFunctionName(owner)
  return name === undefined
    ? []
    : file.index.callsNamed(name).filter((call) => file.index.findFunction(call.callee) === owner)
}

/** The claim that a decision or an identity is taken from, in a function that handles requests and verifies nothing. */
function findBelievedClaim(value: Node, file: RuleFile, depth = 0): string | undefined {
  const owner = findEnclosingFunction(value)
  if (!owner?.body || VERIFY.test(file.getText(owner.body))) return undefined
  const isDeciding = decides(owner, file)
  const found = findClaimUses(value, file.analysis).find((use) => use.kind === 'returned' || isDeciding)
  if (found?.kind !== 'returned') return found?.claim
  // The claims go on to whoever called.
  if (isDeciding && found.claim !== 'claims') return found.claim
  if (depth > 1) return undefined
  for (const call of getCallsOf(owner, file)) {
    const claim = findBelievedClaim(call, file, depth + 1)
    if (claim !== undefined) return claim
  }
  return isBelievedElsewhere(owner, file) ? found.claim : undefined
}

/** A handler, a middleware, or a function of authentication that hands its result on. */
function decides(owner: FunctionNode, file: RuleFile): boolean {
  if (file.routes.some(({ handler }) => handler !== undefined && isInside(owner, handler))) return true
  const first = owner.params[0]
  const path = first && first.type === 'Identifier' ? file.findPath(first) : undefined
  if (path?.startsWith('$') === true) return true
  const name = findFunctionName(owner) ?? ''
  return (
    name === 'canActivate' ||
    owner.params.some(
      (parameter) => parameter.type === 'Identifier' && /^(?:next|req|request|ctx)$/.test(parameter.name),
    ) ||
    (isSecurityName(name) &&
      /^(?:auth|require|get(?:Current)?User|check|is|has|verify|ensure|protect|validate)/i.test(name))
  )
}

/** Does a file that answers requests call the function and verify nothing there? */
function isBelievedElsewhere(owner: FunctionNode, file: RuleFile): boolean {
  const name = findFunctionName(owner)
  if (name === undefined || !isExported(owner)) return false
  return file.project.findImporters(file.filename).some((importer) => {
    const text = file.project.readFile(importer) ?? ''
    return (
      new RegExp(`\\b${name.replaceAll('$', '\\$')}\\(`).test(text) &&
      ANSWERS.test(text) &&
      !/['"]use client['"]/.test(text)
    )
  })
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
