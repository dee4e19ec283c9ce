import type { TSESTree } from '@typescript-eslint/types'
import { findTypedPassword, isTypedPasswordName } from '../analysis/passwords.ts'
import { findUses } from '../analysis/uses.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findPropertyValue,
  getOuterParent,
  isCall,
  unwrap,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** OWASP's and the libraries' own lower bounds; below them a guess is too cheap. */
const MIN_BCRYPT_ROUNDS = 10
const MIN_PBKDF2_ITERATIONS = 100_000
const MIN_SCRYPT_COST = 2 ** 14

/** Packages that are one fast hash: `md5(text)`, `sha256(text)`. */
const HASH_CALLS: readonly (readonly [string, string])[] = [
  ...['md5', 'js-md5', 'js-md5.md5', 'blueimp-md5', 'ts-md5.Md5.hashStr'].map((path) => [path, 'MD5'] as const),
  ...['sha1', 'js-sha1', 'js-sha1.sha1', 'hash.js.sha1'].map((path) => [path, 'SHA-1'] as const),
  ...[
    'sha256',
    'js-sha256',
    'js-sha256.sha256',
    'sha256.x2',
    '@noble/hashes/sha256.sha256',
    '@noble/hashes/sha2.sha256',
  ].map((path) => [path, 'SHA-256'] as const),
  ...['js-sha512', 'js-sha512.sha512', '@noble/hashes/sha512.sha512'].map((path) => [path, 'SHA-512'] as const),
]
const CRYPTO_JS =
  /^(?:crypto-js|CryptoJS)\.(?:default\.)?(?:Hmac)?(MD5|SHA1|SHA256|SHA512|SHA3|SHA224|SHA384|RIPEMD160)$/
/** A password that goes on into a slow function afterwards. */
const SLOW = ['bcrypt', 'argon', 'argon2', 'scrypt', 'pbkdf', 'pbkdf2', 'scrypt sync', 'hash password', 'slow hash']

export default defineRule({
  name: 'no-weak-password-hash',
  meta: {
    class: 'weak-password-hash',
    description: 'Disallow fast hashes and low costs for passwords.',
    messages: {
      fastHash:
        '`{{password}}` is hashed with {{algorithm}}, which tries billions of guesses a second; use `await argon2.hash(password)` or `await bcrypt.hash(password, 12)`.',
      lowCost: '{{what}} makes a guess cheap; use at least {{least}}.',
    },
    confidence: { fastHash: 'high', lowCost: 'high' },
    mentions: /hash|md5|sha|hmac|digest|bcrypt|pbkdf2|scrypt|argon/i,
  },
  create(file, report) {
    for (const { call, algorithm, input, result } of findHashes(file)) {
      const password = findTypedPassword(input, file.analysis)
      if (!password || isOtherUse(call, result, algorithm, file)) continue
      report({ node: call, messageId: 'fastHash', data: { password: file.quote(password), algorithm } })
    }
    for (const { node, what, least } of findLowCosts(file))
      report({ node, messageId: 'lowCost', data: { what, least } })
  },
})

interface FastHash {
  readonly call: CallNode
  readonly algorithm: string
  readonly input: Node
  /** The expression that gives the digest, as far as it is seen here. */
  readonly result: Node
}

