import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLEAN, DATABASE, INJECTION, TestProject } from './project.ts'

const FOUND = ['app.js:4 no-sql-concat']
const project = (): TestProject => new TestProject({ 'app.js': INJECTION, 'db.js': DATABASE })

describe('a file that cannot be looked at', () => {
  it('because it does not parse is named, and all others are kept', async () => {
    const checked = await project().write({ 'broken.ts': 'export const = 1\n' }).check()
    expect([checked.code, checked.places]).toEqual([2, FOUND])
    expect(checked.unseen).toEqual(['broken.ts: it does not parse (line 1: Variable declaration expected.)'])
    expect(checked.report.summary.problems).toEqual([
      'broken.ts was not analysed: it does not parse (line 1: Variable declaration expected.).',
    ])
  })

  it.each([
    ['a chain of calls', `export const a = b${'.c()'.repeat(4000)}\n`],
    ['nested parentheses', `export const a = ${'('.repeat(3000)}1${')'.repeat(3000)}\n`],
    ['nested arrays', `export const a = ${'['.repeat(3000)}${']'.repeat(3000)}\n`],
  ])('because %s overflows the parser or ESLint is named, and all others are kept', async (_title, text) => {
    const checked = await project().write({ 'deep.js': text }).check()
    expect([checked.code, checked.places]).toEqual([2, FOUND])
    expect(checked.unseen).toEqual([
      expect.stringMatching(/^deep\.js: it (?:is nested too deeply|does not parse)/) as string,
    ])
  })

  it('because no parser reads its kind is named without a failure', async () => {
    const checked = await project().write({ 'App.vue': '<script setup>\nconst a = 1\n</script>\n' }).check()
    expect([checked.code, checked.places]).toEqual([1, FOUND])
    expect(checked.unseen).toEqual(["App.vue: no parser for it: the project's ESLint config names none"])
  })

  it('because it is too large, minified or no text is named', async () => {
    const checked = await project()
      .write({ 'large.js': `export const a = '${'x'.repeat(1_000_001)}'\n`, 'lib.min.js': CLEAN, 'binary.js': 'a\0b' })
      .check()
    expect([checked.code, checked.places]).toEqual([1, FOUND])
    expect(checked.unseen).toEqual([
      'binary.js: it is no text',
      'large.js: it is larger than 1 MB',
      'lib.min.js: it is minified',
    ])
  })

  it.skipIf(process.platform === 'win32')('because a link leads out of the root is named and not read', async () => {
    const outside = new TestProject({ 'secret.js': INJECTION, 'db.js': DATABASE })
    const inside = project()
    symlinkSync(join(outside.root, 'secret.js'), join(inside.root, 'link.js'))
    symlinkSync(outside.root, join(inside.root, 'folder'))
    symlinkSync(join(inside.root, 'app.js'), join(inside.root, 'alias.js'))
    const walked = await inside.check()
    expect(walked.places).toEqual(FOUND)
    expect(walked.unseen).toEqual([
      'folder: a symbolic link leads out of the root',
      'link.js: a symbolic link leads out of the root',
    ])
    const tracked = await inside.init().check()
    expect(tracked.places).toEqual(FOUND)
  })

  it('is not one that was deleted and is still tracked', async () => {
    const inside = project().write({ 'gone.js': CLEAN }).init()
    rmSync(join(inside.root, 'gone.js'))
    expect((await inside.check()).report.summary.coverage).toEqual({ analysed: 2, notAnalysed: [] })
  })

  it('is read whatever its name', async () => {
    const name = "a $(touch x)`b`;'c' & [id].js"
    const inside = new TestProject({ [name]: INJECTION, 'db.js': DATABASE }).init()
    expect((await inside.check()).places).toEqual([`${name}:4 no-sql-concat`])
  })

  it('is read in Latin-1, too', async () => {
    const inside = project()
    writeFileSync(join(inside.root, 'old.js'), Buffer.from('// gr\xfcn\nexport const a = 1\n', 'latin1'))
    expect((await inside.check()).report.summary.coverage).toEqual({ analysed: 3, notAnalysed: [] })
  })
})

describe('what another tool reads', () => {
  it('is named where Semgrep was switched off', async () => {
    const checked = await project().write({ 'tool.py': 'print(1)\n' }).check()
    expect(checked.unseen).toEqual(['tool.py: Semgrep was switched off with --no-semgrep'])
    expect(checked.code).toBe(1)
  })

  it('cannot be looked at where Semgrep is missing: exit 2 with what to do, and the rest is reported', async () => {
    const checked = await project().write({ 'tool.py': 'print(1)\n' }).check('--semgrep', '/no/such/semgrep')
    expect([checked.code, checked.places]).toEqual([2, FOUND])
    expect(checked.report.summary.problems).toEqual([
      expect.stringMatching(
        /^Semgrep could not be started: there is no program at .*python 1.*pipx install semgrep==/,
      ) as string,
    ])
  })

  it('does not matter where there is none of it', async () => {
    const checked = await project().check('--semgrep', '/no/such/semgrep')
    expect([checked.code, checked.report.summary.problems]).toEqual([1, []])
  })
})
