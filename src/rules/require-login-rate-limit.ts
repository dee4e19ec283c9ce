import { hasGuard } from '../analysis/routes/routes.ts'
import { isLoginPath } from '../ast/lexicon.ts'
import { defineRule } from '../rule.ts'

const LIMITERS = [
  ...[
    'express-rate-limit',
    'rate-limiter-flexible',
    'express-slow-down',
    'express-brute',
    '@nestjs/throttler',
    'nestjs-throttler',
  ],
  ...[
    '@fastify/rate-limit',
    'fastify-rate-limit',
    'hono-rate-limiter',
    'koa-ratelimit',
    '@upstash/ratelimit',
    '@arcjet/next',
    '@arcjet/node',
  ],
  ...[
    '@arcjet/nest',
    '@arcjet/fastify',
    'limiter',
    'next-rate-limit',
    'lambda-rate-limiter',
    '@vercel/firewall',
    'koa2-ratelimit',
    'elysia-rate-limit',
  ],
]
/** The provider of the accounts limits attempts itself. */
const MANAGED =
  /signInWithPassword|signInWithOtp|auth\.signUp|resetPasswordForEmail|createUserWithEmailAndPassword|signInWithEmailAndPassword|clerk|auth0|cognito|workos|kinde|stytch|better-?auth/i
/** A password or code that the client sends, or a local passport strategy. */
const TESTS_A_PASSWORD =
  /(?:body|data|input|dto|json|credentials|parsed|values)\)?\??\.(?:password|passcode|otp|pin|code)\b|\{[^{}]*\b(?:password|passcode|otp|pin|code)\b[^{}]*\}\s*(?::[^=]+)?=\s*(?:await\s+)?(?:req|request|ctx|c|body|input|data|\w*[Ss]chema|parse|validat)|authenticate\(\s*['"]local|formData\.get\(['"]password|[Ll]oginDto|[Dd]to:\s*\w*(?:Login|Register|SignIn|SignUp|Auth)/

export default defineRule({
  name: 'require-login-rate-limit',
  meta: {
    class: 'missing-login-rate-limit',
    description: 'Require a limit on how often somebody may try to log in.',
    messages: {
      unlimitedLogin:
        '`{{route}}` tests passwords or codes as often as anybody likes, and no limiter is in its chain or among the dependencies; put a limiter by address and account before it.',
    },
    confidence: { unlimitedLogin: 'medium' },
    projectAware: true,
  },
  create(file, report) {
    if (file.project.hasDependency(...LIMITERS)) return
    for (const route of file.routes) {
      const { handler, path } = route
      if (!route.isMountKnown || !handler || path === undefined || !isLoginPath(path) || route.method === 'get')
        continue
      if (hasGuard(route, 'limit')) continue
      const text = [handler, ...route.middlewares].map((node) => file.getText(node)).join('\n')
      if (!TESTS_A_PASSWORD.test(text) || MANAGED.test(text) || hasOwnLimiter(file.sourceCode.text)) continue
      report({
        node: route.node,
        messageId: 'unlimitedLogin',
        data: { route: `${route.method.toUpperCase()} ${path}` },
      })
    }
  },
})

/** A limiter made by hand in the same file: a count of attempts and an answer 429. */
function hasOwnLimiter(text: string): boolean {
  return /\b429\b/.test(text) || /\b(?:rateLimit|loginAttempts|failedAttempts|lockUntil|lockedUntil)\b/i.test(text)
}
