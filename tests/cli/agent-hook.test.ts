import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLEAN, DATABASE, INJECTION, TestProject, run } from './project.ts'

const unsafe = new TestProject({ 'app.js': INJECTION, 'db.js': DATABASE })

/** Such hooks see stderr alone, and take it for something to repair only with exit code 2. */
describe('--agent-hook', () => {
  const hook = (root: string, ...args: readonly string[]): ReturnType<typeof run> =>
    run('check', '--agent-hook', '--no-semgrep', '--root', root, ...args)

  it('answers findings on stderr with 2', async () => {
    const { code, out, error } = await hook(unsafe.root)
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(/^app\.js:4:65 critical no-sql-concat [^\n]+\n$/)
  })

  it('says nothing about clean code', async () => {
    expect(await hook(new TestProject({ 'a.js': CLEAN }).root)).toEqual({ code: 0, out: '', error: '' })
  })

  it('answers with 1 when it could not look, and with 2 when it also found something', async () => {
    const broken = new TestProject({ 'a.js': 'export const = 1\n' })
    expect((await hook(broken.root)).code).toBe(1)
    expect((await hook(broken.write({ 'app.js': INJECTION, 'db.js': DATABASE }).root)).code).toBe(2)
    expect(await hook(unsafe.root, '--staged')).toMatchObject({ code: 1, out: '' })
    expect(await hook(unsafe.root, '--no-such-option')).toMatchObject({ code: 1, out: '' })
  })
})

describe('--output', () => {
  it('writes the report and says so', async () => {
    const file = join(unsafe.root, 'report.sarif')
    const { code, out, error } = await unsafe.check('--format=sarif', '--output', file)
    expect([code, out]).toEqual([1, ''])
    expect(error).toBe(`1 finding, 0 suppressed, 2 files analysed; the report is in ${file}.\n`)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: '2.1.0' })
  })

  it('that cannot be written is a mistake: exit 2', async () => {
    const { code, error } = await unsafe.check('--output', join(unsafe.root, 'no', 'such', 'folder', 'x'))
    expect(code).toBe(2)
    expect(error).toContain('Could not write the report')
  })
})
