import type { TSESTree } from '@typescript-eslint/types'
import {
  type Node,
  findEnclosingFunction,
  findPropertyName,
  findStringValue,
  getOuterParent,
  unwrap,
} from '../ast/nodes.ts'
import { isPlaceholderText, isSecretName } from '../ast/lexicon.ts'
import { hasWords } from '../ast/words.ts'
import { expandValue } from '../analysis/values.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const ENVIRONMENT = /^(?:process\.env|import\.meta\.env|Bun\.env|env)\.([^.]+)$/
const ENV_READERS = /(?:^|\.)(?:get|getOrThrow|getString|getEnv|env|optional|getenv|readEnv|getConfig|envOr|string)$/i

export default defineRule({
  name: 'no-secret-fallback',
  meta: {
    class: 'secret-fallback',
    description: 'Disallow a literal that takes the place of a missing secret.',
    messages: {
      literalFallback:
        '`{{name}}` falls back to a literal that everybody can read in the source; throw at start-up when it is missing.',
      defaultFallback:
        '`{{name}}` has a literal default that everybody can read in the source; make it required so that start-up fails without it.',
      throwIfMissing: 'Throw when `{{name}}` is missing.',
    },
    confidence: { literalFallback: 'high', defaultFallback: 'high', throwIfMissing: 'high' },
    hasSuggestions: true,
  },
  create(file, report) {
    for (const { node, name, fallback, source } of findFallbacks(file)) {
      const value = file.analysis.constants.findString(fallback)
      if (value === undefined || !isRealFallback(value) || isGuardedByEnvironment(node, name, file)) continue
      if (file.role === 'script' && isOwnDatabase(name)) continue
      // A form that shows `YOUR_CLIENT_SECRET` where nothing was typed in keeps no secret.
      if (file.isClient && isPlaceholderText(value)) continue
      const isDefault = node.type === 'CallExpression' || node.type === 'AssignmentPattern'
      report({
        node,
        messageId: isDefault ? 'defaultFallback' : 'literalFallback',
        data: { name },
        ...(source && node.type === 'LogicalExpression' && file.sourceCode.getCommentsInside(node).length === 0
          ? {
              suggest: [
                {
                  messageId: 'throwIfMissing',
                  data: { name },
                  fix: (fixer) =>
                    fixer.replaceText(
                      node,
                      `${file.getText(source)} ${node.operator} (() => { throw new Error('${name} is not set') })()`,
                    ),
                },
              ],
            }
          : {}),
      })
    }
  },
})

/** A script that somebody starts by hand logs in to the database of the own machine: nobody gets in by that password. */
function isOwnDatabase(name: string): boolean {
  return (
    hasWords(name, ['password', 'pass', 'passwd', 'pwd']) &&
    hasWords(name, ['db', 'database', 'mysql', 'mariadb', 'postgres', 'postgresql', 'pg', 'redis', 'mongo', 'mongodb'])
  )
}

interface Fallback {
  readonly node: Node
  readonly name: string
  readonly fallback: Node
  /** The expression that reads the secret, when the fallback stands beside it. */
  readonly source?: Node
}

function findFallbacks(file: RuleFile): Fallback[] {
  const found: Fallback[] = []
  const add = (node: Node, name: string | undefined, fallback: Node | null | undefined, source?: Node): void => {
    if (name !== undefined && fallback && isSecretName(name))
      found.push(source ? { node, name, fallback, source } : { node, name, fallback })
  }
  for (const node of file.index.nodes('LogicalExpression')) {
    if (node.operator === '&&') continue
    const name = findReadName(node.left, file)
    if (name !== undefined) add(node, name, node.right, node.left)
    // const JWT_SECRET = options.secret || 'secret'
    else if (file.analysis.constants.findConstant(node.left) === undefined) add(node, findTargetName(node), node.right)
  }
  for (const node of file.index.nodes('ConditionalExpression')) {
    const name = findReadName(node.consequent, file)
    if (name !== undefined && findReadName(node.test, file) === name) add(node, name, node.alternate)
  }
  for (const node of file.index.nodes('AssignmentExpression')) {
    if (node.operator === '||=' || node.operator === '??=') add(node, findReadName(node.left, file), node.right)
  }
  for (const node of file.index.nodes('AssignmentPattern')) {
    const property = node.parent
    if (property.type === 'Property' && property.parent.type === 'ObjectPattern')
      add(node, findPropertyName(property), node.right)
    else if (node.left.type === 'Identifier' && isUpperCase(node.left.name)) add(node, node.left.name, node.right)
  }
  for (const node of file.index.nodes('CallExpression')) {
    const [first, second] = node.arguments
    const callee = toCalleeText(node, file)
    const key = findStringValue(first)
    if (
      key !== undefined &&
      second &&
      node.arguments.length === 2 &&
      ENV_READERS.test(callee) &&
      !/headers|cookies|params|map|cache|storage|store|session|query|form/i.test(callee)
    )
      add(node, key, second)
  }
  for (const property of file.index.nodes('Property')) {
    const name = findPropertyName(property)
    if (property.parent.type !== 'ObjectExpression' || name === undefined || !isSecretName(name)) continue
    for (const value of expandValue(property.value, file.analysis)) {
      const call = findSchemaDefault(value, file)
      if (call) add(call, name, call.arguments[0])
    }
  }
  return found
}

