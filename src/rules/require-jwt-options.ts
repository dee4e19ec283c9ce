import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { expandValue } from '../analysis/values.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const DAY = 24 * 60 * 60
/** A token that lives longer outlives the account, the role and the device it was made for. */
const MAX_LIFE_DAYS = 90
const UNITS: Readonly<Record<string, number>> = {
  s: 1,
  m: 60,
  h: 3600,
  d: DAY,
  w: 7 * DAY,
  mon: 30 * DAY,
  y: 365 * DAY,
}

export default defineRule({
  name: 'require-jwt-options',
  meta: {
    class: 'lax-token-options',
    description: 'Require tokens that expire, and verification with fixed algorithms.',
    messages: {
      noneAlgorithm:
        'The algorithm `none` accepts tokens without a signature, so anybody writes his own; name the algorithm of the key, such as `HS256`.',
      tokenAlgorithm:
        "The token itself says by which algorithm it is verified, so its writer chooses; fix `algorithms` to the one of the key, such as `['RS256']`.",
      ignoredExpiration:
        '`ignoreExpiration` accepts tokens for ever, stolen ones too; take it out, and renew sessions with a refresh token.',
      neverExpires:
        "This token never expires, so a stolen one works for ever; pass `{ expiresIn: '15m' }`, or set `exp` in the payload.",
      longLife:
        'This token lives {{life}}, and nobody can take it back before; let it expire within hours, and renew it with a refresh token.',
      anyAlgorithm:
        "`{{call}}()` accepts every algorithm that fits the key; name the one that signs, such as `{ algorithms: ['HS256'] }`.",
      nameAlgorithm: 'Accept `HS256` alone.',
    },
    confidence: {
      noneAlgorithm: 'high',
      tokenAlgorithm: 'high',
      ignoredExpiration: 'high',
      neverExpires: 'medium',
      longLife: 'medium',
      anyAlgorithm: 'low',
      nameAlgorithm: 'low',
    },
    hasSuggestions: true,
    mentions: /jwt|jsonwebtoken|jose/i,
  },
  create(file, report) {
    for (const { call } of file.findCalls('jsonwebtoken.verify', 'jose.jwtVerify', 'jose.compactVerify')) {
      const last = call.arguments[2]
      const options = last && findOptions(last, file)
      const algorithms = findPropertyValue(options, 'algorithms')
      if (algorithms) {
        if (namesNone(algorithms, file)) report({ node: algorithms, messageId: 'noneAlgorithm' })
        else if (isFromToken(algorithms, file)) report({ node: algorithms, messageId: 'tokenAlgorithm' })
      } else if (call.arguments.length === 2 || isFunction(unwrap(last ?? call)) || (options && !hasSpread(options))) {
        const key = call.arguments[1]
        const suggest =
          call.arguments.length === 2 && key && !isFunction(unwrap(key))
            ? [
                {
                  messageId: 'nameAlgorithm' as const,
                  fix: (fixer: Fixer) => fixer.insertTextAfter(key, `, { algorithms: ['HS256'] }`),
                },
              ]
            : undefined
        report({
          node: call,
          messageId: 'anyAlgorithm',
          data: { call: file.quote(call.callee) },
          ...(suggest ? { suggest } : {}),
        })
      }
      const ignored = findPropertyValue(options, 'ignoreExpiration')
      if (ignored && file.analysis.constants.findConstant(ignored)?.value === true && !isRenewal(call, file))
        report({ node: ignored, messageId: 'ignoredExpiration' })
    }
    for (const { call } of file.findCalls('jsonwebtoken.sign')) reportSigned(call, file, report)
    for (const { call } of file.findCalls('jose.SignJWT#.**.sign')) reportJose(call, file, report)
    for (const call of file.index.callsNamed('sign')) {
      if (/^jose\.SignJWT#(?:\.\w+\(\))*\.sign$/.test(file.findPath(call.callee) ?? '')) reportJose(call, file, report)
    }
  },
})

/** The options object, where every way leads to the same one. */
function findOptions(node: Node, file: RuleFile): TSESTree.ObjectExpression | undefined {
  const values = expandValue(node, file.analysis)
  return values.length === 1 && values[0]?.type === 'ObjectExpression' ? values[0] : undefined
}

type Fixer = Parameters<NonNullable<Parameters<Reporter>[0]['fix']>>[0]
type Reporter = Parameters<
  Parameters<
    typeof defineRule<
      | 'noneAlgorithm'
      | 'tokenAlgorithm'
      | 'ignoredExpiration'
      | 'neverExpires'
      | 'longLife'
      | 'anyAlgorithm'
      | 'nameAlgorithm'
    >
  >[0]['create']
>[1]

function reportSigned(call: CallNode, file: RuleFile, report: Reporter): void {
  const [payload, , last] = call.arguments
  if (!payload) return
  const hasOptions = last !== undefined && !isFunction(unwrap(last))
  const options = hasOptions ? findOptions(last, file) : undefined
  const algorithm = findPropertyValue(options, 'algorithm')
  if (algorithm && file.analysis.constants.findString(algorithm) === 'none')
    report({ node: algorithm, messageId: 'noneAlgorithm' })
  // Options of another module, or spread from somewhere, may hold it.
  if (hasOptions && (!options || hasSpread(options))) return
  const life = findPropertyValue(options, 'expiresIn')
  if (life) reportLife(life, file, report)
  else if (mayLackExpiry(payload, file)) report({ node: call, messageId: 'neverExpires' })
}

/** `new SignJWT(payload).setExpirationTime('15m').sign(key)`. */
function reportJose(call: CallNode, file: RuleFile, report: Reporter): void {
  let node: Node | undefined = call
  for (let step = 0; node && step < 20; step++) {
    const inner: Node = unwrapAwait(node)
    if (inner.type === 'NewExpression') {
      const payload = inner.arguments[0]
      // Setters called one by one are out of sight.
      if (payload && mayLackExpiry(payload, file) && !/setExpirationTime/.test(file.sourceCode.text))
        report({ node: call, messageId: 'neverExpires' })
      return
    }
    if (!isCall(inner)) return
    if (findCalleeName(inner) === 'setExpirationTime') {
      const [life] = inner.arguments
      if (life) reportLife(life, file, report)
      return
    }
    const callee: Node = unwrap(inner.callee)
    node = callee.type === 'MemberExpression' ? file.analysis.constants.findDefinition(callee.object) : undefined
  }
}

function hasSpread(object: TSESTree.ObjectExpression): boolean {
  return object.properties.some((property) => property.type === 'SpreadElement')
}

/** The payload shows all of its claims and none says when it ends; one that is not seen may hold it. */
function mayLackExpiry(payload: Node, file: RuleFile): boolean {
  const object = file.analysis.constants.findObject(payload)
  if (object) {
    if (findPropertyValue(object, 'exp')) return false
    if (!hasSpread(object)) return !isWrittenLater(payload, file)
  }
  if (findStringValue(payload) !== undefined) return false
  return !/\bexp\b|expires|expiry|expiration/i.test(file.sourceCode.text)
}

/** `payload.exp = …` */
function isWrittenLater(payload: Node, file: RuleFile): boolean {
  return unwrap(payload).type === 'Identifier' && file.index.memberWritesNamed('exp').length > 0
}

function reportLife(node: Node, file: RuleFile, report: Reporter): void {
  for (const value of expandValue(node, file.analysis)) {
    const constant = file.analysis.constants.findConstant(value)?.value
    const seconds =
      typeof constant === 'number' ? constant : typeof constant === 'string' ? toSeconds(constant) : undefined
    if (seconds !== undefined && seconds > MAX_LIFE_DAYS * DAY) {
      report({ node, messageId: 'longLife', data: { life: `${Math.round(seconds / DAY)} days` } })
      return
    }
  }
}

/** `365d`, `1y`, `52 weeks`; a number without a unit counts milliseconds in jsonwebtoken. */
function toSeconds(text: string): number | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(ms|mon|s|m|h|d|w|y)?/i.exec(text)
  if (!match?.[1]) return undefined
  const unit = match[2]?.toLowerCase()
  return Number(match[1]) * (unit === undefined || unit === 'ms' ? 0.001 : (UNITS[unit] ?? 1))
}

