import { Linter } from 'eslint'
import { type TracedReport, type VetlintRule, observeReports } from '../rule.ts'

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

/** One stop of a value, lines and columns from 1; `file` is absolute, and missing in the inspected file. */
export interface Stop {
  readonly file?: string
  readonly line: number
  readonly column: number
  readonly text: string
}

export interface InspectedReport {
  readonly rule: string
  readonly messageId: string
  readonly line: number
  readonly column: number
  /** Empty where nothing flows. */
  readonly stops: readonly Stop[]
}

/** Asks the rules about the file once more, and gives each report with the way of its value. Empty when the file cannot be read again. */
export function inspectReports(file: InspectedFile, rules: readonly AskedRule[]): readonly InspectedReport[] {
  const linter = new Linter({ cwd: file.root, configType: 'flat' })
  const config: Linter.Config = {
    // A pattern without an extension would not make ESLint look at the file.
    files: [`**/*${/\.\w+$/.exec(file.filename)?.[0] ?? ''}`],
    plugins: { vetlint: { rules: Object.fromEntries(rules.map(({ name, rule }) => [name, rule])) as never } },
    languageOptions: file.languageOptions ?? {},
    settings: file.settings ?? {},
    rules: Object.fromEntries(rules.map(({ name, options }) => [`vetlint/${name}`, ['warn', ...options]])) as never,
  }
  const reports: InspectedReport[] = []
  try {
    observeReports(
      (report) => reports.push(toInspected(report)),
      () => linter.verify(file.text, [config], { filename: file.filename, allowInlineConfig: false }),
    )
  } catch {
    // The first look told of it already; a finding without its trace is still a finding.
  }
  return reports
}

function toInspected({ rule, messageId, start, steps }: TracedReport): InspectedReport {
  return {
    rule,
    messageId,
    line: start.line,
    column: start.column + 1,
    stops: steps.map(({ node, text, place }) =>
      place
        ? { file: place.file, line: place.line, column: place.column, text }
        : { line: node.loc.start.line, column: node.loc.start.column + 1, text },
    ),
  }
}
