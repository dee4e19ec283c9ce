import type { Node } from '../ast/nodes.ts'
import { type VisitorKeys, getChildren } from '../ast/walk.ts'

/** ESLint sets these for the file under analysis; other modules have only what the parser gives. */
export function linkParents(root: Node, keys: VisitorKeys): void {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const child of getChildren(node, keys)) {
      ;(child as { parent?: Node }).parent = node
      stack.push(child)
    }
  }
}
