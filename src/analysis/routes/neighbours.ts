import { getSourceFiles } from '../../project/import-map.ts'
import type { Snapshot } from '../../project/snapshot.ts'

/** Files opened to see whether a project asks its callers anywhere; the nearest ones are asked first. */
const MAX_GUARD_LOOKS = 8

const REGISTERS =
  /\.(?:get|post|put|patch|delete|all|use|route|register)\(|\bexport\s+(?:default\b|(?:async\s+)?(?:function|const)\s+(?:GET|POST|PUT|PATCH|DELETE)\b)|['"]use server['"]|@(?:Get|Post|Put|Patch|Delete)\(/
const MENTIONS_CALLER =
  /auth|session|guard|jwt|protect|signed_?in|current_?user|get_?user|require[A-Z]\w*|verify_?(?:token|user)|clerk|permission|\b40[13]\b/i

/** May routes of a file ask who is calling? By its words, before it is read properly. */
function mayGuardRoutes(file: string, text: string): boolean {
  return (
    !/\.(?:test|spec|stories)\.|(?:^|\/)(?:__mocks__|fixtures|scripts)\//.test(file) &&
    REGISTERS.test(text) &&
    MENTIONS_CALLER.test(text)
  )
}

/** Files in the order of how many folders they share with one of them. */
function sortByNearness(files: readonly string[], of: string): readonly string[] {
  const own = of.split('/')
  const shared = (file: string): number => {
    const parts = file.split('/')
    let count = 0
    while (count < own.length - 1 && parts[count] === own[count]) count++
    return count
  }
  return files
    .map((file) => ({ file, shared: shared(file) }))
    .sort((a, b) => b.shared - a.shared)
    .map(({ file }) => file)
}

/** The files of a package, the nearest first, in which routes may ask who is calling. */
export function findNeighbours(host: Snapshot, root: string, filename: string): readonly string[] {
  const found: string[] = []
  for (const file of sortByNearness(getSourceFiles(host, root), filename)) {
    if (file === filename || !mayGuardRoutes(file, host.readText(file) ?? '')) continue
    found.push(file)
    if (found.length >= MAX_GUARD_LOOKS) break
  }
  return found
}
