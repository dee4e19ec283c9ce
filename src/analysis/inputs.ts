import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findPropertyName, unwrap, unwrapAwait } from '../ast/nodes.ts'
import type { Constants } from './constants.ts'
import type { FileIndex } from './file-index.ts'
import type { ModelTables } from './model-tables.ts'
import type { PathResolver } from './paths.ts'
import { toModuleSegment } from './patterns.ts'
import { MODEL_ANSWER } from './source-facts.ts'
import type { SourceKind } from './types.ts'

/** Definitions looked through for a text that is put together. */
const MAX_DEPTH = 4
/** Methods whose result is put together from parts. */
const BUILDERS: ReadonlySet<string> = new Set(['join', 'concat', 'format', 'replace', 'replaceAll'])
const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'] as const

/**
 * Says whether a file can hold a value from outside at all. Asked before values are followed into other modules: where
 * nothing comes in, there is nothing to follow.
 */
export class Inputs {
  readonly #index: FileIndex
  readonly #tables: ModelTables
  readonly #paths: PathResolver
  readonly #constants: Constants
  readonly #threats: readonly SourceKind[]
  #hasSource: boolean | undefined

  constructor(
    index: FileIndex,
    tables: ModelTables,
    paths: PathResolver,
    constants: Constants,
    threats: readonly SourceKind[],
  ) {
    this.#index = index
    this.#tables = tables
    this.#paths = paths
    this.#constants = constants
    this.#threats = threats
  }

  /** Can an expression of this file be a source of the threat model? `packages` are those that the file can reach. */
  hasSource(packages: Iterable<string>): boolean {
    return (this.#hasSource ??= this.#namesSource(packages) || this.#hasHandler())
  }

  #namesSource(packages: Iterable<string>): boolean {
    const heads = this.#threats.map((kind) => this.#tables.sourceHeads.get(kind))
    const isHead = (name: string): boolean => heads.some((names) => names?.has(name) === true)
    // The calls of tools that a helper of another file got from a model.
    if (this.#threats.includes('model') && MODEL_ANSWER.test(this.#index.sourceCode.text)) return true
    for (const name of packages) if (isHead(toModuleSegment(name))) return true
    return this.#index
      .nodes('Identifier')
      .some((identifier) => isHead(identifier.name) && !this.#index.findVariable(identifier))
  }

  /** Does a framework call a function of this file, or does something of it have the type of a framework's object? */
  #hasHandler(): boolean {
    const names = getTypeNames(this.#tables)
    const isTyped = this.#index.nodes('TSTypeReference').some((type) => {
      const name = type.typeName.type === 'Identifier' ? type.typeName.name : ''
      return (type.typeName.type !== 'Identifier' || names.has(name)) && this.#isFrameworkType(type)
    })
    if (isTyped) return true
    return FUNCTIONS.some((type) =>
      this.#index
        .nodes(type)
        .some((owner) =>
          owner.params.some((parameter) =>
            getNames(parameter).some((name) => this.#paths.findPath(name)?.startsWith('$')),
          ),
        ),
    )
  }

  #isFrameworkType(type: TSESTree.TSTypeReference): boolean {
    return this.#paths.types.find(type)?.startsWith('$') === true
  }

  /** Is the value a text that is put together in this file, rather than one that is passed through? */
  isBuilt(node: Node, depth = 0): boolean {
    const inner = unwrapAwait(node)
    if (depth > MAX_DEPTH) return false
    switch (inner.type) {
      case 'TemplateLiteral':
        return inner.expressions.length > 0
      case 'BinaryExpression':
        return inner.operator === '+' && !this.#constants.findConstant(inner)
      case 'LogicalExpression':
        return this.isBuilt(inner.left, depth + 1) || this.isBuilt(inner.right, depth + 1)
      case 'ConditionalExpression':
        return this.isBuilt(inner.consequent, depth + 1) || this.isBuilt(inner.alternate, depth + 1)
      case 'ObjectExpression':
        return inner.properties.some((property) =>
          this.isBuilt(property.type === 'Property' ? property.value : property.argument, depth + 1),
        )
      case 'ArrayExpression':
        return inner.elements.some((element) => element !== null && this.isBuilt(element, depth + 1))
      case 'SpreadElement':
        return this.isBuilt(inner.argument, depth + 1)
      case 'MemberExpression':
        return this.isBuilt(inner.object, depth + 1)
      case 'Identifier':
        return this.#isWrittenBuilt(this.#index.findVariable(inner), depth)
      case 'CallExpression': {
        const callee = unwrap(inner.callee)
        if (callee.type === 'MemberExpression' && BUILDERS.has(findPropertyName(callee) ?? '')) return true
        const target = this.#index.findFunction(callee)
        if (target && this.#index.returnedValues(target).some((value) => this.isBuilt(value, depth + 1))) return true
        return inner.arguments.some((argument) => this.isBuilt(argument, depth + 1))
      }
      case 'NewExpression':
        return inner.arguments.some((argument) => this.isBuilt(argument, depth + 1))
      default:
        return false
    }
  }

  #isWrittenBuilt(variable: TSESLint.Scope.Variable | undefined, depth: number): boolean {
    return (
      variable?.references.some((reference) => {
        const parent = (reference.identifier as Node).parent
        if (parent?.type === 'AssignmentExpression' && parent.left === reference.identifier && parent.operator === '+=')
          return true
        // parts.push(`…`)
        if (
          parent?.type === 'MemberExpression' &&
          parent.parent.type === 'CallExpression' &&
          parent.parent.callee === parent
        )
          return parent.parent.arguments.some((argument) => this.isBuilt(argument, depth + 2))
        return reference.isWrite() && reference.writeExpr ? this.isBuilt(reference.writeExpr, depth + 1) : false
      }) === true
    )
  }
}

/** The names that a parameter binds, the first of each pattern: one is enough to know what is passed. */
function getNames(parameter: Node): Node[] {
  switch (parameter.type) {
    case 'Identifier':
      return [parameter]
    case 'AssignmentPattern':
      return getNames(parameter.left)
    case 'RestElement':
      return getNames(parameter.argument)
    case 'TSParameterProperty':
      return getNames(parameter.parameter)
    case 'ObjectPattern': {
      const [first] = parameter.properties
      return first ? getNames(first.type === 'RestElement' ? first.argument : first.value) : []
    }
    case 'ArrayPattern':
      return parameter.elements[0] ? getNames(parameter.elements[0]) : []
    default:
      return []
  }
}

const typeNames = new WeakMap<ModelTables, ReadonlySet<string>>()

/** The last names of the types that model rows know. */
function getTypeNames(tables: ModelTables): ReadonlySet<string> {
  let names = typeNames.get(tables)
  if (!names) {
    names = new Set([...tables.types.keys()].map((path) => path.slice(path.lastIndexOf('.') + 1).replace(/#$/, '')))
    typeNames.set(tables, names)
  }
  return names
}
