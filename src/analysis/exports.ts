import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findPropertyName, findStringValue, isFunction, unwrap, unwrapAwait } from '../ast/nodes.ts'
import type { ModelTables } from './model-tables.ts'
import { isLocalModuleSegment, toModuleSegment } from './patterns.ts'

/** Aliases followed at a module's top level. */
const MAX_DEPTH = 12

/** What one module's top level exports: values by the path that names them, and what it hands on of other modules. */
export interface Exports {
  readonly exported: ReadonlyMap<string, string>
  readonly reexports: readonly Reexport[]
}

interface Reexport {
  readonly specifier: string
  /** Missing for `export *`. */
  readonly imported: string | undefined
  readonly exported: string | undefined
}

export function readExports(program: TSESTree.Program, tables: ModelTables): Exports {
  const names = readNames(program)
  const exported = new Map<string, string>()
  for (const [name, node] of findExports(program)) {
    const path = toPath(node, names, 0)
    // The path of an object of this module that holds functions of its own is not useful elsewhere.
    if (path !== undefined && isForeign(path)) exported.set(name, tables.normalize(path))
    const made = toResultPath(node, names)
    const module = made?.slice(0, (made + '.').indexOf('.')).replace(/(?:\(\)|#)+$/, '') ?? ''
    // Only what somebody asks by its methods: a client, a collection, a table.
    if (made !== undefined && (tables.sinkNames.has(module) || isLocalModuleSegment(module)))
      exported.set(`${name}()`, tables.normalize(made))
  }
  for (const [name, path] of readTypes(program, names)) exported.set(name, tables.normalize(path))
  return { exported, reexports: readReexports(program) }
}

/** `export type Event = APIGatewayProxyEventV2`. */
function* readTypes(program: TSESTree.Program, names: ReadonlyMap<string, Node | string>): Generator<[string, string]> {
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined
    if (declaration?.type !== 'TSTypeAliasDeclaration') continue
    const type = declaration.typeAnnotation
    const parts = type.type === 'TSIntersectionType' ? type.types : [type]
    for (const part of parts) {
      if (part.type !== 'TSTypeReference' || part.typeName.type !== 'Identifier') continue
      const path = names.get(part.typeName.name)
      if (typeof path !== 'string') continue
      yield [declaration.id.name, path]
      break
    }
  }
}

/** What a call of an exported function gives, when its last statement returns something that comes from a package. */
function toResultPath(node: Node, names: ReadonlyMap<string, Node | string>): string | undefined {
  const inner = unwrap(node)
  if (!isFunction(inner) || !inner.body || inner.generator) return undefined
  if (inner.body.type !== 'BlockStatement') return toPath(inner.body, names, 0)
  const own = new Map(names)
  for (const parameter of inner.params) if (parameter.type === 'Identifier') own.delete(parameter.name)
  readAssignments(inner.body.body, own)
  const last = inner.body.body.at(-1)
  return last?.type === 'ReturnStatement' && last.argument ? toPath(last.argument, own, 0) : undefined
}

/** `client ??= new MongoClient(url)` and `if (!client) client = await connect()` inside of a function. */
function readAssignments(body: readonly Node[], names: Map<string, Node | string>): void {
  for (const statement of body) {
    if (statement.type === 'VariableDeclaration') {
      for (const declarator of statement.declarations) addDeclarator(declarator, names)
    } else if (statement.type === 'IfStatement') {
      const { consequent } = statement
      readAssignments(consequent.type === 'BlockStatement' ? consequent.body : [consequent], names)
    } else if (statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression') {
      const { left, right } = statement.expression
      if (left.type === 'Identifier' && !names.has(left.name)) names.set(left.name, right)
    }
  }
}

/** What the names of the top level stand for: a path for imports, an expression for constants and written members. */
function readNames(program: TSESTree.Program): ReadonlyMap<string, Node | string> {
  const names = new Map<string, Node | string>()
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type === 'ImportDeclaration') {
      const module = toModuleSegment(declaration.source.value)
      for (const specifier of declaration.specifiers) {
        const imported = specifier.type === 'ImportSpecifier' ? toName(specifier.imported) : 'default'
        names.set(specifier.local.name, imported === 'default' ? module : `${module}.${imported}`)
      }
    } else if (declaration?.type === 'VariableDeclaration') {
      for (const declarator of declaration.declarations) addDeclarator(declarator, names)
    } else if (declaration?.type === 'ExpressionStatement' && declaration.expression.type === 'AssignmentExpression') {
      // db.pool = new Pool()
      const { left, right } = declaration.expression
      const name = left.type === 'MemberExpression' ? findPropertyName(left) : undefined
      if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier' || name === undefined) continue
      const key = `${left.object.name}.${name}`
      if (!names.has(key)) names.set(key, right)
    }
  }
  return names
}

function addDeclarator({ id, init }: TSESTree.VariableDeclarator, names: Map<string, Node | string>): void {
  if (!init) return
  if (id.type === 'Identifier') names.set(id.name, init)
  if (id.type !== 'ObjectPattern') return
  const base = toPath(init, names, 0)
  for (const property of id.properties) {
    if (base === undefined || property.type !== 'Property' || property.value.type !== 'Identifier') continue
    const key = findPropertyName(property)
    if (key !== undefined) names.set(property.value.name, `${base}.${key}`)
  }
}

