import type { TSESTree } from '@typescript-eslint/types'
import {
  type Edit,
  type Mutation,
  type Node,
  type Site,
  type Source,
  getText,
  insert,
  isInConst,
  replace,
  wrap,
} from './edits.ts'

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** The value references of an imported name; undefined when it is used in a way that cannot be respelled. */
function findUses(source: Source, local: TSESTree.Identifier): TSESTree.Identifier[] | undefined {
  const variable = source.scopes.variables.find((item) => item.identifiers.some((name) => name === local))
  if (!variable) return undefined
  const uses: TSESTree.Identifier[] = []
  for (const reference of variable.references) {
    const { identifier } = reference
    if (identifier.type !== 'Identifier' || reference.isTypeReference) return undefined
    if (identifier.parent.type === 'ExportSpecifier') return undefined
    uses.push(identifier)
  }
  return uses
}

/** Writes another expression where a name is read; a shorthand property keeps its key. */
export function respell(name: TSESTree.Identifier, text: string): Edit {
  const { parent } = name
  return parent.type === 'Property' && parent.shorthand ? replace(parent, `${name.name}: ${text}`) : replace(name, text)
}

function isValueImport(node: Node): node is TSESTree.ImportDeclaration {
  return node.type === 'ImportDeclaration' && node.importKind !== 'type' && node.specifiers.length > 0
}

function toModuleName(node: TSESTree.ImportDeclaration): string {
  return `${node.source.value.replace(/^node:/, '').replace(/\W+/g, '_')}_module`
}

function getImportedName(specifier: TSESTree.ImportSpecifier): string {
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value
}

type NamedSpecifier = TSESTree.ImportSpecifier & { local: TSESTree.Identifier }

/** The specifiers of an import that only names exports; undefined when it does something else. */
function getNamed(node: TSESTree.ImportDeclaration): NamedSpecifier[] | undefined {
  const named = node.specifiers.filter(
    (specifier): specifier is NamedSpecifier =>
      specifier.type === 'ImportSpecifier' &&
      specifier.importKind !== 'type' &&
      IDENTIFIER.test(getImportedName(specifier)),
  )
  return named.length === node.specifiers.length ? named : undefined
}

function findRequire(node: Node): { declarator: TSESTree.VariableDeclarator; module: string } | undefined {
  if (node.type !== 'VariableDeclaration' || node.declarations.length !== 1 || node.parent.type !== 'Program')
    return undefined
  const [declarator] = node.declarations
  const call = declarator?.init
  if (call?.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== 'require')
    return undefined
  const [argument] = call.arguments
  if (argument?.type !== 'Literal' || typeof argument.value !== 'string') return undefined
  return { declarator, module: argument.value }
}

/** `{ a, b: c }` of a require as names and locals; undefined for deeper patterns. */
function getDestructured(pattern: Node): { imported: string; local: string }[] | undefined {
  if (pattern.type !== 'ObjectPattern') return undefined
  const names: { imported: string; local: string }[] = []
  for (const property of pattern.properties) {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') return undefined
    if (property.value.type !== 'Identifier') return undefined
    names.push({ imported: property.key.name, local: property.value.name })
  }
  return names
}

/** Members that can be read by a computed key just as well. */
function isPlainMember(node: Node): node is TSESTree.MemberExpressionNonComputedName {
  return node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier'
}

function isInDecorator(node: Node): boolean {
  for (let parent = node.parent; parent && /Expression$|^Decorator$/.test(parent.type); parent = parent.parent)
    if (parent.type === 'Decorator') return true
  return false
}

