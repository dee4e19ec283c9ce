import type { TSESTree } from '@typescript-eslint/types'
import { findConfiguredSecret } from '../analysis/configured-secrets.ts'
import { findUndecided } from '../analysis/open-decisions.ts'
import { isLogging, keepsNothing } from '../analysis/failed-checks.ts'
import {
  contains,
  findVerification,
  isCompared,
  isEvent,
  isVerifier,
  returnsEvent,
  verifies,
} from '../analysis/webhook-verification.ts'
import { isSecretName } from '../ast/lexicon.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findMissingOperand,
  findPresentOperand,
  findStringValue,
  flatten,
  getOuterParent,
  isCall,
  isFunction,
  isInside,
  unwrap,
  unwrapAwait,
  findReadName,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const WEBHOOK = /webhook|signature|hmac|construct_?event|svix/i

const FLAGS = /^(?:validate|verify|check|require|should|is|has|enable|skip|use|allow|must)(?=[A-Z_])/

type MessageId =
  'skippedOutsideProduction' | 'skippedWithoutSecret' | 'skippedWithoutSignature' | 'acceptedWithoutSecret'

export default defineRule({
  name: 'no-optional-webhook-verification',
  meta: {
    class: 'optional-webhook-verification',
    description: 'Disallow webhook verification that is left out when the secret or the signature is missing.',
    messages: {
      skippedWithoutSecret:
        'The signature is verified only when `{{name}}` is set, so a deployment without it accepts forged events; throw at start-up when it is missing and always verify.',
      skippedWithoutSignature:
        'The signature is verified only when the request carries `{{name}}`, so a sender who leaves it out is believed; refuse requests without one.',
      acceptedWithoutSecret:
        'Without `{{name}}` this accepts every event as genuine; refuse the request, or throw at start-up, when it is missing.',
      skippedOutsideProduction:
        'A failed verification counts only in production, so every other deployment, and one that forgets the setting, accepts forged events; always refuse.',
      believedAnyway:
        'When the verification (line {{line}}) fails, the body is believed all the same; answer 400 in the catch.',
      droppedFailure:
        'The failure of the verification (line {{line}}) is dropped here and the code behind acts on the event; answer 401 instead.',
      emptySecret:
        'Without `{{name}}` the signature is verified with an empty key, which every sender knows; throw at start-up when it is missing.',
    },
    confidence: {
      skippedWithoutSecret: 'high',
      skippedWithoutSignature: 'high',
      acceptedWithoutSecret: 'high',
      skippedOutsideProduction: 'medium',
      believedAnyway: 'high',
      droppedFailure: 'high',
      emptySecret: 'medium',
    },
    mentions: WEBHOOK,
  },
  create(file, report) {
    for (const statement of file.index.nodes('IfStatement')) {
      if (!isAboutWebhooks(statement.test, file)) continue
      const found = findSkip(statement, file)
      if (found) report({ node: statement.test, messageId: found.messageId, data: { name: found.name } })
      const check = found ? undefined : findLoggedFailure(statement, file)
      if (check) report({ node: statement.test, messageId: 'droppedFailure', data: { line: check.loc.start.line } })
    }
    for (const clause of file.index.nodes('CatchClause')) {
      const found = isAboutWebhooks(clause, file) ? findBelievingCatch(clause, file) : undefined
      if (found) report({ node: clause, messageId: found.messageId, data: { line: found.check.loc.start.line } })
    }
    for (const node of file.index.nodes('ConditionalExpression')) {
      const found = isAboutWebhooks(node.test, file) ? findConditionalSkip(node, file) : undefined
      if (found) report({ node: node.test, messageId: found.messageId, data: { name: found.name } })
    }
    for (const node of file.index.nodes('LogicalExpression')) {
      if (!isAboutWebhooks(node, file)) continue
      const absent = node.operator === '||' ? findAbsent(node.left, file) : undefined
      if (absent !== undefined && verifies(node.right, file.analysis) && !isFormality(node, absent, file))
        report({ node, messageId: 'acceptedWithoutSecret', data: { name: absent } })
      const empty = node.operator === '&&' ? undefined : findReadName(node.left)
      if (empty !== undefined && isSecretName(empty) && isEmptyText(node.right) && isVerifierKey(node, file))
        report({ node, messageId: 'emptySecret', data: { name: empty } })
    }
  },
})

interface Skip {
  readonly messageId: MessageId
  readonly name: string
}

function toSkip(name: string): Skip {
  return { messageId: isSignature(name) ? 'skippedWithoutSignature' : 'skippedWithoutSecret', name }
}

