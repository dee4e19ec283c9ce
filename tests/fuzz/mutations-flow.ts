import type { TSESTree } from '@typescript-eslint/types'
import {
  type Edit,
  type Mutation,
  type Node,
  type Site,
  type Source,
  type Variable,
  findStatement,
  getText,
  insert,
  isDirective,
  replace,
  wrap,
} from './edits.ts'
import { isWrappable } from './mutations-spelling.ts'

type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression

function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
  )
}

/** The statements of a function's body after its directives. */
function getBody(node: Node): readonly Node[] {
  if (!isFunction(node) || node.body?.type !== 'BlockStatement') return []
  return node.body.body.filter((statement) => !isDirective(statement))
}

/** Writes something around what a function does; declarations that others see stay inside the same function. */
function aroundBody(name: string, before: string, after: string): Mutation {
  return {
    name,
    find: (source) =>
      source.nodes.flatMap((node): Site[] => {
        const body = getBody(node)
        const first = body[0]
        const last = body.at(-1)
        if (!first || !last || body.some((statement) => statement.type === 'FunctionDeclaration')) return []
        return [[insert(first.range[0], before), insert(last.range[1], after)]]
      }),
  }
}

/** Values that may be given a name first. */
function isExtractable(node: Node): boolean {
  if (
    !isWrappable(node) ||
    node.type === 'Literal' ||
    node.type === 'Identifier' ||
    node.type === 'AssignmentExpression'
  )
    return false
  return true
}

function extract(source: Source, node: Node, name: string): Site[] {
  const statement = findStatement(node)
  if (
    !statement ||
    isDirective(statement) ||
    statement.type === 'FunctionDeclaration' ||
    statement.type === 'ClassDeclaration'
  )
    return []
  const text = getText(source, node)
  // Where the same is read elsewhere, a check of the one would no longer be a check of the other.
  if (source.code.split(text).length > 2) return []
  return [[insert(statement.range[0], `const ${name} = ${text}\n`), replace(node, name)]]
}

/** A reported expression, or the arguments and values inside of a larger reported thing. */
function findReported(source: Source, reported: readonly Node[]): Node[] {
  return source.nodes.filter(
    (node) =>
      isExtractable(node) &&
      !isFunction(node) &&
      reported.some((place) => node === place || (isCallOf(place) && node.parent === place)),
  )
}

function isCallOf(node: Node): boolean {
  return node.type === 'CallExpression' || node.type === 'NewExpression'
}

function isLocal(variable: Variable): boolean {
  const [definition] = variable.defs
  if (!definition || variable.scope.type === 'global' || variable.scope.type === 'module') return false
  if (variable.identifiers.length !== 1 || variable.name === 'this' || variable.name === 'arguments') return false
  if (!/^(?:Variable|Parameter)$/.test(definition.type)) return false
  return (
    variable.references.every(
      ({ identifier, isTypeReference }) => identifier.type === 'Identifier' && !isTypeReference,
    ) &&
    definition.name.type === 'Identifier' &&
    definition.name.parent.type !== 'TSParameterProperty'
  )
}

function rename(source: Source, variable: Variable): Site[] {
  const [name] = variable.identifiers
  if (name?.type !== 'Identifier') return []
  const to = `my${name.name.slice(0, 1).toUpperCase()}${name.name.slice(1)}`
  if (source.code.includes(to)) return []
  const places = new Set<TSESTree.Identifier>([name])
  for (const { identifier } of variable.references) if (identifier.type === 'Identifier') places.add(identifier)
  const edits: Edit[] = [...places].map((place) => {
    const end = place.range[0] + place.name.length
    const property = place.parent.type === 'AssignmentPattern' ? place.parent.parent : place.parent
    // `{ a }` and `{ a = 1 }`, read or written, keep the key.
    if (property?.type === 'Property' && property.shorthand)
      return { start: place.range[0], end, text: `${place.name}: ${to}` }
    // The range of a parameter goes over its type.
    return { start: place.range[0], end, text: to }
  })
  return [edits]
}

/** Does the function use what an arrow has not of its own? */
function usesReceiver(source: Source, node: FunctionNode): boolean {
  return /\b(?:this|arguments|super|new\.target)\b/.test(getText(source, node))
}

