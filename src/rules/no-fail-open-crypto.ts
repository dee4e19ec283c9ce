import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  isCall,
  isFunction,
  isInside,
  toPlainText,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const PROTECTING = [
  'encrypt',
  'encrypted',
  'decrypt',
  'decrypted',
  'hash',
  'sign',
  'seal',
  'unseal',
  'cipher',
  'decipher',
  'encode password',
  'unsign',
  'aes',
]
/** Words of functions that only look like it. */
const OTHER = [
  'url',
  'hash tag',
  'hashtag',
  'color',
  'colour',
  'location',
  'in',
  'up',
  'out',
  'content',
  'file hash',
  'git',
]
/** Parameters for the key, the options or a fallback are no input. */
const NO_INPUT = ['fallback', 'default', 'options', 'key', 'error', 'err', 'callback', 'cb']
const CRYPTO =
  /^(?:crypto|crypto-js|CryptoJS|bcrypt|bcryptjs|argon2|@node-rs\/(?:bcrypt|argon2)|jose|tweetnacl|libsodium-wrappers|node-forge|@noble\/[\w/-]+|window\.crypto|globalThis\.crypto|self\.crypto)\b/

export default defineRule({
  name: 'no-fail-open-crypto',
  meta: {
    class: 'fail-open-crypto',
    description: 'Disallow encryption, hashing and signing that give back their input when they fail.',
    messages: {
      plainInCatch:
        'When {{operation}} (line {{line}}) throws, `{{name}}` gives back `{{value}}` as it came in; rethrow, so that nothing readable is stored and nothing forged accepted.',
      plainWithoutKey:
        'Without a key `{{name}}` gives back `{{value}}` as it came in, so one forgotten setting stores everything readable; throw when the key is missing.',
    },
    confidence: { plainInCatch: 'high', plainWithoutKey: 'high' },
    mentions: /crypt|hash|sign|seal|cipher/i,
  },
  create(file, report) {
    for (const clause of file.index.nodes('CatchClause')) {
      const owner = findEnclosingFunction(clause)
      const operation = owner && findOperation(clause.parent.block, owner, file)
      const value = operation && findReturnedInput(clause.body, owner, operation, file)
      if (value) report({ node: value, messageId: 'plainInCatch', data: toData(operation, owner, value, file) })
    }
    // encrypt(text).catch(() => text)
    for (const call of file.index.callsNamed('catch')) {
      const found = findCaughtPromise(call, file)
      if (found)
        report({
          node: found.value,
          messageId: 'plainInCatch',
          data: toData(found.operation, found.owner, found.value, file),
        })
    }
    for (const { value, owner } of findWithoutKey(file))
      report({
        node: value,
        messageId: 'plainWithoutKey',
        data: { name: findFunctionName(owner) ?? 'the function', value: file.quote(value) },
      })
  },
})

function toData(
  operation: CallNode,
  owner: FunctionNode,
  value: Node,
  file: RuleFile,
): Record<string, string | number> {
  return {
    operation: `\`${file.quote(operation.callee)}()\``,
    line: operation.loc.start.line,
    name: findFunctionName(owner) ?? 'the function',
    value: file.quote(value),
  }
}

function isProtectingName(name: string): boolean {
  return hasWords(name, PROTECTING) && !hasWords(name, OTHER)
}

/** The call that protects: of a library, or of a function whose name says so. */
function findOperation(block: Node, owner: FunctionNode, file: RuleFile): CallNode | undefined {
  let found: CallNode | undefined
  const promises = isProtectingName(findFunctionName(owner) ?? '')
  file.index.walkBelow(block, (node) => {
    if (found || (isFunction(node) && isFunction(node.parent))) return false
    if (isCall(node) && isOperation(node, promises, file)) found = node
    return undefined
  })
  return found
}

function isOperation(call: CallNode, inProtecting: boolean, file: RuleFile): boolean {
  const name = findCalleeName(call) ?? ''
  const path = file.findPath(call.callee)
  if (/^(?:console|JSON|Object|Math)\b/.test(path ?? '')) return false
  const first = toWords(name)[0] ?? ''
  if (/^(?:encrypt|decrypt|hash|seal|unseal|encipher|decipher)$/.test(first) && !hasWords(name, OTHER)) return true
  return inProtecting && path !== undefined && CRYPTO.test(path) && !/random/i.test(name)
}

