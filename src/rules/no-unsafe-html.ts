import type { TSESTree } from '@typescript-eslint/types'
import type { SinkSite } from '../analysis/analysis.ts'
import { findOnlyDefinition } from '../analysis/constants.ts'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  isCall,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const PROPERTIES: ReadonlySet<string> = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'srcDoc'])
const SANITIZER_WORDS = [
  'sanitize',
  'sanitized',
  'purify',
  'purified',
  'escape',
  'escaped',
  'encode',
  'encoded',
  'xss',
  'safe',
  'clean',
]
/** Names of values that somebody else wrote: what a page shows of its users, its posts, its model. */
const FOREIGN_WORDS = [
  'content',
  'html',
  'body',
  'message',
  'comment',
  'description',
  'bio',
  'text',
  'markdown',
  'post',
  'article',
  'answer',
  'response',
  'output',
  'summary',
  'review',
  'note',
  'reply',
  'completion',
  'title',
  'name',
  'excerpt',
]

export default defineRule({
  name: 'no-unsafe-html',
  meta: {
    class: 'cross-site-scripting',
    description: 'Disallow HTML from values that nobody has sanitized.',
    messages: {
      taintedHtml:
        '{{source}} (line {{line}}) becomes HTML in {{sink}}; sanitize it with `DOMPurify.sanitize(…)` or render it as text.',
      foreignHtml:
        '{{source}} comes from outside of this component and becomes HTML in {{sink}}; sanitize it with `DOMPurify.sanitize(…)` or render it as text.',
      convertedHtml:
        '{{source}} turns text into HTML without escaping it, and {{sink}} renders the result; sanitize it with `DOMPurify.sanitize(…)`.',
      builtHtml: '{{source}} is put into the HTML text of {{sink}}; set `textContent`, or escape the value first.',
    },
    confidence: { taintedHtml: 'high', foreignHtml: 'medium', convertedHtml: 'high', builtHtml: 'medium' },
  },
  create(file, report) {
    for (const { node, value, sink } of findHtmlSinks(file)) {
      const taint = file.findTaint(value, 'html')
      if (taint && (taint.kind === 'remote' || taint.kind === 'model') && taint.isSure) {
        report({ node, messageId: 'taintedHtml', taint, data: { source: taint.source, line: taint.line, sink } })
        continue
      }
      const culprit = findCulprit(value, file, 0)
      if (culprit)
        report({ node, messageId: culprit.messageId, data: { source: `\`${file.quote(culprit.node)}\``, sink } })
    }
  },
})

interface HtmlSink {
  readonly node: Node
  readonly value: Node
  readonly sink: string
}

function findHtmlSinks(file: RuleFile): HtmlSink[] {
  const sinks: HtmlSink[] = []
  for (const attribute of file.index.nodes('JSXAttribute')) {
    if (attribute.value?.type !== 'JSXExpressionContainer') continue
    const name = attribute.name.type === 'JSXIdentifier' ? attribute.name.name : ''
    const expression = attribute.value.expression
    if (expression.type === 'JSXEmptyExpression') continue
    if (name === 'dangerouslySetInnerHTML') {
      const object = file.analysis.constants.findObject(expression)
      const html = object && findPropertyValue(object, '__html')
      if (html) sinks.push({ node: attribute, value: html, sink: '`dangerouslySetInnerHTML`' })
    } else if ((name === 'srcDoc' && !isSandboxed(attribute)) || name === 'innerHTML')
      sinks.push({ node: attribute, value: expression, sink: `\`${name}\`` })
  }
  for (const assignment of file.index.nodes('AssignmentExpression')) {
    const left = unwrap(assignment.left)
    const name = left.type === 'MemberExpression' ? findPropertyName(left) : undefined
    if (left.type === 'MemberExpression' && name !== undefined && PROPERTIES.has(name))
      sinks.push({ node: assignment, value: assignment.right, sink: `\`${file.quote(left)}\`` })
  }
  for (const call of file.index.callsNamed('insertAdjacentHTML'))
    if (call.arguments[1]) sinks.push({ node: call, value: call.arguments[1], sink: '`insertAdjacentHTML()`' })
  for (const call of file.index.callsNamed('bypassSecurityTrustHtml'))
    if (call.arguments[0]) sinks.push({ node: call, value: call.arguments[0], sink: '`bypassSecurityTrustHtml()`' })
  for (const site of file.getSinks('html'))
    if (isPageWrite(site))
      sinks.push({
        node: site.call,
        value: site.argument,
        sink: site.row.call.startsWith('document.write')
          ? '`document.write()`'
          : `\`${file.quote(site.call.callee)}()\``,
      })
  return sinks
}

