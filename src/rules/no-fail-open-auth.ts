import type { TSESTree } from '@typescript-eslint/types'
import { findCallRoleByName } from '../analysis/auth-words.ts'
import {
  NEGATIVE,
  OPTIONAL,
  comparesCaller,
  findCheck,
  getName,
  isCheck,
  isDeciding,
  isMiddleware,
  isOptional,
  promisesDecision,
  refusesAnybody,
} from '../analysis/access-checks.ts'
import type { Acceptance } from '../analysis/branches.ts'
import { type ConfiguredSecret, findMissing, findThere, isComparedBelow } from '../analysis/configured-secrets.ts'
import {
  findAsked,
  findDeafCallback,
  findFallThrough,
  findInitialYes,
  findPassingFallback,
  refusesCaller,
} from '../analysis/failed-checks.ts'
import { findOpenDecisions, findOtherErrors, findRejectionHandler } from '../analysis/open-decisions.ts'
import { isPermissionName, isSecretName } from '../ast/lexicon.ts'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findMissingOperand,
  flatten,
  getOuterParent,
  unwrap,
  unwrapAwait,
  findReadName,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-fail-open-auth',
  meta: {
    class: 'fail-open-authentication',
    description: 'Disallow access decisions that end in yes when the check fails.',
    messages: {
      nextInCatch:
        'When {{check}} (line {{line}}) throws, `{{name}}` lets the request through; answer 401 in the catch, or pass the error on with `next(error)`.',
      yesInCatch:
        'When {{check}} (line {{line}}) throws, `{{name}}` answers yes; return false or rethrow, so that an error is a refusal.',
      goesOnAfterCatch:
        'When {{check}} (line {{line}}) throws, the error is dropped and `{{name}}` hands the request on; answer 401 in the catch, or throw the error on.',
      yesBeforeCheck:
        '`{{variable}}` starts as yes and stays so when {{check}} (line {{line}}) throws; start with no, so that an error is a refusal.',
      passesUndecided:
        'Where `{{subject}}` is missing, nothing is checked and `=== false` does not hold, so the caller passes; refuse unless the check said yes.',
      passesOtherStatus:
        '`{{name}}` refuses only what answers 401 or 403, so everybody passes when the service fails; refuse unless the answer is a success.',
      passesWithoutCaller:
        'Where there is no `{{subject}}` the condition does not hold and the request goes on; refuse callers without one first.',
      skippedWithoutSecret:
        'The caller is checked only when `{{missing}}` is set, so one forgotten setting opens everything; refuse when it is missing, or throw at start-up.',
      yesWithoutSecret:
        '`{{name}}` answers yes when `{{missing}}` is not set, so one forgotten setting opens everything; throw at start-up when it is missing.',
      nextWithoutSecret:
        '`{{name}}` lets every request through when `{{missing}}` is not set, so one forgotten setting opens everything; throw at start-up when it is missing.',
    },
    confidence: {
      nextInCatch: 'high',
      yesInCatch: 'high',
      goesOnAfterCatch: 'high',
      yesBeforeCheck: 'high',
      passesUndecided: 'medium',
      passesOtherStatus: 'medium',
      passesWithoutCaller: 'medium',
      yesWithoutSecret: 'high',
      nextWithoutSecret: 'high',
      skippedWithoutSecret: 'medium',
    },
  },
  create(file, report) {
    if (file.role !== 'production') return
    const toCheck = (check: Node, owner: FunctionNode): Record<string, string | number> => ({
      check: `\`${file.quote(check)}\``,
      line: check.loc.start.line,
      name: getName(owner),
    })
    for (const clause of file.index.nodes('CatchClause')) {
      const owner = findEnclosingFunction(clause)
      if (!owner || isOptional(owner, file.analysis)) continue
      const { block } = clause.parent
      const outcome = findYes(clause, owner, file)
      const check = outcome && findCheck(block, owner, file.analysis)
      if (check) {
        const messageId = outcome.how === 'next' ? 'nextInCatch' : 'yesInCatch'
        report({ node: outcome.node, messageId, data: toCheck(check, owner) })
        continue
      }
      const onward = isMiddleware(owner, file.analysis) && findFallThrough(clause, file.analysis)
      const asked = onward && (findCheck(block, owner, file.analysis) ?? findAsked(block, file.analysis))
      if (asked) report({ node: clause, messageId: 'goesOnAfterCatch', data: toCheck(asked, owner) })
      const initial = findInitialYes(clause, owner, file.analysis)
      const decided = initial && findCheck(block, owner, file.analysis)
      if (decided)
        report({
          node: initial.node,
          messageId: 'yesBeforeCheck',
          data: { ...toCheck(decided, owner), variable: initial.name },
        })
    }
    for (const call of file.index.nodes('CallExpression')) {
      const onward =
        call.arguments.length > 1 && isCheck(call, file.analysis) ? findDeafCallback(call, file.analysis) : undefined
      const owner = onward && findEnclosingFunction(call)
      if (owner && isMiddleware(owner, file.analysis) && !isOptional(owner, file.analysis))
        report({ node: onward, messageId: 'nextInCatch', data: toCheck(call.callee, owner) })
    }
    // await canEdit(id).catch(() => true), staff().then(() => true, (error) => error.message !== 'Staff only')
    for (const call of [...file.index.callsNamed('catch'), ...file.index.callsNamed('then')]) {
      const found = call.type === 'CallExpression' ? findCaughtPromise(call, file) : undefined
      if (found)
        report({
          node: found.node,
          messageId: 'yesInCatch',
          data: { check: `\`${file.quote(found.check)}\``, line: found.check.loc.start.line, name: found.name },
        })
    }
    for (const { node, kind, subject, owner } of findOpenDecisions(file.analysis)) {
      if (!isMiddleware(owner, file.analysis) && !(kind === 'withoutCaller' && promisesDecision(owner))) continue
      if (isOptional(owner, file.analysis) || isAboutSignatures('', owner, file)) continue
      report({ node, messageId: OPEN[kind], data: { name: getName(owner), subject: file.quote(subject) } })
    }
    for (const call of file.index.callsNamed('catch')) {
      const owner = findEnclosingFunction(call)
      const found = call.type === 'CallExpression' ? findPassingFallback(call, file.analysis) : undefined
      if (found && owner && !isOptional(owner, file.analysis))
        report({ node: found.node, messageId: 'yesInCatch', data: toCheck(found.asked, owner) })
    }
    for (const expression of file.index.nodes('LogicalExpression')) {
      const found = findOpenExpression(expression, file)
      if (found) report({ node: expression, ...found })
    }
    for (const statement of file.index.nodes('IfStatement')) {
      const owner = findEnclosingFunction(statement)
      const missing = owner && findMissingSecret(statement.test, owner, file)
      // Webhooks have a rule of their own with a better message.
      if (missing === undefined || !owner || isAboutSignatures(missing, owner, file)) continue
      const outcome = file.analysis.branches.findAcceptance(statement.consequent)
      if (!outcome || !isDeciding(owner, file.analysis) || isOptional(owner, file.analysis)) continue
      // What refuses nobody guards nothing: it serves one more thing, or goes on.
      if (isMiddleware(owner, file.analysis) && !refusesAnybody(owner, file.analysis)) continue
      if (file.analysis.environment.isOutsideProduction(outcome.node)) continue
      report({
        node: outcome.node,
        messageId: outcome.how === 'next' ? 'nextWithoutSecret' : 'yesWithoutSecret',
        data: { name: getName(owner), missing },
      })
    }
  },
})

