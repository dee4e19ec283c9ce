import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findPropertyName, findReadName, flatten, isNothing, unwrap, unwrapAwait } from '../ast/nodes.ts'
import { CallProofs, type ProofContext, getForbiddenTextMask } from './call-proofs.ts'
import type { Constants } from './constants.ts'
import type { FileIndex } from './file-index.ts'
import { type GuardVerdict, type GuardedValue, type GuardedValues, NO_GUARD } from './guarded-values.ts'
import type { PathResolver } from './paths.ts'
import { ALL_KINDS, FORM_KINDS, KIND_BIT, type KindMask, URL_KINDS } from './types.ts'

/** Conditions unfolded for one use; real code stays far below. */
export const MAX_CONDITION_DEPTH = 12

/** What a condition says about a value when it holds, or when it does not. */
export class Proofs {
  readonly #index: FileIndex
  readonly #paths: PathResolver
  readonly #constants: Constants
  readonly #values: GuardedValues
  readonly #calls: CallProofs

  constructor(context: Omit<ProofContext, 'prove'>) {
    this.#index = context.index
    this.#paths = context.paths
    this.#constants = context.constants
    this.#values = context.values
    this.#calls = new CallProofs({ ...context, prove: (...question) => this.prove(...question) })
  }

  /** What a schema says about the value, when it was asked about it or about an object that holds it. */
  proveBySchema(schema: Node, input: Node, value: GuardedValue): GuardVerdict {
    return this.#calls.proveBySchema(schema, input, value)
  }

  proveCase(clause: TSESTree.SwitchCase, value: GuardedValue): GuardVerdict {
    const statement = clause.parent
    if (!clause.test || !this.#values.isSame(statement.discriminant, value)) return NO_GUARD
    return this.#constants.findConstant(clause.test) ? { cleans: FORM_KINDS, unsure: false } : NO_GUARD
  }

  /** What the condition proves about the value when it came out true (or false). */
  prove(condition: Node, polarity: boolean, value: GuardedValue, depth = 0): GuardVerdict {
    if (depth > MAX_CONDITION_DEPTH) return NO_GUARD
    const node = unwrapAwait(condition)
    switch (node.type) {
      case 'UnaryExpression':
        return node.operator === '!' ? this.prove(node.argument, !polarity, value, depth + 1) : NO_GUARD
      case 'LogicalExpression': {
        if (node.operator === '??') return NO_GUARD
        const left = this.prove(node.left, polarity, value, depth + 1)
        const right = this.prove(node.right, polarity, value, depth + 1)
        const both = (node.operator === '&&') === polarity
        if (both)
          return {
            cleans: left.cleans | right.cleans | this.#combine(node, polarity, value),
            unsure: left.unsure || right.unsure,
          }
        // `!x || ok(x)`: an absent value is harmless, so only the other side has to prove something.
        if (polarity && this.#provesAbsence(node.left, value)) return right
        if (!polarity && this.#provesPresence(node.left, value)) return right
        return { cleans: left.cleans & right.cleans, unsure: left.unsure && right.unsure }
      }
      case 'BinaryExpression':
        return this.#proveComparison(node, polarity, value)
      case 'CallExpression':
        return this.#calls.proveCall(node, polarity, value, depth)
      case 'MemberExpression':
        return this.#calls.proveMember(node, polarity, value)
      case 'Identifier': {
        const picked = this.#findPickedProperty(node)
        if (picked) return this.#calls.proveResult(picked.object, picked.name, polarity, value)
        const definition = this.#constants.findDefinition(node)
        return definition && definition !== node && definition.type !== 'Literal'
          ? this.prove(definition, polarity, value, depth + 1)
          : NO_GUARD
      }
      default:
        return NO_GUARD
    }
  }

  /** `const { error } = schema.validate(body)`: the object and the property that a name was taken from. */
  #findPickedProperty(node: TSESTree.Identifier): { object: Node; name: string } | undefined {
    const declarator = this.#index.findVariable(node)?.defs[0]?.node as Node | undefined
    if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'ObjectPattern' || !declarator.init)
      return undefined
    const property = declarator.id.properties.find(
      (item) => item.type === 'Property' && item.value.type === 'Identifier' && item.value.name === node.name,
    )
    const name = property?.type === 'Property' ? findPropertyName(property) : undefined
    return name === undefined ? undefined : { object: declarator.init, name }
  }

  /** Two halves that prove something together: `x.startsWith('/') && !x.startsWith('//')`. */
  #combine(node: TSESTree.LogicalExpression, polarity: boolean, value: GuardedValue): KindMask {
    const conditions = flatten(node, node.operator)
    const isPrefix = (condition: Node, wanted: boolean, test: (prefix: string) => boolean): boolean => {
      let inner = unwrap(condition)
      let sense = polarity
      while (inner.type === 'UnaryExpression' && inner.operator === '!') {
        sense = !sense
        inner = unwrap(inner.argument)
      }
      if (inner.type !== 'CallExpression' || sense !== wanted) return false
      const callee = unwrap(inner.callee)
      if (
        callee.type !== 'MemberExpression' ||
        findPropertyName(callee) !== 'startsWith' ||
        !this.#values.isSame(callee.object, value)
      )
        return false
      const prefix = this.#constants.findString(inner.arguments[0])
      return prefix !== undefined && test(prefix)
    }
    const rooted = conditions.some((condition) => isPrefix(condition, true, (prefix) => prefix.startsWith('/')))
    const notDouble = conditions.some((condition) => isPrefix(condition, false, (prefix) => prefix === '//'))
    return rooted && notDouble ? URL_KINDS : 0
  }

