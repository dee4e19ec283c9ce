import type { TSESTree } from '@typescript-eslint/types'
import { findGuardName, hasGuard } from '../analysis/routes/routes.ts'
import { FORM_KINDS } from '../analysis/types.ts'
import {
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  findStringValue,
  isCall,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { isInCondition } from '../ast/decided.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const ROLE =
  /^(?:role|roles|user_?role|is_?admin|is_?super_?admin|is_?staff|is_?superuser|is_?moderator|admin|permissions?|access_?level|user_?type|is_?verified|is_?owner|privileges?)$/i

const OFFICES = ['admin', 'staff', 'superuser', 'is owner', 'moderator', 'is manager']

export default defineRule({
  name: 'no-client-controlled-role',
  meta: {
    class: 'client-controlled-role',
    description: 'Disallow roles and rights that the client chooses for itself.',
    messages: {
      storedRole:
        '{{source}} (line {{line}}) becomes `{{name}}` of what {{sink}} stores, so clients choose their own rights; set it on the server, or in a route for administrators.',
      decidedByClient:
        '`{{name}}` is decided by {{source}} (line {{line}}), which any client can send; read it from the verified session or from the database.',
    },
    confidence: { storedRole: 'high', decidedByClient: 'high' },
    mentions: /role|admin|permission|access_?level|staff|superuser|verified|owner|privilege|user_?type/i,
  },
  create(file, report) {
    for (const property of file.index.nodes('Property')) {
      const found = findStoredRole(property, file)
      if (found) report({ node: property, messageId: 'storedRole', data: found })
    }
    for (const node of file.index.nodes('BinaryExpression')) {
      const found = /^[!=]==?$/.test(node.operator) ? findDecision(node, file) : undefined
      if (found) report({ node, messageId: 'decidedByClient', data: found })
    }
    for (const statement of file.index.nodes('IfStatement')) {
      const found = findOpenGate(statement, file)
      if (found) report({ node: statement, messageId: 'decidedByClient', data: found })
    }
    for (const declarator of file.index.nodes('VariableDeclarator')) {
      const found = findDecidedVariable(declarator, file)
      if (found) report({ node: declarator, messageId: 'decidedByClient', data: found })
    }
  },
})

/** `create({ …, role: req.body.role })` outside of what administrators may call. */
function findStoredRole(property: TSESTree.Property, file: RuleFile): Record<string, string | number> | undefined {
  const name = findPropertyName(property)
  if (name === undefined || !ROLE.test(name) || property.parent.type !== 'ObjectExpression') return undefined
  const call = findStore(property.parent, file)
  if (!call) return undefined
  const taint = file.findTaint(property.value, 'provenance')
  // A value out of a constant set (an enum of harmless roles) was judged by the schema.
  if (taint?.kind !== 'remote' || (taint.fact.kinds & FORM_KINDS) === 0 || isForAdministrators(property, file))
    return undefined
  return { source: taint.source, line: taint.line, name, sink: `\`${file.quote(call.callee)}()\`` }
}

/** The call that stores the object: by a model row, or by its verb. */
function findStore(object: Node, file: RuleFile): TSESTree.CallExpression | TSESTree.NewExpression | undefined {
  let node: Node | undefined = object.parent
  for (let level = 0; node && level < 5; level++, node = node.parent) {
    if (isFunction(node)) return undefined
    if (!isCall(node)) continue
    const effect = file.analysis.effects.find(({ call }) => call === node)
    if (effect) return /^(?:write|session)$/.test(effect.row.effect) ? node : undefined
    const verb = toWords(findCalleeName(node) ?? '')[0] ?? ''
    if (
      /^(?:create|insert|register|add|save|upsert|update|values|set|put|sign)$/.test(verb) &&
      !/^(?:res|response|NextResponse|console|JSON)/.test(file.getText(node.callee))
    )
      return node
    return undefined
  }
  return undefined
}

/** In a route behind a check for administrators, or after such a check inside of it. */
function isForAdministrators(node: Node, file: RuleFile): boolean {
  // adminController.ts: whoever mounts it lets administrators in only, which is another rule's question.
  if (/(?:^|\/)admin[\w.-]*$/i.test(file.filename)) return true
  let owner = findEnclosingFunction(node)
  while (owner) {
    const current = owner
    const route = file.routes.find(({ handler }) => handler === current)
    if (route) {
      const texts = [...route.guardsBefore, ...route.guardsInside].map((evidence) => {
        const name = findGuardName(route, evidence)
        return name ? file.getText(name) : ''
      })
      return (
        texts.some((text) => /admin|role|permission|owner|staff|can[A-Z]/i.test(text)) ||
        asksForRights(current, node, file) ||
        (hasGuard(route) && /admin/i.test(route.path ?? ''))
      )
    }
    owner = findEnclosingFunction(current)
  }
  return false
}

/** A condition before the node asks for the rights of the caller, and not for what the caller sent. */
function asksForRights(handler: Node, before: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(handler, (node) => {
    if (found || node.range[0] > before.range[0]) return false
    if (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression') return undefined
    if (!/[!=]==?\s*['"](?:admin|super|owner)|isAdmin|role\w*\s*[!=]==?|role\w*\)/i.test(file.getText(node.test)))
      return undefined
    found = !isFromClient(node.test, file)
    return undefined
  })
  return found
}

function isFromClient(test: Node, file: RuleFile): boolean {
  let isSent = false
  file.index.walkBelow(test, (node) => {
    if ((node.type === 'Identifier' || node.type === 'MemberExpression') && !isSent)
      isSent = /admin|role/i.test(file.getText(node)) && file.findTaint(node, 'provenance')?.kind === 'remote'
    return undefined
  })
  return isSent
}

/** `if (req.body.role === 'admin') grant()`, unless the branch refuses. */
function findDecision(node: TSESTree.BinaryExpression, file: RuleFile): Record<string, string | number> | undefined {
  for (const [side, other] of [
    [node.left as Node, node.right],
    [node.right, node.left as Node],
  ] as const) {
    const inner = unwrap(side)
    const parameter = isFixed(other, file) ? findParameterDecision(inner, node, file) : undefined
    if (parameter) return isRefused(node, file) && !isGate(node) ? undefined : parameter
    if (inner.type !== 'MemberExpression' || !isFixed(other, file)) continue
    const name = findPropertyName(inner)
    // x-is-admin of the headers is is_admin.
    if (name === undefined || !ROLE.test(name.replace(/^x-/i, '').replaceAll('-', '_'))) continue
    // Only what stands in the request itself: rows and sessions carry the same names.
    if (file.analysis.tables.findSource(file.findPath(inner) ?? '')?.row.kind !== 'remote') continue
    if (isRefused(node, file) && !isGate(node)) return undefined
    const taint = file.findTaint(inner, 'provenance')
    if (taint) return { name: getTargetName(node) ?? name, source: taint.source, line: taint.line }
  }
  return undefined
}

/** A literal, a constant or a member of an enum; rows that are compared with a filter are none of these. */
function isFixed(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  if (inner.type === 'Literal' || file.analysis.constants.findString(inner) !== undefined) return true
  return /^[A-Z]/.test(file.getText(inner))
}

/** `searchParams.get('admin') === 'true'`, `c.req.query('is_admin') === '1'`; a filter by role is not asked who the caller is. */
function findParameterDecision(
  node: Node,
  comparison: Node,
  file: RuleFile,
): Record<string, string | number> | undefined {
  if (!isCall(node) || !/^(?:get|query|header|param)$/.test(findCalleeName(node) ?? '')) return undefined
  const key = findStringValue(node.arguments[0])
  const words = isGate(comparison) && isRefused(comparison, file) ? [...OFFICES, 'role'] : OFFICES
  if (key === undefined || !hasWords(key, words)) return undefined
  const taint = file.findTaint(node, 'provenance')
  return taint?.kind === 'remote'
    ? { name: getTargetName(comparison) ?? key, source: taint.source, line: taint.line }
    : undefined
}

/** `if (role !== 'admin') return 403`: whoever sends the word passes. */
function isGate(node: Node): boolean {
  return node.type === 'BinaryExpression' && node.operator.startsWith('!')
}

/** `if (!isStaff) return 403`, `if (!(session.admin || asAdmin)) …` with a flag that the client sent. */
function findOpenGate(statement: TSESTree.IfStatement, file: RuleFile): Record<string, string | number> | undefined {
  if (!/\b40[13]\b|throw|unauthori[sz]ed|forbidden/i.test(file.getText(statement.consequent))) return undefined
  let found: Record<string, string | number> | undefined
  file.index.walkBelow(statement.test, (node) => {
    if (found || isFunction(node)) return false
    if (node.type !== 'UnaryExpression' || node.operator !== '!') return undefined
    file.index.walkBelow(node.argument, (flag) => {
      // What is compared or called is judged as such.
      if (flag.type === 'BinaryExpression' || isCall(flag)) return false
      if (flag.type !== 'Identifier' && flag.type !== 'MemberExpression') return undefined
      const name = flag.type === 'Identifier' ? flag.name : (findPropertyName(flag) ?? '')
      const taint = hasWords(name, OFFICES) && !found ? file.findTaint(flag, 'provenance') : undefined
      if (taint?.kind === 'remote' && taint.isSure && !/user|session|auth|state|locals/i.test(taint.source))
        found = { name, source: taint.source, line: taint.line }
      return false
    })
    return false
  })
  return found
}

/** The test stands for a refusal (`if (role === 'admin') return 403`) or for a search among rows. */
function isRefused(node: Node, file: RuleFile): boolean {
  for (let child = node, parent = node.parent; parent && !isFunction(parent); child = parent, parent = parent.parent) {
    if (parent.type === 'IfStatement' && parent.test === child) {
      return /\b(?:40[013]|422)\b|throw/.test(file.getText(parent.consequent))
    }
  }
  return false
}

function getTargetName(node: Node): string | undefined {
  const parent = node.parent
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined
}

/** `const isAdmin = req.query.admin`, `const role = req.headers['x-role']` that a condition asks later. */
function findDecidedVariable(
  declarator: TSESTree.VariableDeclarator,
  file: RuleFile,
): Record<string, string | number> | undefined {
  if (
    declarator.id.type !== 'Identifier' ||
    !declarator.init ||
    !hasWords(declarator.id.name, ['is admin', 'is staff', 'is owner', 'is superuser', 'is super admin', 'user role'])
  )
    return undefined
  const init = unwrap(declarator.init)
  const path = init.type === 'MemberExpression' ? file.findPath(init) : undefined
  if (path === undefined || !/^\$[\w.]+\.(?:body|query|headers|cookies)\b/.test(path)) return undefined
  const taint = file.findTaint(init, 'provenance')
  const variable = file.index.findVariable(declarator.id)
  const decides =
    variable?.references.some((reference) => reference.isRead() && isInCondition(reference.identifier)) === true
  return taint && decides ? { name: declarator.id.name, source: taint.source, line: taint.line } : undefined
}
