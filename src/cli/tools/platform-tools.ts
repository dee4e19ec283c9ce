import type { Directive, Needless } from '../../gate/needless.ts'
import { ToolError, readJson, toFailure } from './run-tool.ts'
import { readQuoted, toArguments, toNeedless } from './script-tools.ts'
import type { AskableTool, Question } from './tool.ts'

/** Linters of shell, containers, workflows, Ruby and Go. */
export const PLATFORM_TOOLS: readonly AskableTool[] = [
  {
    tool: 'shellcheck',
    command: 'shellcheck',
    ask: (question) => ({
      needless: tryWithout(question, 'shellcheck', (text) =>
        (readJson(question.run(['--format=json', '-'], text)) as ShellcheckReport[]).map(({ code }) => `SC${code}`),
      ),
    }),
  },
  {
    tool: 'hadolint',
    command: 'hadolint',
    ask: (question) => ({
      needless: tryWithout(question, 'hadolint', (text) =>
        (readJson(question.run(['--no-fail', '--format=json', '-'], text)) as HadolintReport[]).map(({ code }) => code),
      ),
    }),
  },
  {
    tool: 'zizmor',
    command: 'zizmor',
    ask(question) {
      const output = question.run([
        '--offline',
        '--no-exit-codes',
        '--no-ignores',
        '--format=json',
        ...toArguments(question),
      ])
      return {
        hidden: (readJson(output) as ZizmorReport[]).flatMap(({ ident: rule, locations }) =>
          locations.flatMap(({ symbolic, concrete }) => {
            const file = question.toRelative(symbolic.key.Local?.verbatim_path ?? '')
            const { start_point: start, end_point: end } = concrete.location
            return file === undefined ? [] : [{ file, line: start.row + 1, endLine: end.row + 1, rule }]
          }),
        ),
      }
    },
  },
  {
    tool: 'rubocop',
    command: 'rubocop',
    ask(question) {
      const output = question.run(['--format=json', '--cache=false', '--force-exclusion', ...toArguments(question)])
      return {
        needless: (readJson(output) as RubocopReport).files.flatMap(({ path, offenses }) =>
          offenses
            .filter(({ cop_name: cop }) => cop === 'Lint/RedundantCopDisableDirective')
            .flatMap(({ location, message }) => toNeedless(question, path, location.line, readQuoted(message))),
        ),
      }
    },
  },
  {
    tool: 'golangci-lint',
    command: 'golangci-lint',
    ask(question) {
      const output = question.run([
        'run',
        '--enable=nolintlint',
        '--output.json.path=stdout',
        '--show-stats=false',
        '--max-issues-per-linter=0',
        '--max-same-issues=0',
        './...',
      ])
      const [json = ''] = output.stdout.split('\n')
      if (output.status > 1) throw new ToolError(toFailure(output))
      return {
        needless: (readJson({ ...output, stdout: json }) as GolangciReport).Issues.filter(
          ({ FromLinter, Text }) => FromLinter === 'nolintlint' && Text.includes('is unused'),
        ).flatMap(({ Pos, Text }) => {
          const linter = /linter "([^"]+)"/.exec(Text)?.[1]
          return toNeedless(question, Pos.Filename, Pos.Line, linter === undefined ? undefined : [linter])
        }),
      }
    },
  },
  {
    tool: 'gosec',
    command: 'gosec',
    ask(question) {
      const output = question.run(['-quiet', '-no-fail', '-fmt=json', '-track-suppressions', './...'])
      return {
        hidden: (readJson(output) as GosecReport).Issues.filter(({ suppressions }) => suppressions !== null).flatMap(
          ({ file: path, line, rule_id: rule }) => {
            const file = question.toRelative(path)
            // One above a block acts on all of it, so whatever is hidden further down may be its doing.
            return file === undefined ? [] : [{ file, line: 1, endLine: Number.parseInt(line, 10), rule }]
          },
        ),
      }
    },
  },
]

interface ShellcheckReport {
  readonly code: number
}
interface HadolintReport {
  readonly code: string
}
interface ZizmorReport {
  readonly ident: string
  readonly locations: readonly {
    readonly symbolic: { readonly key: { readonly Local?: { readonly verbatim_path: string } } }
    readonly concrete: {
      readonly location: {
        readonly start_point: { readonly row: number }
        readonly end_point: { readonly row: number }
      }
    }
  }[]
}
interface RubocopReport {
  readonly files: readonly {
    readonly path: string
    readonly offenses: readonly {
      readonly cop_name: string
      readonly message: string
      readonly location: { readonly line: number }
    }[]
  }[]
}
interface GolangciReport {
  readonly Issues: readonly {
    readonly FromLinter: string
    readonly Text: string
    readonly Pos: { readonly Filename: string; readonly Line: number }
  }[]
}

interface GosecReport {
  readonly Issues: readonly {
    readonly file: string
    /** `12`, or `12-14`. */
    readonly line: string
    readonly rule_id: string
    readonly suppressions: readonly unknown[] | null
  }[]
}

/** For a tool that tells nothing by itself: which reports come when a directive is left out? */
function tryWithout(question: Question, tool: Directive['tool'], getReports: (text: string) => string[]): Needless[] {
  return question.files.flatMap((file) => {
    const text = question.readText(file)
    if (text === undefined) return []
    const before = countEach(getReports(text))
    return question
      .findDirectives(file)
      .filter((directive) => directive.tool === tool && directive.isVoid !== true)
      .flatMap((directive): Needless[] => {
        const after = countEach(getReports(blankOut(text, directive)))
        const rules = directive.ruleIds.filter((rule) => (after.get(rule) ?? 0) <= (before.get(rule) ?? 0))
        const isWhole = directive.ruleIds.length > 0 && rules.length === directive.ruleIds.length
        return rules.length === 0 ? [] : [{ file, line: directive.place.line, ...(isWhole ? {} : { rules }) }]
      })
  })
}

function countEach(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** The text with an empty comment in its place. */
function blankOut(text: string, { place }: Directive): string {
  const lines = text.split('\n')
  const line = lines[place.line - 1] ?? ''
  lines[place.line - 1] = `${line.slice(0, place.column - 1)}#`
  return lines.join('\n')
}
