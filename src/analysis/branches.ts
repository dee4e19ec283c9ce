import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findCalleeName, findPropertyName, isCall, isFunction, unwrap, unwrapAwait } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import type { Constants } from './constants.ts'
import type { FileIndex } from './file-index.ts'
import type { PathResolver } from './paths.ts'

/** Properties by which a result says yes. */
const YES = [
  ...['valid', 'allowed', 'authorized', 'authenticated', 'verified', 'success', 'ok', 'granted', 'permitted'],
  ...['is valid', 'is allowed', 'is authorized', 'has access', 'can access', 'active', 'approved', 'human', 'passed'],
]
/** Names of functions that a middleware goes on with. */
const GO_ON = /^_?(?:next|done|proceed)$/

export interface Acceptance {
  readonly node: Node
  /** `next`: hands the request on; `yes`: answers the question of its caller. */
  readonly how: 'next' | 'yes'
}

/** What a branch of a decision ends in: a yes, a no, or neither. */
export class Branches {
  readonly #index: FileIndex
  readonly #paths: PathResolver
  readonly #constants: Constants

  constructor(index: FileIndex, paths: PathResolver, constants: Constants) {
    this.#index = index
    this.#paths = paths
    this.#constants = constants
  }

  /** The way by which a branch goes on as if all were well; undefined when it refuses anywhere, or does neither. */
  findAcceptance(branch: Node): Acceptance | undefined {
    if (this.refuses(branch)) return undefined
    let found: Acceptance | undefined
    this.#index.walkBelow(branch, (node) => {
      if (isFunction(node)) return false
      if (node.type === 'CallExpression' && this.#isGoingOn(node)) found ??= { node, how: 'next' }
      else if (node.type === 'ReturnStatement' && node.argument) {
        const value = unwrapAwait(node.argument)
        if (value.type === 'CallExpression' && this.#isGoingOn(value)) found ??= { node: value, how: 'next' }
        else if (this.isYes(value)) found ??= { node, how: 'yes' }
      }
      return undefined
    })
    return found
  }

  /** Does the branch say no: throw, answer with an error, return false or nothing, pass an error on? */
  refuses(branch: Node): boolean {
    let found = false
    this.#index.walkBelow(branch, (node) => {
      if (found || isFunction(node)) return false
      if (node.type === 'ThrowStatement') found = true
      else if (node.type === 'ReturnStatement') found = node.argument !== null && this.isNo(node.argument)
      else if (node.type === 'CallExpression' || node.type === 'NewExpression') found = this.#isRefusingCall(node)
      else if (node.type === 'AssignmentExpression')
        found =
          node.left.type === 'MemberExpression' &&
          /^status(?:Code)?$/.test(findPropertyName(node.left) ?? '') &&
          this.#isErrorStatus(node.right)
      return !found
    })
    return found
  }

  #isRefusingCall(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
    const name = findCalleeName(call) ?? ''
    if (this.#isNext(call.callee) || /^(?:reject|callback|cb)$/.test(name)) {
      const first = call.arguments[0]
      return first !== undefined && !this.#isNothing(first)
    }
    if (this.#paths.findPath(call.callee) === 'process.exit') return true
    if (/^(?:unauthorized|forbidden|deny|denied|reject|refuse|abort|logout|signOut|redirect|notFound)\w*$/i.test(name))
      return true
    return call.arguments.some((argument) => {
      const inner = unwrap(argument)
      if (inner.type !== 'ObjectExpression') return this.#isErrorStatus(inner)
      return inner.properties.some(
        (property) =>
          property.type === 'Property' &&
          /^(?:status|statusCode|code)$/.test(findPropertyName(property) ?? '') &&
          this.#isErrorStatus(property.value),
      )
    })
  }

  #isErrorStatus(node: Node): boolean {
    const inner = unwrap(node)
    if (inner.type === 'MemberExpression')
      return /^(?:UNAUTHORIZED|FORBIDDEN|BAD_REQUEST|INTERNAL_SERVER_ERROR|NOT_FOUND|SERVICE_UNAVAILABLE)$/i.test(
        findPropertyName(inner) ?? '',
      )
    return inner.type === 'Literal' && typeof inner.value === 'number' && inner.value >= 400 && inner.value < 600
  }

  #isGoingOn(node: TSESTree.CallExpression): boolean {
    const callee = unwrap(node.callee)
    const name = callee.type === 'Identifier' ? callee.name : ''
    if (this.#isNext(callee)) return node.arguments.every((argument) => this.#isNothing(argument))
    // callback(null, true)
    return (
      /^(?:callback|cb)$/.test(name) &&
      node.arguments.length > 1 &&
      node.arguments[0] !== undefined &&
      this.#isNothing(node.arguments[0]) &&
      node.arguments[1] !== undefined &&
      this.isYes(node.arguments[1])
    )
  }

  /** What a framework gives a middleware to go on with, by place or by name. */
  #isNext(callee: Node): boolean {
    const inner = unwrap(callee)
    if (inner.type !== 'Identifier') return false
    return GO_ON.test(inner.name) || /^\$\w+\.next$/.test(this.#paths.findPath(inner) ?? '')
  }

  #isNothing(node: Node): boolean {
    const inner = unwrap(node)
    if (inner.type === 'Identifier' && inner.name === 'undefined') return true
    return inner.type === 'Literal' && inner.value === null
  }

  /** `true`, `{ valid: true }`, `Promise.resolve(true)`, `NextResponse.next()`. */
  isYes(node: Node): boolean {
    const inner = unwrapAwait(node)
    if (this.#constants.findConstant(inner)?.value === true) return true
    if (inner.type === 'CallExpression') {
      const path = this.#paths.findPath(inner.callee)
      if (path === 'Promise.resolve' || path === 'rxjs.of')
        return inner.arguments[0] !== undefined && this.isYes(inner.arguments[0])
      return path?.endsWith('NextResponse.next') === true || this.#isGoingOn(inner)
    }
    if (inner.type !== 'ObjectExpression') return false
    return inner.properties.some(
      (property) =>
        property.type === 'Property' &&
        hasWords(findPropertyName(property) ?? '', YES) &&
        this.#constants.findConstant(property.value)?.value === true,
    )
  }

  /** `false`, `null`, `{ valid: false }`. */
  isNo(node: Node): boolean {
    const inner = unwrapAwait(node)
    if (this.#isNothing(inner)) return true
    const constant = this.#constants.findConstant(inner)
    if (constant?.value === false) return true
    if (isCall(inner)) {
      const path = this.#paths.findPath(inner.callee)
      return path === 'Promise.resolve' && inner.arguments[0] !== undefined && this.isNo(inner.arguments[0])
    }
    if (inner.type !== 'ObjectExpression') return false
    return inner.properties.some(
      (property) =>
        property.type === 'Property' &&
        hasWords(findPropertyName(property) ?? '', YES) &&
        this.#constants.findConstant(property.value)?.value === false,
    )
  }
}
