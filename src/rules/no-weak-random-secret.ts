import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import { isOpeningCodeName, isRandomSecretName, isShortCodeName } from '../ast/lexicon.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  getOuterParent,
  isCall,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { getOwnVariableIdentifier } from '../ast/functions.ts'
import { findColumnOf } from '../analysis/column-values.ts'
import { findClockHashes, findWeakCalls } from '../analysis/weak-random.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Steps from the random number to the name it gets; real code needs about ten. */
const MAX_STEPS = 40
/** Calls whose result holds their argument. */
const PASSING =
  /^(?:Math\.(?:floor|round|ceil|trunc|abs|max|min|pow)|String|Number|parseInt|BigInt|btoa|Buffer\.from|Array\.from|encodeURIComponent|Number\.parseInt|JSON\.stringify|crypto\.createHash\(\)\.update|md5|sha1|sha256)$/
const PASSING_METHODS =
  /^(?:concat|charAt|at|slice|substring|substr|padStart|padEnd|join|push|map|replace|replaceAll|reduce|repeat|then|split|sort|filter|flat|flatMap)$/

export default defineRule({
  name: 'no-weak-random-secret',
  meta: {
    class: 'weak-random-secret',
    description: 'Disallow tokens, codes and passwords from a predictable generator.',
    messages: {
      randomSecret:
        '`{{name}}` comes from `{{source}}`, whose next values can be computed from earlier ones; use {{instead}}.',
      foreignSecret:
        '`{{name}}` comes from `{{maker}}()`, which makes it with `{{source}}` ({{place}}); make it with {{instead}}.',
      clockSecret: '`{{name}}` is made of the time, which anybody can guess; use {{instead}}.',
      randomCode:
        '`{{name}}` comes from `{{source}}`, whose next values can be computed; if it opens anything, use {{instead}}.',
      useRandomUuid: 'Use `crypto.randomUUID()`.',
      useRandomInt: 'Use `randomInt()` of `node:crypto`.',
    },
    confidence: {
      randomSecret: 'high',
      foreignSecret: 'medium',
      clockSecret: 'medium',
      randomCode: 'medium',
      useRandomUuid: 'high',
      useRandomInt: 'high',
    },
    hasSuggestions: true,
    projectAware: true,
    mentions: /random|sample|shuffle|Date\.now|token|secret|code|ticket|otp|pin\b|passw|session|sid\b|api_?key/i,
  },
  create(file, report) {
    const seen = new Set<Node>()
    for (const call of findWeakCalls(file.analysis)) {
      const target = findTarget(call, file)
      if (!target || seen.has(target.named)) continue
      seen.add(target.named)
      const isNumber = /1000|9000|9999/.test(file.getText(target.value))
      const suggestion = toSuggestion(target, file)
      report({
        node: call,
        messageId: target.isSure ? 'randomSecret' : 'randomCode',
        data: {
          name: target.name,
          source: `${file.quote(call.callee)}()`,
          instead: isNumber ? '`crypto.randomInt()`' : '`crypto.randomUUID()` or `crypto.randomBytes()`',
        },
        ...(suggestion ? { suggest: [suggestion] } : {}),
      })
    }
    for (const { call, target, made } of findForeign(file)) {
      if (seen.has(target.named)) continue
      seen.add(target.named)
      report({
        node: call,
        messageId: 'foreignSecret',
        data: {
          name: target.name,
          maker: file.quote(call.callee),
          source: made.label,
          place: `${file.toRelative(made.place.file)}:${made.place.line}`,
          instead: INSTEAD,
        },
      })
    }
    if (file.isClient) return
    for (const call of findClockHashes(file.analysis)) {
      const target = findTarget(call, file)
      if (!target || seen.has(target.named) || hasWords(target.name, ['salt', 'nonce', 'iv'])) continue
      seen.add(target.named)
      report({ node: call, messageId: 'clockSecret', data: { name: target.name, instead: INSTEAD } })
    }
    for (const { call } of file.findCalls('Date.now')) {
      const target = findTarget(call, file)
      const isSure = target !== undefined && (target.isSure || isSessionName(target.name))
      if (!isSure || seen.has(target.named) || isNoSecret(target, call, file)) continue
      seen.add(target.named)
      report({ node: call, messageId: 'clockSecret', data: { name: target.name, instead: INSTEAD } })
    }
  },
})

const INSTEAD = '`crypto.randomUUID()` or `crypto.randomBytes()`'

