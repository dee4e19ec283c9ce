export interface FolderEntry {
  readonly name: string
  readonly isFolder: boolean
}

/** How the project around a file is read. Everything that touches the file system goes through one of these. */
export interface Host {
  /** A file's text, or undefined when it is not there, is no text, or may not be read. */
  readText(path: string): string | undefined
  isFile(path: string): boolean
  /** What a folder holds; undefined when it is not there or may not be read. Links are left out. */
  readFolder(path: string): readonly FolderEntry[] | undefined
  /** Changes when the file does: modification time and size. Undefined when the file is not there. */
  getStamp(path: string): string | undefined
}

/** Larger files are not source that somebody wrote. */
const MAX_FILE_SIZE = 1_000_000

interface FileSystem {
  readFileSync(path: string, encoding: 'utf8'): string
  readdirSync(
    path: string,
    options: { withFileTypes: true },
  ): { name: string; isDirectory(): boolean; isFile(): boolean }[]
  statSync(
    path: string,
    options: { throwIfNoEntry: false },
  ): { isFile(): boolean; size: number; mtimeMs: number } | undefined
}

/** A host without files: in a browser, and for snippets without a name. */
export const EMPTY_HOST: Host = {
  readText: () => undefined,
  isFile: () => false,
  readFolder: () => undefined,
  getStamp: () => undefined,
}

/**
 * A host on the file system, without importing a `node:` module, so that the plugin loads in a browser as well.
 * `overlay` holds texts that take the place of files, by absolute path: the staged content of a commit. `null` hides a file.
 */
export function createHost(overlay: ReadonlyMap<string, string | null> = new Map()): Host {
  const fs = findFileSystem()
  if (!fs && overlay.size === 0) return EMPTY_HOST
  const stat = (path: string): ReturnType<FileSystem['statSync']> => {
    try {
      return fs?.statSync(path, { throwIfNoEntry: false })
    } catch {
      return undefined
    }
  }
  return {
    readText(path) {
      const staged = overlay.get(path)
      if (staged !== undefined) return staged ?? undefined
      const info = stat(path)
      if (!fs || !info?.isFile() || info.size > MAX_FILE_SIZE) return undefined
      try {
        return fs.readFileSync(path, 'utf8')
      } catch {
        return undefined
      }
    },
    isFile(path) {
      const staged = overlay.get(path)
      return staged === undefined ? stat(path)?.isFile() === true : staged !== null
    },
    readFolder(path) {
      const entries = new Map<string, FolderEntry>()
      try {
        for (const entry of fs?.readdirSync(path, { withFileTypes: true }) ?? [])
          if (entry.isFile() || entry.isDirectory())
            entries.set(entry.name, { name: entry.name, isFolder: entry.isDirectory() })
      } catch {
        // Not there, or not to be read: what the overlay has is all there is.
      }
      for (const [file, staged] of overlay) {
        if (!file.startsWith(`${path}/`)) continue
        const [name = '', ...rest] = file.slice(path.length + 1).split('/')
        if (staged !== null) entries.set(name, { name, isFolder: rest.length > 0 })
        else if (rest.length === 0) entries.delete(name)
      }
      return entries.size > 0 ? [...entries.values()] : undefined
    },
    getStamp(path) {
      const staged = overlay.get(path)
      if (staged === null) return undefined
      if (staged !== undefined) return `overlay:${staged.length}:${hashText(staged)}`
      const info = stat(path)
      return info?.isFile() ? `${info.mtimeMs}:${info.size}` : undefined
    },
  }
}

function hashText(text: string): number {
  let hash = 0
  for (let index = 0; index < text.length; index++) hash = (hash * 31 + text.charCodeAt(index)) | 0
  return hash
}

function findFileSystem(): FileSystem | undefined {
  const runtime = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
  return runtime.process?.getBuiltinModule?.('node:fs') as FileSystem | undefined
}

let current: Host | undefined

/** The host that rules read the project through. */
export function getHost(): Host {
  return (current ??= createHost())
}

/** Makes all rules of this process read through another host; `undefined` goes back to the file system. */
export function setHost(host: Host | undefined): void {
  current = host
}
