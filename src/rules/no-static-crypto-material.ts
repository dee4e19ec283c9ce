import type { TSESLint } from '@typescript-eslint/utils'
import { findStaticSource } from '../analysis/bytes.ts'
import { expandValue } from '../analysis/values.ts'
import { getEntropy, isSecretName } from '../ast/lexicon.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyValue,
  findStringValue,
  isCall,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

type Part = 'key' | 'iv' | 'salt'

export default defineRule({
  name: 'no-static-crypto-material',
  meta: {
    class: 'static-crypto-material',
    description: 'Disallow constant keys, nonces and salts.',
    messages: {
      staticKey:
        'The key of {{sink}} is made of a constant in the source, so whoever reads the source decrypts; read the key from the environment or a secret store.',
      staticIv:
        'The nonce of {{sink}} is the same every time, so equal texts encrypt alike and AES-GCM gives its key away; draw `randomBytes(12)` for every value and store it beside it.',
      reusedIv:
        '`{{name}}` is drawn once when the module loads (line {{line}}) and used for every value; draw the nonce inside of the function that encrypts.',
      derivedIv:
        'The nonce of {{sink}} is a part of the key, so it never changes; draw `randomBytes(12)` for every value and store it beside it.',
      staticSalt:
        'The salt of {{sink}} is a constant, so one table of guesses fits every password; draw `randomBytes(16)` for every password and store it beside the hash.',
      staticSaltOfSecret:
        'The salt of {{sink}} is a constant; a key from the environment that is a random one needs no derivation, and any other a salt of its own.',
    },
    confidence: {
      staticKey: 'high',
      staticIv: 'high',
      reusedIv: 'high',
      derivedIv: 'high',
      staticSalt: 'high',
      staticSaltOfSecret: 'low',
    },
    mentions: /cipher|scrypt|pbkdf2|subtle|AES|bcrypt|CryptoJS|crypto-js/i,
  },
  create(file, report) {
    for (const { call, part, node, input } of findMaterial(file)) {
      const sink = `\`${file.quote(call.callee)}()\``
      const source = findStaticSource(node, file.analysis)
      if (part === 'salt') {
        if (!source) continue
        const messageId = input && isFromEnvironment(input, file) ? 'staticSaltOfSecret' : 'staticSalt'
        report({ node, messageId, data: { sink } })
      } else if (part === 'key') {
        if (source && !isReportedElsewhere(node, source, file)) report({ node, messageId: 'staticKey', data: { sink } })
      } else if (source) report({ node, messageId: 'staticIv', data: { sink } })
      else if (input && isPartOf(node, input, file)) report({ node, messageId: 'derivedIv', data: { sink } })
      else {
        const drawn = findDrawnOnce(node, call, file)
        if (drawn) report({ node, messageId: 'reusedIv', data: { name: drawn.name, line: drawn.line } })
      }
    }
  },
})

interface Material {
  readonly call: CallNode
  readonly part: Part
  readonly node: Node
  /** For a nonce the key, for a salt what is hashed. */
  readonly input?: Node | undefined
}

function findMaterial(file: RuleFile): Material[] {
  const found: Material[] = []
  const add = (call: CallNode, part: Part, node: Node | undefined, input?: Node): void => {
    if (node && node.type !== 'SpreadElement') found.push({ call, part, node, input })
  }
  const encrypting = file.findCalls('crypto.createCipheriv')
  for (const { call } of encrypting.length > 0 ? encrypting : file.findCalls('crypto.createDecipheriv')) {
    add(call, 'key', call.arguments[1])
    // ECB has no nonce; that is another weakness.
    if (!/-ecb$/i.test(file.analysis.constants.findString(call.arguments[0]) ?? ''))
      add(call, 'iv', call.arguments[2], call.arguments[1])
  }
  for (const { call } of file.findCalls('crypto.scrypt', 'crypto.scryptSync', 'crypto.pbkdf2', 'crypto.pbkdf2Sync'))
    add(call, 'salt', call.arguments[1], call.arguments[0])
  for (const { call } of file.findCalls('bcrypt.hash', 'bcrypt.hashSync', 'bcryptjs.hash', 'bcryptjs.hashSync')) {
    const salt = call.arguments[1]
    if (salt && file.analysis.constants.findString(salt) !== undefined) add(call, 'salt', salt, call.arguments[0])
  }
  for (const name of ['encrypt', 'decrypt', 'PBKDF2']) {
    for (const call of file.index.callsNamed(name)) {
      const path = file.findPath(call.callee) ?? ''
      if (!/^(?:crypto-js|CryptoJS)\./.test(path)) continue
      if (name === 'PBKDF2') add(call, 'salt', call.arguments[1], call.arguments[0])
      else {
        const cipher = path.split('.').at(-2) ?? ''
        if (
          name === 'decrypt' &&
          file.index.callsNamed('encrypt').some((other) => file.findPath(other.callee)?.endsWith(`${cipher}.encrypt`))
        )
          continue
        add(call, 'key', call.arguments[1])
        add(
          call,
          'iv',
          findPropertyValue(file.analysis.constants.findObject(call.arguments[2]), 'iv'),
          call.arguments[1],
        )
      }
    }
  }
  for (const { call, path } of findWebCrypto(file)) {
    if (path.endsWith('.importKey')) {
      if (
        findStringValue(call.arguments[0]) === 'raw' &&
        !/verify|pbkdf2|hkdf/i.test(
          call.arguments
            .slice(2)
            .map((argument) => file.getText(argument))
            .join(),
        )
      )
        add(call, 'key', call.arguments[1])
    } else {
      const algorithm = file.analysis.constants.findObject(call.arguments[0])
      if (path.endsWith('.encrypt')) add(call, 'iv', findPropertyValue(algorithm, 'iv'), call.arguments[1])
      else if (file.analysis.constants.findString(findPropertyValue(algorithm, 'name')) === 'PBKDF2')
        add(call, 'salt', findPropertyValue(algorithm, 'salt'), call.arguments[1])
    }
  }
  return found
}

