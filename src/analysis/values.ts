import type { TSESTree } from '@typescript-eslint/types'
import { type FunctionNode, type Node, isFunction, unwrapAwait } from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

/** Definitions, branches and calls followed for one question. */
const MAX_DEPTH = 10
/** Expressions kept for one value; more of them change no verdict. */
const MAX_VALUES = 12

/**
 * The expressions that an expression may be at run time: what was written to a variable, both branches of a condition,
 * what a function of this file returns, what its callers in this file pass for a parameter. An expression that none of
 * this explains is itself.
 */
export function expandValue(node: Node, analysis: Analysis): readonly Node[] {
  const values: Node[] = []
  expand(node, analysis, values, new Set(), 0)
  return values
}

function expand(node: Node, analysis: Analysis, values: Node[], seen: Set<Node>, depth: number): void {
  const inner = unwrapAwait(node)
  if (seen.has(inner) || values.length >= MAX_VALUES) return
  seen.add(inner)
  const parts = depth < MAX_DEPTH ? findParts(inner, analysis) : undefined
  if (!parts || parts.length === 0) values.push(inner)
  else for (const part of parts) expand(part, analysis, values, seen, depth + 1)
}

function findParts(node: Node, analysis: Analysis): readonly Node[] | undefined {
  switch (node.type) {
    case 'ConditionalExpression':
      return [node.consequent, node.alternate]
    case 'LogicalExpression':
      return node.operator === '&&' ? [node.right] : [node.left, node.right]
    case 'AssignmentExpression':
      return node.operator === '=' ? [node.right] : undefined
    case 'SequenceExpression':
      return node.expressions.slice(-1)
    case 'Identifier':
      return findWrittenValues(node, analysis)
    case 'CallExpression': {
      const target = analysis.index.findFunction(node.callee)
      return target && !target.generator ? analysis.index.returnedValues(target) : undefined
    }
    default:
      return undefined
  }
}

function findWrittenValues(node: TSESTree.Identifier, analysis: Analysis): readonly Node[] | undefined {
  const variable = analysis.index.findVariable(node)
  const definition = variable?.defs[0]
  if (!variable || !definition || variable.defs.length !== 1) return undefined
  const owner = definition.node as Node
  if ((definition.type as string) === 'Parameter' && isFunction(owner)) {
    const position = owner.params.findIndex((parameter) => toIdentifier(parameter) === definition.name)
    return position < 0 ? undefined : getArguments(owner, position, analysis)
  }
  if (owner.type !== 'VariableDeclarator' || owner.id.type !== 'Identifier') return undefined
  const written: Node[] = []
  for (const reference of variable.references) {
    if (!reference.isWrite()) continue
    const parent = (reference.identifier as Node).parent
    // A loop, an update or `+=` makes a value that is no expression of the program.
    const isPlain =
      reference.init === true || (parent?.type === 'AssignmentExpression' && parent.left === reference.identifier)
    if (!isPlain || !reference.writeExpr) return undefined
    if (parent?.type === 'AssignmentExpression' && parent.operator !== '=') return undefined
    written.push(reference.writeExpr)
  }
  return written
}

/** The name of a plain parameter, with or without a default. */
export function toIdentifier(parameter: TSESTree.Parameter): Node {
  const target = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
  return target.type === 'AssignmentPattern' ? target.left : target
}

function getArguments(owner: FunctionNode, position: number, analysis: Analysis): readonly Node[] {
  return analysis
    .findArguments(owner, position)
    .filter(({ path }) => path.length === 0)
    .map(({ argument }) => argument)
}
