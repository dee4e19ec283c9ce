import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const SEMGREP_VERSION = '1.182.0'
const LOCAL_SEMGREP = join(ROOT, '.venv-semgrep', process.platform === 'win32' ? 'Scripts' : 'bin', 'semgrep')

/** Runs a program in the project's folder with inherited output and gives its exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options })
  if (result.error) {
    console.error(`Could not start ${command}: ${result.error.message}`)
    return 127
  }
  return result.status ?? 1
}

/** Semgrep on PATH, or the one in the project's own virtual environment; undefined when there is none. */
export function findSemgrep() {
  if (existsSync(LOCAL_SEMGREP)) return LOCAL_SEMGREP
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, 'semgrep')
    if (folder && existsSync(candidate)) return candidate
  }
  return undefined
}
