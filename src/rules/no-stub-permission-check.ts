import type { TSESTree } from '@typescript-eslint/types'
import { getParameterName } from '../ast/functions.ts'
import { isPermissionName } from '../ast/lexicon.ts'
import { type FunctionNode, type Node, findFunctionName, getOuterParent, isFunction, unwrap } from '../ast/nodes.ts'
import { findClassBody } from '../ast/classes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-stub-permission-check',
  meta: {
    class: 'stub-permission-check',
    description: 'Disallow permission checks that always say yes.',
    messages: {
      alwaysTrue:
        '`{{name}}` promises a decision about access and always answers yes; decide from the caller and the object, or let it refuse until it can.',
      alwaysTrueProperty:
        '`{{name}}` promises a decision about access and always answers yes here; decide from the caller and the object.',
      constantTrue:
        '`{{name}}` is always true, so everything that asks it is open to everybody; compute it from the session.',
    },
    confidence: { alwaysTrue: 'high', alwaysTrueProperty: 'medium', constantTrue: 'high' },
    mentions: /\btrue\b/,
  },
  create(file, report) {
    // What a browser hides or shows is no decision about access.
    if (file.role !== 'production' || file.isClient) return
    const functions = [
      ...file.index.nodes('FunctionDeclaration'),
      ...file.index.nodes('FunctionExpression'),
      ...file.index.nodes('ArrowFunctionExpression'),
    ]
    for (const owner of functions) {
      const name = findFunctionName(owner)
      if (
        name === undefined ||
        !isPermissionName(name) ||
        !isAboutCallers(owner, name, file) ||
        !alwaysAnswersYes(owner, file) ||
        isMeantToBeOpen(owner, file)
      )
        continue
      const isProperty = getOuterParent(owner).parent?.type === 'Property'
      report({ node: owner.id ?? owner, messageId: isProperty ? 'alwaysTrueProperty' : 'alwaysTrue', data: { name } })
    }
    for (const declarator of file.index.nodes('VariableDeclarator')) {
      if (declarator.id.type !== 'Identifier' || !isPermissionName(declarator.id.name)) continue
      if (isAlwaysTrue(declarator, file) && isHandedOn(declarator, file))
        report({ node: declarator, messageId: 'constantTrue', data: { name: declarator.id.name } })
    }
  },
})

/** The only value that the variable ever gets, beside its declaration, is `true`. */
function isAlwaysTrue(declarator: TSESTree.VariableDeclarator, file: RuleFile): boolean {
  const writes = (file.index.findVariable(declarator.id)?.references ?? []).filter((reference) => reference.isWrite())
  const [only] = writes
  if (writes.length !== 1 || !only?.writeExpr) return false
  const value = unwrap(only.writeExpr)
  if (value.type !== 'Literal' || value.value !== true) return false
  const assignment = only.identifier.parent
  // An assignment inside of a branch is a decision.
  return assignment === declarator || assignment.parent?.parent === declarator.parent.parent
}

/** `canEdit(user, page)` decides about people; `canWrite()` of a stream does not. */
function isAboutCallers(owner: FunctionNode, name: string, file: RuleFile): boolean {
  if (toWords(name)[0] !== 'can' || hasWords(name, ['activate', 'access', 'user', 'manage', 'approve', 'refund']))
    return true
  const parent = findClassBody(owner)?.parent
  const around = `${parent?.type === 'ClassDeclaration' ? (parent.id?.name ?? '') : ''} ${file.filename.split('/').slice(-2).join(' ')}`
  if (
    hasWords(around, [
      'auth',
      'permission',
      'permissions',
      'policy',
      'policies',
      'acl',
      'guard',
      'guards',
      'access',
      'rbac',
      'ability',
    ])
  )
    return true
  return owner.params.some((parameter) =>
    hasWords(getParameterName(parameter) ?? '', [
      'user',
      'actor',
      'account',
      'session',
      'viewer',
      'member',
      'principal',
      'caller',
      'user id',
      'role',
    ]),
  )
}

/** Every way out returns `true`, and nothing before it can throw or refuse. */
function alwaysAnswersYes(owner: FunctionNode, file: RuleFile): boolean {
  const values = file.index.returnedValues(owner)
  if (values.length === 0 || !values.every((value) => isYes(value, file))) return false
  let decides = false
  file.index.walkBelow(owner.body ?? owner, (node) => {
    if (decides || (isFunction(node) && node !== owner)) return false
    decides =
      (node.type === 'ThrowStatement' && !isHandedOver(node)) ||
      (node.type === 'IfStatement' && file.analysis.constants.findConstant(node.test) === undefined) ||
      node.type === 'SwitchStatement' ||
      node.type === 'AwaitExpression' ||
      (node.type === 'ReturnStatement' && !node.argument)
    return !decides
  })
  return !decides
}

/** `catch (error) { throw error }` decides nothing. */
function isHandedOver(node: TSESTree.ThrowStatement): boolean {
  const clause = node.parent.parent
  return (
    clause?.type === 'CatchClause' &&
    clause.param?.type === 'Identifier' &&
    node.argument.type === 'Identifier' &&
    node.argument.name === clause.param.name
  )
}

function isYes(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  if (inner.type === 'CallExpression') {
    const path = file.findPath(inner.callee)
    return (
      (path === 'Promise.resolve' || path === 'rxjs.of') &&
      inner.arguments[0] !== undefined &&
      isYes(inner.arguments[0], file)
    )
  }
  return inner.type === 'Literal' && inner.value === true
}

/** Abstract classes, guards that are named after being open, and overrides for tests. */
function isMeantToBeOpen(owner: FunctionNode, file: RuleFile): boolean {
  const body = findClassBody(owner)
  const parent = body?.parent
  if (parent && (parent.type === 'ClassDeclaration' || parent.type === 'ClassExpression')) {
    return (
      parent.abstract ||
      /public|allow|noop|mock|fake|stub|test|anonymous|base|default|open|^no[A-Z]|null|dummy|disabled|abstract/i.test(
        parent.id?.name ?? '',
      ) ||
      isExtendedHere(parent, file)
    )
  }
  return /\bnever\b|: \w+ is /.test(owner.returnType ? file.getText(owner.returnType) : '')
}

/** Is the constant read afterwards in a condition or passed on, rather than shadowing a default? */
function isHandedOn(declarator: TSESTree.VariableDeclarator, file: RuleFile): boolean {
  const variable = declarator.id.type === 'Identifier' ? file.index.findVariable(declarator.id) : undefined
  return variable?.references.some((reference) => reference.isRead()) === true
}

/** Other classes of the file override what this one answers. */
function isExtendedHere(node: TSESTree.ClassDeclaration | TSESTree.ClassExpression, file: RuleFile): boolean {
  return file.index
    .nodes('ClassDeclaration')
    .some(({ superClass }) => superClass?.type === 'Identifier' && superClass.name === node.id?.name)
}
