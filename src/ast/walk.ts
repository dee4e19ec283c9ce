import type { Node } from './nodes.ts'

export type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

/** The child nodes of a node in source order, by the parser's visitor keys. */
export function getChildren(node: Node, keys: VisitorKeys): Node[] {
  const children: Node[] = []
  for (const key of keys[node.type] ?? []) {
    const value = (node as unknown as Record<string, unknown>)[key]
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) children.push(item)
    } else if (isNode(value)) children.push(value)
  }
  return children
}

/**
 * Visits a node and everything below it, parents first, without recursion, so that depth is bounded by memory only.
 * A visitor that returns `false` keeps the walk out of that node's children.
 */
export function walk(root: Node, keys: VisitorKeys, visit: (node: Node) => boolean | undefined | void): void {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (visit(node) === false) continue
    const names = keys[node.type]
    if (!names) continue
    for (let index = names.length - 1; index >= 0; index--) {
      const value = (node as unknown as Record<string, unknown>)[names[index] as string]
      if (Array.isArray(value)) {
        for (let item = value.length - 1; item >= 0; item--) if (isNode(value[item])) stack.push(value[item] as Node)
      } else if (isNode(value)) stack.push(value)
    }
  }
}
