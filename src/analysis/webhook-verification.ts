import {
  type CallNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  isCall,
  isFunction,
  unwrapAwait,
  findReadName,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import type { Analysis } from './analysis.ts'

/** Words of functions that compare a signature, whose bodies may be elsewhere. */
const VERIFIERS = [
  ...['verify', 'construct event', 'construct event async', 'timing safe equal', 'safe equal', 'safe compare'],
  ...['unwrap', 'is valid', 'validate webhook', 'check webhook', 'signature', 'hmac'],
]

/** `getSignature()` and `signPayload()` prove nothing. */
const MAKERS: ReadonlySet<string> = new Set([
  ...['get', 'read', 'extract', 'parse', 'create', 'compute', 'generate', 'sign', 'build', 'make', 'log'],
])

export function contains(node: Node, type: string, analysis: Analysis): boolean {
  let found = false
  analysis.index.walkBelow(node, (inner) => {
    found ||= (inner.type as string) === type
    return !found && !isFunction(inner)
  })
  return found
}

export function findVerification(block: Node, analysis: Analysis): CallNode | undefined {
  let found: CallNode | undefined
  analysis.index.walkBelow(block, (inner) => {
    if (isCall(inner) && isVerifier(inner, analysis, 0)) found ??= inner
    return !found
  })
  return found
}

/** Does the code below compare a signature, itself or in a function that it calls? */
export function verifies(node: Node, analysis: Analysis, depth = 0): boolean {
  let found = false
  analysis.index.walkBelow(node, (inner) => {
    if (isCall(inner)) found ||= isVerifier(inner, analysis, depth)
    else if (inner.type === 'BinaryExpression' && /^[!=]==?$/.test(inner.operator))
      found ||= [inner.left as Node, inner.right].some((side) =>
        hasWords(findReadName(side) ?? '', ['signature', 'sig', 'hmac', 'digest', 'expected', 'computed']),
      )
    return !found
  })
  return found
}

export function isVerifier(call: CallNode, analysis: Analysis, depth: number): boolean {
  const path = analysis.paths.findPath(call.callee)
  // Computing one is no comparison: what is sent to others is signed as well.
  if (path === 'crypto.createHmac') return false
  if (path !== undefined && analysis.tables.auth.find(path)[0]?.as === 'signature') return true
  if (path === 'crypto.timingSafeEqual') return true
  const target = analysis.index.findFunction(call.callee)
  if (target) return depth < 2 && verifies(target.body ?? target, analysis, depth + 1)
  if (analysis.findForeignFunction(call)?.evidence.includes('signature')) return true
  const name = findCalleeName(call) ?? ''
  return hasWords(name, VERIFIERS) && !MAKERS.has(toWords(name)[0] ?? '')
}

/** The branch goes on with what the body says: `return JSON.parse(body)`, `event = req.body`. */
export function returnsEvent(branch: Node, analysis: Analysis): boolean {
  let found = false
  analysis.index.walkBelow(branch, (node) => {
    if (node.type === 'ReturnStatement' && node.argument) found ||= isEvent(node.argument, analysis)
    else if (node.type === 'AssignmentExpression') found ||= isEvent(node.right, analysis)
    return !found
  })
  return found
}

export function isEvent(node: Node, analysis: Analysis): boolean {
  const inner = unwrapAwait(node)
  const path = analysis.paths.findPath(isCall(inner) ? inner.callee : inner)
  if (path === 'JSON.parse' || (path !== undefined && /^\$.*(?:\.body|\.json)$/.test(path))) return true
  return inner.type === 'Identifier' && /^(?:body|payload|event|rawBody)$/.test(inner.name)
}

/** What is computed is compared here, rather than sent to somebody else. */
export function isCompared(call: CallNode, analysis: Analysis): boolean {
  const owner = findEnclosingFunction(call)
  return owner !== undefined && verifies(owner.body ?? owner, analysis)
}