function namesNone(algorithms: Node, file: RuleFile): boolean {
  const [list] = expandValue(algorithms, file.analysis)
  return (
    list?.type === 'ArrayExpression' &&
    list.elements.some((element) => element && file.analysis.constants.findString(element)?.toLowerCase() === 'none')
  )
}

/** `[decoded.header.alg]`. */
function isFromToken(algorithms: Node, file: RuleFile): boolean {
  const [list] = expandValue(algorithms, file.analysis)
  if (list?.type !== 'ArrayExpression') return false
  return list.elements.some((element) => {
    if (!element) return false
    return expandValue(element, file.analysis).some((value) => {
      const inner = unwrap(value)
      return (
        inner.type === 'MemberExpression' &&
        findPropertyName(inner) === 'alg' &&
        /header|decoded|token/i.test(file.getText(inner.object)) &&
        !isOfKey(inner.object, file)
      )
    })
  })
}

function isOfKey(node: Node, file: RuleFile): boolean {
  return /jwk|key|config/i.test(file.getText(node))
}

/** A refresh reads the claims of a token that has just expired. */
function isRenewal(node: Node, file: RuleFile): boolean {
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (!isFunction(current)) continue
    const name = file.getText(current).slice(0, 120)
    if (/refresh|renew|logout|revoke|blacklist|expired/i.test(name)) return true
  }
  return false
}
