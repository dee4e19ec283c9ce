/** Returns the path when it stays on this site, otherwise the start page. */
export function localPath(value: string, fallback = '/children'): string {
  try {
    const base = 'https://portal.invalid';
    const url = new URL(value, base);
    if (url.origin !== base) return fallback;
    const path = url.pathname + url.search;
    return path.startsWith('//') ? fallback : path;
  } catch {
    return fallback;
  }
}
