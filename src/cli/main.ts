import { VERSION } from '../version.ts'
import { findNearest } from './arguments.ts'
import { runCheckCommand } from './check-command.ts'
import { runExplain } from './explain-command.ts'
import { UsageError } from './git.ts'
import { HELP } from './help.ts'
import type { Io } from './io.ts'
import { runRules } from './rules-command.ts'
import { runSuppressions } from './suppressions-command.ts'

const COMMANDS = ['check', 'explain', 'suppressions', 'rules'] as const

/** Runs the command line and gives the exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    const [command, ...rest] = args
    if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
      await io.out(HELP)
      return command === undefined ? 2 : 0
    }
    if (command === '--version' || command === '-v') {
      await io.out(`${VERSION}\n`)
      return 0
    }
    if (command === 'check') return await runCheckCommand(rest, io)
    if (command === 'explain') return await runExplain(rest, io)
    if (command === 'suppressions') return await runSuppressions(rest, io)
    if (command === 'rules') return await runRules(rest, io)
    const nearest = findNearest(command, COMMANDS)
    throw new UsageError(
      `There is no command "${command}".${nearest === undefined ? '' : ` Did you mean ${nearest}?`} See \`vetlint --help\`.`,
    )
  } catch (error) {
    await io.error(`vetlint: ${toMessage(error, args.includes('--debug'))}\n`)
    // To a hook of a coding agent, 2 means findings.
    return args.includes('--agent-hook') ? 1 : 2
  }
}

function toMessage(error: unknown, isDebug: boolean): string {
  if (!(error instanceof Error)) return String(error)
  if (isDebug) return error.stack ?? error.message
  return error instanceof UsageError ? error.message : `${error.message} (--debug shows where)`
}
