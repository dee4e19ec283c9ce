// Tries `.pre-commit-hooks.yaml` with the real pre-commit on a temporary repository. It installs the package from a clone
// of this repository, so it needs the npm registry and takes minutes; it is no part of `npm test`.
//   npm run test:hosts -- [--pre-commit PATH] [--date YYYY-MM-DD]      with a date, the result is stored beside this file
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const { values: options } = parseArgs({
  options: { 'pre-commit': { type: 'string', default: 'pre-commit' }, date: { type: 'string' } },
})
const home = mkdtempSync(join(tmpdir(), 'vetlint-pre-commit-'))
const project = join(home, 'project')
const env = {
  ...process.env,
  PRE_COMMIT_HOME: join(home, 'cache'),
  // git finds the program of the hook by this.
  PATH: `${dirname(options['pre-commit'])}:${process.env.PATH}`,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
}

function start(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  if (result.error) {
    console.error(`Could not start ${command}: ${result.error.message}`)
    process.exit(2)
  }
  return { code: result.status ?? 1, output: result.stdout + result.stderr }
}

function need(command, args, cwd) {
  const { code, output } = start(command, args, cwd)
  if (code === 0) return output.trim()
  console.error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`)
  process.exit(2)
}

function write(file, text) {
  const path = join(project, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const UNSAFE = `import { Pool } from 'pg'
import express from 'express'
const pool = new Pool()
express().get('/users', async (req, res) => res.json(await pool.query('SELECT * FROM users WHERE id = ' + req.query.id)))
`
const SAFE = UNSAFE.replace("= ' + req.query.id)", "= $1', [req.query.id])")

const hooks = join(home, 'hooks')
need('git', ['clone', '--quiet', ROOT, hooks], home)
const revision = need('git', ['rev-parse', 'HEAD'], hooks)
mkdirSync(project)
need('git', ['init', '--quiet', '-b', 'main'], project)
write(
  '.pre-commit-config.yaml',
  `repos:
  - repo: ${hooks}
    rev: ${revision}
    hooks:
      - id: vetlint
        args: [--no-semgrep, --no-project-config]
`,
)
write('package.json', '{ "name": "trial", "type": "module" }\n')
write('README.md', '# Trial\n')
need(options['pre-commit'], ['install', '--install-hooks'], project)
need('git', ['add', '-A'], project)

const cases = []
/** One commit, and what it should come to. */
function commit(name, isAllowed, mention) {
  const { code, output } = start('git', ['commit', '--quiet', '-m', name], project)
  const isRight = (code === 0) === isAllowed && (mention === undefined || output.includes(mention))
  cases.push({
    name,
    expected: isAllowed ? 'committed' : 'refused',
    result: code === 0 ? 'committed' : 'refused',
    isRight,
  })
  console.log(`${isRight ? 'ok    ' : 'FAILED'} ${name}`)
  if (!isRight) console.log(output)
}

commit('files without code', true)
write('app.js', SAFE)
need('git', ['add', 'app.js'], project)
commit('clean code', true)
write('app.js', UNSAFE)
need('git', ['add', 'app.js'], project)
commit('an injection', false, 'no-sql-concat')
// pre-commit itself puts the work tree aside while hooks run.
write('app.js', SAFE)
commit('an injection that only the index has', false, 'no-sql-concat')
need('git', ['add', 'app.js'], project)
write('app.js', UNSAFE)
write('other.js', '// Nothing\n')
need('git', ['add', 'other.js'], project)
commit('an injection that only the work tree has', true)

const versions = {
  'pre-commit': need(options['pre-commit'], ['--version'], home).replace(/^pre-commit /, ''),
  git: need('git', ['--version'], home).replace(/^git version /, ''),
  node: process.versions.node,
}
if (options.date)
  writeFileSync(
    fileURLToPath(new URL('pre-commit.result.json', import.meta.url)),
    `${JSON.stringify({ date: options.date, versions, cases }, null, 2)}\n`,
  )
rmSync(home, { recursive: true, force: true })
process.exit(cases.every(({ isRight }) => isRight) ? 0 : 1)
