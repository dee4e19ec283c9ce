import { type Import, readImports, toArea } from './imports.ts'

/** What each part may import besides itself; DESIGN §2. A part that is not named may import nothing. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ast: [],
  catalogue: [],
  suppressions: [],
  project: [],
  version: [],
  analysis: ['ast', 'project'],
  models: ['analysis'],
  'rule-file': ['analysis', 'models', 'ast', 'project', 'catalogue'],
  rule: ['rule-file', 'analysis', 'catalogue', 'ast'],
  rules: ['rule', 'analysis', 'ast', 'models', 'project', 'suppressions'],
  presets: ['rule', 'rules', 'catalogue', 'project'],
  index: ['presets', 'rules', 'version'],
  findings: ['catalogue', 'suppressions'],
  inspect: ['rule', 'analysis', 'ast', 'models', 'project'],
  gate: ['findings', 'suppressions', 'project', 'catalogue', 'inspect'],
  'load-models': ['analysis', 'gate'],
  cli: ['gate', 'findings', 'index', 'version'],
}

/** Imports that go against the direction of dependencies, one sentence each. */
export function findViolations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) =>
    readImports(path, text).flatMap((found) => {
      const reason = findReason(found, files)
      return reason === undefined ? [] : [`${path}:${found.line} imports ${found.to}: ${reason}`]
    }),
  )
}

function findReason(found: Import, files: ReadonlyMap<string, string>): string | undefined {
  const from = toArea(found.from)
  if (from === 'generate' || !found.isLocal) return undefined
  if (found.to.startsWith('..')) return 'it lies outside of src'
  if (!files.has(found.to)) return 'there is no such file'
  const to = toArea(found.to)
  if (to === 'generate') return 'generate is not published'
  if (from === 'rules' && to === 'rules' && found.from !== 'rules/index.ts') return 'a rule knows no other rule'
  if (from === 'models' && to === 'models' && found.from !== 'models/index.ts') return 'a model knows no other model'
  if (from === 'models' && to === 'analysis' && (found.to !== 'analysis/types.ts' || !found.isTypeOnly))
    return 'a model takes only types from analysis/types.ts'
  if (from === to) return undefined
  return (ALLOWED[from] ?? []).includes(to) ? undefined : `${from} may not depend on ${to}`
}
