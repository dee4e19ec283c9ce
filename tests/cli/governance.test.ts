import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SUPPRESSION_STATES } from '../../src/suppressions/index.ts'
import { CLEAN, type Checked, DATABASE, INJECTION, TestProject, run } from './project.ts'

const AT = INJECTION.indexOf('app.get')
/** A handler with an injection, and the given comment above it on line 4. */
const silenced = (comment: string): string => `${INJECTION.slice(0, AT)}${comment}\n${INJECTION.slice(AT)}`
const justify = (expires: string, owner = '@data', reason = 'the id is a number that the router checks'): string =>
  `// eslint-disable-next-line vetlint/no-sql-concat -- ${reason} (owner: ${owner}, expires: ${expires})`
const GOOD = justify('2026-12-20')

/** The work branch of a repository whose main branch has these files. */
function branch(files: Readonly<Record<string, string>>): TestProject {
  const project = new TestProject({ 'db.js': DATABASE, ...files }).init()
  project.git('checkout', '-q', '-b', 'work')
  return project
}

const listed = (checked: Checked): string[] =>
  checked.report.suppressions.map(
    ({ file, line, change, state, hides }) => `${file}:${line} ${change} ${state}, hides ${hides}`,
  )
const register = (project: TestProject, ...args: string[]): ReturnType<typeof run> =>
  run('suppressions', '--root', project.root, ...args)

describe('a clock that moves over a repository', () => {
  const LAST = '2026-12-20'
  const AFTER = '2026-12-21'

  it('changes nothing for who did not touch the suppression, and everything for its owner', async () => {
    const project = branch({ 'a.js': silenced(GOOD), 'b.js': CLEAN })
    // An unrelated change, one of a file without and one of the file with the suppression.
    project.write({ 'b.js': `${CLEAN}export const two = 2\n`, 'a.js': `${silenced(GOOD)}// a note\n` }).commit('Work')
    for (const day of ['2026-11-25', LAST, AFTER, '2030-01-01']) {
      const pull = await project.check('--since', 'main', '--today', day)
      expect([
        day,
        pull.code,
        pull.places.filter((place) => !place.endsWith('(valid)') && !place.includes('soon')),
      ]).toEqual([day, 0, []])
    }
    // The hook of who changes another line of the file.
    project.write({ 'a.js': `${silenced(GOOD)}// another note\n` })
    project.git('add', '-A')
    expect((await project.check('--staged', '--today', LAST)).code).toBe(0)
    const hook = await project.check('--staged', '--today', AFTER)
    expect([hook.code, hook.places]).toEqual([0, []])
    expect(hook.report.summary.notes).toContain(
      'a.js:4: the suppression expired on 2026-12-20; the commit does not touch it, so it is left to @data.',
    )
    // The scheduled run of the merged branch, and the owner's register.
    project.git('checkout', '-q', '-f', 'main')
    expect((await project.check('--today', LAST)).code).toBe(0)
    const scheduled = await project.check('--today', AFTER)
    expect([scheduled.code, scheduled.places]).toEqual([
      1,
      ['a.js:4 no-expired-suppression', 'a.js:5 no-sql-concat (expired)'],
    ])
    const own = ['--owner', '@data', '--fail-on', 'expired', '--today']
    expect((await register(project, ...own, LAST)).code).toBe(0)
    expect((await register(project, ...own, AFTER)).code).toBe(1)
    expect((await register(project, '--owner', '@other', '--fail-on', 'expired', '--today', AFTER)).code).toBe(0)
  })

  it('fails for who touches the comment or the code below it', async () => {
    const comment = branch({ 'a.js': silenced(GOOD) }).write({
      'a.js': silenced(justify('2026-12-20', '@data', 'the id is a number, as the router checks')),
    })
    const code = branch({ 'a.js': silenced(GOOD) }).write({ 'a.js': silenced(GOOD).replace('res.json', 'res.send') })
    for (const project of [comment, code]) {
      project.git('add', '-A')
      expect((await project.check('--staged', '--today', AFTER)).code).toBe(1)
      expect((await project.check('--staged', '--today', LAST)).code).toBe(0)
    }
    expect((await code.check('--since', 'main', '--today', AFTER)).places).toEqual(['a.js:5 no-sql-concat (expired)'])
  })
})

