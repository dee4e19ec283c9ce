import { CWE_TITLES, OWASP_2021_TITLES, OWASP_2025_TITLES, OWASP_LLM_TITLES } from '../catalogue/taxonomy.ts'
import type { WeaknessClass } from '../catalogue/types.ts'

/** Where the pages of `docs` can be read. */
export const DOCS_URL = 'https://github.com/vetlint/vetlint/blob/main/docs'

/** `CWE-89: Improper Neutralization of …`. Throws for a number without a title. */
export function toCweText(cwe: number): string {
  const title = CWE_TITLES.get(cwe)
  if (title === undefined) throw new Error(`src/catalogue/taxonomy.ts has no title of CWE-${cwe}.`)
  return `CWE-${cwe}: ${title}`
}

export function toCweUrl(cwe: number): string {
  return `https://cwe.mitre.org/data/definitions/${cwe}.html`
}

/** All OWASP categories of a class as `A03:2021 - Injection`. Throws for a category without a title. */
export function toOwaspTexts(weakness: WeaknessClass): string[] {
  return [...weakness.owasp2021, ...weakness.owasp2025, ...(weakness.owaspLlm ?? [])].map((id) => {
    const title = OWASP_2021_TITLES.get(id) ?? OWASP_2025_TITLES.get(id) ?? OWASP_LLM_TITLES.get(id)
    if (title === undefined) throw new Error(`src/catalogue/taxonomy.ts has no title of ${id}.`)
    return `${id} - ${title}`
  })
}
