import { describe, expect, it } from 'vitest'
import { DATABASE, INJECTION, TestProject } from './project.ts'

const JUSTIFIED = '-- the id is a number here, see the schema (owner: @platform, expires: 2026-12-20)'

/** The injection with a comment on the line before, so that it is on line 5. */
function project(comment: string, file = 'app.js'): TestProject {
  const lines = INJECTION.split('\n')
  lines.splice(3, 0, comment)
  return new TestProject({ [file]: lines.join('\n'), 'db.js': DATABASE })
}

describe('a suppression', () => {
  it('with a reason, an owner and an expiry hides its finding', async () => {
    const checked = await project(`// eslint-disable-next-line vetlint/no-sql-concat ${JUSTIFIED}`).check()
    expect([checked.code, checked.places]).toEqual([0, ['app.js:5 no-sql-concat (valid)']])
    expect(checked.report.summary).toMatchObject({ findings: 0, suppressed: 1 })
    expect(checked.findings[0]?.suppression).toEqual({
      state: 'valid',
      directive: 'eslint-disable-next-line',
      justification: 'the id is a number here, see the schema',
      owner: '@platform',
      expires: '2026-12-20',
      line: 4,
    })
  })

  it('of our own works as well', async () => {
    const checked = await project(`// vetlint-disable-next-line no-sql-concat ${JUSTIFIED}`).check()
    expect([checked.code, checked.places]).toEqual([0, ['app.js:5 no-sql-concat (valid)']])
  })

  it('says that it expires soon', async () => {
    const checked = await project(`// eslint-disable-next-line vetlint/no-sql-concat ${JUSTIFIED}`).check(
      '--today',
      '2026-12-10',
    )
    expect([checked.code, checked.places]).toEqual([0, ['app.js:5 no-sql-concat (expiring-soon)']])
  })

  it.each([
    ['// eslint-disable-next-line vetlint/no-sql-concat', 'bare', 'no-unjustified-suppression'],
    ['// eslint-disable-next-line vetlint/no-sql-concat -- false positive', 'no-expiry', 'no-unjustified-suppression'],
    [
      '// eslint-disable-next-line vetlint/no-sql-concat -- the id is a number (owner: @x, expires: 2026-11-24)',
      'expired',
      'no-expired-suppression',
    ],
    [
      '// eslint-disable-next-line vetlint/no-sql-concat -- the id is a number (owner: @x, expires: 2026-13-01)',
      'malformed',
      'no-expired-suppression',
    ],
    [
      '// eslint-disable-next-line vetlint/no-sql-concat -- the id is a number (owner: @x, expires: 2029-01-01)',
      'too-long',
      'no-unjustified-suppression',
    ],
    [
      '// eslint-disable-next-line vetlint/no-sql-concat -- the id is a number (expires: 2026-12-20)',
      'missing-owner',
      'no-unjustified-suppression',
    ],
    ['// eslint-disable-next-line', 'blanket', 'no-blanket-suppression'],
    ['/* eslint-disable */', 'blanket', 'no-blanket-suppression'],
    ['/* eslint vetlint/no-sql-concat: off */', 'bare', 'no-inline-rule-config'],
  ])('like %s hides nothing and is a finding itself', async (comment, state, rule) => {
    const checked = await project(comment).check()
    expect([checked.code, checked.places]).toEqual([1, [`app.js:4 ${rule}`, `app.js:5 no-sql-concat (${state})`]])
    expect(checked.findings[0]).toMatchObject({ tool: 'vetlint', confidence: 'high', suppression: null })
    expect(checked.report.summary).toMatchObject({ findings: 2, suppressed: 0 })
  })

  it('cannot hide that another one is not justified', async () => {
    const text = `/* eslint-disable vetlint/no-unjustified-suppression ${JUSTIFIED} */\n// eslint-disable-next-line vetlint/no-ssrf\nfetch('/x')\n`
    expect((await new TestProject({ 'a.js': text }).check()).places).toEqual(['a.js:2 no-unjustified-suppression'])
  })

  it('of style is nobody’s business here', async () => {
    const text = `// eslint-disable-next-line no-console\nconsole.log('x')\n// @ts-ignore\nexport const a = 1\n/* eslint-disable */\n`
    expect((await new TestProject({ 'a.js': text }).check()).places).toEqual([])
  })

  it('of another security tool is judged in its own language', async () => {
    const text =
      'import os\nos.system("ls")  # nosec B605\nos.system("ls")  # nosec B605 # fixed text (owner: @sre, expires: 2027-01-31)\n'
    const checked = await new TestProject({ 'a.py': text }).check()
    expect([checked.code, checked.places]).toEqual([1, ['a.py:2 no-unjustified-suppression']])
  })

  it('in a text is none', async () => {
    const text = "export const text = '// eslint-disable-next-line vetlint/no-ssrf'\n"
    expect((await new TestProject({ 'a.js': text }).check()).places).toEqual([])
  })
})
