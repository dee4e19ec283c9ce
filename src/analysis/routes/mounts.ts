import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findPropertyName, findPropertyValue, findStringValue, isFunction, unwrap } from '../../ast/nodes.ts'
import type { AuthRole } from '../auth.ts'
import type { ModulePaths } from '../paths.ts'
import { findRootObject } from './lookup.ts'
import { findMountedGuards } from './mounted.ts'
import { type RouteContext, isMountedHere } from './routes.ts'

/** A router, plugin or function of another module that this file gives a place to. Plain data, without a tree. */
export interface MountSummary {
  /** Path of what is mounted, seen from the file that mounts it: `./routes/users`, `./routes.adminRouter`. */
  readonly target: string
  readonly prefix: string
  /** What stands before it: arguments of the same call and guards of the same object mounted earlier. */
  readonly roles: readonly AuthRole[]
  /** False when the object that it is mounted on is itself mounted by another file. */
  readonly isRoot: boolean
}

/** Where a file's router is reached, all files in between included. */
export interface KnownMount {
  /** The export that is mounted; `default` for the default export. */
  readonly exported: string
  readonly prefix: string
  readonly roles: readonly AuthRole[]
}

const DEVELOPMENT = /debug|\bdev|development|NODE_ENV|production|\btest\b/i

const MOUNTING = ['use', 'route', 'register', 'mount'] as const

/** What this file mounts of other modules. */
export function findMountSummaries(context: RouteContext, modules: ModulePaths): MountSummary[] {
  const guards = findMountedGuards(context)
  const found: MountSummary[] = []
  const add = (
    call: TSESTree.CallExpression,
    target: string,
    prefix: string,
    object: Node,
    others: readonly Node[],
  ): void => {
    const owner = findRootObject(object, context.index)
    const roles = new Set<AuthRole>()
    for (const guard of guards) {
      if (guard.owner !== owner || guard.from >= call.range[0]) continue
      if (guard.prefix === undefined || prefix.startsWith(guard.prefix)) roles.add(guard.role)
    }
    for (const other of others) {
      const role = context.auth.findMiddlewareRole(other)
      if (role) roles.add(role)
    }
    found.push({ target, prefix, roles: [...roles], isRoot: isMountedHere(context, object) })
  }
  for (const name of MOUNTING) {
    for (const call of context.index.callsNamed(name)) {
      const callee = unwrap(call.callee)
      if (call.type !== 'CallExpression' || callee.type !== 'MemberExpression') continue
      const object = context.paths.findPath(callee.object)
      if (object === undefined || !(context.handlers.isRouterObject(object) || context.handlers.findRouterRow(call)))
        continue
      const prefix =
        findStringValue(call.arguments[0]) ?? findStringValue(findPropertyValue(call.arguments[1], 'prefix')) ?? ''
      for (const argument of call.arguments) {
        if (isForDevelopment(call, context)) continue
        const others = call.arguments.filter((other) => other !== argument && !isPlain(other))
        for (const target of findTargets(argument, context))
          if (modules.isLocalPath(target)) add(call, target, prefix, callee.object, others)
      }
    }
  }
  // registerRoutes(app): the function of another module registers on the object that it is given.
  for (const call of context.index.nodes('CallExpression')) {
    const target = context.paths.findImportedPath(call.callee)
    if (target === undefined || !modules.isLocalPath(target) || isForDevelopment(call, context)) continue
    const object = call.arguments.find((argument) => {
      const path = unwrap(argument).type === 'Identifier' ? context.paths.findPath(argument) : undefined
      return path !== undefined && context.handlers.isRouterObject(path)
    })
    if (object) add(call, target, '', object, [])
  }
  return found
}

/** `if (config.debug) registerDebugRoutes(app)`: whether it is there in production is not known. */
function isForDevelopment(call: Node, context: RouteContext): boolean {
  for (let node: Node = call, parent = call.parent; parent; node = parent, parent = parent.parent)
    if (
      (parent.type === 'IfStatement' ||
        parent.type === 'ConditionalExpression' ||
        parent.type === 'LogicalExpression') &&
      DEVELOPMENT.test(
        context.index.sourceCode.getText(parent.type === 'LogicalExpression' ? parent.left : parent.test),
      ) &&
      node !== (parent.type === 'LogicalExpression' ? parent.left : parent.test)
    )
      return true
  return false
}

function isPlain(node: Node): boolean {
  const inner = unwrap(node)
  return inner.type === 'Literal' || inner.type === 'TemplateLiteral' || inner.type === 'ObjectExpression'
}

/** The modules behind an argument; Koa mounts `router.routes()`, some pass `require('./users')`, some mount a list in a loop. */
function findTargets(argument: Node, context: RouteContext): readonly string[] {
  let inner = unwrap(argument)
  if (isFunction(inner) || isPlain(inner)) return []
  if (inner.type === 'CallExpression') {
    const callee = unwrap(inner.callee)
    if (callee.type === 'MemberExpression' && findPropertyName(callee) === 'routes') inner = unwrap(callee.object)
  }
  // A function that makes the router: usersRouter(db)
  if (inner.type === 'CallExpression' && unwrap(inner.callee).type === 'Identifier')
    return toList(context.paths.findImportedPath(inner) ?? context.paths.findImportedPath(inner.callee))
  const target = context.paths.findImportedPath(inner)
  return target === undefined ? findListed(inner, context) : [target]
}

function toList(target: string | undefined): readonly string[] {
  return target === undefined ? [] : [target]
}

/** `for (const router of [users, orders]) app.use(router)`, `Object.values(routers).forEach((router) => app.use(router.routes()))`. */
function findListed(node: Node, context: RouteContext): readonly string[] {
  if (node.type !== 'Identifier') return []
  const definition = context.index.findVariable(node)?.defs[0]
  const list = definition && findList(definition.node, node.name)
  const inner = list && unwrap(context.constants.findDefinition(list) ?? list)
  if (inner?.type === 'ArrayExpression')
    return inner.elements.flatMap((element) => toList(element ? context.paths.findImportedPath(element) : undefined))
  // Object.values(routers) of `import * as routers`: every export of that module.
  if (inner?.type === 'CallExpression' && context.index.sourceCode.getText(inner.callee) === 'Object.values') {
    const [argument] = inner.arguments
    const object = argument && context.constants.findObject(argument)
    if (object)
      return object.properties.flatMap((property) =>
        property.type === 'Property' ? toList(context.paths.findImportedPath(property.value)) : [],
      )
    return toList(argument && context.paths.findImportedPath(argument)).map((module) => `${module}.*`)
  }
  return []
}

/** What a loop goes through, for the variable or the parameter that holds one of it. */
function findList(definition: Node, name: string): Node | undefined {
  if (definition.type === 'VariableDeclarator') {
    const loop = definition.parent.parent
    const isLoop = loop.type === 'ForOfStatement' && loop.left === definition.parent
    return isLoop && definition.id.type === 'Identifier' ? loop.right : undefined
  }
  if (!isFunction(definition)) return undefined
  const [first] = definition.params
  const call = definition.parent
  if (first?.type !== 'Identifier' || first.name !== name || call.type !== 'CallExpression') return undefined
  const callee = unwrap(call.callee)
  return callee.type === 'MemberExpression' && findPropertyName(callee) === 'forEach' ? callee.object : undefined
}
