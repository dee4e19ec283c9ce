import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findFunctionName,
  findPropertyName,
  findPropertyValue,
  getOuterParent,
  isCall,
  unwrap,
} from '../ast/nodes.ts'
import { getDeclaredPackages } from '../project/packages.ts'
import { findOnlyDefinition } from './constants.ts'
import type { FileIndex } from './file-index.ts'
import type { ModelTables } from './model-tables.ts'
import { isLocalModuleSegment } from './patterns.ts'
import { findRegistrarPath } from './registrars.ts'
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
export const NEXT_METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])

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

const REQUEST_NAME = /^_?(?:req|request)$/
const RESPONSE_NAME = /^_?(?:res|response|reply)$/

/** Which functions a framework calls, and with what. */
export class Handlers implements ParameterPaths {
  readonly #index: FileIndex
  readonly #tables: ModelTables
  readonly #paths: PathResolver
  readonly #filename: string
  readonly #memo = new Map<FunctionNode, readonly (string | undefined)[]>()

  constructor(index: FileIndex, tables: ModelTables, paths: PathResolver, filename: string) {
    this.#index = index
    this.#tables = tables
    this.#paths = paths
    this.#filename = filename.replaceAll('\\', '/')
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
      isLocalModuleSegment(this.#paths.findTypePath(type)?.split('.')[0] ?? '')
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
    return this.#findByType(owner) ?? this.#findByConvention(owner)
  }

  /** `export const handler: APIGatewayProxyHandler = async (event) => …` */
  #findByType(owner: FunctionNode): readonly string[] | undefined {
    const { parent, child } = getOuterParent(owner)
    if (parent?.type !== 'VariableDeclarator' || parent.init !== child || parent.id.type !== 'Identifier')
      return undefined
    const type = parent.id.typeAnnotation?.typeAnnotation
    const path = type && this.#paths.findTypePath(type)
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
    return callbacks.find(full).find((row) => row.property === property)
  }

