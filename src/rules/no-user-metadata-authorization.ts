import type { TSESTree } from '@typescript-eslint/types'
import { findPatternUses, findUses } from '../analysis/uses.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  getOuterParent,
  isCall,
  isFunction,
} from '../ast/nodes.ts'
import { isPermissionName } from '../ast/lexicon.ts'
import { endsWithWords } from '../ast/words.ts'
import { type Report, type RuleFile, defineRule } from '../rule.ts'

type MessageId = 'decidedByMetadata' | 'shownByMetadata' | 'storedFromMetadata' | 'useAppMetadata'

/** Supabase's and Clerk's fields that the user changes through the public interface. */
const EDITABLE = /^(?:user_metadata|raw_user_meta_data|userMetadata|unsafeMetadata)$/
/** What says how much somebody may do or has paid for. */
const RIGHTS = [
  ...['role', 'roles', 'is admin', 'admin', 'is super admin', 'is superuser', 'is staff', 'is moderator', 'is owner'],
  ...['permissions', 'permission', 'access level', 'user type', 'scopes', 'privileges', 'plan', 'tier', 'is pro'],
  ...['is premium', 'premium', 'subscription', 'subscription status', 'subscription tier', 'credits', 'is paid'],
  ...['is approved', 'approved', 'account type'],
]

export default defineRule<MessageId>({
  name: 'no-user-metadata-authorization',
  meta: {
    class: 'user-metadata-authorization',
    description: 'Disallow decisions about rights by metadata that users can change themselves.',
    messages: {
      decidedByMetadata:
        '`{{field}}.{{name}}` decides on line {{line}}, and users change that field themselves; keep rights in `{{instead}}` or in a table that only the server writes.',
      shownByMetadata:
        '`{{field}}.{{name}}` decides on line {{line}} what is shown, and users change that field themselves; read rights from `{{instead}}`, and check them on the server.',
      storedFromMetadata:
        '`{{field}}.{{name}}`, which users change themselves, is stored as a right by `{{sink}}()`; take it from `{{instead}}` or set it on the server.',
      useAppMetadata: 'Read `{{instead}}`, which only the server writes.',
    },
    confidence: {
      decidedByMetadata: 'high',
      shownByMetadata: 'medium',
      storedFromMetadata: 'high',
      useAppMetadata: 'high',
    },
    hasSuggestions: true,
    mentions: /user_?meta_?data|unsafeMetadata/i,
  },
  create(file, report) {
    for (const { place, field, name, read } of findRightReads(file)) {
      const instead = field.name === 'unsafeMetadata' ? 'publicMetadata' : 'app_metadata'
      const data = { field: field.name, name, instead }
      const uses = read
        ? findUses(read, [], file.analysis)
        : place.type === 'Property'
          ? findPatternUses(place.value, [], file.analysis)
          : []
      const decision = uses.find((use) => decides(use, file))
      const suggest: Report<MessageId>['suggest'] = [
        {
          messageId: 'useAppMetadata',
          data: { instead },
          fix: (fixer) => fixer.replaceText(field.node, field.node.type === 'Identifier' ? instead : `'${instead}'`),
        },
      ]
      if (decision) {
        const messageId = file.isClient ? 'shownByMetadata' : 'decidedByMetadata'
        report({ node: place, messageId, data: { ...data, line: decision.loc.start.line }, suggest })
        continue
      }
      const store = uses.map((use) => findStore(use, file)).find((call) => call !== undefined)
      if (store)
        report({
          node: place,
          messageId: 'storedFromMetadata',
          data: { ...data, sink: file.quote(store.callee) },
          suggest,
        })
    }
  },
})

interface RightRead {
  /** Where the report belongs. */
  readonly place: Node
  readonly field: { readonly name: string; readonly node: Node }
  readonly name: string
  /** The expression that holds the right; missing for a name in a pattern. */
  readonly read?: Node
}

