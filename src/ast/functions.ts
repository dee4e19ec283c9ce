import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findFunctionName,
  findPropertyName,
  getOuterParent,
  isCall,
  isFunction,
  unwrap,
} from './nodes.ts'

/** A function of an object that is the value of a property or constant with this name: `Query: { user: (…) => … }`. */
export function isListedUnder(owner: FunctionNode, name: RegExp): boolean {
  const property = getOuterParent(owner).parent
  if (property?.type !== 'Property') return false
  const { parent } = getOuterParent(property.parent)
  if (parent?.type === 'Property') return name.test(findPropertyName(parent) ?? '')
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && name.test(parent.id.name)
}

/** `export default { fetch(request, env) { … } }`. */
export function isInDefaultExport(owner: FunctionNode): boolean {
  const property = getOuterParent(owner).parent
  return property?.type === 'Property' && getOuterParent(property.parent).parent?.type === 'ExportDefaultDeclaration'
}

/** `(async () => {})` and `Object.getPrototypeOf(async function () {})`: what makes functions of texts stands behind its `constructor`. */
export function isFunctionValue(node: Node): boolean {
  const inner = unwrap(node)
  if (isFunction(inner)) return true
  // [].constructor.constructor
  if (inner.type === 'MemberExpression') return findPropertyName(inner) === 'constructor'
  return (
    inner.type === 'CallExpression' &&
    findCalleeName(inner) === 'getPrototypeOf' &&
    inner.arguments[0] !== undefined &&
    isFunction(unwrap(inner.arguments[0]))
  )
}

export function hasDirective(body: readonly Node[], directive: string): boolean {
  for (const statement of body) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'Literal') return false
    if (statement.expression.value === directive) return true
  }
  return false
}

/** The identifier of the variable or declaration that holds a function. */
export function getOwnVariableIdentifier(owner: FunctionNode): TSESTree.Identifier | undefined {
  if (owner.type === 'FunctionDeclaration') return owner.id ?? undefined
  const { parent, child } = getOuterParent(owner)
  if (parent?.type === 'VariableDeclarator' && parent.init === child && parent.id.type === 'Identifier')
    return parent.id
  if (parent && isCall(parent) && parent.arguments[0] === child) {
    const outer = getOuterParent(parent)
    if (outer.parent?.type === 'VariableDeclarator' && outer.parent.id.type === 'Identifier') return outer.parent.id
  }
  return undefined
}

export function getParameterName(parameter: TSESTree.Parameter): string | undefined {
  const target = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
  const inner = target.type === 'AssignmentPattern' ? target.left : target
  return inner.type === 'Identifier' ? inner.name : undefined
}

export function isDefaultExport(owner: FunctionNode): boolean {
  return [owner, ...findExportReferences(owner)].some((place) => {
    let { parent } = getOuterParent(place)
    // export default withAuth(handler)
    while (place !== owner && parent && isCall(parent)) ({ parent } = getOuterParent(parent))
    return parent?.type === 'ExportDefaultDeclaration'
  })
}

/** Is the function exported by its own declaration, by `export { f }`, by `export default wrap(f)` or by `module.exports`? */
export function isExported(owner: FunctionNode): boolean {
  return isExportedInPlace(owner) || findExportReferences(owner).length > 0
}

/** The same without what a list or another declaration exports: bundles list everything they hold. */
export function isExportedInPlace(owner: FunctionNode): boolean {
  const { parent, child } = getOuterParent(owner)
  if (!parent) return false
  if (parent.type === 'ExportDefaultDeclaration' || parent.type === 'ExportNamedDeclaration') return true
  const own = getOwnVariableIdentifier(owner)
  if (
    own &&
    getListedExports(owner).has(own.name) &&
    (parent.type === 'Program' || parent.parent?.parent?.type === 'Program')
  )
    return true
  if (parent.type === 'VariableDeclarator') return parent.parent.parent.type === 'ExportNamedDeclaration'
  // module.exports = { list: async (event) => … }
  if (parent.type === 'Property') {
    const object = getOuterParent(parent.parent).parent
    return object?.type === 'AssignmentExpression' && toDotted(object.left) === 'module.exports'
  }
  if (isCall(parent) && parent.arguments.includes(child as TSESTree.Expression)) {
    const outer = getOuterParent(parent)
    if (outer.parent?.type === 'VariableDeclarator') return outer.parent.parent.parent.type === 'ExportNamedDeclaration'
    return outer.parent?.type === 'ExportDefaultDeclaration'
  }
  if (parent.type === 'AssignmentExpression') {
    const left = unwrap(parent.left)
    return left.type === 'MemberExpression' && /^(?:module\.)?exports\b/.test(toDotted(left))
  }
  return false
}

/**
 * The identifiers by which a file exports a function that it declares elsewhere: in `export { f }`, `export default f`,
 * `export default wrap(f)` and `export const g = wrap(f)`.
 */
export function findExportReferences(owner: FunctionNode): readonly TSESTree.Identifier[] {
  const name = getOwnVariableIdentifier(owner)
  const program = name && findProgram(name)
  if (!program) return []
  return getExportList(program).get(name.name) ?? []
}

