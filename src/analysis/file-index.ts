import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  findStringValue,
  isCall,
  isFunction,
  toShortText,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { findClassBody, findClassMethod } from '../ast/classes.ts'
import { findInstanceClass } from './class-state.ts'
import { type VisitorKeys, walk } from '../ast/walk.ts'

type NodesByType = { [K in Node as `${K['type']}`]: K }
type NodeOfType<T extends keyof NodesByType> = NodesByType[T]

/** What the engine needs of a source code object: ESLint's own, or the one made for another module. */
export interface SourceText {
  readonly text: string
  readonly ast: TSESTree.Program
  readonly scopeManager: TSESLint.Scope.ScopeManager | null
  readonly visitorKeys: VisitorKeys
  getText(node?: Node): string
}

/** What the file writes to a member: `exports.x = v`, `this.db = v`, `options.url = v`. */
export interface MemberWrite {
  readonly target: TSESTree.MemberExpression
  readonly name: string | undefined
  readonly value: Node
}

/**
 * One walk over a file, shared by every rule: nodes by type, calls by the name of what is called, returns by function,
 * variables by identifier, functions by what refers to them. Nothing is resolved before somebody asks.
 */
export class FileIndex {
  readonly sourceCode: SourceText
  readonly keys: VisitorKeys
  readonly #nodes = new Map<string, Node[]>()
  readonly #callsByName = new Map<string, CallNode[]>()
  readonly #returns = new Map<FunctionNode, TSESTree.ReturnStatement[]>()
  readonly #memberWrites = new Map<string, MemberWrite[]>()
  readonly #variables = new Map<Node, TSESLint.Scope.Variable | undefined>()
  readonly importedModules = new Set<string>()

  constructor(sourceCode: SourceText) {
    this.sourceCode = sourceCode
    this.keys = sourceCode.visitorKeys
    walk(sourceCode.ast, this.keys, (node) => {
      const list = this.#nodes.get(node.type)
      if (list) list.push(node)
      else this.#nodes.set(node.type, [node])
      switch (node.type) {
        case 'CallExpression':
        case 'NewExpression':
          this.#addCall(node)
          break
        case 'ReturnStatement':
          this.#addReturn(node)
          break
        case 'AssignmentExpression':
          this.#addMemberWrite(node)
          break
        case 'ImportDeclaration':
        case 'ExportAllDeclaration':
          this.importedModules.add(node.source.value)
          break
        default:
      }
    })
    for (const scope of sourceCode.scopeManager?.scopes ?? []) {
      for (const reference of scope.references)
        this.#variables.set(reference.identifier, reference.resolved ?? undefined)
      for (const variable of scope.variables) {
        for (const identifier of variable.identifiers) this.#variables.set(identifier, variable)
      }
    }
  }

