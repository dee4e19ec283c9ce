import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  getOuterParent,
  isCall,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'
import { isGivenBack } from './weak-random.ts'

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
const DIGESTS = ['', 'window.', 'globalThis.', 'self.'].map((owner) => `${owner}crypto.subtle.digest`)

export interface FastHash {
  readonly call: CallNode
  readonly algorithm: string
  readonly input: Node
  /** The expression that gives the digest, as far as it is seen here. */
  readonly result: Node
}

/** Every hash that is made to be fast, in no order. */
export function findFastHashes(analysis: Analysis): FastHash[] {
  const found: FastHash[] = []
  for (const call of analysis.index.callsNamed('update')) {
    const path = analysis.paths.findPath(call.callee)
    const [input] = call.arguments
    const isHash = path !== undefined && /^crypto\.create(?:Hash|Hmac)\(\)(?:\.update\(\))*\.update$/.test(path)
    if (!isHash || !input) continue
    found.push({
      call,
      algorithm: describeAlgorithm(findCreation(call, analysis)?.arguments[0], analysis),
      input,
      result: findDigest(call),
    })
  }
  for (const { call } of analysis.findCallsTo('crypto.hash', ...DIGESTS))
    if (call.arguments[1])
      found.push({
        call,
        algorithm: describeAlgorithm(call.arguments[0], analysis),
        input: call.arguments[1],
        result: call,
      })
  for (const [path, algorithm] of HASH_CALLS)
    for (const { call } of analysis.findCallsTo(path))
      if (call.arguments[0]) found.push({ call, algorithm, input: call.arguments[0], result: call })
  for (const name of analysis.index.calleeNames) {
    if (!/^(?:Hmac)?(?:MD5|SHA1|SHA256|SHA512|SHA3|SHA224|SHA384|RIPEMD160)$/.test(name)) continue
    for (const call of analysis.index.callsNamed(name)) {
      const algorithm = CRYPTO_JS.exec(analysis.paths.findPath(call.callee) ?? '')?.[1]
      if (algorithm !== undefined && call.arguments[0])
        found.push({ call, algorithm, input: call.arguments[0], result: call })
    }
  }
  return found
}

/** `createHash('sha256')` behind `.update()`, also when a variable keeps it. */
function findCreation(update: CallNode, analysis: Analysis): CallNode | undefined {
  let node: Node | undefined = update
  for (let step = 0; node && step < 8; step++) {
    const callee: Node | undefined = isCall(node) ? unwrap(node.callee) : undefined
    if (
      isCall(node) &&
      /^create(?:Hash|Hmac)$/.test(
        findCalleeName(node) ?? analysis.paths.findPath(node.callee)?.split('.').at(-1) ?? '',
      )
    )
      return node
    if (isCall(node) && /\.create(?:Hash|Hmac)$/.test(analysis.paths.findPath(node.callee) ?? '')) return node
    node = callee?.type === 'MemberExpression' ? analysis.constants.findDefinition(callee.object) : undefined
  }
  return undefined
}

function describeAlgorithm(node: Node | undefined, analysis: Analysis): string {
  const constant = node && analysis.constants.findString(node)
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

/** A parameter that a function gives back as a fast hash of it. */
export interface HashedParameter {
  readonly parameter: number
  readonly algorithm: string
  readonly call: CallNode
}

export function findHashedParameters(owner: FunctionNode, analysis: Analysis): HashedParameter[] {
  return findFastHashes(analysis)
    .filter(({ call, result }) => isInside(call, owner) && isGivenBack(result, owner, analysis))
    .flatMap(({ call, input, algorithm }) =>
      analysis.origins
        .getFactsUpTo(input, [], (candidate) => candidate === owner)
        .flatMap(({ source }) =>
          source.type === 'parameter' && source.owner === owner && source.path.length === 0
            ? [{ parameter: source.index, algorithm, call }]
            : [],
        ),
    )
}
