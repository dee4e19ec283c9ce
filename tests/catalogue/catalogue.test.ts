import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CLASSES, getClass } from '../../src/catalogue/index.ts'
import { CWE_TITLES, OWASP_2021_TITLES, OWASP_2025_TITLES } from '../../src/catalogue/taxonomy.ts'
import type { WeaknessClass } from '../../src/catalogue/types.ts'
import { CATALOGUE_MODULES } from '../../src/generate/inputs.ts'
import { RULES } from '../../src/rules/index.ts'
import { findFlaws } from './flaws.ts'

const names = readdirSync(new URL('../../src/catalogue/', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !CATALOGUE_MODULES.has(name))
const all = [...CLASSES.values()]
const toFields = (weakness: WeaknessClass): Record<string, unknown> => ({ ...weakness })

describe('weakness classes', () => {
  it('are the files of the folder', () => {
    expect([...CLASSES.keys()].sort()).toEqual([...names].sort())
  })

  it('are complete', async () => {
    const flaws: string[] = []
    for (const name of names) {
      const module = (await import(new URL(`../../src/catalogue/${name}.ts`, import.meta.url).href)) as {
        default: WeaknessClass
      }
      flaws.push(...findFlaws(toFields(module.default), name))
    }
    expect(flaws).toEqual([])
  })

  it('have titles and questions of their own', () => {
    for (const field of ['title', 'summary', 'reviewerQuestion'] as const)
      expect(new Set(all.map((weakness) => weakness[field])).size, field).toBe(all.length)
  })

  it('say when an ESLint rule should not be used', () => {
    const silent = Object.entries(RULES)
      .map(([name, rule]) => [name, CLASSES.get(rule.meta.docs?.class ?? '')] as const)
      .filter(([, weakness]) => weakness?.acceptedWhen === undefined)
    expect(silent.map(([name]) => name)).toEqual([])
  })

  it('are refused by getClass when nobody defines them', () => {
    expect(() => getClass('bad-luck' as never)).toThrow("There is no weakness class 'bad-luck'.")
    expect(getClass('sql-injection').cwe).toEqual([89])
  })
})

describe('taxonomy', () => {
  it('has no title that no class uses', () => {
    const used = new Set(all.flatMap((weakness) => weakness.cwe))
    expect([...CWE_TITLES.keys()].filter((cwe) => !used.has(cwe))).toEqual([])
  })

  it('is in the order of numbers', () => {
    const numbers = [...CWE_TITLES.keys()]
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  })

  it('has the ten categories of each OWASP list', () => {
    expect(OWASP_2021_TITLES.size).toBe(10)
    expect(OWASP_2025_TITLES.size).toBe(10)
  })
})

describe('an incomplete class', () => {
  const complete = toFields(getClass('sql-injection'))

  it.each([
    'title',
    'summary',
    'why',
    'fix',
    'cwe',
    'owasp2021',
    'owasp2025',
    'severity',
    'owner',
    'reviewerQuestion',
    'references',
  ])('without %s is refused', (field) => {
    const rest = Object.fromEntries(Object.entries(complete).filter(([name]) => name !== field))
    expect(findFlaws(rest, 'sql-injection')).toEqual([`sql-injection: ${field} is missing`])
  })

  it.each([
    ['a title like a sentence', { title: 'SQL is put together.' }, 'title ends in the wrong way'],
    ['an empty summary', { summary: '' }, 'summary has 0 characters, not 40 to 320'],
    ['a summary without a full stop', { summary: 'x'.repeat(60) }, 'summary ends in the wrong way'],
    [
      'a question without its mark',
      { reviewerQuestion: 'Look at this statement.' },
      'reviewerQuestion ends in the wrong way',
    ],
    ['a CWE without a title', { cwe: [4711] }, 'cwe has 4711, which is not known'],
    ['no CWE', { cwe: [] }, 'cwe is empty'],
    ['a CWE twice', { cwe: [89, 89] }, 'cwe names something twice'],
    ['a category of another year', { owasp2021: ['A05:2025'] }, 'owasp2021 has "A05:2025", which is not known'],
    [
      'a link without encryption',
      { references: ['http://example.test/'] },
      'references has "http://example.test/", which is not known',
    ],
    ['a severity of another scale', { severity: 'error' }, 'severity is not a severity'],
    ['an owner nobody has', { owner: 'everybody' }, 'owner is not an owner'],
    ['an open back quote', { fix: 'Pass values as `bound parameters and nothing else.' }, 'fix has an open back quote'],
    ['a field of its own', { colour: 'red' }, 'colour is no field of a class'],
  ])('with %s is refused', (_name, change, flaw) => {
    expect(findFlaws({ ...complete, ...change }, 'sql-injection')).toEqual([`sql-injection: ${flaw}`])
  })

  it('in a file of another name is refused', () => {
    expect(findFlaws(complete, 'sql')).toEqual(["sql: id is 'sql-injection'"])
  })
})
