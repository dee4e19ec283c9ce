import type { TSESTree } from '@typescript-eslint/types'
import { findPatternUses, findUses } from '../analysis/uses.ts'
import { expandValue } from '../analysis/values.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  findPropertyValue,
  getOuterParent,
  isCall,
  isFunction,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const VERIFY = [
  'jsonwebtoken.verify',
  'jose.jwtVerify',
  'hono/jwt.verify',
  '@nestjs/jwt.JwtService#.verify',
  '@nestjs/jwt.JwtService#.verifyAsync',
]
const SIGN = /(?:^|\.)(?:sign|signAsync)$/
/** Claims that change while a token lives. */
const CHANGING =
  /^(?:role|roles|is_?admin|admin|permissions?|scopes?|plan|tier|is_?active|status|is_?verified|org(?:anization)?_?id|tenant_?id|team_?id|groups|email|account_?type|user_?type|company_?id)$/i
const LOOKUP =
  /^(?:find\w*|get\w*(?:user|account|session|member)\w*|load\w*|fetch\w*|query|select|one|first|retrieve\w*|lookup\w*|is\w*(?:revoked|blacklisted|active|valid)\w*|validate\w*|exists|has|get|refresh\w*)$/i
const YEAR = 365 * 24 * 60 * 60

export default defineRule({
  name: 'no-stale-token-claims',
  meta: {
    class: 'stale-token-claims',
    description: 'Disallow refreshed tokens that copy the claims of the old one, and logins that outlive everything.',
    messages: {
      copiedClaims:
        '`{{name}}` signs a new token with the claims of the old one (line {{line}}), so removed rights and closed accounts live on; load the user again, and take the claims from the row.',
      endlessSession:
        'The cookie `{{name}}` lives {{years}} years, longer than any account; let the login end within weeks, and renew it while it is used.',
      tokenBeside:
        'The token that line {{line}} puts into an `httpOnly` cookie is also in the body, where any script of the page reads it; leave it out of the body.',
    },
    confidence: { copiedClaims: 'medium', endlessSession: 'medium', tokenBeside: 'medium' },
    mentions: /token|session|jwt|cookie/i,
  },
  create(file, report) {
    if (file.isClient) return
    const verifications = [...file.findCalls(...VERIFY).map(({ call }) => call), ...findVerifications(file)]
    for (const call of new Set(verifications)) {
      const owner = findEnclosingFunction(call)
      const copy = owner && findCopy(call, owner, file)
      if (copy)
        report({
          node: copy,
          messageId: 'copiedClaims',
          data: { name: findFunctionName(owner) ?? 'This handler', line: call.loc.start.line },
        })
    }
    for (const cookie of findCookies(file)) {
      if (
        cookie.seconds !== undefined &&
        cookie.seconds > YEAR &&
        hasWords(cookie.name, ['session', 'token', 'auth', 'jwt', 'sid', 'login'])
      )
        report({
          node: cookie.life ?? cookie.call,
          messageId: 'endlessSession',
          data: { name: cookie.name, years: (cookie.seconds / YEAR).toFixed(1).replace('.0', '') },
        })
      const beside =
        cookie.isHttpOnly && hasWords(cookie.name, ['token', 'session', 'auth', 'jwt', 'access', 'refresh'])
          ? findBeside(cookie, file)
          : undefined
      if (beside) report({ node: beside, messageId: 'tokenBeside', data: { line: cookie.call.loc.start.line } })
    }
  },
})

/** The name that a call has at its home: an import may rename it. */
function getName(call: CallNode, file: RuleFile): string {
  return file.findPath(call.callee)?.split('.').at(-1) ?? findCalleeName(call) ?? ''
}

/** Functions of the project that verify a refresh token by their name. */
function findVerifications(file: RuleFile): CallNode[] {
  return [...file.index.calleeNames]
    .filter((name) => /^verify\w*refresh\w*token/i.test(name))
    .flatMap((name) => [...file.index.callsNamed(name)])
}

/** A claim of the verified token in the payload of a new one, with no look at the user between. */
function findCopy(call: CallNode, owner: FunctionNode, file: RuleFile): Node | undefined {
  const calls = collectCalls(owner, file)
  const signs = calls.filter(
    (other) =>
      SIGN.test(file.findPath(other.callee) ?? findCalleeName(other) ?? '') ||
      /^(?:generate|create|sign|issue|make)\w*(?:token|jwt)s?$/i.test(getName(other, file)),
  )
  if (signs.length === 0 || isLookedUp(calls, signs, file)) return undefined
  for (const path of [[], ['payload']] as const) {
    for (const use of findClaims(call, path, file)) {
      if (isCopied(use) && isInPayload(use, file, signs)) return use
      const claim = getOuterParent(use).parent
      if (
        claim?.type === 'MemberExpression' &&
        CHANGING.test(findPropertyName(claim) ?? '') &&
        findUses(claim, [], file.analysis).some((read) => isInPayload(read, file, signs))
      )
        return claim
    }
  }
  return undefined
}

/** What the call gives, or hands to its callback: `verify(token, key, (error, claims) => …)`. */
function findClaims(call: CallNode, path: readonly string[], file: RuleFile): readonly Node[] {
  const callback = call.arguments.map((argument) => file.index.findFunction(argument)).find(Boolean)
  const claims = callback?.params[1]
  return claims ? findPatternUses(claims, path, file.analysis) : findUses(call, path, file.analysis)
}

