import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  isCall,
  isInside,
  unwrap,
  unwrapAwait,
} from '../../ast/nodes.ts'
import type { Auth, AuthEvidence, AuthRole } from '../auth.ts'
import type { Constants } from '../constants.ts'
import type { FileIndex } from '../file-index.ts'
import { HTTP_METHODS, type Handlers } from '../handlers.ts'
import type { PathResolver } from '../paths.ts'
import type { ForeignFunctions, FunctionSummary } from '../summaries.ts'
import type { RouterRow } from '../types.ts'
import { findCallbackRoutes, findFileRoutes } from './file-routes.ts'
import { findHandlerFunction, findRootObject } from './lookup.ts'
import { type Mounted, type MountedRouter, findMountedGuards, findRouterPrefixes } from './mounted.ts'
import type { KnownMount } from './mounts.ts'
import { findNestRoutes } from './nest.ts'

export type RouteMethod = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options' | 'all' | 'action'

/** One way into the program from outside. */
export interface Route {
  readonly framework: string
  readonly method: RouteMethod
  /** The path as far as this file says it, prefixes of routers in this file included; undefined when it is computed. */
  readonly path: string | undefined
  /** Where a report about the whole route belongs: the registration's first line, or the exported handler. */
  readonly node: Node
  readonly handler: FunctionNode | undefined
  /** What the handler does when another module of the project defines it. */
  readonly elsewhere?: FunctionSummary | undefined
  /** Said to be open to everybody, by a decorator or an option. */
  readonly isDeclaredPublic?: boolean
  /** Expressions between the path and the handler. */
  readonly middlewares: readonly Node[]
  /** What stands before the handler: middleware of the route, its router, its plugin, its class. */
  readonly guardsBefore: readonly AuthEvidence[]
  /** What the handler itself does about the caller. */
  readonly guardsInside: readonly AuthEvidence[]
  /** False for a router that another file mounts: what stands before it there is not known. */
  readonly isMountKnown: boolean
}

export function hasGuard(route: Route, ...roles: readonly AuthRole[]): boolean {
  const wanted: ReadonlySet<AuthRole> = new Set(roles.length > 0 ? roles : ['identity', 'guard', 'signature'])
  return [...route.guardsBefore, ...route.guardsInside].some((evidence) => wanted.has(evidence.as))
}

/**
 * What names a guard: the expression itself, the callee of a wrapper around the handler. A guard of another file stands at
 * the route as a whole, whose text says nothing of it.
 */
export function findGuardName(route: Route, { node }: AuthEvidence): Node | undefined {
  if (node === route.node) return undefined
  const isWrapper = isCall(node) && route.handler !== undefined && isInside(route.handler, node)
  return isWrapper ? node.callee : node
}

/** May the route change something? By its method; Next actions always may. */
export function isStateChanging(route: Route): boolean {
  return route.method !== 'get' && route.method !== 'head' && route.method !== 'options'
}

export interface RouteContext {
  readonly index: FileIndex
  readonly paths: PathResolver
  readonly handlers: Handlers
  readonly auth: Auth
  readonly constants: Constants
  readonly filename: string
  /** What functions of other modules do. */
  readonly foreign?: ForeignFunctions | undefined
  /** Where other files of the project mount this one; empty when nobody is known to. */
  readonly findMounts: () => readonly KnownMount[]
}

/** Everything that answers requests in this file, in source order. */
export function findRoutes(context: RouteContext): readonly Route[] {
  const routes = [
    ...findRegisteredRoutes(context),
    ...findFileRoutes(context),
    ...findCallbackRoutes(context),
    ...findNestRoutes(context),
  ]
  return routes.sort((a, b) => a.node.range[0] - b.node.range[0])
}

/** Routers mounted on routers in one file. */
const MAX_NESTED_ROUTERS = 4

const METHOD_ALIASES: Readonly<Record<string, RouteMethod>> = { del: 'delete', any: 'all' }

