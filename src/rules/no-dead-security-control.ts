import type { TSESTree } from '@typescript-eslint/types'
import { findMiddlewareRoleByName } from '../analysis/auth-words.ts'
import { isDecidedOn } from '../analysis/decisions.ts'
import { findUncheckedRules } from '../analysis/rule-chains.ts'
import { isPermissionName } from '../ast/lexicon.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  isCall,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const MADE = ['helmet', 'csurf', 'cors'] as const

export default defineRule({
  name: 'no-dead-security-control',
  meta: {
    class: 'dead-security-control',
    description: 'Disallow security checks that are made and have no effect.',
    messages: {
      unawaitedCheck:
        '`{{check}}` gives a promise, which is always true here, so that nobody is refused; write `await {{check}}`.',
      addAwait: 'Wait for the answer of `{{check}}`.',
      ignoredAnswer:
        '`{{check}}` answers {{answer}} and nobody looks at it, so that nobody is refused; refuse in an `if` when the answer is no.',
      unmountedControl:
        '`{{name}}` ({{what}}) is made and never used, so that no route is behind it; mount it with `app.use` or put it before the handlers.',
      uncheckedRules:
        'The rules of `{{rule}}` are collected and `validationResult` is never asked, so that every input passes; ask it first and answer 400.',
    },
    confidence: {
      unawaitedCheck: 'high',
      addAwait: 'high',
      ignoredAnswer: 'high',
      unmountedControl: 'medium',
      uncheckedRules: 'medium',
    },
    hasSuggestions: true,
    projectAware: true,
  },
  create(file, report) {
    if (file.role !== 'production') return
    for (const type of ['CallExpression', 'NewExpression'] as const) {
      for (const call of file.index.nodes(type)) {
        if (call.type === 'CallExpression' && isDecidedOn(call, file.analysis) && isAsyncCheck(call, file))
          report({
            node: call,
            messageId: 'unawaitedCheck',
            data: { check: file.quote(call) },
            ...(canAwait(call)
              ? {
                  suggest: [
                    {
                      messageId: 'addAwait',
                      data: { check: file.quote(call) },
                      fix: (fixer) => fixer.insertTextBefore(call, 'await '),
                    },
                  ],
                }
              : {}),
          })
      }
    }
    for (const statement of file.index.nodes('ExpressionStatement')) {
      const expression = unwrap(statement.expression)
      const call = expression.type === 'AwaitExpression' ? unwrap(expression.argument) : expression
      const answer = isCall(call) ? findIgnoredAnswer(call, file) : undefined
      if (isCall(call) && answer !== undefined && !isRefusedAnyway(statement, file))
        report({ node: statement, messageId: 'ignoredAnswer', data: { check: file.quote(call), answer } })
    }
    reportUnused(file, (node, name, what) => report({ node, messageId: 'unmountedControl', data: { name, what } }))
    const rule = findUncheckedRules(file.analysis)
    if (rule) report({ node: rule, messageId: 'uncheckedRules', data: { rule: file.quote(rule) } })
  },
})

/** A check that certainly gives a promise: one of a library, or an async function of this project with the name of a check. */
function isAsyncCheck(call: TSESTree.CallExpression, file: RuleFile): boolean {
  const path = file.findPath(call.callee)
  const longest = path === undefined ? undefined : file.analysis.tables.auth.find(path)[0]?.promiseArgs
  if (longest !== undefined)
    return call.arguments.length <= longest && !call.arguments.some((argument) => isFunction(unwrap(argument)))
  const name = findCalleeName(call) ?? ''
  if (!isCheckName(name)) return false
  const local = file.index.findFunction(call.callee)
  if (local) return local.async && !local.generator
  const text = file.analysis.behaviour.findSummary(call)?.text
  return text !== undefined && /^async\b/.test(text)
}

function isCheckName(name: string): boolean {
  return (
    isPermissionName(name) ||
    /^(?:verify|validate|check|is|has|can|compare|authorize|authenticate|require|ensure)[A-Z].*(?:Token|Password|Signature|Permission|Access|Role|Admin|Owner|Auth|Session|Allowed|Authorized|Captcha|Code|Otp|Key|Webhook|Member|User)/.test(
      name,
    )
  )
}

/** `await` can stand where the nearest function is async, or at the top of a module. */
function canAwait(call: Node): boolean {
  const owner = findEnclosingFunction(call)
  return owner === undefined || owner.async
}

/** What a check answers with, when its call stands alone and refusing is not done by an error. */
function findIgnoredAnswer(call: CallNode, file: RuleFile): string | undefined {
  const path = file.findPath(call.callee)
  const answer = path === undefined ? undefined : file.analysis.tables.auth.find(path)[0]?.answer
  if (answer !== undefined) return call.arguments.some((argument) => isFunction(unwrap(argument))) ? undefined : answer
  const name = findCalleeName(call) ?? ''
  const local = isCheckName(name) ? file.index.findFunction(call.callee) : undefined
  return local && onlyAnswers(local, file) ? 'true or false' : undefined
}

