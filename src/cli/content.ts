import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Larger files are not source that somebody wrote; the analysis does not follow them either. */
export const MAX_FILE_SIZE = 1_000_000

/** A text, or why there is none. */
export type Reading = { readonly text: string } | { readonly why: string }

/**
 * What the files below the root contain: the work tree, with an overlay of texts that take the place of files. `null` in
 * the overlay is a file that is not there. Paths are relative to the root, with forward slashes.
 */
export class Content {
  readonly root: string
  readonly overlay: ReadonlyMap<string, string | null>

  constructor(root: string, overlay: ReadonlyMap<string, string | null> = new Map()) {
    this.root = root
    this.overlay = overlay
  }

  toAbsolute(file: string): string {
    return join(this.root, ...file.split('/'))
  }

  /** Relative to the root, with forward slashes; undefined for what lies outside. */
  toRelative(path: string): string | undefined {
    return isInside(path, this.root) ? relative(this.root, path).split(sep).join('/') : undefined
  }

  /** Reads regular files only, and none that a link leads out of the root to. */
  read(file: string): Reading {
    const staged = this.overlay.get(file)
    if (staged === null) return { why: MISSING }
    if (staged !== undefined) return toReading(Buffer.from(staged))
    const path = this.toAbsolute(file)
    try {
      if (!isInside(realpathSync(path), this.root)) return { why: LEADS_OUT }
      if (lstatSync(path).isSymbolicLink())
        return { why: 'it is a symbolic link; its target is analysed by its own name' }
      const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
      try {
        const info = fstatSync(handle)
        if (!info.isFile()) return { why: 'it is no regular file' }
        if (info.size > MAX_FILE_SIZE) return { why: TOO_LARGE }
        return toReading(readFileSync(handle))
      } finally {
        closeSync(handle)
      }
    } catch (error) {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException
      if (file.includes('\uFFFD')) return { why: 'its name is no UTF-8' }
      return { why: code === 'ENOENT' ? MISSING : `it cannot be read (${code})` }
    }
  }

  /** The text, or undefined. */
  readonly readText = (file: string): string | undefined => {
    const reading = this.read(file)
    return 'text' in reading ? reading.text : undefined
  }
}

/** Git lists files that were deleted and not committed yet. */
export const MISSING = 'it is not there'
export const LEADS_OUT = 'a symbolic link leads out of the root'
const TOO_LARGE = 'it is larger than 1 MB'
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function toReading(bytes: Buffer): Reading {
  if (bytes.length > MAX_FILE_SIZE) return { why: TOO_LARGE }
  if (bytes.includes(0)) return { why: 'it is no text' }
  return { text: decode(bytes) }
}

/** UTF-8, or else Latin-1: in old sources the code is ASCII, and only words are lost. */
export function decode(bytes: Buffer): string {
  try {
    return UTF8.decode(bytes)
  } catch {
    return bytes.toString('latin1')
  }
}

/** Is the path the folder or below it? Both absolute and resolved. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