/** Express, Fastify, Hono, Koa routers: `app.post(path, …middlewares, handler)`. */
function findRegisteredRoutes(context: RouteContext): Route[] {
  const { index, handlers } = context
  const mounted = findMountedGuards(context)
  const prefixes = findRouterPrefixes(context)
  const mountsByOwner = new Map<Node | undefined, readonly KnownMount[]>()
  const findOwnMounts = (owner: Node | undefined): readonly KnownMount[] => {
    let mounts = mountsByOwner.get(owner)
    if (!mounts) mountsByOwner.set(owner, (mounts = owner ? findMountsOf(context, owner) : []))
    return mounts
  }
  const routes: Route[] = []
  const methods = [...HTTP_METHODS, 'route', 'on']
  for (const name of methods) {
    for (const call of index.callsNamed(name)) {
      if (call.type !== 'CallExpression') continue
      const row = handlers.findRouterRow(call)
      if (!row) continue
      const callee = unwrap(call.callee) as TSESTree.MemberExpression
      const shape = readRegistration(call, name, callee, context.constants)
      if (!shape) continue
      const owner = findRootObject(callee.object, index)
      const handlerNode = shape.handlers.at(-1)
      const handler = handlerNode ? findHandlerFunction(handlerNode, index) : undefined
      if (!handlerNode && shape.handlers.length === 0) continue
      const before: AuthEvidence[] = []
      for (const middleware of [...shape.handlers.slice(0, -1), ...shape.options]) {
        const role = context.auth.findMiddlewareRole(middleware)
        if (role) before.push({ node: middleware, as: role })
      }
      // requireAuth(handler): the wrapper is the guard.
      if (handlerNode && isCall(unwrap(handlerNode))) {
        const role = context.auth.findMiddlewareRole(unwrap(handlerNode))
        if (role && handler !== undefined) before.push({ node: handlerNode, as: role })
      }
      const elsewhere = handler || !handlerNode ? undefined : findElsewhere(context, handlerNode)
      const isKnownHere = isMounted(row, owner, prefixes, context)
      const mounts = isKnownHere && !isParameter(owner, index) ? [] : findOwnMounts(owner)
      const local = addGuardsOf(owner, call.range[0], shape.path, before, mounted, prefixes)
      const full = local === undefined ? undefined : joinPaths(mounts[0]?.prefix, local)
      // What stands before every mount stands before the route.
      for (const role of mounts[0]?.roles ?? [])
        if (mounts.every((mount) => mount.roles.includes(role))) before.push({ node: call, as: role })
      routes.push({
        framework: row.framework,
        method: shape.method,
        path: full,
        node: call,
        handler,
        elsewhere,
        middlewares: shape.handlers.slice(0, -1),
        guardsBefore: before,
        guardsInside: handler
          ? context.auth.getEvidenceInside(handler)
          : findUnseenHandlerEvidence(handlerNode, elsewhere),
        isMountKnown: isKnownHere || mounts.length > 0,
      })
    }
  }
  return routes
}

/** A router is mounted in this file; an application is its own, except where a function is given it. */
function isMounted(
  row: RouterRow,
  owner: Node | undefined,
  prefixes: ReadonlyMap<Node, MountedRouter>,
  context: RouteContext,
): boolean {
  const { index } = context
  if (owner !== undefined && prefixes.has(owner)) return true
  if (row.mountable === true) return false
  // Hono has one class for applications and for what they mount.
  if (row.framework === 'hono' && owner && isHandedOut(owner, context)) return false
  return !isParameter(owner, index)
}

function isParameter(owner: Node | undefined, index: FileIndex): boolean {
  const definition = owner && index.findVariable(owner)?.defs[0]
  return (definition?.type as string | undefined) === 'Parameter'
}

/** Is the object of a registration the application itself, or a router that this file mounts? */
export function isMountedHere(context: RouteContext, object: Node): boolean {
  const owner = findRootObject(object, context.index)
  if (isParameter(owner, context.index)) return false
  if (owner !== undefined && findRouterPrefixes(context).has(owner)) return true
  const path = context.paths.findPath(object)
  return path !== undefined && context.handlers.isApplication(path)
}

