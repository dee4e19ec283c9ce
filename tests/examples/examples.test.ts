import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding, Report } from '../../src/findings/types.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PROJECTS = join(ROOT, 'tests', 'projects')

interface Expected {
  readonly rule: string
  readonly file: string
  readonly line: number
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vetlint-examples-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The report of the built command on one of the projects, as anybody would get it. */
function check(name: string): { report: Report; exitCode: number | null } {
  const output = join(folder, `${name}.json`)
  const result = spawnSync(
    process.execPath,
    [
      join(ROOT, 'dist', 'cli', 'bin.js'),
      'check',
      '--no-project-config',
      '--root',
      join(PROJECTS, name),
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

function toPlaces(findings: readonly Finding[]): string[] {
  return [
    ...new Set(
      findings
        .filter(isLive)
        .map(({ ruleId, file, line }) => `${ruleId.slice(ruleId.lastIndexOf('/') + 1)} ${file}:${line}`),
    ),
  ].sort()
}

describe('the example shop', () => {
  it('gives every expected finding and no other', { timeout: 180_000 }, () => {
    const expected = JSON.parse(readFileSync(join(PROJECTS, 'shop', 'expected.json'), 'utf8')) as Expected[]
    const { report, exitCode } = check('shop')
    expect(toPlaces(report.findings)).toEqual(expected.map(({ rule, file, line }) => `${rule} ${file}:${line}`).sort())
    expect(report.summary.coverage.notAnalysed).toEqual([])
    expect(exitCode).toBe(1)
  })

  it('is silent on the well-written twin', { timeout: 180_000 }, () => {
    const { report, exitCode } = check('shop-twin')
    expect(toPlaces(report.findings)).toEqual([])
    expect(report.summary.coverage.notAnalysed).toEqual([])
    expect(exitCode).toBe(0)
  })
})