/** Expressions that a wrapper may go around: values, and neither a target, a callee with a receiver nor part of a chain. */
export function isWrappable(node: Node): boolean {
  const { parent } = node
  if (
    !parent ||
    isInConst(node) ||
    !/(?:Expression|Literal|Identifier)$/.test(node.type) ||
    node.type === 'SequenceExpression'
  )
    return false
  if (node.type === 'JSXExpressionContainer' || node.type.startsWith('JSX')) return false
  switch (parent.type) {
    case 'CallExpression':
    case 'NewExpression':
      return (parent.arguments as readonly Node[]).includes(node)
    case 'VariableDeclarator':
      return parent.init === node
    case 'ReturnStatement':
    case 'AwaitExpression':
      return true
    case 'AssignmentExpression':
      return parent.right === node
    case 'Property':
      return (
        parent.value === node &&
        parent.parent.type === 'ObjectExpression' &&
        !parent.shorthand &&
        !parent.method &&
        parent.kind === 'init'
      )
    case 'BinaryExpression':
    case 'LogicalExpression':
      return true
    case 'MemberExpression':
      return parent.object === node && node.type !== 'Identifier' && !hasChain(parent)
    default:
      return false
  }
}

function hasChain(node: Node): boolean {
  let current: Node | undefined = node
  while (current && (current.type === 'MemberExpression' || current.type === 'CallExpression')) current = current.parent
  return current?.type === 'ChainExpression'
}

function wrapper(name: string, before: string, after: string, onlyTypes: boolean): Mutation {
  return {
    name,
    find: (source) =>
      onlyTypes && !source.isTypeScript
        ? []
        : source.nodes.filter((node) => isWrappable(node)).map((node) => wrap(node, before, after)),
  }
}

/** The parts of a sum of texts, from left to right; undefined when it is no sum with a text in it. */
function findSum(node: Node): Node[] | undefined {
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined
  const parts: Node[] = []
  const add = (part: Node): void => {
    if (part.type === 'BinaryExpression' && part.operator === '+') {
      add(part.left)
      parts.push(part.right)
    } else parts.push(part)
  }
  add(node)
  // With a text first, everything after it is joined as text as well.
  const [first] = parts
  return first?.type === 'Literal' && typeof first.value === 'string' ? parts : undefined
}

function isText(node: Node | undefined): node is TSESTree.StringLiteral {
  return node?.type === 'Literal' && typeof node.value === 'string'
}

