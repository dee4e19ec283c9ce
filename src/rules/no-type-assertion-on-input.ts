import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import { isValidatedByProject } from '../analysis/routes/project-guards.ts'
import { type Node, findPropertyName, isCall, unwrap, unwrapAwait } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-type-assertion-on-input',
  meta: {
    class: 'unchecked-input-assertion',
    description: 'Disallow type assertions in place of a check of what the client sent.',
    messages: {
      assertedInput:
        '`{{type}}` is only claimed of {{source}}, and nothing below looks at the fields; parse it with a schema (`schema.parse(…)`) and use the result.',
    },
    confidence: { assertedInput: 'medium' },
    mentions: /\bas\b|<\w+>|:\s*\w+\s*=\s*(?:await|req|JSON)/,
  },
  create(file, report) {
    if (file.isClient) return
    const add = (node: Node, value: Node, type: TSESTree.TypeNode, binding: Node | undefined): void => {
      if (!isClaim(type) || !isInput(value, file) || (binding && isChecked(binding, file))) return
      if (isCheckedElsewhere(node, file)) return
      report({
        node,
        messageId: 'assertedInput',
        data: { type: file.quote(type, 32), source: `\`${file.quote(unwrapAwait(value), 40)}\`` },
      })
    }
    for (const node of [...file.index.nodes('TSAsExpression'), ...file.index.nodes('TSTypeAssertion')]) {
      // `x as unknown as T` claims once, with the outer type.
      const inner = unwrap(node.expression)
      const parent = node.parent
      if (parent.type === 'TSAsExpression' || parent.type === 'TSTypeAssertion') continue
      if (isPassedOn(node)) continue
      add(node, inner, node.typeAnnotation, findBinding(node))
    }
    for (const declarator of file.index.nodes('VariableDeclarator')) {
      const type = 'typeAnnotation' in declarator.id ? declarator.id.typeAnnotation?.typeAnnotation : undefined
      if (type && declarator.init) add(declarator, declarator.init, type, declarator.id)
    }
  },
})

/** A controller whose routes another file registers, behind a validation. */
function isCheckedElsewhere(node: Node, file: RuleFile): boolean {
  for (let current: Node | undefined = node; current; current = current.parent) {
    const name =
      current.type === 'PropertyDefinition' || current.type === 'MethodDefinition'
        ? findPropertyName(current)
        : current.type === 'VariableDeclarator' && current.id.type === 'Identifier' && current !== node
          ? current.id.name
          : current.type === 'FunctionDeclaration'
            ? current.id?.name
            : undefined
    if (name !== undefined && isValidatedByProject(file.filename, name, file.project)) return true
  }
  return false
}

/** `unknown` and `const` claim nothing; records of unknown values leave the checks to be made. */
function isClaim(type: TSESTree.TypeNode): boolean {
  switch (type.type) {
    case 'TSTypeReference': {
      const name = type.typeName.type === 'Identifier' ? type.typeName.name : ''
      if (name === 'const' || /^(?:FormData|URLSearchParams|Blob|Buffer|Uint8Array|ReadableStream)$/.test(name))
        return false
      return name !== 'Record' && name !== 'Partial'
        ? true
        : type.typeArguments?.params.every((part) => part.type !== 'TSUnknownKeyword') === true
    }
    case 'TSTypeLiteral':
    case 'TSIntersectionType':
      return true
    default:
      return false
  }
}

/** The whole body of a request: `await req.json()`, `req.body`, `JSON.parse` of its text. */
function isInput(node: Node, file: RuleFile): boolean {
  const inner = unwrapAwait(node)
  if (isCall(inner) && file.findPath(inner.callee) === 'JSON.parse') {
    const argument = inner.arguments[0]
    return (
      argument !== undefined &&
      argument.type !== 'SpreadElement' &&
      file.findTaint(argument, 'provenance')?.kind === 'remote'
    )
  }
  const path = file.findPath(inner)
  return path !== undefined && /^\$[\w.]+?(?:\.body|\.json\(\))$/.test(path)
}

/** An argument of a function that may well check it: `schema.parse(req.body as unknown)`, `validate(req.body as Input)`. */
function isPassedOn(node: Node): boolean {
  const parent = node.parent
  return parent !== undefined && isCall(parent) && parent.callee !== node
}

function findBinding(node: Node): Node | undefined {
  let current: Node = node
  while (current.parent && /^(?:AwaitExpression|TSNonNullExpression|ChainExpression)$/.test(current.parent.type))
    current = current.parent
  const parent = current.parent
  return parent?.type === 'VariableDeclarator' && parent.init === current ? parent.id : undefined
}

/** Does something look at the form of the value, or of what is taken out of it, later in the file? */
function isChecked(binding: Node, file: RuleFile): boolean {
  return findVariables(binding, file).some((variable) =>
    variable.references.some((reference) => isCheck(reference.identifier, file)),
  )
}

function findVariables(pattern: Node, file: RuleFile): TSESLint.Scope.Variable[] {
  const variables: TSESLint.Scope.Variable[] = []
  file.index.walkBelow(pattern, (node) => {
    if (node.type !== 'Identifier') return
    const variable = file.index.findVariable(node)
    if (!variable) return
    variables.push(variable)
    // const { email } = body: what is checked may be the field.
    for (const reference of variable.references) {
      const parent = (reference.identifier as Node).parent
      if (
        parent?.type === 'VariableDeclarator' &&
        parent.init === reference.identifier &&
        parent.id.type === 'ObjectPattern'
      ) {
        for (const property of parent.id.properties) {
          const inner =
            property.type === 'Property' && property.value.type === 'Identifier'
              ? file.index.findVariable(property.value)
              : undefined
          if (inner) variables.push(inner)
        }
      }
    }
  })
  return variables
}

const CHECKS =
  /^(?:parse|parseAsync|safeParse|safeParseAsync|validate|validateAsync|validateSync|assert|is|check|isArray|isInteger|isFinite|test|includes|has|Number|String|Boolean|parseInt|parseFloat)$/

/** `typeof body.email`, `Array.isArray(ids)`, `ALLOWED.includes(mode)`, `schema.parse(body)`, `isUser(body)`. */
function isCheck(identifier: Node, file: RuleFile): boolean {
  let current: Node = identifier
  for (let step = 0; step < 4 && current.parent; step++) {
    const parent: Node = current.parent
    if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return true
    if (parent.type === 'BinaryExpression' && (parent.operator === 'instanceof' || parent.operator === 'in'))
      return true
    if (isCall(parent) && parent.callee !== current) {
      const callee = unwrap(parent.callee)
      const name =
        callee.type === 'MemberExpression'
          ? findPropertyName(callee)
          : callee.type === 'Identifier'
            ? callee.name
            : undefined
      return (
        name !== undefined &&
        (CHECKS.test(name) ||
          /^(?:is|validate|assert|check|ensure|parse|sanitize|verify)[A-Z]/.test(name) ||
          file.findPath(callee)?.startsWith('class-validator') === true)
      )
    }
    if (
      parent.type !== 'MemberExpression' &&
      parent.type !== 'ChainExpression' &&
      parent.type !== 'TSNonNullExpression' &&
      parent.type !== 'TSAsExpression'
    )
      return false
    current = parent
  }
  return false
}
