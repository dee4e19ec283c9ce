import ts from 'typescript'
import { KINDS, type Kind } from '../analysis/types.ts'

/** What a rule asks the engine, read from its source: the page lists the libraries behind it. */
export interface RuleFacts {
  readonly kinds: readonly Kind[]
  readonly usesRoutes: boolean
}

/** The sink kinds and the route index that a rule's source names. Kinds are always literals there. */
export function readRuleFacts(source: string): RuleFacts {
  const kinds = new Set<Kind>()
  let usesRoutes = false
  const addKinds = (node: ts.Node): void => {
    const elements = ts.isArrayLiteralExpression(node) ? node.elements : [node]
    for (const element of elements) if (ts.isStringLiteral(element) && isKind(element.text)) kinds.add(element.text)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'kinds') addKinds(node.initializer)
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'routes') usesRoutes = true
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first] = node.arguments
      if (node.expression.name.text === 'getSinks' && first) addKinds(first)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ES2022, true))
  return { kinds: KINDS.filter((kind) => kinds.has(kind)), usesRoutes }
}

function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text)
}
