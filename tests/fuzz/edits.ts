import { parseForESLint } from '@typescript-eslint/parser'
import type { TSESTree } from '@typescript-eslint/types'
import type { Random } from './random.ts'

export type Node = TSESTree.Node

type ScopeManager = NonNullable<ReturnType<typeof parseForESLint>['scopeManager']>
export type Variable = ScopeManager['variables'][number]

/** A text with its tree, to find places in; all changes are made to the text. */
export interface Source {
  readonly code: string
  readonly ast: TSESTree.Program
  readonly scopes: ScopeManager
  readonly nodes: readonly Node[]
  readonly isTypeScript: boolean
}

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where a mutation may be applied: edits that belong together. */
export type Site = readonly Edit[]

/** One way to write the same program differently. */
export interface Mutation {
  readonly name: string
  /** Every place it can be applied at. */
  readonly find: (source: Source, reported: readonly Node[]) => Site[]
  /** Sites that go together; one of them is drawn where it is missing. */
  readonly all?: boolean
  /** Files of the project that the mutant needs. */
  readonly files?: Readonly<Record<string, string>>
}

export function parseSource(code: string, filename: string): Source | undefined {
  try {
    const { ast, scopeManager } = parseForESLint(code, {
      range: true,
      loc: true,
      tokens: true,
      comment: true,
      ecmaFeatures: { jsx: /x$/.test(filename) },
    })
    if (!scopeManager) return undefined
    const nodes: Node[] = []
    collect(ast, nodes)
    return { code, ast, scopes: scopeManager, nodes, isTypeScript: !/\.[cm]?jsx?$/.test(filename) }
  } catch {
    return undefined
  }
}

function collect(node: Node, nodes: Node[]): void {
  nodes.push(node)
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent' || key === 'loc' || key === 'range' || key === 'tokens' || key === 'comments') continue
    for (const child of (Array.isArray(value) ? value : [value]) as unknown[]) {
      if (typeof child !== 'object' || child === null || typeof (child as Node).type !== 'string') continue
      // `{ a }` holds the same name twice, in one place.
      const last = nodes.at(-1)
      if (last === child) continue
      ;(child as { parent: Node }).parent = node
      collect(child as Node, nodes)
    }
  }
}

export function replace(node: { range: TSESTree.Range }, text: string): Edit {
  return { start: node.range[0], end: node.range[1], text }
}

export function insert(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

export function wrap(node: { range: TSESTree.Range }, before: string, after: string): Edit[] {
  return [insert(node.range[0], before), insert(node.range[1], after)]
}

export function getText(source: Source, node: { range: TSESTree.Range }): string {
  return source.code.slice(...node.range)
}

/** Applies edits; of two that overlap, the later one in the list is left out. */
export function applyEdits(code: string, edits: readonly Edit[]): string {
  const taken: Edit[] = []
  for (const edit of edits) {
    const overlaps = taken.some(
      (other) =>
        edit.start < other.end && other.start < edit.end && !(edit.start === edit.end && other.start === other.end),
    )
    if (!overlaps) taken.push(edit)
  }
  // At one place, the edit that came first stands first.
  const sorted = taken
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => b.edit.start - a.edit.start || b.order - a.order)
  let text = code
  for (const { edit } of sorted) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  return text
}

/** The mutants of one text under one mutation: at all places together, or at `limit` places drawn by chance. */
export function mutate(
  mutation: Mutation,
  source: Source,
  reported: readonly Node[],
  random: Random,
  limit: number,
): string[] {
  const sites = mutation.find(source, reported)
  if (sites.length === 0) return []
  if (mutation.all) return [applyEdits(source.code, sites.flat())]
  const left = [...sites]
  const mutants: string[] = []
  while (left.length > 0 && mutants.length < limit) {
    const [site] = left.splice(random.below(left.length), 1)
    if (site) mutants.push(applyEdits(source.code, site))
  }
  return mutants
}

/** Statements that stand in a list, where another statement may come before or after. */
export function isListed(node: Node): boolean {
  const { parent } = node
  if (!parent) return false
  return (
    (parent.type === 'Program' || parent.type === 'BlockStatement' || parent.type === 'StaticBlock') &&
    (parent.body as readonly Node[]).includes(node)
  )
}

export function isDirective(node: Node): boolean {
  return node.type === 'ExpressionStatement' && typeof node.directive === 'string'
}

/** The statement around a node that stands in a list, when nothing between them is a function, a loop or a branch. */
export function findStatement(node: Node): Node | undefined {
  let child = node
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
      case 'ClassBody':
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'SwitchCase':
      case 'JSXExpressionContainer':
      case 'ChainExpression':
        return undefined
      case 'ConditionalExpression':
        if (parent.test !== child) return undefined
        break
      case 'LogicalExpression':
        if (parent.right === child) return undefined
        break
      case 'IfStatement':
        if (parent.test !== child) return undefined
        break
    }
    if (isListed(parent)) return parent
  }
  return undefined
}

/** Inside `as const` a wrapper changes what the type is about. */
export function isInConst(node: Node): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (parent.type !== 'TSAsExpression' || parent.typeAnnotation.type !== 'TSTypeReference') continue
    const { typeName } = parent.typeAnnotation
    if (typeName.type === 'Identifier' && typeName.name === 'const') return true
  }
  return false
}
