import { describe, expect, it } from 'vitest'
import { ATTEMPTS, type Attempt } from '../suppressions/red-team.ts'
import { TestProject } from './project.ts'

/** What became of the finding. */
async function look({ files, base, args = [] }: Attempt): Promise<string> {
  const project = new TestProject(base ?? files)
  if (base) {
    project.init()
    project.git('checkout', '-q', '-b', 'work')
    project.write(files).commit('Attempt')
  }
  // What git lists is looked at; without it, folders like node_modules are nobody's code.
  else if (Object.keys(files).some((file) => file.startsWith('node_modules/'))) project.init()
  const checked = await project.check(...args, ...(base ? ['--since', 'main'] : []))
  const isLive = checked.findings.some(
    ({ ruleId, suppression }) =>
      ruleId === 'no-sql-concat' && !['valid', 'expiring-soon'].includes(suppression?.state ?? ''),
  )
  if (isLive) return checked.code === 1 ? 'live' : `live, but exit code ${checked.code}`
  if (checked.report.suppressions.some(({ file, hides }) => file === 'app.js' && hides > 0)) return 'listed'
  const { coverage, problems, notes } = checked.report.summary
  const isNamed =
    coverage.notAnalysed.some(({ file }) => file.startsWith('app.') || file === 'node_modules') ||
    notes.some((note) => note.includes('switches vetlint/no-sql-concat off'))
  return isNamed || problems.length > 0 ? 'named' : 'unseen'
}

describe('ways to silence a finding without an honest reason', () => {
  it('are thirty and more', () => {
    expect(ATTEMPTS.length).toBeGreaterThanOrEqual(30)
    expect(ATTEMPTS.filter(({ outcome, control }) => outcome !== 'live' && !control)).toEqual([])
  })

  it('do not include a project without an attempt', async () => {
    const [first] = ATTEMPTS
    const text = first?.files['app.js']?.replace(/\/\/ eslint-disable.*/, '') ?? ''
    expect(await look({ title: '', outcome: 'live', files: { ...first?.files, 'app.js': text } })).toBe('live')
  })

  it.each(ATTEMPTS.map((attempt) => [attempt.title, attempt.outcome, attempt] as const))(
    '%s: %s',
    async (_, outcome, attempt) => {
      expect(await look(attempt)).toBe(outcome)
    },
  )
})
