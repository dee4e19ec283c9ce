import type { Condition } from '../analysis/conditions.ts'
import { type Lookup, readLookups } from '../analysis/lookups.ts'
import { CALLER, comparesOwner, mayDecide } from '../analysis/ownership.ts'
import { type Route, hasGuard } from '../analysis/routes/routes.ts'
import { isDefaultExport } from '../ast/functions.ts'
import { type FunctionNode, type Node, findEnclosingFunction, isCall, isInside } from '../ast/nodes.ts'
import { isWebhookPath } from '../ast/route-paths.ts'
import { PRIVATE_TABLES, SHARED_TABLES } from '../ast/table-words.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const REFUSAL = /\b40[13]\b|unauthori[sz]ed|forbidden/i
/** A call inside of the handler that asks for more than a session. */
const STRONG_ROLE = /admin|staff|manager|superuser|instructor|teacher|moderator|\brole|permission/i
/** A guard that asks for more than a session. */
const ROLE =
  /admin|role|permission|owner|staff|scope|polic|\bcan[A-Z(]|access|member|tenant|\bacl\b|rbac|ability|authoriz(?!ation\b)|privilege|superuser|manager|internal/i

export default defineRule({
  name: 'no-unscoped-object-access',
  meta: {
    class: 'insecure-object-access',
    description: 'Disallow reading or changing an object by the client’s identifier without looking at its owner.',
    messages: {
      unscopedRead:
        '`{{lookup}}` finds whatever {{source}} (line {{line}}) names, and nothing compares its owner with the caller; add the owner to the condition, or answer 404 when it differs.',
      unscopedChange:
        '`{{lookup}}` changes whatever {{source}} (line {{line}}) names, and nothing compares its owner with the caller; add the owner to the condition, or answer 404 when it differs.',
    },
    confidence: { unscopedRead: 'medium', unscopedChange: 'medium' },
    projectAware: true,
    schema: {
      type: 'object',
      properties: {
        publicTables: {
          type: 'array',
          items: { type: 'string' },
          description: 'Names of tables or models whose rows every signed-in user may reach.',
        },
      },
      additionalProperties: false,
    },
    defaultOptions: { publicTables: [] },
  },
  create(file, report) {
    if (file.role !== 'production' || file.isClient) return
    for (const route of file.routes) {
      const { handler } = route
      if (!handler || !isSignedIn(route, file) || isFromService(route) || asksForMore(route, file)) continue
      reportUnscoped(handler)
    }
    // A page of Next.js is rendered for whoever its own check lets in.
    for (const handler of getPages(file)) reportUnscoped(handler)

    function reportUnscoped(handler: FunctionNode): void {
      const found = findUnscoped(handler, file)
      if (!found) return
      report({
        node: found.lookup.call,
        messageId: found.lookup.effect === 'read' ? 'unscopedRead' : 'unscopedChange',
        data: { lookup: `${file.quote(found.lookup.call.callee)}()`, source: found.source, line: found.line },
      })
    }
  },
})

function getPages(file: RuleFile): readonly FunctionNode[] {
  if (!/(?:^|\/)page\.[jt]sx?$/.test(file.filename)) return []
  return [...file.index.nodes('FunctionDeclaration'), ...file.index.nodes('ArrowFunctionExpression')].filter(
    (owner) =>
      isDefaultExport(owner) &&
      file.analysis.auth.getEvidenceInside(owner).some(({ as }) => as === 'identity' || as === 'guard'),
  )
}

/** Somebody is asked who they are; where nobody is, that is the omission to report. */
function isSignedIn(route: Route, file: RuleFile): boolean {
  // A middleware in front of pages does not stand before a server action.
  if (route.guardsBefore.some(({ as }) => as === 'identity' || as === 'guard')) return true
  // A refusal alone may be that of a ticket or a code.
  if (
    route.guardsInside.some(
      ({ as, node }) => as === 'identity' || (as === 'guard' && !REFUSAL.test(file.getText(node))),
    )
  )
    return true
  return route.method !== 'action' && !hasGuard(route) && file.isGuarded(route)
}

/** The sender of a webhook is a service, which owns nothing. */
function isFromService(route: Route): boolean {
  return hasGuard(route, 'signature') || isWebhookPath(route.path ?? '')
}

function asksForMore(route: Route, file: RuleFile): boolean {
  if (/(?:^|[/_-])(?:admin|internal|staff|manage|backoffice|moderat)/i.test(route.path ?? '')) return true
  const inside = route.guardsInside.some(({ node }) => isCall(node) && STRONG_ROLE.test(file.getText(node.callee)))
  return (
    inside ||
    route.guardsBefore.some(({ node }) => {
      if (node === route.node) return false
      // withRole(async (user, id) => …): what the wrapper is called, and not what it wraps.
      const isWrapper = isCall(node) && route.handler !== undefined && isInside(route.handler, node)
      if (isWrapper) return ROLE.test(file.getText(node.callee))
      const definition = file.analysis.constants.findDefinition(node)
      return ROLE.test(file.getText(node)) || (definition !== undefined && ROLE.test(file.getText(definition)))
    })
  )
}

interface Unscoped {
  readonly lookup: Lookup
  readonly source: string
  readonly line: number
}

/** The look-up of the handler that only the client's identifier selects; a change before a read. */
function findUnscoped(handler: FunctionNode, file: RuleFile): Unscoped | undefined {
  const isCallers = (pair: Condition): boolean =>
    CALLER.test(file.getText(pair.value)) && file.findTaint(pair.value, 'provenance')?.kind !== 'remote'
  const { lookups, scoped } = readLookups(handler, file.analysis, isCallers)
  const found: Unscoped[] = []
  for (const lookup of lookups) {
    // One look-up with the caller and the identifier settles it for what it stands before.
    if (!isPrivate(lookup, file) || scoped.some((node) => mayDecide(node, lookup.call))) continue
    const taint = file.findTaint(lookup.id, 'provenance')
    // What a header names is the caller, not an object; that is a question of its own.
    if (taint?.kind !== 'remote' || /header|cookie/i.test(taint.source)) continue
    // What a nested server action does is its own.
    if (
      file.routes.some(
        (route) =>
          route.handler &&
          route.handler !== handler &&
          isInside(route.handler, handler) &&
          isInside(lookup.call, route.handler),
      )
    )
      continue
    const owner = isInside(lookup.call, handler) ? handler : findOutermost(lookup.call)
    if (!owner || comparesOwner(owner, file.analysis, lookup.call) || isCheckedBefore(lookup, handler, file)) continue
    found.push({ lookup, source: taint.source, line: taint.line })
  }
  return found.find(({ lookup }) => lookup.effect !== 'read') ?? found[0]
}

/** The helper of the file that the call stands in. */
function findOutermost(node: Node): FunctionNode | undefined {
  let found: FunctionNode | undefined
  for (let owner = findEnclosingFunction(node); owner; owner = findEnclosingFunction(owner)) found = owner
  return found
}

/** `await teacherOf(id)`: another function gets the identifier first, and asks who is calling. */
function isCheckedBefore(lookup: Lookup, handler: FunctionNode, file: RuleFile): boolean {
  const text = file.getText(lookup.id)
  return file.analysis.behaviour.getCalls(handler).some((call) => {
    if (call === lookup.call || !call.arguments.some((argument) => file.getText(argument) === text)) return false
    const evidence = file.analysis.behaviour.findSummary(call)?.evidence ?? []
    return evidence.some((as) => as === 'identity' || as === 'guard')
  })
}

/** By the words of its table, or because other code beside it asks for the owner of the same rows. */
function isPrivate({ table, effect, isOwned }: Lookup, file: RuleFile): boolean {
  const subject = table.join(' ')
  const publicTables = (file.options['publicTables'] as readonly string[] | undefined) ?? []
  if (publicTables.some((name) => table.includes(name.toLowerCase().replace(/s$/, '')))) return false
  if (hasWords(subject, SHARED_TABLES)) return false
  return isOwned || effect !== 'read' || hasWords(subject, PRIVATE_TABLES)
}
