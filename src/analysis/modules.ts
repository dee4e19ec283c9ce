import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findPropertyName, findStringValue, unwrapAwait } from '../ast/nodes.ts'
import type { Host } from '../project/host.ts'
import { resolveLocalModule } from '../project/resolve.ts'
import type { ModelTables } from './model-tables.ts'
import type { ModulePaths } from './paths.ts'
import { isLocalModuleSegment, toModuleSegment } from './patterns.ts'

/** Re-exports followed from one import; barrels of barrels end sooner. */
const MAX_HOPS = 5
const MAX_DEPTH = 12

export type Parse = (text: string, filename: string) => TSESTree.Program | undefined

/** What one module's top level says: its constants by name, where its imports come from, what it exports. */
interface Exports {
  readonly exported: ReadonlyMap<string, string>
  readonly reexports: readonly { specifier: string; imported: string | undefined; exported: string | undefined }[]
}

const cache = new Map<string, { stamp: string; exports: Exports | undefined }>()

/**
 * Names what other modules of the project export: `import { db } from './db'` is `pg.Pool#` when that module says
 * `export const db = new Pool()`. Only the top level of the other module is read, and only paths are kept of it.
 */
export class Modules implements ModulePaths {
  readonly #host: Host
  readonly #filename: string
  readonly #parse: Parse
  readonly #tables: ModelTables
  readonly #memo = new Map<string, string | undefined>()

  constructor(host: Host, filename: string, parse: Parse, tables: ModelTables) {
    this.#host = host
    this.#filename = filename
    this.#parse = parse
    this.#tables = tables
  }

  findExportPath(specifier: string, exported: string): string | undefined {
    const key = `${specifier}\n${exported}`
    if (!this.#memo.has(key)) {
      this.#memo.set(key, undefined)
      this.#memo.set(key, this.#find(this.#filename, specifier, exported, 0))
    }
    return this.#memo.get(key)
  }

  #find(importer: string, specifier: string, exported: string, hops: number): string | undefined {
    if (hops > MAX_HOPS) return undefined
    const file = resolveLocalModule(this.#host, importer, specifier)
    if (file === undefined) return undefined
    const exports = this.#read(file)
    if (!exports) return undefined
    const own = exports.exported.get(exported)
    if (own !== undefined) return this.#finish(file, own, hops)
    for (const reexport of exports.reexports) {
      if (reexport.exported !== undefined && reexport.exported !== exported) continue
      const path = this.#find(file, reexport.specifier, reexport.imported ?? exported, hops + 1)
      if (path !== undefined) return path
    }
    return undefined
  }

  /** A path that begins with a local module of that file is followed from there. */
  #finish(file: string, path: string, hops: number): string | undefined {
    const [first = '', second, ...rest] = path.split('.')
    if (!isLocalModuleSegment(first)) return path
    const member = second?.replace(/(?:\(\)|#)+$/, '') ?? 'default'
    const suffix = second?.slice(member.length) ?? ''
    const inner = this.#find(file, first.replaceAll('\u2024', '.'), member, hops + 1)
    return inner === undefined ? undefined : [inner + suffix, ...rest].join('.')
  }

  #read(file: string): Exports | undefined {
    const stamp = this.#host.getStamp(file)
    if (stamp === undefined) return undefined
    const known = cache.get(file)
    if (known?.stamp === stamp) return known.exports
    const text = this.#host.readText(file)
    const program = text === undefined ? undefined : this.#parse(text, file)
    const exports = program && readExports(program, this.#tables)
    cache.set(file, { stamp, exports })
    return exports
  }
}

function readExports(program: TSESTree.Program, tables: ModelTables): Exports {
  const names = new Map<string, Node | string>()
  const exported = new Map<string, string>()
  const reexports: { specifier: string; imported: string | undefined; exported: string | undefined }[] = []
  const pending: [string, Node][] = []
  const addDeclaration = (node: Node, isExported: boolean): void => {
    if (node.type !== 'VariableDeclaration') return
    for (const declarator of node.declarations) {
      if (declarator.id.type === 'ObjectPattern' && declarator.init) {
        for (const property of declarator.id.properties) {
          if (property.type !== 'Property' || property.value.type !== 'Identifier') continue
          const key = findPropertyName(property)
          const base = toPath(declarator.init, names, 0)
          if (key !== undefined && base !== undefined) names.set(property.value.name, `${base}.${key}`)
        }
      }
      if (declarator.id.type !== 'Identifier' || !declarator.init) continue
      names.set(declarator.id.name, declarator.init)
      if (isExported) pending.push([declarator.id.name, declarator.init])
    }
  }
  for (const statement of program.body) {
    switch (statement.type) {
      case 'ImportDeclaration':
        for (const specifier of statement.specifiers) {
          const module = toModuleSegment(statement.source.value)
          if (specifier.type === 'ImportSpecifier') {
            const imported =
              specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value
            names.set(specifier.local.name, imported === 'default' ? module : `${module}.${imported}`)
          } else names.set(specifier.local.name, module)
        }
        break
      case 'VariableDeclaration':
        addDeclaration(statement, false)
        break
      case 'ExportNamedDeclaration':
        if (statement.declaration) addDeclaration(statement.declaration, true)
        for (const specifier of statement.specifiers) {
          const local = specifier.local.type === 'Identifier' ? specifier.local.name : specifier.local.value
          const name = specifier.exported.type === 'Identifier' ? specifier.exported.name : specifier.exported.value
          if (statement.source) reexports.push({ specifier: statement.source.value, imported: local, exported: name })
          else pending.push([name, specifier.local])
        }
        break
      case 'ExportAllDeclaration':
        if (!statement.exported)
          reexports.push({ specifier: statement.source.value, imported: undefined, exported: undefined })
        break
      case 'ExportDefaultDeclaration':
        pending.push(['default', statement.declaration])
        break
      case 'ExpressionStatement': {
        const expression = statement.expression
        if (expression.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression') break
        const target = expression.left
        const name = findPropertyName(target)
        const object = target.object
        if (object.type === 'Identifier' && object.name === 'module' && name === 'exports') {
          pending.push(['default', expression.right])
          if (expression.right.type === 'ObjectExpression') {
            for (const property of expression.right.properties) {
              const key = property.type === 'Property' ? findPropertyName(property) : undefined
              if (key !== undefined && property.type === 'Property') pending.push([key, property.value])
            }
          }
        } else if (
          name !== undefined &&
          ((object.type === 'Identifier' && object.name === 'exports') ||
            (object.type === 'MemberExpression' && findPropertyName(object) === 'exports'))
        ) {
          pending.push([name, expression.right])
        } else if (object.type === 'Identifier' && name !== undefined && !names.has(`${object.name}.${name}`)) {
          // db.pool = new Pool()
          names.set(`${object.name}.${name}`, expression.right)
        }
        break
      }
      default:
    }
  }
  for (const [name, node] of pending) {
    const path = toPath(node, names, 0)
    // The path of an object of this module that holds functions of its own is not useful elsewhere.
    if (path !== undefined && isForeign(path)) exported.set(name, tables.normalize(path))
  }
  return { exported, reexports }
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
