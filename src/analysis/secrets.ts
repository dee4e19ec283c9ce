import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import { isLoggedSecretName, isVagueSecretName } from '../ast/lexicon.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findPropertyName,
  getOuterParent,
  isCall,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import type { Analysis } from './analysis.ts'
import type { Whole } from './types.ts'
import { findPatternKeys } from '../ast/bindings.ts'
import { expandValue } from './values.ts'

/**
 * What a value lets out: a value that is named as a secret (`vague` where the name has other meanings too), all headers
 * or cookies of a request, its whole body, the request itself, the whole environment, a stored row or the settings of the
 * program with the secrets in them.
 */
export type SecretKind = 'named' | 'vague' | 'headers' | 'body' | 'request' | 'environment' | 'row' | 'settings'

export interface SecretUse {
  readonly node: Node
  readonly kind: SecretKind
  /** The name of the secret, or the source text of the object that holds it. */
  readonly name: string
}

/** Expressions and definitions followed for one question. */
const MAX_DEPTH = 12
/** Uses kept for one expression: the first one makes the report. */
const MAX_USES = 6

const WHOLE: Readonly<Partial<Record<Whole, SecretKind>>> = {
  headers: 'headers',
  cookies: 'headers',
  body: 'body',
  request: 'request',
  environment: 'environment',
}
/** Calls that give their argument back as text or as another collection. */
const COPIES: ReadonlySet<string> = new Set([
  ...[
    'JSON.stringify',
    'String',
    'util.inspect',
    'util.format',
    'Object.fromEntries',
    'Object.entries',
    'Object.values',
  ],
  ...['Object.assign', 'structuredClone', 'Buffer.from', 'Array.from', 'encodeURIComponent', 'encodeURI', 'decodeURI'],
])
const TEXT_METHODS: ReadonlySet<string> = new Set([
  ...['toString', 'trim', 'toLowerCase', 'toUpperCase', 'concat', 'join', 'toJSON', 'entries', 'valueOf', 'padEnd'],
])

/** The secrets whose values are part of an expression's value; conditions, lengths, masks and hashes are not. */
export function findSecrets(node: Node, analysis: Analysis): readonly SecretUse[] {
  const uses: SecretUse[] = []
  collect(node, analysis, uses, 0)
  return uses
}

function collect(node: Node, analysis: Analysis, uses: SecretUse[], depth: number): void {
  if (depth > MAX_DEPTH || uses.length >= MAX_USES) return
  const inner = unwrapAwait(node)
  const into = (...parts: readonly (Node | null)[]): void => {
    for (const part of parts) if (part) collect(part, analysis, uses, depth + 1)
  }
  switch (inner.type) {
    case 'TemplateLiteral':
      into(...inner.expressions)
      break
    case 'BinaryExpression':
      if (inner.operator === '+') into(inner.left, inner.right)
      break
    case 'LogicalExpression':
      if (inner.operator === '&&') into(inner.right)
      else into(inner.left, inner.right)
      break
    case 'ConditionalExpression':
      into(inner.consequent, inner.alternate)
      break
    case 'ArrayExpression':
      into(...inner.elements)
      break
    case 'SpreadElement':
      into(inner.argument)
      break
    case 'ObjectExpression':
      collectProperties(inner, into)
      break
    case 'CallExpression':
    case 'NewExpression':
      collectCall(inner, analysis, uses, into)
      break
    case 'MemberExpression':
      collectMember(inner, analysis, uses)
      break
    case 'Identifier':
      collectIdentifier(inner, analysis, uses, into)
      break
    default:
  }
}

/** `{ ...req.body, password: '***' }` hides the password: what comes later wins. */
function collectProperties(object: TSESTree.ObjectExpression, into: (...parts: readonly Node[]) => void): void {
  const hides = object.properties.some(
    (property) => property.type === 'Property' && isLoggedSecretName(findPropertyName(property) ?? ''),
  )
  for (const property of object.properties) {
    if (property.type === 'Property') into(property.value)
    else if (!hides) into(property.argument)
  }
}

