import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { isInside } from '../content.ts'

/** The release that the pack is tested with. */
export const SEMGREP_VERSION = '1.182.0'

export type FoundSemgrep = { readonly path: string } | { readonly why: string }

/**
 * The Semgrep to run: the one that was named, one on PATH, or the one in this package's own environment. A PATH entry
 * inside of the scanned folder is passed over: what is scanned must not choose what scans it.
 */
export function findSemgrep(root: string, named: string | undefined): FoundSemgrep {
  if (named !== undefined) {
    const path = resolve(named)
    return isProgram(path) ? { path } : { why: `there is no program at ${named}` }
  }
  const names = process.platform === 'win32' ? ['semgrep.exe', 'semgrep.cmd'] : ['semgrep']
  let passedOver: string | undefined
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    // A relative entry means another folder in every directory.
    if (folder === '' || !isAbsolute(folder)) continue
    for (const name of names) {
      const path = join(folder, name)
      if (!isProgram(path)) continue
      if (!isInside(toReal(folder), root)) return { path }
      passedOver ??= path
    }
  }
  const own = findOwn()
  if (own !== undefined) return { path: own }
  return {
    why:
      passedOver === undefined
        ? 'it is not installed'
        : `the one on PATH, ${passedOver}, lies in the folder that is scanned and is not started`,
  }
}

/** What to do about a missing Semgrep. */
export const INSTALL_HINT = `Install it with \`pipx install semgrep==${SEMGREP_VERSION}\` (or pip), name it with --semgrep PATH, or opt out with --no-semgrep.`

function findOwn(): string | undefined {
  const home = findPackageFolder()
  const program =
    process.platform === 'win32'
      ? join('.venv-semgrep', 'Scripts', 'semgrep.exe')
      : join('.venv-semgrep', 'bin', 'semgrep')
  const path = join(home, program)
  return isProgram(path) ? path : undefined
}

/** The folder of our package.json: above `dist/cli/semgrep` or `src/cli/semgrep`. */
function findPackageFolder(): string {
  return dirname(fileURLToPath(new URL('../../../package.json', import.meta.url)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function toReal(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
