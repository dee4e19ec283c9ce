import type { TSESTree } from '@typescript-eslint/types'
import type { EffectSite } from '../analysis/analysis.ts'
import { type Condition, findConditions } from '../analysis/conditions.ts'
import { type Route, hasGuard } from '../analysis/routes/routes.ts'
import { isWebhookPath } from '../ast/route-paths.ts'
import { isOwnerName, isPermissionName } from '../ast/lexicon.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  isCall,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Rows about people and their business: reading the next number is reading somebody else's. */
const PRIVATE = [
  ...[
    'order',
    'invoice',
    'address',
    'payment',
    'message',
    'document',
    'file',
    'note',
    'ticket',
    'card',
    'subscription',
  ],
  ...[
    'record',
    'appointment',
    'booking',
    'contract',
    'transaction',
    'conversation',
    'chat',
    'statement',
    'receipt',
    'draft',
  ],
  ...[
    'prescription',
    'claim',
    'application',
    'account',
    'wallet',
    'transfer',
    'payout',
    'refund',
    'cart',
    'reservation',
  ],
  ...[
    'patient',
    'customer',
    'employee',
    'salary',
    'expense',
    'quote',
    'shipment',
    'attachment',
    'upload',
    'export',
    'report',
  ],
  ...[
    'budget',
    'task',
    'todo',
    'project',
    'resume',
    'letter',
    'key',
    'token',
    'credential',
    'secret',
    'session',
    'device',
  ],
  ...[
    'notification',
    'journal',
    'diary',
    'health',
    'medication',
    'loan',
    'policy',
    'case',
    'thread',
    'submission',
    'answer',
  ],
]
/** Rows that belong to the operator; whoever may change them is a matter of roles, not of owners. */
const SHARED = [
  ...[
    'product',
    'category',
    'tag',
    'setting',
    'config',
    'configuration',
    'country',
    'city',
    'plan',
    'faq',
    'banner',
    'coupon',
  ],
  ...[
    'announcement',
    'feature',
    'flag',
    'menu',
    'page',
    'template',
    'role',
    'permission',
    'log',
    'job',
    'migration',
    'currency',
  ],
]
const ID = /^(?:_?id|uuid|pk|[a-z]\w*(?:Id|_id|ID|Uuid))$/
/** A guard that asks for more than a session. */
const ROLE =
  /admin|role|permission|owner|staff|scope|polic|\bcan[A-Z(]|access|member|tenant|\bacl\b|rbac|ability|authoriz(?!ation\b)|privilege|superuser|manager|internal/i
const CALLER =
  /\b(?:req|request|ctx|c|context|event)\.(?:user|auth|session|userId|account|tenant|org|state\.user|locals\.user|var\.user)|\b(?:session|currentUser|caller|viewer|principal|me|actor|claims|payload)\b|\b(?:user|userId|user_id|uid|authUser|dbUser|tenantId|orgId|accountId|organizationId|workspaceId)\b/

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
      const found = findUnscoped(handler, file)
      if (!found) continue
      report({
        node: found.effect.call,
        messageId: found.effect.row.effect === 'read' ? 'unscopedRead' : 'unscopedChange',
        data: { lookup: `${file.quote(found.effect.call.callee)}()`, source: found.source, line: found.line },
      })
    }
  },
})

/** Somebody is asked who they are; where nobody is, that is the omission to report. */
function isSignedIn(route: Route, file: RuleFile): boolean {
  // A middleware in front of pages does not stand before a server action.
  return hasGuard(route, 'identity', 'guard') || (route.method !== 'action' && file.isGuarded(route))
}

/** The sender of a webhook is a service, which owns nothing. */
function isFromService(route: Route): boolean {
  return hasGuard(route, 'signature') || isWebhookPath(route.path ?? '')
}

function asksForMore(route: Route, file: RuleFile): boolean {
  if (/(?:^|[/_-])(?:admin|internal|staff|manage|backoffice|moderat)/i.test(route.path ?? '')) return true
  return route.guardsBefore.some(({ node }) => {
    if (node === route.node) return false
    const definition = file.analysis.constants.findDefinition(node)
    return ROLE.test(file.getText(node)) || (definition !== undefined && ROLE.test(file.getText(definition)))
  })
}

interface Unscoped {
  readonly effect: EffectSite
  readonly source: string
  readonly line: number
}

/** The look-up of the handler that only the client's identifier selects; a change before a read. */
function findUnscoped(handler: FunctionNode, file: RuleFile): Unscoped | undefined {
  const effects = file.analysis.behaviour.getEffectsOf(handler)
  const found: Unscoped[] = []
  for (const effect of effects) {
    const pairs = findConditions(effect, file.analysis)
    if (!pairs) continue
    const id = pairs.find(({ key }) => ID.test(key))
    const taint = id && file.findTaint(id.value, 'provenance')
    if (pairs.some((pair) => isScope(pair, file))) {
      // One look-up with the caller and the identifier settles it for what follows.
      if (taint || pairs.length > 1) return undefined
      continue
    }
    if (taint?.kind !== 'remote' || !isPrivate(effect, file)) continue
    // Row level security is the scope of a client that acts as the caller.
    if (file.analysis.behaviour.actsAsCaller(effect.call)) continue
    found.push({ effect, source: taint.source, line: taint.line })
  }
  const best = found.find(({ effect }) => effect.row.effect !== 'read') ?? found[0]
  return best && !comparesOwner(handler, file) ? best : undefined
}