function collectCall(
  call: CallNode,
  analysis: Analysis,
  uses: SecretUse[],
  into: (...parts: readonly Node[]) => void,
): void {
  const path = analysis.paths.findPath(call)
  if (addWhole(call, path, analysis, uses)) return
  const callee = unwrap(call.callee)
  const calleePath = analysis.paths.findPath(callee)
  if (calleePath !== undefined && COPIES.has(calleePath)) {
    // A replacer leaves fields out: JSON.stringify(body, ['id']), JSON.stringify(body, redact).
    const replacer = calleePath === 'JSON.stringify' ? call.arguments[1] : undefined
    if (replacer && analysis.constants.findConstant(replacer)?.value == null && !isNothing(replacer, analysis)) return
    into(...(calleePath === 'JSON.stringify' ? call.arguments.slice(0, 1) : call.arguments))
    return
  }
  if (call.type === 'CallExpression' && analysis.index.findFunction(callee)) {
    if (!hasWords(findCalleeName(call) ?? '', MASKS))
      into(...expandValue(call, analysis).filter((value) => value !== call))
    return
  }
  if (callee.type !== 'MemberExpression') return
  const name = findPropertyName(callee)
  if (name === undefined) return
  if (TEXT_METHODS.has(name)) into(callee.object, ...(name === 'concat' ? call.arguments : []))
  // req.get('authorization'), headers.get('cookie'), cookies.get('session_token')
  const key = /^(?:get|header|getHeader)$/.test(name) ? analysis.constants.findString(call.arguments[0]) : undefined
  if (key !== undefined && isLoggedSecretName(key)) uses.push({ node: call, kind: 'named', name: key })
}

function isNothing(node: Node, analysis: Analysis): boolean {
  const constant = analysis.constants.findConstant(node)
  return constant !== undefined && (constant.value === null || constant.value === undefined)
}

function collectMember(node: TSESTree.MemberExpression, analysis: Analysis, uses: SecretUse[]): void {
  if (addWhole(node, analysis.paths.findPath(node), analysis, uses)) return
  const name = findPropertyName(node)
  if (name === undefined) return
  const value = analysis.constants.findConstant(node)
  if (value !== undefined && typeof value.value !== 'string') return
  if (name === 'cookie' && analysis.tables.wholes.get(analysis.paths.findPath(node.object) ?? '') === 'headers')
    uses.push({ node, kind: 'named', name })
  else addNamed(node, name, analysis, uses)
}

function collectIdentifier(
  node: TSESTree.Identifier,
  analysis: Analysis,
  uses: SecretUse[],
  into: (...parts: readonly Node[]) => void,
): void {
  const variable = analysis.index.findVariable(node)
  if (!variable || analysis.index.findFunction(node)) return
  if (isRestWithoutSecrets(variable) || losesSecrets(variable)) return
  const path = analysis.paths.findPath(node)
  if (addWhole(node, path, analysis, uses)) return
  const definition = variable.defs[0]
  const kind = definition?.type as string | undefined
  if (holdsSettings(node, analysis)) uses.push({ node, kind: 'settings', name: node.name })
  if (kind === 'ImportBinding' || kind === 'ClassName' || kind === 'TSEnumName') {
    // A constant of another module; modules themselves (`jwt`, `crypto`) are no values.
    if (kind !== 'ImportBinding' || node.name !== node.name.toUpperCase()) return
  }
  const values = expandValue(node, analysis)
  if (values.every((value) => value !== node && isHarmlessResult(value, analysis))) return
  const before = uses.length
  addNamed(node, node.name, analysis, uses)
  if (uses.length > before) return
  if (isMadeSecret(node, values)) uses.push({ node, kind: 'named', name: node.name })
  else if (isSessionId(node, values, analysis)) uses.push({ node, kind: 'vague', name: node.name })
  else if (findSecretColumn(node, values, analysis) !== undefined) uses.push({ node, kind: 'row', name: node.name })
  if (uses.length > before) return
  // const { password: pw } = req.body
  const declarator = definition?.node as Node | undefined
  if (declarator?.type === 'VariableDeclarator' && declarator.id.type === 'ObjectPattern' && variable.identifiers[0]) {
    const last = findPatternKeys(declarator.id, variable.identifiers[0])?.at(-1)
    if (last !== undefined && last !== node.name) addNamed(node, last, analysis, uses)
    return
  }
  if (values.length > 1 || values[0] !== node) into(...values.filter((value) => value !== node))
}