/** `export { a as b } from './c'`, `export * from './c'`. */
function readReexports(program: TSESTree.Program): Reexport[] {
  return program.body.flatMap((statement): Reexport | Reexport[] => {
    if (statement.type === 'ExportAllDeclaration')
      return statement.exported ? [] : { specifier: statement.source.value, imported: undefined, exported: undefined }
    if (statement.type !== 'ExportNamedDeclaration' || !statement.source) return []
    const specifier = statement.source.value
    return statement.specifiers.map(({ local, exported }) => ({
      specifier,
      imported: toName(local),
      exported: toName(exported),
    }))
  })
}

function toName(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value
}

/** Only what comes from a package or another module: a global like `process` says nothing about the export. */
function isForeign(path: string): boolean {
  return path.includes('#') || path.includes('()') || isLocalModuleSegment(path) || path.includes('.')
}

function toPath(node: Node, names: ReadonlyMap<string, Node | string>, depth: number): string | undefined {
  if (depth > MAX_DEPTH) return undefined
  const inner = unwrapAwait(node)
  switch (inner.type) {
    case 'Identifier': {
      const known = names.get(inner.name)
      return typeof known === 'string' ? known : known ? toPath(known, names, depth + 1) : undefined
    }
    case 'MemberExpression': {
      const name = findPropertyName(inner)
      const base = name === undefined ? undefined : toPath(inner.object, names, depth + 1)
      return base === undefined ? undefined : name === 'default' ? base : `${base}.${name as string}`
    }
    case 'NewExpression': {
      const callee = toPath(inner.callee, names, depth + 1)
      return callee === undefined ? undefined : callee + '#'
    }
    case 'CallExpression': {
      if (inner.callee.type === 'Identifier' && inner.callee.name === 'require') {
        const specifier = findStringValue(inner.arguments[0])
        return specifier === undefined ? undefined : toModuleSegment(specifier)
      }
      const callee = toPath(inner.callee, names, depth + 1)
      if (callee === 'util.promisify' && inner.arguments[0]) return toPath(inner.arguments[0], names, depth + 1)
      if (callee !== undefined) return callee + '()'
      // A function of that module that makes the object: const db = createClient()
      const target = inner.callee.type === 'Identifier' ? names.get(inner.callee.name) : undefined
      if (target && typeof target !== 'string' && target.type === 'ArrowFunctionExpression') {
        if (target.body.type !== 'BlockStatement') return toPath(target.body, names, depth + 1)
        const last = target.body.body.at(-1)
        return last?.type === 'ReturnStatement' && last.argument ? toPath(last.argument, names, depth + 1) : undefined
      }
      return undefined
    }
    case 'LogicalExpression':
      return toPath(inner.left, names, depth + 1) ?? toPath(inner.right, names, depth + 1)
    case 'ConditionalExpression':
      return toPath(inner.consequent, names, depth + 1) ?? toPath(inner.alternate, names, depth + 1)
    case 'AssignmentExpression':
      return toPath(inner.right, names, depth + 1)
    default:
      return undefined
  }
}

/** What a module exports, by name; `default` for the default export and for what `module.exports` is set to. */
export function* findExports(program: TSESTree.Program): Generator<[string, Node]> {
  for (const statement of program.body) {
    switch (statement.type) {
      case 'ExportNamedDeclaration': {
        const { declaration } = statement
        if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration') {
          if (declaration.id) yield [declaration.id.name, declaration]
        } else if (declaration?.type === 'VariableDeclaration') {
          for (const declarator of declaration.declarations)
            if (declarator.id.type === 'Identifier' && declarator.init) yield [declarator.id.name, declarator.init]
        }
        if (statement.source) break
        for (const specifier of statement.specifiers) yield [toName(specifier.exported), specifier.local]
        break
      }
      case 'ExportDefaultDeclaration':
        yield ['default', statement.declaration]
        break
      case 'ExpressionStatement': {
        const { expression } = statement
        if (expression.type === 'AssignmentExpression') yield* findCommonJsExports(expression)
        break
      }
      default:
    }
  }
}

function* findCommonJsExports(node: TSESTree.AssignmentExpression): Generator<[string, Node]> {
  const target = unwrap(node.left)
  if (target.type !== 'MemberExpression') return
  const name = findPropertyName(target)
  const object = unwrap(target.object)
  if (object.type === 'Identifier' && object.name === 'module' && name === 'exports') {
    const value = unwrap(node.right)
    // module.exports = { find, create }: the properties are exports of their own.
    if (value.type === 'ObjectExpression') {
      for (const property of value.properties) {
        const key = property.type === 'Property' ? findPropertyName(property) : undefined
        if (key !== undefined && property.type === 'Property') yield [key, property.value]
      }
    } else yield ['default', value]
  } else if (name !== undefined && isExportsObject(object)) yield [name, node.right]
}

function isExportsObject(node: Node): boolean {
  if (node.type === 'Identifier') return node.name === 'exports'
  return (
    node.type === 'MemberExpression' &&
    findPropertyName(node) === 'exports' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'module'
  )
}
