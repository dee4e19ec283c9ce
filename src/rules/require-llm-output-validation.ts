import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findCalleeName, findPropertyName, isCall, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'require-llm-output-validation',
  meta: {
    class: 'unvalidated-llm-output',
    description: "Require a check of the form of a model's answer before it is used as data.",
    messages: {
      uncheckedAnswer:
        '`{{text}}` takes what the model answered (line {{line}}) for the wanted form; parse it with a schema, or ask for structured output and handle a refusal.',
    },
    confidence: { uncheckedAnswer: 'medium' },
    mentions: /JSON\.parse/,
  },
  create(file, report) {
    for (const { call } of file.findCalls('JSON.parse')) {
      const [argument] = call.arguments
      if (!argument || argument.type === 'SpreadElement') continue
      const taint = file.findTaint(argument, 'provenance')
      // JSON.parse(text) alone asks whether it is JSON.
      if (call.parent.type === 'ExpressionStatement') continue
      if (taint?.kind !== 'model' || isInsideCheck(call) || isCheckedLater(call, file)) continue
      report({ node: call, messageId: 'uncheckedAnswer', data: { text: file.quote(call), line: taint.line } })
    }
  },
})

const CHECKS =
  /^(?:parse|parseAsync|safeParse|safeParseAsync|validate|validateAsync|validateSync|assert|Decode|is|check)$/
const CHECK_NAMES = /^(?:is|validate|assert|check|ensure|parse|sanitize|normalize|coerce|to)[A-Z]/

/** `schema.parse(JSON.parse(text))`, `validatePlan(JSON.parse(text))`. */
function isInsideCheck(call: Node): boolean {
  let current: Node = call
  while (
    current.parent &&
    /^(?:TSAsExpression|TSNonNullExpression|AwaitExpression|TSSatisfiesExpression)$/.test(current.parent.type)
  )
    current = current.parent
  const outer = current.parent
  if (!outer || !isCall(outer) || outer.callee === current) return false
  const name = findCalleeName(outer) ?? ''
  return CHECKS.test(name) || CHECK_NAMES.test(name)
}

/** The variable that holds the result is looked at before it is used: by a schema, `typeof`, `Array.isArray`, `in`, a predicate. */
function isCheckedLater(call: Node, file: RuleFile): boolean {
  const names = findTargets(call)
  return names.some(
    (name) => file.index.findVariable(name)?.references.some((reference) => isCheck(reference.identifier)) === true,
  )
}

/** The identifiers that the parsed value is given to: a declarator's names, or the target of an assignment. */
function findTargets(call: Node): Node[] {
  let current: Node = call
  while (
    current.parent &&
    /^(?:TSAsExpression|TSNonNullExpression|AwaitExpression|LogicalExpression)$/.test(current.parent.type)
  )
    current = current.parent
  const parent = current.parent
  const target =
    parent?.type === 'VariableDeclarator'
      ? parent.id
      : parent?.type === 'AssignmentExpression'
        ? unwrap(parent.left)
        : undefined
  return target ? getNames(target) : []
}

function getNames(pattern: Node): Node[] {
  if (pattern.type === 'Identifier') return [pattern]
  if (pattern.type !== 'ObjectPattern') return []
  return pattern.properties.flatMap((property: TSESTree.Property | TSESTree.RestElement) =>
    property.type === 'Property'
      ? getNames(property.value.type === 'AssignmentPattern' ? property.value.left : property.value)
      : [],
  )
}

/** `[answer.rate, answer.years].map(Number)`, `[answer.a, answer.b].every(isText)` */
function isListCheck(list: TSESTree.ArrayExpression): boolean {
  const member = list.parent
  const call = member.type === 'MemberExpression' && member.object === list ? member.parent : undefined
  if (member.type !== 'MemberExpression' || call?.type !== 'CallExpression') return false
  const name = findPropertyName(member) ?? ''
  const [first] = call.arguments
  return (
    name === 'every' || name === 'some' || (name === 'map' && first?.type === 'Identifier' && first.name === 'Number')
  )
}

function isCheck(identifier: Node): boolean {
  let current: Node = identifier
  for (let step = 0; step < 4 && current.parent; step++) {
    const parent: Node = current.parent
    if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return true
    if (parent.type === 'BinaryExpression' && (parent.operator === 'in' || parent.operator === 'instanceof'))
      return true
    if (parent.type === 'UnaryExpression' && parent.operator === '!') return true
    if (parent.type === 'IfStatement' && parent.test === current) return true
    if (parent.type === 'ArrayExpression' && isListCheck(parent)) return true
    if (isCall(parent) && parent.callee !== current) {
      const name = findCalleeName(parent) ?? ''
      const callee = unwrap(parent.callee)
      const isArray = callee.type === 'MemberExpression' && findPropertyName(callee) === 'isArray'
      return isArray || CHECKS.test(name) || CHECK_NAMES.test(name) || /^(?:Number|String|includes|has)$/.test(name)
    }
    if (
      !/^(?:MemberExpression|ChainExpression|TSNonNullExpression|TSAsExpression|LogicalExpression)$/.test(parent.type)
    )
      return false
    current = parent
  }
  return false
}