describe('what a pull request silences', () => {
  it('is listed for the reviewer', async () => {
    const project = branch({ 'a.js': silenced(GOOD), 'c.js': CLEAN })
      .write({ 'a.js': silenced(justify('2026-12-24')), 'b.js': silenced(GOOD), 'c.js': silenced('// nosemgrep') })
      .commit('Work')
    const checked = await project.check('--since', 'main')
    expect(listed(checked)).toEqual([
      'a.js:4 changed valid, hides 1',
      'b.js:4 added valid, hides 1',
      'c.js:4 added blanket, hides 0',
    ])
    const text = (await project.check('--since', 'main', '--format', 'text')).out
    expect(text).toContain('3 suppressions for the reviewer\n  a.js:4  changed, valid  vetlint/no-sql-concat\n')
    const markdown = (await project.check('--since', 'main', '--format', 'markdown')).out
    expect(markdown).toContain('| `b.js:4` | new | valid | `vetlint/no-sql-concat` | 1 | &#64;data | 2026-12-20 |')
    // Nothing is new on the branch itself.
    expect(listed(await project.check())).toEqual([])
  })

  it('is noticed when the same comment moves above other code', async () => {
    const project = branch({ 'a.js': silenced(GOOD) }).write({
      'a.js': silenced(GOOD).replace('/users', '/accounts'),
    })
    expect(listed(await project.check('--since', 'main'))).toEqual(['a.js:4 added valid, hides 1'])
  })

  it('is noticed when it slips below a range that was there', async () => {
    const range = `/* ${justify('2026-12-20').slice(3).replace('-next-line', '')} */\n`
    const project = branch({ 'a.js': range + CLEAN }).write({ 'a.js': range + INJECTION })
    expect(listed(await project.check('--since', 'main'))).toEqual(['a.js:1 kept valid, hides 1'])
  })

  it('is known again in a renamed file', async () => {
    const project = branch({ 'a.js': silenced(GOOD) })
    project.git('mv', 'a.js', 'z.js')
    expect(listed(await project.commit('Work').check('--since', 'main'))).toEqual([])
  })
})

describe('approvals', () => {
  const POLICY = { 'vetlint.policy.yaml': 'suppressions:\n  approvals: { from: high }\n' }
  const approve = (fields: Readonly<Record<string, string>> = {}): string =>
    `- ${Object.entries({
      file: 'a.js',
      rule: 'vetlint/no-sql-concat',
      until: '2026-12-31',
      by: '@security',
      ...fields,
    })
      .map(([key, value]) => `${key}: '${value}'`)
      .join('\n  ')}\n`
  const UNAPPROVED = ['a.js:4 no-unjustified-suppression', 'a.js:5 no-sql-concat (unapproved)']

  it('of the base branch let a new suppression hold', async () => {
    const project = branch({ ...POLICY, 'vetlint.approvals.yaml': approve() }).write({ 'a.js': silenced(GOOD) })
    expect(await project.check('--since', 'main')).toMatchObject({ code: 0 })
    expect(listed(await project.check('--since', 'main'))).toEqual(['a.js:4 added valid, hides 1'])
  })

  it.each([
    ['there is none', ''],
    ['it is for another file', approve({ file: 'b.js' })],
    ['it is for another rule', approve({ rule: 'vetlint/no-ssrf' })],
    ['it ends before', approve({ until: '2026-12-19' })],
    ['it has ended', approve({ until: '2026-11-24' })],
    ['the owner gave it', approve({ by: '@data' })],
  ])('are needed: %s', async (_, approvals) => {
    const project = branch({ ...POLICY, 'vetlint.approvals.yaml': approvals }).write({ 'a.js': silenced(GOOD) })
    const checked = await project.check('--since', 'main')
    expect([checked.code, checked.places]).toEqual([1, UNAPPROVED])
  })

  it('cannot come from the change itself, and the change cannot lower what is asked', async () => {
    const project = branch(POLICY).write({
      'a.js': silenced(GOOD),
      'vetlint.approvals.yaml': approve(),
      'vetlint.policy.yaml': 'suppressions: {}\n',
    })
    const checked = await project.commit('Work').check('--since', 'main')
    expect([checked.code, checked.places]).toEqual([1, UNAPPROVED])
    expect(checked.report.summary.notes).toEqual(
      expect.arrayContaining([
        'vetlint.policy.yaml is changed here; until that is merged, the one of main applies.',
        'vetlint.approvals.yaml is changed here; until that is merged, the one of main applies.',
      ]) as string[],
    )
  })

  it('that reach the base branch later count', async () => {
    const project = branch(POLICY)
      .write({ 'a.js': silenced(GOOD) })
      .commit('Work')
    project.git('checkout', '-q', 'main')
    project.write({ 'vetlint.approvals.yaml': approve() }).commit('Approve')
    project.git('checkout', '-q', 'work')
    expect((await project.check('--since', 'main')).code).toBe(0)
  })

  it('serve one suppression each', async () => {
    const twice = silenced(GOOD) + silenced(GOOD).slice(AT)
    const project = branch({ ...POLICY, 'vetlint.approvals.yaml': approve() }).write({ 'a.js': twice })
    expect((await project.check('--since', 'main')).places).toEqual([
      'a.js:5 no-sql-concat (valid)',
      'a.js:6 no-unjustified-suppression',
      'a.js:7 no-sql-concat (unapproved)',
    ])
  })

  it('are asked again for a renewal, not for what stood there, nor below the severity', async () => {
    const project = branch({ ...POLICY, 'a.js': silenced(GOOD) })
      .write({ 'b.js': CLEAN })
      .commit('Work')
    expect((await project.check('--since', 'main')).code).toBe(0)
    project.write({ 'a.js': silenced(justify('2026-12-24')) })
    expect((await project.check('--since', 'main')).places).toEqual(UNAPPROVED)
    const low = branch({ 'vetlint.policy.yaml': 'suppressions: { approvals: { from: critical } }\n' }).write({
      'b.py': 'x = 1  # nosec B602 # fixed text of the build (owner: @sre, expires: 2027-01-31)\n',
    })
    expect((await low.check('--since', 'main')).code).toBe(0)
  })
})

