import { findClassBody } from '../ast/classes.ts'
import { findPatternKeys } from '../ast/bindings.ts'
import { isPasswordName } from '../ast/lexicon.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  getOuterParent,
  isCall,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import type { Analysis } from './analysis.ts'
import { type ColumnValue, findColumnValues } from './column-values.ts'
import { isHashedName } from './passwords.ts'
import { expandValue, toIdentifier } from './values.ts'

const HASHING = [
  ...['hash', 'hash sync', 'bcrypt', 'scrypt', 'scrypt sync', 'argon', 'pbkdf', 'pbkdf2', 'digest', 'encrypt'],
  ...['crypt', 'hmac', 'derive', 'encode', 'make password', 'mask', 'redact'],
]
const SETTING = /^(?:process\.env|import\.meta|Deno\.env)/
/** Libraries whose models may hash by a hook that is declared with the model. */
const WITH_HOOKS = /mongoose|sequelize|typeorm/
const HOOK = /\.pre\(|before(?:Create|Save|Insert|Update|BulkCreate)|hooks\b|\$extends|\$use\(|\.plugin\(|\bset\s*[(:]/i

export function isPlainPasswordName(name: string): boolean {
  return isPasswordName(name) && !/^(?:pin|pass)$/i.test(name) && !isHashedName(name) && toWords(name)[0] !== 'has'
}

/** Does the name of a call say that it makes something else of a password? */
export function isHashingName(name: string): boolean {
  return hasWords(name, HASHING)
}

/** Did a call make it, whatever its name, or does its own name say that it is a hash? */
export function isHashedValue(node: Node): boolean {
  const inner = unwrapAwait(node)
  if (isCall(inner)) {
    const name = findCalleeName(inner) ?? ''
    return !/^(?:String|trim|toString|get|toLowerCase|normalize)$/.test(name) || isHashingName(name)
  }
  const name =
    inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? findPropertyName(inner) : undefined
  return name !== undefined && isHashedName(name)
}

/** The value itself, without what only makes a text of it: `String(password)`, `password.trim()`, `` `${password}` ``. */
export function toBareValue(node: Node): Node {
  const inner = unwrapAwait(node)
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 1)
    return inner.quasis.every(({ value }) => value.raw === '') && inner.expressions[0]
      ? toBareValue(inner.expressions[0])
      : inner
  if (inner.type === 'LogicalExpression' && inner.operator !== '&&') return toBareValue(inner.left)
  if (!isCall(inner)) return inner
  const callee = unwrap(inner.callee)
  if (callee.type === 'Identifier' && callee.name === 'String' && inner.arguments[0])
    return toBareValue(inner.arguments[0])
  return callee.type === 'MemberExpression' && /^(?:trim|toString|normalize)$/.test(findPropertyName(callee) ?? '')
    ? toBareValue(callee.object)
    : inner
}

/** Is it what somebody typed: a value called password, or one of the request, that is no constant, no setting and no hash? */
export function isTypedPassword(node: Node, analysis: Analysis): boolean {
  const inner = toBareValue(node)
  const name =
    inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? findPropertyName(inner) : undefined
  if (name === undefined || analysis.constants.findConstant(inner) || isHashedName(name)) return false
  if (!isPlainPasswordName(name) && !isSentWhole(inner, analysis)) return false
  // req.body.password = await hash(req.body.password)
  if (analysis.index.memberWritesNamed(name).some((write) => isHashedValue(write.value))) return false
  return expandValue(inner, analysis).every((value) => {
    const path = analysis.paths.findPath(value) ?? ''
    return !isHashedValue(value) && !SETTING.test(path) && value.type !== 'Literal'
  })
}

/** A value that the client sent, and that nothing was made of. */
function isSentWhole(node: Node, analysis: Analysis): boolean {
  const values = expandValue(node, analysis)
  return (
    values.every((value) => !isHashedValue(value)) &&
    analysis.getFacts(node).some(({ source, built }) => source.type === 'source' && source.kind === 'remote' && !built)
  )
}

/** Services that keep passwords themselves: Supabase Auth, Firebase, Clerk, Better Auth, Keycloak. */
export function isAuthApi(call: CallNode, analysis: Analysis): boolean {
  const text = analysis.index.sourceCode.getText(call.callee)
  return /\bauth\b|\.auth\.|clerk|cognito|keycloak|sign(?:Up|In|up|in)|signin|register|login|authenticate|createUserWithEmail|credential/i.test(
    text,
  )
}

/** Passwords that this file stores as they were typed. */
export function findStoredPasswords(analysis: Analysis): readonly ColumnValue[] {
  if (HOOK_HERE.test(analysis.index.sourceCode.text)) return []
  const { effects } = analysis
  return findColumnValues(analysis).filter(({ column, value, call, use }) => {
    if (use !== 'stored' || !isPlainPasswordName(column) || isAuthApi(call, analysis)) return false
    const path = effects.find((effect) => effect.call === call)?.path ?? analysis.paths.findPath(call.callee) ?? ''
    if (/\.auth\./.test(path) || (WITH_HOOKS.test(path) && mayHook(call, analysis))) return false
    return isTypedPassword(value, analysis)
  })
}

/** Passwords in what is put into a list of accounts in memory, or under a key of a store: `users.push({ … })`, `kv.put(key, JSON.stringify({ … }))`. */
export function findKeptPasswords(analysis: Analysis): { place: Node; value: Node; call: CallNode }[] {
  const found: { place: Node; value: Node; call: CallNode }[] = []
  for (const name of ['push', 'set', 'put', 'hset', 'hSet', 'hmset']) {
    for (const call of analysis.index.callsNamed(name)) {
      const callee = unwrap(call.callee)
      const value = call.arguments.at(-1)
      if (callee.type !== 'MemberExpression' || !value || (name !== 'push' && call.arguments.length < 2)) continue
      const holder = analysis.index.sourceCode.getText(callee.object)
      const isAccounts = /(?:^|\.)(?:users|accounts|members|customers|admins)$/i.test(holder)
      const isStore = /(?:^|\.)(?:kv|redis\w*|store|storage|db)$|\benv\.[A-Z_]+$/i.test(holder)
      if (!isAccounts && (name === 'push' || !isStore)) continue
      const inner = analysis.constants.findDefinition(value) ?? unwrap(value)
      const isText = isCall(inner) && analysis.paths.findPath(inner.callee) === 'JSON.stringify'
      const object = analysis.constants.findObject(isText ? inner.arguments[0] : value)
      for (const property of object?.properties ?? []) {
        if (property.type !== 'Property' || !isPlainPasswordName(findPropertyName(property) ?? '')) continue
        if (isTypedPassword(property.value, analysis)) found.push({ place: property, value: property.value, call })
      }
    }
  }
  return found
}

/** `user.password = newPassword; await user.save()` of a row whose model has no hook that hashes. */
export function findSavedPasswords(analysis: Analysis): { place: Node; object: Node }[] {
  const found: { place: Node; object: Node }[] = []
  const { sourceCode } = analysis.index
  for (const call of analysis.index.callsNamed('save')) {
    const callee = unwrap(call.callee)
    const row = callee.type === 'MemberExpression' && call.arguments.length === 0 ? unwrap(callee.object) : undefined
    const made = row?.type === 'Identifier' ? unwrapAwait(analysis.constants.findDefinition(row) ?? row) : undefined
    if (row?.type !== 'Identifier' || !made || !isCall(made) || mayHook(made, analysis)) continue
    for (const name of ['password', 'passwd', 'pwd']) {
      for (const { target, value } of analysis.index.memberWritesNamed(name)) {
        const object = target.type === 'MemberExpression' ? unwrap(target.object) : undefined
        if (!object || sourceCode.getText(object) !== row.name || target.range[0] > call.range[0]) continue
        if (findEnclosingFunction(target) === findEnclosingFunction(call) && isTypedPassword(value, analysis))
          found.push({ place: target, object: row })
      }
    }
  }
  return found
}

/** A hook of the model hashes what is stored: mongoose's `pre('save')`, Sequelize's and Prisma's extensions. */
const HOOK_HERE = /\.pre\(\s*['"]save|before(?:Create|Save|Insert)|\$extends|\$use\(/

/** Can the model have a hook? Only one whose declaration is in view certainly has none. */
function mayHook(call: CallNode, analysis: Analysis): boolean {
  const callee = unwrap(call.callee)
  const model = call.type === 'CallExpression' && callee.type === 'MemberExpression' ? unwrap(callee.object) : callee
  const text = analysis.findModuleText(model)
  return text === undefined || !/Schema|\.define\(|\.init\(/.test(text) || HOOK.test(text)
}

/** A repository stores the account that it is given: whoever gives it has hashed the password, or is reported. */
export function isGivenToStore(node: Node, filename: string, analysis: Analysis): boolean {
  const owner = findEnclosingFunction(node)
  const parent = owner && findClassBody(owner)?.parent
  const name = parent?.type === 'ClassDeclaration' ? (parent.id?.name ?? '') : ''
  if (!hasWords(name, STORES) && !STORE_FILE.test(filename)) return false
  return owner !== undefined && findParameter(toBareValue(node), owner, analysis) !== undefined
}

const STORES = ['repository', 'repo', 'dao', 'store', 'storage']
const STORE_FILE =
  /(?:^|\/)(?:repositor(?:y|ies)|repos?|daos?|queries)\/|(?:repository|repo|dao|queries|storage)\.[cm]?[jt]s$/i

/** The parameter that a value is, or a property of. */
function findParameter(
  node: Node,
  owner: FunctionNode,
  analysis: Analysis,
): { readonly parameter: number; readonly path: readonly string[] } | undefined {
  const path: string[] = []
  let inner = unwrap(node)
  while (inner.type === 'MemberExpression') {
    path.unshift(findPropertyName(inner) ?? '*')
    inner = unwrap(inner.object)
  }
  if (inner.type !== 'Identifier' || analysis.paths.findPath(inner)?.startsWith('$') === true) return undefined
  const definition = analysis.index.findVariable(inner)?.defs[0]
  const name = definition?.name as Node | undefined
  if ((definition?.type as string | undefined) !== 'Parameter' || !name) return undefined
  const parameter = owner.params.findIndex((item) => isInside(name, item))
  const pattern = owner.params[parameter]
  const keys = pattern && findPatternKeys(toIdentifier(pattern), name)
  return keys && { parameter, path: [...keys, ...path] }
}

/** A parameter, or a property of it, that a function stores as a password. */
export interface StoredPassword {
  readonly parameter: number
  readonly path: readonly string[]
  readonly call: CallNode
}

/** What a function of a repository stores as a password of what it is given. */
export function findStoredPasswordParameters(
  owner: FunctionNode,
  filename: string,
  analysis: Analysis,
): StoredPassword[] {
  return findStoredPasswords(analysis).flatMap(({ value, call }) => {
    if (!isInside(value, owner) || !isGivenToStore(value, filename, analysis)) return []
    const given = findParameter(toBareValue(value), owner, analysis)
    return given ? [{ ...given, call }] : []
  })
}

/** The node that an argument holds below a path. */
export function findPart(node: Node, path: readonly string[], analysis: Analysis): Node | undefined {
  const [first, ...rest] = path
  if (first === undefined) return unwrap(node)
  const object = analysis.constants.findObject(node)
  if (!object) return undefined
  for (const property of object.properties) {
    if (property.type === 'Property' && findPropertyName(property) === first)
      return findPart(property.value, rest, analysis)
  }
  return undefined
}

const PASSWORD_CONDITION =
  /\bselect\b[\s\S]*\b(?:where|and|or)\s+(?:\w+\.)?["`[]?(?:user_?)?(?:password|passwd|pwd)["`\]]?\s*=\s*(?:\?|\$\d|:\w+|@\w+|%s|'?$)/i

/** `SELECT … WHERE email = ? AND password = ?`, with nothing hashed among the values. */
export function findPasswordQueries(analysis: Analysis): Node[] {
  const found: Node[] = []
  const add = (node: Node, text: string): void => {
    if (text.length < 20 || !PASSWORD_CONDITION.test(text)) return
    const call = isCall(node.parent) ? node.parent : undefined
    const values = [node, ...(call ? call.arguments.slice(1) : [])]
    let hashed = /hash|md5|sha\d|crypt|digest/i.test(text)
    for (const value of values)
      analysis.index.walkBelow(value, (child) => {
        if (child.type === 'Identifier') hashed ||= expandValue(child, analysis).some(isHashedValue)
        else if (isCall(child)) hashed ||= isHashingName(findCalleeName(child) ?? '')
        return undefined
      })
    if (!hashed) found.push(node)
  }
  for (const type of ['Literal', 'TemplateLiteral', 'BinaryExpression'] as const) {
    for (const node of analysis.index.nodes(type)) {
      const isPart = getOuterParent(node).parent?.type === 'BinaryExpression'
      if (!isPart) add(node, toQueryText(node).replaceAll("'?'", '?'))
    }
  }
  return found
}

/** The text of a query with a question mark for every value that is put into it. */
function toQueryText(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'Literal') return typeof inner.value === 'string' ? inner.value : '?'
  if (inner.type === 'BinaryExpression' && inner.operator === '+')
    return toQueryText(inner.left) + toQueryText(inner.right)
  if (inner.type !== 'TemplateLiteral') return '?'
  return inner.quasis.map((quasi, at) => quasi.value.raw + (at < inner.expressions.length ? '?' : '')).join('')
}
