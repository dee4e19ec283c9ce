import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findCalleeName, findPropertyName, findStringValue, isCall } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const CLEARTEXT = /^(?:http|ws|ftp|mqtt):\/\/([^/:?#\s]+)/i
/** The own machine, private networks, names without a dot (services of Docker), reserved and example names. */
const NEAR =
  /^(?:localhost|.*\.local(?:host|domain)?|.*\.internal|.*\.test|.*\.example|(?:.*\.)?example\.(?:com|org|net)|127\..*|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|169\.254\..*|0\.0\.0\.0|\[::1?\]|[^.]+|.*\$\{.*|host\.docker\.internal)$/i
/** Calls and constructors that open a connection. */
const CONNECTING =
  /^(?:fetch|get|post|put|patch|request|axios|got|ky|create|WebSocket|EventSource|connect|io|open|sendBeacon|createClient)$/

export default defineRule({
  name: 'no-insecure-url-scheme',
  meta: {
    class: 'cleartext-transport',
    description: 'Disallow connections to other hosts without encryption.',
    messages: {
      cleartextConnection:
        '`{{url}}` is called without encryption, so that anybody on the way reads and changes it; use `{{secure}}`.',
    },
    confidence: { cleartextConnection: 'medium' },
    strictOnly: true,
    mentions: /(?:http|ws|ftp|mqtt):\/\//i,
  },
  create(file, report) {
    if (file.role !== 'production') return
    const nodes: Node[] = [...file.index.nodes('Literal'), ...file.index.nodes('TemplateLiteral')]
    for (const node of nodes) {
      const text =
        findStringValue(node) ?? (node.type === 'TemplateLiteral' ? (node.quasis[0]?.value.cooked ?? '') : '')
      const host = CLEARTEXT.exec(text)?.[1]
      if (
        host === undefined ||
        NEAR.test(host) ||
        /^http:\/\/(?:www\.)?(?:w3\.org|schemas\.|purl\.|xmlns\.|json-schema\.org)/.test(text)
      )
        continue
      if (node.type === 'TemplateLiteral' && text.slice(text.indexOf('//') + 2) === host && node.expressions.length > 0)
        continue
      if (!isConnected(node, file)) continue
      report({
        node,
        messageId: 'cleartextConnection',
        data: {
          url: text.slice(0, 60),
          secure: text.startsWith('ws') ? 'wss://' : text.startsWith('http') ? 'https://' : 'TLS',
        },
      })
    }
  },
})

const WRAPPERS =
  /^(?:TSAsExpression|TSNonNullExpression|TSSatisfiesExpression|TSTypeAssertion|ChainExpression|BinaryExpression|Property|ObjectExpression|LogicalExpression|TemplateLiteral)$/

/** An argument of a call that connects, or the address in its options; directly or under a name. */
function isConnected(node: Node, file: RuleFile, depth = 0): boolean {
  let current = node
  while (current.parent && WRAPPERS.test(current.parent.type)) {
    const { parent } = current
    if (parent.type === 'Property' && (parent.value !== current || !ADDRESS.test(findPropertyName(parent) ?? '')))
      return false
    // Only what a text begins with is its address.
    if (parent.type === 'BinaryExpression' && (parent.operator !== '+' || !isAtStart(current, parent))) return false
    if (parent.type === 'TemplateLiteral' && (parent.quasis[0]?.value.raw !== '' || parent.expressions[0] !== current))
      return false
    current = parent
  }
  const { parent } = current
  if (
    parent?.type === 'VariableDeclarator' &&
    parent.id.type === 'Identifier' &&
    parent.init === current &&
    depth === 0
  )
    return (
      file.index
        .findVariable(parent.id)
        ?.references.some(({ identifier }) => identifier !== parent.id && isConnected(identifier, file, 1)) === true
    )
  return (
    isCall(parent) &&
    parent.arguments.some((argument) => argument === current) &&
    (CONNECTING.test(findCalleeName(parent) ?? '') ||
      CONNECTING.test(/[^.]+$/.exec(file.findPath(parent.callee) ?? '')?.[0] ?? ''))
  )
}

function isAtStart(part: Node, sum: TSESTree.BinaryExpression): boolean {
  return sum.left === part || findStringValue(sum.left) === ''
}

const ADDRESS = /^(?:url|baseURL|baseUrl|uri|endpoint|host)$/