function findHashes(file: RuleFile): FastHash[] {
  const found: FastHash[] = []
  for (const call of file.index.callsNamed('update')) {
    const path = file.findPath(call.callee)
    const [input] = call.arguments
    const isHash = path !== undefined && /^crypto\.create(?:Hash|Hmac)\(\)(?:\.update\(\))*\.update$/.test(path)
    if (!isHash || !input) continue
    found.push({
      call,
      algorithm: describeAlgorithm(findCreation(call, file)?.arguments[0], file),
      input,
      result: findDigest(call),
    })
  }
  for (const { call } of file.findCalls('crypto.hash'))
    if (call.arguments[1])
      found.push({
        call,
        algorithm: describeAlgorithm(call.arguments[0], file),
        input: call.arguments[1],
        result: call,
      })
  for (const { call } of file.findCalls(
    'crypto.subtle.digest',
    'window.crypto.subtle.digest',
    'globalThis.crypto.subtle.digest',
    'self.crypto.subtle.digest',
  ))
    if (call.arguments[1])
      found.push({
        call,
        algorithm: describeAlgorithm(call.arguments[0], file),
        input: call.arguments[1],
        result: call,
      })
  for (const [path, algorithm] of HASH_CALLS)
    for (const { call } of file.findCalls(path))
      if (call.arguments[0]) found.push({ call, algorithm, input: call.arguments[0], result: call })
  for (const name of file.index.calleeNames) {
    if (!/^(?:Hmac)?(?:MD5|SHA1|SHA256|SHA512|SHA3|SHA224|SHA384|RIPEMD160)$/.test(name)) continue
    for (const call of file.index.callsNamed(name)) {
      const algorithm = CRYPTO_JS.exec(file.findPath(call.callee) ?? '')?.[1]
      if (algorithm !== undefined && call.arguments[0])
        found.push({ call, algorithm, input: call.arguments[0], result: call })
    }
  }
  return found
}

/** `createHash('sha256')` behind `.update()`, also when a variable keeps it. */
function findCreation(update: CallNode, file: RuleFile): CallNode | undefined {
  let node: Node | undefined = update
  for (let step = 0; node && step < 8; step++) {
    const callee: Node | undefined = isCall(node) ? unwrap(node.callee) : undefined
    if (
      isCall(node) &&
      /^create(?:Hash|Hmac)$/.test(findCalleeName(node) ?? file.findPath(node.callee)?.split('.').at(-1) ?? '')
    )
      return node
    if (isCall(node) && /\.create(?:Hash|Hmac)$/.test(file.findPath(node.callee) ?? '')) return node
    node = callee?.type === 'MemberExpression' ? file.analysis.constants.findDefinition(callee.object) : undefined
  }
  return undefined
}

function describeAlgorithm(node: Node | undefined, file: RuleFile): string {
  const constant = node && file.analysis.constants.findString(node)
  if (constant === undefined) return 'a fast hash'
  return constant.toUpperCase().replace(/^SHA(\d)/, 'SHA-$1')
}

/** `createHash(a).update(b).digest()` as a whole. */
function findDigest(update: CallNode): Node {
  let node: Node = update
  for (;;) {
    const { parent, child } = getOuterParent(node)
    const outer: Node | undefined =
      parent?.type === 'MemberExpression' && parent.object === child ? getOuterParent(parent).parent : undefined
    if (outer?.type !== 'CallExpression') return node
    node = outer
  }
}

/** A look-up in a list of leaked passwords, the first step of a slow hash, a protocol, or a comparison of equal lengths. */
function isOtherUse(call: CallNode, result: Node, algorithm: string, file: RuleFile): boolean {
  const { text } = file.sourceCode
  if (algorithm === 'SHA-1' && /pwnedpasswords|haveibeenpwned|hibp/i.test(text)) return true
  if (/realm|nonce|mysql_native|scram/i.test(file.getText(findEnclosingFunction(call) ?? call))) return true
  if (isConstantTime(result, file)) return true
  return findUses(result, [], file.analysis).some((use) => {
    for (let node: Node | undefined = use.parent, level = 0; node && level < 4; node = node.parent, level++)
      if (isCall(node)) {
        const path = file.findPath(node.callee) ?? ''
        if (hasWords(`${path.replaceAll('.', '_')}_${findCalleeName(node) ?? ''}`, SLOW)) return true
      }
    return false
  })
}

/** `timingSafeEqual(hash(given), hash(expected))` hashes for the sake of the length. */
function isConstantTime(result: Node, file: RuleFile): boolean {
  return findUses(result, [], file.analysis).some((use) => {
    const { parent } = getOuterParent(use)
    if (
      !isCall(parent) ||
      (file.findPath(parent.callee)?.split('.').at(-1) ?? findCalleeName(parent)) !== 'timingSafeEqual'
    )
      return false
    return parent.arguments.every((argument) => {
      const inner = file.analysis.constants.findDefinition(argument)
      return isCall(inner) && findCalleeName(inner) !== 'from'
    })
  })
}