/** The names by which a file exports a function, its own included: `export { handler as POST }`, `export const GET = wrap(list)`. */
export function getExportedNames(owner: FunctionNode): readonly string[] {
  const own = isExportedInPlace(owner) ? findFunctionName(owner) : undefined
  const names = findExportReferences(owner).map((place): string | undefined => {
    let { parent } = getOuterParent(place)
    if (place.parent.type === 'ExportSpecifier') {
      const { exported } = place.parent
      return exported.type === 'Identifier' ? exported.name : exported.value
    }
    while (parent && isCall(parent)) ({ parent } = getOuterParent(parent))
    return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined
  })
  return [own, ...names].filter((item) => item !== undefined)
}

function findProgram(name: TSESTree.Identifier): TSESTree.Program | undefined {
  const declaration = name.parent.type === 'VariableDeclarator' ? name.parent.parent : name.parent
  if (declaration.type !== 'FunctionDeclaration' && declaration.type !== 'VariableDeclaration') return undefined
  return declaration.parent.type === 'Program' ? declaration.parent : undefined
}

const exportLists = new WeakMap<TSESTree.Program, ReadonlyMap<string, TSESTree.Identifier[]>>()

function getExportList(program: TSESTree.Program): ReadonlyMap<string, TSESTree.Identifier[]> {
  const known = exportLists.get(program)
  if (known) return known
  const names = new Map<string, TSESTree.Identifier[]>()
  const add = (node: Node | null | undefined, depth = 0): void => {
    const inner = node && unwrap(node)
    if (inner?.type === 'Identifier') names.set(inner.name, [...(names.get(inner.name) ?? []), inner])
    else if (inner && isCall(inner) && depth < 3) for (const argument of inner.arguments) add(argument, depth + 1)
  }
  for (const statement of program.body) {
    if (statement.type === 'ExportDefaultDeclaration') add(statement.declaration)
    if (statement.type !== 'ExportNamedDeclaration' || statement.source) continue
    for (const { local } of statement.specifiers) add(local)
    if (statement.declaration?.type !== 'VariableDeclaration') continue
    for (const { init } of statement.declaration.declarations) if (init && isCall(unwrap(init))) add(init)
  }
  exportLists.set(program, names)
  return names
}

const listed = new WeakMap<Node, ReadonlySet<string>>()

/** The names that a file exports in the way of CommonJS: `module.exports = { a }`, `exports.a = a`. */
function getListedExports(node: Node): ReadonlySet<string> {
  let root = node
  while (root.parent) root = root.parent
  let names = listed.get(root)
  if (!names) listed.set(root, (names = new Set(root.type === 'Program' ? root.body.flatMap(findListedNames) : [])))
  return names
}

function findListedNames(statement: TSESTree.ProgramStatement): string[] {
  const assignment = statement.type === 'ExpressionStatement' ? statement.expression : undefined
  if (assignment?.type !== 'AssignmentExpression' || !/^(?:module\.)?exports\b/.test(toDotted(assignment.left)))
    return []
  const value = unwrap(assignment.right)
  if (value.type === 'Identifier') return [value.name]
  if (value.type !== 'ObjectExpression') return []
  return value.properties.flatMap((property) => {
    const item = property.type === 'Property' ? unwrap(property.value) : undefined
    return item?.type === 'Identifier' ? item.name : []
  })
}

/** Can others call it through an object or a class that the file exports: `export const users = { find() {} }`, `export class Users { find() {} }`? */
export function isExportedMember(owner: FunctionNode): boolean {
  const { parent } = getOuterParent(owner)
  if (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition') {
    if (parent.accessibility === 'private' || parent.key.type === 'PrivateIdentifier') return false
    const made = parent.parent.parent
    if (made.parent.type === 'ExportNamedDeclaration' || made.parent.type === 'ExportDefaultDeclaration') return true
    const name = made.id?.name
    return name !== undefined && made.parent.type === 'Program' && isNameExported(name, owner)
  }
  if (parent?.type !== 'Property') return false
  const holder = getOuterParent(parent.parent).parent
  if (holder?.type === 'ExportDefaultDeclaration') return true
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return false
  return holder.parent.parent.type === 'ExportNamedDeclaration' || getListedExports(owner).has(holder.id.name)
}

/** `class Users {}; export const users = new Users()` exports the methods as well. */
function isNameExported(name: string, node: Node): boolean {
  if (getListedExports(node).has(name)) return true
  let root = node
  while (root.parent) root = root.parent
  return (
    root.type === 'Program' &&
    root.body.some((statement) => {
      const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined
      const value = statement.type === 'ExportDefaultDeclaration' ? unwrap(statement.declaration) : undefined
      const values = [
        value,
        ...(declaration?.type === 'VariableDeclaration'
          ? declaration.declarations.map(({ init }) => init && unwrap(init))
          : []),
      ]
      return values.some(
        (item) => item?.type === 'NewExpression' && item.callee.type === 'Identifier' && item.callee.name === name,
      )
    })
  )
}

function toDotted(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return inner.name
  if (inner.type === 'MemberExpression') return `${toDotted(inner.object)}.${findPropertyName(inner) ?? '*'}`
  return '?'
}
