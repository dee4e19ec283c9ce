import type { TSESTree } from '@typescript-eslint/types'
import { findMiddlewareRoleByName } from '../analysis/auth-words.ts'
import {
  type FunctionNode,
  type Node,
  findFunctionName,
  findStringValue,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Code that mounts or calls a guard, alone on its line: `router.use(requireAuth)`, `@UseGuards(JwtAuthGuard)`, `requireAdmin,`. */
const MOUNTED =
  /^(?:\w+\.(?:use|addHook|register|preHandler)\((?:\s*['"`][^'"`]*['"`]\s*,)?\s*(?<mounted>[\w.]+)(?:\(.*\))?\s*\)|@UseGuards\(\s*(?<nest>\w+)[^)]*\)|(?<listed>[a-z]\w*),|(?:await\s+|return\s+)?(?<called>[a-z]\w*)\([^)]*\));?$/
/** A commented-out refusal: `if (!user) return res.status(401)…`. */
const REFUSAL =
  /^if\s*\(!?[\w.?!]*(?:user|session|auth|token|admin|isAuthenticated)[\w.?()]*[^)]*\)\s*(?:\{?\s*)?(?:return|throw)\b.*(?:401|403|unauthori[sz]ed|forbidden)/i

export default defineRule({
  name: 'no-disabled-guard',
  meta: {
    class: 'disabled-guard',
    description: 'Disallow guards that are commented out or let everybody pass.',
    messages: {
      commentedGuard:
        'The guard `{{name}}` is commented out, so what follows is open to everybody; put it back, or remove it together with what it protected.',
      commentedRefusal: 'The refusal of callers who are not logged in is commented out; put it back.',
      passThrough: '`{{name}}` promises a check and calls `next()` for everybody; verify the caller or refuse.',
      unusedGuard:
        '`{{name}}` is imported and no route of this file uses it; put it before the routes that need it, or remove the import.',
    },
    confidence: { commentedGuard: 'high', commentedRefusal: 'medium', passThrough: 'high', unusedGuard: 'medium' },
  },
  create(file, report) {
    if (file.role !== 'production' || file.isClient) return
    for (const group of getGroups(file.comments)) {
      const found = findCommentedGuard(group, file)
      const [first] = group
      if (!found || !first) continue
      report(
        found.name === undefined
          ? { loc: first.loc, messageId: 'commentedRefusal' }
          : { loc: found.comment.loc, messageId: 'commentedGuard', data: { name: found.name } },
      )
    }
    for (const owner of [
      ...file.index.nodes('FunctionDeclaration'),
      ...file.index.nodes('ArrowFunctionExpression'),
      ...file.index.nodes('FunctionExpression'),
    ]) {
      const name = findFunctionName(owner)
      if (name === undefined || !isGuardName(name) || !onlyCallsNext(owner, file) || isInTestBranch(owner, file))
        continue
      report({ node: owner.id ?? owner, messageId: 'passThrough', data: { name } })
    }
    if (file.routes.some((route) => route.method !== 'get'))
      reportUnusedGuards(file, (node, name) => report({ node, messageId: 'unusedGuard', data: { name } }))
  },
})

function isGuardName(name: string): boolean {
  return (
    findMiddlewareRoleByName(name) === 'guard' &&
    !hasWords(name, [
      ...[
        'optional',
        'mock',
        'test',
        'noop',
        'skip',
        'error',
        'logger',
        'create',
        'update',
        'delete',
        'format',
        'parse',
      ],
      ...['db', 'pool', 'client', 'router', 'routes', 'schema', 'service', 'controller', 'config', 'types'],
      ...['generate', 'sign', 'refresh', 'set', 'clear', 'save', 'store', 'remove', 'load', 'attach', 'init', 'to'],
    ]) &&
    !/^(?:get|session|auth|admin|role|user)$/.test(toWords(name)[0] === 'get' ? 'get' : name)
  )
}

/** Line comments that follow each other are one piece of code. */
function getGroups(comments: readonly TSESTree.Comment[]): TSESTree.Comment[][] {
  const groups: TSESTree.Comment[][] = []
  for (const comment of comments) {
    const previous = groups.at(-1)?.at(-1)
    const isNext =
      previous?.type === 'Line' && comment.type === 'Line' && comment.loc.start.line === previous.loc.end.line + 1
    if (isNext) groups.at(-1)?.push(comment)
    else groups.push([comment])
  }
  return groups
}

function findCommentedGuard(
  group: readonly TSESTree.Comment[],
  file: RuleFile,
): { comment: TSESTree.Comment; name: string | undefined } | undefined {
  if (group.some(({ value }) => /\b(?:examples?|usage|e\.g\.|for instance|such as)\b/i.test(value))) return undefined
  for (const comment of group) {
    for (const line of comment.value.split('\n')) {
      const text = line.replace(/^[\s*]+/, '').trim()
      if (REFUSAL.test(text)) {
        const last = group.at(-1) ?? comment
        return hasLiveRefusal(comment, last, file) ? undefined : { comment, name: undefined }
      }
      const groups = MOUNTED.exec(text)?.groups
      const name = groups?.['mounted'] ?? groups?.['nest'] ?? groups?.['listed'] ?? groups?.['called']
      if (name === undefined || !isGuardName(name.split('.').at(-1) ?? '') || /^(?:use|with|on|set)[A-Z]/.test(name))
        continue
      // A single word with a comma is an entry of a list as often as a middleware.
      if (groups?.['listed'] !== undefined && toWords(name).length < 2) continue
      // Its live replacement stands beside it, or the same guard is used elsewhere in the statement.
      if (!isNearCode(comment, file) || hasLiveGuardBeside(comment, file)) continue
      return { comment, name }
    }
  }
  return undefined
}

/** Prose in documentation blocks is no code that somebody switched off. */
function isNearCode(comment: TSESTree.Comment, file: RuleFile): boolean {
  if (comment.type === 'Block' && comment.value.startsWith('*')) return false
  return (
    file.routes.length > 0 ||
    /\b(?:router|app|fastify|server)\.(?:get|post|put|patch|delete|use)\(|@(?:Get|Post|Put|Patch|Delete|Controller)\(/.test(
      file.sourceCode.text,
    )
  )
}

function hasLiveGuardBeside(comment: TSESTree.Comment, file: RuleFile): boolean {
  const { lines } = file.sourceCode
  // The call behind it may begin one line before the guard's name.
  for (const at of [comment.loc.start.line - 2, comment.loc.end.line, comment.loc.end.line + 1]) {
    const line = lines[at]?.trim() ?? ''
    if (line.startsWith('//') || line.startsWith('*')) continue
    if ((line.match(/\w+/g) ?? []).some((word) => findMiddlewareRoleByName(word) === 'guard' && word !== 'use'))
      return true
  }
  return false
}

function hasLiveRefusal(first: TSESTree.Comment, last: TSESTree.Comment, file: RuleFile): boolean {
  const { lines } = file.sourceCode
  return [
    ...lines.slice(Math.max(0, first.loc.start.line - 4), first.loc.start.line - 1),
    ...lines.slice(last.loc.end.line, last.loc.end.line + 4),
  ].some((line) => !line.trim().startsWith('//') && /\b(?:401|403)\b|[Uu]nauthorized/.test(line))
}

function onlyCallsNext(owner: FunctionNode, file: RuleFile): boolean {
  const isNext = (node: Node): boolean =>
    node.type === 'Identifier' && (/^_?next$/.test(node.name) || file.findPath(node)?.endsWith('.next') === true)
  if (!owner.params.some((parameter) => isNext(parameter))) return false
  const { body } = owner
  const expression = body?.type === 'BlockStatement' ? getOnlyExpression(body) : body
  const inner = expression ? unwrapAwait(expression) : undefined
  return inner?.type === 'CallExpression' && isNext(inner.callee) && inner.arguments.length === 0
}

function getOnlyExpression(block: TSESTree.BlockStatement): Node | undefined {
  const [first, second] = block.body
  if (first?.type === 'BlockStatement' && !second) return getOnlyExpression(first)
  if (first?.type === 'TryStatement' && !second) return getOnlyExpression(first.block)
  if (
    first?.type === 'IfStatement' &&
    !second &&
    first.test.type === 'Literal' &&
    first.consequent.type === 'BlockStatement'
  )
    return getOnlyExpression(first.consequent)
  if (!first || (second && second.type !== 'ReturnStatement')) return undefined
  if (first.type === 'ExpressionStatement') return first.expression
  return first.type === 'ReturnStatement' ? (first.argument ?? undefined) : undefined
}

function isInTestBranch(node: Node, file: RuleFile): boolean {
  if (file.analysis.environment.isOutsideProduction(node)) return true
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (isFunction(parent) && hasWords(findFunctionName(parent) ?? '', ['mock', 'test'])) return true
  }
  return false
}

/** `import { requireAuth } from './auth'`, or the same with `require`, that nothing refers to any more. */
function reportUnusedGuards(file: RuleFile, report: (node: Node, name: string) => void): void {
  const add = (node: Node, identifier: Node): void => {
    if (identifier.type !== 'Identifier' || !isGuardName(identifier.name) || /^[A-Z]/.test(identifier.name)) return
    const reads = file.index.findVariable(identifier)?.references.filter((reference) => reference.isRead())
    if (reads?.length === 0) report(node, identifier.name)
  }
  for (const declaration of file.index.nodes('ImportDeclaration')) {
    if (declaration.importKind === 'type' || !declaration.source.value.startsWith('.')) continue
    for (const specifier of declaration.specifiers) {
      if (specifier.type !== 'ImportSpecifier' || specifier.importKind !== 'type') add(specifier, specifier.local)
    }
  }
  for (const declarator of file.index.nodes('VariableDeclarator')) {
    const init = declarator.init && unwrap(declarator.init)
    const call = init?.type === 'MemberExpression' ? unwrap(init.object) : init
    if (!call || !isCall(call) || call.callee.type !== 'Identifier' || call.callee.name !== 'require') continue
    if (findStringValue(call.arguments[0])?.startsWith('.') !== true) continue
    if (declarator.id.type === 'Identifier') add(declarator.id, declarator.id)
    else if (declarator.id.type === 'ObjectPattern')
      for (const property of declarator.id.properties) if (property.type === 'Property') add(property, property.value)
  }
}
