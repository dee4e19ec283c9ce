import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findReadName,
  isCall,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Constants } from './constants.ts'
import type { FileIndex } from './file-index.ts'
import {
  type FunctionProofs,
  type GuardVerdict,
  type GuardedValue,
  type GuardedValues,
  NO_GUARD,
} from './guarded-values.ts'
import type { ModelTables } from './model-tables.ts'
import type { PathResolver } from './paths.ts'
import { getAllowedKinds } from './probes.ts'
import type { Schemas } from './schemas.ts'
import { FORM_KINDS, KIND_BIT, type KindMask, URL_KINDS, toMask } from './types.ts'

/** What `CallProofs` asks of the engine around it. */
export interface ProofContext {
  readonly index: FileIndex
  readonly tables: ModelTables
  readonly paths: PathResolver
  readonly constants: Constants
  readonly schemas: Schemas
  readonly values: GuardedValues
  readonly functions: FunctionProofs
  readonly prove: (condition: Node, polarity: boolean, value: GuardedValue) => GuardVerdict
}

/** What a call says about a value by what it returns: of a list, of a text, of a schema, of a function. */
export class CallProofs {
  readonly #index: FileIndex
  readonly #tables: ModelTables
  readonly #paths: PathResolver
  readonly #constants: Constants
  readonly #schemas: Schemas
  readonly #values: GuardedValues
  readonly #functions: FunctionProofs
  readonly #prove: ProofContext['prove']

  constructor(context: ProofContext) {
    this.#index = context.index
    this.#tables = context.tables
    this.#paths = context.paths
    this.#constants = context.constants
    this.#schemas = context.schemas
    this.#values = context.values
    this.#functions = context.functions
    this.#prove = context.prove
  }