/** `append()` of jQuery takes elements as well: only a text that is put together in its place is meant as HTML. */
function isPageWrite(site: SinkSite): boolean {
  const { call } = site.row
  if (!/^j[qQ]uery\b/.test(call)) return call.startsWith('document.')
  return call.endsWith('.html') || /^(?:TemplateLiteral|BinaryExpression)$/.test(unwrap(site.argument).type)
}

interface Culprit {
  readonly node: Node
  readonly messageId: 'foreignHtml' | 'convertedHtml' | 'builtHtml'
}

/** What makes a value dangerous as HTML when no source row names it: props, responses, hand-made converters. */
function findCulprit(value: Node, file: RuleFile, depth: number): Culprit | undefined {
  if (depth > 6) return undefined
  const node = unwrap(value)
  const { constants, paths } = file.analysis
  switch (node.type) {
    case 'Literal':
      return undefined
    case 'Identifier':
    case 'MemberExpression': {
      if (constants.findConstant(node)) return undefined
      const definition = node.type === 'Identifier' ? constants.findDefinition(node) : undefined
      if (definition && definition !== node && definition.type !== 'Identifier')
        return findCulprit(definition, file, depth + 1)
      const name = node.type === 'Identifier' ? node.name : (findPropertyName(node) ?? '')
      if (hasWords(name, SANITIZER_WORDS) || isStaticImport(node, file)) return undefined
      return isForeign(node, file) && hasWords(name, FOREIGN_WORDS) ? { node, messageId: 'foreignHtml' } : undefined
    }
    case 'TemplateLiteral':
      return findFirst(node.expressions, (part) => findPart(part, file, depth))
    case 'BinaryExpression':
      return node.operator === '+'
        ? findFirst([node.left, node.right], (part) => findPart(part, file, depth))
        : undefined
    case 'LogicalExpression':
      return findFirst([node.left, node.right], (part) => findCulprit(part, file, depth + 1))
    case 'ConditionalExpression':
      return findFirst([node.consequent, node.alternate], (part) => findCulprit(part, file, depth + 1))
    case 'CallExpression': {
      const path = paths.findPath(node.callee)
      if (path !== undefined && MARKDOWN.test(path))
        return isSafeSource(node.arguments[0], file) ? undefined : { node, messageId: 'convertedHtml' }
      const target = file.index.findFunction(node.callee)
      if (!target) return undefined
      const argument = node.arguments[0]
      if (argument && returnsItsParameter(target, file)) return findCulprit(argument, file, depth + 1)
      return argument && isConverter(target, file) && !isSafeSource(argument, file)
        ? { node, messageId: 'convertedHtml' }
        : undefined
    }
    default:
      return undefined
  }
}

