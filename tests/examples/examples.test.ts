import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding, Report } from '../../src/findings/types.ts'
import { getSurest, type PresetName } from '../../src/presets.ts'
import { RULES } from '../../src/rules/index.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PROJECTS = join(ROOT, 'tests', 'projects')

interface Expected {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly why: string
  /** The finding is there only with `--preset strict`. */
  readonly preset?: 'strict'
}

const EXPECTED = JSON.parse(readFileSync(join(PROJECTS, 'shop', 'expected.json'), 'utf8')) as readonly Expected[]

/** Rules that no other preset than `strict` turns on. */
const STRICT_ONLY: ReadonlySet<string> = new Set(
  Object.entries(RULES).flatMap(([name, rule]) =>
    rule.meta.docs?.strictOnly === true || getSurest(rule) === 'low' ? [name] : [],
  ),
)

/** Rules that the shop has no instance of, each with the reason. */
const WITHOUT_INSTANCE: Readonly<Record<string, string>> = {}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vetlint-examples-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The report of the built command on one of the projects, as anybody would get it. */
function check(name: string, preset: PresetName): { report: Report; exitCode: number | null } {
  const output = join(folder, `${name}-${preset}.json`)
  const result = spawnSync(
    process.execPath,
    [
      join(ROOT, 'dist', 'cli', 'bin.js'),
      'check',
      '--no-project-config',
      '--root',
      join(PROJECTS, name),
      '--preset',
      preset,
      '--format',
      'json',
      '--today',
      '2026-11-25',
      '--output',
      output,
    ],
    { encoding: 'utf8' },
  )
  return { report: JSON.parse(readFileSync(output, 'utf8')) as Report, exitCode: result.status }
}

function isLive({ suppression }: Finding): boolean {
  return suppression === null || (suppression.state !== 'valid' && suppression.state !== 'expiring-soon')
}

function toName(ruleId: string): string {
  return ruleId.slice(ruleId.lastIndexOf('/') + 1)
}

function toPlaces(findings: readonly Finding[]): string[] {
  return [
    ...new Set(findings.filter(isLive).map(({ ruleId, file, line }) => `${toName(ruleId)} ${file}:${line}`)),
  ].sort()
}

function getExpected(preset: 'strict' | undefined): string[] {
  return EXPECTED.filter((entry) => entry.preset === preset)
    .map(({ rule, file, line }) => `${rule} ${file}:${line}`)
    .sort()
}

function ofStrictRules(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ ruleId }) => STRICT_ONLY.has(toName(ruleId)))
}

describe('the example shop', () => {
  it('gives every expected finding and no other', { timeout: 180_000 }, () => {
    const { report, exitCode } = check('shop', 'recommended')
    expect(toPlaces(report.findings)).toEqual(getExpected(undefined))
    expect(report.summary.coverage.notAnalysed).toEqual([])
    expect(exitCode).toBe(1)
  })

  it('is silent on the well-written twin', { timeout: 180_000 }, () => {
    const { report, exitCode } = check('shop-twin', 'recommended')
    expect(toPlaces(report.findings)).toEqual([])
    expect(report.summary.coverage.notAnalysed).toEqual([])
    expect(exitCode).toBe(0)
  })

  it('gives every expected finding of the rules that are only strict', { timeout: 180_000 }, () => {
    const { report } = check('shop', 'strict')
    expect(toPlaces(ofStrictRules(report.findings))).toEqual(getExpected('strict'))
  })

  it('is silent on the twin with every rule', { timeout: 180_000 }, () => {
    const { report } = check('shop-twin', 'strict')
    expect(toPlaces(report.findings)).toEqual([])
  })

  it('has an instance of every rule', () => {
    const found = new Set(EXPECTED.map(({ rule }) => rule))
    expect(Object.keys(RULES).filter((name) => !found.has(name))).toEqual(Object.keys(WITHOUT_INSTANCE))
  })

  it('names the preset of an entry where it is needed, and says why it is one', () => {
    for (const { rule, preset, why } of EXPECTED) {
      expect(preset === 'strict', rule).toBe(STRICT_ONLY.has(rule))
      expect(why, rule).toMatch(/\.$/)
    }
  })
})
