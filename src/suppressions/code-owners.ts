interface OwnerRow {
  readonly pattern: RegExp
  readonly owners: readonly string[]
}

/** Who owns which path, by a CODEOWNERS file; the last row that matches decides. */
export class CodeOwners {
  readonly #rows: readonly OwnerRow[]

  constructor(text: string) {
    this.#rows = text.split(/\r?\n/).flatMap((line) => toRow(line) ?? [])
  }

  /** The first owner of a path relative to the root; undefined where nobody owns it. */
  findOwner(path: string): string | undefined {
    return this.#rows.findLast(({ pattern }) => pattern.test(path))?.owners[0]
  }

  /** Is it a name that the file gives anything to? */
  has(owner: string): boolean {
    return isListed(
      owner,
      this.#rows.flatMap(({ owners }) => owners),
    )
  }
}

/** Is the owner among the names? `@team` is `@org/team` as well, and letters may be small or large. */
export function isListed(owner: string, names: readonly string[]): boolean {
  const toName = (text: string): string => text.trim().replace(/^@/, '').toLowerCase()
  const name = toName(owner)
  return names.map(toName).some((other) => other === name || (!name.includes('/') && other.endsWith(`/${name}`)))
}

function toRow(line: string): OwnerRow | undefined {
  const [glob, ...owners] = line
    .replace(/(^|\s)#.*$/, '')
    .trim()
    .split(/\s+/)
  // GitLab's `[Section]` is no path.
  if (glob === undefined || glob === '' || glob.startsWith('[') || glob.startsWith('^[')) return undefined
  return { pattern: toPattern(glob), owners }
}

/** As in a .gitignore: a slash in the middle anchors at the root, a folder stands for what is in it. */
function toPattern(glob: string): RegExp {
  const isAnchored = glob.replace(/\/$/, '').includes('/')
  const body = glob
    .replace(/^\//, '')
    .replace(/\/$/, '/**')
    .replace(/\*\*\/|\/\*\*$|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (token) => GLOB[token] ?? `\\${token}`)
  return new RegExp(
    `^${isAnchored ? '' : '(?:.*/)?'}${body}${body.endsWith('.*') || glob.endsWith('/*') ? '' : '(?:/.*)?'}$`,
  )
}

const GLOB: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '/**': '/.*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
}

/** Where hosts look for the file, first one first. */
export const CODE_OWNERS_PATHS: readonly string[] = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  '.gitlab/CODEOWNERS',
]
