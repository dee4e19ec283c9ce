import type { TSESTree } from '@typescript-eslint/types'
import { findClassBody } from '../ast/classes.ts'
import { isHashedName } from '../analysis/passwords.ts'
import { expandValue } from '../analysis/values.ts'
import { isPasswordName } from '../ast/lexicon.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  getOuterParent,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** A password that is asked for twice, or one that somebody changes. */
const FORM_WORDS = [
  'confirm',
  'confirmation',
  'confirmed',
  'repeat',
  'repeated',
  'retype',
  'again',
  'verify',
  'match',
  'old',
  'current',
  'previous',
  'second',
  'prev',
  'new',
  're',
  'check',
]
const HASHING = [
  'hash',
  'hash sync',
  'bcrypt',
  'scrypt',
  'scrypt sync',
  'argon',
  'pbkdf',
  'pbkdf2',
  'digest',
  'encrypt',
  'crypt',
  'hmac',
  'derive',
  'encode',
  'make password',
  'mask',
  'redact',
]
/** Objects that hold what was typed, or the settings: no rows. */
const NOT_ROWS =
  /^(?:my)?(?:req|request|ctx|body|form|formData|formValues|values|data|input|inputs|params|query|props|state|fields|errors|payload|dto|args|config|options|opts|settings|env|process|credentials|this|event|e|newUser|touched|t|i18n|labels|messages|url|uri|parsed|auth|connection)$/i
const FINDING =
  /^(?:find|findOne|findFirst|findUnique|findAll|findMany|get|where|first|query|filter|select|count|exists|findOneBy|findBy|from|match|eq)$/

export default defineRule({
  name: 'no-plaintext-password',
  meta: {
    class: 'plaintext-password',
    description: 'Disallow passwords that are stored, looked up or compared in plain text.',
    messages: {
      comparedPassword:
        '`{{stored}}` is compared with the password that was typed, so it is stored readable; store a hash and compare with `bcrypt.compare()` or `argon2.verify()`.',
      queriedPassword:
        'The query looks for the password itself, so it is stored readable; look up the account and compare a hash with `bcrypt.compare()` or `argon2.verify()`.',
      storedPassword:
        'The password is stored by {{sink}} as it was typed; store `await bcrypt.hash(password, 12)` or an argon2 hash.',
    },
    confidence: { comparedPassword: 'high', queriedPassword: 'high', storedPassword: 'medium' },
    mentions: /pass|pwd/i,
  },
  create(file, report) {
    for (const node of file.index.nodes('BinaryExpression')) {
      const stored = findComparedRow(node, file)
      if (stored) report({ node, messageId: 'comparedPassword', data: { stored: file.quote(stored) } })
    }
    for (const place of [...findQueriedProperties(file), ...findQueryTexts(file)])
      report({ node: place, messageId: 'queriedPassword' })
    for (const { place, call } of findStored(file))
      report({ node: place, messageId: 'storedPassword', data: { sink: `\`${file.quote(call.callee)}()\`` } })
  },
})

/** `user.password === password`: the side that is a field of a stored account. */
function findComparedRow(node: TSESTree.BinaryExpression, file: RuleFile): Node | undefined {
  if (!/^[!=]==?$/.test(node.operator)) return undefined
  const left = unwrap(node.left)
  const right = unwrap(node.right)
  for (const [stored, typed] of [
    [left, right],
    [right, left],
  ] as const)
    if (isRowField(stored, file) && isTyped(typed, stored, file)) return stored
  return undefined
}

function isPlainName(name: string): boolean {
  return isPasswordName(name) && !/^(?:pin|pass)$/i.test(name) && !isHashedName(name) && toWords(name)[0] !== 'has'
}

/** The password field of something that is neither a form nor the settings. */
function isRowField(node: Node, file: RuleFile): boolean {
  if (node.type !== 'MemberExpression') return false
  const name = findPropertyName(node) ?? ''
  if (!isPlainName(name) || hasWords(name, FORM_WORDS)) return false
  const path = file.findPath(node)
  if (path !== undefined && /^(?:\$|process\.env|import\.meta|Deno\.env|document|window|location)/.test(path))
    return false
  let object = unwrap(node.object)
  for (;;) {
    if (object.type === 'Identifier') return !NOT_ROWS.test(object.name) && !isElementOfLiteral(object, file)
    if (object.type === 'MemberExpression') {
      const inner = findPropertyName(object)
      if (inner !== undefined && NOT_ROWS.test(inner)) return false
      object = unwrap(object.object)
    } else return isCall(object) || object.type === 'AwaitExpression'
  }
}

