import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/load-models.ts'
import { TestProject } from './project.ts'

const APP = `import express from 'express'
import { quote, start } from '@acme/jobs'
const app = express()
app.get('/raw', (req) => start('convert ' + req.query.id))
app.get('/quoted', (req) => start('convert ' + quote(req.query.id)))
`
const MODELS = `models:
  - package: '@acme/jobs'
    sinks:
      - { call: '@acme/jobs.start', arg: 0, kind: command, incident: INC-2031 }
    sanitizers:
      - { call: '@acme/jobs.quote', arg: 0, cleans: [command] }
`
const findLines = (findings: readonly { ruleId: string; line: number }[]): number[] =>
  findings.filter(({ ruleId }) => ruleId === 'no-command-injection').map(({ line }) => line)

describe('vetlint.models.yaml', () => {
  it('makes the libraries of a project known to the check, and the trace names the incident', async () => {
    const without = await new TestProject({ 'src/app.js': APP }).check()
    expect(findLines(without.findings)).toEqual([])
    const checked = await new TestProject({ 'src/app.js': APP, 'vetlint.models.yaml': MODELS }).check()
    expect(findLines(checked.findings)).toEqual([4])
    const found = checked.findings.find(({ ruleId }) => ruleId === 'no-command-injection')
    expect(found?.trace.at(-1)?.text).toBe('reaches `start()` (INC-2031)')
  })

  it('is refused with its line when it cannot be understood', async () => {
    const broken = MODELS.replace('kind: command', 'kind: commands')
    const { code, error } = await new TestProject({ 'src/app.js': APP, 'vetlint.models.yaml': broken }).check()
    expect(code).toBe(2)
    expect(error).toContain(
      'vetlint.models.yaml cannot be used: line 4: `models[0].sinks[0].kind` has to be one of sql, command',
    )
  })

  it('does not judge the change that it comes with', async () => {
    const project = new TestProject({ 'src/other.js': 'export const a = 1\n', 'vetlint.models.yaml': MODELS })
    project.git('init', '-q', '-b', 'main')
    project.commitAt('2026-11-01T12:00:00Z', 'Begin')
    project.git('checkout', '-q', '-b', 'change')
    const lax = MODELS + "      - { call: '@acme/jobs.start', arg: 0, cleans: all }\n"
    project.write({
      'src/app.js': APP,
      'vetlint.models.yaml': lax.replace('arg: 0, kind: command', 'arg: 5, kind: command'),
    })
    project.commitAt('2026-11-02T12:00:00Z', 'Change')
    const checked = await project.check('--since', 'main')
    expect(findLines(checked.findings)).toEqual([4])
    expect(checked.report?.summary.notes.join('\n')).toContain('vetlint.models.yaml is changed here')
  })

  it('can be loaded into an ESLint config', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vetlint-models-'))
    const path = join(folder, 'models.yaml')
    writeFileSync(path, MODELS)
    expect(loadModels(path)).toMatchObject([{ package: '@acme/jobs', sinks: [{ kind: 'command' }] }])
    writeFileSync(path, 'models: 1\n')
    expect(() => loadModels(path)).toThrow(`${path} cannot be used: line 1: \`models\` must be array`)
    expect(() => loadModels(join(folder, 'none.yaml'))).toThrow('cannot be used: ENOENT')
  })
})
