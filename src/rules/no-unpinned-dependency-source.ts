import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findCalleeName, findPropertyValue, findStringValue } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Hosts that serve packages by name, where an address without a version means the newest one. */
const PACKAGE_HOSTS =
  /^https:\/\/(?:esm\.sh|esm\.run|cdn\.skypack\.dev|unpkg\.com|jspm\.dev|ga\.jspm\.io|cdn\.jsdelivr\.net\/npm|deno\.land\/x|deno\.land)\//
/** A version behind a package's name, or in the path. */
const VERSION = /@v?\d+(?:\.\d+)*|\/v?\d+\.\d+/
const MOVING = /@(?:latest|next|beta|canary|main|master)\b/
/** Scripts that change by intention, because the service belongs to them. */
const SERVICES =
  /^https:\/\/(?:js\.stripe\.com|www\.google(?:tagmanager|-analytics)?\.com|www\.googletagmanager\.com|maps\.googleapis\.com|accounts\.google\.com|apis\.google\.com|challenges\.cloudflare\.com|static\.cloudflareinsights\.com|www\.paypal\.com|connect\.facebook\.net|checkout\.razorpay\.com|cdn\.paddle\.com|plausible\.io|[\w.-]*hotjar\.com|[\w.-]*intercom\.io|[\w.-]*crisp\.chat|[\w.-]*tawk\.to|js\.hcaptcha\.com|www\.recaptcha\.net|player\.vimeo\.com|www\.youtube\.com|platform\.twitter\.com|cdn\.tailwindcss\.com|va\.vercel-scripts\.com|sdk\.mercadopago\.com)\b/
const CDN =
  /^(?:https?:)?\/\/(?:cdnjs\.cloudflare\.com|cdn\.jsdelivr\.net|unpkg\.com|code\.jquery\.com|stackpath\.bootstrapcdn\.com|maxcdn\.bootstrapcdn\.com|[\w.-]*cdn[\w.-]*)\//

export default defineRule({
  name: 'no-unpinned-dependency-source',
  meta: {
    class: 'unpinned-dependency',
    description: 'Disallow code of other hosts that can change by itself.',
    messages: {
      unpinnedImport:
        '`{{source}}` loads whatever version is newest when it runs; write the version into the address, or install the package with a lockfile.',
      unpinnedRun:
        '`{{command}}` downloads and runs the newest `{{name}}` each time; install it with a version and run that one.',
      missingIntegrity:
        'The script `{{source}}` of another host runs unchecked; name its exact version and add `integrity` and `crossOrigin`, or serve it yourself.',
    },
    confidence: { unpinnedImport: 'high', unpinnedRun: 'medium', missingIntegrity: 'medium' },
    files: 'production',
    mentions: /https?:\/\/|\/\/[\w.-]*cdn|npx|bunx|pnpm dlx|createElement/,
  },
  create(file, report) {
    for (const node of findSources(file)) {
      const source = findStringValue(node) ?? ''
      if (isUnpinned(source)) report({ node, messageId: 'unpinnedImport', data: { source: source.slice(0, 60) } })
    }
    for (const element of file.index.nodes('JSXOpeningElement')) {
      const source = findUncheckedScript(element, file)
      if (source !== undefined)
        report({ node: element, messageId: 'missingIntegrity', data: { source: source.slice(0, 60) } })
    }
    for (const write of file.index.memberWritesNamed('src')) {
      const source = file.analysis.constants.findString(write.value)
      if (source === undefined || !isOtherHost(source) || !isScriptElement(write.target.object, file)) continue
      if (!file.index.memberWritesNamed('integrity').length)
        report({ node: write.target, messageId: 'missingIntegrity', data: { source: source.slice(0, 60) } })
    }
    for (const object of file.index.nodes('ObjectExpression')) {
      const found = findRun(object, file)
      if (found)
        report({ node: found.node, messageId: 'unpinnedRun', data: { command: found.command, name: found.name } })
    }
  },
})

function findSources(file: RuleFile): Node[] {
  return [
    ...file.index.nodes('ImportDeclaration').map(({ source }) => source),
    ...file.index.nodes('ExportAllDeclaration').map(({ source }) => source),
    ...file.index.nodes('ExportNamedDeclaration').flatMap(({ source }) => (source ? [source] : [])),
    ...file.index.nodes('ImportExpression').map(({ source }) => source),
  ]
}

function isUnpinned(source: string): boolean {
  if (MOVING.test(source) && /^https:/.test(source)) return true
  return PACKAGE_HOSTS.test(source) && !VERSION.test(source)
}

function isOtherHost(source: string): boolean {
  return CDN.test(source) && !SERVICES.test(source)
}

/** `<script src="https://cdn…">` without `integrity`; Next's `Script` is the same element. */
function findUncheckedScript(element: TSESTree.JSXOpeningElement, file: RuleFile): string | undefined {
  const name = element.name.type === 'JSXIdentifier' ? element.name.name : ''
  if (name !== 'script' && name !== 'Script') return undefined
  let source: string | undefined
  for (const attribute of element.attributes) {
    if (attribute.type === 'JSXSpreadAttribute' || attribute.name.type !== 'JSXIdentifier') return undefined
    if (attribute.name.name === 'integrity') return undefined
    if (attribute.name.name !== 'src' || !attribute.value) continue
    const value = attribute.value.type === 'JSXExpressionContainer' ? attribute.value.expression : attribute.value
    source = value.type === 'JSXEmptyExpression' ? undefined : file.analysis.constants.findString(value)
  }
  return source !== undefined && isOtherHost(source) ? source : undefined
}

function isScriptElement(object: Node, file: RuleFile): boolean {
  const definition = file.analysis.constants.findDefinition(object)
  return (
    definition?.type === 'CallExpression' &&
    findCalleeName(definition) === 'createElement' &&
    findStringValue(definition.arguments[0]) === 'script'
  )
}

/** `{ command: 'npx', args: ['-y', 'some-server@latest'] }`: the configuration of an MCP client. */
function findRun(
  object: TSESTree.ObjectExpression,
  file: RuleFile,
): { node: Node; command: string; name: string } | undefined {
  const command = file.analysis.constants.findString(findPropertyValue(object, 'command'))
  const list = findPropertyValue(object, 'args')
  const args = list && file.analysis.constants.findDefinition(list)
  if (command === undefined || !/^(?:npx|bunx|pnpx)$/.test(command) || args?.type !== 'ArrayExpression')
    return undefined
  const words = args.elements.map((element) => (element ? file.analysis.constants.findString(element) : undefined))
  const name = words.find((word) => word !== undefined && !word.startsWith('-'))
  const isAtOnce = words.some((word) => word === '-y' || word === '--yes') || command === 'bunx'
  if (name === undefined || !isAtOnce || /.@v?\d/.test(name) || /^[./]/.test(name)) return undefined
  const bare = name.replace(/(.)@.*$/, '$1')
  // A package that writes itself into the settings of an editor.
  if (file.project.manifests.some((manifest) => manifest.name === bare)) return undefined
  return { node: args, command: `${command} ${words.join(' ')}`.slice(0, 60), name: bare }
}
