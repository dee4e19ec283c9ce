import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { TestProject } from './project.ts'

const PATH = '.github/workflows/vetlint-suppressions.yml'
const text = readFileSync(new URL(`../../docs/examples/${PATH}`, import.meta.url), 'utf8')
const workflow = parse(text) as { jobs: { expiry: { steps: { name?: string; run?: string; uses?: string }[] } } }
const script = workflow.jobs.expiry.steps.find(({ run }) => run?.includes('gh issue'))?.run ?? ''

/** Runs the step that writes the issue, with `npx` ending with a code and `gh` knowing of an issue or of none. */
function runStep(code: number, issue: string): { status: number | null; calls: string[]; hasBody: boolean } {
  const project = new TestProject({
    'bin/npx': `#!/bin/sh\necho "npx $*" >> calls.txt\n[ ${code} -le 1 ] && echo table > soon.md\nexit ${code}\n`,
    'bin/gh': `#!/bin/sh\necho "gh $*" >> calls.txt\n[ "$2" = list ] && printf '%s' "${issue}"\nexit 0\n`,
    'step.sh': script,
  })
  for (const name of ['npx', 'gh']) chmodSync(join(project.root, 'bin', name), 0o755)
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'], {
    cwd: project.root,
    env: {
      PATH: [join(project.root, 'bin'), process.env['PATH'] ?? ''].join(delimiter),
      DAYS: '15',
      LABEL: 'suppressions',
    },
  })
  const calls = readFileSync(join(project.root, 'calls.txt'), 'utf8').split('\n').filter(Boolean)
  return {
    status,
    calls: calls.filter((call) => /issue (?:create|edit|close)/.test(call)).map((call) => call.slice(0, 32).trim()),
    hasBody: existsSync(join(project.root, 'soon.md')),
  }
}

describe.skipIf(process.platform === 'win32')('the scheduled workflow', () => {
  it('passes our own pack', async () => {
    const checked = await new TestProject({ [PATH]: text, 'a.js': 'export const a = 1\n' })
      .init()
      .check('--with-semgrep', '--preset', 'strict')
    expect([checked.code, checked.places, checked.report.summary.problems]).toEqual([0, [], []])
    // It was looked at: the same file with a tag instead of a commit is reported.
    const loose = text.replace(/actions\/checkout@[\da-f]{40}/, 'somebody/checkout@v4')
    const reported = await new TestProject({ [PATH]: loose, 'a.js': 'export const a = 1\n' })
      .init()
      .check('--with-semgrep', '--preset', 'strict')
    expect(reported.places).toEqual([expect.stringContaining('unpinned-action') as string])
  })

  it('opens one issue, then keeps it up to date, and closes it', () => {
    expect(runStep(1, '')).toEqual({
      status: 0,
      calls: ['gh issue create --title Suppress'],
      hasBody: true,
    })
    expect(runStep(1, '7')).toMatchObject({ status: 0, calls: ['gh issue edit 7 --body-file soon'] })
    expect(runStep(0, '7')).toMatchObject({ status: 0, calls: ['gh issue close 7 --comment Nothi'] })
    expect(runStep(0, '')).toMatchObject({ status: 0, calls: [] })
  })

  it('fails when the register could not be made', () => {
    expect(runStep(2, '')).toMatchObject({ status: 2, calls: [], hasBody: false })
  })

  it('calls the command with options that it knows', async () => {
    const { run } = await import('./project.ts')
    const project = new TestProject({}).init()
    const calls = [...text.matchAll(/npx vetlint ((?:[^\n\\]|\\\n)+)/g)].map(([, args = '']) =>
      args.replaceAll('\\\n', ' '),
    )
    expect(calls).toHaveLength(2)
    for (const call of calls) {
      const args = call
        .replace(/\|\|.*/, '')
        .replace('"$DAYS"', '15')
        .replace('soon.md', join(project.root, 'soon.md'))
      const result = await run(...args.trim().split(/\s+/), '--root', project.root)
      expect([result.code, result.error]).toEqual([0, ''])
    }
  })
})
