import { hasGuard } from '../analysis/routes/routes.ts'
import type { TSESTree } from '@typescript-eslint/types'
import { type CallNode, type Node, findFunctionName, unwrapAwait } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Actions that anybody may call by their nature. */
const PUBLIC_WORDS = [
  ...[
    'sign in',
    'sign up',
    'sign out',
    'signin',
    'signup',
    'signout',
    'login',
    'logout',
    'register',
    'registration',
    'authenticate',
  ],
  ...[
    'forgot',
    'reset password',
    'recover',
    'verify email',
    'verify otp',
    'verify code',
    'verify token',
    'verify phone',
    'confirm email',
    'magic link',
    'subscribe',
    'unsubscribe',
    'newsletter',
    'contact',
    'feedback',
    'waitlist',
  ],
  ...[
    'locale',
    'language',
    'theme',
    'cookie',
    'consent',
    'track',
    'search',
    'view count',
    'increment views',
    'callback',
    'oauth',
    'inquiry',
    'lead',
  ],
]

/** Effects that matter to nobody else: caches, redirects, cookies of the caller. */
const HARMLESS = /^(?:next\/(?:cache|headers|navigation|server)\b|\$)/

export default defineRule({
  name: 'require-server-action-auth',
  meta: {
    class: 'missing-server-action-authentication',
    description: 'Require server actions that change data to find out who is calling.',
    messages: {
      unguardedAction:
        'The server action `{{name}}` changes data ({{change}}, line {{line}}) for anybody who posts to it; get the session first and refuse without one.',
      unguardedSensitiveAction:
        'The server action `{{name}}` changes data ({{change}}, line {{line}}) and nothing in it asks who is calling, although other actions of this file do; get the session first.',
    },
    confidence: { unguardedAction: 'medium', unguardedSensitiveAction: 'high' },
    projectAware: true,
    mentions: /use server/,
  },
  create(file, report) {
    const actions = file.routes.filter((route) => route.method === 'action')
    const hasGuardedSibling = actions.some((route) => hasGuard(route))
    for (const route of actions) {
      const { handler } = route
      if (!handler || hasGuard(route)) continue
      const name = findFunctionName(handler) ?? 'default'
      if (hasWords(name, PUBLIC_WORDS)) continue
      const change = file.analysis.behaviour.findChange(handler)
      if (!change || HARMLESS.test(file.findPath(change.callee) ?? '')) continue
      if (isUserBound(change, file)) continue
      report({
        node: handler.id ?? handler,
        messageId: hasGuardedSibling ? 'unguardedSensitiveAction' : 'unguardedAction',
        data: { name, change: `\`${file.quote(change.callee)}()\``, line: change.loc.start.line },
      })
    }
  },
})

/** A Supabase client made from the caller's cookies acts as the caller: row level security decides. */
function isUserBound(change: CallNode, file: RuleFile): boolean {
  const path = file.findPath(change.callee) ?? ''
  if (!/supabase/i.test(path) || /service_?role/i.test(file.sourceCode.text)) return false
  const root = findRoot(change)
  const variable = root && file.index.findVariable(root)
  const makers = (variable?.references ?? []).flatMap(({ writeExpr }) => (writeExpr ? [file.getText(writeExpr)] : []))
  return ![path, root?.name ?? '', ...makers].some((text) => /service|admin/i.test(text))
}

/** The variable that a chain of calls begins with. */
function findRoot(node: Node): TSESTree.Identifier | undefined {
  let current = unwrapAwait(node)
  while (current.type === 'CallExpression' || current.type === 'MemberExpression')
    current = unwrapAwait(current.type === 'CallExpression' ? current.callee : current.object)
  return current.type === 'Identifier' ? current : undefined
}