function findSkip(statement: TSESTree.IfStatement, file: RuleFile): Skip | undefined {
  const { branches, guards } = file.analysis
  const { test, consequent, alternate } = statement
  const undecided = findUndecided(statement, file.analysis)
  if (undecided && verifiesBehind(test, file))
    return { messageId: 'skippedWithoutSignature', name: file.quote(undecided.subject) }
  if (isOnlyInProduction(statement, file)) return { messageId: 'skippedOutsideProduction', name: '' }
  const absent = findAbsentIn(test, file)
  if (absent !== undefined) {
    if (branches.refuses(consequent)) return undefined
    if (
      branches.findAcceptance(consequent) ||
      returnsEvent(consequent, file.analysis) ||
      leavesAssertion(statement, file)
    )
      return isFormality(statement, absent, file) ? undefined : { messageId: 'acceptedWithoutSecret', name: absent }
    // if (!secret) { console.warn('not verified') } else { verify }
    return alternate && !guards.leaves(consequent) && verifies(alternate, file.analysis) ? toSkip(absent) : undefined
  }
  const parts = flatten(test, '&&')
  const present = parts.filter((part) => findPresent(part, file) !== undefined)
  const gate =
    present.map((part) => findPresent(part, file) ?? '').find((name) => isSecret(name)) ?? findPresent(present[0], file)
  if (gate === undefined || isFormality(statement, gate, file)) return undefined
  const others = parts.filter((part) => !present.includes(part))
  // if (secret && !verify(…)) return 401
  if (others.length > 0)
    return others.every((part) => verifies(part, file.analysis)) && guards.leaves(consequent) ? toSkip(gate) : undefined
  if (!verifies(consequent, file.analysis)) return undefined
  // if (secret) { verify } … and on without it; an else that refuses, or a refusal behind, is fine.
  if (alternate)
    return branches.refuses(alternate) && !returnsEvent(alternate, file.analysis) ? undefined : toSkip(gate)
  return guards.leaves(consequent) && isFollowedByRefusal(statement, file) ? undefined : toSkip(gate)
}

/** Does what a test asks come from a verification before? */
function verifiesBehind(test: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(test, (node) => {
    const definition = node.type === 'Identifier' ? file.analysis.constants.findDefinition(node) : undefined
    if (definition && definition !== node) found ||= verifies(definition, file.analysis)
    return !found
  })
  return found
}

/** `if (process.env.NODE_ENV === 'production' && !genuine) refuse`. */
function isOnlyInProduction({ test, consequent }: TSESTree.IfStatement, file: RuleFile): boolean {
  const parts = flatten(test, '&&')
  const isNegated = (part: Node): boolean => part.type === 'UnaryExpression' && part.operator === '!'
  const failed = parts.filter(isNegated)
  const asked = parts.filter((part) => !isNegated(part))
  return (
    failed.length === 1 &&
    asked.length === 1 &&
    asked.every((part) => file.analysis.environment.excludesProduction(part, false)) &&
    failed.every((part) => verifies(part, file.analysis) || verifiesBehind(part, file)) &&
    file.analysis.branches.refuses(consequent)
  )
}

/** `secret ? constructEvent(…) : JSON.parse(body)`. */
function findConditionalSkip(node: TSESTree.ConditionalExpression, file: RuleFile): Skip | undefined {
  const absent = findAbsentIn(node.test, file)
  const gate = absent ?? findPresent(flatten(node.test, '&&')[0], file)
  if (gate === undefined || isFormality(node, gate, file)) return undefined
  const [verified, other] = absent === undefined ? [node.consequent, node.alternate] : [node.alternate, node.consequent]
  return verifies(verified, file.analysis) &&
    (file.analysis.branches.isYes(other) ||
      isEvent(other, file.analysis) ||
      (isFunction(unwrap(verified)) && doesNothing(other, file)))
    ? toSkip(gate)
    : undefined
}

/** What a truthy test says is there. */
function findPresent(node: Node | undefined, file: RuleFile): string | undefined {
  if (!node) return undefined
  const operand = findPresentOperand(node)
  return operand && findSubject(operand, file)
}

