import type { TSESTree } from '@typescript-eslint/types'
import {
  type Node,
  findCalleeName,
  findMissingOperand,
  findPresentOperand,
  findPropertyName,
  findStringValue,
  isNothingOrEmpty,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import type { Analysis } from './analysis.ts'

const MAX_DEPTH = 4
/** Objects that hold what a deployment sets, by their last name. */
const SETTINGS = /^(?:env|envs|environment|config|configuration|conf|cfg|settings|secrets|vars|options|opts)$/i
const SECRET_WORDS = ['secret', 'key', 'token', 'password', 'passphrase', 'pin', 'hmac', 'apikey']

/** A secret that a deployment sets, or forgets to set. */
export interface ConfiguredSecret {
  readonly name: string
  /** The expression as the code writes it. */
  readonly node: Node
}

/** The secret of the deployment that an expression reads: `process.env.KEY`, `config.partnerKey`, a constant of one, a default of one. */
export function findConfiguredSecret(node: Node, analysis: Analysis, depth = 0): ConfiguredSecret | undefined {
  const inner = unwrapAwait(node)
  if (depth > MAX_DEPTH) return undefined
  if (inner.type === 'LogicalExpression' && inner.operator !== '&&') {
    const last = unwrap(inner.right)
    return isNothingOrEmpty(last) ? toSame(inner, inner.left, analysis, depth) : undefined
  }
  if (inner.type === 'Identifier') {
    const definition = analysis.constants.findDefinition(inner) ?? findDefault(inner, analysis)
    return definition && definition !== inner ? toSame(inner, definition, analysis, depth) : undefined
  }
  const name = findSettingName(inner)
  return name !== undefined && hasWords(name, SECRET_WORDS) && !hasWords(name, ['public', 'publishable', 'anon'])
    ? { name, node: inner }
    : undefined
}

function toSame(node: Node, other: Node, analysis: Analysis, depth: number): ConfiguredSecret | undefined {
  const found = findConfiguredSecret(other, analysis, depth + 1)
  return found && { name: found.name, node }
}

/** What a parameter is when nobody passes it: `(body, key = process.env.BANK_KEY)`. */
function findDefault(identifier: TSESTree.Identifier, analysis: Analysis): Node | undefined {
  const definition = analysis.index.findVariable(identifier)?.defs[0]
  const parent = definition?.name.parent
  return parent?.type === 'AssignmentPattern' && parent.left === definition?.name ? parent.right : undefined
}

function findSettingName(node: Node): string | undefined {
  if (node.type === 'MemberExpression') {
    const object = unwrap(node.object)
    const holder =
      object.type === 'Identifier'
        ? object.name
        : object.type === 'MemberExpression'
          ? findPropertyName(object)
          : undefined
    return holder !== undefined && SETTINGS.test(holder) ? findPropertyName(node) : undefined
  }
  if (node.type !== 'CallExpression' || findCalleeName(node) !== 'get') return undefined
  const callee = unwrap(node.callee)
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
  const holder =
    object?.type === 'Identifier'
      ? object.name
      : object?.type === 'MemberExpression'
        ? findPropertyName(object)
        : undefined
  return holder !== undefined && /^(?:env|config\w*)$/i.test(holder) ? findStringValue(node.arguments[0]) : undefined
}

/** The configured secret that a test finds missing: `!secret`, `secret === ''`. */
export function findMissing(test: Node, analysis: Analysis): ConfiguredSecret | undefined {
  const operand = findMissingOperand(test)
  return operand && findConfiguredSecret(operand, analysis)
}

/** The configured secret that a test finds to be there: `secret`, `!!secret`, `secret !== undefined`. */
export function findThere(test: Node, analysis: Analysis): ConfiguredSecret | undefined {
  const operand = findPresentOperand(test)
  return operand && findConfiguredSecret(operand, analysis)
}

/** Is the secret compared below the node: in an equality, or handed with something else to a function that answers? */
export function isComparedBelow(node: Node, secret: ConfiguredSecret, analysis: Analysis): boolean {
  const text = analysis.index.sourceCode.getText(secret.node)
  const mentions = (part: Node): boolean => {
    let found = false
    analysis.index.walkBelow(part, (inner) => {
      if (inner.type === secret.node.type) found ||= analysis.index.sourceCode.getText(inner) === text
      return !found
    })
    return found
  }
  let found = false
  analysis.index.walkBelow(node, (inner) => {
    if (inner.type === 'BinaryExpression' && /^[!=]==?$/.test(inner.operator))
      found ||=
        !isNothingOrEmpty(inner.right) &&
        unwrap(inner.left).type !== 'UnaryExpression' &&
        (mentions(inner.left) || mentions(inner.right))
    else if (inner.type === 'CallExpression' && inner.arguments.length > 1)
      found ||= inner.arguments.some((argument) => mentions(argument))
    return !found
  })
  return found
}
