import { CHECK_OPTIONS } from './check-options.ts'

export const HELP = `vetlint finds the insecure code that AI assistants commonly write.

  vetlint check [PATH …]   Look at the code with ESLint and Semgrep, and judge its suppressions.
  vetlint explain FILE:LINE
                           Say why a line is reported, or why it is not.
  vetlint suppressions [PATH …]
                           List every suppression with owner, expiry and verdict.
  vetlint rules [RULE …]   List the rules with severity, confidence, owner and presets.
  vetlint --version
  vetlint --help

\`vetlint check --help\` and \`vetlint suppressions --help\` list the options.
`

export const CHECK_HELP = `vetlint check [OPTIONS] [PATH …]

Without a path, everything below the root: what git tracks or does not ignore, or every file where there is no git.

${printOptions()}

Exit code: 0 nothing to report, 1 a live finding at or above --fail-on, 2 the check could not run or could not look.
`

function printOptions(): string {
  const rows = CHECK_OPTIONS.map(({ name, short, value, help }) => [
    `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    help,
  ])
  const width = Math.max(...rows.map(([head = '']) => head.length))
  return rows.map(([head = '', help = '']) => `  ${head.padEnd(width)}  ${help}`).join('\n')
}
