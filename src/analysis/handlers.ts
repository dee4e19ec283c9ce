import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  getOuterParent,
  isCall,
  unwrap,
} from '../ast/nodes.ts'
import { getDeclaredPackages } from '../project/packages.ts'
import { getOwnVariableIdentifier } from '../ast/functions.ts'
import { HandlerConventions } from './handler-conventions.ts'
import { findOnlyDefinition } from './constants.ts'
import type { FileIndex } from './file-index.ts'
import type { ModelTables } from './model-tables.ts'
import { isLocalModuleSegment } from './patterns.ts'
import type { ParameterPaths, PathResolver } from './paths.ts'
import type { CallbackRow, RouterRow } from './types.ts'

export const HTTP_METHODS: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
  'del',
  'all',
  'any',
])

/** Levels of wrapper calls looked through between a handler and its registration: `app.post(p, asyncHandler(wrap(fn)))`. */
const MAX_WRAPPERS = 3

/** Links of a chain like `procedure.use(…).input(…).query(…)`. */
const MAX_CHAIN = 12
const SCHEMA_OPTIONS = ['inputSchema', 'parameters', 'schema'] as const

function isSchemaProperty(property: Node): boolean {
  return property.type === 'Property' && isCall(unwrap(property.value))
}

export interface Registration {
  readonly call: CallNode
  readonly row: RouterRow | CallbackRow
  /** The position of the function (or of its wrapper) among the arguments. */
  readonly position: number
}

/** Which functions a framework calls, and with what. */
export class Handlers implements ParameterPaths {
  readonly #index: FileIndex
  readonly #tables: ModelTables
  readonly #paths: PathResolver
  readonly #filename: string
  readonly #conventions: HandlerConventions
  readonly #memo = new Map<FunctionNode, readonly (string | undefined)[]>()

  constructor(index: FileIndex, tables: ModelTables, paths: PathResolver, filename: string) {
    this.#index = index
    this.#tables = tables
    this.#paths = paths
    this.#filename = filename.replaceAll('\\', '/')
    this.#conventions = new HandlerConventions(index, this.#filename)
  }

  findParameterPath(owner: FunctionNode, index: number): string | undefined {
    const decorated = this.#findDecorated(owner, index)
    if (decorated !== undefined) return decorated
    let paths = this.#memo.get(owner)
    if (!paths) {
      this.#memo.set(owner, [])
      paths = this.#findParameterPaths(owner)
      this.#memo.set(owner, paths)
    }
    return paths[index] ?? (paths.length > 0 && paths.at(-1) === '$action.arg' ? '$action.arg' : undefined)
  }

