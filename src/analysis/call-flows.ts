import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { describeFunction, findArguments } from './call-sites.ts'
import type { Constants } from './constants.ts'
import { type Fact, MAX_PATH, NONE, addStep, clean, joinFacts, onlyProvenance, pushFact, union } from './facts.ts'
import type { FileIndex } from './file-index.ts'
import type { Guards } from './guards.ts'
import type { ModelTables } from './model-tables.ts'
import type { PathResolver } from './paths.ts'
import { ELEMENT_METHODS, JUDGING_METHODS, NUMERIC, PARSERS, PASSING_METHODS } from './method-names.ts'
import { getReplacedKinds } from './probes.ts'
import type { Schemas } from './schemas.ts'
import { type SourceFacts, URL_PARTS } from './source-facts.ts'
import type { ForeignFunctions, ForeignStep, FunctionSummary, ParameterFlow } from './summaries.ts'
import { KIND_BIT, type Step, toMask, URL_KINDS } from './types.ts'

/** What is asked while a call is looked at. */
export interface CallContext {
  readonly index: FileIndex
  readonly tables: ModelTables
  readonly paths: PathResolver
  readonly constants: Constants
  readonly guards: Guards
  readonly schemas: Schemas
  readonly sources: SourceFacts
  /** Where the value of another expression comes from. */
  readonly evaluate: (node: Node, path: readonly string[]) => readonly Fact[]
}

/** Where the result of a call comes from: by model rows, schemas, methods of the language, functions of this file and of others. */
export class CallFlows {
  readonly #index: FileIndex
  readonly #tables: ModelTables
  readonly #paths: PathResolver
  readonly #constants: Constants
  readonly #guards: Guards
  readonly #schemas: Schemas
  readonly #sources: SourceFacts
  readonly #evaluate: CallContext['evaluate']
  /** What functions of other modules do with their arguments. */
  foreign: ForeignFunctions | undefined

  constructor(context: CallContext) {
    this.#index = context.index
    this.#tables = context.tables
    this.#paths = context.paths
    this.#constants = context.constants
    this.#guards = context.guards
    this.#schemas = context.schemas
    this.#sources = context.sources
    this.#evaluate = context.evaluate
  }

