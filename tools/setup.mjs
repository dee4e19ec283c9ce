// Installs what is missing: npm packages and a pinned Semgrep. Uses nothing but Node's own modules, because it runs first.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, SEMGREP_VERSION, findSemgrep, run } from './run.mjs'

const lock = createHash('sha256')
  .update(readFileSync(join(ROOT, 'package-lock.json')))
  .digest('hex')
const stamp = join(ROOT, 'node_modules', '.vetlint-setup')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing npm packages …')
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) {
    console.error('npm ci failed. Check the registry of your npm configuration and try again.')
    process.exit(1)
  }
  mkdirSync(join(ROOT, 'node_modules'), { recursive: true })
  writeFileSync(stamp, lock)
}

if (!findSemgrep()) {
  console.log(`Installing Semgrep ${SEMGREP_VERSION} into .venv-semgrep …`)
  const venv = join(ROOT, '.venv-semgrep')
  const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0)
  if (!python) {
    console.error(
      'Semgrep needs Python 3.9 or later, and no python3 is on PATH. Install Python, or put semgrep on PATH.',
    )
    process.exit(1)
  }
  const pip = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'pip')
  if (
    run(python, ['-m', 'venv', venv]) !== 0 ||
    run(pip, ['install', '--quiet', '--disable-pip-version-check', `semgrep==${SEMGREP_VERSION}`]) !== 0
  ) {
    console.error(`Could not install semgrep==${SEMGREP_VERSION} from PyPI. Install it yourself and put it on PATH.`)
    process.exit(1)
  }
}
