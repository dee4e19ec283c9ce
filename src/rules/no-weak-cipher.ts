import { findUses } from '../analysis/uses.ts'
import { expandValue } from '../analysis/values.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  findPropertyValue,
  getOuterParent,
  isCall,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Broken, or with blocks of 64 bits. */
const BROKEN = /^(?:des|des3|des-|rc2|rc4|bf|blowfish|cast|idea|seed|3des|tripledes)/i
const AEAD = /-(?:gcm|ccm|ocb)$|^chacha20-poly1305$/i
const MIN_RSA_BITS = 2048

export default defineRule({
  name: 'no-weak-cipher',
  meta: {
    class: 'weak-cipher',
    description: 'Disallow broken ciphers and modes, short keys, and decryption that accepts changed data.',
    messages: {
      brokenCipher: "{{what}} is broken; use `createCipheriv('aes-256-gcm', key, randomBytes(12))` and store the tag.",
      encodedOnly:
        "`{{name}}` only writes its input as {{form}}, which anybody turns back; use `createCipheriv('aes-256-gcm', key, randomBytes(12))` and store the tag.",
      shortKey: 'An RSA key of {{bits}} bits can be broken; use at least `2048`, better `3072`, or an elliptic curve.',
      missingTag:
        'This decryption with `{{algorithm}}` never gets the tag, so it cannot notice a changed byte; call `setAuthTag(tag)` before, and `final()` after the data.',
      uncheckedTag:
        'The tag is only checked by `final()`, which is not called here, so changed data are accepted; call `final()` and let its error stop the operation.',
      unauthenticated:
        '`{{algorithm}}` does not notice changed data, and nothing here checks a MAC; use `aes-256-gcm` and its tag.',
    },
    confidence: {
      brokenCipher: 'high',
      encodedOnly: 'high',
      shortKey: 'high',
      missingTag: 'high',
      uncheckedTag: 'medium',
      unauthenticated: 'low',
    },
    mentions: /cipher|crypt|DES|RC4|ECB|modulusLength|forge/i,
  },
  create(file, report) {
    for (const { call } of file.findCalls('crypto.createCipher', 'crypto.createDecipher'))
      report({
        node: call,
        messageId: 'brokenCipher',
        data: { what: `\`${findCalleeName(call) ?? 'createCipher'}()\` makes its key by MD5 without a salt and` },
      })
    for (const { call } of file.findCalls('crypto.createCipheriv')) reportAlgorithm(call, file, report)
    const encrypts = file.findCalls('crypto.createCipheriv').length > 0
    for (const { call } of file.findCalls('crypto.createDecipheriv')) {
      if (!encrypts) reportAlgorithm(call, file, report)
      reportTag(call, file, report)
    }
    for (const { node, what } of findLibraryCiphers(file)) report({ node, messageId: 'brokenCipher', data: { what } })
    for (const { node, bits } of findShortKeys(file)) report({ node, messageId: 'shortKey', data: { bits } })
    for (const { node, name, form } of findEncodedOnly(file))
      report({ node, messageId: 'encodedOnly', data: { name, form } })
  },
})

type Reporter = Parameters<
  Parameters<
    typeof defineRule<'brokenCipher' | 'encodedOnly' | 'shortKey' | 'missingTag' | 'uncheckedTag' | 'unauthenticated'>
  >[0]['create']
>[1]

function reportAlgorithm(call: CallNode, file: RuleFile, report: Reporter): void {
  const [node] = call.arguments
  const algorithm = node && file.analysis.constants.findString(node)
  if (!node || algorithm === undefined) return
  if (BROKEN.test(algorithm) || /-ecb$/i.test(algorithm))
    report({ node, messageId: 'brokenCipher', data: { what: `\`${algorithm}\`` } })
  else if (
    /-(?:cbc|ctr|cfb\d?|ofb)$/i.test(algorithm) &&
    !/createHmac|timingSafeEqual|\bHmac\b/.test(file.sourceCode.text)
  )
    report({ node, messageId: 'unauthenticated', data: { algorithm } })
}

/** Whether the tag is set and checked, where the whole life of the decipher object can be seen. */
function reportTag(call: CallNode, file: RuleFile, report: Reporter): void {
  const algorithm = file.analysis.constants.findString(call.arguments[0])
  if (algorithm === undefined || !AEAD.test(algorithm)) return
  const methods = new Set<string>()
  if (!collectMethods(call, methods, file)) return
  if (methods.has('pipe') || methods.has('on') || methods.size === 0) return
  if (!methods.has('setAuthTag')) report({ node: call, messageId: 'missingTag', data: { algorithm } })
  else if (!methods.has('final')) report({ node: call, messageId: 'uncheckedTag' })
}

/** The methods called on an object; the setters give the object back. False when somebody else gets it. */
function collectMethods(node: Node, methods: Set<string>, file: RuleFile): boolean {
  return findUses(node, [], file.analysis).every((use) => {
    const { parent, child } = getOuterParent(use)
    if (parent?.type !== 'MemberExpression' || parent.object !== child) return false
    const name = findPropertyName(parent) ?? ''
    methods.add(name)
    const outer = getOuterParent(parent).parent
    if (!name.startsWith('set') || outer?.type !== 'CallExpression') return true
    return getOuterParent(outer).parent?.type === 'ExpressionStatement' || collectMethods(outer, methods, file)
  })
}