/** What functions of other modules give that becomes a secret here. */
function findForeign(file: RuleFile) {
  return file.index.nodes('CallExpression').flatMap((call) => {
    const target = mayName(call) && file.analysis.isForeignCall(call) ? findTarget(call, file) : undefined
    const made = target && file.analysis.findForeignFunction(call)?.weakRandom
    return target && made ? [{ call, target, made }] : []
  })
}

/** Does the call stand where its result gets a name? */
function mayName(call: TSESTree.CallExpression): boolean {
  const { parent } = getOuterParent(call)
  return /^(?:VariableDeclarator|AssignmentExpression|Property|PropertyDefinition|TemplateLiteral|CallExpression)$/.test(
    parent?.type ?? '',
  )
}

/**
 * `${Date.now()}-${randomUUID()}`, `${time}:${hash}`: the time is only an addition. A lone number is a mark, a salt need not
 * be secret, and what a function gives back has whatever name its caller chooses.
 */
function isNoSecret({ name, value, named }: Target, time: CallNode, file: RuleFile): boolean {
  return (
    unwrap(value) === time ||
    isFunction(named) ||
    hasWords(name, ['salt', 'nonce', 'iv']) ||
    /random|uuid|nanoid|crypto|cuid|secret|sign|hash|hmac|digest|key/i.test(file.getText(value))
  )
}

interface Target {
  readonly name: string
  readonly isSure: boolean
  /** What has the name: a variable, a property, a function. */
  readonly named: Node
  /** The whole expression that the name gets. */
  readonly value: Node
}

/** The first secret that the random number becomes, climbing from use to use. */
function findTarget(call: CallNode, file: RuleFile): Target | undefined {
  const queue: { node: Node; picked: boolean }[] = [{ node: call, picked: false }]
  const seen = new Set<Node>()
  for (let step = 0; step < MAX_STEPS; step++) {
    const entry = queue.shift()
    if (!entry) return undefined
    if (seen.has(entry.node)) continue
    seen.add(entry.node)
    const next = climb(entry.node, entry.picked, file)
    if (next.target) return next.target
    queue.push(...next.on.map((node) => ({ node, picked: next.picked })))
  }
  return undefined
}

interface Step {
  readonly target?: Target | undefined
  /** Where the value goes on from here. */
  readonly on: readonly Node[]
  /** One of several existing values was chosen, nothing made. */
  readonly picked: boolean
}

function climb(node: Node, picked: boolean, file: RuleFile): Step {
  const { parent } = node
  // db.query('UPDATE parcels SET unlock_code = $1', [code])
  const column = picked ? undefined : findColumnOf(node, file.analysis)
  const verdict = column === undefined ? undefined : toVerdict(column, node, file)
  if (column !== undefined && verdict)
    return { target: { name: column, isSure: verdict === 'sure', named: node, value: node }, on: [], picked }
  const on = (...nodes: readonly Node[]): Step => ({ on: nodes, picked })
  const nowhere = on()
  if (!parent) return nowhere
  const named = (name: string | undefined, holder: Node, value: Node, ...rest: readonly Node[]): Step => {
    const verdict = picked || name === undefined ? undefined : toVerdict(name, value, file)
    if (verdict === undefined || name === undefined) return on(...rest)
    return { target: { name, isSure: verdict === 'sure', named: holder, value }, on: [], picked }
  }
  switch (parent.type) {
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'ChainExpression':
    case 'AwaitExpression':
    case 'UnaryExpression':
    case 'SpreadElement':
    case 'ArrayExpression':
      return on(parent)
    case 'TemplateLiteral':
      return { on: [parent], picked: false }
    case 'BinaryExpression':
      return /^(?:[+\-*/%|&^~]|\*\*|>>>?|<<)$/.test(parent.operator)
        ? { on: [parent], picked: picked && parent.operator !== '+' }
        : nowhere
    case 'LogicalExpression':
      return on(parent)
    case 'ConditionalExpression':
      return parent.test === node ? nowhere : on(parent)
    case 'MemberExpression':
      if (parent.object === node) return findPropertyName(parent) === 'length' ? nowhere : on(parent)
      // users[Math.floor(Math.random() * users.length)] chooses; letters of an alphabet make something.
      return { on: [parent], picked: !isAlphabet(parent.object, file) }
    case 'CallExpression':
    case 'NewExpression':
      return climbCall(node, parent, picked, file)
    case 'Property':
      if (parent.value !== node || parent.parent.type !== 'ObjectExpression') return nowhere
      return named(findPropertyName(parent), parent, node)
    case 'PropertyDefinition':
      return named(findPropertyName(parent), parent, node)
    case 'AssignmentPattern':
      return parent.left.type === 'Identifier' ? named(parent.left.name, parent, node) : nowhere
    case 'VariableDeclarator':
      if (parent.id.type !== 'Identifier') return nowhere
      return named(parent.id.name, parent, node, ...getReads(parent.id, file))
    case 'AssignmentExpression': {
      const left = unwrap(parent.left)
      if (left.type === 'MemberExpression') return named(findPropertyName(left), parent, node)
      if (left.type !== 'Identifier') return nowhere
      const step = named(
        left.name,
        file.index.findVariable(left)?.identifiers[0] ?? parent,
        node,
        ...getReads(left, file),
      )
      return { ...step, picked: picked && parent.operator === '=' }
    }
    case 'ReturnStatement':
    case 'ArrowFunctionExpression': {
      const owner = parent.type === 'ReturnStatement' ? findEnclosingFunction(parent) : parent
      if (!owner || (parent.type === 'ArrowFunctionExpression' && parent.body !== node)) return nowhere
      return named(findFunctionName(owner), owner, node, ...getResults(owner, file))
    }
    default:
      return nowhere
  }
}

