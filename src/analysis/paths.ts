import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findPropertyName,
  findStringValue,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { findPatternKeys } from '../ast/bindings.ts'
import { getOwnVariableIdentifier, isFunctionValue } from '../ast/functions.ts'
import { findClassBody } from '../ast/classes.ts'
import type { FileIndex } from './file-index.ts'
import type { ModelTables } from './model-tables.ts'
import { isLocalModuleSegment, toModuleSegment, toSpecifier } from './patterns.ts'
import { TypePaths } from './type-paths.ts'

/** Nesting of aliases and calls after which a path is given up as unknown; real chains have fewer than ten links. */
const MAX_DEPTH = 24

type Definition = TSESLint.Scope.Definition

/** Says what a function's parameter is when a framework calls the function. */
export interface ParameterPaths {
  /** The schema that a framework parses a handler's input with before it calls the handler. */
  findInputSchema(owner: FunctionNode): Node | undefined
  /** The call that hands the function to a framework, and where it stands among its arguments. */
  findRegistration(owner: FunctionNode): { readonly call: CallNode; readonly position: number } | undefined
  findParameterPath(owner: FunctionNode, index: number): string | undefined
}

/** Says what another module of the project exports under a name, as a path. */
export interface ModulePaths {
  findExportPath(specifier: string, exported: string): string | undefined
  /** Does the specifier name a module of the project, seen from this file? */
  isLocal(specifier: string): boolean
  /** Does the path begin with a module of the project? */
  isLocalPath(path: string): boolean
}

/**
 * Names what an expression refers to by where it comes from, as a path like `child_process.exec` or `pg.Pool#.query`:
 * through imports, `require`, destructuring, aliases, `new`, `await`, `bind`, `promisify`, class fields and type
 * annotations. Never by a local name alone.
 */
export class PathResolver {
  readonly #openVariables = new Set<TSESLint.Scope.Variable>()
  readonly #index: FileIndex
  readonly #tables: ModelTables
  readonly #memo = new Map<Node, string | undefined>()
  /** What types say; asked where a value is not seen being made. */
  readonly types: TypePaths
  parameters: ParameterPaths | undefined
  modules: ModulePaths | undefined
  #depth = 0

  constructor(index: FileIndex, tables: ModelTables) {
    this.#index = index
    this.#tables = tables
    this.types = new TypePaths(index, tables, this)
  }