/** Where other files mount the router that a variable of this file holds. */
function findMountsOf(context: RouteContext, owner: Node): readonly KnownMount[] {
  const mounts = context.findMounts()
  if (mounts.length === 0) return mounts
  const variable = context.index.findVariable(owner)
  // The router of a function's parameter is what the importing file passes to that function.
  const around = isParameter(owner, context.index) ? findEnclosingFunction(owner) : undefined
  const named = around ? findFunctionName(around) : (owner as TSESTree.Identifier).name
  const isDefault = variable?.references.some((reference) => isDefaultExportOf(reference.identifier)) === true
  const own = mounts.filter(
    ({ exported }) =>
      exported === '*' || exported === named || (exported === 'default' && (isDefault || around !== undefined)),
  )
  return own
}

/** `export default router`, `module.exports = router`. */
function isDefaultExportOf(identifier: Node): boolean {
  const { parent } = identifier
  if (parent?.type === 'ExportDefaultDeclaration') return true
  return (
    parent?.type === 'AssignmentExpression' &&
    parent.right === identifier &&
    parent.left.type === 'MemberExpression' &&
    findPropertyName(parent.left) === 'exports'
  )
}

/** An exported Hono instance in a file that no runtime starts with. */
function isHandedOut(owner: Node, context: RouteContext): boolean {
  if (/(?:^|\/)(?:index|app|server|main|worker|api)\.[cm]?[jt]sx?$|\[\[?\.\.\./.test(context.filename)) return false
  if (context.index.callsNamed('serve').length > 0 || context.index.callsNamed('handle').length > 0) return false
  const variable = context.index.findVariable(owner)
  return (
    variable?.references.some(({ identifier }) => isDefaultExportOf(identifier)) === true ||
    variable?.identifiers.some((name) => name.parent.parent?.parent?.type === 'ExportNamedDeclaration') === true
  )
}

/** The handler of another module, through wrappers like `asyncHandler(users.remove)`. */
function findElsewhere(context: RouteContext, node: Node, depth = 0): FunctionSummary | undefined {
  const inner = unwrapAwait(node)
  const path = context.foreign && !isCall(inner) ? context.paths.findPath(inner) : undefined
  const found = path === undefined ? undefined : context.foreign?.findFunction(path)
  if (found || !isCall(inner) || depth > 2) return found
  // controller.remove.bind(controller)
  const callee = unwrap(inner.callee)
  if (callee.type === 'MemberExpression' && findPropertyName(callee) === 'bind')
    return findElsewhere(context, callee.object, depth + 1)
  const last = inner.arguments.at(-1)
  return last ? findElsewhere(context, last, depth + 1) : undefined
}

/** What a handler of another file does about the caller, or what its name says beyond doubt: `protect(remove)`. */
function findUnseenHandlerEvidence(
  node: Node | undefined,
  elsewhere: FunctionSummary | undefined,
): readonly AuthEvidence[] {
  if (!node || !elsewhere) return []
  return elsewhere.evidence.map((as) => ({ node, as }))
}

/**
 * The guards that a request passes on its way from the application to a route, through the routers of this file. Returns
 * the path as the application sees it.
 */
function addGuardsOf(
  owner: Node | undefined,
  at: number,
  path: string | undefined,
  before: AuthEvidence[],
  mounted: readonly Mounted[],
  prefixes: ReadonlyMap<Node, MountedRouter>,
  depth = 0,
): string | undefined {
  for (const guard of mounted) {
    if (guard.owner !== owner || guard.from > at) continue
    if (guard.prefix === undefined || path?.startsWith(guard.prefix) === true)
      before.push({ node: guard.node, as: guard.role })
  }
  const mount = owner && prefixes.get(owner)
  const own = path === undefined ? undefined : joinPaths(owner && findOwnPrefix(owner), path)
  if (!mount || depth > MAX_NESTED_ROUTERS) return own
  const outer = own === undefined ? undefined : joinPaths(mount.prefix, own)
  return addGuardsOf(mount.parent, mount.at, outer, before, mounted, prefixes, depth + 1)
}

/** `new Router({ prefix: '/tickets' })`, `new Hono().basePath('/api')`. */
function findOwnPrefix(owner: Node): string | undefined {
  const { parent } = owner
  if (parent?.type !== 'VariableDeclarator' || parent.id !== owner || !parent.init) return undefined
  const made = unwrapAwait(parent.init)
  if (!isCall(made)) return undefined
  const callee = unwrap(made.callee)
  if (callee.type === 'MemberExpression' && findPropertyName(callee) === 'basePath')
    return findStringValue(made.arguments[0])
  return findStringValue(findPropertyValue(made.arguments[0], 'prefix'))
}

interface RegistrationShape {
  readonly method: RouteMethod
  readonly path: string | undefined
  readonly handlers: readonly Node[]
  /** Guards given in an options object: `preHandler`, `onRequest`. */
  readonly options: readonly Node[]
}

function readRegistration(
  call: TSESTree.CallExpression,
  name: string,
  callee: TSESTree.MemberExpression,
  constants: Constants,
): RegistrationShape | undefined {
  const [first, ...written] = call.arguments
  if (!first) return undefined
  if (name === 'route') {
    // fastify.route({ method, url, preHandler, handler }); router.route('/x') is the start of a chain.
    const handler = findPropertyValue(first, 'handler')
    if (!handler) return undefined
    const method = findStringValue(findPropertyValue(first, 'method'))?.toLowerCase()
    return {
      method: (method ?? 'all') as RouteMethod,
      path: findStringValue(findPropertyValue(first, 'url')),
      handlers: [handler],
      options: getHookOptions(first),
    }
  }
  // app.post('/x', options, handler)
  const rest = written.map((argument) => {
    const object = argument.type === 'SpreadElement' ? undefined : constants.findObject(argument)
    return object ?? argument
  })
  if (name === 'on') {
    const method = findStringValue(first)?.toLowerCase()
    if (method === undefined || !HTTP_METHODS.has(method)) return undefined
    return { method: method as RouteMethod, path: findStringValue(rest[0]), handlers: rest.slice(1), options: [] }
  }
  const method = METHOD_ALIASES[name] ?? (name as RouteMethod)
  const chained = findChainedPath(callee.object)
  if (chained) return { method, path: chained.path, handlers: call.arguments, options: [] }
  // app.get('json spaces') reads a setting; a registration has a handler as well.
  if (rest.length === 0) return undefined
  const options = rest.flatMap((argument) =>
    unwrap(argument).type === 'ObjectExpression' ? getHookOptions(argument) : [],
  )
  const handlerNodes = rest.filter((argument) => unwrap(argument).type !== 'ObjectExpression')
  const inOptions = rest
    .map((argument) => findPropertyValue(argument, 'handler'))
    .find((handler) => handler !== undefined)
  return {
    method,
    path: findStringValue(first),
    handlers: inOptions ? [...handlerNodes, inOptions] : handlerNodes,
    options,
  }
}

function getHookOptions(options: Node): Node[] {
  return ['preHandler', 'onRequest', 'preValidation', 'preParsing', 'beforeHandle', 'config'].flatMap((name) => {
    const value = findPropertyValue(options, name)
    return value && name !== 'config' ? [value] : []
  })
}

/** `router.route('/x').get(a).post(b)`. */
function findChainedPath(object: Node): { path: string | undefined } | undefined {
  let current = unwrap(object)
  while (current.type === 'CallExpression') {
    const callee = unwrap(current.callee)
    if (callee.type !== 'MemberExpression') return undefined
    if (findPropertyName(callee) === 'route') return { path: findStringValue(current.arguments[0]) }
    current = unwrap(callee.object)
  }
  return undefined
}

function joinPaths(prefix: string | undefined, path: string): string {
  if (!prefix) return path
  return `${prefix.replace(/\/$/, '')}/${path.replace(/^\//, '')}`
}
