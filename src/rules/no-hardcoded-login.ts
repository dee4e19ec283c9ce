import type { TSESTree } from '@typescript-eslint/types'
import { isPasswordName } from '../ast/lexicon.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  getOuterParent,
  isCall,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-hardcoded-login',
  meta: {
    class: 'hardcoded-login',
    description: 'Disallow accounts whose password stands in the source.',
    messages: {
      comparedLiteral:
        '`{{name}}` is compared with a literal, so everybody who reads the source can log in; look the account up and compare a salted hash.',
      accountList:
        'This list holds accounts with their passwords and is used to log in; keep accounts in the database with salted hashes.',
      seededAccount:
        'An account is created with the literal password of line {{line}}, and whoever reads the source can log in; take it from the environment or make a random one and show it once.',
    },
    confidence: { comparedLiteral: 'high', accountList: 'high', seededAccount: 'medium' },
    mentions: /pass|pwd|pin/i,
  },
  create(file, report) {
    if (file.role !== 'production') return
    for (const node of file.index.nodes('BinaryExpression')) {
      const name = findComparedPassword(node, file)
      if (name !== undefined) report({ node, messageId: 'comparedLiteral', data: { name } })
    }
    for (const node of file.index.nodes('ArrayExpression')) {
      const first = findAccounts(node, file)
      if (first) report({ node: first, messageId: 'accountList' })
    }
    const seen = new Set<Node>()
    for (const object of file.index.nodes('ObjectExpression')) {
      const literal = findSeededPassword(object, file)
      if (!literal || seen.has(literal)) continue
      seen.add(literal)
      report({ node: literal, messageId: 'seededAccount', data: { line: literal.loc.start.line } })
    }
  },
})

