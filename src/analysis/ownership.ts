import type { TSESTree } from '@typescript-eslint/types'
import { isOwnerName, isPermissionName } from '../ast/lexicon.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  isCall,
  isFunction,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import type { Analysis } from './analysis.ts'
import type { Condition } from './conditions.ts'

/** Who may reach the rows of others by trade: `isCampaignManager(caller)`. */
const OFFICES = [
  'manager',
  'admin',
  'staff',
  'moderator',
  'organizer',
  'organiser',
  'instructor',
  'teacher',
  'editor',
  'lead',
]

/** Columns by which one row is found. */
export const ID_COLUMN = /^(?:_?id|uuid|pk|[a-z]\w*(?:Id|_id|ID|Uuid))$/
/** What a text says of the caller. */
export const CALLER =
  /\b(?:req|request|ctx|c|context|event)\.(?:user|auth|session|userId|account|tenant|org|state\.user|locals\.user|var\.user)|\b(?:session|currentUser|caller|viewer|principal|me|actor|claims|payload)\b|\b(?:user|userId|user_id|uid|authUser|dbUser|tenantId|orgId|accountId|organizationId|workspaceId)\b/

/** The column names an owner or a state that makes the row public. */
export function isScopeColumn({ key }: Condition): boolean {
  return (
    isOwnerName(key) ||
    /^(?:is_?)?(?:public|published|visible|shared|active)|status|token|slug|code|secret|hash|email/i.test(key)
  )
}

/** The block or the case that a node stands in. */
function findBlock(node: Node): Node | undefined {
  for (let current = node.parent; current; current = current.parent)
    if (current.type === 'BlockStatement' || current.type === 'SwitchCase' || isFunction(current)) return current
  return undefined
}

/** Is one of the two blocks around the other, and is it not behind a block that ends with an answer? */
export function mayDecide(decision: Node, site: Node): boolean {
  const own = findBlock(site)
  const other = findBlock(decision)
  if (!own || !other || own === other || isInside(other, own)) return true
  if (!isInside(own, other)) return false
  const isBehind = decision.range[0] > own.range[1]
  const body = own.type === 'BlockStatement' ? own.body : own.type === 'SwitchCase' ? own.consequent : []
  return !(isBehind && /^(?:Return|Throw|Break)Statement$/.test(body.at(-1)?.type ?? ''))
}

/**
 * A comparison with an owner, a question about rights, or a helper that gets the caller, where it decides about a look-up:
 * one in another branch, or behind a block that ends with an answer, does not.
 */
export function comparesOwner(owner: FunctionNode, analysis: Analysis, site: Node): boolean {
  let found = false
  analysis.index.walkBelow(owner, (node) => {
    if (found) return false
    if (!mayDecide(node, site)) return undefined
    if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator))
      found = [node.left as Node, node.right].some((side) => isOwnerOrRole(side))
    else if (isCall(node)) found = isDecision(node, analysis)
    else if (node.type === 'MemberExpression')
      found = /^(?:isAdmin|isStaff|permissions|isOwner|roles)$/.test(findPropertyName(node) ?? '')
    return undefined
  })
  return found
}

function isOwnerOrRole(node: Node): boolean {
  const inner = unwrapAwait(node)
  const name =
    inner.type === 'MemberExpression' ? findPropertyName(inner) : inner.type === 'Identifier' ? inner.name : undefined
  if (name === undefined)
    return isCall(inner) && inner.callee.type === 'MemberExpression' && isOwnerOrRole(inner.callee.object)
  if (/^(?:role|type|kind|plan|tier)$/i.test(name)) return true
  if (inner.type === 'MemberExpression' && name === 'id') return isOwnerOrRole(inner.object)
  return isOwnerName(name) || hasWords(name, ['role'])
}

function isDecision(call: CallNode, analysis: Analysis): boolean {
  const name = findCalleeName(call) ?? ''
  const callee = unwrap(call.callee)
  if (/^(?:equals|includes|some|has)$/.test(name) && callee.type === 'MemberExpression') {
    const texts = [callee.object as Node, ...call.arguments].map((node) => analysis.index.sourceCode.getText(node))
    if (texts.some((text) => CALLER.test(text)) || isOwnerOrRole(callee.object)) return true
  }
  if (isPermissionName(name)) return true
  if (hasWords(name, ['is']) && hasWords(name, OFFICES)) return true
  // ctx.assert(order, 404) asks whether there is one.
  if (name === 'assert' && call.arguments[0] && unwrap(call.arguments[0]).type === 'Identifier') return false
  if (
    hasWords(name, [
      'authorize',
      'authorise',
      'can',
      'cannot',
      'ability',
      'permission',
      'permissions',
      'access',
      'ownership',
    ]) ||
    hasWords(name, [
      'owner',
      'owns',
      'belongs',
      'policy',
      'forbidden',
      'membership',
      'allowed',
      'assert',
      'role',
      'scope',
      'for user',
    ])
  )
    return true
  // A helper that gets the caller and the object or its identifier.
  if (
    /^(?:json|send|log|info|error|status|push|create|insert|values|set|record\w*|audit\w*|emit|publish|track\w*)$/.test(
      name,
    )
  )
    return false
  const isEffect = analysis.effects.some((effect) => effect.call === call)
  return (
    !isEffect && call.arguments.length > 1 && call.arguments.some((argument) => isCallerArgument(argument, analysis))
  )
}

function isCallerArgument(argument: TSESTree.CallExpressionArgument, analysis: Analysis): boolean {
  const inner = unwrap(argument)
  return (
    (inner.type === 'Identifier' || inner.type === 'MemberExpression') &&
    CALLER.test(analysis.index.sourceCode.getText(inner))
  )
}
