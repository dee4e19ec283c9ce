import { existsSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLEAN, Checked, DATABASE, INJECTION, TestProject, run } from './project.ts'

const begin = (): TestProject =>
  new TestProject({ 'db.js': DATABASE, 'old.js': INJECTION, 'README.md': 'Hello' }).init()
/** A route that hands the client's text to another module, and two ways that module may use it. */
const CALLER = `import express from 'express'
import { findUser } from './users.js'
const app = express()
app.get('/users', async (req, res) => res.json(await findUser(req.query.id)))
`
const UNSAFE = `import { pool } from './db.js'
export const findUser = (id) => pool.query('SELECT * FROM users WHERE id = ' + id)
`
const SAFE = `import { pool } from './db.js'
export const findUser = (id) => pool.query('SELECT * FROM users WHERE id = $1', [id])
`
const MOVED = `// A line more\n\n${INJECTION}`

describe('--staged', () => {
  it('looks at nothing but what is staged', async () => {
    const project = begin().write({ 'new.js': INJECTION, 'other.js': INJECTION })
    project.git('add', 'new.js')
    const checked = await project.check('--staged')
    expect([checked.code, checked.places]).toEqual([1, ['new.js:4 no-sql-concat']])
    expect(checked.report.summary.notes).toEqual(['Looked at 1 staged file, as it is staged.'])
  })

  it('reads the staged content, not the work tree', async () => {
    const project = begin().write({ 'new.js': INJECTION })
    project.git('add', 'new.js')
    project.write({ 'new.js': CLEAN })
    expect((await project.check('--staged')).places).toEqual(['new.js:4 no-sql-concat'])
    project.git('add', 'new.js')
    project.write({ 'new.js': INJECTION })
    expect(await project.check('--staged')).toMatchObject({ code: 0 })
  })

  it('reads the staged content of the modules around as well', async () => {
    const project = new TestProject({ 'db.js': DATABASE }).init().write({ 'app.js': CALLER, 'users.js': UNSAFE })
    project.git('add', '-A')
    project.write({ 'users.js': SAFE })
    expect((await project.check('--staged')).places).toEqual(['app.js:4 no-sql-concat', 'users.js:2 no-sql-concat'])
    project.git('add', '-A')
    project.write({ 'users.js': UNSAFE })
    expect((await project.check('--staged')).places).toEqual([])
  })

  it('is content with deleted, renamed and emptied files, and with nothing at all', async () => {
    const project = begin()
    expect(await project.check('--staged')).toMatchObject({ code: 0 })
    project.git('mv', 'old.js', 'moved.js')
    project.git('rm', '-q', 'README.md')
    rmSync(join(project.root, 'moved.js'))
    expect((await project.check('--staged')).places).toEqual(['moved.js:4 no-sql-concat'])
    project.git('rm', '-q', '-f', 'moved.js')
    expect(await project.check('--staged')).toMatchObject({ code: 0 })
  })

  it('works before the first commit and in a folder of the repository', async () => {
    const project = new TestProject({ 'app/db.js': DATABASE, 'app/a.js': INJECTION, 'b.js': CLEAN })
    project.git('init', '-q')
    project.git('add', '-A')
    expect((await project.check('--staged')).places).toEqual(['app/a.js:4 no-sql-concat'])
    expect((await project.check('--staged', 'app')).places).toEqual(['app/a.js:4 no-sql-concat'])
    expect((await project.check('--staged', 'b.js')).places).toEqual([])
    const folder = new TestProject({})
    expect(await folder.check('--staged')).toMatchObject({ code: 2 })
    const { code, out } = await run(
      'check',
      '--staged',
      '--no-semgrep',
      '--format=json',
      '--root',
      join(project.root, 'app'),
    )
    expect([code, new Checked({ code, out, error: '' }).places]).toEqual([1, ['a.js:4 no-sql-concat']])
  })

  it.skipIf(process.platform === 'win32')('follows no link and no submodule', async () => {
    const other = new TestProject({ 'x.js': INJECTION, 'db.js': DATABASE }).init()
    const project = begin()
    symlinkSync(join(other.root, 'x.js'), join(project.root, 'link.js'))
    project.git('submodule', '--quiet', 'add', other.root, 'sub')
    project.git('add', '-A')
    expect(await project.check('--staged')).toMatchObject({ code: 0 })
    const whole = await project.check()
    expect(whole.places).toEqual(['old.js:4 no-sql-concat'])
    expect(whole.unseen).toEqual(['sub: a git submodule is another repository'])
  })
})

