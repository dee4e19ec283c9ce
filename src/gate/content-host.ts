import { createHost, getHost, setHost } from '../project/host.ts'
import { getImporters } from '../project/import-map.ts'
import { joinPath, toPosix } from '../project/paths.ts'
import { Project } from '../project/project.ts'

/**
 * Makes the rules read the project through an overlay: texts that take the place of files, by path relative to the root;
 * `null` hides a file. Gives what goes back to the file system.
 */
export function readThroughOverlay(root: string, overlay: ReadonlyMap<string, string | null>): () => void {
  if (overlay.size === 0) return () => undefined
  const folder = toPosix(root)
  setHost(createHost(new Map([...overlay].map(([file, text]) => [joinPath(folder, file), text]))))
  return () => setHost(undefined)
}

/** The files that import one of these, from the packages they are in. Paths are relative to the root. */
export function findImporters(root: string, files: readonly string[]): string[] {
  const folder = toPosix(root)
  const found = new Set<string>()
  for (const file of files) {
    const path = joinPath(folder, file)
    const home = new Project(path).root
    if (home === undefined || !`${home}/`.startsWith(`${folder}/`)) continue
    for (const importer of getImporters(getHost(), home, path))
      if (importer.startsWith(`${folder}/`)) found.add(importer.slice(folder.length + 1))
  }
  for (const file of files) found.delete(file)
  return [...found].sort()
}
