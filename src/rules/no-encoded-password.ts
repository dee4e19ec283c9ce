import type { TSESTree } from '@typescript-eslint/types'
import { findTypedPassword } from '../analysis/passwords.ts'
import { findUses } from '../analysis/uses.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  isCall,
  isFunction,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { endsWithWords, hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const KEPT = [
  'password',
  'passwd',
  'pwd',
  'password hash',
  'hashed password',
  'hash',
  'pin',
  'passcode',
  'password digest',
  'pass',
]
const TRANSPORT = /authorization|basic|header|bearer|smtp|imap|xoauth/i

export default defineRule({
  name: 'no-encoded-password',
  meta: {
    class: 'encoded-password',
    description: 'Disallow passwords that are stored or compared in a form that can be turned back.',
    messages: {
      encodedPassword:
        '`{{password}}` is only written as {{form}}, which anybody turns back; use `await bcrypt.hash(password, 12)` and `bcrypt.compare()`.',
      homemadeHash:
        '`{{name}}` hashes a password with its own arithmetic, which is tried and reversed in no time; use `await bcrypt.hash(password, 12)` and `bcrypt.compare()`.',
    },
    confidence: { encodedPassword: 'high', homemadeHash: 'high' },
    mentions: /pass|pwd|\bpin/i,
  },
  create(file, report) {
    for (const { call, form, input } of findEncodings(file)) {
      const password = findTypedPassword(input, file.analysis)
      if (password && !isPair(input, file) && isKept(call, file))
        report({ node: call, messageId: 'encodedPassword', data: { password: file.quote(password), form } })
    }
    for (const owner of findHomemadeHashes(file))
      report({
        node: owner.id ?? owner,
        messageId: 'homemadeHash',
        data: { name: findFunctionName(owner) ?? 'This function' },
      })
  },
})

interface Encoding {
  readonly call: CallNode
  readonly form: string
  readonly input: Node
}

function findEncodings(file: RuleFile): Encoding[] {
  const found: Encoding[] = []
  for (const call of file.index.callsNamed('btoa'))
    if (call.arguments[0]) found.push({ call, form: 'base64', input: call.arguments[0] })
  for (const call of file.index.callsNamed('toString')) {
    const encoding = file.analysis.constants.findString(call.arguments[0])
    const path = file.findPath(call.callee) ?? ''
    const callee = unwrap(call.callee)
    if (
      encoding === undefined ||
      callee.type !== 'MemberExpression' ||
      !/^(?:base64(?:url)?|hex|binary|latin1|ascii)$/.test(encoding)
    )
      continue
    const source = file.analysis.constants.findDefinition(unwrapAwait(callee.object))
    if (isCall(source) && /^(?:Buffer|buffer\.Buffer)(?:\.from\(\)|#)\.toString$/.test(path) && source.arguments[0]) {
      // Buffer.from(text, 'base64').toString() reads what was encoded.
      const from = file.analysis.constants.findString(source.arguments[1])
      if (from === undefined || /^utf-?8$/i.test(from))
        found.push({ call, form: encoding.replace('url', ''), input: source.arguments[0] })
    }
  }
  for (const call of file.index.callsNamed('stringify')) {
    const path = file.findPath(call.callee) ?? ''
    const form = /enc\.(Base64|Hex)\.stringify$/.exec(path)?.[1]
    if (form !== undefined && call.arguments[0])
      found.push({ call, form: form.toLowerCase(), input: call.arguments[0] })
  }
  for (const call of file.index.callsNamed('join')) {
    const callee = unwrap(call.callee)
    const path = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
    if (isCall(path) && findCalleeName(path) === 'reverse') found.push({ call, form: 'text backwards', input: path })
  }
  return found
}

/** `user:password` of a Basic header, and other texts that carry more than a password. */
function isPair(input: Node, file: RuleFile): boolean {
  let hasColon = false
  const scan = (node: Node | undefined): void => {
    if (node)
      file.index.walkBelow(node, (child) => {
        const text =
          child.type === 'TemplateElement' ? child.value.raw : child.type === 'Literal' ? String(child.value) : ''
        hasColon ||= text.includes(':') || text.includes('\0')
        return !hasColon
      })
  }
  scan(input)
  scan(file.analysis.constants.findDefinition(input))
  return hasColon
}

/** Stored, compared, or made by a function that promises a hash; a header or a request carries it on. */
function isKept(call: CallNode, file: RuleFile): boolean {
  const owner = findEnclosingFunction(call)
  const name = (owner && findFunctionName(owner)) ?? ''
  if (TRANSPORT.test(name)) return false
  if (
    hasWords(name, ['password', 'passwd', 'pwd']) &&
    hasWords(name, ['hash', 'encode', 'encrypt', 'secure', 'protect'])
  )
    return true
  return findUses(call, [], file.analysis).some((use) => isKeptAt(use, file))
}

function isKeptAt(use: Node, file: RuleFile): boolean {
  for (let child = use, parent = use.parent; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case 'BinaryExpression':
        if (!/^[!=]==?$/.test(parent.operator)) return false
        return isStored(parent.left === child ? parent.right : parent.left)
      case 'Property': {
        const key = findPropertyName(parent) ?? ''
        if (TRANSPORT.test(key)) return false
        if (!endsWithWords(key, KEPT)) return false
        return isWrite(parent, file)
      }
      case 'AssignmentExpression':
        return (
          parent.left.type === 'MemberExpression' &&
          endsWithWords(findPropertyName(parent.left) ?? '', KEPT) &&
          !/style|dom|input|el\b/i.test(file.getText(parent.left.object))
        )
      case 'CallExpression':
      case 'NewExpression':
        return isStatement(parent, file)
      case 'ArrayExpression':
        // A list of values under a name of its own.
        if (parent.parent.type === 'VariableDeclarator')
          return findUses(parent, [], file.analysis).some(
            (read) => isCall(read.parent) && isStatement(read.parent, file),
          )
        break
      case 'AwaitExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'LogicalExpression':
        break
      default:
        return false
    }
  }
  return false
}

/** `user.password`, `row.passwordHash`. */
function isStored(node: Node): boolean {
  const inner = unwrap(node)
  return inner.type === 'MemberExpression' && endsWithWords(findPropertyName(inner) ?? '', KEPT)
}

/** The object goes into a write or into a list of accounts; without a model row, the verb of the call says so. */
function isWrite(property: Node, file: RuleFile): boolean {
  for (let node: Node | undefined = property.parent; node && !isFunction(node); node = node.parent) {
    if (node.type === 'VariableDeclarator' && node.init)
      return findUses(node.init, [], file.analysis).some((use) => isCall(use.parent) && isStoring(use.parent, file))
    if (isCall(node)) return isStoring(node, file)
  }
  return false
}

function isStoring(call: CallNode, file: RuleFile): boolean {
  if (file.analysis.effects.some((effect) => effect.call === call && effect.row.effect === 'write')) return true
  return (
    /^(?:create|insert|save|upsert|update|add|push|set|setItem|register)\w*$/i.test(findCalleeName(call) ?? '') &&
    !/\.auth\.|fetch|axios/.test(file.getText(call.callee))
  )
}

/** `db.query('INSERT …', [name, encoded])`. */
function isStatement(call: CallNode, file: RuleFile): boolean {
  return file.analysis.effects.some(
    ({ call: other, row }) => other === call && row.effect === 'write' && row.isStatement === true,
  )
}

/** A loop over the letters of a password that shifts, multiplies or mixes them. */
function findHomemadeHashes(file: RuleFile): FunctionNode[] {
  const found = new Set<FunctionNode>()
  for (const name of ['charCodeAt', 'codePointAt']) {
    for (const call of file.index.callsNamed(name)) {
      const callee = unwrap(call.callee)
      const owner = findOuterNamed(call)
      if (callee.type !== 'MemberExpression' || !owner || !isMixed(call, owner)) continue
      const text = unwrap(callee.object)
      if (findTypedPassword(text, file.analysis) || isForPasswords(owner, text, file)) found.add(owner)
    }
  }
  return [...found]
}

/** The nearest function with a name: callbacks of `map` and `reduce` belong to it. */
function findOuterNamed(node: Node): FunctionNode | undefined {
  let owner = findEnclosingFunction(node)
  while (owner && findFunctionName(owner) === undefined) owner = findEnclosingFunction(owner)
  return owner
}

function isForPasswords(owner: FunctionNode, text: Node, file: RuleFile): boolean {
  const name = findFunctionName(owner) ?? ''
  if (!hasWords(name, ['password', 'passwd', 'pwd']) || !hasWords(name, ['hash', 'encrypt', 'encode', 'digest']))
    return false
  return text.type === 'Identifier' && file.index.findVariable(text) !== undefined
}

/** The code of the letter goes into arithmetic that makes a text or a number out of all of them. */
function isMixed(call: CallNode, owner: FunctionNode): boolean {
  for (let node: Node | undefined = call.parent; node && isInside(node, owner) && node !== owner; node = node.parent) {
    if (
      node.type === 'BinaryExpression' &&
      /^(?:\^|<<|\*|-|\+|>>>?)$/.test(node.operator) &&
      !isComparisonOfStrength(node)
    )
      return true
    if (node.type === 'AssignmentExpression' && /^(?:\^|<<|\*|\+)=$/.test(node.operator)) return true
    if (node.type.endsWith('Statement')) return false
  }
  return false
}

/** `code > 64 && code < 91` asks what kind of letter it is. */
function isComparisonOfStrength(node: TSESTree.BinaryExpression): boolean {
  return node.parent.type === 'BinaryExpression' && /^[<>]=?$/.test(node.parent.operator)
}