/** The answer is no in any case, and the check only takes the time that it takes elsewhere: `compare(password, DUMMY)`. */
function isRefusedAnyway(statement: TSESTree.ExpressionStatement, file: RuleFile): boolean {
  const { parent } = statement
  if (parent.type !== 'BlockStatement') return false
  const rest = parent.body.slice(parent.body.indexOf(statement) + 1)
  return rest.some(
    (next) => /^(?:Return|Throw|Expression)Statement$/.test(next.type) && file.analysis.branches.refuses(next),
  )
}

/** Returns yes or no on every way, throws nothing, and neither takes a response nor keeps anything. */
function onlyAnswers(owner: FunctionNode, file: RuleFile): boolean {
  const values = file.index.returnedValues(owner)
  const isAnswer = (value: Node): boolean => {
    const constant = file.analysis.constants.findConstant(value)
    const inner = unwrap(value)
    return (
      typeof constant?.value === 'boolean' ||
      (inner.type === 'BinaryExpression' && /^[!=<>]=?/.test(inner.operator)) ||
      (inner.type === 'UnaryExpression' && inner.operator === '!')
    )
  }
  if (values.length === 0 || !values.every(isAnswer)) return false
  let acts = false
  file.index.walkBelow(owner, (node) => {
    if (node.type === 'ThrowStatement') acts = true
    else if (node.type === 'AssignmentExpression') acts ||= unwrap(node.left).type === 'MemberExpression'
    else if (isCall(node)) {
      const callee = findCalleeName(node) ?? ''
      acts ||= hasWords(callee, [
        'redirect',
        'status',
        'send',
        'json',
        'set',
        'throw',
        'assert',
        'next',
        'exit',
        'end',
        'push',
        'log out',
        'sign out',
      ])
    }
    return acts ? false : undefined
  })
  return !acts
}

/** Limiters, guards and headers that a file makes for itself and then does not use. */
function reportUnused(file: RuleFile, report: (node: Node, name: string, what: string) => void): void {
  if (file.isClient) return
  const serves = file.routes.length > 0 || file.index.callsNamed('listen').length > 0
  if (!serves) return
  const isUnused = (identifier: Node): boolean => {
    const variable = file.index.findVariable(identifier)
    return (
      variable !== undefined &&
      !variable.references.some((reference) => reference.isRead()) &&
      !isExportedName(identifier)
    )
  }
  for (const declarator of file.index.nodes('VariableDeclarator')) {
    if (declarator.id.type !== 'Identifier' || !declarator.init || findEnclosingFunction(declarator)) continue
    const init = unwrap(declarator.init)
    const what = isCall(init)
      ? findMade(init, file)
      : isFunction(init)
        ? findGuard(init, declarator.id.name)
        : undefined
    if (what !== undefined && isUnused(declarator.id)) report(declarator.id, declarator.id.name, what)
  }
  for (const owner of file.index.nodes('FunctionDeclaration')) {
    const what = owner.id ? findGuard(owner, owner.id.name) : undefined
    if (owner.id && what !== undefined && isUnused(owner.id)) report(owner.id, owner.id.name, what)
  }
  // helmet() as a statement makes a middleware and throws it away.
  for (const name of MADE) {
    for (const { call } of file.findCalls(name))
      if (call.parent.type === 'ExpressionStatement') report(call, `${file.quote(call.callee)}()`, 'a middleware')
  }
}

function findMade(call: CallNode, file: RuleFile): string | undefined {
  const path = file.findPath(call.callee)
  if (path === undefined) return undefined
  const role = file.analysis.tables.auth.find(call.type === 'NewExpression' ? `${path}#` : path)[0]?.as
  if (role === 'limit') return 'a limiter'
  if (role === 'guard') return 'a guard'
  return path === 'helmet' || path === 'csurf' ? 'a middleware' : undefined
}

/** A middleware of this file, `(req, res, next)`, whose name promises a guard or a limiter. */
function findGuard(owner: FunctionNode, name: string): string | undefined {
  const last = owner.params.at(-1)
  if (owner.params.length < 2 || last?.type !== 'Identifier' || last.name !== 'next') return undefined
  const role = findMiddlewareRoleByName(name)
  if (role !== 'guard' && role !== 'limit') return undefined
  return toWords(name)[0] === 'optional' ? undefined : role === 'guard' ? 'a guard' : 'a limiter'
}

function isExportedName(identifier: Node): boolean {
  for (let current = identifier.parent; current; current = current.parent) {
    if (current.type === 'ExportNamedDeclaration' || current.type === 'ExportDefaultDeclaration') return true
    if (current.type === 'Program') return false
  }
  return false
}