  #findDecorated(owner: FunctionNode, index: number): string | undefined {
    const parameter = owner.params[index]
    for (const decorator of (parameter && 'decorators' in parameter && parameter.decorators) || []) {
      const expression = unwrap(decorator.expression)
      const path = this.#paths.findPath(isCall(expression) ? expression.callee : expression)
      const mapped = path === undefined ? undefined : this.#tables.decorators.get(path)
      if (mapped === undefined) continue
      const key = isCall(expression) ? expression.arguments[0] : undefined
      const name = key?.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined
      const kind =
        isCall(expression) && mapped.startsWith('$nest.') ? this.#findChecked(expression, parameter) : undefined
      const base = kind ?? mapped
      return name === undefined ? base : `${base}.${name}`
    }
    return undefined
  }

  /** `@Param('id', ParseIntPipe)`: a pipe checked the form; `@Body() dto: CreateDto`: the pipe of the application checked the class. */
  #findChecked(decorator: CallNode, parameter: TSESTree.Parameter | undefined): string | undefined {
    const pipes = decorator.arguments.slice(decorator.arguments[0]?.type === 'Literal' ? 1 : 0)
    if (pipes.some((pipe) => !/DefaultValuePipe|ValidationPipe|Trim/.test(this.#index.sourceCode.getText(pipe))))
      return '$nest.checked'
    const type = parameter?.type === 'Identifier' ? parameter.typeAnnotation?.typeAnnotation : undefined
    const isClass =
      type?.type === 'TSTypeReference' &&
      !type.typeArguments &&
      isLocalModuleSegment(this.#paths.types.find(type)?.split('.')[0] ?? '')
    return isClass && getDeclaredPackages(this.#filename).has('class-validator') ? '$nest.dto' : undefined
  }

  #findParameterPaths(owner: FunctionNode): readonly (string | undefined)[] {
    const registration = this.findRegistration(owner)
    if (registration) {
      const { row } = registration
      // Express calls a function of four parameters with the error first.
      if ('object' in row && owner.params.length === 4 && row.params.length === 3) return ['$error', ...row.params]
      return row.params
    }
    return this.#findByType(owner) ?? this.#conventions.find(owner)
  }

  /** `export const handler: APIGatewayProxyHandler = async (event) => …` */
  #findByType(owner: FunctionNode): readonly string[] | undefined {
    const { parent, child } = getOuterParent(owner)
    if (parent?.type !== 'VariableDeclarator' || parent.init !== child || parent.id.type !== 'Identifier')
      return undefined
    const type = parent.id.typeAnnotation?.typeAnnotation
    const path = type && this.#paths.types.find(type)
    return path === undefined ? undefined : this.#tables.functionTypes.get(path)
  }

  /** `tool({ inputSchema, execute })`, `server.tool(name, shape, f)`, `procedure.input(schema).query(f)`. */
  findInputSchema(owner: FunctionNode): Node | undefined {
    const registration = this.findRegistration(owner)
    if (!registration) return undefined
    for (const argument of registration.call.arguments) {
      if (argument.type === 'SpreadElement') continue
      const object = this.#findValue(argument)
      for (const name of SCHEMA_OPTIONS) {
        const schema = findPropertyValue(object, name)
        if (schema) return schema
      }
      // server.tool(name, description, shape, f): the shape is an object of schemas.
      const isShape = object.type === 'ObjectExpression' && registration.position > 0
      if (isShape && object.properties.length > 0 && object.properties.every(isSchemaProperty)) return object
    }
    let receiver = unwrap(registration.call.callee)
    for (let link = 0; receiver.type === 'MemberExpression' && link < MAX_CHAIN; link++) {
      const call = unwrap(receiver.object)
      if (call.type !== 'CallExpression') return undefined
      receiver = unwrap(call.callee)
      if (receiver.type === 'MemberExpression' && findPropertyName(receiver) === 'input') return call.arguments[0]
    }
    return undefined
  }

  /** The expression behind a constant. */
  #findValue(node: Node): Node {
    const inner = unwrap(node)
    const variable = inner.type === 'Identifier' ? this.#index.findVariable(inner) : undefined
    const definition = variable && findOnlyDefinition(variable)
    return definition ? unwrap(definition) : inner
  }

  /** The call that hands this function to a framework, if there is one in this file. */
  findRegistration(owner: FunctionNode): Registration | undefined {
    const direct = this.#findRegistrationAt(owner, 0)
    if (direct) return direct
    const name = getOwnVariableIdentifier(owner)
    const variable = name && this.#index.findVariable(name)
    for (const reference of variable?.references ?? []) {
      if (!reference.isRead()) continue
      const registration = this.#findRegistrationAt(reference.identifier, 0)
      if (registration) return registration
    }
    return undefined
  }

  #findRegistrationAt(node: Node, wrappers: number): Registration | undefined {
    const { parent, child } = getOuterParent(node)
    if (!parent) return undefined
    if (parent.type === 'ArrayExpression') return this.#findRegistrationAt(parent, wrappers)
    if (parent.type === 'Property' && parent.value === child) return this.#findOptionRegistration(parent)
    if (!isCall(parent)) return undefined
    const position = parent.arguments.indexOf(child as TSESTree.CallExpressionArgument)
    if (position < 0) return undefined
    const row = this.findRouterRow(parent) ?? this.findCallbackRow(parent, undefined)
    if (row) return { call: parent, row, position }
    return wrappers < MAX_WRAPPERS ? this.#findRegistrationAt(parent, wrappers + 1) : undefined
  }

  /** `tool({ execute: async (args) => … })`, `fastify.route({ handler })`. */
  #findOptionRegistration(property: TSESTree.Property): Registration | undefined {
    const name = findPropertyName(property)
    const object = getOuterParent(property.parent)
    if (!name || !object.parent) return undefined
    if (object.parent.type !== 'VariableDeclarator') return this.#findOptionCall(object.child, object.parent, name)
    // const options = { handler: … }; fastify.route(options)
    const variable = object.parent.id.type === 'Identifier' ? this.#index.findVariable(object.parent.id) : undefined
    for (const { identifier } of variable?.references ?? []) {
      const use = getOuterParent(identifier)
      const registration = use.parent && this.#findOptionCall(use.child, use.parent, name)
      if (registration) return registration
    }
    return undefined
  }

  #findOptionCall(options: Node, call: Node, name: string): Registration | undefined {
    if (!isCall(call)) return undefined
    const position = call.arguments.indexOf(options as TSESTree.CallExpressionArgument)
    if (position < 0) return undefined
    const row =
      this.findCallbackRow(call, name) ??
      (name === 'handler' || name === 'preHandler' ? this.findRouterRow(call) : undefined)
    return row && { call, row, position }
  }

  /** The router row of a call that registers a route or middleware: `app.post(…)`, `router.route('/x').get(…)`. */
  findRouterRow(call: CallNode): RouterRow | undefined {
    const callee = unwrap(call.callee)
    if (callee.type !== 'MemberExpression') return undefined
    const method = findPropertyName(callee)
    if (
      method === undefined ||
      !(HTTP_METHODS.has(method) || method === 'use' || this.#tables.routerMethods.has(method))
    )
      return undefined
    const object = this.#paths.findPath(callee.object)
    if (object === undefined) return undefined
    for (const row of this.#tables.routers.find(stripRouteChain(object))) {
      if (HTTP_METHODS.has(method) || method === 'use' || row.methods?.includes(method)) return row
    }
    return undefined
  }

  /** Is this the path of an application or router? */
  /** Is it the application itself, rather than a router that something mounts? */
  isApplication(path: string): boolean {
    return this.#tables.routers.find(stripRouteChain(path)).some((row) => row.mountable !== true)
  }

  isRouterObject(path: string): boolean {
    return this.#tables.routers.find(stripRouteChain(path)).length > 0
  }

  findCallbackRow(call: CallNode, property: string | undefined): CallbackRow | undefined {
    // A method keeps its name wherever the object comes from; only what is called by itself may have another one.
    const { callbacks } = this.#tables
    const name = findCalleeName(call) ?? ''
    if (unwrap(call.callee).type === 'MemberExpression' && !callbacks.hasLast(name) && !callbacks.hasLast(`${name}#`))
      return undefined
    const path = this.#paths.findPath(call.callee)
    if (path === undefined) return undefined
    const full = call.type === 'NewExpression' ? path + '#' : path
    const event = findStringValue(call.arguments[0])
    return callbacks
      .find(full)
      .find((row) => row.property === property && (row.event === undefined || row.event === event))
  }

  /** A file whose exported GET, POST … are route handlers. */
  get isRouteFile(): boolean {
    return this.#conventions.isRouteFile
  }

  isServerAction(owner: FunctionNode): boolean {
    return this.#conventions.isServerAction(owner)
  }
}

/** `router.route('/x')` and chained registrations (`app.get(…).post(…)`) stand for the router itself. */
function stripRouteChain(path: string): string {
  let current = path
  for (;;) {
    const next = current.replace(
      /\.(?:route|get|post|put|patch|delete|all|use|prefix|basePath|withTypeProvider|register)\(\)$/,
      '',
    )
    if (next === current) return current
    current = next
  }
}
