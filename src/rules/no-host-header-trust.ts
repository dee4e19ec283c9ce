import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findPropertyName, findStringValue, flatten, isCall, unwrap } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { KIND_BIT } from '../analysis/types.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const HEADERS: ReadonlySet<string> = new Set(['host', 'origin', 'x-forwarded-host', 'referer'])
/** Paths and names of links whose holder gets something: an account, a payment's outcome, a membership. */
const PRECIOUS = [
  'reset',
  'verify',
  'verification',
  'confirm',
  'confirmation',
  'token',
  'invite',
  'invitation',
  'magic',
  'activate',
  'activation',
  'unsubscribe',
  'otp',
  'recover',
  'recovery',
]
/** Options of payment and mail providers that send somebody's browser to an address. */
const RETURN_OPTIONS: ReadonlySet<string> = new Set([
  'success_url',
  'cancel_url',
  'return_url',
  'refresh_url',
  'redirectTo',
  'emailRedirectTo',
  'redirect_url',
  'redirectUrl',
  'returnUrl',
  'successUrl',
  'cancelUrl',
])

export default defineRule({
  name: 'no-host-header-trust',
  meta: {
    class: 'trusted-host-header',
    description: 'Disallow links whose host the client names in a header.',
    messages: {
      linkFromHeader:
        'The host of this link comes from the `{{header}}` header (line {{line}}), so whoever asks for it can have it lead to a host of theirs; build it from a configured base URL.',
      returnFromHeader:
        '`{{option}}` sends people to the host that the `{{header}}` header names (line {{line}}); build it from a configured base URL, or compare the header with a list.',
    },
    confidence: { linkFromHeader: 'medium', returnFromHeader: 'medium' },
    mentions: /\bhost\b|\borigin\b|hostname|referer/i,
  },
  create(file, report) {
    if (file.isClient) return
    const add = (node: TSESTree.TemplateLiteral | TSESTree.BinaryExpression, first: Node, text: string): void => {
      const header = findHeader(first, file)
      if (!header || isCompared(first, file)) return
      const option = findOption(node)
      const data = { header: header.name, line: header.node.loc.start.line }
      if (option !== undefined && RETURN_OPTIONS.has(option))
        report({ node, messageId: 'returnFromHeader', data: { ...data, option } })
      else if (hasWords(text, PRECIOUS) || hasWords(findTarget(node) ?? '', PRECIOUS))
        report({ node, messageId: 'linkFromHeader', data })
    }
    for (const node of file.index.nodes('TemplateLiteral')) {
      const [first] = node.expressions
      const start = node.quasis[0]?.value.cooked ?? ''
      const rest = node.quasis.map((quasi) => quasi.value.cooked).join(' ')
      const protocol = /^$|^https?:\/\/$/.test(start)
      if (first && protocol && /\S/.test(rest.replace(start, ''))) {
        // `${req.protocol}://${req.get('host')}/…`
        const second = node.expressions[1]
        const isProtocol = (node.quasis[1]?.value.cooked ?? '') === '://' && second !== undefined
        add(node, isProtocol ? second : first, rest)
      }
    }
    for (const node of file.index.nodes('BinaryExpression')) {
      if (node.operator !== '+' || (node.parent.type === 'BinaryExpression' && node.parent.operator === '+')) continue
      const parts = flatten(node, '+')
      const text = parts.map((part) => file.analysis.constants.findString(part) ?? '').join(' ')
      const first = parts.find((part) => !/^(?:https?:\/\/)?$/.test(file.analysis.constants.findString(part) ?? '-'))
      if (first && parts.indexOf(first) < 3) add(node, first, text)
    }
  },
})

interface Header {
  readonly name: string
  readonly node: Node
}

/** `req.headers.host`, `req.get('host')`, `headers().get('origin')`, `req.hostname`, directly or through a constant with a fallback. */
function findHeader(node: Node, file: RuleFile, depth = 0): Header | undefined {
  if (depth > 6) return undefined
  const inner = file.analysis.constants.findDefinition(node) ?? unwrap(node)
  if (inner.type === 'AwaitExpression') return findHeader(inner.argument, file, depth + 1)
  if (inner.type === 'LogicalExpression')
    return findHeader(inner.left, file, depth + 1) ?? findHeader(inner.right, file, depth + 1)
  if (inner.type === 'TemplateLiteral') {
    for (const expression of inner.expressions) {
      const header = findHeader(expression, file, depth + 1)
      if (header) return header
    }
    return undefined
  }
  if (isCall(inner)) {
    const callee = unwrap(inner.callee)
    const name = findStringValue(inner.arguments[0])?.toLowerCase()
    if (callee.type !== 'MemberExpression' || name === undefined || !HEADERS.has(name)) return undefined
    const method = findPropertyName(callee)
    if (method !== 'get' && method !== 'header') return undefined
    return isRequest(callee.object, file) ? { name, node: inner } : undefined
  }
  if (inner.type !== 'MemberExpression') return undefined
  const name = findPropertyName(inner)
  if (name === undefined) return undefined
  const path = file.findPath(inner.object)
  if (HEADERS.has(name.toLowerCase()) && path !== undefined && /^\$[\w.]+\.headers$/.test(path))
    return { name: name.toLowerCase(), node: inner }
  if (
    (name === 'hostname' || name === 'host') &&
    path !== undefined &&
    /^\$(?:express|fastify|koa)\.(?:req|ctx)$/.test(path)
  )
    return { name: 'host', node: inner }
  return undefined
}

/** The request or its headers: something that a framework gives, or Next's `headers()`. */
function isRequest(node: Node, file: RuleFile): boolean {
  const path = file.findPath(node)
  return path !== undefined && (/^\$[\w.]+?(?:req|request|headers)$/.test(path) || path === 'next/headers.headers()')
}

/** A comparison with a list or a constant before the use. */
function isCompared(node: Node, file: RuleFile): boolean {
  const facts = file.analysis.getFacts(node)
  return facts.length > 0 && facts.every((fact) => (fact.kinds & KIND_BIT.url) === 0)
}

/** The option of an object literal that holds the link. */
function findOption(node: Node): string | undefined {
  const { parent } = node
  return parent?.type === 'Property' && parent.value === node ? findPropertyName(parent) : undefined
}

/** What the link is kept in: `const resetUrl = …`. */
function findTarget(node: Node): string | undefined {
  const { parent } = node
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name
  return findOption(node)
}