function findRightReads(file: RuleFile): RightRead[] {
  const found: RightRead[] = []
  const addPattern = (pattern: TSESTree.ObjectPattern, field: RightRead['field']): void => {
    for (const property of pattern.properties) {
      const name = property.type === 'Property' ? findPropertyName(property) : undefined
      if (name !== undefined && endsWithWords(name, RIGHTS)) found.push({ place: property, field, name })
    }
  }
  for (const node of file.index.nodes('MemberExpression')) {
    const name = findPropertyName(node)
    if (name === undefined || !EDITABLE.test(name)) continue
    const field = { name, node: node.property }
    for (const use of findUses(node, [], file.analysis)) {
      const { parent, child } = getOuterParent(use)
      if (parent?.type !== 'MemberExpression' || parent.object !== child) continue
      const right = findPropertyName(parent)
      if (right !== undefined && endsWithWords(right, RIGHTS) && !isWritten(parent))
        found.push({ place: parent, field, name: right, read: parent })
    }
    // const { role } = user.user_metadata
    const { parent, child } = getOuterParent(node)
    const declarator = parent?.type === 'LogicalExpression' ? getOuterParent(parent).parent : parent
    if (
      declarator?.type === 'VariableDeclarator' &&
      (declarator.init === child || parent !== declarator) &&
      declarator.id.type === 'ObjectPattern'
    )
      addPattern(declarator.id, field)
  }
  // const { user_metadata: { role } } = user
  for (const property of file.index.nodes('Property')) {
    if (property.parent.type !== 'ObjectPattern') continue
    const name = findPropertyName(property)
    if (name !== undefined && EDITABLE.test(name) && property.value.type === 'ObjectPattern')
      addPattern(property.value, { name, node: property.key })
  }
  return found
}

function isWritten(node: TSESTree.MemberExpression): boolean {
  const { parent } = node
  return parent.type === 'AssignmentExpression' && parent.left === node
}

/** Is it compared, tested, looked up among rights, or handed to a function that decides? */
function decides(use: Node, file: RuleFile): boolean {
  let { parent, child } = getOuterParent(use)
  for (; parent && !isFunction(parent); { parent, child } = getOuterParent(parent)) {
    switch (parent.type) {
      case 'BinaryExpression':
        return /^(?:[!=]==?|[<>]=?|in)$/.test(parent.operator) && !isExistenceTest(parent, file)
      case 'IfStatement':
      case 'ConditionalExpression':
        return parent.test === child && !isShown(parent, use, file)
      case 'UnaryExpression':
        break
      case 'SwitchStatement':
        return parent.discriminant === child
      case 'CallExpression':
      case 'NewExpression': {
        if (parent.callee === child) break
        const name = findCalleeName(parent) ?? ''
        return /^(?:includes|has)$/.test(name) || isPermissionName(name)
      }
      case 'LogicalExpression':
        // role && <AdminPanel />
        if (parent.operator === '&&' && parent.left === child && !isShown(parent, use, file)) return true
        break
      case 'MemberExpression':
        if (parent.computed && parent.property === child) return true
        break
      case 'ReturnStatement': {
        const owner = findEnclosingFunction(parent)
        return owner !== undefined && isPermissionName(findFunctionName(owner) ?? '')
      }
      default:
        return false
    }
  }
  return false
}

/** `role == null`: whether there is one. */
function isExistenceTest({ left, right }: TSESTree.BinaryExpression, file: RuleFile): boolean {
  return [left, right].some((side) => {
    const constant = file.analysis.constants.findConstant(side)
    return constant !== undefined && (constant.value === null || constant.value === undefined)
  })
}

/** `role ? <Badge>{role}</Badge> : null` shows it. */
function isShown(
  parent: TSESTree.IfStatement | TSESTree.ConditionalExpression | TSESTree.LogicalExpression,
  use: Node,
  file: RuleFile,
): boolean {
  const branch = parent.type === 'LogicalExpression' ? parent.right : parent.consequent
  const text =
    use.type === 'MemberExpression' ? findPropertyName(use) : use.type === 'Identifier' ? use.name : undefined
  let found = false
  file.index.walkBelow(branch, (node) => {
    found ||=
      (node.type === 'Identifier' && node.name === text) ||
      (node.type === 'MemberExpression' && findPropertyName(node) === text)
    return !found
  })
  return found
}

/** The write that it goes into under the name of a right: `upsert({ role: user.user_metadata.role })`. */
function findStore(use: Node, file: RuleFile): CallNode | undefined {
  const { parent: outer } = getOuterParent(use)
  const property = outer?.type === 'LogicalExpression' ? getOuterParent(outer).parent : outer
  if (property?.type !== 'Property' || !endsWithWords(findPropertyName(property) ?? '', RIGHTS)) return undefined
  for (let node: Node | undefined = property.parent; node && !isFunction(node); node = node.parent) {
    if (node.type === 'VariableDeclarator' && node.init)
      return findUses(node.init, [], file.analysis)
        .map((read) => findWrite(read.parent, file))
        .find((call) => call !== undefined)
    if (isCall(node)) return findWrite(node, file)
  }
  return undefined
}

function findWrite(node: Node | undefined, file: RuleFile): CallNode | undefined {
  if (!isCall(node)) return undefined
  const call = node
  const isWrite = file.analysis.effects.some(
    (effect) => effect.call === call && effect.row.effect === 'write' && !/\.auth\./.test(effect.path),
  )
  return isWrite ? call : undefined
}
