import { type Node, findCalleeName, isCall, unwrap, unwrapAwait } from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'
import { expandValue } from './values.ts'

/** Calls followed from a value to the literal that it is made of. */
const MAX_DEPTH = 8

/** Calls that give the same bytes for the same arguments. */
const PURE =
  /^(?:from|concat|alloc|allocUnsafe|parse|encode|decode|toString|padEnd|padStart|slice|subarray|substring|substr|repeat|digest|update|createHash|String|scryptSync|pbkdf2Sync|scryptAsync|trim|replace|of|create|hash|md5|sha256|SHA256|MD5|fill)$/
const BYTES = /^(?:Uint8Array|Buffer)$/
const FILLED = /^(?:getRandomValues|randomFillSync|randomFill|fill|set|copy|write|push|unshift)$/

/** What a value is made of when it is the same in every run: a literal, or calls on literals. */
export function findStaticSource(node: Node, analysis: Analysis, depth = 0): Node | undefined {
  if (depth > MAX_DEPTH) return undefined
  const inner = unwrapAwait(node)
  if (inner.type === 'Identifier' && isFilled(inner, analysis)) return undefined
  const values = inner.type === 'Identifier' || inner.type === 'CallExpression' ? expandValue(inner, analysis) : [inner]
  if (values.length === 0 || values.length > 6) return undefined
  const sources = values.map((value) => findSourceOf(value, analysis, depth))
  return sources.every((source) => source !== undefined) ? sources[0] : undefined
}

function findSourceOf(node: Node, analysis: Analysis, depth: number): Node | undefined {
  const inner = unwrapAwait(node)
  const constant = analysis.constants.findConstant(inner)
  if (constant) return typeof constant.value === 'string' || typeof constant.value === 'number' ? inner : undefined
  switch (inner.type) {
    case 'TemplateLiteral':
    case 'Identifier':
      return undefined
    case 'ArrayExpression': {
      if (inner.elements.length === 0) return undefined
      const parts = inner.elements.map((element) => element && findStaticSource(element, analysis, depth + 1))
      return parts.every((part) => part !== undefined && part !== null) ? inner : undefined
    }
    case 'CallExpression':
    case 'NewExpression': {
      const name = findCalleeName(inner) ?? ''
      const callee = unwrap(inner.callee)
      if (inner.type === 'NewExpression' ? !BYTES.test(name) : !PURE.test(name)) return undefined
      // TextEncoder#.encode, Buffer.from, CryptoJS.enc.Utf8.parse: the receiver is a library. 'abc'.slice(2): it is the value.
      const path = analysis.paths.findPath(callee)
      const receiver =
        callee.type === 'MemberExpression' && path === undefined
          ? findStaticSource(callee.object, analysis, depth + 1)
          : callee.type === 'MemberExpression' && isCall(unwrap(callee.object)) && !/TextEncoder/.test(path ?? '')
            ? findStaticSource(callee.object, analysis, depth + 1)
            : inner
      if (!receiver) return undefined
      const parts = inner.arguments.map(
        (argument) => argument.type !== 'SpreadElement' && findStaticSource(argument, analysis, depth + 1),
      )
      if (!parts.every(Boolean)) return undefined
      return parts[0] || receiver
    }
    default:
      return undefined
  }
}

/** `const iv = new Uint8Array(12); crypto.getRandomValues(iv)`. */
function isFilled(node: Node, analysis: Analysis): boolean {
  return (analysis.index.findVariable(node)?.references ?? []).some(({ identifier }) => {
    const parent = (identifier as Node).parent
    if (isCall(parent) && parent.arguments.includes(identifier as never))
      return FILLED.test(analysis.paths.findPath(parent.callee)?.split('.').at(-1) ?? findCalleeName(parent) ?? '')
    if (parent?.type !== 'MemberExpression' || parent.object !== identifier) return false
    const outer = parent.parent
    if (isCall(outer) && outer.callee === parent) return FILLED.test(findCalleeName(outer) ?? '')
    return parent.computed && outer.type === 'AssignmentExpression' && outer.left === parent
  })
}