export const SPELLING: readonly Mutation[] = [
  {
    name: 'named import → namespace',
    all: true,
    find: (source) =>
      source.nodes.filter(isValueImport).flatMap((node): Site[] => {
        const named = getNamed(node)
        if (!named) return []
        const uses = named.map((specifier) => findUses(source, specifier.local))
        if (uses.some((list) => !list)) return []
        const module = toModuleName(node)
        return [
          [
            replace(node, `import * as ${module} from ${getText(source, node.source)}`),
            ...named.flatMap((specifier, index) =>
              (uses[index] ?? []).map((use) => respell(use, `${module}.${getImportedName(specifier)}`)),
            ),
          ],
        ]
      }),
  },
  {
    name: 'named import → renamed',
    all: true,
    find: (source) =>
      source.nodes.filter(isValueImport).flatMap((node) =>
        (getNamed(node) ?? []).flatMap((specifier): Site[] => {
          const uses = findUses(source, specifier.local)
          if (!uses) return []
          const local = `${specifier.local.name}Imported`
          return [
            [
              replace(specifier, `${getImportedName(specifier)} as ${local}`),
              ...uses.map((use) => respell(use, local)),
            ],
          ]
        }),
      ),
  },
  {
    name: 'import → require',
    all: true,
    find: (source) =>
      source.nodes.filter(isValueImport).flatMap((node): Site[] => {
        const from = getText(source, node.source)
        const [only] = node.specifiers
        if (node.specifiers.length === 1 && only && only.type !== 'ImportSpecifier')
          return [[replace(node, `const ${only.local.name} = require(${from})`)]]
        const named = getNamed(node)
        if (!named) return []
        const names = named.map((specifier) =>
          getImportedName(specifier) === specifier.local.name
            ? specifier.local.name
            : `${getImportedName(specifier)}: ${specifier.local.name}`,
        )
        return [[replace(node, `const { ${names.join(', ')} } = require(${from})`)]]
      }),
  },
  {
    name: 'named import → member of a require',
    all: true,
    find: (source) =>
      source.nodes.filter(isValueImport).flatMap((node): Site[] => {
        const named = getNamed(node)
        if (!named) return []
        const lines = named.map(
          (specifier) =>
            `const ${specifier.local.name} = require(${getText(source, node.source)}).${getImportedName(specifier)}`,
        )
        return [[replace(node, lines.join('\n'))]]
      }),
  },
  {
    name: 'require → import',
    all: true,
    find: (source) =>
      source.nodes.flatMap((node): Site[] => {
        const required = findRequire(node)
        if (!required) return []
        const { declarator, module } = required
        if (declarator.id.type === 'Identifier')
          return [[replace(node, `import ${declarator.id.name} from '${module}'`)]]
        const names = getDestructured(declarator.id)
        if (!names) return []
        const list = names.map(({ imported, local }) => (imported === local ? local : `${imported} as ${local}`))
        return [[replace(node, `import { ${list.join(', ')} } from '${module}'`)]]
      }),
  },
  {
    name: 'destructured require → member of a require',
    all: true,
    find: (source) =>
      source.nodes.flatMap((node): Site[] => {
        const required = findRequire(node)
        const names = required && getDestructured(required.declarator.id)
        if (!names) return []
        return [
          [
            replace(
              node,
              names
                .map(({ imported, local }) => `const ${local} = require('${required.module}').${imported}`)
                .join('\n'),
            ),
          ],
        ]
      }),
  },
  {
    name: 'dot → computed member',
    find: (source) =>
      source.nodes
        .filter(isPlainMember)
        .filter((node) => !isInDecorator(node))
        .map((node) => {
          const dot = source.code.lastIndexOf('.', node.property.range[0])
          const start = node.optional ? dot - 1 : dot
          return [{ start, end: node.range[1], text: `${node.optional ? '?.' : ''}['${node.property.name}']` }]
        }),
  },
  {
    name: 'computed member → dot',
    all: true,
    find: (source) =>
      source.nodes.flatMap((node): Site[] => {
        if (node.type !== 'MemberExpression' || !node.computed || !isText(node.property)) return []
        if (!IDENTIFIER.test(node.property.value)) return []
        return [
          [
            {
              start: node.object.range[1],
              end: node.range[1],
              text: `${node.optional ? '?.' : '.'}${node.property.value}`,
            },
          ],
        ]
      }),
  },
  {
    name: 'shorthand → property',
    all: true,
    find: (source) =>
      source.nodes.flatMap((node): Site[] =>
        node.type === 'Property' && node.shorthand && node.value.type === 'Identifier'
          ? [[insert(node.value.range[0], `${node.value.name}: `)]]
          : [],
      ),
  },
  {
    name: 'template → concatenation',
    all: true,
    find: (source) =>
      source.nodes.flatMap((node): Site[] => {
        if (node.type !== 'TemplateLiteral' || node.expressions.length === 0) return []
        if (node.parent.type === 'TaggedTemplateExpression' || node.parent.type === 'TSTemplateLiteralType') return []
        // One that lies in another is left: the outer one is rewritten whole.
        for (let parent: Node | undefined = node.parent; parent; parent = parent.parent)
          if (parent.type === 'TemplateLiteral') return []
        const parts: string[] = []
        node.quasis.forEach((quasi, index) => {
          if (index === 0 || quasi.value.cooked !== '') parts.push(JSON.stringify(quasi.value.cooked))
          const expression = node.expressions[index]
          if (expression) parts.push(`(${getText(source, expression)})`)
        })
        return [[replace(node, `(${parts.join(' + ')})`)]]
      }),
  },
  {
    name: 'concatenation → template',
    all: true,
    find: (source) =>
      source.nodes.flatMap((node): Site[] => {
        if (node.parent?.type === 'BinaryExpression' && node.parent.operator === '+') return []
        const parts = findSum(node)
        if (!parts) return []
        const text = parts.map((part) =>
          isText(part)
            ? part.value.replace(/[\\`]|\$\{/g, '\\$&').replaceAll('\n', '\\n')
            : `\${${getText(source, part)}}`,
        )
        return [[replace(node, `\`${text.join('')}\``)]]
      }),
  },
  wrapper('parentheses', '(', ')', false),
  wrapper('as any', '((', ') as any)', true),
  wrapper('non-null', '(', ')!', true),
  wrapper('satisfies', '((', ') satisfies unknown)', true),
]