interface LowCost {
  readonly node: Node
  readonly what: string
  readonly least: string
}

function findLowCosts(file: RuleFile): LowCost[] {
  const found: LowCost[] = []
  const add = (
    node: Node | undefined,
    value: number | undefined,
    minimum: number,
    what: string,
    least: string,
  ): void => {
    if (node && value !== undefined && value > 0 && value < minimum) found.push({ node, what, least })
  }
  for (const module of ['bcrypt', 'bcryptjs', 'bcrypt-ts', '@node-rs/bcrypt']) {
    for (const { call, path } of file.findCalls(
      ...['hash', 'hashSync', 'genSalt', 'genSaltSync'].map((name) => `${module}.${name}`),
    )) {
      const cost = call.arguments[/\.genSalt/.test(path) ? 0 : 1]
      const rounds = findNumber(cost, file)
      add(cost, rounds, MIN_BCRYPT_ROUNDS, `bcrypt with a cost of ${rounds}`, '`12`')
    }
  }
  for (const { call } of file.findCalls('crypto.pbkdf2', 'crypto.pbkdf2Sync')) {
    const [password, , cost] = call.arguments
    const count = isGuessable(password, call, file) ? findNumber(cost, file) : undefined
    add(cost, count, MIN_PBKDF2_ITERATIONS, `PBKDF2 with ${count} iterations`, '`210_000` with SHA-512')
  }
  for (const { call } of file.findCalls('crypto-js.PBKDF2', 'CryptoJS.PBKDF2')) {
    const cost = findPropertyValue(file.analysis.constants.findObject(call.arguments[2]), 'iterations')
    const count = findNumber(cost, file)
    add(cost, count, MIN_PBKDF2_ITERATIONS, `PBKDF2 with ${count} iterations`, '`600_000` with SHA-256')
  }
  for (const { call } of file.findCalls('crypto.scrypt', 'crypto.scryptSync')) {
    const options = file.analysis.constants.findObject(call.arguments[3])
    const cost = findPropertyValue(options, 'N') ?? findPropertyValue(options, 'cost')
    const count = findNumber(cost, file)
    add(cost, count, MIN_SCRYPT_COST, `scrypt with a cost of ${count}`, '`2 ** 17`')
  }
  for (const { cost, count } of findWebCryptoCosts(file))
    add(cost, count, MIN_PBKDF2_ITERATIONS, `PBKDF2 with ${count} iterations`, '`600_000` with SHA-256')
  return found
}

/** Keys with enough entropy of their own need no slow function. */
function isGuessable(password: Node | undefined, call: CallNode, file: RuleFile): boolean {
  if (!password) return false
  if (findTypedPassword(password, file.analysis)) return true
  const owner = findEnclosingFunction(call)
  return (
    hasWords((owner && findFunctionName(owner)) ?? '', ['password', 'passwd']) ||
    isTypedPasswordName(file.getText(password))
  )
}

/** `subtle.deriveBits({ name: 'PBKDF2', iterations: 1000, … }, key, 256)`. */
function findWebCryptoCosts(file: RuleFile): { cost: Node; count: number | undefined }[] {
  return file.index.nodes('ObjectExpression').flatMap((object: TSESTree.ObjectExpression) => {
    const cost = findPropertyValue(object, 'iterations')
    const name = cost && file.analysis.constants.findString(findPropertyValue(object, 'name'))
    return cost && name === 'PBKDF2' ? [{ cost, count: findNumber(cost, file) }] : []
  })
}

function findNumber(node: Node | undefined, file: RuleFile): number | undefined {
  const value = node && file.analysis.constants.findConstant(node)?.value
  return typeof value === 'number' ? value : undefined
}
