import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DATABASE, INJECTION, TestProject } from './project.ts'

const home = fileURLToPath(new URL('../../', import.meta.url))

/** The build, as it lies in a project's node_modules; `npm run build` makes it. */
describe('the installed command', () => {
  const project = new TestProject({
    'app.js': INJECTION,
    'db.js': DATABASE,
    'eslint.config.js': `import vetlint from 'eslint-plugin-vetlint'\nexport default [vetlint.configs.recommended]\n`,
  })
  const installed = join(project.root, 'node_modules', 'eslint-plugin-vetlint')
  mkdirSync(installed, { recursive: true })
  cpSync(join(home, 'dist'), join(installed, 'dist'), { recursive: true })
  cpSync(join(home, 'package.json'), join(installed, 'package.json'))
  for (const name of ['eslint', 'typescript', 'yaml', '@typescript-eslint'])
    symlinkSync(join(home, 'node_modules', name), join(project.root, 'node_modules', name), 'junction')
  const vetlint = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [join(installed, 'dist', 'cli', 'bin.js'), ...args], {
      cwd: project.root,
      encoding: 'utf8',
    })

  it("works with the project's own config", () => {
    const { status, stdout } = vetlint('check', '--no-semgrep', '--format', 'agent')
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^app\.js:4:65 critical no-sql-concat /) as string])
  })

  it('keeps its report apart from everything else', () => {
    const { status, stdout, stderr } = vetlint(
      'check',
      '--no-semgrep',
      '--no-project-config',
      '--format',
      'json',
      'db.js',
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ summary: { coverage: { analysed: 1 } } })
  })

  it('says what is wrong on stderr', () => {
    const { status, stdout, stderr } = vetlint('check', '--statged')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe('vetlint: There is no option --statged. Did you mean --staged? See `vetlint check --help`.\n')
  })
})