function findWebCrypto(file: RuleFile): { call: CallNode; path: string }[] {
  const names = ['importKey', 'encrypt', 'deriveKey', 'deriveBits']
  return file.findCalls(
    ...['crypto.subtle', 'window.crypto.subtle', 'globalThis.crypto.subtle', 'self.crypto.subtle'].flatMap((base) =>
      names.map((name) => `${base}.${name}`),
    ),
  )
}

function isFromEnvironment(node: Node, file: RuleFile): boolean {
  const definition = file.analysis.constants.findDefinition(node) ?? node
  return /\b(?:process\.env|Deno\.env|import\.meta\.env|Bun\.env)\b|config(?:Service)?\b|secret|key/i.test(
    file.getText(definition) + file.getText(node),
  )
}

/** A literal that is a key by itself, and one under the name of a secret, have rules of their own. */
function isReportedElsewhere(node: Node, source: Node, file: RuleFile): boolean {
  const text = file.analysis.constants.findString(source)
  if (text === undefined) return false
  const isNodeKey =
    file.analysis.constants.findString(node) !== undefined &&
    isCall(node.parent) &&
    /^createCipheriv$/.test(findCalleeName(node.parent) ?? '')
  if (isNodeKey) return true
  const variable = findVariable(source, file) ?? findVariable(node, file)
  return (
    variable !== undefined &&
    isSecretName(variable.name) &&
    text.length >= 16 &&
    getEntropy(text) >= 3.3 &&
    /\d/.test(text) &&
    /[A-Za-z]/.test(text)
  )
}

function findVariable(node: Node, file: RuleFile): TSESLint.Scope.Variable | undefined {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return file.index.findVariable(inner)
  const { parent } = inner
  return parent?.type === 'VariableDeclarator' ? file.index.findVariable(parent.id) : undefined
}

/** `key.slice(0, 16)` beside `key`. */
function isPartOf(node: Node, key: Node, file: RuleFile): boolean {
  const text = file.getText(unwrap(key))
  if (file.getText(unwrap(node)) === text) return true
  return expandValue(node, file.analysis).some((value) => {
    if (!isCall(value) || !/^(?:slice|subarray|substring|substr|from)$/.test(findCalleeName(value) ?? '')) return false
    const callee = unwrap(value.callee)
    const base =
      findCalleeName(value) === 'from'
        ? value.arguments[0]
        : callee.type === 'MemberExpression'
          ? callee.object
          : undefined
    return base !== undefined && (file.getText(unwrap(base)) === text || isPartOf(base, key, file))
  })
}

/** A nonce that the module draws once, for all calls of the function that encrypts. */
function findDrawnOnce(node: Node, call: CallNode, file: RuleFile): { name: string; line: number } | undefined {
  const inner = unwrap(node)
  const owner = findEnclosingFunction(call)
  const variable = inner.type === 'Identifier' ? file.index.findVariable(inner) : undefined
  const declarator = variable?.defs[0]?.node as Node | undefined
  if (
    !owner ||
    !variable ||
    declarator?.type !== 'VariableDeclarator' ||
    !declarator.init ||
    findEnclosingFunction(declarator)
  )
    return undefined
  const init = unwrapAwait(declarator.init)
  const isRandom =
    isCall(init) &&
    /^(?:randomBytes|getRandomValues|randomFillSync|random)$/.test(
      file.findPath(init.callee)?.split('.').at(-1) ?? findCalleeName(init) ?? '',
    )
  return isRandom && !/decrypt|decipher/i.test(findCalleeName(call) ?? '')
    ? { name: variable.name, line: declarator.loc.start.line }
    : undefined
}
