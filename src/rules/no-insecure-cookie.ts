import type { TSESTree } from '@typescript-eslint/types'
import { type CallNode, type Node, findProperty, findPropertyValue, isCall, unwrap } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { findBareHeaders, findCookieCalls, findGivenOptions, readCookie } from '../analysis/cookies.ts'
import { expandValue } from '../analysis/values.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Words of cookies that prove who somebody is. */
const SESSION_WORDS = [
  'session',
  'sess',
  'sid',
  'token',
  'jwt',
  'auth',
  'access',
  'refresh',
  'login',
  'user id',
  'remember',
  'id token',
  'connect sid',
  'bearer',
  'credential',
  'apikey',
  'api key',
]
/** Made to be read by scripts, or to prove nothing. */
const PUBLIC_WORDS = [
  'csrf',
  'xsrf',
  'theme',
  'locale',
  'lang',
  'language',
  'consent',
  'sidebar',
  'analytics',
  'tracking',
  'flash',
  'preference',
  'preferences',
  'csrftoken',
  'flag',
  'has',
  'is',
  'count',
  'expires',
  'expiry',
  'banner',
  'anonymous',
  'visitor',
  'redirect',
]

export default defineRule({
  name: 'no-insecure-cookie',
  meta: {
    class: 'insecure-cookie',
    description:
      'Disallow session cookies that scripts can read, that travel unencrypted, or that other sites send along.',
    messages: {
      insecure: '`secure: false` sends the session cookie over plain HTTP as well; use {{fix}}.',
      readable: '`httpOnly: false` lets scripts of the page read the session cookie; set `httpOnly: true`.',
      crossSite:
        "`sameSite: 'none'` without `secure: true` is refused by browsers or sent unencrypted; use `sameSite: 'lax'`.",
      noFlags:
        "The cookie `{{name}}` has neither `httpOnly` nor `secure`; set `{ httpOnly: true, secure: true, sameSite: 'lax' }`.",
      noSecure:
        'The cookie `{{name}}` has `httpOnly` but no `secure`, so that it also travels over plain HTTP; add `secure: true`.',
      scriptCookie:
        'A script sets the cookie `{{name}}`, so every script of the page can read it; let the server set it with `httpOnly`.',
      openSessions:
        'With `saveUninitialized: true` every visitor gets a stored session before signing in; set it to false.',
      secureInProduction: "Use `secure: process.env.NODE_ENV === 'production'`.",
      httpOnly: 'Use `httpOnly: true`.',
    },
    confidence: {
      insecure: 'high',
      readable: 'high',
      crossSite: 'high',
      noFlags: 'high',
      noSecure: 'medium',
      scriptCookie: 'medium',
      openSessions: 'low',
      secureInProduction: 'high',
      httpOnly: 'high',
    },
    hasSuggestions: true,
    mentions: /cookie|session/i,
  },
  create(file, report) {
    const { sessions } = file.analysis.tables
    const registered = file.index.callsNamed('register').map((call) => ({
      call,
      // app.register(session, { cookie: { … } }) of Fastify
      path: call.arguments[0] && call.arguments[1] ? (file.findPath(call.arguments[0]) ?? '') : '',
    }))
    for (const { call, path } of [
      ...file.findCalls(...sessions.map((row) => row.call)),
      ...registered.filter(({ path }) => sessions.some((row) => row.call === path)),
    ]) {
      const options = file.analysis.constants.findObject(call.arguments.at(-1))
      if (!options) continue
      const inner = file.analysis.constants.findObject(
        findPropertyValue(options, 'cookie') ?? findPropertyValue(options, 'cookieOptions'),
      )
      reportFlags(
        inner ?? options,
        sessions.some((row) => row.call === path && row.isSecureByDefault === true),
      )
      const open = findProperty(options, 'saveUninitialized')
      if (open && isValue(open.value, true, file)) report({ node: open, messageId: 'openSessions' })
    }
    for (const call of findCookieCalls(file.analysis)) {
      const cookie = readCookie(call, file.analysis)
      if (!cookie || !isSessionCookie(cookie.name, cookie.value, file)) continue
      // Koa sets `secure` itself when the request came encrypted.
      if (cookie.options) reportFlags(cookie.options, /^\$koa\./.test(file.findPath(call.callee) ?? ''))
      const hasFlags = cookie.options === undefined ? cookie.isUnknown : hasProtection(cookie.options)
      if (!hasFlags && !isRemoval(cookie.value, cookie.options, file))
        report({ node: call, messageId: 'noFlags', data: { name: cookie.name } })
      else if (
        cookie.options &&
        lacksSecure(cookie.options, call, file) &&
        !isRemoval(cookie.value, cookie.options, file)
      )
        report({ node: call, messageId: 'noSecure', data: { name: cookie.name } })
    }
    for (const { node, name } of findBareHeaders(file.analysis))
      if (isSessionName(name)) report({ node, messageId: 'noFlags', data: { name } })
    for (const options of findGivenOptions(file.analysis)) reportFlags(options, false)
    for (const { target, value } of file.index.memberWritesNamed('cookie')) {
      const path = file.findPath(target)
      if (path !== 'document.cookie') continue
      const name = findWrittenName(value, file)
      if (name !== undefined && isSessionName(name)) report({ node: target, messageId: 'scriptCookie', data: { name } })
    }

    function reportFlags(options: TSESTree.ObjectExpression, isSecureByDefault: boolean): void {
      if (file.analysis.environment.isOutsideProduction(options)) return
      const secure = findProperty(options, 'secure')
      if (secure && isValue(secure.value, false, file))
        report({
          node: secure,
          messageId: 'insecure',
          data: { fix: "`secure: process.env.NODE_ENV === 'production'`" },
          ...(unwrap(secure.value).type === 'Literal'
            ? {
                suggest: [
                  {
                    messageId: 'secureInProduction',
                    fix: (fixer) => fixer.replaceText(secure.value, "process.env.NODE_ENV === 'production'"),
                  },
                ],
              }
            : {}),
        })
      const httpOnly = findProperty(options, 'httpOnly')
      if (httpOnly && isValue(httpOnly.value, false, file))
        report({
          node: httpOnly,
          messageId: 'readable',
          ...(unwrap(httpOnly.value).type === 'Literal'
            ? { suggest: [{ messageId: 'httpOnly', fix: (fixer) => fixer.replaceText(httpOnly.value, 'true') }] }
            : {}),
        })
      const sameSite = findProperty(options, 'sameSite')
      const site = sameSite && file.analysis.constants.findConstant(sameSite.value)?.value
      if (
        !isSecureByDefault &&
        sameSite &&
        typeof site === 'string' &&
        site.toLowerCase() === 'none' &&
        !secure &&
        !hasSpread(options)
      )
        report({ node: sameSite, messageId: 'crossSite' })
    }
  },
})

