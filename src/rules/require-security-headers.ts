import { type CallNode, type Node, findEnclosingFunction, findPropertyName, findPropertyValue } from '../ast/nodes.ts'
import { getHost } from '../project/host.ts'
import { resolveLocalModule } from '../project/resolve.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const PACKAGES = [
  'helmet',
  '@fastify/helmet',
  'fastify-helmet',
  'koa-helmet',
  'lusca',
  'nuxt-security',
  '@nosecone/next',
  'nosecone',
  'next-safe',
  'next-secure-headers',
]
/** Sets the headers itself, in whatever way. */
const SETS_HEADERS =
  /x-frame-options|content-security-policy|x-content-type-options|strict-transport-security|frame-ancestors|secureHeaders|helmet/i
/** Where a platform or a proxy sets them. */
const CONFIGURATION = [
  ...[
    'vercel.json',
    'netlify.toml',
    'nginx.conf',
    'nginx/nginx.conf',
    'docker/nginx.conf',
    'Caddyfile',
    'public/_headers',
    '_headers',
    'firebase.json',
    'staticwebapp.config.json',
  ],
  ...[
    'middleware.ts',
    'middleware.js',
    'src/middleware.ts',
    'src/middleware.js',
    'proxy.ts',
    'src/proxy.ts',
    'server.js',
    'server.ts',
  ],
  ...['next.config.js', 'next.config.mjs', 'next.config.ts'],
]
/** Pages, and not only data. */
const SERVES_PAGES =
  /express\.static|serveStatic|serve-static|\.render\(|\.sendFile\(|setupVite|['"]view engine['"]|text\/html|@fastify\/static|koa-static|middlewareMode/
const APPLICATIONS = ['express', 'fastify', 'koa#']

export default defineRule({
  name: 'require-security-headers',
  meta: {
    class: 'missing-security-headers',
    description: 'Require servers of pages to set the security headers of browsers.',
    messages: {
      missingHeaders:
        'This server sends pages without security headers, so other sites frame them and injected scripts run; add `helmet()` before the routes.',
      missingApiHeaders: 'This server sends its answers without security headers; add `helmet()` before the routes.',
      missingNextHeaders:
        'No file of this project sets security headers, so other sites frame its pages and injected scripts run; add `headers()` with a Content-Security-Policy here.',
      policyOff:
        'The server sends pages, and its Content-Security-Policy is switched off, so injected scripts run; give `contentSecurityPolicy` the directives that the pages need.',
      inlineScripts:
        'The Content-Security-Policy allows `{{keyword}}` for scripts, so injected ones run as well; use nonces or hashes.',
    },
    confidence: {
      missingHeaders: 'medium',
      missingApiHeaders: 'low',
      missingNextHeaders: 'low',
      policyOff: 'medium',
      inlineScripts: 'low',
    },
    projectAware: true,
  },
  create(file, report) {
    if (file.role === 'script') return
    if (/(?:^|\/)next\.config\.[cm]?[jt]s$/.test(file.filename)) {
      if (!setsHeaders(file) && !/\bheaders\s*[(:]/.test(file.sourceCode.text))
        report({ node: file.sourceCode.ast.body.at(-1) ?? file.sourceCode.ast, messageId: 'missingNextHeaders' })
      return
    }
    reportPolicies(file, report)
    const application = file.findCalls(...APPLICATIONS)[0]
    if (!application || !isEntry(file) || isShared(application.call, file) || setsHeaders(file)) return
    report({
      node: application.call,
      messageId: servesPages(file) ? 'missingHeaders' : 'missingApiHeaders',
    })
  },
})

/** Routes, middleware or a port: this file is where the server is put together. */
function isEntry(file: RuleFile): boolean {
  return ['listen', 'use', 'register'].some((name) => file.index.callsNamed(name).length > 0)
}

/** Does each of several modules get an application of its own from here, so that none of them is the whole server? */
function isShared(call: Node, file: RuleFile): boolean {
  if (!findEnclosingFunction(call) || file.index.callsNamed('listen').length > 0) return false
  return file.project.findImporters(file.filename).filter((name) => !/[./](?:test|spec)s?[./]/.test(name)).length > 1
}

function setsHeaders(file: RuleFile): boolean {
  if (file.project.hasDependency(...PACKAGES) || SETS_HEADERS.test(file.sourceCode.text)) return true
  if (CONFIGURATION.some((name) => SETS_HEADERS.test(file.project.readText(name) ?? ''))) return true
  return getNeighbours(file).some((text) => SETS_HEADERS.test(text))
}

function servesPages(file: RuleFile): boolean {
  return SERVES_PAGES.test(file.sourceCode.text) || getNeighbours(file).some((text) => SERVES_PAGES.test(text))
}

/** The texts of the modules of the project that this file imports. */
function getNeighbours(file: RuleFile): readonly string[] {
  const host = getHost()
  return [...file.index.importedModules].flatMap((name) => {
    const path = /^[./@~]/.test(name) ? resolveLocalModule(host, file.filename, name) : undefined
    const text = path === undefined ? undefined : host.readText(path)
    return text === undefined ? [] : [text]
  })
}

function reportPolicies(
  file: RuleFile,
  report: (found: { node: Node; messageId: 'policyOff' | 'inlineScripts'; data?: { keyword: string } }) => void,
): void {
  const calls = file.findCalls('helmet', 'koa-helmet', 'helmet.contentSecurityPolicy').map(({ call }) => call)
  for (const call of [...calls, ...findRegistered(file)]) {
    const options = file.analysis.constants.findObject(call.arguments.at(-1))
    const policy = findPropertyValue(options, 'contentSecurityPolicy')
    if (policy && file.analysis.constants.findConstant(policy)?.value === false) {
      if (servesPages(file)) report({ node: policy, messageId: 'policyOff' })
      continue
    }
    const directives = findPropertyValue(file.analysis.constants.findObject(policy ?? call.arguments[0]), 'directives')
    for (const property of file.analysis.constants.findObject(directives)?.properties ?? []) {
      if (property.type !== 'Property' || !/^script-?src$/i.test(findPropertyName(property) ?? '')) continue
      const keyword = /'(unsafe-(?:inline|eval))'/.exec(file.getText(property.value))?.[1]
      if (keyword !== undefined && !/nonce|sha256/.test(file.getText(property.value)))
        report({ node: property, messageId: 'inlineScripts', data: { keyword } })
    }
  }
}

/** `app.register(helmet, { … })` of Fastify. */
function findRegistered(file: RuleFile): CallNode[] {
  return file.index.callsNamed('register').filter((call) => {
    const [plugin] = call.arguments
    return plugin !== undefined && /^(?:@fastify\/|fastify-)helmet$/.test(file.findPath(plugin) ?? '')
  })
}
