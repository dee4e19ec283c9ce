import { type RawFinding, compareFindings, toFinding } from '../findings/finding.ts'
import { getFingerprints } from '../findings/fingerprint.ts'
import { Lines } from '../findings/texts.ts'
import type { Finding, NotAnalysed, Report } from '../findings/types.ts'
import { count } from '../findings/outputs/words.ts'
import { type ExitCode, dropKnown, isLive, toExitCode } from '../gate/decide.ts'
import { suppressFile } from '../gate/suppress.ts'
import plugin from '../index.ts'
import { VERSION } from '../version.ts'
import type { CheckOptions } from './check-options.ts'
import type { Content } from './content.ts'
import { UsageError } from './git.ts'
import type { Progress } from './progress.ts'
import { findRuleDocs } from './rule-docs.ts'
import { scan } from './scan.ts'
import { findPackRule } from './semgrep/pack.ts'
import { type Base, type Stage, openStage } from './stage.ts'

export interface CheckResult {
  readonly report: Report
  readonly exitCode: ExitCode
  readonly lines: Lines
  /** What a rule of the Semgrep pack reports. */
  readonly describePackRule: (ruleId: string) => string | undefined
}

/** Runs the check. Throws a `UsageError` when it cannot run at all. */
export async function runCheck(options: CheckOptions, progress: Progress): Promise<CheckResult> {
  const stage = openStage(options)
  const { content, files } = stage
  const scanned = await scan(content, files, options, progress)
  const { findings: raw, analysed, notAnalysed, problems, sources } = scanned
  if (options.stage.kind === 'full' && sources.size === 0)
    throw new UsageError(
      `There is nothing to analyse in ${options.paths.length > 0 ? options.paths.join(', ') : options.root}.`,
    )
  const lines = new Lines(content.readText)
  const all = judge(raw, files, content, lines, options.today, (file) => file)
  const findings = stage.base ? dropKnown(all, await findKnown(all, stage.base, stage, options, progress)) : all
  const live = findings.filter(isLive).length
  const report: Report = {
    version: 1,
    tool: { name: 'vetlint', version: VERSION },
    summary: {
      findings: live,
      suppressed: findings.length - live,
      problems,
      notes: [...toNotes(options, stage, all.length - findings.length), ...scanned.notes],
      coverage: { analysed: analysed.size, notAnalysed: sortByFile([...stage.notAnalysed, ...notAnalysed]) },
    },
    findings,
  }
  return {
    report,
    exitCode: toExitCode(findings, options.threshold, problems),
    lines,
    describePackRule: (ruleId) => findPackRule(ruleId)?.message,
  }
}

function toNotes(options: CheckOptions, { files }: Stage, known: number): string[] {
  if (options.stage.kind === 'staged')
    return [`Looked at ${count(files.length, 'staged file')}, as ${files.length === 1 ? 'it is' : 'they are'} staged.`]
  if (options.stage.kind === 'full') return []
  return [
    `Looked at ${count(files.length, 'file')} changed since ${options.stage.ref} or importing one that is; ${count(known, 'finding')} ${known === 1 ? 'was' : 'were'} there before and ${known === 1 ? 'is' : 'are'} not shown.`,
  ]
}

/** The fingerprints that are live at the base, of the files with findings. */
async function findKnown(
  findings: readonly Finding[],
  base: Base,
  stage: Stage,
  options: CheckOptions,
  progress: Progress,
): Promise<ReadonlySet<string>> {
  const wanted = new Set(findings.filter(isLive).map(({ file }) => file))
  const newPaths = new Map(
    stage.files
      .filter((file) => wanted.has(file) && base.has(file))
      .map((file): [string, string] => [base.toOldPath(file), file]),
  )
  if (newPaths.size === 0) return new Set()
  const files = [...newPaths.keys()].sort()
  const { findings: raw } = await scan(base.content, files, options, progress)
  const toNewPath = (file: string): string => newPaths.get(file) ?? file
  const known = judge(raw, files, base.content, new Lines(base.content.readText), options.today, toNewPath)
  return new Set(known.filter(isLive).map(({ fingerprint }) => fingerprint))
}

function sortByFile(list: readonly NotAnalysed[]): NotAnalysed[] {
  return [...list].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.why < b.why ? -1 : 1))
}

/** Applies the suppressions of every file, adds what they are themselves, and makes findings of it. */
function judge(
  raw: readonly RawFinding[],
  files: readonly string[],
  content: Content,
  lines: Lines,
  today: string,
  /** The name under which a file's findings are known; its own, unless it was renamed since. */
  toName: (file: string) => string,
): Finding[] {
  const byFile = new Map<string, RawFinding[]>()
  for (const finding of raw) {
    const own = byFile.get(finding.file)
    if (own) own.push(finding)
    else byFile.set(finding.file, [finding])
  }
  const all: RawFinding[] = []
  const suppressions = new Map<RawFinding, Finding['suppression']>()
  for (const file of files) {
    const own = (byFile.get(file) ?? []).sort(compareFindings)
    const text = content.readText(file)
    if (text === undefined) continue
    const judged = suppressFile(file, text, own, { today, findClassOfRule })
    own.forEach((finding, at) => suppressions.set(finding, judged.suppressions[at] ?? null))
    all.push(...own, ...judged.governance)
  }
  const prints = getFingerprints(all, (file, line) => lines.get(file, line), toName)
  return all
    .map((finding, at) => ({
      ...toFinding(finding, prints[at] ?? ''),
      suppression: suppressions.get(finding) ?? null,
    }))
    .sort(compareFindings)
}

function findClassOfRule(ruleId: string): string | undefined {
  return findRuleDocs(plugin, ruleId)?.class ?? findPackRule(ruleId)?.classId
}
