import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findPropertyName,
  flatten,
  isCall,
  isNothing,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Constants } from './constants.ts'
import type { FileIndex } from './file-index.ts'
import type { ModelTables } from './model-tables.ts'
import type { PathResolver } from './paths.ts'
import { getAllowedKinds } from './probes.ts'
import type { Schemas } from './schemas.ts'
import { ALL_KINDS, FORM_KINDS, KIND_BIT, type KindMask, toMask } from './types.ts'

/** What the checks before a use prove about a value. */
export interface GuardVerdict {
  readonly cleans: KindMask
  /** A check whose body is not in this file decided: what it proves is not known. */
  readonly unsure: boolean
  /** The check that decided. */
  readonly by?: Node
}

export const NO_GUARD: GuardVerdict = { cleans: 0, unsure: false }

/** Conditions unfolded for one use; real code stays far below. */
export const MAX_CONDITION_DEPTH = 12

const URL_KINDS = KIND_BIT.url | KIND_BIT.redirect

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

/** What a condition says about a value when it holds, or when it does not. */
export class Proofs {
  readonly #index: FileIndex
  readonly #tables: ModelTables
  readonly #paths: PathResolver
  readonly #constants: Constants
  readonly #schemas: Schemas
  readonly #functions: FunctionProofs

  constructor(
    index: FileIndex,
    tables: ModelTables,
    paths: PathResolver,
    constants: Constants,
    schemas: Schemas,
    functions: FunctionProofs,
  ) {
    this.#index = index
    this.#tables = tables
    this.#paths = paths
    this.#constants = constants
    this.#schemas = schemas
    this.#functions = functions
  }

  /** What a schema says about the value, when it was asked about it or about an object that holds it. */
  proveBySchema(schema: Node, input: Node, value: GuardedValue): GuardVerdict {
    const rest = this.findRest(input, value)
    if (!rest) return NO_GUARD
    const verdict = this.#schemas.getVerdict(schema, rest)
    // The checked object itself still has what the schema leaves out of its result.
    return verdict.present ? { cleans: verdict.cleans & ~KIND_BIT.properties, unsure: verdict.unknown } : NO_GUARD
  }

  /** The path from an expression to the value, when the expression is the value or holds it: `req.body` of `req.body.name`. */
  findRest(node: Node, value: GuardedValue): readonly string[] | undefined {
    for (let length = value.path.length; length >= 0; length--) {
      if (this.isSame(node, { variable: value.variable, path: value.path.slice(0, length) }))
        return value.path.slice(length)
    }
    return undefined
  }

  proveCase(clause: TSESTree.SwitchCase, value: GuardedValue): GuardVerdict {
    const statement = clause.parent
    if (!clause.test || !this.isSame(statement.discriminant, value)) return NO_GUARD
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
        return this.#proveCall(node, polarity, value, depth)
      case 'MemberExpression':
        return this.#proveMember(node, polarity, value)
      case 'Identifier': {
        const picked = this.#findPickedProperty(node)
        if (picked) return this.#proveResult(picked.object, picked.name, polarity, value)
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
        !this.isSame(callee.object, value)
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
    return node.type === 'UnaryExpression' && node.operator === '!' && this.isSame(node.argument, value)
  }

  /** `x === undefined`, `x != null` */
  #comparesWithNothing(node: TSESTree.BinaryExpression, value: GuardedValue): boolean {
    return isNothing(node.right) && this.isSame(node.left, value)
  }

