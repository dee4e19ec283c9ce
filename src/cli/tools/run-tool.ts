import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'

/** Why a tool gave no answer, in one sentence without its name. */
export class ToolError extends Error {}

export interface ToolOutput {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the tool in the root of the project. Throws a `ToolError` when it cannot be started or does not end. */
export type RunTool = (args: readonly string[], input?: string) => ToolOutput

const MAX_SECONDS = 600
const MAX_OUTPUT = 256 * 1024 * 1024

/** The project's own program before the one on PATH: what it has installed knows its configuration. */
export function findProgram(name: string, root: string): string | undefined {
  const own = getFoldersAbove(root).map((folder) => join(folder, 'node_modules', '.bin'))
  const venvs = [process.env['VIRTUAL_ENV'], join(root, '.venv'), join(root, 'venv')].flatMap((folder) =>
    folder ? [join(folder, 'bin')] : [],
  )
  const path = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return [...own, ...venvs, ...path].map((folder) => join(folder, name)).find(isProgram)
}

function getFoldersAbove(root: string): string[] {
  const folders = [root]
  for (let folder = root; dirname(folder) !== folder; folder = dirname(folder)) folders.push(dirname(folder))
  return folders
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

export function toRunTool(program: string, root: string): RunTool {
  return (args, input = '') => {
    const result = spawnSync(program, [...args], {
      cwd: root,
      input,
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      timeout: MAX_SECONDS * 1_000,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, LC_ALL: 'C.UTF-8' },
    })
    if (result.error ?? result.status === null)
      throw new ToolError(
        result.signal === null
          ? `it could not be run (${result.error?.message ?? 'no status'})`
          : `it did not end within ${MAX_SECONDS} seconds`,
      )
    return { status: result.status, stdout: result.stdout, stderr: result.stderr }
  }
}

/** The JSON that a tool printed. Throws a `ToolError` with what it said instead. */
export function readJson({ stdout, stderr, status }: ToolOutput): unknown {
  try {
    return JSON.parse(stdout) as unknown
  } catch {
    throw new ToolError(toFailure({ stdout, stderr, status }))
  }
}

export function toFailure({ stdout, stderr, status }: ToolOutput): string {
  const line = `${stderr}\n${stdout}`.split('\n').find((text) => text.trim() !== '') ?? ''
  return `it ended with ${status}${line === '' ? '' : ` (${line.trim().slice(0, 160)})`}`
}
