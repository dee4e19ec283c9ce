import { type FunctionNode, type Node, isCall, isFunction, unwrap } from '../ast/nodes.ts'
import { getDeclaredPackages } from '../project/packages.ts'
import type { FileIndex } from './file-index.ts'

/** What a function that registers routes is given, by the framework that the project has. */
const OBJECTS: Readonly<Record<string, string>> = {
  fastify: 'fastify()',
  express: 'express()',
  hono: 'hono.Hono#',
}
const VERBS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'all'])

/**
 * `export async function clipRoutes(app) { app.get('/clips', async (request) => …) }`: the application or router that a
 * parameter without a type is. By its use, not by its name: a path and a function are registered on it. Of which framework
 * it is the handlers say, else the manifest, where it declares only one.
 */
export function findRegistrarPath(
  owner: FunctionNode,
  position: number,
  index: FileIndex,
  filename: string,
): string | undefined {
  const parameter = owner.params[position]
  if (parameter?.type !== 'Identifier') return undefined
  const variable = index.findVariable(parameter)
  const handlers: FunctionNode[] = []
  for (const { identifier } of variable?.references ?? []) {
    const handler = findRegistered(identifier)
    if (handler) handlers.push(handler)
  }
  if (handlers.length === 0) return undefined
  const seconds = handlers.map(({ params }) => (params[1]?.type === 'Identifier' ? params[1].name : undefined))
  if (seconds.includes('reply')) return OBJECTS['fastify']
  if (seconds.some((name) => name === 'res' || name === 'response')) return OBJECTS['express']
  const declared = filename === '' ? undefined : getDeclaredPackages(filename)
  const frameworks = Object.keys(OBJECTS).filter((name) => declared?.has(name) === true)
  return frameworks.length === 1 ? OBJECTS[frameworks[0] ?? ''] : undefined
}

/** The handler of `app.post('/path', …, handler)` for the `app` of it. */
function findRegistered(object: Node): FunctionNode | undefined {
  const member = object.parent
  if (member?.type !== 'MemberExpression' || member.object !== object || member.computed) return undefined
  if (member.property.type !== 'Identifier' || !VERBS.has(member.property.name)) return undefined
  const call = member.parent
  if (!isCall(call) || call.callee !== member) return undefined
  const [path] = call.arguments
  const last = call.arguments.at(-1)
  if (path?.type !== 'Literal' || typeof path.value !== 'string' || !path.value.startsWith('/') || !last)
    return undefined
  const handler = unwrap(last)
  return call.arguments.length >= 2 && isFunction(handler) ? handler : undefined
}
