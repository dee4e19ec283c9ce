import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseSuppressionFile } from '../../src/suppressions/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'vetlint-bulk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const eslint = join(dirname(createRequire(import.meta.url).resolve('eslint/package.json')), 'bin', 'eslint.js')
const list = join(folder, 'eslint-suppressions.json')

function run(...args: string[]): number | null {
  return spawnSync(process.execPath, [eslint, ...args, '.'], { cwd: folder, encoding: 'utf8' }).status
}

/** What our reader makes of the file that ESLint wrote. */
function read(): object[] {
  return parseSuppressionFile('eslint-suppressions.json', readFileSync(list, 'utf8')).map(
    ({ ruleIds: [rule], reason, metadata: { owner, expires } }) => ({ rule, reason, owner, expires: expires?.date }),
  )
}

describe('eslint-suppressions.json', () => {
  it('keeps reason, owner and expiry when ESLint prunes, and loses them to --suppress-all', () => {
    writeFileSync(join(folder, 'eslint.config.mjs'), `export default [{ rules: { 'no-eval': 2, 'no-alert': 2 } }]\n`)
    writeFileSync(join(folder, 'a.mjs'), 'eval(x)\neval(y)\nalert(z)\n')
    expect(run('--suppress-all')).toBe(0)
    expect(read()).toMatchObject([
      { rule: 'no-alert', reason: undefined },
      { rule: 'no-eval', reason: undefined },
    ])
    const entries = JSON.parse(readFileSync(list, 'utf8')) as Record<string, Record<string, object>>
    const justified = { reason: 'the sandbox of the plugin runs it', owner: '@web', expires: '2027-01-31' }
    const file = Object.keys(entries)[0] ?? ''
    Object.assign(entries[file]?.['no-eval'] ?? {}, justified)
    writeFileSync(list, JSON.stringify(entries))
    const expected = { rule: 'no-eval', reason: justified.reason, owner: '@web', expires: '2027-01-31' }

    writeFileSync(join(folder, 'a.mjs'), 'eval(x)\nalert(z)\n')
    expect(run('--prune-suppressions')).toBe(0)
    expect(read()).toMatchObject([{ rule: 'no-alert' }, expected])

    expect(run('--suppress-all')).toBe(0)
    expect(read()).toEqual([
      { rule: 'no-alert', reason: undefined, owner: undefined, expires: undefined },
      { rule: 'no-eval', reason: undefined, owner: undefined, expires: undefined },
    ])
  })
})