/** The column names an owner or a state that makes the row public, or the value is the caller's own. */
function isScope(pair: Condition, file: RuleFile): boolean {
  if (
    isOwnerName(pair.key) ||
    /^(?:is_?)?(?:public|published|visible|shared|active)|status|token|slug|code|secret|hash|email/i.test(pair.key)
  )
    return true
  return CALLER.test(file.getText(pair.value)) && file.findTaint(pair.value, 'provenance')?.kind !== 'remote'
}

function isPrivate(effect: EffectSite, file: RuleFile): boolean {
  const { call, row } = effect
  const statement = call.arguments[0] && file.analysis.constants.findString(call.arguments[0])
  const table = /\b(?:from|update|into)\s+"?([\w.]+)/i.exec(statement ?? '')?.[1]
  const words = toWords(table ?? getChainText(call, file)).map((word) =>
    word
      .replace(/ies$/, 'y')
      .replace(/sses$/, 'ss')
      .replace(/([^s])s$/, '$1'),
  )
  const subject = words.join(' ')
  const publicTables = (file.options['publicTables'] as readonly string[] | undefined) ?? []
  if (publicTables.some((name) => words.includes(name.toLowerCase().replace(/s$/, '')))) return false
  if (statement !== undefined && !/^\s*select/i.test(statement)) return !hasWords(subject, SHARED)
  return row.effect === 'read' ? hasWords(subject, PRIVATE) : !hasWords(subject, SHARED)
}

/** The call with everything in its chain that may name the table. */
function getChainText(call: CallNode, file: RuleFile): string {
  let outer: Node = call
  while (outer.parent?.type === 'MemberExpression' && outer.parent.parent?.type === 'CallExpression')
    outer = outer.parent.parent
  const from = /\bfrom\((['"]?)([\w.]+)\1\)/.exec(file.getText(outer))?.[2]
  return `${file.getText(call.callee).slice(0, 80)} ${from ?? ''} ${/^(?:delete|update)$/.test(findCalleeName(call) ?? '') && call.arguments[0]?.type === 'Identifier' ? call.arguments[0].name : ''}`
}

/** A comparison with an owner, a question about rights, or a helper that gets the caller: whatever follows was decided there. */
function comparesOwner(handler: FunctionNode, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(handler, (node) => {
    if (found) return false
    if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator))
      found = [node.left as Node, node.right].some((side) => isOwnerOrRole(side))
    else if (isCall(node)) found = isDecision(node, file)
    else if (node.type === 'MemberExpression')
      found = /^(?:isAdmin|isStaff|permissions|isOwner|roles)$/.test(findPropertyName(node) ?? '')
    return undefined
  })
  return found
}

function isOwnerOrRole(node: Node): boolean {
  const inner = unwrapAwait(node)
  const name =
    inner.type === 'MemberExpression' ? findPropertyName(inner) : inner.type === 'Identifier' ? inner.name : undefined
  if (name === undefined)
    return isCall(inner) && inner.callee.type === 'MemberExpression' && isOwnerOrRole(inner.callee.object)
  if (/^(?:role|type|kind|plan|tier)$/i.test(name)) return true
  if (inner.type === 'MemberExpression' && name === 'id') return isOwnerOrRole(inner.object)
  return isOwnerName(name) || hasWords(name, ['role'])
}

function isDecision(call: CallNode, file: RuleFile): boolean {
  const name = findCalleeName(call) ?? ''
  const callee = unwrap(call.callee)
  if (/^(?:equals|includes|some|has)$/.test(name) && callee.type === 'MemberExpression') {
    const texts = [callee.object as Node, ...call.arguments].map((node) => file.getText(node))
    if (texts.some((text) => CALLER.test(text)) || isOwnerOrRole(callee.object)) return true
  }
  if (isPermissionName(name)) return true
  if (
    hasWords(name, [
      'authorize',
      'authorise',
      'can',
      'cannot',
      'ability',
      'permission',
      'permissions',
      'access',
      'ownership',
    ]) ||
    hasWords(name, [
      'owner',
      'owns',
      'belongs',
      'policy',
      'forbidden',
      'membership',
      'allowed',
      'assert',
      'role',
      'scope',
      'for user',
    ])
  )
    return true
  // A helper that gets the caller and the object or its identifier.
  if (
    /^(?:json|send|log|info|error|status|push|create|insert|values|set|record\w*|audit\w*|emit|publish|track\w*)$/.test(
      name,
    )
  )
    return false
  const isEffect = file.analysis.effects.some((effect) => effect.call === call)
  return !isEffect && call.arguments.length > 1 && call.arguments.some((argument) => isCallerArgument(argument, file))
}

function isCallerArgument(argument: TSESTree.CallExpressionArgument, file: RuleFile): boolean {
  const inner = unwrap(argument)
  return (inner.type === 'Identifier' || inner.type === 'MemberExpression') && CALLER.test(file.getText(inner))
}
