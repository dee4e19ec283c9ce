import type { Project } from '../../project/project.ts'
import type { Route } from './routes.ts'

const MIDDLEWARE_FILES = ['middleware', 'src/middleware', 'proxy', 'src/proxy'].flatMap((name) => [
  `${name}.ts`,
  `${name}.js`,
  `${name}.mjs`,
])
const NEST_ENTRIES = ['src/main.ts', 'src/app.module.ts', 'src/auth/auth.module.ts', 'src/modules/auth/auth.module.ts']
/** A middleware that turns somebody away, rather than one that only refreshes a session or a locale. */
const REFUSES =
  /\bprotect\(|\bwithAuth\b|authMiddleware|\bupdateSession\b|export\s*\{\s*(?:auth|default)\b|\b401\b|\b403\b|[Uu]nauthorized|redirect\(/
const LOOKS_AT_CALLER = /auth|session|clerk|jwt|token|getUser|kinde|iron/i

/** Does a guard in another file stand before the route: Next's middleware, a global guard of Nest? */
export function isGuardedByProject(route: Route, project: Project): boolean {
  if (route.framework === 'next') return isCoveredByMiddleware(route, project)
  return route.framework === 'nestjs' && hasGlobalGuard(project)
}

/**
 * Does another file put a validation before a handler that this file exports, as in
 * `router.post('/', validate(CreateUser), users.create)`? Read by words: it only ever excuses.
 */
export function isValidatedByProject(filename: string, handler: string, project: Project): boolean {
  const registration = new RegExp(
    `\\w*(?:valid|schema|celebrate)\\w*\\s*\\([^;]*?\\b${handler.replaceAll('$', '\\$')}\\b`,
    'i',
  )
  return project.findImporters(filename).some((importer) => registration.test(project.readFile(importer) ?? ''))
}

/** Does the project have a middleware of Next.js that turns callers away somewhere? */
export function hasRefusingMiddleware(project: Project): boolean {
  return MIDDLEWARE_FILES.some((file) => {
    const text = project.readText(file)
    return text !== undefined && LOOKS_AT_CALLER.test(text) && REFUSES.test(text)
  })
}

function isCoveredByMiddleware(route: Route, project: Project): boolean {
  for (const file of MIDDLEWARE_FILES) {
    const text = project.readText(file)
    if (text === undefined || !LOOKS_AT_CALLER.test(text) || !REFUSES.test(text)) continue
    const matchers = getMatchers(text)
    if (route.path !== undefined && isLeftOutByMatcher(text, route.path)) return false
    if (matchers.length === 0 || route.path === undefined) return true
    return matchers.some((matcher) => matchesRoute(matcher, route.path ?? '/'))
  }
  return false
}

/**
 * `const isPrivate = createRouteMatcher(['/api/staff(.*)'])` with `if (isPrivate(request)) auth().protect()`: what the
 * middleware sees is not all that it protects. False where the use of a matcher is anything else.
 */
function isLeftOutByMatcher(text: string, path: string): boolean {
  const lists = [...text.matchAll(/\b(?:const|let)\s+(\w+)\s*=\s*createRouteMatcher\(\s*\[([\s\S]*?)\]\s*\)/g)]
  if (lists.length === 0) return false
  let protects = false
  for (const [, name = '', list = ''] of lists) {
    const isIn = [...list.matchAll(/(['"`])(\/.*?)\1/g)].some((match) => matchesPattern(match[2] ?? '', path))
    if (new RegExp(`if\\s*\\(\\s*!\\s*${name}\\(`).test(text)) {
      // The list names what is public.
      if (isIn) return true
      protects = true
    } else if (
      new RegExp(`if\\s*\\(\\s*${name}\\([^)]*\\)\\s*\\)\\s*\\{?\\s*(?:await\\s+)?[\\w.()]*\\bprotect\\(`).test(text)
    ) {
      if (isIn) protects = true
    } else return false
  }
  return !protects
}

/** `/api/staff(.*)`, `/items/:id` as Clerk reads them. */
function matchesPattern(pattern: string, path: string): boolean {
  try {
    return new RegExp(`^${pattern.replaceAll(/:\w+\*?/g, '[^/]+')}/?$`).test(path)
  } catch {
    return true
  }
}

function getMatchers(text: string): string[] {
  const block = /matcher\s*:\s*(\[[\s\S]*?\]\s*,?\s*\}|['"`][^'"`]*['"`])/.exec(text)?.[1] ?? ''
  return [...block.matchAll(/['"`](\/[^'"`]*)['"`]/g)].map((match) => match[1] ?? '')
}

/** Next's matcher syntax as far as it decides about API routes: prefixes, `:path*` and the usual negative look-ahead. */
function matchesRoute(matcher: string, path: string): boolean {
  const excluded = /\(\?!([^)]*)\)?/.exec(matcher)?.[1]
  if (excluded !== undefined)
    return !excluded
      .split('|')
      .some((part) => path.startsWith(`/${part.replace(/^\//, '').replace(/[.*/]+$/, '')}`) && /^[\w-]/.test(part))
  const alternatives = /^\/\(([\w|-]+)\)/.exec(matcher)?.[1]
  if (alternatives !== undefined) return alternatives.split('|').some((part) => path.startsWith(`/${part}`))
  const prefix = matcher.replace(/[:(*].*$/, '').replace(/\/$/, '')
  return path === prefix || path.startsWith(`${prefix}/`)
}

function hasGlobalGuard(project: Project): boolean {
  return NEST_ENTRIES.some((file) => {
    const text = project.readText(file)
    if (text === undefined) return false
    if (/useGlobalGuards\(/.test(text)) return true
    return [...text.matchAll(/provide:\s*APP_GUARD\s*,\s*use(?:Class|Existing|Factory):\s*(\w+)/g)].some(
      (match) => !/Throttler/.test(match[1] ?? ''),
    )
  })
}
