import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findCalleeName, findPropertyName, isCall, unwrap } from '../ast/nodes.ts'
import { findClassBody } from '../ast/classes.ts'
import type { FileIndex } from './file-index.ts'

export interface Constant {
  readonly value: string | number | boolean | bigint | null | RegExp | undefined
}

/** Links of constants defined by constants; longer chains are not constants to us. */
const MAX_DEPTH = 12

/** The single expression that defines a variable, when nothing else writes to it. */
export function findOnlyDefinition(variable: TSESLint.Scope.Variable): Node | undefined {
  const definition = variable.defs[0]
  if (variable.defs.length !== 1 || (definition?.type as string) !== 'Variable') return undefined
  const declarator = definition?.node as TSESTree.VariableDeclarator
  if (declarator.id.type !== 'Identifier') return undefined
  if (!declarator.init) return findOnlyAssignment(variable, declarator)
  if (variable.references.some((reference) => reference.isWrite() && !reference.init)) return undefined
  return declarator.init
}

/** `let x; x = value`: one assignment in the block of the declaration is as good as a definition. */
function findOnlyAssignment(
  variable: TSESLint.Scope.Variable,
  declarator: TSESTree.VariableDeclarator,
): Node | undefined {
  const writes = variable.references.filter((reference) => reference.isWrite())
  const assignment = writes[0]?.identifier.parent
  if (writes.length !== 1 || assignment?.type !== 'AssignmentExpression' || assignment.operator !== '=')
    return undefined
  if (assignment.left.type !== 'Identifier' || assignment.parent.type !== 'ExpressionStatement') return undefined
  return assignment.parent.parent === declarator.parent.parent ? assignment.right : undefined
}

/** Values known without running the program. */
export class Constants {
  readonly #index: FileIndex

  constructor(index: FileIndex) {
    this.#index = index
  }

  /** The value of an expression that is the same in every run, or undefined. */
  findConstant(node: Node | null | undefined, depth = 0): Constant | undefined {
    if (!node || depth > MAX_DEPTH) return undefined
    const inner = unwrap(node)
    switch (inner.type) {
      case 'Literal':
        return { value: inner.value as Constant['value'] }
      case 'TemplateLiteral': {
        let text = ''
        for (const [index, quasi] of inner.quasis.entries()) {
          text += quasi.value.cooked ?? ''
          const expression = inner.expressions[index]
          if (!expression) continue
          const part = this.findConstant(expression, depth + 1)
          if (!part) return undefined
          text += String(part.value)
        }
        return { value: text }
      }
      case 'BinaryExpression': {
        if (inner.operator !== '+') return undefined
        const left = this.findConstant(inner.left, depth + 1)
        const right = left && this.findConstant(inner.right, depth + 1)
        if (!left || !right) return undefined
        if (typeof left.value === 'number' && typeof right.value === 'number')
          return { value: left.value + right.value }
        return { value: String(left.value) + String(right.value) }
      }
      case 'UnaryExpression': {
        const argument = this.findConstant(inner.argument, depth + 1)
        if (!argument) return inner.operator === 'void' ? { value: undefined } : undefined
        if (inner.operator === '!') return { value: !argument.value }
        if (inner.operator === '-' && typeof argument.value === 'number') return { value: -argument.value }
        return undefined
      }
      case 'Identifier': {
        if (inner.name === 'undefined') return { value: undefined }
        const variable = this.#index.findVariable(inner)
        const definition = variable && findOnlyDefinition(variable)
        return definition && this.findConstant(definition, depth + 1)
      }
      case 'MemberExpression': {
        const object = this.findDefinition(inner.object)
        const name = findPropertyName(inner)
        if (object?.type !== 'ObjectExpression' || name === undefined) return undefined
        for (const property of object.properties) {
          if (property.type === 'Property' && findPropertyName(property) === name)
            return this.findConstant(property.value, depth + 1)
        }
        return undefined
      }
      default:
        return undefined
    }
  }

  findString(node: Node | null | undefined): string | undefined {
    const constant = this.findConstant(node)
    return typeof constant?.value === 'string' ? constant.value : undefined
  }

  /** The expression behind an identifier that is written once; any other expression is itself. */
  findDefinition(node: Node, depth = 0): Node | undefined {
    const inner = unwrap(node)
    if (inner.type !== 'Identifier') return inner
    const variable = this.#index.findVariable(inner)
    const definition = variable && findOnlyDefinition(variable)
    if (!definition || depth > MAX_DEPTH) return undefined
    return this.findDefinition(definition, depth + 1)
  }

