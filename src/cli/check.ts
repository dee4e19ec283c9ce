import { type RawFinding, compareFindings, toFinding } from '../findings/finding.ts'
import { getFingerprints } from '../findings/fingerprint.ts'
import { Lines } from '../findings/texts.ts'
import type { Finding, ListedSuppression, NotAnalysed, Report } from '../findings/types.ts'
import { count } from '../findings/outputs/words.ts'
import { type ExitCode, dropKnown, isLive, toExitCode } from '../gate/decide.ts'
import { MODELS_FILE } from '../gate/models.ts'
import { type Directive, type SuppressionRules, isHarmless, isHonoured, suppressFile } from '../gate/suppress.ts'
import plugin from '../index.ts'
import { VERSION } from '../version.ts'
import type { CheckOptions } from './check-options.ts'
import type { Content } from './content.ts'
import { UsageError } from './git.ts'
import type { Progress } from './progress.ts'
import { findRuleDocs } from './rule-docs.ts'
import { type ScanOptions, scan } from './scan.ts'
import { readModelsFile } from './models-file.ts'
import { findPackRule } from './semgrep/pack.ts'
import { type Base, type Stage, openStage } from './stage.ts'
import { readRulebook } from './suppression-rules.ts'

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
  const where = options.stage.kind === 'since' ? ` at ${options.stage.ref}` : ''
  const asked = { ...options, models: readModelsFile(stage.readOwned, where) }
  const scanned = await scan(content, files, asked, progress)
  const { findings: raw, analysed, notAnalysed, problems, sources } = scanned
  if (options.stage.kind === 'full' && sources.size === 0)
    throw new UsageError(
      `There is nothing to analyse in ${options.paths.length > 0 ? options.paths.join(', ') : options.root}.`,
    )
  const lines = new Lines(content.readText)
  const book = readRulebook(stage.readOwned, {
    today: options.today,
    hasBase: stage.base !== undefined,
    where,
  })
  const judged = judge(raw, files, content, lines, {
    rules: book.rules,
    readBefore: stage.readBefore,
    canTellUnused: toCanTellUnused(analysed, options),
    toName: (file) => file,
  })
  const { kept: all, lapsed } =
    options.stage.kind === 'staged' ? dropLapsed(judged) : { kept: judged.findings, lapsed: [] }
  const known = stage.base ? await findKnown(all, stage.base, stage, asked, book.rules, progress) : NOTHING_KNOWN
  const findings = stage.base ? dropKnown(all, known.live) : all
  const live = findings.filter(isLive).length
  const report: Report = {
    version: 1,
    tool: { name: 'vetlint', version: VERSION },
    summary: {
      findings: live,
      suppressed: findings.length - live,
      problems,
      notes: [
        ...toNotes(options, stage, all.length - findings.length),
        ...toOwnedNotes(options, stage, [...book.files, MODELS_FILE]),
        ...lapsed,
        ...toClutterNotes(judged.listed),
        ...scanned.notes,
      ],
      coverage: { analysed: analysed.size, notAnalysed: sortByFile([...stage.notAnalysed, ...notAnalysed]) },
    },
    findings,
    suppressions: stage.base ? judged.listed.filter((item) => isForReview(item, findings, known.all)) : [],
  }
  return {
    report,
    exitCode: toExitCode(findings, options.threshold, problems),
    lines,
    describePackRule: (ruleId) => findPackRule(ruleId)?.message,
  }
}

/** Is it new, or does what stood there hide a finding that is? */
function isForReview(item: ListedSuppression, findings: readonly Finding[], before: ReadonlySet<string>): boolean {
  if (item.change !== 'kept') return true
  return findings.some(
    ({ file, suppression, fingerprint }) =>
      suppression !== null &&
      isHonoured(suppression.state) &&
      file === item.file &&
      suppression.line === item.line &&
      !before.has(fingerprint),
  )
}

/**
 * Would a finding of the directive's rules have been seen? Not where the tool did not run or did not read the file, and not
 * where the preset leaves out the less sure findings of a rule.
 */
export function toCanTellUnused(
  analysed: ReadonlySet<string>,
  { preset, semgrep }: CheckOptions,
): (directive: Directive, file: string) => boolean {
  return ({ ruleIds }, file) =>
    analysed.has(file) &&
    ruleIds.every((id) => {
      const bare = id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('.')) + 1)
      const packRule = findPackRule(bare)
      if (packRule) return semgrep.kind !== 'off' && (preset === 'strict' || packRule.confidence !== 'low')
      const docs = findRuleDocs(plugin, bare)
      return docs !== undefined && (preset === 'strict' || !Object.values(docs.confidence).includes('low'))
    })
}

/** Lines of the clutter that are named. */
const MAX_NAMED = 10

/** What hides nothing may go. */
function toClutterNotes(listed: readonly ListedSuppression[]): string[] {
  const clutter = listed.filter(({ state }) => isHarmless(state))
  if (clutter.length === 0) return []
  const named = clutter.slice(0, MAX_NAMED).map(({ file, line, state }) => `${file}:${line} (${state})`)
  const more = clutter.length > MAX_NAMED ? ` and ${clutter.length - MAX_NAMED} more` : ''
  const verb = clutter.length === 1 ? 'hides' : 'hide'
  return [
    `${count(clutter.length, 'suppression')} ${verb} nothing: ${named.join(', ')}${more}. Correct or remove them.`,
  ]
}

