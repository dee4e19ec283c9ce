import type { TSESTree } from '@typescript-eslint/types'
import { isGuardedByProject } from '../analysis/routes/project-guards.ts'
import { isOwnerName } from '../ast/lexicon.ts'
import {
  type FunctionNode,
  type Node,
  findEnclosingFunction,
  findPropertyName,
  flatten,
  isCall,
  isFunction,
  isInside,
  toPlainText,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const CALLER = [
  'user',
  'session',
  'user id',
  'current user',
  'account',
  'auth',
  'member',
  'viewer',
  'me',
  'caller',
  'uid',
  'userid',
  'customer',
  'identity',
  'principal',
  'token',
  'decoded',
  'claims',
]

export default defineRule({
  name: 'no-optional-ownership-check',
  meta: {
    class: 'optional-ownership-check',
    description: 'Disallow ownership checks that are skipped for callers who are not logged in.',
    messages: {
      skippedForAnonymous:
        'The owner is only compared if `{{caller}}` is there, so who is not logged in skips the check and `{{change}}()` (line {{line}}) runs; answer 401 first when it is missing.',
    },
    confidence: { skippedForAnonymous: 'high' },
    mentions: /if\s*\(/,
    projectAware: true,
  },
  create(file, report) {
    if (file.isClient) return
    for (const statement of file.index.nodes('IfStatement')) {
      const owner = findEnclosingFunction(statement)
      const caller = owner && findOptionalCheck(statement, file)
      if (!caller || isRequiredBefore(caller, statement, owner, file)) continue
      const change = findChangeBehind(statement, owner, file)
      if (change)
        report({
          node: statement.test,
          messageId: 'skippedForAnonymous',
          data: { caller: file.quote(caller), change: file.quote(change.callee), line: change.loc.start.line },
        })
    }
  },
})

/** `if (user) { if (row.ownerId !== user.id) return 403 }` and `if (user && row.ownerId !== user.id) return 403`. */
function findOptionalCheck(statement: TSESTree.IfStatement, file: RuleFile): Node | undefined {
  if (statement.alternate) return undefined
  const test = unwrap(statement.test)
  if (test.type === 'LogicalExpression' && test.operator === '&&') {
    const [caller, ...rest] = flatten(test, '&&')
    const comparison = rest.at(-1)
    if (!caller || !comparison || !isCaller(caller, file) || !refuses(statement.consequent, file)) return undefined
    return isOwnerComparison(comparison, caller, file) ? caller : undefined
  }
  if (!isCaller(test, file) || file.analysis.guards.leaves(statement.consequent)) return undefined
  let found = false
  file.index.walkBelow(statement.consequent, (node) => {
    if (found || isFunction(node)) return false
    if (node.type === 'IfStatement' && refuses(node.consequent, file))
      found = flatten(node.test, '&&').some((part) => isOwnerComparison(part, test, file))
    return undefined
  })
  return found ? test : undefined
}

/** The value that says who is calling, asked whether it is there. */
function isCaller(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  if (inner.type === 'BinaryExpression' && /^!==?$/.test(inner.operator)) {
    const constant = file.analysis.constants.findConstant(inner.right)
    return constant !== undefined && constant.value == null && isCaller(inner.left, file)
  }
  if (inner.type === 'Identifier') return hasWords(inner.name, CALLER)
  if (inner.type !== 'MemberExpression') return false
  return (
    hasWords(findPropertyName(inner) ?? '', CALLER) &&
    /req|ctx|session|auth|user|locals|c\b|request/i.test(file.getText(inner.object))
  )
}

function isOwnerComparison(node: Node, caller: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  if (inner.type === 'UnaryExpression' && inner.operator === '!') {
    // !note.ownerId.equals(user.id)
    const call = unwrap(inner.argument)
    return (
      isCall(call) &&
      call.arguments.some((argument) => mentionsCaller(argument, caller, file)) &&
      unwrap(call.callee).type === 'MemberExpression' &&
      namesOwner(unwrap(call.callee))
    )
  }
  if (inner.type !== 'BinaryExpression' || !/^!==?$/.test(inner.operator)) return false
  const sides = [inner.left as Node, inner.right]
  const mine = sides.find((side) => mentionsCaller(side, caller, file))
  const other = sides.find((side) => side !== mine)
  return mine !== undefined && other !== undefined && namesOwner(other)
}

/** `row.ownerId`, `String(post.author)`, `doc.user.toString()`. */
function namesOwner(node: Node): boolean {
  let current = unwrapAwait(node)
  for (let step = 0; step < 6; step++) {
    if (isCall(current)) {
      const callee = unwrap(current.callee)
      const argument = current.arguments[0]
      if (callee.type === 'MemberExpression') current = unwrap(callee.object)
      else if (argument) current = unwrap(argument)
      else return false
    } else if (current.type === 'MemberExpression') {
      if (isOwnerName(findPropertyName(current) ?? '')) return true
      current = unwrap(current.object)
    } else return current.type === 'Identifier' && isOwnerName(current.name)
  }
  return false
}

function mentionsCaller(node: Node, caller: Node, file: RuleFile): boolean {
  const inner = unwrap(caller)
  const text = toPlainText(file.getText(inner.type === 'BinaryExpression' ? unwrap(inner.left) : inner))
  return toPlainText(file.getText(node)).includes(text)
}

function refuses(branch: Node, file: RuleFile): boolean {
  return (
    file.analysis.guards.leaves(branch) &&
    /40[134]|throw|forbidden|unauthori|redirect|notFound|denied|false|null|error/i.test(file.getText(branch))
  )
}

/** Something before refuses callers who are not logged in: an earlier line, a middleware, the project. */
function isRequiredBefore(caller: Node, statement: Node, owner: FunctionNode, file: RuleFile): boolean {
  const route = file.routes.find(({ handler }) => handler !== undefined && isInside(statement, handler))
  if (route && (route.guardsBefore.some(({ as }) => as !== 'limit') || isGuardedByProject(route, file.project)))
    return true
  const inner = unwrap(caller)
  const target = inner.type === 'BinaryExpression' ? unwrap(inner.left) : inner
  const text = file.getText(target).replace(/[?!]/g, '')
  let isRequired = false
  file.index.walkBelow(owner.body, (node) => {
    if (isRequired || node.range[0] >= statement.range[0]) return false
    if (
      node.type === 'IfStatement' &&
      file.analysis.guards.leaves(node.consequent) &&
      new RegExp(`!\\s*${escape(text)}\\b|${escape(text)}\\s*={2,3}\\s*(?:null|undefined)`).test(
        file.getText(node.test).replace(/[?]/g, ''),
      )
    )
      isRequired = true
    // const user = await requireUser(request)
    const written =
      node.type === 'VariableDeclarator'
        ? { target: node.id as Node, value: node.init as Node | null }
        : node.type === 'AssignmentExpression'
          ? { target: node.left as Node, value: node.right as Node | null }
          : undefined
    if (written?.value && written.target.type === 'Identifier' && written.target.name === text) {
      const call = unwrapAwait(written.value)
      if (
        isCall(call) &&
        /require|ensure|assert|must|OrThrow/i.test(file.findPath(call.callee) ?? file.getText(call.callee))
      )
        isRequired = true
    }
    return undefined
  })
  return isRequired
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** What is changed behind the check, as if it had been made. */
function findChangeBehind(statement: Node, owner: FunctionNode, file: RuleFile) {
  return file.analysis.behaviour
    .getCalls(owner)
    .find((call) => call.range[0] > statement.range[1] && isInside(call, owner) && isChange(call, file))
}

function isChange(call: Parameters<RuleFile['analysis']['behaviour']['actsAsCaller']>[0], file: RuleFile): boolean {
  if (file.analysis.effects.some((effect) => effect.call === call && /^(?:write|delete)$/.test(effect.row.effect)))
    return true
  return file.analysis.behaviour.isUnseenChange(call)
}