function climbCall(node: Node, parent: CallNode, picked: boolean, file: RuleFile): Step {
  if (parent.callee === node) return { on: [parent], picked }
  const name = findCalleeName(parent) ?? ''
  const position = parent.arguments.indexOf(node as TSESTree.Expression)
  const path = file.findPath(parent.callee)
  const callee = unwrap(parent.callee)
  if (path !== undefined && PASSING.test(path)) return { on: [parent], picked }
  const target = file.index.findFunction(callee)
  const parameter = target?.params[position]
  if (parameter?.type === 'Identifier') {
    // A parameter called `token` may be a word, a mark or a number; `password` is none.
    const isBare = /^(?:token|secret|salt|nonce)$/i.test(parameter.name)
    const verdict = picked || isBare ? undefined : toVerdict(parameter.name, node, file)
    if (verdict)
      return {
        target: { name: parameter.name, isSure: verdict === 'sure', named: parent, value: node },
        on: [],
        picked,
      }
    return { on: getReads(parameter, file), picked }
  }
  if (/(?:^|\.)bcrypt(?:js)?\.hash(?:Sync)?$/.test(path ?? '') && position === 0)
    return { target: { name: 'password', isSure: true, named: parent, value: node }, on: [], picked }
  if (/(?:^|\.)(?:cookie|setCookie|set)$/.test(name) && position === 1 && !picked) {
    const key = file.analysis.constants.findString(parent.arguments[0])
    const verdict = key === undefined ? undefined : toVerdict(key, node, file)
    if (key !== undefined && verdict)
      return { target: { name: key, isSure: verdict === 'sure', named: parent, value: node }, on: [], picked }
  }
  if (callee.type !== 'MemberExpression' || !PASSING_METHODS.test(name)) return { on: [], picked }
  // letters.push(…): the value goes on with the receiver.
  const receiver = unwrap(callee.object)
  if (name === 'push' && receiver.type === 'Identifier') return { on: getReads(receiver, file), picked: false }
  return { on: [parent], picked: name === 'charAt' || name === 'at' || /^sub|^slice/.test(name) ? false : picked }
}

/** A text, or an array of single characters, whose parts are put together to something new. */
function isAlphabet(node: Node, file: RuleFile): boolean {
  const definition = file.analysis.constants.findDefinition(node)
  if (file.analysis.constants.findString(node) !== undefined) return true
  if (definition?.type === 'ArrayExpression')
    return definition.elements.every((element) => (file.analysis.constants.findString(element)?.length ?? 9) === 1)
  const name = unwrap(node)
  return (
    (definition !== undefined && isCall(definition) && findCalleeName(definition) === 'split') ||
    (name.type === 'Identifier' && /char|alphabet|letter|digit|symbol|possible|pool/i.test(name.name))
  )
}

function getReads(identifier: TSESTree.Identifier, file: RuleFile): readonly Node[] {
  const variable: TSESLint.Scope.Variable | undefined = file.index.findVariable(identifier)
  return (variable?.references ?? []).filter((reference) => reference.isRead()).map((reference) => reference.identifier)
}