/** A change does not judge itself. */
function toOwnedNotes(options: CheckOptions, { changed }: Stage, owned: readonly string[]): string[] {
  if (options.stage.kind !== 'since') return []
  const { ref } = options.stage
  return owned
    .filter((file) => changed.has(file))
    .map((file) => `${file} is changed here; until that is merged, the one of ${ref} applies.`)
}

/** A suppression that lapsed and that the commit does not touch is its owner's business, not that of who commits. */
function dropLapsed({ findings, listed, lapsedBefore }: Judged): { kept: Finding[]; lapsed: string[] } {
  const isLapsed = (file: string, line: number): boolean => lapsedBefore.get(file)?.has(line) === true
  const kept = findings.filter(({ file, line, tool, ruleId, suppression }) => {
    if (suppression) return suppression.state !== 'expired' || !isLapsed(file, suppression.line)
    return tool !== 'vetlint' || ruleId !== 'no-expired-suppression' || !isLapsed(file, line)
  })
  const lapsed = listed
    .filter(({ file, line, state }) => state === 'expired' && isLapsed(file, line))
    .map(
      ({ file, line, expires, owner }) =>
        `${file}:${line}: the suppression expired on ${expires ?? 'a day before'}; the commit does not touch it, so it is left to ${owner ?? 'the scheduled run'}.`,
    )
  return { kept, lapsed }
}

function toNotes(options: CheckOptions, { files }: Stage, known: number): string[] {
  if (options.stage.kind === 'staged')
    return [`Looked at ${count(files.length, 'staged file')}, as ${files.length === 1 ? 'it is' : 'they are'} staged.`]
  if (options.stage.kind === 'full') return []
  return [
    `Looked at ${count(files.length, 'file')} changed since ${options.stage.ref} or importing one that is; ${count(known, 'finding')} ${known === 1 ? 'was' : 'were'} there before and ${known === 1 ? 'is' : 'are'} not shown.`,
  ]
}

interface Known {
  /** Fingerprints of the findings that are live at the base. */
  readonly live: ReadonlySet<string>
  /** Of all that are there, suppressed or not. */
  readonly all: ReadonlySet<string>
}

const NOTHING_KNOWN: Known = { live: new Set(), all: new Set() }

/** What the base has in the files with findings. */
async function findKnown(
  findings: readonly Finding[],
  base: Base,
  stage: Stage,
  options: ScanOptions,
  rules: SuppressionRules,
  progress: Progress,
): Promise<Known> {
  const wanted = new Set(findings.map(({ file }) => file))
  const newPaths = new Map(
    stage.files
      .filter((file) => wanted.has(file) && base.has(file))
      .map((file): [string, string] => [base.toOldPath(file), file]),
  )
  if (newPaths.size === 0) return NOTHING_KNOWN
  const files = [...newPaths.keys()].sort()
  const { findings: raw } = await scan(base.content, files, options, progress)
  const { findings: known } = judge(raw, files, base.content, new Lines(base.content.readText), {
    rules,
    readBefore: undefined,
    canTellUnused: () => false,
    toName: (file) => newPaths.get(file) ?? file,
  })
  return {
    live: new Set(known.filter(isLive).map(({ fingerprint }) => fingerprint)),
    all: new Set(known.map(({ fingerprint }) => fingerprint)),
  }
}

function sortByFile(list: readonly NotAnalysed[]): NotAnalysed[] {
  return [...list].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.why < b.why ? -1 : 1))
}

interface JudgeContext {
  readonly rules: SuppressionRules
  readonly readBefore: ((file: string) => string | undefined) | undefined
  readonly canTellUnused: (directive: Directive, file: string) => boolean
  /** The name under which a file's findings are known; its own, unless it was renamed since. */
  readonly toName: (file: string) => string
}

interface Judged {
  readonly findings: Finding[]
  readonly listed: readonly ListedSuppression[]
  /** By file the lines of suppressions that have lapsed and that the change does not touch. */
  readonly lapsedBefore: ReadonlyMap<string, ReadonlySet<number>>
}

/** Applies the suppressions of every file, adds what they are themselves, and makes findings of it. */
function judge(
  raw: readonly RawFinding[],
  files: readonly string[],
  content: Content,
  lines: Lines,
  { rules, readBefore, canTellUnused, toName }: JudgeContext,
): Judged {
  const byFile = new Map<string, RawFinding[]>()
  for (const finding of raw) {
    const own = byFile.get(finding.file)
    if (own) own.push(finding)
    else byFile.set(finding.file, [finding])
  }
  const all: RawFinding[] = []
  const listed: ListedSuppression[] = []
  const lapsedBefore = new Map<string, ReadonlySet<number>>()
  const suppressions = new Map<RawFinding, Finding['suppression']>()
  for (const file of files) {
    const own = (byFile.get(file) ?? []).sort(compareFindings)
    const text = content.readText(file)
    if (text === undefined) continue
    const judged = suppressFile(file, text, own, {
      rules,
      readBefore: readBefore && (() => readBefore(file)),
      canTellUnused: (directive) => canTellUnused(directive, file),
    })
    own.forEach((finding, at) => suppressions.set(finding, judged.suppressions[at] ?? null))
    all.push(...own, ...judged.governance)
    listed.push(...judged.listed)
    if (judged.lapsedBefore.size > 0) lapsedBefore.set(file, judged.lapsedBefore)
  }
  const prints = getFingerprints(all, (file, line) => lines.get(file, line), toName)
  const findings = all
    .map((finding, at) => ({
      ...toFinding(finding, prints[at] ?? ''),
      suppression: suppressions.get(finding) ?? null,
    }))
    .sort(compareFindings)
  return { findings, listed, lapsedBefore }
}