const OPEN = {
  undecided: 'passesUndecided',
  otherStatus: 'passesOtherStatus',
  withoutCaller: 'passesWithoutCaller',
} as const

function isAboutSignatures(missing: string, owner: FunctionNode, file: RuleFile): boolean {
  return /webhook|signature|hmac/i.test(missing + file.getText(owner))
}

/** `secret && given !== secret` before a refusal; `!secret || matches(given, secret)` as an answer. */
function findOpenExpression(
  expression: TSESTree.LogicalExpression,
  file: RuleFile,
): { messageId: 'skippedWithoutSecret' | 'yesWithoutSecret'; data: Record<string, string> } | undefined {
  const { operator, parent } = expression
  const owner = findEnclosingFunction(expression)
  if (operator === '??' || !owner || (parent.type === 'LogicalExpression' && parent.operator === operator))
    return undefined
  const parts = flatten(expression, operator)
  const find = operator === '&&' ? findThere : findMissing
  let secret: ConfiguredSecret | undefined
  const others = parts.filter((part) => {
    const found = find(part, file.analysis)
    secret ??= found
    return found === undefined
  })
  if (!secret || others.length === 0 || isAboutSignatures(secret.name, owner, file)) return undefined
  const { name } = secret
  const compared = secret
  if (!others.every((part) => isComparedBelow(part, compared, file.analysis))) return undefined
  if (isRefusedBefore(expression, owner, compared, file) || file.analysis.environment.isOutsideProduction(expression))
    return undefined
  if (operator === '&&')
    return parent.type === 'IfStatement' &&
      parent.test === expression &&
      refusesCaller(parent.consequent, file.analysis)
      ? { messageId: 'skippedWithoutSecret', data: { missing: name } }
      : undefined
  // !secret || !matches() is a refusal.
  const isAnswer = parent.type === 'ReturnStatement' || parent === owner
  const isEqual = others.every((part) =>
    part.type === 'BinaryExpression' ? part.operator.startsWith('=') : part.type === 'CallExpression',
  )
  return isAnswer && isEqual && !hasWords(getName(owner), NEGATIVE)
    ? { messageId: 'yesWithoutSecret', data: { missing: name, name: getName(owner) } }
    : undefined
}

