import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findSemgrep } from '../../src/cli/semgrep/find.ts'
import { findSemgrepFiles } from '../../src/generate/inputs.ts'
import { readFixtures } from '../../src/generate/semgrep-fixtures.ts'

interface Rule {
  readonly id: string
  readonly [key: string]: unknown
}

const root = process.cwd()
const rules = findSemgrepFiles(root).flatMap((path) =>
  (parse(readFileSync(join(root, path), 'utf8')) as { rules: Rule[] }).rules.map((rule) => ({
    path,
    rule,
    fixtures: readFixtures(root, path, rule.id),
  })),
)
/** Directives name other rules on the line they judge, so their fixtures are read by Semgrep's own test alone. */
const judged = rules.filter(({ path }) => !path.startsWith('semgrep-rules/suppressions/'))

/** Rules with one answer for a whole file: each fixture beside them is one case. */
const ONE_FOR_A_FILE: ReadonlySet<string> = new Set(['vetlint-dockerfile-root-user', 'vetlint-dockerfile-dev-server'])

describe('fixtures of the Semgrep pack', () => {
  it.each(judged.map(({ rule, fixtures }) => [rule.id, rule, fixtures] as const))('%s', (_id, rule, fixtures) => {
    const reported = fixtures.reduce((sum, fixture) => sum + fixture.reported.length, 0)
    const silent = ONE_FOR_A_FILE.has(rule.id)
      ? fixtures.length
      : fixtures.reduce((sum, fixture) => sum + fixture.silent.length, 0)
    const [wantedReported, wantedSilent] = rule['mode'] === 'taint' ? [4, 4] : [2, 3]
    expect(reported, 'ruleid lines').toBeGreaterThanOrEqual(wantedReported)
    expect(silent, 'ok lines').toBeGreaterThanOrEqual(wantedSilent)
    for (const { file, reported: lines } of fixtures) {
      const text = readFileSync(join(root, file), 'utf8').split('\n')
      for (const line of lines) expect(text[line - 1], `${file}:${line}`).not.toMatch(/^\s*(?:\/\/|#(?!\w))/)
    }
  })
})

const found = findSemgrep(root, undefined)
const work = mkdtempSync(join(tmpdir(), 'vetlint-emptied-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** Everything that says what a rule matches. */
const PATTERNS = /^(?:pattern(?:s|-\w+)*|mode|options|match|taint)$/

/** The rule with its pattern taken out. */
function empty(rule: Rule): Rule {
  const kept = Object.entries(rule).filter(([key]) => !PATTERNS.test(key))
  return { ...Object.fromEntries(kept), id: rule.id, 'pattern-regex': '(?!)' }
}

/** Ids of the rules whose fixtures miss a report, in one run over all fixtures. */
function findFailing(name: string, toScan: readonly Rule[]): Set<string> {
  if ('why' in found) throw new Error(found.why)
  const config = join(work, `${name}.json`)
  writeFileSync(config, JSON.stringify({ rules: toScan }))
  const { stdout } = spawnSync(
    found.path,
    [
      ...[
        'scan',
        '--json',
        '--quiet',
        '--metrics=off',
        '--disable-version-check',
        '--no-git-ignore',
        '--disable-nosem',
      ],
      ...['--scan-unknown-extensions', '--project-root', '.', '--config', config, '.'],
    ],
    {
      cwd: join(root, 'semgrep-rules'),
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, SEMGREP_SEND_METRICS: 'off' },
    },
  )
  const { results } = JSON.parse(stdout) as { results: { check_id: string; path: string; start: { line: number } }[] }
  const reports = new Set(
    results.map(({ check_id, path, start }) => `${check_id.split('.').at(-1)} semgrep-rules/${path} ${start.line}`),
  )
  return new Set(
    judged
      .filter(({ rule, fixtures }) =>
        fixtures.some(({ file, reported }) => reported.some((line) => !reports.has(`${rule.id} ${file} ${line}`))),
      )
      .map(({ rule }) => rule.id),
  )
}

describe.skipIf('why' in found)('a rule whose pattern is emptied', { timeout: 300_000 }, () => {
  it('fails its fixture, which it passes as it is', () => {
    // Rules that read YAML or text by the name of the file want that name, which only the fixture test gives them.
    const code = judged.filter(({ rule }) => !(rule['paths'] as { include?: unknown } | undefined)?.include)
    const whole = findFailing(
      'whole',
      code.map(({ rule }) => rule),
    )
    expect(code.map(({ rule }) => rule.id).filter((id) => whole.has(id))).toEqual([])
    const emptied = findFailing(
      'emptied',
      judged.map(({ rule }) => empty(rule)),
    )
    expect(judged.map(({ rule }) => rule.id).filter((id) => !emptied.has(id))).toEqual([])
  })
})
