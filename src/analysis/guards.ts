import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  getOuterParent,
  isCall,
  isFunction,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Constants } from './constants.ts'
import type { FileIndex } from './file-index.ts'
import type { ModelTables } from './model-tables.ts'
import type { PathResolver } from './paths.ts'
import { type FunctionProofs, type GuardVerdict, type GuardedValue, GuardedValues, NO_GUARD } from './guarded-values.ts'
import { MAX_CONDITION_DEPTH, Proofs } from './proofs.ts'
import type { Schemas } from './schemas.ts'
import type { ForeignFunctions } from './summaries.ts'
import { ALL_KINDS, FORM_KINDS, KIND_BIT, type KindMask, URL_KINDS } from './types.ts'

/** Ancestors climbed for one use; real code stays far below. */
const MAX_CLIMB = 60

const ASSERTIONS: ReadonlySet<string> = new Set(['assert', 'invariant', 'assert.ok', 'node:assert', 'console.assert'])

/** Finds checks that dominate a use, by climbing the structure: no control-flow graph is needed (LESSONS §5.7). */
export class Guards {
  readonly #index: FileIndex
  readonly #paths: PathResolver
  readonly #constants: Constants
  readonly #schemas: Schemas
  readonly #proofs: Proofs
  readonly #values: GuardedValues
  readonly #predicates = new Map<FunctionNode, Map<string, GuardVerdict>>()
  readonly #verdicts = new Map<Node, { variable: TSESLint.Scope.Variable; path: string; verdict: GuardVerdict }[]>()
  #proving = 0
  #hosts: boolean | undefined
  /** What functions of other modules prove. */
  foreign: ForeignFunctions | undefined

  constructor(index: FileIndex, tables: ModelTables, paths: PathResolver, constants: Constants, schemas: Schemas) {
    this.#index = index
    this.#paths = paths
    this.#constants = constants
    this.#schemas = schemas
    this.#values = new GuardedValues(index, paths, constants)
    const functions = {
      prove: (...question: Parameters<FunctionProofs['prove']>) => this.#proveFunction(...question),
      findForeign: (...question: Parameters<FunctionProofs['findForeign']>) => this.#findForeignProof(...question),
    }
    this.#proofs = new Proofs({ index, tables, paths, constants, schemas, values: this.#values, functions })
  }

