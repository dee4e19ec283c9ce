/* What the path of a route says by convention. Segments, not words in the middle of other words. */

/** Paths of routes that anybody may call by their nature. */
const PUBLIC_PATH =
  /(?:^|[/_-])(?:log-?in|sign-?in|sign-?up|register|registration|log-?out|sign-?out|forgot(?:-?password)?|reset(?:-?password)?|recover|refresh(?:-?token)?|token|auth|authenticate|oauth\d?|callback|health|healthz|healthcheck|ping|ready|readyz|live|livez|status|version|webhooks?|hooks?|contact|newsletter|subscribe|unsubscribe|verify(?:-?(?:email|otp|code|token|account|phone))?|confirm(?:-?email)?|resend(?:-[a-z]+)?|otp|magic-?link|sso|saml|csrf|public|robots\.txt|sitemap\.xml|favicon\.ico|metrics|docs|swagger|feedback|waitlist|track|analytics|events?|telemetry|log|search|inquiry|inquiries|enquiry|lead|leads|graphql|trpc|mcp|sse|sitemap|og|image|demo-?request|2fa|mfa|passkey|webauthn|session|cron|inngest|uploadthing|revalidate|preview|draft)(?:$|[/_.:?-])/i

/** Is the route public by convention: login, health, webhooks, contact forms, callbacks? */
export function isPublicPath(path: string): boolean {
  return PUBLIC_PATH.test(path)
}

/** What a caller without an account does: it establishes, renews or ends a session, or proves an address. */
const ENTRANCE =
  /^(?:log-?in|sign-?in|sign-?up|register|registration|log-?out|sign-?out|forgot(?:-?password)?|reset(?:-?password)?|recover|refresh(?:-?token)?|token|tokens|authenticate|authorize|oauth\d?|callback|verify(?:-?(?:email|otp|code|token|account|phone))?|confirm(?:-?email)?|resend(?:-[a-z]+)?|otp|send-?otp|magic-?link|sso|saml|2fa|mfa|passkey|webauthn|session|sessions|csrf|google|github|facebook|apple|unsubscribe|activate|accept-?invite|invite|hello|health|healthz|ping|graphql|trpc|mcp|sse|inngest|uploadthing|cron|revalidate|preview|draft)$/i
/** What visitors send: a form, a vote, a beacon. Only making one is public, changing or removing one is not. */
const SENT_BY_VISITORS =
  /^(?:contact(?:-?us)?|newsletters?|subscribe|subscriptions?-?newsletter|feedbacks?|waitlist|track(?:ing)?|analytics|events?|telemetry|logs?|search|inquir(?:y|ies)|enquir(?:y|ies)|leads?|demo-?requests?|quote|quotes|rsvps?|messages?-?contact|support-?tickets?|reports?-?abuse|metrics|views?|visits?|clicks?|impressions?|ping|webhooks?|chat|ask|echo|calculate|convert|validate|check|preview|estimate|test-?drive|appointments?|bookings?|reservations?|donate|donations?|checkout|cart|carts|session|error|errors|csp-?reports?|translate|shorten|generate)$/i

/**
 * Is a route that changes something public by convention? The last part of the path that is no parameter decides, with the
 * method: visitors post to `/contact`, but they do not delete `/contact/:id`.
 */
export function isPublicRoute(method: string, path: string): boolean {
  const segments = path.split(/[/?#]/).filter((segment) => segment !== '')
  const isParameter = (segment: string): boolean => /^[:*{[$]|\]$|\}$/.test(segment)
  if (segments.some((segment) => /^(?:webhooks?|hooks?|public|oauth\d?|\.well-known)$/i.test(segment))) return true
  const last = segments.filter((segment) => !isParameter(segment)).at(-1)
  if (last === undefined) return false
  const isBelowAuth = segments.some((segment) =>
    /^(?:auth|authentication|identity|nextauth|better-auth)$/i.test(segment),
  )
  if (ENTRANCE.test(last) || (isBelowAuth && /^\[?\[?\.\.\./.test(segments.at(-1) ?? ''))) return true
  if (isBelowAuth && last.toLowerCase() === 'auth') return true
  if (method !== 'post' && method !== 'all') return false
  if (segments.some((segment) => /^(?:register|registration|sign-?up(?:-[a-z]+)?|join|enroll?)$/i.test(segment)))
    return true
  return (
    SENT_BY_VISITORS.test(last) &&
    (!isParameter(segments.at(-1) ?? '') || /^(?:views?|clicks?|visits?|track)$/i.test(last))
  )
}

/** Paths where a missing check is certainly wrong: administration, accounts, money. */
export function isSensitivePath(path: string): boolean {
  return /(?:^|[/_-])(?:admin|users?|accounts?|delete|remove|roles?|permissions?|payments?|payouts?|refunds?|orders?|invoices?|settings|config|profiles?|members?|customers?|employees?|patients?|wallets?|transactions?|transfers?|billing|subscriptions?|keys?|secrets?|export|import|backup|migrate|seed|purge|reset|exec|run|deploy)(?:$|[/_.:?-])/i.test(
    path,
  )
}

export function isLoginPath(path: string): boolean {
  return /(?:^|[/_-])(?:log-?in|sign-?in|sign-?up|register|authenticate|forgot(?:-?password)?|reset-?password|(?:verify|validate|check|send|request|resend)-?(?:otp|code|pin|2fa|mfa)|otp|2fa|mfa|pin)\/?$/i.test(
    path.replace(/^\/?api/, ''),
  )
}

export function isWebhookPath(path: string): boolean {
  return /(?:^|[/_-])(?:webhooks?|hooks?|ipn|stripe-?events|callbacks?\/(?:stripe|payment|paypal))(?:$|[/_.:-])/i.test(
    path,
  )
}

/** Segments of paths that are made for whoever builds the application. */
const DEBUG_SEGMENT =
  /^(?:debug|_debug|__debug|dev|_dev|__dev|dev-?tools|test|tests|testing|test-[\w-]+|[\w-]+-test|debug-[\w-]+|seed|seeds|reseed|seed-[\w-]+|populate|fixtures|reset-?db|reset-?database|drop-?db|migrate|run-?migrations|phpinfo|env|dump|setup|init-?db|init-?admin|create-?admin|make-?admin|bootstrap)$/i
/** Words that mean something else in a business. */
const BUSINESS =
  /(?:test|exam|quiz|lab|drive|a-?b|speed|pen|blood|covid)[-_]?(?:results?|drives?|cases?|suites?|questions?)/i

/** Is the route made for whoever builds the application: debug, seed, set-up? What administrators do is another matter. */
export function isDebugPath(path: string): boolean {
  if (BUSINESS.test(path) || /(?:^|[/_-])admin(?:$|[/_-])/i.test(path)) return false
  return path.split('/').some((segment) => DEBUG_SEGMENT.test(segment))
}
