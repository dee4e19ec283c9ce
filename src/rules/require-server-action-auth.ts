import { findPersonalRead } from '../analysis/personal-data.ts'
import { hasGuard } from '../analysis/routes/routes.ts'
import { findCalleeName, findFunctionName } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { defineRule } from '../rule.ts'

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

/** Forms that visitors fill in: they make a row, and change none. */
const SENT_BY_VISITORS = [
  ...['rsvp', 'enquire', 'enquiry', 'donate', 'donation', 'demo', 'trial', 'survey', 'join', 'apply', 'application'],
  ...['visitor', 'guest', 'complaint', 'petition', 'abuse', 'waiting list'],
]
const MAKES = /^(?:insert\w*|create\w*|add\w*|send\w*|values|save)$/

/** Effects that matter to nobody else: caches, redirects, cookies of the caller. */
const HARMLESS = /^(?:next\/(?:cache|headers|navigation|server)\b|\$)/

export default defineRule({
  name: 'require-server-action-auth',
  meta: {
    class: 'missing-server-action-authentication',
    description: 'Require server actions that change data or list persons to find out who is calling.',
    messages: {
      unguardedAction:
        'The server action `{{name}}` changes data ({{change}}, line {{line}}) for anybody who posts to it; get the session first and refuse without one.',
      unguardedSensitiveAction:
        'The server action `{{name}}` changes data ({{change}}, line {{line}}) and nothing in it asks who is calling, although other actions of this file do; get the session first.',
      unguardedPersonalAction:
        'The server action `{{name}}` gives `{{column}}` of every row ({{read}}, line {{line}}) to anybody who posts to it, although other actions ask who is calling; get the session first.',
    },
    confidence: { unguardedAction: 'medium', unguardedSensitiveAction: 'high', unguardedPersonalAction: 'medium' },
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
      const isPublic = hasWords(name, PUBLIC_WORDS)
      if (isPublic && !hasWords(name, ['search', 'lead', 'track'])) continue
      const change = file.analysis.behaviour.findChange(handler)
      const read = change ? undefined : findPersonalRead(handler, file.analysis)
      if (read && (hasGuardedSibling || file.analysis.hasGuardedNeighbour()))
        report({
          node: handler.id ?? handler,
          messageId: 'unguardedPersonalAction',
          data: {
            name,
            column: read.column,
            read: `\`${file.quote(read.call.callee)}()\``,
            line: read.call.loc.start.line,
          },
        })
      if (isPublic || (change && hasWords(name, SENT_BY_VISITORS) && MAKES.test(findCalleeName(change) ?? ''))) continue
      if (!change || HARMLESS.test(file.findPath(change.callee) ?? '')) continue
      if (file.analysis.behaviour.actsAsCaller(change)) continue
      report({
        node: handler.id ?? handler,
        messageId: hasGuardedSibling ? 'unguardedSensitiveAction' : 'unguardedAction',
        data: { name, change: `\`${file.quote(change.callee)}()\``, line: change.loc.start.line },
      })
    }
  },
})
