import {
  type CallNode,
  type Node,
  findEnclosingFunction,
  findProperty,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  unwrap,
} from '../ast/nodes.ts'
import type { SinkSite } from './analysis.ts'
import type { FormContext } from './form-sinks.ts'
import type { Kind } from './types.ts'

/** How a handler says what its answer is: a header by name, `res.type(…)`, an option. */
const CONTENT_TYPE =
  /content-?type['"]?\s*[,:]\s*['"`]([^'"`]+)|\.(?:type|contentType)\(\s*['"`]([^'"`]+)|\.type\s*=\s*['"`]([^'"`]+)/gi
export const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml|\.?html?)\b/i
/** Constructors and calls whose options hold the headers of an answer. */
const ANSWERING = ['Response', 'NextResponse', 'Headers', 'writeHead', 'redirect'] as const

/** The content types that the function around a node mentions. */
export function getContentTypes(node: Node, getText: (node: Node) => string): readonly string[] {
  const owner = findEnclosingFunction(node)
  const method = owner?.parent.type === 'MethodDefinition' ? owner.parent : owner
  const text = method ? getText(method) : ''
  return [...text.matchAll(CONTENT_TYPE)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** Answers that are written as objects and headers: pages and redirects of functions that have no response to call. */
export function findAnswerSinks(kind: 'html' | 'redirect', context: FormContext): SinkSite[] {
  return kind === 'html'
    ? findBodies(context)
    : [...findHeaderCalls(context), ...findHeaderObjects(context), ...findRedirectProps(context)]
}

/** `new Response(html, { headers })`, and what a Lambda function returns. */
function findBodies({ index, paths }: FormContext): SinkSite[] {
  const isPage = (node: Node): boolean =>
    getContentTypes(node, (inner) => index.sourceCode.getText(inner)).some((type) => HTML_TYPE.test(type))
  const sites: SinkSite[] = []
  for (const name of ['Response', 'NextResponse'])
    for (const call of index.callsNamed(name)) {
      const [body] = call.arguments
      if (call.type !== 'NewExpression' || !body || body.type === 'SpreadElement' || !isPage(call)) continue
      if (/^(?:Response|next\/server\.NextResponse)$/.test(paths.findPath(call.callee) ?? ''))
        sites.push(toSite(call, body, 'html', 'Response', 'Response'))
    }
  for (const node of index.nodes('ObjectExpression')) {
    const body = findPropertyValue(node, 'body')
    if (body && findProperty(node, 'statusCode') && findProperty(node, 'headers') && isPage(node))
      sites.push(toSite(node as unknown as CallNode, body, 'html', 'Response', 'the answer'))
  }
  return sites
}

/** `res.setHeader('Location', x)`, `headers.set('location', x)`, `res.setHeader('Refresh', '0; url=' + x)`. */
function findHeaderCalls({ index }: FormContext): SinkSite[] {
  return ['setHeader', 'set', 'header', 'append'].flatMap((name) =>
    index.callsNamed(name).flatMap((call) => {
      const [key, value] = call.arguments
      return value && value.type !== 'SpreadElement' && isRedirecting(findStringValue(key), value)
        ? [toSite(call, getTarget(value), 'redirect', 'location', index.quote(call.callee).replaceAll('`', ''))]
        : []
    }),
  )
}

/** `writeHead(302, { Location: x })`, `new Response(null, { headers: { Location: x } })`, `{ statusCode: 302, headers: { Location: x } }`. */
function findHeaderObjects({ index, constants }: FormContext): SinkSite[] {
  const sites: SinkSite[] = []
  const add = (call: CallNode, headers: Node | undefined): void => {
    for (const property of constants.findObject(headers)?.properties ?? [])
      if (property.type === 'Property' && isRedirecting(findPropertyName(property), property.value))
        sites.push(toSite(call, getTarget(property.value), 'redirect', 'location', 'the Location header'))
  }
  for (const name of ANSWERING)
    for (const call of index.callsNamed(name))
      for (const argument of call.arguments) {
        const options = argument.type === 'SpreadElement' ? undefined : constants.findObject(argument)
        add(call, constants.findObject(findPropertyValue(options, 'headers')) ?? options)
      }
  for (const node of index.nodes('ObjectExpression'))
    if (findProperty(node, 'statusCode')) add(node as unknown as CallNode, findPropertyValue(node, 'headers'))
  return sites
}

/** `{ redirect: { destination: x, permanent: false } }` of Next.js. */
function findRedirectProps({ index }: FormContext): SinkSite[] {
  return index.nodes('Property').flatMap((property) => {
    const value = unwrap(property.value)
    if (findPropertyName(property) !== 'redirect' || value.type !== 'ObjectExpression') return []
    const destination = findPropertyValue(value, 'destination')
    const isNext = findProperty(value, 'permanent') ?? findProperty(value, 'statusCode')
    return destination && isNext
      ? [toSite(property as unknown as CallNode, destination, 'redirect', 'location', 'redirect')]
      : []
  })
}

function isRedirecting(name: string | undefined, value: Node): boolean {
  return /^location$/i.test(name ?? '') || (/^refresh$/i.test(name ?? '') && getTarget(value) !== value)
}

/** What stands behind `url=` of a Refresh header; else the value itself. */
function getTarget(value: Node): Node {
  const inner = unwrap(value)
  if (inner.type === 'TemplateLiteral') {
    const last = inner.quasis[0]?.value.cooked ?? ''
    return /url\s*=\s*['"]?$/i.test(last) ? (inner.expressions[0] ?? value) : value
  }
  if (inner.type === 'BinaryExpression' && /url\s*=\s*['"]?$/i.test(findStringValue(inner.left) ?? ''))
    return inner.right
  return value
}

function toSite(call: CallNode, argument: Node, kind: Kind, name: string, label: string): SinkSite {
  return { call, argument, path: [], row: { call: name, arg: 0, kind, label } }
}
