import type { TSESTree } from '@typescript-eslint/types'

export type Node = TSESTree.Node
export type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression
export type CallNode = TSESTree.CallExpression | TSESTree.NewExpression

export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'
  )
}

export function isCall(node: Node | null | undefined): node is CallNode {
  return node?.type === 'CallExpression' || node?.type === 'NewExpression'
}

/** The expression inside TypeScript wrappers and optional chains; `await` stays. */
export function unwrap(node: Node): Node {
  let current = node
  for (;;) {
    switch (current.type) {
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        current = current.expression
        break
      default:
        // Babel keeps parentheses as nodes when asked to.
        if ((current.type as string) === 'ParenthesizedExpression') {
          current = (current as unknown as { expression: Node }).expression
          break
        }
        return current
    }
  }
}

/** Like `unwrap`, and through `await` as well. */
export function unwrapAwait(node: Node): Node {
  let current = unwrap(node)
  while (current.type === 'AwaitExpression') current = unwrap(current.argument)
  return current
}

/** The nearest ancestor that is not a TypeScript wrapper, an optional chain or `await`. */
export function getOuterParent(node: Node): { parent: Node | undefined; child: Node } {
  let child = node
  let parent = node.parent
  while (
    parent &&
    (parent.type === 'TSAsExpression' ||
      parent.type === 'TSNonNullExpression' ||
      parent.type === 'TSSatisfiesExpression' ||
      parent.type === 'TSTypeAssertion' ||
      parent.type === 'ChainExpression' ||
      parent.type === 'AwaitExpression')
  ) {
    child = parent
    parent = parent.parent
  }
  return { parent, child }
}

/** The text of a string literal or of a template without expressions. */
export function findStringValue(node: Node | null | undefined): string | undefined {
  if (!node) return undefined
  const inner = unwrap(node)
  if (inner.type === 'Literal' && typeof inner.value === 'string') return inner.value
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 0) {
    return inner.quasis[0]?.value.cooked ?? undefined
  }
  return undefined
}

/** The name of a member, property, method or class field when it is known without running the program. */
export function findPropertyName(
  node:
    | TSESTree.MemberExpression
    | TSESTree.Property
    | TSESTree.MethodDefinition
    | TSESTree.PropertyDefinition
    | TSESTree.AccessorProperty
    | TSESTree.TSAbstractMethodDefinition
    | TSESTree.TSAbstractPropertyDefinition
    | TSESTree.TSAbstractAccessorProperty,
): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key
  if (!node.computed) {
    if (key.type === 'Identifier') return key.name
    if (key.type === 'PrivateIdentifier') return '#' + key.name
  }
  if (key.type === 'Literal') return String(key.value)
  return findStringValue(key)
}

/** The property of an object literal with this name; the last one wins, as at run time. */
export function findProperty(object: Node | null | undefined, name: string): TSESTree.Property | undefined {
  if (!object) return undefined
  const inner = unwrap(object)
  if (inner.type !== 'ObjectExpression') return undefined
  for (let index = inner.properties.length - 1; index >= 0; index--) {
    const property = inner.properties[index]
    if (property?.type === 'Property' && findPropertyName(property) === name) return property
  }
  return undefined
}

/** The value of a named property of an object literal. */
export function findPropertyValue(object: Node | null | undefined, name: string): Node | undefined {
  return findProperty(object, name)?.value
}

/** The nearest function around a node, not the node itself. */
export function findEnclosingFunction(node: Node): FunctionNode | undefined {
  let current = node.parent
  while (current) {
    if (isFunction(current)) return current
    current = current.parent
  }
  return undefined
}

/** The name a function is known by: its own, its variable's, its property's or its method's. */
export function findFunctionName(node: FunctionNode): string | undefined {
  if (node.id) return node.id.name
  const { parent, child } = getOuterParent(node)
  if (!parent) return undefined
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') return findPropertyName(parent)
  if (parent.type === 'Property' && parent.value === child) return findPropertyName(parent)
  if (parent.type === 'AssignmentExpression' && parent.right === child) {
    const left = unwrap(parent.left)
    if (left.type === 'Identifier') return left.name
    if (left.type === 'MemberExpression') return findPropertyName(left)
  }
  // const handler = useCallback(async () => …), catchAsync(async () => …)
  if (isCall(parent) && parent.arguments.includes(child as TSESTree.Expression)) {
    const outer = getOuterParent(parent)
    if (outer.parent?.type === 'VariableDeclarator' && outer.parent.id.type === 'Identifier')
      return outer.parent.id.name
  }
  return undefined
}

