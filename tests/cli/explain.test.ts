import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/findings/explanation.ts'
import { DATABASE, INJECTION, TestProject, run } from './project.ts'

const explain = async (project: TestProject, ...args: readonly string[]) =>
  run('explain', '--root', project.root, '--no-semgrep', ...args)
const readJson = (text: string): Explanation => JSON.parse(text) as Explanation

describe('vetlint explain', () => {
  it('prints the finding and the code at every stop', async () => {
    const project = new TestProject({ 'src/app.js': INJECTION, 'src/db.js': DATABASE })
    const { code, out } = await explain(project, 'src/app.js:4')
    expect(code).toBe(0)
    expect(out).toMatch(/^src\/app\.js:4\n/)
    expect(out).toContain('no-sql-concat')
    expect(out).toMatch(/1\. line 4: `req\.query\.\w+` is controlled by the client/)
  })

  it('says which check makes a line silent', async () => {
    const project = new TestProject({
      'src/app.js': `import express from 'express'
import { readFile } from 'node:fs/promises'
express().get('/', async (req) => {
  if (!/^[a-z]+$/.test(req.query.name)) return
  await readFile(req.query.name)
})
`,
    })
    const { out } = await explain(project, 'src/app.js:5', '--format', 'json')
    const { findings, sinks } = readJson(out)
    expect(findings).toEqual([])
    expect(sinks[0]?.reasons).toEqual([
      'The value comes from `req.query.name` (line 5, a client decides it) and is checked by `!/^[a-z]+$/.test(req.query.name)` (line 4).',
    ])
  })

  it('names a report that the preset leaves out', async () => {
    const project = new TestProject({
      'src/run.js': `export const load = (host) => fetch('https://' + host + '/status')\n`,
    })
    const { out } = await explain(project, 'src/run.js:1', '--format', 'json')
    expect(readJson(out).hidden).toEqual([
      {
        ruleId: 'no-ssrf',
        confidence: 'low',
        why: 'its confidence is low, which the preset leaves out: --preset strict shows it',
      },
    ])
  })

  it('shows a suppressed finding with its suppression', async () => {
    const suppressed = INJECTION.split('\n')
    suppressed.splice(
      3,
      0,
      '// vetlint-disable-next-line no-sql-concat -- reads the demo database, which holds no data of anybody (expires 2026-12-20)',
    )
    const project = new TestProject({ 'src/app.js': suppressed.join('\n'), 'src/db.js': DATABASE })
    const { out } = await explain(project, 'src/app.js:5', '--today', '2026-11-25', '--format', 'json')
    expect(readJson(out).findings[0]).toMatchObject({ ruleId: 'no-sql-concat', line: 5 })
    expect(readJson(out).findings[0]?.suppression).not.toBeNull()
  })

  it.each([
    [['src/app.js'], '"src/app.js" is no place: write FILE:LINE, with lines from 1.'],
    [['src/app.js:0'], '"src/app.js:0" is no place: write FILE:LINE, with lines from 1.'],
    [['src/app.js:400'], 'src/app.js has'],
    [['src/none.js:1'], 'src/none.js'],
    [[], 'explain wants one place: vetlint explain FILE:LINE.'],
    [['src/app.js:1', '--format', 'sarif'], '--format takes text or json, not "sarif".'],
    [['src/broken.js:1'], 'it does not parse'],
  ])('refuses %j with a message', async (args, message) => {
    const project = new TestProject({ 'src/app.js': INJECTION, 'src/db.js': DATABASE, 'src/broken.js': 'const = 1\n' })
    const { code, error } = await explain(project, ...args)
    expect(code).toBe(2)
    expect(error).toContain(message)
  })
})
