import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Corpus {
  findReasonToSkip: (path: string, text: string) => string | undefined
  countLines: (text: string) => number
}
interface Statistics {
  median: (values: readonly number[]) => number
  countBy: <T>(items: readonly T[], toKey: (item: T) => string) => [string, number][]
}
interface Finding {
  package: string
  kind: string
  file: string
  line: number
  rule: string
  messageId: string
}
interface Report {
  replaceSection: (page: string, name: string, text: string) => string
  toCost: (tools: readonly string[], rounds: readonly Map<string, Record<string, number>>[]) => string
  judge: (
    findings: readonly Finding[],
    verdicts: readonly object[],
  ) => { unread: Finding[]; count: (verdict: string) => number }
}

const load = async <T>(name: string): Promise<T> => (await import(new URL(name, import.meta.url).href)) as T
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

describe('the corpus', () => {
  it('leaves out what nobody wrote, and says why', async () => {
    const { findReasonToSkip } = await load<Corpus>('corpus.mjs')
    expect(findReasonToSkip('lib/server.js', 'const a = 1\n')).toBeUndefined()
    expect(findReasonToSkip('lib/latest.js', 'const a = 1\n')).toBeUndefined()
    expect(findReasonToSkip('test/server.js', 'const a = 1\n')).toBe('test or documentation')
    expect(findReasonToSkip('src/a.spec.ts', 'const a = 1\n')).toBe('test or documentation')
    expect(findReasonToSkip('dist/app.js', `${'a='.repeat(4_000)}1\n`)).toBe('minified')
    expect(findReasonToSkip('dist/app.js', 'const a = 1\n'.repeat(30_000))).toBe('larger than 300 kB')
    expect(findReasonToSkip('dist/app.js', 'var m = __webpack_require__(1)\n')).toBe('bundled')
  })

  it('counts lines with something on them', async () => {
    const { countLines } = await load<Corpus>('corpus.mjs')
    expect(countLines('a\n\n  \n// b\n')).toBe(2)
  })

  it('pins every package', () => {
    const { packages } = readJson('corpus.json') as { packages: { version: string; integrity: string }[] }
    for (const item of packages) {
      expect(item.version).toMatch(/^\d+\.\d+\.\d+$/)
      expect(item.integrity).toMatch(/^sha512-/)
    }
  })
})

describe('the report', () => {
  it('takes the median, also of an even number', async () => {
    const { median, countBy } = await load<Statistics>('statistics.mjs')
    expect(median([5, 1, 9])).toBe(5)
    expect(median([4, 1, 2, 9])).toBe(3)
    expect(countBy(['b', 'a', 'c', 'a'], (item) => item)).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ])
  })

  it('compares each tool with the parser of its own round', async () => {
    const { toCost } = await load<Report>('report.mjs')
    const round = (parser: number, tool: number) =>
      new Map(
        [
          ['parser only', parser],
          ['vetlint recommended', tool],
        ].map(([name, ms]) => [
          String(name),
          { cpuMs: Number(ms), wallMs: Number(ms), processCpuMs: Number(ms), rssMb: 1 },
        ]),
      )
    const text = toCost(['parser only', 'vetlint recommended'], [round(100, 120), round(200, 220), round(100, 150)])
    expect(text).toContain('| vetlint recommended | 1.20 × | 1.10–1.50 |')
  })

  it('writes between markers and refuses a page without them', async () => {
    const { replaceSection } = await load<Report>('report.mjs')
    const page = 'a\n<!-- bench:x -->\n\nold\n\n<!-- /bench:x -->\nb'
    expect(replaceSection(page, 'x', 'new')).toBe('a\n<!-- bench:x -->\n\nnew\n\n<!-- /bench:x -->\nb')
    expect(() => replaceSection(page, 'y', 'new')).toThrow(/bench:y/)
  })

  it('joins findings with verdicts by their place', async () => {
    const { judge } = await load<Report>('report.mjs')
    const finding = { package: 'p', kind: 'library', file: 'a.js', line: 1, rule: 'r', messageId: 'm' }
    const { kind, ...place } = finding
    expect(kind).toBe('library')
    const judged = judge([finding, { ...finding, line: 2 }], [{ ...place, verdict: 'wrong', why: 'x' }])
    expect(judged.count('wrong')).toBe(1)
    expect(judged.unread).toHaveLength(1)
  })

  it('has verdicts of two words, each with a reason, and none twice', () => {
    const verdicts = readJson('verdicts.json') as (Finding & { verdict: string; why: string })[]
    for (const { verdict, why } of verdicts) {
      expect(['right', 'wrong']).toContain(verdict)
      expect(why).toMatch(/^[A-Z`].*\.$/)
    }
    const keys = verdicts.map((item) => `${item.package} ${item.file}:${item.line} ${item.rule} ${item.messageId}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