/** `return data` in the catch, where `data` is what the function was given to protect. */
function findReturnedInput(body: Node, owner: FunctionNode, operation: CallNode, file: RuleFile): Node | undefined {
  if (file.analysis.branches.refuses(body)) return undefined
  let found: Node | undefined
  file.index.walkBelow(body, (node) => {
    if (found || isFunction(node)) return false
    if (node.type === 'ReturnStatement' && node.argument) found = findInput(node.argument, owner, operation, file)
    return undefined
  })
  return found
}

/** What the operation was given: a parameter that the block uses, or an argument of the operation itself. */
function findInput(value: Node, owner: FunctionNode, operation: CallNode, file: RuleFile): Node | undefined {
  const inner = unwrapAwait(value)
  if (inner.type === 'ConditionalExpression')
    return findInput(inner.consequent, owner, operation, file) ?? findInput(inner.alternate, owner, operation, file)
  if (inner.type === 'LogicalExpression')
    return findInput(inner.left, owner, operation, file) ?? findInput(inner.right, owner, operation, file)
  if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression') return undefined
  if (operation.arguments.some((argument) => toPlainText(file.getText(argument)) === toPlainText(file.getText(inner))))
    return inner
  const variable = inner.type === 'Identifier' ? file.index.findVariable(inner) : undefined
  const definition = variable?.defs[0]
  if (!variable || (definition?.type as string) !== 'Parameter' || definition?.node !== owner) return undefined
  const block = findTry(operation)
  const isUsed = variable.references.some(({ identifier }) => block !== undefined && isInside(identifier, block))
  return isUsed && !hasWords(variable.name, NO_INPUT) ? inner : undefined
}

function findTry(operation: Node): Node | undefined {
  let node: Node | undefined = operation
  while (node && node.type !== 'TryStatement') node = node.parent
  return node?.block
}

function findCaughtPromise(
  call: CallNode,
  file: RuleFile,
): { value: Node; operation: CallNode; owner: FunctionNode } | undefined {
  const callee = unwrap(call.callee)
  const handler = call.arguments[0] && file.index.findFunction(call.arguments[0])
  if (callee.type !== 'MemberExpression' || !handler) return undefined
  const operation = unwrap(callee.object)
  const owner = findEnclosingFunction(call)
  if (!isCall(operation) || !owner || !isOperation(operation, true, file)) return undefined
  for (const returned of file.index.returnedValues(handler)) {
    const value = unwrapAwait(returned)
    if (
      operation.arguments.some(
        (argument) => toPlainText(file.getText(argument)) === toPlainText(file.getText(value)),
      ) &&
      /^(?:Identifier|MemberExpression)$/.test(value.type)
    )
      return { value, operation, owner }
  }
  return undefined
}

/** `if (!key) return text` and `key ? encrypt(text, key) : text`. */
function findWithoutKey(file: RuleFile): { value: Node; owner: FunctionNode }[] {
  const found: { value: Node; owner: FunctionNode }[] = []
  for (const statement of [...file.index.nodes('IfStatement'), ...file.index.nodes('ConditionalExpression')]) {
    const owner = findEnclosingFunction(statement)
    if (!owner || !isProtectingName(findFunctionName(owner) ?? '') || !asksForKey(statement.test, file)) continue
    const branch = statement.type === 'IfStatement' ? findReturned(statement.consequent) : statement.alternate
    const inner = branch && unwrapAwait(branch)
    if (inner?.type !== 'Identifier') continue
    const definition = file.index.findVariable(inner)?.defs[0]
    if (
      (definition?.type as string | undefined) === 'Parameter' &&
      definition?.node === owner &&
      !file.analysis.environment.isOutsideProduction(inner)
    )
      found.push({ value: inner, owner })
  }
  return found
}

function findReturned(branch: Node): Node | undefined {
  const statement = branch.type === 'BlockStatement' ? branch.body.at(-1) : branch
  return statement?.type === 'ReturnStatement' ? (statement.argument ?? undefined) : undefined
}

/** The test is about the key alone: an empty text may come back as it is. */
function asksForKey(test: Node, file: RuleFile): boolean {
  const text = file.getText(test)
  return (
    /(?:key|secret|KEY|SECRET|Key|Secret|isConfigured|isEnabled|ENABLED|enabled|available|Available)\b/.test(text) &&
    !/\.(?:startsWith|includes|length\s*[<>])|instanceof/.test(text)
  )
}
