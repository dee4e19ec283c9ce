import { type CallNode, type Node, findPropertyName, findPropertyValue, flatten, isCall, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** The last thing before the value is an open script element. */
const OPEN_SCRIPT = /<script\b[^>]*>(?:(?!<\/script)[\s\S])*$/i
const MAX_DEPTH = 6

export default defineRule({
  name: 'no-unescaped-json-in-script',
  meta: {
    class: 'unescaped-script-data',
    description: 'Disallow JSON in script elements without escaping `<`.',
    messages: {
      scriptData:
        "`{{value}}` is written into a script element, and a `</script>` in the data ends it and starts another; add `.replace(/</g, '\\\\u003c')`.",
      escapeLess: "Add `.replace(/</g, '\\\\u003c')`.",
    },
    confidence: { scriptData: 'medium', escapeLess: 'medium' },
    hasSuggestions: true,
    mentions: /script/i,
  },
  create(file, report) {
    for (const call of findScriptData(file)) {
      if (isConstantData(call.arguments[0], file, 0)) continue
      report({
        node: call,
        messageId: 'scriptData',
        data: { value: file.quote(call) },
        suggest: [
          {
            messageId: 'escapeLess',
            fix: (fixer) => fixer.insertTextAfter(call, String.raw`.replace(/</g, '\\u003c')`),
          },
        ],
      })
    }
  },
})

/** Calls of `JSON.stringify` whose text stands in a script element. */
function findScriptData(file: RuleFile): CallNode[] {
  const found: CallNode[] = []
  const add = (node: Node): void => {
    const call = findStringify(node, file)
    if (call && !found.includes(call)) found.push(call)
  }
  for (const node of file.index.nodes('TemplateLiteral')) {
    let before = ''
    for (const [position, expression] of node.expressions.entries()) {
      before += node.quasis[position]?.value.cooked ?? ''
      if (OPEN_SCRIPT.test(before)) add(expression)
    }
  }
  for (const node of file.index.nodes('BinaryExpression')) {
    if (node.operator !== '+' || (node.parent.type === 'BinaryExpression' && node.parent.operator === '+')) continue
    let before = ''
    for (const part of flatten(node, '+')) {
      const text = file.analysis.constants.findString(part)
      if (text !== undefined) before += text
      else if (OPEN_SCRIPT.test(before)) add(part)
    }
  }
  for (const attribute of file.index.nodes('JSXAttribute')) {
    const { parent } = attribute
    const isScript =
      parent.type === 'JSXOpeningElement' && parent.name.type === 'JSXIdentifier' && /^script$/i.test(parent.name.name)
    if (!isScript || attribute.name.name !== 'dangerouslySetInnerHTML') continue
    const value = attribute.value?.type === 'JSXExpressionContainer' ? attribute.value.expression : undefined
    const html = value && findPropertyValue(file.analysis.constants.findObject(value), '__html')
    if (!html) continue
    const text = unwrap(html)
    if (text.type === 'TemplateLiteral') text.expressions.forEach(add)
    else flatten(text, '+').forEach(add)
  }
  return found
}

/** `JSON.stringify(data)` as it is: what is replaced afterwards is another call around it. */
function findStringify(node: Node, file: RuleFile): CallNode | undefined {
  const definition = file.analysis.constants.findDefinition(node)
  if (!definition || !isCall(definition)) return undefined
  if (file.findPath(definition.callee) === 'JSON.stringify') return definition
  const target = file.index.findFunction(definition.callee)
  const [returned, ...others] = target ? file.index.returnedValues(target) : []
  return returned && others.length === 0 && isCall(unwrap(returned)) ? findStringify(returned, file) : undefined
}

/** Is the data written in this file, or in a constant of the project, and nobody's input? */
function isConstantData(data: Node | undefined, file: RuleFile, depth: number): boolean {
  if (!data || depth > MAX_DEPTH) return false
  const node = unwrap(data)
  const { constants } = file.analysis
  if (constants.findConstant(node)) return true
  const next = (part: Node): boolean => isConstantData(part, file, depth + 1)
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties.every((property) =>
        next(property.type === 'Property' ? property.value : property.argument),
      )
    case 'ArrayExpression':
      return node.elements.every((item) => item === null || (item.type !== 'SpreadElement' && next(item)))
    case 'TemplateLiteral':
      return node.expressions.every(next)
    case 'ConditionalExpression':
      return next(node.consequent) && next(node.alternate)
    case 'LogicalExpression':
      return next(node.left) && next(node.right)
    case 'Identifier': {
      if (file.analysis.paths.findImportedPath(node) !== undefined) return true
      const definition = constants.findDefinition(node)
      return definition !== undefined && definition !== node && next(definition)
    }
    case 'MemberExpression': {
      // Settings of the project, and what the environment says.
      if (/^(?:process\.env|import\.meta\.env)\b/.test(file.getText(node))) return true
      return findPropertyName(node) !== undefined && next(node.object)
    }
    case 'NewExpression':
      return node.arguments.length === 0 && file.findPath(node.callee) === 'Date'
    case 'CallExpression': {
      if (/^encodeURI(?:Component)?$/.test(file.findPath(node.callee) ?? '')) return true
      // list.map(({ question }) => …): what the list holds
      const callee = unwrap(node.callee)
      if (callee.type !== 'MemberExpression') return false
      return (
        /^(?:map|filter|slice|toISOString|getFullYear|join|toString)$/.test(findPropertyName(callee) ?? '') &&
        next(callee.object)
      )
    }
    default:
      return false
  }
}