  /** The path of an expression, or undefined when it is not known. Calls end in `()`, instances in `#`. */
  findPath(node: Node): string | undefined {
    const inner = unwrapAwait(node)
    if (this.#memo.has(inner)) return this.#memo.get(inner)
    if (this.#depth >= MAX_DEPTH) return undefined
    this.#memo.set(inner, undefined)
    this.#depth++
    let path: string | undefined
    try {
      path = this.#resolve(inner)
    } finally {
      this.#depth--
    }
    if (path !== undefined) path = this.#tables.normalize(path)
    this.#memo.set(inner, path)
    return path
  }

  /**
   * Where a name was imported from, whatever it stands for there: `./users` for a default import or `require`,
   * `./users.router` for a named one. Undefined for what this file made itself.
   */
  findImportedPath(node: Node): string | undefined {
    const inner = unwrap(node)
    if (inner.type === 'MemberExpression') {
      const name = findPropertyName(inner)
      const base = name === undefined ? undefined : this.findImportedPath(inner.object)
      return base === undefined ? undefined : name === 'default' ? base : `${base}.${name as string}`
    }
    const direct = findRequiredSpecifier(inner)
    if (direct !== undefined) return toModuleSegment(direct)
    const definition = inner.type === 'Identifier' ? this.#index.findVariable(inner)?.defs[0] : undefined
    if (!definition) return undefined
    if ((definition.type as string) === 'ImportBinding') {
      const specifier = definition.node as Node
      const parent = definition.parent as Node | undefined
      if (parent?.type !== 'ImportDeclaration') return undefined
      const module = toModuleSegment(parent.source.value)
      if (specifier.type !== 'ImportSpecifier') return module
      const name = specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value
      return name === 'default' ? module : `${module}.${name}`
    }
    if ((definition.type as string) !== 'Variable') return undefined
    const { id, init } = definition.node as TSESTree.VariableDeclarator
    const keys = init ? findPatternKeys(id, definition.name) : undefined
    const base = keys && init ? this.findImportedPath(unwrapAwait(init)) : undefined
    return base === undefined ? undefined : [base, ...(keys ?? [])].join('.')
  }

  /** The path of what a call calls. */
  findCalleePath(
    node: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression,
  ): string | undefined {
    return this.findPath(node.type === 'TaggedTemplateExpression' ? node.tag : node.callee)
  }

  #resolve(node: Node): string | undefined {
    switch (node.type) {
      case 'Identifier':
        return this.#resolveIdentifier(node)
      case 'MemberExpression':
        return this.#resolveMember(node)
      case 'CallExpression':
        return this.#resolveCall(node)
      case 'NewExpression': {
        const callee = this.findPath(node.callee)
        return callee === undefined ? undefined : callee + '#'
      }
      case 'ImportExpression': {
        const specifier = findStringValue(node.source)
        return specifier === undefined ? undefined : toModuleSegment(specifier)
      }
      case 'LogicalExpression':
        return this.findPath(node.left) ?? this.findPath(node.right)
      case 'ConditionalExpression':
        return this.findPath(node.consequent) ?? this.findPath(node.alternate)
      case 'AssignmentExpression':
        return this.findPath(node.right)
      case 'SequenceExpression': {
        const last = node.expressions.at(-1)
        return last && this.findPath(last)
      }
      case 'MetaProperty':
        return `${node.meta.name}.${node.property.name}`
      default:
        return undefined
    }
  }

  #resolveIdentifier(node: TSESTree.Identifier): string | undefined {
    const variable = this.#index.findVariable(node)
    if (!variable) return node.name === 'undefined' ? undefined : (this.#findConvention(node.name) ?? node.name)
    return this.findVariablePath(variable)
  }

  /** What a name stands for by convention; asked only where the name's definition is out of sight. */
  #findConvention(name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.#tables.conventions.get(name)
  }

  findVariablePath(variable: TSESLint.Scope.Variable): string | undefined {
    // type INVALID = …; const INVALID: INVALID = …: one name for both.
    if (this.#openVariables.has(variable)) return undefined
    this.#openVariables.add(variable)
    try {
      for (const definition of variable.defs) {
        const path = this.#resolveDefinition(variable, definition)
        if (path !== undefined) return path
      }
      return undefined
    } finally {
      this.#openVariables.delete(variable)
    }
  }

  #resolveDefinition(variable: TSESLint.Scope.Variable, definition: Definition): string | undefined {
    switch (definition.type as string) {
      case 'ImportBinding':
        return this.#resolveImport(definition.node, definition.parent as Node)
      case 'Variable':
        return this.#resolveDeclarator(variable, definition.node as TSESTree.VariableDeclarator)
      case 'Parameter':
        return this.#resolveParameter(definition)
      case 'Type':
        return this.types.findDeclared(definition.node)
      case 'ClassName': {
        // class PrismaService extends PrismaClient: what it inherits is known
        const { superClass } = definition.node as TSESTree.ClassDeclaration
        return superClass ? this.findPath(superClass) : undefined
      }
      default:
        return undefined
    }
  }