/** An account of a list that stands in the source: a rule of its own says so. */
function isElementOfLiteral(identifier: TSESTree.Identifier, file: RuleFile): boolean {
  const definition = file.index.findVariable(identifier)?.defs[0]
  const owner = definition?.node as Node | undefined
  if (!owner || !isFunction(owner)) return false
  return file.analysis
    .findArguments(owner, 0)
    .some(({ argument, path }) => path[0] === '*' && isFilledList(file.analysis.constants.findDefinition(argument)))
}

function isFilledList(node: Node | undefined): boolean {
  return node?.type === 'ArrayExpression' && node.elements.length > 0
}

/** What somebody typed: a value called password that is no constant, no setting and no hash. */
function isTyped(node: Node, stored: Node, file: RuleFile): boolean {
  const name =
    node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? findPropertyName(node) : undefined
  if (name === undefined || !isPlainName(name) || hasWords(name, FORM_WORDS)) return false
  if (file.analysis.constants.findConstant(node)) return false
  // Two fields of one object are a form; `a.password !== b.password` of two rows asks whether something changed.
  if (node.type === 'MemberExpression' && (sameObject(node, stored, file) || isRowField(node, file))) return false
  return expandValue(node, file.analysis).every((value) => {
    const path = file.findPath(value)
    return !isHashed(value) && !/^(?:process\.env|import\.meta|Deno\.env)/.test(path ?? '') && value.type !== 'Literal'
  })
}

function sameObject(a: Node, b: Node, file: RuleFile): boolean {
  return (
    a.type === 'MemberExpression' && b.type === 'MemberExpression' && file.getText(a.object) === file.getText(b.object)
  )
}

/** Did a call make it, whatever its name, or does its own name say that it is a hash? */
function isHashed(node: Node): boolean {
  const inner = unwrapAwait(node)
  if (isCall(inner)) {
    const name = findCalleeName(inner) ?? ''
    return !/^(?:String|trim|toString|get|toLowerCase|normalize)$/.test(name) || hasWords(name, HASHING)
  }
  const name =
    inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? findPropertyName(inner) : undefined
  return name !== undefined && isHashedName(name)
}

/** `findOne({ email, password })`, `where: { email, password }`. */
function findQueriedProperties(file: RuleFile): Node[] {
  const found: Node[] = []
  for (const property of file.index.nodes('Property')) {
    const object = property.parent
    if (
      object.type !== 'ObjectExpression' ||
      !isPlainName(findPropertyName(property) ?? '') ||
      !isTypedField(property, file)
    )
      continue
    const call = findOuterCall(object)
    if (!call || isAuthApi(call.call, file)) continue
    const name = findCalleeName(call.call) ?? ''
    const isCondition =
      call.keys.includes('where') || (call.keys.length === 0 && FINDING.test(name) && object.properties.length > 1)
    if (isCondition && FINDING.test(name) && isDatabase(call.call, file)) found.push(property)
  }
  return found
}

/** A property whose value is what was typed. */
function isTypedField(property: TSESTree.Property, file: RuleFile): boolean {
  const inner = unwrap(property.value)
  if (isGivenToStore(inner, file)) return false
  const name =
    inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? findPropertyName(inner) : undefined
  if (name === undefined || !isPlainName(name) || file.analysis.constants.findConstant(inner)) return false
  // req.body.password = await hash(req.body.password)
  if (file.index.memberWritesNamed(name).some((write) => isHashed(write.value))) return false
  return expandValue(inner, file.analysis).every((value) => {
    const path = file.findPath(value) ?? ''
    return !isHashed(value) && !/^(?:process\.env|import\.meta|Deno\.env)/.test(path) && value.type !== 'Literal'
  })
}

/** A repository stores the account that it is given: whoever gives it has hashed the password, or is reported. */
function isGivenToStore(node: Node, file: RuleFile): boolean {
  const owner = findEnclosingFunction(node)
  const parent = owner && findClassBody(owner)?.parent
  const name = parent?.type === 'ClassDeclaration' ? (parent.id?.name ?? '') : ''
  if (node.type !== 'MemberExpression' || !hasWords(name, ['repository', 'repo', 'dao', 'store'])) return false
  const account = unwrap(node.object)
  const definition = account.type === 'Identifier' ? file.index.findVariable(account)?.defs[0] : undefined
  return (definition?.type as string | undefined) === 'Parameter' && file.findPath(account)?.startsWith('$') !== true
}

