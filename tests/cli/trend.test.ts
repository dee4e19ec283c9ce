import { describe, expect, it } from 'vitest'
import type { Trend } from '../../src/findings/outputs/trend.ts'
import { TestProject, run } from './project.ts'

const line = (code: string, expires: string, owner = '@web', reason = 'the proxy checks the host'): string =>
  `${code} // eslint-disable-line vetlint/no-ssrf -- ${reason} (owner: ${owner}, expires: ${expires})\n`

/** Two commits, thirty days apart. */
function history(): TestProject {
  const project = new TestProject({
    'kept.js': line('fetch(a)', '2027-01-31'),
    'renewed.js': line('fetch(b)', '2026-11-01'),
    'changed.js': line('fetch(c)', '2027-01-31'),
    'lapsed.js': line('fetch(d)', '2026-11-20'),
    'gone.js': line('fetch(e)', '2027-01-10'),
    'old-name.js': line('fetch(f)', '2027-01-31'),
    'removed.js': `${line('fetch(g)', '2027-01-10')}fetch(h)\n`,
    'style.js': 'a() // eslint-disable-line no-console\n',
  })
  project.git('init', '-q', '-b', 'main')
  project.commitAt('2026-10-20T12:00:00Z', 'First')
  project.git('mv', 'old-name.js', 'new-name.js')
  project.git('rm', '-q', 'gone.js')
  project.write({
    'renewed.js': line('fetch(b)', '2027-01-15'),
    'changed.js': line('fetch(c)', '2027-01-31', '@other'),
    'removed.js': 'fetch(g)\nfetch(h)\n',
    'added.js': 'fetch(i) // eslint-disable-line vetlint/no-ssrf\n',
  })
  return project.commitAt('2026-11-25T12:00:00Z', 'Second')
}

const suppressions = (project: TestProject, ...args: string[]): ReturnType<typeof run> =>
  run('suppressions', '--root', project.root, '--today', '2026-11-25', ...args)

describe('the trend', () => {
  const project = history()
  const places = (trend: Trend): object =>
    Object.fromEntries(
      (['added', 'removed', 'renewed', 'changed', 'lapsed'] as const).map((name) => [
        name,
        trend[name].map(({ file, line: number, state }) => `${file}:${number} ${state}`),
      ]),
    )
  const EXPECTED = {
    added: ['added.js:1 bare'],
    removed: ['removed.js:1 valid', 'gone.js:1 valid'],
    renewed: ['renewed.js:1 valid'],
    changed: ['changed.js:1 valid'],
    lapsed: ['lapsed.js:1 expired'],
  }

  it.each([
    ['HEAD~1..HEAD', 'HEAD'],
    ['HEAD~1..', 'HEAD'],
    ['HEAD~1', 'the work tree'],
  ])('of %s names what came, went and lapsed', async (range, ref) => {
    const { code, out } = await suppressions(project, '--trend', range, '--format', 'json')
    expect(code).toBe(0)
    const trend = JSON.parse(out) as Trend
    expect(places(trend)).toEqual(EXPECTED)
    expect([trend.from, trend.to]).toEqual([
      { ref: 'HEAD~1', date: '2026-10-20', total: 7 },
      { ref, date: '2026-11-25', total: 6 },
    ])
  })

  it('prints text, Markdown and HTML', async () => {
    const text = (await suppressions(project, '--trend', 'HEAD~1..HEAD')).out
    expect(text).toContain(
      '7 suppressions at HEAD~1 (2026-10-20), 6 suppressions at HEAD (2026-11-25): 1 added, 2 removed, 1 renewed, 1 changed, 1 lapsed.\n',
    )
    expect(text).toMatch(/^Lapsed\n.*\n {3}lapsed\.js:1/m)
    expect((await suppressions(project, '--trend', 'HEAD~1..HEAD', '--format', 'markdown')).out).toContain(
      '## Renewed\n\n| Place |',
    )
    expect((await suppressions(project, '--trend', 'HEAD~1..HEAD', '--format', 'html')).out).toContain('<h2>Added</h2>')
  })

  it('fails for what was added or lapsed, and looks where it is told to', async () => {
    expect((await suppressions(project, '--trend', 'HEAD~1..HEAD', '--fail-on', 'bare')).code).toBe(1)
    expect((await suppressions(project, '--trend', 'HEAD~1..HEAD', '--fail-on', 'malformed')).code).toBe(0)
    expect((await suppressions(project, '--trend', 'HEAD~1..HEAD', '--fail-on', 'bare', 'lapsed.js')).code).toBe(0)
  })

  it.each([
    ['HEAD~1..no-such', 'git knows no commit called "no-such"'],
    ['--output=x..HEAD', '--trend needs a value'],
    ['-x', 'git knows no commit called "-x"'],
    ['a..b..c', '--trend wants BASE..HEAD'],
    ['a...b', '--trend wants BASE..HEAD'],
    ['..HEAD', '--trend wants BASE..HEAD'],
  ])('refuses %s: exit 2', async (range, message) => {
    const result = await suppressions(project, ...(range.startsWith('--') ? ['--trend', range] : [`--trend=${range}`]))
    expect(result.code).toBe(2)
    expect(result.error).toContain(message)
  })

  it('needs a repository: exit 2', async () => {
    const result = await suppressions(new TestProject({}), '--trend', 'HEAD~1')
    expect([result.code, result.error]).toEqual([
      2,
      expect.stringContaining('--trend needs a git repository') as string,
    ])
  })
})

