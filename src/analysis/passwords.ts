import { isPasswordName } from '../ast/lexicon.ts'
import { type Node, findCalleeName, findPropertyName, isCall, unwrap, unwrapAwait } from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import type { Analysis } from './analysis.ts'
import { findPatternKeys } from '../ast/bindings.ts'
import { expandValue } from './values.ts'

/** Definitions and calls followed from a value to the password in it. */
const MAX_DEPTH = 8

const HASHED = ['hash', 'hashed', 'encrypted', 'digest', 'crypted', 'encoded', 'salted', 'bcrypt', 'argon', 'masked']
/** Names of what is no longer the password that somebody types, or never was one. */
const NOT_TYPED = [
  ...HASHED,
  ...['has', 'is', 'strength', 'error', 'field', 'input', 'reset', 'forgot', 'length', 'policy', 'rules', 'regex'],
  ...['schema', 'label'],
]
/** Calls that give the text back in another form. */
const SAME_TEXT =
  /^(?:toString|trim|normalize|encode|from|String|parse|concat|join|split|reverse|slice|substring|padEnd|padStart|toLowerCase|toUpperCase|replace|encodeURIComponent|unescape|escape|map|fromCharCode)$/

/** Does the name say that it is no longer the password itself: `passwordHash`, `encryptedPin`? */
export function isHashedName(name: string): boolean {
  return hasWords(name, HASHED)
}

/** Is it the name of a password that somebody types: `password`, `userPassword`, `pin`; not `passwordHash`? */
export function isTypedPasswordName(name: string): boolean {
  return (
    isPasswordName(name) &&
    !/^pass$/i.test(name) &&
    !hasWords(name, NOT_TYPED) &&
    !/^(?:by)?pass$/.test(toWords(name).join(''))
  )
}

/** The password of a person that is part of a value as it was typed; settings of the deployment are none. */
export function findTypedPassword(node: Node, analysis: Analysis, depth = 0): Node | undefined {
  if (depth > MAX_DEPTH) return undefined
  const inner = unwrapAwait(node)
  const firstOf = (parts: readonly (Node | null)[]): Node | undefined => {
    for (const part of parts) {
      const found = part && findTypedPassword(part, analysis, depth + 1)
      if (found) return found
    }
    return undefined
  }
  switch (inner.type) {
    case 'TemplateLiteral':
      return firstOf(inner.expressions)
    case 'BinaryExpression':
      return inner.operator === '+' ? firstOf([inner.left, inner.right]) : undefined
    case 'LogicalExpression':
      return firstOf([inner.left, inner.right])
    case 'ConditionalExpression':
      return firstOf([inner.consequent, inner.alternate])
    case 'ArrayExpression':
      return firstOf(inner.elements)
    case 'SpreadElement':
      return firstOf([inner.argument])
    case 'CallExpression':
    case 'NewExpression': {
      if (inner.type === 'CallExpression' && analysis.index.findFunction(inner.callee))
        return hasWords(findCalleeName(inner) ?? '', NOT_TYPED)
          ? undefined
          : firstOf(expandValue(inner, analysis).filter((value) => value !== inner))
      if (!SAME_TEXT.test(findCalleeName(inner) ?? '')) return undefined
      const callee = unwrap(inner.callee)
      return firstOf([...(callee.type === 'MemberExpression' ? [callee.object] : []), ...inner.arguments])
    }
    case 'MemberExpression': {
      const path = analysis.paths.findPath(inner)
      if (path !== undefined && /^(?:process\.env|import\.meta|Deno\.env|Bun\.env)/.test(path)) return undefined
      return isTypedPasswordName(findPropertyName(inner) ?? '') && !isSetting(inner.object) ? inner : undefined
    }
    case 'Identifier': {
      if (analysis.constants.findConstant(inner)) return undefined
      const variable = analysis.index.findVariable(inner)
      if (!variable || analysis.index.findFunction(inner)) return undefined
      const values = expandValue(inner, analysis).filter((value) => value !== inner)
      if (values.length > 0) {
        // A password that a call has changed is none any more.
        const found = firstOf(values)
        if (found || !values.every((value) => isPlainRead(value, analysis))) return found
      }
      if (isTypedPasswordName(inner.name)) return inner
      const declarator = variable.defs[0]?.node as Node | undefined
      if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'ObjectPattern') return undefined
      const key = findPatternKeys(declarator.id, variable.identifiers[0] ?? inner)?.at(-1)
      return key !== undefined && isTypedPasswordName(key) ? inner : undefined
    }
    default:
      return undefined
  }
}

/** `formData.get('password')`, `prompt()`: read from somewhere, and not made. */
function isPlainRead(node: Node, analysis: Analysis): boolean {
  const inner = unwrapAwait(node)
  if (isCall(inner))
    return /^(?:get|prompt|question|ask|password|input|readPassword|getPassword|value)$/.test(
      findCalleeName(inner) ?? '',
    )
  const path = analysis.paths.findPath(inner)
  if (path !== undefined && /^(?:process\.env|import\.meta|Deno\.env|Bun\.env)/.test(path)) return false
  return inner.type !== 'Literal' && inner.type !== 'TemplateLiteral' && inner.type !== 'ObjectExpression'
}

/** `config.smtp.password`, `options.password` of a connection. */
function isSetting(node: Node): boolean {
  const inner = unwrap(node)
  const name =
    inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? (findPropertyName(inner) ?? '') : ''
  return /^(?:config|conf|settings|env|smtp|redis|database|db|connection|parsedUrl|url|connectionString)$/i.test(name)
}
