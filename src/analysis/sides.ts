import type { Analysis } from './analysis.ts'

const CLIENT_FOLDERS = /(?:^|\/)(?:components|hooks|client|frontend|src\/pages|src\/views|public|contexts?|stores?)\//
const SERVER_FOLDERS =
  /(?:^|\/)(?:server|api|backend|functions|routes|controllers|middlewares?|services|workers?|lambda|actions)\//
/** What no browser has. */
const SERVER_MODULES =
  /^(?:next\/(?:headers|server|cache)|server-only|express|fastify|koa|hono|h3|@nestjs\/common|@sveltejs\/kit|@remix-run\/node|pg|mongoose|mongodb|firebase-admin(?:\/.*)?|@prisma\/client|(?:node:)?(?:fs|http|https|net|child_process|crypto|os)|jsr:.*|https:\/\/deno\.land\/.*|@trpc\/server|.*\/supabase\/(?:server|middleware|admin)|.*\/server\/.*)$/
const SERVER_FILES =
  /(?:^|\/)(?:src\/)?(?:middleware|proxy|instrumentation)\.[jt]s$|\.server\.[jt]sx?$|(?:^|\/)pages\/api\/|(?:^|\/)app\/(?:.*\/)?(?:page|layout|template|default|route)\.[jt]sx?$|(?:^|\/)supabase\/functions\/|(?:^|\/)netlify\/functions\//
/** A server component of Next.js renders on the server. */
const NEXT_COMPONENT = /(?:^|\/)app\/.*(?:page|layout|route)\.[jt]sx?$/
const VIEW_LIBRARIES = ['react', 'preact', 'solid-js', 'react-dom', 'react-router-dom'] as const
const BROWSER_OBJECTS: ReadonlySet<string> = new Set(['window', 'document', 'localStorage', 'sessionStorage'])

/** Does the file run in a browser? Certain by its directive, else by what it imports, renders and names, and by its folder. */
export function isClientFile(analysis: Analysis, filename: string): boolean {
  const directives = findDirectives(analysis)
  if (directives.includes('use client')) return true
  if (directives.includes('use server')) return false
  if (/\.(?:vue|svelte|astro)$/.test(filename)) return true
  const { index } = analysis
  // The administration of Firebase is imported by mistake, and a rule says so.
  const serverModules = findServerModules(analysis).filter((name) => !name.startsWith('firebase-admin'))
  if (serverModules.length > 0 || analysis.routes.length > 0) return false
  if (index.nodes('JSXElement').length > 0 && VIEW_LIBRARIES.some((name) => index.importedModules.has(name)))
    return !NEXT_COMPONENT.test(filename) || /\buse(?:State|Effect)\b/.test(index.sourceCode.text)
  if (SERVER_FOLDERS.test(filename)) return false
  return CLIENT_FOLDERS.test(filename) || usesBrowser(analysis)
}

/** Is it certain that the file runs on a server? A file of neither kind is a helper of both. */
export function isServerFile(analysis: Analysis, filename: string): boolean {
  return (
    findDirectives(analysis).includes('use server') ||
    SERVER_FILES.test(filename) ||
    analysis.routes.length > 0 ||
    findServerModules(analysis).length > 0
  )
}

function findServerModules(analysis: Analysis): string[] {
  return [...analysis.index.importedModules].filter((name) => SERVER_MODULES.test(name))
}

function findDirectives(analysis: Analysis): string[] {
  const found: string[] = []
  for (const statement of analysis.index.sourceCode.ast.body) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'Literal') break
    found.push(String(statement.expression.value))
  }
  return found
}

/** The browser's own objects; a parameter called `document` is none. */
function usesBrowser({ index }: Analysis): boolean {
  return index
    .nodes('MemberExpression')
    .some(
      ({ object }) => object.type === 'Identifier' && BROWSER_OBJECTS.has(object.name) && !index.findVariable(object),
    )
}
