import { describe, expect, it } from 'vitest'
import { ATTEMPTS, type Attempt } from '../suppressions/red-team.ts'
import { TestProject } from './project.ts'

/** What became of the finding. */
async function look({ files }: Attempt): Promise<string> {
  const checked = await new TestProject(files).check()
  const isLive = checked.findings.some(
    ({ ruleId, suppression }) =>
      ruleId === 'no-sql-concat' && !['valid', 'expiring-soon'].includes(suppression?.state ?? ''),
  )
  if (isLive) return checked.code === 1 ? 'live' : `live, but exit code ${checked.code}`
  const { coverage, problems } = checked.report.summary
  return coverage.notAnalysed.some(({ file }) => file.startsWith('app.')) || problems.length > 0 ? 'named' : 'unseen'
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
