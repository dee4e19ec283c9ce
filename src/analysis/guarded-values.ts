import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import { type FunctionNode, type Node, findPropertyName, getOuterParent, unwrap, unwrapAwait } from '../ast/nodes.ts'
import type { Constants } from './constants.ts'
import type { FileIndex } from './file-index.ts'
import type { PathResolver } from './paths.ts'
import type { KindMask } from './types.ts'

/** What the checks before a use prove about a value. */
export interface GuardVerdict {
  readonly cleans: KindMask
  /** A check whose body is not in this file decided: what it proves is not known. */
  readonly unsure: boolean
  /** The check that decided. */
  readonly by?: Node
}

export const NO_GUARD: GuardVerdict = { cleans: 0, unsure: false }

/** A value as guards see it: a variable and the property path below it. */
export interface GuardedValue {
  readonly variable: TSESLint.Scope.Variable
  readonly path: readonly string[]
}

/** What functions prove of their arguments: a condition may call one. */
export interface FunctionProofs {
  /** What a function of this file proves of a parameter when it returns something true, or when it returns at all. */
  prove(
    target: FunctionNode,
    position: number,
    path: readonly string[],
    mode: 'truthy' | 'completes',
    depth?: number,
  ): GuardVerdict
  /** What a function of another module proves; undefined when its body proves nothing that is understood here. */
  findForeign(callee: Node, position: number, mode: 'truthy' | 'completes'): GuardVerdict | undefined
}

/** Says how an expression of a check relates to the value that is guarded. */
export class GuardedValues {
  readonly #index: FileIndex
  readonly #paths: PathResolver
  readonly #constants: Constants

  constructor(index: FileIndex, paths: PathResolver, constants: Constants) {
    this.#index = index
    this.#paths = paths
    this.#constants = constants
  }

  /** The path from an expression to the value, when the expression is the value or holds it: `req.body` of `req.body.name`. */
  findRest(node: Node, value: GuardedValue): readonly string[] | undefined {
    for (let length = value.path.length; length >= 0; length--) {
      if (this.isSame(node, { variable: value.variable, path: value.path.slice(0, length) }))
        return value.path.slice(length)
    }
    return undefined
  }

  /** Is this expression the guarded value: the variable with the path, perhaps trimmed, lower-cased or made a string? */
  isSame(node: Node, value: GuardedValue): boolean {
    let inner = unwrapAwait(node)
    for (let step = 0; step < 4; step++) {
      if (inner.type !== 'CallExpression') break
      const callee = unwrap(inner.callee)
      if (callee.type === 'MemberExpression' && NORMALIZERS.has(findPropertyName(callee) ?? ''))
        inner = unwrap(callee.object)
      else if (callee.type === 'Identifier' && callee.name === 'String' && inner.arguments[0])
        inner = unwrap(inner.arguments[0])
      else if (this.#paths.findPath(callee) === 'path.extname') return false
      else break
    }
    const keys: string[] = []
    while (inner.type === 'MemberExpression') {
      const name = findPropertyName(inner)
      if (name === undefined) return false
      keys.unshift(name)
      inner = unwrap(inner.object)
    }
    if (inner.type !== 'Identifier' || this.#index.findVariable(inner) !== value.variable) return false
    return keys.length === value.path.length && keys.every((key, index) => key === value.path[index])
  }

  /** `url.host`, `new URL(x).hostname`: the part of an address that decides where it goes. */
  isUrlPart(node: Node, value: GuardedValue): boolean {
    const inner = this.#constants.findDefinition(node) ?? unwrap(node)
    if (inner.type !== 'MemberExpression') return false
    const name = findPropertyName(inner)
    if (name !== 'host' && name !== 'hostname' && name !== 'origin') return false
    const object = this.#constants.findDefinition(inner.object) ?? unwrap(inner.object)
    if (this.isSame(unwrap(inner.object), value)) return true
    if (object.type === 'NewExpression' && object.callee.type === 'Identifier' && object.callee.name === 'URL') {
      return object.arguments[0] !== undefined && this.isSame(object.arguments[0], value)
    }
    // The value was made from the same URL object: `fetch(url.toString())` after `url.host === …`.
    return false
  }

  /** A part of an address that is its host, or a value that is called so. */
  isHost(node: Node, value: GuardedValue): boolean {
    if (this.isUrlPart(node, value)) return true
    const name = value.path.at(-1) ?? value.variable.name
    return /host|domain/i.test(name) && this.isSame(node, value)
  }

  /** What stands for the host of an address: `url.hostname`, `const { host } = new URL(value)`, `const host = url.host`. */
  findHosts(value: GuardedValue): readonly GuardedValue[] {
    const hosts: GuardedValue[] = []
    const urls: GuardedValue[] = [value]
    const addNames = (holder: Node | undefined, isUrl: boolean): void => {
      if (holder?.type !== 'VariableDeclarator') return
      const { id } = holder
      if (id.type === 'Identifier') {
        const variable = this.#index.findVariable(id)
        if (variable) (isUrl ? urls : hosts).push({ variable, path: [] })
      } else if (isUrl && id.type === 'ObjectPattern') {
        for (const property of id.properties) {
          if (property.type !== 'Property' || !HOST_PARTS.has(findPropertyName(property) ?? '')) continue
          const variable = property.value.type === 'Identifier' ? this.#index.findVariable(property.value) : undefined
          if (variable) hosts.push({ variable, path: [] })
        }
      }
    }
    for (const call of this.#index.callsNamed('URL')) {
      const [address] = call.arguments
      if (call.type !== 'NewExpression' || !address || !this.isSame(address, value)) continue
      const { parent } = getOuterParent(call)
      if (parent?.type === 'MemberExpression') {
        if (HOST_PARTS.has(findPropertyName(parent) ?? '')) addNames(getOuterParent(parent).parent, false)
      } else addNames(parent, true)
    }
    for (const url of urls) {
      for (const part of HOST_PARTS) hosts.push({ variable: url.variable, path: [...url.path, part] })
      if (url.path.length > 0) continue
      for (const { identifier } of url.variable.references) {
        const { parent } = identifier
        if (parent.type === 'VariableDeclarator' && parent.init === identifier && parent.id.type === 'ObjectPattern')
          addNames(parent, true)
        else if (parent.type === 'MemberExpression' && HOST_PARTS.has(findPropertyName(parent) ?? ''))
          addNames(getOuterParent(parent).parent, false)
      }
    }
    return hosts
  }

  /** Is the expression `path.relative(root, value)`? */
  isRelativeOf(node: Node, value: GuardedValue): boolean {
    const call = this.#constants.findDefinition(node)
    return (
      call?.type === 'CallExpression' &&
      this.#paths.findPath(call.callee) === 'path.relative' &&
      call.arguments[1] !== undefined &&
      this.isSame(call.arguments[1], value)
    )
  }

  isFirstStep(node: TSESTree.MemberExpression, value: GuardedValue): boolean {
    if (!node.computed || this.#constants.findConstant(node.property)?.value !== 0) return false
    const steps = this.#constants.findDefinition(node.object)
    const callee = steps?.type === 'CallExpression' ? unwrap(steps.callee) : undefined
    return (
      callee?.type === 'MemberExpression' &&
      findPropertyName(callee) === 'split' &&
      this.isRelativeOf(callee.object, value)
    )
  }
}

const HOST_PARTS: ReadonlySet<string> = new Set(['hostname', 'host', 'origin'])

const NORMALIZERS: ReadonlySet<string> = new Set([
  'trim',
  'toLowerCase',
  'toUpperCase',
  'toString',
  'normalize',
  'trimEnd',
  'trimStart',
])
