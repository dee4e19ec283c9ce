import type { RawFinding } from '../findings/finding.ts'
import type { NotAnalysed } from '../findings/types.ts'
import { readThroughOverlay } from '../gate/content-host.ts'
import type { ModelRows } from '../gate/models.ts'
import type { CheckOptions } from './check-options.ts'
import { type Content, MISSING } from './content.ts'
import { COMPONENT_FILE, SCRIPT_FILE, runEslint } from './eslint.ts'
import type { Progress } from './progress.ts'
import { planSemgrep, runSemgrep } from './semgrep/run.ts'

/** What both tools say about some files. */
export interface Scan {
  readonly findings: readonly RawFinding[]
  readonly analysed: ReadonlySet<string>
  readonly notAnalysed: readonly NotAnalysed[]
  readonly problems: readonly string[]
  readonly notes: readonly string[]
  /** Files that one of the tools knows how to read. */
  readonly sources: ReadonlySet<string>
}

export interface ScanOptions extends CheckOptions {
  readonly models: readonly ModelRows[]
}

/** Runs ESLint and Semgrep over the files, at the same time. */
export async function scan(
  content: Content,
  files: readonly string[],
  options: ScanOptions,
  progress: Progress,
): Promise<Scan> {
  const goBack = readThroughOverlay(content.root, content.overlay)
  try {
    const scripts = files.filter((file) => SCRIPT_FILE.test(file) || COMPONENT_FILE.test(file))
    const plan = planSemgrep(content, files)
    const running = runSemgrep({ content, files, semgrep: options.semgrep }, plan)
    progress.start('ESLint', scripts.length)
    const eslint = await runEslint({ ...options, content, files: scripts, onFile: () => progress.step() })
    progress.start('Semgrep', plan.files.length)
    const semgrep = await running
    progress.stop()
    return {
      findings: [...eslint.findings, ...semgrep.findings.filter((finding) => isWanted(finding, options))],
      analysed: new Set([...eslint.analysed, ...semgrep.analysed]),
      notAnalysed: [...eslint.notAnalysed, ...eslint.failed, ...semgrep.notAnalysed].filter(
        ({ why }) => why !== MISSING,
      ),
      problems: [
        ...eslint.problems,
        ...eslint.failed.map(({ file, why }) => `${file} was not analysed: ${why}.`),
        ...semgrep.problems,
      ],
      notes: eslint.notes,
      sources: new Set([...scripts, ...plan.files.filter((file) => !plan.extras.has(file))]),
    }
  } finally {
    goBack()
  }
}

/** Semgrep has no presets: what a preset leaves out is dropped here, as the rules' door does for ESLint. */
function isWanted(finding: RawFinding, { preset }: CheckOptions): boolean {
  return preset === 'strict' || finding.confidence !== 'low'
}
