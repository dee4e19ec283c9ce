import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import type { RawFinding } from '../../findings/finding.ts'
import type { NotAnalysed } from '../../findings/types.ts'
import type { SemgrepChoice } from '../check-options.ts'
import type { Content } from '../content.ts'
import { INSTALL_HINT, findSemgrep } from './find.ts'
import { Mirror } from './mirror.ts'
import { type Bundle, type PackRule, loadBundles } from './pack.ts'
import { readErrors, readFindings } from './results.ts'

export interface SemgrepOptions {
  readonly content: Content
  readonly files: readonly string[]
  readonly semgrep: SemgrepChoice
}

export interface SemgrepResult {
  readonly findings: readonly RawFinding[]
  readonly analysed: readonly string[]
  readonly notAnalysed: readonly NotAnalysed[]
  readonly problems: readonly string[]
}

const NOTHING: SemgrepResult = { findings: [], analysed: [], notAnalysed: [], problems: [] }
/** Seconds that one rule may spend on one file. */
const TIMEOUT = '60'

/** The bundle for manifests, environment files and the configuration of assistants. */
const NO_CODE = 'config'

/** Files of the languages that the pack has rules for, and the bundles for them. */
export interface SemgrepPlan {
  /** A checkout that was never built has no pack to run. */
  readonly hasPack: boolean
  readonly bundles: readonly Bundle[]
  readonly files: readonly string[]
  /** Those of them that are no code: looked at where Semgrep is there, and no part of the coverage. */
  readonly extras: ReadonlySet<string>
  /** How many files of each language, for messages. */
  readonly counts: ReadonlyMap<string, number>
}

export function planSemgrep(content: Content, files: readonly string[]): SemgrepPlan {
  const counts = new Map<string, number>()
  const wanted = new Set<string>()
  const extras = new Set<string>()
  const pack = loadBundles()
  const bundles = pack.filter((bundle) => {
    const own = files.filter((file) => bundle.wants(file, () => content.readText(file)))
    const isExtra = bundle.language === NO_CODE
    for (const file of own) (isExtra ? extras : wanted).add(file)
    if (own.length > 0 && !isExtra) counts.set(bundle.language, own.length)
    return own.length > 0
  })
  return {
    hasPack: pack.length > 0,
    bundles,
    files: files.filter((file) => wanted.has(file) || extras.has(file)),
    extras: new Set([...extras].filter((file) => !wanted.has(file))),
    counts,
  }
}

/** Runs Semgrep with the pack over the planned files, in one process beside ESLint. */
export async function runSemgrep(options: SemgrepOptions, plan: SemgrepPlan): Promise<SemgrepResult> {
  if (!plan.hasPack) return { ...NOTHING, problems: ['The Semgrep pack is not built; run `npm run build`.'] }
  if (plan.files.length === 0) return NOTHING
  if (options.semgrep.kind === 'off') return toUnseen(plan, 'Semgrep was switched off with --no-semgrep')
  const named = options.semgrep.kind === 'path' ? options.semgrep.path : undefined
  const found = findSemgrep(options.content.root, named)
  if ('why' in found) {
    if (plan.counts.size === 0) return NOTHING
    const languages = [...plan.counts].map(([language, count]) => `${language} ${count}`).join(', ')
    return {
      ...toUnseen(plan, `Semgrep could not be started: ${found.why}`),
      problems: [
        `Semgrep could not be started: ${found.why}. ${plan.files.length - plan.extras.size} files of its languages were not analysed (${languages}). ${INSTALL_HINT}`,
      ],
    }
  }
  const mirror = new Mirror(options.content, plan.files)
  try {
    if (mirror.copied.length === 0) return { ...NOTHING, notAnalysed: mirror.notAnalysed }
    return await runIn(mirror, found.path, plan)
  } finally {
    mirror.remove()
  }
}

function toUnseen(plan: SemgrepPlan, why: string): SemgrepResult {
  return { ...NOTHING, notAnalysed: plan.files.filter((file) => !plan.extras.has(file)).map((file) => ({ file, why })) }
}