  evaluate(node: CallNode, path: readonly string[]): readonly Fact[] {
    const source = this.#sources.find(node, path)
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
        return onlyProvenance(union(node.arguments.map((argument) => this.#evaluate(argument, []))), node)
    }
    if (calleePath === 'react.useMemo' && node.arguments[0]) {
      const made = this.#index.findFunction(node.arguments[0])
      if (made) return union(this.#index.returnedValues(made).map((returned) => this.#evaluate(returned, path)))
    }
    if (calleePath === 'Promise' && node.arguments[0]) return this.#evaluatePromise(node.arguments[0], path)
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
      const target = this.#index.findFunction(callee)
      if (target) return this.#evaluateLocalCall(node, target, path)
      if (calleePath !== undefined) return this.#evaluateForeignCall(node, calleePath, path)
    }
    return NONE
  }

  /** A function of another module: asked only when something of interest goes in, or can come out by itself. */
  #evaluateForeignCall(node: TSESTree.CallExpression, calleePath: string, path: readonly string[]): readonly Fact[] {
    if (!this.foreign || !(this.foreign.canGiveSource(calleePath) || this.#mayCarry(node))) return NONE
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
      const inner = toForeignFact(node, flow, summary)
      const inside = [...flow.path, ...(flow.built ? [] : rest)]
      for (const { argument, path: extra } of findArguments(node, flow.parameter, flow.isRest === true))
        for (const outer of this.#evaluate(argument, [...extra, ...inside].slice(0, MAX_PATH)))
          pushFact(parts, joinFacts(outer, inner, { node: argument, text: `is passed to ${label}` }))
    }
    for (const flow of result.sources) {
      pushFact(parts, {
        source: { type: 'source', ...flow.source, node },
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
      return argument
        ? clean(this.#evaluate(argument, row.property ?? path), toMask(row.cleans), false, { node, how: 'sanitizer' })
        : NONE
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
          ? this.#sources.toUrlPart(union(parts), part)
          : union(parts)
      return facts.map((fact) => ({
        ...fact,
        kinds: (fact.kinds & ~cleans) | restores,
        built: fact.built || row.builds === true,
        steps: addStep(fact.steps, { node, text: `passes through ${this.#index.quote(node.callee)}()` }),
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
    return clean(this.#evaluate(input, inside), cleans, verdict?.unknown ?? true, { node, how: 'schema' })
  }

  #evaluateMethod(
    node: TSESTree.CallExpression,
    callee: TSESTree.MemberExpression,
    name: string,
    path: readonly string[],
  ): readonly Fact[] | undefined {
    if (name === 'map' || name === 'flatMap' || name === 'then') {
      const callback = node.arguments[0] && this.#index.findFunction(node.arguments[0])
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
      const callback = node.arguments[0] && this.#index.findFunction(node.arguments[0])
      return callback
        ? union(this.#index.returnedValues(callback).map((returned) => this.#evaluate(returned, path)))
        : NONE
    }
    if (name === 'filter') {
      const facts = this.#evaluate(callee.object, path)
      const test = node.arguments[0] && this.#index.findFunction(node.arguments[0])
      const proof = test && facts.length > 0 ? this.#guards.getProof(test, 0, 'truthy', path.slice(1)) : undefined
      return proof ? clean(facts, proof.cleans, proof.unsure, { node, how: 'check' }) : facts
    }
    if (!PASSING_METHODS.has(name)) return undefined
    if (this.#index.findFunction(callee)) return undefined
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
    const own = this.#evaluate(object, name === 'join' ? ['*'] : inner.slice(0, MAX_PATH))
    // name.split('/').pop(): what stands behind the last slash
    const last = name === 'pop' || name === 'at' ? this.#constants.findDefinition(object) : undefined
    const isBaseName =
      last?.type === 'CallExpression' &&
      findCalleeName(last) === 'split' &&
      last.arguments[0] !== undefined &&
      this.#index.sourceCode.getText(last.arguments[0]).includes('/')
    const cleans =
      (TEXT_METHODS.has(name) ? KIND_BIT.nosql | KIND_BIT.properties : 0) | (isBaseName ? KIND_BIT.path : 0)
    const parts = [clean(own, cleans, false, { node, how: 'text' })]
    if (name === 'concat') parts.push(...arguments_.map((argument) => this.#evaluate(argument, [])))
    const builds = name === 'join' || name === 'concat'
    return builds ? union(parts).map((fact) => ({ ...fact, built: true })) : union(parts)
  }

  /** `new Promise((resolve) => { … resolve(text) })` gives what it is resolved with. */
  #evaluatePromise(executor: Node, path: readonly string[]): readonly Fact[] {
    const parameter = this.#index.findFunction(executor)?.params[0]
    const variable = parameter?.type === 'Identifier' ? this.#index.findVariable(parameter) : undefined
    return union(
      (variable?.references ?? []).flatMap(({ identifier }) => {
        const call = identifier.parent
        const [value] = call.type === 'CallExpression' && call.callee === identifier ? call.arguments : []
        return value && value.type !== 'SpreadElement' ? [this.#evaluate(value, path)] : []
      }),
    )
  }

  /** `list.map(Number)`, `list.map(escapeHtml)`: a function that only model rows know. */
  #evaluateMappedBy(callback: Node | undefined, list: Node, path: readonly string[]): readonly Fact[] {
    const name = callback && this.#paths.findPath(callback)
    if (name === undefined) return NONE
    const facts = this.#evaluate(list, path)
    if (NUMERIC.has(name)) return onlyProvenance(facts, list)
    for (const row of this.#tables.sanitizers.find(name))
      if (row.arg === 0) return clean(facts, toMask(row.cleans), false, { node: list, how: 'sanitizer' })
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
    const written = this.#constants.findString(replacement)
    const isEvery = node.callee.type === 'MemberExpression' && findPropertyName(node.callee) === 'replaceAll'
    const searched =
      isEvery && typeof pattern === 'string' && /^["`<]$/.test(pattern) ? new RegExp(pattern, 'g') : pattern
    let cleans = searched instanceof RegExp ? getReplacedKinds(searched, written) : 0
    // path.normalize(name).replace(/^(\.\.(\/|\\|$))+/, ''): what remains of the dots stands at the start.
    if (pattern instanceof RegExp && /^\^.*\\\.\\\./.test(pattern.source)) {
      const normalized = this.#constants.findDefinition(object)
      if (normalized?.type === 'CallExpression' && this.#paths.findPath(normalized.callee) === 'path.normalize')
        cleans |= KIND_BIT.path
    }
    // path.replace(/^\/+/, '/'): what begins with one slash stays on this host.
    const isRooting =
      pattern instanceof RegExp && pattern.source === '^\\/+' && this.#constants.findString(replacement) === '/'
    const kept = isRooting
      ? facts.map((fact) => (this.#sources.isRooted(fact) ? { ...fact, kinds: fact.kinds & ~URL_KINDS } : fact))
      : facts
    return union([
      clean(kept, cleans, false, { node, how: 'sanitizer' }).map((fact) => ({
        ...fact,
        steps: addStep(fact.steps, { node, text: 'is changed by `replace()`' }),
      })),
      extra,
    ])
  }

  #evaluateLocalCall(node: TSESTree.CallExpression, target: FunctionNode, path: readonly string[]): readonly Fact[] {
    const parts: Fact[] = []
    const inside = target.generator && path[0] === '*' ? path.slice(1) : path
    for (const returned of this.#index.givenValues(target)) {
      for (const fact of this.#evaluate(returned, inside)) {
        if (fact.source.type !== 'parameter' || fact.source.owner !== target) {
          pushFact(parts, fact)
          continue
        }
        const { index, path: below, isRest } = fact.source
        for (const { argument, path: extra } of findArguments(node, index, isRest === true))
          for (const outer of this.#evaluate(argument, [...extra, ...below]))
            pushFact(parts, joinFacts(outer, fact, { node, text: `comes back from ${describeFunction(target)}` }))
      }
    }
    return parts
  }
}

/** Methods that only texts have: whatever else it is called on throws. */
const TEXT_METHODS: ReadonlySet<string> = new Set([
  ...['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'padStart', 'padEnd', 'substring', 'substr'],
  ...['normalize', 'toString', 'charAt'],
])

const GLOBAL_RECEIVERS = /^(?:process\.env|process\.argv|location|window|document|import\.meta)\b/

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
