import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { findSemgrepFiles } from '../../../src/generate/inputs.ts'
import { findFixtures } from '../../../src/generate/semgrep-fixtures.ts'
import { FLOW } from './flow.ts'
import { LAYOUT, type Mutation } from './layout.ts'
import { type Line, readSource, toText } from './source.ts'
import { SPELLING } from './spelling.ts'

export const MUTATIONS: readonly Mutation[] = [...LAYOUT, ...SPELLING, ...FLOW]
export const AS_IT_IS = 'as it is'

export interface Rule {
  readonly id: string
  readonly [key: string]: unknown
}

/** A rule with one of its fixtures. */
export interface Seed {
  readonly rule: Rule
  readonly folder: string
  readonly fixture: string
  readonly text: string
  readonly language: string
}

export interface Mutant {
  readonly seed: Seed
  readonly mutation: string
  readonly lines: readonly Line[]
}

/** What a rule says of a mutant: for each report the lines of the fixture that it speaks of, its own line first. */
export type Reports = readonly (readonly number[])[]

const LANGUAGES: Readonly<Record<string, string>> = {
  py: 'python',
  go: 'go',
  java: 'java',
  cs: 'csharp',
  kt: 'kotlin',
  kts: 'kotlin',
  swift: 'swift',
  rs: 'rust',
  c: 'c',
  cpp: 'c',
  php: 'php',
  rb: 'ruby',
  sh: 'bash',
  tf: 'terraform',
  dockerfile: 'dockerfile',
  yaml: 'yaml',
  sql: 'sql',
}

/** Directives speak of the line that they stand on, so nothing around them may change. */
const isMutable = (path: string): boolean => !path.startsWith('semgrep-rules/suppressions/')

export function loadSeeds(root: string): Seed[] {
  return findSemgrepFiles(root)
    .filter(isMutable)
    .flatMap((path) =>
      (parse(readFileSync(join(root, path), 'utf8')) as { rules: Rule[] }).rules.flatMap((rule) =>
        findFixtures(root, path).map((file) => ({
          rule,
          folder: rule.id,
          fixture: file,
          text: readFileSync(join(root, file), 'utf8'),
          language: LANGUAGES[file.split('.').at(-1) ?? ''] ?? 'text',
        })),
      ),
    )
}

export function toMutants(seed: Seed, mutations: readonly Mutation[] = MUTATIONS): Mutant[] {
  const lines = seed.text.split('\n').map((text, index) => ({ text, from: index + 1 }))
  const source = readSource(seed.language, lines)
  return mutations.flatMap((mutation) => {
    if (mutation.languages && !mutation.languages.includes(seed.language)) return []
    const changed = mutation.apply(source)
    return changed ? [{ seed, mutation: mutation.name, lines: changed }] : []
  })
}

export const asItIs = (seed: Seed): Mutant => ({
  seed,
  mutation: AS_IT_IS,
  lines: seed.text.split('\n').map((text, index) => ({ text, from: index + 1 })),
})

export const toPath = ({ seed, mutation }: Mutant): string => {
  const [stem = '', ...rest] = basename(seed.fixture).split('.')
  const middle = rest.slice(0, -1).filter((part) => part !== 'test')
  return `${seed.folder}/${[stem, ...middle].join('-')}-${mutation.replace(/\W+/g, '-')}.${rest.at(-1) ?? ''}`
}

/** Writes all mutants into one tree and runs Semgrep once over it; each rule reads its own mutants only. */
export function scan(semgrep: string, work: string, mutants: readonly Mutant[]): Map<string, Reports> {
  const rules = new Map(mutants.map(({ seed }) => [seed.rule.id, seed.rule]))
  for (const mutant of mutants) {
    mkdirSync(join(work, mutant.seed.folder), { recursive: true })
    writeFileSync(join(work, toPath(mutant)), toText(mutant.lines))
  }
  writeFileSync(join(work, '.semgrepignore'), '')
  const config = join(work, 'rules.json')
  const own = [...rules.values()].map((rule) => ({ ...rule, paths: { include: [`/${rule.id}/`] } }))
  writeFileSync(config, JSON.stringify({ rules: own }))
  const quiet = ['--json', '--quiet', '--metrics=off', '--disable-version-check']
  const whole = ['--no-git-ignore', '--disable-nosem', '--scan-unknown-extensions', '--max-target-bytes=0']
  const { stdout, stderr } = spawnSync(
    semgrep,
    ['scan', ...quiet, ...whole, '--no-rewrite-rule-ids', '--project-root', '.', '--config', config, '.'],
    { cwd: work, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, SEMGREP_SEND_METRICS: 'off' } },
  )
  if (!stdout.startsWith('{')) throw new Error(`Semgrep said no JSON: ${stderr}`)
  const { results } = JSON.parse(stdout) as {
    results: { check_id: string; path: string; start: { line: number }; end: { line: number } }[]
  }
  const byPath = new Map(mutants.map((mutant) => [toPath(mutant), mutant]))
  const reports = new Map<string, (readonly number[])[]>(mutants.map((mutant) => [toPath(mutant), []]))
  for (const { check_id: id, path, start, end } of results) {
    const mutant = byPath.get(path)
    if (!mutant || id !== mutant.seed.rule.id) continue
    reports.get(path)?.push(mutant.lines.slice(start.line - 1, end.line).map(({ from }) => from))
  }
  return reports
}

/** What is different from the verdict on the fixture as it is: lines that are no longer reported, and reports on others. */
export function compare(before: Reports, after: Reports): { readonly lost: number[]; readonly added: number[] } {
  const wanted = [...new Set(before.map(([line = 0]) => line))]
  const isMet = (line: number): boolean => after.some((lines) => lines.includes(line))
  const isWanted = (lines: readonly number[]): boolean => lines.some((line) => wanted.includes(line))
  return {
    lost: wanted.filter((line) => !isMet(line)),
    added: after.filter((lines) => !isWanted(lines)).map(([line = 0]) => line),
  }
}