describe('the policy', () => {
  const of = (policy: string): TestProject => new TestProject({ 'db.js': DATABASE, 'vetlint.policy.yaml': policy })

  it('sets windows, owners and scope', async () => {
    const project = of(
      `version: 1\nsuppressions:\n  govern: all\n  maxDays: { critical: 10 }\n  warnDays: 3\n  owners: ['@org/data']\n`,
    ).write({
      'a.js': silenced(GOOD),
      'b.js': silenced(justify('2026-12-04', '@DATA')),
      'c.js': silenced(justify('2026-12-04', '@stranger')),
      'd.js': 'console.log(1) // eslint-disable-line no-console\n',
    })
    expect((await project.check()).places).toEqual([
      'a.js:4 no-unjustified-suppression',
      'a.js:5 no-sql-concat (too-long)',
      'b.js:5 no-sql-concat (valid)',
      'c.js:4 no-unjustified-suppression',
      'c.js:5 no-sql-concat (unknown-owner)',
      'd.js:1 no-unjustified-suppression',
    ])
    const { out } = await register(project, '--today', '2026-11-25', '--format', 'json')
    const { entries } = JSON.parse(out) as { entries: { file: string; state: string }[] }
    expect(entries.map(({ file, state }) => `${file} ${state}`)).toEqual([
      'a.js too-long',
      'b.js valid',
      'c.js unknown-owner',
      'd.js bare',
    ])
  })

  it('of CODEOWNERS decides where there is no list', async () => {
    const project = new TestProject({
      'db.js': DATABASE,
      '.github/CODEOWNERS': '* @org/data\n',
      'a.js': silenced(GOOD),
      'b.js': silenced(justify('2026-12-20', '@nobody')),
    })
    expect((await project.check()).places).toEqual([
      'a.js:5 no-sql-concat (valid)',
      'b.js:4 no-unjustified-suppression',
      'b.js:5 no-sql-concat (unknown-owner)',
    ])
  })

  it('of CODEOWNERS is that of the base', async () => {
    const project = branch({ '.github/CODEOWNERS': '* @data\n' }).write({
      '.github/CODEOWNERS': '* @data @me\n',
      'a.js': silenced(justify('2026-12-20', '@me')),
    })
    expect((await project.check('--since', 'main')).places).toContain('a.js:5 no-sql-concat (unknown-owner)')
  })

  it.each([
    ['suppressions:\n  maxDay: {}\n', '`maxDay` is no key of `suppressions`, which knows govern, maxDays'],
    ['suppressions:\n  maxDays: { critical: 0 }\n', '`suppressions.maxDays.critical` has to be a whole number of days'],
    ['suppressions:\n  owners: []\n', 'has to be a list of names in quotes'],
    ['suppressions:\n  approvals: { file: ../x }\n', 'has to be a path below the root'],
    ['suppressions: [\n', 'it is no YAML'],
    ['- x\n', 'the policy has to be a map'],
    ['version: 2\n', '`version` has to be 1'],
  ])('that reads %j is a mistake: exit 2', async (policy, message) => {
    for (const result of [await of(policy).check(), await register(of(policy))]) {
      expect(result.code).toBe(2)
      expect(result.error).toContain('vetlint.policy.yaml cannot be obeyed: ')
      expect(result.error).toContain(message)
      expect(result.error).toContain('Correct the file.')
    }
  })
})