async function runIn(mirror: Mirror, program: string, plan: SemgrepPlan): Promise<SemgrepResult> {
  const result = await runAll(mirror, program, plan)
  const isCounted = (file: string): boolean => !plan.extras.has(file)
  return {
    ...result,
    analysed: result.analysed.filter(isCounted),
    notAnalysed: result.notAnalysed.filter(({ file }) => isCounted(file)),
  }
}

async function runAll(mirror: Mirror, program: string, plan: SemgrepPlan): Promise<SemgrepResult> {
  const json = join(mirror.home, 'report.json')
  const sarif = join(mirror.home, 'report.sarif')
  const { code, stderr } = await start(program, toArguments(program, plan.bundles, json, sarif), mirror)
  const report = readReport(json)
  const rules = new Map(plan.bundles.flatMap(({ rules }) => rules.map((rule): [string, PackRule] => [rule.id, rule])))
  if (report === undefined) {
    const said = stderr.trim().split('\n').at(-1) ?? ''
    return {
      ...NOTHING,
      notAnalysed: [...mirror.notAnalysed, ...mirror.copied.map((file) => ({ file, why: 'Semgrep gave no report' }))],
      problems: [
        `Semgrep ended with code ${code} and without a report${said === '' ? '' : ` (${said.slice(0, 300)})`}.`,
      ],
    }
  }
  const scanned = new Set(report.paths?.scanned?.map(toFile))
  const analysed = mirror.copied.filter((file) => scanned.has(file))
  const skipped = mirror.copied.filter((file) => !scanned.has(file))
  const errors = readErrors(report.errors ?? [], toFile)
  // Code 1 means findings where somebody set `--error`; every other code has its errors in the report.
  const isUnexplained = code !== 0 && code !== 1 && errors.problems.length === 0
  return {
    findings: readFindings(readReport(sarif), rules, toFile),
    analysed,
    notAnalysed: [
      ...mirror.notAnalysed,
      ...skipped.map((file) => ({ file, why: 'Semgrep skipped it' })),
      ...errors.notAnalysed,
    ],
    problems: [...errors.problems, ...(isUnexplained ? [`Semgrep ended with code ${code}.`] : [])],
  }
}

function toArguments(program: string, bundles: readonly Bundle[], json: string, sarif: string): string[] {
  const isOpengrep = /opengrep/i.test(basename(program))
  return [
    'scan',
    // Opengrep sends nothing, and does not know these.
    ...(isOpengrep ? ['--taint-intrafile'] : ['--metrics=off', '--disable-version-check']),
    ...bundles.flatMap(({ path }) => ['--config', path]),
    '--no-rewrite-rule-ids',
    '--no-git-ignore',
    '--quiet',
    '--timeout',
    TIMEOUT,
    '--project-root',
    '.',
    '--json',
    '--output',
    json,
    `--sarif-output=${sarif}`,
    '.',
  ]
}

function start(program: string, args: readonly string[], mirror: Mirror): Promise<{ code: number; stderr: string }> {
  // Neither an account nor other rules of whoever runs it.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('SEMGREP_'))
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(inherited),
    SEMGREP_SEND_METRICS: 'off',
    SEMGREP_ENABLE_VERSION_CHECK: '0',
    SEMGREP_SETTINGS_FILE: join(mirror.home, 'settings.yml'),
    SEMGREP_LOG_FILE: join(mirror.home, 'semgrep.log'),
    PYTHONUTF8: '1',
  }
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { cwd: mirror.tree, env, stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr = (stderr + chunk).slice(-4000)
    })
    child.on('error', (error) => resolve({ code: 127, stderr: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, stderr }))
  })
}

interface SemgrepReport {
  readonly paths?: { readonly scanned?: readonly string[] }
  readonly errors?: readonly unknown[]
  readonly runs?: readonly unknown[]
}

function readReport(path: string): SemgrepReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SemgrepReport
  } catch {
    return undefined
  }
}

function toFile(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '')
}
