import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findPropertyName,
  isCall,
  isFunction,
  toShortText,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Constants } from './constants.ts'
import type { FileIndex } from './file-index.ts'
import type { Guards } from './guards.ts'
import { getOwnVariableIdentifier, isExported } from './handlers.ts'
import type { ModelTables } from './model-tables.ts'
import { type PathResolver, findClassBody, findPatternKeys } from './paths.ts'
import { getAllowedKinds } from './probes.ts'
import type { Schemas } from './schemas.ts'
import type { ForeignFunctions, ForeignStep, FunctionSummary, ParameterFlow } from './summaries.ts'
import { ALL_KINDS, FORM_KINDS, KIND_BIT, type KindMask, type SourceKind, type Step, toMask } from './types.ts'

/** Where a value may come from, and what it can still do. */
export interface Fact {
  readonly source:
    | { readonly type: 'source'; readonly kind: SourceKind; readonly label: string; readonly node: Node }
    /** A parameter of a function of this file, kept symbolic until somebody asks (LESSONS §5.3). */
    | {
        readonly type: 'parameter'
        readonly owner: FunctionNode
        readonly index: number
        readonly path: readonly string[]
        readonly node: Node
      }
  readonly kinds: KindMask
  /** Put together in this code, rather than passed through whole. */
  readonly built: boolean
  /** It passed a check or a function that cannot be seen from here. */
  readonly unsure: boolean
  readonly steps: readonly Step[]
}

/** A step of a property path that asks for the value as a text: an object in its place is not what is meant. */
export const AS_TEXT = '#text'

/** Nested expressions and definitions followed for one question. */
const MAX_DEPTH = 40
/** Parts of one sum; a longer one is a text that nobody wrote by hand. */
const MAX_PARTS = 60
/** Property names carried backwards; deeper paths collapse to their start. */
const MAX_PATH = 4
/** Facts kept for one value; more sources of one value change no verdict. */
const MAX_FACTS = 8
/** Steps kept of one trace, the first and the last ones. */
const MAX_STEPS = 8
/** Evaluations for one file; counted, not timed, so that a verdict does not depend on the machine. */
export const MAX_EVALUATIONS = 150_000
/** Call sites of one function that are asked for a parameter's value. */
const MAX_CALL_SITES = 12

const PASSING_METHODS: ReadonlySet<string> = new Set([
  'trim',
  'trimStart',
  'trimEnd',
  'toLowerCase',
  'toUpperCase',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'toString',
  'valueOf',
  'normalize',
  'slice',
  'substring',
  'substr',
  'split',
  'concat',
  'padStart',
  'padEnd',
  'repeat',
  'at',
  'charAt',
  'sort',
  'reverse',
  'flat',
  'pop',
  'shift',
  'join',
  'find',
  'values',
  'toSorted',
  'toReversed',
  'entries',
  'replace',
  'replaceAll',
  'match',
  'matchAll',
  'get',
  'getAll',
  'clone',
  'catch',
  'finally',
])
const ELEMENT_METHODS: ReadonlySet<string> = new Set(['at', 'pop', 'shift', 'find'])
const MUTATORS = ['push', 'unshift', 'add', 'append', 'set'] as const
const NUMERIC: ReadonlySet<string> = new Set([
  'Number',
  'parseInt',
  'parseFloat',
  'Boolean',
  'BigInt',
  'Number.parseInt',
  'Number.parseFloat',
  'Math.min',
  'Math.max',
  'Math.floor',
  'Math.round',
  'Math.abs',
  'Math.ceil',
  'Math.trunc',
  'Date#',
  'Date.parse',
])

/** What is known of a question. `met` is the depth of the outermost open question it rests on, `Infinity` for none. */
interface Answer {
  readonly facts: readonly Fact[]
  readonly met: number
}

/** Answers where an expression's value comes from, backwards and on demand. */
export class Origins {
  readonly #index: FileIndex
  readonly #tables: ModelTables
  readonly #paths: PathResolver
  readonly #constants: Constants
  readonly #guards: Guards
  readonly #schemas: Schemas
  readonly #memo = new Map<Node, Map<string, Answer>>()
  /** Answers that hold only while the question that they met is open, in the order of their making. */
  readonly #provisional: { readonly byPath: Map<string, Answer>; readonly key: string }[] = []
  /** What functions of other modules do with their arguments. */
  foreign: ForeignFunctions | undefined
  #depth = 0
  /** The outermost open question that the current one has met; its own depth or more where it met none. */
  #met = Infinity
  #evaluations = 0

  constructor(
    index: FileIndex,
    tables: ModelTables,
    paths: PathResolver,
    constants: Constants,
    guards: Guards,
    schemas: Schemas,
  ) {
    this.#index = index
    this.#tables = tables
    this.#paths = paths
    this.#constants = constants
    this.#guards = guards
    this.#schemas = schemas
  }

  /** Did a question run out of the file's budget? */
  get isExhausted(): boolean {
    return this.#evaluations >= MAX_EVALUATIONS
  }

  /** The sources of a value, parameters of this file's functions resolved through their call sites. */
  getFacts(node: Node, path: readonly string[] = []): readonly Fact[] {
    const facts: Fact[] = []
    for (const fact of this.#evaluate(node, path)) this.#ground(fact, facts, new Set())
    return facts
  }

  /** The same, but parameters of the functions that `isBoundary` names stay symbolic, for summaries. */
  getFactsUpTo(node: Node, path: readonly string[], isBoundary: (owner: FunctionNode) => boolean): readonly Fact[] {
    const facts: Fact[] = []
    for (const fact of this.#evaluate(node, path)) this.#ground(fact, facts, new Set(), isBoundary)
    return facts
  }

  /** Replaces a parameter by what its callers pass; a parameter of an exported function is a library source. */
  #ground(fact: Fact, into: Fact[], seen: Set<string>, isBoundary?: (owner: FunctionNode) => boolean): void {
    if (fact.source.type !== 'parameter') {
      pushFact(into, fact)
      return
    }
    const { owner, index, path } = fact.source
    if (isBoundary?.(owner)) {
      pushFact(into, fact)
      return
    }
    const key = `${owner.range[0]}:${index}:${path.join('.')}`
    if (seen.has(key) || seen.size > MAX_DEPTH) return
    seen.add(key)
    const sites = this.findArguments(owner, index)
    for (const { argument, path: extra } of sites.slice(0, MAX_CALL_SITES)) {
      for (const outer of this.#evaluate(argument, [...extra, ...path].slice(0, MAX_PATH))) {
        this.#ground(
          joinFacts(outer, fact, { node: argument, text: `is passed to ${this.#describeFunction(owner)}` }),
          into,
          seen,
          isBoundary,
        )
      }
    }
    if (sites.length === 0 && isExported(owner)) {
      const parameter = owner.params[index]
      pushFact(into, {
        ...fact,
        source: {
          type: 'source',
          kind: 'library',
          label: parameter ? this.#getText(parameter) : 'a parameter',
          node: fact.source.node,
        },
      })
    }
  }