  #resolveImport(node: Node, parent: Node | undefined): string | undefined {
    if (node.type === 'TSImportEqualsDeclaration') {
      const reference = node.moduleReference
      const specifier =
        reference.type === 'TSExternalModuleReference' ? findStringValue(reference.expression) : undefined
      return specifier === undefined ? undefined : toModuleSegment(specifier)
    }
    if (parent?.type !== 'ImportDeclaration') return undefined
    let exported: string | undefined
    if (node.type === 'ImportSpecifier') {
      exported = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value
    } else if (node.type === 'ImportDefaultSpecifier') exported = 'default'
    const module = toModuleSegment(parent.source.value)
    const local = 'local' in node && node.local.type === 'Identifier' ? node.local.name : undefined
    return this.#memberOfModule(module, parent.source.value, exported, local)
  }

  #memberOfModule(module: string, specifier: string, exported: string | undefined, local?: string): string {
    if (exported === undefined) return module
    if (isLocalModuleSegment(module) || this.modules?.isLocal(specifier) === true) {
      const path = this.modules?.findExportPath(specifier, exported)
      if (path !== undefined) return path
      const conventional = this.#findConvention(exported === 'default' ? local : exported)
      if (conventional !== undefined) return conventional
    }
    return exported === 'default' ? module : `${module}.${exported}`
  }

  #resolveDeclarator(variable: TSESLint.Scope.Variable, declarator: TSESTree.VariableDeclarator): string | undefined {
    const name = variable.identifiers[0]
    if (declarator.init) {
      const keys = name && findPatternKeys(declarator.id, name)
      if (keys) {
        const pair = `${this.#findLastName(unwrapAwait(declarator.init)) ?? ''}.${keys.at(-1) ?? ''}`
        const paired = keys.length === 1 ? this.#findConvention(pair) : undefined
        const base = this.findPath(declarator.init)
        if (paired !== undefined && (base === undefined || this.#tables.findSource(base)?.row.kind !== 'remote'))
          return paired
        // const supabase = await createClient() of a module that cannot be read
        if (base === undefined ? !isLiteral(declarator.init) : isLocalModuleSegment(base)) {
          const conventional = this.#findConvention(keys.at(-1) ?? name.name)
          if (conventional !== undefined) return conventional
        }
        if (base !== undefined) return this.#joinMembers(base, keys)
      }
    }
    if (declarator.id.type === 'Identifier') {
      const typed = this.types.findAnnotated(declarator.id.typeAnnotation)
      if (typed !== undefined) return typed
      // let pool; … pool = new Pool()
      const writes = variable.references.filter(
        (reference) => reference.isWrite() && !reference.init && reference.writeExpr,
      )
      for (const write of writes.slice(0, 4)) {
        const path = this.findPath(write.writeExpr as Node)
        if (path !== undefined) return path
      }
    }
    return undefined
  }

  #resolveParameter(definition: Definition): string | undefined {
    const owner = definition.node as Node
    if (!isFunction(owner)) return undefined
    const name = definition.name as Node
    for (const [index, parameter] of owner.params.entries()) {
      if (name.range[0] < parameter.range[0] || name.range[1] > parameter.range[1]) continue
      const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
      const keys = findPatternKeys(pattern, name)
      if (!keys) return undefined
      const target = pattern.type === 'AssignmentPattern' ? pattern.left : pattern
      const typed = 'typeAnnotation' in target ? this.types.findAnnotated(target.typeAnnotation) : undefined
      const given = this.parameters?.findParameterPath(owner, index)
      // `req: AuthedRequest`: a type of the project says more of the request, not that it is none.
      const isOwnType = typed !== undefined && isLocalModuleSegment(typed)
      const base =
        (isOwnType && given?.startsWith('$') === true ? given : typed) ??
        given ??
        this.#findResolvedValue(owner, index) ??
        this.#findPassedRequest(owner, index) ??
        this.#findDefault(pattern)
      return base === undefined ? this.#findConvention(keys.at(-1) ?? toName(name)) : this.#joinMembers(base, keys)
    }
    return undefined
  }

  /** `constructor(db = knex)`: what a parameter holds where nobody passes anything else; a value from outside stays a parameter. */
  #findDefault(pattern: Node): string | undefined {
    if (pattern.type !== 'AssignmentPattern' || pattern.left.type !== 'Identifier') return undefined
    const path = this.findPath(pattern.right)
    const isObject = path !== undefined && (path.includes('#') || path.includes('()'))
    return isObject && !path.startsWith('$') && !this.#tables.findSource(path) ? path : undefined
  }

  /** `isValid(req)`: a helper of this file gets what the framework gave its caller, when every caller passes the same. */
  #findPassedRequest(owner: FunctionNode, index: number): string | undefined {
    const identifier = getOwnVariableIdentifier(owner)
    const variable = identifier && this.#index.findVariable(identifier)
    let found: string | undefined
    for (const reference of variable?.references ?? []) {
      const node = reference.identifier as Node
      if (node === identifier) continue
      const call = node.parent
      if (!call || !isCall(call) || unwrap(call.callee) !== node) return undefined
      const argument = call.arguments[index]
      const path = argument && argument.type !== 'SpreadElement' ? this.findPath(argument) : undefined
      // A source keeps its own place in the trace; only what is read from the request later needs the name.
      if (path === undefined || !path.startsWith('$') || this.#tables.findSource(path)) return undefined
      if (found !== undefined && found !== path) return undefined
      found = path
    }
    return found
  }

  /** `pool.connect().then((client) => …)`: the parameter is what the promise gives. */
  #findResolvedValue(owner: FunctionNode, index: number): string | undefined {
    const call = owner.parent
    if (index !== 0 || call?.type !== 'CallExpression' || call.arguments[0] !== owner) return undefined
    const callee = unwrap(call.callee)
    return callee.type === 'MemberExpression' && findPropertyName(callee) === 'then'
      ? this.findPath(callee.object)
      : undefined
  }

  #resolveMember(node: TSESTree.MemberExpression): string | undefined {
    const name = findPropertyName(node)
    if (name === undefined) return undefined
    const object = unwrap(node.object)
    if (object.type === 'ThisExpression') return this.#resolveThisMember(node, name)
    if (name === 'constructor' && isFunctionValue(object)) return 'Function'
    const base = this.findPath(object)
    const isFromOutside = base !== undefined && this.#tables.findSource(base)?.row.kind === 'remote'
    const pair = isFromOutside ? undefined : this.#findConvention(`${this.#findLastName(object) ?? ''}.${name}`)
    if (pair !== undefined) return pair
    if (base === undefined) return this.#resolveWrittenMember(object, name) ?? this.#findConvention(name)
    // ctx.prisma, request.server.supabase: but a property of the request's body is the client's, whatever its name.
    if ((base.startsWith('$') || isLocalModuleSegment(base)) && this.#tables.findSource(base) === undefined) {
      const conventional = this.#findConvention(name)
      if (conventional !== undefined) return conventional
    }
    return this.#joinMembers(base, [name])
  }

  /** The last name of what an expression stands for: `function` for `call.function`, and for what is destructured from it. */
  #findLastName(node: Node): string | undefined {
    const inner = unwrap(node)
    if (inner.type === 'MemberExpression') return findPropertyName(inner)
    const definition = inner.type === 'Identifier' ? this.#index.findVariable(inner)?.defs[0] : undefined
    const declarator = definition?.node as Node | undefined
    if (declarator?.type !== 'VariableDeclarator') return undefined
    const last = findPatternKeys(declarator.id, definition?.name as Node)?.at(-1)
    return last ?? (declarator.init?.type === 'MemberExpression' ? findPropertyName(declarator.init) : undefined)
  }

  #joinMembers(base: string, keys: readonly string[]): string | undefined {
    let path = base
    for (const key of keys) {
      if (key === '*') return undefined
      if (key === 'default') continue
      if (path === 'globalThis' || path === 'window' || path === 'global' || path === 'self') path = key
      else if (!path.includes('.') && isLocalModuleSegment(path)) {
        path =
          this.modules?.findExportPath(path.replaceAll('\u2024', '.'), key) ??
          this.#findConvention(key) ??
          `${path}.${key}`
      } else path = `${path}.${key.replaceAll('.', '\u2024')}`
    }
    return path
  }

  /** `const api = {}; api.client = new Client()`; `config.client` of an object literal in this file. */
  #resolveWrittenMember(object: Node, name: string): string | undefined {
    if (object.type !== 'Identifier') return undefined
    const variable = this.#index.findVariable(object)
    if (!variable) return undefined
    const definition = variable.defs[0]
    if ((definition?.type as string) === 'Variable') {
      const init = (definition?.node as TSESTree.VariableDeclarator).init
      const literal = init && unwrap(init)
      if (literal?.type === 'ObjectExpression') {
        for (const property of literal.properties) {
          if (property.type === 'Property' && findPropertyName(property) === name) return this.findPath(property.value)
        }
      }
    }
    for (const write of this.#index.memberWritesNamed(name)) {
      const target = unwrap(write.target.object)
      if (target.type === 'Identifier' && this.#index.findVariable(target) === variable)
        return this.findPath(write.value)
    }
    return undefined
  }

  #resolveThisMember(node: Node, name: string): string | undefined {
    const body = findClassBody(node)
    if (!body) return undefined
    for (const member of body.body) {
      if (member.type === 'PropertyDefinition' && findPropertyName(member) === name) {
        const path =
          (member.value ? this.findPath(member.value) : undefined) ?? this.types.findAnnotated(member.typeAnnotation)
        if (path !== undefined) return path
      }
      if (member.type === 'MethodDefinition' && member.kind === 'constructor') {
        for (const parameter of member.value.params) {
          if (parameter.type !== 'TSParameterProperty') continue
          const target =
            parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter
          if (target.type === 'Identifier' && target.name === name)
            return this.#resolveInjected(parameter, target) ?? this.#findConvention(name)
        }
      }
    }
    for (const write of this.#index.memberWritesNamed(name)) {
      if (unwrap(write.target.object).type === 'ThisExpression' && findClassBody(write.target) === body) {
        const path = this.findPath(write.value)
        if (path !== undefined) return path
      }
    }
    const { superClass } = body.parent
    const inherited = superClass ? this.findPath(superClass) : undefined
    return inherited === undefined ? this.#findConvention(name) : `${inherited}#.${name}`
  }

  /** `@InjectRepository(User) private users: Repository<User>` and `private readonly db: DataSource`. */
  #resolveInjected(parameter: TSESTree.TSParameterProperty, target: TSESTree.Identifier): string | undefined {
    const typed = this.types.findAnnotated(target.typeAnnotation)
    if (typed !== undefined) return typed
    for (const decorator of parameter.decorators) {
      const expression = unwrap(decorator.expression)
      const path = isCall(expression) ? this.findPath(expression.callee) : undefined
      const mapped = path === undefined ? undefined : this.#tables.decorators.get(path)
      if (mapped !== undefined) return mapped
    }
    return undefined
  }

  #resolveCall(node: TSESTree.CallExpression): string | undefined {
    const callee = unwrap(node.callee)
    if (callee.type === 'Identifier' && callee.name === 'require' && !this.#index.findVariable(callee)) {
      const specifier = findStringValue(node.arguments[0])
      return specifier === undefined
        ? undefined
        : this.#memberOfModule(toModuleSegment(specifier), specifier, undefined)
    }
    if (callee.type === 'MemberExpression' && findPropertyName(callee) === 'bind') return this.findPath(callee.object)
    const path = this.findPath(callee)
    if (path === undefined) return this.#resolveLocalCall(callee)
    const first = node.arguments[0]
    if ((path === 'util.promisify' || path === 'util.callbackify') && first) return this.findPath(first)
    if (path === 'module.createRequire') return 'require'
    // useMemo(() => new URLSearchParams(location.search), [])
    const made = path === 'react.useMemo' && first ? unwrap(first) : undefined
    if (made?.type === 'ArrowFunctionExpression' && made.body.type !== 'BlockStatement') return this.findPath(made.body)
    if (path === 'require') {
      const specifier = findStringValue(first)
      return specifier === undefined ? undefined : toModuleSegment(specifier)
    }
    return this.#findForeignResult(path) ?? path + '()'
  }

  /** `collection('orders')` of another module that returns `client.db('shop').collection(name)`. */
  #findForeignResult(path: string): string | undefined {
    const [module = '', name = 'default', ...rest] = path.split('.')
    if (rest.length > 0 || this.modules?.isLocalPath(path) !== true) return undefined
    return /[#()]$/.test(path) ? undefined : this.modules.findExportPath(toSpecifier(module), `${name}()`)
  }

  /** `getPool()` of this file that returns `new Pool()`. */
  #resolveLocalCall(callee: Node): string | undefined {
    if (callee.type !== 'Identifier') return undefined
    const target = this.#index.findFunction(callee)
    if (!target) return undefined
    for (const value of this.#index.returnedValues(target)) {
      const path = this.findPath(value)
      if (path !== undefined && !path.startsWith('$')) return path
    }
    return undefined
  }
}

function findRequiredSpecifier(node: Node): string | undefined {
  if (node.type === 'ImportExpression') return findStringValue(node.source)
  const isRequire =
    node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require'
  return isRequire ? findStringValue(node.arguments[0]) : undefined
}

function isLiteral(node: Node): boolean {
  return /^(?:Literal|TemplateLiteral|ObjectExpression|ArrayExpression)$|Function/.test(unwrapAwait(node).type)
}

function toName(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined
}
