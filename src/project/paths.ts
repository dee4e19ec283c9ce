/** Paths with forward slashes, without `node:path`, so that they work in a browser. */
export function toPosix(path: string): string {
  return path.replaceAll('\\', '/')
}

export function getFolder(path: string): string {
  const at = toPosix(path).lastIndexOf('/')
  return at <= 0 ? (at === 0 ? '/' : '') : toPosix(path).slice(0, at)
}

/** Joins and removes `.` and `..`. */
export function joinPath(folder: string, relative: string): string {
  const start = relative.startsWith('/') || /^[a-z]:\//i.test(relative) ? relative : `${folder}/${relative}`
  const parts: string[] = []
  for (const part of toPosix(start).split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return (toPosix(start).startsWith('/') ? '/' : '') + parts.join('/')
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:[\\/]/i.test(path)
}
