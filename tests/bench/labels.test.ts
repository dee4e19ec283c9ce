import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CLASSES } from '../../src/catalogue/index.ts'

interface Label {
  readonly project: string
  readonly file: string
  readonly line: number
  readonly class: string
  readonly verdict: 'bad' | 'good'
  readonly id: string
  readonly hidden: boolean
}
interface Labels {
  isHidden: (project: string) => boolean
  isSameClass: (wanted: string, found: string) => boolean
  readCorpus: (
    root: string,
    classes: ReadonlySet<string>,
  ) => { projects: readonly { name: string }[]; labels: readonly Label[]; problems: readonly string[] }
  findMet: (
    labels: readonly Label[],
    findings: readonly { project: string; file: string; line: number; class?: string }[],
  ) => ReadonlySet<Label>
  score: (labels: readonly Label[], met: ReadonlySet<Label>) => Record<'bad' | 'good', { all: number; met: number }>
}

const load = async (): Promise<Labels> => (await import(new URL('labels.mjs', import.meta.url).href)) as Labels
const root = fileURLToPath(new URL('corpus', import.meta.url))
const label = (line: number, more: Partial<Label> = {}): Label => ({
  project: 'shop',
  file: 'a.ts',
  line,
  class: 'sql-injection',
  verdict: 'bad',
  id: `l${line}`,
  hidden: false,
  ...more,
})

describe('the labelled corpus', () => {
  it('has labels that point at code', async () => {
    const { readCorpus } = await load()
    const { projects, problems, labels } = readCorpus(root, new Set(CLASSES.keys()))
    expect(problems).toEqual([])
    expect(projects.length).toBeGreaterThan(60)
    const perClass = new Map<string, number>()
    for (const item of labels) perClass.set(item.class, (perClass.get(item.class) ?? 0) + 1)
    expect([...perClass].filter(([, count]) => count >= 24).length).toBeGreaterThanOrEqual(25)
  })

  it('keeps about a quarter of its projects out of sight, by their names alone', async () => {
    const { isHidden, readCorpus } = await load()
    const { projects } = readCorpus(root, new Set(CLASSES.keys()))
    const share = projects.filter(({ name }) => isHidden(name)).length / projects.length
    expect(share).toBeGreaterThan(0.15)
    expect(share).toBeLessThan(0.45)
    expect(isHidden('invoice-desk')).toBe(isHidden('invoice-desk'))
  })
})

describe('a report', () => {
  it('meets the nearest label of its class, within three lines', async () => {
    const { findMet } = await load()
    const labels = [label(10), label(12), label(30), label(11, { class: 'open-redirect' })]
    const at = (line: number, found = 'sql-injection') =>
      [...findMet(labels, [{ project: 'shop', file: 'a.ts', line, class: found }])].map(({ id }) => id)
    expect(at(10)).toEqual(['l10'])
    expect(at(13)).toEqual(['l12'])
    expect(at(34)).toEqual([])
    expect(at(11, 'open-redirect')).toEqual(['l11'])
    expect(at(10, 'log-injection')).toEqual([])
  })

  it('without a class meets whatever is nearest', async () => {
    const { findMet } = await load()
    const labels = [label(10), label(20, { class: 'open-redirect' })]
    expect([...findMet(labels, [{ project: 'shop', file: 'a.ts', line: 21 }])].map(({ id }) => id)).toEqual(['l20'])
    expect(findMet(labels, [{ project: 'other', file: 'a.ts', line: 10 }]).size).toBe(0)
  })

  it('counts for the bad and against the good ones', async () => {
    const { score } = await load()
    const labels = [label(1), label(2), label(3, { verdict: 'good' })]
    expect(score(labels, new Set(labels.slice(1)))).toEqual({ bad: { all: 2, met: 1 }, good: { all: 1, met: 1 } })
  })

  it('of an injection says what a label about a model says, but not the other way round', async () => {
    const { isSameClass } = await load()
    expect(isSameClass('unsafe-tool-input', 'sql-injection')).toBe(true)
    expect(isSameClass('sql-injection', 'unsafe-tool-input')).toBe(false)
    expect(isSameClass('sql-injection', 'command-injection')).toBe(false)
  })
})