  #provesPresence(condition: Node, value: GuardedValue): boolean {
    const node = unwrap(condition)
    if (node.type === 'BinaryExpression' && /^!==?$/.test(node.operator)) return this.#comparesWithNothing(node, value)
    return this.isSame(condition, value)
  }

  #proveComparison(node: TSESTree.BinaryExpression, polarity: boolean, value: GuardedValue): GuardVerdict {
    const equal = node.operator === '===' || node.operator === '=='
    const different = node.operator === '!==' || node.operator === '!='
    if (node.operator === 'in' && polarity) {
      return this.isSame(node.left, value) && this.#constants.isConfiguredCollection(node.right)
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
      if (inner.type === 'UnaryExpression' && inner.operator === 'typeof' && this.isSame(inner.argument, value)) {
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
      if (this.isSame(inner, value)) {
        const constant = this.#constants.findConstant(other)
        if (!holds && constant?.value === '__proto__') return { cleans: KIND_BIT.key, unsure: false }
        if (holds && constant && constant.value !== null && constant.value !== undefined && constant.value !== '')
          return { cleans: ALL_KINDS, unsure: false }
        // list.indexOf(x) === -1 is asked of the call below.
      }
      // path.relative(root, file).split(path.sep)[0] === '..'
      if (!holds && inner.type === 'MemberExpression' && this.#isFirstStep(inner, value)) {
        if (this.#constants.findString(other) === '..') return { cleans: KIND_BIT.path, unsure: false }
      }
      const part = this.#findUrlPart(inner, value)
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
          if (!holds && this.isSame(argument, value) && this.#constants.isConfiguredCollection(callee.object))
            return { cleans: FORM_KINDS, unsure: false }
          if (holds && this.isSame(callee.object, value))
            return { cleans: this.#getForbiddenTextMask(this.#constants.findString(argument)), unsure: false }
        }
        // path.basename(x) === x
        if (holds && argument && this.isSame(argument, value) && this.isSame(other, value)) {
          const path = this.#paths.findPath(inner.callee)
          if (path === 'path.basename') return { cleans: KIND_BIT.path, unsure: false }
        }
        // path.dirname(full) === FOLDER
        if (holds && argument && constant && this.isSame(argument, value)) {
          if (this.#paths.findPath(inner.callee) === 'path.dirname') return { cleans: KIND_BIT.path, unsure: false }
        }
      }
    }
    return NO_GUARD
  }

  #isFirstStep(node: TSESTree.MemberExpression, value: GuardedValue): boolean {
    if (!node.computed || this.#constants.findConstant(node.property)?.value !== 0) return false
    const steps = this.#constants.findDefinition(node.object)
    const callee = steps?.type === 'CallExpression' ? unwrap(steps.callee) : undefined
    return (
      callee?.type === 'MemberExpression' &&
      findPropertyName(callee) === 'split' &&
      this.#isRelativeOf(callee.object, value)
    )
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
      return this.isSame(argument, value) && this.#constants.isConfiguredCollection(callee.object)
        ? { cleans: FORM_KINDS, unsure: false }
        : NO_GUARD
    return this.isSame(callee.object, value)
      ? { cleans: this.#getForbiddenTextMask(this.#constants.findString(argument)), unsure: false }
      : NO_GUARD
  }

  /** `url.host`, `new URL(x).hostname`: the part of an address that decides where it goes. */
  #findUrlPart(node: Node, value: GuardedValue): boolean {
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

  #getForbiddenTextMask(text: string | undefined): KindMask {
    if (text === undefined) return 0
    // Without a slash a name stays in its folder.
    if (text === '..' || text === '../' || text === '/') return KIND_BIT.path
    if (text === '<') return KIND_BIT.html
    return text === '__proto__' || text === '__' ? KIND_BIT.key : 0
  }

  #proveMember(node: TSESTree.MemberExpression, polarity: boolean, value: GuardedValue): GuardVerdict {
    const name = findPropertyName(node)
    return name === undefined ? NO_GUARD : this.#proveResult(node.object, name, polarity, value)
  }

  /** `result.success`, `const { error } = validate(body)`: a check whose verdict is a property of what it returns. */
  #proveResult(object: Node, name: string, polarity: boolean, value: GuardedValue): GuardVerdict {
    const isNegative = /^errors?$|^issues$/.test(name)
    if (!isNegative && !/^(?:success|ok|valid|isValid)$/.test(name)) return NO_GUARD
    const result = this.#constants.findDefinition(object)
    const call = result && unwrapAwait(result)
    if (!call || !isCall(call) || polarity === isNegative) return NO_GUARD
    const callee = unwrap(call.callee)
    const first = call.arguments[0]
    if (!first) return NO_GUARD
    if (callee.type === 'MemberExpression' && this.#schemas.isSchema(callee.object))
      return this.proveBySchema(callee.object, first, value)
    const checker =
      callee.type === 'Identifier'
        ? callee.name
        : callee.type === 'MemberExpression'
          ? (findPropertyName(callee) ?? '')
          : ''
    return /^(?:validate|verify|check|parse|safeParse|sanitize)/i.test(checker) && this.findRest(first, value)
      ? { cleans: 0, unsure: true }
      : NO_GUARD
  }

  #proveCall(node: TSESTree.CallExpression, polarity: boolean, value: GuardedValue, depth: number): GuardVerdict {
    const callee = unwrap(node.callee)
    const first = node.arguments[0]
    const path = this.#paths.findPath(callee)
    if (path !== undefined) {
      if (
        polarity &&
        (path === 'Number.isInteger' || path === 'Number.isSafeInteger' || path === 'Number.isFinite') &&
        first &&
        this.isSame(first, value)
      ) {
        return { cleans: FORM_KINDS, unsure: false }
      }
      if (!polarity && (path === 'isNaN' || path === 'Number.isNaN') && first && this.isSame(first, value))
        return { cleans: FORM_KINDS, unsure: false }
      if (!polarity && path === 'path.isAbsolute') return NO_GUARD
      if (polarity && first && /^ajv\b.*#\.compile\(\)$/.test(path) && this.findRest(first, value))
        return this.#proveByCompiled(callee)
      for (const row of this.#tables.guards.find(path)) {
        const argument = node.arguments[row.arg]
        if (polarity && argument && this.isSame(argument, value)) return { cleans: toMask(row.cleans), unsure: false }
      }
      if (
        polarity &&
        (path === 'Object.hasOwn' || path === 'Object.prototype.hasOwnProperty.call') &&
        first &&
        node.arguments[1]
      ) {
        if (this.isSame(node.arguments[1], value))
          // A property of the object's own is not its prototype.
          return {
            cleans: this.#constants.isConfiguredCollection(first) ? FORM_KINDS : KIND_BIT.key,
            unsure: false,
          }
      }
    }
    if (callee.type === 'MemberExpression') {
      // url.hostname.endsWith('.example.com'): a subdomain
      if (polarity && first && findPropertyName(callee) === 'endsWith' && this.#findUrlPart(callee.object, value))
        return /^\../.test(this.#constants.findString(first) ?? '') ? { cleans: URL_KINDS, unsure: false } : NO_GUARD
      const verdict = this.#proveMethodCall(node, callee, polarity, value)
      if (verdict) return verdict
    }
    return this.#provePredicate(node, callee, polarity, value, depth)
  }

  /** `const isOrder = ajv.compile({ …, additionalProperties: false })`; what another file compiled cannot be seen. */
  #proveByCompiled(callee: Node): GuardVerdict {
    const compiled = this.#constants.findDefinition(callee)
    const schema = compiled?.type === 'CallExpression' ? compiled.arguments[0] : undefined
    const object = this.#constants.findObject(schema)
    const both = KIND_BIT.nosql | KIND_BIT.properties
    if (!object) return { cleans: both, unsure: true }
    const isClosed = object.properties.some(
      (property) =>
        property.type === 'Property' &&
        /^(?:additional|unevaluated)Properties$/.test(findPropertyName(property) ?? '') &&
        this.#constants.findConstant(property.value)?.value === false,
    )
    return { cleans: isClosed ? both : KIND_BIT.nosql, unsure: !isClosed }
  }

  #proveMethodCall(
    node: TSESTree.CallExpression,
    callee: TSESTree.MemberExpression,
    polarity: boolean,
    value: GuardedValue,
  ): GuardVerdict | undefined {
    const name = findPropertyName(callee)
    const first = node.arguments[0]
    if (!first) return undefined
    const onValue = this.isSame(callee.object, value)
    switch (name) {
      case 'includes':
      case 'has':
      case 'hasOwnProperty':
        if (polarity && this.#constants.isConfiguredCollection(callee.object)) {
          if (this.isSame(first, value)) return { cleans: FORM_KINDS, unsure: false }
          if (this.#findUrlPart(first, value)) return { cleans: URL_KINDS, unsure: false }
        }
        if (polarity && name === 'hasOwnProperty' && this.isSame(first, value))
          return { cleans: KIND_BIT.key, unsure: false }
        // ['__proto__', 'constructor', 'prototype'].includes(key)
        if (!polarity && this.isSame(first, value) && this.#holdsPrototype(callee.object))
          return { cleans: KIND_BIT.key, unsure: false }
        if (!polarity && !onValue && this.#isRelativeOf(callee.object, value))
          return { cleans: this.#getForbiddenTextMask(this.#constants.findString(first)), unsure: false }
        if (onValue && !polarity)
          return { cleans: this.#getForbiddenTextMask(this.#constants.findString(first)), unsure: false }
        // A list from somewhere else: what it holds is not known, but it is a list.
        if (polarity && (this.isSame(first, value) || this.#findUrlPart(first, value)) && !onValue)
          return { cleans: 0, unsure: true }
        return undefined
      case 'some':
      case 'every':
      case 'find': {
        const test = this.#index.findFunction(first)
        if (!test) return undefined
        const list = unwrap(callee.object)
        // [code, number].some((item) => typeof item !== 'string')
        const isListed =
          list.type === 'ArrayExpression' && list.elements.some((item) => item !== null && this.isSame(item, value))
        if (onValue || isListed) return this.#proveElements(test, name, polarity)
        if (!polarity || !this.#constants.isConfiguredCollection(callee.object)) return undefined
        const [returned, ...others] = this.#index.returnedValues(test)
        if (!returned || others.length > 0) return undefined
        const cleans = this.#compareWithMember(returned, callee.object, value)
        return cleans === 0 ? undefined : { cleans, unsure: false }
      }
      case 'test': {
        if (!this.isSame(first, value)) return undefined
        const pattern = this.#constants.findConstant(callee.object)?.value
        if (!polarity)
          return pattern instanceof RegExp && pattern.source.includes('__proto__')
            ? { cleans: KIND_BIT.key, unsure: false }
            : undefined
        return pattern instanceof RegExp ? { cleans: getAllowedKinds(pattern), unsure: false } : undefined
      }
      case 'match': {
        if (!polarity || !onValue) return undefined
        const pattern = this.#constants.findConstant(first)?.value
        return pattern instanceof RegExp ? { cleans: getAllowedKinds(pattern), unsure: false } : undefined
      }
      case 'startsWith':
        if (onValue) return { cleans: this.#getPrefixMask(first, polarity), unsure: false }
        // path.relative(root, file).startsWith('..')
        return !polarity &&
          this.#constants.findString(first)?.startsWith('..') &&
          this.#isRelativeOf(callee.object, value)
          ? { cleans: KIND_BIT.path, unsure: false }
          : undefined
      default:
        return undefined
    }
  }

  #holdsPrototype(list: Node): boolean {
    const definition = this.#constants.findDefinition(list)
    const text = definition ? this.#index.sourceCode.getText(definition) : ''
    return /['"]__proto__['"]/.test(text) && this.#constants.isConstantCollection(list)
  }

  /** `list.every(isAllowed)`, `!list.some((x) => !isAllowed(x))`: what holds for each element holds for what is made of them. */
  #proveElements(test: FunctionNode, name: string, polarity: boolean): GuardVerdict | undefined {
    if (name === 'every' && polarity) return this.#functions.prove(test, 0, [], 'truthy')
    const parameter = test.params[0]
    if (name !== 'some' || polarity || parameter?.type !== 'Identifier' || test.body?.type === 'BlockStatement')
      return undefined
    const variable = this.#index.findVariable(parameter)
    return variable && test.body ? this.prove(test.body, false, { variable, path: [] }) : undefined
  }

  /** A comparison of the value with the member of a list, inside of `some()` or `find()`. */
  #compareWithMember(condition: Node, list: Node, value: GuardedValue): KindMask {
    const inner = unwrap(condition)
    if (inner.type === 'LogicalExpression') {
      const left = this.#compareWithMember(inner.left, list, value)
      const right = this.#compareWithMember(inner.right, list, value)
      return inner.operator === '||' ? left & right : left | right
    }
    if (inner.type === 'BinaryExpression' && inner.operator.startsWith('==')) {
      const sides = [inner.left as Node, inner.right]
      if (sides.some((side) => this.isSame(side, value))) return FORM_KINDS
      return sides.some((side) => this.#findUrlPart(side, value)) ? URL_KINDS : 0
    }
    const callee = inner.type === 'CallExpression' ? unwrap(inner.callee) : undefined
    if (inner.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || !inner.arguments[0]) return 0
    const name = findPropertyName(callee)
    // host.endsWith('.' + allowed): a subdomain
    if (name === 'endsWith' && this.#findUrlPart(callee.object, value))
      return /^['"`]\./.test(this.#index.sourceCode.getText(inner.arguments[0])) ? URL_KINDS : 0
    if (name === 'startsWith' && this.isSame(callee.object, value)) {
      const literal = this.#constants.findDefinition(list)
      const members = literal?.type === 'ArrayExpression' ? literal.elements : []
      return members.reduce(
        (mask, member) => mask & (member ? this.#getPrefixMask(member, true) : 0),
        members.length > 0 ? FORM_KINDS : 0,
      )
    }
    if (name === 'test' && this.isSame(inner.arguments[0], value)) {
      const literal = this.#constants.findDefinition(list)
      const members = literal?.type === 'ArrayExpression' ? literal.elements : []
      return members.reduce(
        (mask, member) => {
          const pattern = this.#constants.findConstant(member)?.value
          return mask & (pattern instanceof RegExp ? getAllowedKinds(pattern) : 0)
        },
        members.length > 0 ? FORM_KINDS : 0,
      )
    }
    return 0
  }

  /** Is the expression `path.relative(root, value)`? */
  #isRelativeOf(node: Node, value: GuardedValue): boolean {
    const call = this.#constants.findDefinition(node)
    return (
      call?.type === 'CallExpression' &&
      this.#paths.findPath(call.callee) === 'path.relative' &&
      call.arguments[1] !== undefined &&
      this.isSame(call.arguments[1], value)
    )
  }

  #getPrefixMask(argument: Node, polarity: boolean): KindMask {
    const prefix = this.#constants.findString(argument)
    if (!polarity) return prefix === '..' ? KIND_BIT.path : 0
    if (prefix !== undefined) {
      if (/^https?:\/\/[^/]+\//.test(prefix)) return URL_KINDS
      return prefix.endsWith('/') && prefix.length > 1 && prefix.startsWith('/') && !prefix.startsWith('//')
        ? KIND_BIT.path | URL_KINDS
        : 0
    }
    // resolved.startsWith(root + path.sep), resolved.startsWith(`${root}/`)
    const inner = unwrap(argument)
    if (inner.type === 'BinaryExpression' && inner.operator === '+')
      return this.#isSeparator(inner.right) ? KIND_BIT.path : 0
    if (inner.type === 'TemplateLiteral') {
      const last = inner.quasis.at(-1)?.value.cooked ?? ''
      const lastExpression = inner.expressions.at(-1)
      return last.endsWith('/') || (last === '' && lastExpression && this.#isSeparator(lastExpression))
        ? KIND_BIT.path
        : 0
    }
    if (inner.type === 'Identifier') {
      const definition = this.#constants.findDefinition(inner)
      if (definition && definition !== inner && definition.type !== 'CallExpression')
        return this.#getPrefixMask(definition, true)
      // A root without a separator lets a sibling folder through; the value was at least resolved below the name.
      if (definition?.type === 'CallExpression') return KIND_BIT.path
    }
    return inner.type === 'CallExpression' || inner.type === 'MemberExpression' ? KIND_BIT.path : 0
  }

  #isSeparator(node: Node): boolean {
    const inner = unwrap(node)
    if (this.#paths.findPath(inner) === 'path.sep') return true
    return this.#constants.findString(inner) === '/'
  }

  /** A predicate of this file that is called with the value. */
  #provePredicate(
    node: TSESTree.CallExpression,
    callee: Node,
    polarity: boolean,
    value: GuardedValue,
    depth: number,
  ): GuardVerdict {
    const position = node.arguments.findIndex((argument) => this.findRest(argument, value) !== undefined)
    const rest = this.findRest(node.arguments[position] ?? node, value)
    if (position < 0 || !rest) return NO_GUARD
    const target = this.#index.findFunction(callee)
    if (target) return polarity ? this.#functions.prove(target, position, rest, 'truthy', depth) : NO_GUARD
    if (!polarity) return NO_GUARD
    const foreign = rest.length === 0 ? this.#functions.findForeign(callee, position, 'truthy') : undefined
    if (foreign) return foreign
    const name =
      callee.type === 'Identifier'
        ? callee.name
        : callee.type === 'MemberExpression'
          ? findPropertyName(callee)
          : undefined
    const predicate = name !== undefined && /^(?:is|has|can|validate|verify|check|allow|matches|safe)/i.test(name)
    return predicate ? { cleans: 0, unsure: true } : NO_GUARD
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
}

const NORMALIZERS: ReadonlySet<string> = new Set([
  'trim',
  'toLowerCase',
  'toUpperCase',
  'toString',
  'normalize',
  'trimEnd',
  'trimStart',
])