/** The call around an object, and the keys on the way: `find({ where: { … } })` gives `['where']`. */
function findOuterCall(object: TSESTree.ObjectExpression): { call: CallNode; keys: string[] } | undefined {
  const keys: string[] = []
  let node: Node = object
  for (let level = 0; level < 8 && node.parent; level++) {
    node = node.parent
    if (isFunction(node)) return undefined
    if (node.type === 'Property' && node.parent.type === 'ObjectExpression') keys.push(findPropertyName(node) ?? '')
    if (isCall(node)) return { call: node, keys }
  }
  return undefined
}

function isDatabase(call: CallNode, file: RuleFile): boolean {
  if (file.analysis.effects.some((effect) => effect.call === call)) return true
  // A model of another file: User.findOne, userRepository.findOneBy, users.find with an object.
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return false
  return (
    unwrap(call.arguments[0] ?? call).type === 'ObjectExpression' &&
    /user|account|member|customer|admin|student|employee|patient|model|repo(?:sitory)?$/i.test(
      file.getText(callee.object),
    )
  )
}

/** Services that keep passwords themselves: Supabase Auth, Firebase, Clerk, Better Auth, Keycloak. */
function isAuthApi(call: CallNode, file: RuleFile): boolean {
  const text = file.getText(call.callee)
  return /\bauth\b|\.auth\.|clerk|cognito|keycloak|sign(?:Up|In|up|in)|signin|register|login|authenticate|createUserWithEmail|credential/i.test(
    text,
  )
}

const PASSWORD_CONDITION =
  /\bselect\b[\s\S]*\b(?:where|and|or)\s+(?:\w+\.)?["`[]?(?:user_?)?(?:password|passwd|pwd)["`\]]?\s*=\s*(?:\?|\$\d|:\w+|@\w+|%s|'?$)/i

/** `SELECT … WHERE email = ? AND password = ?`, with nothing hashed among the values. */
function findQueryTexts(file: RuleFile): Node[] {
  const found: Node[] = []
  const add = (node: Node, text: string): void => {
    if (text.length < 20 || !PASSWORD_CONDITION.test(text)) return
    const call = isCall(node.parent) ? node.parent : undefined
    const values = [node, ...(call ? call.arguments.slice(1) : [])]
    let hashed = /hash|md5|sha\d|crypt|digest/i.test(text)
    for (const value of values)
      file.index.walkBelow(value, (child) => {
        if (child.type === 'Identifier') hashed ||= expandValue(child, file.analysis).some(isHashed)
        else if (isCall(child)) hashed ||= hasWords(findCalleeName(child) ?? '', HASHING)
        return undefined
      })
    if (!hashed) found.push(node)
  }
  for (const type of ['Literal', 'TemplateLiteral', 'BinaryExpression'] as const) {
    for (const node of file.index.nodes(type)) {
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

/** Passwords that a database write stores as they are. */
function findStored(file: RuleFile): { place: Node; call: CallNode }[] {
  if (hasHook(file)) return []
  const found: { place: Node; call: CallNode }[] = []
  for (const { call, row, path } of file.analysis.effects) {
    if (row.effect !== 'write' || isAuthApi(call, file) || /\.auth\.|mongoose|sequelize|typeorm/.test(path)) continue
    for (const argument of call.arguments) {
      const object = file.analysis.constants.findObject(argument)
      file.index.walkBelow(object ?? argument, (node) => {
        if (isFunction(node)) return false
        if (node.type !== 'Property' || node.parent.type !== 'ObjectExpression') return undefined
        if (isPlainName(findPropertyName(node) ?? '') && isTypedField(node, file)) found.push({ place: node, call })
        return findPropertyName(node) === 'where' ? false : undefined
      })
    }
  }
  for (const call of file.index.callsNamed('push')) {
    const object = file.analysis.constants.findObject(call.arguments[0])
    const callee = unwrap(call.callee)
    if (!object || callee.type !== 'MemberExpression') continue
    if (!/(?:^|\.)(?:users|accounts|members|customers|admins)$/i.test(file.getText(callee.object))) continue
    for (const property of object.properties) {
      if (property.type !== 'Property' || !isPlainName(findPropertyName(property) ?? '')) continue
      if (isTypedField(property, file)) found.push({ place: property, call })
    }
  }
  return found
}

/** A hook of the model hashes what is stored: mongoose's `pre('save')`, Sequelize's and Prisma's extensions. */
function hasHook(file: RuleFile): boolean {
  return /\.pre\(\s*['"]save|before(?:Create|Save|Insert)|\$extends|\$use\(/.test(file.sourceCode.text)
}
