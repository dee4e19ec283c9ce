import type { Needless } from '../../gate/needless.ts'
import type { AskableTool, Question } from './tool.ts'
import { ToolError, type ToolOutput, readJson, toFailure } from './run-tool.ts'

const OXLINT_CONFIGS = ['.oxlintrc.json', '.oxlintrc.jsonc', 'oxlint.config.ts']

/** Linters of JavaScript, TypeScript and CSS. */
export const SCRIPT_TOOLS: readonly AskableTool[] = [
  {
    tool: 'eslint',
    command: 'eslint',
    canTell: ({ kind }) => kind !== 'config',
    ask(question) {
      const output = question.run(['--format=json', '--report-unused-disable-directives', ...toArguments(question)])
      return {
        needless: (readJson(output) as EslintResult[]).flatMap(({ filePath, messages }) =>
          messages
            .filter(({ ruleId, message }) => ruleId === null && message.startsWith('Unused '))
            .flatMap(({ line, message }) => toNeedless(question, filePath, line, readQuoted(message))),
        ),
      }
    },
  },
  {
    tool: 'oxlint',
    command: 'oxlint',
    honours: { tools: ['eslint'], isSetUp: ({ has }) => OXLINT_CONFIGS.some(has) },
    canTell: ({ kind }) => kind !== 'config',
    ask(question) {
      const output = question.run(['--format=json', '--report-unused-disable-directives', ...toArguments(question)])
      return {
        needless: (readJson(output) as OxlintResult).diagnostics
          .filter(({ message }) => /^Unused \S+-disable/.test(message))
          .flatMap(({ filename, labels, message }) => {
            const rules = /reported from (.+)\)/.exec(message)?.[1]?.split(/,\s*/)
            return toNeedless(question, filename, labels[0]?.span.line ?? 0, rules)
          }),
      }
    },
  },
  {
    tool: 'biome',
    command: 'biome',
    ask(question) {
      const output = question.run(['lint', '--reporter=github', '--max-diagnostics=none', ...toArguments(question)])
      if (output.status > 1 || /\bconfiguration\b.*(?:error|invalid)/i.test(output.stderr))
        throw new ToolError(toFailure(output))
      return {
        needless: readLines(output, /title=suppressions\/unused,file=([^,]+),line=(\d+)/g).flatMap(([, file, line]) =>
          toNeedless(question, file, Number(line)),
        ),
      }
    },
  },
  {
    tool: 'typescript',
    command: 'tsc',
    canTell: ({ directive }) => directive === '@ts-expect-error',
    ask(question) {
      if (!question.has('tsconfig.json')) throw new ToolError('there is no tsconfig.json in the root')
      const output = question.run(['--noEmit', '--pretty', 'false', '--project', 'tsconfig.json'])
      if (/^error TS\d+/m.test(output.stdout)) throw new ToolError(toFailure(output))
      const errors = readLines(output, /^([^\n(]+)\((\d+),\d+\): error (TS\d+)/gm)
      // Without its imports everything is `any`, and an error that is expected does not come.
      const missing = errors.filter(([, , , code]) => code === 'TS2307' || code === 'TS7016')
      return {
        needless: errors.flatMap(([, file, line, code]) =>
          code === 'TS2578' ? toNeedless(question, file, Number(line)) : [],
        ),
        unsure: new Set(missing.flatMap(([, file = '']) => question.toRelative(file) ?? [])),
      }
    },
  },
  {
    tool: 'stylelint',
    command: 'stylelint',
    ask(question) {
      const output = question.run(['--formatter=json', '--report-needless-disables', ...toArguments(question)])
      const results = readJson({ ...output, stdout: output.stdout || output.stderr.replace(/^[^[]*/, '') })
      return {
        needless: (results as StylelintResult[]).flatMap(({ source, warnings }) =>
          warnings
            .filter(({ rule }) => rule === '--report-needless-disables')
            .flatMap(({ line, text }) => {
              const rule = /"([^"]+)"/.exec(text)?.[1]
              return toNeedless(question, source, line, rule === undefined || rule === 'all' ? undefined : [rule])
            }),
        ),
      }
    },
  },
]

interface EslintResult {
  readonly filePath: string
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string; readonly line: number }[]
}
interface OxlintResult {
  readonly diagnostics: readonly {
    readonly message: string
    readonly filename: string
    readonly labels: readonly { readonly span: { readonly line: number } }[]
  }[]
}
interface StylelintResult {
  readonly source: string
  readonly warnings: readonly { readonly line: number; readonly rule: string; readonly text: string }[]
}

/** The files as arguments; none can be taken for an option. */
export function toArguments({ files }: Question): string[] {
  return files.map((file) => `./${file}`)
}

export function toNeedless(
  { toRelative }: Question,
  path: string | undefined,
  line: number,
  rules?: readonly string[],
): Needless[] {
  const file = path === undefined ? undefined : toRelative(path)
  return file === undefined ? [] : [{ file, line, rules }]
}

export function readLines({ stdout, stderr }: ToolOutput, pattern: RegExp): RegExpMatchArray[] {
  return [...`${stdout}\n${stderr}`.matchAll(pattern)]
}

/** The names between quotes; undefined where there are none, which means all. */
export function readQuoted(message: string): string[] | undefined {
  const names = [...message.matchAll(/['`]([^'`]+)['`]/g)].map(([, name = '']) => name)
  return names.length === 0 ? undefined : names
}