describe('the age', () => {
  const project = history()
  const SINCE = /"since": (?:null|"[\d-]+")/g

  it('is the day on which the line was committed, and nobody is named unasked', async () => {
    project.write({ 'fresh.js': line('fetch(z)', '2026-12-20') })
    const { out } = await suppressions(project, '--age', '--format', 'json')
    const { entries } = JSON.parse(out) as { entries: { file: string; since: string | null; by?: string }[] }
    const since = Object.fromEntries(entries.map((entry) => [entry.file, entry.since]))
    expect(since).toEqual({
      'added.js': '2026-11-25',
      'changed.js': '2026-11-25',
      'fresh.js': null,
      'kept.js': '2026-10-20',
      'lapsed.js': '2026-10-20',
      'new-name.js': '2026-10-20',
      'renewed.js': '2026-11-25',
    })
    expect(out).not.toMatch(/"by"|example\.org|Test/)
    expect(out.match(SINCE)).toHaveLength(7)
    const named = (await suppressions(project, '--age', '--authors')).out
    expect(named).toMatch(/kept\.js:1 .* 2026-10-20 {5}Test /)
    expect(named).not.toContain('example.org')
    expect((await suppressions(project)).out).not.toContain('Since')
  })

  it('orders the register, as do owner and expiry', async () => {
    const files = async (sort: string): Promise<string[]> => {
      const { out } = await suppressions(project, '--sort', sort, '--format', 'json')
      return (JSON.parse(out) as { entries: { file: string }[] }).entries.map(({ file }) => file)
    }
    expect((await files('age')).slice(0, 3)).toEqual(['kept.js', 'lapsed.js', 'new-name.js'])
    expect((await files('owner'))[0]).toBe('changed.js')
    expect((await files('expiry')).slice(0, 2)).toEqual(['lapsed.js', 'fresh.js'])
    const markdown = (await suppressions(project, '--format', 'markdown')).out
    expect(markdown).toContain('## By owner\n\n| Owner | Suppressions | That do not hold | Next expiry |')
    expect(markdown).toContain('| &#64;web | 5 | 1 | 2026-12-20 |')
  })

  it.each([
    [['--authors'], '--authors goes with --age'],
    [['--sort', 'size'], '--sort knows place, owner, age, expiry'],
    [['--no-semgrep'], '--no-semgrep goes with --with-findings'],
  ])('%j is a mistake: exit 2', async (args, message) => {
    const result = await suppressions(project, ...args)
    expect([result.code, result.error]).toEqual([2, expect.stringContaining(message) as string])
  })

  it('needs a repository: exit 2', async () => {
    const result = await suppressions(new TestProject({}), '--age')
    expect([result.code, result.error]).toEqual([2, expect.stringContaining('--age needs a git repository') as string])
  })
})