  #addCall(node: CallNode): void {
    const name = findCalleeName(node)
    if (name === undefined) return
    const list = this.#callsByName.get(name)
    if (list) list.push(node)
    else this.#callsByName.set(name, [node])
    const specifier = name === 'require' ? findStringValue(node.arguments[0]) : undefined
    if (specifier !== undefined) this.importedModules.add(specifier)
  }

  #addReturn(node: TSESTree.ReturnStatement): void {
    const owner = findEnclosingFunction(node)
    if (!owner) return
    const list = this.#returns.get(owner)
    if (list) list.push(node)
    else this.#returns.set(owner, [node])
  }

  #addMemberWrite(node: TSESTree.AssignmentExpression): void {
    const target = unwrap(node.left)
    if (target.type !== 'MemberExpression') return
    const name = findPropertyName(target)
    const key = name ?? '*'
    const write = { target, name, value: node.right }
    const list = this.#memberWrites.get(key)
    if (list) list.push(write)
    else this.#memberWrites.set(key, [write])
  }

  /** All nodes of one type, in source order. */
  nodes<T extends keyof NodesByType>(type: T): readonly NodeOfType<T>[] {
    // The union of all node types is too large for the compiler to compare.
    const nodes: unknown = this.#nodes.get(type) ?? []
    return nodes as readonly NodeOfType<T>[]
  }

  /** Calls and `new` expressions by the last name of their callee. */
  callsNamed(name: string): readonly CallNode[] {
    return this.#callsByName.get(name) ?? []
  }

  get calleeNames(): Iterable<string> {
    return this.#callsByName.keys()
  }

  memberWritesNamed(name: string): readonly MemberWrite[] {
    return this.#memberWrites.get(name) ?? []
  }

  /** What a function may return: the arguments of its returns, or the body of an arrow function. */
  returnedValues(node: FunctionNode): readonly Node[] {
    if (node.body && node.body.type !== 'BlockStatement') return [node.body]
    return (this.#returns.get(node) ?? []).flatMap((statement) => (statement.argument ? [statement.argument] : []))
  }

  /** What a call of a function gives: what it returns, or what a generator yields. */
  givenValues(node: FunctionNode): readonly Node[] {
    if (!node.generator) return this.returnedValues(node)
    return this.nodes('YieldExpression').flatMap((item) =>
      item.argument && findEnclosingFunction(item) === node ? [item.argument] : [],
    )
  }

  returnsOf(node: FunctionNode): readonly TSESTree.ReturnStatement[] {
    return this.#returns.get(node) ?? []
  }

  /** The variable an identifier stands for; undefined for globals and for names that are no variables. */
  findVariable(identifier: Node): TSESLint.Scope.Variable | undefined {
    const variable = this.#variables.get(identifier)
    // A global that the configuration declares is a variable without definitions: not ours.
    return variable && variable.defs.length > 0 ? variable : undefined
  }

  /** The function of this file that an expression refers to: by declaration, by constant, by method through `this`. */
  findFunction(node: Node, depth = 0): FunctionNode | undefined {
    const inner = unwrapAwait(node)
    if (isFunction(inner)) return inner
    if (depth > 6) return undefined
    if (inner.type === 'Identifier') {
      const variable = this.findVariable(inner)
      const definition = variable?.defs[0]
      if (!variable || !definition) return undefined
      const target = definition.node as Node
      if ((definition.type as string) === 'FunctionName' && isFunction(target)) return target
      if (target.type === 'VariableDeclarator' && target.id.type === 'Identifier' && target.init) {
        const init = unwrap(target.init)
        if (isFunction(init)) return init
        if (init.type === 'Identifier') return this.findFunction(init, depth + 1)
        // useCallback(fn), asyncHandler(fn), memo(fn): the function that is wrapped
        const wrapped = isCall(init) ? init.arguments[0] : undefined
        if (wrapped && isFunction(unwrap(wrapped)) && init.type === 'CallExpression')
          return unwrap(wrapped) as FunctionNode
      }
      return undefined
    }
    if (inner.type === 'MemberExpression') return this.#findMethod(inner)
    if (inner.type === 'CallExpression') {
      const callee = unwrap(inner.callee)
      if (callee.type === 'MemberExpression' && findPropertyName(callee) === 'bind') {
        return this.findFunction(callee.object, depth + 1)
      }
    }
    return undefined
  }

  #findMethod(node: TSESTree.MemberExpression): FunctionNode | undefined {
    const name = findPropertyName(node)
    if (name === undefined) return undefined
    const object = unwrap(node.object)
    if (object.type === 'ThisExpression') return findClassMethod(findClassBody(node), name)
    if (object.type === 'NewExpression' || object.type === 'CallExpression')
      return findClassMethod(findInstanceClass(object, this), name)
    if (object.type !== 'Identifier') return undefined
    const variable = this.findVariable(object)
    const definition = variable?.defs[0]?.node as Node | undefined
    if (definition?.type === 'ClassDeclaration') return findClassMethod(definition.body, name)
    if (definition?.type !== 'VariableDeclarator' || !definition.init || definition.id.type !== 'Identifier')
      return undefined
    const init = unwrapAwait(definition.init)
    if (init.type === 'ObjectExpression') {
      for (const property of init.properties) {
        if (property.type === 'Property' && findPropertyName(property) === name)
          return this.findFunction(property.value, 1)
      }
    }
    return findClassMethod(findInstanceClass(init, this), name)
  }

  /** Source text as a trace and a message show it: short, in back quotes. */
  quote(node: Node): string {
    return `\`${toShortText(this.sourceCode.getText(node)).replaceAll('`', "'")}\``
  }

  /** Everything below a node, for questions about one function's body. */
  walkBelow(node: Node, visit: (node: Node) => boolean | undefined | void): void {
    walk(node, this.keys, visit)
  }
}

const indexes = new WeakMap<object, FileIndex>()

export function getFileIndex(sourceCode: SourceText): FileIndex {
  let index = indexes.get(sourceCode.ast)
  if (!index) {
    index = new FileIndex(sourceCode)
    indexes.set(sourceCode.ast, index)
  }
  return index
}
