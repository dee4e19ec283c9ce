import { ToolError, type ToolOutput, readJson, toFailure } from './run-tool.ts'
import { readLines, readQuoted, toArguments, toNeedless } from './script-tools.ts'
import type { AskableTool, Question } from './tool.ts'

/** Linters and type checkers of Python. */
export const PYTHON_TOOLS: readonly AskableTool[] = [
  {
    tool: 'ruff',
    command: 'ruff',
    ask(question) {
      const output = question.run([
        'check',
        '--extend-select=RUF100',
        '--output-format=json',
        '--no-fix',
        '--no-cache',
        '--force-exclude',
        ...toArguments(question),
      ])
      return {
        needless: (readJson(output) as RuffReport[])
          .filter(({ code }) => code === 'RUF100')
          .flatMap(({ filename, location, message }) =>
            toNeedless(question, filename, location.row, readRuffCodes(message)),
          ),
      }
    },
  },
  {
    // It honours `noqa` like Ruff, and has no way to tell which it needs.
    tool: 'flake8',
    command: 'flake8',
    honours: {
      tools: ['ruff'],
      isSetUp: ({ has, readText }) =>
        has('.flake8') || ['setup.cfg', 'tox.ini'].some((file) => readText(file)?.includes('[flake8]') === true),
    },
  },
  {
    tool: 'mypy',
    command: 'mypy',
    ask(question) {
      const output = question.run([
        '--warn-unused-ignores',
        '--show-error-codes',
        '--no-error-summary',
        '--no-pretty',
        '--cache-dir=/dev/null',
        ...toArguments(question),
      ])
      if (output.status > 1) throw new ToolError(toFailure(output))
      return {
        needless: readLines(
          output,
          /^([^\n:]+):(\d+)(?::\d+)?: error: Unused "type: ignore(?:\[([^\]]*)\])?"/gm,
        ).flatMap(([, file, line, codes]) => toNeedless(question, file, Number(line), codes?.split(/,\s*/))),
        unsure: findUnsure(question, output, /^([^\n:]+):\d+(?::\d+)?: error: .*\[import(?:-\w+)*\]$/gm),
      }
    },
  },
  {
    // Only what its configuration has it report: `reportUnnecessaryTypeIgnoreComment`.
    tool: 'pyright',
    command: 'pyright',
    honours: {
      tools: ['mypy'],
      isSetUp: ({ has, readText }) =>
        has('pyrightconfig.json') || readText('pyproject.toml')?.includes('[tool.pyright]') === true,
    },
    ask(question) {
      const report = readJson(question.run(['--outputjson'])) as PyrightReport
      return {
        needless: report.generalDiagnostics
          .filter(({ rule }) => rule === 'reportUnnecessaryTypeIgnoreComment')
          .flatMap(({ file, range, message }) => {
            const rules = /rule: "([^"]+)"/.exec(message)?.[1]
            return toNeedless(question, file, range.start.line + 1, rules === undefined ? undefined : [rules])
          }),
      }
    },
  },
  {
    tool: 'pylint',
    command: 'pylint',
    ask(question) {
      const output = question.run(['--enable=useless-suppression', '--output-format=json', ...toArguments(question)])
      const reports = readJson(output) as PylintReport[]
      return {
        needless: reports
          .filter(({ symbol }) => symbol === 'useless-suppression')
          .flatMap(({ path, line, message }) => toNeedless(question, path, line, readQuoted(message))),
        unsure: new Set(
          reports
            .filter(({ symbol }) => symbol === 'import-error')
            .flatMap(({ path }) => question.toRelative(path) ?? []),
        ),
      }
    },
  },
  {
    tool: 'bandit',
    command: 'bandit',
    ask(question) {
      const output = question.run(['--quiet', '--format=json', '--ignore-nosec', ...toArguments(question)])
      return {
        hidden: (readJson(output) as BanditReport).results.flatMap(
          ({ filename, line_number: line, line_range: lines, test_id: rule }) => {
            const file = question.toRelative(filename)
            return file === undefined ? [] : [{ file, line, endLine: Math.max(line, ...lines), rule }]
          },
        ),
      }
    },
  },
]

interface RuffReport {
  readonly code: string | null
  readonly filename: string
  readonly location: { readonly row: number }
  readonly message: string
}
interface PyrightReport {
  readonly generalDiagnostics: readonly {
    readonly file: string
    readonly rule?: string
    readonly message: string
    readonly range: { readonly start: { readonly line: number } }
  }[]
}
interface PylintReport {
  readonly path: string
  readonly line: number
  readonly symbol: string
  readonly message: string
}
interface BanditReport {
  readonly results: readonly {
    readonly filename: string
    readonly line_number: number
    readonly line_range: readonly number[]
    readonly test_id: string
  }[]
}

/**
 * ``Unused `noqa` directive (unused: `F401`; non-enabled: `E501`)``: the codes that do nothing in this project. Codes that
 * Ruff does not know may be another tool's, so a directive with one of those is not needless as a whole.
 */
function readRuffCodes(message: string): string[] | undefined {
  if (message.includes('blanket')) return undefined
  const parts = message.split(';').filter((part) => !part.includes('unknown:'))
  return parts.flatMap((part) => readQuoted(part.slice(part.lastIndexOf(':'))) ?? [])
}

/** Without its imports everything is `Any`, and an error that is ignored does not come. */
function findUnsure({ toRelative }: Question, output: ToolOutput, pattern: RegExp): ReadonlySet<string> {
  return new Set(readLines(output, pattern).flatMap(([, file = '']) => toRelative(file) ?? []))
}
