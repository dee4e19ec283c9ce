import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findEnclosingFunction,
  findFunctionName,
  findPropertyValue,
  isCall,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Packages that try again by options. */
const RETRIERS = [
  'p-retry',
  'async-retry',
  'promise-retry',
  'exponential-backoff.backOff',
  'ts-retry-promise.retry',
  'retry.operation',
]
const COUNTERS = ['retries', 'numOfAttempts', 'maxRetries', 'attempts']
/** Something that ends the attempts: a count, a time, a signal. */
const BOUND =
  /attempt|retr(?:y|ies)|tries|count|max|limit|remaining|left|deadline|timeout|elapsed|Date\.now|performance\.now|aborted|signal|cancel|stop|shutdown|running|closed|destroyed/i

export default defineRule({
  name: 'no-unbounded-retry',
  meta: {
    class: 'unbounded-retry',
    description: 'Disallow trying again without an end.',
    messages: {
      endlessLoop:
        'This loop tries again after every error, for as long as the other side fails; count the attempts, wait longer each time, and throw after the last one.',
      endlessRecursion:
        '`{{name}}()` calls itself after every error, without counting; pass the number of attempts on, wait longer each time, and throw after the last one.',
      endlessOption: '`{{option}}` never gives up, for as long as the other side fails; set a number of attempts.',
    },
    confidence: { endlessLoop: 'medium', endlessRecursion: 'medium', endlessOption: 'high' },
    mentions: /catch|retr|forever/i,
  },
  create(file, report) {
    for (const type of ['WhileStatement', 'ForStatement', 'DoWhileStatement'] as const) {
      for (const loop of file.index.nodes(type)) {
        if (isEndless(loop, file) && triesAgain(loop, file)) report({ node: loop, messageId: 'endlessLoop' })
      }
    }
    for (const clause of file.index.nodes('CatchClause')) {
      const owner = findEnclosingFunction(clause)
      const call = owner && findSelfCall(owner, clause.body, file)
      if (call && owner && !isCounted(owner, clause, call, file))
        report({ node: call, messageId: 'endlessRecursion', data: { name: findFunctionName(owner) ?? 'function' } })
    }
    for (const { call } of file.findCalls(...RETRIERS)) {
      for (const argument of call.arguments) {
        const options = file.analysis.constants.findObject(argument)
        const forever = findPropertyValue(options, 'forever')
        const count = COUNTERS.map((name) => findPropertyValue(options, name)).find((value) => value !== undefined)
        const isForever = forever !== undefined && file.analysis.constants.findConstant(forever)?.value === true
        const isInfinite =
          count !== undefined &&
          /^(?:Number\.(?:POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|Infinity)$/.test(file.getText(count))
        const culprit = isForever ? forever : isInfinite ? count : undefined
        if (culprit)
          report({ node: culprit, messageId: 'endlessOption', data: { option: file.quote(culprit.parent ?? culprit) } })
      }
    }
  },
})

type Loop = TSESTree.WhileStatement | TSESTree.ForStatement | TSESTree.DoWhileStatement

function isEndless(loop: Loop, file: RuleFile): boolean {
  if (!loop.test) return true
  const constant = file.analysis.constants.findConstant(loop.test)
  return constant !== undefined && Boolean(constant.value)
}

/**
 * A loop around one `try`: success leaves the loop, an error goes round again. A loop that success does not leave works
 * through a queue or listens, and is meant to run on.
 */
function triesAgain(loop: Loop, file: RuleFile): boolean {
  if (loop.body.type !== 'BlockStatement') return false
  const attempt = loop.body.body.find((statement) => statement.type === 'TryStatement')
  if (!attempt?.handler || !leavesAtEnd(attempt, loop.body)) return false
  if (!file.index.nodes('AwaitExpression').some((node) => isWithin(node, attempt.block))) return false
  const last = loop.body.body.at(-1)
  // Any way out after an error, and anything that counts.
  if (hasExit(attempt.handler.body, file)) return false
  return (
    !loop.body.body.some(
      (statement) => statement !== attempt && !(statement === last && isExit(last)) && hasExit(statement, file),
    ) && !isLimited(loop, attempt, file)
  )
}

/** Does the block leave the loop when nothing failed: by its last statement, or by what follows the `try`? */
function leavesAtEnd(attempt: TSESTree.TryStatement, body: TSESTree.BlockStatement): boolean {
  return isExit(attempt.block.body.at(-1)) || (isExit(body.body.at(-1)) && !attempt.finalizer)
}

function isExit(statement: Node | undefined): boolean {
  return statement?.type === 'ReturnStatement' || statement?.type === 'BreakStatement'
}

function isWithin(node: Node, outer: Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1]
}

