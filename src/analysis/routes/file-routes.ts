import {
  type CallNode,
  type FunctionNode,
  type Node,
  findFunctionName,
  getOuterParent,
  isCall,
} from '../../ast/nodes.ts'
import type { AuthEvidence } from '../auth.ts'
import { findExportReferences, getExportedNames, isDefaultExport, isExported } from '../../ast/functions.ts'
import { NEXT_METHODS } from '../handler-conventions.ts'
import { findHandlerFunction } from './lookup.ts'
import type { Route, RouteContext, RouteMethod } from './routes.ts'

/** Next.js route handlers, pages API and server actions; handlers that a file exports by convention. */
export function findFileRoutes(context: RouteContext): Route[] {
  const { index, handlers, auth } = context
  const filename = context.filename.replaceAll('\\', '/')
  const routes: Route[] = []
  const functions = [
    ...index.nodes('FunctionDeclaration'),
    ...index.nodes('ArrowFunctionExpression'),
    ...index.nodes('FunctionExpression'),
  ]
  const add = (handler: FunctionNode, framework: string, method: RouteMethod, path: string | undefined): void => {
    // withAuth(handler), also with another wrapper between them
    let wrapper: AuthEvidence | undefined
    for (const place of [handler, ...findExportReferences(handler)]) {
      let { parent } = getOuterParent(place)
      for (let depth = 0; parent && isCall(parent) && !wrapper && depth < 3; depth++) {
        const as = auth.findMiddlewareRole(parent)
        if (as) wrapper = { node: parent, as }
        ;({ parent } = getOuterParent(parent))
      }
    }
    routes.push({
      framework,
      method,
      path,
      node: handler,
      handler,
      middlewares: [],
      guardsBefore: wrapper ? [wrapper] : [],
      guardsInside: auth.getEvidenceInside(handler),
      isMountKnown: true,
    })
  }
  for (const handler of functions) {
    const name = findFunctionName(handler)
    const method = handlers.isRouteFile ? getExportedNames(handler).find((item) => NEXT_METHODS.has(item)) : undefined
    if (handlers.isServerAction(handler)) add(handler, 'next', 'action', undefined)
    else if (method !== undefined) {
      add(
        handler,
        filename.includes('+server.') ? 'sveltekit' : 'next',
        method.toLowerCase() as RouteMethod,
        toRoutePath(filename),
      )
    } else if (
      /(?:^|\/)pages\/api\//.test(filename) &&
      isExported(handler) &&
      (isDefaultExport(handler) || handler.parent.type === 'ExportDefaultDeclaration' || name === 'handler')
    ) {
      add(handler, 'next', 'all', toRoutePath(filename))
    } else if (handlers.findParameterPath(handler, 0) === '$lambda.event' && isExported(handler)) {
      // Which path leads to it, and whether something stands before it, the deployment says.
      add(handler, 'lambda', 'all', undefined)
    }
  }
  return routes
}

/** `app/api/users/[id]/route.ts` answers `/api/users/[id]`. */
function toRoutePath(filename: string): string | undefined {
  const match = /(?:^|\/)(?:app|pages|routes)\/(.*?)(?:\/(?:route|\+server|index))?\.[cm]?[jt]sx?$/.exec(filename)
  return match?.[1] === undefined ? undefined : '/' + match[1].replace(/\([^)]*\)\//g, '')
}

/** `http.createServer(fn)`, `Deno.serve(fn)`, `serve(fn)`: one handler for everything, named by the folder for edge functions. */
export function findCallbackRoutes(context: RouteContext): Route[] {
  const routes: Route[] = []
  const add = (call: CallNode, framework: string, node: Node): void => {
    const handler = findHandlerFunction(node, context.index)
    if (!handler) return
    routes.push({
      framework,
      method: 'all',
      path: toFunctionPath(context.filename),
      node: call,
      handler,
      middlewares: [],
      guardsBefore: [],
      guardsInside: context.auth.getEvidenceInside(handler),
      isMountKnown: true,
    })
  }
  for (const name of context.index.calleeNames) {
    for (const call of context.index.callsNamed(name)) {
      const argument = call.arguments.find((candidate) => findHandlerFunction(candidate, context.index) !== undefined)
      const row = argument && context.handlers.findCallbackRow(call, undefined)
      if (argument && row?.framework) add(call, row.framework, argument)
    }
  }
  return routes
}

/** `supabase/functions/send-mail/index.ts` answers `/send-mail`. */
function toFunctionPath(filename: string): string | undefined {
  const match = /(?:^|\/)functions\/([^/]+)\/(?:index|main)\.[jt]sx?$/.exec(filename.replaceAll('\\', '/'))
  return match?.[1] === undefined ? undefined : `/${match[1]}`
}
