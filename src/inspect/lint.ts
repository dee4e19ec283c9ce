import { Linter } from 'eslint'
import { type Observer, type VetlintRule, observeRules } from '../rule.ts'

/** A file as the engine saw it: its text, and what its ESLint config said. */
export interface InspectedFile {
  /** Absolute. */
  readonly filename: string
  readonly text: string
  /** A folder that the file is in; ESLint's `cwd`. */
  readonly root: string
  readonly languageOptions: Linter.Config['languageOptions']
  readonly settings: Linter.Config['settings']
}

/** A rule to ask, with the options that it ran with. */
export interface AskedRule {
  readonly name: string
  readonly rule: VetlintRule
  readonly options: readonly unknown[]
}

/** Runs the rules over the file and tells the observer; false when the file cannot be looked at. */
export function watchRules(file: InspectedFile, rules: readonly AskedRule[], observer: Observer): boolean {
  const linter = new Linter({ cwd: file.root, configType: 'flat' })
  const config: Linter.Config = {
    // A pattern without an extension would not make ESLint look at the file.
    files: [`**/*${/\.\w+$/.exec(file.filename)?.[0] ?? ''}`],
    plugins: { vetlint: { rules: Object.fromEntries(rules.map(({ name, rule }) => [name, rule])) as never } },
    languageOptions: file.languageOptions ?? {},
    settings: file.settings ?? {},
    rules: Object.fromEntries(rules.map(({ name, options }) => [`vetlint/${name}`, ['warn', ...options]])) as never,
  }
  try {
    const messages = observeRules(observer, () =>
      linter.verify(file.text, [config], { filename: file.filename, allowInlineConfig: false }),
    )
    return !messages.some(({ fatal }) => fatal === true)
  } catch {
    // The first look told of it already; a finding without its trace is still a finding.
    return false
  }
}
