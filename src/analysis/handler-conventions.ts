import type { TSESTree } from '@typescript-eslint/types'
import {
  getExportedNames,
  getParameterName,
  hasDirective,
  isDefaultExport,
  isExported,
  isInDefaultExport,
  isListedUnder,
} from '../ast/functions.ts'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findFunctionName,
  findPropertyName,
  findStringValue,
  getOuterParent,
  isCall,
} from '../ast/nodes.ts'
import type { FileIndex } from './file-index.ts'
import { findRegistrarPath } from './registrars.ts'

export const NEXT_METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])

const REQUEST_NAME = /^_?(?:req|request)$/

const RESPONSE_NAME = /^_?(?:res|response|reply)$/

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

const EXCHANGE_KEYS = [
  ...['req', 'request', 'query', 'params', 'body', 'json', 'url', 'searchParams', 'raw', 'rawBody', 'form', 'headers'],
  ...['cookies', 'payload'],
]

const REMIX_MODULES = /^(?:@remix-run\/|react-router$|@react-router\/)/

/**
 * What a function gets that no call in its file hands to a framework: by its name and its file, by the names of its
 * parameters, by what it reads of them.
 */
export class HandlerConventions {
  readonly #index: FileIndex
  readonly #filename: string

  constructor(index: FileIndex, filename: string) {
    this.#index = index
    this.#filename = filename
  }

  /** The paths of the parameters; empty where nothing says what they are. */
  find(owner: FunctionNode): readonly (string | undefined)[] {
    const name = findFunctionName(owner)
    const placed = name === undefined ? undefined : this.#findByPlace(owner, name)
    if (placed) return placed
    if (this.isRouteFile && getExportedNames(owner).some((item) => NEXT_METHODS.has(item))) {
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
    if (this.#readsStream(owner)) return ['$node.req']
    if (this.#isLambdaHandler(owner)) return ['$lambda.event', '$lambda.context']
    if (isExchangeHandler(owner)) return ['$exchange']
    if (this.#isToolDispatcher(owner, name)) return [undefined, '$model.args']
    const registrar = findRegistrarPath(owner, 0, this.#index, this.#filename)
    return registrar === undefined ? [] : [registrar]
  }

  /** `const readBody = (req) => new Promise((resolve) => { req.on('data', …) })`: nothing else of this name is a stream. */
  #readsStream(owner: FunctionNode): boolean {
    const [request] = owner.params
    if (request?.type !== 'Identifier' || !REQUEST_NAME.test(request.name)) return false
    return (
      this.#index.findVariable(request)?.references.some(({ identifier }) => {
        const member = identifier.parent
        if (member.type === 'ForOfStatement') return member.await && member.right === identifier
        const call = member.type === 'MemberExpression' && member.object === identifier ? member.parent : undefined
        return call?.type === 'CallExpression' && findStringValue(call.arguments[0]) === 'data'
      }) === true
    )
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
