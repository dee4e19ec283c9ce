import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findFunctionName,
  findPropertyName,
  getOuterParent,
  isCall,
  isFunction,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'
import { findPatternKeys } from '../ast/bindings.ts'

/** Names, patterns and helpers followed for one question. */
const MAX_DEPTH = 10
/** Places kept for one value; more of them change no verdict. */
const MAX_USES = 60

/**
 * The expressions of this file that hold what an expression gives, or the part of it under a path of keys: reads of the
 * variables it is kept in, members, destructured names, results of helpers that return it. Where nothing keeps it, the
 * expression itself. The other direction of `expandValue`.
 */
export function findUses(node: Node, path: readonly string[], analysis: Analysis): readonly Node[] {
  const uses: Node[] = []
  follow(node, path, analysis, uses, new Set(), 0)
  return uses
}

/** The same for what a pattern takes in: a parameter, the target of a declaration. */
export function findPatternUses(pattern: Node, path: readonly string[], analysis: Analysis): readonly Node[] {
  const uses: Node[] = []
  const seen = new Set<Node>()
  followPattern(pattern, path, analysis, (next, rest) => follow(next, rest, analysis, uses, seen, 1))
  return uses
}

function follow(
  node: Node,
  path: readonly string[],
  analysis: Analysis,
  uses: Node[],
  seen: Set<Node>,
  depth: number,
): void {
  if (depth > MAX_DEPTH || uses.length >= MAX_USES || seen.has(node)) return
  seen.add(node)
  const { parent, child } = getOuterParent(node)
  const go = (next: Node, rest: readonly string[]): void => follow(next, rest, analysis, uses, seen, depth + 1)
  switch (parent?.type) {
    case 'VariableDeclarator':
      if (parent.init !== child) return
      followPattern(parent.id, path, analysis, go)
      // What is taken out of the value is a use of the value.
      if (path.length === 0 && parent.id.type === 'ObjectPattern') break
      return
    case 'AssignmentExpression':
      if (parent.right === child && parent.operator === '=' && parent.left.type !== 'MemberExpression') {
        followPattern(parent.left, path, analysis, go)
        return
      }
      break
    case 'MemberExpression': {
      if (parent.object !== child) break
      const name = findPropertyName(parent)
      const outer = getOuterParent(parent).parent
      if (name === 'then' && isCall(outer)) {
        const callback = outer.arguments[0] && analysis.index.findFunction(outer.arguments[0])
        if (callback?.params[0]) followPattern(callback.params[0], path, analysis, go)
        return
      }
      if (path.length === 0) break
      if (name === path[0]) go(parent, path.slice(1))
      return
    }
    case 'LogicalExpression':
      if (parent.operator !== '&&' || parent.right === child) go(parent, path)
      break
    case 'ConditionalExpression':
      if (parent.test !== child) {
        go(parent, path)
        return
      }
      break
    case 'CallExpression': {
      // A helper of this file goes on with it.
      const position = parent.arguments.indexOf(child as TSESTree.Expression)
      const target = position < 0 ? undefined : analysis.index.findFunction(parent.callee)
      const parameter = target?.params[position]
      if (!parameter) break
      followPattern(parameter, path, analysis, go)
      return
    }
    case 'ReturnStatement':
    case 'ArrowFunctionExpression': {
      const owner = parent.type === 'ReturnStatement' ? findOwner(parent) : parent
      const calls = owner ? findCallsOf(owner, analysis) : []
      for (const call of calls) go(call, path)
      if (calls.length > 0) return
      break
    }
    default:
  }
  if (path.length === 0) uses.push(node)
}

function findOwner(node: Node): FunctionNode | undefined {
  let current = node.parent
  while (current && !isFunction(current)) current = current.parent
  return current ?? undefined
}

/** The name under which a value was read: of the member, or the key of the pattern that a variable came out of. */
export function findReadName(node: Node, analysis: Analysis): string | undefined {
  if (node.type === 'MemberExpression') return findPropertyName(node)
  if (node.type !== 'Identifier') return undefined
  const variable = analysis.index.findVariable(node)
  const declarator = variable?.defs[0]?.node as Node | undefined
  const isTakenOut = declarator?.type === 'VariableDeclarator' && declarator.id.type === 'ObjectPattern'
  const key = isTakenOut ? findPatternKeys(declarator.id, variable?.identifiers[0] ?? node)?.at(-1) : undefined
  return key ?? node.name
}

/** The calls of a function of this file. */
export function findCallsOf(owner: FunctionNode, analysis: Analysis): readonly Node[] {
  const name = findFunctionName(owner)
  if (name === undefined) return []
  return analysis.index.callsNamed(name).filter((call) => analysis.index.findFunction(call.callee) === owner)
}

function followPattern(
  pattern: Node,
  path: readonly string[],
  analysis: Analysis,
  go: (next: Node, rest: readonly string[]) => void,
): void {
  switch (pattern.type) {
    case 'Identifier':
      for (const reference of analysis.index.findVariable(pattern)?.references ?? [])
        if (reference.isRead()) go(reference.identifier, path)
      return
    case 'AssignmentPattern': {
      followPattern(pattern.left, path, analysis, go)
      return
    }
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'Property' && path[0] !== undefined && findPropertyName(property) === path[0])
          followPattern(property.value, path.slice(1), analysis, go)
        else if (property.type === 'RestElement' && path.length > 0)
          followPattern(property.argument, path, analysis, go)
      }
      return
    default:
  }
}