  #describeFunction(owner: FunctionNode): string {
    const name = getOwnVariableIdentifier(owner)?.name
    return name ? `\`${name}()\`` : 'a function'
  }

  /** The expressions that reach a parameter: arguments of calls in this file, the receiver of an array callback or `then`. */
  findArguments(owner: FunctionNode, index: number): { argument: Node; path: readonly string[] }[] {
    const found: { argument: Node; path: readonly string[] }[] = []
    const addCall = (call: CallNode): void => {
      const argument = findArgument(call, index)
      if (argument) found.push(argument)
    }
    const addCallback = (node: Node): void => {
      const parent = node.parent
      if (parent?.type !== 'CallExpression') return
      const position = parent.arguments.indexOf(node as TSESTree.Expression)
      const callee = unwrap(parent.callee)
      if (position < 0 || callee.type !== 'MemberExpression') return
      const name = findPropertyName(callee) ?? ''
      if (position === 0 && (index === 0 || (name === 'reduce' && index === 1)) && ITERATING.has(name))
        found.push({ argument: callee.object, path: ['*'] })
      else if (name === 'reduce' && index === 0 && parent.arguments[1])
        found.push({ argument: parent.arguments[1], path: [] })
      else if (position === 0 && index === 0 && name === 'then') found.push({ argument: callee.object, path: [] })
    }
    addCallback(owner)
    if (owner.parent?.type === 'CallExpression' && owner.parent.callee === owner) addCall(owner.parent)
    const identifier = getOwnVariableIdentifier(owner)
    const variable = identifier && this.#index.findVariable(identifier)
    for (const reference of variable?.references ?? []) {
      const node = reference.identifier as Node
      const parent = node.parent
      if (parent && isCall(parent) && unwrap(parent.callee) === node) addCall(parent)
      else addCallback(node)
    }
    const method = owner.parent
    if (
      method &&
      (method.type === 'MethodDefinition' || method.type === 'Property' || method.type === 'PropertyDefinition')
    ) {
      const name = findPropertyName(method)
      if (method.type === 'MethodDefinition' && method.kind === 'constructor') {
        for (const { identifier } of this.#findClassReferences(method.parent.parent)) {
          const parent = identifier.parent
          if (parent.type === 'NewExpression' && parent.callee === identifier) addCall(parent)
        }
      }
      for (const call of name === undefined ? [] : this.#index.callsNamed(name)) {
        if (call.type === 'CallExpression' && this.#paths.findLocalFunction(call.callee) === owner) addCall(call)
      }
    }
    return found
  }

  /** A class's name is a variable twice: inside of the class and around it. */
  #findClassReferences(
    owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  ): readonly TSESLint.Scope.Reference[] {
    const inner = owner.id && this.#index.findVariable(owner.id)
    if (!inner) return []
    const outer = inner.scope.type === ('class' as never) ? inner.scope.upper?.set.get(inner.name) : undefined
    return [...inner.references, ...(outer?.references ?? [])]
  }

  #evaluate(node: Node, path: readonly string[]): readonly Fact[] {
    const inner = unwrapAwait(node)
    const key = path.join('.')
    let byPath = this.#memo.get(inner)
    const known = byPath?.get(key)
    if (known) {
      if (known.met < this.#met) this.#met = known.met
      return known.facts
    }
    if (this.#depth >= MAX_DEPTH || this.#evaluations >= MAX_EVALUATIONS) return NONE
    this.#evaluations++
    if (!byPath) this.#memo.set(inner, (byPath = new Map<string, Answer>()))
    const depth = this.#depth++
    const outerMet = this.#met
    const firstProvisional = this.#provisional.length
    byPath.set(key, { facts: NONE, met: depth })
    this.#met = Infinity
    let facts: readonly Fact[] = NONE
    try {
      facts = this.#compute(inner, path)
    } finally {
      this.#depth = depth
      if (this.#met < depth) {
        // Right only as a part of the open question that it met: kept until that one is answered.
        byPath.set(key, { facts, met: this.#met })
        this.#provisional.push({ byPath, key })
      } else {
        byPath.set(key, { facts, met: Infinity })
        for (const part of this.#provisional.splice(firstProvisional)) part.byPath.delete(part.key)
        this.#met = Infinity
      }
      if (outerMet < this.#met) this.#met = outerMet
    }
    return facts
  }

  #compute(node: Node, path: readonly string[]): readonly Fact[] {
    switch (node.type) {
      case 'TemplateLiteral':
        return path.length > 0 && path[0] !== '*' && path[0] !== AS_TEXT
          ? NONE
          : this.#concatenate(node, node.quasis[0]?.value.cooked ?? '', node.expressions)
      case 'BinaryExpression':
        return node.operator === '+' && (path.length === 0 || path[0] === AS_TEXT) ? this.#concatenateSum(node) : NONE
      case 'LogicalExpression':
        return node.operator === '&&'
          ? this.#evaluate(node.right, path)
          : union([this.#evaluate(node.left, path), this.#evaluate(node.right, path)])
      case 'ConditionalExpression':
        if (this.#isMemberTest(node)) return this.#evaluate(node.alternate, path)
        return union([this.#evaluate(node.consequent, path), this.#evaluate(node.alternate, path)])
      case 'AssignmentExpression':
        return this.#evaluate(node.right, path)
      case 'SequenceExpression': {
        const last = node.expressions.at(-1)
        return last ? this.#evaluate(last, path) : NONE
      }
      case 'ObjectExpression':
        return this.#evaluateObject(node, path)
      case 'ArrayExpression':
        return this.#evaluateArray(node, path)
      case 'SpreadElement':
        return this.#evaluate(node.argument, path)
      case 'MemberExpression':
        return this.#evaluateMember(node, path)
      case 'Identifier':
        return this.#evaluateIdentifier(node, path)
      case 'CallExpression':
      case 'NewExpression':
        return this.#evaluateCall(node, path)
      case 'TaggedTemplateExpression':
        return this.#paths.findPath(node.tag) === 'String.raw'
          ? this.#concatenate(node, '', node.quasi.expressions)
          : NONE
      case 'YieldExpression':
        return node.argument ? this.#evaluate(node.argument, path) : NONE
      default:
        return NONE
    }
  }

  /** `LIST.includes(text.split('.').pop()) ? text.split('.').pop() : 'x'`: the same words twice mean the same value. */
  #isMemberTest(node: TSESTree.ConditionalExpression): boolean {
    const test = unwrap(node.test)
    const callee = test.type === 'CallExpression' ? unwrap(test.callee) : undefined
    if (test.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || !test.arguments[0]) return false
    const name = findPropertyName(callee)
    return (
      (name === 'includes' || name === 'has') &&
      this.#getText(test.arguments[0]) === this.#getText(node.consequent) &&
      this.#constants.isConstantCollection(callee.object)
    )
  }

  /** `'a' + b + 'c'`: one text, not a text in a text, so that its constant start is seen from every part. */
  #concatenateSum(node: TSESTree.BinaryExpression): readonly Fact[] {
    const parts: Node[] = []
    let left: Node = node
    for (let link = 0; left.type === 'BinaryExpression' && left.operator === '+' && link < MAX_PARTS; link++) {
      parts.unshift(left.right)
      left = unwrap(left.left)
    }
    parts.unshift(left)
    let prefix = ''
    for (const part of parts) {
      const text = this.#constants.findString(part)
      if (text === undefined) break
      prefix += text
    }
    return this.#concatenate(node, prefix, parts)
  }

  /** A text put together from parts: no operator object any more, and no free address after a constant host. */
  #concatenate(node: Node, prefix: string, parts: readonly Node[]): readonly Fact[] {
    let clears = KIND_BIT.nosql | KIND_BIT.properties
    let start = prefix
    if (start === '' && node.type === 'TemplateLiteral' && node.expressions[0]) {
      const first = this.#constants.findString(node.expressions[0])
      if (first !== undefined) start = first + (node.quasis[1]?.value.cooked ?? '')
    }
    if (/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]+[/?#]/i.test(start)) clears |= KIND_BIT.url | KIND_BIT.redirect
    else if (/^\/(?!\/|\\|$)/.test(start)) clears |= KIND_BIT.url | KIND_BIT.redirect
    else if (/^[?#]/.test(start)) clears |= KIND_BIT.url | KIND_BIT.redirect
    else if (start === '' && this.#startsWithOwnAddress(node)) clears |= KIND_BIT.url | KIND_BIT.redirect
    // `user_${id}` is nobody's prototype.
    if (start !== '' || hasFixedPart(parts, node)) clears |= KIND_BIT.key
    return union(
      parts.map((part, position) =>
        this.#evaluate(part, []).map((fact) => ({
          ...fact,
          kinds: fact.kinds & ~clears & ~(position > 0 || start !== '' ? this.#getMaskBehindText(fact) : 0),
          built: true,
          steps: addStep(fact.steps, { node, text: `becomes part of ${this.#quote(node)}` }),
        })),
      ),
    )
  }

  /** What a value cannot do any more when something stands before it: begin an option, and change a host if it begins with a slash. */
  #getMaskBehindText(fact: Fact): KindMask {
    return KIND_BIT.argument | (this.#isRooted(fact) ? URL_KINDS : 0)
  }

  /** `https://${host}${req.url}`: what begins with a slash cannot change the host before it. */
  #isRooted(fact: Fact): boolean {
    if (fact.built || fact.source.type !== 'source') return false
    const name = this.#paths.findPath(fact.source.node)
    return name !== undefined && this.#tables.findSource(name)?.row.isRooted === true
  }

  /** `${process.env.API_URL}/users/${id}` and `API_BASE + path`: the deployment decides where it goes. */
  #startsWithOwnAddress(node: Node): boolean {
    let first: Node | undefined
    if (node.type === 'TemplateLiteral') first = node.expressions[0]
    else if (node.type === 'BinaryExpression') {
      first = node
      while (first.type === 'BinaryExpression')
        first = unwrap(this.#constants.findString(first.left) === '' ? first.right : first.left)
      if (first.type === 'TemplateLiteral') return this.#startsWithOwnAddress(first)
    }
    if (!first || this.#constants.findString(first) !== undefined) return false
    const facts = this.#evaluate(first, [])
    if (facts.every((fact) => fact.source.type === 'source' && fact.source.kind === 'local')) return true
    // `${origin}/x/${id}`: what cannot be a host, and a slash behind it
    const next =
      first.parent?.type === 'TemplateLiteral'
        ? first.parent.quasis[1]?.value.cooked
        : this.#constants.findString(first.parent?.type === 'BinaryExpression' ? first.parent.right : undefined)
    return /^[/?#]/.test(next ?? '') && facts.every((fact) => (fact.kinds & URL_KINDS) === 0)
  }

  #evaluateObject(node: TSESTree.ObjectExpression, path: readonly string[]): readonly Fact[] {
    const [key, ...rest] = path
    const parts: (readonly Fact[])[] = []
    for (let index = node.properties.length - 1; index >= 0; index--) {
      const property = node.properties[index]
      if (!property) continue
      if (property.type === 'SpreadElement') {
        parts.push(this.#evaluate(property.argument, path))
        continue
      }
      const name = findPropertyName(property)
      if (key === undefined || key === '*' || name === undefined)
        parts.push(this.#evaluate(property.value, key === undefined ? [] : rest))
      else if (name === key) {
        parts.push(this.#evaluate(property.value, rest))
        break
      }
    }
    return union(parts)
  }

  #evaluateArray(node: TSESTree.ArrayExpression, path: readonly string[]): readonly Fact[] {
    const [key, ...rest] = path
    if (key === AS_TEXT) return NONE
    const position = key === undefined || key === '*' ? undefined : Number(key)
    const element = position === undefined ? undefined : node.elements[position]
    if (element && !node.elements.some((item) => item?.type === 'SpreadElement')) return this.#evaluate(element, rest)
    return union(
      node.elements.map((item) => (item ? this.#evaluate(item, item.type === 'SpreadElement' ? path : rest) : NONE)),
    )
  }

  /**
   * A source row that names this very expression, or the property of it that is asked for. What a method of a source
   * gives (`req.body.list.map(…)`) is not the source: the method decides.
   */
  #findSource(node: Node, path: readonly string[]): readonly Fact[] | undefined {
    const name = this.#paths.findPath(node)
    if (name === undefined) return undefined
    let source = this.#tables.findSource(name)
    if (source && hasCallAfter(name, source.length)) return undefined
    if (!source && path.length > 0 && name.startsWith('$'))
      source = this.#tables.findSource(this.#tables.normalize([name, ...path].join('.')))
    if (!source) return undefined
    const parsed = source.row.isParsed ? this.#getInputMask(node, name, source.length, path) : 0
    return clean(
      [
        {
          source: { type: 'source', kind: source.row.kind, label: source.row.label ?? this.#quote(node), node },
          kinds: source.row.isText ? ALL_KINDS & ~(KIND_BIT.nosql | KIND_BIT.properties) : ALL_KINDS,
          built: false,
          unsure: false,
          steps: [
            { node, text: `${source.row.label ?? this.#quote(node)} is controlled by ${CONTROLLERS[source.row.kind]}` },
          ],
        },
      ],
      parsed,
      false,
    )
  }

  /** What the schema removes that the framework parses a handler's input with. */
  #getInputMask(node: Node, name: string, length: number, path: readonly string[]): KindMask {
    let root = node
    while (root.type === 'MemberExpression') root = unwrap(root.object)
    let variable = root.type === 'Identifier' ? this.#index.findVariable(root) : undefined
    // const { name } = args
    for (let hop = 0; hop < 3 && (variable?.defs[0]?.type as string | undefined) === 'Variable'; hop++) {
      const { init } = variable?.defs[0]?.node as TSESTree.VariableDeclarator
      root = init ? unwrapAwait(init) : root
      while (root.type === 'MemberExpression') root = unwrap(root.object)
      variable = root.type === 'Identifier' ? this.#index.findVariable(root) : undefined
    }
    const owner = variable?.defs[0]?.node as Node | undefined
    const schema = owner && isFunction(owner) ? this.#paths.parameters?.findInputSchema(owner) : undefined
    if (!schema) return 0
    const keys = [...name.split('.').slice(length), ...path].filter((key) => key !== AS_TEXT)
    const verdict = this.#schemas.getVerdict(schema, keys)
    return verdict.present ? verdict.cleans : ALL_KINDS
  }

  #evaluateMember(node: TSESTree.MemberExpression, path: readonly string[]): readonly Fact[] {
    const name = findPropertyName(node)
    if (name === 'length' || name === 'size') return NONE
    const guarded = (facts: readonly Fact[]): readonly Fact[] => this.#applyGuards(node, facts, path)
    const source = this.#findSource(node, path)
    if (source) return guarded(source)
    const object = unwrap(node.object)
    if (name === undefined) {
      // A look-up in a constant table gives one of its values, whoever chose the key.
      if (this.#constants.isConstantCollection(object)) return NONE
      return this.#evaluate(object, ['*', ...path].slice(0, MAX_PATH))
    }
    if (object.type === 'ThisExpression') return this.#evaluateThisMember(node, name, path)
    if (URL_PARTS.has(name)) {
      const facts = this.#evaluate(object, [])
      if (facts.length > 0 && this.#isUrlObject(object)) return guarded(this.#toUrlPart(facts, name))
    }
    return guarded(this.#evaluate(object, [name, ...path].slice(0, MAX_PATH)))
  }

  /** What a part of an address can still do: its path and its query name no host, nor does the server's own host. */
  #toUrlPart(facts: readonly Fact[], name: string): readonly Fact[] {
    const clears = name === 'pathname' ? KIND_BIT.url : name === 'search' || name === 'hash' ? URL_KINDS : 0
    return facts.map((fact) => ({
      ...fact,
      kinds: fact.kinds & ~(clears | (OWN_PARTS.has(name) && this.#isOwnAddress(fact) ? URL_KINDS : 0)),
      built: true,
    }))
  }

  #isOwnAddress(fact: Fact): boolean {
    const path = fact.source.type === 'source' ? this.#paths.findPath(fact.source.node) : undefined
    return path !== undefined && this.#tables.findSource(path)?.row.isOwnAddress === true
  }

  #isUrlObject(node: Node): boolean {
    const definition = this.#constants.findDefinition(node)
    return (
      definition?.type === 'NewExpression' &&
      definition.callee.type === 'Identifier' &&
      definition.callee.name === 'URL'
    )
  }

  #evaluateThisMember(node: Node, name: string, path: readonly string[]): readonly Fact[] {
    const body = findClassBody(node)
    if (!body) return NONE
    const parts: (readonly Fact[])[] = []
    for (const member of body.body) {
      if (member.type === 'PropertyDefinition' && member.value && findPropertyName(member) === name)
        parts.push(this.#evaluate(member.value, path))
    }
    for (const write of this.#index.memberWritesNamed(name)) {
      if (unwrap(write.target.object).type === 'ThisExpression' && findClassBody(write.target) === body)
        parts.push(this.#evaluate(write.value, path))
    }
    return union(parts)
  }

  #evaluateIdentifier(node: TSESTree.Identifier, path: readonly string[]): readonly Fact[] {
    const variable = this.#index.findVariable(node)
    // A variable is not the source itself: the trace begins where its value was read.
    const isDefined =
      variable?.defs.some(
        (definition) =>
          (definition.type as string) === 'Variable' && (definition.node as TSESTree.VariableDeclarator).init,
      ) === true
    const source = isDefined ? undefined : this.#findSource(node, path)
    if (source) return variable ? this.#applyGuards(node, source, path) : source
    if (!variable) return NONE
    const parts: (readonly Fact[])[] = []
    const writes = this.#findReachingWrites(node, variable)
    for (const write of writes) {
      const expression = write.writeExpr
      if (!expression) continue
      const target = findWriteTarget(write.identifier)
      const keys = target ? (findPatternKeys(target.pattern, write.identifier) ?? []) : []
      const iterates = target?.iterates ? ['*'] : []
      const value = target?.value ?? expression
      parts.push(this.#evaluate(value, [...iterates, ...keys, ...path].slice(0, MAX_PATH)))
      if (target?.compound) parts.push(this.#evaluateEarlier(variable, write).map((fact) => ({ ...fact, built: true })))
    }
    const parameter = variable.defs.find((definition) => (definition.type as string) === 'Parameter')
    if (parameter && !writes.some((write) => this.#dominates(write, node) && !write.init))
      parts.push(this.#getParameterFacts(parameter, path))
    parts.push(...this.#evaluateMutations(variable, node, path))
    return this.#applyGuards(node, union(parts), path)
  }

  #evaluateEarlier(variable: TSESLint.Scope.Variable, write: TSESLint.Scope.Reference): readonly Fact[] {
    const earlier = variable.references.filter(
      (reference) =>
        reference.isWrite() && reference !== write && reference.identifier.range[0] < write.identifier.range[0],
    )
    return union(earlier.map((reference) => (reference.writeExpr ? this.#evaluate(reference.writeExpr, []) : NONE)))
  }

  /** `list.push(x)`, `params.append(k, x)`, `options.url = x` change what the variable holds. */
  #evaluateMutations(variable: TSESLint.Scope.Variable, use: Node, path: readonly string[]): (readonly Fact[])[] {
    const parts: (readonly Fact[])[] = []
    for (const reference of variable.references) {
      const identifier = reference.identifier as Node
      const member = identifier.parent
      if (identifier === use || member?.type !== 'MemberExpression' || member.object !== identifier) continue
      const name = findPropertyName(member)
      const outer = member.parent
      if (outer.type === 'AssignmentExpression' && outer.left === member) {
        if (path.length === 0 || path[0] === '*' || name === undefined || name === path[0])
          parts.push(this.#evaluate(outer.right, path.slice(1)))
      } else if (outer.type === 'CallExpression' && outer.callee === member && MUTATORS.includes(name as 'push')) {
        const values = name === 'set' || name === 'append' ? outer.arguments.slice(1) : outer.arguments
        for (const value of values) parts.push(this.#evaluate(value, path.slice(1)))
      }
    }
    return parts
  }

  #getParameterFacts(definition: TSESLint.Scope.Definition, path: readonly string[]): readonly Fact[] {
    const owner = definition.node as Node
    const name = definition.name as Node
    if (!isFunction(owner)) return NONE
    for (const [at, parameter] of owner.params.entries()) {
      const keys = findPatternKeys(parameter, name)
      if (!keys) continue
      let full = [...keys, ...path].slice(0, MAX_PATH)
      let index = at
      // The elements of a rest parameter are the arguments from there on.
      if (parameter.type === 'RestElement' && /^\d+$/.test(full[0] ?? '')) {
        index += Number(full[0])
        full = full.slice(1)
      }
      // What a framework passes has a path; if no source row names it, it is not a source.
      const base = this.#paths.findPath(name)
      if (base !== undefined && base.startsWith('$')) return NONE
      const annotation = this.#isHarmlessType(parameter, keys)
      if (annotation) return NONE
      return [
        {
          source: { type: 'parameter', owner, index, path: full, node: name },
          kinds: ALL_KINDS,
          built: false,
          unsure: false,
          steps: [],
        },
      ]
    }
    return NONE
  }

  /** `id: number`, `kind: 'a' | 'b'`: a value of this type carries nothing. Types of remote data are only claims. */
  #isHarmlessType(parameter: TSESTree.Parameter, keys: readonly string[]): boolean {
    const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
    if (keys.length > 0 || target.type !== 'Identifier') return false
    const type = target.typeAnnotation?.typeAnnotation
    return type !== undefined && isHarmless(type)
  }

  /** The writes whose value a read may see: the last one that always happens before it, and the later ones. */
  #findReachingWrites(use: Node, variable: TSESLint.Scope.Variable): TSESLint.Scope.Reference[] {
    const all = variable.references.filter((reference) => reference.isWrite() && reference.writeExpr)
    // name = name.trim(): the right side reads what was there before.
    const writes = findLoop(use) ? all : all.filter((write) => !isInOwnValue(use, write.identifier))
    if (writes.length < 2) return writes
    let last: TSESLint.Scope.Reference | undefined
    for (const write of writes) {
      if (this.#dominates(write, use) && (!last || write.identifier.range[0] > last.identifier.range[0])) last = write
    }
    if (!last) return writes
    const from = last.identifier.range[0]
    const loop = findLoop(use)
    const compound =
      (last.identifier as Node).parent?.type === 'AssignmentExpression' &&
      ((last.identifier as Node).parent as TSESTree.AssignmentExpression).operator !== '='
    return writes.filter((write) => {
      const at = write.identifier.range[0]
      if (compound && at < from) return true
      return (
        at >= from &&
        (at < use.range[0] ||
          (loop !== undefined && isInsideRange(write.identifier, loop)) ||
          !sameFunction(write.identifier, use))
      )
    })
  }

  /** Does the write always happen before the read? True when the block of the write's statement encloses the read. */
  #dominates(write: TSESLint.Scope.Reference, use: Node): boolean {
    const identifier = write.identifier as Node
    if (identifier.range[0] >= use.range[0] || isInOwnValue(use, identifier)) return false
    let statement: Node | undefined = identifier
    while (
      statement?.parent &&
      statement.parent.type !== 'BlockStatement' &&
      statement.parent.type !== 'Program' &&
      statement.parent.type !== 'SwitchCase' &&
      !isFunction(statement.parent)
    ) {
      if (
        statement.parent.type === 'IfStatement' ||
        statement.parent.type === 'ConditionalExpression' ||
        statement.parent.type === 'LogicalExpression'
      )
        return false
      statement = statement.parent
    }
    const block = statement?.parent
    return block !== undefined && isInsideRange(use, block)
  }

  #applyGuards(use: Node, facts: readonly Fact[], path: readonly string[]): readonly Fact[] {
    if (facts.length === 0) return facts
    const keys: string[] = []
    let root: Node = use
    while (root.type === 'MemberExpression') {
      const name = findPropertyName(root)
      if (name === undefined) return facts
      keys.unshift(name)
      root = unwrap(root.object)
    }
    const variable = root.type === 'Identifier' ? this.#index.findVariable(root) : undefined
    if (!variable) return facts
    let verdict = this.#guards.getVerdict(use, { variable, path: [...keys, ...path] })
    if (path.length > 0 && verdict.cleans === 0) verdict = this.#guards.getVerdict(use, { variable, path: keys })
    if (verdict.cleans === 0 && !verdict.unsure) return facts
    return clean(facts, verdict.cleans, verdict.unsure)
  }

  #evaluateCall(node: CallNode, path: readonly string[]): readonly Fact[] {
    const source = this.#findSource(node, path)
    const callee = unwrap(node.callee)
    const calleePath = this.#paths.findPath(callee)
    if (source) {
      // What a row calls a source may pass its arguments on as well.
      const full = node.type === 'NewExpression' ? `${calleePath ?? ''}#` : (calleePath ?? '')
      return union([source, this.#evaluateModelled(node, callee, full, path) ?? NONE])
    }
    if (calleePath !== undefined) {
      const full = node.type === 'NewExpression' ? calleePath + '#' : calleePath
      const modelled = this.#evaluateModelled(node, callee, full, path)
      if (modelled) return modelled
      if (NUMERIC.has(full))
        return onlyProvenance(union(node.arguments.map((argument) => this.#evaluate(argument, []))))
    }
    const parsed = this.#evaluateSchema(node, callee, calleePath, path)
    if (parsed) return parsed
    if (callee.type === 'MemberExpression') {
      const name = findPropertyName(callee)
      if (name !== undefined && node.type === 'CallExpression') {
        const method = this.#evaluateMethod(node, callee, name, path)
        if (method) return method
        // Any other method of what a source gives: `result.response.text()`.
        if (calleePath !== undefined && !JUDGING_METHODS.has(name) && this.#tables.findSource(calleePath))
          return this.#evaluate(callee.object, [])
      }
    }
    if (node.type === 'CallExpression') {
      const target = this.#paths.findLocalFunction(callee)
      if (target) return this.#evaluateLocalCall(node, target, path)
      if (calleePath !== undefined) return this.#evaluateForeignCall(node, calleePath, path)
    }
    return NONE
  }

  /** A function of another module: asked only when something of interest goes in. */
  #evaluateForeignCall(node: TSESTree.CallExpression, calleePath: string, path: readonly string[]): readonly Fact[] {
    if (!this.foreign || !this.#mayCarry(node)) return NONE
    const summary = this.foreign.findFunction(calleePath)
    if (!summary) return NONE
    const key = path[0]
    const named = key === undefined ? undefined : summary.results.find((result) => result.property === key)
    if (key !== undefined && key !== '*' && summary.isClosed && !named) return NONE
    const result = named ?? summary.results.find((item) => item.property === undefined)
    if (!result) return NONE
    const rest = named ? path.slice(1) : path
    const parts: Fact[] = []
    const label = `\`${summary.name.replace(/^default$/, 'the default export')}()\``
    for (const flow of result.parameters) {
      const argument = node.arguments[flow.parameter]
      if (!argument || argument.type === 'SpreadElement') continue
      const inner = toForeignFact(node, flow, summary)
      for (const outer of this.#evaluate(argument, [...flow.path, ...(flow.built ? [] : rest)].slice(0, MAX_PATH)))
        pushFact(parts, joinFacts(outer, inner, { node: argument, text: `is passed to ${label}` }))
    }
    for (const flow of result.sources) {
      pushFact(parts, {
        source: { type: 'source', kind: flow.source.kind, label: flow.source.label, node },
        kinds: flow.kinds,
        built: flow.built,
        unsure: flow.unsure,
        steps: [...toForeignSteps(node, flow.steps), { node, text: `comes back from ${label}` }],
      })
    }
    return parts
  }

  /** Does any argument hold something that a source or a parameter gave, or the framework's request itself? */
  #mayCarry(node: CallNode): boolean {
    return node.arguments.some(
      (argument) => this.#evaluate(argument, []).length > 0 || this.#paths.findPath(argument)?.startsWith('$') === true,
    )
  }

  #evaluateModelled(node: CallNode, callee: Node, full: string, path: readonly string[]): readonly Fact[] | undefined {
    for (const row of this.#tables.sanitizers.find(full)) {
      const argument = node.arguments[row.arg]
      return argument ? clean(this.#evaluate(argument, row.property ?? path), toMask(row.cleans), false) : NONE
    }
    for (const row of this.#tables.propagators.find(full)) {
      const parts: (readonly Fact[])[] = []
      for (const from of row.from) {
        if (from === 'this') parts.push(callee.type === 'MemberExpression' ? this.#evaluate(callee.object, []) : NONE)
        else if (from === 'rest') parts.push(...node.arguments.map((argument) => this.#evaluate(argument, [])))
        else if (node.arguments[from])
          parts.push(this.#evaluate(node.arguments[from], row.restores || row.builds ? [] : path))
      }
      const restores = row.restores ? toMask(row.restores) : 0
      const isBelowRoot =
        full === 'path.join' && node.arguments.slice(1).every((item) => this.#isNormalizedAbsolute(item))
      const cleans = (row.cleans ? toMask(row.cleans) : 0) | (isBelowRoot ? KIND_BIT.path : 0)
      const part = path[0]
      const facts =
        full === 'URL#' && part !== undefined && URL_PARTS.has(part)
          ? this.#toUrlPart(union(parts), part)
          : union(parts)
      return facts.map((fact) => ({
        ...fact,
        kinds: (fact.kinds & ~cleans) | restores,
        built: fact.built || row.builds === true,
        steps: addStep(fact.steps, { node, text: `passes through ${this.#quote(node.callee)}()` }),
      }))
    }
    return undefined
  }

  /** `path.join(root, path.normalize('/' + name))`: what is normalised as an absolute path cannot climb out of the root. */
  #isNormalizedAbsolute(node: Node): boolean {
    const call = this.#constants.findDefinition(node)
    if (!call || this.#constants.findConstant(node)) return call !== undefined
    const first = call.type === 'CallExpression' ? call.arguments[0] : undefined
    if (call.type !== 'CallExpression' || !first) return false
    const name = this.#paths.findPath(call.callee)
    if (name !== 'path.join' && name !== 'path.normalize' && name !== 'path.resolve') return false
    const text = this.#constants.findDefinition(first) ?? unwrap(first)
    const start =
      this.#constants.findString(text) ??
      (text.type === 'TemplateLiteral'
        ? text.quasis[0]?.value.cooked
        : text.type === 'BinaryExpression'
          ? this.#constants.findString(text.left)
          : undefined)
    return start?.startsWith('/') === true
  }

  /** `schema.parse(x)`, `schema.safeParse(x)`, `parse(Schema, x)`, `schema.validate(x)`. */
  #evaluateSchema(
    node: CallNode,
    callee: Node,
    calleePath: string | undefined,
    path: readonly string[],
  ): readonly Fact[] | undefined {
    const name =
      callee.type === 'MemberExpression'
        ? findPropertyName(callee)
        : callee.type === 'Identifier'
          ? calleePath?.slice(calleePath.lastIndexOf('.') + 1)
          : undefined
    if (name === undefined || !PARSERS.has(name)) return undefined
    // parse(Schema, value) of valibot, create(value, Schema) of superstruct
    const at =
      node.arguments.length >= 2 ? node.arguments.slice(0, 2).findIndex((item) => this.#schemas.isSchema(item)) : -1
    const schema = at >= 0 ? node.arguments[at] : callee.type === 'MemberExpression' ? callee.object : undefined
    const input = node.arguments[at === 0 ? 1 : 0]
    if (!input || !schema) return undefined
    const known = this.#schemas.isSchema(schema)
    const imported =
      !known &&
      unwrap(schema).type === 'Identifier' &&
      /schema|validator|dto|input$/i.test((unwrap(schema) as TSESTree.Identifier).name)
    if (!known && !imported) return undefined
    const wrapped = name.startsWith('safe') || name === 'spa' || name === 'validate'
    const inside = wrapped && (path[0] === 'data' || path[0] === 'value' || path[0] === 'output') ? path.slice(1) : path
    const verdict = known ? this.#schemas.getVerdict(schema, inside) : undefined
    if (verdict && !verdict.present) return NONE
    const cleans = verdict ? verdict.cleans : KIND_BIT.nosql | KIND_BIT.properties
    return clean(this.#evaluate(input, inside), cleans, verdict?.unknown ?? true)
  }

  #evaluateMethod(
    node: TSESTree.CallExpression,
    callee: TSESTree.MemberExpression,
    name: string,
    path: readonly string[],
  ): readonly Fact[] | undefined {
    if (name === 'map' || name === 'flatMap' || name === 'then') {
      const callback = node.arguments[0] && this.#paths.findLocalFunction(node.arguments[0])
      if (!callback) return name === 'then' ? undefined : this.#evaluateMappedBy(node.arguments[0], callee.object, path)
      const rest = name === 'then' ? path : path.slice(1)
      const element: readonly string[] = name === 'then' ? [] : ['*']
      return union(
        this.#index
          .returnedValues(callback)
          .map((returned) =>
            this.#evaluate(returned, rest).flatMap((fact) =>
              fact.source.type === 'parameter' && fact.source.owner === callback
                ? fact.source.index === 0
                  ? this.#evaluate(callee.object, [...element, ...fact.source.path].slice(0, MAX_PATH)).map((outer) =>
                      joinFacts(outer, fact, undefined),
                    )
                  : []
                : [fact],
            ),
          ),
      )
    }
    if (name === 'reduce') {
      const callback = node.arguments[0] && this.#paths.findLocalFunction(node.arguments[0])
      return callback
        ? union(this.#index.returnedValues(callback).map((returned) => this.#evaluate(returned, path)))
        : NONE
    }
    if (name === 'filter') {
      const facts = this.#evaluate(callee.object, path)
      const test = node.arguments[0] && this.#paths.findLocalFunction(node.arguments[0])
      const proof = test && facts.length > 0 ? this.#guards.getProof(test, 0, 'truthy') : undefined
      return proof ? clean(facts, proof.cleans, proof.unsure) : facts
    }
    if (!PASSING_METHODS.has(name)) return undefined
    if (this.#paths.findLocalFunction(callee)) return undefined
    const object = unwrap(callee.object)
    const arguments_ = node.arguments
    if (name === 'replace' || name === 'replaceAll') return this.#evaluateReplace(node, object)
    // A call of a library or of another module that happens to have this name is not a method of the value.
    const receiver = this.#paths.findPath(object)
    if (receiver !== undefined && !receiver.startsWith('$') && !GLOBAL_RECEIVERS.test(receiver)) {
      const facts = this.#evaluate(object, [])
      return facts.length > 0 ? facts : undefined
    }
    const inner = ELEMENT_METHODS.has(name)
      ? ['*', ...path]
      : name === 'split' || name === 'join'
        ? []
        : name === 'get'
          ? [...path]
          : path
    const parts = [this.#evaluate(object, name === 'join' ? ['*'] : inner.slice(0, MAX_PATH))]
    if (name === 'concat') parts.push(...arguments_.map((argument) => this.#evaluate(argument, [])))
    const builds = name === 'join' || name === 'concat'
    return builds ? union(parts).map((fact) => ({ ...fact, built: true })) : union(parts)
  }

  /** `list.map(Number)`, `list.map(escapeHtml)`: a function that only model rows know. */
  #evaluateMappedBy(callback: Node | undefined, list: Node, path: readonly string[]): readonly Fact[] {
    const name = callback && this.#paths.findPath(callback)
    if (name === undefined) return NONE
    const facts = this.#evaluate(list, path)
    if (NUMERIC.has(name)) return onlyProvenance(facts)
    for (const row of this.#tables.sanitizers.find(name))
      if (row.arg === 0) return clean(facts, toMask(row.cleans), false)
    for (const row of this.#tables.propagators.find(name)) {
      if (row.from.includes(0))
        return facts.map((fact) => ({ ...fact, kinds: fact.kinds | (row.restores ? toMask(row.restores) : 0) }))
    }
    return NONE
  }

  /** `x.replace(/[^\w]/g, '')` leaves only what the class allows; replacing one text once leaves the rest. */
  #evaluateReplace(node: TSESTree.CallExpression, object: Node): readonly Fact[] {
    const [search, replacement] = node.arguments
    const facts = this.#evaluate(object, [])
    const extra = replacement && !isFunction(unwrap(replacement)) ? this.#evaluate(replacement, []) : NONE
    const pattern = this.#constants.findConstant(search)?.value
    let cleans: KindMask = 0
    if (pattern instanceof RegExp && pattern.flags.includes('g')) {
      const negated = /^\[\^([^\]]+)\]\+?$/.exec(pattern.source)
      if (negated) cleans = getAllowedKinds(new RegExp(`^[${negated[1] ?? ''}]*$`, pattern.flags.replace(/[gy]/g, '')))
      else if (/^(?:\[[^\]]*<[^\]]*\]|<|[&<>"'|()[\]\\/]+)$/.test(pattern.source) && pattern.source.includes('<'))
        cleans = KIND_BIT.html
      else if (/\.\*\+\?/.test(pattern.source)) cleans = KIND_BIT.regex
      else if (pattern.source === '\\.\\.') cleans = KIND_BIT.path
      else if (/\\r|\\n/.test(pattern.source)) cleans = KIND_BIT.log
      else if (pattern.source === "'" && this.#constants.findString(replacement) === "'\\''") cleans = KIND_BIT.command
      // OData and XPath double a quote to mean it.
      else if (pattern.source === "'" && this.#constants.findString(replacement) === "''") cleans = KIND_BIT.filter
    }
    // path.normalize(name).replace(/^(\.\.(\/|\\|$))+/, ''): what remains of the dots stands at the start.
    if (pattern instanceof RegExp && /^\^.*\\\.\\\./.test(pattern.source)) {
      const normalized = this.#constants.findDefinition(object)
      if (normalized?.type === 'CallExpression' && this.#paths.findPath(normalized.callee) === 'path.normalize')
        cleans |= KIND_BIT.path
    }
    return union([
      clean(facts, cleans, false).map((fact) => ({
        ...fact,
        steps: addStep(fact.steps, { node, text: 'is changed by `replace()`' }),
      })),
      extra,
    ])
  }

  #evaluateLocalCall(node: TSESTree.CallExpression, target: FunctionNode, path: readonly string[]): readonly Fact[] {
    if (target.generator) return NONE
    const parts: Fact[] = []
    for (const returned of this.#index.returnedValues(target)) {
      for (const fact of this.#evaluate(returned, path)) {
        if (fact.source.type !== 'parameter' || fact.source.owner !== target) {
          pushFact(parts, fact)
          continue
        }
        const argument = findArgument(node, fact.source.index)
        if (!argument) continue
        for (const outer of this.#evaluate(argument.argument, [...argument.path, ...fact.source.path])) {
          pushFact(parts, joinFacts(outer, fact, { node, text: `comes back from ${this.#describeFunction(target)}` }))
        }
      }
    }
    return parts
  }

  #getText(node: Node): string {
    return this.#index.sourceCode.getText(node)
  }

  #quote(node: Node): string {
    return `\`${toShortText(this.#getText(node)).replaceAll('`', "'")}\``
  }
}

function hasFixedPart(parts: readonly Node[], node: Node): boolean {
  if (node.type === 'TemplateLiteral') return node.quasis.some((quasi) => quasi.value.raw !== '')
  return parts.some((part) => part.type === 'Literal' && part.value !== '')
}

function toForeignSteps(node: Node, steps: readonly ForeignStep[]): readonly Step[] {
  return steps.map(({ place, text }) => ({ node, text, place }))
}

/** The part of a flow that happens in another module, to be joined with what goes in. */
function toForeignFact(node: Node, flow: ParameterFlow, summary: FunctionSummary): Fact {
  return {
    source: { type: 'source', kind: 'library', label: summary.name, node },
    kinds: flow.kinds,
    built: flow.built,
    unsure: flow.unsure,
    steps: toForeignSteps(node, flow.steps),
  }
}

const OWN_PARTS: ReadonlySet<string> = new Set(['origin', 'host', 'hostname', 'href', 'protocol', 'port', 'pathname'])
const URL_KINDS: KindMask = KIND_BIT.url | KIND_BIT.redirect
const NONE: readonly Fact[] = []

const ITERATING: ReadonlySet<string> = new Set([
  'map',
  'forEach',
  'filter',
  'find',
  'some',
  'every',
  'flatMap',
  'reduce',
  'sort',
  'findIndex',
])
const PARSERS: ReadonlySet<string> = new Set([
  'parse',
  'parseAsync',
  'safeParse',
  'safeParseAsync',
  'spa',
  'validate',
  'validateAsync',
  'validateSync',
  'cast',
  'assert',
  'create',
  'mask',
  'Decode',
  'Parse',
])
/** Methods whose result says something about the value and holds nothing of it. */
const JUDGING_METHODS: ReadonlySet<string> = new Set([
  ...[
    'includes',
    'indexOf',
    'lastIndexOf',
    'some',
    'every',
    'has',
    'startsWith',
    'endsWith',
    'test',
    'search',
    'findIndex',
  ],
  ...[
    'localeCompare',
    'charCodeAt',
    'codePointAt',
    'forEach',
    'push',
    'unshift',
    'hasOwnProperty',
    'getTime',
    'isArray',
  ],
  ...['map', 'flatMap', 'filter', 'reduce', 'set', 'delete', 'append', 'on', 'once', 'toFixed', 'valueOf'],
])
const URL_PARTS: ReadonlySet<string> = new Set([
  'href',
  'host',
  'hostname',
  'origin',
  'pathname',
  'search',
  'hash',
  'searchParams',
])
const GLOBAL_RECEIVERS = /^(?:process\.env|process\.argv|location|window|document|import\.meta)\b/

const CONTROLLERS: Readonly<Record<SourceKind, string>> = {
  remote: 'the client',
  model: 'the model',
  library: 'the caller of this function',
  stored: 'whoever wrote the stored data',
  local: 'the environment',
}

/** Does a path call something after its first segments? */
function hasCallAfter(path: string, length: number): boolean {
  return path
    .split('.')
    .slice(length)
    .some((segment) => segment.endsWith('()'))
}

function isHarmless(type: TSESTree.TypeNode): boolean {
  switch (type.type) {
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSBigIntKeyword':
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
    case 'TSLiteralType':
      return true
    case 'TSUnionType':
      return type.types.every(isHarmless)
    default:
      return false
  }
}

function clean(facts: readonly Fact[], cleans: KindMask, unsure: boolean): readonly Fact[] {
  if (cleans === 0 && !unsure) return facts
  const rest: Fact[] = []
  for (const fact of facts) {
    const kinds = fact.kinds & ~cleans
    if (kinds !== 0) rest.push({ ...fact, kinds, unsure: fact.unsure || unsure })
  }
  return rest
}

function onlyProvenance(facts: readonly Fact[]): readonly Fact[] {
  return clean(facts, FORM_KINDS, false)
}

function joinFacts(outer: Fact, inner: Fact, step: Step | undefined): Fact {
  const steps = step ? addStep(outer.steps, step) : outer.steps
  return {
    source: outer.source,
    kinds: outer.kinds & inner.kinds,
    built: outer.built || inner.built,
    unsure: outer.unsure || inner.unsure,
    steps: inner.steps.reduce(addStep, steps),
  }
}

function addStep(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1)
  if (last?.node === step.node && last.place === step.place) return steps
  return steps.length < MAX_STEPS ? [...steps, step] : [...steps.slice(0, MAX_STEPS - 1), step]
}

function pushFact(facts: Fact[], fact: Fact): void {
  if (fact.kinds === 0 || facts.length >= MAX_FACTS) return
  const same = facts.findIndex(
    (other) =>
      other.source.node === fact.source.node &&
      other.source.type === fact.source.type &&
      other.built === fact.built &&
      other.unsure === fact.unsure,
  )
  const known = same < 0 ? undefined : facts[same]
  if (known && samePath(known, fact)) {
    if ((known.kinds | fact.kinds) !== known.kinds) facts[same] = { ...fact, kinds: known.kinds | fact.kinds }
    return
  }
  facts.push(fact)
}

function samePath(a: Fact, b: Fact): boolean {
  return (
    a.source.type !== 'parameter' ||
    b.source.type !== 'parameter' ||
    a.source.path.join('.') === b.source.path.join('.')
  )
}

function union(parts: readonly (readonly Fact[])[]): readonly Fact[] {
  const some = parts.filter((part) => part.length > 0)
  if (some.length === 0) return NONE
  if (some.length === 1) return some[0] as readonly Fact[]
  const facts: Fact[] = []
  for (const part of some) for (const fact of part) pushFact(facts, fact)
  return facts
}

/** The argument of a parameter, also where a list is spread into the arguments. */
function findArgument(call: CallNode, index: number): { argument: Node; path: readonly string[] } | undefined {
  const spread = call.arguments.findIndex((item) => item.type === 'SpreadElement')
  if (spread >= 0 && spread <= index) {
    const list = call.arguments[spread] as TSESTree.SpreadElement
    return { argument: list.argument, path: [String(index - spread)] }
  }
  const argument = call.arguments[index]
  return argument && { argument, path: [] }
}

interface WriteTarget {
  readonly pattern: Node
  readonly value?: Node
  readonly iterates: boolean
  readonly compound: boolean
}

/** The pattern that a written identifier stands in, and whether it takes elements of a loop's collection. */
function findWriteTarget(identifier: Node): WriteTarget | undefined {
  let current = identifier
  while (current.parent) {
    const parent: Node = current.parent
    if (parent.type === 'VariableDeclarator') {
      const loop = parent.parent.parent
      if (loop.type === 'ForOfStatement' && loop.left === parent.parent)
        return { pattern: parent.id, value: loop.right, iterates: true, compound: false }
      return parent.init ? { pattern: parent.id, value: parent.init, iterates: false, compound: false } : undefined
    }
    if (parent.type === 'AssignmentExpression')
      return { pattern: parent.left, value: parent.right, iterates: false, compound: parent.operator !== '=' }
    if (parent.type === 'ForOfStatement' && parent.left === current)
      return { pattern: current, value: parent.right, iterates: true, compound: false }
    // A default inside of a parameter's pattern: the write expression is the default itself.
    if (isFunction(parent)) return undefined
    current = parent
  }
  return undefined
}

/** Is the read a part of the value that is being written? */
function isInOwnValue(use: Node, written: Node): boolean {
  let current: Node | undefined = written
  while (current && current.type !== 'AssignmentExpression' && current.type !== 'VariableDeclarator') {
    if (isFunction(current)) return false
    current = current.parent
  }
  const value =
    current?.type === 'AssignmentExpression'
      ? current.right
      : current?.type === 'VariableDeclarator'
        ? current.init
        : undefined
  return value !== null && value !== undefined && isInsideRange(use, value) && sameFunction(use, written)
}

function isInsideRange(node: Node, outer: Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1]
}

function findLoop(node: Node): Node | undefined {
  let current = node.parent
  while (current && !isFunction(current)) {
    if (/^(?:For|While|DoWhile)/.test(current.type)) return current
    current = current.parent
  }
  return undefined
}

function sameFunction(a: Node, b: Node): boolean {
  const owner = (node: Node): Node | undefined => {
    let current = node.parent
    while (current && !isFunction(current)) current = current.parent
    return current
  }
  return owner(a) === owner(b)
}
