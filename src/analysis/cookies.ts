import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findProperty,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  getOuterParent,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'
import { expandValue } from './values.ts'

/** Calls that set a cookie, by framework. */
const COOKIE_SETTERS =
  /^(?:\$express\.res(?:\.\w+\(\))*\.cookie|\$fastify\.reply(?:\.\w+\(\))*\.(?:setCookie|cookie)|next\/headers\.cookies\(\)\.set|\$koa\.ctx\.cookies\.set|hono\/cookie\.set(?:Signed)?Cookie|\S*\bstd(?:@[^/]*)?\/http(?:\/cookie)?\S*\.setCookie|cookie\.serialize|next\/server\.NextResponse[\w.#()]*\.cookies\.set|nookies\.setCookie|cookies-next\.setCookie|js-cookie\.set|\$web\.request\.cookies\.set|h3\.setCookie)$/

/** Parameters of a function that it sets a cookie with as its options. */
export function findCookieOptionParameters(owner: FunctionNode, analysis: Analysis): number[] {
  const found: number[] = []
  for (const name of ['cookie', 'setCookie', 'setSignedCookie', 'set', 'serialize']) {
    for (const call of analysis.index.callsNamed(name)) {
      const options = call.arguments.length > 2 ? call.arguments.at(-1) : undefined
      if (!options || !isInside(call, owner) || !COOKIE_SETTERS.test(analysis.paths.findPath(call.callee) ?? ''))
        continue
      const inner = unwrap(options)
      const variable = inner.type === 'Identifier' ? analysis.index.findVariable(inner) : undefined
      const position = owner.params.findIndex(
        (parameter) => parameter.type === 'Identifier' && variable?.defs[0]?.name === parameter,
      )
      if (position >= 0) found.push(position)
    }
  }
  return found
}

const HEADER = /^set-cookie$/i

/** Cookies that are written as a header of their own without `HttpOnly` and without `Secure`. */
export function findBareHeaders(analysis: Analysis): { node: Node; name: string }[] {
  const found: { node: Node; name: string }[] = []
  const add = (node: Node, value: Node): void => {
    const inner = analysis.constants.findDefinition(value) ?? unwrapAwait(value)
    if (inner.type === 'ArrayExpression') {
      for (const element of inner.elements) if (element && element.type !== 'SpreadElement') add(node, element)
      return
    }
    const text = toHeaderText(inner, analysis)
    const name = /^\s*([\w.-]+)=/.exec(text ?? '')?.[1]
    // A value that something unknown is put behind may end in attributes.
    if (text === undefined || name === undefined || text.includes('\u0001\u0001')) return
    const [, ...attributes] = text.split(';')
    // What is put in where attributes stand may be any of them.
    const isPlain = attributes.every(
      (attribute) => /^\s*(?:[\w-]+\s*(?:=[^]*)?)?$/.test(attribute) && !isHole(attribute),
    )
    const isRemoved = /max-age\s*=\s*-?0\b|expires\s*=\s*thu,? 01 jan 1970/i.test(text)
    if (isPlain && !isRemoved && !/;\s*(?:httponly|secure)\b/i.test(text)) found.push({ node, name })
  }
  for (const property of analysis.index.nodes('Property'))
    if (property.parent.type === 'ObjectExpression' && HEADER.test(findPropertyName(property) ?? ''))
      add(property, property.value)
  for (const name of ['setHeader', 'header', 'set', 'append', 'appendHeader', 'setResponseHeader']) {
    for (const call of analysis.index.callsNamed(name)) {
      const at = call.arguments.findIndex((argument) => HEADER.test(findStringValue(argument) ?? ''))
      const value = at < 0 ? undefined : call.arguments[at + 1]
      if (value) add(call, value)
    }
  }
  return found
}

/** An attribute that begins with something unknown. */
function isHole(attribute: string): boolean {
  return /^\s*\u0001/.test(attribute)
}

/** The text of a header with a mark for what is not known; undefined where nothing is. */
function toHeaderText(node: Node, analysis: Analysis): string | undefined {
  const inner = unwrap(node)
  const constant = analysis.constants.findString(inner)
  if (constant !== undefined) return constant
  if (inner.type === 'TemplateLiteral')
    return inner.quasis
      .map((quasi, at) => quasi.value.raw + (inner.expressions[at] ? toPart(inner.expressions[at], analysis) : ''))
      .join('')
  return inner.type === 'BinaryExpression' && inner.operator === '+'
    ? toPart(inner.left, analysis) + toPart(inner.right, analysis)
    : undefined
}

function toPart(node: TSESTree.Node, analysis: Analysis): string {
  return toHeaderText(node, analysis) ?? '\u0001'
}

/** Calls that set a cookie, by framework; `response.cookies.set` of Next.js by its shape. */
export function findCookieCalls(analysis: Analysis): CallNode[] {
  const found: CallNode[] = []
  for (const name of analysis.index.calleeNames) {
    for (const call of analysis.index.callsNamed(name)) {
      const path = analysis.paths.findPath(call.callee)
      if (path !== undefined && COOKIE_SETTERS.test(path)) found.push(call)
      else if (name === 'set') {
        const callee = unwrap(call.callee)
        const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
        if (
          object?.type === 'MemberExpression' &&
          findPropertyName(object) === 'cookies' &&
          analysis.index.importedModules.has('next/server')
        )
          found.push(call)
      }
    }
  }
  return found
}

export interface Cookie {
  readonly name: string
  readonly value: Node | undefined
  readonly options: TSESTree.ObjectExpression | undefined
  /** There are options that cannot be read here. */
  readonly isUnknown: boolean
}

export function readCookie(call: CallNode, analysis: Analysis): Cookie | undefined {
  // setCookie(c, name, value, options) of Hono, h3 and nookies take the context first.
  const args = call.arguments.filter((argument) => argument.type !== 'SpreadElement')
  const at = args.findIndex(
    (argument) => analysis.constants.findString(argument) !== undefined || isNameConstant(argument),
  )
  if (at > 1) return undefined
  if (at < 0) {
    const options = args.map((argument) => analysis.constants.findObject(argument)).find(Boolean)
    const name = options && analysis.constants.findString(findPropertyValue(options, 'name'))
    return name === undefined || !options
      ? undefined
      : { name, value: findPropertyValue(options, 'value'), options, isUnknown: false }
  }
  const first = args[at] as Node
  const name = analysis.constants.findString(first) ?? analysis.index.sourceCode.getText(first)
  // setSignedCookie(c, name, value, key, options)
  const options = args[at + (/Signed/.test(findCalleeName(call) ?? '') ? 3 : 2)]
  const values = options ? expandValue(options, analysis) : []
  const object = values.length === 1 && values[0]?.type === 'ObjectExpression' ? values[0] : undefined
  return { name, value: args[at + 1], options: object, isUnknown: options !== undefined && object === undefined }
}

/** `SESSION_COOKIE`, a constant of another module. */
function isNameConstant(node: Node): boolean {
  const inner = unwrap(node)
  return inner.type === 'Identifier' && /^[A-Z][A-Z\d_]+$/.test(inner.name)
}

/** `openSession(user, { httpOnly: false })`: options that a function of another module sets a cookie with. */
export function findGivenOptions(analysis: Analysis): TSESTree.ObjectExpression[] {
  return analysis.index.nodes('ObjectExpression').filter((object) => {
    const { parent: call, child } = getOuterParent(object)
    if (call?.type !== 'CallExpression' || !['httpOnly', 'secure'].some((name) => findProperty(object, name)))
      return false
    const position = call.arguments.findIndex((argument) => argument === child)
    return analysis.isForeignCall(call) && analysis.findForeignFunction(call)?.cookieOptions.includes(position) === true
  })
}
