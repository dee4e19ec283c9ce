import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findPropertyName,
  findEnclosingFunction,
  isCall,
  isFunction,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

const REFUSAL = /\b40[13]\b|unauthori[sz]ed|forbidden|\blog-?in\b|\bsign-?in\b/i

/** Does the code below turn callers away for who they are, rather than for how often they come? */
export function refusesCaller(node: Node, analysis: Analysis): boolean {
  return analysis.branches.refuses(node) && REFUSAL.test(analysis.index.sourceCode.getText(node))
}

/** The call that the error of a refusing block comes from: what it waits for, or what it asks. */
export function findAsked(block: Node, analysis: Analysis): Node | undefined {
  let waited: Node | undefined
  let asked: Node | undefined
  analysis.index.walkBelow(block, (node) => {
    if (isFunction(node)) return false
    if (node.type === 'AwaitExpression') {
      const call = unwrap(node.argument)
      if (isCall(call)) waited ??= call.callee
    }
    if (isCall(node)) asked ??= node.callee
    return undefined
  })
  return waited ?? asked
}

/**
 * Where a middleware goes on although the check in its `try` failed: the catch neither leaves nor writes anything, it may
 * throw some errors on, and the next statement hands the request on.
 */
export function findFallThrough(clause: TSESTree.CatchClause, analysis: Analysis): Node | undefined {
  const { parent: statement } = clause
  if (statement.finalizer || statement.parent.type !== 'BlockStatement') return undefined
  if (!keepsNothing(clause.body, analysis) || !refusesCaller(statement.block, analysis)) return undefined
  const rest = statement.parent.body.slice(statement.parent.body.indexOf(statement) + 1)
  const next = rest[0]
  return next && !isConditional(next) ? analysis.branches.findAcceptance(next)?.node : undefined
}

/** Goes on for at least some errors and writes nothing that the code behind could ask. */
export function keepsNothing(body: TSESTree.BlockStatement, analysis: Analysis): boolean {
  if (analysis.guards.leaves(body)) return false
  let writes = false
  analysis.index.walkBelow(body, (node) => {
    writes ||= node.type === 'AssignmentExpression'
    return !writes
  })
  return !writes && body.body.every((statement) => isConditional(statement) || !analysis.branches.refuses(statement))
}

function isConditional(statement: Node): boolean {
  return statement.type === 'IfStatement' || statement.type === 'SwitchStatement' || statement.type === 'TryStatement'
}

/** `let allowed = true`, a check in a `try` that sets it, a catch that leaves it, and then a decision by it. */
export function findInitialYes(
  clause: TSESTree.CatchClause,
  owner: FunctionNode,
  analysis: Analysis,
): { node: Node; name: string } | undefined {
  const { parent: statement } = clause
  if (statement.parent.type !== 'BlockStatement' || !keepsNothing(clause.body, analysis)) return undefined
  for (const declarator of analysis.index.nodes('VariableDeclarator')) {
    if (declarator.range[0] > statement.range[0] || declarator.id.type !== 'Identifier' || !declarator.init) continue
    if (findEnclosingFunction(declarator) !== owner || !analysis.branches.isYes(declarator.init)) continue
    if (isInside(declarator, statement) || unwrap(declarator.init).type === 'CallExpression') continue
    const references = analysis.index.findVariable(declarator.id)?.references ?? []
    const isSetInTry = references.some(({ identifier }) => isInside(identifier, statement.block) && isWrite(identifier))
    const isDecided = references.some(
      ({ identifier }) => identifier.range[0] > statement.range[1] && isDecision(identifier, analysis),
    )
    if (isSetInTry && isDecided) return { node: declarator, name: declarator.id.name }
  }
  return undefined
}

/** `x = …` and `x.y.z = …`. */
function isWrite(identifier: Node): boolean {
  let current = identifier
  while (current.parent?.type === 'MemberExpression' && current.parent.object === current) current = current.parent
  return current.parent?.type === 'AssignmentExpression' && current.parent.left === current
}

/** `return x`, `if (!x) return res.status(403)`. */
function isDecision(identifier: Node, analysis: Analysis): boolean {
  const { parent } = identifier
  if (parent?.type === 'ReturnStatement') return true
  return (
    parent?.type === 'UnaryExpression' &&
    parent.parent.type === 'IfStatement' &&
    parent.parent.test === parent &&
    refusesCaller(parent.parent.consequent, analysis)
  )
}

/**
 * A callback `(error, claims) => { … next() }` that never says no, in a middleware that says no elsewhere: the errors of
 * the check are let through.
 */
