import type { TSESTree } from '@typescript-eslint/types'
import { findMiddlewareRoleByName } from '../analysis/auth-words.ts'
import { type FunctionNode, type Node, findFunctionName, isFunction, unwrap } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Code that mounts or calls a guard, alone on its line: `router.use(requireAuth)`, `@UseGuards(JwtAuthGuard)`, `requireAdmin,`. */
const MOUNTED =
  /^(?:\w+\.(?:use|addHook|register|preHandler)\((?:\s*['"`][^'"`]*['"`]\s*,)?\s*(?<mounted>[\w.]+)(?:\(.*\))?\s*\)|@UseGuards\(\s*(?<nest>\w+)|(?<listed>[a-z]\w*),|(?:await\s+|return\s+)?(?<called>[a-z]\w*)\([^)]*\));?$/
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
    for (const comment of file.comments) {
      const found = findCommentedGuard(comment, file)
      if (found)
        report(
          found.name === undefined
            ? { loc: comment.loc, messageId: 'commentedRefusal' }
            : { loc: comment.loc, messageId: 'commentedGuard', data: { name: found.name } },
        )
    }
    for (const owner of [
      ...file.index.nodes('FunctionDeclaration'),
      ...file.index.nodes('ArrowFunctionExpression'),
      ...file.index.nodes('FunctionExpression'),
    ]) {
      const name = findFunctionName(owner)
      if (name === undefined || !isGuardName(name) || !onlyCallsNext(owner) || isInTestBranch(owner, file)) continue
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
      'optional',
      'mock',
      'test',
      'noop',
      'skip',
      'error',
      'logger',
      'token',
      'tokens',
      'user',
      'create',
      'get',
      'update',
      'delete',
      'request',
      'key',
      'me',
      'login',
      'session',
      'format',
      'parse',
      'to',
      'db',
      'pool',
      'client',
      'router',
      'routes',
      'schema',
      'service',
      'controller',
      'config',
      'types',
    ])
  )
}

function findCommentedGuard(comment: TSESTree.Comment, file: RuleFile): { name: string | undefined } | undefined {
  for (const line of comment.value.split('\n')) {
    const text = line.replace(/^[\s*]+/, '').trim()
    if (REFUSAL.test(text)) return hasLiveRefusal(comment, file) ? undefined : { name: undefined }
    const groups = MOUNTED.exec(text)?.groups
    const name = groups?.['mounted'] ?? groups?.['nest'] ?? groups?.['listed'] ?? groups?.['called']
    if (name === undefined || !isGuardName(name.split('.').at(-1) ?? '') || /^(?:use|with|on|set)[A-Z]/.test(name))
      continue
    // Its live replacement stands beside it, or the same guard is used elsewhere in the statement.
    if (!isNearCode(comment, file) || hasLiveGuardBeside(comment, file)) continue
    return { name }
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
  for (const at of [comment.loc.start.line - 2, comment.loc.end.line]) {
    const line = lines[at]?.trim() ?? ''
    if (line.startsWith('//') || line.startsWith('*')) continue
    if ((line.match(/\w+/g) ?? []).some((word) => findMiddlewareRoleByName(word) === 'guard' && word !== 'use'))
      return true
  }
  return false
}

function hasLiveRefusal(comment: TSESTree.Comment, file: RuleFile): boolean {
  return file.sourceCode.lines
    .slice(Math.max(0, comment.loc.start.line - 4), comment.loc.end.line + 4)
    .some((line) => !line.trim().startsWith('//') && /\b(?:401|403)\b|[Uu]nauthorized/.test(line))
}

function onlyCallsNext(owner: FunctionNode): boolean {
  if (!owner.params.some((parameter) => parameter.type === 'Identifier' && /^_?next$/.test(parameter.name)))
    return false
  const { body } = owner
  const expression = body?.type === 'BlockStatement' ? getOnlyExpression(body) : body
  const inner = expression ? unwrap(expression) : undefined
  return (
    inner?.type === 'CallExpression' &&
    inner.callee.type === 'Identifier' &&
    /^_?next$/.test(inner.callee.name) &&
    inner.arguments.length === 0
  )
}

function getOnlyExpression(block: TSESTree.BlockStatement): Node | undefined {
  const [first, second] = block.body
  if (!first || (second && second.type !== 'ReturnStatement')) return undefined
  if (first.type === 'ExpressionStatement') return first.expression
  return first.type === 'ReturnStatement' ? (first.argument ?? undefined) : undefined
}

function isInTestBranch(node: Node, file: RuleFile): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (
      (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') &&
      /NODE_ENV|VITEST|JEST/.test(file.getText(parent.test))
    )
      return true
    if (isFunction(parent) && hasWords(findFunctionName(parent) ?? '', ['mock', 'test'])) return true
  }
  return false
}

/** `import { requireAuth } from './auth'` that nothing refers to any more. */
function reportUnusedGuards(file: RuleFile, report: (node: Node, name: string) => void): void {
  for (const declaration of file.index.nodes('ImportDeclaration')) {
    if (declaration.importKind === 'type' || !declaration.source.value.startsWith('.')) continue
    for (const specifier of declaration.specifiers) {
      const { name } = specifier.local
      if (!isGuardName(name) || /^[A-Z]/.test(name)) continue
      if (file.index.findVariable(specifier.local)?.references.length === 0) report(specifier, name)
    }
  }
}
