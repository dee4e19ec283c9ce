import { type CallNode, type FunctionNode, type Node, isInside } from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

/** Generators whose next values can be computed from earlier ones. */
export const WEAK_GENERATORS: ReadonlySet<string> = new Set([
  'Math.random',
  'lodash.random',
  'lodash.sample',
  'lodash.sampleSize',
  'lodash.shuffle',
])

/** Every call of such a generator, in source order. */
export function findWeakCalls(analysis: Analysis): CallNode[] {
  return ['random', 'sample', 'sampleSize', 'shuffle']
    .flatMap((name) => analysis.index.callsNamed(name))
    .filter((call) => WEAK_GENERATORS.has(normalize(analysis.paths.findPath(call.callee) ?? '')))
    .sort((a, b) => a.range[0] - b.range[0])
}

/** `lodash/sample`, `lodash.sample` and `lodash-es.sample` are one function. */
function normalize(path: string): string {
  return path.replace(/^lodash(?:-es)?[./\u2024]/, 'lodash.')
}

/** The call of a weak generator whose value a function gives back, by itself or as a part of a text. */
export function findReturnedRandom(owner: FunctionNode, analysis: Analysis): CallNode | undefined {
  return findWeakCalls(analysis).find((call) => isInside(call, owner) && isGivenBack(call, owner, analysis))
}

/** Does the function give back the value of an expression inside of it, by itself or as a part? */
export function isGivenBack(part: Node, owner: FunctionNode, analysis: Analysis): boolean {
  return analysis.index.returnedValues(owner).some((value) => holds(value, part, owner, analysis))
}

/** Is the part in the expression, or in something that is written to a variable of it? */
function holds(value: Node, part: Node, owner: FunctionNode, analysis: Analysis): boolean {
  if (isInside(part, value)) return true
  let found = false
  analysis.index.walkBelow(value, (node) => {
    if (node.type === 'Identifier')
      for (const { writeExpr, identifier } of analysis.index.findVariable(node)?.references ?? []) {
        const target = identifier.parent
        if (isInside(identifier, owner) && writeExpr && isInside(part, writeExpr)) found = true
        // letters.push(…)
        else if (target?.type === 'MemberExpression' && target.object === identifier && isInside(part, target.parent))
          found = true
      }
    return !found
  })
  return found
}
