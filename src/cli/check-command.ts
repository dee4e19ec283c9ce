import { writeFileSync } from 'node:fs'
import { toLogText } from '../findings/hostile.ts'
import { printReport } from '../findings/outputs/formats.ts'
import { count } from '../findings/outputs/words.ts'
import type { View } from '../findings/outputs/view.ts'
import { isLive, reachesThreshold } from '../gate/decide.ts'
import plugin from '../index.ts'
import { type CheckResult, runCheck } from './check.ts'
import { type CheckOptions, readCheckOptions } from './check-options.ts'
import { UsageError } from './git.ts'
import { CHECK_HELP } from './help.ts'
import type { Io } from './io.ts'
import { Progress } from './progress.ts'
import { findRuleDocs } from './rule-docs.ts'

/** `vetlint check`: prints the report and gives the exit code. */
export async function runCheckCommand(args: readonly string[], io: Io): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    await io.out(CHECK_HELP)
    return 0
  }
  const options = readCheckOptions(args)
  const started = performance.now()
  const progress = new Progress(io.isWatched && !options.isQuiet ? io.error : undefined)
  const result = await runCheck(options, progress)
  if (options.isDebug) await io.error(`vetlint: ${Math.round(performance.now() - started)} ms\n`)
  if (options.isAgentHook) return answerHook(options, result, io)
  await print(options, result, io)
  return result.exitCode
}

async function print(options: CheckOptions, result: CheckResult, io: Io): Promise<void> {
  const { output } = options
  const isColored = io.isColored && output === undefined
  const text = printReport(options.format, result.report, toView(options, result, isColored))
  if (output === undefined) {
    await io.out(text)
    return
  }
  try {
    writeFileSync(output, text)
  } catch (error) {
    throw new UsageError(`Could not write the report to ${output}: ${(error as Error).message}`)
  }
  const { summary } = result.report
  if (options.isQuiet) return
  await io.error(
    [
      ...summary.problems.map((problem) => `The check could not look as asked: ${toLogText(problem)}`),
      `${count(summary.findings, 'finding')}, ${summary.suppressed} suppressed, ${count(summary.coverage.analysed, 'file')} analysed; the report is in ${output}.`,
    ]
      .map((line) => `${line}\n`)
      .join(''),
  )
}

/** Hooks of coding agents see stderr, and only with exit code 2; 1 is shown to the person alone. */
async function answerHook(options: CheckOptions, result: CheckResult, io: Io): Promise<number> {
  const view = toView({ ...options, isQuiet: true }, result, false)
  const isFailing = result.report.findings.some((finding) => view.isFailing(finding))
  if (!isFailing && result.exitCode === 0) return 0
  await io.error(printReport(options.format, result.report, view))
  return isFailing ? 2 : 1
}

export function toView(options: CheckOptions, { lines, describePackRule }: CheckResult, isColored: boolean): View {
  return {
    lines,
    isLive,
    isFailing: (finding) => isLive(finding) && reachesThreshold(finding, options.threshold),
    describeRule: ({ ruleId }) => {
      const docs = findRuleDocs(plugin, ruleId)
      return { description: docs?.description ?? describePackRule(ruleId) ?? '', url: docs?.url ?? '' }
    },
    isColored,
    isQuiet: options.isQuiet,
  }
}
