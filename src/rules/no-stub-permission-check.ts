import type { TSESTree } from '@typescript-eslint/types'
import { isPermissionName } from '../ast/lexicon.ts'
import { type FunctionNode, type Node, findFunctionName, isFunction, unwrap } from '../ast/nodes.ts'
import { findClassBody } from '../analysis/paths.ts'
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
        !alwaysAnswersYes(owner, file) ||
        isMeantToBeOpen(owner, file)
      )
        continue
      const isProperty = owner.parent.type === 'Property'
      report({ node: owner.id ?? owner, messageId: isProperty ? 'alwaysTrueProperty' : 'alwaysTrue', data: { name } })
    }
    for (const declarator of file.index.nodes('VariableDeclarator')) {
      if (declarator.id.type !== 'Identifier' || !declarator.init || !isPermissionName(declarator.id.name)) continue
      const init = unwrap(declarator.init)
      if (init.type !== 'Literal' || init.value !== true || declarator.parent.kind !== 'const') continue
      if (isHandedOn(declarator, file))
        report({ node: declarator, messageId: 'constantTrue', data: { name: declarator.id.name } })
    }
  },
})

/** Every way out returns `true`, and nothing before it can throw or refuse. */
function alwaysAnswersYes(owner: FunctionNode, file: RuleFile): boolean {
  const values = file.index.returnedValues(owner)
  if (values.length === 0 || !values.every((value) => isYes(value, file))) return false
  let decides = false
  file.index.walkBelow(owner.body ?? owner, (node) => {
    if (isFunction(node) && node !== owner) return false
    decides ||=
      node.type === 'ThrowStatement' ||
      node.type === 'IfStatement' ||
      node.type === 'SwitchStatement' ||
      node.type === 'TryStatement' ||
      node.type === 'AwaitExpression' ||
      (node.type === 'ReturnStatement' && !node.argument)
    return !decides
  })
  return !decides
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
      /public|allow|noop|mock|fake|stub|test|anonymous|base|default|open/i.test(parent.id?.name ?? '')
    )
  }
  return /\bnever\b|: \w+ is /.test(owner.returnType ? file.getText(owner.returnType) : '')
}

/** Is the constant read afterwards in a condition or passed on, rather than shadowing a default? */
function isHandedOn(declarator: TSESTree.VariableDeclarator, file: RuleFile): boolean {
  const variable = declarator.id.type === 'Identifier' ? file.index.findVariable(declarator.id) : undefined
  return variable?.references.some((reference) => reference.isRead()) === true
}