  #findByConvention(owner: FunctionNode): readonly (string | undefined)[] {
    const name = findFunctionName(owner)
    const placed = name === undefined ? undefined : this.#findByPlace(owner, name)
    if (placed) return placed
    if (name !== undefined && NEXT_METHODS.has(name) && isExported(owner) && this.isRouteFile) {
      return ['$web.request', '$web.context']
    }
    if (this.isServerAction(owner)) return owner.params.map(() => '$action.arg')
    if (isDefaultExport(owner)) {
      if (/(?:^|\/)pages\/api\//.test(this.#filename)) return ['$express.req', '$express.res']
      if (/(?:^|\/)(?:page|layout)\.[jt]sx?$/.test(this.#filename)) return ['$next.page']
    }
    if ((name === 'middleware' || name === 'proxy') && /(?:^|\/)(?:middleware|proxy)\.[cm]?[jt]s$/.test(this.#filename))
      return ['$web.request']
    const [first, second, third] = owner.params.map(getParameterName)
    // An error handler that another file registers: (err, req, res, next).
    if (
      owner.params.length >= 3 &&
      /err(?:or)?$|^exception$/i.test(first ?? '') &&
      REQUEST_NAME.test(second ?? '') &&
      RESPONSE_NAME.test(third ?? '')
    )
      return third === 'reply'
        ? ['$error', '$fastify.req', '$fastify.reply']
        : ['$error', '$express.req', '$express.res', '$express.next']
    if (first !== undefined && second !== undefined && REQUEST_NAME.test(first) && RESPONSE_NAME.test(second)) {
      const fastify =
        second === 'reply' ||
        (this.#index.importedModules.has('fastify') && !this.#index.importedModules.has('express'))
      return fastify ? ['$fastify.req', '$fastify.reply'] : ['$express.req', '$express.res', '$express.next']
    }
    // Middleware of Koa that another file registers; of Hono where the context is called `c`.
    if (second === 'next' && owner.async && first === 'ctx' && isExported(owner)) return ['$koa.ctx', '$koa.next']
    if (second === 'next' && owner.async && first === 'c' && isExported(owner)) return ['$hono.c', '$hono.next']
    if (this.#isLambdaHandler(owner)) return ['$lambda.event', '$lambda.context']
    if (isExchangeHandler(owner)) return ['$exchange']
    if (this.#isToolDispatcher(owner, name)) return [undefined, '$model.args']
    const registrar = findRegistrarPath(owner, 0, this.#index, this.#filename)
    return registrar === undefined ? [] : [registrar]
  }

  /** `export const refund = async (event) => … JSON.parse(event.body)`: any name may be the one that the deployment calls. */
  #isLambdaHandler(owner: FunctionNode): boolean {
    const [event] = owner.params
    if (event?.type !== 'Identifier' || !isExported(owner)) return false
    // Other things have a body of JSON as well: a response, a message.
    const isNamed = /^_?(?:event|evt)$/.test(event.name)
    return (
      this.#index.findVariable(event)?.references.some(({ identifier }) => {
        const member = identifier.parent
        if (member.type !== 'MemberExpression' || member.object !== identifier) return false
        const name = findPropertyName(member) ?? ''
        return LAMBDA_FIELDS.has(name) || (name === 'body' && isNamed && this.#isParsedAsJson(member))
      }) === true
    )
  }

  /** `JSON.parse(event.body ?? '{}')`, at once or through a constant. */
  #isParsedAsJson(node: Node): boolean {
    let { parent } = getOuterParent(node)
    while (parent?.type === 'LogicalExpression' || parent?.type === 'ConditionalExpression')
      parent = getOuterParent(parent).parent
    if (parent?.type === 'CallExpression') return findCalleeName(parent) === 'parse'
    const variable =
      parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
        ? this.#index.findVariable(parent.id)
        : undefined
    return (
      variable?.references.some(({ identifier }) => {
        const call = identifier.parent
        return call.type === 'CallExpression' && findCalleeName(call) === 'parse'
      }) === true
    )
  }

  /** `executeTool(name, args)` that asks by the name which tool it runs: the model chose both. */
  #isToolDispatcher(owner: FunctionNode, name: string | undefined): boolean {
    const [tool, input] = owner.params
    if (name === undefined || tool?.type !== 'Identifier' || input?.type !== 'Identifier') return false
    if (!/^(?:execute|run|call|handle|dispatch|invoke|perform|use)_?tool(?:_?call|_?use)?$/i.test(name)) return false
    return (
      this.#index.findVariable(tool)?.references.some(({ identifier }) => {
        const { parent } = identifier
        if (parent.type === 'SwitchStatement') return parent.discriminant === identifier
        return parent.type === 'BinaryExpression' && parent.left === identifier && parent.right.type === 'Literal'
      }) === true
    )
  }

  /** Functions that a framework finds by the name they are exported or listed under. */
  #findByPlace(owner: FunctionNode, name: string): readonly string[] | undefined {
    if (/(?:^|\/)\+(?:server|page|layout)(?:\.server)?\.[cm]?[jt]s$/.test(this.#filename)) {
      const isEndpoint = isExported(owner) && (name === 'load' || NEXT_METHODS.has(name))
      return isEndpoint || isListedUnder(owner, /^actions$/) ? ['$svelte.event'] : undefined
    }
    if ((name === 'loader' || name === 'action') && isExported(owner) && this.#importsAny(REMIX_MODULES))
      return ['$remix.args']
    if (name === 'getServerSideProps' && isExported(owner)) return ['$exchange']
    if (name === 'fetch' && isInDefaultExport(owner)) return ['$web.request', '$worker.env', '$worker.context']
    const first = owner.params[0] && getParameterName(owner.params[0])
    if ((name === 'handler' || name === 'lambdaHandler') && first === 'event' && isExported(owner))
      return ['$lambda.event', '$lambda.context']
    if (isListedUnder(owner, /^(?:Query|Mutation|Subscription)$/))
      return ['$graphql.parent', '$graphql.args', '$graphql.context']
    return undefined
  }

  #importsAny(pattern: RegExp): boolean {
    return [...this.#index.importedModules].some((name) => pattern.test(name))
  }

  /** A file whose exported GET, POST … are route handlers: Next.js `route.ts`, SvelteKit `+server.ts`. */
  get isRouteFile(): boolean {
    return (
      /(?:^|\/)(?:route|\+server)\.[cm]?[jt]sx?$/.test(this.#filename) ||
      /(?:^|\/)api\/.*\.[cm]?[jt]sx?$/.test(this.#filename)
    )
  }

  /** An exported function of a `'use server'` file, or any function that begins with that directive. */
  isServerAction(owner: FunctionNode): boolean {
    if (owner.body?.type === 'BlockStatement' && hasDirective(owner.body.body, 'use server')) return true
    return (
      hasDirective(this.#index.sourceCode.ast.body, 'use server') &&
      isExported(owner) &&
      (owner.async || isDefaultExport(owner))
    )
  }
}

/** What only the event of a gateway has. */
const LAMBDA_FIELDS: ReadonlySet<string> = new Set([
  'queryStringParameters',
  'multiValueQueryStringParameters',
  'pathParameters',
  'multiValueHeaders',
  'rawQueryString',
  'isBase64Encoded',
])

/**
 * `router.add('POST', '/notes', async ({ req, res, params }) => …)` and `exports.show = async ({ req, res }) => …`: the
 * handler of a router that the project made itself, which gets request and response in one object.
 */
function isExchangeHandler(owner: FunctionNode): boolean {
  const [first] = owner.params
  if (first?.type !== 'ObjectPattern' || owner.params.length > 1) return false
  const keys = new Set(first.properties.map((item) => (item.type === 'Property' ? findPropertyName(item) : undefined)))
  const answers = keys.has('res') || keys.has('response')
  if (!answers || !EXCHANGE_KEYS.some((key) => keys.has(key))) return false
  const { parent, child } = getOuterParent(owner)
  if (!parent || !isCall(parent)) return isExported(owner)
  const position = parent.arguments.indexOf(child as TSESTree.CallExpressionArgument)
  return parent.arguments
    .slice(0, Math.max(position, 0))
    .some((item) => item.type === 'Literal' && typeof item.value === 'string' && item.value.startsWith('/'))
}

const EXCHANGE_KEYS = ['req', 'request', 'query', 'params', 'body', 'json'] as const

const REMIX_MODULES = /^(?:@remix-run\/|react-router$|@react-router\/)/

/** A function of an object that is the value of a property or constant with this name: `Query: { user: (…) => … }`. */
function isListedUnder(owner: FunctionNode, name: RegExp): boolean {
  const property = getOuterParent(owner).parent
  if (property?.type !== 'Property') return false
  const { parent } = getOuterParent(property.parent)
  if (parent?.type === 'Property') return name.test(findPropertyName(parent) ?? '')
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && name.test(parent.id.name)
}

/** `export default { fetch(request, env) { … } }`. */
function isInDefaultExport(owner: FunctionNode): boolean {
  const property = getOuterParent(owner).parent
  return property?.type === 'Property' && getOuterParent(property.parent).parent?.type === 'ExportDefaultDeclaration'
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

function isDefaultExport(owner: FunctionNode): boolean {
  return getOuterParent(owner).parent?.type === 'ExportDefaultDeclaration'
}

/** Is the function exported by its own declaration, by `export { f }` or by `module.exports`? */
export function isExported(owner: FunctionNode): boolean {
  const { parent, child } = getOuterParent(owner)
  if (!parent) return false
  if (parent.type === 'ExportDefaultDeclaration' || parent.type === 'ExportNamedDeclaration') return true
  if (parent.type === 'VariableDeclarator') return parent.parent.parent.type === 'ExportNamedDeclaration'
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

function toDotted(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return inner.name
  if (inner.type === 'MemberExpression') return `${toDotted(inner.object)}.${findPropertyName(inner) ?? '*'}`
  return '?'
}
