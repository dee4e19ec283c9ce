import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import { type FunctionNode, type Node, findPropertyName, isFunction, unwrap, unwrapAwait } from '../ast/nodes.ts'
import { CallFlows } from './call-flows.ts'
import { describeFunction, findPassedValues } from './call-sites.ts'
import { findFieldValues, findParameterProperty } from './class-state.ts'
import type { Constants } from './constants.ts'
import { AS_TEXT, type Fact, MAX_PATH, NONE, addStep, clean, joinFacts, pushFact, tellCleared, union } from './facts.ts'
import type { FileIndex } from './file-index.ts'
import type { Guards } from './guards.ts'
import { isExported, isExportedMember } from '../ast/functions.ts'
import { MUTATORS } from './method-names.ts'
import type { ModelTables } from './model-tables.ts'
import type { PathResolver } from './paths.ts'
import { findPatternKeys } from '../ast/bindings.ts'
import { findClassBody } from '../ast/classes.ts'
import type { Schemas } from './schemas.ts'
import { SourceFacts, URL_PARTS } from './source-facts.ts'
import type { ForeignFunctions } from './summaries.ts'
import { ALL_KINDS, KIND_BIT, type KindMask, URL_KINDS } from './types.ts'
import { dominates, findReachingWrites, findWriteTarget } from './writes.ts'

/** Nested expressions and definitions followed for one question. */
const MAX_DEPTH = 40
/** Parts of one sum; a longer one is a text that nobody wrote by hand. */
const MAX_PARTS = 60
/** Evaluations for one file; counted, not timed, so that a verdict does not depend on the machine. */
export const MAX_EVALUATIONS = 150_000
/** Call sites of one function that are asked for a parameter's value. */
const MAX_CALL_SITES = 12