/** CryptoJS and node-forge. */
function findLibraryCiphers(file: RuleFile): { node: Node; what: string }[] {
  const found: { node: Node; what: string }[] = []
  for (const name of ['encrypt', 'decrypt']) {
    for (const call of file.index.callsNamed(name)) {
      const path = file.findPath(call.callee) ?? ''
      const cipher = /^(?:crypto-js|CryptoJS)\.(?:default\.)?(\w+)\.(?:en|de)crypt$/.exec(path)?.[1]
      if (cipher === undefined || (name === 'decrypt' && file.index.callsNamed('encrypt').length > 0)) continue
      if (/^(?:DES|TripleDES|RC4|RC4Drop|Rabbit|RabbitLegacy)$/.test(cipher))
        found.push({ node: call, what: `\`${cipher}\`` })
      const mode = findPropertyValue(file.analysis.constants.findObject(call.arguments[2]), 'mode')
      const [kind] = mode ? expandValue(mode, file.analysis) : []
      if (mode && kind && /\bECB$/.test(file.findPath(kind) ?? file.getText(kind)))
        found.push({ node: mode, what: 'The mode `ECB`' })
    }
  }
  for (const { call } of file.findCalls('node-forge.cipher.createCipher')) {
    const algorithm = file.analysis.constants.findString(call.arguments[0]) ?? ''
    if (/^(?:3?DES|RC2)|ECB$/i.test(algorithm)) found.push({ node: call, what: `\`${algorithm}\`` })
  }
  return found
}

function findShortKeys(file: RuleFile): { node: Node; bits: number }[] {
  const found: { node: Node; bits: number }[] = []
  const add = (node: Node | undefined): void => {
    const bits = node && file.analysis.constants.findConstant(node)?.value
    if (node && typeof bits === 'number' && bits >= 256 && bits < MIN_RSA_BITS) found.push({ node, bits })
  }
  for (const { call } of file.findCalls('crypto.generateKeyPair', 'crypto.generateKeyPairSync'))
    add(findPropertyValue(file.analysis.constants.findObject(call.arguments[1]), 'modulusLength'))
  for (const { call } of file.findCalls(
    'crypto.subtle.generateKey',
    'window.crypto.subtle.generateKey',
    'node-forge.pki.rsa.generateKeyPair',
  )) {
    const options = file.analysis.constants.findObject(call.arguments[0])
    add(findPropertyValue(options, 'modulusLength') ?? findPropertyValue(options, 'bits'))
  }
  for (const { call } of file.findCalls('node-rsa#'))
    add(findPropertyValue(file.analysis.constants.findObject(call.arguments[0]), 'b'))
  return found
}

/** `function encryptKey(key) { return btoa(key) }`. */
function findEncodedOnly(file: RuleFile): { node: Node; name: string; form: string }[] {
  const found: { node: Node; name: string; form: string }[] = []
  const owners: readonly FunctionNode[] = [
    ...file.index.nodes('FunctionDeclaration'),
    ...file.index.nodes('FunctionExpression'),
    ...file.index.nodes('ArrowFunctionExpression'),
  ]
  for (const owner of owners) {
    const name = findFunctionName(owner) ?? ''
    if (toWords(name)[0] !== 'encrypt' || hasWords(name, ['password', 'passwd'])) continue
    const values = file.index.returnedValues(owner)
    const forms = values.map((value) => findEncoding(value, owner, file))
    const [form] = forms
    if (form !== undefined && forms.every((other) => other !== undefined))
      found.push({ node: owner.id ?? owner, name, form })
  }
  return found
}

function findEncoding(value: Node, owner: FunctionNode, file: RuleFile): string | undefined {
  const inner = unwrapAwait(file.analysis.constants.findDefinition(value) ?? value)
  if (!isCall(inner)) return undefined
  if (file.findPath(inner.callee) === 'btoa')
    return inner.arguments[0] && isInput(inner.arguments[0], owner, file) ? 'base64' : undefined
  const callee = unwrap(inner.callee)
  const encoding = file.analysis.constants.findString(inner.arguments[0])
  if (
    callee.type !== 'MemberExpression' ||
    findPropertyName(callee) !== 'toString' ||
    !/^(?:base64|hex)/.test(encoding ?? '')
  )
    return undefined
  const source = unwrap(file.analysis.constants.findDefinition(callee.object) ?? callee.object)
  const isText = isCall(source) && /^(?:buffer\.)?Buffer\.from$/.test(file.findPath(source.callee) ?? '')
  return isText && source.arguments[0] && isInput(source.arguments[0], owner, file) ? encoding : undefined
}

/** A parameter of the function, or a text made of it without any call that could protect it. */
function isInput(node: Node, owner: FunctionNode, file: RuleFile): boolean {
  const inner = unwrapAwait(node)
  if (inner.type === 'Identifier') {
    const definition = file.index.findVariable(inner)?.defs[0]
    return (
      (definition?.type as string | undefined) === 'Parameter' &&
      definition?.node === owner &&
      findEnclosingFunction(inner) === owner
    )
  }
  if (inner.type === 'BinaryExpression') return isInput(inner.left, owner, file) || isInput(inner.right, owner, file)
  if (
    isCall(inner) &&
    /^(?:encodeURIComponent|unescape|String|JSON\.stringify)$/.test(file.findPath(inner.callee) ?? '')
  )
    return inner.arguments[0] !== undefined && isInput(inner.arguments[0], owner, file)
  return false
}
