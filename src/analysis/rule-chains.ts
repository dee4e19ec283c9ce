import { type Node, isCall, unwrap } from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

/** Calls of express-validator that begin a chain of rules. */
const VALIDATORS = /^(?:body|check|param|query|header|cookie|checkSchema)$/

/** Chains of express-validator stand before a handler, and nobody asks for their result. */
export function findUncheckedRules(analysis: Analysis): Node | undefined {
  if (
    !analysis.index.importedModules.has('express-validator') ||
    /validationResult|matchedData/.test(analysis.index.sourceCode.text)
  )
    return undefined
  for (const route of analysis.routes) {
    const names = route.middlewares.map((node) => analysis.index.sourceCode.getText(node))
    // A middleware of another file may ask.
    if (
      names.some(
        (text) =>
          /^[\w.]*(?:valid|check|result|error|handle)\w*(?:\(.*\))?$/i.test(text) &&
          !/^(?:body|check|param|query)\(/.test(text),
      )
    )
      continue
    const rule = route.middlewares.find((node) => isRuleChain(node, analysis))
    if (rule) return findRuleCall(rule, analysis)
  }
  return undefined
}

function isRuleChain(node: Node, analysis: Analysis): boolean {
  const inner = unwrap(node)
  if (inner.type === 'ArrayExpression')
    return inner.elements.some((element) => element !== null && isRuleChain(element, analysis))
  return isCall(inner) && findRuleCall(inner, analysis) !== undefined
}

function findRuleCall(node: Node, analysis: Analysis): Node | undefined {
  let found: Node | undefined
  analysis.index.walkBelow(node, (inner) => {
    if (!found && isCall(inner)) {
      const path = analysis.paths.findPath(inner.callee)
      if (path?.startsWith('express-validator.') === true && VALIDATORS.test(path.slice(path.lastIndexOf('.') + 1)))
        found = inner
    }
    return undefined
  })
  return found
}