/** A host and what ends it, the start of a path, of a query: what stands behind cannot change where an address leads. */
const FIXED_HOST = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]+[/?#]|^\/(?!\/|\\|$)|^[?#]|^[\w.-]+[/?#](?!\/)/i

/** What is known of a question. `met` is the depth of the outermost open question it rests on, `Infinity` for none. */
interface Answer {
  readonly facts: readonly Fact[]
  readonly met: number
}

/** Answers where an expression's value comes from, backwards and on demand. */
export class Origins {
  readonly #index: FileIndex
  readonly #paths: PathResolver
  readonly #constants: Constants
  readonly #guards: Guards
  readonly #sources: SourceFacts
  readonly #calls: CallFlows
  readonly #memo = new Map<Node, Map<string, Answer>>()
  /** Answers that hold only while the question that they met is open, in the order of their making. */
  readonly #provisional: { readonly byPath: Map<string, Answer>; readonly key: string }[] = []
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
    this.#paths = paths
    this.#constants = constants
    this.#guards = guards
    this.#sources = new SourceFacts(index, tables, paths, constants, schemas)
    this.#calls = new CallFlows({
      index,
      tables,
      paths,
      constants,
      guards,
      schemas,
      sources: this.#sources,
      evaluate: (node, path) => this.#evaluate(node, path),
    })
  }

  set foreign(foreign: ForeignFunctions | undefined) {
    this.#calls.foreign = foreign
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
    const { owner, index, path, isRest } = fact.source
    if (isBoundary?.(owner)) {
      pushFact(into, fact)
      return
    }
    const key = `${owner.range[0]}:${index}:${path.join('.')}`
    if (seen.has(key) || seen.size > MAX_DEPTH) return
    seen.add(key)
    const sites = findPassedValues(owner, index, this.#index, isRest)
    for (const { argument, path: extra } of sites.slice(0, MAX_CALL_SITES)) {
      for (const outer of this.#evaluate(argument, [...extra, ...path].slice(0, MAX_PATH))) {
        this.#ground(
          joinFacts(outer, fact, { node: argument, text: `is passed to ${describeFunction(owner)}` }),
          into,
          seen,
          isBoundary,
        )
      }
    }
    if (sites.length === 0 && (isExported(owner) || isExportedMember(owner))) {
      const parameter = owner.params[index]
      pushFact(into, {
        ...fact,
        source: {
          type: 'source',
          kind: 'library',
          label: parameter ? this.#index.sourceCode.getText(parameter) : 'a parameter',
          node: fact.source.node,
        },
      })
    }
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
        if (node.operator === '&&') return this.#evaluate(node.right, path)
        return union([this.#evaluate(node.left, path), this.#cleanByTable(node, this.#evaluate(node.right, path))])
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
        return this.#calls.evaluate(node, path)
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

  /** `ENTITIES.get(char) ?? char`, `ENTITIES[char] || char`: what the table has is replaced. */
  #cleanByTable(node: TSESTree.LogicalExpression, facts: readonly Fact[]): readonly Fact[] {
    const left = facts.length > 0 ? unwrap(node.left) : undefined
    const call = left?.type === 'CallExpression' ? left : undefined
    const member = call ? unwrap(call.callee) : left
    if (member?.type !== 'MemberExpression' || (call ? findPropertyName(member) !== 'get' : !member.computed))
      return facts
    const key = call ? call.arguments[0] : member.property
    const getText = (part: Node): string => this.#index.sourceCode.getText(part)
    const table =
      key && getText(key) === getText(node.right) ? this.#constants.findDefinition(member.object) : undefined
    if (!table || !/['"`]<['"`]/.test(getText(table)) || !this.#constants.isConstantCollection(member.object))
      return facts
    return clean(facts, KIND_BIT.html, false, { node, how: 'sanitizer' })
  }

  /** `LIST.includes(text.split('.').pop()) ? text.split('.').pop() : 'x'`: the same words twice mean the same value. */
  #isMemberTest(node: TSESTree.ConditionalExpression): boolean {
    const test = unwrap(node.test)
    const callee = test.type === 'CallExpression' ? unwrap(test.callee) : undefined
    if (test.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || !test.arguments[0]) return false
    const name = findPropertyName(callee)
    return (
      (name === 'includes' || name === 'has') &&
      this.#index.sourceCode.getText(test.arguments[0]) === this.#index.sourceCode.getText(node.consequent) &&
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
    if (start === '' && this.#startsWithOwnAddress(node)) clears |= URL_KINDS
    const before = this.#getTextsBefore(node, parts)
    // `user_${id}` is nobody's prototype.
    if (start !== '' || hasFixedPart(parts, node)) clears |= KIND_BIT.key
    return union(
      parts.map((part, position) =>
        this.#evaluate(part, []).map((fact) => {
          const cleared =
            clears |
            (FIXED_HOST.test(before[position] ?? '') ? URL_KINDS : 0) |
            (position > 0 || start !== '' ? this.#getMaskBehindText(fact) : 0)
          tellCleared(fact, fact.kinds & cleared, { node, how: 'text' })
          return {
            ...fact,
            kinds: fact.kinds & ~cleared,
            built: true,
            steps: addStep(fact.steps, { node, text: `becomes part of ${this.#index.quote(node)}` }),
          }
        }),
      ),
    )
  }

  /** What stands before each part of a text; parts that are not known are an `x`. */
  #getTextsBefore(node: Node, parts: readonly Node[]): string[] {
    const quasis = node.type === 'TemplateLiteral' ? node.quasis : []
    let text = ''
    return parts.map((part, position) => {
      text += quasis[position]?.value.cooked ?? ''
      const before = text
      text += this.#constants.findString(part) ?? 'x'
      return before
    })
  }

  /** What a value cannot do any more when something stands before it: begin an option, and change a host if it begins with a slash. */
  #getMaskBehindText(fact: Fact): KindMask {
    return KIND_BIT.argument | (this.#sources.isRooted(fact) ? URL_KINDS : 0)
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

  #evaluateMember(node: TSESTree.MemberExpression, path: readonly string[]): readonly Fact[] {
    const name = findPropertyName(node)
    if ((name === 'length' || name === 'size') && !this.#sources.hasFieldNamed(node.object, name)) return NONE
    const guarded = (facts: readonly Fact[]): readonly Fact[] => this.#applyGuards(node, facts, path)
    const source = this.#sources.find(node, path)
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
      if (facts.length > 0 && this.#isUrlObject(object)) return guarded(this.#sources.toUrlPart(facts, name))
    }
    const written = this.#evaluateWrittenMember(node, name, path)
    if (written.length > 0) return guarded(written)
    return guarded(this.#evaluate(object, [name, ...path].slice(0, MAX_PATH)))
  }

  /** `res.locals.name = req.query.name` in one middleware, `res.locals.name` in the next. */
  #evaluateWrittenMember(node: Node, name: string, path: readonly string[]): readonly Fact[] {
    const writes = this.#index.memberWritesNamed(name)
    const own = writes.length > 0 ? this.#paths.findPath(node) : undefined
    if (own?.startsWith('$') !== true) return NONE
    return union(
      writes
        .filter(({ target }) => target !== node && this.#paths.findPath(target) === own)
        .map(({ value }) => this.#evaluate(value, path)),
    )
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
    const parts: (readonly Fact[])[] = findFieldValues(body, name, this.#index).map(({ value, isElement }) =>
      this.#evaluate(value, isElement ? path.slice(1) : path),
    )
    const given = findParameterProperty(body, name)
    if (given && this.#paths.findPath(given.node)?.startsWith('$') !== true)
      parts.push([
        {
          source: { type: 'parameter', ...given, path },
          kinds: ALL_KINDS,
          built: false,
          unsure: false,
          steps: [],
        },
      ])
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
    const source = isDefined ? undefined : this.#sources.find(node, path)
    if (source) return variable ? this.#applyGuards(node, source, path) : source
    if (!variable) return NONE
    const parts: (readonly Fact[])[] = []
    const writes = findReachingWrites(node, variable)
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
    if (parameter && !writes.some((write) => dominates(write, node) && !write.init))
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
      const isRest = parameter.type === 'RestElement'
      if (isRest && /^\d+$/.test(full[0] ?? '')) {
        index += Number(full[0])
        full = full.slice(1)
      }
      const isList = isRest && index === at
      if (isList && full[0] === '*') full = full.slice(1)
      // What a framework passes has a path; if no source row names it, it is not a source.
      const base = this.#paths.findPath(name)
      if (base !== undefined && base.startsWith('$')) return NONE
      const annotation = this.#isHarmlessType(parameter, full)
      if (annotation) return NONE
      return [
        {
          source: { type: 'parameter', owner, index, path: full, node: name, ...(isList ? { isRest: true } : {}) },
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
  #isHarmlessType(parameter: TSESTree.Parameter, path: readonly string[]): boolean {
    const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
    if (target.type !== 'Identifier' && target.type !== 'ObjectPattern') return false
    let type = target.typeAnnotation?.typeAnnotation
    for (const key of path) {
      const members: readonly TSESTree.TypeElement[] = type?.type === 'TSTypeLiteral' ? type.members : []
      const member = members.find(
        (item) =>
          item.type === 'TSPropertySignature' &&
          item.key.type === 'Identifier' &&
          item.key.name === key &&
          !item.computed,
      )
      type = member?.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined
    }
    return type !== undefined && isHarmless(type)
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
    return clean(facts, verdict.cleans, verdict.unsure, { node: verdict.by ?? use, how: 'check' })
  }
}

function hasFixedPart(parts: readonly Node[], node: Node): boolean {
  if (node.type === 'TemplateLiteral') return node.quasis.some((quasi) => quasi.value.raw !== '')
  return parts.some((part) => part.type === 'Literal' && part.value !== '')
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
