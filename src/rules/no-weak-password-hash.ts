import type { TSESTree } from '@typescript-eslint/types'
import { findFastHashes } from '../analysis/fast-hashes.ts'
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
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** OWASP's and the libraries' own lower bounds; below them a guess is too cheap. */
const MIN_BCRYPT_ROUNDS = 10
const MIN_PBKDF2_ITERATIONS = 100_000
const MIN_SCRYPT_COST = 2 ** 14

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
      foreignHash:
        '`{{maker}}()` hashes `{{password}}` with {{algorithm}} ({{place}}), which tries billions of guesses a second; use `argon2.hash()` or `bcrypt.hash(password, 12)`.',
      lowCost: '{{what}} makes a guess cheap; use at least {{least}}.',
    },
    confidence: { fastHash: 'high', foreignHash: 'high', lowCost: 'high' },
    projectAware: true,
    mentions: /hash|md5|sha|hmac|digest|bcrypt|pbkdf2|scrypt|argon|passw/i,
  },
  create(file, report) {
    for (const { call, algorithm, input, result } of findFastHashes(file.analysis)) {
      const password = findTypedPassword(input, file.analysis)
      if (!password || isOtherUse(call, result, algorithm, file)) continue
      report({ node: call, messageId: 'fastHash', data: { password: file.quote(password), algorithm } })
    }
    for (const call of file.index.nodes('CallExpression')) {
      const position = file.analysis.isForeignCall(call)
        ? call.arguments.findIndex((argument) => findTypedPassword(argument, file.analysis) !== undefined)
        : -1
      const password = call.arguments[position]
      const hash =
        password && file.analysis.findForeignFunction(call)?.hashed.find(({ parameter }) => parameter === position)
      if (!password || !hash || isOtherUse(call, call, hash.algorithm, file)) continue
      report({
        node: call,
        messageId: 'foreignHash',
        data: {
          password: file.quote(password),
          maker: file.quote(call.callee),
          algorithm: hash.algorithm,
          place: `${file.toRelative(hash.place.file)}:${hash.place.line}`,
        },
      })
    }
    for (const { node, what, least } of findLowCosts(file))
      report({ node, messageId: 'lowCost', data: { what, least } })
  },
})

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
