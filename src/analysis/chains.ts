import { stripSuffix } from './patterns.ts'
import type { FunctionSummary } from './summaries.ts'

/** `Query#.where().limit` is `Query#.limit` when `where` gives its own object back. */
export function skipChain(
  path: readonly string[],
  find: (path: readonly string[]) => FunctionSummary | undefined,
): readonly string[] {
  const parts = [...path]
  for (let at = 0; at < parts.length - 1;) {
    const part = parts[at] ?? ''
    const method = part.endsWith('()') ? [...parts.slice(0, at), stripSuffix(part)] : undefined
    if (method && find(method)?.isChaining === true) parts.splice(at, 1)
    else at++
  }
  return parts
}
