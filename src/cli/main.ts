import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { type Format, printReport } from '../findings/outputs/formats.ts'
import type { View } from '../findings/outputs/view.ts'
import { isLive, reachesThreshold } from '../gate/decide.ts'
import plugin from '../index.ts'
import { VERSION } from '../version.ts'
import { findNearest } from './arguments.ts'
import { type CheckResult, runCheck } from './check.ts'
import { type CheckOptions, readCheckOptions } from './check-options.ts'
import { UsageError } from './git.ts'
import { CHECK_HELP, HELP } from './help.ts'
import { Progress } from './progress.ts'
import { findRuleDocs } from './rule-docs.ts'

const COMMANDS = ['check'] as const

/** Runs the command line and gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const [command, ...rest] = args
    if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
      process.stdout.write(HELP)
      return command === undefined ? 2 : 0
    }
    if (command === '--version' || command === '-v') {
      process.stdout.write(`${VERSION}\n`)
      return 0
    }
    if (command === 'check') return await check(rest)
    const nearest = findNearest(command, COMMANDS)
    throw new UsageError(
      `There is no command "${command}".${nearest === undefined ? '' : ` Did you mean ${nearest}?`} See \`vetlint --help\`.`,
    )
  } catch (error) {
    process.stderr.write(`vetlint: ${toMessage(error, args.includes('--debug'))}\n`)
    return args.includes('--agent-hook') ? 1 : 2
  }
}

async function check(args: readonly string[]): Promise<number> {
  const options = readCheckOptions(args)
  if (options.wantsHelp) {
    process.stdout.write(CHECK_HELP)
    return 0
  }
  const result = await runCheck(options, new Progress(Progress.isWanted() && !options.isQuiet))
  await print(options, result)
  return result.exitCode
}

async function print(options: CheckOptions, { report, lines }: CheckResult): Promise<void> {
  const isColored = options.output === undefined && process.stdout.isTTY && process.env['NO_COLOR'] === undefined
  const view: View = {
    lines,
    isLive,
    isFailing: (finding) => isLive(finding) && reachesThreshold(finding, options.threshold),
    describeRule: ({ ruleId }) => {
      const docs = findRuleDocs(plugin, ruleId)
      return { description: docs?.description ?? '', url: docs?.url ?? '' }
    },
    isColored,
    isQuiet: options.isQuiet,
  }
  const text = printReport(options.format, report, view)
  if (options.output === undefined) await write(process.stdout, text)
  else writeFileSync(options.output, text)
}

/** Waits until everything is written: a pipe takes a large report in pieces. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}

function toMessage(error: unknown, isDebug: boolean): string {
  if (!(error instanceof Error)) return String(error)
  if (isDebug) return error.stack ?? error.message
  return error instanceof UsageError ? error.message : `${error.message} (--debug shows where)`
}

export type { Format }