/** The secret or signature that is read here, by its name or because the deployment sets it. */
function findSubject(node: Node, file: RuleFile): string | undefined {
  const name = findReadName(node)
  // `req.api_key` is the caller's, not the deployment's.
  const isGiven = name !== undefined && isSecret(name) && /^\$(?!hono\.c\.env)/.test(file.findPath(node) ?? '')
  if (name !== undefined && isSecretOrSignature(name)) return isGiven ? undefined : name
  const header = findReadName(file.analysis.constants.findDefinition(node) ?? node)
  if (header !== undefined && header !== name && isSignature(header)) return header
  if (name !== undefined && isOptIn(node, name, file)) return name
  return name !== undefined && FLAGS.test(name) ? undefined : findConfiguredSecret(node, file.analysis)?.name
}

/** What a truthy test says is missing: `!secret`, `secret === undefined`. */
function findAbsent(node: Node, file: RuleFile): string | undefined {
  const operand = findMissingOperand(node)
  return operand && findSubject(operand, file)
}

/** The missing secret that alone makes a test true; one beside a test of the environment is a decision of its own. */
function findAbsentIn(test: Node, file: RuleFile): string | undefined {
  const parts = flatten(test, '||')
  const names = parts.map((part) => findAbsent(part, file))
  const secret = names.find((name) => isSecret(name))
  const isAllMissing = parts.every(
    (part, at) => names[at] !== undefined || (secret !== undefined && isMissingName(part)),
  )
  return isAllMissing ? (secret ?? names[0]) : undefined
}

/** `!header`: something else that the sender leaves out. */
function isMissingName(part: Node): boolean {
  const inner = unwrap(part)
  return inner.type === 'UnaryExpression' && inner.operator === '!' && unwrap(inner.argument).type === 'Identifier'
}

