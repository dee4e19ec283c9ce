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
        const target = findTarget(argument, context)
        if (target === undefined || !modules.isLocalPath(target) || isForDevelopment(call, context)) continue
        add(
          call,
          target,
          prefix,
          callee.object,
          call.arguments.filter((other) => other !== argument && !isPlain(other)),
        )
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

/** The module behind an argument; Koa mounts `router.routes()`, some pass `require('./users')`. */
function findTarget(argument: Node, context: RouteContext): string | undefined {
  let inner = unwrap(argument)
  if (isFunction(inner) || isPlain(inner)) return undefined
  if (inner.type === 'CallExpression') {
    const callee = unwrap(inner.callee)
    if (callee.type === 'MemberExpression' && findPropertyName(callee) === 'routes') inner = unwrap(callee.object)
  }
  // A function that makes the router: usersRouter(db)
  if (inner.type === 'CallExpression' && unwrap(inner.callee).type === 'Identifier')
    return context.paths.findImportedPath(inner) ?? context.paths.findImportedPath(inner.callee)
  return context.paths.findImportedPath(inner)
}