function findComparedPassword(node: TSESTree.BinaryExpression, file: RuleFile): string | undefined {
  if (!/^[!=]==?$/.test(node.operator)) return undefined
  // `if (password === 'changeme') throw` turns a password away; `if (password !== 'letmein1') throw` lets one in.
  const branch = findBranch(node)
  const isRefused = branch !== undefined && file.analysis.branches.refuses(branch)
  if (node.operator.startsWith('!') ? !isRefused : isRefused && !/\bredirect\(/.test(file.getText(branch)))
    return undefined
  for (const [side, other] of [
    [node.left as Node, node.right],
    [node.right, node.left as Node],
  ] as const) {
    const name = findName(side)
    if (name === undefined || !isPasswordName(name) || hasWords(name, ['type', 'show', 'mode', 'strength'])) continue
    const text = file.analysis.constants.findString(other)
    if (text !== undefined && isPassword(text) && !file.analysis.constants.findConstant(side)) return name
  }
  return undefined
}

/** What happens when the condition with the comparison holds. */
function findBranch(node: Node): Node | undefined {
  let { parent, child } = getOuterParent(node)
  while (parent?.type === 'LogicalExpression') ({ parent, child } = getOuterParent(parent))
  return parent?.type === 'IfStatement' && parent.test === child ? parent.consequent : undefined
}

function findName(node: Node): string | undefined {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return inner.name
  return inner.type === 'MemberExpression' ? findPropertyName(inner) : undefined
}

/** Empty texts and masks are no passwords; `password` itself is one only where an account gets it. */
function isPassword(text: string, isGiven = false): boolean {
  if (text.length < 3 || /^[*•.x]+$/i.test(text) || /[\s<>{}]/.test(text)) return false
  if (/^(?:text|hidden|string|none|null|undefined|true|false|required|current|new|confirm|\[redacted\])$/i.test(text))
    return false
  return isGiven || text !== 'password'
}

/** Accounts with literal passwords, in a list that a login asks. */
function findAccounts(array: TSESTree.ArrayExpression, file: RuleFile): Node | undefined {
  const passwords = array.elements.flatMap((element) => {
    if (element?.type !== 'ObjectExpression' || !findLoginName(element)) return []
    const password = element.properties.find(
      (property) => property.type === 'Property' && isPasswordName(findPropertyName(property) ?? ''),
    )
    const value = password?.type === 'Property' ? file.analysis.constants.findString(password.value) : undefined
    return password && value !== undefined && isPassword(value) && !isHash(value) ? [password] : []
  })
  const [first] = passwords
  if (!first || first.type !== 'Property') return undefined
  return ['find', 'some', 'filter', 'findIndex'].some((name) => file.index.callsNamed(name).length > 0) &&
    /\.?password\s*={2,3}|={2,3}\s*[\w.]*password\b|compare\(/i.test(file.sourceCode.text)
    ? first
    : undefined
}

function findLoginName(object: TSESTree.ObjectExpression): Node | undefined {
  return ['email', 'username', 'userName', 'login', 'user']
    .map((name) => findPropertyValue(object, name))
    .find((value) => value !== undefined)
}

function isHash(text: string): boolean {
  return /^\$(?:2[aby]|argon2)/.test(text) || /^[a-f\d]{40,}$/i.test(text)
}

const CONNECTIONS = ['pool', 'connection', 'client', 'transport', 'transporter', 'data source', 'database', 'db']
const PEOPLE = ['user', 'account', 'admin', 'member', 'customer', 'employee', 'person', 'profile']

/** The literal behind the password of an account that is created here: directly, through a constant or a hash. */
function findSeededPassword(object: TSESTree.ObjectExpression, file: RuleFile): Node | undefined {
  if (!findLoginName(object) || findPropertyValue(object, 'host')) return undefined
  const call = findCreation(object, file)
  if (!call) return undefined
  for (const property of object.properties) {
    if (
      property.type !== 'Property' ||
      !hasWords(findPropertyName(property) ?? '', ['password', 'passwd', 'password hash', 'hashed password'])
    )
      continue
    const literal = findLiteral(property.value, file)
    if (literal) return literal
  }
  return undefined
}

/** The call that stores the object: `createUser({…})`, `User.create({…})`, `prisma.user.upsert({ create: {…} })`, `db.insert(users).values({…})`. */
function findCreation(object: TSESTree.ObjectExpression, file: RuleFile): CallNode | undefined {
  let outer: Node = object
  while (outer.parent?.type === 'Property' && outer.parent.parent.type === 'ObjectExpression')
    outer = outer.parent.parent
  const declarator = getOuterParent(outer).parent
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier')
    return findCreationAround(object)
  // const admin = { … }; await createUser(admin)
  for (const reference of file.index.findVariable(declarator.id)?.references ?? []) {
    const call = reference.isRead() ? findCreationAround(reference.identifier) : undefined
    if (call) return call
  }
  return undefined
}

function findCreationAround(object: Node): CallNode | undefined {
  let node: Node = object
  for (let level = 0; level < 4 && node.parent; level++) {
    node = node.parent
    if (!isCall(node)) continue
    const name = findCalleeName(node) ?? ''
    // Whoever connects logs in elsewhere: `new Pool({ user, password })`.
    if (hasWords(name, CONNECTIONS)) return undefined
    const [verb = '', second] = toWords(name)
    return /^(?:create|insert|register|add|save|upsert|values|seed|new|build|ensure)/.test(verb) ||
      (verb === 'sign' && second === 'up') ||
      (/^[A-Z]/.test(name) && hasWords(name, PEOPLE))
      ? node
      : undefined
  }
  return undefined
}

function findLiteral(node: Node, file: RuleFile, depth = 0): Node | undefined {
  const inner = unwrapAwait(node)
  const definition = inner.type === 'Identifier' ? file.analysis.constants.findDefinition(inner) : inner
  if (!definition || depth > 3) return undefined
  const value = unwrapAwait(definition)
  if (value.type === 'Literal')
    return typeof value.value === 'string' && isPassword(value.value, true) && !isHash(value.value) ? value : undefined
  if (
    isCall(value) &&
    hasWords(findCalleeName(value) ?? '', ['hash', 'hash sync', 'hash password', 'bcrypt', 'encrypt', 'scrypt'])
  ) {
    const [first] = value.arguments
    return first ? findLiteral(first, file, depth + 1) : undefined
  }
  return undefined
}
