import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  flatten,
  getOuterParent,
  isFunction,
  isInside,
  isNothing,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'
import { refusesCaller } from './failed-checks.ts'

/** A decision that lets somebody pass whom nothing has admitted. */
export interface OpenDecision {
  readonly node: Node
  /** What is not known when it lets everybody pass. */
  readonly subject: Node
}

export type OpenKind = 'undecided' | 'otherStatus' | 'withoutCaller'

/** The refusals of this file that somebody passes whom nothing has admitted. */
export function findOpenDecisions(analysis: Analysis): (OpenDecision & { kind: OpenKind; owner: FunctionNode })[] {
  return analysis.index.nodes('IfStatement').flatMap((statement) => {
    const owner = findEnclosingFunction(statement)
    if (!owner) return []
    const kinds = [
      ['undecided', findUndecided],
      ['otherStatus', findRefusedStatus],
      ['withoutCaller', findSkippedWithoutCaller],
    ] as const
    for (const [kind, find] of kinds) {
      const found = find(statement, analysis)
      if (found) return [{ ...found, kind, owner }]
    }
    return []
  })
}

/** `if (verified === false) refuse`, where what was never checked is `undefined` and goes on. */
export function findUndecided(statement: TSESTree.IfStatement, analysis: Analysis): OpenDecision | undefined {
  const test = unwrap(statement.test)
  if (test.type !== 'BinaryExpression' || test.operator !== '===' || !analysis.guards.leaves(statement.consequent))
    return undefined
  const variable = unwrap(test.left)
  const isFalse = unwrap(test.right).type === 'Literal' && analysis.constants.findConstant(test.right)?.value === false
  if (!isFalse || variable.type !== 'Identifier') return undefined
  const made = analysis.constants.findDefinition(variable)
  if (made?.type === 'ConditionalExpression')
    return isNothing(made.alternate) || isNothing(made.consequent) ? { node: test, subject: made.test } : undefined
  return made?.type === 'LogicalExpression' && made.operator === '&&' ? { node: test, subject: made.left } : undefined
}

const REFUSED: ReadonlySet<unknown> = new Set([401, 403])

/** `if (status === 401 || status === 403) refuse`: a service that is down, or that answers 500, lets everybody pass. */
function findRefusedStatus(statement: TSESTree.IfStatement, analysis: Analysis): OpenDecision | undefined {
  const parts = flatten(statement.test, '||')
  let subject: Node | undefined
  for (const part of parts) {
    if (part.type !== 'BinaryExpression' || !/^===?$/.test(part.operator)) return undefined
    if (!REFUSED.has(analysis.constants.findConstant(part.right)?.value)) return undefined
    subject = unwrap(part.left)
  }
  const owner = findEnclosingFunction(statement)
  if (!subject || !owner?.body || !refusesCaller(statement.consequent, analysis)) return undefined
  const text = analysis.index.sourceCode.getText(owner)
  // Anything else that is asked about the answer may refuse as well.
  if (/\.ok\b|!==?\s*200|[<>]=?\s*[2-5]\d\d|response\.json|\.json\(\)/.test(text)) return undefined
  const made = analysis.constants.findDefinition(subject) ?? subject
  const asks = /\bfetch\(|axios|\bgot\(|\bky\b|\$fetch|\brequest\(/.test(
    analysis.index.sourceCode.getText(made) + (subject.type === 'MemberExpression' ? text : ''),
  )
  return asks ? { node: statement.test, subject } : undefined
}

/** The value by which the handler of a failure says yes for every error but some: `error.message !== 'Staff only'`. */
export function findOtherErrors(handler: FunctionNode | TSESTree.CatchClause, analysis: Analysis): Node | undefined {
  const parameter = isFunction(handler) ? handler.params[0] : handler.param
  if (parameter?.type !== 'Identifier') return undefined
  const isOther = (value: Node): boolean => {
    const inner = unwrap(value)
    return (
      inner.type === 'BinaryExpression' && /^!==?$/.test(inner.operator) && isPartOf(inner.left, parameter, analysis)
    )
  }
  if (isFunction(handler)) return analysis.index.returnedValues(handler).find(isOther)
  const owner = findEnclosingFunction(handler)
  return owner && analysis.index.returnedValues(owner).find((value) => isInside(value, handler.body) && isOther(value))
}

function isPartOf(node: Node, name: TSESTree.Identifier, analysis: Analysis): boolean {
  let inner = unwrap(node)
  if (inner.type !== 'MemberExpression') return false
  while (inner.type === 'MemberExpression') inner = unwrap(inner.object)
  return inner.type === 'Identifier' && analysis.index.findVariable(inner)?.identifiers.includes(name) === true
}

/** `staffMember().then(() => true, (error) => …)`: the promise, and the handler of its failure. */
export function findRejectionHandler(
  call: TSESTree.CallExpression,
): { promise: TSESTree.CallExpression; handler: FunctionNode } | undefined {
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return undefined
  const at = { then: 1, catch: 0 }[findPropertyName(callee) ?? '']
  const argument = at === undefined ? undefined : call.arguments[at]
  const handler = argument && unwrap(argument)
  const promise = unwrapAwait(callee.object)
  return handler && isFunction(handler) && promise.type === 'CallExpression' ? { promise, handler } : undefined
}

/** `const user = await findUser(token); if (user && !user.isAdmin) refuse`, with nothing that refuses where there is no user. */
function findSkippedWithoutCaller(statement: TSESTree.IfStatement, analysis: Analysis): OpenDecision | undefined {
  const [first, ...others] = flatten(statement.test, '&&')
  const owner = findEnclosingFunction(statement)
  if (first?.type !== 'Identifier' || others.length === 0 || statement.alternate || !owner?.body) return undefined
  if (!/(?:user|session|account|member|claims|caller|identity|profile)$/i.test(first.name)) return undefined
  if (!refusesCaller(statement.consequent, analysis) || !others.every((part) => reads(part, first.name)))
    return undefined
  const definition = unwrapAwait(analysis.constants.findDefinition(first) ?? first)
  if (definition.type !== 'CallExpression' || findEnclosingFunction(definition) !== owner) return undefined
  const variable = analysis.index.findVariable(first)
  // Any other question about it may refuse, and so may whoever gets it.
  const reads_ = (variable?.references ?? []).filter((reference) => reference.isRead())
  const isAsked = reads_.some(({ identifier }) => !isInside(identifier, statement) && !isRead(identifier))
  const makesNothing = /^(?:require|assert|ensure|must|verify|expect)/.test(findCalleeName(definition) ?? '')
  return isAsked || makesNothing ? undefined : { node: statement.test, subject: first }
}

/** Does the part look at a property of it? */
function reads(part: Node, name: string): boolean {
  let inner = unwrap(part)
  if (inner.type === 'UnaryExpression') inner = unwrap(inner.argument)
  if (inner.type === 'BinaryExpression') inner = unwrap(inner.left)
  if (inner.type === 'CallExpression') inner = unwrap(inner.callee)
  while (inner.type === 'MemberExpression') inner = unwrap(inner.object)
  return inner.type === 'Identifier' && inner.name === name && inner !== part
}

/** `req.user = user`, `user?.id`: what works as well without one. */
function isRead(identifier: Node): boolean {
  const { parent, child } = getOuterParent(identifier)
  if (parent?.type === 'AssignmentExpression') return parent.right === child
  return parent?.type === 'MemberExpression' && parent.object === identifier && parent.optional
}
