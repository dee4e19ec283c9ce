import type { Project } from './project.ts'

/** Does Supabase let everybody call the edge function in this folder? By `verify_jwt = false`; a token is required otherwise. */
export function isOpenEdgeFunction(project: Project, filename: string): boolean {
  const name = /(?:^|\/)supabase\/functions\/([^/]+)\//.exec(filename)?.[1]
  const path = name === undefined ? undefined : project.findUp('config.toml', 'supabase/config.toml')
  const text = path === undefined ? undefined : project.readFile(path)
  if (name === undefined || text === undefined) return false
  const section = text.split(/^\s*\[/m).find((part) => part.startsWith(`functions.${name}]`))
  return section !== undefined && /^\s*verify_jwt\s*=\s*false\b/m.test(section)
}