  proveCall(node: TSESTree.CallExpression, polarity: boolean, value: GuardedValue, depth: number): GuardVerdict {
    const callee = unwrap(node.callee)
    const first = node.arguments[0]
    const path = this.#paths.findPath(callee)
    if (path !== undefined) {
      if (
        polarity &&
        (path === 'Number.isInteger' || path === 'Number.isSafeInteger' || path === 'Number.isFinite') &&
        first &&
        this.#values.isSame(first, value)
      ) {
        return { cleans: FORM_KINDS, unsure: false }
      }
      if (!polarity && (path === 'isNaN' || path === 'Number.isNaN') && first && this.#values.isSame(first, value))
        return { cleans: FORM_KINDS, unsure: false }
      if (!polarity && path === 'path.isAbsolute') return NO_GUARD
      if (polarity && first && /^ajv\b.*#\.compile\(\)$/.test(path) && this.#values.findRest(first, value))
        return this.#proveByCompiled(callee)
      for (const row of this.#tables.guards.find(path)) {
        const argument = node.arguments[row.arg]
        if (polarity && argument && this.#values.isSame(argument, value))
          return { cleans: toMask(row.cleans), unsure: false }
      }
      if (
        polarity &&
        (path === 'Object.hasOwn' || path === 'Object.prototype.hasOwnProperty.call') &&
        first &&
        node.arguments[1]
      ) {
        if (this.#values.isSame(node.arguments[1], value))
          // A property of the object's own is not its prototype.
          return {
            cleans: this.#constants.isConfiguredCollection(first) ? FORM_KINDS : KIND_BIT.key,
            unsure: false,
          }
      }
    }
    if (callee.type === 'MemberExpression') {
      // url.hostname.endsWith('.example.com'): a subdomain
      if (polarity && first && findPropertyName(callee) === 'endsWith' && this.#values.isHost(callee.object, value))
        return /^\../.test(this.#constants.findString(first) ?? '') ? { cleans: URL_KINDS, unsure: false } : NO_GUARD
      const verdict = this.#proveMethodCall(node, callee, polarity, value)
      if (verdict) return verdict
    }
    return this.#provePredicate(node, callee, polarity, value, depth)
  }

  proveMember(node: TSESTree.MemberExpression, polarity: boolean, value: GuardedValue): GuardVerdict {
    const name = findPropertyName(node)
    // if (!HOSTS[name]) return
    if (polarity && node.computed && this.#values.isSame(node.property, value))
      return this.#constants.isConfiguredCollection(node.object)
        ? { cleans: FORM_KINDS & ~KIND_BIT.key, unsure: false }
        : NO_GUARD
    return name === undefined ? NO_GUARD : this.proveResult(node.object, name, polarity, value)
  }

  /** `result.success`, `const { error } = validate(body)`: a check whose verdict is a property of what it returns. */
  proveResult(object: Node, name: string, polarity: boolean, value: GuardedValue): GuardVerdict {
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
    return /^(?:validate|verify|check|parse|safeParse|sanitize)/i.test(checker) && this.#values.findRest(first, value)
      ? { cleans: 0, unsure: true }
      : NO_GUARD
  }

  /** What a schema says about the value, when it was asked about it or about an object that holds it. */
  proveBySchema(schema: Node, input: Node, value: GuardedValue): GuardVerdict {
    const rest = this.#values.findRest(input, value)
    if (!rest) return NO_GUARD
    const verdict = this.#schemas.getVerdict(schema, rest)
    // The checked object itself still has what the schema leaves out of its result.
    return verdict.present ? { cleans: verdict.cleans & ~KIND_BIT.properties, unsure: verdict.unknown } : NO_GUARD
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
    const onValue = this.#values.isSame(callee.object, value)
    switch (name) {
      case 'get':
        return polarity && this.#values.isSame(first, value) && this.#constants.isConfiguredCollection(callee.object)
          ? { cleans: FORM_KINDS, unsure: false }
          : undefined
      case 'includes':
      case 'has':
      case 'hasOwnProperty':
        if (polarity && this.#constants.isConfiguredCollection(callee.object)) {
          if (this.#values.isSame(first, value)) return { cleans: FORM_KINDS, unsure: false }
          if (this.#values.isUrlPart(first, value)) return { cleans: URL_KINDS, unsure: false }
        }
        if (polarity && name === 'hasOwnProperty' && this.#values.isSame(first, value))
          return { cleans: KIND_BIT.key, unsure: false }
        // ['__proto__', 'constructor', 'prototype'].includes(key)
        if (!polarity && this.#values.isSame(first, value) && this.#holdsPrototype(callee.object))
          return { cleans: KIND_BIT.key, unsure: false }
        if (!polarity && !onValue && this.#values.isRelativeOf(callee.object, value))
          return { cleans: getForbiddenTextMask(this.#constants.findString(first)), unsure: false }
        if (onValue && !polarity)
          return { cleans: getForbiddenTextMask(this.#constants.findString(first)), unsure: false }
        // A list from somewhere else: what it holds is not known, but it is a list.
        if (polarity && (this.#values.isSame(first, value) || this.#values.isUrlPart(first, value)) && !onValue)
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
          list.type === 'ArrayExpression' &&
          list.elements.some((item) => item !== null && this.#values.isSame(item, value))
        if (onValue || isListed) return this.#proveElements(test, name, polarity)
        if (!polarity || !this.#constants.isConfiguredCollection(callee.object)) return undefined
        const [returned, ...others] = this.#index.returnedValues(test)
        if (!returned || others.length > 0) return undefined
        const cleans = this.#compareWithMember(returned, callee.object, value)
        return cleans === 0 ? undefined : { cleans, unsure: false }
      }
      case 'test': {
        if (!this.#values.isSame(first, value)) return undefined
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
        if (onValue) return this.#provePrefix(first, polarity)
        // path.relative(root, file).startsWith('..')
        return !polarity &&
          this.#constants.findString(first)?.startsWith('..') &&
          this.#values.isRelativeOf(callee.object, value)
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
    return variable && test.body ? this.#prove(test.body, false, { variable, path: [] }) : undefined
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
      if (sides.some((side) => this.#values.isSame(side, value))) return FORM_KINDS
      return sides.some((side) => this.#values.isUrlPart(side, value)) ? URL_KINDS : 0
    }
    const callee = inner.type === 'CallExpression' ? unwrap(inner.callee) : undefined
    if (inner.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || !inner.arguments[0]) return 0
    const name = findPropertyName(callee)
    // host.endsWith('.' + allowed): a subdomain
    if (name === 'endsWith' && this.#values.isHost(callee.object, value))
      return /^['"`]\./.test(this.#index.sourceCode.getText(inner.arguments[0])) ? URL_KINDS : 0
    if (name === 'startsWith' && this.#values.isSame(callee.object, value)) {
      const literal = this.#constants.findDefinition(list)
      const members = literal?.type === 'ArrayExpression' ? literal.elements : []
      return members.reduce(
        (mask, member) => mask & (member ? this.#getPrefixMask(member, true) : 0),
        members.length > 0 ? FORM_KINDS : 0,
      )
    }
    if (name === 'test' && this.#values.isSame(inner.arguments[0], value)) {
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

  #provePrefix(argument: Node, polarity: boolean): GuardVerdict {
    const cleans = this.#getPrefixMask(argument, polarity)
    const inner = unwrap(argument)
    const isKept = inner.type === 'Identifier' || inner.type === 'MemberExpression'
    // An address that another module or the deployment keeps; a folder without its separator lets its siblings through.
    const isAddress =
      polarity && isKept && !this.#constants.findConstant(inner) && !FOLDER.test(findReadName(inner) ?? '')
    const isElsewhere = isAddress && (inner.type === 'MemberExpression' || !this.#constants.findDefinition(inner))
    return { cleans: cleans | (isElsewhere ? URL_KINDS : 0), unsure: false }
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

  /** `isPartner(new URL(value).hostname)` */
  #proveHostPredicate(node: TSESTree.CallExpression, callee: Node, value: GuardedValue, depth: number): GuardVerdict {
    const position = node.arguments.findIndex((argument) => this.#values.isUrlPart(argument, value))
    if (position < 0) return NO_GUARD
    const target = this.#index.findFunction(callee)
    const proof = target
      ? this.#functions.prove(target, position, [], 'truthy', depth)
      : (this.#functions.findForeign(callee, position, 'truthy') ?? { cleans: 0, unsure: true })
    return (proof.cleans & KIND_BIT.url) === 0 ? { ...proof, cleans: 0 } : { cleans: URL_KINDS, unsure: proof.unsure }
  }

  /** A predicate of this file that is called with the value. */
  #provePredicate(
    node: TSESTree.CallExpression,
    callee: Node,
    polarity: boolean,
    value: GuardedValue,
    depth: number,
  ): GuardVerdict {
    const position = node.arguments.findIndex((argument) => this.#values.findRest(argument, value) !== undefined)
    const rest = this.#values.findRest(node.arguments[position] ?? node, value)
    if (position < 0 || !rest) return polarity ? this.#proveHostPredicate(node, callee, value, depth) : NO_GUARD
    const target = this.#index.findFunction(callee)
    if (!polarity && REFUSING.test(findCalleeName(node) ?? '')) {
      // What the name resolves to is compared with the ranges of private networks, here or out of sight.
      const text = target ? this.#index.sourceCode.getText(target) : 'lookup'
      if (/\blookup\b|\bresolve[46]?\(|\bipaddr\b|\bBlockList\b/.test(text)) return { cleans: 0, unsure: true }
    }
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
}

const FOLDER = /root|dir|folder|path/i

/** Names of predicates that hold for what must not be reached. */
const REFUSING = /private|internal|loopback|reserved|blocked|forbidden|denied|unsafe|disallowed|blacklist|denylist/i

/** What a value without this text cannot do. */
export function getForbiddenTextMask(text: string | undefined): KindMask {
  if (text === undefined) return 0
  // Without a slash a name stays in its folder.
  if (text === '..' || text === '../' || text === '/') return KIND_BIT.path
  if (text === '<') return KIND_BIT.html
  return text === '__proto__' || text === '__' ? KIND_BIT.key : 0
}
