import { type Node, findCalleeName, findEnclosingFunction, findFunctionName } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const WEAK = /^(?:md4|md5|sha-?1|ripemd160)$/i
/** Uses that decide nothing about security. */
const HARMLESS = [
  ...[
    'cache',
    'etag',
    'gravatar',
    'avatar',
    'bucket',
    'dedupe',
    'deduplicate',
    'fingerprint',
    'checksum',
    'color',
    'variant',
  ],
  ...[
    'file',
    'image',
    'content',
    'key',
    'id',
    'slug',
    'shard',
    'partition',
    'percentage',
    'rollout',
    'flag',
    'experiment',
  ],
]
const SECURITY = [
  ...[
    'signature',
    'sign',
    'token',
    'password',
    'secret',
    'verify',
    'auth',
    'hmac',
    'integrity',
    'session',
    'api key',
    'otp',
  ],
  ...['license', 'webhook', 'certificate', 'credential', 'nonce', 'reset'],
]

export default defineRule({
  name: 'no-weak-hash',
  meta: {
    class: 'weak-hash',
    description: 'Disallow MD5 and SHA-1 where security rests on the hash.',
    messages: {
      weakHash: '`{{call}}` is used for {{use}}, and inputs with the same hash can be made; use `sha256`.',
      weakHmac: '`{{call}}` signs with a hash that is being given up; use `sha256`.',
    },
    confidence: { weakHash: 'medium', weakHmac: 'low' },
    strictOnly: true,
    mentions: /md[45]|sha-?1|ripemd/i,
  },
  create(file, report) {
    if (file.role === 'test') return
    for (const { call, path } of file.findCalls('crypto.createHash', 'crypto.createHmac', 'crypto.hash')) {
      const algorithm = file.analysis.constants.findString(call.arguments[0])
      if (algorithm === undefined || !WEAK.test(algorithm)) continue
      if (path === 'crypto.createHmac') {
        if (isPrescribed(call, file)) continue
        report({ node: call, messageId: 'weakHmac', data: { call: file.quote(call) } })
        continue
      }
      const use = findUse(call, file)
      if (use !== undefined) report({ node: call, messageId: 'weakHash', data: { call: file.quote(call), use } })
    }
  },
})

/** The sender of a webhook signs as it likes, and one-time codes are SHA-1 by their standard; GitHub's offers a better one. */
function isPrescribed(call: Node, file: RuleFile): boolean {
  const owner = findEnclosingFunction(call)
  if (!owner) return false
  const text = file.getText(owner)
  return (
    (/['"`][\w-]+-signature['"`]/i.test(text) && !/x-hub-signature/i.test(text)) ||
    hasWords(findFunctionName(owner) ?? '', ['totp', 'hotp', 'otp'])
  )
}

/** The name around the hash that says what it is for: a variable, a property, the function. */
function findUse(call: Node, file: RuleFile, depth = 0): string | undefined {
  for (let current: Node | undefined = call.parent; current; current = current.parent) {
    const name =
      current.type === 'VariableDeclarator' || current.type === 'Property'
        ? file.getText(current.type === 'Property' ? current.key : current.id)
        : current.type === 'CallExpression'
          ? (findCalleeName(current) ?? '')
          : ''
    if (hasWords(name, SECURITY)) return `\`${name}\``
    if (hasWords(name, HARMLESS)) return undefined
    // const digest = createHash(…); const token = digest
    if (current.type === 'VariableDeclarator' && current.id.type === 'Identifier' && depth === 0) {
      for (const { identifier } of file.index.findVariable(current.id)?.references ?? []) {
        const use = identifier === current.id ? undefined : findUse(identifier, file, 1)
        if (use !== undefined) return use
      }
    }
    if (/Function/.test(current.type)) break
  }
  const owner = findEnclosingFunction(call)
  const name = (owner && findFunctionName(owner)) ?? ''
  // Passwords have a rule of their own.
  return hasWords(name, SECURITY) && !hasWords(name, HARMLESS) && !hasWords(name, ['password'])
    ? `\`${name}\``
    : undefined
}