/** The name of what is called: `c` of `a.b.c()`, `f` of `f()`. */
export function findCalleeName(node: CallNode): string | undefined {
  let callee = unwrap(node.callee)
  // (0, eval)(text)
  if (callee.type === 'SequenceExpression') callee = unwrap(callee.expressions.at(-1) ?? callee)
  if (callee.type === 'Identifier') return callee.name
  if (callee.type === 'MemberExpression') return findPropertyName(callee)
  return undefined
}

export function isInside(node: Node, ancestor: Node): boolean {
  return node.range[0] >= ancestor.range[0] && node.range[1] <= ancestor.range[1]
}

/** A node's source text on one line, cut at `limit` characters, for messages. */
export function toShortText(text: string, limit = 48): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length <= limit ? flat : flat.slice(0, limit - 1) + '…'
}

/** One spelling for `req.user`, `req?.user`, `req['user']` and `(req).user`, to compare expressions by their text. */
export function toPlainText(text: string): string {
  return text.replace(/\[['"](\w+)['"]\]/g, '.$1').replace(/\/\*.*?\*\/|[?!()\s]/g, '')
}

/** The operands of a chain of one operator, whatever the brackets: `a && (b && c)`, `x + y + z`. */
export function flatten(node: Node, operator: '&&' | '||' | '??' | '+'): Node[] {
  const inner = unwrap(node)
  if ((inner.type !== 'LogicalExpression' && inner.type !== 'BinaryExpression') || inner.operator !== operator)
    return [inner]
  return [...flatten(inner.left, operator), ...flatten(inner.right, operator)]
}

/** Is it `undefined` or `null`, as it is written? */
export function isNothing(node: Node): boolean {
  const inner = unwrap(node)
  return inner.type === 'Literal' ? inner.raw === 'null' : inner.type === 'Identifier' && inner.name === 'undefined'
}

/** What a test says is missing: the `x` of `!x`, `x === undefined`, `x == null`, `x === ''`. */
export function findMissingOperand(test: Node): Node | undefined {
  const inner = unwrap(test)
  if (inner.type === 'UnaryExpression') return inner.operator === '!' ? unwrap(inner.argument) : undefined
  return inner.type === 'BinaryExpression' && /^===?$/.test(inner.operator) && isNothingOrEmpty(inner.right)
    ? unwrap(inner.left)
    : undefined
}

/** What a test says is there: the `x` of `x`, `!!x`, `Boolean(x)`, `x !== undefined`, `x != null`, `x !== ''`. */
export function findPresentOperand(test: Node): Node | undefined {
  const inner = unwrap(test)
  if (inner.type === 'UnaryExpression') {
    const again = inner.operator === '!' ? unwrap(inner.argument) : undefined
    return again?.type === 'UnaryExpression' && again.operator === '!' ? unwrap(again.argument) : undefined
  }
  if (inner.type === 'BinaryExpression')
    return /^!==?$/.test(inner.operator) && isNothingOrEmpty(inner.right) ? unwrap(inner.left) : undefined
  const [first] = isCall(inner) && findCalleeName(inner) === 'Boolean' ? inner.arguments : []
  return first ? unwrap(first) : inner
}

export function isNothingOrEmpty(node: Node): boolean {
  return isNothing(node) || findStringValue(node) === ''
}

/** The name of what an expression reads: `secret`, `process.env.WEBHOOK_SECRET`, `config.get('API_KEY')`, `req.header('x-signature')`. */
export function findReadName(node: Node): string | undefined {
  const inner = unwrapAwait(node)
  if (inner.type === 'Identifier') return inner.name
  if (inner.type === 'MemberExpression') return findPropertyName(inner)
  if (inner.type === 'CallExpression' && inner.arguments.length === 1) {
    const key = findStringValue(inner.arguments[0])
    return ['get', 'header', 'Boolean'].includes(findCalleeName(inner) ?? '')
      ? (key ?? (inner.arguments[0] && findReadName(inner.arguments[0])))
      : undefined
  }
  return undefined
}
