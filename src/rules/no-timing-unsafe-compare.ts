import { isSecretName } from '../ast/lexicon.ts'
import { type Node, findPropertyName, findStringValue, isCall, unwrap } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-timing-unsafe-compare',
  meta: {
    class: 'timing-unsafe-comparison',
    description: 'Disallow comparing the secret of a caller with `===`.',
    messages: {
      timingUnsafe:
        '`{{comparison}}` stops at the first difference, so that the time of the answer helps to guess `{{secret}}`; compare buffers with `crypto.timingSafeEqual`.',
    },
    confidence: { timingUnsafe: 'medium' },
    strictOnly: true,
    mentions: /===?|!==?/,
  },
  create(file, report) {
    if (file.role !== 'production' || file.isClient) return
    for (const node of file.index.nodes('BinaryExpression')) {
      if (!/^[!=]==?$/.test(node.operator)) continue
      const left = unwrap(node.left)
      const right = unwrap(node.right)
      const secret = isKept(left, file) ? left : isKept(right, file) ? right : undefined
      const other = secret === left ? right : left
      if (!secret || !isGiven(other, file)) continue
      report({ node, messageId: 'timingUnsafe', data: { comparison: file.quote(node), secret: file.quote(secret) } })
    }
  },
})

/** What the server keeps or computes: a secret of the environment, or a signature made here. */
function isKept(node: Node, file: RuleFile): boolean {
  const definition = unwrap(file.analysis.constants.findDefinition(node) ?? node)
  const path = definition.type === 'MemberExpression' ? file.findPath(definition) : undefined
  if (definition.type === 'MemberExpression' && path !== undefined && /^(?:process\.env|Bun\.env)\./.test(path))
    return isSecretName(findPropertyName(definition) ?? '')
  if (definition.type === 'TemplateLiteral')
    return definition.expressions.some((expression) => isKept(expression, file))
  // createHmac(…).update(…).digest('hex')
  return isCall(definition) && /\bcreateHmac\b[^]*\.digest\(/.test(file.getText(definition))
}

/** What came with the request, and no constant: a header, a parameter, a signature. */
function isGiven(node: Node, file: RuleFile): boolean {
  if (
    findStringValue(node) !== undefined ||
    node.type === 'Literal' ||
    (node.type === 'Identifier' && node.name === 'undefined')
  )
    return false
  if (file.findTaint(node, 'provenance')?.kind === 'remote') return true
  const name =
    node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? (findPropertyName(node) ?? '') : ''
  return hasWords(name, ['signature', 'sig', 'provided', 'token', 'api key', 'received', 'hmac'])
}