describe('what hides nothing', () => {
  it('is named, and fails nothing', async () => {
    const checked = await new TestProject({
      'a.js': `${justify('2026-12-20')}\n${CLEAN}`,
      'b.js': `${justify('2026-12-20').replace('no-sql-concat', 'no-sql-conact')}\n${CLEAN}`,
      'c.js': `// eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @data, expires: 2026-12-20)\n${CLEAN}`,
      'd.js': `// ESLint-disable-next-line vetlint/no-ssrf\n${CLEAN}`,
    }).check('--preset', 'strict')
    expect([checked.code, checked.places]).toEqual([0, []])
    expect(checked.report.summary.notes).toEqual([
      '4 suppressions hide nothing: a.js:1 (unused), b.js:1 (orphaned), c.js:1 (ineffective), d.js:1 (ineffective). Correct or remove them.',
    ])
  })

  it('is told by the register with the findings of a run', async () => {
    const project = new TestProject({
      'db.js': DATABASE,
      'a.js': `${justify('2026-12-20')}\n${CLEAN}`,
      'b.js': silenced(GOOD),
    })
    const list = async (...args: string[]): Promise<string[]> => {
      const { out } = await register(project, '--today', '2026-11-25', '--format', 'json', ...args)
      const { entries } = JSON.parse(out) as { entries: { file: string; state: string; hides?: number }[] }
      return entries.map(({ file, state, hides }) => `${file} ${state} ${hides ?? '-'}`)
    }
    expect(await list()).toEqual(['a.js valid -', 'b.js valid -'])
    expect(await list('--with-findings', '--no-semgrep')).toEqual(['a.js unused 0', 'b.js valid 1'])
    const failing = await register(
      project,
      '--today',
      '2026-11-25',
      '--with-findings',
      '--no-semgrep',
      '--fail-on',
      'unused',
    )
    expect(failing.code).toBe(1)
  })
})

describe('files of suppressions', () => {
  it('answer at the gate, one finding for all entries that lack the same', async () => {
    const checked = await new TestProject({
      'db.js': DATABASE,
      '.trivyignore':
        'CVE-2024-1\nCVE-2024-2\n# the image never runs this (owner: @sre, expires: 2027-01-31)\nCVE-2024-3\nCVE-2024-4 exp:2026-01-01\n',
      'eslint-suppressions.json': '{ "a.js": { "vetlint/no-ssrf": { "count": 1 }, "no-console": { "count": 3 } } }',
    }).check()
    expect(checked.places).toEqual([
      '.trivyignore:1 no-unjustified-suppression',
      'eslint-suppressions.json:1 no-unjustified-suppression',
    ])
    expect(checked.findings[0]?.message).toContain('2 more of this file lack the same.')
  })

  it('that ESLint ignores are governed nevertheless', async () => {
    const checked = await new TestProject({
      'db.js': DATABASE,
      'old/a.js': 'eval(x) // eslint-disable-line no-eval\n',
      'eslint.config.js': "export default [{ ignores: ['old/'] }]\n",
    }).check()
    expect(checked.places).toEqual(['old/a.js:1 no-unjustified-suppression'])
  })
})

it('the schema of the policy says what the reader obeys', async () => {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const { parse } = await import('yaml')
  const { readPolicy } = await import('../../src/gate/policy.ts')
  const schema = JSON.parse(
    readFileSync(new URL('../../src/gate/policy.schema.json', import.meta.url), 'utf8'),
  ) as object
  const isPolicy = new Ajv2020({ strict: true }).compile(schema)
  for (const [text, isGood] of [
    ['{}', true],
    ['version: 1', true],
    ['version: 2', false],
    ['other: 1', false],
    ['suppressions: { govern: all, warnDays: 3, owners: ["@a"], maxDays: { low: 1 } }', true],
    ['suppressions: { govern: none }', false],
    ['suppressions: { warnDays: 0 }', false],
    ['suppressions: { warnDays: 1.5 }', false],
    ['suppressions: { owners: [" "] }', false],
    ['suppressions: { owners: [] }', false],
    ['suppressions: { maxDays: { severe: 1 } }', false],
    ['suppressions: { approvals: {} }', true],
    ['suppressions: { approvals: { from: high, file: a/b.yaml } }', true],
    ['suppressions: { approvals: { from: all } }', false],
    ['suppressions: { approvals: { file: /etc/passwd } }', false],
    ['suppressions: { approvals: { file: a/../../b } }', false],
    ['suppressions: { approvals: { file: "" } }', false],
  ] as const) {
    const value: unknown = parse(text)
    let isRead = true
    try {
      readPolicy(value)
    } catch {
      isRead = false
    }
    expect([text, isRead, isPolicy(value)]).toEqual([text, isGood, isGood])
  }
})

