import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findPropertyValue, findStringValue, isFunction, unwrap } from '../../ast/nodes.ts'
import type { AuthRole } from '../auth.ts'
import { findRootObject } from './lookup.ts'
import { MAX_TEXT } from '../summaries.ts'
import type { RouteContext } from './routes.ts'

export interface Mounted {
  readonly owner: Node | undefined
  readonly prefix: string | undefined
  readonly role: AuthRole
  readonly node: Node
  /** Routes registered before the middleware are not behind it. */
  readonly from: number
}

/** A router of this file that this file mounts. */
export interface MountedRouter {
  readonly prefix: string
  readonly parent: Node | undefined
  readonly at: number
}

/** `app.use(auth)`, `app.use('/api', auth)`, `fastify.addHook('onRequest', auth)`, `app.all('/admin/*', auth)`. */
export function findMountedGuards(context: RouteContext): Mounted[] {
  const { index, handlers, auth } = context
  const mounted: Mounted[] = []
  for (const name of ['use', 'addHook', 'register', 'all', 'onBeforeHandle', 'derive', 'guard']) {
    for (const call of index.callsNamed(name)) {
      const callee = unwrap(call.callee)
      if (call.type !== 'CallExpression' || callee.type !== 'MemberExpression') continue
      const object = context.paths.findPath(callee.object)
      if (object === undefined || !(handlers.findRouterRow(call) ?? handlers.isRouterObject(object))) continue
      const prefix = findStringValue(call.arguments[0])
      for (const argument of call.arguments) {
        const inner = unwrap(argument)
        if (inner.type === 'Literal' || (isFunction(inner) && name === 'register')) continue
        // A router that is mounted here answers for itself.
        if (inner.type === 'Identifier' && isRouter(inner, context)) continue
        if (name === 'register' && isHarmlessPlugin(inner, context)) continue
        const role = auth.findMiddlewareRole(inner)
        if (!role) continue
        const path =
          name === 'addHook' || name === 'register' ? undefined : prefix?.replace(/\/?\*.*$/, '').replace(/\/$/, '')
        mounted.push({
          owner: findRootObject(callee.object, index),
          prefix: path === '' ? undefined : path,
          role,
          node: argument,
          from: call.range[0],
        })
      }
    }
  }
  return mounted
}

/**
 * A plugin of this project that puts no hook before the routes of others: one that only decorates, as with
 * `app.authenticate`, or that registers routes of its own. Whatever it asks of callers, it asks of none but its own.
 */
function isHarmlessPlugin(node: Node, context: RouteContext): boolean {
  const path = context.paths.findImportedPath(node)
  const local = context.index.findFunction(node)
  const text = local
    ? context.index.sourceCode.getText(local)
    : path === undefined
      ? undefined
      : context.foreign?.findFunction(path)?.text
  if (text === undefined) return false
  // A text that ends before the function does says nothing of its end, except where it is a list of routes.
  if (!local && text.length >= MAX_TEXT && !/\.(?:get|post|put|patch|delete)\(\s*['"`]\//.test(text)) return false
  return !/\baddHook\(|\bregister\([^)]*(?:auth|guard|session|bearer)/i.test(text)
}

function isRouter(node: Node, context: RouteContext): boolean {
  const path = context.paths.findPath(node)
  return path !== undefined && context.handlers.isRouterObject(path)
}

/** Routers of this file that this file mounts, with the prefix: `app.use('/api', router)`. */
export function findRouterPrefixes(context: RouteContext): Map<Node, MountedRouter> {
  const prefixes = new Map<Node, MountedRouter>()
  for (const name of ['use', 'route', 'register', 'mount']) {
    for (const call of context.index.callsNamed(name)) {
      const callee = unwrap(call.callee)
      if (call.type !== 'CallExpression' || callee.type !== 'MemberExpression') continue
      const prefix =
        findStringValue(call.arguments[0]) ?? findStringValue(findPropertyValue(call.arguments[1], 'prefix')) ?? ''
      for (const argument of call.arguments) {
        let inner = unwrap(argument)
        // Koa: app.use(router.routes())
        if (inner.type === 'CallExpression' && unwrap(inner.callee).type === 'MemberExpression')
          inner = unwrap((unwrap(inner.callee) as TSESTree.MemberExpression).object)
        if (inner.type !== 'Identifier' || !isRouter(inner, context)) continue
        const root = findRootObject(inner, context.index)
        const parent = findRootObject(callee.object, context.index)
        if (root && root !== parent) prefixes.set(root, { prefix, parent, at: call.range[0] })
      }
    }
  }
  return prefixes
}
