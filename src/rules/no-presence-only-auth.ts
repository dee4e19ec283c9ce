import { findPresenceQuestions, isCredential } from '../analysis/credentials.ts'
import { findUses } from '../analysis/uses.ts'
import { isGuardedByProject } from '../analysis/routes/project-guards.ts'
import type { Route } from '../analysis/routes/routes.ts'
import { isPermissionName } from '../ast/lexicon.ts'
import { isPublicRoute } from '../ast/route-paths.ts'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  isCall,
  isFunction,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-presence-only-auth',
  meta: {
    class: 'presence-only-authentication',
    description: 'Disallow guards that only ask whether a token or cookie was sent.',
    messages: {
      presenceOnly:
        '`{{name}}` lets in whoever sends any {{credential}}; verify it, for example with `jwt.verify()` or a look-up of the session, and refuse when that fails.',
      presenceAnswer:
        '`{{name}}` says yes to whoever sends any {{credential}}; verify it, for example with `jwt.verify()` or a look-up of the session, before the answer.',
      presenceRedirect:
        '`{{name}}` takes the mere presence of {{credential}} for a login; that is a convenience only, so every page and handler behind it has to verify it.',
    },
    confidence: { presenceOnly: 'medium', presenceAnswer: 'medium', presenceRedirect: 'low' },
    mentions: /authorization|cookie|headers?\b/i,
    projectAware: true,
  },
  create(file, report) {
    if (file.isClient) return
    const reported = new Set<Node>()
    const middleware = findMiddleware(file)
    for (const owner of findFunctions(file)) {
      if (reported.has(owner)) continue
      const gate = findGate(owner, middleware.has(owner) || isNextMiddleware(owner, file), file)
      if (!gate) continue
      reported.add(owner)
      report({
        node: gate.node,
        messageId: gate.messageId,
        data: {
          name: findOwnName(owner) ?? gate.route ?? 'This guard',
          credential: `\`${file.quote(gate.credential)}\``,
        },
      })
    }
  },
})

function findFunctions(file: RuleFile): FunctionNode[] {
  return [
    ...file.index.nodes('FunctionDeclaration'),
    ...file.index.nodes('FunctionExpression'),
    ...file.index.nodes('ArrowFunctionExpression'),
  ]
}

interface Gate {
  readonly node: Node
  readonly messageId: 'presenceOnly' | 'presenceAnswer' | 'presenceRedirect'
  readonly credential: Node
  readonly route?: string | undefined
}

function findGate(owner: FunctionNode, isGuard: boolean, file: RuleFile): Gate | undefined {
  const route = file.routes.find(({ handler }) => handler === owner)
  const name = findFunctionName(owner) ?? ''
  const isAnswer = name === 'canActivate' || isPermissionName(name)
  if (!route && !isGuard && !isAnswer) return undefined
  if (route && isOtherwiseGuarded(route, file)) return undefined
  const questions = findPresenceQuestions(owner, file.analysis)
  for (const { node, credential } of questions) {
    if (findEnclosingFunction(node) !== owner) continue
    const places = [node, ...findUses(node, [], file.analysis)]
    const refusal = places.map((place) => findRefusal(place, file)).find((branch) => branch !== undefined)
    if (refusal) {
      if (hasOtherEvidence(owner, refusal, file)) return undefined
      const isRedirect = /redirect/i.test(file.getText(refusal)) && !/\b40[13]\b/.test(file.getText(refusal))
      const messageId = isRedirect && isNextMiddleware(owner, file) ? 'presenceRedirect' : 'presenceOnly'
      return { node, messageId, credential, route: route?.path }
    }
    if (isAnswer && places.some((place) => isReturned(place, owner, file)))
      return { node, messageId: 'presenceAnswer', credential }
  }
  return undefined
}

/** What a framework runs before handlers: it has a way to go on. */
function findMiddleware(file: RuleFile): ReadonlySet<Node | undefined> {
  const found = new Set<Node | undefined>()
  for (const call of file.index.nodes('CallExpression')) {
    const callee = unwrap(call.callee)
    if (call.arguments.length > 0 || callee.type !== 'Identifier') continue
    if (/^_?(?:next|done|proceed)$/.test(callee.name) || /^\$\w+\.next$/.test(file.findPath(callee) ?? ''))
      found.add(findEnclosingFunction(call))
  }
  return found
}

function isNextMiddleware(owner: FunctionNode, file: RuleFile): boolean {
  return (
    /(?:^|\/)(?:middleware|proxy)\.[cm]?[jt]s$/.test(file.filename) &&
    /^(?:middleware|proxy)$/.test(findFunctionName(owner) ?? '')
  )
}

/** Login, logout and what visitors send look at tokens for other reasons. */
function isOtherwiseGuarded(route: Route, file: RuleFile): boolean {
  if (route.guardsBefore.some(({ as }) => as !== 'limit') || isGuardedByProject(route, file.project)) return true
  const path = route.path ?? file.filename.replace(/\/(?:route|\+server)\.[jt]sx?$/, '')
  return isPublicRoute(route.method, path)
}

/** The branch that refuses when the credential is missing. */
function findRefusal(question: Node, file: RuleFile): Node | undefined {
  for (
    let child = question, parent = question.parent;
    parent && !isFunction(parent);
    child = parent, parent = parent.parent
  ) {
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      if (parent.test !== child) return undefined
      return [parent.consequent, parent.alternate].find((branch) => branch && refuses(branch, file)) ?? undefined
    }
    if (parent.type.endsWith('Statement')) return undefined
  }
  return undefined
}

function refuses(branch: Node, file: RuleFile): boolean {
  const text = file.getText(branch)
  return /\b40[13]\b|unauthori[sz]ed|forbidden|redirect/i.test(text) && file.analysis.branches.refuses(branch)
}

/** Somebody looks at the caller beside this refusal. */
function hasOtherEvidence(owner: FunctionNode, refusal: Node, file: RuleFile): boolean {
  return file.analysis.auth
    .getEvidenceInside(owner)
    .some(({ node, as }) => as !== 'limit' && !isInside(node, refusal) && !isCredential(node, file.analysis))
}

/** `return !!req.headers.authorization`. */
function isReturned(question: Node, owner: FunctionNode, file: RuleFile): boolean {
  const values = file.index.returnedValues(owner)
  if (hasWords(findFunctionName(owner) ?? '', ['header', 'cookie', 'token present'])) return false
  return values.length === 1 && values.some((value) => isInside(question, value) && !containsCall(value, question))
}

function containsCall(value: Node, question: Node): boolean {
  const inner = unwrapAwait(value)
  return isCall(inner) && inner !== question && findCalleeName(inner) !== 'Boolean'
}

/** `module.exports = (req, res, next) => …` has no name of its own. */
function findOwnName(owner: FunctionNode): string | undefined {
  const name = findFunctionName(owner)
  return name === 'exports' ? undefined : name
}