export function findDeafCallback(call: TSESTree.CallExpression, analysis: Analysis): Node | undefined {
  const callback = call.arguments.at(-1)
  const owner = findEnclosingFunction(call)
  if (!callback || !owner) return undefined
  const inner = unwrap(callback)
  const [error] = isFunction(inner) ? inner.params : []
  if (!isFunction(inner) || inner.params.length < 2 || error?.type !== 'Identifier' || !/^_?err/i.test(error.name))
    return undefined
  if (inner.body.type !== 'BlockStatement' || analysis.branches.refuses(inner.body)) return undefined
  const goesOn = inner.body.body.map((statement) =>
    isConditional(statement) ? undefined : analysis.branches.findAcceptance(statement),
  )
  const found = goesOn.find((acceptance) => acceptance?.how === 'next')
  // With `if (!err) req.user = claims` the code behind may ask for the user.
  const isAsked = inner.body.body.some(
    (statement) => statement.type === 'IfStatement' && !isLogging(statement.consequent, analysis),
  )
  return found && !isAsked && owner.body && refusesCaller(owner.body, analysis) ? found.node : undefined
}

export function isLogging(branch: Node, analysis: Analysis): boolean {
  return /^\{?\s*(?:console|log|logger|\w+\.log(?:ger)?)\b[^;]*;?\s*\}?$/.test(
    analysis.index.sourceCode.getText(branch),
  )
}

/**
 * What a promise becomes when it fails, where that passes the test behind it: `find(id).catch(() => ({ kind: 'x' }))`, then
 * `if (account.kind !== 'x') refuse`.
 */
export function findPassingFallback(
  call: TSESTree.CallExpression,
  analysis: Analysis,
): { node: Node; asked: Node } | undefined {
  const callee = unwrap(call.callee)
  const handler = call.arguments[0] && unwrap(call.arguments[0])
  if (callee.type !== 'MemberExpression' || !isFunction(handler)) return undefined
  const promise = unwrap(callee.object)
  const declarator = call.parent.type === 'AwaitExpression' ? call.parent.parent : undefined
  if (!isCall(promise) || declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier')
    return undefined
  const values = analysis.index.returnedValues(handler)
  const [value] = values
  if (!value || values.length > 1 || !isSomething(value, analysis)) return undefined
  const references = analysis.index.findVariable(declarator.id)?.references ?? []
  const isPassed = references.some(({ identifier }) => {
    const test = findRefusingTest(identifier, analysis)
    return test !== undefined && passes(test, identifier, value, analysis)
  })
  return isPassed ? { node: value, asked: promise.callee } : undefined
}

/** An object with something in it, or a text that is made of one. */
function isSomething(value: Node, analysis: Analysis): boolean {
  const inner = unwrapAwait(value)
  if (inner.type === 'ObjectExpression') return inner.properties.length > 0
  return isCall(inner) && analysis.paths.findPath(inner.callee) === 'JSON.stringify' && inner.arguments[0] !== undefined
    ? isSomething(inner.arguments[0], analysis)
    : false
}

function findRefusingTest(identifier: Node, analysis: Analysis): Node | undefined {
  let current = identifier
  while (
    current.parent &&
    /^(?:MemberExpression|ChainExpression|TSNonNullExpression|UnaryExpression|BinaryExpression)$/.test(
      current.parent.type,
    )
  )
    current = current.parent
  const { parent } = current
  return parent?.type === 'IfStatement' && parent.test === current && refusesCaller(parent.consequent, analysis)
    ? current
    : undefined
}

/** Does the fallback get past the test? `!v` is false for it, and so is `v.kind !== 'x'` when it says so. */
function passes(test: Node, identifier: Node, value: Node, analysis: Analysis): boolean {
  const inner = unwrap(test)
  if (inner.type === 'UnaryExpression') return inner.operator === '!' && unwrap(inner.argument) === identifier
  if (inner.type !== 'BinaryExpression' || !/^!==?$/.test(inner.operator)) return false
  const member = unwrap(inner.left)
  const object = unwrap(value)
  if (member.type !== 'MemberExpression' || unwrap(member.object) !== identifier || object.type !== 'ObjectExpression')
    return false
  const wanted = analysis.constants.findConstant(inner.right)
  const name = findPropertyName(member)
  return object.properties.some(
    (property) =>
      property.type === 'Property' &&
      findPropertyName(property) === name &&
      wanted !== undefined &&
      analysis.constants.findConstant(property.value)?.value === wanted.value,
  )
}