  #provesAbsence(condition: Node, value: GuardedValue): boolean {
    const node = unwrap(condition)
    if (node.type === 'BinaryExpression' && /^===?$/.test(node.operator)) return this.#comparesWithNothing(node, value)
    return node.type === 'UnaryExpression' && node.operator === '!' && this.#values.isSame(node.argument, value)
  }

  /** `x === undefined`, `x != null` */
  #comparesWithNothing(node: TSESTree.BinaryExpression, value: GuardedValue): boolean {
    return isNothing(node.right) && this.#values.isSame(node.left, value)
  }

  #provesPresence(condition: Node, value: GuardedValue): boolean {
    const node = unwrap(condition)
    if (node.type === 'BinaryExpression' && /^!==?$/.test(node.operator)) return this.#comparesWithNothing(node, value)
    return this.#values.isSame(condition, value)
  }

  #proveComparison(node: TSESTree.BinaryExpression, polarity: boolean, value: GuardedValue): GuardVerdict {
    const equal = node.operator === '===' || node.operator === '=='
    const different = node.operator === '!==' || node.operator === '!='
    if (node.operator === 'in' && polarity) {
      return this.#values.isSame(node.left, value) && this.#constants.isConfiguredCollection(node.right)
        ? { cleans: FORM_KINDS, unsure: false }
        : NO_GUARD
    }
    if (!equal && !different) return this.#proveIndexComparison(node, polarity, value)
    const holds = equal === polarity
    for (const [side, other] of [
      [node.left as Node, node.right],
      [node.right, node.left as Node],
    ] as const) {
      const inner = unwrap(side)
      if (
        inner.type === 'UnaryExpression' &&
        inner.operator === 'typeof' &&
        this.#values.isSame(inner.argument, value)
      ) {
        const type = this.#constants.findString(other)
        if (!holds) return type === 'object' ? { cleans: KIND_BIT.nosql, unsure: false } : NO_GUARD
        return {
          cleans:
            type === 'number' || type === 'boolean' || type === 'bigint'
              ? FORM_KINDS
              : type === 'string'
                ? KIND_BIT.nosql | KIND_BIT.properties
                : 0,
          unsure: false,
        }
      }
      if (this.#values.isSame(inner, value)) {
        const constant = this.#constants.findConstant(other)
        if (!holds && constant?.value === '__proto__') return { cleans: KIND_BIT.key, unsure: false }
        if (holds && constant && constant.value !== null && constant.value !== undefined && constant.value !== '')
          return { cleans: ALL_KINDS, unsure: false }
        // full === root || full.startsWith(root + path.sep)
        if (holds && /(?:root|base|dir|folder)$/i.test(findReadName(other) ?? ''))
          return { cleans: KIND_BIT.path, unsure: false }
        // list.indexOf(x) === -1 is asked of the call below.
      }
      // path.relative(root, file).split(path.sep)[0] === '..'
      if (!holds && inner.type === 'MemberExpression' && this.#values.isFirstStep(inner, value)) {
        if (this.#constants.findString(other) === '..') return { cleans: KIND_BIT.path, unsure: false }
      }
      const part = this.#values.isUrlPart(inner, value)
      if (part && holds) return { cleans: URL_KINDS, unsure: false }
      if (inner.type === 'CallExpression') {
        const callee = unwrap(inner.callee)
        const argument = inner.arguments[0]
        const constant = this.#constants.findConstant(other)
        if (
          callee.type === 'MemberExpression' &&
          findPropertyName(callee) === 'indexOf' &&
          argument &&
          constant?.value === -1
        ) {
          if (!holds && this.#values.isSame(argument, value) && this.#constants.isConfiguredCollection(callee.object))
            return { cleans: FORM_KINDS, unsure: false }
          if (holds && this.#values.isSame(callee.object, value))
            return { cleans: getForbiddenTextMask(this.#constants.findString(argument)), unsure: false }
        }
        // path.basename(x) === x
        if (holds && argument && this.#values.isSame(argument, value) && this.#values.isSame(other, value)) {
          const path = this.#paths.findPath(inner.callee)
          if (path === 'path.basename') return { cleans: KIND_BIT.path, unsure: false }
        }
        // path.dirname(full) === FOLDER
        if (holds && argument && constant && this.#values.isSame(argument, value)) {
          if (this.#paths.findPath(inner.callee) === 'path.dirname') return { cleans: KIND_BIT.path, unsure: false }
        }
      }
    }
    return NO_GUARD
  }
  /** `list.indexOf(x) >= 0`, `list.indexOf(x) < 0`, `list.indexOf(x) > -1`. */
  #proveIndexComparison(node: TSESTree.BinaryExpression, polarity: boolean, value: GuardedValue): GuardVerdict {
    const call = unwrap(node.left)
    const limit = this.#constants.findConstant(node.right)?.value
    const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined
    if (call.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return NO_GUARD
    const argument = call.arguments[0]
    if (findPropertyName(callee) !== 'indexOf' || !argument) return NO_GUARD
    const present = (node.operator === '>=' && limit === 0) || (node.operator === '>' && limit === -1)
    const absent = (node.operator === '<' && limit === 0) || (node.operator === '<=' && limit === -1)
    if (!present && !absent) return NO_GUARD
    if (present === polarity)
      return this.#values.isSame(argument, value) && this.#constants.isConfiguredCollection(callee.object)
        ? { cleans: FORM_KINDS, unsure: false }
        : NO_GUARD
    return this.#values.isSame(callee.object, value)
      ? { cleans: getForbiddenTextMask(this.#constants.findString(argument)), unsure: false }
      : NO_GUARD
  }
}
