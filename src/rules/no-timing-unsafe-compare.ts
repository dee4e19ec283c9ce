import { findComparisons } from '../analysis/comparisons.ts'
import { findConfiguredSecret } from '../analysis/configured-secrets.ts'
import { isSecretName } from '../ast/lexicon.ts'
import { type Node, findPropertyName, findStringValue, isCall, unwrapAwait } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Definitions and calls followed to what makes a value. */
const MAX_DEPTH = 5
const SIGNING = /\bcreateHmac\b[^]*\.digest\(/

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
    mentions: /===?|!==?|\.equals\(|localeCompare/,
  },
  create(file, report) {
    if (file.role !== 'production' || file.isClient) return
    for (const { node, sides } of findComparisons(file.analysis)) {
      const [left, right] = sides
      const secret = isKept(left, file) ? left : isKept(right, file) ? right : undefined
      const other = secret === left ? right : left
      if (!secret || isKept(other, file) || !isGiven(other, file)) continue
      report({ node, messageId: 'timingUnsafe', data: { comparison: file.quote(node), secret: file.quote(secret) } })
    }
  },
})

/** What the server keeps or computes: a secret of the environment, or a signature made here. */
function isKept(node: Node, file: RuleFile, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false
  const definition = unwrapAwait(file.analysis.constants.findDefinition(node) ?? node)
  const again = (part: Node): boolean => isKept(part, file, depth + 1)
  const path = file.findPath(node) ?? file.findPath(definition)
  const variable = path === undefined ? undefined : /^(?:process\.env|Bun\.env)\.(\w+)$/.exec(path)?.[1]
  if (variable !== undefined) return isSecretName(variable)
  if (definition.type === 'TemplateLiteral') return definition.expressions.some(again)
  if (definition.type === 'BinaryExpression' && definition.operator === '+')
    return again(definition.left) || again(definition.right)
  if (definition.type === 'LogicalExpression' && definition.operator !== '&&') return again(definition.left)
  if (definition.type === 'MemberExpression') {
    const secret = findConfiguredSecret(definition, file.analysis)
    return secret !== undefined && isSecretName(secret.name)
  }
  if (!isCall(definition)) return false
  // createHmac(…).update(…).digest('hex'), or a function that does so
  if (/^crypto\.createHmac\(\)(?:\.update\(\))*\.digest$/.test(file.findPath(definition.callee) ?? '')) return true
  if (SIGNING.test(file.getText(definition))) return true
  const own = file.index.findFunction(definition.callee)
  if (own) return file.index.returnedValues(own).some(again)
  return SIGNING.test(file.analysis.findForeignFunction(definition)?.text ?? '')
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
  return hasWords(name, ['signature', 'sig', 'provided', 'token', 'api key', 'received', 'hmac', 'given'])
}