/** `settings.verifyWebhooks`, which is off until somebody sets it to `true`. */
function isOptIn(node: Node, name: string, file: RuleFile): boolean {
  if (!hasWords(name, ['webhook', 'webhooks', 'signature', 'signatures', 'hmac'])) return false
  const inner = unwrap(node)
  const root = inner.type === 'MemberExpression' ? unwrap(inner.object) : inner
  const text = file.analysis.findModuleText(root) ?? ''
  const [, value = ''] = new RegExp(`\\b${name}\\s*[:=]\\s*([^,;\\n]*)`).exec(text) ?? []
  return /verif|check|valid|enforc/i.test(name) && /process\.env\.\w+\s*===?\s*['"](?:true|1|yes|on)['"]/.test(value)
}

function isSecret(name: string | undefined): boolean {
  return name !== undefined && (isSecretName(name) || hasWords(name, ['secret'])) && !isSignature(name)
}

function isSignature(name: string): boolean {
  // `validateSignature` and `requireHmac` are settings about one.
  return hasWords(name, ['signature', 'sig', 'hmac', 'hub', 'svix', 'mac']) && !FLAGS.test(name)
}

function isSecretOrSignature(name: string): boolean {
  return isSecret(name) || isSignature(name)
}

/** `async () => {}`, `(req, res, next) => next()`: a guard that lets everything through. */
function doesNothing(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  if (!isFunction(inner)) return false
  if (inner.body?.type === 'BlockStatement' && inner.body.body.length === 0) return true
  return (
    inner.body !== null &&
    inner.body !== undefined &&
    isCall(unwrap(inner.body)) &&
    findCalleeName(unwrap(inner.body) as CallNode) === 'next' &&
    !file.analysis.branches.refuses(inner.body)
  )
}

/** `if (!secret) return` in a function that says no by throwing behind it. */
function leavesAssertion(statement: TSESTree.IfStatement, file: RuleFile): boolean {
  const owner = findEnclosingFunction(statement)
  const { consequent, parent } = statement
  const only = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent
  if (!owner || only?.type !== 'ReturnStatement' || only.argument || parent.type !== 'BlockStatement') return false
  if (parent !== owner.body || file.index.returnedValues(owner).length > 0) return false
  const rest = parent.body.slice(parent.body.indexOf(statement) + 1)
  // What else the function does would be left out with the check.
  return (
    rest.every(
      (next) =>
        next.type === 'VariableDeclaration' ||
        (next.type === 'IfStatement' && file.analysis.branches.refuses(next.consequent)),
    ) && rest.some((next) => next.type === 'IfStatement' && verifies(next.test, file.analysis))
  )
}

/** `if (!checked) console.warn(…)`, and on with the event. */
function findLoggedFailure(statement: TSESTree.IfStatement, file: RuleFile): Node | undefined {
  const test = unwrap(statement.test)
  if (test.type !== 'UnaryExpression' || test.operator !== '!' || statement.alternate) return undefined
  const { parent } = statement
  if (!isLogging(statement.consequent, file.analysis) || parent.type !== 'BlockStatement') return undefined
  const rest = parent.body.slice(parent.body.indexOf(statement) + 1)
  const check = unwrapAwait(file.analysis.constants.findDefinition(test.argument) ?? test.argument)
  if (!isCall(check) || !isVerifier(check, file.analysis, 0)) return undefined
  // The answer may be asked again further down.
  const variable = file.index.findVariable(unwrap(test.argument))
  if (variable && variable.references.filter((reference) => reference.isRead()).length > 1) return undefined
  return rest.some((next) => contains(next, 'AwaitExpression', file.analysis)) ? check : undefined
}

/** A catch that goes on with the body, or drops the error while the code behind the `try` acts on the event. */
function findBelievingCatch(
  clause: TSESTree.CatchClause,
  file: RuleFile,
): { messageId: 'believedAnyway' | 'droppedFailure'; check: Node } | undefined {
  const { parent: statement } = clause
  const check = findVerification(statement.block, file.analysis)
  if (!check || file.analysis.branches.refuses(clause.body)) return undefined
  if (returnsEvent(clause.body, file.analysis)) return { messageId: 'believedAnyway', check }
  if (statement.parent.type !== 'BlockStatement' || !keepsNothing(clause.body, file.analysis)) return undefined
  const throwsOnMismatch = statement.block.body.some(
    (inner) =>
      inner.type === 'IfStatement' &&
      verifies(inner.test, file.analysis) &&
      inner.consequent.type !== 'EmptyStatement' &&
      contains(inner.consequent, 'ThrowStatement', file.analysis),
  )
  const rest = statement.parent.body.slice(statement.parent.body.indexOf(statement) + 1)
  return throwsOnMismatch && rest.some((next) => contains(next, 'AwaitExpression', file.analysis))
    ? { messageId: 'droppedFailure', check }
    : undefined
}

/** Does the test, its function, its route or its file speak of webhooks or signatures? */
function isAboutWebhooks(test: Node, file: RuleFile): boolean {
  if (WEBHOOK.test(file.getText(test)) || WEBHOOK.test(file.filename)) return true
  for (let owner = findEnclosingFunction(test); owner; owner = findEnclosingFunction(owner)) {
    const current = owner
    if (WEBHOOK.test(findFunctionName(current) ?? '')) return true
    if (current === findEnclosingFunction(test) && WEBHOOK.test(file.getText(current))) return true
    if (file.routes.some(({ handler, path }) => handler === current && /hook/i.test(path ?? ''))) return true
  }
  return false
}

/** `if (secret) return verify(…)`, then a refusal. */
function isFollowedByRefusal(statement: TSESTree.IfStatement, file: RuleFile): boolean {
  const { parent } = statement
  if (parent.type !== 'BlockStatement') return false
  const rest = parent.body.slice(parent.body.indexOf(statement) + 1)
  return rest.some((next) => file.analysis.branches.refuses(next))
}

/** An earlier `if (!secret) throw` in this function or at the top of the file makes the test a formality. */
function isFormality(node: Node, name: string, file: RuleFile): boolean {
  return file.index.nodes('IfStatement').some((other) => {
    if (other.range[0] >= node.range[0]) return false
    const owner = findEnclosingFunction(other)
    if (owner && !isInside(node, owner)) return false
    return (
      flatten(other.test, '||').some((part) => findAbsent(part, file) === name) &&
      file.analysis.guards.leaves(other.consequent) &&
      file.analysis.branches.refuses(other.consequent)
    )
  })
}

function isEmptyText(node: Node): boolean {
  return findStringValue(node) === ''
}

/** The key of a verification, in place or through a constant. */
function isVerifierKey(node: Node, file: RuleFile): boolean {
  const isKey = (value: Node): boolean => {
    const { parent, child } = getOuterParent(value)
    return (
      parent !== undefined &&
      isCall(parent) &&
      parent.arguments.some((argument) => argument === child) &&
      parent.arguments.length > 1 &&
      (isVerifier(parent, file.analysis, 0) ||
        (file.findPath(parent.callee) === 'crypto.createHmac' && isCompared(parent, file.analysis)))
    )
  }
  if (isKey(node)) return true
  const declarator = getOuterParent(node).parent
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false
  const variable = file.index.findVariable(declarator.id)
  if (isFormality(file.sourceCode.ast.body.at(-1) ?? node, declarator.id.name, file)) return false
  return variable?.references.some((reference) => reference.isRead() && isKey(reference.identifier)) === true
}
