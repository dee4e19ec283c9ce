import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import type { Node } from '../ast/nodes.ts'
import type { FileIndex } from './file-index.ts'
import type { ModelTables } from './model-tables.ts'
import type { PathResolver } from './paths.ts'

/** Aliases and interfaces after which a type is given up as unknown. */
const MAX_DEPTH = 24

/** Says what a value is from the type that is written for it, as a path. */
export class TypePaths {
  readonly #index: FileIndex
  readonly #tables: ModelTables
  readonly #paths: PathResolver
  #depth = 0

  constructor(index: FileIndex, tables: ModelTables, paths: PathResolver) {
    this.#index = index
    this.#tables = tables
    this.#paths = paths
  }

  /** The path of a value with this annotation: an instance of the class that the type names. */
  findAnnotated(annotation: TSESTree.TSTypeAnnotation | undefined): string | undefined {
    const type = annotation?.typeAnnotation
    return type && this.find(type)
  }

  find(type: TSESTree.TypeNode): string | undefined {
    if (type.type === 'TSUnionType' || type.type === 'TSIntersectionType') {
      for (const member of type.types) {
        const path = this.find(member)
        if (path !== undefined) return path
      }
      return undefined
    }
    if (type.type !== 'TSTypeReference') return undefined
    const name = this.#findNamed(type.typeName)
    if (name === undefined) return undefined
    const isImported = type.typeName.type === 'Identifier' && this.#index.findVariable(type.typeName) !== undefined
    if (name === 'Promise' || name === 'Readonly' || name === 'Partial') {
      const argument = type.typeArguments?.params[0]
      return argument && this.find(argument)
    }
    const mapped = this.#tables.types.get(this.#tables.normalize(name))
    if (mapped !== undefined) return mapped
    // An alias stands for what the type behind it means.
    if (name.startsWith('$') || name.endsWith('#')) return name
    return name.includes('.') || isImported ? name + '#' : undefined
  }

  #findNamed(name: TSESTree.EntityName): string | undefined {
    if (name.type === 'Identifier') {
      const variable = this.#index.findVariable(name) ?? this.#findByName(name)
      if (!variable) return name.name
      return this.#paths.findVariablePath(variable)
    }
    if (name.type === 'TSQualifiedName') {
      const left = this.#findNamed(name.left)
      return left === undefined ? undefined : `${left}.${name.right.name}`
    }
    return undefined
  }

  /** Parsers without type references (espree with a type plugin, Babel) leave names in annotations unresolved. */
  #findByName(name: TSESTree.Identifier): TSESLint.Scope.Variable | undefined {
    const scope = this.#index.sourceCode.scopeManager?.globalScope
    const variable = scope?.childScopes[0]?.set.get(name.name) ?? scope?.set.get(name.name)
    return variable && variable.defs.length > 0 ? variable : undefined
  }

  /** `type Event = APIGatewayProxyEventV2`, `interface AuthedRequest extends Request`: the type that it is made of. */
  findDeclared(node: Node): string | undefined {
    if (this.#depth >= MAX_DEPTH) return undefined
    this.#depth++
    try {
      if (node.type === 'TSTypeAliasDeclaration') return this.find(node.typeAnnotation)
      const base = node.type === 'TSInterfaceDeclaration' ? node.extends[0]?.expression : undefined
      const variable =
        base?.type === 'Identifier' ? (this.#index.findVariable(base) ?? this.#findByName(base)) : undefined
      const name = base && (variable ? this.#paths.findVariablePath(variable) : this.#paths.findPath(base))
      return name === undefined || name.startsWith('$') ? name : this.#tables.types.get(this.#tables.normalize(name))
    } finally {
      this.#depth--
    }
  }
}
