import * as tsParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { createHost, setHost } from '../../src/project/host.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Case, RuleCases } from '../support/cases.ts'
import { CASE_NAMES, loadCases } from '../support/load-cases.ts'
import { SILENT_PLUGINS } from '../support/silent-plugins.ts'

/** Fixed, so that CI and a laptop see the same programs; a counterexample becomes a named case. */
export const SEED = 20_261_124

export const PROJECT = '/project'

/** `typescript` parses everything with the TypeScript parser; `espree` is ESLint's default, for JavaScript only. */
export type ParserName = 'typescript' | 'espree'

export interface LintOptions {
  readonly filename?: string
  readonly files?: Readonly<Record<string, string>>
  readonly settings?: Readonly<Record<string, unknown>>
  readonly parser?: ParserName
  readonly sourceType?: 'module' | 'script' | 'commonjs'
  /** Rule ids with their options; every rule without options where it is missing. */
  readonly rules?: Readonly<Record<string, readonly unknown[]>>
  /** Rules that take the place of ours, to show that a law can fail. */
  readonly planted?: Readonly<Record<string, unknown>>
}

const EVERY_RULE: Readonly<Record<string, readonly unknown[]>> = Object.fromEntries(
  Object.keys(RULES).map((name) => [name, []]),
)

const linter = new Linter({ cwd: PROJECT })

/** What the rules report on a text. Rethrows what a rule throws. */
export function lint(code: string, options: LintOptions = {}): Linter.LintMessage[] {
  const filename = options.filename ?? 'src/file.ts'
  const overlay = new Map<string, string>([[`${PROJECT}/${filename}`, code]])
  for (const [path, text] of Object.entries(options.files ?? {})) overlay.set(`${PROJECT}/${path}`, text)
  const rules = options.rules ?? EVERY_RULE
  const ecmaFeatures = { jsx: options.parser === 'espree' || /x$/.test(filename) }
  setHost(createHost(overlay))
  try {
    return linter.verify(
      code,
      [
        {
          files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
          plugins: { ...SILENT_PLUGINS, vetlint: { rules: { ...RULES, ...options.planted } as never } },
          languageOptions: {
            ...(options.parser === 'espree' ? {} : { parser: tsParser }),
            ...(options.sourceType ? { sourceType: options.sourceType } : {}),
            parserOptions: { ecmaFeatures },
          },
          linterOptions: { reportUnusedDisableDirectives: 'off' },
          settings: { vetlint: { today: '2026-11-24', ...options.settings } },
          rules: Object.fromEntries(
            Object.entries(rules).map(([name, own]) => [`vetlint/${name}`, ['error', ...own] as never]),
          ),
        },
      ],
      { filename: `${PROJECT}/${filename}` },
    )
  } finally {
    setHost(undefined)
  }
}

export interface Seed {
  readonly rule: string
  readonly isInvalid: boolean
  readonly case: Case
  /** `rule: name`, to name it in tables and messages. */
  readonly title: string
}

/** Every case of every rule that exists, invalid ones first. */
export async function loadSeeds(): Promise<Seed[]> {
  const all: RuleCases[] = []
  // One rule only, for whoever works on it: VETLINT_FUZZ_RULE=no-ssrf.
  const only = process.env['VETLINT_FUZZ_RULE']
  for (const name of CASE_NAMES)
    if (RULES[name] && (only === undefined || only.split(',').includes(name))) all.push(await loadCases(name))
  return all.flatMap((cases) => [
    ...cases.invalid.map((example) => toSeed(cases.rule, true, example)),
    ...cases.valid.map((example) => toSeed(cases.rule, false, example)),
  ])
}

function toSeed(rule: string, isInvalid: boolean, example: Case): Seed {
  return { rule, isInvalid, case: example, title: `${rule}: ${example.name}` }
}

/** Runs the rule of a seed on its code, or on another text in its place. */
export function lintSeed(seed: Seed, code = seed.case.code, options: LintOptions = {}): Linter.LintMessage[] {
  const example = seed.case
  return lint(code, {
    ...(example.filename ? { filename: example.filename } : {}),
    ...(example.files ? { files: example.files } : {}),
    rules: { [seed.rule]: example.options ? [example.options] : [] },
    ...options,
    settings: { ...example.settings, ...options.settings },
  })
}

/** The message ids of a run, sorted, so that two runs compare as multisets. */
export function toMessageIds(messages: readonly Linter.LintMessage[]): string[] {
  return messages.map((message) => message.messageId ?? `fatal: ${message.message}`).sort()
}

export function isParsed(messages: readonly Linter.LintMessage[]): boolean {
  return !messages.some((message) => message.fatal)
}
