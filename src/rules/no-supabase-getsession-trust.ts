import type { TSESTree } from '@typescript-eslint/types'
import { findUses } from '../analysis/uses.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  getOuterParent,
  unwrap,
} from '../ast/nodes.ts'
import { type Report, type RuleFile, defineRule } from '../rule.ts'

type MessageId = 'trustedUser' | 'trustedPresence' | 'useGetUser'

/** Calls that ask the authentication server, or check the signature of the token. */
const VERIFYING = /^(?:getUser|getClaims|jwtVerify|verify|verifyToken|verifyJWT)$/

export default defineRule<MessageId>({
  name: 'no-supabase-getsession-trust',
  meta: {
    class: 'unverified-session',
    description: 'Disallow decisions on the server by the session that Supabase reads from the cookie.',
    messages: {
      trustedUser:
        '`getSession()` gives what the cookie says, unverified, and line {{line}} takes the user from it; call `supabase.auth.getUser()` or `getClaims()`.',
      trustedPresence:
        '`getSession()` gives what the cookie says, unverified, and line {{line}} lets in whoever has one; ask `supabase.auth.getUser()` or `getClaims()`.',
      useGetUser: 'Ask the authentication server with `getUser()`.',
    },
    confidence: { trustedUser: 'high', trustedPresence: 'medium', useGetUser: 'high' },
    hasSuggestions: true,
    mentions: /getSession/,
  },
  create(file, report) {
    if (!file.isServer) return
    for (const call of file.index.callsNamed('getSession')) {
      if (call.type !== 'CallExpression' || !isSupabase(call, file) || isVerifiedBeside(call, file)) continue
      const [user] = findUses(call, ['data', 'session', 'user'], file.analysis)
      if (user) {
        const suggest = toSuggestion(call, file)
        report({
          node: call,
          messageId: 'trustedUser',
          data: { line: user.loc.start.line },
          ...(suggest ? { suggest } : {}),
        })
        continue
      }
      const question = findPresenceQuestion(call, file)
      if (question) report({ node: call, messageId: 'trustedPresence', data: { line: question.loc.start.line } })
    }
  },
})

/** `supabase.auth.getSession()`; Better Auth has `auth.api.getSession()`. */
function isSupabase(call: TSESTree.CallExpression, file: RuleFile): boolean {
  const path = file.findPath(call.callee)
  if (path?.startsWith('@supabase/supabase-js.') === true) return true
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return false
  const holder = unwrap(callee.object)
  const isAuth =
    holder.type === 'MemberExpression' ? findPropertyName(holder) === 'auth' : path?.endsWith('.auth.getSession')
  return isAuth === true && /supabase/i.test(`${path ?? ''} ${file.getText(callee.object)}`)
}

/** The same function asks the authentication server as well, or checks the signature of the token. */
function isVerifiedBeside(call: CallNode, file: RuleFile): boolean {
  let scope: Node = call
  for (let owner = findEnclosingFunction(call); owner; owner = findEnclosingFunction(owner)) scope = owner
  let isVerified = false
  file.index.walkBelow(scope, (node) => {
    if (node.type === 'CallExpression') isVerified ||= VERIFYING.test(getCalledName(node, file))
    return !isVerified
  })
  return isVerified
}

/** The name that a call has at its home: an import may rename it. */
function getCalledName(call: CallNode, file: RuleFile): string {
  return file.findPath(call.callee)?.split('.').at(-1) ?? findCalleeName(call) ?? ''
}

/** `if (!session) return redirect('/login')`, where nothing else of the session is used: a token that is passed on is verified there. */
function findPresenceQuestion(call: CallNode, file: RuleFile): Node | undefined {
  const uses = findUses(call, ['data', 'session'], file.analysis)
  if (uses.length === 0 || uses.some((use) => !isPresenceTest(use))) return undefined
  const parts = ['access_token', 'provider_token', 'refresh_token', 'expires_at']
  if (parts.some((part) => findUses(call, ['data', 'session', part], file.analysis).length > 0)) return undefined
  return uses.find((use) => {
    const branch = findBranch(use)
    return branch !== undefined && /redirect|throw|\b40[13]\b|[uU]nauthori[sz]ed|Forbidden/.test(file.getText(branch))
  })
}

function isPresenceTest(use: Node): boolean {
  const { parent } = getOuterParent(use)
  return (
    parent?.type === 'UnaryExpression' ||
    parent?.type === 'IfStatement' ||
    parent?.type === 'LogicalExpression' ||
    parent?.type === 'ConditionalExpression'
  )
}

function findBranch(use: Node): Node | undefined {
  for (let node: Node | undefined = use.parent; node; node = node.parent) {
    if (node.type === 'IfStatement') return node
    if (node.type.endsWith('Statement') || node.type.endsWith('Declaration')) return undefined
  }
  return undefined
}

/** `{ data: { session } }` becomes `{ data: { user } }` where the session is only asked for its user. */
function toSuggestion(call: TSESTree.CallExpression, file: RuleFile): Report<MessageId>['suggest'] {
  const { parent } = getOuterParent(call)
  const callee = unwrap(call.callee)
  if (parent?.type !== 'VariableDeclarator' || callee.type !== 'MemberExpression' || parent.id.type !== 'ObjectPattern')
    return undefined
  const name = findSessionName(parent.id)
  const variable = name && file.index.findVariable(name)
  if (!name || !variable || name.parent.type !== 'Property' || !name.parent.shorthand) return undefined
  const edits: [Node, string][] = [
    [callee.property, 'getUser'],
    [name.parent, 'user'],
  ]
  for (const reference of variable.references) {
    if (!reference.isRead()) continue
    const use = reference.identifier as Node
    const { parent: outer, child } = getOuterParent(use)
    if (outer?.type === 'MemberExpression' && outer.object === child && findPropertyName(outer) === 'user')
      edits.push([outer, 'user'])
    else if (isPresenceTest(use)) edits.push([use, 'user'])
    else return undefined
  }
  // Another `user` in sight would be another one.
  if (
    variable.scope.set.has('user') ||
    /\b(?:const|let|var)\s+(?:user\b|\{[^}]*\buser\b)/.test(file.getText(variable.scope.block))
  )
    return undefined
  return [
    {
      messageId: 'useGetUser',
      fix: (fixer) => edits.map(([node, text]) => fixer.replaceText(node as never, text)),
    },
  ]
}

function findSessionName(pattern: TSESTree.ObjectPattern): TSESTree.Identifier | undefined {
  const data = pattern.properties.find(
    (property) => property.type === 'Property' && findPropertyName(property) === 'data',
  )
  if (data?.type !== 'Property' || data.value.type !== 'ObjectPattern') return undefined
  const session = data.value.properties.find(
    (property) => property.type === 'Property' && findPropertyName(property) === 'session',
  )
  return session?.type === 'Property' && session.value.type === 'Identifier' ? session.value : undefined
}
