// Runs everything that CI runs. Every suite runs, whatever the others say; the last line sums them up.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, findSemgrep, run } from './run.mjs'

if (run(process.execPath, ['tools/setup.mjs']) !== 0) process.exit(1)
// Its parser is one of the packages that the setup has just installed.
const { parseFixtures } = await import('./fixtures.mjs')

let passed = 0
let failed = 0
const local = (name) => join(ROOT, 'node_modules', '.bin', name)

function suite(title, action) {
  const start = process.hrtime.bigint()
  const result = action()
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  passed += result.passed
  failed += result.failed
  console.log(
    `${result.failed > 0 ? 'FAILED' : 'ok    '} ${title}: ${result.passed} passed, ${result.failed} failed (${seconds.toFixed(1)} s)`,
  )
}

/** A command that counts as one test. */
function one(command, args) {
  const code = run(command, args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}

function vitest() {
  const report = join(ROOT, 'node_modules', '.cache', 'vitest.json')
  mkdirSync(join(ROOT, 'node_modules', '.cache'), { recursive: true })
  const code = run(local('vitest'), ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`])
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const result = JSON.parse(readFileSync(report, 'utf8'))
  // A file that cannot be loaded fails without a failed test.
  const failures = result.numFailedTests + (code !== 0 && result.numFailedTests === 0 ? 1 : 0)
  return { passed: result.numPassedTests, failed: failures }
}

/** Each fixture of a pack against its annotations. */
function semgrepFixtures(semgrep, folder) {
  const result = spawnSync(semgrep, ['scan', '--test', '--json', '--metrics=off', '--disable-version-check', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  let passedFixtures = 0
  let failedFixtures = 0
  try {
    const report = JSON.parse(result.stdout)
    for (const [config, { checks }] of Object.entries(report.results)) {
      for (const [id, check] of Object.entries(checks)) {
        if (check.passed) passedFixtures++
        else {
          failedFixtures++
          console.log(`${config}: ${id}: ${JSON.stringify(check.matches)}`)
        }
      }
    }
    for (const broken of report.config_with_errors ?? []) {
      failedFixtures++
      console.log(`${broken.filename}: ${JSON.stringify(broken.errors ?? broken)}`)
    }
    for (const missing of report.config_missing_tests ?? []) {
      failedFixtures++
      console.log(`${missing}: no fixture`)
    }
  } catch {
    console.log(result.stdout, result.stderr)
    return { passed: 0, failed: 1 }
  }
  return { passed: passedFixtures, failed: failedFixtures }
}

suite('build', () => one(process.execPath, ['tools/build.mjs']))
suite('types', () => one(local('tsc'), ['--noEmit', '-p', '.']))
suite('format', () => one(local('prettier'), ['--check', '--log-level=warn', '.']))
suite('lint', () => one(local('eslint'), ['.']))
if (existsSync(join(ROOT, 'dist', 'generate', 'main.js')))
  suite('generated files', () => one(process.execPath, ['dist/generate/main.js', '--check']))
suite('vitest', vitest)
const semgrep = findSemgrep()
for (const language of readdirSync(join(ROOT, 'semgrep-rules')).sort()) {
  suite(`semgrep fixtures: ${language}`, () => semgrepFixtures(semgrep, join('semgrep-rules', language)))
}
suite('fixtures parse', () => {
  const { parsed, broken, missing } = parseFixtures()
  for (const text of broken) console.log(text)
  for (const [ending, { tool, files }] of Object.entries(missing))
    console.log(`not parsed for want of ${tool}: ${files} fixtures in .${ending}`)
  return { passed: Object.keys(parsed).length - (broken.length > 0 ? 1 : 0), failed: broken.length }
})

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