function isValue(node: Node, value: boolean, file: RuleFile): boolean {
  return file.analysis.constants.findConstant(node)?.value === value
}

function hasSpread(options: TSESTree.ObjectExpression): boolean {
  return options.properties.some((property) => property.type === 'SpreadElement')
}

function hasProtection(options: TSESTree.ObjectExpression): boolean {
  return (
    hasSpread(options) ||
    findProperty(options, 'httpOnly') !== undefined ||
    findProperty(options, 'secure') !== undefined
  )
}

/** `{ httpOnly: true }` alone; Koa, SvelteKit and Nuxt decide about `secure` themselves. */
function lacksSecure(options: TSESTree.ObjectExpression, call: CallNode, file: RuleFile): boolean {
  const httpOnly = findProperty(options, 'httpOnly')
  return (
    httpOnly !== undefined &&
    isValue(httpOnly.value, true, file) &&
    findProperty(options, 'secure') === undefined &&
    !/^none$/i.test(String(file.analysis.constants.findConstant(findPropertyValue(options, 'sameSite'))?.value)) &&
    !hasSpread(options) &&
    !/^\$koa\./.test(file.findPath(call.callee) ?? '') &&
    !file.analysis.environment.isOutsideProduction(options)
  )
}

function isSessionName(name: string): boolean {
  return hasWords(name, SESSION_WORDS) && !hasWords(name, PUBLIC_WORDS)
}

/** By its name, or by what it holds: a signed token. */
function isSessionCookie(name: string, value: Node | undefined, file: RuleFile): boolean {
  if (hasWords(name, PUBLIC_WORDS)) return false
  if (isSessionName(name)) return true
  const values = value ? expandValue(value, file.analysis) : []
  return values.some((made) => isCall(made) && file.findPath(made.callee) === 'jsonwebtoken.sign')
}

/** Setting an empty cookie, or one that ends at once, takes it away. */
function isRemoval(value: Node | undefined, options: TSESTree.ObjectExpression | undefined, file: RuleFile): boolean {
  const text = value && file.analysis.constants.findConstant(value)?.value
  const age = file.analysis.constants.findConstant(findPropertyValue(options, 'maxAge'))?.value
  return (
    text === '' ||
    age === 0 ||
    age === -1 ||
    (findPropertyValue(options, 'expires') !== undefined && text === undefined && value === undefined)
  )
}

/** `document.cookie = 'token=' + token`, `` `token=${token}` ``. */
function findWrittenName(value: Node, file: RuleFile): string | undefined {
  let node = unwrap(value)
  while (node.type === 'BinaryExpression') node = unwrap(node.left)
  const text =
    node.type === 'TemplateLiteral'
      ? (node.quasis[0]?.value.cooked ?? '')
      : (file.analysis.constants.findString(node) ?? '')
  if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(file.getText(value))) return undefined
  return /^\s*([\w.-]+)=/.exec(text)?.[1]
}
