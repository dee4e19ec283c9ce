import { type Node, findCalleeName, findPropertyName, findStringValue, getOuterParent, unwrap } from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

/** What says who somebody is or what they may. */
const CLAIM =
  /^(?:sub|uid|role|roles|email|isAdmin|admin|permissions|scopes?|username|user|groups|name|id|[a-z]\w*(?:Id|_id))$/
/** Where the caller is kept for what comes after: `req.user`, `ctx.state.staff`, `session.member`. */
const KEPT = /\.user$|session|\.(?:state|locals|auth|member|account|claims|principal)\b/
/** One thing that becomes of claims. */
export interface ClaimUse {
  readonly claim: string
  readonly kind: 'read' | 'kept' | 'returned'
}

/** What becomes of decoded claims: read one by one, kept as the caller, returned. Expiry, key id and logs are nothing. */
export function findClaimUses(value: Node, analysis: Analysis, depth = 0): ClaimUse[] {
  let { parent, child } = getOuterParent(value)
  // jwt.decode(token) ?? {}, await read(token)
  while (
    parent?.type === 'LogicalExpression' ||
    parent?.type === 'AwaitExpression' ||
    (parent?.type === 'ConditionalExpression' && parent.test !== child)
  )
    ({ parent, child } = getOuterParent(parent))
  if (!parent || depth > 3) return []
  if (parent.type === 'MemberExpression' && parent.object === child)
    return getNamed(findPropertyName(parent), parent, analysis, depth)
  if (parent.type === 'AssignmentExpression' && parent.right === child) {
    if (parent.left.type === 'Identifier')
      return getReads(parent.left, analysis).flatMap((identifier) => findClaimUses(identifier, analysis, depth + 1))
    const target = analysis.index.sourceCode.getText(parent.left)
    return KEPT.test(target) ? [{ claim: target, kind: 'kept' }] : []
  }
  if (parent.type === 'ReturnStatement' || (parent.type === 'ArrowFunctionExpression' && parent.body === child))
    return [{ claim: 'claims', kind: 'returned' }]
  if (parent.type === 'CallExpression') {
    const callee = unwrap(parent.callee)
    const isKept =
      callee.type === 'MemberExpression' && findPropertyName(callee) === 'set' && parent.arguments[1] === child
    return isKept ? [{ claim: findStringValue(parent.arguments[0]) ?? 'claims', kind: 'kept' }] : []
  }
  if (parent.type !== 'VariableDeclarator') return []
  const targets =
    parent.id.type === 'ObjectPattern'
      ? parent.id.properties.flatMap((property) =>
          property.type === 'Property' ? getNamed(findPropertyName(property), property.value, analysis, depth) : [],
        )
      : getReads(parent.id, analysis).flatMap((identifier) => findClaimUses(identifier, analysis, depth + 1))
  return targets
}

function getReads(node: Node, analysis: Analysis): Node[] {
  const inner = node.type === 'AssignmentPattern' ? node.left : node
  const variable = inner.type === 'Identifier' ? analysis.index.findVariable(inner) : undefined
  return (variable?.references ?? []).filter((reference) => reference.isRead()).map(({ identifier }) => identifier)
}

function getNamed(name: string | undefined, node: Node, analysis: Analysis, depth: number): ClaimUse[] {
  if (name === undefined) return []
  // decode(token, { complete: true }).payload
  if (name === 'payload') {
    const places = node.type === 'MemberExpression' ? [node] : getReads(node, analysis)
    return places.flatMap((place) => findClaimUses(place, analysis, depth + 1))
  }
  if (CLAIM.test(name)) return [{ claim: name, kind: isReturned(node) ? 'returned' : 'read' }]
  // c.set('locker', String(payload.locker)): whatever it is called, it says who is calling from here on.
  const { parent } = getOuterParent(node)
  const call = parent?.type === 'CallExpression' ? parent : undefined
  const outer = call && !/^(?:set|json|log|info|warn|error|debug)$/.test(findCalleeName(call) ?? '') ? call : node
  return depth > 2 ? [] : findClaimUses(outer, analysis, 3).filter(({ kind }) => kind === 'kept')
}

/** `return payload?.memberId ?? null` */
function isReturned(node: Node): boolean {
  let { parent } = getOuterParent(node)
  while (parent?.type === 'LogicalExpression' || parent?.type === 'ConditionalExpression')
    ({ parent } = getOuterParent(parent))
  return parent?.type === 'ReturnStatement' || parent?.type === 'ArrowFunctionExpression'
}
