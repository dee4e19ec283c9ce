import type { TSESTree } from '@typescript-eslint/types'
import { isSecretName } from '../ast/lexicon.ts'
import {
  type Node,
  findCalleeName,
  findPropertyName,
  findStringValue,
  getOuterParent,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'
import { expandValue } from './values.ts'

const ENVIRONMENT = /^(?:process\.env|import\.meta\.env|Bun\.env|env)\.([^.]+)$/
const ENV_READERS = /(?:^|\.)(?:get|getOrThrow|getString|getEnv|env|optional|getenv|readEnv|getConfig|envOr|string)$/i

/** A literal that takes the place of a secret. */
export interface Fallback {
  readonly node: Node
  readonly name: string
  readonly fallback: Node
  /** The expression that reads the secret, when the fallback stands beside it. */
  readonly source?: Node
}

/** Literals beside the read of a secret, and defaults of one. */
export function findFallbacks(analysis: Analysis): Fallback[] {
  const found: Fallback[] = []
  const add = (node: Node, name: string | undefined, fallback: Node | null | undefined, source?: Node): void => {
    if (name !== undefined && fallback && isSecretName(name))
      found.push(source ? { node, name, fallback, source } : { node, name, fallback })
  }
  /** `configured && configured.length >= 16 ? configured : 'literal'` */
  const addChosen = (node: TSESTree.ConditionalExpression): void => {
    const test = analysis.index.sourceCode.getText(node.test)
    for (const [secret, fallback] of [
      [node.consequent, node.alternate],
      [node.alternate, node.consequent],
    ] as const) {
      const values = test.includes(analysis.index.sourceCode.getText(secret)) ? expandValue(secret, analysis) : []
      const [value] = values
      if (value && values.length === 1) add(node, findReadName(value, analysis), fallback)
    }
  }
  for (const node of analysis.index.nodes('LogicalExpression')) {
    if (node.operator === '&&') continue
    const name = findReadName(node.left, analysis)
    // app.keys = [process.env.COOKIE_KEY || 'literal']
    if (name !== undefined && /key$/i.test(name) && isAmongKeys(node))
      found.push({ node, name, fallback: node.right, source: node.left })
    else if (name !== undefined) add(node, name, node.right, node.left)
    // const JWT_SECRET = options.secret || 'secret'
    else if (analysis.constants.findConstant(node.left) === undefined) add(node, findTargetName(node), node.right)
  }
  for (const node of analysis.index.nodes('ConditionalExpression')) {
    const name = findReadName(node.consequent, analysis)
    if (name !== undefined && findReadName(node.test, analysis) === name) add(node, name, node.alternate)
    else addChosen(node)
  }
  for (const node of analysis.index.nodes('AssignmentExpression')) {
    if (node.operator === '||=' || node.operator === '??=') add(node, findReadName(node.left, analysis), node.right)
  }
  for (const node of analysis.index.nodes('AssignmentPattern')) {
    const property = node.parent
    if (property.type === 'Property' && property.parent.type === 'ObjectPattern')
      add(node, findPropertyName(property), node.right)
    else if (node.left.type === 'Identifier' && isUpperCase(node.left.name)) add(node, node.left.name, node.right)
  }
  for (const node of analysis.index.nodes('CallExpression')) {
    const [first, second] = node.arguments
    const callee = toCalleeText(node, analysis)
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
  for (const property of analysis.index.nodes('Property')) {
    const name = findPropertyName(property)
    if (property.parent.type !== 'ObjectExpression' || name === undefined || !isSecretName(name)) continue
    for (const value of expandValue(property.value, analysis)) {
      const call = findSchemaDefault(value, analysis)
      if (call) add(call, name, call.arguments[0])
    }
  }
  return found
}

/** `keys: […]` and `app.keys = […]`: what signs cookies. */
function isAmongKeys(node: Node): boolean {
  const list = getOuterParent(node).parent
  if (list?.type !== 'ArrayExpression') return false
  let { parent } = getOuterParent(list)
  // [current, old].filter(Boolean)
  if (parent?.type === 'MemberExpression') ({ parent } = getOuterParent(parent.parent))
  if (parent?.type === 'Property') return findPropertyName(parent) === 'keys'
  if (parent?.type !== 'AssignmentExpression') return false
  return parent.left.type === 'MemberExpression' && findPropertyName(parent.left) === 'keys'
}

/** A function that gives a secret or, where it is missing, a literal; a promise of one that ends in a literal. */
export function findOtherResults(analysis: Analysis): Fallback[] {
  const found: Fallback[] = []
  const owners = [
    ...analysis.index.nodes('FunctionDeclaration'),
    ...analysis.index.nodes('FunctionExpression'),
    ...analysis.index.nodes('ArrowFunctionExpression'),
  ]
  for (const owner of owners) {
    const values = analysis.index.returnedValues(owner)
    if (values.length < 2) continue
    const name = values.map((value) => findSecretRead(value, analysis)).find(Boolean)
    if (name === undefined) continue
    for (const value of values)
      if (findStringValue(value) !== undefined) found.push({ node: value, name, fallback: unwrap(value) })
  }
  // pick(env.LINK_SECRET, 'literal')
  for (const call of analysis.index.nodes('CallExpression')) {
    const [first, second] = call.arguments
    const name = second && findStringValue(second) !== undefined && first ? findSecretRead(first, analysis) : undefined
    if (name === undefined || !second || !analysis.index.findFunction(call.callee)) continue
    const results = expandValue(call, analysis)
    if (results.includes(unwrap(second)) && results.some((value) => findSecretRead(value, analysis) === name))
      found.push({ node: call, name, fallback: unwrap(second) })
  }
  for (const call of analysis.index.callsNamed('catch')) {
    const callee = unwrap(call.callee)
    const handler = call.arguments[0] && unwrap(call.arguments[0])
    if (callee.type !== 'MemberExpression' || !isFunction(handler)) continue
    const [value, more] = analysis.index.returnedValues(handler)
    const name = findSecretRead(callee.object, analysis) ?? findTargetName(call)
    if (value && !more && name !== undefined && findStringValue(value) !== undefined && isSecretName(name))
      found.push({ node: call, name, fallback: unwrap(value) })
  }
  return found
}

/** The secret that an expression reads: from the environment, or from the file that a platform mounts it as. */
function findSecretRead(node: Node, analysis: Analysis): string | undefined {
  const name = findReadName(node, analysis)
  if (name !== undefined) return isSecretName(name) ? name : undefined
  const inner = unwrapAwait(node)
  if (inner.type !== 'CallExpression') return undefined
  const callee = unwrap(inner.callee)
  // readFileSync(path, 'utf8').trim()
  if (callee.type === 'MemberExpression' && inner.arguments.length === 0) return findSecretRead(callee.object, analysis)
  const path = /^read/.test(findCalleeName(inner) ?? '') ? findStringValue(inner.arguments[0]) : undefined
  const base = path?.split('/').at(-1)
  return base !== undefined && (/\/secrets?\//.test(path ?? '') || isSecretName(base)) ? `${base}_secret` : undefined
}

/** The `.default(…)` in a schema's chain: `z.string().default('x').optional()`. */
function findSchemaDefault(node: Node, analysis: Analysis): TSESTree.CallExpression | undefined {
  let current = unwrap(node)
  while (current.type === 'CallExpression') {
    const callee = unwrap(current.callee)
    if (callee.type !== 'MemberExpression') return undefined
    if (findPropertyName(callee) === 'default') return analysis.schemas.isSchema(current) ? current : undefined
    current = unwrap(callee.object)
  }
  return undefined
}

/** `config.get`, however the member is written. */
function toCalleeText(call: TSESTree.CallExpression, analysis: Analysis): string {
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return analysis.index.sourceCode.getText(callee)
  return `${analysis.index.sourceCode.getText(callee.object)}.${findPropertyName(callee) ?? ''}`
}

function isUpperCase(name: string): boolean {
  return name === name.toUpperCase()
}

/** The key of an environment or configuration read: `process.env.K`, `Deno.env.get('K')`, `config.get('K')`, `env.K`. */
function findReadName(node: Node, analysis: Analysis): string | undefined {
  const inner = unwrap(node)
  if (inner.type === 'MemberExpression') {
    const path = analysis.paths.findPath(inner)
    const match = path === undefined ? null : ENVIRONMENT.exec(path)
    if (match?.[1] !== undefined) return match[1]
    const name = findPropertyName(inner)
    // settings.jwtSecret || '…': the object is unknown, the name is not.
    return name !== undefined && isSecretName(name) && !path?.startsWith('$') && !isRowMember(inner) ? name : undefined
  }
  if (inner.type === 'CallExpression' && inner.arguments.length === 0) {
    const callee = unwrap(inner.callee)
    return callee.type === 'MemberExpression' && /^(?:trim|toString)$/.test(findPropertyName(callee) ?? '')
      ? findReadName(callee.object, analysis)
      : undefined
  }
  if (inner.type === 'CallExpression' && inner.arguments.length === 1) {
    const callee = toCalleeText(inner, analysis)
    return ENV_READERS.test(callee) && /env|config/i.test(callee) ? findStringValue(inner.arguments[0]) : undefined
  }
  if (inner.type === 'LogicalExpression')
    return findReadName(inner.right, analysis) ?? findReadName(inner.left, analysis)
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
export function findTargetName(node: Node): string | undefined {
  const { parent, child } = getOuterParent(node)
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && parent.init === child)
    return isUpperCase(parent.id.name) || /secret/i.test(parent.id.name) ? parent.id.name : undefined
  if (parent?.type === 'Property' && parent.value === child) return findPropertyName(parent)
  return undefined
}
