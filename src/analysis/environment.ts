import { type Node, findPropertyName, findStringValue, isFunction, unwrap } from '../ast/nodes.ts'
import { toWords } from '../ast/words.ts'
import type { Constants } from './constants.ts'
import type { Guards } from './guards.ts'

/** Ancestors climbed from a node; real code stays far below. */
const MAX_CLIMB = 60
const MAX_DEPTH = 8

const OUTSIDE: ReadonlySet<string> = new Set(['development', 'dev', 'test', 'testing', 'local', 'ci', 'e2e'])
/** What the runners of tests call themselves: `process.env.JEST_WORKER_ID`. */
const RUNNERS: ReadonlySet<string> = new Set(['vitest', 'vitest worker id', 'jest', 'jest worker id'])
const PRODUCTION: ReadonlySet<string> = new Set(['production', 'prod', 'live'])

/** Tells code that only runs on a developer's machine or in a test from code that production reaches. */
export class Environment {
  readonly #constants: Constants
  readonly #guards: Guards

  constructor(constants: Constants, guards: Guards) {
    this.#constants = constants
    this.#guards = guards
  }

  /** Does a condition around or before the node keep production away from it? */
  isOutsideProduction(node: Node): boolean {
    let child = node
    let parent = node.parent
    for (let step = 0; parent && step < MAX_CLIMB; step++) {
      if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
        if (child === parent.consequent && this.excludesProduction(parent.test, true)) return true
        if (child === parent.alternate && this.excludesProduction(parent.test, false)) return true
      } else if (parent.type === 'LogicalExpression' && child === parent.right && parent.operator !== '??') {
        if (this.excludesProduction(parent.left, parent.operator === '&&')) return true
      } else if (parent.type === 'BlockStatement' || parent.type === 'Program') {
        for (const statement of parent.body) {
          if (statement === child) break
          if (
            statement.type === 'IfStatement' &&
            this.#guards.leaves(statement.consequent) &&
            this.excludesProduction(statement.test, false)
          )
            return true
        }
      }
      child = parent
      parent = parent.parent
    }
    return false
  }

  /** Does a part of the condition ask which environment this is? */
  asksEnvironment(test: Node): boolean {
    const node = unwrap(test)
    if (node.type === 'LogicalExpression') return this.asksEnvironment(node.left) || this.asksEnvironment(node.right)
    return this.excludesProduction(node, true) || this.excludesProduction(node, false)
  }

  /** Does the condition, when it comes out this way, mean that this is not production? */
  excludesProduction(test: Node, polarity: boolean, depth = 0): boolean {
    if (depth > MAX_DEPTH) return false
    const node = unwrap(test)
    switch (node.type) {
      case 'UnaryExpression':
        return node.operator === '!' && this.excludesProduction(node.argument, !polarity, depth + 1)
      case 'LogicalExpression': {
        if (node.operator === '??') return false
        const left = this.excludesProduction(node.left, polarity, depth + 1)
        const right = this.excludesProduction(node.right, polarity, depth + 1)
        return (node.operator === '&&') === polarity ? left || right : left && right
      }
      case 'BinaryExpression': {
        if (!/^[!=]==?$/.test(node.operator)) return false
        const isEqual = node.operator.startsWith('=') === polarity
        const right = unwrap(node.right)
        if (right.type === 'Identifier' && right.name === 'undefined')
          return this.excludesProduction(node.left, !isEqual, depth + 1)
        const value = this.#constants.findString(node.right) ?? this.#constants.findString(node.left)
        const name = getName(findStringValue(node.right) === undefined ? node.right : node.left)
        if (value === undefined || !/env|mode|stage|environment/i.test(name)) return false
        return isEqual ? OUTSIDE.has(value.toLowerCase()) : PRODUCTION.has(value.toLowerCase())
      }
      case 'CallExpression': {
        // ['development', 'test'].includes(process.env.NODE_ENV)
        const callee = unwrap(node.callee)
        const argument = node.arguments[0]
        if (callee.type !== 'MemberExpression' || findPropertyName(callee) !== 'includes' || !argument) return false
        const list = this.#constants.findDefinition(callee.object)
        if (list?.type !== 'ArrayExpression' || !/env|mode|stage/i.test(getName(argument))) return false
        const values = list.elements.map((element) => (element ? this.#constants.findString(element) : undefined))
        return values.every(
          (value) => value !== undefined && (polarity ? OUTSIDE : PRODUCTION).has(value.toLowerCase()),
        )
      }
      case 'MemberExpression':
      case 'Identifier': {
        const words = toWords(getName(node)).filter((word) => word !== 'is' && word !== 'in' && word !== 'env')
        const [word] = words
        if (polarity && RUNNERS.has(words.join(' '))) return true
        if (words.length === 1 && word !== undefined) {
          if (polarity && OUTSIDE.has(word)) return true
          if (!polarity && PRODUCTION.has(word)) return true
        }
        const definition = node.type === 'Identifier' ? this.#constants.findDefinition(node) : undefined
        return definition !== undefined && definition !== node && !isFunction(definition)
          ? this.excludesProduction(definition, polarity, depth + 1)
          : false
      }
      default:
        return false
    }
  }
}

/** `process.env.NODE_ENV` and `NODE_ENV` give `NODE_ENV`. */
function getName(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return inner.name
  if (inner.type === 'MemberExpression') return findPropertyName(inner) ?? ''
  if (inner.type === 'LogicalExpression') return getName(inner.left)
  // app.get('env')
  if (inner.type === 'CallExpression') return findStringValue(inner.arguments[0]) ?? ''
  return ''
}
