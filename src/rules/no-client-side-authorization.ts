import { getProperties } from '../analysis/payments.ts'
import { findUses } from '../analysis/uses.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findPropertyName,
  getOuterParent,
  isCall,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const ROLE_KEY =
  /^(?:(?:user |my )?role|is admin|admin|is super admin|is logged in admin|admin authenticated|admin logged in|is admin authenticated|is authenticated admin|user type|account type|is premium|is pro|premium|plan|user role|permissions|access level)$/
/** Columns that decide what somebody may do or has paid for. */
const PRIVILEGED =
  /^(?:role|roles|user_?role|is_?(?:admin|super_?admin|staff|moderator|verified|approved|pro|premium|paid|subscribed)|admin|permissions?|access_?level|credits?|credit_?balance|balance|wallet_?balance|coins|plan|plan_?(?:id|type)|tier|subscription(?:_?(?:plan|tier|status|type|level|end|expires_?at))?|quota|verified)$/i
const ORDINARY =
  /^(?:user|users|member|customer|client|student|guest|basic|free|none|buyer|viewer|patient|pending|inactive|trial|reader|subscriber)$/i
const ACCOUNTS =
  /^(?:profiles?|users?|accounts?|user_?profiles?|user_?roles|roles|members?|memberships?|subscriptions?|user_?subscriptions?|credits|user_?credits|wallets?|balances?|customers?|entitlements?|admins?)$/i

export default defineRule({
  name: 'no-client-side-authorization',
  meta: {
    class: 'client-side-authorization',
    description: 'Disallow rights that the browser decides about or gives.',
    messages: {
      storageRole:
        'The right is read from `{{storage}}` under `{{key}}`, and users write that in their developer tools; ask the server who the user is, and check the right there for every request.',
      privilegedWrite:
        'The browser writes `{{column}}` of `{{table}}`, so users who may do that give it to themselves; write it on the server, and take the column from what the policy lets them update.',
    },
    confidence: { storageRole: 'medium', privilegedWrite: 'medium' },
    mentions: /Storage|supabase|firestore/i,
  },
  create(file, report) {
    if (!file.isClient) return
    for (const { node, storage, key } of findStorageReads(file)) {
      if (!ROLE_KEY.test(toWords(key).join(' '))) continue
      if (findUses(node, [], file.analysis).some((use) => decides(use, file)))
        report({ node, messageId: 'storageRole', data: { storage, key } })
    }
    if (
      /(?:^|\/)(?:admin|dashboard\/admin|superadmin)\//i.test(file.filename) ||
      /Admin[A-Z\w]*\.[jt]sx?$/.test(file.filename)
    )
      return
    for (const { call, table } of findWrites(file)) {
      const found = getProperties(call, file.analysis).find(
        ({ key, value, top }) => top && PRIVILEGED.test(key) && !isOrdinary(value, file),
      )
      if (found)
        report({
          node: found.value.parent ?? found.value,
          messageId: 'privilegedWrite',
          data: { column: found.key, table },
        })
    }
  },
})

/** `localStorage.getItem('role')`, `sessionStorage.isAdmin`, `localStorage['role']`. */
function findStorageReads(file: RuleFile): { node: Node; storage: string; key: string }[] {
  const found: { node: Node; storage: string; key: string }[] = []
  for (const call of file.index.callsNamed('getItem')) {
    const storage = findStorage(unwrap(call.callee), file)
    const key = file.analysis.constants.findString(call.arguments[0])
    if (storage !== undefined && key !== undefined) found.push({ node: call, storage, key })
  }
  for (const node of file.index.nodes('MemberExpression')) {
    const name = findPropertyName(node)
    const storage = file.findPath(node.object)?.replace(/^window\./, '')
    if (
      name === undefined ||
      (storage !== 'localStorage' && storage !== 'sessionStorage') ||
      /^(?:getItem|setItem|removeItem|clear|key|length)$/.test(name)
    )
      continue
    const { parent } = node
    if (parent.type !== 'AssignmentExpression' || parent.left !== node) found.push({ node, storage, key: name })
  }
  return found
}

function findStorage(callee: Node, file: RuleFile): string | undefined {
  if (callee.type !== 'MemberExpression') return undefined
  const path = file.findPath(callee.object)?.replace(/^window\./, '')
  return path === 'localStorage' || path === 'sessionStorage' ? path : undefined
}

/** Compared with a constant, or asked by itself. */
function decides(use: Node, file: RuleFile): boolean {
  const { parent, child } = getOuterParent(use)
  if (parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator)) {
    const other = parent.left === child ? parent.right : parent.left
    const value = file.analysis.constants.findConstant(other)?.value
    return value !== undefined && value !== null && value !== ''
  }
  if (isCall(parent) && findCalleeName(parent) === 'parse')
    return findUses(parent, [], file.analysis).some((inner) => isCondition(inner))
  return isCondition(use)
}

function isCondition(use: Node): boolean {
  for (let child = use, parent = use.parent; parent && !isFunction(parent); child = parent, parent = parent.parent) {
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') return parent.test === child
    if (parent.type === 'LogicalExpression') {
      if (parent.operator === '&&' && parent.left === child) return true
      if (parent.operator !== '&&') return false
      continue
    }
    if (parent.type !== 'UnaryExpression' && parent.type !== 'ChainExpression' && !parent.type.startsWith('TS'))
      return false
  }
  return false
}

/** Writes of Supabase and Firestore to tables of accounts. */
function findWrites(file: RuleFile): { call: CallNode; table: string }[] {
  const found: { call: CallNode; table: string }[] = []
  for (const name of ['update', 'insert', 'upsert']) {
    for (const call of file.index.callsNamed(name)) {
      const callee = unwrap(call.callee)
      const from = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
      if (
        !isCall(from) ||
        findCalleeName(from) !== 'from' ||
        !/supabase|client/i.test(`${file.findPath(from.callee) ?? ''} ${file.getText(from.callee)}`)
      )
        continue
      const table = file.analysis.constants.findString(from.arguments[0])
      if (table !== undefined && ACCOUNTS.test(table)) found.push({ call, table })
    }
  }
  for (const { call } of file.findCalls('firebase/firestore.updateDoc', 'firebase/firestore.setDoc')) {
    const reference = call.arguments[0] && file.analysis.constants.findDefinition(call.arguments[0])
    const table = isCall(reference) ? file.analysis.constants.findString(reference.arguments[1]) : undefined
    if (table !== undefined && ACCOUNTS.test(table)) found.push({ call, table })
  }
  return found
}

/** What everybody has from the start, or less than that. */
function isOrdinary(value: Node, file: RuleFile): boolean {
  const constant = file.analysis.constants.findConstant(value)?.value
  if (constant === undefined) {
    const inner = unwrap(value)
    return inner.type === 'BinaryExpression' && inner.operator === '-'
  }
  return (
    constant === null ||
    constant === false ||
    constant === 0 ||
    (typeof constant === 'string' && ORDINARY.test(constant))
  )
}
