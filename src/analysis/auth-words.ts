import { hasWords, memoizeByName, toWords } from '../ast/words.ts'
import type { AuthRole } from './auth.ts'

/*
 * Words of functions that other files define and whose bodies cannot be seen. They only ever excuse a route: a name
 * is enough to stay silent, never enough to report.
 */
function toPhrases(text: string): readonly string[] {
  return text.split(',').map((phrase) => phrase.trim())
}

/** Count wherever they stand in a name. */
const GUARDS = toPhrases(
  'auth, authenticate, authenticated, authenticator, authentication, authorize, authorized, authorization, authorise, authn, authz, ' +
    'logged, session, jwt, bearer, protect, protected, guard, guarded, acl, rbac, api key, apikey, passport, current user, require user, ' +
    'verify user, user from, ensure user, with user, signed in, kinde, clerk, firebase token, privileged, forbidden, unauthorized, cron secret, ' +
    'verify request, superadmin, sso required',
)
/** Count in a middleware chain, and in a call whose name begins with a verb of checking. */
const SUBJECTS = toPhrases(
  'admin, role, roles, permission, permissions, permit, identity, principal, claims, ownership, owner, allowed, ' +
    'viewer, tenant, member, membership, caller, staff, superuser, scope, scopes, secret',
)
/** Count only behind a verb of checking: `requireUser` is a guard, `attachUser` and `requestId` are none. */
const OBJECTS = toPhrases('me, token, access, user, login, key, user id, account, customer')
const CHECKING_VERBS: ReadonlySet<string> = new Set(
  toPhrases(
    'is, has, require, requires, required, ensure, check, verify, assert, can, validate, only, restrict, enforce, allow, must, with, resolve',
  ),
)
/** `getUser()` of the caller, as opposed to `getUser(id)` of anybody. */
const CALLER_READERS = toPhrases(
  'get user, load user, fetch user, get me, get viewer, get claims, get identity, get principal, get account, get user id, get token, decode token',
)
const NOT_GUARDS = toPhrases(
  'create user, sign up, signup, register, sign out, logout, clear session, destroy session, create session, new session, session id',
)
const SIGNATURES = toPhrases(
  'signature, hmac, construct event, verify webhook, webhook verify, validate webhook, verify svix, webhook secret, timing safe equal, ' +
    'unwrap, verify header, verify event, validate request, verify sns, verify webhooks, verify payload, verify hmac',
)
const LIMITS = toPhrases(
  'limiter, limit, ratelimit, rate, throttle, throttler, slow down, brute, captcha, turnstile, arcjet, bot id, botid, lockout, attempts',
)

/** What a name in a middleware chain promises: `adminOnly`, `requireAuth`, `loginLimiter`. */
export const findMiddlewareRoleByName = memoizeByName((name): AuthRole | undefined => {
  const strong = findStrongRole(name)
  if (strong) return strong
  if (hasWords(name, NOT_GUARDS)) return undefined
  if (hasWords(name, SUBJECTS)) return 'guard'
  const words = toWords(name)
  const isChecking = words.some((word) => CHECKING_VERBS.has(word) || word === 'required')
  return isChecking && hasWords(name, OBJECTS) ? 'guard' : undefined
})

/** What the name of a called function promises about the caller. `takesCaller`: it gets nothing, the request or a token. */
export function findCallRoleByName(name: string, takesCaller: boolean): AuthRole | undefined {
  const strong = findStrongRole(name)
  if (strong) return strong
  if (hasWords(name, NOT_GUARDS)) return undefined
  const verb = toWords(name)[0]
  if (verb !== undefined && CHECKING_VERBS.has(verb) && (hasWords(name, SUBJECTS) || hasWords(name, OBJECTS)))
    return 'guard'
  return takesCaller && hasWords(name, CALLER_READERS) && !hasWords(name, ['by']) ? 'identity' : undefined
}

/** What a name promises by words that mean nothing else. */
export const findStrongRole = memoizeByName((name): AuthRole | undefined => {
  if (hasWords(name, SIGNATURES)) return 'signature'
  if (hasWords(name, LIMITS)) return 'limit'
  return hasWords(name, GUARDS) && !hasWords(name, NOT_GUARDS) ? 'guard' : undefined
})