/** Where the result of a function goes: its calls, or the call that it is a callback of. */
function getResults(owner: FunctionNode, file: RuleFile): readonly Node[] {
  const { parent } = owner
  if (isCall(parent)) {
    const path = file.findPath(parent.callee) ?? ''
    if (path === 'Array.from' || PASSING_METHODS.test(findCalleeName(parent) ?? '') || parent.callee === owner)
      return [parent]
  }
  const identifier = getOwnVariableIdentifier(owner)
  return identifier
    ? getReads(identifier, file).flatMap((read) =>
        isCall(read.parent) && read.parent.callee === read ? [read.parent] : [],
      )
    : []
}

/** `sid`, `keeper_sid`: whoever knows the id of a session is signed in. */
function isSessionName(name: string): boolean {
  return /^(?:\w+_)?sid$|[a-z]Sid$/.test(name) && !/^(?:account|message|call|twilio)/i.test(name)
}

/** Is this name one of a secret? A bare code is, when it has the form of one or stands in a function about signing in. */
function toVerdict(name: string, value: Node, file: RuleFile): 'sure' | 'unsure' | undefined {
  if (isRandomSecretName(name)) {
    // Analytics of a browser count sessions, and chats name them.
    if (/session_?id$/i.test(name)) return file.isClient ? undefined : 'unsure'
    return 'sure'
  }
  if (isSessionName(name)) return file.isClient ? undefined : 'unsure'
  if (isOpeningCodeName(name)) return file.isClient ? undefined : 'unsure'
  if (!isShortCodeName(name)) return undefined
  // const code = inviteCode()
  const maker = unwrap(value)
  if (isCall(maker) && isOpeningCodeName(findCalleeName(maker) ?? '')) return 'unsure'
  if (
    /\b(?:1000|9000|100_?000|900_?000|999_?999|10_?000|90_?000)\b/.test(
      file.getText(findEnclosingFunction(value) ?? value),
    )
  )
    return 'unsure'
  let owner = findEnclosingFunction(value)
  while (owner) {
    if (/otp|verif|reset|2fa|mfa|twofactor|invit|login|signin/i.test(findFunctionName(owner) ?? '')) return 'unsure'
    owner = findEnclosingFunction(owner)
  }
  return undefined
}

type Suggestion = {
  messageId: 'useRandomUuid' | 'useRandomInt'
  fix: TSESLint.ReportFixFunction
}

function toSuggestion(target: Target, file: RuleFile): Suggestion | undefined {
  const { value } = target
  if (file.sourceCode.getCommentsInside(value).length > 0 || isFunction(value)) return undefined
  const text = file.getText(value)
  const number = /^(?:String\()?Math\.floor\((\d+) \+ Math\.random\(\) \* (\d+)\)\)?(?:\.toString\(\))?$/.exec(text)
  if (number?.[1] !== undefined && number[2] !== undefined && !file.isClient) {
    const range = `(${number[1]}, ${String(Number(number[1]) + Number(number[2]))})`
    const isText = text.startsWith('String') || text.endsWith('toString()')
    const wrap = (call: string): string => (isText ? `${call}.toString()` : call)
    const imports = file.index.nodes('ImportDeclaration')[0]
    if (!imports)
      return {
        messageId: 'useRandomInt',
        fix: (fixer) => fixer.replaceText(value, wrap(`require('node:crypto').randomInt${range}`)),
      }
    if (/\brandomInt\b/.test(file.sourceCode.text)) return undefined
    return {
      messageId: 'useRandomInt',
      fix: (fixer) => [
        fixer.insertTextBefore(imports, "import { randomInt } from 'node:crypto'\n"),
        fixer.replaceText(value, wrap(`randomInt${range}`)),
      ],
    }
  }
  // The whole text is random digits of base 36 or 16: a UUID has more of them.
  const isText =
    /^(?:Math\.random\(\)\.toString\((?:36|16)\)(?:\.(?:slice|substr|substring)\([-\d, ]*\))?|Date\.now\(\)(?:\.toString\(36\))?)(?: \+ (?:Math\.random\(\)\.toString\((?:36|16)\)(?:\.(?:slice|substr|substring)\([-\d, ]*\))?|Date\.now\(\)(?:\.toString\(36\))?))*(?:\.to(?:Upper|Lower)Case\(\))?$/.test(
      text,
    )
  if (!isText || hasOtherCrypto(file)) return undefined
  return { messageId: 'useRandomUuid', fix: (fixer) => fixer.replaceText(value, 'crypto.randomUUID()') }
}

/** A variable called `crypto` that is neither the platform's nor Node's. */
function hasOtherCrypto(file: RuleFile): boolean {
  return file.index.nodes('Identifier').some((node) => {
    if (node.name !== 'crypto') return false
    return file.index.findVariable(node) !== undefined && file.findPath(node) !== 'crypto'
  })
}
