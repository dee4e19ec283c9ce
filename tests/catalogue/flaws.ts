import { isSeverity } from '../../src/catalogue/severity.ts'
import { CWE_TITLES, OWASP_2021_TITLES, OWASP_2025_TITLES, OWASP_LLM_TITLES } from '../../src/catalogue/taxonomy.ts'

const OWNERS: readonly unknown[] = ['application', 'platform', 'sre']
const OPTIONAL: ReadonlySet<string> = new Set(['acceptedWhen', 'owaspLlm'])

type Test = (value: unknown) => string | undefined

/** Texts of the catalogue are read in tables, comments and mails: long enough to say something, short enough to be read. */
const text =
  (shortest: number, longest: number, end: RegExp): Test =>
  (value) => {
    if (typeof value !== 'string') return 'is no text'
    if (value.trim() !== value || value.includes('\n') || /\bTODO\b|\s{2}/.test(value))
      return 'has stray white space or a TODO'
    if (value.length < shortest || value.length > longest)
      return `has ${value.length} characters, not ${shortest} to ${longest}`
    if ((value.split('`').length - 1) % 2 !== 0) return 'has an open back quote'
    return end.test(value) ? undefined : 'ends in the wrong way'
  }

const list =
  (isKnown: (item: unknown) => boolean): Test =>
  (value) => {
    if (!Array.isArray(value) || value.length === 0) return 'is empty'
    if (new Set(value).size !== value.length) return 'names something twice'
    const stranger: unknown = value.find((item) => !isKnown(item))
    return stranger === undefined ? undefined : `has ${JSON.stringify(stranger)}, which is not known`
  }

const isHttps = (item: unknown): boolean =>
  typeof item === 'string' && URL.canParse(item) && new URL(item).protocol === 'https:' && !/\s/.test(item)

const FIELDS: Readonly<Record<string, Test>> = {
  id: (value) => (typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(value) ? undefined : 'is not in kebab case'),
  title: text(8, 60, /[^.?!]$/),
  summary: text(40, 320, /\.$/),
  why: text(40, 260, /\.$/),
  fix: text(30, 260, /\.$/),
  acceptedWhen: text(30, 260, /\.$/),
  cwe: list((item) => CWE_TITLES.has(item as number)),
  owasp2021: list((item) => OWASP_2021_TITLES.has(item as string)),
  owasp2025: list((item) => OWASP_2025_TITLES.has(item as string)),
  owaspLlm: list((item) => OWASP_LLM_TITLES.has(item as string)),
  severity: (value) => (isSeverity(String(value)) ? undefined : 'is not a severity'),
  owner: (value) => (OWNERS.includes(value) ? undefined : 'is not an owner'),
  reviewerQuestion: text(15, 140, /\?$/),
  references: list(isHttps),
}

/** What is missing or wrong in a class, one sentence a field; empty for a complete class. */
export function findFlaws(weakness: Readonly<Record<string, unknown>>, fileName: string): string[] {
  const flaws = Object.entries(FIELDS).flatMap(([field, test]) => {
    if (weakness[field] === undefined) return OPTIONAL.has(field) ? [] : [`${fileName}: ${field} is missing`]
    const flaw = test(weakness[field])
    return flaw === undefined ? [] : [`${fileName}: ${field} ${flaw}`]
  })
  const strangers = Object.keys(weakness).filter((field) => !(field in FIELDS))
  if (weakness['id'] !== fileName) flaws.push(`${fileName}: id is '${String(weakness['id'])}'`)
  return [...flaws, ...strangers.map((field) => `${fileName}: ${field} is no field of a class`)]
}