  /** The object literal that an expression is, directly or through a constant. */
  findObject(node: Node | null | undefined): TSESTree.ObjectExpression | undefined {
    const definition = node ? this.findDefinition(node) : undefined
    return definition?.type === 'ObjectExpression' ? definition : undefined
  }

  /** Is the expression a collection (array, Set, Map, object, `Object.keys` of one, enum) whose members are constants? */
  isConstantCollection(node: Node, depth = 0): boolean {
    if (depth > MAX_DEPTH) return false
    const inner = unwrap(node)
    switch (inner.type) {
      case 'ArrayExpression':
        return inner.elements.every(
          (element) =>
            element !== null &&
            (element.type === 'SpreadElement'
              ? this.isConstantCollection(element.argument, depth + 1)
              : this.findConstant(element) !== undefined || this.isConstantCollection(element, depth + 1)),
        )
      case 'ObjectExpression':
        return inner.properties.every((property) => property.type === 'Property' && !property.computed)
      case 'NewExpression': {
        const callee = unwrap(inner.callee)
        const argument = inner.arguments[0]
        if (callee.type !== 'Identifier' || (callee.name !== 'Set' && callee.name !== 'Map')) return false
        return argument !== undefined && this.isConstantCollection(argument, depth + 1)
      }
      case 'CallExpression': {
        const callee = unwrap(inner.callee)
        if (callee.type !== 'MemberExpression') return false
        const object = unwrap(callee.object)
        const argument = inner.arguments[0]
        if (object.type === 'Identifier' && object.name === 'Object') {
          return argument !== undefined && this.isConstantCollection(argument, depth + 1)
        }
        return this.isConstantCollection(object, depth + 1)
      }
      case 'Identifier': {
        const variable = this.#index.findVariable(inner)
        const definition = variable && findOnlyDefinition(variable)
        if (definition) return this.isConstantCollection(definition, depth + 1)
        const declaration = variable?.defs[0]?.node as Node | undefined
        return declaration?.type === 'TSEnumDeclaration'
      }
      case 'MemberExpression': {
        const name = findPropertyName(inner)
        if (inner.object.type === 'ThisExpression') {
          // protected readonly columns = ['name', 'city']
          const field = findClassBody(inner)?.body.find(
            (member) => member.type === 'PropertyDefinition' && findPropertyName(member) === name,
          )
          const value = field?.type === 'PropertyDefinition' ? field.value : undefined
          return value ? this.isConstantCollection(value, depth + 1) : false
        }
        const object = this.findDefinition(inner.object)
        if (object?.type !== 'ObjectExpression' || name === undefined) return false
        return object.properties.some(
          (property) =>
            property.type === 'Property' &&
            findPropertyName(property) === name &&
            this.isConstantCollection(property.value, depth + 1),
        )
      }
      default:
        return false
    }
  }

  /** A list that a deployment configures (`process.env.ALLOWED.split(',')`, `config.allowed`) limits a value as well. */
  isConfiguredCollection(node: Node, depth = 0): boolean {
    if (depth > MAX_DEPTH) return false
    const inner = unwrap(node)
    if (this.isConstantCollection(inner)) return true
    // own = await readdir(folder): what the folder has.
    if (inner.type === 'AwaitExpression') return this.isConfiguredCollection(inner.argument, depth + 1)
    if (isCall(inner)) {
      const callee = unwrap(inner.callee)
      const argument = inner.arguments[0]
      if (/^readdir(?:Sync)?$/.test(findCalleeName(inner) ?? '')) return true
      if (inner.type === 'NewExpression')
        return argument !== undefined && this.isConfiguredCollection(argument, depth + 1)
      return callee.type === 'MemberExpression' && this.isConfiguredCollection(callee.object, depth + 1)
    }
    if (inner.type === 'LogicalExpression') {
      return this.isConfiguredCollection(inner.left, depth + 1) || this.isConfiguredCollection(inner.right, depth + 1)
    }
    if (inner.type === 'ConditionalExpression') return this.isConfiguredCollection(inner.consequent, depth + 1)
    if (inner.type === 'MemberExpression') {
      const text = this.#index.sourceCode.getText(inner)
      if (/^(?:process\.env|import\.meta\.env|Bun\.env)\b/.test(text)) return true
      return this.isConfiguredCollection(inner.object, depth + 1)
    }
    if (inner.type === 'Identifier') {
      const variable = this.#index.findVariable(inner)
      const definition = variable && findOnlyDefinition(variable)
      if (definition) return this.isConfiguredCollection(definition, depth + 1)
      // An imported constant in capitals is a list that somebody keeps: its members are not the caller's.
      return (variable?.defs[0]?.type as string) === 'ImportBinding' && /^[A-Z][A-Z0-9_]+$/.test(inner.name)
    }
    return false
  }
}
