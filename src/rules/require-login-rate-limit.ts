import { type Route, hasGuard } from '../analysis/routes/routes.ts'
import { isLoginPath } from '../ast/route-paths.ts'
import { type Node, findCalleeName, findPropertyName, findStringValue, isCall, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** The provider of the accounts limits attempts itself. */
const MANAGED =
  /signInWithPassword|signInWithOtp|auth\.signUp|resetPasswordForEmail|createUserWithEmailAndPassword|signInWithEmailAndPassword|clerk|auth0|cognito|workos|kinde|stytch|better-?auth/i
/** A password or code that a handler of another file takes from the client. */
const TAKES_A_PASSWORD =
  /\.(?:password|passcode|passwd|otp|pin|code)\b|\{[^{}]*\b(?:password|passcode|otp|pin|code)\b[^{}]*\}\s*(?::[^=]+)?=|get\(['"]password|[Ll]oginDto/
const PASSWORDS = /^(?:password|passcode|passwd|pwd|pin|otp|otpCode|verificationCode)$/i
const CREDENTIAL_TYPES =
  /(?:Login|Register|SignIn|SignUp|Auth|Credentials)\w*(?:Dto|Input|Body|Request|Payload)$|^Credentials$/i

/** Paths that send a code or a link to an address of the caller's choice. */
const SENDS_A_CODE = /forgot|reset|resend|send|request|otp|magic/i
const SENDING = /mail|sms|twilio|code|otp|token|send\w*\(/i

export default defineRule({
  name: 'require-login-rate-limit',
  meta: {
    class: 'missing-login-rate-limit',
    description: 'Require a limit on how often somebody may try to log in.',
    messages: {
      unlimitedLogin:
        '`{{route}}` answers as often as anybody likes, and no limiter is in its chain or among the dependencies; put a limiter by address and account before it.',
    },
    confidence: { unlimitedLogin: 'medium' },
    projectAware: true,
  },
  create(file, report) {
    if (file.project.hasDependency(...file.analysis.tables.limiters)) return
    for (const route of file.routes) {
      const { path } = route
      if (!route.isMountKnown || path === undefined || !isLoginPath(path) || route.method === 'get') continue
      if (hasGuard(route, 'limit')) continue
      const text = getText(route, file)
      const isAttempt = takesPassword(route, path, file) || (SENDS_A_CODE.test(path) && SENDING.test(text))
      if (!isAttempt || MANAGED.test(text) || hasOwnLimiter(file.sourceCode.text) || hasOwnLimiter(text)) continue
      report({
        node: route.node,
        messageId: 'unlimitedLogin',
        data: { route: `${route.method.toUpperCase()} ${path}` },
      })
    }
  },
})

/** Does the handler, or what stands before it, look at a password or a code that the client sends? */
function takesPassword(route: Route, path: string, file: RuleFile): boolean {
  if (route.middlewares.some((node) => isLocalStrategy(node, file))) return true
  const { handler } = route
  if (!handler) return TAKES_A_PASSWORD.test(route.elsewhere?.text ?? '')
  const isName = (name: string | undefined): boolean =>
    name !== undefined && (PASSWORDS.test(name) || (name === 'code' && /otp|code|2fa|mfa|verify/i.test(path)))
  let found = handler.params.some((parameter) => {
    const target = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
    const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined
    return type?.type === 'TSTypeReference' && CREDENTIAL_TYPES.test(file.getText(type.typeName))
  })
  file.index.walkBelow(handler, (node) => {
    if (found) return false
    if (node.type === 'MemberExpression') found = isName(findPropertyName(node))
    else if (node.type === 'Property') found = node.parent.type === 'ObjectPattern' && isName(findPropertyName(node))
    else if (isCall(node)) found = findCalleeName(node) === 'get' && isName(findStringValue(node.arguments[0]))
    return undefined
  })
  return found
}

/** `passport.authenticate('local')`, in place or in a constant. */
function isLocalStrategy(node: Node, file: RuleFile): boolean {
  const definition = unwrap(file.analysis.constants.findDefinition(node) ?? node)
  if (!isCall(definition) || file.findPath(definition.callee) !== 'passport.authenticate') return false
  return /^local/.test(findStringValue(definition.arguments[0]) ?? '')
}

/** The handler, here or in another file, and what stands in front of it. */
function getText(route: Route, file: RuleFile): string {
  const here = [...(route.handler ? [route.handler] : []), ...route.middlewares].map((node) => file.getText(node))
  return [...here, route.elsewhere?.text ?? ''].join('\n')
}

/** A limiter made by hand in the same file: a count of attempts and an answer 429. */
function hasOwnLimiter(text: string): boolean {
  return /\b429\b/.test(text) || /\b(?:rateLimit|loginAttempts|failedAttempts|lockUntil|lockedUntil)\b/i.test(text)
}
