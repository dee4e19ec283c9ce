import type { SinkSite } from '../analysis/analysis.ts'
import { type Node, findEnclosingFunction, findStringValue, isInside, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineTaintRule } from '../rule.ts'

/** Addresses that answer with credentials of the machine, and private networks. This machine itself is not among them. */
const INTERNAL =
  /^https?:\/\/(?:169\.254\.\d+\.\d+|metadata\.google\.internal|\[?fd00:ec2::254\]?|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)(?=[:/?#]|$)/i
/** What a check looks at that tries to keep addresses of the inside out. */
const INSPECTS =
  /startsWith\(\s*['"`]http|\bprotocol\b|hostname|\.host\b|localhost|127\\?\.0|192\\?\.168|169\\?\.254|isPrivate|\/\^\(?(?:\?:)?https?/

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
    if (!taint.isSure) return 'uncheckedUrl'
    if (taint.kind === 'model')
      return file.findPath(taint.fact.source.node)?.startsWith('$model.args') ? 'modelUrl' : undefined
    if (taint.kind !== 'remote') return 'parameterUrl'
    return findCheck(site, file) ? 'incompleteCheck' : 'taintedUrl'
  },
  toData: (_taint, site, file) => {
    const check = findCheck(site, file)
    return check ? { check: check.loc.start.line } : {}
  },
})

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
  const root = findRootName(site.argument, file)
  if (!owner || root === undefined) return undefined
  const names = new Set([root])
  // const parsed = new URL(url)
  for (const { id, init } of file.index.nodes('VariableDeclarator')) {
    if (
      id.type === 'Identifier' &&
      init &&
      isInside(init, owner) &&
      new RegExp(`\\b${root}\\b`).test(file.getText(init))
    )
      names.add(toPattern(id.name))
  }
  return file.index.nodes('IfStatement').find(({ test, range }) => {
    if (!isInside(test, owner) || range[0] > site.argument.range[0]) return false
    const text = file.getText(test)
    return INSPECTS.test(text) && [...names].some((name) => new RegExp(`\\b${name}\\b`).test(text))
  })?.test
}

/** The variable that holds the address, or the whole text where the request itself is the variable. */
function findRootName(node: Node, file: RuleFile): string | undefined {
  let current = unwrap(node)
  if (current.type === 'TemplateLiteral') current = unwrap(current.expressions[0] ?? current)
  const whole = current
  while (current.type === 'MemberExpression' || current.type === 'CallExpression')
    current = unwrap(current.type === 'CallExpression' ? current.callee : current.object)
  if (current.type !== 'Identifier') return undefined
  return toPattern(file.findPath(current)?.startsWith('$') ? file.getText(whole) : current.name)
}

function toPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