/** `const { password, ...rest } = req.body` leaves the password out. */
function isRestWithoutSecrets(variable: TSESLint.Scope.Variable): boolean {
  const rest = (variable.identifiers[0] as Node | undefined)?.parent
  if (rest?.type !== 'RestElement' || rest.parent.type !== 'ObjectPattern') return false
  return rest.parent.properties.some(
    (property) => property.type === 'Property' && isLoggedSecretName(findPropertyName(property) ?? ''),
  )
}

/** `delete copy.password`, `copy.password = '***'`. */
function losesSecrets(variable: TSESLint.Scope.Variable): boolean {
  return variable.references.some((reference) => {
    const member = (reference.identifier as Node).parent
    if (member?.type !== 'MemberExpression' || member.object !== reference.identifier) return false
    if (!isLoggedSecretName(findPropertyName(member) ?? '')) return false
    const outer = getOuterParent(member).parent
    return (
      (outer?.type === 'UnaryExpression' && outer.operator === 'delete') ||
      (outer?.type === 'AssignmentExpression' &&
        unwrap(outer.left) === member &&
        unwrap(outer.right).type === 'Literal')
    )
  })
}

/** Booleans, numbers, constants of one's own, and what a function made of the value. */
function isHarmlessResult(node: Node, analysis: Analysis): boolean {
  const inner = unwrapAwait(node)
  if (inner.type === 'UnaryExpression' || inner.type === 'ArrowFunctionExpression' || inner.type === 'ClassExpression')
    return true
  if (inner.type === 'BinaryExpression') return inner.operator !== '+'
  if (inner.type === 'Literal') return typeof inner.value !== 'string'
  if (inner.type === 'ConditionalExpression')
    return isHarmlessResult(inner.consequent, analysis) || inner.consequent.type === 'Literal'
  if (!isCall(inner)) return false
  const name = findCalleeName(inner) ?? ''
  return (
    /^(?:slice|substring|substr|replace|replaceAll|startsWith|endsWith|includes|test|has|some|every|findIndex|indexOf|Boolean|Number|parseInt|Symbol|require|useState|useRef|createContext)$/.test(
      name,
    ) || hasWords(name, MASKS)
  )
}

const MASKS: readonly string[] = [
  'mask',
  'masked',
  'redact',
  'redacted',
  'hash',
  'sanitize',
  'obfuscate',
  'truncate',
  'shorten',
]

function addWhole(node: Node, path: string | undefined, analysis: Analysis, uses: SecretUse[]): boolean {
  const whole = path === undefined ? undefined : analysis.tables.wholes.get(path)
  const kind = whole && WHOLE[whole]
  // `c.req.header('x')` names one header and ends in the same path as `c.req.header()`.
  if (!kind || (whole === 'headers' && isCall(node) && node.arguments.length > 0)) return false
  uses.push({ node, kind, name: analysis.index.sourceCode.getText(node) })
  return true
}

function addNamed(node: Node, name: string, analysis: Analysis, uses: SecretUse[]): void {
  if (!isLoggedSecretName(name)) return
  // In a scanner of a language a token is a word, and `pwd` is the working directory of a shell.
  const vague = isVagueSecretName(name)
  if (vague && NO_SECRET_HERE.test(analysis.index.sourceCode.text)) return
  if (/^pwd$/i.test(name) && !/passw|login/i.test(analysis.index.sourceCode.text)) return
  uses.push({ node, kind: vague ? 'vague' : 'named', name })
}

