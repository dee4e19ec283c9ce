import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type Node,
  findProperty,
  findPropertyName,
  findPropertyValue,
  isCall,
  unwrap,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
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
const SETTERS =
  /^(?:\$express\.res(?:\.\w+\(\))*\.cookie|\$fastify\.reply(?:\.\w+\(\))*\.(?:setCookie|cookie)|next\/headers\.cookies\(\)\.set|\$koa\.ctx\.cookies\.set|hono\/cookie\.setCookie|cookie\.serialize|next\/server\.NextResponse[\w.#()]*\.cookies\.set|nookies\.setCookie|cookies-next\.setCookie|js-cookie\.set|\$web\.request\.cookies\.set|h3\.setCookie)$/

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
    for (const { call, path } of file.findCalls(...sessions.map((row) => row.call))) {
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
    for (const call of findSetters(file)) {
      const cookie = readCookie(call, file)
      if (!cookie || !isSessionCookie(cookie.name, cookie.value, file)) continue
      // Koa sets `secure` itself when the request came encrypted.
      if (cookie.options) reportFlags(cookie.options, /^\$koa\./.test(file.findPath(call.callee) ?? ''))
      const hasFlags = cookie.options === undefined ? cookie.isUnknown : hasProtection(cookie.options)
      if (!hasFlags && !isRemoval(cookie.value, cookie.options, file))
        report({ node: call, messageId: 'noFlags', data: { name: cookie.name } })
    }
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

/** Calls that set a cookie, by framework; `response.cookies.set` of Next.js by its shape. */
function findSetters(file: RuleFile): CallNode[] {
  const found: CallNode[] = []
  for (const name of file.index.calleeNames) {
    for (const call of file.index.callsNamed(name)) {
      const path = file.findPath(call.callee)
      if (path !== undefined && SETTERS.test(path)) found.push(call)
      else if (name === 'set') {
        const callee = unwrap(call.callee)
        const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
        if (
          object?.type === 'MemberExpression' &&
          findPropertyName(object) === 'cookies' &&
          file.index.importedModules.has('next/server')
        )
          found.push(call)
      }
    }
  }
  return found
}

interface Cookie {
  readonly name: string
  readonly value: Node | undefined
  readonly options: TSESTree.ObjectExpression | undefined
  /** There are options that cannot be read here. */
  readonly isUnknown: boolean
}

function readCookie(call: CallNode, file: RuleFile): Cookie | undefined {
  // setCookie(c, name, value, options) of Hono, h3 and nookies take the context first.
  const args = call.arguments.filter((argument) => argument.type !== 'SpreadElement')
  const at = args.findIndex(
    (argument) => file.analysis.constants.findString(argument) !== undefined || isNameConstant(argument),
  )
  if (at > 1) return undefined
  if (at < 0) {
    const options = file.analysis.constants.findObject(args[0])
    const name = options && file.analysis.constants.findString(findPropertyValue(options, 'name'))
    return name === undefined || !options
      ? undefined
      : { name, value: findPropertyValue(options, 'value'), options, isUnknown: false }
  }
  const first = args[at] as Node
  const name = file.analysis.constants.findString(first) ?? file.getText(first)
  const options = args[at + 2]
  const values = options ? expandValue(options, file.analysis) : []
  const object = values.length === 1 && values[0]?.type === 'ObjectExpression' ? values[0] : undefined
  return { name, value: args[at + 1], options: object, isUnknown: options !== undefined && object === undefined }
}

/** `SESSION_COOKIE`, a constant of another module. */
function isNameConstant(node: Node): boolean {
  const inner = unwrap(node)
  return inner.type === 'Identifier' && /^[A-Z][A-Z\d_]+$/.test(inner.name)
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
