import { type RawFinding, compareFindings, toFinding } from '../findings/finding.ts'
import { getFingerprints } from '../findings/fingerprint.ts'
import { Lines } from '../findings/texts.ts'
import type { Finding, NotAnalysed, Report } from '../findings/types.ts'
import { type ExitCode, isLive, toExitCode } from '../gate/decide.ts'
import { suppressFile } from '../gate/suppress.ts'
import plugin from '../index.ts'
import { VERSION } from '../version.ts'
import type { CheckOptions } from './check-options.ts'
import { Content, MISSING } from './content.ts'
import { COMPONENT_FILE, SCRIPT_FILE, runEslint } from './eslint.ts'
import { listFiles } from './files.ts'
import { Git, UsageError } from './git.ts'
import { findRuleDocs } from './rule-docs.ts'
import type { Progress } from './progress.ts'

export interface CheckResult {
  readonly report: Report
  readonly exitCode: ExitCode
  readonly lines: Lines
}

/** Runs the check. Throws a `UsageError` when it cannot run at all. */
export async function runCheck(options: CheckOptions, progress: Progress): Promise<CheckResult> {
  const git = Git.open(options.root)
  const content = new Content(options.root)
  const listing = listFiles(options.root, git, options.paths)
  const scripts = listing.files.filter((file) => SCRIPT_FILE.test(file) || COMPONENT_FILE.test(file))
  if (scripts.length === 0) throw new UsageError(`There is nothing to analyse in ${options.root}.`)
  progress.start('ESLint', scripts.length)
  const eslint = await runEslint({ ...options, content, files: scripts, onFile: () => progress.step() })
  progress.stop()
  const lines = new Lines(content.readText)
  const findings = judge(eslint.findings, listing.files, content, lines, options.today)
  const notAnalysed = [...listing.notAnalysed, ...eslint.notAnalysed, ...eslint.failed].filter(
    ({ why }) => why !== MISSING,
  )
  const problems = [...eslint.problems, ...toProblems(eslint.failed)]
  const live = findings.filter(isLive).length
  const report: Report = {
    version: 1,
    tool: { name: 'vetlint', version: VERSION },
    summary: {
      findings: live,
      suppressed: findings.length - live,
      problems,
      notes: [],
      coverage: { analysed: eslint.analysed.length, notAnalysed: sortByFile(notAnalysed) },
    },
    findings,
  }
  return { report, exitCode: toExitCode(findings, options.threshold, problems), lines }
}

function toProblems(failed: readonly NotAnalysed[]): string[] {
  return failed.map(({ file, why }) => `${file} was not analysed: ${why}.`)
}

function sortByFile(list: readonly NotAnalysed[]): NotAnalysed[] {
  return [...list].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
}

/** Applies the suppressions of every file, adds what they are themselves, and makes findings of it. */
function judge(
  raw: readonly RawFinding[],
  files: readonly string[],
  content: Content,
  lines: Lines,
  today: string,
): Finding[] {
  const byFile = new Map<string, RawFinding[]>()
  for (const finding of raw) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding])
  const all: RawFinding[] = []
  const suppressions = new Map<RawFinding, Finding['suppression']>()
  for (const file of files) {
    const own = (byFile.get(file) ?? []).sort(compareFindings)
    const text = content.readText(file)
    if (text === undefined) continue
    const judged = suppressFile(file, text, own, {
      today,
      findClassOfRule: (ruleId) => findRuleDocs(plugin, ruleId)?.class,
    })
    own.forEach((finding, at) => suppressions.set(finding, judged.suppressions[at] ?? null))
    all.push(...own, ...judged.governance)
  }
  const prints = getFingerprints(all, (file, line) => lines.get(file, line))
  return all
    .map((finding, at) => ({
      ...toFinding(finding, prints[at] ?? ''),
      suppression: suppressions.get(finding) ?? null,
    }))
    .sort(compareFindings)
}
