import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { expandValue } from '../analysis/values.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const SECRET_FIELD =
  /^(?:password|passwd|pwd|password_?hash|hashed_?password|hash|salt|reset_?token|reset_?password_?token|verification_?token|two_?factor_?secret|totp_?secret|mfa_?secret|otp_?secret|private_?key|api_?secret|refresh_?token_?hash)$/i
/** Who logs in: such a table holds passwords unless a schema says otherwise. */
const LOGINS = ['user', 'users', 'account', 'accounts', 'admin', 'admins', 'credential', 'credentials']
const PEOPLE = [
  ...LOGINS,
  'member',
  'members',
  'customer',
  'customers',
  'employee',
  'employees',
  'patient',
  'patients',
  'staff',
]
/** Ways of leaving fields out between the row and the response. */
const OMITS =
  /select\s*:|omit\s*[:(]|\.select\(|columns\s*:|attributes\s*:|toJSON|serialize|sanitize|toPublic|publicUser|safeUser|\bpick\(|Dto\b|DTO\b|toResponse|present\(|exclude\s*:|projection|\.lean\(\)\.map|withoutPassword|returning\(\s*\{/i
const READS = /^(?:find|get|load|fetch|create|update|insert|upsert|save|returning|first|one|all)/

export default defineRule({
  name: 'no-sensitive-response',
  meta: {
    class: 'sensitive-response',
    description: 'Disallow sending password hashes and whole account rows to the client.',
    messages: {
      secretField: 'The response carries `{{field}}` of {{row}}; leave it out and send only what the client shows.',
      wholeAccount:
        'The whole row of {{call}} (line {{line}}), with its password hash and tokens, goes to the client; select the public fields or build a response object.',
    },
    confidence: { secretField: 'high', wholeAccount: 'medium' },
  },
  create(file, report) {
    if (file.isClient || file.role !== 'production') return
    for (const { call, value: sent } of findResponses(file)) {
      const value = file.analysis.constants.findObject(sent) ?? sent
      const field = findSecretField(value, file)
      if (field) {
        report({
          node: field.node,
          messageId: 'secretField',
          data: { field: field.name, row: `\`${file.quote(field.row)}\`` },
        })
        continue
      }
      const row = findWholeAccount(value, call, file)
      if (row)
        report({
          node: row.place,
          messageId: 'wholeAccount',
          data: { call: `\`${file.quote(row.call.callee)}()\``, line: row.call.loc.start.line },
        })
    }
  },
})

/** What is sent to the client, by framework: `res.json(x)`, `Response.json(x)`, `c.json(x)`, `reply.send(x)`. */
function findResponses(file: RuleFile): { call: CallNode; value: Node }[] {
  const found: { call: CallNode; value: Node }[] = []
  for (const name of ['json', 'send']) {
    for (const call of file.index.callsNamed(name)) {
      const [value] = call.arguments
      if (!value || value.type === 'SpreadElement') continue
      const path = file.findPath(call.callee)
      if (
        path !== undefined &&
        /^(?:\$express\.res|\$fastify\.reply|\$hono\.c|\$node\.res|next\/server\.NextResponse|Response)\b/.test(path) &&
        path.endsWith(name)
      )
        found.push({ call, value })
    }
  }
  return found
}

function findSecretField(value: Node, file: RuleFile): { node: Node; name: string; row: Node } | undefined {
  const object = unwrap(value)
  if (object.type !== 'ObjectExpression') return undefined
  for (const property of object.properties) {
    if (property.type !== 'Property') continue
    const name = findPropertyName(property)
    const inner = unwrap(property.value)
    if (inner.type === 'ObjectExpression') {
      const nested = findSecretField(inner, file)
      if (nested) return nested
    }
    if (name === undefined || !SECRET_FIELD.test(name) || /^hash$/i.test(name) || inner.type !== 'MemberExpression')
      continue
    const field = findPropertyName(inner) ?? ''
    if (SECRET_FIELD.test(field) && hasWords(file.getText(inner.object), PEOPLE))
      return { node: property, name, row: inner.object }
  }
  return undefined
}

/** A row of an accounts table that reaches the response as it is. */
function findWholeAccount(
  value: Node,
  response: CallNode,
  file: RuleFile,
): { place: Node; call: CallNode } | undefined {
  const candidates = [unwrap(value)]
  const object = unwrap(value)
  if (object.type === 'ObjectExpression') {
    for (const name of [...PEOPLE, 'data', 'result', 'profile', 'newUser']) {
      const inner = findPropertyValue(object, name)
      if (inner) candidates.push(unwrap(inner))
    }
    for (const property of object.properties)
      if (property.type === 'SpreadElement' && !overridesSecrets(object)) candidates.push(unwrap(property.argument))
  }
  for (const candidate of candidates) {
    const call = findAccountCall(candidate, file)
    if (call && !isCleaned(candidate, response, file)) return { place: candidate, call }
  }
  return undefined
}

/** `{ ...user, password: undefined }`. */
function overridesSecrets(object: TSESTree.ObjectExpression): boolean {
  return object.properties.some(
    (property) => property.type === 'Property' && /password|hash/i.test(findPropertyName(property) ?? ''),
  )
}

/** The database call whose result an expression is, when its table holds accounts and all of its fields are read. */
function findAccountCall(node: Node, file: RuleFile): CallNode | undefined {
  const inner = unwrapAwait(node)
  if (inner.type !== 'Identifier') {
    const values = isCall(inner) ? [inner, ...expandValue(inner, file.analysis)] : []
    return values.find((value): value is CallNode => isCall(value) && isAccountCall(value, file))
  }
  const definition = file.index.findVariable(inner)?.defs[0]?.node as Node | undefined
  if (definition?.type !== 'VariableDeclarator') return undefined
  // const [user] = await db.insert(users).values(row).returning()
  const isFirst =
    definition.id.type === 'ArrayPattern' && definition.id.elements[0]?.type === 'Identifier' && definition.init
  const values = isFirst ? [unwrapAwait(isFirst)] : expandValue(inner, file.analysis)
  return values.find((value): value is CallNode => isCall(value) && isAccountCall(value, file))
}

function isAccountCall(call: CallNode, file: RuleFile): boolean {
  // Options may stand in a constant before the call.
  const options = call.arguments.map((argument) => file.analysis.constants.findObject(argument))
  const text = [file.getText(call), ...options.map((object) => (object ? `(${file.getText(object)})` : ''))].join(' ')
  const isModelled = file.analysis.effects.some(
    (effect) =>
      effect.call === call || (effect.call.range[0] >= call.range[0] && effect.call.range[1] <= call.range[1]),
  )
  if (!isModelled || OMITS.test(text) || !READS.test(findCalleeName(call) ?? '')) return false
  const hasSecret = findSchemaAnswer(call, file)
  if (hasSecret !== undefined) return hasSecret
  // The model or table is named in the chain: prisma.user.findMany, db.insert(users).values().returning, User.find.
  return (
    hasWords(text.split('{')[0] ?? '', LOGINS) &&
    !hasWords(text.split('{')[0] ?? '', ['preferences', 'settings', 'avatar', 'count', 'bank'])
  )
}

/** What the project's Prisma schema says: does the model, or one that the call includes, have a column with a secret? */
function findSchemaAnswer(call: CallNode, file: RuleFile): boolean | undefined {
  const callee = unwrap(call.callee)
  const model = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
  const name = model?.type === 'MemberExpression' ? findPropertyName(model) : undefined
  const schema = file.project.readText('prisma/schema.prisma') ?? file.project.readText('schema.prisma')
  const columns = name === undefined || schema === undefined ? undefined : findColumns(schema, name)
  if (!columns || schema === undefined) return undefined
  const options = call.arguments.map((argument) =>
    file.getText(file.analysis.constants.findObject(argument) ?? argument),
  )
  const text = options.join(' ').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  return columns.some(
    ([column, type]) =>
      SECRET_FIELD.test(column) ||
      (new RegExp(`\\b${column}\\s*:\\s*(?:true|\\{)`).test(text) &&
        findColumns(schema, type)?.some(([inner]) => SECRET_FIELD.test(inner)) === true),
  )
}

/** The columns of a model with their types; the client's name of a model begins with a small letter. */
function findColumns(schema: string, model: string): [string, string][] | undefined {
  const body = new RegExp(`^model\\s+${model}\\s*\\{([^}]*)\\}`, 'im').exec(schema)?.[1]
  return body?.split(/[\n;]/).flatMap((line): [string, string][] => {
    const [, column, type] = /^\s*(\w+)\s+(\w+)/.exec(line) ?? []
    return column !== undefined && type !== undefined ? [[column, type]] : []
  })
}

/** Between the read and the response the secrets are deleted, overwritten or taken out by a rest pattern. */
function isCleaned(node: Node, response: CallNode, file: RuleFile): boolean {
  const inner = unwrapAwait(node)
  if (inner.type !== 'Identifier') return false
  let scope: Node = response
  while (scope.parent && !isFunction(scope)) scope = scope.parent
  const text = file.getText(scope)
  const name = inner.name.replaceAll('$', '\\$')
  return new RegExp(
    `delete\\s+\\(?${name}\\b|\\b${name}\\??\\.(?:password|passwordHash|hash)\\s*=|\\}\\s*=\\s*${name}\\b|${name}\\.toObject|${name}\\.toJSON`,
  ).test(text)
}
