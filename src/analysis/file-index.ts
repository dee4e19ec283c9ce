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
  toShortText,
  unwrap,
} from '../ast/nodes.ts'
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
 * variables by identifier. Nothing is resolved before somebody asks.
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

  returnsOf(node: FunctionNode): readonly TSESTree.ReturnStatement[] {
    return this.#returns.get(node) ?? []
  }

  /** The variable an identifier stands for; undefined for globals and for names that are no variables. */
  findVariable(identifier: Node): TSESLint.Scope.Variable | undefined {
    const variable = this.#variables.get(identifier)
    // A global that the configuration declares is a variable without definitions: not ours.
    return variable && variable.defs.length > 0 ? variable : undefined
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
