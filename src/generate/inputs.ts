import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { parse } from 'yaml'
import type { LibraryModel } from '../analysis/types.ts'
import type { WeaknessClass } from '../catalogue/types.ts'
import type { VetlintRule } from '../rule.ts'
import { type RuleFacts, readRuleFacts } from './rule-facts.ts'

/** An example as `tests/rules` writes it; only what pages show. */
export interface DocCase {
  readonly name: string
  readonly code: string
  readonly filename?: string
  readonly options?: Readonly<Record<string, unknown>>
}

export interface DocInvalidCase extends DocCase {
  readonly errors: readonly {
    readonly messageId: string
    readonly suggestions?: readonly { readonly messageId: string }[]
  }[]
}

export interface DocCases {
  readonly invalid: readonly DocInvalidCase[]
  readonly valid: readonly DocCase[]
  readonly limits?: readonly (DocCase & { readonly reason: string })[]
}

export interface RuleInput {
  readonly name: string
  readonly rule: VetlintRule
  readonly facts: RuleFacts
  /** Undefined while no file of `tests/rules` has cases of the rule. */
  readonly cases: DocCases | undefined
}

export interface SemgrepRule {
  readonly id: string
  readonly language: string
  /** Relative to the root. */
  readonly path: string
  readonly severity: string
  readonly class: string | undefined
}

export interface Inputs {
  readonly root: string
  readonly version: string
  readonly ruleNames: readonly string[]
  readonly classIds: readonly string[]
  readonly modelNames: readonly string[]
  readonly rules: readonly RuleInput[]
  readonly classes: ReadonlyMap<string, WeaknessClass>
  readonly models: readonly LibraryModel[]
  readonly semgrepRules: readonly SemgrepRule[]
}

/** Files of `src/catalogue` that are no weakness class. */
export const CATALOGUE_MODULES: ReadonlySet<string> = new Set(['index', 'types', 'taxonomy', 'severity'])

/**
 * Everything that generated files are made of. Modules are loaded by the names of the source files, not through the
 * index files, because those are what is about to be written.
 */
export async function readInputs(root: string): Promise<Inputs> {
  const ruleNames = findModules(join(root, 'src', 'rules')).filter((name) => name !== 'index')
  const classIds = findModules(join(root, 'src', 'catalogue')).filter((name) => !CATALOGUE_MODULES.has(name))
  const modelNames = findModules(join(root, 'src', 'models')).filter((name) => name !== 'index')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const rules: RuleInput[] = []
  for (const name of ruleNames) {
    rules.push({
      name,
      rule: await loadDefault<VetlintRule>(`../rules/${name}.js`),
      facts: readRuleFacts(readFileSync(join(root, 'src', 'rules', `${name}.ts`), 'utf8')),
      cases: await loadCases(join(root, 'tests', 'rules', `${name}.ts`)),
    })
  }
  const classes = new Map<string, WeaknessClass>()
  for (const id of classIds) classes.set(id, await loadDefault<WeaknessClass>(`../catalogue/${id}.js`))
  const models: LibraryModel[] = []
  for (const name of modelNames) models.push(await loadDefault<LibraryModel>(`../models/${name}.js`))
  const semgrepRules = findSemgrepRules(root)
  return { root, version, ruleNames, classIds, modelNames, rules, classes, models, semgrepRules }
}

function findModules(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .sort()
}

async function loadDefault<T>(specifier: string): Promise<T> {
  const module = (await import(new URL(specifier, import.meta.url).href)) as { default: T }
  return module.default
}

async function loadCases(path: string): Promise<DocCases | undefined> {
  if (!existsSync(path)) return undefined
  return (await loadCaseModule<{ default: DocCases }>(path)).default
}

/** Data of tests is TypeScript without imports of values, so that one transpiled module is the whole program. */
export async function loadCaseModule<T>(path: string): Promise<T> {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as T
}

/** Paths of the pack's rule files relative to the root; fixtures are no rules. */
export function findSemgrepFiles(root: string): string[] {
  const pack = join(root, 'semgrep-rules')
  if (!existsSync(pack)) return []
  return readdirSync(pack, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(pack, entry.name)).map((name) => `semgrep-rules/${entry.name}/${name}`))
    .filter((path) => path.endsWith('.yaml') && !path.endsWith('.test.yaml'))
    .sort()
}

function findSemgrepRules(root: string): SemgrepRule[] {
  return findSemgrepFiles(root).flatMap((path) => {
    const { rules } = parse(readFileSync(join(root, path), 'utf8')) as {
      rules: { id: string; severity?: string; metadata?: { class?: string } }[]
    }
    return rules.map((rule) => ({
      id: rule.id,
      language: path.split('/')[1] ?? '',
      path,
      severity: rule.severity ?? '',
      class: rule.metadata?.class,
    }))
  })
}