/** An earlier `if (!secret) return 500` makes the rest a formality. */
function isRefusedBefore(node: Node, owner: FunctionNode, secret: ConfiguredSecret, file: RuleFile): boolean {
  const text = file.getText(secret.node)
  return file.index.nodes('IfStatement').some((other) => {
    const around = findEnclosingFunction(other)
    if (other.range[0] >= node.range[0] || (around !== undefined && around !== owner)) return false
    return (
      file.analysis.guards.leaves(other.consequent) &&
      flatten(other.test, '||').some((part) => {
        const missing = findMissing(part, file.analysis)
        return missing !== undefined && (file.getText(missing.node) === text || missing.name === secret.name)
      })
    )
  })
}

/** The way by which a catch says yes. Any function may hand a request on; only one that decides may answer. */
function findYes(clause: TSESTree.CatchClause, owner: FunctionNode, file: RuleFile): Acceptance | undefined {
  const other = promisesDecision(owner) ? findOtherErrors(clause, file.analysis) : undefined
  if (other) return { node: other, how: 'yes' }
  const outcome = file.analysis.branches.findAcceptance(clause.body)
  if (!outcome) return undefined
  const isOnward = outcome.how === 'next' || isNextResponse(outcome.node)
  if (isOnward && (isMiddleware(owner, file.analysis) || refusesCaller(clause.parent.block, file.analysis)))
    return { node: outcome.node, how: 'next' }
  if (outcome.how === 'next') return undefined
  return promisesDecision(owner) ||
    comparesCaller(clause.parent.block, owner, file.analysis) ||
    (isMiddleware(owner, file.analysis) && !isPlainTrue(outcome.node))
    ? outcome
    : undefined
}

/** `return NextResponse.next()`: the middleware of a framework without a `next`. */
function isNextResponse(node: Node): boolean {
  const value = node.type === 'ReturnStatement' && node.argument ? unwrap(node.argument) : node
  return value.type === 'CallExpression' && findCalleeName(value) === 'next'
}

function isPlainTrue(node: Node): boolean {
  return node.type === 'ReturnStatement' && node.argument?.type === 'Literal'
}

/** `canEdit(id).catch(() => true)`: the promise decides by its name, or the function that gives its answer back. */
function findCaughtPromise(
  call: TSESTree.CallExpression,
  file: RuleFile,
): { node: Node; check: Node; name: string } | undefined {
  const found = findRejectionHandler(call)
  if (!found) return undefined
  const name = findCalleeName(found.promise) ?? ''
  const owner = findEnclosingFunction(call)
  const isAsked = (isPermissionName(name) || findCallRoleByName(name, false) === 'guard') && !hasWords(name, NEGATIVE)
  const isAnswer =
    owner !== undefined &&
    isPermissionName(getName(owner)) &&
    !hasWords(getName(owner), NEGATIVE) &&
    isGiven(call, file)
  if ((!isAsked && !isAnswer) || hasWords(name, OPTIONAL)) return undefined
  const values = file.index.returnedValues(found.handler)
  const value =
    values.find((candidate) => file.analysis.branches.isYes(candidate)) ?? findOtherErrors(found.handler, file.analysis)
  if (!value || values.length > 1) return undefined
  // The answer is used for something.
  return getOuterParent(call).parent?.type === 'ExpressionStatement'
    ? undefined
    : { node: value, check: found.promise.callee, name: isAsked ? name : getName(owner as FunctionNode) }
}

/** Does the function around give back what the call gives? */
function isGiven(call: Node, file: RuleFile): boolean {
  const owner = findEnclosingFunction(call)
  return owner !== undefined && file.index.returnedValues(owner).some((value) => unwrapAwait(value) === call)
}

/** `!secret`, `!process.env.API_KEY`, `secret === undefined`. */
function findMissingSecret(test: Node, owner: FunctionNode, file: RuleFile): string | undefined {
  const inner = unwrap(test)
  const configured = findMissing(inner, file.analysis)
  if (configured && owner.body && isComparedBelow(owner.body, configured, file.analysis))
    return findReadName(configured.node) ?? configured.name
  const operand = findMissingOperand(inner)
  // A key that came with the request is the caller's.
  if (!operand || /^\$(?!hono\.c\.env)/.test(file.findPath(operand) ?? '') || isOfParameter(operand, file))
    return undefined
  const name = findReadName(operand)
  // `!token` asks for the caller's own; `!JWT_SECRET` for the deployment's.
  return name !== undefined &&
    isSecretName(name) &&
    !hasWords(name, ['token', 'password', 'jwt token', 'access token', 'pass', 'credentials', 'jwt', 'otp'])
    ? name
    : undefined
}

/** `req.api_key` belongs to what the function was given; `env.API_KEY` and `config.apiKey` to the deployment. */
function isOfParameter(operand: Node, file: RuleFile): boolean {
  if (operand.type !== 'MemberExpression') return false
  const object = unwrap(operand.object)
  if (object.type !== 'Identifier' || /env|config|options|settings|opts/i.test(object.name)) return false
  return (file.index.findVariable(object)?.defs[0]?.type as string | undefined) === 'Parameter'
}
