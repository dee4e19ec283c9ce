import type { TSESTree } from '@typescript-eslint/types'
import { findColumnValues } from '../analysis/column-values.ts'
import { type Comparison, findComparisons } from '../analysis/comparisons.ts'
import {
  findPart,
  findKeptPasswords,
  findPasswordQueries,
  findSavedPasswords,
  findStoredPasswords,
  isAuthApi,
  isGivenToStore,
  isHashedValue,
  isPlainPasswordName,
  isTypedPassword,
  toBareValue,
} from '../analysis/plain-passwords.ts'
import { expandValue } from '../analysis/values.ts'
import { type CallNode, type Node, findCalleeName, findPropertyName, isCall, isFunction, unwrap } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
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
/** Objects that hold what was typed, or the settings: no rows. */
const NOT_ROWS =
  /^(?:my)?(?:req|request|ctx|body|form|formData|formValues|values|data|input|inputs|params|query|props|state|fields|errors|payload|dto|args|config|options|opts|settings|env|process|credentials|this|event|e|newUser|touched|t|i18n|labels|messages|url|uri|parsed|auth|connection)$/i
const FINDING =
  /^(?:find|findOne|findFirst|findUnique|findAll|findMany|get|where|first|query|filter|select|count|exists|findOneBy|findBy|from|match|eq|countDocuments)$/

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
    for (const comparison of findComparisons(file.analysis)) {
      const stored = findComparedRow(comparison, file)
      if (stored) report({ node: comparison.node, messageId: 'comparedPassword', data: { stored: file.quote(stored) } })
    }
    for (const place of new Set([
      ...findQueriedProperties(file),
      ...findPasswordQueries(file.analysis),
      ...findConditions(file),
    ]))
      report({ node: place, messageId: 'queriedPassword' })
    for (const { place, sink } of findStored(file)) report({ node: place, messageId: 'storedPassword', data: { sink } })
  },
})

/** `user.password === password`: the side that is a field of a stored account. */
function findComparedRow({ sides: [left, right] }: Comparison, file: RuleFile): Node | undefined {
  for (const [stored, typed] of [
    [left, right],
    [right, left],
  ] as const)
    if (isRowField(stored, file) && isTyped(toBareValue(typed), stored, file)) return stored
  return undefined
}

/** The password field of something that is neither a form nor the settings. */
function isRowField(node: Node, file: RuleFile): boolean {
  if (node.type !== 'MemberExpression') return false
  const name = findPropertyName(node) ?? ''
  if (!isPlainPasswordName(name) || hasWords(name, FORM_WORDS)) return false
  const path = file.findPath(node)
  if (
    path !== undefined &&
    /^(?:\$(?!hono\.c\.env\.)|process\.env|import\.meta|Deno\.env|document|window|location)/.test(path)
  )
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
  if (name === undefined || !isPlainPasswordName(name) || hasWords(name, FORM_WORDS)) return false
  if (file.analysis.constants.findConstant(node)) return false
  // Two fields of one object are a form; `a.password !== b.password` of two rows asks whether something changed.
  if (node.type === 'MemberExpression' && (sameObject(node, stored, file) || isRowField(node, file))) return false
  return expandValue(node, file.analysis).every((value) => {
    const path = file.findPath(value)
    return (
      !isHashedValue(value) && !/^(?:process\.env|import\.meta|Deno\.env)/.test(path ?? '') && value.type !== 'Literal'
    )
  })
}

function sameObject(a: Node, b: Node, file: RuleFile): boolean {
  return (
    a.type === 'MemberExpression' && b.type === 'MemberExpression' && file.getText(a.object) === file.getText(b.object)
  )
}

/** `findOne({ email, password })`, `where: { email, password }`. */
function findQueriedProperties(file: RuleFile): Node[] {
  const found: Node[] = []
  for (const property of file.index.nodes('Property')) {
    const object = property.parent
    if (
      object.type !== 'ObjectExpression' ||
      !isPlainPasswordName(findPropertyName(property) ?? '') ||
      !isTypedPassword(property.value, file.analysis) ||
      isGivenToStore(property.value, file.filename, file.analysis)
    )
      continue
    const call = findOuterCall(object)
    if (!call || isAuthApi(call.call, file.analysis)) continue
    const name = findCalleeName(call.call) ?? ''
    const isCondition =
      call.keys.includes('where') || (call.keys.length === 0 && FINDING.test(name) && object.properties.length > 1)
    if (isCondition && FINDING.test(name) && isDatabase(call.call, file)) found.push(property)
  }
  return found
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

/** `.eq('password', password)`: a condition of a query builder. */
function findConditions(file: RuleFile): Node[] {
  return findColumnValues(file.analysis)
    .filter(({ column, value, call, use }) => {
      if (use !== 'asked' || value === call.arguments[0] || !isPlainPasswordName(column)) return false
      return /^(?:eq|where|andWhere|orWhere|having)$/.test(findCalleeName(call) ?? '')
    })
    .filter(({ value }) => isTypedPassword(value, file.analysis))
    .map(({ place }) => place)
}

/** Passwords that a database write stores as they are, here or in the repository of another module. */
function findStored(file: RuleFile): { place: Node; sink: string }[] {
  const found: { place: Node; sink: string }[] = []
  for (const { place, value, call } of findStoredPasswords(file.analysis))
    if (!isGivenToStore(value, file.filename, file.analysis))
      found.push({ place, sink: `\`${file.quote(call.callee)}()\`` })
  for (const { place, value, call } of findKeptPasswords(file.analysis))
    if (!file.isClient && !isGivenToStore(value, file.filename, file.analysis))
      found.push({ place, sink: `\`${file.quote(call.callee)}()\`` })
  for (const { place, object } of findSavedPasswords(file.analysis))
    found.push({ place, sink: `\`${file.quote(object)}.save()\`` })
  return [...found, ...findGiven(file)]
}

/** A call that hands the typed password to a repository, which stores it as it is. */
function findGiven(file: RuleFile): { place: Node; sink: string }[] {
  const found: { place: Node; sink: string }[] = []
  for (const call of file.index.nodes('CallExpression')) {
    if (call.arguments.length === 0 || !/pass|pwd/i.test(file.getText(call))) continue
    for (const { parameter, path, label, place } of file.analysis.findForeignFunction(call)?.storedPasswords ?? []) {
      const argument = call.arguments[parameter]
      const value = argument && argument.type !== 'SpreadElement' && findPart(argument, path, file.analysis)
      if (value && isTypedPassword(value, file.analysis))
        found.push({ place: value, sink: `\`${label}()\` (${file.toRelative(place.file)}:${place.line})` })
    }
  }
  return found
}
