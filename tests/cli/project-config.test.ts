import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLEAN, Checked, DATABASE, INJECTION, TestProject, run } from './project.ts'

/** The build, as a project would load it; `npm run build` makes it. */
const PLUGIN = new URL('../../dist/index.js', import.meta.url).href
const FOUND = ['app.js:4 no-sql-concat']
const SSRF = `export async function GET(request) {\n  return fetch(new URL(request.url).searchParams.get('to'))\n}\n`

function project(config: string, files: Readonly<Record<string, string>> = {}): TestProject {
  return new TestProject({ 'eslint.config.js': config, 'app.js': INJECTION, 'db.js': DATABASE, ...files })
}

describe("the project's ESLint config", () => {
  it('decides about levels, ignores and settings of our rules, and no other rule runs', async () => {
    const config = `
      import vetlint from '${PLUGIN}'
      export default [
        { ignores: ['generated/'] },
        vetlint.configs.recommended,
        { rules: { 'no-undef': 'error', 'vetlint/no-ssrf': 'off' } },
      ]`
    const checked = await project(config, { 'generated/app.js': INJECTION, 'app/api/route.js': SSRF }).check()
    expect([checked.code, checked.places]).toEqual([1, [...FOUND, 'eslint.config.js:6 no-inline-rule-config']])
    expect(checked.unseen).toEqual(["generated/app.js: the project's ESLint config ignores it"])
    expect(checked.report.summary.notes).toEqual(['eslint.config.js switches vetlint/no-ssrf off for 4 files.'])
  })

  it('may switch a rule off with a reason, an owner and an end', async () => {
    const config = (reason: string): string => `
      import vetlint from '${PLUGIN}'
      export default [vetlint.configs.recommended, { rules: {
        // ${reason}
        'vetlint/no-sql-concat': 'off',
        'vetlint/no-ssrf': [0], // ${reason}
      } }]`
    const good = 'our query builder quotes its input (owner: @data, expires: 2026-12-15)'
    expect((await project(config(good)).check()).places).toEqual([])
    const old = await project(config(good)).check('--today', '2026-12-16')
    expect(old.places).toEqual(['eslint.config.js:5 no-expired-suppression'])
    const bare = await project(config('')).check()
    expect(bare.places).toEqual(['eslint.config.js:5 no-inline-rule-config'])
    expect(bare.findings[0]?.message).toBe(
      "`eslint.config.js` gives no reason. Remove the entry, or give a reason that ends with `(owner: @team, expires: 2026-12-25)` in a comment or in the file's own field. 1 more of this file lack the same.",
    )
  })

  it('may give our plugin another name', async () => {
    const config = `
      import vetlint from '${PLUGIN}'
      export default [{ files: ['**/*.js'], plugins: { sec: vetlint }, rules: { 'sec/no-sql-concat': 'warn' } }]`
    const checked = await project(config, { 'app/api/route.js': SSRF }).check()
    expect(checked.places).toEqual(FOUND)
    expect(checked.findings[0]?.trace.length).toBeGreaterThan(1)
  })

  it('that loads our plugin and switches everything off is not silence', async () => {
    const config = `
      import vetlint from '${PLUGIN}'
      export default [{ files: ['app.js'], plugins: { vetlint } }]`
    const checked = await project(config).check()
    expect(checked.places).toEqual([])
    expect(checked.unseen).toEqual(['app.js: eslint.config.js switches every vetlint rule off for it'])
  })

  it('gives way to a preset that was asked for', async () => {
    const config = `
      import vetlint from '${PLUGIN}'
      export default [vetlint.configs.recommended, { rules: { 'vetlint/no-sql-concat': 'off' } }]`
    const inside = project(config)
    const off = 'eslint.config.js:3 no-inline-rule-config'
    expect((await inside.check()).places).toEqual([off])
    expect((await inside.check('--preset', 'recommended')).places).toEqual([...FOUND, off])
  })

  it('without our plugin leaves the file to the embedded preset', async () => {
    const checked = await project(`export default [{ files: ['**/*.js'], rules: { 'no-undef': 'error' } }]`).check()
    expect(checked.places).toEqual(FOUND)
  })

  it('that matches no TypeScript leaves it to the embedded preset', async () => {
    const typed = INJECTION.replace('(req, res)', '(req: express.Request, res: express.Response)')
    const checked = await project(`export default [{ files: ['**/*.js'] }]`, {
      'app.js': CLEAN,
      'app.ts': typed,
    }).check()
    expect(checked.places).toEqual(['app.ts:4 no-sql-concat'])
  })

  it('with a parser for another kind of file makes it readable', async () => {
    // Reads what stands between the script tags of a component, in its place.
    const config = `
      import * as parser from '${import.meta.resolve('@typescript-eslint/parser')}'
      const blank = (text) => text.replace(/[^\\n]/g, ' ')
      export default [
        {
          files: ['**/*.vue'],
          languageOptions: {
            parser: {
              parseForESLint(text, options) {
                const [, before, script, after] = /^([^]*<script>)([^]*)(<\\/script>[^]*)$/.exec(text)
                return parser.parseForESLint(blank(before) + script + blank(after), { ...options, filePath: 'x.ts' })
              },
            },
          },
        },
      ]`
    const vue =
      '<script>\nexport const key = () => fetch("/x?key=" + "sk_live_" + "x")\nlocalStorage.setItem("t", "sk_live_9aQ2mT7xLw4ZpR81Bd")\n</script>\n'
    const checked = await project(config, { 'app.js': CLEAN, 'App.vue': vue }).check()
    expect(checked.unseen).toEqual([])
    expect(checked.places).toEqual(['App.vue:3 no-hardcoded-credentials'])
  })

  it('whose parser gives up on a script does not hide it', async () => {
    const config = `export default [{ files: ['**/*.js'], languageOptions: { parser: { parse() { throw new SyntaxError('no program') } } } }]`
    expect((await project(config).check()).places).toEqual(FOUND)
  })

  it.each([
    ['throws', `throw new Error('boom')`, 'boom'],
    ['has a syntax error', `export default [`, 'Unexpected end of input'],
    [
      'names a plugin that is not there',
      `import x from 'eslint-plugin-not-there'\nexport default [x]`,
      'eslint-plugin-not-there',
    ],
    ['is no config', `export default [{ rulez: {} }]`, 'rulez'],
  ])('that %s: exit 2, and the embedded preset instead', async (_title, config, message) => {
    const checked = await project(config).check()
    expect([checked.code, checked.places]).toEqual([2, FOUND])
    const [problem = ''] = checked.report.summary.problems
    expect(problem).toContain('The ESLint config eslint.config.js could not be used')
    expect(problem).toContain(message)
    expect(checked.out).not.toContain('vetlint-test-')
  })

  it('above the root is not part of what is scanned', async () => {
    const inside = project(`export default [{ ignores: ['**'] }]`, {
      'packages/a/app.js': INJECTION,
      'packages/a/db.js': DATABASE,
    })
    const checked = new Checked(
      await run('check', '--no-semgrep', '--format=json', '--root', join(inside.root, 'packages', 'a')),
    )
    expect(checked.places).toEqual(FOUND)
    expect(checked.report.summary.notes).toEqual([
      expect.stringContaining('config above the root was not used') as string,
    ])
  })

  it('is code, and --no-project-config runs none of it', async () => {
    const config = `import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('ran.txt', import.meta.url), '')\nexport default []`
    const inside = project(config)
    expect((await inside.check('--no-project-config')).places).toEqual(FOUND)
    expect(existsSync(join(inside.root, 'ran.txt'))).toBe(false)
    expect((await inside.check()).places).toEqual(FOUND)
    expect(existsSync(join(inside.root, 'ran.txt'))).toBe(true)
  })
})