const MARKDOWN =
  /^(?:marked(?:\.marked)?(?:\.parse|\.parseInline)?|markdown-it(?:\(\)|#)\.render(?:Inline)?|showdown\.Converter#\.makeHtml|snarkdown|micromark\.micromark)$/

/** `<iframe sandbox="" srcDoc={…}>`: no script of it runs. */
function isSandboxed(attribute: TSESTree.JSXAttribute): boolean {
  return attribute.parent.attributes.some(
    (other) =>
      other.type === 'JSXAttribute' &&
      other.name.name === 'sandbox' &&
      (other.value === null ||
        (other.value.type === 'Literal' && !String(other.value.value).includes('allow-scripts'))),
  )
}

/** A part of an HTML text: here any foreign value counts, whatever it is called. */
function findPart(part: Node, file: RuleFile, depth: number): Culprit | undefined {
  const node = unwrap(part)
  if (
    node.type === 'TemplateLiteral' ||
    node.type === 'ConditionalExpression' ||
    node.type === 'BinaryExpression' ||
    node.type === 'LogicalExpression'
  )
    return findCulprit(node, file, depth + 1)
  if (isCall(node)) {
    // items.map((item) => `<li>${item.name}</li>`).join('')
    return undefined
  }
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return undefined
  const name = node.type === 'Identifier' ? node.name : (findPropertyName(node) ?? '')
  if (file.analysis.constants.findConstant(node) || hasWords(name, SANITIZER_WORDS)) return undefined
  return isForeign(node, file) && hasWords(name, FOREIGN_WORDS) ? { node, messageId: 'builtHtml' } : undefined
}

function findFirst(nodes: readonly Node[], find: (node: Node) => Culprit | undefined): Culprit | undefined {
  for (const node of nodes) {
    const found = find(node)
    if (found) return found
  }
  return undefined
}

/** Does the value come from a parameter, a prop, a hook's state or a response, rather than from this file? */
function isForeign(node: Node, file: RuleFile): boolean {
  let root = unwrap(node)
  while (root.type === 'MemberExpression') root = unwrap(root.object)
  if (root.type !== 'Identifier') return false
  const variable = file.index.findVariable(root)
  const definition = variable?.defs[0]
  if (!definition) return false
  if ((definition.type as string) === 'Parameter') return true
  if ((definition.type as string) !== 'Variable') return false
  const declarator = definition.node as { init?: Node | null }
  const value = declarator.init ?? (variable && findOnlyDefinition(variable))
  const init = value && unwrap(value)
  return init !== undefined && (init.type === 'AwaitExpression' || isCall(init))
}

function isStaticImport(node: Node, file: RuleFile): boolean {
  let root = unwrap(node)
  while (root.type === 'MemberExpression') root = unwrap(root.object)
  return (
    root.type === 'Identifier' &&
    (file.index.findVariable(root)?.defs[0]?.type as string | undefined) === 'ImportBinding'
  )
}

function returnsItsParameter(target: FunctionNode, file: RuleFile): boolean {
  const parameter = target.params[0]
  const variable = parameter?.type === 'Identifier' ? file.index.findVariable(parameter) : undefined
  const returned = file.index.returnedValues(target)
  return (
    variable !== undefined &&
    returned.length > 0 &&
    returned.every((value) => file.index.findVariable(unwrap(value)) === variable)
  )
}

/** A hand-made converter replaces marks by tags; one that escapes `<` first is fine. */
function isConverter(target: Node, file: RuleFile): boolean {
  const tags: number[] = []
  const escapes: number[] = []
  const { constants } = file.analysis
  file.index.walkBelow(target, (node) => {
    if (!isCall(node)) return
    const callee = unwrap(node.callee)
    const name = findCalleeName(node) ?? ''
    const at = callee.type === 'MemberExpression' ? callee.property.range[0] : callee.range[0]
    const [search, replacement] = node.arguments
    if (hasWords(name, SANITIZER_WORDS)) escapes.push(at)
    if ((name !== 'replace' && name !== 'replaceAll') || !search || !replacement) return
    const pattern = constants.findConstant(search)?.value
    if (getStart(replacement, file).startsWith('<')) tags.push(at)
    else if ((pattern instanceof RegExp ? pattern.source : String(pattern)).includes('<')) escapes.push(at)
  })
  return tags.length > 0 && !escapes.some((at) => at < Math.min(...tags))
}

/** The fixed start of a replacement: a text, a template, or what a function gives. */
function getStart(node: Node, file: RuleFile): string {
  const inner = unwrap(node)
  if (isFunction(inner)) return file.index.returnedValues(inner).map((value) => getStart(value, file))[0] ?? ''
  if (inner.type === 'TemplateLiteral') return inner.quasis[0]?.value.cooked ?? ''
  if (inner.type === 'BinaryExpression') return getStart(inner.left, file)
  return file.analysis.constants.findString(inner) ?? ''
}

function isSafeSource(node: Node | undefined, file: RuleFile): boolean {
  if (!node) return true
  const inner = unwrap(node)
  if (file.analysis.constants.findConstant(inner) || isStaticImport(inner, file)) return true
  return isCall(inner) && hasWords(file.quote(inner.callee), SANITIZER_WORDS)
}
