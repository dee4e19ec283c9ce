import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { CLEAN, DATABASE, INJECTION, TestProject, run } from './project.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../src/findings/findings.schema.json', import.meta.url), 'utf8'),
) as object
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

describe('vetlint check', () => {
  it('reports a finding with its place, class and way, and fails', async () => {
    const checked = await new TestProject({ 'src/app.js': INJECTION, 'src/db.js': DATABASE }).check()
    expect(checked.code).toBe(1)
    expect(checked.findings).toHaveLength(1)
    expect(checked.findings[0]).toMatchObject({
      tool: 'eslint',
      ruleId: 'no-sql-concat',
      class: 'sql-injection',
      cwe: [89],
      severity: 'critical',
      confidence: 'high',
      owner: 'application',
      file: 'src/app.js',
      line: 4,
      column: 65,
      endLine: 4,
      suppression: null,
    })
    expect(checked.findings[0]?.trace.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([
      'src/app.js:4 `req.query.id` is controlled by the client',
      "src/app.js:4 becomes part of `'SELECT * FROM users WHERE id = ' + req.query.id`",
      'src/app.js:4 reaches `pool.query()`',
    ])
    expect(checked.report.summary).toEqual({
      findings: 1,
      suppressed: 0,
      problems: [],
      notes: [],
      coverage: { analysed: 2, notAnalysed: [] },
    })
  })

  it('is silent about clean code', async () => {
    const checked = await new TestProject({ 'a.ts': CLEAN }).check()
    expect([checked.code, checked.places]).toEqual([0, []])
  })

  it('gives the same report twice, and one that its schema describes', async () => {
    const project = new TestProject({
      'b/app.js': INJECTION,
      'a/app.js': INJECTION,
      'b/db.js': DATABASE,
      'a/db.js': DATABASE,
    })
    const [first, second] = [await project.check(), await project.check()]
    expect(first.out).toBe(second.out)
    expect(first.places).toEqual(['a/app.js:4 no-sql-concat', 'b/app.js:4 no-sql-concat'])
    expect([isReport(first.report), isReport.errors]).toEqual([true, null])
  })

  it.each([
    ['critical', 1],
    ['high:high', 1],
    ['medium:medium', 1],
    ['low:low', 1],
  ])('fails on a critical and sure finding with --fail-on %s', async (threshold, code) => {
    const project = new TestProject({ 'src/app.js': INJECTION, 'src/db.js': DATABASE })
    expect((await project.check('--fail-on', threshold)).code).toBe(code)
  })

  it('reports what is below the threshold, and does not fail', async () => {
    const text = `import helmet from 'helmet'\n// eslint-disable-next-line vetlint/no-ssrf\nfetch('https://example.org')\n`
    const checked = await new TestProject({ 'a.js': text }).check('--fail-on', 'high')
    expect([checked.code, checked.places]).toEqual([0, ['a.js:2 no-unjustified-suppression']])
  })

  it('looks only at the paths that are named', async () => {
    const project = new TestProject({
      'src/app.js': INJECTION,
      'src/db.js': DATABASE,
      'lib/app.js': INJECTION,
      'lib/db.js': DATABASE,
    })
    expect((await project.check('lib')).places).toEqual(['lib/app.js:4 no-sql-concat'])
    expect((await project.check('src/app.js')).report.summary.coverage.analysed).toBe(1)
  })

  it('keeps to what git tracks or does not ignore, and to no other repository', async () => {
    const project = new TestProject({
      '.gitignore': 'out/\n',
      'out/app.js': INJECTION,
      'out/db.js': DATABASE,
      'a.js': CLEAN,
    }).init()
    project.write({ 'new/app.js': INJECTION, 'new/db.js': DATABASE })
    expect((await project.check()).places).toEqual(['new/app.js:4 no-sql-concat'])
    // What is named is looked at, even where git ignores it.
    expect((await project.check('out')).places).toEqual(['out/app.js:4 no-sql-concat'])
  })

  it('uses the strict preset where it is chosen', async () => {
    const text = `import { readFile } from 'node:fs/promises'\nexport const load = () => readFile('conf/' + process.argv[2])\n`
    const project = new TestProject({ 'a.js': text })
    expect((await project.check()).places).toEqual([])
    expect((await project.check('--preset', 'strict')).places).toContain('a.js:2 no-path-traversal')
  })
})

describe('mistakes of the caller', () => {
  const project = new TestProject({ 'a.js': CLEAN })
  const empty = new TestProject({ 'README.md': '# Nothing to see' })

  it.each([
    [['--fromat', 'json'], 'There is no option --fromat. Did you mean --format?'],
    [['--xyzzy'], 'There is no option --xyzzy. See'],
    [['--format', 'xml'], '--format knows text, json, sarif, markdown, agent, not "xml".'],
    [['--preset', 'strickt'], 'Did you mean strict?'],
    [['--today', '2026-02-30'], '--today wants a day of the calendar as YYYY-MM-DD, not "2026-02-30".'],
    [['--fail-on', 'severe'], '--fail-on wants a severity'],
    [['--fail-on', 'high:sure'], '--fail-on wants a severity'],
    [['--format'], '--format needs a value'],
    [['--root', '--quiet'], '--root needs a value'],
    [['--quiet=yes'], '--quiet takes no value.'],
    [['--since', 'main', '--staged'], '--staged and --since exclude each other.'],
    [['--no-semgrep', '--semgrep', 'x'], '--semgrep and --no-semgrep exclude each other.'],
    [['--root', 'no/such/folder'], 'The root "no/such/folder" is no folder.'],
  ])('%j: exit 2', async (args, message) => {
    const { code, out, error } = await run('check', ...args)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(message)
  })

  it.each([
    [['no-such-file.js'], 'There is no file or folder "no-such-file.js".'],
    [['../'], 'lies outside of the root'],
    [['--staged'], '--staged needs a git repository'],
    [['--since', 'main'], '--since needs a git repository'],
  ])('%j: exit 2', async (args, message) => {
    const { code, error } = await project.check(...args)
    expect(code).toBe(2)
    expect(error).toContain(message)
  })

  it('a folder without anything to analyse: exit 2', async () => {
    const { code, error } = await empty.check()
    expect(code).toBe(2)
    expect(error).toContain('There is nothing to analyse')
  })

  it('an unknown command: exit 2, and the nearest one', async () => {
    expect(await run('chek')).toMatchObject({
      code: 2,
      error: expect.stringContaining('Did you mean check?') as string,
    })
  })

  it('help and version: exit 0', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('vetlint check') as string })
    expect(await run('check', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--fail-on') as string })
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