describe('--since', () => {
  const branch = (): TestProject => {
    const project = begin()
    project.git('checkout', '-q', '-b', 'work')
    return project
  }

  it('reports new findings only, in changed files only', async () => {
    const project = branch().write({ 'old.js': MOVED, 'new.js': INJECTION }).commit('Work')
    const checked = await project.check('--since', 'main')
    expect([checked.code, checked.places]).toEqual([1, ['new.js:4 no-sql-concat']])
    expect(checked.report.summary.notes[0]).toContain('1 finding was there before')
  })

  it('reports a copy of a line that is there already', async () => {
    const copy = INJECTION.split('\n')[3] ?? ''
    const project = branch()
      .write({ 'old.js': `${INJECTION}${copy}\n` })
      .commit('Work')
    expect((await project.check('--since', 'main')).places).toEqual(['old.js:5 no-sql-concat'])
  })

  it('sees what is not committed yet', async () => {
    const project = branch().write({ 'old.js': CLEAN, 'new.js': INJECTION })
    expect((await project.check('--since', 'main')).places).toEqual(['new.js:4 no-sql-concat'])
  })

  it('compares with the commit where the branch began, not with what the other branch became', async () => {
    const project = branch().write({ 'new.js': INJECTION }).commit('Work')
    project.git('checkout', '-q', 'main')
    project.write({ 'new.js': INJECTION, 'late.js': INJECTION }).commit('Meanwhile')
    project.git('checkout', '-q', 'work')
    expect((await project.check('--since', 'main')).places).toEqual(['new.js:4 no-sql-concat'])
  })

  it('knows a renamed file again, unless its new place means more', async () => {
    const project = begin()
      .write({ 'tests/fixtures/app.js': `// Another text\n${INJECTION}`, 'tests/fixtures/db.js': DATABASE })
      .commit('Second')
    project.git('checkout', '-q', '-b', 'work')
    project.git('mv', 'old.js', 'renamed.js')
    project.git('mv', 'tests/fixtures/app.js', 'promoted.js')
    project.commit('Work')
    expect((await project.check('--since', 'main')).places).toEqual(['promoted.js:5 no-sql-concat'])
  })

  it('reports a finding whose suppression is gone, and none that an expired one uncovers elsewhere', async () => {
    const comment =
      '// eslint-disable-next-line vetlint/no-sql-concat -- the id is a number (owner: @x, expires: 2026-12-20)\n'
    const at = INJECTION.indexOf('app.get')
    const suppressed = INJECTION.slice(0, at) + comment + INJECTION.slice(at)
    const project = new TestProject({ 'db.js': DATABASE, 'a.js': suppressed, 'b.js': suppressed }).init()
    project.git('checkout', '-q', '-b', 'work')
    project.write({ 'a.js': INJECTION, 'b.js': `${suppressed}// more\n` }).commit('Work')
    const checked = await project.check('--since', 'main')
    expect(checked.places).toEqual(['a.js:4 no-sql-concat', 'b.js:5 no-sql-concat (valid)'])
    // After its day, the bystander who touched b.js is not blocked: it expired at the base as well.
    expect((await project.check('--since', 'main', '--today', '2027-01-01')).places).toEqual([])
  })

  it('looks at the files that import a changed one', async () => {
    const project = new TestProject({ 'db.js': DATABASE, 'app.js': CALLER, 'users.js': SAFE, 'b.js': INJECTION }).init()
    project.git('checkout', '-q', '-b', 'work')
    project.write({ 'users.js': UNSAFE }).commit('Work')
    const checked = await project.check('--since', 'main')
    expect(checked.places).toEqual(['app.js:4 no-sql-concat', 'users.js:2 no-sql-concat'])
    expect(checked.report.summary.coverage.analysed).toBe(2)
  })

  it.each(['no-such-branch', '--output=evil', '-x', 'HEAD:db.js', ''])('refuses %j: exit 2', async (ref) => {
    const project = branch()
    const { code, error } = await project.check(`--since=${ref}`)
    expect(code).toBe(2)
    expect(error).toMatch(ref === '' ? /needs a value/ : /git knows no commit called/)
    expect(existsSync(join(project.root, 'evil'))).toBe(false)
  })

  it('refuses a history that does not reach back: exit 2', async () => {
    const project = branch()
    project.git('checkout', '-q', '--orphan', 'alone')
    project.commit('Alone')
    expect((await project.check('--since', 'main')).error).toContain('have no common commit')
  })
})