export const FLOW: readonly Mutation[] = [
  {
    name: 'reported expression → const',
    find: (source, reported) => findReported(source, reported).flatMap((node) => extract(source, node, 'extracted')),
  },
  {
    name: 'argument → const',
    find: (source) =>
      source.nodes
        .filter((node) => isExtractable(node) && !isFunction(node) && node.parent && isCallOf(node.parent))
        .flatMap((node) => extract(source, node, 'argument')),
  },
  {
    name: 'handler → const',
    find: (source) =>
      source.nodes
        .filter(
          (node) =>
            isFunction(node) &&
            node.parent?.type === 'CallExpression' &&
            node.parent.callee.type === 'MemberExpression' &&
            node.parent.parent.type === 'ExpressionStatement',
        )
        .flatMap((node) => extract(source, node, 'routeHandler')),
  },
  {
    name: 'local variable renamed',
    find: (source) => source.scopes.variables.filter(isLocal).flatMap((variable) => rename(source, variable)),
  },
  aroundBody('body in try', 'try {\n', '\n} catch (caught) {\n  throw caught\n}'),
  aroundBody('body in a block', '{\n', '\n}'),
  aroundBody('body in if (true)', 'if (true) {\n', '\n}'),
  {
    name: 'const → let that is assigned',
    find: (source) =>
      source.nodes.flatMap((node): Site[] => {
        if (node.type !== 'VariableDeclaration' || node.kind !== 'const' || node.declarations.length !== 1) return []
        if (!findStatement(node) && node.parent.type !== 'BlockStatement') return []
        if (node.parent.type !== 'BlockStatement') return []
        const [declarator] = node.declarations
        if (declarator?.id.type !== 'Identifier' || declarator.id.typeAnnotation || !declarator.init) return []
        if (/Function/.test(declarator.init.type)) return []
        const { name } = declarator.id
        return [[replace(node, `let ${name}\n${name} = ${getText(source, declarator.init)}`)]]
      }),
  },
  {
    name: 'member → destructuring',
    find: (source) =>
      source.nodes.flatMap((node): Site[] => {
        if (node.type !== 'VariableDeclaration' || node.declarations.length !== 1) return []
        const [declarator] = node.declarations
        const { id, init } = declarator
        if (id.type !== 'Identifier' || id.typeAnnotation || init?.type !== 'MemberExpression') return []
        if (init.computed || init.optional || init.property.type !== 'Identifier' || init.object.type === 'Super')
          return []
        return [[replace(declarator, `{ ${init.property.name}: ${id.name} } = ${getText(source, init.object)}`)]]
      }),
  },
  {
    name: 'destructuring → members',
    find: (source) =>
      source.nodes.flatMap((node): Site[] => {
        if (node.type !== 'VariableDeclaration' || node.declarations.length !== 1) return []
        const [declarator] = node.declarations
        const { id, init } = declarator
        if (id.type !== 'ObjectPattern' || id.typeAnnotation || !init || id.properties.length === 0) return []
        if (init.type !== 'Identifier' && init.type !== 'MemberExpression') return []
        const lines: string[] = []
        for (const property of id.properties) {
          if (property.type !== 'Property' || property.computed) return []
          if (property.key.type !== 'Identifier' || property.value.type !== 'Identifier') return []
          lines.push(`${node.kind} ${property.value.name} = ${getText(source, init)}.${property.key.name}`)
        }
        if (node.parent.type !== 'BlockStatement' && node.parent.type !== 'Program') return []
        return [[replace(node, lines.join('\n'))]]
      }),
  },
  {
    name: 'arrow → function',
    find: (source) =>
      source.nodes.flatMap((node): Site[] => {
        if (node.type !== 'ArrowFunctionExpression' || usesReceiver(source, node)) return []
        const first = source.ast.tokens?.find((token) => token.range[0] >= node.range[0] + (node.async ? 5 : 0))
        const arrow = source.ast.tokens?.findLast(
          (token) => token.value === '=>' && token.range[1] <= node.body.range[0] && token.range[0] >= node.range[0],
        )
        if (first?.value !== '(' || !arrow) return []
        const body =
          node.body.type === 'BlockStatement'
            ? getText(source, node.body)
            : `{ return ${source.code.slice(arrow.range[1], node.range[1])} }`
        const head = source.code.slice(first.range[0], arrow.range[0])
        return [[replace(node, `${node.async ? 'async ' : ''}function ${head}${body}`)]]
      }),
  },
  {
    name: 'through a helper',
    find: (source, reported) => {
      const last = source.ast.body.at(-1)
      if (!last) return []
      return findReported(source, reported).map((node) => [
        ...wrap(node, 'passOn(', ')'),
        insert(source.code.length, '\nfunction passOn(value) {\n  return value\n}\n'),
      ])
    },
  },
]