/** The `.default(…)` in a schema's chain: `z.string().default('x').optional()`. */
function findSchemaDefault(node: Node, file: RuleFile): TSESTree.CallExpression | undefined {
  let current = unwrap(node)
  while (current.type === 'CallExpression') {
    const callee = unwrap(current.callee)
    if (callee.type !== 'MemberExpression') return undefined
    if (findPropertyName(callee) === 'default') return file.analysis.schemas.isSchema(current) ? current : undefined
    current = unwrap(callee.object)
  }
  return undefined
}

/** `config.get`, however the member is written. */
function toCalleeText(call: TSESTree.CallExpression, file: RuleFile): string {
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return file.getText(callee)
  return `${file.getText(callee.object)}.${findPropertyName(callee) ?? ''}`
}

function isUpperCase(name: string): boolean {
  return name === name.toUpperCase()
}

/** The key of an environment or configuration read: `process.env.K`, `Deno.env.get('K')`, `config.get('K')`, `env.K`. */
function findReadName(node: Node, file: RuleFile): string | undefined {
  const inner = unwrap(node)
  if (inner.type === 'MemberExpression') {
    const path = file.findPath(inner)
    const match = path === undefined ? null : ENVIRONMENT.exec(path)
    if (match?.[1] !== undefined) return match[1]
    const name = findPropertyName(inner)
    // settings.jwtSecret || '…': the object is unknown, the name is not.
    return name !== undefined && isSecretName(name) && !path?.startsWith('$') && !isRowMember(inner) ? name : undefined
  }
  if (inner.type === 'CallExpression' && inner.arguments.length === 1) {
    const callee = toCalleeText(inner, file)
    return ENV_READERS.test(callee) && /env|config/i.test(callee) ? findStringValue(inner.arguments[0]) : undefined
  }
  if (inner.type === 'LogicalExpression') return findReadName(inner.right, file) ?? findReadName(inner.left, file)
  return undefined
}

/** `user.password || ''`, `data.token ?? 'none'`: rows and form values, not configuration. */
function isRowMember(node: TSESTree.MemberExpression): boolean {
  const object = unwrap(node.object)
  const name =
    object.type === 'Identifier'
      ? object.name
      : object.type === 'MemberExpression'
        ? (findPropertyName(object) ?? '')
        : ''
  return !/^(?:config|configuration|settings|env|environment|secrets|options|opts|conf|cfg)$/i.test(name)
}

/** The name of what the expression is given to: a constant, a property. */
function findTargetName(node: Node): string | undefined {
  const { parent, child } = getOuterParent(node)
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && parent.init === child)
    return isUpperCase(parent.id.name) || /secret/i.test(parent.id.name) ? parent.id.name : undefined
  if (parent?.type === 'Property' && parent.value === child) return findPropertyName(parent)
  return undefined
}

/** Empty texts and marks of absence are tests for a missing value, not secrets. */
function isRealFallback(value: string): boolean {
  const text = value.trim()
  return (
    text.length > 2 &&
    !/^(?:none|null|undefined|n\/a|not[-_ ]?(?:set|configured|found|provided|available)|missing|unknown|unset|disabled|empty|\*+|\[redacted\]|true|false|same-origin|include|omit)$/i.test(
      text,
    ) &&
    !/^https?:\/\//.test(text)
  )
}

/** Start-up refuses the fallback in production: a throw or exit under a condition on NODE_ENV that names the secret. */
function isGuardedByEnvironment(node: Node, name: string, file: RuleFile): boolean {
  if (file.analysis.environment.isOutsideProduction(node)) return true
  const scope = findEnclosingFunction(node)
  const target = findTargetName(node)
  return file.index.nodes('IfStatement').some((statement) => {
    if (scope && findEnclosingFunction(statement) !== scope) return false
    const test = file.getText(statement.test)
    return (
      file.analysis.environment.asksEnvironment(statement.test) &&
      (test.includes(name) || (target !== undefined && test.includes(target))) &&
      file.analysis.guards.leaves(statement.consequent)
    )
  })
}