const NO_SECRET_HERE =
  /token(?:iz|is)e|\blexer\b|\bparser\b|TokenType|SyntaxKind|(?:next|peek|current|prev|last)Token|CancelToken|cancellationToken|tokenCount|maxTokens|max_tokens|promptTokens/i

const MAKING = /^(?:create|make|generate|issue|new|build|random|mint|get)$/
/** Names that say nothing of what they hold. */
const GENERIC = /^(?:key|value|code|raw|plain|plaintext|result|link|url|text|created|fresh|generated)$/i

/** `const key = apiKey(id)`: what makes it says that it is a secret. */
function isMadeSecret(node: TSESTree.Identifier, values: readonly Node[]): boolean {
  return (
    GENERIC.test(node.name) &&
    values.some((value) => {
      const call = unwrapAwait(value)
      if (call.type !== 'CallExpression') return false
      const words = toWords(findCalleeName(call) ?? '')
      const name = (MAKING.test(words[0] ?? '') ? words.slice(1) : words).join('_')
      return isLoggedSecretName(name) && !isVagueSecretName(name)
    })
  )
}

/** The id of a session that is made here, in a program that keeps it in a cookie: whoever has it is signed in. */
function isSessionId(node: TSESTree.Identifier, values: readonly Node[], analysis: Analysis): boolean {
  return (
    /^(?:sid|sess(?:ion)?_?id)$/i.test(node.name) &&
    values.some((value) => {
      const call = unwrapAwait(value)
      return call.type === 'CallExpression' && !/^(?:get|find|read|header|cookie)/i.test(findCalleeName(call) ?? '')
    }) &&
    /cookie|_sid\b/i.test(analysis.index.sourceCode.text)
  )
}

/** `import { config } from './config'` of a module that puts secrets into it. */
function holdsSettings(node: TSESTree.Identifier, analysis: Analysis): boolean {
  if (!/(?:config|settings|secrets|^env)$/i.test(node.name)) return false
  if (analysis.paths.findImportedPath(node) === undefined) return false
  const text = analysis.findModuleText(node)
  return text !== undefined && SECRET_SETTING.test(text) && !/toJSON|inspect\.custom|redact/i.test(text)
}

const SECRET_SETTING = /(?:^|[\s{,])['"]?\w*(?:secret|password|passwd|api_?key|private_?key)['"]?\s*[:,]/im

/** The column of a stored row that must not be shown: read from it in this file, or asked for by its statement. */
function findSecretColumn(node: TSESTree.Identifier, values: readonly Node[], analysis: Analysis): string | undefined {
  const isRow = (value: Node): boolean => {
    const call = unwrapAwait(value)
    return call.type === 'CallExpression' && READING.test(findCalleeName(call) ?? '')
  }
  if (values.length === 0 || !values.every(isRow)) return undefined
  for (const value of values) {
    const asked = RETURNED.exec(analysis.index.sourceCode.getText(value))?.[1] ?? ''
    const column = asked.split(/[\s,]+/).find((name) => isStoredSecretName(name))
    if (column !== undefined) return column
  }
  for (const { identifier } of analysis.index.findVariable(node)?.references ?? []) {
    const member = getOuterParent(identifier).parent
    const name = member?.type === 'MemberExpression' ? findPropertyName(member) : undefined
    if (name !== undefined && isStoredSecretName(name)) return name
  }
  return undefined
}

const READING =
  /^(?:get|first|findOne|findFirst|findUnique|findById|findByPk|findOneBy|findByEmail|findUser\w*|getUser\w*|find\w*ByEmail)$/
/** The columns that a statement gives back. */
const RETURNED = /\b(?:returning|select)\s+((?:[\w.]+\s*,\s*)*[\w.]+)/i

/** `user.password`, `row.api_token`: what a table keeps of a secret. */
function isStoredSecretName(name: string): boolean {
  return isLoggedSecretName(name) && !isVagueSecretName(name)
}