  /** The kinds that checks before this use remove from the value. */
  getVerdict(use: Node, value: GuardedValue): GuardVerdict {
    if (value.variable.references.length < 2) return NO_GUARD
    let memo = this.#verdicts.get(use)
    if (!memo) this.#verdicts.set(use, (memo = []))
    const path = value.path.join('.')
    const known = memo.find((entry) => entry.variable === value.variable && entry.path === path)
    if (known) return known.verdict
    const verdict = this.#addHostChecks(use, value, this.#findVerdict(use, value))
    // While a predicate is looked at, a question about itself is answered with nothing: right only there.
    if (this.#proving === 0) memo.push({ variable: value.variable, path, verdict })
    return verdict
  }

  /** A check of the host of an address limits where the address leads. */
  #addHostChecks(use: Node, value: GuardedValue, verdict: GuardVerdict): GuardVerdict {
    if ((verdict.cleans & KIND_BIT.url) !== 0 || !this.#mentionsHosts) return verdict
    for (const host of this.#values.findHosts(value)) {
      const { cleans, unsure, by } = this.#findVerdict(use, host)
      if ((cleans & KIND_BIT.url) !== 0)
        return { cleans: verdict.cleans | URL_KINDS, unsure: verdict.unsure, by: verdict.by ?? by ?? use }
      if (unsure || this.#isLookedUp(use, host)) return { ...verdict, unsure: true, by: verdict.by ?? by ?? use }
    }
    return verdict
  }

  /** `const { address } = await lookup(url.hostname); if (isInside(address)) return`: the addresses behind a name are looked at. */
  #isLookedUp(use: Node, host: GuardedValue): boolean {
    return ['lookup', 'resolve', 'resolve4', 'resolve6'].some((name) =>
      this.#index.callsNamed(name).some((call) => {
        const [first] = call.arguments
        const { parent } = getOuterParent(call)
        if (!first || parent?.type !== 'VariableDeclarator' || !this.#values.isSame(first, host)) return false
        const names = this.#index.sourceCode.getText(parent.id).match(/\w+/g) ?? []
        return this.#index.nodes('IfStatement').some(({ test, consequent, range }) => {
          const text = this.#index.sourceCode.getText(test)
          return range[0] < use.range[0] && this.leaves(consequent) && names.some((item) => text.includes(item))
        })
      }),
    )
  }

  get #mentionsHosts(): boolean {
    return (this.#hosts ??= /\bhost(?:name)?\b|\borigin\b/.test(this.#index.sourceCode.text))
  }

  #findVerdict(use: Node, value: GuardedValue): GuardVerdict {
    let cleans: KindMask = 0
    let unsure = false
    let by: Node = use
    const add = (verdict: GuardVerdict, at: Node): void => {
      if ((verdict.cleans === 0 && !verdict.unsure) || this.#isWrittenBetween(value, at, use)) return
      if (cleans === 0) by = at
      cleans |= verdict.cleans
      unsure ||= verdict.unsure
    }
    let child: Node = use
    let parent = use.parent
    for (let step = 0; parent && step < MAX_CLIMB; step++) {
      switch (parent.type) {
        case 'IfStatement':
        case 'ConditionalExpression':
          if (child === parent.consequent) add(this.#proofs.prove(parent.test, true, value), parent.test)
          else if (child === parent.alternate) add(this.#proofs.prove(parent.test, false, value), parent.test)
          break
        case 'LogicalExpression':
          if (child === parent.right && parent.operator !== '??')
            add(this.#proofs.prove(parent.left, parent.operator === '&&', value), parent.left)
          break
        case 'WhileStatement':
        case 'ForStatement':
          if (child === parent.body && parent.test) add(this.#proofs.prove(parent.test, true, value), parent.test)
          break
        case 'SwitchCase':
          add(this.#proofs.proveCase(parent, value), parent)
          this.#addEarlierSiblings(parent.consequent, child, value, add)
          break
        case 'BlockStatement':
        case 'Program':
        case 'StaticBlock':
          this.#addEarlierSiblings(parent.body, child, value, add)
          break
        default:
          // A check outside of a closure holds inside while the variable stays the same; parameters of the closure are others.
          if (
            isFunction(parent) &&
            isInside(value.variable.scope.block, parent) &&
            value.variable.scope.block !== (parent as Node)
          )
            return { cleans, unsure, by }
      }
      child = parent
      parent = parent.parent
    }
    return { cleans, unsure, by }
  }

  #addEarlierSiblings(
    body: readonly Node[],
    child: Node,
    value: GuardedValue,
    add: (verdict: GuardVerdict, at: Node) => void,
  ): void {
    for (const statement of body) {
      if (statement === child) return
      if (statement.type === 'IfStatement') {
        if (this.leaves(statement.consequent)) add(this.#proofs.prove(statement.test, false, value), statement)
        if (statement.alternate && this.leaves(statement.alternate))
          add(this.#proofs.prove(statement.test, true, value), statement)
        // if (!valid(x)) x = fallback
        if (this.#replaces(statement.consequent, value))
          add(this.#proofs.prove(statement.test, false, value), statement.consequent)
      } else if (statement.type === 'ExpressionStatement')
        add(this.#proveAssertion(unwrapAwait(statement.expression), value), statement)
      else if (statement.type === 'SwitchStatement') {
        if (this.#limitsBySwitch(statement, value)) add({ cleans: FORM_KINDS, unsure: false }, statement)
      } else if (statement.type === 'TryStatement' && statement.handler && this.leaves(statement.handler.body)) {
        this.#addEarlierSiblings(statement.block.body, statement, value, add)
      }
    }
  }

  /** `switch (host) { case 'a': break; default: return }`: whoever is behind it is one of the cases. */
  #limitsBySwitch(statement: TSESTree.SwitchStatement, value: GuardedValue): boolean {
    if (!this.#values.isSame(statement.discriminant, value)) return false
    const other = statement.cases.find(({ test }) => test === null)
    return (
      other !== undefined &&
      other.consequent.some((item) => item.type !== 'BreakStatement' && this.leaves(item)) &&
      statement.cases.every(({ test }) => test === null || this.#constants.findConstant(test) !== undefined)
    )
  }

  /** Does the branch give the value a constant instead? */
  #replaces(branch: Node, value: GuardedValue): boolean {
    const statement = branch.type === 'BlockStatement' && branch.body.length === 1 ? branch.body[0] : branch
    if (statement?.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return false
    const { left, right } = statement.expression
    return this.#values.isSame(left, value) && this.#constants.findConstant(right) !== undefined
  }

  /** Does control never continue after this statement? */
  leaves(node: Node): boolean {
    switch (node.type) {
      case 'ReturnStatement':
      case 'ThrowStatement':
      case 'ContinueStatement':
      case 'BreakStatement':
        return true
      case 'BlockStatement':
        return node.body.some((statement) => this.leaves(statement))
      case 'IfStatement':
        return node.alternate !== null && this.leaves(node.consequent) && this.leaves(node.alternate)
      case 'TryStatement':
        return this.leaves(node.block) && (!node.handler || this.leaves(node.handler.body))
      case 'ExpressionStatement': {
        const expression = unwrapAwait(node.expression)
        if (!isCall(expression)) return false
        const path = this.#paths.findPath(expression.callee)
        if (path !== undefined && LEAVING_CALLS.has(path)) return true
        // fail('…') of this file, which only throws; throwNotFound() of another one, by its name
        const target = this.#index.findFunction(expression.callee)
        if (target?.body?.type === 'BlockStatement') return target.body.body.at(-1)?.type === 'ThrowStatement'
        return !target && /^(?:throw[A-Z_]|fail$|abort$|bail$|panic$)/.test(findCalleeName(expression) ?? '')
      }
      default:
        return false
    }
  }

  #proveAssertion(expression: Node, value: GuardedValue): GuardVerdict {
    if (!isCall(expression)) return NO_GUARD
    const first = expression.arguments[0]
    if (!first) return NO_GUARD
    // assert(value, Schema) of superstruct, parse(Schema, value) of valibot
    for (const [schema, input] of [expression.arguments, [...expression.arguments].reverse()])
      if (schema && input && this.#schemas.isSchema(schema)) return this.#proofs.proveBySchema(schema, input, value)
    const path = this.#paths.findPath(expression.callee)
    if (path !== undefined && (ASSERTIONS.has(path) || /(?:^|\.)(?:assert|invariant|ok)$/.test(path)))
      return this.#proofs.prove(first, true, value)
    // schema.parse(value) without using the result still throws on what the schema refuses.
    const callee = unwrap(expression.callee)
    if (callee.type === 'MemberExpression' && this.#schemas.isSchema(callee.object))
      return this.#proofs.proveBySchema(callee.object, first, value)
    // A function of this file that throws unless the value is fine.
    const position = expression.arguments.findIndex((argument) => this.#values.findRest(argument, value) !== undefined)
    const rest = this.#values.findRest(expression.arguments[position] ?? expression, value)
    if (position < 0 || !rest) return NO_GUARD
    const target = this.#index.findFunction(expression.callee)
    if (target) return this.#proveFunction(target, position, rest, 'completes')
    const foreign = rest.length === 0 ? this.#findForeignProof(expression.callee, position, 'completes') : undefined
    if (foreign) return foreign
    const name =
      callee.type === 'Identifier'
        ? callee.name
        : callee.type === 'MemberExpression'
          ? findPropertyName(callee)
          : undefined
    return name !== undefined && /^(?:assert|ensure|validate|verify|check|require|guard)/i.test(name)
      ? { cleans: 0, unsure: true }
      : NO_GUARD
  }

  /** What a function of another module proves; undefined when its body proves nothing that is understood here. */
  #findForeignProof(callee: Node, position: number, mode: 'truthy' | 'completes'): GuardVerdict | undefined {
    const path = this.foreign && this.#paths.findPath(callee)
    const proof = path === undefined ? undefined : this.foreign?.findFunction(path)?.[mode][position]
    return proof && proof.cleans !== 0 ? proof : undefined
  }

  /** What a predicate that is handed on by its name, or written in its place, proves of its first argument. */
  getPredicateProof(predicate: Node): GuardVerdict {
    const target = this.#index.findFunction(predicate)
    if (target) return this.#proveFunction(target, 0, [], 'truthy')
    return this.#findForeignProof(predicate, 0, 'truthy') ?? { cleans: 0, unsure: true }
  }

  /** What a function proves about one of its parameters, for summaries. */
  getProof(
    target: FunctionNode,
    position: number,
    mode: 'truthy' | 'completes',
    path: readonly string[] = [],
  ): GuardVerdict {
    return this.#proveFunction(target, position, path, mode)
  }

  /** The variable that holds a part of an argument: the parameter itself, or what its pattern takes out of it. */
  #findParameterValue(parameter: Node, path: readonly string[]): GuardedValue | undefined {
    if (parameter.type === 'AssignmentPattern') return this.#findParameterValue(parameter.left, path)
    if (parameter.type === 'Identifier') {
      const variable = this.#index.findVariable(parameter)
      return variable && { variable, path }
    }
    const [key, ...rest] = path
    if (key === undefined) return undefined
    if (parameter.type === 'ArrayPattern') {
      const element = parameter.elements[Number(key)]
      return element ? this.#findParameterValue(element, rest) : undefined
    }
    if (parameter.type !== 'ObjectPattern') return undefined
    const property = parameter.properties.find((item) => item.type === 'Property' && findPropertyName(item) === key)
    return property?.type === 'Property' ? this.#findParameterValue(property.value, rest) : undefined
  }

  /** What a function proves about its parameter when it returns something true, or when it returns at all. */
  #proveFunction(
    target: FunctionNode,
    position: number,
    path: readonly string[],
    mode: 'truthy' | 'completes',
    depth = 0,
  ): GuardVerdict {
    const parameter = target.params[position]
    if (!parameter || depth > MAX_CONDITION_DEPTH) return NO_GUARD
    const key = `${mode}:${position}:${path.join('.')}`
    let memo = this.#predicates.get(target)
    if (!memo) this.#predicates.set(target, (memo = new Map<string, GuardVerdict>()))
    const known = memo.get(key)
    if (known) return known
    memo.set(key, NO_GUARD)
    const value = this.#findParameterValue(parameter, path)
    if (!value || !target.body) return NO_GUARD
    this.#proving++
    let verdict: GuardVerdict = { cleans: ALL_KINDS, unsure: true }
    let exits = 0
    const join = (part: GuardVerdict): void => {
      verdict = { cleans: verdict.cleans & part.cleans, unsure: verdict.unsure && part.unsure }
      exits++
    }
    if (target.body.type !== 'BlockStatement') {
      if (mode === 'truthy') join(this.#proofs.prove(target.body, true, value, depth + 1))
      else join(NO_GUARD)
    } else {
      for (const statement of this.#index.returnsOf(target)) {
        const argument = statement.argument
        const constant = argument ? this.#constants.findConstant(argument) : { value: undefined }
        if (mode === 'truthy' && constant && !constant.value) continue
        const before = this.getVerdict(statement, value)
        const itself =
          mode === 'truthy' && argument && !constant ? this.#proofs.prove(argument, true, value, depth + 1) : NO_GUARD
        join({ cleans: before.cleans | itself.cleans, unsure: before.unsure || itself.unsure })
      }
      if (mode === 'completes' && !this.leaves(target.body)) {
        let cleans: KindMask = 0
        let unsure = false
        this.#addEarlierSiblings(target.body.body, target, value, (part) => {
          cleans |= part.cleans
          unsure ||= part.unsure
        })
        join({ cleans, unsure })
      }
    }
    if (exits === 0) verdict = NO_GUARD
    this.#proving--
    memo.set(key, verdict)
    return verdict
  }

  #isWrittenBetween(value: GuardedValue, guard: Node, use: Node): boolean {
    return value.variable.references.some((reference) => {
      const at = reference.identifier.range[0]
      return reference.isWrite() && !reference.init && at > guard.range[1] && at < use.range[0]
    })
  }
}

const LEAVING_CALLS: ReadonlySet<string> = new Set([
  'process.exit',
  'next/navigation.redirect',
  'next/navigation.permanentRedirect',
  'next/navigation.notFound',
  'next/navigation.unauthorized',
  'next/navigation.forbidden',
  'Deno.exit',
  '$koa.ctx.throw',
  '@sveltejs/kit.error',
  '@sveltejs/kit.redirect',
])
