import type { SinkSite } from '../analysis/analysis.ts'
import { type Node, findEnclosingFunction, findPropertyName, findStringValue, isInside } from '../ast/nodes.ts'
import { type RuleFile, defineTaintRule } from '../rule.ts'

/** Addresses that answer with credentials of the machine, and private networks. This machine itself is not among them. */
const INTERNAL =
  /^https?:\/\/(?:169\.254\.\d+\.\d+|metadata\.google\.internal|\[?fd00:ec2::254\]?|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)(?=[:/?#]|$)/i
/** What a check looks at that tries to keep addresses of the inside out. */
const INSPECTED_PARTS: ReadonlySet<string> = new Set(['protocol', 'host', 'hostname'])
const INSPECTED_TEXT = /^https?\b|localhost|127\\?\.0|192\\?\.168|169\\?\.254|\^\(?(?:\?:)?https?/

export default defineTaintRule({
  name: 'no-ssrf',
  meta: {
    class: 'server-side-request-forgery',
    description: 'Disallow outbound requests to an address that the client chooses.',
    messages: {
      taintedUrl:
        '{{source}} (line {{line}}) decides where {{sink}} connects to; compare the host of `new URL(…)` with a constant allow-list first.',
      incompleteCheck:
        '{{source}} (line {{line}}) still reaches internal hosts through {{sink}}: the check on line {{check}} can be passed by; compare the host with an allow-list.',
      modelUrl:
        'The model chooses the address through {{source}} (line {{line}}) in {{sink}}; allow only hosts of a constant list.',
      parameterUrl:
        '{{sink}} connects to an address put together from {{source}} (line {{line}}); fix the host or compare it with an allow-list.',
      uncheckedUrl:
        '{{source}} (line {{line}}) reaches {{sink}} after a check that is not visible here; make sure it limits the host to an allow-list.',
      internalHost:
        '{{sink}} connects to the internal address {{host}}, which no deployment should rely on; take the address from configuration.',
    },
    confidence: {
      taintedUrl: 'high',
      incompleteCheck: 'high',
      modelUrl: 'medium',
      parameterUrl: 'low',
      uncheckedUrl: 'low',
      internalHost: 'low',
    },
  },
  kinds: ['url'],
  isRelevant: (_site, file) => !file.isClient,
  reportMore(file, report) {
    if (file.role !== 'production') return
    for (const site of file.getSinks('url')) {
      const host = INTERNAL.exec(getStart(site.argument, file))?.[0]
      if (host)
        report({
          node: site.argument,
          messageId: 'internalHost',
          data: { sink: toSinkName(site, file), host: `\`${host}\`` },
        })
    }
  },
  toMessage(taint, site, file) {
    if (!taint.isSure || hasOwnAgent(site, file)) return 'uncheckedUrl'
    if (taint.kind === 'model') return taint.isToolInput ? 'modelUrl' : undefined
    if (taint.kind !== 'remote') return 'parameterUrl'
    return findCheck(site, file) ? 'incompleteCheck' : 'taintedUrl'
  },
  toData: (_taint, site, file) => {
    const check = findCheck(site, file)
    return check ? { check: check.loc.start.line } : {}
  },
})

/** `fetch(url, { dispatcher: publicOnly })`: an agent of another file may refuse addresses of the inside. */
function hasOwnAgent(site: SinkSite, file: RuleFile): boolean {
  return site.call.arguments.some((argument) =>
    (file.analysis.constants.findObject(argument)?.properties ?? []).some((property) => {
      if (property.type !== 'Property' || !AGENT_OPTIONS.has(findPropertyName(property) ?? '')) return false
      const value = file.analysis.constants.findDefinition(property.value)
      const path = value?.type === 'NewExpression' ? file.findPath(value.callee) : undefined
      return path === undefined || !PLAIN_AGENT.test(path)
    }),
  )
}

const AGENT_OPTIONS: ReadonlySet<string> = new Set(['agent', 'httpAgent', 'httpsAgent', 'dispatcher', 'lookup'])
const PLAIN_AGENT = /^(?:https?|undici)\.(?:Agent|Pool|ProxyAgent)#?$/

function toSinkName(site: SinkSite, file: RuleFile): string {
  return `\`${file.quote(site.call.callee)}()\``
}

function getStart(node: Node, file: RuleFile): string {
  const text = file.analysis.constants.findString(node)
  if (text !== undefined) return text
  const definition = file.analysis.constants.findDefinition(node)
  if (definition?.type === 'TemplateLiteral') return definition.quasis[0]?.value.cooked ?? ''
  return definition?.type === 'BinaryExpression' ? (findStringValue(definition.left) ?? '') : ''
}

/** A condition before the request that looks at the address, and that the engine knows not to be enough. */
function findCheck(site: SinkSite, file: RuleFile): Node | undefined {
  const owner = findEnclosingFunction(site.argument)
  if (!owner) return undefined
  const names = findNames(site.argument, file)
  // const parsed = new URL(url)
  for (const { id, init } of file.index.nodes('VariableDeclarator'))
    if (id.type === 'Identifier' && isInside(id, owner)) addIfDerived(id, init)
  for (const { left, right } of file.index.nodes('AssignmentExpression'))
    if (left.type === 'Identifier' && isInside(left, owner)) addIfDerived(left, right)
  return file.index
    .nodes('IfStatement')
    .find(
      ({ test, range }) =>
        isInside(test, owner) &&
        range[0] < site.argument.range[0] &&
        inspects(test, file) &&
        mentions(test, names, file),
    )?.test

  function addIfDerived(target: Node, value: Node | null): void {
    const variable = file.index.findVariable(target)
    if (variable && value && mentions(value, names, file)) names.add(variable)
  }
}

/** The variables of an address, or the path of the member where the request itself is the variable. */
function findNames(node: Node, file: RuleFile): Set<unknown> {
  const names = new Set<unknown>()
  file.index.walkBelow(node, (inner) => {
    if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression') return
    const path = file.findPath(inner)
    const isRequest = path?.startsWith('$') === true && file.analysis.tables.findSource(path) === undefined
    if (isRequest) return
    if (inner.type === 'MemberExpression') names.add(path)
    else names.add(file.index.findVariable(inner))
  })
  names.delete(undefined)
  return names
}

function mentions(node: Node, names: ReadonlySet<unknown>, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(node, (inner) => {
    if (inner.type === 'Identifier') found ||= names.has(file.index.findVariable(inner) ?? '')
    else if (inner.type === 'MemberExpression') found ||= names.has(file.findPath(inner) ?? '')
  })
  return found
}

function inspects(test: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(test, (inner) => {
    if (inner.type === 'MemberExpression') found ||= INSPECTED_PARTS.has(findPropertyName(inner) ?? '')
    else if (inner.type === 'Literal')
      found ||= INSPECTED_TEXT.test(inner.value instanceof RegExp ? inner.value.source : String(inner.value))
  })
  return found
}