function hasExit(outer: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(outer, (node) => {
    if (found || (isFunction(node) && node !== outer)) return false
    if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement' || node.type === 'BreakStatement')
      found = true
    else if (isCall(node) && file.findPath(node.callee) === 'process.exit') found = true
    return undefined
  })
  return found
}

/** A condition in the loop about a count, a time or a signal. */
function isLimited(loop: Loop, attempt: TSESTree.TryStatement, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(loop.body, (node) => {
    if (found) return false
    if (node.type === 'IfStatement' && !isWithin(node, attempt.block)) found = BOUND.test(file.getText(node.test))
    // Calls that throw for themselves: signal.throwIfAborted(), assertBelow(attempt).
    if (isCall(node) && /throwIf|assert|ensure|check/i.test(file.getText(node.callee))) found = true
    return undefined
  })
  return found
}

/** `return f(…)` in the handler of an error inside of `f`. */
function findSelfCall(owner: FunctionNode, handler: Node, file: RuleFile): TSESTree.CallExpression | undefined {
  let found: TSESTree.CallExpression | undefined
  file.index.walkBelow(handler, (node) => {
    // setTimeout(f, 1000): a service that comes back when the other side does.
    if (found || isFunction(node)) return false
    if (node.type === 'CallExpression' && file.index.findFunction(node.callee) === owner) found = node
    return undefined
  })
  return found
}

/** Is there a parameter that counts, a condition before the call, or a different thing to try? */
function isCounted(
  owner: FunctionNode,
  clause: TSESTree.CatchClause,
  call: TSESTree.CallExpression,
  file: RuleFile,
): boolean {
  if (hasCondition(call, clause)) return true
  // Other arguments than its own: the next address, the rest of a list, one attempt fewer.
  const own = owner.params.map((parameter) =>
    file
      .getText(parameter)
      .replace(/[:=?][\s\S]*$/, '')
      .trim(),
  )
  const passed = call.arguments.map((argument) => file.getText(unwrap(argument)))
  if (passed.some((text, position) => text !== own[position])) return true
  return (
    BOUND.test(
      file
        .getText(clause.body)
        .replace(file.getText(call), '')
        .replace(/\b(?:console|log\w*)\.\w+\([^)]*\)/g, '')
        .replace(/setTimeout|retry\w*/gi, ''),
    ) &&
    hasExit(clause.body, file) &&
    !isReturnOf(call)
  )
}

function isReturnOf(call: Node): boolean {
  let node: Node | undefined = call.parent
  while (node?.type === 'AwaitExpression') node = node.parent
  return node?.type === 'ReturnStatement'
}

/** An `if` around the call, or before it with a way out. */
function hasCondition(call: Node, clause: TSESTree.CatchClause): boolean {
  let node: Node = call
  while (node !== clause && node.parent) {
    const { parent } = node
    if (
      parent.type === 'IfStatement' ||
      parent.type === 'ConditionalExpression' ||
      parent.type === 'LogicalExpression' ||
      parent.type === 'SwitchCase'
    )
      return true
    if (parent.type === 'BlockStatement') {
      const before = parent.body.slice(0, parent.body.indexOf(node as TSESTree.Statement))
      if (before.some((statement) => statement.type === 'IfStatement')) return true
    }
    node = parent
  }
  return false
}
