import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  isInside,
  toShortText,
  unwrap,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import type { Analysis } from './analysis.ts'
import { findOnlyDefinition } from './constants.ts'

/** What a request or a session says of the caller: `req.user.id`, `session.userId`, `request.user.sub`, `ctx.state.user._id`. */
const CALLER_PATH =
  /^(?:(?:req|request|ctx|c|context|event|res\.locals|locals)\.)?(?:(?:state|var|auth|session|locals)\.)?(?:user|session|auth|account|member|viewer|caller|currentUser|current_user|me|identity|claims|principal|profile)(?:\.(?:user|data|claims))*\.(?:id|_id|sub|uid|userId|user_id|memberId|accountId|customerId)$/
const CALLER_NAME = /^(?:(?:session|current|auth|caller|viewer|my|own)_?(?:user|member|account)?_?id|userId|user_id)$/i

/** Where the identity of the caller goes in one place of a file, so that anything else there speaks for somebody else. */
export interface CallerSlot {
  /** `ownerId` of an object, or an argument of a function. */
  readonly key: string
  /** How a message names it. */
  readonly name: string
  readonly node: Node
}

/** Is the value the caller's own identity, as a session or a verified token gives it? */
export function isCallerIdentity(node: Node, analysis: Analysis): boolean {
  const inner = unwrap(node)
  if (inner.type === 'CallExpression' && inner.arguments.length === 1 && inner.arguments[0]?.type !== 'SpreadElement') {
    // String(req.user.id), new ObjectId(…)
    const callee = unwrap(inner.callee)
    return (
      callee.type === 'Identifier' &&
      /^(?:String|Number|parseInt|ObjectId)$/.test(callee.name) &&
      inner.arguments[0] !== undefined &&
      isCallerIdentity(inner.arguments[0], analysis)
    )
  }
  if (CALLER_PATH.test(toDotted(inner)))
    return analysis.getFacts(inner, []).every(({ source }) => source.type !== 'source' || source.kind !== 'remote')
  if (inner.type !== 'Identifier' || !CALLER_NAME.test(inner.name)) return false
  const variable = analysis.index.findVariable(inner)
  const definition = variable && findOnlyDefinition(variable)
  return definition !== undefined && CALLER_PATH.test(toDotted(unwrap(definition)))
}

/** `req.user['id']` and `req.user!.id` are `req.user.id`; `getAuth().userId` is `.userId` of something else. */
function toDotted(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return inner.name
  return inner.type === 'MemberExpression' ? `${toDotted(inner.object)}.${findPropertyName(inner) ?? '*'}` : ''
}

const PROVING = [
  'session',
  'token',
  'login',
  'log in',
  'verify',
  'authenticate',
  'sign in',
  'password',
  'credential',
  'otp',
]

/** Every place of the file that takes a value by name or by position, with the value. */
export function findSlots(analysis: Analysis): { slot: CallerSlot; value: Node }[] {
  const found: { slot: CallerSlot; value: Node }[] = []
  for (const property of analysis.index.nodes('Property')) {
    const name = property.parent.type === 'ObjectExpression' ? findPropertyName(property) : undefined
    // An `id` alone is that of the object, not of its owner.
    const namesOwner =
      name !== undefined && /(?:[a-z]_?id|_by|By|user|owner|author)$/i.test(name) && !/^_?id$/i.test(name)
    if (!namesOwner || !findEnclosingFunction(property)) continue
    found.push({ slot: { key: `property ${name}`, name, node: property }, value: property.value })
  }
  for (const call of analysis.index.nodes('CallExpression')) {
    // A look-up of a session or a token proves who is calling.
    if (!analysis.isForeignCall(call) || hasWords(findCalleeName(call) ?? '', PROVING)) continue
    const path = analysis.paths.findPath(call.callee)
    call.arguments.forEach((value, position) => {
      if (value.type !== 'SpreadElement')
        found.push({
          slot: {
            key: `${path ?? ''} ${position}`,
            name: `${toShortText(analysis.index.sourceCode.getText(call.callee))}()`,
            node: value,
          },
          value,
        })
    })
  }
  return found
}

/** `req.body.ownerId ?? req.user.id`, `{ ownerId = req.user.id } = req.body`: the client may put somebody else in the caller's place. */
export function findOverrides(owner: FunctionNode, analysis: Analysis): { node: Node; given: Node; caller: Node }[] {
  const found: { node: Node; given: Node; caller: Node }[] = []
  const add = (node: TSESTree.LogicalExpression | TSESTree.AssignmentPattern): void => {
    if (isInside(node, owner) && isCallerIdentity(node.right, analysis) && !isCallerIdentity(node.left, analysis))
      found.push({ node, given: node.left, caller: node.right })
  }
  for (const node of analysis.index.nodes('LogicalExpression')) if (node.operator !== '&&') add(node)
  for (const node of analysis.index.nodes('AssignmentPattern')) if (node.parent.type === 'Property') add(node)
  return found
}