it('a suppression in an old encoding is known again', async () => {
  const text = silenced(justify('2026-12-20', '@data', 'die Zahl wird geprüft, bevor sie hier ankommt'))
  const project = new TestProject({ 'db.js': DATABASE })
  writeFileSync(join(project.root, 'a.js'), Buffer.from(text, 'latin1'))
  project.init().git('checkout', '-q', '-b', 'work')
  writeFileSync(join(project.root, 'a.js'), Buffer.from(`${text}// Größe\n`, 'latin1'))
  const checked = await project.check('--since', 'main')
  expect([checked.places, listed(checked)]).toEqual([['a.js:5 no-sql-concat (valid)'], []])
})

it('SARIF says what holds and what does not, why, and until when', async () => {
  const project = new TestProject({
    'db.js': DATABASE,
    'a.js': silenced(GOOD),
    'b.js': silenced(justify('2026-11-20')),
  })
  const { out } = await project.check('--format', 'sarif')
  const log = JSON.parse(out) as { runs: { results: { suppressions?: object[] }[] }[] }
  const suppressions = log.runs[0]?.results.flatMap((result) => result.suppressions ?? [])
  const justification = 'the id is a number that the router checks'
  expect(suppressions).toMatchObject([
    {
      kind: 'inSource',
      status: 'accepted',
      justification,
      properties: { expiryUtc: '2026-12-20T23:59:59Z', owner: '@data' },
    },
    {
      kind: 'inSource',
      status: 'rejected',
      justification,
      properties: { expiryUtc: '2026-11-20T23:59:59Z', state: 'expired' },
    },
  ])
})

it('the guide lists every verdict', () => {
  const guide = readFileSync(new URL('../../docs/guide/suppressions.md', import.meta.url), 'utf8')
  const section = guide.slice(guide.indexOf('## Verdicts'), guide.indexOf('## In the editor'))
  const verdicts = [...section.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name = '']) => name)
  expect([...verdicts].sort()).toEqual([...SUPPRESSION_STATES].sort())
})

describe('the register', () => {
  it('fails for every state that does not hold, and not for clutter', async () => {
    const clutter = { 'b.js': `// ESLint-disable-next-line vetlint/no-ssrf\n${CLEAN}` }
    const failing = async (files: Readonly<Record<string, string>>): Promise<number> =>
      (await register(new TestProject(files), '--today', '2026-11-25', '--fail-on', 'invalid')).code
    expect(await failing({ 'a.js': silenced(GOOD), ...clutter })).toBe(0)
    expect(await failing({ 'a.js': silenced('// nosemgrep'), ...clutter })).toBe(1)
  })

  it('says in every format what it did not read', async () => {
    const project = new TestProject({
      'large.js': `// ${'x'.repeat(1_000_001)}\n`,
      'binary.js': '\u0000 // eslint-disable-line no-eval\n',
    })
    for (const format of ['text', 'markdown', 'html']) {
      const { out } = await register(project, '--format', format)
      expect(out).toContain('Not read: 1 file, it is larger than 1 MB')
      expect(out).toContain('Not read: 1 file, it is no text')
    }
  })

  it('proposes a comment with a day within the window', async () => {
    const project = new TestProject({
      'vetlint.policy.yaml': 'suppressions: { maxDays: { high: 20 } }\n',
      'a.js': 'fetch(a) // eslint-disable-line vetlint/no-ssrf\n',
    })
    const { out } = await register(project, '--today', '2026-11-25', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      entries: [
        {
          explanation: '`eslint-disable-line` gives no reason.',
          suggestion:
            '// eslint-disable-line vetlint/no-ssrf -- why this is harmless here (owner: @owner, expires: 2026-12-15)',
        },
      ],
    })
  })
})
