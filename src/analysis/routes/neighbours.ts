const REGISTERS =
  /\.(?:get|post|put|patch|delete|all|use|route|register)\(|\bexport\s+(?:default\b|(?:async\s+)?(?:function|const)\s+(?:GET|POST|PUT|PATCH|DELETE)\b)|['"]use server['"]|@(?:Get|Post|Put|Patch|Delete)\(/
const MENTIONS_CALLER =
  /auth|session|guard|jwt|protect|signed_?in|current_?user|get_?user|require[A-Z]\w*|verify_?(?:token|user)|clerk|permission|\b40[13]\b/i

/** May routes of a file ask who is calling? By its words, before it is read properly. */
export function mayGuardRoutes(file: string, text: string): boolean {
  return (
    !/\.(?:test|spec|stories)\.|(?:^|\/)(?:__mocks__|fixtures|scripts)\//.test(file) &&
    REGISTERS.test(text) &&
    MENTIONS_CALLER.test(text)
  )
}

/** Files in the order of how many folders they share with one of them. */
export function sortByNearness(files: readonly string[], of: string): readonly string[] {
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