/** Something besides the signing asks the storage, so that the account is looked at again. */
function isLookedUp(calls: readonly CallNode[], signs: readonly CallNode[], file: RuleFile): boolean {
  return calls.some(
    (other) =>
      !signs.includes(other) &&
      (LOOKUP.test(findCalleeName(other) ?? '') ||
        file.analysis.effects.some((effect) => effect.call === other && effect.row.effect !== 'session')) &&
      !isRequestRead(other, file) &&
      !/verify/i.test(findCalleeName(other) ?? ''),
  )
}

function collectCalls(owner: FunctionNode, file: RuleFile): CallNode[] {
  const calls: CallNode[] = []
  file.index.walkBelow(owner.body, (node) => {
    if (isCall(node)) calls.push(node)
    return undefined
  })
  return calls
}

/** `c.req.header('authorization')`, `cookies().get('refresh')`. */
function isRequestRead(call: CallNode, file: RuleFile): boolean {
  return (
    /\b(?:req|request|headers|cookies|cookieStore|c|ctx|event|formData|searchParams|config|configService)\b[^;]*\.\w+$/.test(
      file.getText(call.callee),
    ) || file.findPath(call.callee)?.startsWith('$') === true
  )
}

/** The whole of the claims, or those that change: `sign({ id: old.id, role: old.role })`, `sign({ ...old })`, `sign(old)`. */
function isCopied(use: Node): boolean {
  const { parent, child } = getOuterParent(use)
  if (parent?.type === 'SpreadElement') return true
  if (isCall(parent)) return parent.arguments[0] === child
  return parent?.type === 'MemberExpression' && CHANGING.test(findPropertyName(parent) ?? '')
}

/** `const payload = { role: old.role }; sign(payload)`. */
function isInPayload(claim: Node, file: RuleFile, signs: readonly CallNode[]): boolean {
  for (let node: Node | undefined = claim.parent; node && !isFunction(node); node = node.parent) {
    const kept =
      node.type === 'VariableDeclarator' ? node.init : node.type === 'AssignmentExpression' ? node.right : undefined
    if (kept) return findUses(kept, [], file.analysis).some((use) => signs.some((sign) => isInside(use, sign)))
    // new SignJWT({ … }) stands inside of the call that signs.
    if (isCall(node)) return signs.some((sign) => isInside(node, sign))
  }
  return false
}

interface Cookie {
  readonly call: CallNode
  readonly name: string
  readonly value: Node | undefined
  readonly isHttpOnly: boolean
  readonly seconds: number | undefined
  readonly life: Node | undefined
}

/** `res.cookie(name, value, options)`, `cookies().set(name, value, options)`, `setCookie(c, name, value, options)`. */
function findCookies(file: RuleFile): Cookie[] {
  const found: Cookie[] = []
  const calls = [
    ...['cookie', 'set'].flatMap((name) => [...file.index.callsNamed(name)]),
    ...file.findCalls('hono/cookie.setCookie', 'h3.setCookie').map(({ call }) => call),
  ]
  for (const call of calls) {
    const calleeName = getName(call, file)
    const offset = calleeName === 'setCookie' ? 1 : 0
    if (calleeName === 'set' && !/cookie/i.test(file.getText(call.callee))) continue
    const name = file.analysis.constants.findString(call.arguments[offset])
    const options = file.analysis.constants.findObject(call.arguments[offset + 2])
    if (name === undefined || !options) continue
    const life = findPropertyValue(options, 'maxAge')
    const value = life && findNumber(life, file)
    // Express counts milliseconds, the others seconds.
    const isMilliseconds = calleeName === 'cookie'
    found.push({
      call,
      name,
      value: call.arguments[offset + 1],
      isHttpOnly: file.analysis.constants.findConstant(findPropertyValue(options, 'httpOnly'))?.value === true,
      seconds: value === undefined ? undefined : value / (isMilliseconds ? 1000 : 1),
      life,
    })
  }
  return found
}

/** The value of a product of numbers. */
function findNumber(node: Node, file: RuleFile): number | undefined {
  const [value, ...others] = expandValue(node, file.analysis)
  const inner = value && others.length === 0 ? value : unwrap(node)
  if (inner.type === 'BinaryExpression' && inner.operator === '*') {
    const left = findNumber(inner.left, file)
    const right = findNumber(inner.right, file)
    return left === undefined || right === undefined ? undefined : left * right
  }
  const constant = file.analysis.constants.findConstant(inner)?.value
  return typeof constant === 'number' ? constant : undefined
}

/** The same variable in the answer of the same handler. */
function findBeside(cookie: Cookie, file: RuleFile): Node | undefined {
  const owner = findEnclosingFunction(cookie.call)
  const value = cookie.value && unwrapAwait(cookie.value)
  if (!owner || (value?.type !== 'Identifier' && value?.type !== 'MemberExpression')) return undefined
  const text = file.getText(value)
  let found: Node | undefined
  file.index.walkBelow(owner.body, (node) => {
    if (found || !isCall(node) || !/^(?:json|send)$/.test(findCalleeName(node) ?? '')) return !found
    const object = node.arguments[0] && file.analysis.constants.findObject(node.arguments[0])
    if (object)
      found = object.properties.find(
        (property: TSESTree.ObjectLiteralElement) =>
          property.type === 'Property' && file.getText(unwrap(property.value)) === text,
      )
    return undefined
  })
  return found
}
